import { options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { isAsked } from './asked.ts'
import { renamed } from './replaced.ts'
import { inRegistry } from './words.ts'

export const packageRenamed = rule({
  id: 'package-renamed',
  title: 'A package must be called by the name that it has today',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'warning', strict: 'error' },
  on: 'package',
  needs: ['release'],
  options: options({}),
  applies: isAsked,

  *check({ reference, release }) {
    if (release?.renamed === undefined || release.held !== undefined) return

    const { name, surface } = reference
    const to = short(release.renamed)
    yield {
      message: `${short(name)} is called ${to} ${inRegistry(reference)} today: whoever takes the old name decides what runs.`,
      fix: `Write ${to} instead.`,
      ...renamed(reference, release.renamed),
      ...cap(surface),
    }
  },
})
