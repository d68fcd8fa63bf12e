import { describe, expect, test } from '@jest/globals'
import { gradle } from '../../../src/readers/manifests/gradle.ts'
import { fixture, rows } from './row.ts'

describe('gradle', () => {
  test('reads Groovy: notations, variables, plugins and repositories', () => {
    expect(rows(gradle, 'build.gradle', fixture('gradle/build.gradle'))).toEqual([
      '8: pkg:maven/org.jetbrains.kotlin/kotlin-gradle-plugin@1.9.24 | wants 1.9.24 | build | direct | manifest | pinned | also https://maven.google.com',
      '9: pkg:maven/com.android.tools.build/gradle@8.5.0 | wants 8.5.0 | build | direct | manifest | pinned | also https://maven.google.com',
      '15: pkg:maven/org.springframework.boot/org.springframework.boot.gradle.plugin@3.3.1 | wants 3.3.1 | build | direct | manifest | pinned | index https://plugins.gradle.org/m2',
      '16: pkg:maven/io.spring.dependency-management/io.spring.dependency-management.gradle.plugin@1.1.5 | wants 1.1.5 | build | direct | manifest | pinned | index https://plugins.gradle.org/m2',
      '22: pkg:maven/https///files.example/script.gradle | url | from https://files.example/script.gradle | build | direct | manifest',
      '47: pkg:maven/org.springframework.boot/spring-boot-dependencies@3.3.1 | wants 3.3.1 | runtime | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/second',
      '48: pkg:maven/org.springframework.boot/spring-boot-starter-web | runtime | direct | manifest | also https://registry.example/maven | also https://registry.example/second',
      '49: pkg:maven/com.fasterxml.jackson.core/jackson-databind@2.17.1 | wants 2.17.1 | runtime | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/second',
      '50: pkg:maven/dev.langchain4j/langchain4j@0.32.0 | wants 0.32.0 | runtime | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/second',
      '51: pkg:maven/org.one/one@1.0 | wants 1.0 | runtime | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/second',
      '51: pkg:maven/org.two/two@2.0 | wants 2.0 | runtime | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/second',
      '52: pkg:maven/org.excluded/kept@1.0 | wants 1.0 | runtime | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/second',
      '61: pkg:maven/org.dynamic/plus | wants 1.+ | runtime | direct | manifest | also https://registry.example/maven | also https://registry.example/second',
      '62: pkg:maven/org.dynamic/latest | wants latest.release | runtime | direct | manifest | also https://registry.example/maven | also https://registry.example/second',
      '63: pkg:maven/org.dynamic/range | wants [1.0,2.0) | runtime | direct | manifest | also https://registry.example/maven | also https://registry.example/second',
      '64: pkg:maven/org.moving/snapshot | wants 1.0-SNAPSHOT | runtime | direct | manifest | also https://registry.example/maven | also https://registry.example/second',
      '65: pkg:maven/org.strict/strict@1.7.15 | wants 1.7.15!! | runtime | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/second',
      '66: pkg:maven/org.projectlombok/lombok@1.18.32 | wants 1.18.32 | build | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/second',
      '67: pkg:maven/org.projectlombok/lombok@1.18.32 | wants 1.18.32 | build | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/second',
      '68: pkg:maven/org.junit.jupiter/junit-jupiter@5.10.3 | wants 5.10.3 | dev | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/second',
      '69: pkg:maven/org.junit.platform/junit-platform-launcher | dev | direct | manifest | also https://registry.example/maven | also https://registry.example/second',
      `70: pkg:maven/org.unknown/version | wants \${versions.elsewhere} | runtime | direct | manifest | also https://registry.example/maven | also https://registry.example/second`,
      '71: unread "implementation deps . something": expected "group:name:version" that this file spells out',
      '72: unread "implementation "$group:name:1.0"": expected "group:name:version" that this file spells out',
      '74: pkg:maven/org.conditional/inside@1.0 | wants 1.0 | runtime | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/second',
      '77: pkg:maven/org.held/held@3.0 | wants 3.0 | runtime | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/second',
    ])
  })

  test('reads Kotlin', () => {
    expect(rows(gradle, 'build.gradle.kts', fixture('gradle/build.gradle.kts'))).toEqual([
      '5: pkg:maven/org.jetbrains.kotlin.jvm/org.jetbrains.kotlin.jvm.gradle.plugin@2.0.0 | wants 2.0.0 | build | direct | manifest | pinned | index https://plugins.gradle.org/m2',
      '6: pkg:maven/com.github.johnrengelman.shadow/com.github.johnrengelman.shadow.gradle.plugin@8.1.1 | wants 8.1.1 | build | direct | manifest | pinned | index https://plugins.gradle.org/m2',
      '8: pkg:maven/org.dotted/org.dotted.gradle.plugin@1.2.3 | wants 1.2.3 | build | direct | manifest | pinned | index https://plugins.gradle.org/m2',
      '25: pkg:maven/io.ktor/ktor-bom@2.3.12 | wants 2.3.12 | runtime | direct | manifest | pinned | also https://maven.google.com | also https://registry.example/kotlin',
      '26: pkg:maven/io.ktor/ktor-server-core@2.3.12 | wants 2.3.12 | runtime | direct | manifest | pinned | also https://maven.google.com | also https://registry.example/kotlin',
      '27: pkg:maven/io.ktor/ktor-server-netty@2.3.12 | wants 2.3.12 | runtime | direct | manifest | pinned | also https://maven.google.com | also https://registry.example/kotlin',
      '28-30: pkg:maven/org.jetbrains.kotlinx/kotlinx-coroutines-core | wants $coroutines | runtime | direct | manifest | also https://maven.google.com | also https://registry.example/kotlin',
      '31-33: pkg:maven/org.many/lines@1.0 | wants 1.0 | runtime | direct | manifest | pinned | also https://maven.google.com | also https://registry.example/kotlin',
      '34: pkg:maven/ai.djl/api@0.28.0 | wants 0.28.0 | runtime | direct | manifest | pinned | also https://maven.google.com | also https://registry.example/kotlin',
      '35: pkg:maven/org.positional/three@3.0 | wants 3.0 | runtime | direct | manifest | pinned | also https://maven.google.com | also https://registry.example/kotlin',
      '36: pkg:maven/org.jetbrains.kotlin/kotlin-reflect | runtime | direct | manifest | also https://maven.google.com | also https://registry.example/kotlin',
      '39: pkg:maven/org.jetbrains.kotlin/kotlin-test@2.0.0 | wants 2.0.0 | dev | direct | manifest | pinned | also https://maven.google.com | also https://registry.example/kotlin',
      '40: pkg:maven/org.custom/custom@1.0 | wants 1.0 | unknown | direct | manifest | pinned | also https://maven.google.com | also https://registry.example/kotlin',
      '41: pkg:maven/com.google.dagger/dagger-compiler@2.51 | wants 2.51 | build | direct | manifest | pinned | also https://maven.google.com | also https://registry.example/kotlin',
      '42: pkg:npm/left-pad@1.3.0 | wants 1.3.0 | runtime | direct | manifest | pinned',
      '43: pkg:maven/org.rich/rich | runtime | direct | manifest | also https://maven.google.com | also https://registry.example/kotlin',
      '47: pkg:maven/org.local/local@1.0 | wants 1.0 | runtime | direct | manifest | pinned | also https://maven.google.com | also https://registry.example/kotlin',
      '54: pkg:maven/org.multi/platform@1.0 | wants 1.0 | runtime | direct | manifest | pinned | also https://maven.google.com | also https://registry.example/kotlin',
    ])
  })

  test('reads plugins, catalogs and repositories of settings', () => {
    expect(rows(gradle, 'settings.gradle.kts', fixture('gradle/settings.gradle.kts'))).toEqual([
      '7: pkg:maven/org.settings.plugin/org.settings.plugin.gradle.plugin@1.0.0 | wants 1.0.0 | build | direct | manifest | pinned | also https://plugins.gradle.org/m2 | also https://registry.example/plugins',
      '18: pkg:maven/com.example/catalog@1.0 | wants 1.0 | unknown | direct | manifest | pinned | also https://registry.example/all',
      '19: pkg:maven/com.google.guava/guava@33.2.1-jre | wants 33.2.1-jre | unknown | direct | manifest | pinned | also https://registry.example/all',
      '20: pkg:maven/org.slf4j/slf4j-api@2.0.13 | wants 2.0.13 | unknown | direct | manifest | pinned | also https://registry.example/all',
      '21: pkg:maven/io.gitlab.arturbosch.detekt/io.gitlab.arturbosch.detekt.gradle.plugin@1.23.6 | wants 1.23.6 | build | direct | manifest | pinned | also https://plugins.gradle.org/m2 | also https://registry.example/plugins',
    ])
  })

  test('reads coordinates that stand in no dependency', () => {
    expect(rows(gradle, 'gradle/versions.gradle', fixture('gradle/versions.gradle'))).toEqual([
      '4: pkg:maven/com.squareup.retrofit2/retrofit@2.11.0 | wants 2.11.0 | unknown | direct | manifest | pinned',
      '5: pkg:maven/org.jetbrains.kotlinx/kotlinx-coroutines-core@1.8.1 | wants 1.8.1 | unknown | direct | manifest | pinned',
      '6: pkg:maven/junit/junit@4.13.2 | wants 4.13.2 | unknown | direct | manifest | pinned',
      '15: pkg:maven/com.google.guava/guava@33.2.1-jre | wants 33.2.1-jre | unknown | direct | manifest | pinned',
      `15: pkg:maven/org.forced/forced | wants \${unknown} | unknown | direct | manifest`,
      '17: pkg:maven/org.fork/new@2.0 | wants 2.0 | unknown | direct | manifest | pinned',
    ])
  })

  test('names what it cannot place, and loses one line to a lost quote', () => {
    expect(rows(gradle, 'build.gradle', fixture('gradle/odd.gradle'))).toEqual([
      '2: pkg:maven/org.open/quote@1.0 | wants 1.0 | runtime | direct | manifest | pinned',
      '3: pkg:maven/org.next/line@1.0 | wants 1.0 | runtime | direct | manifest | pinned',
      '4: pkg:maven/org.proto/proto@1 | wants 1 | unknown | direct | manifest | pinned',
      '5: unread "implementation "日本:日本:1"": expected "group:name:version" that this file spells out',
      '6: pkg:maven/org.triple/triple@1.0 | wants 1.0 | runtime | direct | manifest | pinned',
      '7: unread "implementation "not a notation"": expected "group:name:version" that this file spells out',
      '8: pkg:maven/g.list/n | runtime | direct | manifest',
      '9: pkg:maven/org.a/a@1 | wants 1 | runtime | direct | manifest | pinned',
      '9: pkg:maven/org.b/b@2 | wants 2 | runtime | direct | manifest | pinned',
      '10: unread "implementation ":local:1.0"": expected "group:name:version" that this file spells out',
      '11: unread "implementation "https://x:y"": expected "group:name:version" that this file spells out',
      '12: unread "implementation": expected a call that comes to an end',
      '12: unread "(": expected its partner: what follows may be meant otherwise',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      'dependencies {\n<<<<<<< HEAD\n}\n',
      ['2: BROKEN "<<<<<<< HEAD": no valid build file of Gradle: a merge conflict is not resolved'],
    ],
    [
      'a repository that no package carries',
      "dependencyResolutionManagement {\n  repositories {\n    maven { url 'https://registry.example/x' }\n  }\n}\n",
      [
        '3: unread "https://registry.example/x": it sets where packages come from, but this file names none: they could not be tied to it',
      ],
    ],
    ['a comment without end', "/* dependencies { implementation 'a:b:1' }", []],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(gradle, 'build.gradle', text)).toEqual(expected)
  })
})
