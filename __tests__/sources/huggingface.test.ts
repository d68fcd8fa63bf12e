import { describe, expect, test } from '@jest/globals'
import { fileQuestion, fileUrl } from '../../src/sources/hub.ts'
import { huggingface } from '../../src/sources/huggingface.ts'
import { aModel, known, scene, timeless } from '../support/asking.ts'
import type { HubRepository } from '../support/registry/hub.ts'

const SHA = '86b5e0934494bd15c9632b12f734a8a67f723594'
const tiny: HubRepository = {
  sha: SHA,
  files: { 'config.json': Buffer.from('{}'), 'model.safetensors': Buffer.alloc(9) },
}

const askOne = async (entry: HubRepository | undefined, fields: object = {}, token?: string) => {
  const { registry, http } = await scene(token ? { tokens: { huggingface: { value: token } } } : {})
  if (entry) registry.hub.set('models/org/tiny', entry)
  const [fact] = await huggingface.ask([aModel({ name: 'org/tiny', ...fields })], http)
  return { fact, value: known<'model'>(fact), registry, http }
}

const bare = {
  id: 'org/tiny',
  revisionExists: true,
  gated: false,
  disabled: false,
  files: [],
  code: [],
}
/** A repository whose files were asked for. */
const shown = { ...bare, card: false }
const files = [
  { path: 'config.json', size: 2 },
  { path: 'model.safetensors', size: 9 },
]

test('one question gives id, commit, dates and files', async () => {
  const info = {
    author: 'org',
    createdAt: '2024-01-01T00:00:00.000Z',
    lastModified: '2024-02-01T00:00:00.000Z',
    siblings: [
      { rfilename: 'config.json', size: 2, blobId: 'cd' },
      { rfilename: 'model.bin', size: 130, lfs: { sha256: 'ab', size: 9, pointerSize: 130 } },
      { rfilename: 'unknown' },
    ],
  }
  const { fact, registry } = await askOne({ ...tiny, info })
  expect(timeless(fact)).toEqual({
    state: 'known',
    source: `${registry.url}/hub/api/models/org/tiny?blobs=true&securityStatus=true`,
    value: {
      ...shown,
      commit: SHA,
      author: 'org',
      created: '2024-01-01T00:00:00.000Z',
      modified: '2024-02-01T00:00:00.000Z',
      files: [
        { path: 'config.json', size: 2, gitId: 'cd' },
        { path: 'model.bin', size: 9, sha256: 'ab' },
        { path: 'unknown' },
      ],
    },
  })
})

describe('code of the repository', () => {
  test.each<[object, readonly string[]]>([
    [
      { config: { auto_map: { AutoModel: 'modeling_x.X', AutoTokenizer: ['a', null] } } },
      ['auto_map.AutoModel: modeling_x.X', 'auto_map.AutoTokenizer'],
    ],
    [{ config: { custom_pipelines: { text: { impl: 'x.Y' } } } }, ['custom_pipelines.text']],
    [
      { transformersInfo: { auto_model: 'AutoModel', custom_class: 'modeling.X' } },
      ['custom_class: modeling.X'],
    ],
    [{ tags: ['custom_code', 'safetensors'] }, ['tag custom_code']],
    [{ siblings: [{ rfilename: 'sub/run.py' }, { rfilename: 'notes.pyx' }] }, ['sub/run.py']],
    [
      { siblings: Array.from({ length: 200 }, (_, n) => ({ rfilename: `${n}.py` })) },
      Array.from({ length: 50 }, (_, n) => `${n}.py`),
    ],
    [{ config: { auto_map: 'odd' }, tags: 'odd', transformersInfo: [] }, []],
  ])('%j', async (info, code) => {
    expect((await askOne({ ...tiny, info })).value).toMatchObject({ code })
  })
})

describe('which revision and file', () => {
  test.each([
    [SHA, `/hub/api/models/org/tiny/revision/${SHA}?`],
    ['refs/pr/7', '/hub/api/models/org/tiny/revision/refs%2Fpr%2F7?'],
  ])('%s stands in the path', async (revision, path) => {
    const { value, registry } = await askOne({ ...tiny, revisions: ['refs/pr/7'] }, { revision })
    expect(value).toMatchObject({ revisionExists: true, commit: SHA })
    expect(registry.count(path)).toBe(1)
  })

  test('a revision that is not there', async () => {
    const { value, registry } = await askOne(tiny, { revision: 'v9' })
    expect(value).toEqual({ ...bare, revisionExists: false })
    // What the repository is today tells whether another one took its name.
    expect(registry.asked.map(({ path }) => path.split('?')[0])).toEqual([
      '/hub/api/models/org/tiny/revision/v9',
      '/hub/api/models/org/tiny',
    ])
  })

  test.each([
    [{ file: 'config.json' }, true],
    [{ file: 'nothing.bin' }, false],
    [{ file: 'config.json', subfolder: 'sub/' }, false],
  ])('%j', async (fields, fileExists) => {
    expect((await askOne(tiny, fields)).value).toEqual({ ...shown, commit: SHA, files, fileExists })
  })
})

