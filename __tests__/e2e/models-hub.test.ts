/** What hubs do to a gate, through the bundle: poisoned shards, names that were taken over, tokens, limits and silence. */
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { removeFolders } from '../support/clone.ts'
import { COMMIT, OBJECT, shelved } from '../support/hub-shelf.ts'
import { loopback } from '../support/loopback.ts'
import { judgeModels, LOADS, load } from '../support/model-change.ts'
import { evil, pickle, stateDict } from '../support/pickle.ts'
import { fileReply } from '../support/registry/hub.ts'
import { send } from '../support/registry/reply.ts'
import { torchZip } from '../support/zip.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

const PIN = `, revision="${COMMIT}"`
const MIB = 1024 * 1024

describe('a checkpoint in shards behind ranges', () => {
  const name = (shard: number) => `pytorch_model-0000${shard}-of-00004.bin`
  const numbers = Buffer.alloc(16 * MIB, 7)
  const shard = (data: Uint8Array): Buffer =>
    torchZip(data, [{ name: 'archive/data/0', content: numbers, crc: 0 }])
  const files = {
    ...Object.fromEntries(
      [1, 2, 3, 4].map(at => [name(at), shard(at === 3 ? pickle(2, evil) : stateDict(1, numbers.length / 4))]),
    ),
    'pytorch_model.bin.index.json': Buffer.from(
      JSON.stringify({
        metadata: { total_size: 4 * numbers.length },
        weight_map: Object.fromEntries([1, 2, 3, 4].map(at => [`layer.${at}`, name(at)])),
      }),
    ),
  }

  test('one poisoned shard is found, and next to nothing is fetched', () => {
    let sent = 0
    return judgeModels(
      {
        after: { 'train.py': LOADS + load('acme/sharded', PIN) },
        fill: registry => {
          registry.hub.set('models/acme/sharded', shelved({ files }))
          registry.on('/hub/acme/sharded/resolve/', (asked, response) => {
            const file = decodeURIComponent(asked.path.slice(asked.path.lastIndexOf('/') + 1))
            const reply = fileReply(files[file as keyof typeof files] ?? Buffer.alloc(0), asked)
            sent += (reply.body as Uint8Array | undefined)?.length ?? 0
            return send(response, reply)
          })
        },
      },
      ({ found, code, stdout }) => {
        expect(code).toBe(1)
        expect(found).toEqual([
          `error model-payload train.py:2: acme/sharded, ${name(3)}: torch.load would call os.system, which starts processes or reaches the operating system: os.system('id') (archive/data.pkl, byte 22, REDUCE).`,
        ])
        console.log(sent, Object.values(files).reduce((a, f) => a + f.length, 0), stdout.slice(-700))
        expect(sent).toBe(0)
      },
    )
  })
})

describe('a name that was taken over ends in model-moved', () => {
  const lock = (more: string) =>
    `version: 1\nmodels:\n  - reference: hf:acme/tiny${more}\n    object: ${OBJECT}\n    owner: acme\n    first-seen: 2025-01-01\n`
  const after = { 'train.py': LOADS + load('acme/tiny') }

  test.each<[string, Parameters<typeof judgeModels>[0], readonly string[]]>([
    [
      'a redirect',
      {
        after,
        fill: ({ hub }) => {
          hub.set('models/acme/tiny', { ...shelved(), movedTo: 'north/tiny' })
          hub.set('models/north/tiny', shelved({}, { author: 'north' }))
        },
      },
      [],
    ],
    [
      'another object under the name',
      {
        before: { 'ai-artifacts.lock': lock('') },
        after,
        fill: ({ hub }) => hub.set('models/acme/tiny', shelved({}, { _id: '6900000000000000000000aa' })),
      },
      [],
    ],
    [
      'a repository that is younger than the reference, without an id',
      {
        before: { 'ai-artifacts.lock': lock('').replace(/ {4}object.*\n/, '') },
        after,
        fill: ({ hub }) => hub.set('models/acme/tiny', shelved({}, { createdAt: '2026-01-01T00:00:00.000Z' })),
      },
      [],
    ],
    [
      'a commit that is gone',
      {
        after: { 'train.py': LOADS + load('acme/tiny', `, revision="${'0'.repeat(40)}"`) },
        fill: ({ hub }) => hub.set('models/acme/tiny', shelved({}, { createdAt: '2026-01-01T00:00:00.000Z' })),
      },
      [],
    ],
  ])('%s', (_, wanted, expected) =>
    judgeModels(wanted, ({ found, code }) => {
      expect(found).toEqual(expected)
      expect(code).toBe(1)
    }),
  )
})

