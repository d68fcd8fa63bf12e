import { describe, expect, test } from '@jest/globals'
import { changedModel, isModelContent, isModelName } from '../../src/readers/model-file.ts'
import { changeOf, type Tree } from './memory.ts'

const bytes = (...values: (number | string)[]) =>
  Buffer.concat(
    values.map(value => (typeof value === 'string' ? Buffer.from(value, 'latin1') : Buffer.of(value))),
  )

const PICKLE = bytes(0x80, 4, 0x95, 0, 0, 0, 0, 0, 0, 0, 0, 'N.')
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`
const torchZip = (name: string) => bytes('PK\x03\x04', ...Array<number>(26).fill(0), name)

const find = async (base: Tree, head: Tree, renamed = {}) => {
  const [file] = changeOf(base, head, { renamed }).files
  if (!file) throw new Error('no change')
  return changedModel(file)
}

describe('by name', () => {
  test.each(['a.pkl', 'dir/A.PT', 'a.safetensors', 'a.pkl.gz', 'a.tar.onnx', 'a.pt.7z', 'x.h5'])(
    '%s',
    path => {
      expect(isModelName(path)).toBe(true)
    },
  )
  test.each(['a.py', 'a.bin', 'pkl', 'a.zip', 'a.pkl/b.txt', ''])('not %j', path => {
    expect(isModelName(path)).toBe(path === 'pkl')
  })
})

describe('by content', () => {
  test.each([
    ['a pickle', PICKLE],
    ['a pickle that lies about its protocol', bytes(0x80, 0, 'N.')],
    ['what torch.save writes', torchZip('archive/data.pkl')],
    ['GGUF', bytes('GGUF', 3, 0, 0, 0)],
    ['TensorFlow Lite', bytes(0x1c, 0, 0, 0, 'TFL3', 0, 0)],
  ])('%s under any name', async (_, content) => {
    expect(isModelContent(content)).toBe(true)
    const found = await find({}, { 'notes.md': content })
    expect(found).toEqual({
      kind: 'model-file',
      id: 'notes.md',
      path: 'notes.md',
      blob: found?.blob,
      surface: 'file',
      at: { path: 'notes.md', line: 1 },
    })
  })

  test.each([
    ['text', bytes('hello\n')],
    ['a picture', bytes(0x89, 'PNG\r\n', 0x1a)],
    ['another archive', torchZip('word/document.xml')],
    ['nothing', bytes()],
  ])('not %s', async (_, content) => {
    expect(await find({ 'notes.md': 'before' }, { 'notes.md': content })).toBeUndefined()
  })

  test('a Git LFS pointer under any name', async () => {
    const found = await find({}, { 'picture.dat': POINTER })
    expect(found?.pointer).toEqual({ oid: 'a'.repeat(64), size: 12345 })
    expect(await find({}, { 'picture.dat': `${POINTER}more\n` })).toBeUndefined()
  })

  test('but of a picture or a film', async () => {
    expect(await find({}, { 'docs/logo.PNG': POINTER })).toBeUndefined()
    expect(await find({}, { 'intro.mp4': POINTER })).toBeUndefined()
    expect(await find({}, { 'weights.pt.gz': POINTER })).toMatchObject({ path: 'weights.pt.gz' })
  })
})

describe('names that other files have as well', () => {
  test.each<[string, string, boolean]>([
    ['text', '# Model of the domain\nclass A\n', false],
    ['JSON', '{"a": 1}', false],
    ['JSON beyond the first bytes', `["${'ä'.repeat(5000)}"]`, false],
    ['a pickle of protocol 0', "cos\nsystem\n(S'id'\ntR.", true],
    ['one behind opcodes without effect', "N0]0(1cos\nsystem\n(S'id'\ntR.", true],
    ['one that begins with a number', "I1\n0cos\nsystem\n(S'id'\ntR.", true],
    ['one that begins with a dictionary', "(dp0\nS'a'\n", true],
    ['bytes', 'a\0b', true],
  ])('%s', async (_, content, expected) => {
    for (const path of ['a.model', 'a.bin', 'a.p', 'a.pb']) {
      expect((await find({}, { [path]: content })) !== undefined).toBe(expected)
    }
  })
})

describe('both sides', () => {
  test('a model whose content changes has its base before it', async () => {
    const found = await find({ 'a.pkl': PICKLE }, { 'a.pkl': 'other' })
    expect(found?.previous).toMatchObject({ kind: 'model-file', path: 'a.pkl' })
    expect(found?.previous?.blob.size).toBe(PICKLE.length)
  })

  test('one that only moves is not new', async () => {
    expect(await find({ 'a.pkl': PICKLE }, { 'b.pkl': PICKLE }, { 'b.pkl': 'a.pkl' })).toBeUndefined()
  })

  test('a text that becomes a model by its name is', async () => {
    const found = await find({ 'a.txt': 'text' }, { 'a.pkl': 'text' }, { 'a.pkl': 'a.txt' })
    expect(found).toMatchObject({ path: 'a.pkl' })
    expect(found?.previous).toBeUndefined()
  })
})
