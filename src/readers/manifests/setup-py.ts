/** setup.py: what its call of `setup` names. The file is read as text and never run; what stays open is told. */
import type { PackageReference } from '../../reference.ts'
import { lineFinder } from '../lines.ts'
import { place, unread, unreadFile } from '../locate.ts'
import type { Scope as Block } from '../models/scopes.ts'
import { argumentsOf, type Node, parsePython } from '../models/tree.ts'
import type { Found, Reader } from '../reader.ts'
import { inside } from './folder.ts'
import { requirementAt, requirementLines } from './python-requirement.ts'
import { dependencyLink } from './setup-links.ts'
import { type Item, listOf, type SetupFile, setupFile, tableOf, viewOf } from './setup-values.ts'

type Scope = PackageReference['scope']

const LISTS: ReadonlyMap<string, Scope> = new Map([
  ['install_requires', 'runtime'],
  ['setup_requires', 'build'],
  ['tests_require', 'dev'],
  ['dependency_links', 'unknown'],
])

interface Place {
  readonly path: string
  readonly lineOf: (offset: number) => number
}

function* items(found: readonly Item[], key: string, scope: Scope, { path, lineOf }: Place): Iterable<Found> {
  for (const item of found) {
    const line = lineOf(item.at)
    const at = place(path, line)
    if (item.kind === 'dynamic') {
      yield unread(
        at,
        `${key}: ${item.what}`,
        'it is decided when the file runs; expected requirements as text',
      )
    } else if (item.kind === 'file') {
      const to = inside(path, item.path)
      yield { kind: 'include', path: to, role: 'requirements', reader: 'requirements', optional: true, at }
    } else {
      const lines = requirementLines(item.text)
      // Escapes aside, a text of several lines stands on as many.
      for (const { text, offset } of lines) {
        const own =
          lines.length > 1 ? place(path, Math.min(line + offset, lineOf(Number.POSITIVE_INFINITY))) : at
        yield key === 'dependency_links' ? dependencyLink(text, own) : requirementAt(text, own, scope)
      }
    }
  }
}

function* extras(node: Node, scope: Block, file: SetupFile, where: Place): Iterable<Found> {
  const table = tableOf(node, scope, file)
  if (!table) {
    yield* items(
      [{ kind: 'dynamic', what: file.text.slice(node.from, node.to), at: node.from }],
      'extras_require',
      'optional',
      where,
    )
    return
  }
  // An extra that sums up the others by way of code names nothing new.
  for (const [, value, own] of table) {
    const found = listOf(value, viewOf(own, file))
    const sums =
      found.every(({ kind }) => kind === 'dynamic') &&
      /\b(?:sum|chain|extras?\w*|values)\b/i.test(file.text.slice(value.from, value.to))
    if (!sums) yield* items(found, 'extras_require', 'optional', where)
  }
}

/** The keyword arguments of a call, those of a table behind `**` among them. */
const keywords = (call: Node, scope: Block, file: SetupFile) => {
  const { named, spread } = argumentsOf(call, file.text)
  const all = [...named].map(([key, value]) => [key, value, scope] as const)
  if (!spread) return { all, open: false }
  const list = call.getChild('ArgList')
  const nodes: Node[] = []
  for (let node = list?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.name === '**' && node.nextSibling) nodes.push(node.nextSibling)
  }
  const tables = nodes.map(node => tableOf(node, scope, file))
  return {
    all: [...all, ...tables.flatMap(table => table ?? [])],
    open: tables.length === 0 || tables.includes(undefined),
  }
}

function* readCall(call: Node, scope: Block, file: SetupFile, where: Place): Iterable<Found> {
  const { all, open } = keywords(call, scope, file)
  for (const [key, value, own] of all) {
    const kind = LISTS.get(key)
    if (kind) yield* items(listOf(value, viewOf(own, file)), key, kind, where)
    else if (key === 'extras_require') yield* extras(value, own, file, where)
  }
  if (open && !all.some(([key]) => key === 'install_requires')) {
    const what = file.text.slice(call.from, call.to)
    yield unread(
      place(where.path, where.lineOf(call.from)),
      what,
      'its arguments are put together when the file runs',
    )
  }
}

export const setupPy: Reader = {
  id: 'setup-py',

  *read({ path, text }) {
    if (!/\bsetup\s*\(/.test(text)) return
    const parsed = parsePython(text)
    if ('why' in parsed) {
      yield unreadFile(path, 1, text.slice(0, 80), parsed.why)
      return
    }
    const file = setupFile(parsed.tree, text)
    const where = { path, lineOf: lineFinder(text) }
    for (const { node, scope } of file.scopes.calls) {
      const callee = node.firstChild ? text.slice(node.firstChild.from, node.firstChild.to) : ''
      if (/^(?:setuptools\.|distutils\.core\.|core\.)?setup$/.test(callee))
        yield* readCall(node, scope, file, where)
    }
  },
}
