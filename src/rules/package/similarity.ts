/**
 * Names that can be taken for those of far more popular packages. Compared with the most downloaded names only: a
 * similar name somewhere in the registry says nothing, since half of all names have one.
 */
import { popularRank } from '../../data/popular.ts'
import type { Ecosystem } from '../../ecosystem.ts'
import { distance } from './distance.ts'
import { PROTECTED, SHORTEST, type Shapes, shapesOf, type Word } from './protected.ts'
import { bitsOf, flat, letters, scopeOf, skeleton, sorted } from './shape.ts'
import { digitsAlone, slipOf, staysWord } from './slip.ts'

/** Edits in proportion to the shorter name. At 1/6 most known typosquats are found; beyond it, honest names crowd in. */
const CLOSE = 1 / 6
/** No honest name is longer; a longer one is looked at no further. */
const LONGEST = 214

export interface Likeness {
  /** The popular name; of a scoped name the popular scope. */
  readonly to: string
  /** Its place among the most downloaded names, from 1; of a scope that of its most popular package. */
  readonly rank: number
  /** How they differ, to follow "differs from it". */
  readonly how: string
  /** Weak likeness is common among honest names: alone it means nothing. */
  readonly weak: boolean
}

type Found = Omit<Likeness, 'rank'> | undefined

interface Near {
  readonly name: string
  readonly rank: number
  readonly edits: number
}

/** Names so popular that a slip of the fingers is likely, though they are short. */
const FAMOUS = 1000
const WELL_KNOWN = 5000
const SHORTEST_FAMOUS = 4

/** Whether so small a difference is one at all, given how long and how popular the name is. */
const isClose = ({ name: popular, rank }: Word, name: string, edits: number): boolean => {
  const shorter = Math.min(popular.length, name.length)
  if (edits === 1 && slipOf(popular, name).typing) {
    if (rank < FAMOUS && shorter >= SHORTEST_FAMOUS) return true
    if (rank < WELL_KNOWN && shorter >= SHORTEST) return true
  }
  return shorter >= SHORTEST && edits / shorter <= CLOSE && staysWord(popular, name, edits)
}

/** The popular name within two edits that is close enough, fewest edits first, then most popular. */
const near = ({ byLength }: Pick<Shapes, 'byLength'>, name: string): Near | undefined => {
  const own = letters(name)
  let best: Near | undefined
  for (let length = name.length - 2; length <= name.length + 2; length++) {
    for (const word of byLength.get(length) ?? []) {
      if (bitsOf(word.letters ^ own) > 4) continue
      const edits = distance(name, word.name, best?.edits ?? 2)
      if (edits === undefined || edits === 0) continue
      if (best && edits === best.edits && word.rank > best.rank) continue
      if (isClose(word, name, edits)) best = { name: word.name, rank: word.rank, edits }
    }
  }
  return best
}

const edited = ({ name: popular, edits }: Near, name: string): Found => {
  if (digitsAlone(popular, name)) return { to: popular, how: 'in its digits alone', weak: true }
  const how = edits === 1 ? slipOf(popular, name).how : 'by two letters'
  return { to: popular, how, weak: false }
}

/** `@scope` of a name against the scopes of popular names. */
const scopeLike = ({ scopes }: Shapes, scope: string): string | undefined => {
  if (scopes.has(scope)) return undefined
  const own = flat(scope)
  for (const popular of scopes.keys()) {
    const theirs = flat(popular)
    if (theirs === own) return popular
    const shorter = Math.min(theirs.length, own.length)
    const edits = shorter >= SHORTEST ? distance(own, theirs, 2) : undefined
    if (edits !== undefined && edits / shorter <= CLOSE) return popular
  }
  return undefined
}

const AFFIXES =
  /^(?:py|python|node|js)[-_.]|[-_.](?:py|python|node|js|ts|api|sdk|cli|util|utils|helper|helpers|lib|core|client|tool|tools)$/
const VERSION = /[-_.]?v?\d{1,3}$/

const isProtected = (ecosystem: Ecosystem, name: string): boolean =>
  name.length >= SHORTEST && (popularRank(ecosystem, name) ?? PROTECTED) < PROTECTED

/** The popular name in a name with a version number or an affix; many honest packages have such names. */
const without = (ecosystem: Ecosystem, name: string, part: RegExp): string | undefined => {
  const rest = name.replace(part, '')
  return rest !== name && isProtected(ecosystem, rest) ? rest : undefined
}

const scopedLikeness = (shapes: Shapes, scope: string): Found => {
  const to = scopeLike(shapes, scope)
  return to === undefined ? undefined : { to, how: 'in its scope', weak: false }
}

const plainLikeness = (ecosystem: Ecosystem, shapes: Shapes, name: string): Found => {
  const joined = shapes.flat.get(flat(name))
  if (joined && scopeOf(joined) !== undefined) return { to: joined, how: 'by its missing scope', weak: true }
  if (joined) return { to: joined, how: 'in its separators alone', weak: false }
  const looks = shapes.skeletons.get(skeleton(name))
  if (looks) return { to: looks, how: 'by letters that look alike', weak: false }
  const order = shapes.sorted.get(sorted(name))
  if (order) return { to: order, how: 'in the order of its words', weak: false }
  const unnumbered = without(ecosystem, name, VERSION)
  if (unnumbered) return { to: unnumbered, how: 'by a number at its end', weak: true }
  const close = near(shapes, name)
  if (close) return edited(close, name)
  const base = shapes.bases.get(name)
  if (base) return { to: base, how: 'by its missing scope', weak: true }
  const bare = without(ecosystem, name, AFFIXES)
  return bare === undefined ? undefined : { to: bare, how: 'by a word such as "utils" or "py"', weak: true }
}

/** The popular package that this name can be taken for; undefined for a name that is popular itself. */
export const likeness = (ecosystem: Ecosystem, name: string): Likeness | undefined => {
  if (name.length > LONGEST || popularRank(ecosystem, name) !== undefined) return undefined
  const shapes = shapesOf(ecosystem)
  const scope = scopeOf(name)
  const found = scope === undefined ? plainLikeness(ecosystem, shapes, name) : scopedLikeness(shapes, scope)
  if (!found) return undefined
  const most = shapes.scopes.get(found.to) ?? found.to
  return { ...found, rank: (popularRank(ecosystem, most) ?? 0) + 1 }
}
