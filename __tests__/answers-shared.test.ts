/** Which runs may use the shared answers, and what becomes of them through the toolkit's real client. */
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals'
import { accessOf, openShared } from '../src/answers-shared.ts'
import { type CacheService, startCacheService } from './support/cache-service.ts'
import { newFolder, removeFolders } from './support/clone.ts'

jest.setTimeout(60_000)
const services: CacheService[] = []
afterEach(async () => {
  await Promise.all(services.splice(0).map(service => service.close()))
})
afterAll(removeFolders)

const NOW = new Date('2026-11-20T12:00:00Z')
const ANSWER = { value: { n: 1 }, asked: '2026-11-20T11:00:00.000Z' }
const KEY = 'a'.repeat(64)
const payload = { repository: { default_branch: 'main' } }

/** A folder of programs without zstd: the toolkit then takes gzip, which Node can read and write. */
const programs = (): string => {
  const folder = newFolder()
  const places = (process.env['PATH'] ?? '').split(delimiter)
  for (const name of ['tar', 'gzip']) {
    const found = places.map(place => join(place, name)).find(path => existsSync(path))
    if (found) symlinkSync(found, join(folder, name))
  }
  return folder
}

const runOf = async (
  fake: CacheService,
  temp: string,
  event: string,
  run: string,
  ref = 'refs/heads/main',
) => {
  const told: string[] = []
  const job = { event, ref, payload, temp, runId: run } as unknown as Parameters<typeof openShared>[0]
  const environment = { ...fake.environment, PATH: programs() }
  const answers = await openShared(job, environment, NOW, notice => told.push(notice))
  return { answers, told }
}

const started = async () => {
  const fake = await startCacheService()
  services.push(fake)
  return { fake, temp: newFolder() }
}

test.each([
  ['push', 'refs/heads/main', 'read and write'],
  ['schedule', 'refs/heads/main', 'read and write'],
  ['workflow_dispatch', 'refs/heads/main', 'read and write'],
  ['pull_request_target', 'refs/heads/main', 'read'],
  ['pull_request', 'refs/pull/1/merge', 'none'],
  ['pull_request', 'refs/heads/main', 'none'],
  ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1-0', 'none'],
  ['push', 'refs/heads/topic', 'none'],
  ['push', 'refs/tags/main', 'none'],
  ['workflow_dispatch', 'refs/heads/topic', 'none'],
  ['pull_request_target', 'refs/heads/release', 'none'],
])('%s of %s: %s', (event, ref, access) => {
  expect(accessOf({ event, ref, payload })).toBe(access)
})

test('a schedule starts on the default branch alone, and its event does not name it', () => {
  const payload = { schedule: '0 5 * * 1' }
  expect(accessOf({ event: 'schedule', ref: 'refs/heads/main', payload })).toBe('read and write')
  expect(accessOf({ event: 'schedule', ref: '', payload })).toBe('none')
})

test.each([null, 7, {}, { repository: null }, { repository: { default_branch: 7 } }, []])(
  'an event that does not say what the default branch is gives no access: %j',
  payload => {
    expect(accessOf({ event: 'push', ref: 'refs/heads/main', payload })).toBe('none')
  },
)

test('a run of the default branch keeps what it learned, later ones find it', async () => {
  const { fake, temp } = await started()
  const first = await runOf(fake, temp, 'push', '7')
  first.answers?.store.put(KEY, ANSWER)
  expect(await first.answers?.save()).toEqual([])
  expect(fake.entries.map(({ key }) => key)).toEqual(['ai-artifact-gate-answers-1-2026-11-20-7'])

  const second = await runOf(fake, temp, 'schedule', '8')
  expect([second.answers?.store.get(KEY), second.answers?.notes]).toEqual([ANSWER, []])
  expect(await second.answers?.save()).toEqual([])
  const reader = await runOf(fake, temp, 'pull_request_target', '9')
  expect(reader.answers?.store.get(KEY)).toEqual(ANSWER)
  reader.answers?.store.put('b'.repeat(64), ANSWER)
  expect(await reader.answers?.save()).toEqual([])
  expect(fake.entries).toHaveLength(1)
  expect([...first.told, ...second.told, ...reader.told]).toEqual([])
})

describe('where the change can write to the cache', () => {
  test('nobody is asked, and one notice says so', async () => {
    const { fake, temp } = await started()
    const { answers, told } = await runOf(fake, temp, 'pull_request', '7', 'refs/pull/1/merge')
    expect([answers, fake.asked]).toEqual([undefined, []])
    expect(told).toEqual([
      "Answers of earlier runs are not used on pull_request: GitHub's cache is open to the code under judgement there. See docs/cache.md.",
    ])
  })

  /** The reason for it: should this fail one day, the client unpacks no further than it should. */
  test('an entry could write to any place', async () => {
    const { fake, temp } = await started()
    const first = await runOf(fake, join(temp, 'runner'), 'push', '7')
    first.answers?.store.put(KEY, ANSWER)
    await first.answers?.save()
    const [entry] = fake.entries.splice(0)
    const planted = gzipSync(renamed(gunzipSync(entry?.content ?? ''), '../escaped.json'))
    fake.entries.push({ key: '', version: '', ...entry, content: planted })
    expect(existsSync(join(temp, 'escaped.json'))).toBe(false)
    await runOf(fake, join(temp, 'runner'), 'push', '8')
    expect(existsSync(join(temp, 'escaped.json'))).toBe(true)
  })
})

/** The archive with its file under another name. */
const renamed = (archive: Buffer, name: string): Buffer => {
  const copy = Buffer.from(archive)
  const at = copy.indexOf('ai-artifact-gate-answers/answers.json')
  const header = copy.subarray(at, at + 512)
  header.fill(0, 0, 100)
  header.write(name, 0)
  header.fill(' ', 148, 156)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return copy
}

test('a service that fails is told of once: it is not asked again at the end', async () => {
  const { fake, temp } = await started()
  fake.disturb((_, response) => {
    response.writeHead(403, { 'content-type': 'application/json' }).end('{}')
    return true
  })
  const { answers, told } = await runOf(fake, temp, 'push', '7')
  expect(told).toEqual([
    expect.stringMatching(
      /^Answers of earlier runs were not used: GitHub's cache service failed, .*\(403\) Forbidden\.$/,
    ),
  ])
  answers?.store.put(KEY, ANSWER)
  expect([await answers?.save(), fake.asked]).toEqual([[], ['GetCacheEntryDownloadURL']])
})

test('what cannot be saved is told of', async () => {
  const { fake, temp } = await started()
  const { answers, told } = await runOf(fake, temp, 'push', '7')
  fake.disturb((_, response) => {
    response
      .writeHead(400, { 'content-type': 'application/json' })
      .end('{"msg":"cache write denied: policy"}')
    return true
  })
  answers?.store.put(KEY, ANSWER)
  expect(await answers?.save()).toEqual([
    expect.stringMatching(
      /^The answers of this run were not kept: GitHub's cache service failed, Failed to save/,
    ),
  ])
  expect(told).toEqual([])
})

test('a temporary folder that cannot be used is a notice as well', async () => {
  const { fake, temp } = await started()
  writeFileSync(join(temp, 'file'), '')
  const { answers, told } = await runOf(fake, join(temp, 'file'), 'push', '7')
  expect(told).toEqual([expect.stringMatching(/cannot be written \(ENOTDIR\)\.$/)])
  expect([answers?.store.get(KEY), fake.asked]).toEqual([undefined, []])
  expect(readFileSync(join(temp, 'file'), 'utf8')).toBe('')
})
