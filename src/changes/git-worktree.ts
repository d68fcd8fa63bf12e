import { readlink } from 'node:fs/promises'
import { type Blob, type Bytes, bytesOf, InputError, MalformedFile } from '../change.ts'
import type { Blobs, Entry } from './git-blobs.ts'
import { DIFF_OPTIONS, type Difference, fields, parseRaw } from './git-diff.ts'
import { diskBytes, seen } from './git-disk.ts'
import { isPlain, pathBytes, showPath } from './git-path.ts'
import { failure, type Git, type Outcome } from './git-process.ts'

/** The files on disk of a working tree. */
export interface Worktree {
  /** What differs from a commit, staged or not, and files that are neither tracked nor ignored. */
  differences(base: string): Promise<{ readonly found: readonly Difference[]; readonly cut: boolean }>
  /** Undefined when there is nothing at the path, or a symbolic link on the way to it. */
  blob(path: string, bytes?: Buffer): Promise<Blob | undefined>
  exists(path: string): Promise<boolean>
}

const SLASH = 47

/** Folders on the way to a path must be folders: a link among them would lead out of the repository. */
const reached = async (root: string, path: Buffer) => {
  const full = Buffer.concat([Buffer.from(`${root}/`), path])
  const start = full.length - path.length
  for (let end = full.indexOf(SLASH, start); end >= 0; end = full.indexOf(SLASH, end + 1)) {
    if (!(await seen(full.subarray(0, end)))?.isDirectory()) return
  }
  const stats = await seen(full)
  return stats && { full, stats }
}

const isOpen = (path: string): boolean => isPlain(path) && !/(^|\/)\.git(\/|$)/i.test(path)

const linkBytes = async (full: Buffer, path: string): Promise<Bytes> => {
  try {
    return bytesOf(await readlink(full, { encoding: 'buffer' }))
  } catch {
    throw new MalformedFile(`${path}: changed while it was read`)
  }
}

const noFile = (path: string) => async (): Promise<Bytes> => {
  throw new MalformedFile(`${path}: no regular file any more`)
}

const untracked = (bytes: Buffer): Difference => {
  // A repository within this one is listed as a folder; git would add it as a submodule.
  const nested = bytes.at(-1) === SLASH
  const path = nested ? bytes.subarray(0, -1) : bytes
  const head: Entry = { path: showPath(path), mode: nested ? '160000' : '100644', id: '' }
  return { status: 'added', head, bytes: path }
}

/** A conflicted file is listed twice: as unmerged, and with what stands on disk. The later line says more. */
const once = (differences: readonly Difference[]): readonly Difference[] => {
  const byPath = new Map(differences.map(difference => [difference.bytes.toString('latin1'), difference]))
  return [...byPath].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, difference]) => difference)
}

const openRoot = async (git: Git): Promise<Git> => {
  const { code, stdout, stderr } = await git.run(['rev-parse', '--show-toplevel'])
  if (code === 0) return git.at(stdout.toString().replace(/\r?\n$/, ''))
  if (/work tree/.test(stderr)) {
    throw new InputError(
      `${git.directory}: a bare repository has no working tree. Name a head commit instead.`,
    )
  }
  throw failure(git, 'find the working tree', stderr)
}

/** @throws InputError when the repository has no working tree. */
export const openWorktree = async (git: Git, { object }: Pick<Blobs, 'object'>): Promise<Worktree> => {
  const root = await openRoot(git)
  const list = async (doing: string, args: readonly string[]): Promise<Outcome> => {
    const outcome = await root.run(args)
    if (outcome.code !== 0 && !outcome.cut) throw failure(root, doing, outcome.stderr)
    return outcome
  }

  const find = async (path: string, bytes?: Buffer) => {
    if (!isOpen(path)) return
    for (const candidate of bytes ? [bytes] : pathBytes(path)) {
      const found = await reached(root.directory, candidate)
      if (found) return found
    }
    return undefined
  }

  return {
    async differences(base) {
      const options = [...DIFF_OPTIONS, '--ignore-submodules=dirty']
      const changed = await list('compare the working tree', ['diff', ...options, base, '--'])
      const others = await list('list untracked files', ['ls-files', '--others', '--exclude-standard', '-z'])
      const found = once([...parseRaw(changed.stdout), ...[...fields(others.stdout)].map(untracked)])
      return { found, cut: changed.cut || others.cut }
    },

    async blob(path, bytes) {
      const found = await find(path, bytes)
      if (!found) return
      const { full, stats } = found
      if (stats.isDirectory()) return
      const [size, id] = [Number(stats.size), '']
      if (stats.isSymbolicLink()) {
        return { path, kind: 'symlink', id, size, bytes: () => linkBytes(full, path) }
      }
      if (!stats.isFile()) return { path, kind: 'file', id, size: 0, bytes: noFile(path) }
      return { path, kind: 'file', id, size, bytes: async () => diskBytes(full, stats, path), object }
    },

    exists: async path => (await find(path)) !== undefined,
  }
}

/** Stands for a file that git has listed and that is no longer on disk. */
export const vanished = (path: string): Blob => ({ path, kind: 'file', id: '', size: 0, bytes: noFile(path) })
