import type { AgentPart } from './agent.ts'
import type { Blob, LfsPointer, Location } from './change.ts'
import type { DeploymentFacts } from './deployment.ts'
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
    /** Manifests and lockfiles that are in force where it is imported, none of which declares it; nearest first. */
    readonly within?: readonly string[]
  }
  /**
   * Registry that the configuration at the base side sends this name to, and the place that says so. `own`: the name is
   * bound to that registry, so that no public one holds it; otherwise the registry stands for the public one.
   */
  readonly route?: { readonly url: string; readonly by: string; readonly own?: boolean }
  /** Whether the host of `address` is a public endpoint, a route, a source of the policy or in the lockfile before. */
  readonly known?: boolean
  /** Of an image: it runs a component, whose own rule tells how it is pinned. */
  readonly deployed?: true
  /** Set when `address` belongs to a public endpoint of the ecosystem. */
  readonly public?: true
  /** Of a manifest: whether a lockfile in scope holds the version. */
  readonly locked?: boolean
  /** Set when an MCP client starts it as a server. */
  readonly server?: true
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

/** Where models come from. `huggingface`, `ollama`, `oci` and `github` are asked; of the others nothing is known. */
export type Hub =
  | 'huggingface'
  | 'ollama'
  | 'oci'
  | 'github'
  | 'modelscope'
  | 'kaggle'
  | 'mlflow'
  | 'wandb'
  | 'url'
  | 'bucket'

const ASKED: ReadonlySet<Hub> = new Set(['huggingface', 'ollama', 'oci', 'github'])

/**
 * Whether anybody can be asked about a model: there is a source for its hub, and its name is wholly known. Of another
 * registry of Ollama's kind the public one knows nothing.
 */
export const isAsked = ({
  hub,
  resolvedBy,
  endpoint,
}: Pick<ModelReference, 'hub' | 'resolvedBy' | 'endpoint'>): boolean =>
  ASKED.has(hub) && resolvedBy !== 'partial' && !(hub === 'ollama' && endpoint !== undefined)

/** The id of a model, whatever its revision. */
export const bareModelId = ({ id, revision }: Pick<ModelReference, 'id' | 'revision'>): string =>
  revision !== undefined && id.endsWith(`@${revision}`) ? id.slice(0, -revision.length - 1) : id

/** A model or dataset on a hub that code or configuration loads. */
export interface ModelReference {
  readonly kind: 'model'
  /**
   * `hf:owner/name` (`hf-dataset:`, `hf-space:` for the other types), `ollama:library/name`, `oci:host/path`,
   * `github:owner/name`, `modelscope:…`, `kaggle:…`, `mlflow:…`, `wandb:…`, `url:…`, `bucket:…`; with `@revision` where one
   * is named.
   */
  readonly id: string
  readonly hub: Hub
  readonly type: 'model' | 'dataset' | 'space'
  /** What it is loaded for, where that is not plain: weights on top of others, or only the tokenizer. */
  readonly role?: 'adapter' | 'tokenizer' | 'code'
  /** `owner/name`, a legacy name without owner, `namespace/name` of Ollama, `host/path` of OCI, an address of `url`. */
  readonly name: string
  /** The name as it was written, where that is another. */
  readonly written?: string
  /** A branch, tag or commit; of `ollama` and `oci` a tag or `sha256:` digest. */
  readonly revision?: string
  /** A revision is given, and decided when it runs; the hub is asked about its default branch. */
  readonly openRevision?: true
  /** True only for a full commit id, a digest, or an address with the digest of its content beside it. */
  readonly pinned: boolean
  /** One file of the repository, where the reference names one. */
  readonly file?: string
  readonly subfolder?: string
  /** Code of the repository may run: `trust_remote_code`, `custom_pipeline` and their like, with the words that say so. */
  readonly remoteCode?: string
  /** Whether the call loads only safetensors (`use_safetensors=True`). */
  readonly onlySafetensors?: boolean
  /** Another endpoint than the hub's own that the file itself switches to, as written. */
  readonly endpoint?: string
  /** `partial`: only a part is known, such as the owner in `f"acme/{name}"`; nobody is asked for it. */
  readonly resolvedBy: 'literal' | 'constant' | 'default' | 'partial'
  /** Where the value is bound, when that is not where it is used. */
  readonly bound?: Location
  /** The function, option, key or instruction that names it, as written. */
  readonly callee: string
  readonly surface: Surface
  /** The line of the head file in which it stands, when it is one line of at most 400 characters. */
  readonly line?: string
  /** What `ai-artifacts.lock` says of it, at either side of the change. */
  readonly locked?: { readonly base?: LockedModel; readonly head?: LockedModel }
  readonly at: Location
  readonly previous?: ModelReference
}

