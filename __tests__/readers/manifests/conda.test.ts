import { describe, expect, test } from '@jest/globals'
import { condaEnvironment } from '../../../src/readers/manifests/conda-environment.ts'
import { condaLock } from '../../../src/readers/manifests/conda-lock.ts'
import { pixi } from '../../../src/readers/manifests/pixi.ts'
import { lockRows } from './lock-rows.ts'
import { fixture, rows } from './row.ts'

describe('conda-environment', () => {
  test('reads channels, versions and the list for pip', () => {
    expect(rows(condaEnvironment, 'environment.yml', fixture('conda-environment/environment.yml'))).toEqual([
      '8: pkg:conda/numpy?channel=conda-forge | wants =1.26 | runtime | direct | manifest | also pytorch',
      '9: pkg:conda/scipy@1.11.4?channel=conda-forge | wants ==1.11.4 | runtime | direct | manifest | pinned | also pytorch',
      '10: pkg:conda/pandas?channel=conda-forge | wants >=2,<3 | runtime | direct | manifest | also pytorch',
      '11: pkg:conda/exact@1.2.3?channel=conda-forge | wants =1.2.3=py310_0 | runtime | direct | manifest | pinned | also pytorch',
      '12: pkg:conda/old@1.0?channel=conda-forge | wants 1.0 py36_1 | runtime | direct | manifest | pinned | also pytorch',
      '13: pkg:conda/pytorch?channel=pytorch | wants =2.1 | runtime | direct | manifest',
      '14: pkg:conda/openssl?channel=conda-forge | runtime | direct | manifest',
      '15: pkg:conda/bracket?channel=conda-forge | wants >=1.0 | runtime | direct | manifest | also pytorch',
      '16: pkg:conda/direct | url | from https://files.example/conda/linux-64/direct-1.0-0.tar.bz2 | runtime | direct | manifest',
      '17: pkg:conda/pip?channel=conda-forge | runtime | direct | manifest | also pytorch',
      '19: pkg:pypi/requests@2.32.3 | wants ==2.32.3 | runtime | direct | manifest | pinned | also https://extra.example/simple',
      '20: include requirements.txt (requirements)',
      '22: pkg:pypi/from-git | as git+https://git.example/owner/from-git.git@main | git | from git+https://git.example/owner/from-git.git@main | runtime | direct | manifest | also https://extra.example/simple',
      '23: unread "not a requirement": expected a version clause such as ">=1.0" after not, found "a requirement"',
    ])
  })

  test('reads flow lists', () => {
    expect(rows(condaEnvironment, 'environment.yml', fixture('conda-environment/conda.yaml'))).toEqual([
      '2: pkg:conda/mlflow?channel=defaults | runtime | direct | manifest',
      '2: pkg:conda/xgboost?channel=defaults | wants =2.0 | runtime | direct | manifest',
      '2: pkg:pypi/scikit-learn | runtime | direct | manifest',
    ])
  })

  test('tells what is no package', () => {
    expect(rows(condaEnvironment, 'environment.yml', fixture('conda-environment/hostile.yml'))).toEqual([
      '5: pkg:conda/__proto__?channel=__proto__ | runtime | direct | manifest',
      '7: unread "[…]": expected a package as text',
      '8: unread "npm": expected "pip:" with a list of requirements',
      '9: unread "{{ package }}": expected a package as text',
      '10: unread "!!": expected the name of a package',
      '11: unread "name words words": expected a version after name, found "words words"',
      '13: unread "pip": expected "pip:" with a list of requirements',
    ])
  })
})

