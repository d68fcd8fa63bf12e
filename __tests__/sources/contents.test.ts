import { describe, expect, test } from '@jest/globals'
import { type Blob, type Bytes, bytesOf, MalformedFile } from '../../src/change.ts'
import type { Inspection } from '../../src/evidence.ts'
import type { ModelFile, ModelReference } from '../../src/reference.ts'
import { contents, remoteContents } from '../../src/sources/contents.ts'
import { aModel, known, scene, timeless } from '../support/asking.ts'
import { everywhere } from '../support/door.ts'
import { goodSafetensors } from '../support/models.ts'
import { evil, pickle, stateDict } from '../support/pickle.ts'
import type { HubRepository } from '../support/registry/hub.ts'
import { torchZip } from '../support/zip.ts'

const payload = pickle(2, evil)

const aFile = (
  bytes: () => Promise<Bytes>,
  more: Partial<ModelFile> = {},
  object?: Blob['object'],
): ModelFile => ({
  kind: 'model-file',
  id: 'model.pkl',
  path: 'model.pkl',
  blob: { path: 'model.pkl', kind: 'file', id: 'x', size: 130, bytes, ...(object && { object }) },
  surface: 'file',
  at: { path: 'model.pkl', line: 1 },
  ...more,
})

const ask = async (...files: readonly ModelFile[]) => {
  const { http } = await scene({
    endpoints: { ...everywhere('http://127.0.0.1:9'), lfs: 'https://nowhere.invalid' },
  })
  return (await contents.ask(files, http)).map(known)
}

const brief = (value: unknown) =>
  (value as readonly Inspection[]).map(({ path, format, verdict, completeness }) => [
    path,
    format,
    verdict,
    completeness,
  ])

describe('committed model files', () => {
  const stored = async () => bytesOf(payload)

  test('are inspected, in the order of the question', async () => {
    const [first, second] = await ask(
      aFile(async () => bytesOf(stateDict(1))),
      aFile(stored),
    )
    expect([...brief(first), ...brief(second)]).toEqual([
      ['model.pkl', 'pickle', 'safe', 'complete'],
      ['model.pkl', 'pickle', 'dangerous', 'complete'],
    ])
  })

  const pointer = { oid: 'a'.repeat(64), size: 5000 }

  test('of a pointer the object is inspected when it is here', async () => {
    const never = () => Promise.reject(new Error('the pointer itself is not to be read'))
    const [fact] = await ask(aFile(never, { pointer }, async () => bytesOf(payload)))
    expect(brief(fact)).toEqual([['model.pkl', 'pickle', 'dangerous', 'complete']])
  })

  test.each([['not stored here', async () => undefined] as const, ['no way to objects', undefined] as const])(
    'a pointer alone says what to do: %s',
    async (_, object) => {
      const [fact] = await ask(aFile(stored, { pointer }, object))
      expect(fact).toEqual([
        {
          path: 'model.pkl',
          format: 'lfs-pointer',
          verdict: 'unknown',
          completeness: 'unreadable',
          findings: [
            {
              level: 'unknown',
              message: `The repository holds only its Git LFS pointer (sha256 ${pointer.oid}, 5000 bytes). Fetch the object with \`git lfs pull\`, or \`lfs: true\` in the checkout step.`,
            },
          ],
          size: 5000,
          read: 0,
        },
      ])
    },
  )

  test('bytes that cannot be had are an answer', async () => {
    const [fact] = await ask(aFile(() => Promise.reject(new MalformedFile('the object is missing'))))
    expect(fact).toMatchObject([
      {
        verdict: 'unknown',
        completeness: 'unreadable',
        findings: [{ message: 'Its bytes could not be read: the object is missing.' }],
      },
    ])
  })
})

describe('files on the hub', () => {
  const SHA = '86b5e0934494bd15c9632b12f734a8a67f723594'

  const askHub = async (entry: Partial<HubRepository>, fields: Partial<ModelReference> = {}) => {
    const { registry, http } = await scene()
    registry.hub.set('models/org/tiny', { sha: SHA, files: {}, ...entry })
    const [fact] = await remoteContents.ask([aModel({ name: 'org/tiny', ...fields })], http)
    return { fact, registry }
  }

  test.each<[string, Readonly<Record<string, Uint8Array>>, Partial<ModelReference>, readonly string[]]>([
    [
      'safetensors before pickles',
      { 'model.safetensors': goodSafetensors(), 'pytorch_model.bin': payload },
      {},
      ['model.safetensors safe'],
    ],
    [
      'pickles where there is nothing else',
      { 'pytorch_model.bin': torchZip(payload), 'config.json': Buffer.from('{}') },
      {},
      ['pytorch_model.bin dangerous'],
    ],
    [
      'the named file',
      { 'model.safetensors': goodSafetensors(), 'extra.pkl': payload },
      { file: 'extra.pkl' },
      ['extra.pkl dangerous'],
    ],
    [
      'the named file under another suffix',
      { 'weights.dat': payload },
      { file: 'weights.dat' },
      ['weights.dat dangerous'],
    ],
    ['a named file that is no model', { 'notes.txt': Buffer.from('words') }, { file: 'notes.txt' }, []],
    [
      'the named folder',
      { 'a/model.bin': payload, 'model.safetensors': goodSafetensors() },
      { subfolder: 'a' },
      ['a/model.bin dangerous'],
    ],
    ['no weights', { 'README.md': Buffer.from('# Words') }, {}, []],
  ])('%s', async (_, files, fields, expected) => {
    const { fact } = await askHub({ files }, fields)
    expect(
      (known<'contents'>(fact) as readonly Inspection[]).map(({ path, verdict }) => `${path} ${verdict}`),
    ).toEqual(expected)
  })

  test('a large checkpoint is judged by a few ranges', async () => {
    const tensors = [{ name: 'archive/data/0', content: Buffer.alloc(12_000_000), padding: 20 }]
    const file = torchZip(stateDict(1, 3_000_000), tensors)
    const { fact } = await askHub({ files: { 'pytorch_model.bin': file } })
    const [inspection] = known<'contents'>(fact) as readonly Inspection[]
    expect(inspection).toMatchObject({ verdict: 'safe', completeness: 'complete', size: file.length })
    expect(inspection?.read).toBeLessThan(300_000)
  })

  test('a gated repository is no answer', async () => {
    const { fact } = await askHub({ gated: true, files: { 'pytorch_model.bin': payload } })
    expect(timeless(fact)).toMatchObject({ state: 'unknown', reason: expect.stringContaining('gated') })
  })

  test('a repository that is not there is absent', async () => {
    const { http } = await scene()
    const [fact] = await remoteContents.ask([aModel({ name: 'org/nothing' })], http)
    expect(fact?.state).toBe('absent')
  })

  test('a pickle is asked for at the commit that the hub named', async () => {
    const { registry } = await askHub(
      { files: { 'pytorch_model.bin': payload }, revisions: ['v1'] },
      { revision: 'v1' },
    )
    expect(registry.asked.map(({ path }) => path).filter(path => path.includes('/resolve/'))).toEqual([
      `/hub/org/tiny/resolve/${SHA}/pytorch_model.bin`,
    ])
  })
})
