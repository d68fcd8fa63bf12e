import { popularDate } from '../../data/popular.ts'
import type { Release } from '../../evidence.ts'
import { globs, options, word } from '../../schema.ts'
import { matches } from '../match.ts'
import { daysSince, either, many, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { isNewcomer } from './asked.ts'
import { likeness } from './similarity.ts'
import { registryOf } from './words.ts'

/** Days below which a package is young. */
const YOUNG = 30

const signs = (release: Release, now: Date): readonly string[] => {
  const age = daysSince(release.firstPublished, now)
  return [
    age !== undefined && age < YOUNG && `is ${many(age, 'day')} old`,
    release.stub === true && 'has one version, a stub',
    release.runsOnInstall === true && 'runs code when it is installed',
  ].filter(sign => sign !== false)
}

export const packageLookalike = rule({
  id: 'package-lookalike',
  title: 'A name must not be one slip away from a far more popular one',
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: ['release'],
  options: options({
    allow: globs('Names that may look like others.'),
    alone: word(
      'Severity of a likeness with no second sign: neither young, nor a stub, nor with install scripts.',
      ['error', 'warning', 'notice'],
      'warning',
    ),
  }),
  strict: { alone: 'error' },
  applies: (reference, { allow }) =>
    isNewcomer(reference) &&
    !matches(allow, reference.name) &&
    likeness(reference.ecosystem, reference.name) !== undefined,

  *check({ reference: { ecosystem, name, surface }, release, options: { alone }, now }) {
    const like = likeness(ecosystem, name)
    // A name that the registry holds is reported as that.
    if (!like || !release || release.held !== undefined) return

    const also = signs(release, now)
    // An affix or a number is common among honest names: it needs a second sign, and an own repository outweighs it.
    if (like.weak && (also.length === 0 || release.repository !== undefined)) return

    const to = short(like.to)
    const worst = also.length > 0 ? 'error' : alone
    yield {
      message: `${short(name)} differs ${like.how} from ${to}, which is far more popular${also.length > 0 ? `; it ${either(also, 'and')}` : ''}.`,
      fix: `Use ${to}, if that was meant. If not, add the name to \`allow\` of this rule, or waive it.`,
      evidence: [
        {
          what: `${to} has rank ${like.rank.toLocaleString('en')} by downloads in ${registryOf(ecosystem)}, list of ${popularDate(ecosystem) ?? 'no date'}; ${short(name)} is not on the list`,
        },
      ],
      ...cap(surface, like.weak ? 'warning' : worst),
    }
  },
})
