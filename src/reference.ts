import type { Blob, LfsPointer, Location } from './change.ts'
import type { Ecosystem } from './ecosystem.ts'

/** Where a reference stands; rules are milder on the last three. */
export type Surface =
  | 'lockfile'
  | 'manifest'
  | 'command'
  | 'config'
  | 'code'
  | 'file'
  | 'notebook'
  | 'docs'
  | 'import'

/**
 * What the change did to a package that was there before. `version`: another one or another range; `moved`: from one
 * manifest, group or line of descent to another; `source`: from another place; `integrity`: other bytes under one
 * version, or a hash that is gone; `unpinned`: a pin lost; `scope`: from development to runtime; `script`: code that runs
 * on install; `direct`: what others pulled in is now asked for; `index`: a further index may answer.
 */
export type ChangeKind =
  | 'added'
  | 'version'
  | 'moved'
  | 'source'
  | 'integrity'
  | 'unpinned'
  | 'scope'
  | 'script'
  | 'direct'
  | 'index'

export interface PackageIndex {
  readonly url: string
  /** True for an index that is asked beside the main one, so that either may answer. */
  readonly extra: boolean
}

/** A package that the change names. */
export interface PackageReference {
  readonly kind: 'package'
  /** purl; with version where one version is meant. */
  readonly id: string
  readonly ecosystem: Ecosystem
  /** Name in the registry, canonical where the text alone tells (see `ecosystem.ts`). The real name behind an alias. */
  readonly name: string
  /** The name as it was written; of an alias the alias. */
  readonly written: string
  /** Version range or exact version as written. */
  readonly specifier?: string
  /** The one version that is meant: pinned, or resolved by a lockfile of the same change. */
  readonly version?: string
  readonly origin: 'registry' | 'git' | 'url' | 'path' | 'workspace'
  /** Which of several registries of one ecosystem: the channel of conda, the host of an image. */
  readonly registry?: string
  /** URL or path of an origin that is no registry; of a lockfile entry the address that it was resolved to. */
  readonly address?: string
  /** Indexes that the file itself switches on for this line. */
  readonly indexes?: readonly PackageIndex[]
  readonly integrity?: readonly string[]
  readonly scope: 'runtime' | 'dev' | 'optional' | 'peer' | 'build' | 'unknown'
  readonly relation: 'direct' | 'transitive' | 'unknown'
  readonly surface: Surface
  /** Whether the reference by itself names content that cannot change. */
  readonly pinned: boolean
  readonly runsOnInstall?: boolean
  /** Of a transitive package the direct ones that pull it in, at most three. */
  readonly via?: readonly string[]
  /** Of an import in code: the module, the distributions that provide it (likeliest first, which gives the name), and whether a table says so or the name alone. */
  readonly imported?: {
    readonly module: string
    readonly candidates: readonly string[]
    readonly mapped: boolean
  }
  /**
   * Registry that the configuration at the base side sends this name to, and the place that says so. `own`: the name is
   * bound to that registry, so that no public one holds it; otherwise the registry stands for the public one.
   */
  readonly route?: { readonly url: string; readonly by: string; readonly own?: boolean }
  /** Whether the host of `address` is a public endpoint, a route, a source of the policy or in the lockfile before. */
  readonly known?: boolean
  /** Set when `address` belongs to a public endpoint of the ecosystem. */
  readonly public?: true
  /** Of a manifest: whether a lockfile in scope holds the version. */
  readonly locked?: boolean
  /** The line of the head file in which it stands, when it is one line of at most 400 characters. */
  readonly line?: string
  /** What the change did; absent on a reference that was not paired. */
  readonly changes?: readonly ChangeKind[]
  /** Set when the policy lists the name as private, or a route binds it; `asked`: a registry of its own may be asked. */
  readonly private?: { readonly asked: boolean }
  /** It is not private, and reads like a name that is: another separator, or a private scope as its first word. */
  readonly looksPrivate?: true
  readonly at: Location
  /** What the base side had in this place; absent when the change adds the reference. */
  readonly previous?: PackageReference
}

