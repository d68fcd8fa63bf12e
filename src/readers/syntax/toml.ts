/** TOML to a tree that knows its lines. Tables are Maps: `__proto__` is a legal key. */
import { type AST, parseTOML } from 'toml-eslint-parser'
import { conflictLine } from '../locate.ts'

export interface TomlTable {
  readonly kind: 'table'
  readonly line: number
  readonly endLine: number
  readonly members: Map<string, Toml>
}

export interface TomlList {
  readonly kind: 'list'
  readonly line: number
  readonly endLine: number
  readonly items: Toml[]
}

/** A plain value; numbers and dates stand as they are written. */
export interface TomlText {
  readonly kind: 'string' | 'other'
  readonly line: number
  readonly endLine: number
  readonly text: string
}

export type Toml = TomlTable | TomlList | TomlText

/** The parser takes some 5 ms for a thousand lines. In characters. */
const LARGEST = 2_000_000

const table = (line: number): TomlTable => ({ kind: 'table', line, endLine: line, members: new Map() })

const names = (key: AST.TOMLKey): readonly string[] =>
  key.keys.map(part => (part.type === 'TOMLBare' ? part.name : part.value))

const convert = (node: AST.TOMLContentNode): Toml => {
  const [line, endLine] = [node.loc.start.line, node.loc.end.line]
  if (node.type === 'TOMLArray') return { kind: 'list', line, endLine, items: node.elements.map(convert) }
  if (node.type === 'TOMLInlineTable') {
    const inline = { ...table(line), endLine }
    for (const pair of node.body) assign(inline, pair)
    return inline
  }
  if (node.kind === 'string') return { kind: 'string', line, endLine, text: node.value }
  return { kind: 'other', line, endLine, text: node.kind === 'boolean' ? String(node.value) : '' }
}

/** The table under a key, made when it is not there; of an array of tables the last. */
const descend = (parent: TomlTable, name: string, line: number): TomlTable => {
  const found = parent.members.get(name)
  const inner = found?.kind === 'list' ? found.items.at(-1) : found
  if (inner?.kind === 'table') return inner
  const made = table(line)
  parent.members.set(name, made)
  return made
}

const assign = (parent: TomlTable, { key, value }: AST.TOMLKeyValue): void => {
  const path = names(key)
  const last = path.at(-1)
  if (last === undefined) return
  let target = parent
  for (const name of path.slice(0, -1)) target = descend(target, name, key.loc.start.line)
  target.members.set(last, convert(value))
}

const open = (root: TomlTable, { kind, key }: AST.TOMLTable): TomlTable => {
  const path = names(key)
  const line = key.loc.start.line
  const last = path.at(-1)
  let target = root
  for (const name of kind === 'array' ? path.slice(0, -1) : path) target = descend(target, name, line)
  if (kind === 'standard' || last === undefined) return target

  const made = table(line)
  const list = target.members.get(last)
  if (list?.kind === 'list') list.items.push(made)
  else target.members.set(last, { kind: 'list', line, endLine: line, items: [made] })
  return made
}

/** The whole file; a fault names the line that stands in its way. */
export const readToml = (text: string): TomlTable | { readonly line: number; readonly why: string } => {
  const conflict = conflictLine(text)
  if (conflict) return { line: conflict, why: 'a merge conflict is not resolved' }
  if (text.length > LARGEST) return { line: 1, why: `more than ${LARGEST.toLocaleString('en')} characters` }
  try {
    const root = table(1)
    for (const node of parseTOML(text).body[0].body) {
      if (node.type === 'TOMLKeyValue') assign(root, node)
      else {
        const target = open(root, node)
        for (const pair of node.body) assign(target, pair)
      }
    }
    return root
  } catch (error) {
    // Everything else that it throws is its stack running out.
    if (!(error instanceof SyntaxError)) return { line: 1, why: 'nested too deeply, or a value is too long' }
    const line = 'lineNumber' in error && typeof error.lineNumber === 'number' ? error.lineNumber : 1
    return { line, why: error.message }
  }
}

/** What stands under a path of keys. */
export const at = (from: Toml | undefined, ...path: readonly string[]): Toml | undefined =>
  path.reduce<Toml | undefined>(
    (node, name) => (node?.kind === 'table' ? node.members.get(name) : undefined),
    from,
  )

export const textAt = (from: Toml | undefined, ...path: readonly string[]): string | undefined => {
  const found = at(from, ...path)
  return found?.kind === 'string' ? found.text : undefined
}

export const isTrue = (node: Toml | undefined): boolean => node?.kind === 'other' && node.text === 'true'

export const entriesAt = (
  from: Toml | undefined,
  ...path: readonly string[]
): readonly (readonly [name: string, value: Toml])[] => {
  const found = at(from, ...path)
  return found?.kind === 'table' ? [...found.members] : []
}

export const itemsAt = (from: Toml | undefined, ...path: readonly string[]): readonly Toml[] => {
  const found = at(from, ...path)
  return found?.kind === 'list' ? found.items : []
}
