import { type Bytes, MalformedFile } from '../../change.ts'
import { startsWith, unsigned } from '../bytes/numbers.ts'

/** Where one central directory of an archive lies. Offsets are those of the file. */
export interface Directory {
  readonly offset: number
  /** In bytes. */
  readonly size: number
  readonly entries: number
  /** Bytes before the archive, by which all its offsets are shifted. */
  readonly shift: number
  /** Place of the end record that names it. */
  readonly end: number
  /** Bytes behind the end record and its comment. */
  readonly trailing: number
}

const END = Buffer.from('PK\x05\x06', 'latin1')
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const LOCATOR = [0x50, 0x4b, 6, 7]
const LOCATOR_SIZE = 20
const END64 = [0x50, 0x4b, 6, 6]
const END64_SIZE = 56
const ENTRY = [0x50, 0x4b, 1, 2]
/** End records that are tried. */
const MOST = 16

/**
 * Finds the directories that readers could take for the archive's own, the one that fits best first. An honest archive
 * has one: its end record's comment reaches exactly to the end of the file. Readers that search from the back take the
 * last record, also within a comment, so later ones count as well.
 *
 * @throws MalformedFile when there is none.
 */
export const directoriesOf = async (bytes: Bytes): Promise<readonly Directory[]> => {
  const start = Math.max(bytes.size - END_SIZE - LONGEST_COMMENT, 0)
  const tail = await bytes.slice(start, bytes.size)
  const searched = Buffer.from(tail.buffer, tail.byteOffset, tail.length)
  const found: Directory[] = []
  let tried = 0
  for (let at = tail.length - END_SIZE; at >= 0 && tried < MOST; at--) {
    at = searched.lastIndexOf(END, at)
    if (at < 0) break
    tried++
    found.push(...(await directoriesAt(bytes, tail, start, at)))
  }
  // The first that fits holds the others in its comment; where none fits, readers take the last.
  const end = found.findLast(({ trailing }) => trailing === 0)?.end ?? found[0]?.end
  const own = found.find(each => each.end === end)
  if (own === undefined) throw new MalformedFile('the archive has no central directory')
  return [own, ...found.filter(other => other !== own && other.end >= own.end)]
}

const directoriesAt = async (
  bytes: Bytes,
  tail: Uint8Array,
  start: number,
  at: number,
): Promise<Directory[]> => {
  const end = start + at
  const trailing = bytes.size - (end + END_SIZE + unsigned(tail, at + 20, 2))
  const small: Stated = {
    entries: unsigned(tail, at + 10, 2),
    size: unsigned(tail, at + 12, 4),
    offset: unsigned(tail, at + 16, 4),
    close: end,
  }
  // Most readers follow a zip64 record wherever one stands, others only where the small one has no room.
  const large = await readEnd64(bytes, end)
  const full = small.entries === 0xffff || small.size === 0xffffffff || small.offset === 0xffffffff
  // Both records name the directory right before them, as honest archives do: nothing is shifted for anybody.
  const agreed = large.some(each => isSame(each, small) && each.offset + each.size === each.close)
  const found = new Map<string, Directory>()
  for (const { entries, size, offset, close } of [
    ...large,
    ...((full && large.length > 0) || agreed ? [] : [small]),
  ])
    for (const shift of new Set([0, close - size - offset])) {
      if (shift < 0 || offset + shift + size > end) continue
      const first = await bytes.slice(offset + shift, offset + shift + 4)
      if (entries > 0 && !startsWith(first, ENTRY)) continue
      const key = `${offset + shift} ${size} ${entries}`
      if (!found.has(key)) found.set(key, { offset: offset + shift, size, entries, shift, end, trailing })
    }
  return [...found.values()]
}

/** What an end record says. */
interface Stated {
  readonly entries: number
  readonly size: number
  readonly offset: number
  /** Place behind the directory, when nothing stands between it and the record. */
  readonly close: number
}

const isSame = (one: Stated, other: Stated): boolean =>
  one.entries === other.entries && one.size === other.size && one.offset === other.offset

/** The stated place holds when nothing precedes the archive; right before the locator it stands in any case. */
const readEnd64 = async (bytes: Bytes, end: number): Promise<readonly Stated[]> => {
  const locator = await bytes.slice(Math.max(end - LOCATOR_SIZE, 0), end)
  if (!startsWith(locator, LOCATOR)) return []
  const found: Stated[] = []
  for (const place of new Set([unsigned(locator, 8, 8), end - LOCATOR_SIZE - END64_SIZE])) {
    if (place < 0 || place + END64_SIZE > bytes.size) continue
    const record = await bytes.slice(place, place + END64_SIZE)
    if (!startsWith(record, END64)) continue
    found.push({
      entries: unsigned(record, 32, 8),
      size: unsigned(record, 40, 8),
      offset: unsigned(record, 48, 8),
      close: place,
    })
  }
  return found
}
