import { afterEach, expect, test } from '@jest/globals'
import { bytesOf, type LfsPointer } from '../../src/change.ts'
import type { Inspection } from '../../src/evidence.ts'
import { createHttp, type HttpSettings } from '../../src/http.ts'
import type { ModelFile } from '../../src/reference.ts'
import { contents } from '../../src/sources/contents.ts'
import { known } from '../support/asking.ts'
import { everywhere } from '../support/door.ts'
import { type LfsServer, type LfsWays, pointerTo, startLfs } from '../support/lfs.ts'
import { evil, pickle, stateDict } from '../support/pickle.ts'
import { torchZip } from '../support/zip.ts'

const payload = torchZip(pickle(2, evil))
const clean = torchZip(stateDict(1, 2_000_000), [
  { name: 'archive/data/0', content: Buffer.alloc(8_000_000), padding: 20 },
])
const token = { lfs: { value: 'x-access-token:job' } }
const authorization = `Basic ${Buffer.from('x-access-token:job').toString('base64')}`

const servers: LfsServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.close()))
})

const serve = async (stored: readonly Uint8Array[], ways?: LfsWays): Promise<LfsServer> => {
  const server = await startLfs(stored, ways)
  servers.push(server)
  return server
}

const aPointer = (pointer: LfsPointer, object?: ModelFile['blob']['object']): ModelFile => ({
  kind: 'model-file',
  id: 'model.pt',
  path: 'model.pt',
  pointer,
  blob: {
    path: 'model.pt',
    kind: 'file',
    id: 'x',
    size: 130,
    bytes: () => Promise.reject(new Error('the pointer itself is not to be read')),
    ...(object && { object }),
  },
  surface: 'file',
  at: { path: 'model.pt', line: 1 },
})

const ask = async (base: string, files: readonly ModelFile[], settings: Partial<HttpSettings> = {}) => {
  const endpoints = { ...everywhere('http://127.0.0.1:9'), lfs: base }
  const http = createHttp({ endpoints, version: '1.2.3', time: 2000, backOff: 1, tokens: token, ...settings })
  const facts = await contents.ask(files, http)
  return facts.map(fact => (known<'contents'>(fact) as readonly Inspection[])[0])
}

const lacks = ({ oid, size }: LfsPointer, why: string) => ({
  verdict: 'unknown',
  completeness: 'unreadable',
  format: 'lfs-pointer',
  size,
  read: 0,
  findings: [
    {
      level: 'unknown',
      message: `The repository holds only its Git LFS pointer (sha256 ${oid}, ${size} bytes).${why} Fetch the object with \`git lfs pull\`, or \`lfs: true\` in the checkout step.`,
    },
  ],
})

test('objects are judged from ranges of the store, all after one question', async () => {
  const server = await serve([payload, clean], { authorization })
  const [evilOne, cleanOne] = await ask(server.base, [
    aPointer(pointerTo(payload)),
    aPointer(pointerTo(clean)),
  ])
  expect(evilOne).toMatchObject({ format: 'pytorch-zip', verdict: 'dangerous', completeness: 'complete' })
  expect(cleanOne).toMatchObject({ format: 'pytorch-zip', verdict: 'safe', completeness: 'complete' })
  expect(cleanOne?.size).toBe(clean.length)
  expect(cleanOne?.read).toBeLessThan(300_000)
  expect(cleanOne?.findings).toEqual([
    {
      level: 'note',
      message: `Judged from ranges that the LFS server gives for sha256 ${pointerTo(clean).oid}; the digest of the whole was not computed.`,
    },
  ])
  expect(server.api.asked).toHaveLength(1)
  expect(JSON.parse(server.api.asked[0]?.body ?? '')).toEqual({
    operation: 'download',
    transfers: ['basic'],
    objects: [pointerTo(payload), pointerTo(clean)],
    hash_algo: 'sha256',
  })
})

test('the token stays at home', async () => {
  const server = await serve([payload])
  await ask(server.base, [aPointer(pointerTo(payload))])
  expect(server.api.asked.map(({ headers }) => headers.authorization)).toEqual([authorization])
  const sent = server.store.asked.map(({ headers }) => headers)
  expect(sent.length).toBeGreaterThan(0)
  for (const headers of sent) {
    expect(headers.authorization).toBe('RemoteAuth of-the-store')
    expect(headers.host).toBe(new URL(server.store.url).host)
    expect(headers.range).not.toBe('bytes=0-0')
  }
})

test('an object that is on this machine is not asked for', async () => {
  const server = await serve([payload])
  const [inspection] = await ask(server.base, [aPointer(pointerTo(payload), async () => bytesOf(payload))])
  expect([inspection?.verdict, server.api.asked.length]).toEqual(['dangerous', 0])
})

test('where the run knows no server, nobody is asked', async () => {
  const pointer = pointerTo(payload)
  const [inspection] = await ask('https://nowhere.invalid', [aPointer(pointer)])
  expect(inspection).toMatchObject(lacks(pointer, ''))
})

test.each<[string, LfsWays, readonly Uint8Array[], string]>([
  [
    'an object that is not there',
    {},
    [],
    ' Its LFS server was asked: the server does not give it (404: Object does not exist).',
  ],
  [
    'a refused token',
    { authorization: 'Basic other' },
    [payload],
    ' Its LFS server was asked: HTTP 401, asked with a token.',
  ],
  [
    'another size',
    { size: 5 },
    [payload],
    ' Its LFS server was asked: the server has an object of another size under its digest.',
  ],
  [
    'an address within',
    { href: oid => `https://169.254.169.254/${oid}` },
    [payload],
    ' Its LFS server was asked: the service named 169.254.169.254, an address of an internal network.',
  ],
  [
    'an address that is no address',
    { href: () => 'file:///etc/passwd' },
    [payload],
    ' Its LFS server was asked: the service named file://, which is no https address.',
  ],
])('%s', async (_, ways, stored, why) => {
  const server = await serve(stored, ways)
  const pointer = pointerTo(payload)
  const [inspection] = await ask(server.base, [aPointer(pointer)])
  expect(inspection).toMatchObject(lacks(pointer, why))
})

test('a whole file in place of a range is not taken', async () => {
  const large = Buffer.concat([payload, Buffer.alloc(200_000)])
  const server = await serve([large], { whole: true })
  const [inspection] = await ask(server.base, [aPointer(pointerTo(large))])
  expect(inspection?.findings[0]?.message).toContain('the server answers no ranges, only whole files')
})

test('what one run may fetch of files has an end', async () => {
  const server = await serve([payload, clean])
  const files = [aPointer(pointerTo(payload)), aPointer(pointerTo(clean))]
  const [first, second] = await ask(server.base, files, { rangeInAll: 1000 })
  expect(first?.verdict).toBe('dangerous')
  expect(second?.findings[0]?.message).toMatch(/of the file would have to be fetched|are spent/)
})
