import { describe, expect, test } from '@jest/globals'
import { pdmLock } from '../../../src/readers/manifests/pdm-lock.ts'
import { pipfile } from '../../../src/readers/manifests/pipfile.ts'
import { pipfileLock } from '../../../src/readers/manifests/pipfile-lock.ts'
import { poetryLock } from '../../../src/readers/manifests/poetry-lock.ts'
import { pylock } from '../../../src/readers/manifests/pylock.ts'
import { uvLock } from '../../../src/readers/manifests/uv-lock.ts'
import { lockRows } from './lock-rows.ts'
import { rows } from './row.ts'

describe('poetry-lock', () => {
  test('reads groups, sources and edges', () => {
    expect(lockRows(poetryLock, 'v2.lock')).toEqual([
      '4-5: pkg:pypi/certifi@2024.8.30 | wants 2024.8.30 | runtime | unknown | lockfile | pinned | #sha256:1 | #sha256:2 | via requests',
      '16-17: pkg:pypi/requests@2.32.3 | as Requests | wants 2.32.3 | runtime | direct | lockfile | pinned | #sha256:3',
      '34-35: pkg:pypi/pysocks@1.7.1 | wants 1.7.1 | optional | unknown | lockfile | pinned | via requests',
      '42-43: pkg:pypi/pytest@8.3.2 | wants 8.3.2 | dev | direct | lockfile | pinned | #sha256:4',
      '52-53: pkg:pypi/private-core@1.0.0 | wants 1.0.0 | runtime | direct | lockfile | pinned | #sha256:5 | index https://private.example/simple',
      '67-68: pkg:pypi/from-git@0.1.0 | git | from git+https://git.example/owner/from-git.git@0123456789abcdef0123456789abcdef01234567 | runtime | direct | lockfile | pinned',
      '82-83: pkg:pypi/from-url@2.0 | url | from https://files.example/from_url-2.0.tar.gz | runtime | direct | lockfile | pinned | #sha256:6',
      '96-97: pkg:pypi/beside@0.0.0 | path | from ../beside | runtime | direct | lockfile | pinned',
    ])
  })

  test('reads categories and hashes that stand at the end', () => {
    expect(lockRows(poetryLock, 'v1.lock')).toEqual([
      '2-3: pkg:pypi/attrs@19.3.0 | wants 19.3.0 | dev | direct | lockfile | pinned | #sha256:7',
      '13-14: pkg:pypi/click@7.1.2 | wants 7.1.2 | runtime | unknown | lockfile | pinned | #sha256:8 | #sha256:9 | via flask',
      '21-22: pkg:pypi/flask@1.1.2 | wants 1.1.2 | optional | direct | lockfile | pinned',
    ])
  })

  test('stands entries that are none', () => {
    expect(lockRows(poetryLock, 'hostile.lock')).toEqual([
      '17: unread "[[package]]": expected a table with a name',
      '20: unread "[[package]]": expected a table with a name',
      '2-3: pkg:pypi/-proto-@1.0 | as __proto__ | wants 1.0 | unknown | unknown | lockfile | pinned | #sha256:1',
      '11-12: pkg:pypi/loop@1.0%0Aevil | wants 1.0\nevil | unknown | unknown | lockfile | pinned',
      '24: pkg:pypi/no-version | unknown | direct | lockfile',
      '27-28: pkg:pypi/odd-source@1 | wants 1 | unknown | direct | lockfile | pinned',
      '32-33: pkg:pypi/half-git@1 | git | from git+git@git.example:owner/half.git | unknown | direct | lockfile',
    ])
  })
})

