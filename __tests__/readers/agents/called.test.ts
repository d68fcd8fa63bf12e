/** Agents behind actions and workflows of the same repository. */
import { expect, test } from '@jest/globals'
import { agentWorkflow } from '../../../src/readers/agents/workflow.ts'
import type { TextFile } from '../../../src/readers/reader.ts'

const CALLER = '.github/workflows/a.yml'

const seen = (text: string, tree: Readonly<Record<string, string>>) => {
  const file = { path: CALLER, text }
  const beside = new Map<string, TextFile | undefined>()
  for (const path of agentWorkflow.wants?.(file, beside) ?? []) {
    const other = tree[path]
    beside.set(path, other === undefined ? undefined : { path, text: other })
  }
  return [...agentWorkflow.read(file, beside)].map(found =>
    found.kind === 'agent' && found.part === 'step'
      ? [
          `${found.at.line} ${found.id.split('#')[1]} ${found.reach} ${found.power}`,
          ...found.untrusted.map(({ what, at }) => `told ${what} (${at.path}:${at.line})`),
          ...found.openedBy.map(({ text: by, at }) => `opened ${by} (${at.line})`),
          ...found.granted.map(({ what }) => `granted ${what}`),
          ...found.credentials.map(one => `has ${one}`),
        ]
      : [found.kind === 'unread' ? `${found.at.line} unread ${found.why}` : found.kind],
  )
}

const ACTION = `runs:
  using: composite
  steps:
    - run: claude -p "\${{ inputs.prompt }} $EXTRA" --dangerously-skip-permissions
`

const calling = (rest: string, head = 'on: issues\npermissions: { contents: write }\n'): string =>
  `${head}jobs:\n  a:\n    steps:\n      - uses: ./.github/actions/agent/\n${rest}`

test('an action is told what its caller hands over, at the line of the caller', () => {
  const text = calling(
    `        env: { EXTRA: "\${{ github.event.issue.body }}" }\n        with:\n          key: \${{ secrets.DEPLOY }}\n          prompt: \${{ github.event.issue.title }}\n`,
  )
  expect(seen(text, { '.github/actions/agent/action.yaml': ACTION })).toEqual([
    [
      '6 jobs.a.claude outsider shell',
      `told github.event.issue.title, as the input prompt (${CALLER}:10)`,
      `told github.event.issue.body, as $EXTRA (${CALLER}:6)`,
      'opened issues (1)',
      'has contents: write',
      'has the secret DEPLOY',
    ],
  ])
})

test('an action that nobody outside starts or tells anything is told at its own file alone', () => {
  const text = calling('        with: { prompt: Tidy up }\n', 'on: push\n')
  expect(seen(text, { '.github/actions/agent/action.yml': ACTION })).toEqual([])
})

test('an action that is not there, lies outside or is no YAML tells nothing', () => {
  expect(seen(calling(''), {})).toEqual([])
  expect(seen(calling(''), { '.github/actions/agent/action.yml': 'a: [' })).toEqual([])
  const outside = calling('').replace('./.github/actions/agent/', './../x')
  expect(seen(outside, { '../x/action.yml': ACTION })).toEqual([])
})

const WORKFLOW = `on: workflow_call
jobs:
  agent:
    steps:
      - env: { ASK: "\${{ inputs.request }}" }
        run: codex exec --full-auto "$ASK"
`

const job = (condition: string, more = '') => `on: issue_comment
jobs:
  a:
    if: ${condition}
    uses: ./.github/workflows/b.yml
    with:
      request: \${{ github.event.comment.body }}
${more}`

test('a workflow that a job calls', () => {
  const text = job("contains(github.event.comment.body, '/ask')", '    secrets: inherit\n')
  expect(seen(text, { '.github/workflows/b.yml': WORKFLOW })).toEqual([
    [
      '5 jobs.a.codex outsider write',
      `told github.event.comment.body, as the input request, as $ASK (${CALLER}:7)`,
      'opened issue_comment (1)',
      'has the default rights of the token, since no permissions are named',
      'has all secrets of the repository',
    ],
  ])
})

test('the condition of the caller, and the rights of the workflow itself, count', () => {
  const guarded = job("github.event.comment.author_association == 'OWNER'")
  expect(seen(guarded, { '.github/workflows/b.yml': WORKFLOW })).toEqual([])
  const narrow = WORKFLOW.replace('jobs:', 'permissions: { contents: read }\njobs:')
  expect(
    seen(job("startsWith(github.event.comment.body, '/')"), { '.github/workflows/b.yml': narrow })[0]?.filter(
      line => line.startsWith('has '),
    ),
  ).toEqual([])
})

test('calls without end are told and not followed', () => {
  const text = `on: issues\njobs:\n  a:\n    steps:\n${'      - uses: ./agent\n'.repeat(60)}`
  const found = seen(text, { 'agent/action.yml': ACTION })
  expect(found).toHaveLength(51)
  expect(found.at(-1)?.[0]).toMatch(/^55 unread /)
})
