/** `cache: true` through the bundle: the client in its thread, GitHub's cache service and everything else on loopback. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, jest, test } from '@jest/globals'
import { type CacheService, startCacheService } from '../support/cache-service.ts'
import { newFolder, removeFolders } from '../support/clone.ts'
import { mergeGroupEvent, pushEvent } from '../support/events.ts'
import { reportOf } from '../support/findings.ts'
import { judge, notices } from '../support/judging.ts'
import { type Files, manifest, type Shop, withShop } from '../support/shop.ts'

jest.setTimeout(90_000)
const services: CacheService[] = []
afterEach(async () => {
  await Promise.all(services.splice(0).map(service => service.close()))
})
afterAll(removeFolders)

const CLEAN: Files = { 'package.json': manifest({ express: '5.1.0', semver: '7.7.2' }) }

const started = async (): Promise<CacheService> => {
  const fake = await startCacheService()
  services.push(fake)
  return fake
}

/** Runs share a temporary folder, as they do on a hosted runner: its name is always the same there. */
const run = async (shop: Shop, { environment }: CacheService, temp: string | undefined, number: number) =>
  judge(shop, {
    event: 'push',
    payload: pushEvent(shop),
    inputs: { cache: 'true' },
    run: [number, 1],
    env: { ...environment, ...(temp ? { RUNNER_TEMP: temp } : {}) },
  })

test('a push keeps what it learned, and the next one spares the registry the same questions', () =>
  withShop({ after: CLEAN }, async shop => {
    const fake = await started()
    const first = await run(shop, fake, undefined, 7)
    expect([first.code, notices(first), shop.registry.count('/npm/') > 0]).toEqual([0, [], true])
    expect(fake.entries.map(({ key }) => key)).toEqual([
      expect.stringMatching(/^ai-artifact-gate-answers-1-\d{4}-\d\d-\d\d-700$/),
    ])
    const [npm, osv] = [shop.registry.count('/npm/'), shop.registry.count('/osv/')]
    const second = await run(shop, fake, first.temp, 8)
    expect([second.code, notices(second)]).toEqual([0, []])
    expect([shop.registry.count('/npm/'), shop.registry.count('/osv/')]).toEqual([npm, 2 * osv])
    expect(fake.entries).toHaveLength(1)
    // What the toolkit says of its requests and of tar is nothing for the job's log.
    expect(second.everything).not.toMatch(/::debug::|Cache hit|\[command\]|runtime-0123/)
    expect(shop.trap.caught).toEqual([])
  }))

test.each(['pull_request', 'merge_group'])('%s never asks the service, and says so once', event =>
  withShop({ after: CLEAN }, async shop => {
    const fake = await started()
    const result = await judge(shop, {
      event,
      inputs: { cache: 'true' },
      env: fake.environment,
      ...(event === 'merge_group' ? { payload: mergeGroupEvent(shop) } : {}),
    })
    expect([result.code, fake.asked]).toEqual([0, []])
    expect(notices(result)).toEqual([
      `Answers of earlier runs are not used on ${event}: GitHub's cache is open to the code under judgement there. See docs/cache.md.`,
    ])
  }),
)

test('a service that hangs costs ten seconds and one notice, and the process ends', () =>
  withShop({ after: CLEAN }, async shop => {
    const fake = await started()
    fake.disturb(() => true)
    const result = await run(shop, fake, undefined, 7)
    expect([result.code, reportOf(result)]).toEqual([0, expect.objectContaining({ verdict: 'pass' })])
    expect(notices(result)).toEqual([
      "Answers of earlier runs were not used: GitHub's cache service failed, it was not done after 10 seconds.",
    ])
    expect(result.annotations).toHaveLength(1)
    expect(result.milliseconds).toBeLessThan(45_000)
  }))

test('a job without the service goes on', () =>
  withShop({ after: CLEAN }, async shop => {
    const result = await judge(shop, {
      event: 'push',
      payload: pushEvent(shop),
      inputs: { cache: 'true' },
    })
    expect(result.code).toBe(0)
    expect(notices(result)).toEqual([
      "Answers of earlier runs were not used: GitHub's cache service failed, the job has no cache service.",
    ])
  }))

test.each(['false', ''])('cache: "%s" asks nobody', cache =>
  withShop({ after: CLEAN }, async shop => {
    const fake = await started()
    const payload = pushEvent(shop)
    const result = await judge(shop, { event: 'push', payload, inputs: { cache }, env: fake.environment })
    expect([result.code, fake.asked, notices(result)]).toEqual([0, [], []])
  }),
)

test('a path is a folder, whatever the event is', () =>
  withShop({ after: CLEAN }, async shop => {
    const fake = await started()
    const inputs = { cache: join(newFolder(), 'true') }
    const first = await judge(shop, { inputs, env: fake.environment })
    const npm = shop.registry.count('/npm/')
    const second = await judge(shop, { inputs, env: fake.environment })
    expect([first.code, second.code, npm > 0, shop.registry.count('/npm/')]).toEqual([0, 0, true, npm])
    expect([fake.asked, notices(second)]).toEqual([[], []])
  }))

/** Files of the bundle that come with another one; a dynamic import is none. */
const loaded = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, path = ''] of text.matchAll(/^(?:import|\}|export) ?(?:[^'"()]*? ?from )?"(\.[^"]+)";/gm))
    loaded(new URL(path, `file://${file}`).pathname, seen)
  return seen
}

test('the client is not loaded with the action', () => {
  const dist = new URL('../../dist/', import.meta.url).pathname
  const files = [...loaded(`${dist}index.js`), ...loaded(`${dist}cli.js`)]
  expect(files.length).toBeGreaterThan(10)
  expect(
    files.filter(file => /answers-/.test(file) || /BlobClient/.test(readFileSync(file, 'utf8'))),
  ).toEqual([])
  expect(readFileSync(`${dist}chunks/answers-worker.js`, 'utf8')).toContain('BlobClient')
})
