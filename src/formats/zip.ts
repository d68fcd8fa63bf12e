import { type Bytes, MalformedFile } from '../change.ts'
import type { Observation } from '../evidence.ts'
import { type Directory, directoriesOf } from './archive/end.ts'
import { type Entry, entriesOf } from './archive/entries.ts'
import { gapsOf } from './archive/gaps.ts'
import { layoutOf } from './archive/layout.ts'
import { inspectMembers } from './archive/members.ts'
import { suspicions } from './archive/suspicions.ts'
import { walk } from './archive/walk.ts'
import { startsWith } from './bytes/numbers.ts'
import type { Format, Inner, Inspected } from './format.ts'

/** Entries outside the directory that are looked for. */
const MOST_HIDDEN = 1000

/**
 * Zip archives: PyTorch models, NumPy's npz, Keras and others. Read are the end record, the central directory, and the
 * members that are or could be more than numbers; tensors are not. All copies of a name are judged, flags and checksums
 * are believed by nobody.
 */
export const zip: Format = {
  id: 'zip',
  what: 'a zip archive',
  detects: head => startsWith(head, 'PK\x03\x04') || startsWith(head, 'PK\x05\x06'),

  async inspect(bytes, inner) {
    const most = inner.budget.left('entries')
    let read: Read
    try {
      read = await readDirectories(bytes, most)
    } catch (error) {
      const salvaged = error instanceof MalformedFile ? await salvage(bytes, inner, most, error) : undefined
      if (salvaged === undefined) throw error
      return salvaged
    }
    const { directories, entries, stated, findings } = read
    const crowded = Math.max(stated, entries.length) > most || !inner.budget.spend('entries', entries.length)
    const judged = entries.slice(0, most)

    const layout = layoutOf(entries.map(({ name }) => name))
    const hidden = await hiddenEntries(bytes, directories, entries, crowded)
    const members = await inspectMembers(bytes, [...judged, ...hidden.entries], inner, layout)
    if (crowded)
      findings.push(limit(`It has ${stated} entries; only ${Math.min(most, entries.length)} were looked at.`))
    return {
      format: layout.format,
      completeness: crowded || read.broken ? 'partial' : members.completeness,
      findings: [...findings, ...hidden.findings, ...members.findings],
    }
  },
}

const limit = (message: string): Observation => ({ level: 'unknown', message })

interface Read {
  readonly directories: readonly Directory[]
  readonly entries: readonly Entry[]
  /** Number of entries by the end records. */
  readonly stated: number
  readonly broken: boolean
  readonly findings: Observation[]
}

/** @throws MalformedFile when there is no directory that can be read. */
const readDirectories = async (bytes: Bytes, most: number): Promise<Read> => {
  const directories = await directoriesOf(bytes)
  const findings: Observation[] = []
  const entries: Entry[] = []
  let broken = false
  for (const directory of directories) {
    const found = await entriesWithin(bytes, directory, most, directories.length)
    entries.push(...found)
    if (found.length === directory.entries || found.length >= most) continue
    if (found.length < directory.entries) broken = true
    findings.push(
      limit(
        `The directory holds ${found.length} entries where its end record says ${directory.entries}: readers disagree on what the archive holds.`,
      ),
    )
  }
  const stated = directories.reduce((sum, each) => sum + each.entries, 0)
  return { directories, entries, stated, broken, findings }
}

/** Of several directories one may be broken on purpose; a single one may not. */
const entriesWithin = async (bytes: Bytes, directory: Directory, most: number, several: number) => {
  try {
    return await entriesOf(bytes, directory, most)
  } catch (error) {
    if (several > 1 && error instanceof MalformedFile) return []
    throw error
  }
}

/** What readers of streams would find where the directory names nothing. */
const hiddenEntries = async (
  bytes: Bytes,
  directories: readonly Directory[],
  entries: readonly Entry[],
  crowded: boolean,
): Promise<{ entries: readonly Entry[]; findings: readonly Observation[] }> => {
  const [directory] = directories
  if (directory === undefined || directories.length > 1 || crowded)
    return { entries: [], findings: suspicions(directories, entries, undefined) }
  const gaps = await gapsOf(bytes, directory, entries)
  const hidden: Entry[] = []
  for (const { from, to } of gaps.gaps)
    if (hidden.length < MOST_HIDDEN) hidden.push(...(await walk(bytes, from, to, MOST_HIDDEN)))

  return {
    entries: hidden.map(entry => ({ ...entry, hidden: true })),
    findings: suspicions(directories, entries, gaps),
  }
}

/** An archive without its end: loaders of models refuse it, readers of streams and repair tools do not. */
const salvage = async (
  bytes: Bytes,
  inner: Inner,
  most: number,
  { message }: MalformedFile,
): Promise<Inspected | undefined> => {
  const entries = await walk(bytes, 0, bytes.size, most)
  inner.budget.spend('entries', entries.length)
  if (entries.length === 0) return undefined
  const layout = layoutOf(entries.map(({ name }) => name))
  const { findings } = await inspectMembers(bytes, entries, inner, layout)
  const said = limit(
    `The archive cannot be read by its directory (${message}); from the front, ${entries.length} entries show.`,
  )
  return { format: layout.format, completeness: 'partial', findings: [said, ...findings] }
}
