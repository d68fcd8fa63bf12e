import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Blob, type Bytes, bytesOf, type LfsPointer, MalformedFile } from '../change.ts'
import type { Batch } from './git-batch.ts'
import { diskBytes, seen } from './git-disk.ts'
import type { Git } from './git-process.ts'

/** The contents of git's objects, and of the LFS objects beside them. */
export interface Blobs {
  /** @param size undefined for an object that this clone does not hold: its bytes reject with `MalformedFile`. */
  blob(entry: Entry, size: number | undefined): Blob
  /** An LFS object that is stored in this repository with the size that its pointer names. */
  object(pointer: LfsPointer): Promise<Bytes | undefined>
  close(): Promise<void>
}

/** An entry of a tree. */
export interface Entry {
  readonly path: string
  /** Six octal digits. */
  readonly mode: string
  readonly id: string
}

/** Up to here a blob is kept in memory; a larger one goes through a temporary file. In bytes. */
const SMALL = 4 * 1024 * 1024
const MOST_KEPT = 64 * 1024 * 1024

export const kindOf = (mode: string): Blob['kind'] =>
  mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file'

const memory = (batch: Batch) => {
  const kept = new Map<string, Promise<Buffer>>()
  let total = 0

  const load = async (id: string): Promise<Buffer> => {
    const chunks: Buffer[] = []
    const head = await batch.contents(id, ({ type, size }) =>
      type === 'blob' && size <= SMALL ? chunk => void chunks.push(chunk) : undefined,
    )
    if (head?.type !== 'blob') throw new MalformedFile(`${id}: not in this clone`)
    return Buffer.concat(chunks)
  }

  return (id: string, size: number): Promise<Buffer> => {
    const known = kept.get(id)
    if (known) return known
    if (total + size > MOST_KEPT) {
      kept.clear()
      total = 0
    }
    total += size
    const bytes = load(id)
    kept.set(id, bytes)
    return bytes
  }
}

/** Objects too large for memory, each written once to a folder that `close` removes. */
const spool = (batch: Batch) => {
  const files = new Map<string, Promise<Bytes>>()
  let folder: Promise<string> | undefined

  const write = async (id: string, handle: FileHandle): Promise<void> => {
    const head = await batch.contents(id, ({ type }) =>
      type === 'blob' ? async chunk => void (await handle.writeFile(chunk)) : undefined,
    )
    if (head?.type !== 'blob') throw new MalformedFile(`${id}: not in this clone`)
  }

  const fill = async (id: string): Promise<Bytes> => {
    folder ??= mkdtemp(join(tmpdir(), 'ai-artifact-gate-'))
    const path = join(await folder, id)
    const handle = await open(path, 'wx', 0o600)
    try {
      await write(id, handle)
    } catch (error) {
      throw error instanceof MalformedFile ? error : new MalformedFile(`${id}: ${error}`)
    } finally {
      await handle.close()
    }
    const stats = await seen(path)
    if (!stats) throw new MalformedFile(`${id}: its temporary copy is gone`)
    return diskBytes(path, stats, id)
  }

  return {
    bytes: (id: string): Promise<Bytes> => {
      const file = files.get(id) ?? fill(id)
      files.set(id, file)
      return file
    },
    async close() {
      if (folder) await rm(await folder, { recursive: true, force: true })
    },
  }
}

const lfsStore = (git: Git) => {
  let common: Promise<string | undefined> | undefined
  const locate = async (): Promise<string | undefined> => {
    const { code, stdout } = await git.run(['rev-parse', '--git-common-dir'])
    return code === 0 ? resolve(git.directory, stdout.toString().replace(/\r?\n$/, '')) : undefined
  }
  return async ({ oid, size }: LfsPointer): Promise<Bytes | undefined> => {
    if (!/^[0-9a-f]{64}$/.test(oid)) return
    common ??= locate()
    const folder = await common
    if (!folder) return
    const path = join(folder, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid)
    const stats = await seen(path)
    return stats?.isFile() && Number(stats.size) === size ? diskBytes(path, stats, oid) : undefined
  }
}

export const openBlobs = (git: Git, batch: Batch): Blobs => {
  const [load, large, object] = [memory(batch), spool(batch), lfsStore(git)]

  const bytes = async (id: string, size: number): Promise<Bytes> => {
    if (size <= SMALL) return bytesOf(await load(id, size))
    return { size, slice: async (from, to) => (await large.bytes(id)).slice(from, to) }
  }

  return {
    object,
    blob({ path, mode, id }, size) {
      const kind = kindOf(mode)
      if (kind === 'submodule')
        return { path, kind, id, size: 0, bytes: async () => bytesOf(new Uint8Array()) }
      if (size !== undefined) return { path, kind, id, size, bytes: () => bytes(id, size), object }
      const missing = async () => {
        throw new MalformedFile(`${path}: its content (${id}) is not in this clone`)
      }
      return { path, kind, id, size: 0, bytes: missing, object }
    },
    close: large.close,
  }
}
