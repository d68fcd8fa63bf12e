import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/change.ts'
import { planOf, type Scene } from '../../src/changes/event.ts'

const [BASE, HEAD, MERGED] = ['b'.repeat(40), 'a'.repeat(40), 'c'.repeat(40)]
const ZERO = '0'.repeat(40)

const scene = (event: string, payload: unknown, more: Partial<Scene> = {}): Scene => ({
  event,
  payload,
  sha: MERGED,
  ref: 'refs/heads/topic',
  repository: 'acme/app',
  inputs: {},
  ...more,
})

const pull = (more: Record<string, unknown> = {}) => ({
  pull_request: {
    number: 7,
    state: 'open',
    changed_files: 3,
    user: { login: 'octocat' },
    base: { sha: BASE },
    head: { sha: HEAD, repo: { full_name: 'acme/app' } },
    ...more,
  },
  repository: { private: false, default_branch: 'main' },
})

const said = (given: Scene): string => {
  try {
    planOf(given)
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  throw new Error('no InputError')
}

const PULL_PLAN = {
  event: 'pull_request',
  base: BASE,
  head: HEAD,
  headSha: HEAD,
  pull: 7,
  fork: false,
  dependabot: false,
  closed: false,
  changedFiles: 3,
  policyRef: BASE,
  mergeBase: 'compare',
  apiOnly: false,
  notes: [],
  comment: true,
}

describe('pull_request', () => {
  test('compares the merge base of the two commits that the payload names', () => {
    expect(planOf(scene('pull_request', pull()))).toEqual(PULL_PLAN)
  })

  test.each([
    ['another repository', { full_name: 'mallory/app' }],
    ['a repository that is gone', null],
  ])('sees a fork in %s, and does not try to comment', (_, repo) => {
    const plan = planOf(scene('pull_request', pull({ head: { sha: HEAD, repo } })))
    expect(plan).toEqual({ ...PULL_PLAN, fork: true, comment: false })
  })

  test('tries to comment on the fork of a private repository', () => {
    const payload = { ...pull({ head: { sha: HEAD, repo: null } }), repository: { private: true } }
    expect(planOf(scene('pull_request', payload))).toEqual({ ...PULL_PLAN, fork: true })
  })

  test('knows the same repository in other letter case', () => {
    const repo = { full_name: 'Acme/App' }
    expect(planOf(scene('pull_request', pull({ head: { sha: HEAD, repo } }))).fork).toBe(false)
  })

  test('does not try to comment for Dependabot', () => {
    const plan = planOf(scene('pull_request', pull({ user: { login: 'dependabot[bot]' } })))
    expect(plan).toEqual({ ...PULL_PLAN, dependabot: true, comment: false })
  })

  test('judges a closed pull request and says so', () => {
    const notes = ['Pull request #7 is closed; it was judged all the same.']
    const plan = planOf(scene('pull_request', pull({ state: 'closed' })))
    expect(plan).toEqual({ ...PULL_PLAN, closed: true, notes })
  })

  test('says that inputs for the commits are not used', () => {
    const notes = ['The inputs base and head are not used on pull_request: the event names both commits.']
    const plan = planOf(scene('pull_request', pull(), { inputs: { base: 'other' } }))
    expect(plan).toEqual({ ...PULL_PLAN, notes })
  })

  test('takes SHA-256 ids', () => {
    const head = { sha: 'd'.repeat(64), repo: { full_name: 'acme/app' } }
    expect(planOf(scene('pull_request', pull({ head }))).headSha).toBe('d'.repeat(64))
  })

  test.each<[string, unknown, string]>([
    [
      'no payload',
      undefined,
      'pull_request.base.sha: expected a commit id of 40 or 64 hexadecimal digits, it is missing.',
    ],
    [
      'a list',
      [],
      'pull_request.base.sha: expected a commit id of 40 or 64 hexadecimal digits, it is missing.',
    ],
    [
      'null',
      { pull_request: null },
      'pull_request.base.sha: expected a commit id of 40 or 64 hexadecimal digits, it is missing.',
    ],
    [
      'an option',
      pull({ base: { sha: '--upload-pack=x' } }),
      'pull_request.base.sha: expected a commit id of 40 or 64 hexadecimal digits, found a string.',
    ],
    [
      'a line end',
      pull({ head: { sha: `${HEAD}\n` } }),
      'pull_request.head.sha: expected a commit id of 40 or 64 hexadecimal digits, found a string.',
    ],
    [
      'a null commit',
      pull({ head: { sha: null } }),
      'pull_request.head.sha: expected a commit id of 40 or 64 hexadecimal digits, found null.',
    ],
    ['a number as text', pull({ number: '7' }), 'pull_request.number: expected a number, found a string.'],
    ['a fraction', pull({ number: 7.5 }), 'pull_request.number: expected a number, found a number.'],
  ])('names the field that is wrong: %s', (_, payload, message) => {
    expect(said(scene('pull_request', payload))).toBe(`event pull_request: ${message}`)
  })

  test('ignores what only a prototype has', () => {
    const payload = JSON.parse(`{"__proto__": ${JSON.stringify(pull())}}`) as unknown
    expect(said(scene('pull_request', payload))).toMatch(/pull_request\.base\.sha.*it is missing/)
  })
})

test('pull_request_target reads through the API alone and warns', () => {
  const payload = pull({ head: { sha: HEAD, repo: null } })
  const notes = [
    'pull_request_target runs with the rights of the base repository, so the change was read through the API only. Prefer the event pull_request.',
  ]
  expect(planOf(scene('pull_request_target', payload))).toEqual({
    ...PULL_PLAN,
    event: 'pull_request_target',
    fork: true,
    apiOnly: true,
    notes,
  })
})

const BRANCH_PLAN = {
  fork: false,
  dependabot: false,
  closed: false,
  apiOnly: false,
  comment: false,
  notes: [],
}

test('merge_group compares the two commits of the group as they are', () => {
  const payload = { merge_group: { base_sha: BASE, head_sha: HEAD } }
  expect(planOf(scene('merge_group', payload))).toEqual({
    ...BRANCH_PLAN,
    event: 'merge_group',
    base: BASE,
    head: HEAD,
    headSha: HEAD,
    policyRef: BASE,
    mergeBase: 'given',
  })
  expect(said(scene('merge_group', { merge_group: { head_sha: HEAD } }))).toMatch(
    /^event merge_group: merge_group\.base_sha: .*, it is missing\.$/,
  )
})

describe('push', () => {
  const payload = { before: BASE, after: HEAD, repository: { default_branch: 'main' } }
  const plan = { ...BRANCH_PLAN, event: 'push', head: HEAD, headSha: HEAD }

  test('compares before and after', () => {
    const expected = { ...plan, base: BASE, policyRef: BASE, mergeBase: 'given' }
    expect(planOf(scene('push', payload))).toEqual(expected)
  })

  test('judges a new branch from where it left the default branch', () => {
    expect(planOf(scene('push', { ...payload, before: ZERO }))).toEqual({
      ...plan,
      base: 'main',
      policyRef: 'main',
      mergeBase: 'compare',
      notes: ['topic is new: judged from where it left main.'],
    })
  })

  test('judges the last commit of a new default branch', () => {
    expect(planOf(scene('push', { ...payload, before: ZERO }, { ref: 'refs/heads/main' }))).toEqual({
      ...plan,
      policyRef: HEAD,
      mergeBase: 'given',
      notes: ['main is new: its last commit is judged against the one before.'],
    })
  })

  test('takes the commit of an annotated tag, not the tag object', () => {
    const tag = { ...payload, before: ZERO, head_commit: { id: MERGED } }
    const { head, headSha } = planOf(scene('push', tag, { ref: 'refs/tags/v1' }))
    expect({ head, headSha }).toEqual({ head: MERGED, headSha: MERGED })
  })

  test('finds nothing to judge in a deleted branch', () => {
    expect(planOf(scene('push', { ...payload, after: ZERO }))).toEqual({
      ...plan,
      base: MERGED,
      head: MERGED,
      headSha: MERGED,
      policyRef: MERGED,
      mergeBase: 'given',
      notes: ['The branch was deleted, so there is nothing to judge.'],
    })
  })

  test('follows the inputs', () => {
    const inputs = { base: 'release/1', head: 'v2' }
    expect(planOf(scene('push', payload, { inputs }))).toEqual({
      ...plan,
      base: 'release/1',
      head: 'v2',
      policyRef: 'release/1',
      mergeBase: 'compare',
    })
  })

  test('refuses a default branch that is no name', () => {
    const hostile = { ...payload, before: ZERO, repository: { default_branch: '--output=/tmp/x' } }
    expect(said(scene('push', hostile))).toBe(
      'event push: repository.default_branch: expected the name of a branch, found a string.',
    )
  })
})

describe.each(['workflow_dispatch', 'schedule'])('%s', event => {
  test('compares the input base with the commit it runs on', () => {
    expect(planOf(scene(event, {}, { inputs: { base: 'v1', head: '' } }))).toEqual({
      ...BRANCH_PLAN,
      event,
      base: 'v1',
      head: MERGED,
      headSha: MERGED,
      policyRef: 'v1',
      mergeBase: 'compare',
    })
  })

  test('needs a base', () => {
    expect(said(scene(event, {}))).toBe(
      `event ${event}: the event names no change. Set the input base to the commit or branch to compare with.`,
    )
  })

  test.each(['-x', '--all', 'a..b', 'main:path', 'a b', 'a\nb', '^main'])('refuses %j as a base', base => {
    expect(said(scene(event, {}, { inputs: { base } }))).toBe(
      `input base: ${JSON.stringify(base)} names no commit. Expected a commit id, a branch or a tag.`,
    )
  })

  test('needs the commit it runs on', () => {
    expect(said(scene(event, {}, { sha: 'HEAD', inputs: { base: 'v1' } }))).toMatch(/GITHUB_SHA: expected/)
  })
})

test('an unknown event is refused with the list of those that work', () => {
  expect(said(scene('issue_comment', {}))).toBe(
    'event "issue_comment": not supported. Run on pull_request, pull_request_target, merge_group, push, workflow_dispatch, schedule.',
  )
})
