import { readFileSync } from 'node:fs'
import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bytesOf } from '../../src/change.ts'
import { type Codec, unpack } from '../../src/formats/archive/unpack.ts'
import { budgetOf, defaults } from '../../src/formats/inspection/limits.ts'
import { bytes, le } from '../support/bytes.ts'
import { lz4, packedPayload, xz, zstd, zstdBomb } from '../support/compressed.ts'
import { look, messages, outcome } from '../support/inspecting.ts'
import { evil, pickle, stateDict } from '../support/pickle.ts'

const folder = new URL('../fixtures/compressed/', import.meta.url)
const plain = readFileSync(new URL('plain.dat', folder))
const payload = pickle(2, evil)
const clean = stateDict(1)

const real: readonly (readonly [Codec, string])[] = [
  ['bzip2', 'plain.dat.bz2'],
  ['xz', 'plain.dat.xz'],
  ['lzma', 'plain.dat.lzma'],
  ['lz4', 'plain.dat.lz4'],
  ['zstd', 'plain.dat.zst'],
]

const unpacked = async (codec: Codec, data: Uint8Array, inflated = defaults.inflated) => {
  const { plain: content, lacks } = await unpack(bytesOf(data), codec, budgetOf({ ...defaults, inflated }))
  return { content: Buffer.from(content), lacks }
}

describe.each(real)('%s', (codec, name) => {
  const data = readFileSync(new URL(name, folder))

  test('what the real program wrote is read to the byte', async () => {
    const { content, lacks } = await unpacked(codec, data)
    expect(lacks).toBeUndefined()
    expect(content.equals(plain)).toBe(true)
  })

  test('cut anywhere, what comes out is the beginning and is said to lack the rest', async () => {
    for (let length = 20; length < data.length; length += 97) {
      const { content, lacks } = await unpacked(codec, data.subarray(0, length))
      expect(content.equals(plain.subarray(0, content.length))).toBe(true)
      if (content.length < plain.length) expect([length, lacks]).toEqual([length, expect.any(String)])
    }
  })

  test('a changed byte anywhere ends in a value', async () => {
    for (let at = 0; at < data.length; at += 23) {
      const changed = Buffer.from(data)
      changed[at] = (changed[at] ?? 0) ^ 0x55
      const { content } = await unpacked(codec, changed, 1_000_000)
      expect(content.length).toBeLessThanOrEqual(1_000_000)
    }
  })

  test('no more comes out than the limit', async () => {
    const { content, lacks } = await unpacked(codec, data, 5000)
    expect(content.length).toBeLessThanOrEqual(5000)
    expect(lacks).toBe('the compressed data grows past the limit')
  })
})

const base64 = (name: keyof typeof packedPayload) => Buffer.from(packedPayload[name], 'base64')
const oldJoblib = (content: Uint8Array, more = '') =>
  bytes('ZF', `0x${content.length.toString(16)}`.padEnd(19), more, deflateSync(content))

test.each<[string, Buffer, string]>([
  ['gzip', gzipSync(payload), 'compressed pickle dangerous complete'],
  ['zlib', deflateSync(payload), 'compressed pickle dangerous complete'],
  ['bzip2', base64('bzip2'), 'compressed pickle dangerous complete'],
  ['xz', base64('xz'), 'compressed pickle dangerous complete'],
  ['xz without compression', xz(payload), 'compressed pickle dangerous complete'],
  ['lzma', base64('lzma'), 'compressed pickle dangerous complete'],
  ['lz4', lz4(payload), 'compressed pickle dangerous complete'],
  ['zstd', zstd(payload), 'compressed pickle dangerous complete'],
  ['old joblib', oldJoblib(payload), 'compressed pickle dangerous complete'],
  ['old joblib with a space', oldJoblib(payload, ' '), 'compressed pickle dangerous complete'],
  ['harmless xz', xz(clean), 'compressed pickle safe complete'],
  ['harmless lz4', lz4(clean), 'compressed pickle safe complete'],
  ['harmless zstd', zstd(clean), 'compressed pickle safe complete'],
  [
    'two gzip members',
    bytes(gzipSync(payload.subarray(0, 9)), gzipSync(payload.subarray(9))),
    'compressed pickle dangerous complete',
  ],
  [
    'broken behind the payload',
    gzipSync(bytes(payload, Buffer.alloc(3000))).subarray(0, 40),
    'compressed pickle dangerous partial',
  ],
  ['zip of bzip2', base64('bzip2 in zip'), 'pytorch-zip dangerous complete'],
  ['zip of LZMA', base64('lzma in zip'), 'pytorch-zip dangerous complete'],
  ['a gzip in a gzip', gzipSync(gzipSync(payload)), 'compressed compressed pickle dangerous complete'],
  ['a bomb of zstd', zstdBomb(3000), 'compressed pickle unknown partial'],
  ['xz with a filter', xz(payload, 4), 'compressed unknown unreadable'],
  ['a dictionary', bytes(le(0xfd2fb528, 4), [0x21, 7, 9]), 'compressed unknown unreadable'],
])('%s', async (_, data, expected) => {
  expect(await outcome(data)).toBe(expected)
})

test('a payload before the limit is found, and the rest is said to be unread', async () => {
  const { verdict, completeness, findings } = await look(
    gzipSync(bytes(payload, Buffer.alloc(2_000_000))),
    'a.joblib',
    { ...defaults, inflated: 1_000_000 },
  )
  expect([verdict, completeness]).toEqual(['dangerous', 'partial'])
  expect(findings.map(({ message }) => message)).toContain(
    'Only the first 1000000 bytes of what the gzip stream holds were judged: the compressed data grows past the limit.',
  )
})

test('bytes behind a stream are told, streams behind one another are one', async () => {
  expect(await messages(bytes(deflateSync(clean), 'more'))).toEqual([
    'note: 4 bytes follow the zlib stream; its readers leave them.',
  ])
  const two = bytes(deflateSync(payload.subarray(0, 9)), deflateSync(payload.subarray(9)))
  expect(await outcome(two)).toBe('compressed pickle dangerous complete')
  expect(await outcome(bytes(deflateSync(clean), deflateSync(payload)))).toBe(
    'compressed pickle dangerous complete',
  )
})

test('what follows a gzip stream hides nothing of it', async () => {
  expect(await outcome(bytes(gzipSync(payload), 'garbage'))).toBe('compressed pickle dangerous complete')
  // With a name, a comment and a check of the header, as RFC 1952 has them.
  const stream = gzipSync(payload)
  const named = bytes(
    stream.subarray(0, 3),
    0x1e,
    stream.subarray(4, 10),
    le(3, 2),
    'abc',
    'name\0',
    'words\0',
    0,
    0,
    stream.subarray(10),
  )
  expect(await outcome(named)).toBe('compressed pickle dangerous complete')
  const endless = bytes(stream.subarray(0, 3), 8, stream.subarray(4, 10), Buffer.alloc(50, 0x41))
  expect(await outcome(endless)).toBe('compressed unknown unreadable')
})

test('a bomb ends soon', async () => {
  const start = performance.now()
  await messages(zstdBomb(20_000))
  await messages(gzipSync(Buffer.alloc(400_000_000)))
  expect(performance.now() - start).toBeLessThan(15_000)
}, 30_000)
