import { popularNames, popularRank } from '../../data/popular.ts'
import type { Ecosystem } from '../../ecosystem.ts'
import { distance } from './distance.ts'
import { bitsOf, letters } from './shape.ts'
import { likeness } from './similarity.ts'

/** Edits that are still worth a guess, at most, and in proportion to the longer name. */
const EDITS = 3
const PART = 0.3
const LONGEST = 214

const edited = (ecosystem: Ecosystem, name: string): readonly string[] => {
  const own = letters(name)
  const found: { name: string; edits: number }[] = []
  for (const popular of popularNames(ecosystem)) {
    const most = Math.min(EDITS, Math.floor(Math.max(popular.length, name.length) * PART))
    if (Math.abs(popular.length - name.length) > most || bitsOf(letters(popular) ^ own) > 2 * most) continue
    const edits = distance(name, popular, most)
    if (edits) found.push({ name: popular, edits })
  }
  return found.sort((a, b) => a.edits - b.edits).map(each => each.name)
}

/** The longest popular name that the words of this one begin with: models make names by adding to a known one. */
const beginning = (ecosystem: Ecosystem, name: string): readonly string[] => {
  for (let end = name.length - 1; end >= 4; end--) {
    const start = name.slice(0, end)
    if (/[-_.]/.test(name.charAt(end)) && popularRank(ecosystem, start) !== undefined) return [start]
  }
  return []
}

/** Popular names that can have been meant by one that does not exist, likeliest first, at most three. */
export const nearest = (ecosystem: Ecosystem, name: string): readonly string[] => {
  if (name.length > LONGEST) return []
  const like = likeness(ecosystem, name)?.to
  const exact = like !== undefined && popularRank(ecosystem, like) !== undefined ? [like] : []
  const guesses = [...exact, ...edited(ecosystem, name)]
  return [...new Set(guesses.length > 0 ? guesses : beginning(ecosystem, name))].slice(0, 3)
}
