import { modelPublisher } from '../../../src/rules/model/publisher.ts'
import { cases } from '../../support/cases.ts'
import { model } from '../samples.ts'

cases(modelPublisher, {
  accepts: [
    { name: 'no list', reference: model('acme/bert') },
    { reference: model('ACME/bert'), options: { allow: ['acme/*'] } },
    {
      name: 'verified',
      reference: model('acme/bert'),
      publisher: { name: 'acme', kind: 'organization', verified: true },
      options: { verified: true },
    },
    {
      name: 'not verified and allowed',
      reference: model('acme/bert'),
      publisher: { name: 'acme', kind: 'user', verified: false },
      options: { verified: true, allow: ['acme/*'] },
    },
    { name: 'not denied', reference: model('acme/bert'), options: { deny: ['evil/*'] } },
  ],
  reports: [
    {
      reference: model('acme/bert'),
      options: { allow: ['google/*'] },
      says: ['The publisher of model acme/bert is not among those that the policy accepts.'],
    },
    {
      reference: model('Evil/bert'),
      options: { deny: ['evil/*'], allow: ['**'] },
      says: ['The publisher of model Evil/bert is denied by the policy.'],
    },
    {
      name: 'not verified',
      reference: model('acme/bert'),
      publisher: { name: 'acme', kind: 'user', verified: false },
      options: { verified: true },
      says: ['The publisher of model acme/bert is no organization that the hub has verified.'],
    },
    {
      name: 'verified and denied',
      reference: model('acme/bert'),
      publisher: { name: 'acme', kind: 'organization', verified: true },
      options: { verified: true, deny: ['acme/*'] },
      says: ['The publisher of model acme/bert is denied by the policy.'],
    },
    {
      name: 'not told',
      reference: model('acme/bert'),
      options: { verified: true },
      says: ['The hub does not tell whether it has verified the publisher of model acme/bert.'],
    },
    {
      name: 'another hub',
      reference: model('library/llama', { hub: 'ollama', id: 'ollama:library/llama' }),
      options: { verified: true },
      says: ['is no organization that the hub has verified.'],
    },
    {
      name: 'a name without owner',
      reference: model('gpt2'),
      options: { allow: ['google/*'] },
      says: ['model gpt2 is not among'],
    },
    {
      name: 'one star does not cross a slash',
      reference: model('acme/bert'),
      options: { allow: ['*'] },
      says: ['is not among'],
    },
  ],
})
