import { describe, expect, test } from '@jest/globals'
import { requirements } from '../../../src/readers/manifests/requirements.ts'
import { fixture, rows } from './row.ts'

describe('requirements', () => {
  test("reads pip's whole grammar", () => {
    expect(rows(requirements, 'app/requirements.txt', fixture('requirements/requirements.txt'))).toEqual([
      '7: include app/base.txt (requirements)',
      '8: include app/more.txt (requirements)',
      '9: include app/constraints.txt (constraints)',
      '10: include ../outside.txt (requirements)',
      '11: unread "--requirement https://files.example/requirements.txt": it lies outside of the repository; expected a path within it',
      '12: pkg:pypi/plain | runtime | direct | manifest | index https://index.example/simple | also https://extra.example/simple',
      '13: pkg:pypi/exact-name@1.0 | as Exact_Name | wants ==1.0 | runtime | direct | manifest | pinned | index https://index.example/simple | also https://extra.example/simple',
      '14: pkg:pypi/extra | wants >=1,<2 | runtime | direct | manifest | index https://index.example/simple | also https://extra.example/simple',
      '15: pkg:pypi/legacy | wants >=1 | runtime | direct | manifest | index https://index.example/simple | also https://extra.example/simple',
      '16: pkg:pypi/arbitrary@1.0-custom | wants ===1.0-custom | runtime | direct | manifest | pinned | index https://index.example/simple | also https://extra.example/simple',
      '17: pkg:pypi/wild | wants ==1.* | runtime | direct | manifest | index https://index.example/simple | also https://extra.example/simple',
      '18-20: pkg:pypi/hashed@2.0 | wants ==2.0 | runtime | direct | manifest | pinned | #sha256:aaaa | #sha256:bbbb | index https://index.example/simple | also https://extra.example/simple',
      '21: pkg:pypi/named | url | from https://files.example/named-1.0.tar.gz#sha256=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef | runtime | direct | manifest | pinned | index https://index.example/simple | also https://extra.example/simple',
      '22: pkg:pypi/git-named | git | from git+https://git.example/owner/repository@0123456789abcdef0123456789abcdef01234567 | runtime | direct | manifest | pinned | index https://index.example/simple | also https://extra.example/simple',
      '23: pkg:pypi/wheel-name@1.2 | as https://files.example/dir/wheel_name-1.2-py3-none-any.whl | url | from https://files.example/dir/wheel_name-1.2-py3-none-any.whl | runtime | direct | manifest | index https://index.example/simple | also https://extra.example/simple',
      '24: pkg:pypi/from-egg | as git+https://git.example/owner/repository.git@main#egg=from-egg&subdirectory=x | git | from git+https://git.example/owner/repository.git@main#egg=from-egg&subdirectory=x | runtime | direct | manifest | index https://index.example/simple | also https://extra.example/simple',
      '25: pkg:pypi/editable | as git+ssh://git@git.example/owner/editable.git | git | from git+ssh://git@git.example/owner/editable.git | runtime | direct | manifest | index https://index.example/simple | also https://extra.example/simple',
      '27: pkg:pypi/local | as ./libs/local[extra] | path | from ./libs/local[extra] | runtime | direct | manifest | pinned | index https://index.example/simple | also https://extra.example/simple',
      '28: pkg:pypi/other | as libs/other | path | from libs/other | runtime | direct | manifest | pinned | index https://index.example/simple | also https://extra.example/simple',
      '29: pkg:pypi/archive@3.0 | as ./dist/archive-3.0.tar.gz | path | from ./dist/archive-3.0.tar.gz | runtime | direct | manifest | pinned | index https://index.example/simple | also https://extra.example/simple',
      `30: unread "\${NAME}==1.0": a variable of the environment decides what is installed`,
      `31: pkg:pypi/secret@1.0 | as https://\${TOKEN}@files.example/secret-1.0.tar.gz | url | from https://\${TOKEN}@files.example/secret-1.0.tar.gz | runtime | direct | manifest | index https://index.example/simple | also https://extra.example/simple`,
      '32: unread "{{ package }}==1.0": a placeholder of a template stands here; expected a requirement',
      '33: unread "not a requirement": expected a version clause such as ">=1.0" after not, found "a requirement"',
      '34: unread "known==1 --no-such-option": "--no-such-option" is no option of a requirements file',
      '34: pkg:pypi/known@1 | wants ==1 | runtime | direct | manifest | pinned | index https://index.example/simple | also https://extra.example/simple',
      '35: pkg:pypi/with-settings@1 | wants ==1 | runtime | direct | manifest | pinned | index https://index.example/simple | also https://extra.example/simple',
      '36-37: pkg:pypi/continued@1.0 | wants ==1.0 | runtime | direct | manifest | pinned | index https://index.example/simple | also https://extra.example/simple',
      '38-39: pkg:pypi/ended | runtime | direct | manifest | index https://index.example/simple | also https://extra.example/simple',
      '40: pkg:pypi/last@1 | wants ==1 | runtime | direct | manifest | pinned | index https://index.example/simple | also https://extra.example/simple',
      '41: unread "--hash": expected a value after "--hash"',
    ])
  })

  test('reads a compiled list for development', () => {
    expect(rows(requirements, 'constraints-dev.txt', fixture('requirements/constraints-dev.txt'))).toEqual([
      '2: pkg:pypi/pinned@1.0 | wants ==1.0 | dev | unknown | manifest | pinned',
      '3: pkg:pypi/ranged | wants <2 | dev | unknown | manifest',
    ])
  })

  test('reports an index that no line of the file carries', () => {
    expect(rows(requirements, 'requirements.txt', fixture('requirements/only-index.txt'))).toEqual([
      '2: include base.txt (requirements)',
      '1: unread "--extra-index-url https://extra.example/simple": it sets where packages come from, but they are named elsewhere: they could not be tied to it',
    ])
  })

  test('keeps the project of the folder itself out', () => {
    expect(rows(requirements, 'requirements.txt', '.\n-e .\n--editable=./\n-e .[dev]\nfile:.\n')).toEqual([])
  })

  test('takes options by any beginning that only one has, and no other', () => {
    expect(
      rows(requirements, 'requirements.txt', '--requirem a.txt\n--no b\n--extra https://x.example\na'),
    ).toEqual([
      '1: include a.txt (requirements)',
      '2: unread "--no b": "--no" is no option of a requirements file',
      '4: pkg:pypi/a | runtime | direct | manifest | also https://x.example',
    ])
  })

  test('plain lines and odd ones that look like them', () => {
    const text = [
      'archive-1.0.zip',
      'name.tar.gz',
      'ruamel.yaml >= 0.17',
      'a [x, y] == 1.0 ; python_version < "3"',
      'b==1.*',
      'c===1.0+local',
      'd >=1,<2,',
      `\${E}`,
      `f==\${V}`,
      'g==1 <% x %>',
      'h\t==\t2',
    ].join('\n')
    expect(rows(requirements, 'requirements.txt', text)).toEqual([
      '1: pkg:pypi/archive@1.0 | as archive-1.0.zip | path | from archive-1.0.zip | runtime | direct | manifest | pinned',
      '2: pkg:pypi/name | as name.tar.gz | path | from name.tar.gz | runtime | direct | manifest | pinned',
      '3: pkg:pypi/ruamel-yaml | as ruamel.yaml | wants >= 0.17 | runtime | direct | manifest',
      '4: pkg:pypi/a@1.0 | wants == 1.0 | runtime | direct | manifest | pinned',
      '5: pkg:pypi/b | wants ==1.* | runtime | direct | manifest',
      '6: pkg:pypi/c@1.0+local | wants ===1.0+local | runtime | direct | manifest | pinned',
      '7: pkg:pypi/d | wants >=1,<2, | runtime | direct | manifest',
      `8: unread "\${E}": a variable of the environment decides what is installed`,
      `9: unread "f==\${V}": a variable of the environment decides what is installed`,
      '10: unread "g==1 <% x %>": a placeholder of a template stands here; expected a requirement',
      '11: pkg:pypi/h@2 | wants ==\t2 | runtime | direct | manifest | pinned',
    ])
  })

  test('hashes and other options of continued lines', () => {
    const text = 'a==1 \\\n  --hash=sha256:aa \\\n  --hash sha256:bb\nb==1 --hash="sha256:cc"\n'
    expect(rows(requirements, 'requirements.txt', text)).toEqual([
      '1-3: pkg:pypi/a@1 | wants ==1 | runtime | direct | manifest | pinned | #sha256:aa | #sha256:bb',
      '4: pkg:pypi/b@1 | wants ==1 | runtime | direct | manifest | pinned | #sha256:cc',
    ])
  })

  test('a continuation at the end of the file is read', () => {
    expect(rows(requirements, 'requirements.txt', 'a==1 \\\n')).toEqual([
      '1-2: pkg:pypi/a@1 | wants ==1 | runtime | direct | manifest | pinned',
    ])
  })
})
