/**
 * JSON of lockfiles to a tree that holds only what a reader asks for. One pass over the text; what is not wanted is
 * checked for its grammar and makes no objects, lines are counted where white space is skipped.
 */
import type { Item, JsonList, JsonObject, JsonValue, Member } from './json.ts'

/** What is wanted. `depth` counts the objects and lists around a member; those of the root have 0. */
export interface Wanted {
  /** Whether a member of an object is kept. */
  wants(depth: number, key: string): boolean
  /** Told of a member of an object as soon as it is whole; true when the tree need not hold it. */
  take?(depth: number, key: string, value: JsonValue, line: number): boolean
}

/** As `readJson` has it. */
const DEEPEST = 200
const [LINE_END, QUOTE, BACKSLASH, COMMA, COLON] = [10, 34, 92, 44, 58]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125]
const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.+-])/y

interface Cursor {
  /** Line of the current place. */
  line: number
  /** Skips white space; the code that stands behind it, NaN at the end. */
  next(): number
  step(): void
  /** Passes a string; undefined where none ends. `keep` false: an empty string in its place. */
  string(keep: boolean): string | undefined
  /** Passes a number or a word. */
  word(): string | undefined
}

const word = (text: string): JsonValue => (text === 'true' ? true : JSON.parse(text))

const unescaped = (quoted: string): string | undefined => {
  try {
    return JSON.parse(quoted)
  } catch {
    return undefined
  }
}

const find = (text: string, what: string, from: number): number => {
  const found = text.indexOf(what, from)
  return found < 0 ? Number.POSITIVE_INFINITY : found
}

/** The quote that ends a string with escapes, of which the first is given. */
const closing = (text: string, backslash: number): number => {
  for (let at = backslash; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return at
    if (code === BACKSLASH) at++
    else if (code === LINE_END) return -1
  }
  return -1
}

const cursorOf = (text: string): Cursor => {
  let [at, lineEnd, backslash] = [0, -1, -1]
  return {
    line: 1,
    next() {
      let code = text.charCodeAt(at)
      if (code > 32) return code
      let here = at
      for (; code <= 32; code = text.charCodeAt(++here)) {
        if (code === LINE_END) this.line++
        else if (code !== 32 && code !== 9 && code !== 13) break
      }
      at = here
      return code
    },
    step() {
      at++
    },
    string(keep) {
      const from = at + 1
      let end = text.indexOf('"', from)
      if (end < 0) return undefined
      // Where the next of these two stands is known for many strings in a row.
      if (lineEnd < from) lineEnd = find(text, '\n', from)
      if (backslash < from) backslash = find(text, '\\', from)
      const escaped = backslash < end
      if (escaped) end = closing(text, backslash)
      if (end > lineEnd || end < 0) return undefined
      at = end + 1
      if (escaped) return unescaped(text.slice(from - 1, at))
      return keep ? text.slice(from, end) : ''
    },
    word() {
      WORD.lastIndex = at
      const found = WORD.exec(text)?.[0]
      at += found?.length ?? 0
      return found
    },
  }
}

interface Open {
  /** Undefined where nothing is wanted. */
  readonly node: JsonObject | JsonList | undefined
  readonly list: boolean
  key: string
  line: number
}

const put = ({ node, key, line }: Open, value: JsonValue, depth: number, wanted: Wanted): void => {
  if (node?.kind === 'list') (node.items as Item[]).push({ line, value })
  else if (node && !wanted.take?.(depth, key, value, line))
    (node.members as Member[]).push({ key, line, value })
}

const opened = (list: boolean, line: number, keep: boolean): Open => ({
  node: !keep ? undefined : list ? { kind: 'list', line, items: [] } : { kind: 'object', line, members: [] },
  list,
  key: '',
  line,
})

/** Reads up to the value of the next entry: `end` when the container ends, false on a fault. */
const entry = (cursor: Cursor, open: Open, wanted: Wanted, depth: number): boolean | 'end' | 'skip' => {
  const code = cursor.next()
  if (code === (open.list ? CLOSE_LIST : CLOSE_OBJECT)) return 'end'
  open.line = cursor.line
  if (open.list) return open.node ? true : 'skip'
  const key = code === QUOTE ? cursor.string(open.node !== undefined) : undefined
  if (key === undefined || cursor.next() !== COLON) return false
  cursor.step()
  open.key = key
  return open.node && wanted.wants(depth, key) ? true : 'skip'
}

/** Behind a value: at the next entry or at the end of the container. */
const passed = (cursor: Cursor, open: Open): boolean => {
  const code = cursor.next()
  if (code === COMMA) cursor.step()
  return code === COMMA || code === (open.list ? CLOSE_LIST : CLOSE_OBJECT)
}

/**
 * The root object with the members that are wanted; undefined when the text is no strict JSON (a trailing comma is
 * allowed): `readJson` then says why, or reads what is only unusual.
 */
export const skimJson = (text: string, wanted: Wanted): JsonObject | undefined => {
  const cursor = cursorOf(text)
  if (cursor.next() !== OPEN_OBJECT) return undefined
  const root: JsonObject = { kind: 'object', line: cursor.line, members: [] }
  const stack: Open[] = [{ node: root, list: false, key: '', line: 1 }]
  cursor.step()
  for (let open = stack[0]; open; open = stack.at(-1)) {
    const depth = stack.length - 1
    const kept = entry(cursor, open, wanted, depth)
    if (!kept) return undefined
    if (kept === 'end') {
      cursor.step()
      stack.pop()
      const outer = stack.at(-1)
      if (!outer) continue
      if (open.node) put(outer, open.node, depth - 1, wanted)
      if (!passed(cursor, outer)) return undefined
      continue
    }
    const keep = kept === true
    const code = cursor.next()
    if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (stack.length >= DEEPEST) return undefined
      stack.push(opened(code === OPEN_LIST, cursor.line, keep))
      cursor.step()
      continue
    }
    const value = code === QUOTE ? cursor.string(keep) : cursor.word()
    if (value === undefined) return undefined
    if (keep) put(open, code === QUOTE ? value : word(value), depth, wanted)
    if (!passed(cursor, open)) return undefined
  }
  return Number.isNaN(cursor.next()) ? root : undefined
}
