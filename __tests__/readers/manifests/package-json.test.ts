import { describe, expect, test } from '@jest/globals'
import { packageJson } from '../../../src/readers/manifests/package-json.ts'
import { fixture, rows } from './row.ts'

describe('package-json', () => {
  test('reads every kind of dependency', () => {
    expect(rows(packageJson, 'package.json', fixture('package-json/manifest.jsonc'))).toEqual([
      '7: pkg:npm/exact@1.2.3 | wants 1.2.3 | runtime | direct | manifest | pinned',
      '8: pkg:npm/range | wants ^1.2.0 | runtime | direct | manifest',
      '9: pkg:npm/tag | wants latest | runtime | direct | manifest',
      '10: pkg:npm/empty | runtime | direct | manifest',
      '11: pkg:npm/%40scope/name | wants >=2 <3 | runtime | direct | manifest',
      '12: pkg:npm/JSONStream@1.3.5 | wants 1.3.5 | runtime | direct | manifest | pinned',
      '13: pkg:npm/%40scope/real@4.5.6 | as renamed | wants 4.5.6 | runtime | direct | manifest | pinned',
      '14: pkg:npm/shorthand | wants main | git | from owner/repository#main | runtime | direct | manifest',
      '15: pkg:npm/hosted | wants 0123456789abcdef0123456789abcdef01234567 | git | from github:owner/repository#0123456789abcdef0123456789abcdef01234567 | runtime | direct | manifest | pinned',
      '16: pkg:npm/ssh | wants semver:^1.0.0 | git | from git+ssh://git@git.example/owner/repository.git#semver:^1.0.0 | runtime | direct | manifest',
      '17: pkg:npm/scp | git | from git@git.example:owner/repository.git | runtime | direct | manifest',
      '18: pkg:npm/page | git | from https://github.com/owner/repository | runtime | direct | manifest',
      '19: pkg:npm/tarball | url | from https://files.example/package-1.0.0.tgz | runtime | direct | manifest',
      '20: pkg:npm/file | path | from file:../sibling | runtime | direct | manifest | pinned',
      '21: pkg:npm/link | path | from link:./sibling | runtime | direct | manifest | pinned',
      '22: pkg:npm/portal | path | from portal:../sibling | runtime | direct | manifest | pinned',
      '23: pkg:npm/folder | path | from ./packages/folder | runtime | direct | manifest | pinned',
      '24: pkg:npm/inside | wants workspace:^ | workspace | runtime | direct | manifest | pinned',
      '25: pkg:npm/listed | wants catalog: | workspace | runtime | direct | manifest',
      '26: pkg:npm/patched@1.0.0 | wants 1.0.0 | runtime | direct | manifest | pinned',
      '27: pkg:npm/__proto__@1.0.0 | wants 1.0.0 | runtime | direct | manifest | pinned',
      '28: unread ""number": 4": expected a version of number as text',
      '29: pkg:npm/twice@1.0.0 | wants 1.0.0 | runtime | direct | manifest | pinned',
      '30: pkg:npm/twice@2.0.0 | wants 2.0.0 | runtime | direct | manifest | pinned',
      '32: pkg:npm/tool | wants ~3.1.0 | dev | direct | manifest',
      '34: pkg:npm/maybe | wants * | optional | direct | manifest',
      '37: pkg:npm/host | wants >=16 | peer | direct | manifest',
      '41: pkg:npm/direct@1.0.0 | wants 1.0.0 | unknown | direct | manifest | pinned',
      '44: pkg:npm/parent@2.1.0 | wants 2.1.0 | unknown | direct | manifest | pinned',
      '45: pkg:npm/other@3.0.0 | as child | wants 3.0.0 | unknown | direct | manifest | pinned',
      '49: pkg:npm/deep@5.0.0 | wants 5.0.0 | unknown | direct | manifest | pinned',
      '50: pkg:npm/%40scope/inner@6.0.0 | wants 6.0.0 | unknown | direct | manifest | pinned',
      '53: pkg:npm/b@2.3.4 | wants 2.3.4 | unknown | direct | manifest | pinned',
      '54: pkg:npm/added | wants 1 | unknown | direct | manifest',
      '4: pkg:npm/pnpm@9.1.0 | wants 9.1.0+sha512.abcdef | dev | direct | manifest | pinned',
    ])
  })

  test('reads catalogs, resolutions, what may run and what is installed beside', () => {
    expect(rows(packageJson, 'package.json', fixture('package-json/workspace.jsonc'))).toEqual([
      '14: pkg:npm/left | wants catalog: | workspace | runtime | direct | manifest',
      '15: pkg:npm/react | wants catalog:react18 | workspace | runtime | direct | manifest',
      '16: pkg:jsr/%40std/path | wants ^1.0.0 | runtime | direct | manifest',
      '17: pkg:jsr/%40std/path@1.0.8 | as path-alias | wants 1.0.8 | runtime | direct | manifest | pinned',
      '18: pkg:jsr/%40std/fs@1.0.0 | as @jsr/std__fs | wants 1.0.0 | runtime | direct | manifest | pinned',
      '19: pkg:jsr/%40std/fs | as fs-alias | wants ^1 | runtime | direct | manifest',
      '23: pkg:npm/deep@1.2.0 | wants 1.2.0 | unknown | direct | manifest | pinned',
      '24: pkg:npm/child@2.0.0 | wants 2.0.0 | unknown | direct | manifest | pinned',
      '25: pkg:npm/%40scope/child@3.0.0 | wants 3.0.0 | unknown | direct | manifest | pinned',
      '26: pkg:npm/patched@1.0.0 | wants 1.0.0 | unknown | direct | manifest | pinned',
      '27: pkg:npm/inner@4.0.0 | wants 4.0.0 | unknown | direct | manifest | pinned',
      '12: pkg:npm/top@2.0.0 | wants 2.0.0 | unknown | direct | manifest | pinned',
      '21: pkg:npm/only-bundled | runtime | direct | manifest',
      '7: pkg:npm/left | wants ^1.0.0 | unknown | direct | manifest',
      '9: pkg:npm/react | wants ^18.2.0 | unknown | direct | manifest',
      '30: pkg:npm/esbuild | unknown | direct | manifest | script',
      '33: pkg:npm/added | wants ^1.0.0 | unknown | direct | manifest',
      '31: pkg:npm/plugin@1.0.0 | wants 1.0.0 | dev | direct | manifest | pinned | #sha512-abc',
      '36: pkg:npm/sharp | unknown | direct | manifest | script',
      '39: pkg:npm/pnpm@11.0.0 | wants 11.0.0 | dev | direct | manifest | pinned',
      '4: pkg:npm/yarn@4.5.0 | wants 4.5.0 | dev | direct | manifest | pinned',
    ])
  })

  const broken = (text: string) => rows(packageJson, 'package.json', text)

  test.each([
    [
      'a conflict',
      '{\n<<<<<<< HEAD\n"a": 1\n}',
      '2: BROKEN "<<<<<<< HEAD": no valid package.json: a merge conflict is not resolved',
    ],
    [
      'a cut file',
      '{\n"dependencies": {\n"a": "1"',
      '3: BROKEN ""a": "1"": no valid package.json: expected "}"',
    ],
    [
      'no comma',
      '{"a": 1\n"b": 2}',
      '2: BROKEN ""b": 2}": no valid package.json: expected "," before the next entry',
    ],
    ['a list', '[1]', '1: BROKEN "[1]": no valid package.json: expected an object in braces'],
    ['nothing', '', '1: BROKEN "": no valid package.json: expected a value'],
  ])('reports %s once, as a whole', (_, text, expected) => {
    expect(broken(text)).toEqual([expected])
  })

  test('never runs out of stack', () => {
    const deep = '['.repeat(10_000)
    const why = 'no valid package.json: nested deeper than 200 levels'
    expect(broken(`{"a": ${deep}`)[0]).toContain(why)
    // A quote in a comment would hide the brackets from a plain count.
    expect(broken(`{"a": /*"*/ ${deep}`)[0]).toContain(why)
  })

  test('reports sections that are no objects', () => {
    expect(broken('{"dependencies": ["a"], "resolutions": 1, "packageManager": true}')).toEqual([
      '1: unread ""dependencies": […]": expected an object of names and versions',
      '1: unread ""resolutions": 1": expected an object of names and versions',
      '1: unread ""packageManager": true": expected a name and a version',
    ])
  })
})
