import { expect, test } from '@jest/globals'
import type { Finding } from '../../src/finding.ts'
import { storiesOf } from '../../src/policy/stories.ts'
import { markdownReport } from '../../src/reports/markdown.ts'
import { textReport } from '../../src/reports/text.ts'
import { finding, scene, verdict } from '../support/verdict.ts'

const found = (rule: string, line: number, parts: Partial<Finding> = {}): Finding =>
  finding({ rule, line, path: 'compose.yaml', fingerprint: `${line}`.repeat(64).slice(0, 64), ...parts })

const SERVED = [
  found('deployment-unsafe-loading', 7),
  found('model-unpinned', 8, { severity: 'warning' }),
  found('deployment-exposed', 9),
]

test('code of a model, a name that can change and an open port are one story, in this order', () => {
  const [story, ...more] = storiesOf([...SERVED].reverse())
  expect(more).toEqual([])
  expect(story?.outcome).toMatch(/^Whoever can write to that model/)
  expect(story?.steps.map(({ rule, at, says }) => `${at.path}:${at.line} ${rule}: ${says}`)).toEqual([
    'compose.yaml:7 deployment-unsafe-loading: code of the model may run',
    'compose.yaml:8 model-unpinned: what the name stands for can change',
    'compose.yaml:9 deployment-exposed: the door stands open',
  ])
})

test.each([
  ['a step that is missing', SERVED.slice(0, 2)],
  ['a step in another file', [...SERVED.slice(0, 2), found('deployment-exposed', 9, { path: 'other.yaml' })]],
  ['a step that is waived', [...SERVED.slice(0, 2), found('deployment-exposed', 9, { state: 'waived' })]],
  [
    'a step without an answer',
    [...SERVED.slice(1), found('model-remote-code', 7, { state: 'undetermined' })],
  ],
  ['nothing', []],
])('%s tells no story', (_, findings) => {
  expect(storiesOf(findings)).toEqual([])
})

test('a further place of a fault counts, and some stories reach over files', () => {
  const elsewhere = found('model-unpinned', 3, {
    path: 'train.py',
    also: [{ path: 'compose.yaml', line: 8 }],
  })
  expect(storiesOf([...SERVED.filter(({ line }) => line !== 8), elsewhere])).toHaveLength(1)
  const hidden = [
    found('agent-hidden-text', 2, { path: 'CLAUDE.md' }),
    found('agent-settings-danger', 4, { path: '.claude/settings.json' }),
  ]
  expect(storiesOf(hidden)[0]?.outcome).toBe(
    'An agent that reads the hidden text is allowed to act on it without asking.',
  )
})

test('one story for all files that tell it', () => {
  const twice = [...SERVED, ...SERVED.map(one => ({ ...one, path: 'other.yaml' }))]
  const stories = storiesOf(twice)
  expect(stories.map(({ also }) => also)).toEqual([[{ path: 'other.yaml', line: 7 }]])
  const told = verdict({ findings: twice, stories })
  expect(markdownReport(told, scene)).toContain('  - the same in `other.yaml` [line 7](')
  expect(textReport(told, scene, false)).toContain('        + the same in other.yaml:7')
})

test('stories stand above the findings in the comment and below them in a terminal', () => {
  const told = verdict({ findings: SERVED, stories: storiesOf(SERVED) })
  const comment = markdownReport(told, scene)
  expect(comment.indexOf('**Together**')).toBeGreaterThan(0)
  expect(comment.indexOf('**Together**')).toBeLessThan(comment.indexOf('**`compose.yaml`**'))
  const text = textReport(told, scene, false)
  expect(text).toContain('        + the door stands open: compose.yaml:9, deployment-exposed')
  expect(text.split('\n').every(line => line.length <= 80)).toBe(true)
})
