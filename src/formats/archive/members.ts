import { type Bytes, MalformedFile } from '../../change.ts'
import type { Completeness, Observation } from '../../evidence.ts'
import type { Inner, Inspected } from '../format.ts'
import type { Entry } from './entries.ts'
import type { Layout } from './layout.ts'
import { type Content, contentOf, isChanged, localOf } from './member.ts'

/** Members of a PyTorch archive beside tensors and pickles that are looked into. */
const MOST_SNIFFED = 2000

export interface Judged {
  readonly completeness: Completeness
  readonly findings: readonly Observation[]
}

const HIDDEN = 'The directory does not name this member: only readers that go from front to back meet it.'

const limit = (message: string): Observation => ({ level: 'unknown', message })

/** Judges the members that are or could be more than numbers, all copies of a name. */
export const inspectMembers = async (
  bytes: Bytes,
  entries: readonly Entry[],
  inner: Inner,
  layout: Layout,
): Promise<Judged> => {
  const findings: Observation[] = []
  let completeness: Completeness = 'complete'
  let sniffed = 0
  const copy = copies(entries)
  for (const entry of entries) {
    if (entry.name.endsWith('/') && entry.size === 0 && entry.compressed === 0) continue
    if (layout.torch && layout.isRaw(entry)) continue
    const extra = layout.torch && layout.judge?.(entry.name) === undefined
    if (inner.budget.late() || (extra && ++sniffed > MOST_SNIFFED)) {
      completeness = 'partial'
      continue
    }
    const judged = await inspectMember(bytes, entry, inner, layout)
    if (judged.completeness !== 'complete') completeness = 'partial'
    const which = entry.hidden ? HIDDEN : copy.get(entry)
    for (const { member, message, ...finding } of judged.findings)
      findings.push({
        ...finding,
        message: which === undefined || finding.level === 'note' ? message : `${message} ${which}`,
        member: member === undefined ? entry.name : `${entry.name}!${member}`,
      })
  }
  if (inner.budget.late()) findings.push(limit('The time for one file is up; not all members were judged.'))
  if (sniffed > MOST_SNIFFED)
    findings.push(limit(`${sniffed - MOST_SNIFFED} members beside the tensors were not looked into.`))
  return { completeness, findings }
}

/** Of names that stand more than once, which copy an entry is and who reads it. */
const copies = (entries: readonly Entry[]): ReadonlyMap<Entry, string> => {
  const byName = new Map<string, Entry[]>()
  for (const entry of entries) {
    const name = entry.name.toLowerCase()
    const same = byName.get(name)
    if (same) same.push(entry)
    else byName.set(name, [entry])
  }
  const found = new Map<Entry, string>()
  for (const same of byName.values())
    for (const [index, entry] of same.entries()) {
      if (same.length === 1) continue
      const reader =
        index === 0
          ? 'torch.load reads this one'
          : index === same.length - 1
            ? "Python's zipfile reads this one"
            : 'readers of streams meet this one'
      found.set(entry, `Of ${same.length} copies it is number ${index + 1}: ${reader}.`)
    }
  return found
}

const inspectMember = async (
  bytes: Bytes,
  entry: Entry,
  inner: Inner,
  layout: Layout,
): Promise<Inspected> => {
  try {
    const local = await localOf(bytes, entry)
    const content = await contentOf(bytes, entry, local, inner.budget)
    const judged = await inspectContent(content.bytes, entry, inner, layout)
    const partial = content.lacks !== undefined && judged.completeness === 'complete'
    return {
      completeness: partial ? 'partial' : judged.completeness,
      findings: [...(await differences(entry, local.differs, content)), ...judged.findings],
    }
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error
    return { completeness: 'partial', findings: [limit(`Could not be read: ${error.message}.`)] }
  }
}

const differences = async (
  entry: Entry,
  differs: readonly string[],
  { bytes, lacks }: Content,
): Promise<readonly Observation[]> => {
  if (lacks !== undefined) return [limit(`Only a part of it could be read: ${lacks}.`)]
  const all = bytes.size === entry.size ? differs : [...differs, 'the size of the content']
  const found: Observation[] = []
  if (all.length > 0)
    found.push(
      limit(`The archive states ${all.join(' and ')} twice and not alike: readers disagree on this member.`),
    )
  if (await isChanged(bytes, entry))
    found.push(
      limit(
        "The content has another checksum than stated: torch.load reads it, Python's zipfile refuses it.",
      ),
    )
  return found
}

const inspectContent = async (
  content: Bytes,
  entry: Entry,
  inner: Inner,
  { torch, runs, judge }: Layout,
): Promise<Inspected> => {
  const own = judge?.(entry.name)
  if (own) return own(content, inner)
  const { format, completeness, findings } = await inner.inspect(content, entry.name)
  const runsAs = runs?.(entry.name)
  if (runsAs !== undefined) {
    const dangers = findings.filter(({ level }) => level === 'dangerous')
    return { completeness, findings: [...dangers, limit(`The member ${runsAs}.`)] }
  }
  // PyTorch hands version marks and extra files to nobody; only what runs when it is unpickled or opened counts.
  if (torch && (format === 'unknown' || format === 'text'))
    return { completeness: 'complete', findings: findings.filter(({ level }) => level === 'dangerous') }
  return { completeness, findings }
}
