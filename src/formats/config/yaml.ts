import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import type { Entry, Mapping, Node, Sequence, Tree } from './node.ts'

/** Deepest nesting; real files end at some 30 levels. */
const DEEPEST = 100

/** YAML's own namespace, for which `!!` stands. */
export const CORE = 'tag:yaml.org,2002:'

type Directives = Extract<Event, { type: typeof EVENT_ID.DOCUMENT }>['directives']

const decoded = (tag: string): string =>
  tag.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** A tag in full: handles are replaced as the document declares them, and what is escaped is decoded. */
const tagOf = (written: string, directives: Directives): string => {
  if (written.startsWith('!<')) return decoded(written.slice(2, -1))
  const handle = /^!(?:[\w-]*!)?/.exec(written)?.[0] ?? '!'
  const prefix =
    directives.findLast(one => one.kind === 'tag' && one.handle === handle) ??
    (handle === '!!' ? { kind: 'tag' as const, handle, prefix: CORE } : undefined)
  return decoded(prefix?.kind === 'tag' ? prefix.prefix + written.slice(handle.length) : written)
}

interface Open {
  readonly node: Mapping | Sequence
  key?: { readonly text: string; readonly at: number } | undefined
}

type Collection = Extract<Event, { type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE }>
type Tagged = Collection | Extract<Event, { type: typeof EVENT_ID.SCALAR }>

const build = (text: string, events: readonly Event[]): readonly Node[] => {
  const documents: Node[] = []
  const anchors = new Map<string, Node>()
  const stack: Open[] = []
  let directives: Directives = []

  const put = (node: Node): void => {
    const open = stack.at(-1)
    if (!open) documents.push(node)
    else if (open.node.kind === 'list') (open.node.items as Node[]).push(node)
    else if (open.key === undefined) {
      open.key = { text: node.kind === 'scalar' ? node.text : '', at: node.at }
      // A key can be built as well: its tag is judged like that of any value.
      if (node.tag !== undefined || node.kind !== 'scalar')
        (open.node.entries as Entry[]).push({ key: '?', at: node.at, value: node })
    } else {
      ;(open.node.entries as Entry[]).push({ key: open.key.text, at: open.key.at, value: node })
      open.key = undefined
    }
  }
  const named = (node: Node, { anchorStart, anchorEnd }: Tagged): void => {
    if (anchorStart >= 0) anchors.set(text.slice(anchorStart, anchorEnd), node)
    put(node)
  }
  const tag = ({ tagStart, tagEnd }: Tagged): { tag?: string } =>
    tagStart < 0 ? {} : { tag: tagOf(text.slice(tagStart, tagEnd), directives) }

  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      anchors.clear()
      directives = event.directives
    } else if (event.type === EVENT_ID.POP) stack.pop()
    else if (event.type === EVENT_ID.ALIAS) {
      const known = anchors.get(text.slice(event.anchorStart, event.anchorEnd))
      put(known ?? { kind: 'scalar', text: '', plain: true, at: event.anchorStart })
    } else if (event.type === EVENT_ID.SCALAR) {
      const plain = event.style === SCALAR_STYLE.PLAIN
      const at = Math.max(event.tagStart, 0) || Math.max(event.valueStart, 0)
      named({ kind: 'scalar', text: getScalarValue(text, event), plain, ...tag(event), at }, event)
    } else {
      const at = Math.max(event.tagStart, 0) || event.start
      const node: Mapping | Sequence =
        event.type === EVENT_ID.MAPPING
          ? { kind: 'map', entries: [], ...tag(event), at }
          : { kind: 'list', items: [], ...tag(event), at }
      named(node, event)
      stack.push({ node })
    }
  }
  return documents
}

export const readYaml = (text: string): Tree => {
  try {
    return { documents: build(text, parseEvents(text, { maxDepth: DEEPEST })) }
  } catch (error) {
    const why = error instanceof YAMLException ? `: ${error.reason.slice(0, 100).replace(/\s+/g, ' ')}` : ''
    return { documents: [], fault: `it is no valid YAML${why}` }
  }
}
