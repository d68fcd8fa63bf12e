import { modelApproved } from '../../../src/rules/model/approved.ts'
import { cases } from '../../support/cases.ts'
import { model } from '../samples.ts'

cases(modelApproved, {
  accepts: [
    { name: 'no list', reference: model('acme/bert') },
    { reference: model('acme/bert'), options: { allow: ['acme/*'] } },
  ],
  reports: [
    {
      reference: model('acme/bert'),
      options: { allow: ['google/*'] },
      says: ['The model acme/bert is not among those that the policy approves.'],
    },
  ],
})
