import type { Blob, ChangedFile, ChangeSet, Side } from '../change.ts'
import { environment as ambient } from '../environment.ts'
import { type Batch, openBatch } from './git-batch.ts'
import { type Blobs, type Entry, kindOf, openBlobs } from './git-blobs.ts'
import { findEnds } from './git-commits.ts'
import { DIFF_OPTIONS, type Difference, parseRaw } from './git-diff.ts'
import { failure, type Git, openGit } from './git-process.ts'
import { isFolder, openTrees, type Trees } from './git-trees.ts'
import { openWorktree, vanished, type Worktree } from './git-worktree.ts'

export interface GitRequest {
  /** Anywhere in a clone, in a linked working tree, or a bare repository. */
  readonly directory: string
  /** Commit, branch or tag. Default: the default branch, of its own tip the commit before; of a working tree HEAD. */
  readonly base?: string | undefined
  /** Commit, branch or tag; default HEAD. */
  readonly head?: string | undefined
  /** Compares what stands on disk, committed or not, instead of `head`. */
  readonly worktree?: boolean
  /** Compares what stands on disk with nothing, so that every file counts as added; no commit is needed. */
  readonly everything?: boolean
  /** Compares with the merge base of base and head; default true. */
  readonly mergeBase?: boolean
  /** Where commits that are not in the clone may be fetched, and the HTTP header that authorises it. */
  readonly fetch?: { readonly remote: string; readonly header?: string }
  /** The environment that git runs in; default: that of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly onWarn?: (message: string) => void
}

interface Room {
  readonly git: Git
  readonly batch: Batch
  readonly blobs: Blobs
  readonly trees: Trees
}

/** More changed files than anybody will review; beyond it the change counts as truncated. */
const MOST_FILES = 100_000

const openRoom = async ({ directory, environment = ambient, fetch }: GitRequest): Promise<Room> => {
  const git = openGit(directory, environment, fetch)
  const batch = await openBatch(git)
  return { git, batch, blobs: openBlobs(git, batch), trees: openTrees(batch) }
}

const isStored = ({ mode, id }: Entry): boolean => kindOf(mode) !== 'submodule' && id !== ''

/** Sizes of all blobs by id, asked in one go; a blob that is not there has none. */
const sizesOf = async (batch: Batch, entries: readonly Entry[]): Promise<ReadonlyMap<string, number>> => {
  const ids = [...new Set(entries.filter(isStored).map(({ id }) => id))]
  const heads = await Promise.all(ids.map(id => batch.info(id).catch(() => undefined)))
  return new Map(heads.flatMap(head => (head?.type === 'blob' ? [[head.id, head.size] as const] : [])))
}

const describeFiles = async (
  { batch, blobs }: Room,
  differences: readonly Difference[],
  worktree?: Worktree,
): Promise<readonly ChangedFile[]> => {
  const entries = differences.flatMap(({ base, head }) => [base, head].filter(side => side !== undefined))
  const sizes = await sizesOf(batch, entries)
  const stored = (entry: Entry): Blob => blobs.blob(entry, sizes.get(entry.id))
  const headOf = async (entry: Entry, bytes: Buffer): Promise<Blob> => {
    if (!worktree || sizes.has(entry.id) || kindOf(entry.mode) === 'submodule') return stored(entry)
    return (await worktree.blob(entry.path, bytes)) ?? vanished(entry.path)
  }

  const files: ChangedFile[] = []
  for (const { status, base, head, bytes } of differences) {
    const path = head?.path ?? base?.path
    if (path === undefined) continue
    files.push({
      path,
      status,
      ...(base && { base: stored(base) }),
      ...(head && { head: await headOf(head, bytes) }),
    })
  }
  return files
}

const compareCommits = async (git: Git, base: string, head: string) => {
  if (base === head) return { found: [], cut: false }
  const args = ['diff-tree', '-r', ...DIFF_OPTIONS, '--ignore-submodules=none', base, head, '--']
  const { code, stdout, stderr, cut } = await git.run(args)
  if (code !== 0 && !cut) throw failure(git, 'compare the two commits', stderr)
  return { found: [...parseRaw(stdout)], cut }
}

const lookUps = ({ batch, blobs, trees }: Room, commits: Record<Side, string>, worktree?: Worktree) => ({
  async file(side: Side, path: string): Promise<Blob | undefined> {
    if (worktree && side === 'head') return worktree.blob(path)
    const entry = await trees.entry(commits[side], path)
    if (!entry || isFolder(entry)) return
    return blobs.blob(entry, (await sizesOf(batch, [entry])).get(entry.id))
  },
  async exists(side: Side, path: string): Promise<boolean> {
    const plain = path.replace(/\/$/, '')
    if (worktree && side === 'head') return worktree.exists(plain)
    return (await trees.entry(commits[side], plain)) !== undefined
  },
})

/** Ids of the tree without files, which git knows whether it is stored or not. */
const EMPTY_TREES = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const

const everythingOf = async (room: Room, close: () => Promise<void>): Promise<ChangeSet> => {
  const { git, blobs } = room
  const { stdout } = await git.run(['rev-parse', '--show-object-format'])
  const empty = EMPTY_TREES[stdout.toString().trim() === 'sha256' ? 'sha256' : 'sha1']
  const worktree = await openWorktree(git, blobs)
  const { found, cut } = await worktree.differences(empty)
  return {
    base: empty,
    head: 'worktree',
    files: await describeFiles(room, found.slice(0, MOST_FILES), worktree),
    ...(cut || found.length > MOST_FILES
      ? { truncated: 'the repository has more files than are listed' }
      : {}),
    notes: [],
    file: async (side, path) => (side === 'head' ? worktree.blob(path) : undefined),
    exists: async (side, path) => side === 'head' && worktree.exists(path.replace(/\/$/, '')),
    close,
  }
}

const changeOf = async (room: Room, request: GitRequest, close: () => Promise<void>): Promise<ChangeSet> => {
  const { git, batch, blobs } = room
  const { worktree: onDisk = false, base, head = 'HEAD', mergeBase = true, fetch, onWarn } = request
  const wanted = onDisk ? { base: base ?? 'HEAD', head: 'HEAD' } : { base, head }
  const ends = await findEnds(git, batch, { ...wanted, mergeBase, remote: fetch?.remote, onWarn })

  const worktree = onDisk ? await openWorktree(git, blobs) : undefined
  const { found, cut } = await (worktree?.differences(ends.base) ?? compareCommits(git, ends.base, ends.head))
  const many = cut || found.length > MOST_FILES
  return {
    base: ends.base,
    head: onDisk ? 'worktree' : ends.head,
    files: await describeFiles(room, found.slice(0, MOST_FILES), worktree),
    ...(many && { truncated: `the change has more than ${Math.min(found.length, MOST_FILES)} files` }),
    notes: ends.notes,
    ...lookUps(room, ends, worktree),
    close,
  }
}

/**
 * The difference between two commits of a clone, or between a commit and what stands on disk. Nothing is checked out:
 * every file is read from git's object store by its id. It costs a handful of processes, whatever the size of the
 * repository, and keeps one of them until `close`.
 *
 * @throws InputError when git or the repository cannot be used, or a commit is not to be had.
 */
export const fromGit = async (request: GitRequest): Promise<ChangeSet> => {
  const room = await openRoom(request)
  const close = async (): Promise<void> => {
    await room.batch.close()
    await room.blobs.close()
  }
  try {
    return await (request.everything ? everythingOf(room, close) : changeOf(room, request, close))
  } catch (error) {
    await close()
    throw error
  }
}
