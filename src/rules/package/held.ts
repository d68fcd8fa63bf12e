import { options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { isAsked } from './asked.ts'
import { registryOf } from './words.ts'

export const packageHeld = rule({
  id: 'package-held',
  title: 'A package must not be held, quarantined or unpublished by its registry',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: ['release'],
  options: options({}),
  grave: true,
  applies: isAsked,

  *check({ reference: { ecosystem, name }, release }) {
    if (release?.held === undefined) return

    yield {
      message: `${short(name)} is no package any more: ${registryOf(ecosystem)} marks it "${short(release.held)}".`,
      fix: 'Remove it, and look at every machine that has installed it. Registries hold a name mostly after malware.',
    }
  },
})
