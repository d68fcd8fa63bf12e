import type { Release } from '../../evidence.ts'
import type { PackageReference } from '../../reference.ts'
import { options } from '../../schema.ts'
import { compare } from '../../versions/index.ts'
import { either, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { isAsked } from './asked.ts'
import { replaced } from './replaced.ts'
import { inRegistry } from './words.ts'

/** The one version that a reference spells out. */
const spelled = ({ version, specifier = '' }: PackageReference): string | undefined => {
  const [only, ...more] = (version ?? specifier).slice(0, 200).match(/\d[\w.+!]*(?:-[\w.+]+)*/g) ?? []
  return more.length === 0 ? only : undefined
}

/** The highest of the newest versions that is not above the wanted one, else the lowest of them; `recent` is sorted. */
const nearestOf = (
  { ecosystem }: PackageReference,
  wanted: string,
  { recent, latest }: Release,
): string | undefined => {
  const below = recent.find(version => (compare(ecosystem, version, wanted) ?? 1) <= 0)
  return below ?? (compare(ecosystem, recent[0] ?? '', wanted) === undefined ? latest : recent.at(-1))
}

const suggested = (reference: PackageReference, release: Release) => {
  const wanted = spelled(reference)
  const found = wanted === undefined ? undefined : nearestOf(reference, wanted, release)
  return wanted === undefined || found === undefined ? {} : replaced(reference, wanted, found)
}

export const packageVersionAbsent = rule({
  id: 'package-version-absent',
  title: 'The version of a package must exist',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: ['release'],
  options: options({}),
  // An import names no version.
  applies: reference => reference.surface !== 'import' && isAsked(reference),

  *check({ reference, release }) {
    if (!release || release.held !== undefined) return

    const { name, version, specifier, surface } = reference
    if (release.foreignCommit) {
      yield {
        message: `The commit ${short(version ?? specifier ?? '')} is not part of ${short(name)}: it comes from a fork, or cannot be shown not to.`,
        fix: 'Pin a commit that a branch or a tag of the repository itself contains.',
        ...cap(surface),
      }
      return
    }

    const empty = release.match === 'unspecified' && release.versions === 0
    if (release.match !== 'none' && !empty) return

    const wanted = version ?? specifier
    const recent = either(release.recent, 'and')
    yield {
      message:
        empty || wanted === undefined
          ? `${short(name)} has no version ${inRegistry(reference)} that could be installed.`
          : `${short(name)} has no version ${short(wanted)} ${inRegistry(reference)}.`,
      ...suggested(reference, release),
      fix: recent ? `Use a version that exists; the newest are ${recent}.` : 'Use another package.',
      ...cap(surface),
    }
  },
})
