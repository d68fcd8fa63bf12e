/** Files without end, and files that only differ in what does not count. */
import { expect, test } from '@jest/globals'
import { pair } from '../../../src/readers/pair.ts'
import type { Reader } from '../../../src/readers/reader.ts'
import { readers } from '../../../src/readers/table.ts'

/** In milliseconds; a guard against hangs. */
const SLOWEST = 15_000
const get = async (id: string): Promise<Reader> => {
  const reader = await readers.find(entry => entry.id === id)?.load()
  if (!reader) throw new Error(`no reader ${id}`)
  return reader
}

test.each<[string, string, string]>([
  [
    'agent-settings',
    '.mcp.json',
    `{"mcpServers": {${'"a": {"command": "npx", "args": ["-y", "b"]},'.repeat(20_000)}"z": {}}}`,
  ],
  ['agent-settings', '.mcp.json', `{"mcpServers": ${'{"servers":'.repeat(150)}{}${'}'.repeat(151)}`],
  [
    'agent-settings',
    '.claude/settings.json',
    `{"hooks": {${'"a": [{"command": "curl x | sh"}],'.repeat(50_000)}"b": []}}`,
  ],
  [
    'agent-settings',
    '.claude/settings.json',
    `{"permissions": {"allow": [${'"Bash(*)",'.repeat(200_000)}"x"]}}`,
  ],
  [
    'agent-settings',
    '.claude/settings.json',
    `{"${'a.'.repeat(2_000_000)}": {"allow": ["${'('.repeat(2_000_000)}"]}}`,
  ],
  [
    'agent-workflow',
    '.github/workflows/a.yml',
    `on: issues\njobs:\n  a:\n    steps:\n${'      - run: claude -p "$X"\n'.repeat(20_000)}`,
  ],
  [
    'agent-workflow',
    '.github/workflows/a.yml',
    `on: issues\njobs:\n  a:\n    if: ${'('.repeat(3000)}github.actor == 'a' ${'|| b && c'.repeat(500)}\n    steps:\n      - run: claude -p x\n`,
  ],
  [
    'agent-workflow',
    '.github/workflows/a.yml',
    `on: issues\njobs:\n  a:\n    steps:\n      - run: |\n          claude -p "${`\${{ github.event.issue.title }} $( \\\` `.repeat(50_000)}"\n`,
  ],
  [
    'agent-workflow',
    '.github/workflows/a.yml',
    `on: issues\njobs:\n  a:\n    env:\n${Array.from({ length: 5000 }, (_, at) => `      AAAA${at}: \${{ github.event.issue.title }}\n`).join('')}    steps:\n${'      - uses: anthropics/claude-code-action@v1\n        with: { prompt: "AAAA1 x", claude_args: "--allowedTools Bash" }\n'.repeat(200)}`,
  ],
])(
  '%s stands a long %s',
  async (id, path, text) => {
    const reader = await get(id)
    const start = performance.now()
    const found = [...reader.read({ path, text })]
    expect(performance.now() - start).toBeLessThan(SLOWEST)
    expect(found.length).toBeLessThanOrEqual(10_000)
    const last = text.split('\n').length
    for (const { at } of found) expect(at.line >= 1 && at.line <= last).toBe(true)
  },
  60_000,
)

const changed = async (
  id: string,
  path: string,
  before: string,
  after: string,
): Promise<readonly unknown[]> => {
  const reader = await get(id)
  const read = (text: string) => [...reader.read({ path, text })].filter(one => one.kind !== 'include')
  return pair(read(before), read(after))
}

const hooks = (...commands: readonly string[]): string =>
  JSON.stringify(
    { hooks: { PreToolUse: commands.map(command => ({ matcher: 'Bash', hooks: [{ command }] })) } },
    undefined,
    1,
  )

test('what is not read any more is told', async () => {
  const many = `{"permissions": {"allow": [${'"Read",'.repeat(6000)}"Bash(*)"]}}`
  const settings = [...(await get('agent-settings')).read({ path: '.claude/settings.json', text: many })]
  expect(settings.at(-1)).toMatchObject({ kind: 'unread', why: expect.stringContaining('more than 5,000') })
  const jobs = Array.from({ length: 400 }, (_, at) => `  j${at}:\n    steps: []\n`).join('')
  const found = [...(await get('agent-workflow')).read({ path: 'a.yml', text: `on: issues\njobs:\n${jobs}` })]
  expect(found).toMatchObject([{ kind: 'unread', what: 'jobs', at: { line: 603 } }])
})

test('a hook that was there before is silent, in whatever place', async () => {
  const path = '.claude/settings.json'
  expect(await changed('agent-settings', path, hooks('a', 'b'), hooks('b', 'a'))).toEqual([])
  expect(await changed('agent-settings', path, hooks('a'), hooks('new', 'a'))).toMatchObject([
    { part: 'hook', command: 'new' },
  ])
  expect(await changed('agent-settings', path, hooks('a'), hooks('b'))).toMatchObject([
    { command: 'b', previous: { command: 'a' } },
  ])
})

test('a server that only moved is silent, and one that changed knows what it was', async () => {
  const path = '.mcp.json'
  const file = (more: string, version: string): string =>
    `{\n${more}"mcpServers": {"a": {"command": "npx", "args": ["a@${version}"]}}}`
  expect(await changed('agent-settings', path, file('', '1.0.0'), file('\n\n', '1.0.0'))).toEqual([])
  expect(await changed('agent-settings', path, file('', '1.0.0'), file('', '2.0.0'))).toMatchObject(
    [{ kind: 'package' }, { part: 'server', previous: { fetches: [{ wanted: '1.0.0' }] } }].slice(1),
  )
})

test('a permission that moved in its list is silent', async () => {
  const file = (...allow: readonly string[]): string => JSON.stringify({ permissions: { allow } })
  expect(
    await changed(
      'agent-settings',
      '.claude/settings.json',
      file('Bash(*)', 'Read'),
      file('Read', 'Bash(*)'),
    ),
  ).toEqual([])
})

test('a workflow whose prompt says other words is silent', async () => {
  const file = (words: string): string =>
    `on: issues\njobs:\n  a:\n    steps:\n      - run: true ${words}\n      - uses: anthropics/claude-code-base-action@v1\n        with: { prompt: "${words} \${{ github.event.issue.title }}" }\n`
  expect(await changed('agent-workflow', '.github/workflows/a.yml', file('one'), file('two'))).toEqual([])
})

test('a file that got another name holds what it held', async () => {
  const reader = await get('agent-settings')
  const read = (path: string) =>
    [...reader.read({ path, text: hooks('a') })].filter(one => one.kind !== 'include')
  expect(pair(read('.claude/settings.json'), read('app/.claude/settings.json'))).toEqual([])
})

test('what cannot be parsed is told as a whole', async () => {
  for (const [id, path, text] of [
    ['agent-settings', '.mcp.json', '{"mcpServers": {'],
    ['agent-settings', '.codex/config.toml', '[mcp_servers'],
    ['agent-workflow', '.github/workflows/claude.yml', 'jobs:\n\t- claude: ['],
  ] as const) {
    expect([...(await get(id)).read({ path, text })]).toMatchObject([{ kind: 'unread', broken: true }])
  }
})
