import { ecosystems } from '../../ecosystem.ts'
import type { Advisory } from '../../evidence.ts'
import { count, options } from '../../schema.ts'
import { ageOf, hoursSince, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { registryOf } from './words.ts'

/** The version that is replaced has the fault, this one has it no more. */
const mends = ({ covers, coveredBefore }: Advisory): boolean => coveredBefore === true && covers === false
const isMalware = ({ malicious, covers }: Advisory): boolean => malicious && covers !== false

export const packageVersionNew = rule({
  id: 'package-version-new',
  title: 'A version must have been public for some time',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'warning', strict: 'error' },
  on: 'package',
  needs: ['release'],
  uses: ['advisories'],
  options: options({ hours: count('Hours since the publication of a version.', 72, 100_000) }),
  // An import names no version.
  applies: ({ ecosystem, surface, origin, private: own, name, version, previous }) =>
    surface !== 'import' &&
    origin === 'registry' &&
    ecosystems[ecosystem].dated.version &&
    own === undefined &&
    !(version !== undefined && previous?.name === name && previous.version === version),

  *check({ reference: { ecosystem, name, surface }, release, advisories = [], options: { hours }, now }) {
    if (!release || release.held !== undefined || release.match === 'none') return
    // Whoever waits for its age lives with the fault for as long.
    if (advisories.some(mends) && !advisories.some(isMalware)) return

    const age = hoursSince(release.published, now)
    if (age === undefined) {
      // No version is younger than the last change of the package.
      if (release.version === undefined || (hoursSince(release.changed, now) ?? 0) >= hours) return
      yield {
        message: `${registryOf(ecosystem)} does not say when ${short(name)} ${short(release.version)} was published.`,
        unknown: true,
        ...cap(surface),
      }
      return
    }
    // Of a package that is as young itself package-new tells, and once is enough.
    if (age >= hours || (hoursSince(release.firstPublished, now) ?? hours) < hours) return

    const version = short(release.version ?? '')
    const exact = release.match === 'exact'
    yield {
      message: exact
        ? `${short(name)} ${version} was published ${ageOf(age)} ago.`
        : `${short(name)} resolves to ${version} today, which was published ${ageOf(age)} ago.`,
      fix: `Use an older version, or wait: most malicious releases are found and removed within ${hours} hours.`,
      ...cap(surface, exact ? 'error' : 'warning'),
    }
  },
})
