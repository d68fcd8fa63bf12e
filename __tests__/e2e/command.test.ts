/** The command, as people run it: through the bundle, on the project's Node and on the host's own. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { type Clone, newClone, newFolder, removeFolders } from '../support/clone.ts'
import { misfits, REPORT, SARIF, SCAN } from '../support/conforms.ts'
import { gguf, goodSafetensors, textPair } from '../support/models.ts'
import { type Registry, startRegistry } from '../support/registry.ts'
import { NODES, runCommand } from '../support/runner.ts'
import { BEFORE, HOSTILE, MALICIOUS, manifest } from '../support/shop.ts'
import { torchZip } from '../support/zip.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

const OLD = '2021-03-04T05:06:07.000Z'

const stocked = async (): Promise<Registry> => {
  const registry = await startRegistry()
  for (const [name, version] of [
    ['express', '5.1.0'],
    ['semver', '7.7.2'],
  ] as const) {
    registry.npm.set(name, { versions: { [version]: { at: OLD } } })
  }
  return registry
}

const withClone = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  act: (clone: Clone, sources: readonly string[], registry: Registry) => Promise<void>,
): Promise<void> => {
  const registry = await stocked()
  const clone = newClone()
  const write = (all: typeof files) => {
    for (const [path, content] of Object.entries(all)) clone.write(path, content)
  }
  write(BEFORE)
  clone.commit()
  write(files)
  clone.commit()
  const sources = Object.entries(registry.endpoints).flatMap(([name, url]) => ['--source', `${name}=${url}`])
  try {
    await act(clone, sources, registry)
  } finally {
    await registry.close()
  }
}

describe('check', () => {
  test.concurrent.each(Object.entries(NODES))('blocks a hostile change on the Node of the %s', (_, node) =>
    withClone(HOSTILE, async ({ path }, sources) => {
      const result = await runCommand(['check', '--base', 'HEAD~1', ...sources], { directory: path, node })
      expect(result.code).toBe(1)
      expect(result.stderr).toBe('')
      expect(result.stdout).toMatch(/package\.json\n {5}7 {2}error {2}package-absent\n/)
      expect(result.stdout).toMatch(
        /models\/reviews\.pkl\n[\s\S]*model-payload[\s\S]*os\.system\('echo pwned'\)/,
      )
      expect(result.stdout).not.toMatch(/semver|\n\s+at /)
      for (const line of result.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    }),
  )

  test.concurrent('JSON and SARIF are what their schemas say, Markdown is a report, --output writes a file', () =>
    withClone(HOSTILE, async ({ path }, sources) => {
      const run = (...words: readonly string[]) =>
        runCommand(['check', '--base', 'HEAD~1', ...sources, ...words], { directory: path })
      const report = JSON.parse((await run('--format', 'json')).stdout)
      expect(misfits(REPORT, report)).toEqual([])
      expect(report).toMatchObject({ verdict: 'fail', checked: { package: 2, model: 2, 'model-file': 1 } })
      expect(misfits(SARIF, JSON.parse((await run('--format=sarif')).stdout))).toEqual([])
      expect((await run('-f', 'markdown')).stdout).toMatch(/^### ⛔ AI Artifact Gate: blocked\n/)
      const quiet = await run('--format', 'json', '--output', 'out.json')
      expect([quiet.code, quiet.stdout]).toEqual([1, ''])
      const { findings, ...rest } = JSON.parse(readFileSync(join(path, 'out.json'), 'utf8'))
      expect(rest).toEqual({ ...report, findings: undefined })
      expect(findings).toHaveLength(report.findings.length)
    }))

  test.concurrent('--worktree judges what is not committed, --offline asks nobody and warns', () =>
    withClone({}, async (clone, sources, registry) => {
      clone.write('package.json', manifest({ express: '5.1.0', 'left-padder-utils': '1.0.0' }))
      const dirty = await runCommand(['--worktree', ...sources], { directory: clone.path })
      expect([dirty.code, dirty.stdout.includes('package-absent')]).toEqual([1, true])
      const asked = registry.asked.length
      const offline = await runCommand(['--worktree', '--offline', ...sources], { directory: clone.path })
      expect([offline.code, registry.asked.length]).toEqual([0, asked])
      expect(offline.stdout).toContain('▲ passed with warnings')
      expect(offline.stdout).toContain('Offline: no registry and no hub was asked.')
    }))

  test.concurrent('a change that names nothing ends green and says what it looked for', () =>
    withClone({ 'notes.txt': 'hello\n' }, async ({ path }, sources, registry) => {
      const result = await runCommand(['check', '--base', 'HEAD~1', ...sources], { directory: path })
      expect([result.code, registry.asked.length]).toEqual([0, 0])
      expect(result.stdout).toMatch(/It looks for packages\s+in\s+manifests,/)
    }))
})

describe('mistakes end in one paragraph and exit code 2', () => {
  const mistakes: readonly (readonly [readonly string[], RegExp])[] = [
    [['check', '--bas', 'main'], /^Unknown option --bas\. Did you mean --base\?\n$/],
    [['check', '--base'], /^Option --base needs a value\.\n$/],
    [['chek'], /^There is no command "chek"\. Did you mean check\?/],
    [
      ['check', '--format', 'jsn'],
      /^--format jsn: expected one of text, json, sarif, markdown\. Did you mean json\?\n$/,
    ],
    [['check', '--source', 'npm'], /^--source npm: expected NAME=URL/],
    [['check', 'extra'], /^"extra" is one word too many/],
    [['check', '--base', 'no-such-branch'], /no-such-branch/],
    [['check', '--base=--upload-pack=x'], /--upload-pack=x/],
    [['check', '--policy', 'gone.yml'], /^The policy gone\.yml cannot be read \(ENOENT\)/],
    [['explain', 'package-absnt'], /^There is no rule "package-absnt"\. Did you mean package-absent\?/],
    [['policy', 'chek'], /^policy chek: expected check, show or init\.\n$/],
    [['scan'], /^scan needs at least one file or folder\.\n$/],
    [['scan', 'gone.pkl'], /gone\.pkl: cannot be read \(ENOENT\)/],
  ]
  test.concurrent.each(mistakes)('%j', async (words, said) => {
    const clone = newClone()
    clone.write('a.txt', 'a')
    clone.commit()
    const { code, stdout, stderr } = await runCommand(words, { directory: clone.path })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(said)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test.concurrent('outside of a repository', async () => {
    const { code, stderr } = await runCommand(['check'], { directory: newFolder() })
    expect(code).toBe(2)
    expect(stderr).toMatch(/not (in )?a git repository/i)
  })
})

describe('help', () => {
  test.concurrent.each([[], ['check'], ['scan'], ['explain'], ['policy'], ['demo'], ['lock']])(
    '%s fits 80 columns',
    async (...command) => {
      const { code, stdout } = await runCommand([...command, '--help'], { directory: newFolder() })
      expect(code).toBe(0)
      expect(stdout).toContain('ai-artifact-gate')
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    },
  )
})

test.concurrent('explain shows the page of a rule, and without a rule all of them', async () => {
  const page = await runCommand(['explain', 'package-absent'], { directory: newFolder() })
  expect(page.stdout).toMatch(/^# package-absent\n[\s\S]*## How to mend\n/)
  expect(page.stdout).not.toMatch(/<!--|\*\*/)
  const all = await runCommand(['explain'], { directory: newFolder() })
  expect(all.stdout.trim().split('\n').length).toBeGreaterThan(25)
})

