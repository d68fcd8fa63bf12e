import { options, purls } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { listed } from './listed.ts'

export const packageApproved = rule({
  id: 'package-approved',
  title: 'A package must be on the list of approved ones, if there is such a list',
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: [],
  options: options({ allow: purls('Packages that are approved; every other one is reported.') }),
  // What the repository itself contains needs no approval.
  applies: ({ origin }, { allow }) => allow.length > 0 && origin !== 'workspace' && origin !== 'path',

  *check({ reference, options: { allow } }) {
    const found = listed(reference, allow)
    if (found === 'yes') return

    const name = short(reference.name)
    yield found === 'no'
      ? {
          message: `${name} is not among the packages that the policy approves.`,
          fix: 'Use an approved package, or have this one approved.',
        }
      : {
          message: `${name} may not be approved: ${short(found.unknown)}.`,
          fix: 'Name one exact version.',
          unknown: true,
        }
  },
})
