import type { PackageReference } from '../../../src/reference.ts'
import { packageUndeclared } from '../../../src/rules/package/undeclared.ts'
import { cases } from '../../support/cases.ts'
import { pypi, release } from '../samples.ts'

const imported = (
  module: string,
  candidates: readonly string[],
  mapped: boolean,
  more: Partial<PackageReference> = {},
  within: readonly string[] = ['requirements.txt'],
): PackageReference =>
  pypi(candidates[0] ?? module, {
    written: module,
    surface: 'import',
    scope: 'unknown',
    imported: { module, candidates, mapped, within },
    ...more,
  })

const OLD = release({ firstPublished: '2006-07-03T01:02:03Z' })

cases(packageUndeclared, {
  accepts: [
    { reference: pypi('requests'), release: release() },
    { name: 'no manifest is in force', reference: imported('yaml', ['pyyaml'], true, {}, []), release: OLD },
    {
      name: 'allowed',
      reference: imported('dbutils', ['dbutils'], false),
      release: OLD,
      options: { allow: ['dbutils'] },
    },
    { name: 'there is no such package', reference: imported('invented', ['invented'], false) },
    {
      name: 'the registry holds the name',
      reference: imported('held', ['held'], false),
      release: release({ held: 'quarantined' }),
    },
    {
      name: 'code that goes on without it',
      reference: imported('ujson', ['ujson'], false, { scope: 'optional' }),
      release: OLD,
    },
    {
      name: 'private, and asked of nobody',
      reference: imported('acme', ['acme'], false, { private: { asked: false } }),
      release: OLD,
    },
  ],
  reports: [
    {
      name: 'a module of a table',
      reference: imported('yaml', ['pyyaml'], true),
      release: OLD,
      says: [
        'yaml is imported and not declared in requirements.txt: pyyaml provides it and is in PyPI since 2006-07-03.',
      ],
      fix: 'Declare pyyaml in requirements.txt.',
      atMost: 'warning',
    },
    {
      name: 'several that provide it',
      reference: imported('cv2', ['opencv-python', 'opencv-python-headless'], true),
      release: release({ firstPublished: 'soon' }),
      says: [
        'cv2 is imported and not declared in requirements.txt: any of opencv-python or opencv-python-headless provides it, and opencv-python is in PyPI.',
      ],
      fix: 'Declare opencv-python or opencv-python-headless in requirements.txt.',
      atMost: 'warning',
    },
    {
      name: 'the name alone',
      reference: imported('fast_thing', ['fast-thing'], false, {}, [
        'a/pyproject.toml',
        'uv.lock',
        'setup.py',
        'x',
      ]),
      release: release({ firstPublished: '2026-11-01T00:00:00Z' }),
      says: [
        'fast_thing is imported and not declared in a/pyproject.toml, uv.lock or 2 more: a package fast-thing is in PyPI since 2026-11-01, and nothing says that it is the one that is meant.',
      ],
      fix: 'If fast-thing is meant, declare it in a/pyproject.toml.',
      atMost: 'warning',
    },
    {
      name: 'a table names what the registry does not have',
      reference: imported('win32api', ['pywin32'], true),
      says: ['pywin32 provides it and is not in PyPI.'],
      atMost: 'warning',
    },
    {
      name: 'a test',
      reference: imported('ujson', ['ujson'], false, { scope: 'dev' }),
      release: OLD,
      says: ['ujson is imported'],
      atMost: 'notice',
    },
  ],
})
