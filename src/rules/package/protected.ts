/** The names that others can be mistaken for, in the forms by which they are looked up. */
import { popularNames } from '../../data/popular.ts'
import type { Ecosystem } from '../../ecosystem.ts'
import { flat, letters, scopeOf, skeleton, sorted } from './shape.ts'

/** Names that are protected: the first of the list. */
export const PROTECTED = 15_000
/** Shorter names have too many neighbours to mean anything. */
export const SHORTEST = 5

/** Of words for edits; a slip of the fingers tells even in four letters, if the name is famous. */
const SHORTEST_WORD = 4

export interface Word {
  readonly name: string
  readonly letters: number
  /** Place in the list, from 0. */
  readonly rank: number
}

export interface Shapes {
  readonly byLength: ReadonlyMap<number, readonly Word[]>
  readonly flat: ReadonlyMap<string, string>
  readonly skeletons: ReadonlyMap<string, string>
  readonly sorted: ReadonlyMap<string, string>
  /** Scope to the most popular name in it. */
  readonly scopes: ReadonlyMap<string, string>
  /** Name without scope to the scoped name. */
  readonly bases: ReadonlyMap<string, string>
}

const made = new Map<Ecosystem, Shapes>()

/** Of names with one key the most popular is kept: they come in this order. */
const keyed = (names: readonly string[], key: (name: string) => string): Map<string, string> => {
  const map = new Map<string, string>()
  for (const name of names) {
    const its = key(name)
    if (its.length >= SHORTEST && !map.has(its)) map.set(its, name)
  }
  return map
}

const lengths = (names: readonly string[]): Map<number, Word[]> => {
  const map = new Map<number, Word[]>()
  for (const [rank, name] of names.entries()) {
    if (scopeOf(name) !== undefined || name.length < SHORTEST_WORD) continue
    const words = map.get(name.length) ?? []
    words.push({ name, letters: letters(name), rank })
    map.set(name.length, words)
  }
  return map
}

/** Made when first asked for: about 40 ms. */
export const shapesOf = (ecosystem: Ecosystem): Shapes => {
  const known = made.get(ecosystem)
  if (known) return known

  const names = popularNames(ecosystem).slice(0, PROTECTED)
  const unscoped = names.filter(name => scopeOf(name) === undefined)
  const scoped = names.filter(name => scopeOf(name) !== undefined)
  const shapes: Shapes = {
    byLength: lengths(names),
    flat: keyed(names, flat),
    skeletons: keyed(unscoped, skeleton),
    sorted: keyed(unscoped, sorted),
    scopes: keyed(scoped, name => scopeOf(name) ?? ''),
    // `@types/x` describes the package x: to lack that scope is right.
    bases: keyed(
      scoped.filter(name => !name.startsWith('@types/')),
      name => name.slice(name.indexOf('/') + 1),
    ),
  }
  made.set(ecosystem, shapes)
  return shapes
}
