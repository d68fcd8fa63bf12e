/** A commit id: 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits. */
export type Sha = string & { readonly __brand: 'Sha' }

export const isSha = (text: string): text is Sha => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)

/** A place in a file of the head side. Lines count from 1. */
export interface Location {
  readonly path: string
  readonly line: number
  readonly endLine?: number
}

/** Random access to a sequence of bytes: a local file, a git blob, an LFS object or an HTTP resource. */
export interface Bytes {
  /** In bytes. */
  readonly size: number
  /** The bytes of `[from, to)`, cut at `size`. Rejects with `MalformedFile` when they cannot be had. */
  slice(from: number, to: number): Promise<Uint8Array>
}

/** What a Git LFS pointer says of the object that it stands for. */
export interface LfsPointer {
  /** SHA-256 of the object, lower-case hexadecimal. */
  readonly oid: string
  /** Size of the object in bytes. */
  readonly size: number
}

/** One side of a changed file. */
export interface Blob {
  readonly path: string
  readonly kind: 'file' | 'symlink' | 'submodule'
  /** Git object id; empty for an uncommitted file of the working tree. */
  readonly id: string
  /** In bytes; of a pointer the pointer's own size. */
  readonly size: number
  /** The stored bytes; of a symbolic link its target, of a submodule nothing. */
  bytes(): Promise<Bytes>
  /** The object of a Git LFS pointer, when it is stored on this machine. */
  object?(pointer: LfsPointer): Promise<Bytes | undefined>
}

export type FileStatus = 'added' | 'modified' | 'deleted' | 'renamed' | 'copied' | 'retyped'

export interface ChangedFile {
  /** Path at head, of a deleted file at base; slashes, relative to the repository's root. Bytes that are no UTF-8 read `\xNN`. */
  readonly path: string
  readonly status: FileStatus
  readonly base?: Blob
  readonly head?: Blob
}

export type Side = 'base' | 'head'

/** The difference between two trees, and the way to both of them. */
export interface ChangeSet {
  readonly base: string
  /** A commit id, or `worktree` for uncommitted changes. */
  readonly head: string
  readonly files: readonly ChangedFile[]
  /** Why `files` is not the whole change, when it is not. */
  readonly truncated?: string
  /** What a reader of the report should know of how the change was found. */
  readonly notes: readonly string[]
  /** One file of a whole tree; undefined when there is none. One look-up, whatever the size of the tree. */
  file(side: Side, path: string): Promise<Blob | undefined>
  /** Whether a file or folder of this path is in the tree. */
  exists(side: Side, path: string): Promise<boolean>
  /** Ends child processes and connections. */
  close(): Promise<void>
}

/** Bytes that are no valid file of their format, or that cannot be had; the only exception that a format may throw. */
export class MalformedFile extends Error {
  override readonly name = 'MalformedFile'
}

/** A mistake in inputs or surroundings that the user can mend. The message says what was found and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** Bytes that are already in memory. */
export const bytesOf = (data: Uint8Array): Bytes => ({
  size: data.length,
  slice: async (from, to) => data.subarray(from, to),
})

/** The second is the name of the first before the project was renamed; git-lfs still reads it. */
const LFS_VERSIONS = new Set(['https://git-lfs.github.com/spec/v1', 'https://hawser.github.com/spec/v1'])
const LFS_EXTENSION = /^ext-\d-[\w.-]+ sha256:[0-9a-f]{64}$/
/** The specification's limit in bytes; git-lfs reads no further to tell a pointer from content. */
export const LONGEST_POINTER = 1024

/**
 * Reads a Git LFS pointer; undefined when the bytes are anything else.
 *
 * Layout: `version URL`, then any `ext-N-name sha256:HEX`, `oid sha256:HEX` and `size DECIMAL`, in this order, a line
 * each. CRLF and a missing last line end are accepted, because git-lfs accepts them and would fetch the object.
 *
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
export const lfsPointer = (bytes: Uint8Array): LfsPointer | undefined => {
  if (bytes.length > LONGEST_POINTER) return undefined
  const [version, ...lines] = Buffer.from(bytes).toString('latin1').trimEnd().split(/\r?\n/)
  if (!version?.startsWith('version ') || !LFS_VERSIONS.has(version.slice(8))) return undefined

  const [size = '', oid = '', ...extensions] = lines.reverse()
  if (!extensions.every(line => LFS_EXTENSION.test(line))) return undefined
  const hash = /^oid sha256:([0-9a-f]{64})$/.exec(oid)?.[1]
  const bytesOfObject = Number(/^size (0|[1-9]\d{0,15})$/.exec(size)?.[1])
  return hash && Number.isSafeInteger(bytesOfObject) ? { oid: hash, size: bytesOfObject } : undefined
}
