/** What the token may do changes what is written, never the verdict; and the token itself is seen nowhere. */
import { afterAll, expect, jest, test } from '@jest/globals'
import { removeFolders } from '../support/clone.ts'
import { pullEvent } from '../support/events.ts'
import { brief, reportOf } from '../support/findings.ts'
import { reader, writer } from '../support/github.ts'
import { filesBelow, judge, notices, STACK } from '../support/judging.ts'
import { TOKEN } from '../support/runner.ts'
import { policyFor, type Shop, withShop } from '../support/shop.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

/** The verdict on the same change with every right. */
const asUsual = async (shop: Shop) => brief(reportOf(await judge(shop, { inputs: { comment: 'off' } })))

const FORK = 'mallory/shop'

test.concurrent('a token that may only read: of a fork: same verdict, no comment tried, one notice for the check', () =>
  withShop({ identity: reader }, async shop => {
    const payload = shop.pull({ from: FORK })
    const result = await judge(shop, { payload, inputs: { check: 'true' } })
    expect(result.code).toBe(1)
    expect(result.stderr).toBe('')
    expect(result.outputs['verdict']).toBe('fail')
    expect(brief(reportOf(result))).toEqual(await asUsual(shop))
    expect(notices(result)).toEqual([
      expect.stringMatching(
        /^No check was created\. The token lacks a right .*The verdict is not affected\.$/,
      ),
    ])
    expect(shop.github.repository).toMatchObject({ comments: [], checks: [], statuses: [] })
    expect(result.summary).toContain('AI Artifact Gate: blocked')
  }))

test.concurrent('a token that may only read: of the repository itself: one notice for each thing that was refused', () =>
  withShop({ identity: reader }, async shop => {
    const result = await judge(shop, { inputs: { check: 'true' } })
    expect(result.code).toBe(1)
    expect(notices(result)).toEqual([
      expect.stringMatching(/^No check was created\. .*`checks: write`/),
      expect.stringMatching(/^The comment was not written\. .*`pull-requests: write`/),
    ])
  }))

test.concurrent('a token that may only read: of Dependabot: same verdict, and nothing is tried that cannot succeed', () =>
  withShop({ identity: reader }, async shop => {
    const { base, head } = shop
    shop.pull()
    const payload = pullEvent({ base, head, author: 'dependabot[bot]' })
    const result = await judge(shop, { payload })
    expect(result.code).toBe(1)
    expect(brief(reportOf(result))).toEqual(await asUsual(shop))
    expect(notices(result)).toEqual([])
    expect(shop.github.calls().filter(call => !call.startsWith('GET'))).toEqual([])
  }))

test.concurrent('a deleted fork is judged like any other', () =>
  withShop({ identity: reader }, async shop => {
    const result = await judge(shop, { payload: shop.pull({ from: null }) })
    expect(result.code).toBe(1)
    expect(brief(reportOf(result))).toEqual(await asUsual(shop))
  }))

test.concurrent('a closed pull request is judged all the same, and the report says so', () =>
  withShop({}, async shop => {
    const { base, head } = shop
    shop.pull()
    const result = await judge(shop, { payload: pullEvent({ base, head, state: 'closed' }) })
    expect(result.code).toBe(1)
    expect(reportOf(result).notes).toContain('Pull request #1 is closed; it was judged all the same.')
  }))

test.concurrent('without the right for checks a commit status is written instead', () =>
  withShop({ identity: writer({ checks: 'read' }) }, async shop => {
    const result = await judge(shop, { inputs: { check: 'true' } })
    expect(result.code).toBe(1)
    const { statuses, checks } = shop.github.repository
    expect(checks).toEqual([])
    expect(statuses.map(({ sha, state, context }) => ({ sha, state, context }))).toEqual([
      { sha: shop.head, state: 'pending', context: 'ai-artifact-gate' },
      { sha: shop.head, state: 'failure', context: 'ai-artifact-gate' },
    ])
    expect(notices(result)).toEqual([])
  }))

test.concurrent('a change that cannot be read is no pass: token without the right to read contents', () =>
  withShop({ identity: writer({ contents: 'none' }) }, async shop => {
    const result = await judge(shop, { inputs: { check: 'true' } })
    expect(result.code).toBe(2)
    expect(result.outputs).toEqual({ verdict: 'error' })
    const [error, ...more] = result.annotations.filter(({ command }) => command === 'error')
    expect(more).toEqual([])
    expect(error?.properties['title']).toBe('AI Artifact Gate could not judge the change')
    expect(error?.data).toMatch(/lacks a right .*`contents: read`/)
    expect(result.everything).not.toMatch(STACK)
    expect(shop.github.repository.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }])
  }))

test.concurrent('a change that cannot be read is no pass: token that GitHub does not know', () =>
  withShop({}, async shop => {
    const result = await judge(shop, { token: 'ghs_expired' })
    expect(result.code).toBe(2)
    expect(result.annotations).toHaveLength(1)
    expect(result.annotations[0]?.data).toMatch(/GitHub refused the token .*Pass a valid token/)
    expect(result.everything).not.toMatch(STACK)
  }))

test.concurrent('a change that cannot be read is no pass: no token and no clone', () =>
  withShop({}, async shop => {
    const result = await judge(shop, { inputs: { token: '' } })
    expect(result.code).toBe(2)
    expect(result.annotations.map(({ data }) => data)).toEqual([
      'There is no clone in the workspace and no token to read the change from GitHub: add actions/checkout or the input token.',
    ])
    expect(shop.github.calls()).toEqual([])
  }))

test.concurrent('tokens reach their own server alone, and no output or file', () => {
  const secret = 'npm_secretsecretsecret'
  const policy = (registry: Parameters<typeof policyFor>[0]) =>
    policyFor(registry).replace('/npm" }', '/npm", token-env: NPM_TOKEN }')
  return withShop({ policy }, async shop => {
    const result = await judge(shop, {
      inputs: { check: 'true', comment: 'always' },
      env: { NPM_TOKEN: secret, RUNNER_DEBUG: '1' },
    })
    expect(result.code).toBe(1)
    const masked = result.commands.filter(({ command }) => command === 'add-mask').map(({ data }) => data)
    expect(masked).toContain(TOKEN)
    const unmasked = result.everything
      .replaceAll(`::add-mask::${TOKEN}`, '')
      .replaceAll(`::add-mask::${secret}`, '')
    const left = [unmasked, ...filesBelow(result.temp), JSON.stringify(shop.github.repository.comments)]
    for (const text of left) {
      for (const token of [TOKEN, secret, Buffer.from(`x-access-token:${TOKEN}`).toString('base64')]) {
        expect(text).not.toContain(token)
      }
    }

    const authorised = (prefix: string) =>
      new Set(
        shop.registry.asked
          .filter(({ path }) => path.startsWith(prefix))
          .map(({ headers }) => headers.authorization),
      )
    expect(authorised('/npm/')).toEqual(new Set([`Bearer ${secret}`]))
    for (const other of ['/pypi/', '/hub/', '/osv/']) {
      expect([...authorised(other)].filter(value => value !== undefined)).toEqual([])
    }
    expect(new Set(shop.github.requests.map(({ headers }) => headers.authorization))).toEqual(
      new Set([`token ${TOKEN}`]),
    )
  })
})
