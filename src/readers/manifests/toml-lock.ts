/** The frame of lockfiles in TOML: a list of tables under one key. */
import { lineAt, unreadFile } from '../locate.ts'
import type { Found, TextFile } from '../reader.ts'
import { at, readToml, type TomlList, type TomlTable } from '../syntax/toml.ts'

export interface TomlLock {
  readonly root: TomlTable
  readonly tables: TomlList['items']
}

/** The file's tables, or the one `Unread` that says why there are none. */
export const readTomlLock = ({ path, text }: TextFile, key: string): TomlLock | Found => {
  const root = readToml(text)
  if (!('kind' in root)) {
    return unreadFile(path, root.line, lineAt(text, root.line), `no valid TOML: ${root.why}`, 'lockfile')
  }
  const tables = at(root, key)
  if (tables?.kind === 'list') return { root, tables: tables.items }
  const line = tables?.line ?? 1
  return unreadFile(path, line, lineAt(text, line), `expected tables "[[${key}]]"`, 'lockfile')
}
