import { options } from '../../schema.ts'
import { clause, short } from '../phrase.ts'
import { rule } from '../rule.ts'

/** Lines of the summary that a message holds. */
const LINES = 10

export const policyChanged = rule({
  id: 'policy-changed',
  title: 'A change of the policy must be seen, and be valid',
  severity: { recommended: 'error', strict: 'error' },
  on: 'policy',
  needs: [],
  options: options({}),

  *check({ reference: { id, faults, summary } }) {
    for (const fault of faults) {
      yield {
        message: `The new policy is not valid: ${clause(fault)}.`,
        fix: 'Mend it: once merged, a policy that is not valid fails every check.',
      }
    }
    const lines = summary.slice(0, LINES).map(clause)
    const more = summary.length > LINES ? `; and ${summary.length - LINES} more` : ''
    yield {
      message: `This change edits the policy ${short(id)}, which takes effect after the merge${lines.length > 0 ? `: ${lines.join('; ')}${more}` : ''}.`,
      atMost: 'notice',
    }
  },
})