describe('uv-lock', () => {
  test('tells what was asked for by the entries of the workspace', () => {
    expect(lockRows(uvLock, 'project.lock')).toEqual([
      '10-11: pkg:pypi/anyio@4.6.0 | wants 4.6.0 | runtime | transitive | lockfile | pinned | #sha256:1 | #sha256:2 | index https://registry.example/simple | via httpx',
      '23-24: pkg:pypi/httpx@0.27.2 | wants 0.27.2 | runtime | direct | lockfile | pinned | #sha256:3 | index https://registry.example/simple',
      '33-34: pkg:pypi/idna@3.10 | wants 3.10 | runtime | transitive | lockfile | pinned | #sha256:4 | index https://registry.example/simple | via httpx',
      '39-40: pkg:pypi/numpy@1.26.4 | wants 1.26.4 | runtime | direct | lockfile | pinned | index https://registry.example/simple',
      '47-48: pkg:pypi/numpy@2.1.1 | wants 2.1.1 | runtime | direct | lockfile | pinned | index https://registry.example/simple',
      '52-53: pkg:pypi/pytest@8.3.3 | wants 8.3.3 | dev | direct | lockfile | pinned | index https://registry.example/simple',
      '60-61: pkg:pypi/iniconfig@2.0.0 | wants 2.0.0 | dev | transitive | lockfile | pinned | index https://registry.example/simple | via pytest',
      '100-101: pkg:pypi/beside@0.3.0 | path | from ../beside | unknown | transitive | lockfile | pinned',
      '105-106: pkg:pypi/sniffio@1.3.1 | wants 1.3.1 | runtime | direct | lockfile | pinned | index https://registry.example/simple',
      '110-111: pkg:pypi/torch@2.4.1+cpu | wants 2.4.1+cpu | optional | direct | lockfile | pinned | #sha256:5 | index https://torch.example/whl/cpu',
      '118-119: pkg:pypi/from-git@1.0.0 | git | from git+https://git.example/owner/from-git@0123456789abcdef0123456789abcdef01234567 | runtime | direct | lockfile | pinned',
      '123-124: pkg:pypi/from-url@1.0.0 | url | from https://files.example/from_url-1.0.0-py3-none-any.whl | unknown | transitive | lockfile | pinned | #sha256:6',
    ])
  })

  test('reads the lock of a script', () => {
    expect(lockRows(uvLock, 'script.lock')).toEqual([
      '9-10: pkg:pypi/pygments@2.18.0 | wants 2.18.0 | runtime | transitive | lockfile | pinned | index https://registry.example/simple | via rich',
      '14-15: pkg:pypi/rich@13.8.1 | wants 13.8.1 | runtime | direct | lockfile | pinned | index https://registry.example/simple',
    ])
  })

  test('stands entries that are none', () => {
    expect(lockRows(uvLock, 'hostile.lock')).toEqual([
      '14: unread "[[package]]": expected a table with a name',
      '4-5: pkg:pypi/-proto-@1.0 | as __proto__ | wants 1.0 | unknown | unknown | lockfile | pinned | #md5:0 | index ../local-index',
      '11: pkg:pypi/loop | unknown | unknown | lockfile',
      '18-19: pkg:pypi/odd@1 | wants 1 | unknown | direct | lockfile | pinned',
      '23-24: pkg:pypi/shell@1 | git | from git+ssh://git@git.example/owner/shell.git | unknown | direct | lockfile',
    ])
  })
})

describe('pdm-lock', () => {
  test('reads groups, sources and edges', () => {
    expect(lockRows(pdmLock, 'v4.lock')).toEqual([
      '9-10: pkg:pypi/certifi@2024.8.30 | wants 2024.8.30 | runtime | unknown | lockfile | pinned | #sha256:1 | #sha256:2 | via requests',
      '20-21: pkg:pypi/requests@2.32.3 | wants 2.32.3 | runtime | direct | lockfile | pinned | #sha256:3',
      '32-33: pkg:pypi/urllib3@2.2.3 | wants 2.2.3 | runtime | unknown | lockfile | pinned | via requests',
      '37-38: pkg:pypi/pytest@8.3.3 | wants 8.3.3 | dev | direct | lockfile | pinned',
      '42-43: pkg:pypi/torch@2.4.1 | wants 2.4.1 | unknown | direct | lockfile | pinned',
      '47-48: pkg:pypi/from-git@1.0.0 | git | from git+https://git.example/owner/from-git.git@0123456789abcdef0123456789abcdef01234567 | runtime | direct | lockfile | pinned',
      '55-56: pkg:pypi/beside@0.1.0 | path | from ./beside | runtime | direct | lockfile | pinned',
    ])
  })

  test('takes a package with extras for the package', () => {
    expect(lockRows(pdmLock, 'v3.lock')).toEqual([
      '2-3: pkg:pypi/requests@2.28.1 | wants 2.28.1 | unknown | direct | lockfile | pinned | #sha256:1',
      '19-20: pkg:pypi/idna@3.4 | wants 3.4 | unknown | unknown | lockfile | pinned | via requests',
      '23-24: pkg:pypi/pysocks@1.7.1 | wants 1.7.1 | unknown | unknown | lockfile | pinned | via requests',
    ])
  })

  test('stands entries that are none', () => {
    expect(lockRows(pdmLock, 'hostile.lock')).toEqual([
      '6: unread "[[package]]": expected a table with a name',
      '14: unread "[[package]]": expected a table with a name',
      '2-3: pkg:pypi/-proto-@1.0 | as __proto__ | wants 1.0 | unknown | direct | lockfile | pinned',
      '10: pkg:pypi/constructor | url | from https://files.example/constructor.tar.gz | unknown | unknown | lockfile | via -proto-',
    ])
  })
})

