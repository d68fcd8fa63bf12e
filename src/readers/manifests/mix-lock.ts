/** mix.lock of Elixir: a map of names and tuples, with versions, hashes and edges. */
import { type PackageParts, packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { argumentsOf, closingOf, isMark, literal } from '../syntax/calls.ts'
import { type Token, tokensOf } from '../syntax/tokens.ts'
import { brokenFile, conflict, isCommit } from './broken.ts'
import { elixirLanguage } from './elixir-language.ts'
import { isHexName } from './hex-dependency.ts'
import { lineage } from './lineage.ts'

interface Entry {
  readonly name: string
  readonly line: number
  readonly values: readonly (readonly Token[])[]
}

/** Tokens of one entry; those of Phoenix have some two hundred. */
const MOST_TOKENS = 20_000

/** `"name": {…}` or `"name" => {…}`. */
function* entriesOf(
  tokens: readonly Token[],
): Iterable<Entry | { readonly line: number; readonly what: string }> {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'text') continue
    const isKey = isMark(tokens[at + 1], ':') || isMark(tokens[at + 1], '=>')
    const close = isKey && isMark(tokens[at + 2], '{') ? closingOf(tokens, at + 2, MOST_TOKENS) : undefined
    if (close === undefined) {
      yield { line: token.line, what: token.text }
      continue
    }
    const values = argumentsOf(tokens.slice(at + 3, close)).map(({ value }) => value)
    yield { name: token.text, line: token.line, values }
    at = close
  }
}

/** Names in a list of tuples: `[{:name, "~> 1.0", […]}, …]`. */
const namesIn = (list: readonly Token[] | undefined): readonly string[] =>
  (list ?? []).flatMap((token, at) => {
    const name = list?.[at + 1]
    return isMark(token, '{') && name?.kind === 'symbol' ? [name.text] : []
  })

type Parts = Pick<
  PackageParts,
  'name' | 'alias' | 'specifier' | 'version' | 'origin' | 'address' | 'pinned' | 'integrity'
>

/** `{:hex, :name, "version", "hash", [managers], [needs], "repository", "hash of the archive"}`. */
const hexParts = ({ name, values }: Entry): Parts | undefined => {
  const [, real, version, inner, , , repository, outer] = values
  const exact = version && literal(version)
  const [symbol] = real ?? []
  if (!exact || symbol?.kind !== 'symbol' || !isHexName(symbol.text)) return undefined
  const hashes = [inner, outer].flatMap(value => (value && literal(value)) || [])
  const from = repository && literal(repository)
  return {
    ...(symbol.text === name ? {} : { name: symbol.text, alias: name }),
    specifier: exact,
    version: exact,
    // The public repository by its short name says nothing of a place.
    ...(from && from !== 'hexpm' ? { address: from } : {}),
    integrity: hashes.filter(hash => /^[0-9a-f]{64}$/.test(hash)).map(hash => `sha256:${hash}`),
  }
}

/** `{:git, "url", "commit", [options]}`. */
const gitParts = ({ values: [, url, commit] }: Entry): Parts | undefined => {
  const [address, specifier] = [url && literal(url), commit && literal(commit)]
  return address ? { origin: 'git', address, specifier, pinned: isCommit(specifier) } : undefined
}

const partsOf = (entry: Entry): Parts | undefined => {
  const [kind] = entry.values[0] ?? []
  if (kind?.kind !== 'symbol') return undefined
  return kind.text === 'hex' ? hexParts(entry) : kind.text === 'git' ? gitParts(entry) : undefined
}

export const mixLock: Reader = {
  id: 'mix-lock',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const tokens = conflict(file) ?? tokensOf(text, elixirLanguage)
    if ('why' in tokens) {
      yield brokenFile(file, tokens, 'mix.lock', 'lockfile')
      return
    }
    const entries: Entry[] = []
    for (const one of entriesOf(tokens)) {
      if ('name' in one) entries.push(one)
      else
        yield unread(place(path, one.line), one.what, 'expected "name": {:hex, …} or {:git, …}', 'lockfile')
    }
    const needs = new Map(entries.map(({ name, values }) => [name, namesIn(values[5])]))
    const needed = new Set([...needs.values()].flat())
    const { relation, via } = lineage(
      [...needs.keys()].filter(name => !needed.has(name)),
      name => needs.get(name) ?? [],
    )
    for (const entry of entries) {
      const { name, line } = entry
      const at = place(path, line)
      const parts = partsOf(entry)
      if (!parts) {
        yield unread(
          at,
          name,
          'expected {:hex, :name, "version", …} or {:git, "url", "commit", …}',
          'lockfile',
        )
        continue
      }
      // What nobody needs is asked for, or left over; what somebody needs may be asked for as well.
      const by = relation(name) === 'direct' ? [] : via(name)
      const common = { ecosystem: 'hex', written: name, surface: 'lockfile', at } as const
      yield packageReference({ ...common, ...parts, relation: 'unknown', via: by })
    }
  },
}
