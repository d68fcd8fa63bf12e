/** Reads a change: what it adds or worsens, as references. */
import type { ChangedFile, ChangeSet } from '../change.ts'
import type { ModelFile, Reference, Unread, WholeChange } from '../reference.ts'
import { withBuilds } from './builds.ts'
import { unread } from './locate.ts'
import { withHosts } from './lock-hosts.ts'
import { withLocks } from './lockfiles.ts'
import { matches } from './matching.ts'
import { changedModel, isModelName } from './model-file.ts'
import { type Placed, pair } from './pair.ts'
import { withKnown } from './pair-deployments.ts'
import { isAdded, isPackage, withDirect, withMoves } from './pair-moves.ts'
import type { Reader, ReaderEntry } from './reader.ts'
import { shared } from './shared.ts'
import { each, keyOf, type Root, readSide, reason } from './side.ts'

export interface Extracted {
  /** In the order of paths and lines. */
  readonly references: readonly Reference[]
  /** Number of changed files that a reader knew, and of model files. */
  readonly read: number
  /** What was looked for, for people. */
  readonly looked: readonly string[]
}

export interface ExtractOptions {
  ignored(path: string): boolean
}

interface Known {
  readonly file: ChangedFile
  readonly entry: ReaderEntry
}

type Sides = ReadonlyMap<string, readonly Placed[]>

const LOOKED: readonly string[] = [
  'packages in manifests, lockfiles, commands, workflows, images, documents and the files of agents',
  'models in code, configuration, commands and documents',
  'services that deployment files start, and the settings of agents',
  'committed model files, by name and content',
]

/** Files that did not change and are read for those that did. */
const MOST_DEPENDENTS = 200

/** Lines of one file that are shown one by one when they were not understood. */
const MOST_UNREAD = 50

/** Both sides of the files that readers know. A base side that another reader would read is no base. */
const rootsOf = async (
  known: readonly Known[],
): Promise<{ base: readonly Root[]; head: readonly Root[] }> => {
  const loaded = new Map<ReaderEntry, Promise<Reader>>()
  const load = (entry: ReaderEntry): Promise<Reader> => {
    const reader = loaded.get(entry) ?? entry.load()
    loaded.set(entry, reader)
    return reader
  }
  const roots = await Promise.all(
    known.map(async ({ file: { base, head, path, status }, entry }) => {
      const reader = await load(entry)
      const before = base && status !== 'copied' && matches(base.path).includes(entry) ? base : undefined
      const { concerns, limit, binary, data } = entry
      const root = { reader, lineage: path, concerns, limit, binary, data }
      return {
        base: before ? [{ ...root, blob: before }] : [],
        head: head ? [{ ...root, blob: head }] : [],
      }
    }),
  )
  return { base: roots.flatMap(({ base }) => base), head: roots.flatMap(({ head }) => head) }
}

/** Many lines that were not understood become few, and one that counts the rest. */
const shortened = (found: readonly Placed[]): readonly Placed[] => {
  const lines = found.filter(one => one.kind === 'unread')
  const next = lines[MOST_UNREAD]
  if (!next) return found
  const rest = lines.length - MOST_UNREAD
  const dropped = new Set<Placed>(lines.slice(MOST_UNREAD))
  const why = `${rest.toLocaleString('en')} more lines of this file were not understood`
  return [...found.filter(one => !dropped.has(one)), unread(next.at, next.what, why, next.surface)]
}

/** Deleted files are only read when something could have come from them. */
const basesOf = async (
  change: ChangeSet,
  placed: readonly Placed[],
  base: Sides,
  ignored: (path: string) => boolean,
): Promise<Sides> => {
  if (!placed.some(isAdded)) return base
  const deleted = change.files.filter(({ head, path }) => !head && !ignored(path))
  const known = deleted.flatMap(file => matches(file.path).map(entry => ({ file, entry })))
  if (known.length === 0) return base
  const roots = await rootsOf(known)
  return new Map([...base, ...(await readSide(change, 'base', roots.base, ignored))])
}

/** What both sides have, compared file by file and then across files, with the versions that lockfiles tell. */
const paired = async (
  change: ChangeSet,
  base: Sides,
  head: Sides,
  ignored: (path: string) => boolean,
): Promise<readonly Placed[]> => {
  const compared = withKnown(
    [...head].flatMap(([key, found]) => shortened(pair(base.get(key), found))),
    base.values(),
  )
  if (!compared.some(isPackage)) return compared
  // The order of versions and the parsers of configuration are only loaded for a change that names packages.
  const [{ lockedVersions, withVersion }, { withRoutes }] = await Promise.all([
    import('./resolved.ts'),
    import('./routes/index.ts'),
  ])
  const bases = await basesOf(change, compared, base, ignored)
  const moves = change.files.filter(({ status }) => status !== 'copied')
  const heads = new Map(moves.map(({ base, path }) => [base?.path ?? path, path]))
  const moved = withMoves(compared, bases, head, path => heads.get(path) ?? path)
  const [before, after] = [lockedVersions(bases.values()), lockedVersions(head.values())]
  const resolved = moved.map(one => {
    if (one.kind !== 'package') return one
    const previous = one.previous && withVersion(one.previous, before)
    return { ...withVersion(one, after), ...(previous ? { previous } : {}) }
  })
  const [lock, route, hosts] = [withLocks(change), withRoutes(change), withHosts(bases)]
  const build = withBuilds(change)
  return each(withDirect(resolved, bases), async one =>
    isPackage(one) ? route(await lock(hosts(await build(one)))) : one,
  )
}

