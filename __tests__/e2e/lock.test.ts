/** `lock` and what comes of its file, through the bundle and against a hub on the loopback. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { type Clone, newClone, removeFolders } from '../support/clone.ts'
import { goodSafetensors } from '../support/models.ts'
import { type Registry, startRegistry } from '../support/registry.ts'
import { type Ended, runCommand } from '../support/runner.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

const COMMIT = '86b5e0934494bd15c9632b12f734a8a67f723594'
const LATER = '0123456789abcdef0123456789abcdef01234567'
const DIGEST = 'a'.repeat(64)
const CODE = (revision = '') =>
  `from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("acme/tiny"${revision})\n`

const stock = (registry: Registry, sha: string, _id: string, author = 'acme'): void => {
  const bytes = goodSafetensors()
  registry.hub.set('models/acme/tiny', {
    sha,
    files: { 'model.safetensors': bytes },
    info: {
      _id,
      author,
      cardData: { license: 'apache-2.0' },
      tags: ['safetensors'],
      securityRepoStatus: { scansDone: true, filesWithIssues: [] },
      siblings: [
        { rfilename: 'model.safetensors', size: bytes.length, lfs: { sha256: DIGEST, size: bytes.length } },
        { rfilename: 'README.md', size: 10 },
      ],
      createdAt: '2024-05-01T10:00:00.000Z',
      lastModified: '2025-01-02T03:04:05.000Z',
    },
  })
}

const ID = '65a1b2c3d4e5f60718293a4b'

const withLock = async (
  act: (room: {
    readonly clone: Clone
    readonly registry: Registry
    run(...words: readonly string[]): Promise<Ended>
    lockfile(): string
  }) => Promise<void>,
): Promise<void> => {
  const registry = await startRegistry()
  stock(registry, COMMIT, ID)
  const clone = newClone()
  clone.write('train.py', CODE())
  clone.write('.gitignore', 'out/\n')
  const sources = ['--source', `huggingface=${registry.endpoints.huggingface}`]
  const run = (...words: readonly string[]) => runCommand([...words, ...sources], { directory: clone.path })
  const lockfile = () => readFileSync(join(clone.path, 'ai-artifacts.lock'), 'utf8')
  try {
    await act({ clone, registry, run, lockfile })
  } finally {
    await registry.close()
  }
}

const report = async (run: (...words: readonly string[]) => Promise<Ended>, ...more: readonly string[]) => {
  const { stdout } = await run('check', '--base', 'HEAD~1', '--format', 'json', ...more)
  const { findings } = JSON.parse(stdout) as {
    findings: readonly { rule: string; severity: string; state: string; message: string }[]
  }
  return findings.map(({ rule, severity, state, message }) => `${severity} ${state} ${rule}: ${message}`)
}

test('lock writes what the models of the tree stand for, and the same again when nothing changed', () =>
  withLock(async ({ run, lockfile, registry }) => {
    const first = await run('lock')
    expect([first.code, first.stdout, first.stderr]).toEqual([0, 'ai-artifacts.lock: 1 model locked.\n', ''])
    expect(lockfile().split('\n').slice(1)).toEqual([
      'version: 1',
      'models:',
      '  - reference: hf:acme/tiny',
      '    resolved: acme/tiny',
      `    object: ${ID}`,
      '    owner: acme',
      `    commit: ${COMMIT}`,
      '    license: apache-2.0',
      '    created: 2024-05-01T10:00:00.000Z',
      '    scan: clean',
      expect.stringMatching(/^ {4}first-seen: "?\d{4}-\d\d-\d\d"?$/),
      '    files:',
      '      model.safetensors:',
      `        sha256: sha256:${DIGEST}`,
      '        format: safetensors',
      '        verdict: safe',
      '',
    ])
    const text = lockfile()
    expect((await run('lock', '--check')).code).toBe(0)
    await run('lock')
    expect(lockfile()).toBe(text)
    stock(registry, LATER, ID)
    const check = await run('lock', '--check')
    expect([check.code, check.stderr]).toEqual([
      1,
      'ai-artifacts.lock is not what it would be now; run `ai-artifact-gate lock` and look at the difference.\n',
    ])
    expect(lockfile()).toBe(text)
  }))

test('a model that cannot be asked for keeps its entry, and the command says so', () =>
  withLock(async ({ run, lockfile, registry }) => {
    await run('lock')
    const text = lockfile()
    registry.hub.delete('models/acme/tiny')
    const again = await run('lock')
    expect(again.code).toBe(1)
    expect(again.stderr).toBe(
      'train.py:3: hf:acme/tiny could not be locked: the hub has no such model or revision. Its entry stays as it was.\n',
    )
    expect(lockfile()).toBe(text)
  }))

test('a hub that changed is drift, another repository of the same name an error', () =>
  withLock(async ({ clone, run, registry }) => {
    await run('lock')
    clone.commit()
    clone.write(
      'train.py',
      `${CODE()}\nprint(model)\nmodel2 = AutoModel.from_pretrained("acme/tiny", subfolder=".")\n`,
    )
    clone.commit()
    expect((await report(run)).filter(line => line.includes('model-lock'))).toEqual([])
    stock(registry, LATER, ID)
    expect(await report(run)).toContain(
      'warning violated model-lock: acme/tiny stands for 0123456789ab now, locked 86b5e0934494.',
    )
    stock(registry, COMMIT, '65ffffffffffffffffffffff', 'evil')
    const findings = await report(run)
    expect(findings).toContain(
      `error violated model-lock: acme/tiny is another repository than the one that was locked (the hub's id is 65ffffffffffffffffffffff, locked ${ID}).`,
    )
    expect(findings).toContain('error violated model-lock: acme/tiny belongs to evil now, locked acme.')
  }))

test('with the lockfile of the base side the verdict is the same without asking anybody', () =>
  withLock(async ({ clone, run, registry }) => {
    clone.write('train.py', CODE(`, revision="${COMMIT}"`))
    await run('lock')
    clone.commit()
    clone.write('serve.py', CODE(`, revision="${COMMIT}"`))
    clone.commit()
    const online = await report(run)
    const asked = registry.asked.length
    expect(await report(run, '--offline')).toEqual(online)
    expect(registry.asked).toHaveLength(asked)
  }))

test('a switch that lets code run is judged no milder for the lockfile, which names no code', () =>
  withLock(async ({ clone, run }) => {
    clone.write('train.py', CODE(`, revision="${COMMIT}"`))
    await run('lock')
    clone.commit()
    clone.write('serve.py', CODE(`, revision="${COMMIT}", trust_remote_code=True`))
    clone.commit()
    expect(await report(run, '--offline')).toEqual([
      'warning violated model-remote-code: acme/tiny brings code that runs when it is loaded: trust_remote_code=True.',
    ])
  }))

test('an entry that the change itself brings answers nothing', () =>
  withLock(async ({ clone, run }) => {
    clone.commit()
    clone.write('serve.py', CODE(`, revision="${COMMIT}"`))
    await run('lock')
    clone.commit()
    const findings = await report(run, '--offline')
    expect(findings.some(line => /undetermined model-absent/.test(line))).toBe(true)
  }))