describe('what the hub does not show', () => {
  test.each<[string, HubRepository | undefined, string | undefined, object]>([
    [
      'missing',
      undefined,
      undefined,
      { state: 'absent', detail: 'absent, private or hidden, asked without a token' },
    ],
    [
      'missing, with a token',
      undefined,
      'good',
      { state: 'absent', detail: 'absent, private or hidden, asked with a token' },
    ],
    [
      'private',
      { ...tiny, token: 'good' },
      undefined,
      { state: 'absent', detail: 'absent, private or hidden, asked without a token' },
    ],
    [
      'private, with its token',
      { ...tiny, token: 'good' },
      'good',
      { state: 'known', value: { ...shown, commit: SHA, files } },
    ],
    [
      'public, with a broken token',
      tiny,
      'broken',
      { state: 'known', value: { ...shown, commit: SHA, files } },
    ],
    [
      'private, with a broken token',
      { ...tiny, token: 'good' },
      'broken',
      {
        state: 'unknown',
        reason: 'the hub refused the token, and without it shows no such repository; check the token',
      },
    ],
    [
      'gated',
      { ...tiny, gated: true },
      undefined,
      { state: 'known', value: { ...shown, commit: SHA, files, gated: true } },
    ],
    [
      'disabled',
      { ...tiny, disabled: true },
      undefined,
      { state: 'known', value: { ...bare, disabled: true } },
    ],
  ])('%s', async (_, entry, token, expected) => {
    const { fact, registry } = await askOne(entry, {}, token)
    expect(timeless(fact)).toEqual({
      source: `${registry.url}/hub/api/models/org/tiny?blobs=true&securityStatus=true`,
      ...expected,
    })
  })

  test.each([
    [
      401,
      'GatedRepo',
      {
        state: 'unknown',
        reason: 'the repository is gated: it opens only to a token that was granted access',
      },
    ],
    [401, '', { state: 'unknown', reason: 'HTTP 401, asked without a token' }],
    [404, '', { state: 'absent' }],
    [404, 'EntryNotFound', { state: 'absent', detail: 'the repository has no such file' }],
  ])('HTTP %d with code "%s"', async (status, code, expected) => {
    const { registry, http } = await scene()
    registry.on('/hub/', (_, response) => void response.writeHead(status, { 'x-error-code': code }).end())
    const [fact] = await huggingface.ask([aModel({ name: 'org/tiny' })], http)
    expect(fact).toMatchObject(expected)
  })
})

test('a renamed repository is known by its new name', async () => {
  const { registry, http } = await scene()
  registry.hub.set('models/old/tiny', { ...tiny, movedTo: 'org/tiny' })
  registry.hub.set('models/org/tiny', tiny)
  const [fact] = await huggingface.ask([aModel({ name: 'old/tiny', revision: SHA })], http)
  expect(known<'model'>(fact)).toEqual({ ...shown, commit: SHA, files })
  expect(registry.asked.map(({ path }) => path.split('?')[0])).toEqual([
    `/hub/api/models/old/tiny/revision/${SHA}`,
    `/hub/api/models/org/tiny/revision/${SHA}`,
  ])
})

test('other types and names have addresses of their own', async () => {
  const { registry, http } = await scene()
  const models = [
    aModel({ name: 'gpt2' }),
    aModel({ name: 'org/data', type: 'dataset' }),
    aModel({ name: 'org/app', type: 'space' }),
    aModel({ name: 'a b/c?d' }),
    aModel({ name: '../../secret' }),
  ]
  const facts = await huggingface.ask(models, http)
  expect(facts.map(({ state }) => state)).toEqual(['absent', 'absent', 'absent', 'absent', 'absent'])
  expect(registry.asked.map(({ path }) => path.split('?')[0]).sort()).toEqual([
    '/hub/api/datasets/org/data',
    '/hub/api/models/gpt2',
    '/hub/api/spaces/org/app',
  ])
})

