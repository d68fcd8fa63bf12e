import { MalformedFile } from '../../change.ts'
import type { Budget } from '../format.ts'
import { type Court, courtOf } from './court.ts'
import { machineOf } from './machine.ts'
import { run } from './run.ts'
import { tapeOf } from './tape.ts'
import type { Global } from './values.ts'

/** Enough opcodes in a row to be no accident of text or numbers. */
const NO_ACCIDENT = 12

const free: Budget = { spend: () => true, left: () => 0, late: () => false }

/** What the first bytes do when they are run as a pickle. */
export interface Trial {
  /** No fault yet: the rest of the file would tell. */
  readonly open: boolean
  /** It could be no other kind of file. */
  readonly pickle: boolean
}

/** Runs the first bytes of a file without asking for more. A pickle below protocol 2 has no signature: its acts show it. */
export const trial = (head: Uint8Array, size: number): Trial => {
  const bytes = { size, slice: async () => Promise.reject(new MalformedFile('not read')) }
  const tape = tapeOf(bytes, free)
  const window = { base: 0, data: head }
  tape.windows.push(window)
  tape.latest = window
  const court = courtOf({ tape, loader: '', joblib: false })
  let [names, calls] = [0, 0]
  const seen = (global: Global): Global => {
    if (/^[\w.]+$/.test(global.module) && /^[\w.]+$/.test(global.name)) names++
    return global
  }
  const counting: Court = {
    ...court,
    imports: (...made) => seen(court.imports(...made)),
    importsFrom: (...made) => seen(court.importsFrom(...made)),
    calls: made => {
      calls++
      return court.calls(made)
    },
  }

  let next = 0
  let opcodes = 0
  let m = machineOf(counting, 0)
  do {
    m = machineOf(counting, next)
    m.data = head
    m.next = next
    opcodes += run(m)
    next = m.next
  } while (m.stopped && next < head.length)
  const end = m.stopped && next >= size
  const acts = names > 0 && (m.stopped || calls > 0 || m.fault === undefined)
  const open = m.fault === undefined && !m.stopped
  return { open, pickle: end || acts || (open && opcodes >= NO_ACCIDENT) }
}
