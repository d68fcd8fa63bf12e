/** Checkpoints of many shards, settings and servers that break their word, behind ranges of a hub. */
import { describe, expect, test } from '@jest/globals'
import type { Inspection } from '../../src/evidence.ts'
import type { ModelReference } from '../../src/reference.ts'
import { remoteContents } from '../../src/sources/contents.ts'
import { aModel, known, scene, timeless } from '../support/asking.ts'
import type { Handler } from '../support/loopback.ts'
import { gguf, goodSafetensors, safetensors, textList } from '../support/models.ts'
import { evil, pickle, stateDict } from '../support/pickle.ts'
import type { HubRepository } from '../support/registry/hub.ts'
import { torchZip } from '../support/zip.ts'

const SHA = '86b5e0934494bd15c9632b12f734a8a67f723594'
const payload = pickle(2, evil)
const text = (value: unknown): Buffer =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))

const ask = async (
  entry: Partial<HubRepository>,
  fields: Partial<ModelReference> = {},
  resolve?: Handler,
) => {
  const { registry, http } = await scene({ time: 5000 })
  registry.hub.set('models/org/tiny', { sha: SHA, files: {}, ...entry })
  if (resolve) registry.on('/hub/org/tiny/resolve/', resolve)
  const [fact] = await remoteContents.ask([aModel({ name: 'org/tiny', ...fields })], http)
  return { fact, registry, all: known<'contents'>(fact) as readonly Inspection[], bytes: http.stats().bytes }
}

const brief = (all: readonly Inspection[]) =>
  all.map(({ path, verdict, completeness }) => `${path} ${verdict} ${completeness}`)
const said = (all: readonly Inspection[]) =>
  all.flatMap(({ findings }) => findings.map(({ message }) => message))

const shard = (index: number, of: number, suffix: string): string =>
  `model-${String(index + 1).padStart(5, '0')}-of-${String(of).padStart(5, '0')}.${suffix}`
const shards = (of: number, suffix: string, make: (index: number) => Uint8Array) =>
  Object.fromEntries(Array.from({ length: of }, (_, index) => [shard(index, of, suffix), make(index)]))
const indexOf = (paths: readonly string[]): Buffer =>
  text({ metadata: {}, weight_map: Object.fromEntries(paths.map((path, n) => [`layer.${n}`, path])) })

/** Answers ranges of files that are far too large to exist: the given start, then zeros. */
const virtual =
  (starts: ReadonlyMap<string, { readonly start: Uint8Array; readonly size: number }>): Handler =>
  ({ path, headers }, response) => {
    const file = starts.get(decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)))
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
    if (!file || from === undefined) return void response.writeHead(404).end()
    const end = Math.min(Number(to) + 1, file.size)
    const bytes = Buffer.alloc(end - Number(from))
    Buffer.from(file.start).copy(bytes, 0, Math.min(Number(from), file.start.length))
    response
      .writeHead(206, { 'content-range': `bytes ${from}-${end - 1}/${file.size}`, etag: '"v"' })
      .end(bytes)
  }

/** A header for `size` bytes of numbers, without the numbers. */
const headerOf = (size: number): Buffer =>
  // Padded, as every writer of the format does.
  safetensors(JSON.stringify({ a: { dtype: 'I8', shape: [size], data_offsets: [0, size] } }).padEnd(96))

