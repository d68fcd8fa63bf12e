import { MalformedFile } from '../change.ts'
import type { Batch } from './git-batch.ts'
import type { Entry } from './git-blobs.ts'
import { isPlain, pathBytes } from './git-path.ts'

/** One folder of a commit: names as latin1, so that every byte is kept. */
type Tree = ReadonlyMap<string, Pick<Entry, 'mode' | 'id'>>

export interface Trees {
  /** The entry at a path, found folder by folder; undefined when there is none. Symbolic links are not followed. */
  entry(commit: string, path: string): Promise<Entry | undefined>
}

/** In bytes; a folder of a million files takes about 40 MB. */
const LARGEST_TREE = 64 * 1024 * 1024
const MOST_ENTRIES_KEPT = 300_000
const FOLDER = '40000'

/** Reads a tree object: `MODE SP NAME NUL ID` repeated, the id in binary. */
const parseTree = (bytes: Buffer, idLength: number): Tree => {
  const entries = new Map<string, Pick<Entry, 'mode' | 'id'>>()
  for (let at = 0; at < bytes.length; ) {
    const [space, nul] = [bytes.indexOf(32, at), bytes.indexOf(0, at)]
    if (space < 0 || nul < space) break
    const end = nul + 1 + idLength
    const mode = bytes.toString('latin1', at, space)
    entries.set(bytes.toString('latin1', space + 1, nul), { mode, id: bytes.toString('hex', nul + 1, end) })
    at = end
  }
  return entries
}

/** One process answers every look-up: a tree is read once, and what is not on the way to a path is never read. */
export const openTrees = (batch: Batch): Trees => {
  const kept = new Map<string, Promise<Tree>>()
  let total = 0

  const load = async (name: string, idLength: number): Promise<Tree> => {
    const chunks: Buffer[] = []
    const head = await batch.contents(name, ({ type, size }) =>
      type === 'tree' && size <= LARGEST_TREE ? chunk => void chunks.push(chunk) : undefined,
    )
    if (head?.type !== 'tree') throw new MalformedFile(`${name}: this folder is not in this clone`)
    if (head.size > LARGEST_TREE) throw new MalformedFile(`${name}: this folder has too many files to read`)
    const tree = parseTree(Buffer.concat(chunks), idLength)
    total += tree.size
    return tree
  }

  const tree = (name: string, idLength: number): Promise<Tree> => {
    const known = kept.get(name)
    if (known) return known
    if (total > MOST_ENTRIES_KEPT) {
      kept.clear()
      total = 0
    }
    const read = load(name, idLength)
    kept.set(name, read)
    return read
  }

  const walk = async (commit: string, path: Buffer): Promise<Pick<Entry, 'mode' | 'id'> | undefined> => {
    let found = { mode: FOLDER, id: `${commit}^{tree}` }
    for (const segment of path.toString('latin1').split('/')) {
      if (found.mode !== FOLDER) return
      const next = (await tree(found.id, commit.length / 2)).get(segment)
      if (!next) return
      found = next
    }
    return found
  }

  return {
    async entry(commit, path) {
      if (!isPlain(path)) return
      for (const bytes of pathBytes(path)) {
        const found = await walk(commit, bytes)
        if (found) return { path, ...found }
      }
      return undefined
    },
  }
}

export const isFolder = ({ mode }: Pick<Entry, 'mode'>): boolean => mode === FOLDER
