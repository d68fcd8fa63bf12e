/** mix.exs of Elixir: the tuples that functions named after dependencies hold. It is Elixir; nothing of it is run. */
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { closingOf, isMark, isWord, lostBracket } from '../syntax/calls.ts'
import { type Token, tokensOf } from '../syntax/tokens.ts'
import { brokenFile, conflict } from './broken.ts'
import { elixirLanguage } from './elixir-language.ts'
import { dependency } from './hex-dependency.ts'

/** `deps`, `deps_dev`, `common_dependencies`: helpers of a project are called so. */
const DEPENDENCIES = /dep/i

/** A tuple that begins with a name and goes on as a dependency does. */
const isLikely = (tokens: readonly Token[], at: number): boolean => {
  const [name, comma, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (name?.kind !== 'symbol' || !isMark(comma, ',')) return false
  const keyword = next?.kind === 'word' && ['git', 'github', 'path', 'hex', 'in_umbrella'].includes(next.text)
  return (next?.kind === 'text' && /^\s*(?:[~=><!]|\d+\.\d)/.test(next.text)) || keyword
}

/** Tuples of lists: those of dependencies, and elsewhere those that look like one. */
function* tuples(path: string, tokens: readonly Token[], within = false): Iterable<Found> {
  let inDependencies = within
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    if (isWord(token, 'def') || isWord(token, 'defp') || isWord(token, 'defmodule')) {
      inDependencies = DEPENDENCIES.test((tokens[at + 1]?.text ?? '').slice(0, 300))
      continue
    }
    // `deps: [{…}]` within the project itself.
    const inline =
      !within && isWord(token, 'deps') && isMark(tokens[at + 1], ':') && isMark(tokens[at + 2], '[')
    const inner = inline ? closingOf(tokens, at + 2, MOST_INLINE) : undefined
    if (inner !== undefined) {
      yield* tuples(path, tokens.slice(at + 2, inner + 1), true)
      at = inner
      continue
    }
    const before = tokens[at - 1]
    const inList = before?.kind === 'break' || isMark(before, '[') || isMark(before, ',')
    if (!isMark(token, '{') || !(inDependencies ? inList : isLikely(tokens, at))) continue
    const close = closingOf(tokens, at)
    if (close === undefined) {
      yield unread(place(path, token.line), '{', 'expected a tuple that comes to an end')
      continue
    }
    yield* dependency(path, tokens.slice(at + 1, close), tokens[close]?.line ?? token.line)
    at = close
  }
}

/** Tokens of a list that is written into the project. */
const MOST_INLINE = 20_000

export const mixExs: Reader = {
  id: 'mix-exs',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const tokens = conflict(file) ?? tokensOf(text, elixirLanguage)
    if ('why' in tokens) {
      yield brokenFile(file, tokens, 'mix.exs')
      return
    }
    yield* tuples(path, tokens)
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
