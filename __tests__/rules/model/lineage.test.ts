import type { Ancestor } from '../../../src/evidence.ts'
import { modelLineage } from '../../../src/rules/model/lineage.ts'
import { cases } from '../../support/cases.ts'
import { hub, model } from '../samples.ts'

const asked = { source: 'https://hub.example', asked: '2026-11-20T12:00:00Z' }
const from = (name: string, more: Parameters<typeof hub>[1] = {}): Ancestor => ({
  name,
  of: 'acme/bert',
  fact: { state: 'known', value: hub([], { id: name, ...more }), ...asked },
})
const derived = hub([], { baseModels: ['org/base'] })
const given = (...lineage: Ancestor[]) => ({ reference: model('acme/bert'), model: derived, lineage })

cases(modelLineage, {
  accepts: [
    { name: 'none', ...given() },
    { name: 'no base model named', reference: model('acme/bert'), model: hub([]) },
    { name: 'nothing there', reference: model('acme/gone') },
    { name: 'sound ones', ...given(from('org/base'), from('org/root')) },
    { name: 'another case', ...given(from('Org/Base', { id: 'org/base' })) },
    { name: 'a name of the hub itself', ...given(from('gpt2', { id: 'openai-community/gpt2' })) },
    { name: 'caution', ...given(from('org/base', { flagged: [{ path: 'x.py', level: 'caution' }] })) },
    {
      name: 'a dataset',
      reference: model('acme/words', { type: 'dataset' }),
      model: derived,
      lineage: [from('a/b', { disabled: true })],
    },
    {
      name: 'the same before',
      reference: model('acme/bert', { previous: model('acme/bert') }),
      model: derived,
      lineage: [from('a/b', { disabled: true })],
    },
  ],
  reports: [
    {
      name: 'no answer at all',
      reference: model('acme/bert'),
      model: derived,
      says: ['The models that acme/bert was made from could not be looked up.'],
      atMost: 'warning',
    },
    {
      name: 'one that is not there',
      ...given({ name: 'org/gone', of: 'acme/bert', fact: { state: 'absent', ...asked } }),
      says: [
        'acme/bert was made from org/gone, which the hub does not have or hides: anybody may register a name that is free.',
      ],
      atMost: 'warning',
    },
    {
      name: 'one that has another name',
      ...given(from('old/base', { id: 'new/base' })),
      says: [
        'acme/bert was made from old/base, which is called new/base today: its card names whoever takes the old name.',
      ],
      atMost: 'warning',
    },
    {
      name: 'a disabled one, two steps up',
      ...given(from('org/base'), { ...from('org/root', { disabled: true }), of: 'org/base' }),
      says: ['org/base was made from org/root, which the hub has disabled.'],
      atMost: 'warning',
    },
    {
      name: 'a flagged one',
      ...given(from('org/base', { flagged: [{ path: 'x.pkl', level: 'unsafe' }] })),
      says: ['acme/bert was made from org/base, of which the hub marks x.pkl as unsafe.'],
      atMost: 'warning',
    },
    {
      name: 'a denied one',
      ...given(from('evil/base')),
      options: { deny: ['evil/*'] },
      says: ['acme/bert was made from evil/base, which the policy denies.'],
      atMost: 'warning',
    },
    {
      name: 'one without an answer',
      ...given({ name: 'org/x', of: 'acme/bert', fact: { state: 'unknown', reason: 'HTTP 503', ...asked } }),
      says: ['acme/bert was made from org/x, which could not be looked up: HTTP 503.'],
      atMost: 'warning',
    },
  ],
})
