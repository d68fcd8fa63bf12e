import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { called, formsOf, typeOf } from './words.ts'

export const modelApproved = rule({
  id: 'model-approved',
  title: 'A model must be on the list of approved ones, if there is such a list',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'model',
  needs: [],
  options: options({
    allow: globs(
      'Models and datasets that are approved, as `owner/name` or `hf:owner/name@revision`; every other one is reported.',
    ),
  }),
  applies: (_, { allow }) => allow.length > 0,

  *check({ reference, options: { allow } }) {
    if (formsOf(reference).some(form => matches(allow, form, { anyCase: true }))) return

    yield {
      message: `The ${typeOf(reference)} ${called(reference)} is not among those that the policy approves.`,
      fix: 'Use an approved one, or have this one approved.',
      ...cap(reference.surface),
    }
  },
})
