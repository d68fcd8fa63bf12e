/** Environment variables of containers: values that stand there, and those that ConfigMaps and Secrets of the tree give. */
import type { Value } from '../../deployment.ts'
import { at, entriesAt, itemsAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import type { Manifest } from './manifest.ts'
import { hasHole, type Sheet, withHoles } from './sheet.ts'
import type { Stand } from './standing.ts'

/** A text that a ConfigMap or Secret holds, with the place of each of its lines. */
export interface Held {
  readonly text: string
  readonly stand: Stand
}

/** ConfigMaps and Secrets whose content the tree shows, by kind and name. */
export interface Store {
  get(name: string): ReadonlyMap<string, Value> | undefined
  /** The same as whole texts, for those that are mounted as files. */
  held?(name: string): ReadonlyMap<string, Held> | undefined
}

const decoded = (text: string): string | undefined => {
  if (text.length > 10_000 || !/^[A-Za-z0-9+/=\s]*$/.test(text)) return undefined
  return Buffer.from(text, 'base64').toString('utf8')
}

/** Longest value that is kept, in characters. */
const LONGEST = 4000

export const literal = (node: YamlNode, sheet: Sheet, by: Value['by'] = 'literal'): Value => {
  const text = node.kind === 'scalar' ? node.value.slice(0, LONGEST) : ''
  return {
    value: text,
    by: hasHole(withHoles(text)) || node.kind !== 'scalar' ? 'unresolved' : by,
    ...sheet.stand(node.line),
  }
}

const contentOf = ({ node, kind, sheet }: Manifest): ReadonlyMap<string, Value> => {
  const values = new Map<string, Value>()
  for (const field of kind === 'Secret' ? ['data', 'stringData'] : ['data']) {
    for (const { key, value } of entriesAt(node, field)) {
      const one = literal(value, sheet, 'file')
      const plain = kind === 'Secret' && field === 'data' ? decoded(one.value) : one.value
      if (plain !== undefined) values.set(key, { ...one, value: plain })
    }
  }
  return values
}

/** Texts of several lines keep the line of each; what is encoded is no text that anybody could mend. */
const heldOf = ({ node, kind, sheet }: Manifest): ReadonlyMap<string, Held> => {
  const entries = [...(kind === 'Secret' ? [] : entriesAt(node, 'data')), ...entriesAt(node, 'stringData')]
  return new Map(
    entries.flatMap(({ key, value }) => {
      if (value.kind !== 'scalar') return []
      const { line: first, style } = value
      const stand: Stand = line => sheet.stand(style === 'literal' ? first + line - 1 : first)
      return [[key, { text: value.value, stand }] as const]
    }),
  )
}

/** Most of them are never asked for, so that each is read when it is. */
export const storeOf = (manifests: readonly Manifest[]): Store => {
  const named = new Map<string, Manifest>()
  for (const manifest of manifests) {
    const { kind, name, group } = manifest
    if (group === 'v1' && (kind === 'ConfigMap' || kind === 'Secret') && name) {
      named.set(`${kind}/${name}`, manifest)
    }
  }
  const known = new Map<string, ReadonlyMap<string, Value>>()
  const texts = new Map<string, ReadonlyMap<string, Held>>()
  return {
    get: name => {
      const manifest = named.get(name)
      const content = known.get(name) ?? (manifest && contentOf(manifest))
      if (content) known.set(name, content)
      return content
    },
    held: name => {
      const manifest = named.get(name)
      // Of a Secret only what is written in plain is seen.
      if (!manifest || (manifest.kind === 'Secret' && at(manifest.node, 'data'))) return undefined
      const found = texts.get(name) ?? heldOf(manifest)
      texts.set(name, found)
      return found
    },
  }
}

/** A reference to a key of a ConfigMap or Secret, or to something that only the cluster knows. */
const referred = (from: YamlNode, sheet: Sheet, store: Store): Value => {
  const here = sheet.stand(from.line)
  for (const [field, kind] of [
    ['secretKeyRef', 'Secret'],
    ['configMapKeyRef', 'ConfigMap'],
  ] as const) {
    const reference = at(from, field)
    if (!reference) continue
    const [name = '', key = ''] = [textAt(reference, 'name'), textAt(reference, 'key')]
    const known = store.get(`${kind}/${name}`)?.get(key)
    if (known) return known
    if (kind === 'Secret') return { value: '', by: 'secret', ...here }
    return { value: `${name}/${key}`, by: 'unresolved', ...here }
  }
  return { value: textAt(from, 'fieldRef', 'fieldPath') ?? '', by: 'unresolved', ...here }
}

const VARIABLE = /\$\(([\w.-]{1,100})\)/g

/** `$(NAME)` is what a variable before it holds. */
const composed = (value: Value, known: ReadonlyMap<string, Value>): Value => {
  if (!value.value.includes('$(')) return value
  const ways = new Set<Value['by']>()
  const text = value.value.replace(VARIABLE, (all, name: string) => {
    const other = known.get(name)
    ways.add(other?.by ?? 'unresolved')
    return other && other.by !== 'unresolved' ? other.value : all
  })
  const by = ways.has('unresolved') ? 'unresolved' : ways.has('secret') ? 'secret' : 'literal'
  return { ...value, by, value: by === 'secret' ? '' : text.slice(0, LONGEST) }
}

/** All of a ConfigMap or Secret; of one that is not seen, that it may set anything. */
const poured = (entry: YamlNode, sheet: Sheet, store: Store, into: Map<string, Value>): void => {
  const prefix = textAt(entry, 'prefix') ?? ''
  for (const [field, kind] of [
    ['configMapRef', 'ConfigMap'],
    ['secretRef', 'Secret'],
  ] as const) {
    const name = textAt(entry, field, 'name')
    if (!name) continue
    const known = store.get(`${kind}/${name}`)
    for (const [key, value] of known ?? []) into.set(prefix + key, value)
    const by = kind === 'Secret' ? 'secret' : 'unresolved'
    if (!known)
      into.set(`envFrom:${name}`, { value: by === 'secret' ? '' : name, by, ...sheet.stand(entry.line) })
  }
}

/** `envFrom` and `env` of a container; what `env` names wins. */
export const environmentOf = (container: YamlNode, sheet: Sheet, store: Store): Map<string, Value> => {
  const values = new Map<string, Value>()
  for (const entry of itemsAt(container, 'envFrom')) poured(entry, sheet, store, values)
  for (const entry of itemsAt(container, 'env')) {
    const name = textAt(entry, 'name')
    if (!name) continue
    const [value, from] = [at(entry, 'value'), at(entry, 'valueFrom')]
    if (value) values.set(name, composed(literal(value, sheet), values))
    else if (from) values.set(name, referred(from, sheet, store))
    else values.set(name, { value: '', by: 'literal', ...sheet.stand(entry.line) })
  }
  return values
}
