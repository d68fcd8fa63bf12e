/** Reads and judges changed texts, and keeps book of what they cost and of places that are none. */
import { SERVICES } from '../../src/ecosystem.ts'
import type { Evidence, FactName } from '../../src/evidence.ts'
import { createHttp } from '../../src/http.ts'
import { judge } from '../../src/policy/judge.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { extract } from '../../src/readers/index.ts'
import { matches } from '../../src/readers/matching.ts'
import { decode } from '../../src/readers/text.ts'
import type { Reference } from '../../src/reference.ts'
import { rules } from '../../src/rules/index.ts'
import { gather, offlineSources } from '../../src/sources/index.ts'
import { changeOf } from '../readers/memory.ts'
import { mutatedText, type TextMutation } from './text-mutations.ts'
import type { TextSample } from './text-samples.ts'

type Tree = Readonly<Record<string, string>>

const NOW = new Date('2026-11-24T12:00:00Z')
const policy = loadPolicy(undefined, rules, { now: NOW })

/** What the gate ships of versions; nobody is asked. */
const facts = async (references: readonly Reference[]): Promise<ReadonlyMap<Reference, Evidence>> => {
  const nowhere = 'http://127.0.0.1:9'
  const endpoints = Object.fromEntries(SERVICES.map(name => [name, nowhere])) as Record<
    (typeof SERVICES)[number],
    string
  >
  const http = createHttp({ endpoints, version: '0' })
  const wanted: ReadonlySet<FactName> = new Set(['advisories'])
  const own = offlineSources.filter(({ id }) => /shipped$/.test(id))
  try {
    return await gather(references, () => wanted, http, undefined, own)
  } finally {
    http.close()
  }
}

export const references = async (base: Tree, head: Tree): Promise<readonly Reference[]> =>
  (await extract(changeOf(base, head), { ignored: () => false })).references

export const verdictOf = async (found: readonly Reference[]) =>
  judge({
    policy,
    rules,
    references: found,
    evidence: await facts(found.filter(({ kind }) => kind === 'deployment')),
    now: NOW,
    base: '',
    head: '',
    files: { changed: 1, read: 1 },
    notes: [],
  })

interface Place {
  readonly path: string
  readonly line: number
  readonly endLine?: number
}

const isPlace = (value: object): value is Place => 'path' in value && 'line' in value

/** All places within a reference but those of the base side, with the text of the line where it is told. */
const placesIn = (root: object): readonly { readonly at: Place; readonly line?: unknown }[] => {
  const found: { readonly at: Place; readonly line?: unknown }[] = []
  const stack: object[] = [root]
  const seen = new Set<object>()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    if (isPlace(node)) found.push({ at: node })
    else if ('at' in node && typeof node.at === 'object' && node.at && isPlace(node.at))
      found.push({ at: node.at, ...('line' in node ? { line: node.line } : {}) })
    const inner = node instanceof Map || node instanceof Set ? [...node.values()] : Object.entries(node)
    for (const one of inner) {
      const [key, value] = Array.isArray(one) ? one : ['', one]
      if (typeof value === 'object' && value && key !== 'previous' && key !== 'at') stack.push(value)
      if (typeof key === 'object' && key) stack.push(key)
    }
  }
  return found
}

/** Lines of a tree's files as a reader gets them, without the empty one behind the last break. */
const linesOf = (tree: Tree): ((path: string) => readonly string[] | undefined) => {
  const known = new Map<string, readonly string[] | undefined>()
  return path => {
    if (!known.has(path)) {
      const text = Object.hasOwn(tree, path) ? tree[path] : undefined
      const decoded = text === undefined ? undefined : decode(new TextEncoder().encode(text))
      const lines = decoded && 'text' in decoded ? decoded.text.split('\n') : decoded && ['']
      known.set(path, lines && lines.length > 1 && lines.at(-1) === '' ? lines.slice(0, -1) : lines)
    }
    return known.get(path)
  }
}

const wrongPlace = (
  { path, line, endLine = line }: Place,
  lines: readonly string[] | undefined,
): string | undefined => {
  if (!lines) return `there is no file ${path.slice(0, 100)}`
  const ordered = Number.isInteger(line) && Number.isInteger(endLine) && 1 <= line && line <= endLine
  return ordered && endLine <= lines.length
    ? undefined
    : `${path}:${line}-${endLine} of ${lines.length} lines`
}

const wrongIn = (found: readonly Reference[], lines: ReturnType<typeof linesOf>): readonly string[] =>
  found
    .filter(({ kind }) => kind !== 'change')
    .flatMap(one =>
      placesIn(one).flatMap(({ at, line }) => {
        const wrong = wrongPlace(at, lines(at.path))
        if (wrong) return [`${one.kind}: ${wrong}`]
        const other = typeof line === 'string' && lines(at.path)?.[at.line - 1] !== line
        return other ? [`${one.kind}: ${at.path}:${at.line} is no line ${String(line).slice(0, 100)}`] : []
      }),
    )

export interface Hit {
  readonly crash?: string
  readonly wrong: readonly string[]
  readonly took: number
  readonly findings: number
}

/** What a reader threw is caught where files are read, and becomes this. */
const THROWN = 'it could not be read: '

/** One input: read, judged, and every place looked up. Never rejects. */
export const hitText = async (base: Tree, head: Tree): Promise<Hit> => {
  const start = performance.now()
  try {
    const found = await references(base, head)
    const { findings, stories } = await verdictOf(found)
    const took = performance.now() - start
    const thrown = found.find(one => one.kind === 'unread' && one.why.startsWith(THROWN))
    const lines = linesOf(head)
    const places = findings
      .filter(({ kind }) => kind !== 'change')
      .flatMap(({ path, line, also, suggestion }) => [
        { path, line },
        ...also,
        ...(suggestion ? [{ path, line: suggestion.line, endLine: suggestion.endLine }] : []),
      ])
    const told = stories.flatMap(({ steps, also }) => [...steps.map(({ at }) => at), ...also])
    const wrong = [...places, ...told].flatMap(place => wrongPlace(place, lines(place.path)) ?? [])
    return {
      ...(thrown?.kind === 'unread' ? { crash: `${thrown.at.path}: ${thrown.why}` } : {}),
      wrong: [...new Set([...wrongIn(found, lines), ...wrong])],
      took,
      findings: findings.length,
    }
  } catch (error) {
    const crash = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { crash, wrong: [], took: performance.now() - start, findings: 0 }
  }
}

/** Both sides of one input: the file is new, or it was as it is now, or the change takes the hostile text away. */
export const sidesOf = (
  { path, text, tree }: TextSample,
  list: readonly TextMutation[],
  number: number,
): { readonly base: Tree; readonly head: Tree } => {
  const head = { ...tree, [path]: mutatedText(text, list) }
  if (number % 3 === 0) return { base: {}, head }
  return number % 3 === 1 ? { base: tree, head } : { base: head, head: tree }
}

/** Time of each reader of a file alone, the slowest first, in milliseconds. */
export const readerTimes = async (
  path: string,
  text: string,
): Promise<readonly (readonly [string, number])[]> => {
  const times: (readonly [string, number])[] = []
  for (const entry of matches(path)) {
    const reader = await entry.load()
    const look = performance.now()
    const wanted = entry.concerns?.(text) !== false
    const start = performance.now()
    times.push([`${entry.id} (look)`, start - look])
    if (!wanted) continue
    try {
      for (const _ of reader.read({ path, text }));
    } catch {
      // Told where the whole input is read.
    }
    times.push([entry.id, performance.now() - start])
  }
  return times.sort(([, a], [, b]) => b - a)
}
