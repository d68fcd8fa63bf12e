/** All that readers find on one side of a change, with the files that those files include. */
import { type Blob, type ChangeSet, lfsPointer, type Side } from '../change.ts'
import type { Reference, Unread } from '../reference.ts'
import { unread, unreadFile } from './locate.ts'
import { matches } from './matching.ts'
import type { Placed } from './pair.ts'
import type { Beside, Include, Reader, TextFile } from './reader.ts'
import { readers } from './table.ts'
import { decode, tooLarge } from './text.ts'

/** A changed file. Its references on both sides meet under `lineage`, the path at head. */
export interface Root {
  readonly blob: Blob
  readonly reader: Reader
  readonly lineage: string
  /** See `ReaderEntry`. */
  readonly concerns?: ((text: string) => boolean) | undefined
  readonly limit?: number | undefined
  readonly binary?: string | undefined
  readonly data?: true | undefined
}

export const keyOf = ({ reader, lineage }: Pick<Root, 'reader' | 'lineage'>): string =>
  `${reader.id} ${lineage}`

/** Files at once; a blob may be 10 MiB. */
const AT_ONCE = 8
/** Includes that are looked up on one side, and how deep they may follow one another. */
const MOST_INCLUDES = 200
const DEEPEST = 20

/** Does something with every item, a few at a time; results in the order of the items. */
export const each = async <T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> => {
  const results: R[] = []
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [at, item] of queue) results[at] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker))
  return results
}

export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const KINDS = {
  symlink: 'a symbolic link stands here, which is not followed',
  submodule: 'a submodule stands here, which is not entered',
} as const

/** Longest line that a reference carries, in characters. */
const LONGEST_LINE = 400

type Lined = Extract<Reference, { kind: 'package' | 'model' | 'loader' | 'agent' }>

/** References with the line in which they stand; a suggestion needs it. Nobody edits a lockfile by hand. */
const withLines = (placed: readonly Placed[], { path, text }: TextFile): readonly Placed[] => {
  const carries = (one: Placed): one is Lined & Placed =>
    one.kind !== 'unread' &&
    one.kind !== 'deployment' &&
    one.surface !== 'lockfile' &&
    one.at.path === path &&
    !one.at.endLine
  if (!placed.some(carries)) return placed
  const lines = text.split('\n')
  return placed.map(one => {
    const line = carries(one) ? lines[one.at.line - 1] : undefined
    return line === undefined || line.length > LONGEST_LINE ? one : { ...one, line }
  })
}

/** What could not be read at the very end is told on the last line that there is. */
const withinLines = (placed: readonly Placed[], { path, text }: TextFile): readonly Placed[] => {
  if (!text.endsWith('\n') || !placed.some(({ kind }) => kind === 'unread')) return placed
  const last = Math.max(1, text.split('\n').length - 1)
  return placed.map(one =>
    one.kind === 'unread' && one.at.path === path && one.at.line > last
      ? { ...one, at: { path, line: last } }
      : one,
  )
}

/** Neighbouring files that one file may want, and how often it may want more. */
const MOST_BESIDE = 60
const MOST_ROUNDS = 8

/** A submodule is no file; what stands in its place in a tree is written as git itself writes it. */
const submoduleText = (commit: string): string => `Subproject commit ${commit}\n`

const textAt = async (change: ChangeSet, side: Side, path: string): Promise<TextFile | undefined> => {
  const blob = await change.file(side, path)
  if (blob?.kind === 'submodule') return { path, text: submoduleText(blob.id) }
  if (blob?.kind !== 'file' || tooLarge(blob.size)) return undefined
  const decoded = decode(await (await blob.bytes()).slice(0, blob.size))
  return 'why' in decoded ? undefined : { path, text: decoded.text }
}

const isInside = (path: string): boolean => path !== '' && !/^(?:\/|\.\.(?:\/|$))/.test(path)

/** The files that a reader wants beside the one that it reads. */
const besideOf = async (change: ChangeSet, side: Side, reader: Reader, file: TextFile): Promise<Beside> => {
  const beside = new Map<string, TextFile | undefined>()
  for (let round = 0; reader.wants && round < MOST_ROUNDS; round++) {
    const wanted = reader.wants(file, beside).filter(path => isInside(path) && !beside.has(path))
    if (wanted.length === 0) break
    const next = [...new Set(wanted)].slice(0, MOST_BESIDE - beside.size)
    const texts = await each(next, path => textAt(change, side, path))
    for (const [at, path] of next.entries()) beside.set(path, texts[at])
  }
  return beside
}

interface Reading {
  readonly placed: Placed[]
  readonly includes: Include[]
  /** The file has nothing for this reader. */
  readonly idle?: true
}

const lost = (path: string, what: string, why: string): Reading => ({
  placed: [unreadFile(path, 1, what, why, 'file')],
  includes: [],
})

