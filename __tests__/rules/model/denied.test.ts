import { modelDenied } from '../../../src/rules/model/denied.ts'
import { cases } from '../../support/cases.ts'
import { COMMIT, model } from '../samples.ts'

cases(modelDenied, {
  accepts: [
    { name: 'no list', reference: model('acme/bert') },
    { reference: model('acme/bert'), options: { deny: ['acme/gpt', 'hf-dataset:acme/bert'] } },
  ],
  reports: [
    {
      reference: model('Acme/Bert'),
      options: { deny: ['acme/bert'] },
      says: ['The model Acme/Bert is denied by the policy.'],
    },
    {
      name: 'by id',
      reference: model('acme/bert', { id: 'hf:acme/bert@main', revision: 'main' }),
      options: { deny: ['hf:acme/bert'] },
      says: ['is denied'],
    },
    {
      name: 'one commit',
      reference: model('acme/bert', { id: `hf:acme/bert@${COMMIT}`, revision: COMMIT, pinned: true }),
      options: { deny: [`hf:acme/bert@${COMMIT}`] },
      says: ['is denied'],
    },
    {
      name: 'a dataset',
      reference: model('acme/words', { id: 'hf-dataset:acme/words', type: 'dataset' }),
      options: { deny: ['hf-dataset:acme/*'] },
      says: ['The dataset acme/words is denied'],
    },
  ],
})
