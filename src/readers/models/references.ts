/** The arguments of one call to references. */
import type { ModelReference, Surface } from '../../reference.ts'
import { place } from '../locate.ts'
import { isCommit, modelId, partialName, type RepositoryType } from './hub.ts'
import type { Call } from './match.ts'
import { hasDigestInName, type Named, repository } from './naming.ts'
import type { Resolver } from './resolve.ts'
import type { Scope } from './scopes.ts'
import type { Also } from './shape.ts'
import { type Arguments, childrenOf, type Node } from './tree.ts'
import { type Candidate, HOLE, MOST, union, type Values } from './values.ts'

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
  /** Where the file itself sends all questions to the model hub. */
  readonly endpoint?: string | undefined
}

/** `os.environ["HF_ENDPOINT"] = "…"`, which holds for the whole file wherever it stands. */
export const endpointOf = (text: string): string | undefined =>
  /^[ \t]*os\.environ\[["']HF_ENDPOINT["']\][ \t]*=[ \t]*["']([^"'\n]{1,300})["']/m.exec(text)?.[1]

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
export const single = (node: Node | undefined, scope: Scope, { values }: File): string | undefined =>
  node && values.resolve(node, scope).candidates.find(({ text }) => text && !text.includes(HOLE))?.text

const typeOf = ({ shape, given, scope }: Call, file: File): RepositoryType => {
  if (!shape.typed) return shape.type
  const said = single(given.named.get('repo_type'), scope, file)
  return said === 'dataset' || said === 'space' ? said : 'model'
}

/** How the texts of one argument are read. */
interface Reads extends Pick<Also, 'naming'> {
  readonly type: RepositoryType
}

/** What a text names, unless it is a folder that the file itself makes. */
const nameOf = (
  text: string,
  { type, naming = repository }: Reads,
  owner: string | undefined,
  saved: File['saved'],
) => {
  const name = naming(text, { type, owner })
  // Nobody can take a name without owner any more, so that a folder of that name hides nothing.
  return name && !name.name.includes('/') && saved.has(name.name) ? undefined : name
}

/** A value as it is written, on one line and short. */
export const written = (node: Node, { text }: Pick<File, 'text'>): string =>
  text.slice(node.from, Math.min(node.to, node.from + 80)).replace(/\s+/g, ' ')

/** The value under a key of a dictionary that is written out. */
const entryOf = (node: Node | undefined, key: string, { text }: File): Node | undefined => {
  if (node?.name !== 'DictionaryExpression') return undefined
  const children = childrenOf(node)
  const at = children.findIndex(
    (child, index) =>
      children[index + 1]?.name === ':' &&
      text.slice(child.from, child.to).replace(/^["']|["']$/g, '') === key,
  )
  return at < 0 ? undefined : children[at + 2]
}

/** An argument of the call, or of the call behind it, to which `model_kwargs` goes on. */
const passed = ({ named }: Arguments, keyword: string, file: File): Node | undefined =>
  named.get(keyword) ?? entryOf(named.get('model_kwargs'), keyword, file)

/** The words by which a call lets code of the repository run. */
const remoteCode = ({ given, scope, shape }: Call, file: File): string | undefined => {
  const trust = passed(given, 'trust_remote_code', file)
  const custom = given.named.get('custom_pipeline')
  if (trust && file.values.truth(trust, scope) !== 'false') return `trust_remote_code=${written(trust, file)}`
  if (custom && custom.name !== 'None') return `custom_pipeline=${written(custom, file)}`
  return shape.runs
}

interface Revision {
  readonly revision?: string
  /** It is decided when the code runs. */
  readonly openRevision?: true
}

/** The revisions that a call may take; an empty one stands for the default branch. */
const revisions = ({ given, scope }: Call, file: File, keyword: string): readonly Revision[] => {
  const { values } = file
  const node = passed(given, keyword, file)
  if (!node || node.name === 'None') return [{}]
  const { candidates, open } = values.resolve(node, scope)
  const known = candidates.filter(({ text }) => text && !text.includes(HOLE))
  const named = known.map(({ text }) => ({ revision: text }))
  if (open || candidates.some(({ text }) => text.includes(HOLE))) return [...named, { openRevision: true }]
  return known.length < candidates.length || known.length === 0 ? [...named, {}] : named
}

/** Whether the digest of an address's content stands beside it. */
const hasDigest = ({ given, scope, shape }: Call, address: string, file: File): boolean => {
  if (shape.checked) {
    const checked = given.named.get(shape.checked)
    return checked !== undefined && file.values.truth(checked, scope) === 'true' && hasDigestInName(address)
  }
  return (
    shape.digest !== undefined &&
    /^(?:\w+:)?[0-9a-f]{8,128}$/i.test(single(argument(given, shape.digest), scope, file) ?? '')
  )
}

/** What all references of one call have in common. */
const common = (call: Call, file: File): Partial<ModelReference> => {
  const { given, scope, shape } = call
  const endpoint = single(given.named.get('endpoint'), scope, file) ?? file.endpoint
  const remote = remoteCode(call, file)
  const tensors = given.named.get('use_safetensors')
  const inFile = single(shape.file && argument(given, shape.file), scope, file)
  const subfolder = single(given.named.get('subfolder'), scope, file)
  return {
    ...(inFile ? { file: inFile } : {}),
    ...(subfolder ? { subfolder } : {}),
    ...(remote ? { remoteCode: remote } : {}),
    ...(tensors ? { onlySafetensors: file.values.truth(tensors, scope) === 'true' } : {}),
    ...(endpoint ? { endpoint } : {}),
  }
}

interface Told {
  readonly role?: ModelReference['role']
  /** Keyword of the revision. */
  readonly revision: string
  /** File, code and the like stand in the same call. */
  readonly shared: Partial<ModelReference>
}

const isPinned = (name: Named, revision: string | undefined, call: Call, file: File): boolean => {
  if (name.pinned !== undefined) return name.pinned
  if (name.hub === 'url' || name.hub === 'bucket') return hasDigest(call, name.name, file)
  return isCommit(revision)
}

/** References of one name: one for each revision that it may have. */
const named = (
  name: Named,
  { by, at, bound }: Candidate,
  call: Call,
  file: File,
  { role, revision: keyword, shared }: Told,
  partial = false,
): readonly ModelReference[] => {
  const known = name.revision ? [{ revision: name.revision }] : revisions(call, file, keyword)
  const line = file.lineOf(by === 'literal' && at !== undefined ? at : call.node.from)
  return known.map(
    ({ revision, openRevision }): ModelReference => ({
      kind: 'model',
      id: modelId({ hub: name.hub, type: name.type, name: name.name, ...(revision ? { revision } : {}) }),
      hub: name.hub,
      type: name.type,
      ...(role ? { role } : {}),
      name: name.name,
      ...(name.written ? { written: name.written } : {}),
      ...(revision ? { revision } : {}),
      ...(openRevision ? { openRevision } : {}),
      pinned: isPinned(name, revision, call, file),
      ...shared,
      ...(name.file ? { file: name.file } : {}),
      resolvedBy: partial ? 'partial' : by,
      ...(bound && by !== 'literal' ? { bound } : {}),
      callee: call.callee,
      surface: file.surface,
      at: place(file.path, line),
    }),
  )
}

const references = (
  candidates: readonly Candidate[],
  reads: Reads,
  call: Call,
  file: File,
  told: Told,
): readonly ModelReference[] =>
  candidates.flatMap(candidate => {
    const { text } = candidate
    if (!text.includes(HOLE)) {
      const name = nameOf(text, reads, call.shape.owner, file.saved)
      return name ? named(name, candidate, call, file, told) : []
    }
    const part = reads.naming === undefined ? partialName(text) : undefined
    return part
      ? named({ hub: 'huggingface', type: reads.type, name: part }, candidate, call, file, told, true)
      : []
  })

/** What a call loads by the name that it gives. */
export const loaded = (
  candidates: readonly Candidate[],
  call: Call,
  file: File,
): readonly ModelReference[] => {
  const { shape } = call
  const told: Told = {
    ...(shape.role ? { role: shape.role } : {}),
    revision: shape.revision ?? 'revision',
    shared: common(call, file),
  }
  return references(candidates, { ...shape, type: typeOf(call, file) }, call, file, told)
}

/** The values of an argument that may be a list or a dictionary. */
const valuesOf = (node: Node, scope: Scope, { values }: File): Values => {
  const items = /^(?:Array|Tuple)Expression$/.test(node.name)
    ? childrenOf(node)
    : node.name === 'DictionaryExpression'
      ? childrenOf(node).flatMap((child, at, all) =>
          child.name === ':' && all[at + 1] ? [all[at + 1] as Node] : [],
        )
      : [node]
  return union(
    items.slice(0, MOST).flatMap(item => {
      const nested = /^(?:Array|Tuple)Expression$/.test(item.name) ? childrenOf(item).slice(0, MOST) : [item]
      return nested.map(each => values.resolve(each, scope))
    }),
  )
}

/** Further names in the same call: a tokenizer's, the code of a pipeline, the base of an adapter. */
export const further = (call: Call, file: File): readonly ModelReference[] =>
  (call.shape.also ?? []).flatMap(also => {
    const given = argument(call.given, also)
    const node = also.within === undefined ? given : entryOf(given, also.within, file)
    if (!node) return []
    const { candidates } = also.many
      ? valuesOf(node, call.scope, file)
      : file.values.resolve(node, call.scope)
    const remote = remoteCode(call, file)
    const told: Told = {
      ...(also.role ? { role: also.role } : {}),
      revision: also.revision ?? (also.type === 'dataset' || also.role === 'tokenizer' ? 'revision' : ''),
      shared: remote && also.role === 'code' ? { remoteCode: remote } : {},
    }
    return references(candidates, { ...also, type: also.type ?? 'model' }, call, file, told)
  })

/** A pipeline without a model's name takes the default of its task, which the library decides and nobody pins. */
export const preset = (call: Call, file: File): ModelReference => {
  const task = single(argument(call.given, { position: 0, keywords: ['task'] }), call.scope, file)
  const name = `default:${task && /^[\w-]{1,60}$/.test(task) ? task : '*'}`
  return {
    kind: 'model',
    id: modelId({ hub: 'huggingface', type: 'model', name }),
    hub: 'huggingface',
    type: 'model',
    name,
    pinned: false,
    resolvedBy: 'partial',
    callee: call.callee,
    surface: file.surface,
    at: place(file.path, file.lineOf(call.node.from)),
  }
}
