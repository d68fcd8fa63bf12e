/** Imports in Python code, as the distributions that they ask for. */

import { providersOf } from '../../data/import-map.ts'
import { isHosted, isPythonStdlib } from '../../data/python-stdlib.ts'
import type { PackageReference } from '../../reference.ts'
import { canonical, packageReference } from '../identity.ts'
import { place } from '../locate.ts'
import { scriptMetadata } from '../manifests/script-metadata.ts'
import type { Reader } from '../reader.ts'
import { type PythonImport, pythonImports } from './python-statements.ts'

/** Modules of one file that are told; a real file imports some fifty. */
const MOST = 500

const TESTS =
  /(?:^|\/)(?:tests?|testing|docs?|examples?)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest|noxfile)\.py$/i

/** From the gravest to the mildest: code that cannot do without, code that can, code that no user runs. */
const scopeOf = ({ when }: PythonImport, path: string): PackageReference['scope'] => {
  if (when === 'typing' || TESTS.test(path)) return 'dev'
  return when === 'optional' ? 'optional' : 'unknown'
}

const GRAVITY: readonly PackageReference['scope'][] = ['dev', 'optional', 'unknown']

const isGraver = (a: PackageReference, b: PackageReference): boolean =>
  GRAVITY.indexOf(a.scope) > GRAVITY.indexOf(b.scope)

const referenceOf = (found: PythonImport, path: string): PackageReference | undefined => {
  const [top = ''] = found.module.split('.', 1)
  // What protoc generates is often not committed, and never published under that name.
  if (isPythonStdlib(top) || isHosted(found.module) || /_pb2(?:_grpc)?$/.test(top)) return undefined
  const provided = providersOf(found.module)
  // Extension modules of others (`_ssl`, `_cffi_backend`), unless the table knows whose.
  if (!provided || (top.startsWith('_') && !provided.mapped)) return undefined
  return packageReference({
    ecosystem: 'pypi',
    written: provided.module,
    name: provided.candidates[0],
    imported: provided,
    scope: scopeOf(found, path),
    surface: 'import',
    pinned: false,
    at: place(path, found.line),
  })
}

/** One reference a module, at the place where it matters most. */
export const importedPackages = (
  found: readonly PythonImport[],
  path: string,
): readonly PackageReference[] => {
  const modules = new Map<string, PackageReference>()
  for (const one of found) {
    const reference = referenceOf(one, path)
    const module = reference?.imported?.module
    if (!reference || module === undefined) continue
    const known = modules.get(module)
    if (known ? isGraver(reference, known) : modules.size < MOST) modules.set(module, reference)
  }
  return [...modules.values()]
}

/** Imports but those that one of these distributions, named in the file itself, provides. */
export const withoutNamed = (
  references: readonly PackageReference[],
  named: readonly string[],
): readonly PackageReference[] => {
  const known = new Set(named.map(name => canonical('pypi', name)))
  return known.size
    ? references.filter(({ imported }) => !imported?.candidates.some(name => known.has(name)))
    : references
}

const inBlock = (path: string, text: string): readonly string[] =>
  [...scriptMetadata.read({ path, text })].flatMap(found => (found.kind === 'package' ? [found.name] : []))

export const pythonImportsReader: Reader = {
  id: 'python-imports',
  *read({ path, text }) {
    yield* withoutNamed(importedPackages(pythonImports(text), path), inBlock(path, text))
  },
}