/** What a scan found in a file of a locked model. */
export interface LockedFile {
  /** SHA-256 in hexadecimal digits; absent where the hub tells none. */
  readonly sha256?: string
  /** Format and verdict of the bytes at that commit, complete scans only. */
  readonly format?: string
  readonly verdict?: 'safe' | 'dangerous' | 'unknown'
}

/** An entry of `ai-artifacts.lock`: what a reference stood for when it was locked. */
export interface LockedModel {
  /** The reference's id. */
  readonly reference: string
  /** Canonical name that the hub answered with. */
  readonly resolved?: string
  /** Id of the repository within the hub, which stays through renames and is new when the name is taken by another. */
  readonly objectId?: string
  readonly owner?: string
  /** Full commit, or digest of the manifest. */
  readonly commit?: string
  readonly license?: string
  /** ISO time at which the hub says that the repository was made. */
  readonly created?: string
  /** What the hub's scanners had found, by path; empty when they were done and found nothing, absent when they were not. */
  readonly flagged?: ReadonlyMap<string, string>
  /** Day on which it was locked for the first time, `YYYY-MM-DD`. */
  readonly firstSeen?: string
  /** By path; those that the reference would load. */
  readonly files: ReadonlyMap<string, LockedFile>
  readonly at: Location
}

/** An entry of `ai-artifacts.lock` that the change adds or edits. */
export interface LockEntry {
  readonly kind: 'lock'
  /** Id of the model that it locks. */
  readonly id: string
  readonly entry: LockedModel
  readonly surface: 'lockfile'
  readonly at: Location
  readonly previous?: LockEntry
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
  /** `loader:` and the function, such as `loader:torch.load`. */
  readonly id: string
  /** The function with its library, such as `torch.load`, whatever the file calls it. */
  readonly loader: string
  /** As written. */
  readonly callee: string
  /** What is loaded, as written, shortened. */
  readonly what?: string
  /**
   * Why it runs code: `always`: the format does; `option`: an argument switches the guard off; `default`: the guard is off
   * unless an argument or a later version of the library switches it on.
   */
  readonly unsafe: 'always' | 'option' | 'default'
  /** The argument that decides, as written, such as `weights_only=False`. */
  readonly argument?: string
  /** The library whose declared version decides, and what the nearest manifest declares of it. */
  readonly library?: { readonly name: string; readonly safeFrom: string; readonly declared?: string }
  readonly surface: Surface
  readonly line?: string
  readonly at: Location
  readonly previous?: LoaderCall
}

/** A service that a deployment file starts. */
export interface Deployment extends DeploymentFacts {
  readonly kind: 'deployment'
  /** Path of the file and name of the service, `path#service`. */
  readonly id: string
  readonly surface: Surface
  /** The changed files ran the component before, in this or in another service. */
  readonly known?: true
  readonly at: Location
  /** What the base side had; a setting that is the same there is context, and no finding. */
  readonly previous?: Deployment
}

/** A part of what agents are configured with or told: a server, a setting, a hook, odd text, a step of a workflow. */
export type AgentConfig = AgentPart & {
  readonly kind: 'agent'
  /** Path of the file and the key within it, `path#mcpServers.name`; several of one id are told apart by their order. */
  readonly id: string
  /** The program that reads the file, such as `claude` or `vscode`; `agent` where several do. */
  readonly client: string
  readonly surface: Surface
  /** The line of the head file in which it stands, when it is one line of at most 400 characters. */
  readonly line?: string
  readonly at: Location
  /** What the base side had under this id; what is the same there is context, and no finding. */
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
  /** It is an everyday thing that cannot be told, such as a value that is decided at run time: worth a notice at most. */
  readonly minor?: true
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
  | LockEntry
  | Deployment
  | AgentConfig
  | Unread
  | WholeChange
  | PolicyEdit
  | WaiverState

export type Kind = Reference['kind']
export type ReferenceOf<K extends Kind> = Extract<Reference, { kind: K }>
