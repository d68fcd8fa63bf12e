/** Gemfile of Bundler: gems with groups and places, as far as they are spelled out. A Gemfile is Ruby; nothing of it is run. */
import type { PackageIndex } from '../../reference.ts'
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { type Call, callAt, isMark, isWord, literal, shown } from '../syntax/calls.ts'
import { type Token, tokensOf } from '../syntax/tokens.ts'
import { brokenFile, conflict } from './broken.ts'
import { inside } from './folder.ts'
import { gemVersion, hiddenCall, isGemName, requirementsOf, wordsOf } from './gem-requirement.ts'
import {
  type Block,
  blockOf,
  KINDS,
  keyedValue,
  opens,
  type Place,
  placeOf,
  scopeOf,
} from './gemfile-blocks.ts'
import { rubyLanguage } from './ruby-language.ts'

interface Gemfile {
  readonly path: string
  readonly tokens: readonly Token[]
  /** Sources for all gems; of several the first is the main one. */
  readonly sources: readonly PackageIndex[]
  /** Keywords that name a place. */
  readonly kinds: readonly string[]
  /** Blocks around the statement, the innermost last. */
  readonly blocks: Block[]
}

/** Blocks around a gem that are looked at. */
const DEEPEST = 50

const CALLS = new Set(['source', 'eval_gemfile', 'group', ...KINDS])

const inner = (blocks: readonly Block[]): Place | undefined => blocks.findLast(({ place }) => place)?.place

function* gem(gemfile: Gemfile, head: string, call: Call, index: number): Iterable<Found> {
  const { path, tokens, sources, kinds, blocks } = gemfile
  const at = place(path, call.line, call.endLine)
  const [first, ...rest] = call.arguments
  const name = first && first.key === undefined ? literal(first.value) : undefined
  const what = `${head} ${shown(tokens.slice(index + 1, call.next))}`
  if (!isGemName(name)) {
    yield unread(at, what, 'expected the name of a gem as a plain string')
    return
  }
  const { texts, computed } = requirementsOf(rest)
  const own = placeOf(rest, kinds)
  if (computed || own === 'computed') {
    yield unread(at, what, 'version or place are computed; expected plain strings')
  }
  // From where, nobody knows: no registry can be asked.
  if (own === 'computed') return
  const { ref, index: only, ...where } = own ?? inner(blocks.slice(-DEEPEST)) ?? {}
  const { specifier, version } = gemVersion(texts)
  const elsewhere = where.origin !== undefined
  const groups = [
    ...blocks.slice(-DEEPEST).flatMap(block => block.groups ?? []),
    ...wordsOf(keyedValue(rest, 'group', 'groups') ?? []),
  ]
  yield packageReference({
    ecosystem: 'gem',
    written: name,
    ...where,
    specifier: elsewhere ? (ref ?? specifier) : specifier,
    version: elsewhere ? undefined : version,
    indexes: elsewhere ? [] : only ? [only] : sources,
    // A plugin is run by Bundler itself.
    scope: head === 'plugin' ? 'build' : scopeOf(groups),
    surface: 'manifest',
    at,
  })
}

const include = ({ path, tokens }: Gemfile, call: Call, index: number): Found => {
  const at = place(path, call.line, call.endLine)
  const name = literal(call.arguments[0]?.value ?? [])
  if (name === undefined) {
    return unread(
      at,
      shown(tokens.slice(index, call.next)),
      'expected the path of a Gemfile as a plain string',
    )
  }
  return { kind: 'include', path: inside(path, name), role: 'requirements', at }
}

/** A statement of its own: neither a method of something nor an argument. */
const begins = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  if (!before || before.kind === 'break') return !isMark(tokens[at - 2], ',')
  if (before.kind === 'mark') return before.text === '{' || before.text === '|'
  return before.kind === 'word' && ['do', 'then', 'else', 'begin', 'ensure'].includes(before.text)
}

