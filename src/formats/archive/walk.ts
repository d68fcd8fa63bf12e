import type { Bytes } from '../../change.ts'
import { startsWith, unsigned } from '../bytes/numbers.ts'
import type { Entry } from './entries.ts'

const LOCAL = 'PK\x03\x04'
const FIXED = 30
/** What can follow the data of an entry: another entry, the directory, a data descriptor. */
const NEXT = ['PK\x03\x04', 'PK\x01\x02', 'PK\x07\x08']
const BLOCK = 64 * 1024
/** Bytes searched for a signature, in one stretch. */
const MOST_SEARCHED = 4 * 1024 * 1024

/** The first place in `[from, to)` at which one of the signatures stands; `to` when there is none. */
const find = async (
  bytes: Bytes,
  signatures: readonly string[],
  from: number,
  to: number,
): Promise<number> => {
  const stop = Math.min(to, from + MOST_SEARCHED)
  for (let at = from; at < stop; at += BLOCK) {
    const data = Buffer.from(await bytes.slice(at, Math.min(at + BLOCK + 3, to)))
    const places = signatures.map(each => data.indexOf(each, 0, 'latin1')).filter(place => place >= 0)
    if (places.length > 0) return at + Math.min(...places)
  }
  return to
}

/**
 * The entries that a reader from front to back would see in `[from, to)`, whatever the directory says: the headers in
 * front of the data stand for themselves there.
 */
export const walk = async (
  bytes: Bytes,
  from: number,
  to: number,
  most: number,
): Promise<readonly Entry[]> => {
  const found: Entry[] = []
  for (let at = await find(bytes, [LOCAL], from, to); at + FIXED <= to && found.length < most; ) {
    const head = await bytes.slice(at, at + FIXED)
    if (!startsWith(head, LOCAL)) {
      at = await find(bytes, [LOCAL], at + 1, to)
      continue
    }
    const [name, extra] = [unsigned(head, 26, 2), unsigned(head, 28, 2)]
    const data = at + FIXED + name + extra
    if (data > to) break
    const stated = unsigned(head, 18, 4)
    // Bit 3: the sizes follow the data, so the next signature ends it.
    const open = (unsigned(head, 6, 2) & 8) !== 0 && stated === 0
    const end = open || data + stated > to ? await find(bytes, NEXT, data, to) : data + stated
    found.push({
      name: new TextDecoder().decode(await bytes.slice(at + FIXED, at + FIXED + name)),
      flags: unsigned(head, 6, 2),
      method: unsigned(head, 8, 2),
      crc: unsigned(head, 14, 4),
      compressed: end - data,
      size: open ? end - data : unsigned(head, 22, 4),
      offset: at,
      link: false,
    })
    at = end
  }
  return found
}
