/** package.json of npm, yarn, pnpm and Bun: what a person wrote that is to be installed. */
import type { PackageReference, Unread } from '../../reference.ts'
import { npmArgument, npmSpecifier, packageReference } from '../identity.ts'
import { lineAt, place, unread, unreadFile } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { isObject, type JsonObject, type Member, membersOf, readJson, show } from '../syntax/json.ts'

const SCOPES: readonly (readonly [key: string, scope: PackageReference['scope']])[] = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'peer'],
]

/** The reference of `"name": "specifier"`. */
const dependency = (
  path: string,
  line: number,
  key: string,
  value: string,
  scope: PackageReference['scope'],
): PackageReference => {
  const { name, alias: _, ...specifier } = npmSpecifier(value)
  return packageReference({
    ecosystem: 'npm',
    written: key,
    ...(name && name !== key ? { name, alias: key } : {}),
    ...specifier,
    scope,
    surface: 'manifest',
    at: place(path, line),
  })
}

const noText = (path: string, { key, line, value }: Member, expected: string): Unread =>
  unread(place(path, line), `${JSON.stringify(key)}: ${show(value)}`, `expected ${expected}`)

function* section(
  path: string,
  root: JsonObject,
  key: string,
  scope: PackageReference['scope'],
): Iterable<Found> {
  // Every occurrence of a doubled key: tools do not agree which one counts.
  for (const member of root.members.filter(member => member.key === key)) {
    if (!isObject(member.value)) {
      yield noText(path, member, 'an object of names and versions')
      continue
    }
    for (const entry of member.value.members) {
      if (typeof entry.value === 'string') yield dependency(path, entry.line, entry.key, entry.value, scope)
      else yield noText(path, entry, `a version of ${entry.key} as text`)
    }
  }
}

/**
 * The name that an override key ends in: `a`, `a@^1`, `parent>a@1` (pnpm), `parent/a` and `**\/a` (yarn), with scopes.
 */
const overridden = (key: string): string => {
  const last = key.slice(key.lastIndexOf('>') + 1)
  const segments = last.replace(/(?<=[^/])@[\s\S]*$/, '').split('/')
  const name = segments.at(-1) ?? ''
  const scope = segments.at(-2)
  return scope?.startsWith('@') ? `${scope}/${name}` : name
}

/** `overrides` of npm nest; those of pnpm and the `resolutions` of yarn are flat. */
function* overrides(path: string, object: JsonObject, parent?: string): Iterable<Found> {
  for (const member of object.members) {
    const { key, line, value } = member
    const name = key === '.' ? parent : overridden(key)
    if (isObject(value)) {
      yield* overrides(path, value, name)
      continue
    }
    if (typeof value !== 'string' || !name) yield noText(path, member, 'a version as text')
    // `$name` repeats a dependency of this file, `-` removes one, an empty value changes nothing.
    else if (value && value !== '-' && !value.startsWith('$')) {
      yield dependency(path, line, name, value, 'unknown')
    }
  }
}

/** `packageManager: "pnpm@9.1.0+sha512.…"`, which corepack downloads and runs. */
function* manager(path: string, root: JsonObject): Iterable<Found> {
  for (const member of root.members.filter(({ key }) => key === 'packageManager')) {
    if (typeof member.value !== 'string') {
      yield noText(path, member, 'a name and a version')
      continue
    }
    const { alias: _, ...argument } = npmArgument(member.value)
    if (!argument.name) yield noText(path, member, 'a name and a version such as "pnpm@9.1.0"')
    else {
      yield packageReference({
        ecosystem: 'npm',
        written: argument.name,
        ...argument,
        scope: 'dev',
        surface: 'manifest',
        at: place(path, member.line),
      })
    }
  }
}

export const packageJson: Reader = {
  id: 'package-json',

  *read({ path, text }) {
    const root = readJson(text)
    if (!('kind' in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid package.json: ${root.why}`)
      return
    }
    for (const [key, scope] of SCOPES) yield* section(path, root, key, scope)
    for (const key of ['overrides', 'resolutions']) {
      for (const member of root.members.filter(member => member.key === key)) {
        if (isObject(member.value)) yield* overrides(path, member.value)
        else yield noText(path, member, 'an object of names and versions')
      }
    }
    for (const { key, value } of membersOf(root, 'pnpm')) {
      if (key === 'overrides' && isObject(value)) yield* overrides(path, value)
      // Dependencies that are added to other packages.
      if (key === 'packageExtensions' && isObject(value)) {
        for (const extension of value.members) {
          if (isObject(extension.value)) yield* section(path, extension.value, 'dependencies', 'unknown')
        }
      }
    }
    yield* manager(path, root)
  },
}
