import { type Bytes, bytesOf } from '../../change.ts'
import type { Observation } from '../../evidence.ts'
import { part } from '../bytes/part.ts'
import type { Inner } from '../format.ts'
import type { Nested } from './calls.ts'
import type { Court } from './court.ts'
import { type Operand, operandOf } from './literals.ts'

/** Calls whose bytes are looked into. */
const MOST = 16
/** Longest text, in bytes, that is turned back into the bytes it stands for. */
const MOST_TEXT = 16 * 1024 * 1024

/** Looks into bytes that calls would read as objects of their own. Gives false when not all of it could be judged. */
export const judgeNested = async (court: Court, inner: Inner): Promise<boolean> => {
  let complete = court.nested.length <= MOST
  if (!complete)
    court.log.add({
      level: 'unknown',
      message: `More than ${MOST} nested objects; the others were not looked into.`,
    })
  for (const each of court.nested.slice(0, MOST)) if (!(await judgeOne(court, inner, each))) complete = false
  return complete
}

const judgeOne = async (
  { tape, log }: Court,
  inner: Inner,
  { value, callee, decides }: Nested,
): Promise<boolean> => {
  const operand = operandOf(tape, value)
  const bytes = operand && (await bytesFor(tape.bytes, operand))
  if (operand === undefined || bytes === undefined || bytes.size < 2) return !decides
  const member = `bytes handed to ${callee}`
  const { findings, completeness, verdict } = await inner.inspect(bytes, member)
  if (!decides && verdict !== 'dangerous') return true
  for (const finding of findings)
    if (decides || finding.level === 'dangerous')
      log.add({ ...placed(finding, operand), message: `Within ${member}: ${finding.message}` })
  return !decides || completeness === 'complete'
}

/** The place in the file itself; bytes that are spelled as text have no place of their own in it. */
const placed = (finding: Observation, { opcode, from }: Operand): Observation => {
  if (finding.member !== undefined || finding.offset === undefined) return finding
  const { opcode: _, ...rest } = finding
  if (opcode.includes('UNICODE')) return { ...rest, offset: from }
  return { ...finding, offset: from + finding.offset }
}

/** A text operand stands for the bytes that latin1 makes of it. */
const bytesFor = async (
  bytes: Bytes,
  { opcode, from, length, data }: Operand,
): Promise<Bytes | undefined> => {
  if (!opcode.includes('UNICODE'))
    return opcode === 'STRING' ? bytesOf(data.slice(1, -1)) : part(bytes, from, from + length)
  if (length > MOST_TEXT) return undefined
  const text = new TextDecoder().decode(await bytes.slice(from, from + length))
  return bytesOf(Buffer.from(text, 'latin1'))
}
