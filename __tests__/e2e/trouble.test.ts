/** Limits, flakes, full disks: reporting may suffer, the verdict does not. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { newFolder, removeFolders } from '../support/clone.ts'
import { brief, reportOf } from '../support/findings.ts'
import { flaky, limited, secondary } from '../support/github.ts'
import { judge, notices, STACK } from '../support/judging.ts'
import { manifest, policyFor, withShop } from '../support/shop.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

const BLOCKED = ['error model-payload models/reviews.pkl:1', 'error package-absent package.json:7']

/** Half a minute of waiting without work, so it comes first and runs beside the others. */
test.concurrent('registries that hang or drip are given up on in time, and that is no pass', () => {
  const after = {
    'package.json': manifest({ express: '5.1.0', semver: '7.7.2' }),
    'requirements.txt': 'requests==2.32.5\n',
  }
  return withShop({ after }, async shop => {
    shop.registry.on('/npm/', () => undefined)
    shop.registry.on('/pypi/', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 500)
      response.on('close', () => clearInterval(drip))
    })
    const result = await judge(shop)
    expect(result.code).toBe(1)
    expect(result.milliseconds).toBeLessThan(50_000)
    const found = brief(reportOf(result))
    for (const place of ['package.json:6', 'requirements.txt:1']) {
      expect(found).toEqual(
        expect.arrayContaining([expect.stringMatching(`^error package-\\S+ ${place} \\(undetermined\\)$`)]),
      )
    }
    expect(result.stdout).toMatch(/no\s+answer\s+within\s+10\s+s\s+after\s+3\s+tries/)
  })
})

test.concurrent('GitHub is waited for: 429 with Retry-After, a secondary limit and a 502, one after the other', () =>
  withShop({}, async shop => {
    shop.github.mood(limited('GET /pulls/1/files', 1))
    shop.github.mood(secondary('GET /compare/', 1))
    shop.github.mood(flaky('GET /git/trees/'))
    shop.github.mood(flaky('POST /issues/1/comments'))
    const result = await judge(shop)
    expect(result.code).toBe(1)
    expect(brief(reportOf(result))).toEqual(expect.arrayContaining(BLOCKED))
    expect(shop.github.repository.comments).toHaveLength(1)
    expect(result.stdout).toMatch(/GitHub's (secondary )?rate limit is reached; waiting \d+ s\./)
    expect(result.milliseconds).toBeGreaterThan(1000)
    expect(result.milliseconds).toBeLessThan(25_000)
  }))

test.concurrent('GitHub is waited for: a comment that was made although the answer was lost is not made twice', () =>
  withShop({}, async shop => {
    shop.github.mood({ ...flaky('POST /issues/1/comments'), afterwards: true })
    const result = await judge(shop)
    expect(result.code).toBe(1)
    expect(shop.github.repository.comments).toHaveLength(1)
    expect(notices(result)).toEqual([])
  }))

test.concurrent('GitHub is not waited for an hour: a limit that long ends in one paragraph and no pass', () =>
  withShop({}, async shop => {
    shop.github.mood(limited('GET /compare/', 3600, 9))
    const result = await judge(shop)
    expect(result.code).toBe(2)
    expect(result.milliseconds).toBeLessThan(10_000)
    expect(result.annotations).toHaveLength(1)
    expect(result.annotations[0]?.data).toMatch(/GitHub's rate limit is used up .*Run the job again later/)
    expect(result.everything).not.toMatch(STACK)
  }))

test.concurrent('GitHub is waited for: when it refuses only the writing, the verdict stands and one notice tells it', () =>
  withShop({}, async shop => {
    shop.github.mood({
      on: 'POST /issues/1/comments',
      status: 422,
      json: { message: 'Validation Failed' },
      times: 9,
    })
    const result = await judge(shop)
    expect(result.code).toBe(1)
    expect(notices(result)).toEqual([expect.stringMatching(/^The comment was not written\./)])
  }))

const broken = [
  ['the summary is a folder', (folder: string) => ({ GITHUB_STEP_SUMMARY: folder })],
  ['the disk is full for the summary', () => ({ GITHUB_STEP_SUMMARY: '/dev/full' })],
  ['the disk is full for the outputs', () => ({ GITHUB_OUTPUT: '/dev/full' })],
  ['the temporary folder is gone', (folder: string) => ({ RUNNER_TEMP: join(folder, 'gone') })],
] as const
test.concurrent.each(broken)(
  'files that cannot be written: %s: the verdict is the same, with a notice',
  (_, variables) =>
    withShop({}, async shop => {
      const folder = newFolder()
      mkdirSync(join(folder, 'inside'))
      const result = await judge(shop, { env: variables(folder), inputs: { comment: 'off' } })
      expect(result.code).toBe(1)
      expect(notices(result).length).toBeGreaterThan(0)
      for (const words of notices(result)) expect(words).toMatch(/^The .+ could not be written: /)
      expect(result.annotations.filter(({ command }) => command === 'error').length).toBeGreaterThan(2)
      expect(result.everything).not.toMatch(STACK)
    }),
)

test.concurrent('files that cannot be written: exactly one notice for the summary', () =>
  withShop({}, async shop => {
    const result = await judge(shop, { env: { GITHUB_STEP_SUMMARY: newFolder() } })
    expect(result.code).toBe(1)
    expect(notices(result)).toEqual([expect.stringMatching(/^The job summary could not be written: /)])
    expect(result.outputs['verdict']).toBe('fail')
  }))

const inputs = { 'fail-on-error': 'false' }

test.concurrent('fail-on-error: false turns a fault of the gate’s inputs into a warning and the verdict error', () =>
  withShop({ policy: () => 'version: 2\n' }, async shop => {
    const result = await judge(shop, { inputs })
    expect(result.code).toBe(0)
    expect(result.outputs).toEqual({ verdict: 'error' })
    expect(result.annotations.map(({ command }) => command)).toEqual(['warning'])
  }))

test.concurrent('fail-on-error: false does not turn violations into a pass', () =>
  withShop({}, async shop => {
    const result = await judge(shop, { inputs })
    expect(result.code).toBe(1)
    expect(result.outputs['verdict']).toBe('fail')
  }))

test.concurrent('registries that do not answer are no pass: what could not be asked is an error of its own', () =>
  withShop({}, async shop => {
    shop.registry.on('/npm/', (_, response) => void response.writeHead(503).end())
    const result = await judge(shop)
    expect(result.code).toBe(1)
    const undetermined = brief(reportOf(result)).filter(line => line.endsWith('(undetermined)'))
    expect(undetermined.some(line => line.startsWith('error package-absent package.json:'))).toBe(true)
    expect(result.stdout).toContain('HTTP 503 after 3 tries')
  }))

test.concurrent('registries that do not answer warn where the policy says so', () => {
  const after = { 'package.json': '{ "dependencies": { "semver": "7.7.2" } }\n' }
  return withShop({ after, policy: registry => policyFor(registry, 'unknown: warn') }, async shop => {
    shop.registry.on('/npm/', (_, response) => void response.writeHead(503).end())
    const result = await judge(shop)
    expect(result.code).toBe(0)
    expect(result.outputs['verdict']).toBe('warn')
  })
})
