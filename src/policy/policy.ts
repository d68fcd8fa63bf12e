import type { Ecosystem, ServiceName } from '../ecosystem.ts'
import type { Level } from '../rules/rule.ts'
import type { Exact } from './exact.ts'
import type { OnUnknown, Preset } from './presets.ts'
import type { Signer } from './schema.ts'

export type Mode = 'enforce' | 'warn'

/** A value and where it was set: `preset strict`, `rule default` or `file:line`. */
export interface Value<T = unknown> {
  readonly value: T
  readonly origin: string
}

/** What one mapping of the policy says of a rule. */
export interface Declared {
  readonly severity?: Value<Level>
  readonly unknown?: Value<OnUnknown>
  readonly options: ReadonlyMap<string, Value>
}

export interface Override {
  readonly paths: readonly string[]
  readonly line: number
  readonly rules: ReadonlyMap<string, Declared>
}

/** How a rule is applied to the files of one path. */
export interface Setting {
  readonly level: Level
  readonly unknown: OnUnknown
  /** Complete: every option has its value. */
  readonly options: Readonly<Record<string, unknown>>
  /** Where the level was set. */
  readonly origin: string
}

export interface Waiver {
  readonly rule: string
  /** As written. */
  readonly reference: string
  readonly exact: Exact
  /** Globs of the files in which it holds; undefined: everywhere. */
  readonly paths?: readonly string[]
  readonly reason: string
  readonly owner: string
  /** Last day on which it holds, `YYYY-MM-DD`, UTC. */
  readonly expires: string
  /** Line in the policy. */
  readonly line: number
}

export interface Service {
  readonly url: string
  /** Name of the environment variable that holds the token. */
  readonly tokenEnv?: string
}

export type Services = { readonly [S in ServiceName]?: Service }

/** What decides: presets, the policy file and nothing else. */
export interface Policy {
  readonly preset: Preset
  readonly mode: Mode
  readonly unknown: OnUnknown
  /** Path of the file; undefined when there is none. */
  readonly path: string | undefined
  /** @throws Error for a rule that the policy was not loaded with. */
  setting(rule: string, path: string): Setting
  /** Whether files of this path are not judged. */
  ignored(path: string): boolean
  isPrivate(ecosystem: Ecosystem, name: string): boolean
  readonly sources: Services
  /** Who may sign models. Nothing checks signatures yet. */
  readonly signers: readonly Signer[]
  readonly waivers: readonly Waiver[]
  /** Rules that are switched off, and that no override switches on. */
  readonly off: readonly string[]
  /** Things that a reader of the report should know of the policy. */
  readonly notes: readonly string[]
  /** `preset recommended, .github/ai-artifact-policy.yml at <commit>`. */
  describe(): string
  /** Where the values come from, for `policy show`. */
  readonly layers: Layers
  /** The file's content as plain data, checked; empty when there is none. */
  readonly written: Readonly<Record<string, unknown>>
}

export interface Layers {
  readonly preset: Value<Preset>
  readonly mode: Value<Mode>
  readonly unknown: Value<OnUnknown>
  readonly rules: ReadonlyMap<string, Declared>
  readonly overrides: readonly Override[]
}