/** Never rejects: whatever stands in the way becomes an `Unread` for the whole file. */
const readFile = async (change: ChangeSet, side: Side, root: Omit<Root, 'lineage'>): Promise<Reading> => {
  const { blob, reader, concerns, limit, binary, data } = root
  const { path, kind, size } = blob
  // Where a link leads is read under its own name; of a broad glob that is enough.
  if (kind !== 'file' && concerns) return { placed: [], includes: [], idle: true }
  if (kind !== 'file') return lost(path, kind, `${KINDS[kind]}; expected a file`)
  if (binary) return lost(path, 'the whole file', binary)
  const large = tooLarge(size, limit)
  const idle: Reading = { placed: [], includes: [], idle: true }
  if (large) return data ? idle : lost(path, 'the whole file', large)
  try {
    const bytes = await (await blob.bytes()).slice(0, size)
    if (lfsPointer(bytes))
      return data ? idle : lost(path, 'a Git LFS pointer', 'the text itself is kept elsewhere')
    const decoded = decode(bytes, limit)
    if ('why' in decoded) return data ? idle : lost(path, 'the whole file', decoded.why)

    const result: Reading = { placed: [], includes: [] }
    if (concerns?.(decoded.text) === false) return { ...result, idle: true }
    const file = { path, text: decoded.text }
    for (const found of reader.read(file, await besideOf(change, side, reader, file))) {
      if (found.kind === 'include') result.includes.push(found)
      else result.placed.push(found)
    }
    if (side === 'base') return result
    // What ends too early is missed behind the last line, on which nothing can be shown.
    const found = withinLines(result.placed, file)
    return { ...result, placed: [...withLines(found, file)] }
  } catch (error) {
    return lost(path, 'the whole file', `it could not be read: ${reason(error)}`)
  }
}

interface Visit extends Root {
  readonly depth: number
}

/** Which of the included files are to be read; what cannot be is said at the place of the include. */
const follower = (
  change: ChangeSet,
  side: Side,
  roots: readonly Root[],
  ignored: (path: string) => boolean,
) => {
  const seen = new Set(roots.map(({ blob, reader }) => `${reader.id} ${blob.path}`))
  let asked = 0

  return async (include: Include, { reader: own, depth }: Visit): Promise<Visit | Unread | undefined> => {
    const { path, at, reader: id = own.id, optional } = include
    const key = `${id} ${path}`
    if (seen.has(key) || ignored(path)) return undefined
    if (path === '' || path === '..' || path.startsWith('../')) {
      return optional
        ? undefined
        : unread(at, path, 'it lies outside of the repository; expected a path within it')
    }
    if (depth >= DEEPEST) return unread(at, path, `included through more than ${DEEPEST} files`)
    if (asked++ >= MOST_INCLUDES) return unread(at, path, `more than ${MOST_INCLUDES} files are included`)

    const blob = await change.file(side, path)
    if (!blob && optional) return undefined
    seen.add(key)
    if (!blob) return unread(at, path, 'there is no such file; expected one that the line can include')
    // A file that is known by its name is read when it changes; unchanged it adds nothing.
    if (matches(path).some(entry => entry.id === id)) return undefined

    const reader = id === own.id ? own : await readers.find(entry => entry.id === id)?.load()
    if (!reader) return unread(at, path, `there is no reader "${id}"`)
    return { blob, reader, lineage: path, depth: depth + 1 }
  }
}

/** @returns what was found, by reader and lineage. */
export const readSide = async (
  change: ChangeSet,
  side: Side,
  roots: readonly Root[],
  ignored: (path: string) => boolean,
): Promise<ReadonlyMap<string, readonly Placed[]>> => {
  const found = new Map<string, Placed[]>()
  const follow = follower(change, side, roots, ignored)
  // What stands in the way of one reader stands in that of the others too, and is told once.
  const lostPaths = new Set<string>()
  let level: readonly Visit[] = roots.map(root => ({ ...root, depth: 0 }))
  while (level.length) {
    const read = await each(level, visit => readFile(change, side, visit))
    const next: Visit[] = []
    for (const [at, visit] of level.entries()) {
      const { placed = [], includes = [], idle } = read[at] ?? {}
      if (idle) continue
      const [only] = placed
      const whole = placed.length === 1 && only?.kind === 'unread' && only.broken
      if (whole && lostPaths.has(`${visit.lineage} ${only.why}`)) continue
      if (whole) lostPaths.add(`${visit.lineage} ${only.why}`)
      found.set(keyOf(visit), placed)
      for (const include of includes) {
        const followed = await follow(include, visit)
        if (!followed) continue
        if ('kind' in followed) placed.push(followed)
        else next.push(followed)
      }
    }
    level = next
  }
  return found
}