test('the bytes of a file', async () => {
  const { registry, http } = await scene()
  const bytes = Buffer.from('weights')
  registry.hub.set('datasets/org/data', { sha: SHA, files: { 'sub/a b.bin': bytes } })
  registry.hub.set('models/org/gated', { sha: SHA, files: { x: bytes }, gated: true })
  const at = { revision: SHA } as const
  const dataset = await http.range(
    fileUrl(http, { type: 'dataset', name: 'org/data', ...at }, 'sub/a b.bin'),
    7,
    fileQuestion,
  )
  expect(dataset.state === 'known' && Buffer.from(await dataset.value.slice(0, 7)).toString()).toBe('weights')
  const gated = await http.range(
    fileUrl(http, { type: 'model', name: 'org/gated', ...at }, 'x'),
    7,
    fileQuestion,
  )
  expect(gated).toMatchObject({
    state: 'unknown',
    reason: 'the repository is gated: it opens only to a token that was granted access',
  })
  expect(registry.asked.map(({ path }) => path)).toEqual([
    `/hub/datasets/org/data/resolve/${SHA}/sub/a%20b.bin`,
    `/hub/org/gated/resolve/${SHA}/x`,
  ])
})

describe('names that no repository can have are not asked for', () => {
  test.each([
    '../../secret',
    'a b/c?d',
    'org/../x',
    'org/a..b',
    'org/a--b',
    'org/name.',
    'org/x.git',
    'gооgle/bert',
    `org/${'x'.repeat(300)}`,
    'a/b/c',
    '__proto__/../x',
    '\ud800/x',
    '',
  ])('%j', async name => {
    const { registry, http } = await scene()
    const [fact] = await huggingface.ask([aModel({ name })], http)
    expect(fact).toMatchObject({ state: 'absent', detail: 'no repository of the hub has such a name' })
    expect(registry.asked).toEqual([])
  })
})

describe('the card', () => {
  test('is read from the card itself, and from tags where it is silent', async () => {
    const info = {
      _id: '65a1b2c30000000000000000',
      private: true,
      library_name: 'transformers',
      tags: ['license:mit', 'base_model:org/base', 'base_model:finetune:org/base', 'dataset:org/words'],
      cardData: {
        license: 'other',
        license_name: 'org-licence',
        base_model: ['a/b', 'no name'],
        new_version: 'org/v2',
      },
      securityRepoStatus: { scansDone: true, filesWithIssues: [{ path: 'x.pkl', level: 'unsafe' }] },
    }
    const { value } = await askOne({ ...tiny, files: { 'README.md': Buffer.from('#') }, info })
    expect(value).toEqual({
      ...bare,
      card: true,
      commit: SHA,
      objectId: '65a1b2c30000000000000000',
      created: '2024-01-12T21:44:35.000Z',
      private: true,
      library: 'transformers',
      license: 'other',
      licenseName: 'org-licence',
      baseModels: ['a/b'],
      datasets: ['org/words'],
      newVersion: 'org/v2',
      scanned: true,
      flagged: [{ path: 'x.pkl', level: 'unsafe' }],
      files: [{ path: 'README.md', size: 1 }],
    })
  })

  test.each([
    [{ tags: ['license:mit'] }, 'mit'],
    [{ cardData: { license: ['mit', 'gemma', 'mit'] } }, 'mit AND gemma'],
    [{ cardData: { license: 7 }, tags: 'odd' }, undefined],
    [{ cardData: null }, undefined],
  ])('licence of %j', async (info, license) => {
    expect((await askOne({ ...tiny, info })).value).toMatchObject(license ? { license } : { id: 'org/tiny' })
  })

  test('lists without end are cut', async () => {
    const names = Array.from({ length: 500 }, (_, n) => `a/b${n}`)
    const { value } = await askOne({ ...tiny, info: { cardData: { base_model: names, datasets: names } } })
    expect(value).toMatchObject({ baseModels: names.slice(0, 20), datasets: names.slice(0, 20) })
  })
})

