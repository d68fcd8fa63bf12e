import { isAsked } from '../../reference.ts'
import { options } from '../../schema.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { called, typeOf } from './words.ts'

export const modelAbsent = rule({
  id: 'model-absent',
  title: 'A model or dataset must exist on its hub',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'model',
  needs: ['model'],
  options: options({}),
  applies: isAsked,

  *check({ reference, model }) {
    const what = `${typeOf(reference)} ${called(reference)}`
    if (!model) {
      yield {
        message: `The hub has no ${what}, or hides it from whoever asks.`,
        fix: 'Check the name: anybody may register one that is free. If it is private, give the gate a token that may read it.',
        ...cap(reference.surface),
      }
    } else if (model.disabled) {
      yield {
        message: `The hub has disabled the ${what}.`,
        fix: 'Use another one. Hubs disable what breaks their rules, malware among it.',
        ...cap(reference.surface),
      }
    }
  },
})
