import { describe, expect, test } from '@jest/globals'
import { denoLock } from '../../../src/readers/manifests/deno-lock.ts'
import { fixture, rows } from './row.ts'

describe('deno-lock', () => {
  test('reads version 5', () => {
    expect(rows(denoLock, 'deno.lock', fixture('deno-lock/v5.lock'))).toEqual([
      '11: pkg:jsr/%40std/internal@1.0.10 | wants 1.0.10 | unknown | transitive | lockfile | pinned | #sha256:e3be62ce42cab0e177c27698e5d9800122f67b766a0bea6ca4867886cbde8cf7 | via @std/path',
      '14: pkg:jsr/%40std/path@1.0.9 | wants 1.0.9 | unknown | direct | lockfile | pinned | #sha256:260a49f11edd3db93dd38350bf9cd1b4d1366afa98e81b86167b4e3dd750129e',
      '22: pkg:npm/chalk@5.3.0 | wants 5.3.0 | unknown | direct | lockfile | pinned | #sha512-Y2hhbGs=',
      '25: pkg:npm/left@1.3.0 | wants 1.3.0 | unknown | transitive | lockfile | pinned | #sha512-bGVmdA== | via native',
      '28: pkg:npm/native@2.1.0 | wants 2.1.0 | unknown | direct | lockfile | pinned | script | #sha512-bmF0aXZl',
      '36: pkg:npm/other@1.0.0 | as private | wants 1.0.0 | from https://evil.example/other/-/other-1.0.0.tgz | unknown | direct | lockfile | pinned | #sha512-cHJpdmF0ZQ==',
      '40: pkg:npm/real@4.5.6 | wants 4.5.6 | unknown | transitive | lockfile | pinned | #sha512-cmVhbA== | via native',
      '45: pkg:npm/std@0.224.0 | wants 0.224.0 | url | from https://deno.land/std@0.224.0 | unknown | unknown | lockfile | pinned | #sha256:f6bd79cb08be0e604201bc9de41ac9248582699d1b2ee0ab6bc9190d472cf9cd | #sha256:fcbac7c33b1e6b60a8a7f1f8a2d1d7b2a5d4e0e0a3d1e7c2b8f4a6d9c0e1f2a3',
      '47: pkg:npm/preact@10.22.0 | wants 10.22.0 | url | from https://esm.sh/preact@10.22.0 | unknown | unknown | lockfile | pinned | #sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    ])
  })

  test('reads version 3', () => {
    expect(rows(denoLock, 'deno.lock', fixture('deno-lock/v3.lock'))).toEqual([
      '10: pkg:jsr/%40std/assert@0.226.0 | wants 0.226.0 | unknown | direct | lockfile | pinned | #sha256:0dfb5f7c7723c18cec118e080fec76ce15b4c31154b15ad2bd74822603ef75b3',
      '16: pkg:jsr/%40std/internal@1.0.0 | wants 1.0.0 | unknown | transitive | lockfile | pinned | #sha256:ac6a6dfebf838582c4b4f61a6907374e27e05bedb6ce276e0f1608fe84e7cd9a | via @std/assert',
      '21: pkg:npm/%40scope/tool@1.2.3 | wants 1.2.3 | unknown | direct | lockfile | pinned | #sha512-dG9vbA==',
      '27: pkg:npm/left@1.3.0 | wants 1.3.0 | unknown | transitive | lockfile | pinned | #sha512-bGVmdA== | via @scope/tool',
      '37: pkg:npm/oak@12.6.1 | wants v12.6.1 | url | from https://deno.land/x/oak@v12.6.1 | unknown | unknown | lockfile | pinned | #sha256:4f8b1f7f2d6a7bb1d9e3b8e8d7d8b9e2a6f1c0d4e5b6a7f8091a2b3c4d5e6f70',
    ])
  })

  test('reads version 2', () => {
    expect(rows(denoLock, 'deno.lock', fixture('deno-lock/v2.lock'))).toEqual([
      '9: pkg:npm/chalk@5.3.0 | wants 5.3.0 | unknown | direct | lockfile | pinned | #sha512-Y2hhbGs=',
      '10: pkg:npm/__proto__@1.0.0 | wants 1.0.0 | unknown | transitive | lockfile | pinned | #sha512-cHJvdG8= | via chalk',
      '11: unread ""wrong@1.0.0": 7": expected an object under a name and a version',
      '4: pkg:npm/raw.example%2Fowner%2Frepo%2Fmain | url | from https://raw.example/owner/repo/main | unknown | unknown | lockfile | pinned | #sha256:4f8b1f7f2d6a7bb1d9e3b8e8d7d8b9e2a6f1c0d4e5b6a7f8091a2b3c4d5e6f70',
    ])
  })

  test.each([
    ['{"version": "1"}', '1: BROKEN "version "1"": expected version "2" to "5"'],
    ['{}', '1: BROKEN "version": expected version "2" to "5"'],
    ['{"version": "5",', '1: BROKEN "{"version": "5",": no valid lockfile: expected a name in double quotes'],
  ])('reports %j as a whole', (text, expected) => {
    expect(rows(denoLock, 'deno.lock', text)).toEqual([expected])
  })
})
