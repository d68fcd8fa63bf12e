import { modelUnscannable } from '../../../src/rules/model/unscannable.ts'
import { cases } from '../../support/cases.ts'
import { file, inspection, model } from '../samples.ts'

cases(modelUnscannable, {
  accepts: [
    { reference: file('a.pkl'), contents: [inspection('a.pkl')] },
    {
      name: 'dangerous and read to the end',
      reference: file('a.pkl'),
      contents: [inspection('a.pkl', { verdict: 'dangerous' })],
    },
    { name: 'a model without files', reference: model('acme/bert') },
    {
      name: 'unknown is not to be reported',
      reference: file('a.pkl'),
      options: { report: ['partial'] },
      contents: [inspection('a.pkl', { verdict: 'unknown' })],
    },
  ],
  reports: [
    {
      reference: file('a.pkl'),
      contents: [
        inspection('a.pkl', {
          verdict: 'unknown',
          findings: ['acme.Thing is not known.', 'b', 'b', 'c', 'd'].map(message => ({
            level: 'unknown',
            message,
          })),
        }),
      ],
      says: [
        'a.pkl holds something of which it is not known whether loading it is safe: acme.Thing is not known; b; c; and 1 more.',
      ],
      fix: /^Use safetensors/,
    },
    {
      name: 'dangerous and cut',
      reference: file('a.pkl'),
      contents: [inspection('a.pkl', { verdict: 'dangerous', completeness: 'partial' })],
      says: ['a.pkl was checked in part only.'],
    },
    {
      name: 'safe as far as it goes',
      reference: file('a.pkl'),
      contents: [inspection('a.pkl', { completeness: 'partial' })],
      says: ['in part only'],
    },
    {
      name: 'not read',
      reference: model('acme/bert'),
      contents: [
        inspection('x.bin', {
          verdict: 'unknown',
          completeness: 'unreadable',
          findings: [{ level: 'unknown', message: 'encrypted' }],
        }),
      ],
      says: ['acme/bert, x.bin could not be checked: encrypted.'],
    },
    {
      name: 'a file without contents',
      reference: file('a.pkl'),
      says: ['a.pkl has no contents that could be checked.'],
    },
    {
      name: 'many files',
      reference: model('acme/bert'),
      contents: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(path =>
        inspection(path, { completeness: 'partial' }),
      ),
      says: [
        'a was',
        'b was',
        'c was',
        'd was',
        'e was checked in part only. The same holds for 2 more of its files.',
      ],
    },
  ],
})
