/** The arguments of one call to references. */
import type { ModelReference, Surface } from '../../reference.ts'
import { place } from '../locate.ts'
import { type CallShape, EARLY_MODELS, PACKAGED_BUILDERS } from './calls.ts'
import {
  type HubName,
  hubAddress,
  hubId,
  hubUrl,
  isCommit,
  type RepositoryType,
  repositoryName,
} from './hub.ts'
import type { Call } from './match.ts'
import type { Resolver } from './resolve.ts'
import type { Scope } from './scopes.ts'
import type { Arguments, Node } from './tree.ts'
import { type Candidate, HOLE } from './values.ts'

export interface PythonOrigin {
  readonly path: string
  readonly surface: Surface
  /** Line of an offset in the text. */
  readonly lineOf: (offset: number) => number
}

export interface File extends PythonOrigin {
  readonly text: string
  readonly values: Resolver
  /** Names under which the file itself saves, so that they are folders of the machine. */
  readonly saved: ReadonlySet<string>
}

export const argument = (
  { positional, named }: Arguments,
  { position, keywords }: { readonly position?: number | undefined; readonly keywords: readonly string[] },
): Node | undefined => {
  for (const keyword of keywords) {
    const value = named.get(keyword)
    if (value) return value
  }
  return position === undefined ? undefined : positional[position]
}

/** The first text of an argument that is wholly known. */
const single = (node: Node | undefined, scope: Scope, { values }: File): string | undefined =>
  node && values.resolve(node, scope).candidates.find(({ text }) => text && !text.includes(HOLE))?.text

const typeOf = ({ shape, given, scope }: Call, file: File): RepositoryType => {
  if (!shape.typed) return shape.type
  const said = single(given.named.get('repo_type'), scope, file)
  return said === 'dataset' || said === 'space' ? said : 'model'
}

/** `hf-hub:owner/name@revision`, as timm and open_clip mark what is on the hub. */
const prefixed = (text: string, prefix: RegExp, type: RepositoryType): HubName | undefined => {
  if (!prefix.test(text)) return undefined
  const [bare = '', revision] = text.replace(prefix, '').split('@')
  const name = repositoryName(bare)
  return name ? { type, name, ...(revision ? { revision } : {}) } : undefined
}

/** What a text names, if it names something on the hub. */
const hubName = (
  text: string,
  type: RepositoryType,
  shape: CallShape,
  saved: File['saved'],
): HubName | undefined => {
  const address = hubUrl(text) ?? hubAddress(text)
  if (address || shape.url) return address
  if (shape.prefix) return prefixed(text, shape.prefix, type)
  if (type === 'dataset' && PACKAGED_BUILDERS.has(text)) return undefined
  const name = repositoryName(text)
  if (!name || name.includes('/')) return name ? { type, name } : undefined
  // Nobody can take a name without owner any more, so that a folder of that name hides nothing.
  if (saved.has(name)) return undefined
  const isShort = shape.owner !== undefined && !EARLY_MODELS.has(name.toLowerCase())
  return { type, name: isShort ? `${shape.owner}/${name}` : name }
}

/** The words by which a call lets code of the repository run. */
const remoteCode = ({ given, scope }: Call, { text, values }: File): string | undefined => {
  const trust = given.named.get('trust_remote_code')
  const custom = given.named.get('custom_pipeline')
  const found: readonly [string, Node] | undefined =
    trust && values.truth(trust, scope) !== 'false'
      ? ['trust_remote_code', trust]
      : custom && custom.name !== 'None'
        ? ['custom_pipeline', custom]
        : undefined
  if (!found) return undefined
  const [keyword, { from, to }] = found
  return `${keyword}=${text.slice(from, Math.min(to, from + 80)).replace(/\s+/g, ' ')}`
}

interface Revisions {
  /** `undefined`: the default branch, or a revision that cannot be told. */
  readonly known: readonly (string | undefined)[]
  /** A revision is given and cannot be told. */
  readonly partial: boolean
}

const revisions = ({ given, scope }: Call, { values }: File, keyword: string): Revisions => {
  const node = given.named.get(keyword)
  if (!node || node.name === 'None') return { known: [undefined], partial: false }
  const { candidates, open } = values.resolve(node, scope)
  const known = candidates.filter(({ text }) => text && !text.includes(HOLE)).map(({ text }) => text)
  const partial = open || known.length < candidates.length || known.length === 0
  return { known: partial ? [...known, undefined] : known, partial }
}

/** What all references of one call have in common. */
const common = (call: Call, file: File): Partial<ModelReference> => {
  const { given, scope, shape } = call
  const remote = remoteCode(call, file)
  const tensors = given.named.get('use_safetensors')
  const inFile = single(shape.file && argument(given, shape.file), scope, file)
  const subfolder = single(given.named.get('subfolder'), scope, file)
  return {
    ...(inFile ? { file: inFile } : {}),
    ...(subfolder ? { subfolder } : {}),
    ...(remote ? { remoteCode: remote } : {}),
    ...(tensors ? { onlySafetensors: file.values.truth(tensors, scope) === 'true' } : {}),
  }
}

/** References of one name: one for each revision that it may have. */
const named = (name: HubName, { by, at }: Candidate, call: Call, file: File, keyword = 'revision') => {
  const { known, partial } = name.revision
    ? { known: [name.revision], partial: false }
    : revisions(call, file, keyword)
  const line = file.lineOf(by === 'literal' && at !== undefined ? at : call.node.from)
  return known.map(
    (revision): ModelReference => ({
      kind: 'model',
      id: hubId({ type: name.type, name: name.name, ...(revision ? { revision } : {}) }),
      hub: 'huggingface',
      type: name.type,
      name: name.name,
      ...(revision ? { revision } : {}),
      pinned: isCommit(revision),
      ...common(call, file),
      ...(name.file ? { file: name.file } : {}),
      resolvedBy: partial ? 'partial' : by,
      callee: call.callee,
      surface: file.surface,
      at: place(file.path, line),
    }),
  )
}

/** What a call loads by the name that it gives. */
export function* loaded(candidates: readonly Candidate[], call: Call, file: File): Iterable<ModelReference> {
  const type = typeOf(call, file)
  for (const candidate of candidates) {
    const name = hubName(candidate.text, type, call.shape, file.saved)
    if (name) yield* named(name, candidate, call, file)
  }
}

/** A pipeline of diffusers may take its code from a repository of its own. */
export function* customPipeline(call: Call, file: File): Iterable<ModelReference> {
  const node = call.given.named.get('custom_pipeline')
  if (!node) return
  for (const candidate of file.values.resolve(node, call.scope).candidates) {
    const name = candidate.text.includes('/') ? repositoryName(candidate.text) : undefined
    if (name) yield* named({ type: 'model', name }, candidate, call, file, 'custom_revision')
  }
}
