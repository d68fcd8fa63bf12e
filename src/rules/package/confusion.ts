import { options } from '../../schema.ts'
import { either, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { bare, hostOf } from './address.ts'

export const packageConfusion = rule({
  id: 'package-confusion',
  title: 'A private name must not be answered by a public place',
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: [],
  options: options({}),
  applies: reference => reference.private !== undefined,

  *check({ reference: { name, address, indexes = [], origin, previous } }) {
    const extra = indexes.filter(index => index.extra).map(({ url }) => bare(url))
    if (extra.length > 0) {
      yield {
        message: `${short(name)} is private, and ${either(extra, 'and')} is asked beside the main index: either may answer, and the higher version wins.`,
        fix: 'Use one index that holds the private packages and mirrors the public ones, or bind the name to its index.',
      }
    }
    const [before, now] = [previous?.name === name ? hostOf(previous.address) : undefined, hostOf(address)]
    if (origin === 'registry' && before !== undefined && now !== undefined && before !== now) {
      yield {
        message: `${short(name)} is private, and the lockfile now takes it from ${short(now)} instead of ${short(before)}.`,
        fix: 'Write the lockfile anew with your own registry configured.',
      }
    }
  },
})
