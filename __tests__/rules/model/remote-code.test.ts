import { modelRemoteCode } from '../../../src/rules/model/remote-code.ts'
import { cases } from '../../support/cases.ts'
import { COMMIT, model } from '../samples.ts'

cases(modelRemoteCode, {
  accepts: [
    { reference: model('acme/bert') },
    {
      name: 'allowed',
      reference: model('acme/bert', { remoteCode: 'trust_remote_code=True' }),
      options: { allow: ['acme/bert'] },
    },
    {
      name: 'did so before, at the same revision',
      reference: model('acme/bert', {
        remoteCode: 'trust_remote_code=True',
        previous: model('acme/bert', { remoteCode: 'trust_remote_code=True' }),
      }),
    },
  ],
  reports: [
    {
      reference: model('acme/bert', { remoteCode: 'trust_remote_code=True' }),
      says: [
        'acme/bert brings code that runs when it is loaded, and its owner can change it at any time: trust_remote_code=True.',
      ],
    },
    {
      name: 'pinned',
      reference: model('acme/bert', { remoteCode: 'trust_remote_code=True', revision: COMMIT, pinned: true }),
      says: ['acme/bert brings code that runs when it is loaded: trust_remote_code=True.'],
      atMost: 'warning',
    },
    {
      name: 'pinned, under the strict preset',
      reference: model('acme/bert', { remoteCode: 'trust_remote_code=True', revision: COMMIT, pinned: true }),
      options: { ...modelRemoteCode.strict },
      says: ['acme/bert brings code'],
    },
    {
      name: 'another revision',
      reference: model('acme/bert', {
        remoteCode: 'trust_remote_code=True',
        revision: 'v2',
        previous: model('acme/bert', { remoteCode: 'trust_remote_code=True' }),
      }),
      says: ['at any time'],
    },
  ],
})
