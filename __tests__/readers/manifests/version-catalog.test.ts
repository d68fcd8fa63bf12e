import { describe, expect, test } from '@jest/globals'
import { versionCatalog } from '../../../src/readers/manifests/version-catalog.ts'
import { fixture, rows } from './row.ts'

describe('version-catalog', () => {
  test('reads libraries and plugins with the versions that they refer to', () => {
    expect(
      rows(versionCatalog, 'gradle/libs.versions.toml', fixture('version-catalog/libs.versions.toml')),
    ).toEqual([
      '7: pkg:maven/org.jetbrains.kotlin/kotlin-stdlib@2.0.0 | wants 2.0.0 | unknown | direct | manifest | pinned',
      '8: pkg:maven/io.ktor/ktor-server-core | wants [2.3, 2.4[ | unknown | direct | manifest',
      '9: pkg:maven/com.google.guava/guava@33.2.1-jre | wants 33.2.1-jre | unknown | direct | manifest | pinned',
      '10: pkg:maven/org.short/short@1.0 | wants 1.0 | unknown | direct | manifest | pinned',
      '11: pkg:maven/org.bom/managed | unknown | direct | manifest',
      '12: pkg:maven/org.inline/inline@1.2.3 | wants 1.2.3 | unknown | direct | manifest | pinned',
      '14: pkg:maven/org.long/long@4.0 | wants 4.0 | unknown | direct | manifest | pinned',
      '22: pkg:maven/org.jetbrains.kotlin.jvm/org.jetbrains.kotlin.jvm.gradle.plugin@2.0.0 | wants 2.0.0 | build | direct | manifest | pinned | index https://plugins.gradle.org/m2',
      '23: pkg:maven/io.gitlab.arturbosch.detekt/io.gitlab.arturbosch.detekt.gradle.plugin@1.23.6 | wants 1.23.6 | build | direct | manifest | pinned | index https://plugins.gradle.org/m2',
    ])
  })

  test('names what it cannot place, and what refers to nothing', () => {
    expect(
      rows(versionCatalog, 'gradle/libs.versions.toml', fixture('version-catalog/odd.versions.toml')),
    ).toEqual([
      '10: pkg:maven/org.proto/proto@1.0 | wants 1.0 | unknown | direct | manifest | pinned',
      '11: pkg:maven/org.lost/reference | wants $constructor | unknown | direct | manifest',
      '12: pkg:maven/org.moving/moving | wants 1.+ | unknown | direct | manifest',
      '13: pkg:maven/org.snap/snap | wants 1.0-SNAPSHOT | unknown | direct | manifest',
      '14: unread "no-group": expected a group and a name, or the id of a plugin',
      '15: unread "no-colon": expected a group and a name, or the id of a plugin',
      '16: unread "number": expected a group and a name, or the id of a plugin',
      '17: unread "list": expected a group and a name, or the id of a plugin',
      '2: unread "plugins": expected a table',
    ])
  })

  test('reads a merge conflict as a whole', () => {
    expect(
      rows(versionCatalog, 'gradle/libs.versions.toml', fixture('version-catalog/conflict.versions.toml')),
    ).toEqual(['2: BROKEN "<<<<<<< HEAD": no valid version catalog: a merge conflict is not resolved'])
  })
})
