/** The reference that readers make of a model's identity. */
import type { Location } from '../../change.ts'
import type { Hub, ModelReference, Surface } from '../../reference.ts'
import { hubId, isCommit } from './hub.ts'
import { type Identity, isDigest } from './identify.ts'

export interface ModelParts {
  readonly identity: Identity
  readonly callee: string
  readonly surface: Surface
  readonly at: Location
  /** Where the identity itself names none. */
  readonly revision?: string | undefined
  readonly openRevision?: boolean | undefined
  readonly file?: string | undefined
  readonly subfolder?: string | undefined
  readonly role?: ModelReference['role'] | undefined
  readonly remoteCode?: string | undefined
  readonly endpoint?: string | undefined
  readonly written?: string | undefined
  /** The digest of the content stands beside it. */
  readonly pinned?: boolean | undefined
  readonly resolvedBy?: ModelReference['resolvedBy'] | undefined
  readonly bound?: Location | undefined
}

/** Hubs whose revisions are commits, and those whose revisions are tags and digests. */
const isPinned = (hub: Hub, revision: string | undefined): boolean =>
  hub === 'ollama' || hub === 'oci' ? isDigest(revision) : hub !== 'url' && isCommit(revision)

const idOf = ({ hub, type, name }: Identity, revision: string | undefined): string =>
  hub === 'huggingface'
    ? hubId({ type, name, ...(revision ? { revision } : {}) })
    : `${hub}:${name}${revision ? `@${revision}` : ''}`

/** Longest revision, file or note that is kept. */
const LONGEST = 300
const short = (text: string | undefined): string | undefined =>
  text !== undefined && text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text

type Writable<T> = { -readonly [K in keyof T]: T[K] }

export const modelReference = (parts: ModelParts): ModelReference => {
  const { identity, callee, surface, at } = parts
  const { hub, type, name } = identity
  const revision = short(identity.revision ?? (parts.revision || undefined))
  const reference: Writable<ModelReference> = {
    kind: 'model',
    id: idOf(identity, revision),
    hub,
    type,
    name,
    pinned: parts.pinned === true || identity.pinned === true || isPinned(hub, revision),
    resolvedBy: parts.resolvedBy ?? 'literal',
    callee,
    surface,
    at,
  }
  const file = short(identity.file ?? parts.file)
  const endpoint = short(identity.endpoint ?? parts.endpoint)
  if (revision) reference.revision = revision
  else if (parts.openRevision) reference.openRevision = true
  if (file) reference.file = file
  if (parts.subfolder) reference.subfolder = parts.subfolder
  if (parts.role) reference.role = parts.role
  if (parts.remoteCode) reference.remoteCode = parts.remoteCode
  if (endpoint) reference.endpoint = endpoint
  if (parts.bound) reference.bound = parts.bound
  if (parts.written && parts.written !== name) reference.written = short(parts.written) ?? parts.written
  return reference
}
