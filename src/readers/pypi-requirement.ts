/** Requirements of Python packages as PEP 508 writes them, and the older spellings that pip still takes. */
import type { PackageReference } from '../reference.ts'

export interface PypiRequirement {
  /** As written. */
  readonly name: string
  readonly extras: readonly string[]
  /** Version clauses as written, without parentheses. */
  readonly specifier?: string
  /** Set when one exact version is asked for: `==1.0` or `===1.0`, without wildcard. */
  readonly version?: string
  readonly marker?: string
  readonly origin: PackageReference['origin']
  readonly address?: string
  readonly pinned: boolean
}

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()]+)$/
const VERSION = /^v?[0-9A-Za-z][0-9A-Za-z._+!*-]*$/
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const STRONG_HASH = /[#&](?:sha256|sha384|sha512)=[0-9a-f]{64,}/i

/** Origin of a URL or path, and whether it names content that cannot change. */
export const pypiAddress = (address: string): Pick<PypiRequirement, 'origin' | 'pinned' | 'address'> => {
  if (/^git\+/i.test(address) || /^git:/i.test(address)) {
    const path = (address.split('#', 1)[0] ?? '').replace(/^[a-z+]+:\/\/[^/]*/i, '')
    return { origin: 'git', address, pinned: COMMIT.test(path.slice(path.lastIndexOf('@') + 1)) }
  }
  if (/^file:/i.test(address)) return { origin: 'path', address, pinned: true }
  if (/^[a-z][a-z0-9+.-]+:/i.test(address)) {
    return { origin: 'url', address, pinned: STRONG_HASH.test(address) }
  }
  return { origin: 'path', address, pinned: true }
}

const exact = (specifier: string): string | undefined => {
  for (const clause of specifier.split(',')) {
    const [, operator, version = ''] = CLAUSE.exec(clause.trim()) ?? []
    if (operator === '===' || (operator === '==' && !version.includes('*'))) return version
  }
  return undefined
}

const isSpecifier = (text: string): boolean =>
  text.split(',').every((clause, position, all) => {
    const trimmed = clause.trim()
    // A comma may end the list.
    if (!trimmed) return position > 0 && position === all.length - 1
    const [, operator, version = ''] = CLAUSE.exec(trimmed) ?? []
    return operator === '===' || (operator !== undefined && VERSION.test(version))
  })

const url = (rest: string): { address: string; marker?: string } => {
  // A semicolon belongs to the URL unless white space stands before it.
  const semicolon = rest.search(/\s;/)
  const address = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim()
  return semicolon < 0 ? { address } : { address, marker: rest.slice(semicolon + 2).trim() }
}

const versions = (rest: string): { specifier: string; marker?: string } => {
  const semicolon = rest.indexOf(';')
  const clauses = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim()
  const specifier = clauses.startsWith('(') && clauses.endsWith(')') ? clauses.slice(1, -1).trim() : clauses
  return semicolon < 0 ? { specifier } : { specifier, marker: rest.slice(semicolon + 1).trim() }
}

/** `name[extra] >= 1.0`, one clause and no more: most of what is written. */
const SIMPLE =
  /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?:\[([\w.,-]*)\])?(?:\s*(==|~=|!=|<=|>=|<|>)\s*(v?[0-9A-Za-z][0-9A-Za-z._+!*-]*))?$/
/** In characters. */
const LONGEST_SIMPLE = 200
const NO_EXTRAS: readonly string[] = []

const simple = (text: string): PypiRequirement | undefined => {
  const [, name, within, operator, version] = SIMPLE.exec(text) ?? []
  if (name === undefined) return undefined
  const extras = within ? within.split(',').filter(Boolean) : NO_EXTRAS
  if (operator === undefined || version === undefined)
    return { name, extras, origin: 'registry', pinned: false }
  const specifier = text.slice(text.indexOf(operator, name.length))
  return operator === '==' && !version.includes('*')
    ? { name, extras, specifier, version, origin: 'registry', pinned: true }
    : { name, extras, specifier, origin: 'registry', pinned: false }
}

/** Longest requirement that is looked at, in characters. */
const LONGEST = 20_000

/** One requirement without comment and without options; `why` says what is wrong with it. */
export const pypiRequirement = (written: string): PypiRequirement | { readonly why: string } => {
  const text = written.trim()
  if (text.length > LONGEST)
    return { why: `a requirement of more than ${LONGEST.toLocaleString('en')} characters` }
  const semicolon = text.indexOf(';')
  const bare = semicolon < 0 ? text : text.slice(0, semicolon).trimEnd()
  const plain = bare.length <= LONGEST_SIMPLE ? simple(bare) : undefined
  const marked = semicolon < 0 ? '' : text.slice(semicolon + 1).trim()
  if (plain) return marked ? { ...plain, marker: marked } : plain
  const name = NAME.exec(text)?.[0]
  if (!name) return { why: 'expected the name of a package' }

  let rest = text.slice(name.length).trimStart()
  let extras: readonly string[] = []
  if (rest.startsWith('[')) {
    const end = rest.indexOf(']')
    if (end < 0) return { why: `expected "]" after the extras of ${name}` }
    extras = rest
      .slice(1, end)
      .split(',')
      .map(extra => extra.trim())
      .filter(Boolean)
    rest = rest.slice(end + 1).trimStart()
  }
  if (rest.startsWith('@')) {
    const { address, marker } = url(rest.slice(1))
    if (!address || /\s/.test(address)) return { why: `expected one URL after "${name} @"` }
    return { name, extras, ...pypiAddress(address), ...(marker ? { marker } : {}) }
  }
  const { specifier, marker } = versions(rest)
  if (specifier && !isSpecifier(specifier)) {
    return {
      why: `expected a version clause such as ">=1.0" after ${name}, found "${specifier.slice(0, 60)}"`,
    }
  }
  const version = exact(specifier)
  return {
    name,
    extras,
    ...(specifier ? { specifier } : {}),
    ...(version ? { version } : {}),
    ...(marker ? { marker } : {}),
    origin: 'registry',
    pinned: version !== undefined,
  }
}
