import type { Release } from '../evidence.ts'

/** What a reference's version or range comes to in the list of a registry. */
export type Resolution = Pick<Release, 'match' | 'version'>

export const exactly = (version: string): Resolution => ({ match: 'exact', version })
export const within = (version: string | undefined | null): Resolution =>
  version ? { match: 'range', version } : { match: 'none' }
/** No version is named, so the registry's own choice counts. */
export const newest = (latest: string | undefined): Resolution =>
  latest ? { match: 'range', version: latest } : { match: 'unspecified' }

/** Nothing longer is a version or range that people or tools write. */
export const LONGEST = 1000
/** Versions that are named in messages. */
export const RECENT = 10

/** 0.0.x, 0.1.0 or 1.0.0, with or without the closing zero, and nothing else ever published. */
export const isStub = (versions: readonly string[]): boolean =>
  versions.length === 1 && /^(?:0\.0\.\d+|0\.1(?:\.0)?|1\.0(?:\.0)?)$/.test(versions[0] ?? '')

/** The object without its undefined fields. */
export const present = <T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T =>
  // Only undefined values are left out, which the type of the result does not have.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
