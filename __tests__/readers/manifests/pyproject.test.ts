import { describe, expect, test } from '@jest/globals'
import { pyproject } from '../../../src/readers/manifests/pyproject.ts'
import { fixture, rows } from './row.ts'

describe('pyproject', () => {
  test('reads the standard tables and those of uv, PDM, Hatch and setuptools', () => {
    expect(rows(pyproject, 'pyproject.toml', fixture('pyproject/pyproject.toml'))).toEqual([
      '2: pkg:pypi/setuptools | wants >=61 | build | direct | manifest | also https://extra.example/simple',
      '2: pkg:pypi/wheel | build | direct | manifest | also https://extra.example/simple',
      '7: pkg:pypi/plain | runtime | direct | manifest | also https://extra.example/simple',
      '8: pkg:pypi/exact@1.0 | wants ==1.0 | runtime | direct | manifest | pinned | also https://extra.example/simple',
      '9: pkg:pypi/extra-name | as Extra_Name | wants >=1,<2 | runtime | direct | manifest | also https://extra.example/simple',
      '10: pkg:pypi/url | url | from https://files.example/url-1.0.tar.gz | runtime | direct | manifest | also https://extra.example/simple',
      '31: pkg:pypi/sourced | wants 0123456789abcdef0123456789abcdef01234567 | git | from git+https://git.example/owner/sourced@0123456789abcdef0123456789abcdef01234567 | runtime | direct | manifest | pinned | also https://extra.example/simple',
      '12: pkg:pypi/indexed | runtime | direct | manifest | index https://private.example/simple',
      '34: pkg:pypi/twice | path | from ../twice | runtime | direct | manifest | pinned | also https://extra.example/simple',
      '35: pkg:pypi/twice | workspace | runtime | direct | manifest | pinned | also https://extra.example/simple',
      '14: unread "not a requirement": expected a version clause such as ">=1.0" after not, found "a requirement"',
      '15: unread "a value that is no text": expected a requirement as text',
      '19: pkg:pypi/sphinx | optional | direct | manifest | also https://extra.example/simple',
      '22: pkg:pypi/pytest | dev | direct | manifest | also https://extra.example/simple',
      '22: unread "{…}": expected a requirement as text',
      '23: pkg:pypi/ruff@0.1.0 | wants ==0.1.0 | dev | direct | manifest | pinned | also https://extra.example/simple',
      '24: unread "ruff": expected a list of requirements',
      '27: pkg:pypi/dev-one | dev | direct | manifest | also https://extra.example/simple',
      '28: pkg:pypi/held | wants <2 | unknown | direct | manifest | also https://extra.example/simple',
      `48: pkg:pypi/sub | as file:///\${PROJECT_ROOT}/sub#egg=sub | path | from file:///\${PROJECT_ROOT}/sub#egg=sub | dev | direct | manifest | pinned | also https://extra.example/simple`,
      '48: pkg:pypi/coverage | dev | direct | manifest | also https://extra.example/simple',
      '51: pkg:pypi/black | dev | direct | manifest | also https://extra.example/simple',
      '54: pkg:pypi/hatch-plugin | build | direct | manifest | also https://extra.example/simple',
      '57: unread "deps.list": dependencies stand in a file whose name is not known; expected "requirements*.txt"',
    ])
  })

  test("reads Poetry's tables", () => {
    expect(rows(pyproject, 'pyproject.toml', fixture('pyproject/poetry.toml'))).toEqual([
      '41: pkg:pypi/poetry-core | build | direct | manifest | also https://mirror.example/simple',
      '6: pkg:pypi/caret | wants ^1.2 | runtime | direct | manifest | also https://mirror.example/simple',
      '7: pkg:pypi/exact@1.2.3 | wants 1.2.3 | runtime | direct | manifest | pinned | also https://mirror.example/simple',
      '8: pkg:pypi/equal@2.0 | wants ==2.0 | runtime | direct | manifest | pinned | also https://mirror.example/simple',
      '9: pkg:pypi/any | wants * | runtime | direct | manifest | also https://mirror.example/simple',
      '10: pkg:pypi/extras | wants ~3.0 | optional | direct | manifest | also https://mirror.example/simple',
      '11: pkg:pypi/git | wants v1 | git | from git+https://git.example/owner/git.git@v1 | runtime | direct | manifest | also https://mirror.example/simple',
      '12: pkg:pypi/url | url | from https://files.example/url.whl | runtime | direct | manifest | also https://mirror.example/simple',
      '13: pkg:pypi/path | path | from ../path | runtime | direct | manifest | pinned | also https://mirror.example/simple',
      '14: pkg:pypi/sourced@1.0 | wants 1.0 | runtime | direct | manifest | pinned | index https://private.example/simple',
      '15: unread "nothing": expected a version, or a table with one of version, git, url, path, file',
      '17: pkg:pypi/choices@1.0 | wants 1.0 | runtime | direct | manifest | pinned | also https://mirror.example/simple',
      '18: pkg:pypi/choices | wants ^2.0 | runtime | direct | manifest | also https://mirror.example/simple',
      '21: pkg:pypi/table@4.0.0 | wants 4.0.0 | runtime | direct | manifest | pinned | also https://mirror.example/simple',
      '25: pkg:pypi/old | wants ^1 | dev | direct | manifest | also https://mirror.example/simple',
      '28: pkg:pypi/pytest | wants ^8 | dev | direct | manifest | also https://mirror.example/simple',
    ])
  })

  test.each([
    [
      'a doubled key',
      'a = 1\na = 2',
      '2: BROKEN "a = 2": no valid TOML: Defining a key multiple times is invalid',
    ],
    [
      'a conflict',
      'a = 1\n<<<<<<< HEAD\n',
      '2: BROKEN "<<<<<<< HEAD": no valid TOML: a merge conflict is not resolved',
    ],
    [
      'deep nesting',
      `a = ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      'nested too deeply, or a value is too long',
    ],
    ['a huge file', `a = "${'x'.repeat(2_000_000)}"`, 'more than 2,000,000 characters'],
  ])('reports %s once, as a whole', (_, text, expected) => {
    const found = rows(pyproject, 'pyproject.toml', text)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('BROKEN')
    expect(found[0]).toContain(expected)
  })

  test('reports tables that are none', () => {
    const text =
      '[project]\ndependencies = "a"\noptional-dependencies = ["b"]\n[tool.poetry]\ndependencies = ["c"]\n'
    expect(rows(pyproject, 'pyproject.toml', text)).toEqual([
      '2: unread "a": expected a list of requirements',
      '3: unread "[…]": expected a table of lists of requirements',
      '5: unread "dependencies of Poetry": expected a table of names and versions',
    ])
  })

  test('reads what tools put in place of others, and what builds need', () => {
    const text = `[build-system]
requires = ["hatchling"]
[dependency-groups]
all = [{include-group = "lint"}, "a"]
lint = ["b==1"]
[tool.hatch.env]
requires = ["hatch-env"]
[tool.hatch.envs.test]
dependencies = ["c"]
extra-dependencies = ["d"]
[tool.hatch.metadata.hooks.custom]
dependencies = ["e"]
[tool.uv.extra-build-dependencies]
flash-attn = ["torch", { requirement = "packaging", match-runtime = true }]
[tool.pdm.resolution.overrides]
f = "2.0"
g = ">=1"
h = 5
`
    expect(rows(pyproject, 'pyproject.toml', text)).toEqual([
      '2: pkg:pypi/hatchling | build | direct | manifest',
      '4: pkg:pypi/a | dev | direct | manifest',
      '5: pkg:pypi/b@1 | wants ==1 | dev | direct | manifest | pinned',
      '14: pkg:pypi/torch | build | direct | manifest',
      '14: pkg:pypi/packaging | build | direct | manifest',
      '16: pkg:pypi/f@2.0 | wants 2.0 | unknown | direct | manifest | pinned',
      '17: pkg:pypi/g | wants >=1 | unknown | direct | manifest',
      '18: unread "h": expected a version as text',
      '9: pkg:pypi/c | dev | direct | manifest',
      '10: pkg:pypi/d | dev | direct | manifest',
      '7: pkg:pypi/hatch-env | dev | direct | manifest',
      '12: pkg:pypi/e | build | direct | manifest',
    ])
  })

  test('reports an index that no package of the file carries', () => {
    const text = '[[tool.uv.index]]\nurl = "https://extra.example/simple"\n'
    expect(rows(pyproject, 'pyproject.toml', text)).toEqual([
      '1: unread "https://extra.example/simple": it sets where packages come from, but this file names none: they could not be tied to it',
    ])
  })
})
