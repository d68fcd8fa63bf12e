import { describe, expect, test } from '@jest/globals'
import { scriptMetadata } from '../../../src/readers/manifests/script-metadata.ts'
import { setupCfg } from '../../../src/readers/manifests/setup-cfg.ts'
import { setupPy } from '../../../src/readers/manifests/setup-py.ts'
import { fixture, rows } from './row.ts'

describe('setup-py', () => {
  test('follows names, sums and what a list gains step by step', () => {
    expect(rows(setupPy, 'setup.py', fixture('setup-py/literal.py'))).toEqual([
      '27: pkg:pypi/setuptools-scm | as setuptools_scm | build | direct | manifest',
      '9: pkg:pypi/requests | wants >=2.0 | runtime | direct | manifest',
      '10: pkg:pypi/numpy@1.26.4 | wants ==1.26.4 | runtime | direct | manifest | pinned',
      '11: pkg:pypi/torch | wants >=2.1 | runtime | direct | manifest',
      '13: pkg:pypi/late | runtime | direct | manifest',
      '14: pkg:pypi/later | runtime | direct | manifest',
      '28: pkg:pypi/click | wants >=8,<9 | runtime | direct | manifest',
      '28: pkg:pypi/direct | url | from https://files.example/direct-1.0.tar.gz | runtime | direct | manifest',
      '30: pkg:pypi/mock | dev | direct | manifest',
      '15: pkg:pypi/sphinx | optional | direct | manifest',
      '15: pkg:pypi/theme@2.1 | wants ==2.1 | optional | direct | manifest | pinned',
      '19: pkg:pypi/pytest | optional | direct | manifest',
      '19: pkg:pypi/coverage | optional | direct | manifest',
      '33: pkg:pypi/links | as https://files.example/links/ | url | from https://files.example/links/ | unknown | direct | manifest',
      '33: pkg:pypi/old-1-0 | as git+https://git.example/owner/old.git@v1#egg=old-1.0 | git | from git+https://git.example/owner/old.git@v1#egg=old-1.0 | unknown | direct | manifest',
    ])
  })

  test('names the files that are read, and what only a run can tell', () => {
    expect(rows(setupPy, 'setup.py', fixture('setup-py/dynamic.py'))).toEqual([
      '16: include requirements.txt (requirements)',
      '17: include requirements/core.txt (requirements)',
      '18: include test-deps.in (requirements)',
      '20: include requirements-gpu.txt (requirements)',
      '21: unread "extras_require: find_them()": it is decided when the file runs; expected requirements as text',
      '22: unread "extras_require: "pkg==" + os.environ["V"]": it is decided when the file runs; expected requirements as text',
      '22: unread "extras_require: get_name()": it is decided when the file runs; expected requirements as text',
    ])
  })

  test('reads lines of a text and arguments behind stars', () => {
    expect(rows(setupPy, 'setup.py', fixture('setup-py/table.py'))).toEqual([
      '4: pkg:pypi/requests | runtime | direct | manifest',
      '6: pkg:pypi/flask | wants >=2 | runtime | direct | manifest',
      '7: unread "not a requirement": expected a version clause such as ">=1.0" after not, found "a requirement"',
      '13: pkg:pypi/one | optional | direct | manifest',
      '13: pkg:pypi/two | optional | direct | manifest',
      '13: pkg:pypi/three | optional | direct | manifest',
    ])
  })

  test('ends with names of themselves', () => {
    expect(rows(setupPy, 'setup.py', fixture('setup-py/hostile.py'))).toEqual([
      '3: unread "install_requires: b": it is decided when the file runs; expected requirements as text',
      '3: unread "__proto__": expected the name of a package',
      '3: pkg:pypi/constructor | runtime | direct | manifest',
      '6: unread "extras_require: config": it is decided when the file runs; expected requirements as text',
      '7: unread "setup(**config)": its arguments are put together when the file runs',
      '10: unread "install_requires: ["unclosed"": it is decided when the file runs; expected requirements as text',
    ])
  })
})

describe('setup-cfg', () => {
  test('reads values of one line and of many', () => {
    expect(rows(setupCfg, 'setup.cfg', fixture('setup-cfg/setup.cfg'))).toEqual([
      '5: pkg:pypi/old-one | wants >=1 | runtime | direct | manifest',
      '9: pkg:pypi/setuptools-scm | as setuptools_scm | build | direct | manifest',
      '9: pkg:pypi/wheel | build | direct | manifest',
      '11: pkg:pypi/requests | wants >=2.0 | runtime | direct | manifest',
      '13: pkg:pypi/numpy@1.26.4 | wants ==1.26.4 | runtime | direct | manifest | pinned',
      '15: pkg:pypi/direct | url | from https://files.example/direct-1.0.tar.gz | runtime | direct | manifest',
      '16: unread "%(other)s": another option decides what stands here; expected a requirement',
      '17: unread "not a requirement": expected a version clause such as ">=1.0" after not, found "a requirement"',
      '19: pkg:pypi/pytest | dev | direct | manifest',
      '21: pkg:pypi/old@1.0 | as https://files.example/old-1.0.tar.gz | url | from https://files.example/old-1.0.tar.gz | unknown | direct | manifest',
      '24: pkg:pypi/sphinx | optional | direct | manifest',
      '26: pkg:pypi/coverage | optional | direct | manifest',
      '27: pkg:pypi/mock | optional | direct | manifest',
      '28: include requirements/extra.txt (requirements)',
      '28: include more.txt (requirements)',
    ])
  })
})

describe('script-metadata', () => {
  test('reads the block on the lines of the script', () => {
    expect(rows(scriptMetadata, 'a.py', fixture('script-metadata/script.py'))).toEqual([
      '6: pkg:pypi/requests | wants <3 | runtime | direct | manifest | also https://private.example/simple',
      '7: pkg:pypi/rich@13.8.1 | wants ==13.8.1 | runtime | direct | manifest | pinned | also https://private.example/simple',
      '15: pkg:pypi/acme-core | git | from git+https://git.example/owner/acme-core | runtime | direct | manifest | also https://private.example/simple',
    ])
  })

  test('tells a block that is no TOML', () => {
    expect(rows(scriptMetadata, 'a.py', fixture('script-metadata/broken.py'))).toEqual([
      '4: unread "# "requests"": no valid TOML: Unterminated array',
    ])
  })

  test('stands what is no requirement', () => {
    expect(rows(scriptMetadata, 'a.py', fixture('script-metadata/hostile.py'))).toEqual([
      '2: unread "__proto__": expected the name of a package',
      '2: unread "a value that is no text": expected a requirement as text',
      '2: unread "not a requirement": expected a version clause such as ">=1.0" after not, found "a requirement"',
    ])
  })
})

describe('files of setuptools that cannot be read', () => {
  test('a conflict', () => {
    expect(rows(setupCfg, 'setup.cfg', '[options]\n<<<<<<< HEAD\n')).toEqual([
      '2: BROKEN "<<<<<<< HEAD": no valid setup.cfg: a merge conflict is not resolved',
    ])
  })

  test('a list that doubles at every step ends soon', () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `a${at + 1} = a${at} + a${at} + ["p${at}"]`)
    const text = `${lines.join('\n')}\nsetup(install_requires=a5000)\n`
    expect(rows(setupPy, 'setup.py', text).length).toBeLessThan(100)
  })
})
