/** The toolkit's real client, in its thread, against the cache service on loopback. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals'
import { restore, save } from '../../src/github/answers-service.ts'
import { type CacheService, startCacheService } from '../support/cache-service.ts'
import { newFolder, removeFolders } from '../support/clone.ts'

jest.setTimeout(60_000)
const services: CacheService[] = []
afterEach(async () => {
  await Promise.all(services.splice(0).map(service => service.close()))
})
afterAll(removeFolders)

const started = async () => {
  const fake = await startCacheService()
  services.push(fake)
  const temp = newFolder()
  const folder = join(temp, 'answers')
  mkdirSync(folder)
  const service = {
    environment: { ...fake.environment, PATH: process.env['PATH'] },
    temp,
    patience: 30_000,
  }
  return { fake, folder, service }
}

const place = (folder: string, run: number) => ({ folder, key: `answers-1-day-${run}`, prefix: 'answers-1-' })
const file = (folder: string) => join(folder, 'answers.json')

test('what one run saves another one restores, by the same path', async () => {
  const { fake, folder, service } = await started()
  writeFileSync(file(folder), '{"n":1}')
  expect(await save(place(folder, 7), service)).toEqual({ done: true })
  expect(fake.entries.map(({ key }) => key)).toEqual(['answers-1-day-7'])
  expect(fake.asked).toEqual(['CreateCacheEntry', 'PUT', 'FinalizeCacheEntryUpload'])

  rmSync(folder, { recursive: true })
  expect(await restore(place(folder, 8), service)).toEqual({ done: true })
  expect(readFileSync(file(folder), 'utf8')).toBe('{"n":1}')
  expect(fake.asked.slice(3)).toEqual(['GetCacheEntryDownloadURL', 'GET'])
})

test('nothing kept is no failure, and a key that another job has used is none either', async () => {
  const { fake, folder, service } = await started()
  expect(await restore(place(folder, 7), service)).toEqual({ done: false })
  writeFileSync(file(folder), '{}')
  expect(await save(place(folder, 7), service)).toEqual({ done: true })
  expect(await save(place(folder, 7), service)).toEqual({ done: false })
  expect(fake.entries).toHaveLength(1)
})

describe('a failure is told once, in one line, without the signature of an address', () => {
  test('no service in the job', async () => {
    const { folder, service } = await started()
    const without = { ...service, environment: { PATH: process.env['PATH'] } }
    expect(await restore(place(folder, 7), without)).toEqual({ failed: 'the job has no cache service' })
  })

  test('refused', async () => {
    const { fake, folder, service } = await started()
    fake.disturb((_, response) => {
      response.writeHead(403, { 'content-type': 'application/json' }).end('{"msg":"not for you"}')
      return true
    })
    writeFileSync(file(folder), '{}')
    const [restored, saved] = [
      await restore(place(folder, 7), service),
      await save(place(folder, 7), service),
    ]
    expect(restored).toEqual({ failed: expect.stringMatching(/\(403\) Forbidden: not for you$/) })
    expect(saved).toEqual({ failed: expect.stringMatching(/^Failed to save: Unable to reserve cache/) })
  })

  test('a content that is gone, or is no archive', async () => {
    const { fake, folder, service } = await started()
    writeFileSync(file(folder), '{}')
    await save(place(folder, 7), service)
    const [entry] = fake.entries.splice(0)
    fake.entries.push({ key: '', version: '', ...entry, content: Buffer.from('no archive') })
    const broken = await restore(place(folder, 7), service)
    expect(broken).toEqual({ failed: expect.stringMatching(/^Failed to restore: .*tar.* failed/) })
    fake.disturb((method, response) => {
      if (method !== 'GET') return false
      response.writeHead(404).end()
      return true
    })
    expect(await restore(place(folder, 7), service)).toEqual({ failed: expect.stringContaining('Failed to') })
  })

  test('an upload that is refused', async () => {
    const { fake, folder, service } = await started()
    fake.disturb((method, response) => {
      if (method !== 'PUT') return false
      response
        .writeHead(403, { 'content-type': 'application/xml' })
        .end('<Error><Code>AuthenticationFailed</Code></Error>')
      return true
    })
    writeFileSync(file(folder), '{}')
    const saved = await save(place(folder, 7), service)
    expect(saved).toEqual({ failed: expect.stringContaining('uploading cache archive') })
    expect(JSON.stringify(saved)).not.toContain('s3cr3t')
    expect(fake.entries).toEqual([])
  })

  test('a service that is down: the toolkit would go on trying, the gate does not wait', async () => {
    const { fake, folder, service } = await started()
    fake.disturb((_, response) => {
      response.writeHead(503).end('{}')
      return true
    })
    const began = Date.now()
    expect(await restore(place(folder, 7), { ...service, patience: 1500 })).toEqual({
      failed: expect.stringMatching(/^it was not done after 1\.5 seconds \(Attempt 1 of 5 failed .*\(503\)/),
    })
    expect(Date.now() - began).toBeLessThan(20_000)
  })

  test('a service that never answers', async () => {
    const { fake, folder, service } = await started()
    fake.disturb(() => true)
    expect(await restore(place(folder, 7), { ...service, patience: 800 })).toEqual({
      failed: 'it was not done after 0.8 seconds',
    })
    expect(fake.asked).toEqual(['GetCacheEntryDownloadURL'])
  })
})

test('the client sees neither inputs nor tokens of the job, and prints nothing', async () => {
  const { folder, service } = await started()
  const written = jest.spyOn(process.stdout, 'write')
  const environment = { ...service.environment, INPUT_TOKEN: 'ghs_secret', TAR_OPTIONS: '--no-such-option' }
  writeFileSync(file(folder), '{}')
  // tar would end with an error if it were told of this option.
  expect(await save(place(folder, 7), { ...service, environment })).toEqual({ done: true })
  const printed = written.mock.calls.map(([chunk]) => String(chunk)).join('')
  written.mockRestore()
  expect(printed).not.toMatch(/::(?:debug|warning|error)::|\[command\]/)
  expect(existsSync(folder)).toBe(true)
})
