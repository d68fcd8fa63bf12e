import { describe, expect, test } from '@jest/globals'
import { gradleLockfile } from '../../../src/readers/manifests/gradle-lockfile.ts'
import { fixture, rows } from './row.ts'

describe('gradle-lockfile', () => {
  test('reads artifacts, and from their configurations what they are for', () => {
    expect(rows(gradleLockfile, 'gradle.lockfile', fixture('gradle-lockfile/gradle.lockfile'))).toEqual([
      '4: pkg:maven/com.google.guava/guava@33.2.1-jre | wants 33.2.1-jre | runtime | unknown | lockfile | pinned',
      '5: pkg:maven/org.junit.jupiter/junit-jupiter@5.10.3 | wants 5.10.3 | dev | unknown | lockfile | pinned',
      '6: pkg:maven/org.projectlombok/lombok@1.18.32 | wants 1.18.32 | build | unknown | lockfile | pinned',
      '7: pkg:maven/org.slf4j/slf4j-api@2.0.13 | wants 2.0.13 | unknown | unknown | lockfile | pinned',
    ])
  })

  test('reads the lockfile of a build script', () => {
    expect(
      rows(
        gradleLockfile,
        'buildscript-gradle.lockfile',
        fixture('gradle-lockfile/buildscript-gradle.lockfile'),
      ),
    ).toEqual([
      '1: pkg:maven/com.android.tools.build/gradle@8.5.0 | wants 8.5.0 | build | unknown | lockfile | pinned',
    ])
  })

  test('names what it cannot place', () => {
    expect(rows(gradleLockfile, 'gradle.lockfile', fixture('gradle-lockfile/odd.lockfile'))).toEqual([
      '1: unread "org.no:version=classpath": expected "group:name:version=configurations"',
      '2: unread "org.a b:c:1.0=runtimeClasspath": expected "group:name:version=configurations"',
      '3: unread "nothing": expected "group:name:version=configurations"',
      '4: pkg:maven/__proto__/__proto__@1.0 | wants 1.0 | runtime | unknown | lockfile | pinned',
      '5: unread "org.classifier:name:1.0:sources=compileClasspath": expected "group:name:version=configurations"',
      '6: pkg:maven/org.indented/name@1.0 | wants 1.0 | unknown | unknown | lockfile | pinned',
      '7: pkg:maven/com.old/format@1.0 | wants 1.0 | unknown | unknown | lockfile | pinned',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      'a:b:1=c\n>>>>>>> main\n',
      ['2: BROKEN ">>>>>>> main": no valid lockfile of Gradle: a merge conflict is not resolved'],
    ],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(gradleLockfile, 'gradle.lockfile', text)).toEqual(expected)
  })
})
