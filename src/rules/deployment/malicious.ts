import { options } from '../../schema.ts'
import { named } from '../package/advised.ts'
import { rule } from '../rule.ts'
import { isBrought, proofs, versioned } from './advised.ts'

export const deploymentMalicious = rule({
  id: 'deployment-malicious',
  title: 'A component must not run a version that is known malware',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: ['advisories'],
  options: options({}),
  grave: true,
  applies: reference => reference.version !== undefined && isBrought(reference),

  *check({ reference, advisories = [] }) {
    const covering = advisories.filter(({ malicious, covers }) => malicious && covers === true)
    if (covering.length === 0) return
    yield {
      message: `${versioned(reference)} is known malware: ${named(covering)}.`,
      fix: 'Take another version. Treat every machine that ran it as taken over, and replace its secrets.',
      evidence: proofs(covering),
      ...(reference.image ? { at: reference.image.at } : {}),
    }
  },
})
