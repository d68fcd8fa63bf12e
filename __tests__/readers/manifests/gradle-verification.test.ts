import { describe, expect, test } from '@jest/globals'
import { gradleVerification } from '../../../src/readers/manifests/gradle-verification.ts'
import { fixture, rows } from './row.ts'

describe('gradle-verification', () => {
  test('reads hashes of artifacts', () => {
    expect(
      rows(
        gradleVerification,
        'gradle/verification-metadata.xml',
        fixture('gradle-verification/verification-metadata.xml'),
      ),
    ).toEqual([
      '7: pkg:maven/com.google.guava/guava@33.2.1-jre | wants 33.2.1-jre | unknown | unknown | lockfile | pinned | #sha256:452b2d9787b7d366fa8cf5ed9a1c40404542d05effa7a598da03bbbbb76d9f31 | #sha512:00ff',
      '16: pkg:maven/org.plain/plain@1.0 | wants 1.0 | unknown | unknown | lockfile | pinned',
    ])
  })

  test('names what it cannot place', () => {
    expect(
      rows(gradleVerification, 'gradle/verification-metadata.xml', fixture('gradle-verification/odd.xml')),
    ).toEqual([
      '4: unread "component": expected a group, a name and a version',
      '5: unread "component": expected a group, a name and a version',
      '6: pkg:maven/org.__proto__/__proto__@1 | wants 1 | unknown | unknown | lockfile | pinned | #sha1:aa',
    ])
  })

  test('reads a file that is cut off as a whole', () => {
    expect(
      rows(
        gradleVerification,
        'gradle/verification-metadata.xml',
        fixture('gradle-verification/truncated.xml'),
      ),
    ).toEqual([
      '3: BROKEN "<component group="a" name="b" ver": no valid verification metadata: Attribute value expected (line 3, column 38)',
    ])
  })
})
