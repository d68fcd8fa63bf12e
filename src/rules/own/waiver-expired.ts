import { options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'

export const waiverExpired = rule({
  id: 'waiver-expired',
  title: 'A waiver must not have expired',
  severity: { recommended: 'error', strict: 'error' },
  on: 'waiver',
  needs: [],
  options: options({}),
  applies: ({ state }) => state !== 'unused',

  *check({ reference: { id, rule, state, expires, owner } }) {
    const expired = state === 'expired'
    yield {
      message: `The waiver of ${short(rule)} for ${short(id)} ${expired ? 'expired' : 'expires'} on ${short(expires)}.`,
      fix: `${short(owner)} owns it: mend what it waives and delete it, or renew it with a reason.`,
      ...(expired ? {} : { atMost: 'notice' as const }),
    }
  },
})
