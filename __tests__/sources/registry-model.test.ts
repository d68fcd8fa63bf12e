/** Models in the registry of Ollama and in registries of images: manifests, layers and their bytes. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Inspection } from '../../src/evidence.ts'
import type { ModelReference } from '../../src/reference.ts'
import { remoteContents } from '../../src/sources/contents.ts'
import { registryModel } from '../../src/sources/registry-model.ts'
import { aModel, known, scene, timeless } from '../support/asking.ts'
import { gguf, goodSafetensors, tar, textPair } from '../support/models.ts'
import { evil, pickle } from '../support/pickle.ts'
import type { OciRepository } from '../support/registry/oci.ts'

const digestOf = (bytes: Uint8Array | string): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`

interface Part {
  readonly mediaType: string
  readonly content: Uint8Array
  readonly title?: string
}

/** A repository whose tag holds these layers. */
const repository = (
  tag: string,
  parts: readonly Part[],
  more: object = {},
): OciRepository & { digest: string } => {
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.example.config', digest: digestOf('{}'), size: 2 },
    layers: parts.map(({ mediaType, content, title }) => ({
      mediaType,
      digest: digestOf(content),
      size: content.length,
      ...(title === undefined ? {} : { annotations: { 'org.opencontainers.image.title': title } }),
    })),
    ...more,
  })
  const digest = digestOf(manifest)
  return {
    digest,
    tags: { [tag]: digest },
    manifests: { [tag]: manifest, [digest]: manifest },
    blobs: Object.fromEntries(parts.map(({ content }) => [digestOf(content), content])),
  }
}

const ollama = 'application/vnd.ollama.image'
const docker = 'application/vnd.docker.ai'
const weights = gguf({ pairs: [textPair('general.architecture', 'llama')] })
const cage = "{{ ''.__class__.__mro__[1].__subclasses__() }}"
const poisoned = gguf({ pairs: [textPair('tokenizer.chat_template', cage)] })
const words = Buffer.from('words')

const aTag = (fields: Partial<ModelReference> = {}) =>
  aModel({ name: 'library/tiny', hub: 'ollama', id: 'ollama:library/tiny', ...fields })

const ask = async (
  reference: ModelReference,
  found: readonly (readonly ['ollama' | 'docker', string, OciRepository])[],
  settings = {},
) => {
  const { registry, http } = await scene(settings)
  for (const [service, path, entry] of found) registry[service].set(path, entry)
  const [model] = await registryModel.ask([reference], http)
  const [contents] = await remoteContents.ask([reference], http)
  const all = known<'contents'>(contents) as readonly Inspection[]
  const paths = registry.asked.map(({ method, path }) => `${method} ${path}`)
  return { model, value: known<'model'>(model), contents, all, paths, registry }
}
const brief = (all: readonly Inspection[]) =>
  all.map(({ path, format, verdict, completeness }) => `${path} ${format} ${verdict} ${completeness}`)

