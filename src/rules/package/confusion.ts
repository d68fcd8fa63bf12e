import { options } from '../../schema.ts'
import { either, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { bare, hostOf } from './address.ts'

export const packageConfusion = rule({
  id: 'package-confusion',
  title: 'A private name must not be answered by a public place',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: [],
  options: options({}),
  applies: reference => reference.private !== undefined || reference.looksPrivate === true,

  *check({ reference }) {
    const { name, address, indexes = [], origin, previous, private: own } = reference
    const extra = indexes.filter(index => index.extra).map(({ url }) => bare(url))
    if (extra.length > 0) {
      yield {
        message: `${short(name)} ${own ? 'is private' : 'looks like one of your private names'}, and ${either(extra, 'and')} is asked beside the main index: either may answer, and the higher version wins.`,
        fix: 'Use one index that holds the private packages and mirrors the public ones, or bind the name to its index.',
        ...(own ? {} : { atMost: 'warning' }),
      }
    }
    if (!own || origin !== 'registry') return
    const [before, now] = [previous?.name === name ? hostOf(previous.address) : undefined, hostOf(address)]
    if (before !== undefined && now !== undefined && before !== now) {
      yield {
        message: `${short(name)} is private, and the lockfile now takes it from ${short(now)} instead of ${short(before)}.`,
        fix: 'Write the lockfile anew with your own registry configured.',
      }
    } else if (reference.public && !(previous?.name === name && previous.public)) {
      yield {
        message: `${short(name)} is private, and the lockfile takes it from ${short(now ?? '')}, a public registry.`,
        fix: 'Do not install it before you know whose package that is. Write the lockfile anew with your own registry configured.',
      }
    }
  },
})
