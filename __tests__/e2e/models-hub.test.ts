/** What hubs do to a gate, through the bundle: poisoned shards, names that were taken over, tokens, limits and silence. */
import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { removeFolders } from '../support/clone.ts'
import { COMMIT, OBJECT, shelved } from '../support/hub-shelf.ts'
import { loopback } from '../support/loopback.ts'
import { type Judged, judgeModels, LOADS, load } from '../support/model-change.ts'
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
      [1, 2, 3, 4].map(at => [
        name(at),
        shard(at === 3 ? pickle(2, evil) : stateDict(1, numbers.length / 4)),
      ]),
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
      ({ found, code }) => {
        expect(code).toBe(1)
        expect(found).toEqual([
          `error model-payload train.py:2: acme/sharded, ${name(3)}: torch.load would call os.system, which starts processes or reaches the operating system: os.system('id') (archive/data.pkl, byte 22, REDUCE).`,
        ])
        const whole = Object.values(files).reduce((sum, { length }) => sum + length, 0)
        expect(whole).toBeGreaterThan(64 * MIB)
        // The ends of four archives and their pickles, in blocks: half a hundredth of the checkpoint.
        expect(sent).toBeLessThan(0.006 * whole)
        expect(sent).toBeGreaterThan(0)
        const table = process.env['STORY_BYTES']
        if (table) writeFileSync(table, `${sent} of ${whole} bytes\n`)
      },
    )
  })
})

describe('a name that was taken over ends in model-moved', () => {
  const lock = (more: string) =>
    `version: 1\nmodels:\n  - reference: hf:acme/tiny${more}\n    object: ${OBJECT}\n    owner: acme\n    first-seen: 2025-01-01\n`
  const after = { 'train.py': LOADS + load('acme/tiny') }
  const FOLLOWS =
    'warning model-unpinned train.py:2: acme/tiny follows the default revision, which its owner can repoint.'

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
      [
        'error model-moved train.py:2: acme/tiny is called north/tiny on Hugging Face today: whoever takes the old name decides what is loaded.',
        FOLLOWS,
      ],
    ],
    [
      'another object under the name',
      {
        before: { 'ai-artifacts.lock': lock('') },
        after,
        fill: ({ hub }) => hub.set('models/acme/tiny', shelved({}, { _id: '6900000000000000000000aa' })),
      },
      [
        `error model-lock train.py:2: acme/tiny is another repository than the one that was locked (the hub's id is 6900000000000000000000aa, locked ${OBJECT}).`,
        `error model-moved train.py:2: acme/tiny is another repository than the one that was locked (${OBJECT}, now 6900000000000000000000aa): its name was taken over.`,
        FOLLOWS,
      ],
    ],
    [
      'a repository that is younger than the reference, without an id',
      {
        before: { 'ai-artifacts.lock': lock('').replace(/ {4}object.*\n/, '') },
        after,
        fill: ({ hub }) =>
          hub.set('models/acme/tiny', shelved({}, { createdAt: '2026-01-01T00:00:00.000Z' })),
      },
      [
        'error model-moved train.py:2: acme/tiny was made on 2026-01-01, after this reference to it was locked on 2025-01-01: its name was taken over.',
        FOLLOWS,
      ],
    ],
    [
      'a commit that is gone',
      {
        after: { 'train.py': LOADS + load('acme/tiny', `, revision="${'0'.repeat(40)}"`) },
        fill: ({ hub }) =>
          hub.set('models/acme/tiny', shelved({}, { createdAt: '2026-01-01T00:00:00.000Z' })),
      },
      [
        `error model-moved train.py:2: acme/tiny exists, made on 2026-01-01, and does not hold the commit ${'0'.repeat(40)}: another repository took the name, its history was rewritten, or the id was made up.`,
      ],
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
    const cdn = await loopback((asked, response) =>
      send(response, fileReply(files['pytorch_model.bin'], asked)),
    )
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
          expect(found).toEqual([
            expect.stringMatching(/^error model-payload train\.py:2: acme\/own, pytorch_model\.bin: /),
          ])
          const told = shop.registry.asked.filter(
            ({ headers }) => headers.authorization === `Bearer ${TOKEN}`,
          )
          expect(told.length).toBeGreaterThanOrEqual(2)
          expect(told.every(({ path }) => path.startsWith('/hub/'))).toBe(true)
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
        const why = 'the hub refused the token, and without it shows no such repository; check the token'
        expect(found).toEqual([
          expect.stringMatching(
            new RegExp(`^error model-absent train\\.py:3 \\(undetermined\\): hf:acme/private@.*\\(${why}\\)`),
          ),
        ])
        expect(stdout.replace(/\s+/g, ' ')).toContain(
          'note: huggingface refused the token that it was given, and was asked without one: check the token.',
        )
        const asked = shop.registry.asked.filter(({ path }) => path.startsWith('/hub/api/'))
        const bad = asked.filter(({ headers }) => headers.authorization !== undefined)
        expect(bad.length).toBeGreaterThan(0)
        // Those that were under way when the token was refused; nothing is asked with it after that.
        expect(bad.length).toBeLessThanOrEqual(2)
        for (const name of ['tiny', 'private'])
          expect(
            asked.filter(({ path, headers }) => path.includes(`/acme/${name}/`) && !headers.authorization),
          ).toHaveLength(1)
      },
    ))
})