describe('Ollama', () => {
  const tiny = repository('1b', [
    { mediaType: `${ollama}.model`, content: weights },
    { mediaType: `${ollama}.template`, content: Buffer.from(cage) },
    { mediaType: `${ollama}.license`, content: words },
  ])

  test('a tag stands for the digest of its manifest, and layers for files', async () => {
    const { value, all, paths } = await ask(aTag({ revision: '1b' }), [['ollama', 'library/tiny', tiny]])
    expect(value).toEqual({
      id: 'library/tiny',
      commit: tiny.digest,
      revisionExists: true,
      gated: false,
      disabled: false,
      code: [],
      files: [
        { path: 'model', size: weights.length, sha256: digestOf(weights).slice(7) },
        { path: 'template', size: cage.length, sha256: digestOf(cage).slice(7) },
        { path: 'license', size: 5, sha256: digestOf(words).slice(7) },
      ],
    })
    // Templates of Go reach nothing but what Ollama hands to them.
    expect(brief(all)).toEqual(['model gguf safe complete'])
    expect(paths).toEqual([
      'GET /ollama/v2/library/tiny/manifests/1b',
      `GET /ollama/v2/library/tiny/blobs/${digestOf(weights)}`,
    ])
  })

  test('without a tag it is the latest', async () => {
    const { paths, model } = await ask(aTag(), [['ollama', 'library/tiny', tiny]])
    expect(paths[0]).toBe('GET /ollama/v2/library/tiny/manifests/latest')
    expect(model?.state).toBe('absent')
  })

  test('a poisoned header is found by its first bytes', async () => {
    const large = Buffer.concat([poisoned, Buffer.alloc(3_000_000)])
    const bad = repository('latest', [
      { mediaType: `${ollama}.model`, content: large },
      { mediaType: `${ollama}.adapter`, content: pickle(2, evil) },
    ])
    const { all } = await ask(aTag(), [['ollama', 'library/tiny', bad]])
    expect(all.map(({ path, verdict }) => `${path} ${verdict}`)).toEqual([
      'model dangerous',
      'adapter dangerous',
    ])
    expect(all[0]?.read).toBeLessThan(300_000)
  })

  test('another registry is no place that the change may choose', async () => {
    const { model, contents, registry } = await ask(aTag({ endpoint: 'evil.example' }), [])
    expect(timeless(model)).toEqual({
      state: 'unknown',
      source: 'evil.example',
      reason: 'it is none of the registries that are asked; name it under `sources.ollama` in the policy',
    })
    expect(contents?.state).toBe('unknown')
    expect(registry.asked).toEqual([])
  })
})

