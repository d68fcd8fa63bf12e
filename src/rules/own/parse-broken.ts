import { options } from '../../schema.ts'
import { clause, short } from '../phrase.ts'
import { rule } from '../rule.ts'

export const parseBroken = rule({
  id: 'parse-broken',
  title: 'A file that could be read before the change must still be readable',
  severity: { recommended: 'error', strict: 'error' },
  on: 'unread',
  needs: [],
  options: options({}),
  applies: ({ broken }) => broken === true,

  *check({ reference: { id, why } }) {
    yield {
      message: `${short(id)} can no longer be read, though it could before the change: ${clause(why)}.`,
      fix: 'Mend the syntax. Until then nothing that the file names is checked.',
    }
  },
})
