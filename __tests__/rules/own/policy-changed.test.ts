import { expect, test } from '@jest/globals'
import { policyChanged } from '../../../src/rules/own/policy-changed.ts'
import { check } from '../../support/cases.ts'

const edit = {
  kind: 'policy',
  id: 'policy.yml',
  faults: [],
  summary: [],
  surface: 'config',
  at: { path: 'policy.yml', line: 1 },
} as const

test('an edit is a notice with its summary', () => {
  expect(
    check(policyChanged, { reference: { ...edit, summary: ['package-new: days 30 to 14', 'mode: warn'] } }),
  ).toEqual([
    {
      message:
        'This change edits the policy policy.yml, which takes effect after the merge: package-new: days 30 to 14; mode: warn.',
      atMost: 'notice',
    },
  ])
})

test('a long summary is cut, and says so', () => {
  const [problem] = check(policyChanged, { reference: { ...edit, summary: Array<string>(12).fill('x') } })
  expect(problem?.message).toMatch(/(x; ){9}x; and 2 more\.$/)
})

test('faults of the new policy are errors', () => {
  const problems = check(policyChanged, {
    reference: { ...edit, faults: ['policy.yml:3: what.', 'policy.yml:9: other'] },
  })
  expect(problems.map(({ message, atMost }) => [message, atMost])).toEqual([
    ['The new policy is not valid: policy.yml:3: what.', undefined],
    ['The new policy is not valid: policy.yml:9: other.', undefined],
    ['This change edits the policy policy.yml, which takes effect after the merge.', 'notice'],
  ])
})
