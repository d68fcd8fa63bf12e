/** Names that try to be something else: commands of the runner, mentions, markup, markers. */
import { afterAll, expect, jest, test } from '@jest/globals'
import { removeFolders } from '../support/clone.ts'
import { judge } from '../support/judging.ts'
import { withShop } from '../support/shop.ts'
import { HOSTILE as WORDS } from '../support/verdict.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

const names = WORDS.map((word, index) => `${word} ${index}`)
const after = {
  'package.json': JSON.stringify(
    { dependencies: Object.fromEntries(names.map(name => [name, '1.0.0'])) },
    null,
    2,
  ),
  'a ##[error]b/requirements.txt': '-r ::add-mask::e\nx ##[set-output name=verdict]pass\n',
  '@acme `x`/install.sh': 'pip install "$UNKNOWN ::stop-commands::t"\n',
}
const OURS = new Set(['notice', 'warning', 'error', 'add-mask'])

test('reach the log, the annotations and the comment as text and nothing else', () =>
  withShop({ after }, async shop => {
    const result = await judge(shop)
    expect(result.code).toBe(1)
    expect(result.outputs['verdict']).toBe('fail')
    expect(result.commands.filter(({ command }) => !OURS.has(command))).toEqual([])
    const masks = result.commands.filter(({ command }) => command === 'add-mask')
    expect(masks.every(({ data }) => data.startsWith('ghs_'))).toBe(true)
    // Annotations are at most ten of a level, and each stands at a file of the change.
    for (const { properties } of result.annotations) {
      expect(Object.keys({ ...after, '': '' })).toContain(properties['file'] ?? '')
    }

    const [comment] = shop.github.repository.comments
    const bare = (comment?.body ?? '').replace(/(?<!\\)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
    expect(bare).toContain('AI Artifact Gate')
    expect(bare).not.toMatch(/<(?!\/?(?:details|summary|sub|br)>|!-- ai-artifact-gate key: )/)
    expect(bare).not.toMatch(/@(?!&#8203;)|!\[/)
    expect(bare.match(/<!-- ai-artifact-gate/g)).toHaveLength(1)
  }))
