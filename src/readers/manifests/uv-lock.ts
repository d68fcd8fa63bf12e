/** uv.lock: what uv will install; the entries of the project and of its workspace tell what was asked for. */
import { canonical } from '../identity.ts'
import { pypiAddress } from '../pypi-requirement.ts'
import type { Found, Reader } from '../reader.ts'
import { at, entriesAt, itemsAt, type Toml, textAt } from '../syntax/toml.ts'
import {
  hashesOf,
  type LockEntry,
  lockedParts,
  lockReferences,
  type NamedTable,
  namedTables,
  type Scope,
} from './python-lock.ts'
import { readTomlLock } from './toml-lock.ts'

type Source = Pick<LockEntry['parts'], 'origin' | 'address' | 'indexes' | 'pinned'>

/** `https://host/x?rev=main#commit`, written as pip writes it. */
const gitAddress = (url: string): string => {
  const [place = '', commit] = url.split('#', 2)
  return `git+${place.split('?', 1)[0] ?? ''}${commit ? `@${commit}` : ''}`
}

const sourceOf = (source: Toml | undefined): Source => {
  const [registry, git, url] = [textAt(source, 'registry'), textAt(source, 'git'), textAt(source, 'url')]
  if (registry) return { indexes: [{ url: registry, extra: false }] }
  if (git) return pypiAddress(gitAddress(git))
  if (url) return pypiAddress(url)
  const path = textAt(source, 'path') ?? textAt(source, 'directory') ?? textAt(source, 'editable')
  return path === undefined ? {} : { origin: 'path', address: path, pinned: true }
}

const namesIn = (list: readonly Toml[]): readonly string[] =>
  list.flatMap(node => {
    const name = textAt(node, 'name')
    return name ? [canonical('pypi', name)] : []
  })

const edgesOf = (table: Toml): readonly string[] => [
  ...namesIn(itemsAt(table, 'dependencies')),
  ...entriesAt(table, 'optional-dependencies').flatMap(([extra]) =>
    namesIn(itemsAt(table, 'optional-dependencies', extra)),
  ),
]

/** The project of this folder, or a member of its workspace: uv builds it, nobody publishes it. */
const isOwn = ({ table, name }: NamedTable, members: ReadonlySet<string>): boolean => {
  const source = at(table, 'source')
  const place = textAt(source, 'editable') ?? textAt(source, 'virtual')
  return (
    place !== undefined && (place === '.' || textAt(source, 'virtual') !== undefined || members.has(name))
  )
}

const STRENGTH: readonly Scope[] = ['dev', 'optional', 'runtime']

/** What the own projects ask for, in the strongest scope of all that ask. */
const rootsOf = (own: readonly NamedTable[]): Map<string, Scope> => {
  const roots = new Map<string, Scope>()
  const add = (names: readonly string[], scope: Scope): void => {
    for (const name of names) {
      const known = roots.get(name)
      if (!known || STRENGTH.indexOf(scope) > STRENGTH.indexOf(known)) roots.set(name, scope)
    }
  }
  for (const { table } of own) {
    add(namesIn(itemsAt(table, 'dependencies')), 'runtime')
    for (const [kind, scope] of [
      ['optional-dependencies', 'optional'],
      ['dev-dependencies', 'dev'],
    ] as const) {
      for (const [group] of entriesAt(table, kind)) add(namesIn(itemsAt(table, kind, group)), scope)
    }
  }
  return roots
}

const entryOf = ({ table, name, version, line, endLine }: NamedTable): LockEntry => {
  const source = sourceOf(at(table, 'source'))
  const integrity = hashesOf([at(table, 'sdist'), ...itemsAt(table, 'wheels')])
  return {
    name,
    line,
    endLine,
    parts: lockedParts(version, source, integrity),
    edges: edgesOf(table),
  }
}

export const uvLock: Reader = {
  id: 'uv-lock',

  *read(file): Iterable<Found> {
    const lock = readTomlLock(file, 'package')
    if ('kind' in lock) {
      yield lock
      return
    }
    const listed = itemsAt(lock.root, 'manifest', 'members')
    const members = new Set(listed.flatMap(node => (node.kind === 'string' ? [node.text] : [])))
    const own: NamedTable[] = []
    const others: NamedTable[] = []
    for (const one of namedTables(file.path, lock.tables)) {
      if ('kind' in one) yield one
      else if (isOwn(one, members)) own.push(one)
      else others.push(one)
    }
    const roots = rootsOf(own)
    for (const name of namesIn(itemsAt(lock.root, 'manifest', 'requirements'))) roots.set(name, 'runtime')
    // The lock of a script lists its requirements; a lock without any project does not tell.
    yield* lockReferences(file.path, others.map(entryOf), roots.size ? roots : undefined)
  },
}
