/** Speed of looking for look-alikes as a ratio within one run. */
import { popularNames } from '../src/data/popular.ts'
import { distance } from '../src/rules/package/distance.ts'
import { likeness } from '../src/rules/package/similarity.ts'
import type { Row } from './bench-row.ts'

const NAMES = 200

/** Milliseconds of one name. */
const each = (names: readonly string[], work: (name: string) => unknown): number => {
  for (const name of names.slice(0, 20)) work(name)
  const began = performance.now()
  for (const name of names) work(name)
  return (performance.now() - began) / names.length
}

export const rows = (): readonly Row[] => {
  const popular = popularNames('pypi')
  const names = popular.slice(0, NAMES).map(name => `${name.slice(0, 3)}q${name.slice(3)}z`)
  const own = each(names, name => likeness('pypi', name))
  const plain = each(names, name => popular.map(other => distance(name, other, name.length)))
  return [
    {
      what: `One name against ${popular.length.toLocaleString('en')} popular ones, against the plain distance to each`,
      measured: `${own.toFixed(2)} ms / ${plain.toFixed(2)} ms`,
      ratio: own / plain,
      bound: 0.1,
    },
  ]
}
