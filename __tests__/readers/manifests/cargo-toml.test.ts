import { describe, expect, test } from '@jest/globals'
import { cargoToml } from '../../../src/readers/manifests/cargo-toml.ts'
import { fixture, rows } from './row.ts'

describe('cargo-toml', () => {
  test('reads a crate with all places that a dependency can come from', () => {
    expect(rows(cargoToml, 'Cargo.toml', fixture('cargo-toml/crate.toml'))).toEqual([
      '11: pkg:cargo/serde | wants 1.0.200 | runtime | direct | manifest',
      '12: pkg:cargo/tokio | wants 1 | runtime | direct | manifest',
      '13: pkg:cargo/exact@1.2.3 | wants =1.2.3 | runtime | direct | manifest | pinned',
      '14: pkg:cargo/half | wants =1.2 | runtime | direct | manifest',
      '15: pkg:cargo/simd-json | wants 0.13 | optional | direct | manifest',
      '16: pkg:cargo/serde_json | as json | wants 1 | runtime | direct | manifest',
      '17: pkg:cargo/candle-core | wants 0.6.0 | git | from https://github.com/huggingface/candle | runtime | direct | manifest',
      '18: pkg:cargo/pinned-git | wants 0123456789abcdef0123456789abcdef01234567 | git | from https://git.example/owner/pinned.git | runtime | direct | manifest | pinned',
      '19: pkg:cargo/local | wants 0.1 | path | from ../local | runtime | direct | manifest | pinned',
      '20: pkg:cargo/inner | wants 2 | runtime | direct | manifest | index company',
      '21: pkg:cargo/indexed | wants 2 | runtime | direct | manifest | index https://registry.example/index/',
      '22: pkg:cargo/shared | wants workspace | workspace | runtime | direct | manifest | pinned',
      '23: pkg:cargo/shared-too | wants workspace | workspace | runtime | direct | manifest | pinned',
      '25-27: pkg:cargo/tables | wants >=1, <3 | runtime | direct | manifest',
      '30: pkg:cargo/criterion | wants 0.5 | dev | direct | manifest',
      '33: pkg:cargo/cc | wants 1.0 | build | direct | manifest',
      '36: pkg:cargo/nix | wants 0.28 | runtime | direct | manifest',
      '39: pkg:cargo/winapi | wants 0.3 | dev | direct | manifest',
    ])
  })

  test('reads a workspace, its patches and replacements', () => {
    expect(rows(cargoToml, 'Cargo.toml', fixture('cargo-toml/workspace.toml'))).toEqual([
      '9: pkg:cargo/anyhow | wants 1.0.86 | unknown | direct | manifest',
      '10: pkg:cargo/core | path | from crates/core | unknown | direct | manifest | pinned',
      '13: pkg:cargo/anyhow | wants fix | git | from https://git.example/owner/anyhow | unknown | direct | manifest',
      '14: pkg:cargo/serde | as renamed | path | from vendor/serde | unknown | direct | manifest | pinned',
      '17: pkg:cargo/other | path | from ../other | unknown | direct | manifest | pinned',
      '20: pkg:cargo/rand | git | from https://git.example/owner/rand | unknown | direct | manifest',
    ])
  })

  test('names what it cannot place, and takes nothing from comments and strings', () => {
    expect(rows(cargoToml, 'Cargo.toml', fixture('cargo-toml/odd.toml'))).toEqual([
      '9: pkg:cargo/__proto__ | wants 1 | runtime | direct | manifest',
      '10: pkg:cargo/constructor | wants 1 | runtime | direct | manifest',
      '11: unread "number": expected a version, or a table with one of version, git, path, registry, registry-index, package',
      '12: unread "empty": expected a version, or a table with one of version, git, path, registry, registry-index, package',
      '13: unread "features-only": expected a version, or a table with one of version, git, path, registry, registry-index, package',
      '14: unread "list": expected a version, or a table with one of version, git, path, registry, registry-index, package',
      '15: pkg:cargo/quoted@0.0.1-alpha.1+build | wants =0.0.1-alpha.1+build | runtime | direct | manifest | pinned',
      '16: pkg:cargo/%E6%97%A5%E6%9C%AC | wants 1 | runtime | direct | manifest',
      '6: unread "dependencies": expected a table of crates and versions',
      '19: pkg:cargo/old-spelling | wants * | dev | direct | manifest',
    ])
  })

  test.each([
    [
      'a merge conflict as a whole',
      '[dependencies]\n<<<<<<< HEAD\nserde = "1"\n=======\nserde = "2"\n>>>>>>> main\n',
      ['2: BROKEN "<<<<<<< HEAD": no valid Cargo.toml: a merge conflict is not resolved'],
    ],
    [
      'a file that ends in a string',
      '[dependencies]\nserde = "1',
      ['2: BROKEN "serde = "1": no valid Cargo.toml: Unterminated string constant'],
    ],
    ['an empty file', '', []],
    [
      'a patch that is no table',
      '[patch]\ncrates-io = 1\n',
      ['2: unread "dependencies": expected a table of crates and versions'],
    ],
  ] as const)('reads %s', (_, text, expected) => {
    expect(rows(cargoToml, 'Cargo.toml', text)).toEqual(expected)
  })
})
