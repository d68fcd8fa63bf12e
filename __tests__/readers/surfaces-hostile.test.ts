/** Files that would blow up: aliases upon aliases, many services, long lines. All end soon, with lines that are there. */
import { expect, test } from '@jest/globals'
import { readers } from '../../src/readers/table.ts'

const SLOWEST = 15_000

const bomb = (leaf: string): string =>
  [
    `a0: &a0 [${leaf}, ${leaf}]`,
    ...Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]`),
  ].join('\n')

const YAML = ['compose', 'kubernetes', 'ci', 'workflow-run', 'workflow-uses', 'pre-commit']

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'aliases upon aliases',
    `${bomb('pip install a')}\nscript: *a30\nservices: { x: { command: *a30, image: *a30 } }\n`,
  ],
  [
    'one command of many services',
    `c: &c [${'pip, '.repeat(5000)}pip]\nservices:\n${Array.from({ length: 3000 }, (_, at) => `  s${at}: { image: a, command: *c }`).join('\n')}\n`,
  ],
  [
    'one step of many jobs',
    `s: &s { uses: a/b@c, run: pip install a }\njobs:\n${Array.from({ length: 5000 }, (_, at) => `  j${at}: { steps: [*s, *s, *s] }`).join('\n')}\n`,
  ],
  [
    'many hooks',
    `repos:\n${'  - { repo: https://github.com/a/b, rev: v1, hooks: [{ id: x, additional_dependencies: [a] }] }\n'.repeat(3000)}`,
  ],
  [
    'many containers',
    `apiVersion: v1\nkind: Pod\ncontainers:\n${'  - { image: "a:1", command: [sh, -c, "pip install a"] }\n'.repeat(3000)}`,
  ],
  ['a long template', `apiVersion: v1\nkind: Pod\n${'image: "{{ a }}" {{\n'.repeat(20_000)}`],
  [
    'one long image',
    `image: ${'a-'.repeat(200_000)}\nservices: { x: { image: "${'a/'.repeat(100_000)}" } }\n`,
  ],
]

test.each(YAML.flatMap(id => TEXTS.map(([what, text]) => [id, what, text] as const)))(
  '%s stands %s',
  async (id, _, text) => {
    const reader = await readers.find(entry => entry.id === id)?.load()
    const start = performance.now()
    const found = [...(reader?.read({ path: 'x/gitlab.yml', text }) ?? [])]
    expect(performance.now() - start).toBeLessThan(SLOWEST)
    const last = text.split('\n').length
    for (const { at } of found) expect(at.line >= 1 && at.line <= last).toBe(true)
  },
  30_000,
)

test.each<[string, string, string]>([
  [
    'makefile',
    'variables in one another',
    `${Array.from({ length: 3000 }, (_, at) => `A${at + 1} = $(A${at})$(A${at})`).join('\n')}\nx:\n\tpip install $(A3000)\n`,
  ],
  ['makefile', 'spaces', `${`A = ${' '.repeat(3900)}x\n`.repeat(1000)}x:\n\tpip install a\n`],
  ['makefile', 'many recipes', `x:\n${'\tpip install a\n'.repeat(20_000)}`],
  ['makefile', 'brackets', `x:\n\tpip install ${'$(a '.repeat(20_000)}\n`],
  [
    'notebook',
    'many cells',
    JSON.stringify(
      {
        cells: Array.from({ length: 20_000 }, () => ({
          cell_type: 'code',
          source: ['!pip install a\n', 'x'],
        })),
      },
      undefined,
      1,
    ),
  ],
  [
    'notebook',
    'one long cell',
    JSON.stringify(
      { cells: [{ cell_type: 'code', source: Array.from({ length: 50_000 }, () => '!pip install a \\\n') }] },
      undefined,
      1,
    ),
  ],
  [
    'agent-config',
    'many servers',
    `{"mcpServers": {${'"a": {"command": "npx", "args": ["-y", "b"]},'.repeat(10_000)}"z": {}}}`,
  ],
  ['package-scripts', 'many scripts', `{"scripts": {${'"a": "npx b && npx c",'.repeat(10_000)}"z": ""}}`],
])(
  '%s stands %s',
  async (id, _, text) => {
    const reader = await readers.find(entry => entry.id === id)?.load()
    const start = performance.now()
    expect([...(reader?.read({ path: 'x/file', text }) ?? [])].length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(SLOWEST)
  },
  30_000,
)
