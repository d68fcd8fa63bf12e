import { globs, options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { originOf, versioned } from './advised.ts'
import { ALLOW, componentOf, isAllowed } from './component.ts'
import { holdsFor } from './ranges.ts'
import { worsened } from './worsened.ts'

export const deploymentEol = rule({
  id: 'deployment-eol',
  title: 'A component must still be maintained',
  tags: ['OWASP-LLM04:2026'],
  severity: { recommended: 'warning', strict: 'error' },
  on: 'deployment',
  needs: [],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => !isAllowed(reference, allow),

  *check({ reference }) {
    const end = componentOf(reference)?.endOfLife
    if (!end || !holdsFor(end, reference)) return
    if (worsened(reference, side => holdsFor(end, side)) === 'same') return
    const since = end.since === undefined ? '' : ` since ${short(end.since)}`
    yield {
      message: `${versioned(reference)} is not maintained any more${since}: faults that are found stay open.`,
      fix: end.instead === undefined ? 'Plan to leave it.' : `Change to ${short(end.instead)}.`,
      evidence: [{ what: `source: ${end.source}` }],
      at: originOf(reference),
      ...cap(reference.surface),
    }
  },
})