test.concurrent('policy init writes what policy check takes and policy show shows', async () => {
  const directory = newFolder()
  writeFileSync(join(directory, 'package.json'), '{}')
  const run = (...words: readonly string[]) => runCommand(['policy', ...words], { directory })
  expect((await run('init')).code).toBe(0)
  expect(await run('check')).toMatchObject({ code: 0, stdout: expect.stringContaining('is valid') })
  expect((await run('show')).stdout).toMatch(/package-absent:\n {4}severity: error +# preset recommended/)
  expect(await run('init')).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') })
  writeFileSync(join(directory, 'bad.yml'), 'version: 1\nmod: warn\nrules:\n  package-nw: {}\n')
  const bad = await run('check', 'bad.yml')
  expect(bad.code).toBe(2)
  expect(bad.stderr).toMatch(/bad\.yml:2: .*mode[\s\S]*bad\.yml:4: .*package-new/)
})

test.concurrent('scan tells safe from dangerous and never calls unread clean', async () => {
  const directory = newFolder()
  const benign = Buffer.from('\x80\x02}X\x01\x00\x00\x00aK\x01s.', 'latin1')
  const files: Readonly<Record<string, Uint8Array>> = {
    'bad.pkl': MALICIOUS,
    'good.pt': torchZip(benign),
    'good.safetensors': goodSafetensors(),
    'good.gguf': gguf({ pairs: [textPair('general.architecture', 'llama')] }),
    'cut.safetensors': goodSafetensors().subarray(0, 12),
    'notes.txt': Buffer.from('no model\n'),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content)
  const { code, stdout } = await runCommand(['scan', '--format', 'json', '.'], { directory })
  const report = JSON.parse(stdout) as {
    files: { path: string; format: string; verdict: string; completeness: string }[]
  }
  expect(code).toBe(1)
  expect(misfits(SCAN, report)).toEqual([])
  expect(
    report.files.map(({ path, format, verdict, completeness }) => [path, format, verdict, completeness]),
  ).toEqual([
    ['bad.pkl', 'pickle', 'dangerous', 'complete'],
    ['cut.safetensors', expect.any(String), 'unknown', expect.stringMatching(/partial|unreadable/)],
    ['good.gguf', 'gguf', 'safe', 'complete'],
    ['good.pt', 'pytorch-zip', 'safe', 'complete'],
    ['good.safetensors', 'safetensors', 'safe', 'complete'],
  ])
  const text = await runCommand(['scan', 'bad.pkl', 'good.pt'], { directory })
  expect(text.stdout).toContain("os.system('echo pwned')")
  expect(text.stdout).toContain('2 model files: 1 dangerous, 0 unknown, 1 safe')
  expect((await runCommand(['scan', 'good.pt', 'good.safetensors', 'good.gguf'], { directory })).code).toBe(0)
})

test.concurrent.each(Object.entries(NODES))(
  'the demo blocks, and leaves nothing behind, on the Node of the %s',
  async (_, node) => {
    const { code, stdout, stderr, temp } = await runCommand(['demo'], { directory: newFolder(), node })
    expect([code, stderr]).toEqual([0, ''])
    for (const rule of [
      'package-absent',
      'package-held',
      'package-new',
      'model-payload',
      'model-remote-code',
      'deployment-vulnerable',
      'deployment-auth-disabled',
      'agent-mcp-scope',
    ]) {
      expect(stdout).toContain(rule)
    }
    expect(stdout).not.toContain('not answered')
    expect(stdout).toContain('✖ blocked')
    expect(
      existsSync(temp) ? readdirSync(temp).filter(name => name.startsWith('ai-artifact-gate')) : [],
    ).toEqual([])
  },
)
