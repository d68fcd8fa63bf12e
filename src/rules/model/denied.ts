import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { called, formsOf, typeOf } from './words.ts'

export const modelDenied = rule({
  id: 'model-denied',
  title: 'A model must not be on the deny list',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'model',
  needs: [],
  options: options({
    deny: globs('Models and datasets that are denied, as `owner/name` or `hf:owner/name@revision`.'),
  }),
  applies: (_, { deny }) => deny.length > 0,

  *check({ reference, options: { deny } }) {
    if (!formsOf(reference).some(form => matches(deny, form, { anyCase: true }))) return

    yield {
      message: `The ${typeOf(reference)} ${called(reference)} is denied by the policy.`,
      fix: 'Use another one.',
      ...cap(reference.surface),
    }
  },
})
