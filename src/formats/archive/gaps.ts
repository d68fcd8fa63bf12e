import type { Bytes } from '../../change.ts'
import { startsWith } from '../bytes/numbers.ts'
import type { Directory } from './end.ts'
import type { Entry } from './entries.ts'
import { localOf } from './member.ts'

/** Slack between entries that needs no second look: padding in an unread local header, and a data descriptor. */
const SLACK = 256
const DESCRIPTOR = 24
/** Local headers read for the sake of a gap. */
const MOST_LOOKS = 64

/** Bytes of an archive that no entry of its directory owns. */
export interface Gap {
  readonly from: number
  readonly to: number
  readonly what: 'prefix' | 'entry' | 'bytes'
}

export interface Gaps {
  readonly gaps: readonly Gap[]
  /** Entries whose data lie within those of another. */
  readonly overlaps: number
  /** More places than were looked at could be gaps. */
  readonly more: boolean
}

/** Bytes between entries that no entry owns: another local entry may stand there, which readers of streams would see. */
export const gapsOf = async (
  bytes: Bytes,
  directory: Directory,
  entries: readonly Entry[],
): Promise<Gaps> => {
  const sorted = [...entries].sort((one, other) => one.offset - other.offset)
  const start = sorted[0]?.offset ?? directory.offset
  const gaps: Gap[] = start > 0 ? [{ from: 0, to: start, what: 'prefix' }] : []
  let [looks, overlaps] = [0, 0]
  for (const [index, entry] of sorted.entries()) {
    const next = sorted[index + 1]?.offset ?? directory.offset
    const least = entry.offset + 30 + entry.name.length + entry.compressed
    if (entry.offset + 30 + entry.compressed > next) overlaps++
    if (next - least <= SLACK || ++looks > MOST_LOOKS) continue
    const end = (await localOf(bytes, entry)).data + entry.compressed
    if (next - end <= DESCRIPTOR) continue
    const isEntry = startsWith(await bytes.slice(end, end + 4), 'PK\x03\x04')
    gaps.push({ from: end, to: next, what: isEntry ? 'entry' : 'bytes' })
  }
  return { gaps, overlaps, more: looks > MOST_LOOKS }
}
