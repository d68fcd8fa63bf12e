import { modelCard } from '../../../src/rules/model/card.ts'
import { cases } from '../../support/cases.ts'
import { hub, model } from '../samples.ts'

const whole = { card: true, license: 'mit', datasets: ['a/b'] }

cases(modelCard, {
  accepts: [
    { name: 'all there', reference: model('acme/bert'), model: hub([], whole) },
    {
      name: 'what is asked for',
      reference: model('acme/bert'),
      model: hub([], { card: true }),
      options: { require: ['card'] },
    },
    {
      name: 'a dataset',
      reference: model('acme/words', { type: 'dataset' }),
      model: hub([], { card: true, license: 'mit' }),
    },
    { name: 'nothing there', reference: model('acme/bert') },
    { name: 'a registry without cards', reference: model('llama', { hub: 'oci' }), model: hub([]) },
    {
      name: 'the same before',
      reference: model('acme/bert', { previous: model('acme/bert') }),
      model: hub([]),
    },
  ],
  reports: [
    {
      name: 'nothing of it',
      reference: model('acme/bert'),
      model: hub([], { card: false }),
      says: ['The model acme/bert lacks a card, a licence and the data that it was trained on.'],
      atMost: 'warning',
    },
    {
      name: 'no licence',
      reference: model('acme/bert'),
      model: hub([], { ...whole, license: 'unknown' }),
      says: ['The model acme/bert lacks a licence.'],
      atMost: 'warning',
    },
  ],
})
