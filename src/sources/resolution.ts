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

/** A field that an answer itself has, whatever its name is. */
export const own = <T>(object: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  object && Object.hasOwn(object, key) ? object[key] : undefined

export const ownText = (
  object: Readonly<Record<string, unknown>> | undefined,
  key: string,
): string | undefined => {
  const value = own(object, key)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** One expression of several licences; `AND` where the registry does not say that one of them may be chosen. */
export const licenseOf = (
  licenses: readonly string[] | undefined,
  joint: 'AND' | 'OR' = 'OR',
): string | undefined => {
  const named = (licenses ?? []).filter(Boolean)
  return named.length < 2
    ? named[0]
    : named.map(each => (each.includes(' ') ? `(${each})` : each)).join(` ${joint} `)
}

/** The link that is the repository: by its label, else by a host that keeps repositories. */
export const repositoryAmong = (
  links: readonly (readonly [label: string, url: string])[],
): string | undefined => {
  const named = links.find(([label]) => /source|repo|\bcode\b|github|gitlab/i.test(label))
  const hosted = links.find(([, url]) =>
    /\/\/(?:[\w.-]*\.)?(?:github|gitlab|bitbucket|codeberg|sr)\.\w+\//i.test(url),
  )
  return named?.[1] ?? hosted?.[1]
}
