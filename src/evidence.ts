/**
 * The answer to one question. `absent`: asked and answered, there is none. `unknown`: no answer, with the reason;
 * a needed fact that is unknown is never a pass. `unasked`: nobody was asked, and the reason is a clause that says what is
 * known instead. `asked` is the ISO time of the question; `detail` says for people what an answer lacks.
 */
export type Fact<T> =
  | {
      readonly state: 'known'
      readonly value: T
      readonly source: string
      readonly asked: string
      readonly detail?: string
    }
  | { readonly state: 'absent'; readonly source: string; readonly asked: string; readonly detail?: string }
  | {
      readonly state: 'unknown'
      readonly source: string
      readonly asked: string
      readonly reason: string
      readonly unasked?: true
      /** The server answered and broke its word, as on the size of a file: asking again will not help. */
      readonly broken?: true
    }

/** What a package registry says of a name, and of the version that the reference means. */
export interface Release {
  /** Canonical name. */
  readonly name: string
  /** ISO time of the first publication. Absent when it was not asked (popular names) or the registry does not say. */
  readonly firstPublished?: string
  /** ISO time after which nothing of the package changed: no version is younger. */
  readonly changed?: string
  /** Number of versions that the registry lists. */
  readonly versions: number
  /** Newest versions first, at most ten, for messages. */
  readonly recent: readonly string[]
  readonly latest?: string
  /** `none`: the named version does not exist; `unspecified`: the reference names no version and there is no latest. */
  readonly match: 'exact' | 'range' | 'none' | 'unspecified'
  /** The version that the reference resolves to today. */
  readonly version?: string
  /** ISO time at which `version` was published. */
  readonly published?: string
  readonly deprecated?: string
  readonly yanked?: string
  readonly runsOnInstall?: boolean
  /** Why the registry holds the name: `security holding`, `quarantined`, `unpublished` … */
  readonly held?: string
  readonly repository?: string
  readonly summary?: string
  /** Whether the version is a stub: 0.0.x, 0.1.0 or 1.0.0 as the only release. */
  readonly stub?: boolean
  /** SPDX expression of the version, or of the package where the registry knows no other. */
  readonly license?: string
  /** The name or repository has another name now, which the registry followed. */
  readonly renamed?: string
  /** The commit that the reference pins is not part of the repository's own history, or cannot be shown to be. */
  readonly foreignCommit?: boolean
  /** Content address that a tag or version stands for today: the digest of an image, the commit of an action. */
  readonly digest?: string
}

/** Who published the version that the reference means, as far as the registry attests it. */
export interface Provenance {
  readonly attested: boolean
  /** Repository that the attestation names as publisher. */
  readonly repository?: string
  readonly workflow?: string
  /** The same of the version that the change replaces; undefined when it replaces none. */
  readonly before?: { readonly version: string; readonly attested: boolean; readonly repository?: string }
}

export interface Advisory {
  readonly id: string
  readonly summary: string
  readonly malicious: boolean
  /** Whether it covers the version that the reference means; undefined when no version is known or none can be compared. */
  readonly covers?: boolean
  /** Whether it covered the version that the change replaces. */
  readonly coveredBefore?: boolean
  /** Versions in which it is mended, as the record gives them. */
  readonly fixed?: readonly string[]
  readonly aliases?: readonly string[]
  /** Known to be exploited (CISA KEV), as far as the record says. */
  readonly exploited?: boolean
  /** Probability that it is exploited within 30 days, 0 to 1, as EPSS estimates it. */
  readonly likelihood?: number
  readonly severity?: 'critical' | 'high' | 'medium' | 'low'
  readonly source: string
}

