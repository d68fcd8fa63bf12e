/** A gemspec of RubyGems: what a gem asks for. A gemspec is Ruby; nothing of it is run. */
import type { PackageReference } from '../../reference.ts'
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { callAt, isMark, literal, shown } from '../syntax/calls.ts'
import { type Token, tokensOf } from '../syntax/tokens.ts'
import { brokenFile, conflict } from './broken.ts'
import { gemVersion, hiddenCall, isGemName, requirementsOf } from './gem-requirement.ts'
import { rubyLanguage } from './ruby-language.ts'

const METHODS: ReadonlyMap<string, PackageReference['scope']> = new Map([
  ['add_dependency', 'runtime'],
  ['add_runtime_dependency', 'runtime'],
  ['add_development_dependency', 'dev'],
])

function* dependency(path: string, tokens: readonly Token[], index: number): Iterable<Found> {
  const token = tokens[index]
  const call = callAt(tokens, index)
  if (!token || !call) {
    yield unread(place(path, token?.line ?? 1), token?.text ?? '', 'expected a call that comes to an end')
    return
  }
  const at = place(path, call.line, call.endLine)
  const [first, ...rest] = call.arguments
  const name = literal(first?.value ?? [])
  const { texts, computed } = requirementsOf(rest)
  const what = shown(tokens.slice(index, call.next))
  if (!isGemName(name)) {
    yield unread(at, what, 'expected the name of a gem as a plain string')
    return
  }
  if (computed) yield unread(at, what, 'the version is computed; expected plain strings')
  const parts = { ecosystem: 'gem', written: name, ...gemVersion(texts) } as const
  yield packageReference({ ...parts, scope: METHODS.get(token.text), surface: 'manifest', at })
}

const HIDDEN = /\.add_(?:runtime_|development_)?dependency\b/

export const gemspec: Reader = {
  id: 'gemspec',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const tokens = conflict(file) ?? tokensOf(text, rubyLanguage)
    if ('why' in tokens) {
      yield brokenFile(file, tokens, 'gemspec')
      return
    }
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1]
      const isCall = token.kind === 'word' && (isMark(before, '.') || isMark(before, '&.'))
      if (isCall && METHODS.has(token.text)) yield* dependency(path, tokens, at)
    }
    const hidden = hiddenCall(tokens, HIDDEN)
    if (hidden) {
      const why = 'a call stands in a text, where it may be code; expected it outside of quotes'
      yield unread(place(path, hidden.line, hidden.endLine), hidden.text, why)
    }
  },
}