describe('a list of files that may be cut', () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`data/${n}.parquet`, Buffer.alloc(1)]))

  test('10,000 files are read page by page from the tree', async () => {
    const { value, registry } = await askOne(
      { ...tiny, files: many(10_000), page: 1000 },
      { file: 'data/9999.parquet' },
    )
    expect(value).toMatchObject({ fileExists: true, files: { length: 10_000 } })
    expect(value).not.toHaveProperty('filesCut')
    expect(registry.count(`/hub/api/models/org/tiny/tree/${SHA}?`)).toBe(10)
  })

  test('without a list the tree is asked', async () => {
    const { value } = await askOne({ ...tiny, info: { siblings: undefined }, page: 1000 })
    expect(value).toMatchObject({ files })
  })

  test('beyond the last page that is asked for, what is missing may be there', async () => {
    const { value } = await askOne(
      { ...tiny, files: many(50), page: 2, info: { siblings: undefined } },
      { file: 'data/49.parquet' },
    )
    expect(value).toMatchObject({ files: { length: 40 }, filesCut: 'it has more than 20000 files' })
    expect(value).not.toHaveProperty('fileExists')
  })

  test('a tree that is not there leaves the list as it was', async () => {
    const { value } = await askOne({ ...tiny, files: many(1000) })
    expect(value).toMatchObject({
      files: { length: 1000 },
      filesCut: 'its list of files breaks off (the hub lists none)',
    })
  })
})

test.each([
  ['another host', '<https://evil.example/x>; rel="next"', 'not an address of the service'],
  ['itself', `<api/models/org/tiny/tree/${SHA}?recursive=true&limit=1000>; rel="next"`, 'circle'],
])('a next page at %s is not read on', async (_, link, why) => {
  const { registry, http } = await scene()
  registry.hub.set('models/org/tiny', { ...tiny, info: { siblings: undefined } })
  registry.on('/hub/api/models/org/tiny/tree/', ({ path }, response) => {
    const next = link.startsWith('<api') ? `<${path}>; rel="next"` : link
    response
      .writeHead(200, { 'content-type': 'application/json', link: next })
      .end(JSON.stringify([{ type: 'file', path: 'a.bin', size: 1, oid: 'ef' }]))
  })
  const [fact] = await huggingface.ask([aModel({ name: 'org/tiny' })], http)
  expect(known<'model'>(fact)).toMatchObject({
    files: [{ path: 'a.bin', size: 1, gitId: 'ef' }],
    filesCut: expect.stringContaining(why),
  })
})

test('a repository without the revision is told as it is today', async () => {
  const info = { _id: '69000000aaaaaaaaaaaaaaaa', author: 'org' }
  const { value } = await askOne({ ...tiny, info }, { revision: 'f'.repeat(40) })
  expect(value).toMatchObject({
    revisionExists: false,
    files: [],
    objectId: '69000000aaaaaaaaaaaaaaaa',
    created: '2025-10-27T23:28:00.000Z',
  })
})

test('a partial name is nobody’s to ask', () => {
  expect(huggingface.serves(aModel({ name: 'acme/', resolvedBy: 'partial' }))).toBe(false)
})

describe('limits', () => {
  test('after the questions of one run the rest stays open', async () => {
    const { registry, http } = await scene({ most: { huggingface: 3 } })
    const models = Array.from({ length: 5 }, (_, n) => aModel({ name: `org/m${n}` }))
    for (const { name } of models) registry.hub.set(`models/${name}`, tiny)
    // The same question twice is one.
    const facts = await huggingface.ask([...models, ...models.slice(0, 2)], http)
    expect(facts.map(({ state }) => state)).toEqual([
      ...['known', 'known', 'known', 'unknown', 'unknown'],
      ...['known', 'known'],
    ])
    expect(facts[3]).toMatchObject({ reason: 'the 3 questions that one run asks of huggingface are spent' })
    expect(registry.asked.length).toBe(3)
  })

  test('an answer that says it was the last for now is followed by a pause', async () => {
    const { registry, http } = await scene({ patience: 2000 })
    registry.on(
      '/hub/',
      (_, response) =>
        void response
          .writeHead(200, { 'content-type': 'application/json', ratelimit: '"api";r=0;t=1' })
          .end(JSON.stringify({ id: 'org/tiny', sha: SHA, siblings: [] })),
    )
    await huggingface.ask([aModel({ name: 'org/tiny' })], http)
    const before = Date.now()
    await huggingface.ask([aModel({ name: 'org/other' })], http)
    expect(Date.now() - before).toBeGreaterThan(800)
  })

  test('a long wish to be left alone ends the question', async () => {
    const { registry, http } = await scene({ patience: 1000 })
    registry.on(
      '/hub/',
      (_, response) => void response.writeHead(429, { ratelimit: '"api";r=0;t=235' }).end(),
    )
    const [fact] = await huggingface.ask([aModel({ name: 'org/tiny' })], http)
    expect(fact).toMatchObject({ state: 'unknown', reason: 'HTTP 429, to be asked again after 235 s' })
  })
})
