import { modelNew } from '../../../src/rules/model/new.ts'
import { cases } from '../../support/cases.ts'
import { COMMIT, hub, model } from '../samples.ts'

cases(modelNew, {
  accepts: [
    {
      name: 'an old one',
      reference: model('acme/bert'),
      model: hub([], { created: '2024-01-01T00:00:00Z' }),
    },
    {
      name: 'known before',
      reference: model('acme/bert', { previous: model('acme/bert', { revision: 'v1' }) }),
      model: hub([], { created: '2026-11-19T00:00:00Z' }),
    },
    {
      name: 'a change that a commit keeps out',
      reference: model('acme/bert', { revision: COMMIT, pinned: true }),
      model: hub([], { created: '2024-01-01T00:00:00Z', modified: '2026-11-20T00:00:00Z' }),
      options: { 'changed-days': 3 },
    },
    { name: 'a hub without dates', reference: model('llama', { hub: 'ollama' }), model: hub([]) },
    { name: 'nothing', reference: model('acme/bert') },
  ],
  reports: [
    {
      name: 'of yesterday',
      reference: model('acme/bert'),
      model: hub([], { created: '2026-11-19T00:00:00Z' }),
      says: ['The model acme/bert was made 1 day ago.'],
      atMost: 'warning',
    },
    {
      name: 'of today, a dataset',
      reference: model('acme/words', { type: 'dataset' }),
      model: hub([], { created: '2026-11-20T11:00:00Z' }),
      says: ['The dataset acme/words was made today.'],
      atMost: 'warning',
    },
    {
      name: 'changed yesterday',
      reference: model('acme/bert'),
      model: hub([], { created: '2024-01-01T00:00:00Z', modified: '2026-11-19T00:00:00Z' }),
      options: { 'changed-days': 3 },
      says: ['The model acme/bert was changed 1 day ago, and the reference follows its changes.'],
      atMost: 'warning',
    },
    {
      name: 'without a date',
      reference: model('acme/bert'),
      model: hub([]),
      says: ['The hub does not say when the model acme/bert was made.'],
      atMost: 'warning',
    },
  ],
})
