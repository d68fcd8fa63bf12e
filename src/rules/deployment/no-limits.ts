import type { Hardening } from '../../deployment.ts'
import { globs, options } from '../../schema.ts'
import { either } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap, isMild } from '../severity.ts'
import { ALLOW, isAllowed } from './component.ts'

const lacking = ({ memory, cpus, readOnlyRoot, noNewPrivileges }: Hardening): readonly string[] => [
  ...(memory ? [] : ['a limit of memory']),
  ...(cpus ? [] : ['a limit of processors']),
  ...(readOnlyRoot ? [] : ['a root file system that is read-only']),
  ...(noNewPrivileges ? [] : ['no-new-privileges']),
]

export const deploymentNoLimits = rule({
  id: 'deployment-no-limits',
  title: 'A new service of the orchestration layer should have bounds',
  tags: ['OWASP-LLM06:2026'],
  severity: { recommended: 'notice', strict: 'notice' },
  on: 'deployment',
  needs: [],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) =>
    !isMild(reference.surface) &&
    reference.component !== undefined &&
    reference.previous === undefined &&
    !isAllowed(reference, allow),

  *check({ reference: { hardening, surface } }) {
    const missing = hardening ? lacking(hardening) : []
    // Of a service that has its limits the rest is a matter of taste.
    if (!hardening || (hardening.memory && hardening.cpus)) return
    // The words name nothing, so that all services of the change that lack the same are one finding.
    yield {
      message: `Services that this change adds lack ${either(missing, 'and')}.`,
      fix: 'Give each a limit of memory and processors, and drop what it does not need.',
      ...cap(surface, 'notice'),
    }
  },
})
