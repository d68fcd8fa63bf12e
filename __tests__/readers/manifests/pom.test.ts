import { describe, expect, test } from '@jest/globals'
import { pom } from '../../../src/readers/manifests/pom.ts'
import { fixture, rows } from './row.ts'

describe('pom', () => {
  test('reads dependencies, plugins, the parent, profiles and repositories', () => {
    expect(rows(pom, 'service/pom.xml', fixture('pom/service.xml'))).toEqual([
      '6: pkg:maven/org.springframework.boot/spring-boot-starter-parent@3.3.1 | wants 3.3.1 | build | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/snapshots',
      '44: pkg:maven/org.springframework.boot/spring-boot-starter-web | runtime | direct | manifest | also https://registry.example/maven | also https://registry.example/snapshots',
      '48: pkg:maven/dev.langchain4j/langchain4j@0.32.0 | wants 0.32.0 | runtime | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/snapshots',
      `59: pkg:maven/com.example/sibling@1.4.0 | wants \${project.version} | workspace | runtime | direct | manifest | pinned`,
      '64: pkg:maven/org.junit.jupiter/junit-jupiter@5.10.3 | wants [5.10.3] | dev | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/snapshots',
      '70: pkg:maven/jakarta.servlet/jakarta.servlet-api@6.1.0 | wants 6.1.0 | build | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/snapshots',
      '76: pkg:maven/org.ranged/ranged | wants [1.0,2.0) | optional | direct | manifest | also https://registry.example/maven | also https://registry.example/snapshots',
      `82: pkg:maven/com.local/local@1.0 | wants 1.0 | path | from \${project.basedir}/lib/local.jar | runtime | direct | manifest | pinned`,
      '34: pkg:maven/software.amazon.awssdk/bom@2.26.12 | wants 2.26.12 | unknown | direct | manifest | pinned | also https://registry.example/maven | also https://registry.example/snapshots',
      '99: pkg:maven/org.apache.maven.plugins/maven-compiler-plugin@3.13.0 | wants 3.13.0 | build | direct | manifest | pinned | also https://registry.example/plugins',
      '103: pkg:maven/org.ow2.asm/asm@9.7 | wants 9.7 | build | direct | manifest | pinned | also https://registry.example/plugins',
      '92: pkg:maven/kr.motd.maven/os-maven-plugin@1.7.1 | wants 1.7.1 | build | direct | manifest | pinned | also https://registry.example/plugins',
      '119: pkg:maven/org.moving/moving | wants 2.0-SNAPSHOT | runtime | direct | manifest | also https://registry.example/maven | also https://registry.example/snapshots',
    ])
  })

  test('tells modules of the same build from artifacts of a repository', () => {
    expect(rows(pom, 'all/module/pom.xml', fixture('pom/module.xml'))).toEqual([
      '2: pkg:maven/com.example/all@2.0.0 | wants 2.0.0 | workspace | from all/pom.xml | build | direct | manifest | pinned',
      `9: pkg:maven/com.example/core@2.0.0 | wants \${project.version} | workspace | from all/pom.xml | runtime | direct | manifest | pinned`,
      '14: pkg:maven/com.example/older@1.0.0 | wants 1.0.0 | runtime | direct | manifest | pinned',
    ])
  })

  test('names what it cannot place, and takes nothing from comments and strings', () => {
    expect(rows(pom, 'pom.xml', fixture('pom/odd.xml'))).toEqual([
      '3: pkg:maven/org.other/elsewhere@1 | wants 1 | workspace | from ../parent/pom.xml | build | direct | manifest | pinned',
      `19: pkg:maven/org.loop/loop | wants \${loop} | runtime | direct | manifest`,
      `20: pkg:maven/org.grows/grows | wants \${grows} | runtime | direct | manifest`,
      '21: pkg:maven/org.proto/proto@3 | wants 3 | runtime | direct | manifest | pinned',
      `22: unread "dependency \${unknown.group}:name": expected a groupId and an artifactId that this file spells out`,
      '23: unread "dependency org.none:": expected a groupId and an artifactId that this file spells out',
      '24: pkg:maven/org.latest/latest | wants LATEST | runtime | direct | manifest',
      `25: pkg:maven/org.parent/parent | wants \${from.parent} | runtime | direct | manifest`,
      '26: pkg:maven/org.wide/wide@1.0 | wants 1.0 | runtime | direct | manifest | pinned',
    ])
  })

  test('reads extensions of Maven itself', () => {
    expect(rows(pom, '.mvn/extensions.xml', fixture('pom/extensions.xml'))).toEqual([
      '2: pkg:maven/io.quarkus/quarkus-extension-maven-plugin@3.11.1 | wants 3.11.1 | build | direct | manifest | pinned',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      '<project>\n<<<<<<< HEAD\n</project>\n',
      ['2: BROKEN "<<<<<<< HEAD": no valid pom.xml: a merge conflict is not resolved'],
    ],
    [
      'a file that is cut off',
      '<project>\n<dependencies>\n<dependency>',
      [
        '3: BROKEN "<dependency>": no valid pom.xml: Missing end tag for element dependency (line 3, column 13)',
      ],
    ],
    [
      'an entity that nobody declares',
      '<project>&lol;</project>',
      [
        '1: BROKEN "<project>&lol;</project>": no valid pom.xml: Named entity isn\'t defined: &lol; (line 1, column 10)',
      ],
    ],
    [
      'another kind of file',
      '<settings/>',
      ['1: BROKEN "<settings/>": no valid pom.xml: expected the element "project"'],
    ],
    [
      'a parent of another group that no path leads to',
      '<project><parent><groupId>org.other</groupId><artifactId>parent</artifactId><version>7</version></parent><groupId>com.example</groupId></project>',
      ['1: pkg:maven/org.other/parent@7 | wants 7 | build | direct | manifest | pinned'],
    ],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(pom, 'pom.xml', text)).toEqual(expected)
  })
})
