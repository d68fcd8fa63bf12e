import type { BigIntStats } from 'node:fs'
import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import { type Bytes, MalformedFile } from '../change.ts'

/** Not through a symbolic link, and without waiting for the other end of a pipe. Windows has neither flag. */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** What stands at a path, links not followed; undefined when nothing does. */
export const seen = async (path: string | Buffer): Promise<BigIntStats | undefined> => {
  try {
    return await lstat(path, { bigint: true })
  } catch {
    return undefined
  }
}

const same = (before: BigIntStats, now: BigIntStats): boolean =>
  now.isFile() &&
  before.size === now.size &&
  before.mtimeNs === now.mtimeNs &&
  before.ino === now.ino &&
  before.dev === now.dev

const readSlice = async (
  path: string | Buffer,
  before: BigIntStats,
  from: number,
  to: number,
): Promise<Uint8Array> => {
  const handle = await open(path, READ)
  try {
    if (!same(before, await handle.stat({ bigint: true })))
      throw new MalformedFile('changed while it was read')
    const bytes = Buffer.allocUnsafe(to - from)
    for (let filled = 0; filled < bytes.length; ) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled)
      if (bytesRead === 0) throw new MalformedFile('became shorter while it was read')
      filled += bytesRead
    }
    return bytes
  } finally {
    await handle.close()
  }
}

/**
 * A regular file as it was when `before` was taken. It is opened for each slice, so that thousands of files hold no
 * handle, and compared each time: a file that was replaced, grew or went away rejects with `MalformedFile`.
 */
export const diskBytes = (path: string | Buffer, before: BigIntStats, name: string): Bytes => {
  const size = Number(before.size)
  return {
    size,
    async slice(from, to) {
      const start = Math.min(Math.max(from, 0), size)
      const end = Math.min(to, size)
      try {
        return end > start ? await readSlice(path, before, start, end) : new Uint8Array()
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        throw new MalformedFile(`${name}: ${why}`)
      }
    },
  }
}