/** A model or dataset on a hub that code or configuration loads. */
export interface ModelReference {
  readonly kind: 'model'
  /** `hf:owner/name`, with `@revision` where one is named; `hf-dataset:` and `hf-space:` for the other types. */
  readonly id: string
  readonly hub: 'huggingface'
  readonly type: 'model' | 'dataset' | 'space'
  /** `owner/name`, or a legacy name without owner. */
  readonly name: string
  readonly revision?: string
  /** True only for a full commit id. */
  readonly pinned: boolean
  /** One file of the repository, where the reference names one. */
  readonly file?: string
  readonly subfolder?: string
  /** Code of the repository may run: `trust_remote_code`, `custom_pipeline` and their like, with the words that say so. */
  readonly remoteCode?: string
  /** Whether the call loads only safetensors (`use_safetensors=True`). */
  readonly onlySafetensors?: boolean
  readonly resolvedBy: 'literal' | 'constant' | 'default' | 'partial'
  /** The function that is called, as written. */
  readonly callee: string
  readonly surface: Surface
  readonly at: Location
  readonly previous?: ModelReference
}

/** A committed model file, or the Git LFS pointer that stands for one. */
export interface ModelFile {
  readonly kind: 'model-file'
  /** The path. */
  readonly id: string
  readonly path: string
  /** Set when the repository holds only the pointer. */
  readonly pointer?: LfsPointer
  readonly blob: Blob
  readonly surface: 'file'
  readonly at: Location
  readonly previous?: ModelFile
}

/** A call that deserialises a file, whose safety its arguments decide. */
export interface LoaderCall {
  readonly kind: 'loader'
  readonly id: string
  readonly callee: string
  readonly surface: Surface
  readonly at: Location
  readonly previous?: LoaderCall
}

/** A service that a deployment file starts. */
export interface Deployment {
  readonly kind: 'deployment'
  readonly id: string
  readonly service: string
  readonly component?: string
  readonly version?: string
  /** Effective settings with the line of each. */
  readonly settings: ReadonlyMap<string, { readonly value: string; readonly at: Location }>
  readonly surface: Surface
  readonly at: Location
  readonly previous?: Deployment
}

/** One entry of an agent's or MCP client's configuration. */
export interface AgentConfig {
  readonly kind: 'agent'
  readonly id: string
  readonly client: string
  readonly command?: readonly string[]
  readonly url?: string
  readonly surface: Surface
  readonly at: Location
  readonly previous?: AgentConfig
}

/** Text that a reader could not understand: it may hide a reference, so a rule reports it. */
export interface Unread {
  readonly kind: 'unread'
  /** The path. */
  readonly id: string
  /** What stands there, shortened. */
  readonly what: string
  /** Why it was not understood, and what was expected. */
  readonly why: string
  /** The whole file is lost, though its base side could be read. */
  readonly broken?: boolean
  readonly surface: Surface
  readonly at: Location
  readonly previous?: Unread
}

/** The change as a whole. */
export interface WholeChange {
  readonly kind: 'change'
  readonly id: 'change'
  readonly truncated?: string
  readonly surface: Surface
  readonly at: Location
  readonly previous?: undefined
}

/** A policy file that the change edits. */
export interface PolicyEdit {
  readonly kind: 'policy'
  /** The path. */
  readonly id: string
  /** Faults of the head side, `place: what`. */
  readonly faults: readonly string[]
  /** What the edit does, one line each. */
  readonly summary: readonly string[]
  readonly surface: Surface
  readonly at: Location
  readonly previous?: undefined
}

/** A waiver whose state is worth a word. */
export interface WaiverState {
  readonly kind: 'waiver'
  /** The reference that it waives. */
  readonly id: string
  readonly rule: string
  readonly state: 'expired' | 'expiring' | 'unused'
  /** Day on which it ends, `YYYY-MM-DD`. */
  readonly expires: string
  readonly owner: string
  readonly surface: Surface
  readonly at: Location
  readonly previous?: undefined
}

/** What a reader finds in the text of a change. */
export type Reference =
  | PackageReference
  | ModelReference
  | ModelFile
  | LoaderCall
  | Deployment
  | AgentConfig
  | Unread
  | WholeChange
  | PolicyEdit
  | WaiverState

export type Kind = Reference['kind']
export type ReferenceOf<K extends Kind> = Extract<Reference, { kind: K }>
