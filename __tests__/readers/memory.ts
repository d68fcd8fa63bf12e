/** A change in memory: the texts or bytes of two whole trees, and what differs between them. */
import { createHash } from 'node:crypto'
import { type Blob, bytesOf, type ChangedFile, type ChangeSet, type Side } from '../../src/change.ts'

type Content = string | Uint8Array
export type Tree = Readonly<Record<string, Content>>

interface More {
  /** Path at head → path at base. */
  readonly renamed?: Readonly<Record<string, string>>
  /** Kinds of blobs at head other than files. */
  readonly kinds?: Readonly<Record<string, Blob['kind']>>
  readonly truncated?: string
  /** Told of every blob whose bytes are asked for, as `side:path`. */
  readonly onRead?: (what: string) => void
}

export const changeOf = (
  base: Tree,
  head: Tree,
  { renamed = {}, kinds = {}, truncated, onRead }: More = {},
): ChangeSet => {
  const trees = { base: new Map(Object.entries(base)), head: new Map(Object.entries(head)) }
  const blob = (side: Side, path: string): Blob | undefined => {
    const content = trees[side].get(path)
    if (content === undefined) return undefined
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const kind = (side === 'head' && kinds[path]) || 'file'
    const bytes = async () => {
      onRead?.(`${side}:${path}`)
      return bytesOf(data)
    }
    return {
      path,
      kind,
      id: createHash('sha1').update(data).digest('hex'),
      size: data.length,
      bytes,
    }
  }
  const gone = [...trees.base.keys()].filter(
    path => !trees.head.has(path) && !Object.values(renamed).includes(path),
  )
  const files = [...trees.head.keys(), ...gone].flatMap((path): ChangedFile[] => {
    const [before, after] = [blob('base', renamed[path] ?? path), blob('head', path)]
    if (before && after && before.id === after.id && before.path === path && !kinds[path]) return []
    const status = !after
      ? 'deleted'
      : renamed[path]
        ? 'renamed'
        : !before
          ? 'added'
          : kinds[path]
            ? 'retyped'
            : 'modified'
    return [{ path, status, ...(before ? { base: before } : {}), ...(after ? { head: after } : {}) }]
  })
  return {
    base: 'base',
    head: 'head',
    files,
    notes: [],
    ...(truncated ? { truncated } : {}),
    file: async (side, path) => blob(side, path),
    exists: async (side, path) =>
      [...trees[side].keys()].some(known => known === path || known.startsWith(`${path}/`)),
    close: async () => undefined,
  }
}
