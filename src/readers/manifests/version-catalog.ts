/** A version catalog of Gradle, `gradle/libs.versions.toml`: libraries and plugins with the versions they refer to. */
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, readToml, type Toml, type TomlTable, textAt } from '../syntax/toml.ts'
import { brokenFile } from './broken.ts'
import { PLUGIN_PORTAL } from './gradle-repositories.ts'
import { isCoordinate, mavenVersion } from './maven-version.ts'

/** A version, or a table of which the strictest word counts. */
const versionText = (node: Toml | undefined): string | undefined =>
  node?.kind === 'string'
    ? node.text
    : (textAt(node, 'strictly') ?? textAt(node, 'require') ?? textAt(node, 'prefer'))

/** `version = "1"`, `version.ref = "name"` or a table of its own; a name that is not declared stays as it is. */
const versionOf = (root: TomlTable, entry: Toml): string | undefined => {
  const reference = textAt(entry, 'version', 'ref')
  if (reference === undefined) return versionText(at(entry, 'version'))
  return versionText(at(root, 'versions', reference)) ?? `$${reference}`
}

interface Coordinates {
  readonly name: string
  readonly version?: string | undefined
}

const named = (group: string | undefined, name: string | undefined): string | undefined =>
  isCoordinate(group) && isCoordinate(name) ? `${group}:${name}` : undefined

/** `"group:name:version"`, or a table with `module` or with `group` and `name`. */
const libraryOf = (root: TomlTable, entry: Toml): Coordinates | undefined => {
  if (entry.kind === 'string') {
    const [group, artifact, version] = entry.text.split(':', 4)
    const name = named(group, artifact)
    return name === undefined ? undefined : { name, version }
  }
  const [group, artifact] = textAt(entry, 'module')?.split(':', 3) ?? [
    textAt(entry, 'group'),
    textAt(entry, 'name'),
  ]
  const name = named(group, artifact)
  return name === undefined ? undefined : { name, version: versionOf(root, entry) }
}

/** `"id:version"`, or a table with `id`; found through an artifact that is called after it. */
const pluginOf = (root: TomlTable, entry: Toml): Coordinates | undefined => {
  const [id, inline] = entry.kind === 'string' ? entry.text.split(':', 3) : [textAt(entry, 'id')]
  const name = named(id, `${id}.gradle.plugin`)
  return name === undefined ? undefined : { name, version: inline ?? versionOf(root, entry) }
}

const KINDS = [
  { table: 'libraries', read: libraryOf, scope: 'unknown', indexes: [] },
  { table: 'plugins', read: pluginOf, scope: 'build', indexes: [{ url: PLUGIN_PORTAL, extra: false }] },
] as const

export const versionCatalog: Reader = {
  id: 'version-catalog',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const root = readToml(text)
    if (!('kind' in root)) {
      yield brokenFile(file, root, 'version catalog')
      return
    }
    for (const { table, read, scope, indexes } of KINDS) {
      const entries = at(root, table)
      if (entries && entries.kind !== 'table') {
        yield unread(place(path, entries.line), table, 'expected a table')
      }
      for (const [key, entry] of entriesAt(entries)) {
        const where = place(path, entry.line, entry.endLine)
        const found = read(root, entry)
        if (!found) {
          yield unread(where, key, 'expected a group and a name, or the id of a plugin')
          continue
        }
        const { name, version } = found
        const parts = { ecosystem: 'maven', written: name, ...mavenVersion(version) } as const
        yield packageReference({ ...parts, scope, indexes, surface: 'manifest', at: where })
      }
    }
  },
}