/** `gem "name"` wherever it stands: behind a condition as well, but no method or variable of that name. */
const isGem = (tokens: readonly Token[], at: number): boolean => {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (!isWord(token, 'gem') && !isWord(token, 'plugin')) return false
  if (isMark(before, '.') || isMark(before, '&.') || isWord(before, 'def') || !next) return false
  return next.kind === 'mark' ? ['(', '*', '['].includes(next.text) : next.kind !== 'break'
}

function* statement(gemfile: Gemfile, index: number): Iterable<Found> {
  const { path, tokens, blocks } = gemfile
  const head = tokens[index]?.text ?? ''
  const call = callAt(tokens, index)
  const line = tokens[index]?.line ?? 1
  if (!call) yield unread(place(path, line), head, 'expected a call that comes to an end')
  else if (head === 'gem' || head === 'plugin') yield* gem(gemfile, head, call, index)
  else if (head === 'eval_gemfile') yield include(gemfile, call, index)
  else if (isWord(tokens[call.next], 'do')) {
    const block = blockOf(head, call.arguments)
    blocks.push(block)
    if (head !== 'group' && !block.place) {
      yield unread(place(path, line), `${head} …`, 'expected a place as a plain string')
    }
  } else if (head === 'source' && !sourceOf(call)) {
    const what = shown(tokens.slice(index, call.next))
    yield unread(place(path, line), what, 'expected the address of a source as a plain string')
  }
}

const sourceOf = (call: Call): string | undefined => {
  const value = call.arguments[0]?.value ?? []
  // `source :rubygems`, of old.
  return literal(value) ?? (value[0]?.kind === 'symbol' ? value[0].text : undefined)
}

/** `source "…"` without a block, wherever it stands. */
const sourcesOf = (tokens: readonly Token[]): readonly PackageIndex[] => {
  const urls = tokens.flatMap((token, at) => {
    if (!isWord(token, 'source') || !begins(tokens, at)) return []
    const call = callAt(tokens, at)
    const url = call && !isWord(tokens[call.next], 'do') ? literal(call.arguments[0]?.value ?? []) : undefined
    return url === undefined ? [] : [url]
  })
  return [...new Set(urls)].map((url, at) => ({ url, extra: at > 0 }))
}

const ownKinds = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token, at) => {
    const name = isMark(tokens[at + 1], '(') ? tokens[at + 2] : tokens[at + 1]
    return isWord(token, 'git_source') && name && name.kind !== 'break' ? [name.text] : []
  })

const HIDDEN = /(?:^|[\n;({|])[ \t]*gem[ \t]*[("']/

export const gemfile: Reader = {
  id: 'gemfile',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const tokens = conflict(file) ?? tokensOf(text, rubyLanguage)
    if ('why' in tokens) {
      yield brokenFile(file, tokens, 'Gemfile')
      return
    }
    const kinds = [...new Set([...KINDS, ...ownKinds(tokens).slice(0, 20)])]
    const state: Gemfile = { path, tokens, sources: sourcesOf(tokens), kinds, blocks: [] }
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue
      if (token.text === 'end' && !isMark(tokens[at + 1], ':')) state.blocks.pop()
      else if (isGem(tokens, at) || (begins(tokens, at) && CALLS.has(token.text))) yield* statement(state, at)
      else if (begins(tokens, at) && opens(token.text)) state.blocks.push({})
      else if (token.text === 'do' && !opened(tokens, at)) state.blocks.push({})
    }
    const hidden = hiddenCall(tokens, HIDDEN)
    if (hidden) {
      const why = 'a call stands in a text, where it may be code; expected it outside of quotes'
      yield unread(place(path, hidden.line, hidden.endLine), hidden.text, why)
    }
  },
}

/** Their `do` is optional. */
const LOOPS = new Set(['while', 'until', 'for'])

/** Whether a `do` belongs to a call that has opened its block already: one of `CALLS` or a loop begins its line. */
const opened = (tokens: readonly Token[], at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 400); back--) {
    const token = tokens[back]
    const isHead = token?.kind === 'word' && (CALLS.has(token.text) || LOOPS.has(token.text))
    if (isHead && begins(tokens, back)) return true
    if (token?.kind === 'break' && !isMark(tokens[back - 1], ',')) return false
  }
  return false
}
