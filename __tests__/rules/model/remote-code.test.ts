import { modelRemoteCode } from '../../../src/rules/model/remote-code.ts'
import { cases } from '../../support/cases.ts'
import { COMMIT, hub, model } from '../samples.ts'

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
      name: 'the code that the hub lists',
      reference: model('acme/bert', { remoteCode: 'trust_remote_code=True' }),
      model: hub([], { code: ['auto_map.AutoModel: m.X', 'm.py', 'a.py', 'b.py', 'c.py'] }),
      says: [
        'can change it at any time: trust_remote_code=True (auto_map.AutoModel: m.X, m.py, a.py and 2 more).',
      ],
    },
    {
      name: 'no code at the named commit',
      reference: model('acme/bert', { remoteCode: 'trust_remote_code=True', revision: COMMIT, pinned: true }),
      model: hub(['model.safetensors']),
      says: ['acme/bert is loaded with trust_remote_code=True, and holds no code at this commit.'],
      fix: 'Leave the switch away',
      atMost: 'notice',
    },
    {
      name: 'compiled code, which no list of code names',
      reference: model('acme/kernel', {
        role: 'code',
        remoteCode: 'get_kernel loads compiled code of the repository',
        revision: COMMIT,
        pinned: true,
      }),
      model: hub(['build/torch29/kernel.so']),
      says: [
        'acme/kernel brings code that runs when it is loaded: get_kernel loads compiled code of the repository.',
      ],
      atMost: 'warning',
    },
    {
      name: 'no code today, which says nothing of tomorrow',
      reference: model('acme/bert', { remoteCode: 'trust_remote_code=True' }),
      model: hub(['model.safetensors']),
      says: ['its owner can change it at any time: trust_remote_code=True.'],
    },
    {
      name: 'a list of files that is cut',
      reference: model('acme/bert', { remoteCode: 'trust_remote_code=True', revision: COMMIT, pinned: true }),
      model: hub([], { filesCut: 'it has more than 20000 files' }),
      says: ['brings code that runs when it is loaded'],
      atMost: 'warning',
    },
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
