import { options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'

export const waiverUnused = rule({
  id: 'waiver-unused',
  title: 'A waiver must still waive something',
  severity: { recommended: 'notice', strict: 'notice' },
  on: 'waiver',
  needs: [],
  options: options({}),
  applies: ({ state }) => state === 'unused',

  *check({ reference: { id, rule, owner } }) {
    yield {
      message: `The waiver of ${short(rule)} for ${short(id)} waives nothing in this change.`,
      fix: `${short(owner)} owns it: delete it if it is no longer needed.`,
    }
  },
})