/** Lines that a reader of the job's log and of its comment sees. */
const lines = ({ stdout, shop: { github } }: Judged): readonly number[] => [
  stdout.split('\n').length,
  (github.repository.comments[0]?.body ?? '').split('\n').length,
]

describe('a hub that does not answer', () => {
  const many = (count: number): string =>
    LOADS + Array.from({ length: count }, (_, at) => load(`acme/m${at}`, PIN)).join('')

  test.each<[string, string, number, string]>([
    ['by default', '', 1, 'error'],
    ['with unknown: warn', 'unknown: warn', 0, 'warning'],
  ])('is down: never a pass, and told in short (%s)', (_, more, exit, severity) =>
    judgeModels(
      {
        after: { 'train.py': many(30) },
        more,
        fill: registry => registry.on('/hub/', (_asked, response) => void response.writeHead(503).end()),
      },
      judged => {
        const { found, code, verdict, stdout } = judged
        expect([code, verdict]).toEqual([exit, exit ? 'fail' : 'warn'])
        expect(found).toHaveLength(30)
        expect(
          found.every(line =>
            new RegExp(`^${severity} model-(?:absent|payload) .*HTTP 503 after 3 tries`).test(line),
          ),
        ).toBe(true)
        expect(stdout).toContain('and 26 more without an answer, for the same reason')
        for (const count of lines(judged)) expect(count).toBeLessThan(120)
      },
    ),
  )

  test('limits the rate: it is waited for within reason, and then there is no answer', () =>
    judgeModels(
      {
        after: { 'train.py': many(12) },
        fill: registry =>
          registry.on(
            '/hub/',
            (_, response) =>
              void response
                .writeHead(429, {
                  ratelimit: '"api";r=0;t=240',
                  'ratelimit-policy': '"fixed window";"api";q=500;w=300',
                })
                .end(),
          ),
      },
      judged => {
        const { found, code, verdict, milliseconds, shop } = judged
        expect([code, verdict]).toEqual([1, 'fail'])
        expect(found).toHaveLength(12)
        expect(found.every(line => line.includes('(HTTP 429, to be asked again after 240 s)'))).toBe(true)
        // Nobody waits four minutes, and nobody asks again and again.
        expect(milliseconds).toBeLessThan(20_000)
        expect(shop.registry.count('/hub/')).toBeLessThanOrEqual(12)
        for (const count of lines(judged)) expect(count).toBeLessThan(120)
      },
    ))

  test('is asked 200 questions in one run, and what is left is not answered', () =>
    judgeModels(
      {
        after: { 'train.py': many(250) },
        fill: ({ hub }) => {
          for (let at = 0; at < 250; at++) hub.set(`models/acme/m${at}`, shelved())
        },
      },
      judged => {
        const { found, code, verdict, shop } = judged
        expect([code, verdict]).toEqual([1, 'fail'])
        expect(found).toHaveLength(50)
        expect(
          found.every(line =>
            line.includes('(the 200 questions that one run asks of huggingface are spent)'),
          ),
        ).toBe(true)
        expect(shop.registry.count('/hub/api/')).toBeLessThanOrEqual(200)
        for (const count of lines(judged)) expect(count).toBeLessThan(120)
      },
    ))
})
