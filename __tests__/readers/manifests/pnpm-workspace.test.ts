import { describe, expect, test } from '@jest/globals'
import { pnpmWorkspace } from '../../../src/readers/manifests/pnpm-workspace.ts'
import { fixture, rows } from './row.ts'

describe('pnpm-workspace', () => {
  test('reads catalogs, overrides and what may run', () => {
    expect(rows(pnpmWorkspace, 'pnpm-workspace.yaml', fixture('pnpm-workspace/catalogs.yaml'))).toEqual([
      '6: pkg:npm/left | wants ^1.0.0 | unknown | direct | manifest',
      '7: pkg:npm/%40scope/tool@1.2.3 | wants 1.2.3 | unknown | direct | manifest | pinned',
      '8: pkg:npm/real | as renamed | wants ^4.0.0 | unknown | direct | manifest',
      '9: pkg:jsr/%40std/path | wants ^1.0.0 | unknown | direct | manifest',
      '13: pkg:npm/react | wants ^18.2.0 | unknown | direct | manifest',
      '14: pkg:npm/react-dom | wants ^18.2.0 | unknown | direct | manifest',
      '16: pkg:npm/react | wants 17 | unknown | direct | manifest',
      '19: pkg:npm/deep@5.0.0 | wants 5.0.0 | unknown | direct | manifest | pinned',
      '20: pkg:npm/other@3.0.0 | as child | wants 3.0.0 | unknown | direct | manifest | pinned',
      '23: pkg:npm/fromgit | git | from github:owner/fromgit | unknown | direct | manifest',
      '26: pkg:npm/esbuild | unknown | direct | manifest | script',
      '27: pkg:npm/nx | wants 21.6.4 || 21.6.5 | unknown | direct | manifest | script',
    ])
  })

  test('reads the settings of pnpm 10 and later', () => {
    expect(rows(pnpmWorkspace, 'pnpm-workspace.yaml', fixture('pnpm-workspace/settings.yaml'))).toEqual([
      '3: pkg:npm/esbuild | unknown | direct | manifest | script',
      '6: pkg:npm/pnpm-plugin-typescript@0.1.0 | wants 0.1.0 | dev | direct | manifest | pinned | #sha512-abcdef==',
      '7: pkg:npm/other-plugin@1.0.0 | wants 1.0.0 | dev | direct | manifest | pinned | #sha512-abcdef==',
      '15: pkg:npm/added | wants ^1.0.0 | unknown | direct | manifest',
    ])
  })

  test('reads what is hostile', () => {
    expect(rows(pnpmWorkspace, 'pnpm-workspace.yaml', fixture('pnpm-workspace/hostile.yaml'))).toEqual([
      '2: pkg:npm/__proto__@1.0.0 | wants 1.0.0 | unknown | direct | manifest | pinned',
      '3: pkg:npm/constructor | wants ^1.0.0 | unknown | direct | manifest',
      '4: unread "listed: […]": expected a version of listed',
      '6: pkg:npm/toString | wants 0x10 | unknown | direct | manifest',
      '2: pkg:npm/__proto__@1.0.0 | wants 1.0.0 | unknown | direct | manifest | pinned',
      '3: pkg:npm/constructor | wants ^1.0.0 | unknown | direct | manifest',
      '4: unread "listed: […]": expected a version of listed',
      '6: pkg:npm/toString | wants 0x10 | unknown | direct | manifest',
      '9: unread "broken: text": expected names and versions',
      '11: unread "onlyBuiltDependencies: esbuild": expected a list of names',
    ])
  })

  test.each([
    ['- a\n', '1: BROKEN "- a": expected a mapping of settings'],
    [
      'catalog:\n<<<<<<< HEAD\n',
      '2: BROKEN "<<<<<<< HEAD": no valid pnpm-workspace.yaml: a merge conflict is not resolved',
    ],
  ])('reports %j as a whole', (text, expected) => {
    expect(rows(pnpmWorkspace, 'pnpm-workspace.yaml', text)).toEqual([expected])
  })
})
