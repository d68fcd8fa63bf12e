import { options } from '../../schema.ts'
import { clause, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'

export const unread = rule({
  id: 'unread',
  title: 'Every changed line that can name a package or a model must be understood',
  severity: { recommended: 'warning', strict: 'error' },
  on: 'unread',
  needs: [],
  options: options({}),
  applies: ({ broken }) => broken !== true,

  *check({ reference: { what, why, surface, minor } }) {
    yield {
      message: `"${short(what)}" was not understood: ${clause(why)}.`,
      fix: 'Write it in a form that names the package or the model literally, or waive it after a look.',
      ...cap(surface, minor ? 'notice' : 'error'),
    }
  },
})
