/** Git objects by their real ids, written in the test or taken from a real repository. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'

export interface TreeEntry {
  readonly mode: string
  readonly id: string
}

export interface Commit {
  readonly tree: string
  readonly parents: readonly string[]
}

/** A file by its content, a symbolic link by its target, a submodule by its commit. */
export type Content =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly submodule: string }
  | { readonly executable: string }

export interface Objects {
  readonly blobs: Map<string, Uint8Array>
  readonly trees: Map<string, ReadonlyMap<string, TreeEntry>>
  readonly commits: Map<string, Commit>
}

export const emptyObjects = (): Objects => ({ blobs: new Map(), trees: new Map(), commits: new Map() })

const hash = (type: string, bytes: Uint8Array) =>
  createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')

const addBlob = ({ blobs }: Objects, content: string | Uint8Array): string => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const id = hash('blob', bytes)
  blobs.set(id, bytes)
  return id
}

/** Stores one folder; names are not paths. */
const addTree = ({ trees }: Objects, entries: ReadonlyMap<string, TreeEntry>): string => {
  const key = ([name, { mode }]: readonly [string, TreeEntry]) => (mode === '40000' ? `${name}/` : name)
  const sorted = [...entries].sort((a, b) => Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b))))
  const parts = sorted.map(([name, { mode, id }]) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
  )
  const id = hash('tree', Buffer.concat(parts))
  trees.set(id, new Map(sorted))
  return id
}

/** A commit whose tree holds these files, by path. */
export const addCommit = (
  objects: Objects,
  files: Readonly<Record<string, Content>>,
  parents: readonly string[] = [],
): string => {
  const tree = addFolder(
    objects,
    Object.entries(files).map(([path, content]) => ({ path, content })),
  )
  const lines = [
    `tree ${tree}`,
    ...parents.map(parent => `parent ${parent}`),
    'author a <a@b> 0 +0000',
    '',
    'x',
  ]
  const id = hash('commit', Buffer.from(lines.join('\n')))
  objects.commits.set(id, { tree, parents })
  return id
}

interface File {
  readonly path: string
  readonly content: Content
}

const addFolder = (objects: Objects, files: readonly File[]): string => {
  const entries = new Map<string, TreeEntry>()
  const folders = new Map<string, File[]>()
  for (const { path, content } of files) {
    const slash = path.indexOf('/')
    if (slash < 0) {
      entries.set(path, entryOf(objects, content))
      continue
    }
    const name = path.slice(0, slash)
    const inside = folders.get(name) ?? []
    inside.push({ path: path.slice(slash + 1), content })
    folders.set(name, inside)
  }
  for (const [name, inside] of folders) entries.set(name, { mode: '40000', id: addFolder(objects, inside) })
  return addTree(objects, entries)
}

const entryOf = (objects: Objects, content: Content): TreeEntry => {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    return { mode: '100644', id: addBlob(objects, content) }
  }
  if ('submodule' in content) return { mode: '160000', id: content.submodule }
  if ('link' in content) return { mode: '120000', id: addBlob(objects, content.link) }
  return { mode: '100755', id: addBlob(objects, content.executable) }
}

/** Takes over every object of a real repository, by git's own ids. */
export const importObjects = (objects: Objects, directory: string): void => {
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['-C', directory, ...args], { input, maxBuffer: 1 << 28 })
  const listed = git(['cat-file', '--batch-check', '--batch-all-objects']).toString().trim().split('\n')
  const output = git(['cat-file', '--batch'], listed.map(line => `${line.slice(0, 40)}\n`).join(''))
  let at = 0
  while (at < output.length) {
    const end = output.indexOf(10, at)
    const [id = '', type = '', size] = output.subarray(at, end).toString().split(' ')
    take(objects, id, type, output.subarray(end + 1, end + 1 + Number(size)))
    at = end + 2 + Number(size)
  }
}

const take = ({ blobs, trees, commits }: Objects, id: string, type: string, bytes: Buffer): void => {
  if (type === 'blob') blobs.set(id, bytes)
  if (type === 'tree') trees.set(id, treeOf(bytes))
  if (type === 'commit') {
    const head = bytes.toString().split('\n\n')[0] ?? ''
    const parents = [...head.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = '']) => parent)
    commits.set(id, { tree: /^tree ([0-9a-f]{40})/.exec(head)?.[1] ?? '', parents })
  }
}

/** Git's binary form: mode, blank, name, NUL and 20 bytes of id, over and over. */
const treeOf = (bytes: Buffer): ReadonlyMap<string, TreeEntry> => {
  const entries = new Map<string, TreeEntry>()
  let at = 0
  while (at < bytes.length) {
    const end = bytes.indexOf(0, at)
    const [mode = '', ...name] = bytes.subarray(at, end).toString().split(' ')
    entries.set(name.join(' '), { mode, id: bytes.subarray(end + 1, end + 21).toString('hex') })
    at = end + 21
  }
  return entries
}
