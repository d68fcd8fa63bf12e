import type { Observation } from '../../evidence.ts'
import type { Directory } from './end.ts'
import type { Entry } from './entries.ts'
import type { Gaps } from './gaps.ts'

/** Names told in full. */
const MOST_TOLD = 5
/** Bits 0 and 6: encrypted; 5: a patch of another file; 13: the headers are masked. */
const ENCRYPTED = 0x41
const PATCH = 0x20
const MASKED = 0x2000

/** What two readers of the archive could disagree on. Honest archives have none of it. */
export const suspicions = (
  directories: readonly Directory[],
  entries: readonly Entry[],
  gaps: Gaps | undefined,
): readonly Observation[] => {
  const [directory] = directories
  const found: Observation[] = []
  const suspect = (message: string, more: Partial<Observation> = {}) =>
    found.push({ level: 'unknown', message, ...more })

  if (directories.length > 1)
    suspect('The archive has more than one end record: readers disagree on what it holds.')
  if (directory && directory.shift > 0) suspect(`${directory.shift} bytes stand before the archive.`)
  if (directory && directory.trailing > 0) suspect(`${directory.trailing} bytes stand behind the archive.`)
  if (directory && directory.trailing < 0) suspect('The comment of the archive passes the end of the file.')
  for (const [bits, what] of [
    [ENCRYPTED, 'it is encrypted'],
    [PATCH, 'it is a patch of other files'],
    [MASKED, 'its headers are masked'],
  ] as const)
    if (entries.some(({ flags }) => (flags & bits) !== 0))
      suspect(`The archive says that ${what}. Some readers refuse it for that, others read it all the same.`)

  for (const [name, others] of duplicates(entries).slice(0, MOST_TOLD))
    suspect(
      others === name
        ? `The archive holds ${shown(name)} twice: torch.load takes the first copy, Python's zipfile the last.`
        : `The archive holds ${shown(name)} and ${shown(others)}, which are one name to torch.load and two to Python's zipfile.`,
      { member: name },
    )
  for (const { name } of entries.filter(({ name }) => escapes(name)).slice(0, MOST_TOLD))
    suspect(`The archive names ${shown(name)}, a path outside the folder that it is unpacked to.`, {
      member: name,
    })
  for (const { name, alias = name } of entries
    .filter(({ name, alias = name }) => alias !== name)
    .slice(0, MOST_TOLD))
    suspect(
      `The archive names ${shown(name)} and, in an extra field, ${shown(alias)}: torch.load takes the first name, newer versions of Python's zipfile the second.`,
      { member: name },
    )
  for (const { name } of entries.filter(({ name }) => name.includes('\0')).slice(0, MOST_TOLD))
    suspect(`The name ${shown(name)} holds a zero byte: Python's zipfile takes what stands before it.`, {
      member: name,
    })
  for (const { name } of entries.filter(({ link }) => link).slice(0, MOST_TOLD))
    suspect('The member is a link, by which a later member can be written elsewhere.', { member: name })
  if (directory && gaps) found.push(...gapWords(gaps, directory))
  return found
}

const shown = (name: string): string => JSON.stringify(name.slice(0, 120))

/** Names that stand twice, each with the other spelling; PyTorch looks names up without regard to case. */
const duplicates = (entries: readonly Entry[]): readonly (readonly [string, string])[] => {
  const seen = new Map<string, string>()
  const twice = new Map<string, string>()
  for (const { name } of entries) {
    const folded = name.toLowerCase()
    const first = seen.get(folded)
    if (first === undefined) seen.set(folded, name)
    else if (!twice.has(first)) twice.set(first, name)
  }
  return [...twice]
}

const escapes = (name: string): boolean => /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name)

const gapWords = ({ gaps, overlaps, more }: Gaps, { shift }: Directory): readonly Observation[] => {
  const found: Observation[] = []
  for (const { from, to, what } of gaps.slice(0, MOST_TOLD + 1)) {
    const size = to - from
    const message =
      what === 'prefix'
        ? `${size - shift} bytes stand before the first entry of the archive.`
        : `The archive hides ${what === 'entry' ? 'an entry' : 'bytes'} of ${size} bytes in a place that its directory does not name.`
    if (what !== 'prefix' || size > shift) found.push({ level: 'unknown', message, offset: from })
  }
  if (overlaps > 0)
    found.push({
      level: 'unknown',
      message: `${overlaps} entries of the archive lie within others: their data are read more than once, as archives do that grow without end.`,
    })
  if (more)
    found.push({
      level: 'unknown',
      message: 'More places of the archive than were looked at could hide entries.',
    })
  return found
}
