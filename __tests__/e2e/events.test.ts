/** Every event that starts a job, and what each one judges. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { cloneAt, newFolder, removeFolders } from '../support/clone.ts'
import { dispatchEvent, mergeGroupEvent, pushEvent, scheduleEvent, ZERO } from '../support/events.ts'
import { brief, reportOf } from '../support/findings.ts'
import { judge, STACK } from '../support/judging.ts'
import { BEFORE, MENDED, manifest, POLICY_PATH, policyFor, type Shop, withShop } from '../support/shop.ts'

jest.setTimeout(90_000)
afterAll(removeFolders)

const asPull = async (shop: Shop) => brief(reportOf(await judge(shop, { inputs: { comment: 'off' } })))

const events = [
  ['merge_group', mergeGroupEvent, {}],
  ['push', pushEvent, {}],
  ['workflow_dispatch', dispatchEvent, { base: 'main' }],
  ['schedule', scheduleEvent, { base: 'main' }],
] as const
test.concurrent.each(events)(
  'the same change by other events: %s gives the same findings and writes no comment',
  (event, payload, inputs) =>
    withShop({}, async shop => {
      const result = await judge(shop, {
        event,
        payload: payload(shop),
        inputs: { ...inputs, check: 'true' },
      })
      expect(result.code).toBe(1)
      expect(brief(reportOf(result))).toEqual(await asPull(shop))
      const { comments, checks } = shop.github.repository
      expect(comments).toEqual([])
      expect(checks).toMatchObject([{ head_sha: shop.head, conclusion: 'failure' }])
    }),
)

test.concurrent('the same change by other events: workflow_dispatch with head judges that commit', () =>
  withShop({}, async shop => {
    const mended = shop.commit({ ...MENDED, 'models/reviews.pkl': null }, shop.head)
    const inputs = { base: shop.base, head: mended }
    const result = await judge(shop, { event: 'workflow_dispatch', payload: dispatchEvent(), inputs })
    expect(result.code).toBe(0)
    expect(reportOf(result)).toMatchObject({ base: shop.base, head: mended, findings: [] })
  }))

test.concurrent('a push of a new branch is judged from where it left the default branch', () =>
  withShop({}, async shop => {
    const payload = pushEvent({ base: ZERO, head: shop.head }, 'refs/heads/topic')
    const result = await judge(shop, { event: 'push', payload, ref: 'refs/heads/topic' })
    expect(result.code).toBe(1)
    expect(reportOf(result)).toMatchObject({
      base: shop.base,
      notes: ['topic is new: judged from where it left main.'],
    })
  }))

test.concurrent('a merge group is judged against its parent, whatever the pull requests say', () =>
  withShop({ after: MENDED }, async shop => {
    const queued = shop.commit(
      { 'package.json': manifest({ express: '5.1.0', semver: '7.7.2', 'made-up-queue': '1.0.0' }) },
      shop.head,
    )
    const payload = mergeGroupEvent({ base: shop.head, head: queued })
    const result = await judge(shop, { event: 'merge_group', payload })
    expect(result.code).toBe(1)
    expect(brief(reportOf(result))).toEqual(['error package-absent package.json:7'])
  }))

test.concurrent.each([
  ['schedule', scheduleEvent()],
  ['workflow_dispatch', dispatchEvent()],
])('%s without base says what is missing', (event, payload) =>
  withShop({}, async shop => {
    const result = await judge(shop, { event, payload })
    expect(result.code).toBe(2)
    expect(result.annotations.map(({ data }) => data)).toEqual([
      `event ${event}: the event names no change. Set the input base to the commit or branch to compare with.`,
    ])
  }),
)

const payloads = [
  [
    'an unknown event',
    { event: 'issue_comment', payload: { action: 'created' } },
    /"issue_comment": not supported\. Run on pull_request/,
  ],
  ['an event name with a command in it', { event: 'x\n::add-mask::e' }, /not supported/],
  [
    'a payload without commits',
    { payload: { pull_request: { number: 1 } } },
    /pull_request\.base\.sha: expected a commit id/,
  ],
  ['a payload that is no object', { payload: null }, /pull_request\.base\.sha: expected a commit id/],
  [
    'a commit id that is an option of git',
    { payload: { pull_request: { number: 1, base: { sha: '--upload-pack=x' }, head: { sha: '-x' } } } },
    /expected a commit id/,
  ],
  [
    'an input that is none of its words',
    { inputs: { comment: 'sometimes' } },
    /input comment: found "sometimes", expected one of "off"/,
  ],
  [
    'an input that is no revision',
    { event: 'schedule', payload: scheduleEvent(), inputs: { base: '--output=/tmp/x' } },
    /input base/,
  ],
] as const
test.concurrent.each(payloads)(
  'what cannot be judged ends in one paragraph and exit code 2: %s',
  (_, more, words) =>
    withShop({}, async shop => {
      const result = await judge(shop, more)
      expect(result.code).toBe(2)
      expect(result.outputs).toEqual({ verdict: 'error' })
      expect(result.annotations).toHaveLength(1)
      expect(result.annotations[0]).toMatchObject({ command: 'error' })
      expect(result.annotations[0]?.data).toMatch(words)
      expect(result.commands.filter(({ command }) => !['error', 'add-mask'].includes(command))).toEqual([])
      expect(result.everything).not.toMatch(STACK)
      expect(shop.registry.asked).toEqual([])
    }),
)

test.concurrent('what cannot be judged ends in one paragraph and exit code 2: outside of GitHub Actions', () =>
  withShop({}, async shop => {
    const result = await judge(shop, { env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } })
    expect(result.code).toBe(2)
    expect(result.annotations.map(({ data }) => data)).toEqual([
      'The event file /nowhere/event.json cannot be read (ENOENT).',
    ])
  }))

test.concurrent('pull_request_target reads through the API alone, even beside a clone that would say otherwise', () =>
  withShop({ after: MENDED }, async shop => {
    const clone = cloneAt(newFolder())
    clone.git('clone', '--quiet', shop.clone.path, '.')
    clone.write(POLICY_PATH, 'version: 1\nmode: warn\n')
    clone.write('package.json', manifest({ 'only-on-disk': '1.0.0' }))
    const trace = join(newFolder(), 'trace')
    const env = { GIT_TRACE2_EVENT: trace }
    const result = await judge(shop, { event: 'pull_request_target', workspace: clone.path, env })
    expect(result.code).toBe(0)
    expect(brief(reportOf(result))).toEqual([])
    expect(reportOf(result).notes[0]).toMatch(
      /^pull_request_target runs with the rights of the base repository/,
    )
    expect(result.stdout).toContain('pull_request_target runs with the rights of the base')
    expect(existsSync(trace)).toBe(false)
  }))

test.concurrent('the policy is read from the tip of the base, the change from the merge base', () =>
  withShop({}, async shop => {
    // Main moves on after the branch was made: one more package, and a policy that denies what the branch adds.
    const deny = policyFor(shop.registry, 'rules: { package-denied: { deny: ["pkg:npm/semver"] } }')
    const tip = shop.commit({ ...BEFORE, 'later.txt': 'x', [POLICY_PATH]: deny }, shop.base)
    shop.github.repository.refs.set('main', tip)
    const result = await judge(shop, { payload: shop.pull({ base: tip }) })
    const report = reportOf(result)
    expect(result.code).toBe(1)
    expect(report.base).toBe(shop.base)
    expect(report.policy).toContain(tip.slice(0, 12))
    expect(brief(report)).toEqual(expect.arrayContaining(['error package-denied package.json:6']))
    expect(brief(report).some(line => line.includes('policy-changed'))).toBe(false)
  }))
