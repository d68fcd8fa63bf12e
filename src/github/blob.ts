import { createHash } from 'node:crypto'
import { type Blob, type Bytes, bytesOf, MalformedFile } from '../change.ts'
import type { Where } from './client.ts'
import { failureOf, reading } from './failure.ts'
import { type Entry, FOLDER } from './tree.ts'

/** GitHub hands out no larger blob. */
const MOST_BYTES = 100 * 1024 * 1024
/** Blobs are kept for the next reader up to this size each, and so many bytes in all. */
const KEPT_EACH = 1024 * 1024
const KEPT_IN_ALL = 64 * 1024 * 1024

const KINDS: ReadonlyMap<string, Blob['kind']> = new Map([
  ['120000', 'symlink'],
  ['160000', 'submodule'],
])

/** Makes the blobs of a repository; undefined for a folder. */
export const blobsOf = (where: Where): ((path: string, entry: Entry) => Blob | undefined) => {
  const kept = new Map<string, Promise<Bytes>>()
  let room = KEPT_IN_ALL

  const read = (path: string, { id, size }: Entry): Promise<Bytes> => {
    const known = kept.get(id)
    if (known) return known
    const asked = fetchBlob(where, path, id, size).then(bytesOf)
    if (size <= KEPT_EACH && size <= room) {
      room -= size
      kept.set(id, asked)
    }
    return asked
  }

  return (path, entry) => {
    const { mode, id, size } = entry
    if (mode === FOLDER) return undefined
    const kind = KINDS.get(mode) ?? 'file'
    const bytes = async () => (kind === 'submodule' ? bytesOf(new Uint8Array()) : read(path, entry))
    return { path, kind, id, size, bytes }
  }
}

const fetchBlob = (where: Where, path: string, id: string, size: number): Promise<Uint8Array> => {
  const { client, owner, repo } = where
  const tooLarge = () =>
    new MalformedFile(
      `${path}: ${size} bytes are more than the 100 MB that GitHub hands out; check the repository out to have it read.`,
    )
  if (size > MOST_BYTES) return Promise.reject(tooLarge())

  return reading(`The content of ${path} (${id}) in ${owner}/${repo}`, async () => {
    try {
      const { data } = await client.rest.git.getBlob({
        owner,
        repo,
        file_sha: id,
        mediaType: { format: 'raw' },
        // Octokit would decode the bytes as text, because GitHub says `charset=utf-8` of every raw blob.
        request: { parseSuccessResponseBody: false },
      })
      const bytes = new Uint8Array(await new Response(data as unknown as ReadableStream).arrayBuffer())
      if (idOf(bytes, id.length) === id) return bytes
    } catch (error) {
      if (/\btoo_large\b/.test(failureOf(error)?.message ?? '')) throw tooLarge()
      throw error
    }
    throw new MalformedFile(`${path}: what GitHub sent is not the content of blob ${id}.`)
  })
}

/** Git's own name for a content: SHA-1 of 40 digits, else SHA-256. */
const idOf = (bytes: Uint8Array, digits: number): string =>
  createHash(digits === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
