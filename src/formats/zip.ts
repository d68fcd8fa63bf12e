import { type Bytes, MalformedFile } from '../change.ts'
import type { Completeness, Observation } from '../evidence.ts'
import { type Directory, directoriesOf } from './archive/end.ts'
import { type Entry, entriesOf } from './archive/entries.ts'
import { contentOf, localOf } from './archive/member.ts'
import { suspicions } from './archive/suspicions.ts'
import { startsWith } from './bytes/numbers.ts'
import type { Format, Inner, Inspected } from './format.ts'
import { inspectStreams } from './pickle/streams.ts'

/** Members of a PyTorch archive beside tensors and pickles that are looked into. */
const MOST_SNIFFED = 2000

/** Raw tensors, by the thousand and large: PyTorch reads them as numbers whatever they hold. */
const isTensor = ({ name, method }: Entry): boolean =>
  method === 0 && /(?:^|\/)(?:data|constants|tensors|xl_model_data)\/\d+$/.test(name)

/**
 * Zip archives: PyTorch models, NumPy's npz, Keras and others. Read are the end record, the central directory, and the
 * members that are or could be pickles; tensors are not. All copies of a name are judged, flags and checksums are
 * believed by nobody.
 */
export const zip: Format = {
  id: 'zip',
  what: 'a zip archive',
  detects: head => startsWith(head, 'PK\x03\x04') || startsWith(head, 'PK\x05\x06'),

  async inspect(bytes, inner) {
    const directories = await directoriesOf(bytes)
    const most = inner.budget.left('entries')
    const entries: Entry[] = []
    for (const directory of directories)
      entries.push(...(await entriesWithin(bytes, directory, most, directories.length)))
    const stated = directories.reduce((sum, { entries }) => sum + entries, 0)
    const crowded = stated > most || !inner.budget.spend('entries', entries.length)

    const torch = entries.some(({ name }) => /(?:^|\/)data\.pkl$/.test(name))
    const findings = [...(await suspicions(bytes, directories, entries))]
    const { completeness, found } = await inspectMembers(bytes, entries.slice(0, most), inner, torch)
    findings.push(...found)
    if (crowded)
      findings.push(limit(`It has ${stated} entries; only ${Math.min(most, entries.length)} were looked at.`))
    return { format: nameOf(entries, torch), completeness: crowded ? 'partial' : completeness, findings }
  },
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

const limit = (message: string): Observation => ({ level: 'unknown', message })

const nameOf = (entries: readonly Entry[], torch: boolean): string => {
  if (torch) return 'pytorch-zip'
  const names = entries.map(({ name }) => name)
  if (names.length > 0 && names.every(name => name.endsWith('.npy'))) return 'npz'
  return names.includes('config.json') && names.includes('metadata.json') ? 'keras' : 'zip'
}

const inspectMembers = async (bytes: Bytes, entries: readonly Entry[], inner: Inner, torch: boolean) => {
  const found: Observation[] = []
  let completeness: Completeness = 'complete'
  let sniffed = 0
  for (const entry of entries) {
    if (entry.name.endsWith('/') && entry.size === 0) continue
    if (torch && isTensor(entry)) continue
    const pickle = entry.name.endsWith('.pkl')
    if (torch && !pickle && ++sniffed > MOST_SNIFFED) {
      completeness = 'partial'
      continue
    }
    const judged = await inspectMember(bytes, entry, inner, torch)
    if (judged.completeness !== 'complete') completeness = 'partial'
    for (const { member, ...finding } of judged.findings)
      found.push({ ...finding, member: member === undefined ? entry.name : `${entry.name}!${member}` })
  }
  if (sniffed > MOST_SNIFFED)
    found.push(limit(`${sniffed - MOST_SNIFFED} members beside the tensors were not looked into.`))
  return { completeness, found }
}

const inspectMember = async (
  bytes: Bytes,
  entry: Entry,
  inner: Inner,
  torch: boolean,
): Promise<Inspected> => {
  try {
    const local = await localOf(bytes, entry)
    const content = await contentOf(bytes, entry, local, inner.budget)
    const judged = await inspectContent(content, entry, inner, torch)
    return { ...judged, findings: [...differences(entry, local.differs, content), ...judged.findings] }
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error
    return { completeness: 'partial', findings: [limit(`Could not be read: ${error.message}.`)] }
  }
}

const differences = (entry: Entry, differs: readonly string[], content: Bytes): readonly Observation[] => {
  const all = content.size === entry.size ? differs : [...differs, 'the size of the content']
  if (all.length === 0) return []
  return [
    limit(`The archive states ${all.join(' and ')} twice and not alike: readers disagree on this member.`),
  ]
}

const inspectContent = async (
  content: Bytes,
  { name }: Entry,
  inner: Inner,
  torch: boolean,
): Promise<Inspected> => {
  if (torch && name.endsWith('.pkl')) return inspectStreams(content, inner, { loader: 'torch.load', most: 1 })
  const { format, completeness, findings } = await inner.inspect(content, name)
  // PyTorch hands version marks, code and extra files to nobody; only what runs when it is unpickled or opened counts.
  // Of a Keras archive the configuration counts; what stands beside it is data.
  const aside = format === 'text' && /^(?:metadata\.json|assets\/.+)$/.test(name)
  if (aside || (torch && (format === 'unknown' || format === 'text')))
    return { completeness: 'complete', findings: findings.filter(({ level }) => level === 'dangerous') }
  return { completeness, findings }
}