/** Without the imports that a manifest provides; loaded only when code imports something that was not there. */
const declaring = async (
  change: ChangeSet,
  base: ReadonlyMap<string, readonly Placed[]>,
  placed: readonly Placed[],
): Promise<readonly Placed[]> => {
  const { withoutDeclared, declaredBy } = await import('./declared.ts')
  return withoutDeclared(change, base.values(), placed, declaredBy)
}

const placedOf = async (
  change: ChangeSet,
  known: readonly Known[],
  ignored: (path: string) => boolean,
): Promise<{ readonly placed: readonly Placed[]; readonly read: number }> => {
  const roots = await rootsOf(known)
  const [base, head] = await Promise.all([
    readSide(change, 'base', roots.base, ignored),
    readSide(change, 'head', roots.head, ignored),
  ])
  const both = await paired(change, base, head, ignored)
  const compared = both.some(({ kind }) => kind === 'model')
    ? await (await import('./locked.ts')).withLocked(change, both)
    : both
  const placed = compared.some(one => one.kind === 'package' && one.surface === 'import')
    ? await declaring(change, base, compared)
    : compared
  const concerned = roots.head.filter(root => head.has(keyOf(root)))
  return { placed, read: new Set(concerned.map(({ lineage }) => lineage)).size }
}

/** A model file, or that it could not be told whether the file is one. */
const modelOf = async (file: ChangedFile): Promise<ModelFile | Unread | undefined> => {
  const { head, path } = file
  if (!head) return undefined
  const at = { path, line: 1 }
  if (head.kind !== 'file') {
    const why = 'its name is that of a model, and what it leads to is not followed'
    return isModelName(path) ? unread(at, head.kind, why, 'file') : undefined
  }
  try {
    return await changedModel(file)
  } catch (error) {
    return unread(at, 'the whole file', `it could not be read: ${reason(error)}`, 'file')
  }
}

/**
 * A name that is a folder or file of the repository is loaded from there, not from a hub: as seen from the root, or from
 * the folder of the file that names it. Other hubs than the model hub never look on the machine.
 */
const isLocal = async (change: ChangeSet, one: Placed): Promise<boolean> => {
  if (one.kind !== 'model' || one.hub !== 'huggingface' || one.written) return false
  if (await change.exists('head', one.name)) return true
  const folder = one.at.path.slice(0, one.at.path.lastIndexOf('/') + 1)
  return folder !== '' && one.name.includes('/') && change.exists('head', `${folder}${one.name}`)
}

const cut = ({ truncated }: ChangeSet): readonly WholeChange[] =>
  truncated ? [{ kind: 'change', id: 'change', truncated, surface: 'file', at: { path: '', line: 1 } }] : []

const order = ({ at: a, id: one }: Reference, { at: b, id: other }: Reference): number => {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || (one < other ? -1 : one > other ? 1 : 0)
}

const SUBMODULES = '.gitmodules'

/** Files that did not change, whose meaning hangs on some that did; both sides of them are read. */
const dependentsOf = async (
  change: ChangeSet,
  known: readonly Known[],
  ignored: (path: string) => boolean,
): Promise<readonly Known[]> => {
  const changed = new Set(change.files.map(({ path }) => path))
  const wanted = new Map<string, ReaderEntry>()
  for (const { file, entry } of known) {
    for (const path of entry.dependents?.(file.path) ?? []) {
      if (!changed.has(path) && !ignored(path) && matches(path).includes(entry)) wanted.set(path, entry)
    }
  }
  // The commit of a submodule stands in the tree, what it is the commit of in a file that need not change.
  if (
    change.files.some(({ head }) => head?.kind === 'submodule') &&
    !changed.has(SUBMODULES) &&
    !ignored(SUBMODULES)
  )
    for (const entry of matches(SUBMODULES)) wanted.set(SUBMODULES, entry)
  const found = await each([...wanted].slice(0, MOST_DEPENDENTS), async ([path, entry]) => {
    const [base, head] = await Promise.all([change.file('base', path), change.file('head', path)])
    if (!head) return []
    return [{ file: { path, status: 'modified' as const, head, ...(base ? { base } : {}) }, entry }]
  })
  return found.flat()
}

/** Reads what readers know, and looks at the first bytes of the rest. Costs the changed files, whatever the tree. */
export const extract = async (change: ChangeSet, { ignored }: ExtractOptions): Promise<Extracted> => {
  const files = change.files
    .filter(({ head, path }) => head && !ignored(path))
    .map(file => {
      const entries = matches(file.path)
      // Names such as `notes.md` say little: what they hold may still be a model.
      const open = entries.every(({ concerns }) => concerns)
      return { file: shared(file, entries.length + (open ? 1 : 0)), entries, open }
    })
  const known = files.flatMap(({ file, entries }) => entries.map(entry => ({ file, entry })))
  const [{ placed, read }, models] = await Promise.all([
    placedOf(change, [...known, ...(await dependentsOf(change, known, ignored))], ignored),
    each(
      files.filter(({ open }) => open),
      ({ file }) => modelOf(file),
    ),
  ])
  const local = await each(placed, one => isLocal(change, one))
  // A file that cannot be had is told once, whoever wanted it.
  const told = new Set(placed.flatMap(one => (one.kind === 'unread' ? [`${one.at.path}\0${one.why}`] : [])))
  const found = models.filter(
    model => model && !(model.kind === 'unread' && told.has(`${model.at.path}\0${model.why}`)),
  ) as readonly (ModelFile | Unread)[]
  const references: readonly Reference[] = [...cut(change), ...placed.filter((_, at) => !local[at]), ...found]
  return {
    references: [...references].sort(order),
    read: read + found.filter(({ kind }) => kind === 'model-file').length,
    looked: LOOKED,
  }
}
