/** Whether a package is on a list of purl globs, such as `pkg:npm/@acme/*` or `pkg:pypi/requests@>=2,<3`. */
import { identity, nameOfPurl } from '../../ecosystem.ts'
import type { PackageReference } from '../../reference.ts'
import { within } from '../../versions/index.ts'
import { matches } from '../match.ts'

interface Pattern {
  readonly type: string
  readonly name: string
  readonly range?: string
}

const parse = (purl: string): Pattern | undefined => {
  const [, type, rest] = /^pkg:([^/]+)\/(.+)$/s.exec(purl.replace(/%40/gi, '@')) ?? []
  if (type === undefined || rest === undefined) return undefined
  // The `@` of a scope stands first; that of a range stands behind the name.
  const at = rest.indexOf('@', Math.max(1, rest.startsWith('@') ? rest.indexOf('/') : 1))
  return at < 0 ? { type, name: rest } : { type, name: rest.slice(0, at), range: rest.slice(at + 1).trim() }
}

/**
 * `yes` and `no` are certain; otherwise why it cannot be said. A pattern without a range means all versions.
 */
export type Listed = 'yes' | 'no' | { readonly unknown: string }

const listedBy = ({ ecosystem, name, version }: PackageReference, purl: string): Listed => {
  const pattern = parse(purl)
  if (!pattern || !matches([pattern.type], ecosystem)) return 'no'
  if (!matches([identity(ecosystem, nameOfPurl(ecosystem, pattern.name))], identity(ecosystem, name)))
    return 'no'
  if (!pattern.range) return 'yes'

  if (version === undefined) return { unknown: `${purl} names versions, and the change names none` }
  const inside = within(ecosystem, version, pattern.range)
  if (inside === undefined) return { unknown: `the version cannot be compared with ${purl}` }
  return inside ? 'yes' : 'no'
}

/** The first certain yes, else the first doubt, else no. */
export const listed = (reference: PackageReference, purls: readonly string[]): Listed => {
  let doubt: Listed = 'no'
  for (const purl of purls) {
    const found = listedBy(reference, purl)
    if (found === 'yes') return found
    if (doubt === 'no') doubt = found
  }
  return doubt
}