describe('registries of images', () => {
  const oci = (name: string, fields: Partial<ModelReference> = {}) =>
    aModel({ name, hub: 'oci', id: `oci:${name}`, ...fields })

  test('a model of Docker, behind a challenge', async () => {
    const smol = repository('360m', [
      { mediaType: `${docker}.gguf.v3`, content: weights },
      { mediaType: `${docker}.chat.template.jinja`, content: Buffer.from(cage) },
      { mediaType: `${docker}.license`, content: words },
    ])
    const { value, all, paths } = await ask(oci('ai/smol', { revision: '360m' }), [
      ['docker', 'ai/smol', smol],
    ])
    expect(value).toMatchObject({ id: 'ai/smol', commit: smol.digest, files: { length: 3 } })
    expect(brief(all)).toEqual([
      'gguf.v3 gguf safe complete',
      'chat_template.jinja config dangerous complete',
    ])
    expect(paths.filter(path => path.includes('/token'))).toEqual([
      'GET /docker/token?service=registry.example&scope=repository%3Aai%2Fsmol%3Apull',
    ])
  })

  test('a digest is computed, and must be the one that is named', async () => {
    const smol = repository('1', [{ mediaType: `${docker}.gguf.v3`, content: weights }])
    const named = oci('docker.io/ai/smol', { revision: smol.digest, pinned: true })
    expect((await ask(named, [['docker', 'ai/smol', smol]])).value).toMatchObject({ commit: smol.digest })

    const forged = { ...smol, manifests: { [smol.digest]: `${smol.manifests?.['1']} ` } }
    expect((await ask(named, [['docker', 'ai/smol', forged]])).model).toMatchObject({
      state: 'unknown',
      reason: 'the answer is not of the expected shape (another digest than the one asked for)',
    })
  })

  test('a tag that is not there, in a repository that is', async () => {
    const { value } = await ask(oci('ai/smol', { revision: 'v9' }), [
      ['docker', 'ai/smol', repository('1', [])],
    ])
    expect(value).toMatchObject({ id: 'ai/smol', revisionExists: false })
    expect((await ask(oci('ai/gone', { revision: 'v9' }), [])).model?.state).toBe('absent')
  })

  test.each<[string, readonly Part[], readonly string[], readonly string[]]>([
    [
      'KitOps',
      [
        {
          mediaType: 'application/vnd.kitops.modelkit.model.v1.tar',
          content: tar([{ name: 'm.pkl', content: pickle(2, evil) }]),
        },
        { mediaType: 'application/vnd.kitops.modelkit.code.v1.tar+gzip', content: words },
        { mediaType: 'application/vnd.kitops.modelkit.dataset.v1.tar+gzip', content: words },
      ],
      ['model.v1.tar tar dangerous complete'],
      ['code.v1.tar+gzip'],
    ],
    [
      'ModelPack',
      [
        {
          mediaType: 'application/vnd.cncf.model.weight.v1.raw',
          content: goodSafetensors(),
          title: 'model.safetensors',
        },
        { mediaType: 'application/vnd.cncf.model.doc.v1.raw', content: words, title: 'README.md' },
        { mediaType: 'application/vnd.cncf.model.code.v1.tar', content: words, title: 'run.tar' },
      ],
      ['model.safetensors safetensors safe complete'],
      ['run.tar'],
    ],
    [
      'a container',
      [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', content: words }],
      ['application/vnd.oci.image.layer.v1.tar+gzip unknown unknown partial'],
      [],
    ],
  ])('%s', async (_, parts, judged, code) => {
    const { value, all } = await ask(oci('open/kit'), [['docker', 'open/kit', repository('latest', parts)]])
    expect(brief(all)).toEqual(judged)
    expect(value).toMatchObject({ code })
  })

  test('an index leads to its manifests', async () => {
    const inner = repository('x', [{ mediaType: `${docker}.gguf.v3`, content: weights }])
    const index = JSON.stringify({ schemaVersion: 2, manifests: [{ digest: inner.digest }] })
    const entry = { ...inner, tags: { 1: digestOf(index) }, manifests: { ...inner.manifests, 1: index } }
    const { value, all } = await ask(oci('open/kit', { revision: '1' }), [['docker', 'open/kit', entry]])
    expect(value).toMatchObject({ commit: digestOf(index), files: { length: 1 } })
    expect(brief(all)).toEqual(['gguf.v3 gguf safe complete'])
  })

  test.each([
    ['a portal', '<html>', 'answered with HTML'],
    ['words', 'hello', 'no manifest'],
    ['another shape', '{"layers":[]}', 'no manifest'],
    [
      'a digest that is a path',
      '{"schemaVersion":2,"layers":[{"mediaType":"a","digest":"../../x","size":1}]}',
      'a layer without digest',
    ],
  ])('%s is no answer', async (_, body, why) => {
    const entry: OciRepository = { tags: { latest: 'x' }, manifests: { latest: body } }
    const { model, contents } = await ask(oci('open/kit'), [['docker', 'open/kit', entry]])
    for (const fact of [model, contents])
      expect(fact).toMatchObject({ state: 'unknown', reason: expect.stringContaining(why) })
  })

  test('a manifest without layers, and an index without end, are known in part', async () => {
    const many = JSON.stringify({
      schemaVersion: 2,
      manifests: Array.from({ length: 99 }, () => ({ digest: 'x' })),
    })
    for (const body of ['{"schemaVersion":2}', many]) {
      const entry: OciRepository = { tags: { latest: 'x' }, manifests: { latest: body } }
      const { value, all } = await ask(oci('open/kit'), [['docker', 'open/kit', entry]])
      expect(value).toHaveProperty('filesCut')
      expect(all).toMatchObject([{ completeness: 'partial' }])
    }
  })

  test.each(['../secret', 'a/../b', 'evil.example/x', 'a b', `x/${'y'.repeat(300)}`])(
    'a name that leads elsewhere is not asked for: %s',
    async name => {
      const { model, registry } = await ask(oci(name), [])
      expect(model?.state).not.toBe('known')
      expect(registry.asked).toEqual([])
    },
  )
})