describe('pylock', () => {
  test('reads every kind of source', () => {
    expect(lockRows(pylock, 'pylock.toml')).toEqual([
      '7-8: pkg:pypi/attrs@25.1.0 | wants 25.1.0 | unknown | unknown | lockfile | pinned | #sha256:1 | via cattrs',
      '22-23: pkg:pypi/cattrs@24.1.2 | wants 24.1.2 | unknown | direct | lockfile | pinned | #sha256:2 | #md5:2 | index https://registry.example/simple',
      '35: pkg:pypi/from-git | git | from git+https://git.example/owner/from-git@0123456789abcdef0123456789abcdef01234567 | unknown | direct | lockfile | pinned',
      '44-45: pkg:pypi/archived@1.0 | url | from https://files.example/archived-1.0.tar.gz | unknown | direct | lockfile | pinned | #sha256:3',
      '52: pkg:pypi/beside | path | from beside | unknown | direct | lockfile | pinned',
    ])
  })

  test('says nothing of who asked when there are no edges', () => {
    expect(lockRows(pylock, 'flat.toml')).toEqual([
      '5-6: pkg:pypi/idna@3.10 | wants 3.10 | unknown | unknown | lockfile | pinned | #sha256:1',
      '16-17: pkg:pypi/requests@2.32.3 | wants 2.32.3 | unknown | unknown | lockfile | pinned',
    ])
  })

  test('stands entries that are none', () => {
    expect(lockRows(pylock, 'hostile.toml')).toEqual([
      '11: unread "[[package]]": expected a table with a name',
      '4-5: pkg:pypi/-proto-@1 | as __proto__ | path | unknown | direct | lockfile | pinned | #__proto__:a',
      '15: pkg:pypi/no-place | git | from git+ | unknown | direct | lockfile',
    ])
  })
})

describe('pipfile', () => {
  test('reads categories, tables and indexes', () => {
    expect(lockRows(pipfile, 'Pipfile')).toEqual([
      '12: pkg:pypi/requests | wants * | runtime | direct | manifest | index https://registry.example/simple',
      '13: pkg:pypi/flask@2.0.1 | wants ==2.0.1 | runtime | direct | manifest | pinned | index https://registry.example/simple',
      '14: pkg:pypi/django | as Django | wants >=3.2,<4 | runtime | direct | manifest | index https://registry.example/simple',
      '15: pkg:pypi/pinned@1.0 | wants ==1.0 | runtime | direct | manifest | pinned | index https://registry.example/simple',
      '16: pkg:pypi/private-core | wants ~=1.0 | runtime | direct | manifest | index https://private.example/simple',
      '17: pkg:pypi/from-git | wants 0123456789abcdef0123456789abcdef01234567 | git | from git+https://git.example/owner/from-git.git@0123456789abcdef0123456789abcdef01234567 | runtime | direct | manifest | pinned | index https://registry.example/simple',
      '18: pkg:pypi/branch | wants main | git | from git+https://git.example/owner/branch.git@main | runtime | direct | manifest | index https://registry.example/simple',
      '19: pkg:pypi/wheel | url | from https://files.example/wheel-1.0-py3-none-any.whl | runtime | direct | manifest | index https://registry.example/simple',
      '21: pkg:pypi/marked | wants * | runtime | direct | manifest | index https://registry.example/simple',
      '22: unread "wrong": expected a version, or a table with one of version, git, file, path',
      '23: unread "number": expected a version, or a table with one of version, git, file, path',
      '25: pkg:pypi/table@3.0 | wants ==3.0 | runtime | direct | manifest | pinned | index https://registry.example/simple',
      '29: pkg:pypi/pytest | wants * | dev | direct | manifest | index https://registry.example/simple',
      '32: pkg:pypi/sphinx | wants ~=7.0 | optional | direct | manifest | index https://registry.example/simple',
    ])
  })
})

