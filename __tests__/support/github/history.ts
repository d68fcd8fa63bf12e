/** What GitHub derives from objects: whole trees, the merge base and the list of changed files. */
import type { components } from '@octokit/openapi-types'
import type { Objects, TreeEntry } from './objects.ts'

export type DiffEntry = components['schemas']['diff-entry']

/** Every entry of a tree by path, folders included, in git's order. */
export const flatten = (objects: Objects, tree: string, prefix = ''): ReadonlyMap<string, TreeEntry> => {
  const found = new Map<string, TreeEntry>()
  for (const [name, entry] of objects.trees.get(tree) ?? []) {
    found.set(prefix + name, entry)
    if (entry.mode !== '40000') continue
    for (const [path, inner] of flatten(objects, entry.id, `${prefix}${name}/`)) found.set(path, inner)
  }
  return found
}

const ancestors = (objects: Objects, commit: string): readonly string[] => {
  const seen = new Set([commit])
  for (const id of seen) for (const parent of objects.commits.get(id)?.parents ?? []) seen.add(parent)
  return [...seen]
}

export const mergeBase = (objects: Objects, base: string, head: string): string | undefined => {
  const reachable = new Set(ancestors(objects, base))
  return ancestors(objects, head).find(commit => reachable.has(commit))
}

/** Renames are found by equal content, or by at least half of the lines in common. */
export const changedFiles = (objects: Objects, base: string, head: string): DiffEntry[] => {
  const sides = [base, head].map(commit => flatten(objects, objects.commits.get(commit)?.tree ?? ''))
  const [before = new Map(), after = new Map()] = sides.map(
    side => new Map([...side].filter(([, { mode }]) => mode !== '40000')),
  )
  const gone = new Set([...before.keys()].filter(path => !after.has(path)))
  const files: DiffEntry[] = []
  for (const [path, entry] of after) {
    const old = before.get(path)
    if (old?.id === entry.id && old.mode === entry.mode) continue
    const source = old ? undefined : [...gone].find(from => alike(objects, before.get(from), entry))
    if (source) gone.delete(source)
    const status = source ? 'renamed' : statusOf(old, entry)
    files.push(row(path, entry.id, status, source))
  }
  for (const path of gone) files.push(row(path, before.get(path)?.id ?? '', 'removed'))
  return files.sort((a, b) => (a.filename < b.filename ? -1 : 1))
}

const statusOf = (old: TreeEntry | undefined, entry: TreeEntry): DiffEntry['status'] => {
  if (!old) return 'added'
  return old.id === entry.id ? 'changed' : 'modified'
}

const alike = (objects: Objects, one: TreeEntry | undefined, other: TreeEntry): boolean => {
  if (one?.mode !== other.mode) return false
  if (one.id === other.id) return true
  const lines = (id: string) =>
    new Set(
      Buffer.from(objects.blobs.get(id) ?? [])
        .toString()
        .split('\n'),
    )
  const [before, after] = [lines(one.id), lines(other.id)]
  return [...before].filter(line => after.has(line)).length * 2 >= Math.max(before.size, after.size)
}

const row = (path: string, id: string, status: DiffEntry['status'], previous?: string): DiffEntry => ({
  filename: path,
  sha: id,
  status,
  additions: 1,
  deletions: 1,
  changes: 2,
  blob_url: `https://github.example/blob/${id}`,
  raw_url: `https://github.example/raw/${id}`,
  contents_url: `https://github.example/contents/${id}`,
  ...(previous !== undefined && { previous_filename: previous }),
})
