import { type Bytes, MalformedFile } from '../change.ts'
import type { Completeness, Observation } from '../evidence.ts'
import { startsWith } from './bytes/numbers.ts'
import { part } from './bytes/part.ts'
import type { Format } from './format.ts'

const BLOCK = 512

const text = (data: Uint8Array): string =>
  Buffer.from(data)
    .toString('latin1')
    .replace(/\0[\s\S]*$/, '')

/** Octal text, or binary when the first bit is set. */
const amount = (data: Uint8Array): number => {
  if (((data[0] ?? 0) & 0x80) === 0) return Number.parseInt(text(data).trim() || '0', 8)
  return data.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0)
}

/** The sum of the header's bytes, its own field counted as spaces. */
const sumsUp = (head: Uint8Array): boolean => {
  let sum = 0
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 32 : (head[at] ?? 0)
  return amount(head.subarray(148, 156)) === sum && sum > 256
}

interface Member {
  readonly name: string
  readonly type: string
  readonly content: Bytes
  readonly next: number
}

const memberAt = (bytes: Bytes, at: number, head: Uint8Array): Member => {
  if (!sumsUp(head)) throw new MalformedFile('a header of the archive is broken')
  const size = amount(head.subarray(124, 136))
  const from = at + BLOCK
  if (!(size >= 0) || from + size > bytes.size)
    throw new MalformedFile('a member passes the end of the archive')
  const prefix = startsWith(head, 'ustar', 257) ? text(head.subarray(345, 500)) : ''
  const name = text(head.subarray(0, 100))
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    type: String.fromCharCode(head[156] ?? 0),
    content: part(bytes, from, from + size),
    next: from + Math.ceil(size / BLOCK) * BLOCK,
  }
}

/** What a member's header alone says against it. */
const oddities = ({ name, type }: Member): readonly string[] => [
  ...(/^\/|(?:^|\/)\.\.(?:\/|$)/.test(name)
    ? ['names a path outside the folder that the archive is unpacked to']
    : []),
  ...(type === '1' || type === '2' ? ['is a link, by which a later member can be written elsewhere'] : []),
]

/** Tape archives, such as NeMo's and PyTorch's first layout. Hops from header to header; every file in it is judged. */
export const tar: Format = {
  id: 'tar',
  what: 'a tar archive',
  detects: (head, size) => size >= BLOCK && sumsUp(head),

  async inspect(bytes, inner) {
    const findings: Observation[] = []
    let completeness: Completeness = 'complete'
    for (let at = 0; at + BLOCK <= bytes.size; ) {
      const head = await bytes.slice(at, at + BLOCK)
      if (head.every(byte => byte === 0)) break
      if (!inner.budget.spend('entries', 1)) {
        findings.push({ level: 'unknown', message: 'More members than are looked at.' })
        return { completeness: 'partial', findings }
      }
      const member = memberAt(bytes, at, head)
      at = member.next
      for (const what of oddities(member))
        findings.push({ level: 'unknown', message: `A member ${what}.`, member: member.name })
      if (!['0', '\0', '7'].includes(member.type)) continue
      const judged = await inner.inspect(member.content, member.name)
      if (judged.completeness !== 'complete') completeness = 'partial'
      for (const { member: inside, ...finding } of judged.findings)
        findings.push({ ...finding, member: inside === undefined ? member.name : `${member.name}!${inside}` })
    }
    return { completeness, findings }
  },
}
