import { expect, test } from '@jest/globals'
import { bytesOf, type ChangeSet } from '../../../src/change.ts'
import { extract } from '../../../src/readers/index.ts'
import { LOCK_PATH, modelLock, readLock } from '../../../src/readers/models/model-lock.ts'
import { fixture, rows } from '../manifests/row.ts'

const read = (name: string) => rows(modelLock, LOCK_PATH, fixture(`model-lock/${name}`))
const COMMIT = '0123456789abcdef0123456789abcdef01234567'

test('reads entries of YAML and of JSON', () => {
  expect(read('whole.yml')).toEqual([`4: hf:acme/tiny@${COMMIT}`, '16: ollama:library/llama3.2@1b'])
  expect(read('whole.json')).toEqual(['4: hf-dataset:acme/data'])
})

test('an entry says what it stood for', () => {
  const { entries, faults } = readLock({ path: LOCK_PATH, text: fixture('model-lock/whole.yml') })
  expect(faults).toEqual([])
  expect(entries.get(`hf:acme/tiny@${COMMIT}`)).toEqual({
    reference: `hf:acme/tiny@${COMMIT}`,
    resolved: 'acme/tiny',
    objectId: '65a1b2c3d4e5f60718293a4b',
    owner: 'acme',
    commit: COMMIT,
    license: 'apache-2.0',
    created: '2024-05-01T10:00:00.000Z',
    flagged: new Map(),
    firstSeen: '2026-02-03',
    files: new Map([
      ['model.safetensors', { sha256: 'a'.repeat(64), format: 'safetensors', verdict: 'safe' }],
      ['config.json', { sha256: 'a'.repeat(64) }],
    ]),
    at: { path: LOCK_PATH, line: 4 },
  })
})

test('what cannot be read locks nothing and is told at its line', () => {
  expect(read('faults.yml')).toEqual([
    '3: unread "reference: acme/tiny": expected the id of a model, such as hf:owner/name',
    '5: unread "comit: 0123456789abcdef0123456789abcdef01234567": expected one of reference, files, scan, commit, first-seen, created, object, resolved, owner, license',
    '7: unread "commit: main": expected 40 hexadecimal digits or sha256:<64 hexadecimal digits>',
    '9: unread "first-seen: yesterday": expected a day, YYYY-MM-DD',
    '12: unread "model.bin: …": expected sha256:<64 hexadecimal digits>',
    '15: unread "model.bin: …": expected sha256:<64 hexadecimal digits>',
    '17: unread "owner:": expected the name of its owner',
    '19: unread "hf:__proto__/constructor": it is locked twice; expected one entry a reference',
    '18: hf:__proto__/constructor',
  ])
  expect(rows(modelLock, LOCK_PATH, 'version: 2\nmodels: []\n')).toEqual([
    '1: unread "version: 2": expected 1, the version of this format',
  ])
  expect(rows(modelLock, LOCK_PATH, 'models: [}\n')[0]).toMatch(/^1: BROKEN/)
})

const blob = (path: string, text: string) => {
  const data = Buffer.from(text)
  return { path, kind: 'file' as const, id: path, size: data.length, bytes: async () => bytesOf(data) }
}

const changeOf = (base: ReadonlyMap<string, string>, head: ReadonlyMap<string, string>): ChangeSet => {
  const at = (side: 'base' | 'head', path: string) => {
    const text = (side === 'base' ? base : head).get(path)
    return text === undefined ? undefined : blob(path, text)
  }
  const paths = [...head.keys()].filter(path => base.get(path) !== head.get(path))
  return {
    base: 'base',
    head: 'head',
    files: paths.map(path => {
      const [before, after] = [at('base', path), at('head', path)]
      return {
        path,
        status: before ? ('modified' as const) : ('added' as const),
        ...(before ? { base: before } : {}),
        ...(after ? { head: after } : {}),
      }
    }),
    notes: [],
    file: async (side, path) => at(side, path),
    exists: async (side, path) => at(side, path) !== undefined,
    close: async () => {},
  }
}

const CODE = 'from transformers import AutoModel\nAutoModel.from_pretrained("acme/tiny")\n'
const lock = (commit: string) =>
  `version: 1\nmodels:\n  - reference: hf:acme/tiny\n    commit: "${commit.repeat(40)}"\n`

test('a model carries its entries of both sides, and none where there is no lockfile', async () => {
  const extracted = async (base: Record<string, string>, head: Record<string, string>) => {
    const change = changeOf(new Map(Object.entries(base)), new Map(Object.entries(head)))
    const { references } = await extract(change, { ignored: () => false })
    return references.map(one =>
      one.kind === 'model'
        ? [one.id, one.locked && [one.locked.base?.commit?.[0], one.locked.head?.commit?.[0]]]
        : [one.kind, one.id, one.previous !== undefined],
    )
  }
  expect(await extracted({}, { 'a.py': CODE })).toEqual([['hf:acme/tiny', undefined]])
  expect(await extracted({ [LOCK_PATH]: lock('1') }, { 'a.py': CODE, [LOCK_PATH]: lock('1') })).toEqual([
    ['hf:acme/tiny', ['1', '1']],
  ])
  expect(await extracted({ [LOCK_PATH]: lock('1') }, { 'a.py': CODE, [LOCK_PATH]: lock('2') })).toEqual([
    ['hf:acme/tiny', ['1', '2']],
    ['lock', 'hf:acme/tiny', true],
  ])
  expect(await extracted({}, { 'a.py': CODE, [LOCK_PATH]: 'version: 1\nmodels: []\n' })).toEqual([
    ['hf:acme/tiny', [undefined, undefined]],
  ])
})
