import { modelPayload } from '../../../src/rules/model/payload.ts'
import { cases } from '../../support/cases.ts'
import { file, inspection, model } from '../samples.ts'

cases(modelPayload, {
  accepts: [
    { reference: file('a.pkl'), contents: [inspection('a.pkl')] },
    {
      name: 'unknown is for another rule',
      reference: file('a.pkl'),
      contents: [inspection('a.pkl', { verdict: 'unknown', findings: [{ level: 'unknown', message: 'x' }] })],
    },
    { name: 'no contents', reference: file('a.pkl') },
  ],
  reports: [
    {
      reference: file('a.pt'),
      contents: [
        inspection('a.pt', {
          verdict: 'dangerous',
          findings: [
            { level: 'note', message: 'Old protocol' },
            {
              level: 'dangerous',
              message: 'Loading it calls a system command.',
              call: "os.system('id')",
              member: 'a/data.pkl',
              offset: 34,
              opcode: 'REDUCE',
            },
          ],
        }),
      ],
      says: ["a.pt: Loading it calls a system command: os.system('id') (a/data.pkl, byte 34, REDUCE)."],
    },
    {
      name: 'a model of the hub, the call named once',
      reference: model('acme/bert'),
      contents: [
        inspection('x.bin', {
          verdict: 'dangerous',
          findings: [{ level: 'dangerous', message: 'Loading it runs os.system(1)', call: 'os.system(1)' }],
        }),
      ],
      says: ['acme/bert, x.bin: Loading it runs os.system(1).'],
    },
    {
      name: 'no observation',
      reference: file('a.pt'),
      contents: [inspection('a.pt', { verdict: 'dangerous' })],
      says: ['a.pt is dangerous to load.'],
    },
    {
      name: 'many',
      reference: file('a.pt'),
      contents: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(path => inspection(path, { verdict: 'dangerous' })),
      says: ['a is', 'b is', 'c is', 'd is', 'e is dangerous to load. And 2 more.'],
    },
  ],
})