describe('pipfile-lock', () => {
  test('reads categories and indexes', () => {
    expect(lockRows(pipfileLock, 'new.json')).toEqual([
      '24-30: pkg:pypi/certifi@2024.8.30 | wants 2024.8.30 | runtime | unknown | lockfile | pinned | #sha256:1 | #sha256:2',
      '32-37: pkg:pypi/private-core@1.0.0 | wants 1.0.0 | runtime | direct | lockfile | pinned | #sha256:3 | index https://private.example/simple',
      '39-42: pkg:pypi/requests@2.32.3 | wants 2.32.3 | runtime | direct | lockfile | pinned | index https://registry.example/simple',
      '46-48: pkg:pypi/pytest@8.3.3 | wants 8.3.3 | dev | direct | lockfile | pinned | index https://registry.example/simple',
      '52-53: pkg:pypi/sphinx@7.4.7 | wants 7.4.7 | optional | unknown | lockfile | pinned',
    ])
  })

  test('reads what comes from elsewhere', () => {
    expect(lockRows(pipfileLock, 'places.json')).toEqual([
      '4: pkg:pypi/from-git | git | from git+https://git.example/owner/from-git.git@0123456789abcdef0123456789abcdef01234567 | runtime | unknown | lockfile | pinned',
      '8: pkg:pypi/wheel | url | from https://files.example/wheel-1.0-py3-none-any.whl | runtime | unknown | lockfile | pinned | #sha256:4',
      '12: pkg:pypi/local | path | from ./local | runtime | unknown | lockfile | pinned',
    ])
  })

  test('stands entries that are none', () => {
    expect(lockRows(pipfileLock, 'hostile.json')).toEqual([
      '4: pkg:pypi/-proto-@1.0 | as __proto__ | wants 1.0 | runtime | direct | lockfile | pinned | #sha256:5',
      '5: unread "constructor: "==1.0"": expected an object',
      '6: unread "list: […]": expected an object',
      '7: pkg:pypi/no-version | runtime | unknown | lockfile',
      '9: unread "develop: […]": expected an object of packages',
    ])
  })
})

describe('lockfiles that are none', () => {
  test.each([
    [poetryLock, '[[package]', '1: BROKEN "[[package]": no valid TOML: Unterminated table-key'],
    [uvLock, 'version = 1\n', '1: BROKEN "version = 1": expected tables "[[package]]"'],
    [pdmLock, 'package = 5\n', '1: BROKEN "package = 5": expected tables "[[package]]"'],
    [pylock, '<<<<<<< HEAD\n', '1: BROKEN "<<<<<<< HEAD": no valid TOML: a merge conflict is not resolved'],
    [pipfile, 'a = ', '1: BROKEN "a =": no valid TOML: '],
    [pipfileLock, '[]', '1: BROKEN "[]": no valid lockfile: expected an object in braces'],
  ])('%#', (reader, text, expected) => {
    const [only, ...more] = rows(reader, 'file', text)
    expect(only?.slice(0, expected.length)).toBe(expected)
    expect(more).toEqual([])
  })

  test('a lockfile without packages has none', () => {
    expect(rows(poetryLock, 'poetry.lock', 'package = []\n')).toEqual([])
  })
})
