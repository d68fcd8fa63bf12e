import { type Bytes, bytesOf } from '../../change.ts'
import type { Observation } from '../../evidence.ts'
import { part } from '../bytes/part.ts'
import type { Inner } from '../format.ts'
import type { Court } from './court.ts'
import type { Nested } from './handed.ts'
import { headOfText, type Operand, operandOf } from './literals.ts'
import { codeNames, readable, unspelled } from './spelled.ts'

/** Longest text, in bytes, that is turned back into the bytes it stands for. */
const MOST_TEXT = 16 * 1024 * 1024

/** Looks into bytes that calls would read as objects of their own. Gives false when not all of it could be judged. */
export const judgeNested = async (court: Court, inner: Inner): Promise<boolean> => {
  let complete = !court.handed.full()
  if (!complete)
    court.log.add({
      level: 'unknown',
      message: 'More nested objects than any model has; the last were not looked into.',
    })
  for (const each of court.handed.list()) if (!(await judgeOne(court, inner, each))) complete = false
  return complete
}

const judgeOne = async (court: Court, inner: Inner, { value, callee, decides }: Nested): Promise<boolean> => {
  const { tape, log } = court
  const operand = operandOf(tape, value)
  const bytes = operand && (await bytesFor(court, value, operand))
  if (operand === undefined || bytes === undefined || bytes.size < 2) return !decides
  const member = `bytes handed to ${callee}`
  const { findings, completeness, verdict } = await inner.inspect(bytes, member)
  if (!decides) await judgeSpelled(court, inner, { bytes, member, from: operand.from })
  if (!decides && verdict !== 'dangerous') return true
  for (const finding of findings)
    if (decides || finding.level === 'dangerous')
      log.add({ ...placed(finding, operand), message: `Within ${member}: ${finding.message}` })
  return !decides || completeness === 'complete'
}

interface Spelled {
  readonly bytes: Bytes
  readonly member: string
  readonly from: number
}

/** Payloads are often spelled as base64, or stand there as compiled code: says what they are. */
const judgeSpelled = async (
  { log }: Court,
  inner: Inner,
  { bytes, member, from }: Spelled,
): Promise<void> => {
  if (bytes.size > MOST_TEXT) return
  const data = await bytes.slice(0, bytes.size)
  const plain = unspelled(data)
  const names = codeNames(plain ?? data)
  if (names !== undefined) {
    const message = `Within ${member}: compiled Python code that names ${names.join(', ')}.`
    log.add({ level: 'dangerous', message, offset: from })
  }
  if (plain === undefined || plain.length < 2) return
  const { findings } = await inner.inspect(bytesOf(plain), member)
  for (const { level, message, call } of findings)
    if (level === 'dangerous')
      log.add({
        level,
        message: `Within ${member}, spelled as base64: ${message}`,
        ...(call !== undefined && { call }),
        offset: from,
      })
  const text = readable(plain)
  if (text !== undefined) {
    const message = `Within ${member}: base64 that stands for a text.`
    log.add({ level: 'note', message, call: JSON.stringify(text), offset: from })
  }
}

/** The place in the file itself; bytes that are spelled as text have no place of their own in it. */
const placed = (finding: Observation, { opcode, from }: Operand): Observation => {
  if (finding.member !== undefined || finding.offset === undefined) return finding
  const { opcode: _, ...rest } = finding
  if (opcode === 'STRING' || opcode.includes('UNICODE')) return { ...rest, offset: from }
  return { ...finding, offset: from + finding.offset }
}

/** A text operand stands for the bytes that latin1 makes of it. */
const bytesFor = async (
  { tape }: Court,
  value: number,
  { opcode, from, length }: Operand,
): Promise<Bytes | undefined> => {
  const binary = opcode !== 'STRING' && !opcode.includes('UNICODE')
  if (binary) return part(tape.bytes, from, from + length)
  if (length > MOST_TEXT) return undefined
  if (opcode === 'STRING' || opcode === 'UNICODE')
    return bytesOf(Buffer.from(headOfText(tape, value, MOST_TEXT) ?? '', 'latin1'))
  const text = new TextDecoder().decode(await tape.bytes.slice(from, from + length))
  return bytesOf(Buffer.from(text, 'latin1'))
}
