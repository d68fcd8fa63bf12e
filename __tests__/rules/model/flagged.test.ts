import { modelFlagged } from '../../../src/rules/model/flagged.ts'
import { cases } from '../../support/cases.ts'
import { hub, model } from '../samples.ts'

const flag = (path: string, level: string, loaded = true) => ({ path, level, loaded })
const scan = (flagged: ReturnType<typeof flag>[], unscanned: readonly string[] = [], why?: string) => ({
  model: hub([]),
  scan: { flagged, unscanned, ...(why === undefined ? {} : { why }) },
})

cases(modelFlagged, {
  accepts: [
    { name: 'nothing found', reference: model('acme/bert'), ...scan([]) },
    { name: 'nothing there', reference: model('acme/bert') },
    { name: 'a disabled one', reference: model('acme/bert'), model: hub([], { disabled: true }) },
    {
      name: 'a hub without scanners',
      reference: model('acme/bert', { hub: 'ollama' }),
      ...scan([flag('x', 'unsafe')]),
    },
  ],
  reports: [
    {
      name: 'no answer of the scanners alone',
      reference: model('acme/bert'),
      model: hub([]),
      says: ['acme/bert: the hub did not tell what its scanners say of it.'],
      atMost: 'warning',
    },
    {
      name: 'a file that is loaded',
      reference: model('acme/bert'),
      ...scan([flag('pytorch_model.bin', 'unsafe')]),
      says: ['acme/bert: the hub marks pytorch_model.bin as unsafe.'],
    },
    {
      name: 'the scanners that say so',
      reference: model('acme/bert'),
      model: hub([]),
      scan: { flagged: [{ ...flag('a.pkl', 'unsafe'), by: ['avScan', 'jFrogScan'] }], unscanned: [] },
      says: ['acme/bert: the hub marks a.pkl as unsafe (avScan and jFrogScan).'],
    },
    {
      name: 'another file',
      reference: model('acme/bert'),
      ...scan([flag('danger.dat', 'unsafe', false)]),
      says: ['marks danger.dat as unsafe'],
      fix: 'does not load this file',
      atMost: 'warning',
    },
    {
      name: 'suspicion',
      reference: model('acme/bert'),
      ...scan([flag('a.bin', 'suspicious')]),
      says: ['as suspicious'],
      atMost: 'warning',
    },
    {
      name: 'caution',
      reference: model('acme/bert'),
      ...scan([flag('a.bin', 'caution')]),
      says: ['as caution'],
      atMost: 'notice',
    },
    {
      name: 'many',
      reference: model('acme/bert'),
      ...scan(Array.from({ length: 9 }, (_, n) => flag(`${n}.bin`, 'unsafe'))),
      says: ['0.bin', '1.bin', '2.bin', '3.bin', 'marks 4.bin as unsafe. The hub marks 4 more files.'],
    },
    {
      name: 'not scanned yet',
      reference: model('acme/bert'),
      ...scan([], ['a.bin', 'b.bin', 'c.bin', 'd.bin', 'e.bin']),
      says: ["acme/bert: the hub's scanners say nothing of a.bin, b.bin, c.bin and 2 more files yet."],
      atMost: 'warning',
    },
    {
      name: 'not told',
      reference: model('acme/bert'),
      ...scan([], ['a.bin'], 'the hub does not tell of single files'),
      says: ["acme/bert: the hub's scanners say nothing of a.bin (the hub does not tell of single files)."],
      atMost: 'warning',
    },
  ],
})