describe('shards', () => {
  test('one poisoned shard of eight is found, by a few ranges', async () => {
    const tensors = [{ name: 'archive/data/0', content: Buffer.alloc(1_500_000), padding: 20 }]
    const files = shards(8, 'bin', index => torchZip(index === 5 ? payload : stateDict(1, 375_000), tensors))
    const { all, bytes } = await ask({
      files: { ...files, 'pytorch_model.bin.index.json': indexOf(Object.keys(files)) },
    })
    expect(all.filter(({ verdict }) => verdict === 'dangerous').map(({ path }) => path)).toEqual([
      'model-00006-of-00008.bin',
    ])
    expect(all).toHaveLength(8)
    const size = Object.values(files).reduce((sum, file) => sum + file.length, 0)
    expect(size).toBeGreaterThan(12_000_000)
    expect(bytes).toBeLessThan(800_000)
  })

  test('163 shards are judged, each by its header', async () => {
    const files = shards(163, 'safetensors', goodSafetensors)
    const { all, registry } = await ask({ files })
    expect(all).toHaveLength(163)
    expect(new Set(all.map(({ verdict }) => verdict))).toEqual(new Set(['safe']))
    expect(registry.count('/hub/org/tiny/resolve/')).toBe(163)
  })

  test('of a repository of one terabyte less than a millionth is fetched', async () => {
    const [count, size] = [16, 62_500_000_000]
    const start = headerOf(size)
    const names = Array.from({ length: count }, (_, index) => shard(index, count, 'safetensors'))
    const siblings = names.map(rfilename => ({ rfilename, size: size + start.length }))
    const starts = new Map(names.map(name => [name, { start, size: size + start.length }]))
    const { all, bytes } = await ask({ info: { siblings } }, {}, virtual(starts))
    expect(brief(all)).toEqual(names.map(name => `${name} safe complete`))
    expect(bytes).toBeLessThan(1_000_000)
  })

  test('shards that only the list names are judged too, whatever they are called', async () => {
    const { all } = await ask({
      files: {
        'pytorch_model.bin.index.json': indexOf(['a.bin', 'weights.txt', 'weights.txt', 'gone.bin']),
        'a.bin': stateDict(1),
        'weights.txt': payload,
      },
    })
    expect(brief(all)).toEqual([
      'a.bin safe complete',
      'weights.txt dangerous complete',
      'pytorch_model.bin.index.json unknown partial',
    ])
    expect(said(all.slice(2))).toEqual(['It names the shard "gone.bin", which is not there.'])
  })

  test('the list of pickles is not read where safetensors replace them', async () => {
    const { all } = await ask({
      files: {
        'model.safetensors': goodSafetensors(),
        'pytorch_model.bin.index.json': indexOf(['evil.txt']),
        'evil.txt': payload,
      },
    })
    expect(brief(all)).toEqual(['model.safetensors safe complete'])
  })

  test.each([
    ['no JSON', '{"weight_map": {', 'it is no JSON'],
    ['a list', '[]', 'it names no shards'],
    ['null', 'null', 'it names no shards'],
    ['deep', `{"weight_map":${'['.repeat(200_000)}`, 'it is no JSON'],
  ])('a list of shards that is %s', async (_, content, why) => {
    const { all } = await ask({
      files: { 'a.bin': stateDict(1), 'pytorch_model.bin.index.json': Buffer.from(content) },
    })
    expect(said(all.slice(1))).toEqual([`The list of shards could not be read: ${why}.`])
  })

  test('beyond the limit of files the rest is told', async () => {
    const { all } = await ask({ files: shards(515, 'safetensors', goodSafetensors) })
    expect(all).toHaveLength(513)
    expect(all.at(-1)).toMatchObject({
      path: 'model-00513-of-00515.safetensors',
      completeness: 'partial',
      verdict: 'unknown',
      findings: [
        { message: '3 more files of the repository were not judged, this one the first: at most 512 are.' },
      ],
    })
  })

  test('beyond the limit of bytes the rest is told', async () => {
    const words = textList('tokenizer.ggml.tokens', ...Array.from({ length: 200 }, () => 'x'.repeat(50_000)))
    const files = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [`q${index}.gguf`, gguf({ pairs: [words] })]),
    )
    const { all } = await ask({ files })
    expect(all).toHaveLength(13)
    expect(said(all.slice(-1))[0]).toMatch(/not judged.+64 MiB of it were fetched, which is the limit/)
  }, 30_000)
})

