import { options } from '../../schema.ts'
import { clause } from '../phrase.ts'
import { rule } from '../rule.ts'

export const changeTruncated = rule({
  id: 'change-truncated',
  title: 'The whole change must be seen',
  severity: { recommended: 'error', strict: 'error' },
  on: 'change',
  needs: [],
  options: options({}),

  *check({ reference: { truncated } }) {
    if (truncated === undefined) return

    yield {
      message: `Only a part of the change was checked: ${clause(truncated)}.`,
      fix: 'Split the change, or check it from a clone with full history.',
    }
  },
})