/** What a model hub says of a repository at the revision that the reference names. */
export interface HubModel {
  /** Canonical id as the hub returns it; differs from the asked one after a rename. */
  readonly id: string
  /** Commit id that the revision resolves to. */
  readonly commit?: string
  /** False when the repository exists and the named revision or file does not. */
  readonly revisionExists: boolean
  readonly fileExists?: boolean
  readonly author?: string
  readonly created?: string
  readonly modified?: string
  readonly gated: boolean
  readonly disabled: boolean
  readonly files: readonly HubFile[]
  /** Configuration keys and files by which the repository brings code of its own. */
  readonly code: readonly string[]
  /** Id of the repository within the hub: it stays through renames, and is new when another takes the name. */
  readonly objectId?: string
  readonly private?: true
  /** Whether there is a model card, where the hub has such a thing. */
  readonly card?: boolean
  /** Licence as the card names it: an id of the hub, which is not always one of SPDX; `other` goes with `licenseName`. */
  readonly license?: string
  readonly licenseName?: string
  /** Models that this one was made from, as the card names them. */
  readonly baseModels?: readonly string[]
  readonly datasets?: readonly string[]
  /** The model that its owner wants to be used instead. */
  readonly newVersion?: string
  readonly library?: string
  /** Whether the hub's own scanners are done with the repository; undefined: it does not say. */
  readonly scanned?: boolean
  /** Files in which they found something. */
  readonly flagged?: readonly FlaggedFile[]
  /** Why `files` is not the whole list. */
  readonly filesCut?: string
}

export interface FlaggedFile {
  readonly path: string
  /** The hub's word: `unsafe`, `suspicious`, `caution` … */
  readonly level: string
  /** Scanners that say so, where the hub tells. */
  readonly by?: readonly string[]
}

/** What the hub's own scanners say of the files that a reference would load. */
export interface HubScan {
  /** `loaded`: the reference would load it. */
  readonly flagged: readonly (FlaggedFile & { readonly loaded: boolean })[]
  /** Files of which they say nothing yet. */
  readonly unscanned: readonly string[]
  /** Why nothing is said of them, where that is not plain. */
  readonly why?: string
}

/** The account that a repository of a hub belongs to. */
export interface Publisher {
  readonly name: string
  readonly kind: 'organization' | 'user'
  /** Whether the hub has verified who they are; undefined: it does not say. */
  readonly verified?: boolean
  /** ISO time at which the account was made. */
  readonly created?: string
}

/** A base model, or a base model of one. */
export interface Ancestor {
  /** As the card names it. */
  readonly name: string
  /** The model whose card names it. */
  readonly of: string
  readonly fact: Fact<HubModel>
}

export interface HubFile {
  readonly path: string
  /** In bytes. */
  readonly size?: number
  /** SHA-256 of an LFS object, or of a layer. */
  readonly sha256?: string
  /** Git's id of a file outside LFS: SHA-1 over its length and bytes. */
  readonly gitId?: string
}

export type Judgement = 'safe' | 'dangerous' | 'unknown'
export type Completeness = 'complete' | 'partial' | 'unreadable'

/** One thing seen in a model file. */
export interface Observation {
  readonly level: 'dangerous' | 'unknown' | 'note'
  /** A sentence: what it is and who would run it. */
  readonly message: string
  /** The decoded call, such as `os.system('id')`. */
  readonly call?: string
  /** Member of the archive. */
  readonly member?: string
  /** Offset in bytes within the member, or within the file. */
  readonly offset?: number
  readonly opcode?: string
  /** The switch of the loader without which nobody runs it. */
  readonly needs?: 'trust_remote_code'
}

export interface Inspection {
  readonly path: string
  /** `pickle`, `pytorch-zip`, `safetensors`, `gguf` …, or `unknown`. */
  readonly format: string
  readonly verdict: Judgement
  readonly completeness: Completeness
  readonly findings: readonly Observation[]
  /** Size of the file in bytes. */
  readonly size: number
  /** Bytes that were read to judge it. */
  readonly read: number
}

export interface Facts {
  /** Package registry. */
  readonly release: Release
  /** OSV and its like. */
  readonly advisories: readonly Advisory[]
  /** Attestations of the registry. */
  readonly provenance: Provenance
  /** SPDX expression of the version, or what its authors wrote in its place, where `Release.license` lacks it. */
  readonly license: string
  /** Model hub. */
  readonly model: HubModel
  /** Scanners of the model hub. */
  readonly scan: HubScan
  /** Model hub, on the owner of a repository. */
  readonly publisher: Publisher
  /** Model hub, on the base models; nearest first. */
  readonly lineage: readonly Ancestor[]
  /** The bytes of model files, inspected. */
  readonly contents: readonly Inspection[]
}

export type FactName = keyof Facts
export type Evidence = { readonly [N in FactName]?: Fact<Facts[N]> }
