/** deno.json, deno.jsonc and import maps: what names in imports lead to. */
import { lineAt, place, unread, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { isList, isObject, type JsonObject, type Member, membersOf, readJson, show } from '../syntax/json.ts'
import { denoPackage } from './deno-specifier.ts'

const at = (path: string, line: number) =>
  ({ scope: 'runtime', surface: 'manifest', at: place(path, line) }) as const

const PACKAGE = /^\s*(?:npm|jsr|https?):/i

function* imports(path: string, object: JsonObject): Iterable<Found> {
  for (const { key, line, value } of object.members) {
    if (typeof value === 'string') {
      const found = denoPackage(value, key, at(path, line))
      if (found) yield found
      else if (PACKAGE.test(value)) {
        yield unread(
          place(path, line),
          `${JSON.stringify(key)}: ${show(value)}`,
          'expected the name of a package',
        )
      }
    } else if (value !== null) {
      yield unread(place(path, line), `${JSON.stringify(key)}: ${show(value)}`, 'expected an address as text')
    }
  }
}

/** Types and the factory of JSX are packages too; an entry of `imports` may stand for them. */
function* compilerOptions(path: string, members: readonly Member[]): Iterable<Found> {
  for (const { key, line, value } of members) {
    const values =
      key === 'types' && isList(value) ? value.items : /^jsxImportSource/.test(key) ? [{ line, value }] : []
    for (const item of values) {
      const found = typeof item.value === 'string' && denoPackage(item.value, undefined, at(path, item.line))
      if (found) yield { ...found, scope: 'dev' }
    }
  }
}

/** Entries of a list such as `unstable` hold no packages; `lint.plugins` do, and they run. */
function* plugins(path: string, members: readonly Member[]): Iterable<Found> {
  for (const { key, value } of members) {
    if (key !== 'plugins' || !isList(value)) continue
    for (const { line, value: written } of value.items) {
      const found = typeof written === 'string' && denoPackage(written, undefined, at(path, line))
      if (found) yield { ...found, scope: 'dev' }
    }
  }
}

export const denoJson: Reader = {
  id: 'deno-json',

  *read({ path, text }) {
    const root = readJson(text)
    if (!('kind' in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid deno.json: ${root.why}`)
      return
    }
    for (const member of root.members) {
      const { key, line, value } = member
      if (key === 'imports' || key === 'scopes') {
        if (!isObject(value)) {
          yield unread(place(path, line), `${JSON.stringify(key)}: ${show(value)}`, 'expected an object')
        } else if (key === 'imports') yield* imports(path, value)
        else for (const scope of value.members) if (isObject(scope.value)) yield* imports(path, scope.value)
      }
      if (key === 'compilerOptions' && isObject(value)) yield* compilerOptions(path, value.members)
    }
    yield* plugins(path, membersOf(root, 'lint'))
  },
}