describe('which files safetensors replace', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['pickles of the same name', ['model.safetensors', 'pytorch_model.bin'], ['model.safetensors']],
    ['other frameworks', ['model.safetensors', 'tf_model.h5', 'x.onnx'], ['model.safetensors']],
    [
      'shards',
      ['model-00001-of-00002.safetensors', 'pytorch_model-00001-of-00003.bin'],
      ['model-00001-of-00002.safetensors'],
    ],
    [
      'not by another name',
      ['tiny.safetensors', 'pytorch_model.bin'],
      ['tiny.safetensors', 'pytorch_model.bin'],
    ],
    [
      'not by another variant',
      ['model.fp16.safetensors', 'pytorch_model.bin'],
      ['model.fp16.safetensors', 'pytorch_model.bin'],
    ],
    ['one file by its twin', ['v1.safetensors', 'v1.ckpt'], ['v1.safetensors']],
    [
      'not in another folder',
      ['a/model.safetensors', 'b/pytorch_model.bin'],
      ['a/model.safetensors', 'b/pytorch_model.bin'],
    ],
  ])('%s', async (_, names, judged) => {
    const files = Object.fromEntries(
      names.map(name => [name, name.endsWith('safetensors') ? goodSafetensors() : payload]),
    )
    expect((await ask({ files })).all.map(({ path }) => path)).toEqual(judged)
  })

  test('nothing is loaded of weights for a tokenizer', async () => {
    const { all } = await ask({ files: { 'pytorch_model.bin': payload } }, { role: 'tokenizer' })
    expect(all).toEqual([])
  })
})

