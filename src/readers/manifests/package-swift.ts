/** Package.swift: packages and binary targets, as far as they are spelled out. It is Swift; nothing of it is run. */
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { type Argument, type Call, callAt, isMark, literal, lostBracket, shown } from '../syntax/calls.ts'
import { type Token, tokensOf } from '../syntax/tokens.ts'
import { brokenFile, conflict, isCommit } from './broken.ts'
import { swiftLanguage } from './languages.ts'
import { located } from './swift-location.ts'

interface Wanted {
  readonly specifier?: string
  readonly version?: string
  readonly pinned: boolean
}

const EXACT = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]{1,200})?$/

const byKey = (values: readonly Argument[], key: string): string | undefined => {
  const value = values.find(one => one.key === key)?.value
  return value && literal(value)
}

/** `exact: "1.0.0"`, `.exact("1.0.0")`; `revision`, `branch`, `from` and `.upToNextMajor(from: …)` likewise. */
const requirement = (values: readonly Argument[]): Wanted => {
  for (const { key, value } of values) {
    const text = value.find(({ kind }) => kind === 'text')
    const word = value.find(({ kind }) => kind === 'word')?.text
    const kind = key === undefined ? word : key
    if (!text || text.computed) continue
    if (kind === 'exact') {
      const version = EXACT.test(text.text) ? { version: text.text } : {}
      return { specifier: text.text, ...version, pinned: EXACT.test(text.text) }
    }
    if (kind === 'revision') return { specifier: text.text, pinned: isCommit(text.text) }
    if (kind === 'branch') return { specifier: text.text, pinned: false }
    if (kind === 'from' || kind === 'upToNextMajor' || kind === 'upToNextMinor') {
      return { specifier: `${kind} ${text.text}`, pinned: false }
    }
    // `"1.0.0"..<"2.0.0"`
    if (key === undefined && value.length === 3 && value[2]?.kind === 'text') {
      return { specifier: value.map(token => token.text).join(''), pinned: false }
    }
  }
  return { pinned: false }
}

const packageCall = (
  path: string,
  tokens: readonly Token[],
  index: number,
  call: Call,
): Found | undefined => {
  const values = call.arguments
  const at = place(path, call.line, call.endLine)
  const common = { ecosystem: 'swift', scope: 'runtime', surface: 'manifest', at } as const
  const [url, id, folder] = ['url', 'id', 'path'].map(key => byKey(values, key))
  // A name of the package registry, which has a scope and no host.
  if (id !== undefined) return packageReference({ ...common, written: id, ...requirement(values) })
  if (folder !== undefined) {
    return packageReference({ ...common, written: folder, origin: 'path', address: folder, pinned: true })
  }
  if (url !== undefined) {
    const { name = url, ...where } = located(url)
    return packageReference({ ...common, written: name, ...requirement(values), ...where })
  }
  // The product of a package that is named elsewhere, in the list of a target.
  const isPlace = values.some(({ key }) => key === 'url' || key === 'id' || key === 'path')
  if (!isPlace && values.every(({ key }) => key === 'name' || key === 'package')) return undefined
  return unread(at, shown(tokens.slice(index, call.next)), 'expected url, id or path as a plain string')
}

/** An archive of compiled code; one of a folder is part of the repository. */
const binaryTarget = (
  path: string,
  tokens: readonly Token[],
  index: number,
  call: Call,
): Found | undefined => {
  const values = call.arguments
  const at = place(path, call.line, call.endLine)
  const [name, url, checksum] = ['name', 'url', 'checksum'].map(key => byKey(values, key))
  if (!values.some(({ key }) => key === 'url')) return undefined
  if (!name || !url) {
    return unread(at, shown(tokens.slice(index, call.next)), 'expected name and url as plain strings')
  }
  return packageReference({
    ecosystem: 'swift',
    written: name,
    origin: 'url',
    address: url,
    integrity: checksum ? [`sha256:${checksum}`] : [],
    scope: 'runtime',
    surface: 'manifest',
    pinned: Boolean(checksum),
    at,
  })
}

const CALLS = new Map([
  ['package', packageCall],
  ['binaryTarget', binaryTarget],
])

export const packageSwift: Reader = {
  id: 'package-swift',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const tokens = conflict(file) ?? tokensOf(text, swiftLanguage)
    if ('why' in tokens) {
      yield brokenFile(file, tokens, 'Package.swift')
      return
    }
    for (const [at, token] of tokens.entries()) {
      const read = token.kind === 'word' ? CALLS.get(token.text) : undefined
      // `.package(…)` and `Package.Dependency.package(…)`.
      if (!read || !isMark(tokens[at - 1], '.') || !isMark(tokens[at + 1], '(')) continue
      const call = callAt(tokens, at)
      const found = call
        ? read(path, tokens, at, call)
        : unread(place(path, token.line), token.text, 'expected a call that comes to an end')
      if (found) yield found
    }
    const lost = lostBracket(tokens)
    if (lost) {
      yield unread(
        place(path, lost.line),
        lost.text,
        'expected its partner: what follows may be meant otherwise',
      )
    }
  },
}