describe('conda-lock', () => {
  test('takes the platforms of one version together', () => {
    expect(lockRows(condaLock, 'conda-lock.yml')).toEqual([
      '14-15: pkg:conda/numpy@1.26.4?channel=conda-forge | wants 1.26.4 | from https://conda.example/conda-forge/linux-64/numpy-1.26.4-py310hb13e2d6_0.conda | runtime | direct | lockfile | pinned | #sha256:1 | #sha256:2',
      '38-39: pkg:conda/libblas@3.9.0?channel=conda-forge | wants 3.9.0 | from https://conda.example/conda-forge/linux-64/libblas-3.9.0-22.conda | runtime | unknown | lockfile | pinned | #md5:3 | via numpy',
      '48-49: pkg:pypi/requests@2.32.3 | wants 2.32.3 | from https://files.example/requests-2.32.3-py3-none-any.whl | dev | direct | lockfile | pinned | #sha256:4',
    ])
  })

  test('reads flow mappings and repositories', () => {
    expect(lockRows(condaLock, 'small.yml')).toEqual([
      '3: pkg:conda/xz@5.2.6?channel=conda-forge | wants 5.2.6 | from https://conda.example/conda-forge/linux-64/xz-5.2.6-h.tar.bz2 | optional | direct | lockfile | pinned | #md5:5',
      '4: pkg:pypi/from-git@0.1 | git | from git+https://git.example/owner/from-git.git@0123456789abcdef0123456789abcdef01234567 | optional | direct | lockfile | pinned',
    ])
  })

  test('stands entries that are none', () => {
    expect(lockRows(condaLock, 'hostile.yml')).toEqual([
      '9: unread "package": expected an entry with a name',
      '10: unread "package": expected an entry with a name',
      '11: unread "package": expected an entry with a name',
      '2-3: pkg:conda/__proto__@3.10 | wants 3.10 | optional | direct | lockfile | pinned',
      '5: pkg:conda/loop | optional | unknown | lockfile | via -proto-',
    ])
  })
})

describe('pixi', () => {
  test('reads platforms and features', () => {
    expect(rows(pixi, 'pixi.toml', fixture('pixi/pixi.toml'))).toEqual([
      '8: pkg:conda/numpy?channel=conda-forge | wants >=1.26,<2 | runtime | direct | manifest | also nvidia',
      '9: pkg:conda/scipy@1.11.4?channel=conda-forge | wants ==1.11.4 | runtime | direct | manifest | pinned | also nvidia',
      '10: pkg:conda/cuda?channel=nvidia | wants 12.* | runtime | direct | manifest',
      '11: pkg:conda/from-path | wants * | path | from ../lib | runtime | direct | manifest | pinned | also nvidia',
      '12: unread "wrong": expected a version, or a table with one of version, git, url, path',
      '15: pkg:pypi/requests@2.32.3 | wants ==2.32.3 | runtime | direct | manifest | pinned',
      '16: pkg:pypi/torch | wants >=2 | runtime | direct | manifest | index https://torch.example/whl',
      '17: pkg:pypi/from-git | wants 0123456789abcdef0123456789abcdef01234567 | git | from git+https://git.example/owner/from-git@0123456789abcdef0123456789abcdef01234567 | runtime | direct | manifest | pinned',
      '18: pkg:pypi/acme | wants * | path | from . | runtime | direct | manifest | pinned',
      '21: pkg:conda/pywin32?channel=conda-forge | wants * | runtime | direct | manifest | also nvidia',
      '24: pkg:conda/pytest?channel=conda-forge | wants * | dev | direct | manifest | also nvidia',
      '30: pkg:conda/pytorch-gpu?channel=conda-forge | wants * | runtime | direct | manifest | also pytorch | also nvidia',
    ])
  })

  test('stands odd names', () => {
    expect(rows(pixi, 'pixi.toml', fixture('pixi/hostile.toml'))).toEqual([
      '2: pkg:conda/__proto__ | wants * | runtime | direct | manifest',
      '3: unread "list": expected a version, or a table with one of version, git, url, path',
      '5: pkg:conda/deeper | wants * | runtime | direct | manifest',
    ])
  })
})

test('pixi reads its tables of a pyproject.toml alone', () => {
  expect(rows(pixi, 'pyproject.toml', fixture('pixi/pyproject.toml'))).toEqual([
    '9: pkg:conda/cmake?channel=conda-forge | wants * | runtime | direct | manifest',
    '12: pkg:pypi/rich | wants * | runtime | direct | manifest',
  ])
  expect(rows(pixi, 'pyproject.toml', '[project]\ndependencies = ["a"]\n')).toEqual([])
})

test.each([
  [condaEnvironment, 'a: [', '1: BROKEN "a: [": no valid YAML: '],
  [condaLock, 'a: 1', '1: BROKEN "a: 1": expected a list "package"'],
  [pixi, 'a = ', '1: BROKEN "a =": no valid TOML: '],
])('tells a file that is none, %#', (reader, text, expected) => {
  const [only, ...more] = rows(reader, 'file', text)
  expect(only?.slice(0, expected.length)).toBe(expected)
  expect(more).toEqual([])
})
