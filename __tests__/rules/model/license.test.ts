import { modelLicense } from '../../../src/rules/model/license.ts'
import { cases } from '../../support/cases.ts'
import { hub, model } from '../samples.ts'

const with_ = (license?: string, licenseName?: string) => ({
  reference: model('acme/bert'),
  model: hub([], { ...(license ? { license } : {}), ...(licenseName ? { licenseName } : {}) }),
})

cases(modelLicense, {
  accepts: [
    { name: 'any, without lists', ...with_('llama3.1') },
    { name: 'an allowed one, in another case', ...with_('apache-2.0'), options: { allow: ['Apache-2.0'] } },
    { name: 'one of the hub', ...with_('openrail++'), options: { allow: ['openrail++'] } },
    { name: 'by its own name', ...with_('other', 'acme-licence'), options: { allow: ['acme-licence'] } },
    { name: 'both of two', ...with_('mit AND gemma'), options: { allow: ['mit', 'gemma'] } },
    { name: 'none, allowed', ...with_(), options: { unlicensed: 'allow' } },
    { name: 'nothing there', reference: model('acme/bert') },
    {
      name: 'the same before',
      reference: model('acme/bert', { previous: model('acme/bert') }),
      model: hub([]),
    },
    { name: 'a space', reference: model('acme/app', { type: 'space' }), model: hub([]) },
    { name: 'a registry without cards', reference: model('llama', { hub: 'ollama' }), model: hub([]) },
  ],
  reports: [
    {
      name: 'none',
      ...with_(),
      says: ['The card of the model acme/bert names no licence, so nobody has leave to use it.'],
      atMost: 'warning',
    },
    { name: 'an unknown one', ...with_('unknown'), says: ['names no licence'], atMost: 'warning' },
    {
      name: 'a denied one',
      ...with_('cc-by-nc-4.0'),
      options: { deny: ['CC-BY-NC-4.0'] },
      says: ['The licence of the model acme/bert is cc-by-nc-4.0, which the policy denies.'],
      atMost: 'warning',
    },
    {
      name: 'one that is not allowed',
      ...with_('gemma'),
      options: { allow: ['mit', 'apache-2.0'] },
      says: ['is gemma, which the policy does not allow.'],
      atMost: 'warning',
    },
    {
      name: 'one of two',
      ...with_('mit AND gemma'),
      options: { allow: ['mit'] },
      says: ['does not allow'],
      atMost: 'warning',
    },
    {
      name: 'another one without a name',
      ...with_('other'),
      options: { allow: ['mit'] },
      says: ['is other, which'],
      atMost: 'warning',
    },
    {
      name: 'a hostile one',
      ...with_('('.repeat(200)),
      options: { allow: ['mit'] },
      says: ['does not allow'],
      atMost: 'warning',
    },
  ],
})
