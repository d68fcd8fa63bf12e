import { expect, test } from '@jest/globals'
import type { LockedModel } from '../../../src/reference.ts'
import { modelMoved } from '../../../src/rules/model/moved.ts'
import { cases, check } from '../../support/cases.ts'
import { COMMIT, hub, model } from '../samples.ts'

const lock = (more: Partial<LockedModel> = {}): LockedModel => ({
  reference: 'hf:acme/bert',
  resolved: 'acme/bert',
  objectId: '65a1b2c30000000000000000',
  owner: 'acme',
  firstSeen: '2025-03-01',
  files: new Map(),
  at: { path: 'ai-artifacts.lock', line: 3 },
  ...more,
})
const locked = { base: lock() }
const OLD = '2024-01-12T21:44:35.000Z'
const today = { objectId: '65a1b2c30000000000000000', author: 'acme', created: OLD }
const pinned = { revision: COMMIT, pinned: true } as const

cases(modelMoved, {
  accepts: [
    { name: 'the same name', reference: model('acme/bert'), model: hub([]) },
    { name: 'another case of it', reference: model('Acme/BERT'), model: hub([]) },
    { name: 'what is not there', reference: model('acme/gone') },
    {
      name: 'the repository that was locked',
      reference: model('acme/bert', { locked }),
      model: hub([], today),
    },
    {
      name: 'a lock of the day on which it was made',
      reference: model('acme/bert', { locked: { base: lock({ firstSeen: '2024-01-12' }) } }),
      model: hub([], today),
    },
    {
      name: 'a young repository that is new here',
      reference: model('acme/bert'),
      model: hub([], { created: '2026-11-19T00:00:00Z' }),
    },
    {
      name: 'an old one that the base side knows',
      reference: model('acme/bert', { previous: model('acme/bert') }),
      model: hub([], { created: OLD }),
    },
    {
      name: 'a hub that nobody asks',
      reference: model('acme/bert', { hub: 'modelscope' }),
      model: hub([], { id: 'x/y' }),
    },
    { name: 'a partial name', reference: model('acme/', { resolvedBy: 'partial' }), model: hub([]) },
    {
      name: 'a branch that is gone',
      reference: model('acme/bert', { revision: 'v9' }),
      model: hub([], { revisionExists: false }),
    },
    { name: 'a disabled one', reference: model('old/bert'), model: hub([], { disabled: true }) },
  ],
  reports: [
    {
      name: 'a redirect',
      reference: model('old/bert'),
      model: hub([]),
      says: [
        'old/bert is called acme/bert on Hugging Face today: whoever takes the old name decides what is loaded.',
      ],
      fix: 'Write acme/bert instead.',
    },
    {
      name: 'a redirect of a pinned one',
      reference: model('old/bert', pinned),
      model: hub([]),
      says: ['old/bert is called acme/bert'],
      atMost: 'warning',
    },
    {
      name: 'a redirect of the repository that was locked',
      reference: model('old/bert', { locked }),
      model: hub([], today),
      says: ['old/bert is called acme/bert'],
      atMost: 'warning',
    },
    {
      name: 'a name of the hub itself',
      reference: model('bert'),
      model: hub([]),
      says: ['bert is called acme/bert on Hugging Face today.'],
      atMost: 'notice',
    },
    {
      name: 'a new object under the old name',
      reference: model('acme/bert', { locked }),
      model: hub([], { ...today, objectId: '69000000aaaaaaaaaaaaaaaa' }),
      says: [
        'acme/bert is another repository than the one that was locked (65a1b2c30000000000000000, now 69000000aaaaaaaaaaaaaaaa): its name was taken over.',
      ],
    },
    {
      name: 'also where the change writes a lock of its own',
      reference: model('acme/bert', {
        locked: { base: lock(), head: lock({ objectId: '69000000aaaaaaaaaaaaaaaa' }) },
      }),
      model: hub([], { objectId: '69000000aaaaaaaaaaaaaaaa' }),
      says: ['another repository than the one that was locked'],
    },
    {
      name: 'a repository that is younger than its reference',
      reference: model('acme/bert', { locked: { base: lock({ objectId: undefined as never }) } }),
      model: hub([], { created: '2026-11-01T00:00:00Z' }),
      says: [
        'acme/bert was made on 2026-11-01, after this reference to it was locked on 2025-03-01: its name was taken over.',
      ],
    },
    {
      name: 'other hands',
      reference: model('acme/bert', { locked }),
      model: hub([], { ...today, author: 'evil' }),
      says: ['acme/bert belongs to evil today; when it was locked it belonged to acme.'],
      atMost: 'warning',
    },
    {
      name: 'a commit that is gone',
      reference: model('acme/bert', pinned),
      model: hub([], { revisionExists: false, created: '2026-11-01T00:00:00Z' }),
      says: [
        `acme/bert exists, made on 2026-11-01, and does not hold the commit ${COMMIT}: another repository took the name, its history was rewritten, or the id was made up.`,
      ],
    },
    {
      name: 'a repository of three days that the base side knows',
      reference: model('acme/bert', { revision: 'main', previous: model('acme/bert') }),
      model: hub([], { created: '2026-11-17T00:00:00Z' }),
      says: [
        'The model acme/bert was made 3 days ago, and the base side refers to it already: its name may have been taken over.',
      ],
      atMost: 'warning',
    },
    {
      name: 'in a notebook',
      reference: model('old/bert', { surface: 'notebook' }),
      model: hub([]),
      says: ['old/bert is called acme/bert'],
      atMost: 'warning',
    },
  ],
})

test('the new name is suggested where the line holds the old one', () => {
  const line = 'm = AutoModel.from_pretrained("old/bert")'
  const [problem] = check(modelMoved, { reference: model('old/bert', { line }), model: hub([]) })
  expect(problem?.suggestion).toEqual({
    line: 12,
    endLine: 12,
    text: 'm = AutoModel.from_pretrained("acme/bert")',
  })
  const bound = model('old/bert', { line: 'm = AutoModel.from_pretrained(NAME)' })
  expect(check(modelMoved, { reference: bound, model: hub([]) })[0]).not.toHaveProperty('suggestion')
})
