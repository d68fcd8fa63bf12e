import { popularRank } from '../../data/popular.ts'
import { ecosystems } from '../../ecosystem.ts'
import { count, options } from '../../schema.ts'
import { daysSince, many, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { isNewcomer } from './asked.ts'
import { registryOf } from './words.ts'

export const packageNew = rule({
  id: 'package-new',
  title: 'A package must have been public for some time',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: ['release'],
  options: options({
    days: count('Days since the first publication below which a package is a warning.', 30, 3650),
    'error-days': count('Days since the first publication below which a package is an error.', 7, 3650),
  }),
  strict: { 'error-days': 30 },
  applies: reference =>
    isNewcomer(reference) &&
    ecosystems[reference.ecosystem].dated.name &&
    popularRank(reference.ecosystem, reference.name) === undefined,

  *check({ reference: { ecosystem, name, surface }, release, options, now }) {
    if (!release) return

    const limit = Math.max(options.days, options['error-days'])
    const age = daysSince(release.firstPublished, now)
    if (age === undefined) {
      // A package is at least as old as each of its versions.
      const least = daysSince(release.published, now) ?? daysSince(release.changed, now) ?? 0
      if (least >= limit) return
      yield {
        message: `${registryOf(ecosystem)} does not say when ${short(name)} was first published.`,
        fix: 'Look the package up by hand, and waive this finding if it is the right one.',
        unknown: true,
        ...cap(surface),
      }
      return
    }
    if (age >= limit) return

    yield {
      message: `${short(name)} was first published ${age === 0 ? 'today' : `${many(age, 'day')} ago`}.`,
      fix: 'Check that it is the package you mean: names that a model makes up are registered by others. Wait, or waive it.',
      ...cap(surface, age < options['error-days'] ? 'error' : 'warning'),
    }
  },
})
