import type { Blob, Sha } from '../change.ts'
import { blobsOf } from './blob.ts'
import type { Where } from './client.ts'
import { commitOf } from './listing.ts'
import { treeAt, treesOf } from './tree.ts'

/**
 * One file of any repository that the token can read, with the commit that the reference meant.
 *
 * @throws InputError when GitHub gives no answer, or the reference names no commit.
 */
export const fileAt = async (
  where: Where,
  ref: string,
  path: string,
): Promise<{ readonly commit: Sha; readonly blob: Blob | undefined }> => {
  const commit = await commitOf(where, ref)
  const entry = await treeAt(treesOf(where), commit).at(path)
  return { commit, blob: entry && blobsOf(where)(path, entry) }
}
