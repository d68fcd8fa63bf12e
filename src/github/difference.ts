/** The difference between two trees, found by object ids: exact, whatever the number of files. */
import type { FileStatus } from '../change.ts'
import { type Entries, type Entry, FOLDER, type Trees } from './tree.ts'

export interface Difference {
  readonly path: string
  readonly status: FileStatus
  readonly base?: Entry
  /** Path at base of a renamed file. */
  readonly previous?: string
  readonly head?: Entry
}

/** Pairs of folders that are read when GitHub does not list a whole tree at once. */
const MOST_FOLDERS = 300

/** `cut`: the trees are too large to compare all of them, so differences are missing. */
export const differenceOf = async (
  trees: Trees,
  base: string,
  head: string,
): Promise<{ readonly files: readonly Difference[]; readonly cut: boolean }> => {
  const [before, after] = await Promise.all([trees.all(base), trees.all(head)])
  const found: Difference[] = []
  if (!before || !after) {
    const cut = await descend(trees, base, head, found)
    return { files: joinRenames(found), cut }
  }
  pairUp('', before, after, found)
  return { files: joinRenames(found), cut: false }
}

export const isSame = (one: Entry | undefined, other: Entry | undefined) =>
  one?.id === other?.id && one?.mode === other?.mode

/** Notes what differs by name, and returns the folders that do. */
const pairUp = (prefix: string, before: Entries, after: Entries, found: Difference[]): readonly Pair[] => {
  const folders: Pair[] = []
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [base, head] = [before.get(name), after.get(name)]
    if (isSame(base, head)) continue
    const path = prefix + name
    if (base?.mode === FOLDER || head?.mode === FOLDER) {
      folders.push({ path, base: folderId(base), head: folderId(head) })
    }
    const difference = leaf(path, blobOnly(base), blobOnly(head))
    if (difference) found.push(difference)
  }
  return folders
}

interface Pair {
  readonly path: string
  readonly base: string | undefined
  readonly head: string | undefined
}

const folderId = (entry: Entry | undefined) => (entry?.mode === FOLDER ? entry.id : undefined)
const blobOnly = (entry: Entry | undefined) => (entry?.mode === FOLDER ? undefined : entry)

const leaf = (path: string, base: Entry | undefined, head: Entry | undefined): Difference | undefined => {
  if (base && head)
    return { path, status: kindOf(base) === kindOf(head) ? 'modified' : 'retyped', base, head }
  if (head) return { path, status: 'added', head }
  return base && { path, status: 'deleted', base }
}

/** The first two digits of a mode: 10 file, 12 symbolic link, 16 submodule. */
export const kindOf = ({ mode }: Entry): string => mode.slice(0, 2)

const EMPTY: Entries = new Map()

/** Reads only folders that differ, level by level. True when there were more of them than it may read. */
const descend = async (trees: Trees, base: string, head: string, found: Difference[]): Promise<boolean> => {
  let level: readonly Pair[] = [{ path: '', base, head }]
  let left = MOST_FOLDERS
  while (level.length > 0) {
    const read = await Promise.all(level.slice(0, left).map(pair => readPair(trees, pair)))
    const inner = read.flatMap(({ path, before, after }) => pairUp(path && `${path}/`, before, after, found))
    if (level.length > left) return true
    left -= level.length
    level = inner
  }
  return false
}

const readPair = async (trees: Trees, { path, base, head }: Pair) => {
  const [before, after] = await Promise.all([
    base === undefined ? EMPTY : trees.folder(base),
    head === undefined ? EMPTY : trees.folder(head),
  ])
  return { path, before, after }
}

/** A file that vanished here and came up there with the same content was renamed. */
const joinRenames = (found: readonly Difference[]): readonly Difference[] => {
  const gone = new Map<string, Difference[]>()
  const keyOf = (entry: Entry) => `${kindOf(entry)} ${entry.id}`
  for (const file of found) {
    if (file.status !== 'deleted' || !file.base) continue
    const key = keyOf(file.base)
    const alike = gone.get(key)
    if (alike) alike.push(file)
    else gone.set(key, [file])
  }
  const moved = new Set<Difference>()
  const joined = found.map((file): Difference => {
    const source = file.status === 'added' && file.head ? gone.get(keyOf(file.head))?.pop() : undefined
    if (!source?.base) return file
    moved.add(source)
    return { ...file, status: 'renamed', base: source.base, previous: source.path }
  })
  return joined.filter(file => !moved.has(file)).sort((a, b) => (a.path < b.path ? -1 : 1))
}
