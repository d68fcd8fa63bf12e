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

/** Rank up to which a target is worth a word whatever the candidate's own standing. */
const WELL_KNOWN = 5000
const ESTABLISHED = { days: 730, versions: 3 }

/** A package that has been kept for years, in the open, was not made to be taken for another one of middling fame. */
const isEstablished = ({ firstPublished, versions, repository }: Release, now: Date): boolean =>
  (daysSince(firstPublished, now) ?? 0) >= ESTABLISHED.days &&
  versions >= ESTABLISHED.versions &&
  repository !== undefined

export const packageLookalike = rule({
  id: 'package-lookalike',
  title: 'A name must not be one slip away from a far more popular one',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
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

    if (like.rank > WELL_KNOWN && also.length === 0 && isEstablished(release, now)) return

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
