/**
 * `ai-artifacts.lock`: what each model reference of a repository stood for when it was locked. YAML, of which JSON is a
 * part; one entry a reference, sorted by it.
 */
import type { LockEntry, LockedFile, LockedModel, Unread } from '../../reference.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader, TextFile } from '../reader.ts'
import { at, entriesAt, itemsAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'

export const LOCK_PATH = 'ai-artifacts.lock'

/** Entries, and files of one entry, that are read; the rest is reported. */
const MOST_ENTRIES = 5000
const MOST_FILES = 2000

const VERSION = '1'
const SHA256 = /^sha256:[0-9a-f]{64}$/
const COMMIT = /^(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/
const DAY = /^\d{4}-\d\d-\d\d$/
const REFERENCE = /^(?:hf|hf-dataset|hf-space|ollama|oci|github):[^\s]{1,400}$/
const VERDICTS = ['safe', 'dangerous', 'unknown'] as const

export interface LockText {
  readonly entries: ReadonlyMap<string, LockedModel>
  readonly faults: readonly Unread[]
}

interface Field {
  readonly key: string
  readonly fits: RegExp
  readonly expected: string
}

const FIELDS: readonly Field[] = [
  { key: 'commit', fits: COMMIT, expected: '40 hexadecimal digits or sha256:<64 hexadecimal digits>' },
  { key: 'first-seen', fits: DAY, expected: 'a day, YYYY-MM-DD' },
  { key: 'created', fits: /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z$/, expected: 'a time, YYYY-MM-DDThh:mm:ssZ' },
  { key: 'object', fits: /^[\w-]{1,100}$/, expected: 'the id that the hub gave' },
  { key: 'resolved', fits: /^[^\s]{1,400}$/, expected: 'the name that the hub answered with' },
  { key: 'owner', fits: /^[^\s]{1,200}$/, expected: 'the name of its owner' },
  { key: 'license', fits: /^[^\n]{1,200}$/, expected: 'a licence' },
]

const KEYS: ReadonlySet<string> = new Set(['reference', 'files', 'scan', ...FIELDS.map(({ key }) => key)])

const lineOf = (node: YamlNode, key: string): number =>
  entriesAt(node).find(entry => entry.key === key)?.line ?? node.line

/** A file is `sha256:…`, or a mapping of that and of what the scan said. */
const fileOf = (node: YamlNode): LockedFile | undefined => {
  const digest = node.kind === 'scalar' ? node.value : textAt(node, 'sha256')
  if (digest !== undefined && !SHA256.test(digest)) return undefined
  if (node.kind === 'scalar') return digest === undefined ? undefined : { sha256: digest.slice(7) }
  const [format, word] = [textAt(node, 'format'), textAt(node, 'verdict')]
  const verdict = VERDICTS.find(each => each === word)
  if (word !== undefined && verdict === undefined) return undefined
  return {
    ...(digest === undefined ? {} : { sha256: digest.slice(7) }),
    ...(format === undefined ? {} : { format }),
    ...(verdict === undefined ? {} : { verdict }),
  }
}

const WORD = /^[a-z]{1,30}$/

/** `clean`, or what the hub's scanners had found by path; undefined: neither. */
const scanOf = (node: YamlNode): ReadonlyMap<string, string> | undefined => {
  if (node.kind === 'scalar') return node.value === 'clean' ? new Map() : undefined
  const entries = entriesAt(node).map(({ key, value }) => [key, textAt(value) ?? ''] as const)
  return entries.length > 0 && entries.every(([, word]) => WORD.test(word)) ? new Map(entries) : undefined
}

const readEntry = (node: YamlNode, path: string): LockedModel | Unread => {
  const fault = (key: string, expected: string): Unread =>
    unread(
      place(path, lineOf(node, key)),
      `${key}: ${textAt(node, key) ?? ''}`,
      `expected ${expected}`,
      'lockfile',
    )
  const reference = textAt(node, 'reference')
  if (reference === undefined || !REFERENCE.test(reference))
    return fault('reference', 'the id of a model, such as hf:owner/name')
  const strange = entriesAt(node).find(({ key }) => !KEYS.has(key))
  if (strange) return fault(strange.key, `one of ${[...KEYS].join(', ')}`)
  for (const { key, fits, expected } of FIELDS) {
    const value = textAt(node, key)
    if ((value === undefined && at(node, key) !== undefined) || (value !== undefined && !fits.test(value)))
      return fault(key, expected)
  }
  const scan = at(node, 'scan')
  const flagged = scan && scanOf(scan)
  if (scan && !flagged) return fault('scan', 'clean, or the word of the scanners by path')
  const files = new Map<string, LockedFile>()
  for (const { key, value, line } of entriesAt(node, 'files').slice(0, MOST_FILES)) {
    const file = fileOf(value)
    if (!file)
      return unread(place(path, line), `${key}: …`, 'expected sha256:<64 hexadecimal digits>', 'lockfile')
    files.set(key, file)
  }
  const given = (key: string) => textAt(node, key)
  const fields = {
    resolved: given('resolved'),
    objectId: given('object'),
    owner: given('owner'),
    commit: given('commit'),
    license: given('license'),
    created: given('created'),
    flagged,
    firstSeen: given('first-seen'),
  }
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return { reference, ...known, files, at: place(path, lineOf(node, 'reference')) }
}

/** Reads a lockfile; entries that cannot be read are told and lock nothing. */
export const readLock = (file: TextFile): LockText => {
  const read = yamlFile(file)
  if ('lost' in read) return { entries: new Map(), faults: [read.lost] }
  const [document] = read.documents
  const entries = new Map<string, LockedModel>()
  const faults: Unread[] = []
  const tell = (line: number, what: string, why: string) =>
    faults.push(unread(place(file.path, line), what, why, 'lockfile'))
  const version = textAt(document, 'version')
  if (document && version !== VERSION) {
    tell(document.line, `version: ${version ?? ''}`, `expected ${VERSION}, the version of this format`)
    return { entries, faults }
  }
  const items = itemsAt(document, 'models')
  for (const node of items.slice(0, MOST_ENTRIES)) {
    const entry = readEntry(node, file.path)
    if ('kind' in entry) faults.push(entry)
    else if (entries.has(entry.reference))
      tell(entry.at.line, entry.reference, 'it is locked twice; expected one entry a reference')
    else entries.set(entry.reference, entry)
  }
  const next = items[MOST_ENTRIES]
  if (next) tell(next.line, `${items.length} entries`, `expected at most ${MOST_ENTRIES}`)
  return { entries, faults }
}

const lockEntry = (entry: LockedModel): LockEntry => ({
  kind: 'lock',
  id: entry.reference,
  entry,
  surface: 'lockfile',
  at: entry.at,
})

export const modelLock: Reader = {
  id: 'model-lock',
  *read(file): Iterable<Found> {
    const { entries, faults } = readLock(file)
    yield* faults
    for (const entry of entries.values()) yield lockEntry(entry)
  },
}
