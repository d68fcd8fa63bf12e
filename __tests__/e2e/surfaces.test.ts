/** One invented name on every surface that names packages: each is found at its line, and nothing else is reported. */
import { afterAll, expect, jest, test } from '@jest/globals'
import { removeFolders } from '../support/clone.ts'
import { brief, reportOf } from '../support/findings.ts'
import { judge } from '../support/judging.ts'
import { BEFORE, type Files, manifest, withShop } from '../support/shop.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

const HASH = `sha512-${'A'.repeat(86)}==`

const lock = (entries: readonly (readonly [string, object])[], indent = 2): string =>
  `${JSON.stringify(
    { name: 'web', lockfileVersion: 3, requires: true, packages: Object.fromEntries(entries) },
    null,
    indent,
  )}\n`

const root = (dependencies: Readonly<Record<string, string>>) => ['', { name: 'web', dependencies }] as const
const entry = (name: string, version: string) =>
  [`node_modules/${name}`, { version, integrity: HASH }] as const

const EXPRESS = { express: '5.1.0' }

const before: Files = {
  ...BEFORE,
  'web/package.json': manifest(EXPRESS),
  'web/package-lock.json': lock([root(EXPRESS), entry('express', '5.1.0')]),
  'requirements.txt': 'requests==2.32.5\n',
  'app/main.py': 'import requests\n',
}

const notebook = (source: readonly string[]): string =>
  `${JSON.stringify(
    {
      cells: [{ cell_type: 'code', metadata: {}, outputs: [], source }],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    },
    null,
    1,
  )}\n`

const after: Files = {
  'package.json': manifest({ ...EXPRESS, 'left-padder-utils': '1.0.0' }),
  'web/package-lock.json': lock([
    root(EXPRESS),
    entry('express', '5.1.0'),
    ['node_modules/express/node_modules/query-deep-merger', { version: '2.1.0', integrity: HASH }],
  ]),
  Dockerfile: 'FROM scratch\nCOPY . /app\nRUN pip install --no-cache-dir flask-async-task-runner==1.2.0\n',
  '.github/workflows/test.yml': [
    'name: test',
    'on: push',
    'jobs:',
    '  test:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - run: |',
    '          echo ready',
    '          npx --yes jest-snapshot-auto-cleaner@3.0.1',
    '',
  ].join('\n'),
  'study.ipynb': notebook(['!pip install pandas-schema-drift-checker==0.4.0\n', 'x = 1\n']),
  'docs/start.md': '# Start\n\n```sh\npip install rag-evaluation-metrics-suite==1.0.0\n```\n',
  '.mcp.json': `${JSON.stringify(
    { mcpServers: { data: { command: 'npx', args: ['-y', 'mcp-server-postgres-query-tool@1.1.0'] } } },
    null,
    2,
  )}\n`,
  '.claude/skills/report/SKILL.md': [
    '---',
    'name: report',
    'description: Writes a report',
    '---',
    '',
    'Run `npx pdf-invoice-template-builder@2.0.0` and attach the file.',
    '',
  ].join('\n'),
  'app/main.py': 'import requests\nimport vector_store_migrator\n',
}

const FOUND = [
  'error package-absent .claude/skills/report/SKILL.md:6',
  'error package-absent .github/workflows/test.yml:9',
  'error package-absent .mcp.json:7',
  'error package-absent Dockerfile:3',
  'error package-absent package.json:6',
  'error package-absent web/package-lock.json:16',
  'warning agent-mcp-added .mcp.json:3',
  'warning package-absent app/main.py:2',
  'warning package-absent docs/start.md:4',
  'warning package-absent study.ipynb:8',
]

test('every surface', () =>
  withShop({ before, after }, async shop => {
    const result = await judge(shop)
    expect(result.code).toBe(1)
    expect([...brief(reportOf(result))].sort()).toEqual([...FOUND].sort())
  }))

test('a lockfile that is only reordered and reformatted says nothing', () => {
  const names = ['express', 'semver'] as const
  const both = { express: '5.1.0', semver: '7.7.2' }
  const [one, other] = [entry(names[0], '5.1.0'), entry(names[1], '7.7.2')]
  return withShop(
    {
      before: { 'package.json': manifest(both), 'package-lock.json': lock([root(both), one, other]) },
      after: { 'package-lock.json': lock([root(both), other, one], 4) },
    },
    async shop => {
      const result = await judge(shop)
      expect(result.code).toBe(0)
      expect(brief(reportOf(result))).toEqual([])
      expect(shop.registry.asked).toEqual([])
    },
  )
})
