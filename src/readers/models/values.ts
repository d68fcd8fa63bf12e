/** What an expression may stand for: texts, and whether there may be others. */
import type { Location } from '../../change.ts'
import { LONGEST } from './strings.ts'

/** Stands in a text for a part that cannot be known. A character of the private use area, which no name contains. */
export const HOLE = '\uE000'

/** From the surest to the least sure: written there, by way of a name, unless somebody says otherwise. */
export type By = 'literal' | 'constant' | 'default'

export interface Candidate {
  readonly text: string
  readonly by: By
  /** Offset of the text, when it stands in the expression itself. */
  readonly at?: number
  /** Where it is bound, when a name was followed to it. */
  readonly bound?: Location
}

export interface Values {
  readonly candidates: readonly Candidate[]
  /** It may be something else too, which is decided when the code runs. */
  readonly open: boolean
}

/** Most texts that are kept of one expression. */
export const MOST = 8

export const NONE: Values = { candidates: [], open: false }
export const OPEN: Values = { candidates: [], open: true }

export const literal = (text: string, at?: number): Values => ({
  candidates: [{ text, by: 'literal', ...(at === undefined ? {} : { at }) }],
  open: false,
})

const ORDER: readonly By[] = ['literal', 'constant', 'default']
const weaker = (a: By, b: By): By => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b)

const few = (candidates: readonly Candidate[], open: boolean): Values => {
  const different = new Map<string, Candidate>()
  for (const candidate of candidates) {
    if (!different.has(candidate.text)) different.set(candidate.text, candidate)
  }
  const kept = [...different.values()]
  return { candidates: kept.slice(0, MOST), open: open || kept.length > MOST }
}

export const union = (all: readonly Values[]): Values =>
  few(
    all.flatMap(({ candidates }) => candidates),
    all.some(({ open }) => open),
  )

/** The same values, no surer than `by`. */
export const lower = ({ candidates, open }: Values, by: By): Values => ({
  candidates: candidates.map(({ text, by: own, at, bound }) => ({
    text,
    by: weaker(own, by),
    ...(at === undefined || by !== 'literal' ? {} : { at }),
    ...(bound ? { bound } : {}),
  })),
  open,
})

/** The values of a name: no surer than `by`, and bound where they stand, or else where the name is bound. */
export const followed = (values: Values, by: By, placeOf: (at: number | undefined) => Location): Values => {
  const places = values.candidates.map(({ at, bound }) => bound ?? placeOf(at))
  const { candidates, open } = lower(values, by)
  return {
    candidates: candidates.map((candidate, index) => {
      const bound = places[index]
      return bound ? { ...candidate, bound } : candidate
    }),
    open,
  }
}

/** As parts of a text, values that cannot be known are holes. */
const asPart = ({ candidates, open }: Values): readonly Candidate[] =>
  open || candidates.length === 0 ? [...candidates, { text: HOLE, by: 'literal' }] : candidates

/** Every text that the parts can make together; it stands at `at` when all of it is written there. */
export const concat = (parts: readonly Values[], at: number): Values => {
  let texts: readonly Candidate[] = [{ text: '', by: 'literal' }]
  let open = false
  for (const part of parts) {
    const next = asPart(part)
    const made = texts.flatMap(before =>
      next.map((after): Candidate => {
        const bound = before.bound ?? after.bound
        const text = (before.text + after.text).slice(0, LONGEST)
        return { text, by: weaker(before.by, after.by), ...(bound ? { bound } : {}) }
      }),
    )
    const kept = few(made, open)
    texts = kept.candidates
    open = kept.open
  }
  return { candidates: texts.map(text => (text.by === 'literal' ? { ...text, at } : text)), open }
}
