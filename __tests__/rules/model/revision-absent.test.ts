import { modelRevisionAbsent } from '../../../src/rules/model/revision-absent.ts'
import { cases } from '../../support/cases.ts'
import { COMMIT, hub, model } from '../samples.ts'

cases(modelRevisionAbsent, {
  accepts: [
    { name: 'no such repository', reference: model('acme/bert', { revision: COMMIT }) },
    { reference: model('acme/bert', { revision: COMMIT }), model: hub([]) },
    {
      name: 'a file that was not asked for',
      reference: model('acme/bert', { file: 'a.bin' }),
      model: hub([]),
    },
    {
      name: 'a file that is there',
      reference: model('acme/bert', { file: 'a.bin' }),
      model: hub([], { fileExists: true }),
    },
  ],
  reports: [
    {
      reference: model('acme/bert', { revision: COMMIT, pinned: true }),
      model: hub([], { revisionExists: false }),
      says: [`acme/bert has no revision ${COMMIT}.`],
      fix: /the id was made up/,
    },
    {
      reference: model('acme/bert', { revision: 'v9' }),
      model: hub([], { revisionExists: false }),
      says: ['acme/bert has no revision v9.'],
      fix: 'Name a full commit that exists.',
    },
    {
      reference: model('acme/bert', { file: 'a.bin' }),
      model: hub([], { fileExists: false }),
      says: ['acme/bert has no file a.bin at its default revision.'],
    },
  ],
})
