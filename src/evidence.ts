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
}

export interface HubFile {
  readonly path: string
  /** In bytes. */
  readonly size?: number
  /** SHA-256 of an LFS object. */
  readonly sha256?: string
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
  /** The bytes of model files, inspected. */
  readonly contents: readonly Inspection[]
}

export type FactName = keyof Facts
export type Evidence = { readonly [N in FactName]?: Fact<Facts[N]> }
