/** Trees of a repository, read folder by folder or at once. */
import { InputError } from '../change.ts'
import { amount, answer, conform, flag, list, maybe, text } from '../schema.ts'
import type { Where } from './client.ts'
import { reading } from './failure.ts'

export interface Entry {
  /** Six octal digits: `100644`, `100755`, `120000` symbolic link, `160000` submodule, `040000` folder. */
  readonly mode: string
  readonly id: string
  /** In bytes; 0 of everything but blobs. */
  readonly size: number
}

export type Entries = ReadonlyMap<string, Entry>

export interface Trees {
  /** One folder, by name. */
  folder(id: string): Promise<Entries>
  /** The whole tree by path; undefined when GitHub does not list all of it. */
  all(commit: string): Promise<Entries | undefined>
}

export const FOLDER = '040000'

const Listing = answer({
  truncated: flag('Whether entries are missing.', false),
  tree: list(answer({ path: text, mode: text, sha: text, size: maybe(amount) })),
})

/** Every tree is asked for once, however many commits contain it. */
export const treesOf = ({ client, owner, repo }: Where): Trees => {
  const ask = (id: string, recursive: boolean) =>
    reading(`The tree ${id} of ${owner}/${repo}`, async () => {
      const { data } = await client.rest.git.getTree({
        owner,
        repo,
        tree_sha: id,
        ...(recursive && { recursive: '1' }),
      })
      const read = conform(Listing, data)
      if ('faults' in read) throw new InputError(`GitHub's answer for the tree ${id} is not a tree.`)
      const entries = new Map(
        read.value.tree.map(({ path, mode, sha, size = 0 }) => [path, { mode, id: sha, size }]),
      )
      return { entries, truncated: read.value.truncated }
    })

  const folders = memo(async (id: string): Promise<Entries> => {
    const { entries, truncated } = await ask(id, false)
    if (!truncated) return entries
    throw new InputError(
      `The folder ${id} of ${owner}/${repo} has more entries than GitHub lists. Check the repository out before the gate runs.`,
    )
  })
  const wholes = memo(async (commit: string): Promise<Entries | undefined> => {
    const { entries, truncated } = await ask(commit, true)
    return truncated ? undefined : entries
  })
  return { folder: folders, all: wholes }
}

const memo = <T>(ask: (id: string) => Promise<T>) => {
  const known = new Map<string, Promise<T>>()
  return (id: string): Promise<T> => {
    const asked = known.get(id) ?? ask(id)
    known.set(id, asked)
    return asked
  }
}

/** The tree of one commit. */
export interface Tree {
  readonly commit: string
  /** Undefined when there is no such path. The root is the empty path. */
  at(path: string): Promise<Entry | undefined>
  /** Tells which paths will be asked for, so that many folders are read with one question. */
  expect(paths: readonly string[]): Promise<void>
}

/** So many folders are cheaper to read one by one than the whole tree at once. */
const FEW_FOLDERS = 6

export const treeAt = (trees: Trees, commit: string): Tree => {
  let whole: Entries | undefined
  const walk = async (path: string): Promise<Entry | undefined> => {
    let entry: Entry = { mode: FOLDER, id: commit, size: 0 }
    for (const name of path.split('/')) {
      const next: Entry | undefined =
        entry.mode === FOLDER ? (await trees.folder(entry.id)).get(name) : undefined
      if (!next) return undefined
      entry = next
    }
    return entry
  }
  return {
    commit,
    at: async path => {
      if (path === '') return { mode: FOLDER, id: commit, size: 0 }
      return whole ? whole.get(path) : walk(path)
    },
    expect: async paths => {
      if (foldersOf(paths).size > FEW_FOLDERS) whole = await trees.all(commit)
    },
  }
}

const foldersOf = (paths: readonly string[]): ReadonlySet<string> => {
  const folders = new Set<string>()
  for (const path of paths) {
    let at = path.lastIndexOf('/')
    while (at > 0 && !folders.has(path.slice(0, at))) {
      folders.add(path.slice(0, at))
      at = path.lastIndexOf('/', at - 1)
    }
  }
  return folders
}