describe('settings of the pinned revision', () => {
  const weights = { 'model.safetensors': goodSafetensors() }
  test.each<[string, string, unknown, readonly string[]]>([
    ['plain ones are no news', 'config.json', { model_type: 'bert' }, []],
    ['auto_map waits for the switch', 'config.json', { auto_map: { AutoModel: 'modeling_x.X' } }, []],
    [
      'a kernel of the hub does not',
      'config.json',
      { model_type: 'x', _attn_implementation_internal: 'evil/kernel' },
      ['config.json dangerous complete'],
    ],
    [
      'both',
      'config.json',
      { auto_map: { AutoModel: 'a.B' }, _attn_implementation_internal: 'evil/kernel' },
      ['config.json dangerous complete'],
    ],
    [
      'a template that leaves its cage',
      'tokenizer_config.json',
      { chat_template: "{{ ''.__class__.__mro__[1].__subclasses__() }}" },
      ['tokenizer_config.json dangerous complete'],
    ],
    [
      'a template of its own',
      'chat_template.jinja',
      "{% for message in messages %}{{ ''.__class__.__base__.__subclasses__() }}{% endfor %}",
      ['chat_template.jinja dangerous complete'],
    ],
    [
      'a loader of MLflow',
      'MLmodel',
      'flavors:\n  python_function:\n    loader_module: os\n',
      ['MLmodel dangerous complete'],
    ],
    [
      'a module',
      'modules.json',
      [{ idx: 0, name: '0', path: '', type: 'os.system' }],
      ['modules.json dangerous complete'],
    ],
    ['words about them', 'README.md', '_attn_implementation_internal: evil/kernel', []],
  ])('%s', async (_, path, content, expected) => {
    const { all } = await ask({ files: { ...weights, [path]: text(content) } })
    expect(brief(all.filter(one => one.path !== 'model.safetensors'))).toEqual(expected)
  })

  test('those of the parts of a pipeline too', async () => {
    const { all } = await ask({
      files: {
        'model_index.json': text({ _class_name: 'X', _diffusers_version: '1' }),
        'unet/diffusion_pytorch_model.safetensors': goodSafetensors(),
        'tokenizer/tokenizer_config.json': text({
          chat_template: "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        }),
      },
    })
    expect(brief(all)).toEqual([
      'tokenizer/tokenizer_config.json dangerous complete',
      'unet/diffusion_pytorch_model.safetensors safe complete',
    ])
  })

  test('too large ones are told, and not fetched', async () => {
    const { all, registry } = await ask({
      files: { ...weights, 'config.json': Buffer.alloc(1_048_577, ' ') },
    })
    expect(said(all)).toEqual(['Settings of more than 1 MiB are not judged.'])
    expect(registry.count(`/hub/org/tiny/resolve/${SHA}/config.json`)).toBe(0)
  })

  test('whoever names one file loads no settings', async () => {
    const files = { ...weights, 'config.json': text({ _attn_implementation_internal: 'evil/kernel' }) }
    expect(brief((await ask({ files }, { file: 'model.safetensors' })).all)).toEqual([
      'model.safetensors safe complete',
    ])
  })
})

describe('a hub that breaks its word', () => {
  const files = { 'a.bin': stateDict(1), 'b.bin': payload }
  const whole = stateDict(1)

  test.each<[string, Handler, RegExp]>([
    [
      'lies about the size',
      (_, response) =>
        void response.writeHead(206, { 'content-range': 'bytes 0-9/10' }).end(Buffer.alloc(10)),
      /^Its bytes could not be had: the server has 10 bytes where \d+ were expected\.$/,
    ],
    [
      'ignores ranges',
      (_, response) => void response.writeHead(200, { 'content-length': 9e9 }).write(Buffer.alloc(10)),
      /^Its bytes could not be had: the server answers no ranges, only whole files/,
    ],
    [
      'sends more than it says',
      (_, response) =>
        void response
          .writeHead(206, { 'content-range': `bytes 0-${whole.length - 1}/${whole.length}` })
          .end(Buffer.alloc(500)),
      /^Its bytes could not be had: the server sent more bytes than it announced\.$/,
    ],
  ])('%s', async (_, handler, why) => {
    const { all } = await ask({ files: { 'a.bin': whole } }, {}, handler)
    expect(brief(all)).toEqual(['a.bin unknown partial'])
    expect(said(all)[0]).toMatch(why)
  })

  test('no answer for one file leaves the whole question open', async () => {
    const answered = await ask({ files: { 'a.bin': whole, 'b.bin': whole } }, {}, ({ path }, response) => {
      if (path.endsWith('a.bin')) return void response.writeHead(403).end()
      response.writeHead(206, { 'content-range': `bytes 0-${whole.length - 1}/${whole.length}` }).end(whole)
    })
    expect(timeless(answered.fact)).toMatchObject({
      state: 'unknown',
      reason: 'HTTP 403, asked without a token',
    })
  })

  test('but danger that was seen is told', async () => {
    const { all } = await ask({ files }, {}, ({ path }, response) => {
      if (path.endsWith('a.bin')) return void response.writeHead(403).end()
      const range = `bytes 0-${payload.length - 1}/${payload.length}`
      response.writeHead(206, { 'content-range': range }).end(payload)
    })
    expect(brief(all)).toEqual(['a.bin unknown partial', 'b.bin dangerous complete'])
  })
})

test('the token stays at the hub when the bytes lie elsewhere', async () => {
  const far = await scene()
  far.registry.hub.set('models/org/tiny', { sha: SHA, files: { 'a.bin': payload } })
  const { registry, http } = await scene({ tokens: { huggingface: { value: 'secret' } } })
  registry.hub.set('models/org/tiny', { sha: SHA, files: { 'a.bin': payload } })
  registry.on(
    '/hub/org/tiny/resolve/',
    ({ path }, response) => void response.writeHead(302, { location: `${far.registry.url}${path}` }).end(),
  )
  const [fact] = await remoteContents.ask([aModel({ name: 'org/tiny' })], http)
  expect(brief(known<'contents'>(fact) as readonly Inspection[])).toEqual(['a.bin dangerous complete'])
  const at = (asked: typeof registry.asked) => asked.map(({ headers }) => headers.authorization)
  expect(new Set(at(registry.asked))).toEqual(new Set(['Bearer secret']))
  expect(new Set(at(far.registry.asked))).toEqual(new Set([undefined]))
})
