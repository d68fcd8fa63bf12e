import type { Bytes } from '../../change.ts'
import type { Observation } from '../../evidence.ts'
import { startsWith } from '../bytes/numbers.ts'
import type { Directory } from './end.ts'
import type { Entry } from './entries.ts'
import { localOf } from './member.ts'

/** Names told in full. */
const MOST_TOLD = 5
/** Slack between entries that needs no second look: padding in an unread local header, and a data descriptor. */
const SLACK = 256
const DESCRIPTOR = 24
/** Local headers read for the sake of a gap. */
const MOST_LOOKS = 32

/** What two readers of the archive could disagree on. Honest archives have none of it. */
export const suspicions = async (
  bytes: Bytes,
  directories: readonly Directory[],
  entries: readonly Entry[],
): Promise<readonly Observation[]> => {
  const [directory] = directories
  const found: Observation[] = []
  const suspect = (message: string, more: Partial<Observation> = {}) =>
    found.push({ level: 'unknown', message, ...more })

  if (directories.length > 1)
    suspect('The archive has more than one end record: readers disagree on what it holds.')
  if (directory && directory.shift > 0) suspect(`${directory.shift} bytes stand before the archive.`)
  if (directory && directory.trailing > 0) suspect(`${directory.trailing} bytes stand behind the archive.`)
  if (directory && directory.trailing < 0) suspect('The comment of the archive passes the end of the file.')
  if (entries.some(({ flags }) => (flags & 0x41) !== 0)) suspect('The archive says that it is encrypted.')

  for (const name of duplicates(entries).slice(0, MOST_TOLD))
    suspect(
      `The archive holds ${shown(name)} twice: torch.load takes the first copy, Python's zipfile the last.`,
      { member: name },
    )
  for (const { name } of entries.filter(({ name }) => escapes(name)).slice(0, MOST_TOLD))
    suspect(`The archive names ${shown(name)}, a path outside the folder that it is unpacked to.`, {
      member: name,
    })
  if (directory && directories.length === 1) found.push(...(await gaps(bytes, directory, entries)))
  return found
}

const shown = (name: string): string => JSON.stringify(name.slice(0, 120))

const duplicates = (entries: readonly Entry[]): readonly string[] => {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { name } of entries) {
    if (seen.has(name)) twice.add(name)
    seen.add(name)
  }
  return [...twice]
}

const escapes = (name: string): boolean => /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name)

/** Bytes between entries that no entry owns: another local entry may stand there, which readers of streams would see. */
const gaps = async (
  bytes: Bytes,
  directory: Directory,
  entries: readonly Entry[],
): Promise<readonly Observation[]> => {
  const sorted = [...entries].sort((one, other) => one.offset - other.offset)
  const first = (sorted[0]?.offset ?? 0) - directory.shift
  const found: Observation[] = []
  if (first > 0)
    found.push({ level: 'unknown', message: `${first} bytes stand before the first entry of the archive.` })
  let looks = 0
  for (const [index, entry] of sorted.entries()) {
    const next = sorted[index + 1]?.offset ?? directory.offset
    const least = entry.offset + 30 + entry.name.length + entry.compressed
    if (next - least <= SLACK || ++looks > MOST_LOOKS) continue
    const end = (await localOf(bytes, entry)).data + entry.compressed
    if (next - end <= DESCRIPTOR) continue
    const what = startsWith(await bytes.slice(end, end + 4), 'PK\x03\x04') ? 'an entry' : 'bytes'
    const message = `The archive hides ${what} of ${next - end} bytes in a place that its directory does not name.`
    found.push({ level: 'unknown', message, offset: end })
    if (found.length >= MOST_TOLD) return found
  }
  return found
}
