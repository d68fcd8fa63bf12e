import { modelAbsent } from '../../../src/rules/model/absent.ts'
import { cases } from '../../support/cases.ts'
import { hub, model } from '../samples.ts'

cases(modelAbsent, {
  accepts: [{ reference: model('acme/bert'), model: hub([]) }],
  reports: [
    {
      reference: model('acme/bert'),
      says: ['The hub has no model acme/bert, or hides it from whoever asks.'],
    },
    {
      reference: model('acme/words', { type: 'dataset', surface: 'docs' }),
      says: ['The hub has no dataset acme/words'],
      atMost: 'warning',
    },
    {
      reference: model('acme/bert'),
      model: hub([], { disabled: true }),
      says: ['The hub has disabled the model acme/bert.'],
    },
    { name: 'a hostile name', reference: model('__proto__\n'), says: ['The hub has no model __proto__'] },
  ],
})
