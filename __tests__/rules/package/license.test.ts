import { describe, expect, test } from '@jest/globals'
import { packageLicense } from '../../../src/rules/package/license.ts'
import { isAllowed, isDenied, licenseKeys, parseLicense } from '../../../src/rules/package/spdx.ts'
import { cases } from '../../support/cases.ts'
import { npm, release } from '../samples.ts'

const left = npm('left', { version: '1.2.0' })
const of = (license?: string) => (license === undefined ? release() : release({ license }))
const mine = { allow: ['MIT', 'Apache-2.0'] }

cases(packageLicense, {
  accepts: [
    { reference: left, options: mine, release: of('MIT') },
    { name: 'without lists', reference: left, release: of('GPL-3.0-only') },
    { name: 'a name that does not exist', reference: left, options: mine },
    { name: 'from its own question', reference: left, options: mine, release: of(), license: 'MIT' },
    {
      name: 'none, where that is allowed',
      reference: left,
      options: { ...mine, unlicensed: 'allow' },
      release: of(),
    },
    { name: 'not denied', reference: left, options: { deny: ['GPL-3.0-only'] }, release: of('MIT') },
    {
      name: 'the version that was there',
      reference: { ...left, previous: left },
      options: mine,
      release: of('GPL-3.0-only'),
    },
    {
      name: 'a private name',
      reference: npm('left', { private: { asked: true } }),
      options: mine,
      release: of('GPL-3.0-only'),
    },
  ],
  reports: [
    {
      reference: left,
      options: mine,
      release: of('GPL-3.0-only'),
      says: ['left 1.2.0 has the licence GPL-3.0-only, which the policy does not allow.'],
    },
    {
      name: 'denied, also when allowed',
      reference: left,
      options: { allow: ['GPL-3.0'], deny: ['GPL-3.0-only'] },
      release: of('GPL-3.0'),
      says: ['left 1.2.0 has the licence GPL-3.0, which the policy denies.'],
    },
    {
      name: 'none',
      reference: left,
      options: mine,
      release: of(),
      says: ['the npm registry names no licence of left 1.2.0.'],
    },
    {
      name: 'no expression',
      reference: left,
      options: mine,
      release: of('SEE LICENSE IN LICENSE.md'),
      says: ['The licence of left 1.2.0 is no SPDX expression: "SEE LICENSE IN LICENSE.md".'],
    },
    {
      name: 'in a text',
      reference: npm('left', { surface: 'docs' }),
      options: mine,
      release: of('UNLICENSED'),
      says: ['left 1.2.0 has the licence UNLICENSED, which the policy does not allow.'],
      atMost: 'warning',
    },
  ],
})

const judge = (text: string, allow: readonly string[], deny: readonly string[]) => {
  const license = parseLicense(text)
  return license && [isAllowed(license, licenseKeys(allow)), isDenied(license, licenseKeys(deny))]
}

describe('expressions: allowed, denied', () => {
  test.each<[string, readonly string[], readonly string[], [boolean, boolean]]>([
    ['mit', ['MIT'], ['mit'], [true, true]],
    ['MIT OR GPL-3.0-only', ['MIT'], ['GPL-3.0-only'], [true, false]],
    ['MIT AND GPL-3.0-only', ['MIT'], ['GPL-3.0-only'], [false, true]],
    ['MIT OR ISC AND GPL-3.0-only', ['ISC', 'GPL-3.0-only'], ['MIT', 'ISC'], [true, true]],
    ['(MIT OR ISC) AND GPL-3.0-only', ['MIT', 'ISC'], [], [false, false]],
    ['MIT/Apache-2.0', ['Apache-2.0'], ['MIT'], [true, false]],
    ['GPL-2.0', ['GPL-2.0-only'], ['GPL-2.0-only'], [true, true]],
    ['GPL-2.0+', ['GPL-2.0-or-later'], ['GPL-2.0'], [true, true]],
    ['GPL-2.0-or-later', ['GPL-2.0-only'], ['GPL-3.0'], [true, false]],
    ['GPL-2.0-only', ['GPL-2.0-or-later'], [], [false, false]],
    ['Apache-2.0+', ['Apache-2.0'], [], [true, false]],
    ['GPL-2.0 WITH Classpath-exception-2.0', ['GPL-2.0'], ['GPL-2.0'], [true, false]],
    [
      'GPL-2.0-only WITH Classpath-exception-2.0',
      ['GPL-2.0 with classpath-exception-2.0'],
      [],
      [true, false],
    ],
    ['Apache-2.0 OR MIT', ['MIT OR Apache-2.0'], ['MIT OR Apache-2.0'], [true, true]],
    ['DocumentRef-x:LicenseRef-y', ['LicenseRef-y'], [], [false, false]],
  ])('%s with %j and %j', (text, allow, deny, expected) => {
    expect(judge(text, allow, deny)).toEqual(expected)
  })

  test.each([
    '',
    'MIT License',
    'MIT OR',
    'OR MIT',
    'MIT AND AND ISC',
    '(MIT',
    'MIT)',
    '()',
    'GPL-2.0 WITH',
    'MIT, ISC',
    'MIT\u202e',
    '('.repeat(900),
    'MIT OR '.repeat(500),
  ])('%.40s is none', text => {
    expect(parseLicense(text)).toBeUndefined()
  })
})
