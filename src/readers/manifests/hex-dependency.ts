/** A dependency of Mix: `{:name, "~> 1.0", only: :dev}`. */
import type { PackageReference, Unread } from '../../reference.ts'
import { type PackageParts, packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import { type Argument, argumentsOf, literal, shown } from '../syntax/calls.ts'
import type { Token } from '../syntax/tokens.ts'
import { isCommit } from './broken.ts'

/** To Elixir a bare version of three numbers is an exact one. */
const EXACT = /^(?:==\s*)?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]{1,200})?)$/

export const isHexName = (text: string): boolean => /^[a-z_][a-z0-9_]{0,300}$/.test(text)

interface Options {
  text(key: string): string | undefined
  has(key: string): boolean
  tokens(key: string): readonly Token[]
}

/** Keywords, with brackets around them or without. */
const optionsOf = (values: readonly Argument[]): Options => {
  const flat = values.flatMap(one =>
    one.key === undefined && one.value[0]?.text === '[' ? argumentsOf(one.value.slice(1, -1)) : [one],
  )
  const tokens = (key: string) => flat.find(one => one.key === key)?.value ?? []
  return { text: key => literal(tokens(key)), has: key => tokens(key).length > 0, tokens }
}

const isTrue = (options: Options, key: string): boolean => options.tokens(key)[0]?.text === 'true'

const scopeOf = (options: Options): PackageReference['scope'] => {
  const only = options.tokens('only').filter(({ kind }) => kind === 'symbol')
  if (only.length && only.every(({ text }) => /^(?:dev|test|docs?|ci|lint)$/.test(text))) return 'dev'
  return isTrue(options, 'optional') ? 'optional' : 'runtime'
}

type Place = Pick<PackageParts, 'origin' | 'address' | 'pinned' | 'specifier' | 'indexes'>

const PLACES = ['git', 'github', 'path'] as const

/** Where the keywords say that it comes from; `computed` when they do not spell it out. */
const placeOf = (options: Options): Place | 'computed' => {
  if (isTrue(options, 'in_umbrella')) return { origin: 'workspace', pinned: true }
  const kind = PLACES.find(key => options.has(key))
  if (!kind) {
    const url = options.text('repo') ?? options.text('organization')
    return url ? { indexes: [{ url, extra: false }] } : {}
  }
  const text = options.text(kind)
  if (text === undefined) return 'computed'
  if (kind === 'path') return { origin: 'path', address: text, pinned: true }
  const commit = options.text('ref')
  const specifier = commit ?? options.text('tag') ?? options.text('branch')
  const address = kind === 'github' ? `https://github.com/${text}` : text
  return { origin: 'git', address, specifier, pinned: isCommit(commit) }
}

/** What `hex:` names when the package is called otherwise: a symbol or a string. */
const realName = (options: Options): string | undefined => {
  const [token] = options.tokens('hex')
  return token && (token.kind === 'symbol' || (token.kind === 'text' && !token.computed))
    ? token.text
    : undefined
}

/** The dependency of a tuple whose tokens stand between the braces; several findings when a part is computed. */
export function* dependency(
  path: string,
  inner: readonly Token[],
  last: number,
): Iterable<PackageReference | Unread> {
  const line = inner[0]?.line ?? last
  const at = place(path, line, last)
  const what = `{${shown(inner)}}`
  const [first, ...rest] = argumentsOf(inner)
  const [name, more] = first?.value ?? []
  if (!name || more || name.kind !== 'symbol' || !isHexName(name.text)) {
    yield unread(at, what, 'expected a dependency such as {:name, "~> 1.0"}')
    return
  }
  const [requirement] = rest.filter(({ key, value }) => key === undefined && value[0]?.text !== '[')
  const options = optionsOf(rest)
  const where = placeOf(options)
  const specifier = requirement && literal(requirement.value)
  if (where === 'computed' || (requirement && specifier === undefined)) {
    yield unread(at, what, 'version or place are computed; expected plain strings')
  }
  // From where, nobody knows: no registry can be asked.
  if (where === 'computed') return
  const real = realName(options)
  yield packageReference({
    ecosystem: 'hex',
    written: name.text,
    ...(real && real !== name.text ? { name: real, alias: name.text } : {}),
    specifier,
    version: where.origin === undefined ? EXACT.exec(specifier?.trim() ?? '')?.[1] : undefined,
    ...where,
    scope: scopeOf(options),
    surface: 'manifest',
    at,
  })
}
