/**
 * What is known of a component of the orchestration layer: a server or framework that joins models to data and tools.
 * Every statement stands for the versions that it names, and says where it was read.
 */

/** Where a statement was read, and how far it can be trusted; nothing from memory alone is shipped. */
export interface Sourced {
  /** Document, repository path or advisory, for people. */
  readonly source: string
}

/** Versions for which a statement holds, as comparators: `<1.3.0`, `>=1.0.0 <2.0.0 || 3.1.0`. Absent: all of them. */
export interface Versioned {
  readonly versions?: string
}

/**
 * A test of a service's effective settings. `is`: one of these values, compared without case and outer space; `not`: set,
 * and none of these; `has`: one of these words among a list in the value; `absent`: not set at all; `set`: set to
 * anything, a secret included. A setting is named as in `DeploymentFacts.settings`; several names are alternatives.
 */
export type SettingTest = { readonly setting: string | readonly string[] } & (
  | { readonly is: readonly string[] }
  | { readonly not: readonly string[] }
  | { readonly has: readonly string[] }
  | { readonly absent: true }
  | { readonly set: true }
)

/** How the version of the component is read off an image's tag. */
export type TagScheme =
  /** `v1.2.3`, `1.2.3`, with a suffix such as `-rocm` or `-py310` after it. */
  | 'plain'
  /** `main-v1.2.3-stable` */
  | 'main-stable'
  /** `24.05-py3`: year and month. */
  | 'calendar'
  /** `server-b4567`: a number of a build. */
  | 'build'
  /** Tags that say nothing of the version. */
  | 'none'

export interface ComponentImage {
  /** Path without host where it lies at Docker Hub, else host and path; `*` stands for one name. */
  readonly name: string
  readonly tag: TagScheme
  /** purl without version of the package whose version the tag gives; absent: the catalogue's own ranges decide. */
  readonly purl?: string
}

/** What keeps strangers out, for some versions. */
export interface Guarding extends Versioned, Sourced {
  /**
   * Without any setting. `open`: everybody is let in; `closed`: a login or key is asked for; `first-visitor`: whoever comes
   * first becomes the administrator; `public-default`: a login whose password is published.
   */
  readonly byDefault: 'open' | 'closed' | 'first-visitor' | 'public-default'
  /** All of one line together close it; any line will do. Empty: nothing in the component itself can. */
  readonly closedBy: readonly (readonly SettingTest[])[]
  /** The setting to propose, `NAME=value`, and what to say of it. */
  readonly propose?: string
  /** It holds for an image that is started with its own command, and for nothing else. */
  readonly ownCommand?: true
}

/** A setting that weakens, whatever else is set. */
export interface InsecureSetting extends Versioned, Sourced {
  readonly when: readonly SettingTest[]
  /** It counts only where others can reach the service. */
  readonly reachable?: true
  /** Which rule reports it. */
  readonly rule:
    | 'deployment-auth-disabled'
    | 'deployment-auth-ineffective'
    | 'deployment-default-secret'
    | 'deployment-weak-sandbox'
    | 'deployment-unsafe-loading'
    | 'deployment-public-tunnel'
    | 'deployment-exposed'
  readonly severity: 'error' | 'warning' | 'notice'
  /** A clause: what it does, such as `no login stands in front of a server that runs code`. */
  readonly why: string
  /** What to write in its place, `NAME=value`, where one line mends it. */
  readonly propose?: string
  /** A sentence: how to mend it, where neither `propose` nor taking the setting away says enough. */
  readonly cure?: string
}

export interface KnownAdvisory extends Sourced {
  /** `CVE-…`, `GHSA-…`, `MAL-…`; `incident:…` for a malicious release whose record was not seen. */
  readonly id: string
  /** Affected versions as comparators, see `Versioned`. */
  readonly versions: string
  readonly severity: 'critical' | 'high' | 'medium' | 'low'
  /** A clause: what it lets others do; absent where the sources give no more than the range. */
  readonly summary?: string
  /** First version that mends it, where there is one. */
  readonly fixed?: string
  /** Day on which CISA listed it as exploited, `YYYY-MM-DD`. */
  readonly exploited?: string
  readonly malicious?: true
  /** purl without version of the package that is affected; absent: the version of the image. */
  readonly purl?: string
}

export interface Component {
  readonly id: string
  readonly name: string
  readonly category: string
  /** Whether whoever reaches it can have code run by design: it raises what an open door means. */
  readonly runsCode: boolean
  /** purls without version of the packages that install it. */
  readonly packages: readonly string[]
  /** Those of them that programs use without starting a server: installed alone they are no sign of one. */
  readonly libraries?: readonly string[]
  readonly images: readonly ComponentImage[]
  /** Names of Helm charts, and the repositories that carry them where the name alone says too little. */
  readonly charts: readonly string[]
  /** Words that a command line begins with, wrappers removed: `langflow run`. */
  readonly commands: readonly string[]
  /** Prefixes of environment variables that only it knows. */
  readonly prefixes: readonly string[]
  /** Container ports that serve people or programs. A published port is a finding, the number alone is none. */
  readonly ports: readonly number[]
  /** In the order of versions; the first that holds decides. */
  readonly guarding: readonly Guarding[]
  readonly insecure: readonly InsecureSetting[]
  /** Secrets that its own samples or documents publish; exact values. */
  readonly publishedSecrets: readonly string[]
  readonly endOfLife?: Versioned & Sourced & { readonly since?: string; readonly instead?: string }
  readonly advisories: readonly KnownAdvisory[]
  /** Day on which the entry was last compared with its sources, `YYYY-MM-DD`. */
  readonly reviewed: string
}
