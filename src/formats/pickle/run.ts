import { MalformedFile } from '../../change.ts'
import { unsigned } from '../bytes/numbers.ts'
import { containerOpcodes } from './container-opcodes.ts'
import { READABLE } from './literals.ts'
import { fail, giveUp, type Handler, type Machine, machineOf } from './machine.ts'
import { objectOpcodes } from './object-opcodes.ts'
import { COUNT1, COUNT4S, COUNT8, INVALID, LAYOUT, LINE, LINES, opcodeByte, opcodeName } from './opcodes.ts'
import { stackOpcodes } from './stack-opcodes.ts'
import { readOn } from './tape.ts'

/** Opcodes between two looks at the budget. */
const STRIDE = 65_536
/** Of an operand too long to be read whole, so much must be there for messages. */
const SHOWN = 512
/** Arrays of objects within arrays of objects. */
const MOST_DEPTH = 20

const HANDLERS: Handler[] = Array.from({ length: 256 }, () => m => fail(m, 'a byte that is no opcode'))
for (const [name, handler] of [...stackOpcodes, ...containerOpcodes, ...objectOpcodes])
  HANDLERS[opcodeByte(name)] = handler

const MORE = -1

/** The place behind an operand that tells its own length; MORE when the window ends before that can be told. */
const measure = (m: Machine, layout: number, at: number): number => {
  const { data } = m
  if (layout === LINE || layout === LINES) {
    const first = data.indexOf(10, at + 1)
    const last = layout === LINE || first < 0 ? first : data.indexOf(10, first + 1)
    return last < 0 ? MORE : last + 1
  }
  if (layout === INVALID) return at + 1
  const header = layout === COUNT1 ? 1 : layout === COUNT8 ? 8 : 4
  const start = at + 1 + header
  if (start > data.length) return MORE
  const length = unsigned(data, at + 1, header)
  if (layout === COUNT4S && length >= 0x80000000) fail(m, 'a negative length')
  if (m.base + start + length > m.court.tape.bytes.size) fail(m, 'a length that passes the end of the file')
  const needed = start + (length <= READABLE ? length : SHOWN)
  return needed > data.length ? MORE : start + length
}

/**
 * Runs until the pickle ends or breaks, a limit is met, an array follows, or more of the file is needed. Gives the
 * number of opcodes.
 */
export const run = (m: Machine): number => {
  let steps = 0
  const { data } = m
  while (m.running && m.array === undefined) {
    const at = m.next
    if (at >= data.length) break
    const opcode = data[at] as number
    const layout = LAYOUT[opcode] as number
    const end = layout <= 8 ? at + 1 + layout : measure(m, layout, at)
    if (end === MORE || (layout <= 8 && end > data.length) || !m.running) break
    if (m.base + end > m.frameEnd) leaveFrame(m, m.base + at)
    if (++steps % STRIDE === 0) pay(m, STRIDE)
    m.next = end
    ;(HANDLERS[opcode] as Handler)(m, at, end)
  }
  pay(m, steps % STRIDE)
  return steps
}

const pay = (m: Machine, opcodes: number): void => {
  const { budget } = m.court.tape
  if (!budget.spend('opcodes', opcodes)) giveUp(m, 'more opcodes than are run for one file')
  else if (budget.late()) giveUp(m, 'the time for one file is up')
}

const leaveFrame = (m: Machine, offset: number): void => {
  if (offset < m.frameEnd) {
    const message =
      'An opcode crosses the end of its frame: readers disagree on what runs from here, which hides a program from those that check.'
    m.court.odd({ level: 'dangerous', message, offset, opcode: 'FRAME' })
  }
  m.frameEnd = Number.POSITIVE_INFINITY
}

/** Goes to an offset of the file, within the last window where that is possible. */
const turnTo = async (m: Machine, offset: number): Promise<void> => {
  const last = m.court.tape.latest
  if (last === undefined || offset < last.base || offset >= last.base + last.data.length)
    return load(m, offset)
  m.data = last.data
  m.base = last.base
  m.next = offset - last.base
}

/**
 * The unpickler written in Python, which joblib and dill build on, takes a last line without an end for a whole one, less
 * its last byte: it still imports, and INST calls.
 */
const runCut = (m: Machine): void => {
  const opcode = m.data[m.next] ?? 0
  const first = m.data.indexOf(10, m.next + 1)
  if (LAYOUT[opcode] !== LINES || first < 0 || first + 2 >= m.data.length) return
  ;(HANDLERS[opcode] as Handler)(m, m.next, m.data.length)
}

/** How that observation begins. */
export const ENDLESS_LINE = 'A line of text goes on for more than'

/** A line that goes on for longer than is read is told with its opcode: what runs behind it stays open. */
const endless = (m: Machine, offset: number): boolean => {
  const { longestLine = Number.POSITIVE_INFINITY } = m.court.tape
  const opcode = m.data[m.next] ?? 0
  const layout = LAYOUT[opcode]
  if ((layout !== LINE && layout !== LINES) || m.data.length - m.next < longestLine) return false
  const message = `${ENDLESS_LINE} ${longestLine} bytes; what follows it was not run.`
  m.court.odd({ level: 'unknown', message, offset, opcode: opcodeName(opcode) })
  fail(m, 'a line without an end')
  return true
}

/** Reads on, because the opcode at this offset is not in the window, or not with all of its operand. */
const load = async (m: Machine, offset: number): Promise<void> => {
  const { size } = m.court.tape.bytes
  if (offset >= size) return fail(m, 'the file ends before the pickle does')
  if (offset >= m.base && m.base + m.data.length === size && m.data.length > 0) {
    runCut(m)
    return fail(m, 'the file ends within an opcode')
  }
  if (offset === m.base + m.next && endless(m, offset)) return
  const window = await readOn(m.court.tape, offset)
  if (window === undefined) return giveUp(m, 'more bytes than are kept for one file')
  m.data = window.data
  m.base = window.base
  m.next = 0
}

/** Passes the raw array of a joblib file; one of objects is a pickle of its own. */
const passArray = async (m: Machine, depth: number): Promise<void> => {
  const { size, padded } = m.array ?? { size: 0, padded: false }
  m.array = undefined
  if (size === Number.POSITIVE_INFINITY)
    return giveUp(m, 'an array follows in the stream whose size cannot be told')
  const here = m.base + m.next
  if (size === undefined) {
    if (depth >= MOST_DEPTH) return giveUp(m, 'arrays nested too deep')
    const inner = await runAt(m.court, here, depth + 1)
    if (!inner.stopped) {
      m.fault = inner.fault
      m.limit = inner.limit
      m.running = false
      return
    }
    return turnTo(m, inner.base + inner.next)
  }
  const padding = padded ? ((await m.court.tape.bytes.slice(here, here + 1))[0] ?? 0) + 1 : 0
  await turnTo(m, here + padding + size)
}

/**
 * Runs one pickle that begins at an offset of the file, with the memo of the one before it when that is given. What it
 * does is told to the court.
 */
export const runAt = async (
  court: Machine['court'],
  offset: number,
  depth = 0,
  before?: Machine,
): Promise<Machine> => {
  const m = machineOf(court, offset, before)
  try {
    await turnTo(m, offset)
    while (m.running) {
      run(m)
      if (m.array !== undefined && m.running) await passArray(m, depth)
      else if (m.running) await load(m, m.base + m.next)
    }
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error
    fail(m, error.message)
  }
  return m
}
