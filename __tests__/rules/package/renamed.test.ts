import { expect, test } from '@jest/globals'
import { packageRenamed } from '../../../src/rules/package/renamed.ts'
import { renamed, replaced } from '../../../src/rules/package/replaced.ts'
import { cases, check } from '../../support/cases.ts'
import { npm, release } from '../samples.ts'

const action = npm('acme/old', {
  ecosystem: 'githubactions',
  surface: 'config',
  at: { path: '.github/workflows/ci.yml', line: 9 },
  line: '      - uses: acme/old@v4',
})

cases(packageRenamed, {
  accepts: [
    { reference: npm('x'), release: release() },
    { name: 'no such package', reference: npm('x') },
    { name: 'held', reference: npm('x'), release: release({ renamed: 'y', held: 'unpublished' }) },
  ],
  reports: [
    {
      reference: action,
      release: release({ renamed: 'acme/new' }),
      says: ['acme/old is called acme/new on GitHub today: whoever takes the old name decides what runs.'],
      fix: 'Write acme/new instead.',
    },
  ],
})

test('a finding carries the line as it should be', () => {
  const [problem] = check(packageRenamed, { reference: action, release: release({ renamed: 'acme/new' }) })
  expect(problem?.suggestion).toEqual({ line: 9, endLine: 9, text: '      - uses: acme/new@v4' })
})

test.each([
  ['"left": "^1.0.0"', 'left', '"right": "^1.0.0"'],
  ['npx left@1.0.0', 'left', 'npx right@1.0.0'],
  ['pip install left.', 'left', 'pip install right.'],
  ['left==1', 'left', 'right==1'],
  ['"left": "npm:left"', 'left', undefined],
  ['left-pad', 'left', undefined],
  ['@acme/left', 'left', undefined],
  ['left.js', 'left', undefined],
  ['uplift', 'left', undefined],
  ['x', '', undefined],
])('%j: %s', (line, from, text) => {
  expect(replaced(npm('left', { line }), from, 'right').suggestion?.text).toBe(text)
})

test('without a line there is no suggestion, and behind an alias the real name is replaced', () => {
  expect(replaced(npm('left'), 'left', 'right')).toEqual({})
  const alias = npm('left', { written: 'mine', line: '"mine": "npm:left@1"' })
  expect(renamed(alias, 'right').suggestion?.text).toBe('"mine": "npm:right@1"')
})
