/** How OSV is asked for a package: by the name of its ecosystem, its spelling there, and the version as records write it. */
import { type Ecosystem, ecosystems, identity } from '../ecosystem.ts'
import type { PackageReference } from '../reference.ts'
import { replaced } from './replaced.ts'

export interface Question {
  readonly ecosystem: string
  readonly name: string
  readonly version?: string
}

/** Records write the number of these without the letter in front that the tool or the tag has. */
const LETTERED: ReadonlySet<Ecosystem> = new Set(['golang', 'composer', 'swift', 'githubactions'])

/** OSV compares no versions here, it only looks them up in lists that the records do not have: the answer is none. */
const INCOMPARABLE: ReadonlySet<Ecosystem> = new Set(['githubactions'])

/** The names that differ in `-` and `_` alone; the registry holds one of them, and only its index knows which. */
const variants: { readonly [E in Ecosystem]?: (name: string) => readonly string[] } = {
  cargo: name => [name.replaceAll('-', '_'), name.replaceAll('_', '-')],
}

/** The address of a repository without its protocol and the ending that git does not need. */
const bare = (written: string): string => written.replace(/^https?:\/\//i, '').replace(/\.git\/?$/i, '')

/**
 * Records have the spelling of the registry, and OSV compares letter by letter. The text of the change often has the
 * registry's capitals where the canonical name has none, so both are asked.
 */
export const spellings = ({ ecosystem, name, written }: PackageReference): readonly string[] => {
  const key = identity(ecosystem, name)
  const asWritten = bare(written)
  const same = identity(ecosystem, asWritten) === key ? [asWritten] : []
  return [...new Set([name, ...same, ...(variants[ecosystem]?.(name) ?? [])])]
}

export const versionInRecords = (ecosystem: Ecosystem, version: string): string =>
  LETTERED.has(ecosystem) ? version.replace(/^v(?=\d)/, '') : version

/** Whether OSV tells which advisories cover a version; where not, the record's own ranges are read. */
export const comparesVersions = (ecosystem: Ecosystem): boolean => !INCOMPARABLE.has(ecosystem)

export interface Questions {
  /** Without version: everything that names the package. */
  readonly any: readonly Question[]
  /** With the version that is meant, where there is one and OSV can compare it. */
  readonly current: readonly Question[] | undefined
  /** With the version that is replaced. */
  readonly before: readonly Question[] | undefined
}

/** All questions of one package. An empty name would spoil the whole batch: the service refuses it as invalid. */
export const questionsOf = (reference: PackageReference, names = spellings(reference)): Questions => {
  const { version } = reference
  const ecosystem = ecosystems[reference.ecosystem].osv ?? ''
  const valid = names.filter(name => name.trim() !== '')
  const any = valid.map(name => ({ ecosystem, name }))
  const withVersion = (of: string | undefined): readonly Question[] | undefined =>
    of && comparesVersions(reference.ecosystem)
      ? any.map(question => ({ ...question, version: versionInRecords(reference.ecosystem, of) }))
      : undefined
  return { any, current: withVersion(version), before: withVersion(replaced(reference)) }
}

export const questionKey = ({ ecosystem, name, version }: Question): string =>
  JSON.stringify([ecosystem, name, version])
