/** Cargo.toml of Rust: dependencies of a crate, of its targets and of its workspace, patches and replacements. */
import type { PackageReference } from '../../reference.ts'
import { type PackageParts, packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, isTrue, readToml, type Toml, type TomlTable, textAt } from '../syntax/toml.ts'
import { brokenFile, isCommit } from './broken.ts'

type Scope = PackageReference['scope']

/** Cargo still takes the spelling with an underscore. */
const SECTIONS: readonly (readonly [key: string, scope: Scope])[] = [
  ['dependencies', 'runtime'],
  ['dev-dependencies', 'dev'],
  ['dev_dependencies', 'dev'],
  ['build-dependencies', 'build'],
  ['build_dependencies', 'build'],
]

/** A bare `1.2.3` is a caret range; only the equals sign with all three numbers names one version. */
const EXACT = /^=\s*(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]{1,200})?)$/

const KNOWN = ['version', 'git', 'path', 'registry', 'registry-index', 'package']

const wanted = (specifier: string | undefined): Pick<PackageParts, 'specifier' | 'version'> => ({
  specifier,
  version: EXACT.exec(specifier?.trim() ?? '')?.[1],
})

/** Where a table says that the crate comes from, and in which version. */
const source = (table: TomlTable): Omit<PackageParts, 'ecosystem' | 'written' | 'surface' | 'at'> => {
  const [git, path] = [textAt(table, 'git'), textAt(table, 'path')]
  const specifier = textAt(table, 'version')
  if (git !== undefined) {
    const rev = textAt(table, 'rev')
    const ref = rev ?? textAt(table, 'tag') ?? textAt(table, 'branch')
    return { origin: 'git', address: git, specifier: ref ?? specifier, pinned: isCommit(rev) }
  }
  if (path !== undefined) return { origin: 'path', address: path, specifier, pinned: true }
  const url = (textAt(table, 'registry-index') ?? textAt(table, 'registry'))?.replace(/^sparse\+/, '')
  return { ...wanted(specifier), ...(url ? { indexes: [{ url, extra: false }] } : {}) }
}

/** A table under a header of its own ends with the last of its lines. */
const endOf = (value: Toml): number =>
  value.kind === 'table'
    ? [...value.members.values()].reduce((end, member) => Math.max(end, member.endLine), value.endLine)
    : value.endLine

const dependency = (path: string, key: string, value: Toml, scope: Scope): Found => {
  const where = place(path, value.line, endOf(value))
  const common = { ecosystem: 'cargo', written: key, scope, surface: 'manifest', at: where } as const
  if (value.kind === 'string') return packageReference({ ...common, ...wanted(value.text) })
  if (value.kind === 'table') {
    // The workspace's own table says which; that stands in its root and is read there.
    if (isTrue(at(value, 'workspace'))) {
      return packageReference({ ...common, origin: 'workspace', specifier: 'workspace', pinned: true })
    }
    if (KNOWN.some(name => textAt(value, name) !== undefined)) {
      const name = textAt(value, 'package')
      return packageReference({
        ...common,
        ...(name && name !== key ? { name, alias: key } : {}),
        ...source(value),
        scope: isTrue(at(value, 'optional')) ? 'optional' : scope,
      })
    }
  }
  return unread(where, key, `expected a version, or a table with one of ${KNOWN.join(', ')}`)
}

function* section(path: string, table: Toml | undefined, scope: Scope): Iterable<Found> {
  if (!table) return
  if (table.kind !== 'table') {
    yield unread(place(path, table.line), 'dependencies', 'expected a table of crates and versions')
  }
  for (const [key, value] of entriesAt(table)) yield dependency(path, key, value, scope)
}

/** `"name:version" = { … }`, the forerunner of patches. */
function* replacements(path: string, root: TomlTable): Iterable<Found> {
  for (const [key, value] of entriesAt(root, 'replace')) {
    // A source may stand before it: `registry+https://…#name:1.0.0`.
    const name = key.slice(key.lastIndexOf('#') + 1).split(/[:@]/, 1)[0] ?? key
    yield dependency(path, name, value, 'unknown')
  }
}

export const cargoToml: Reader = {
  id: 'cargo-toml',

  *read(file) {
    const { path, text } = file
    const root = readToml(text)
    if (!('kind' in root)) {
      yield brokenFile(file, root, 'Cargo.toml')
      return
    }
    for (const [key, scope] of SECTIONS) yield* section(path, at(root, key), scope)
    for (const [, target] of entriesAt(root, 'target')) {
      for (const [key, scope] of SECTIONS) yield* section(path, at(target, key), scope)
    }
    yield* section(path, at(root, 'workspace', 'dependencies'), 'unknown')
    for (const [, crates] of entriesAt(root, 'patch')) yield* section(path, crates, 'unknown')
    yield* replacements(path, root)
  },
}
