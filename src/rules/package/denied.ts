import { options, purls } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { listed } from './listed.ts'

export const packageDenied = rule({
  id: 'package-denied',
  title: 'A package must not be on the deny list',
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: [],
  options: options({ deny: purls('Packages that are denied.') }),
  applies: (_, { deny }) => deny.length > 0,

  *check({ reference, options: { deny } }) {
    const found = listed(reference, deny)
    if (found === 'no') return

    const name = short(reference.name)
    yield found === 'yes'
      ? { message: `${name} is denied by the policy.`, fix: 'Use another package or another version.' }
      : {
          message: `${name} may be denied by the policy: ${short(found.unknown)}.`,
          fix: 'Name one exact version.',
          unknown: true,
        }
  },
})