describe('the token of the hub', () => {
  const TOKEN = 'hf_abcdefghijklmnopqrstuvwxyz0123456789'
  const files = { 'pytorch_model.bin': torchZip(pickle(2, evil)) }

  test('goes to the hub, and does not follow the bytes to another host', async () => {
    const cdn = await loopback((asked, response) => send(response, fileReply(files['pytorch_model.bin'], asked)))
    try {
      await judgeModels(
        {
          after: { 'train.py': LOADS + load('acme/own', PIN) },
          hub: ', token-env: HF_TOKEN',
          env: { HF_TOKEN: TOKEN },
          fill: registry => {
            registry.hub.set('models/acme/own', shelved({ files, token: TOKEN }))
            registry.on('/hub/acme/own/resolve/', (_, response) =>
              send(response, { status: 302, headers: { location: `${cdn.url}/bytes?signed=1` } }),
            )
          },
        },
        ({ found, everything, shop }) => {
          expect(found).toEqual(['x'])
          const told = shop.registry.asked.filter(({ headers }) => headers.authorization === `Bearer ${TOKEN}`)
          expect(told.map(({ path }) => path)).toEqual(['x'])
          expect(cdn.asked.length).toBeGreaterThan(0)
          expect(JSON.stringify(cdn.asked)).not.toContain(TOKEN)
          expect(everything).not.toContain(TOKEN)
        },
      )
    } finally {
      await cdn.close()
    }
  })

  test('that is refused is told, and the question asked once without it', () =>
    judgeModels(
      {
        after: { 'train.py': LOADS + load('acme/tiny', PIN) + load('acme/private', PIN) },
        hub: ', token-env: HF_TOKEN',
        env: { HF_TOKEN: 'broken' },
        fill: ({ hub }) => {
          hub.set('models/acme/tiny', shelved())
          hub.set('models/acme/private', shelved({ token: 'another' }))
        },
      },
      ({ found, shop, stdout }) => {
        console.log(stdout)
        expect(found).toEqual(['x'])
        const asked = shop.registry.asked.filter(({ path }) => path.startsWith('/hub/api/'))
        expect(asked.map(({ path, headers }) => `${headers.authorization ?? '-'} ${path}`)).toEqual([])
      },
    ))
})

describe('a hub that does not answer', () => {
  const many = (count: number): string =>
    LOADS + Array.from({ length: count }, (_, at) => load(`acme/m${at}`, PIN)).join('')

  test.each<[string, string, string]>([
    ['', 'error', ''],
    ['unknown: warn', 'warning', ''],
  ])('is down: 30 references, one sentence (%s)', more =>
    judgeModels(
      {
        after: { 'train.py': many(30) },
        more,
        fill: registry => registry.on('/hub/', (_, response) => void response.writeHead(503).end()),
      },
      ({ found, code, stdout, verdict, summary }) => {
        console.log(code, verdict, stdout, summary.split('\n').length)
        expect(found).toEqual(['x'])
      },
    ),
  )

  test('limits the rate', () =>
    judgeModels(
      {
        after: { 'train.py': many(5) },
        fill: registry =>
          registry.on('/hub/', (_, response) =>
            void response
              .writeHead(429, { ratelimit: '"api";r=0;t=240', 'ratelimit-policy': '"fixed window";"api";q=500;w=300' })
              .end(),
          ),
      },
      ({ found, code, stdout, verdict, milliseconds, shop }) => {
        console.log(code, verdict, stdout, milliseconds, shop.registry.count('/hub/'))
        expect(found).toEqual(['x'])
      },
    ))

  test('is asked 200 questions and no more', () =>
    judgeModels(
      {
        after: { 'train.py': many(250) },
        fill: ({ hub }) => {
          for (let at = 0; at < 250; at++) hub.set(`models/acme/m${at}`, shelved())
        },
      },
      ({ found, code, stdout, verdict, shop }) => {
        console.log(code, verdict, stdout.slice(0, 3000), shop.registry.count('/hub/'), stdout.split('\n').length)
        expect(found.slice(0, 5)).toEqual(['x'])
      },
    ))
})
