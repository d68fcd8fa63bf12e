import { modelUnpinned } from '../../../src/rules/model/unpinned.ts'
import { cases } from '../../support/cases.ts'
import { COMMIT, model } from '../samples.ts'

cases(modelUnpinned, {
  accepts: [
    { reference: model('acme/bert', { revision: COMMIT, pinned: true }) },
    { name: 'allowed', reference: model('Acme/bert'), options: { allow: ['acme/*'] } },
    {
      name: 'followed the same before',
      reference: model('acme/bert', { revision: 'main', previous: model('acme/bert', { revision: 'main' }) }),
    },
  ],
  reports: [
    {
      reference: model('acme/bert', { revision: 'main' }),
      says: ['acme/bert follows "main", which its owner can repoint.'],
      atMost: 'warning',
    },
    {
      reference: model('acme/bert'),
      says: ['acme/bert follows the default revision, which its owner can repoint.'],
      atMost: 'warning',
    },
    {
      name: 'a dataset',
      reference: model('acme/words', { type: 'dataset' }),
      says: ['acme/words follows the default revision'],
      atMost: 'warning',
    },
    {
      name: 'under the strict preset',
      reference: model('acme/bert'),
      options: { ...modelUnpinned.strict },
      says: ['follows the default revision'],
    },
    {
      name: 'an abbreviated commit',
      reference: model('acme/bert', { revision: COMMIT.slice(0, 7) }),
      says: ['acme/bert names "86b5e09", an abbreviated commit, which loaders do not take for a pin.'],
      atMost: 'warning',
    },
    {
      name: 'a pull request',
      reference: model('acme/bert', { revision: 'refs/pr/3' }),
      says: ['acme/bert follows "refs/pr/3", a pull request of the hub, which anybody can write.'],
    },
    {
      name: 'a pull request, though allowed',
      reference: model('acme/bert', { revision: 'refs/pr/3' }),
      options: { allow: ['**'] },
      says: ['refs/pr/3'],
    },
    {
      name: 'a pin that is lost',
      reference: model('acme/bert', {
        revision: 'main',
        previous: model('acme/bert', { revision: COMMIT, pinned: true }),
      }),
      says: ['follows "main"'],
      atMost: 'warning',
    },
  ],
})
