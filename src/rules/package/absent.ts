import { misnamed } from '../../data/misnamed.ts'
import { popularRank } from '../../data/popular.ts'
import type { Ecosystem } from '../../ecosystem.ts'
import type { PackageReference } from '../../reference.ts'
import { options } from '../../schema.ts'
import { either, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { bare } from './address.ts'
import { isAsked } from './asked.ts'
import { absentInOne } from './channels.ts'
import { distance } from './distance.ts'
import { absentImport } from './imported.ts'
import { nearest } from './nearest.ts'
import { renamed } from './replaced.ts'
import { inRegistry, othersThan, registryOf } from './words.ts'

const meant = ({ ecosystem, name }: PackageReference, guesses: readonly string[]): string => {
  const right = misnamed(ecosystem, name)
  if (right) return `Install ${either(right.names)} instead. `
  const other = othersThan(ecosystem).find(each => popularRank(each, name) !== undefined)
  if (other) return `A package of that name exists on ${registryOf(other)}, not on ${registryOf(ecosystem)}. `
  return guesses.length > 0
    ? `Did you mean ${either(guesses)}? `
    : 'Remove it: a name that nobody has can be taken by anybody. '
}

/** The one name that was certainly meant. */
const certain = ({ ecosystem, name }: PackageReference, guesses: readonly string[]): string | undefined => {
  const right = misnamed(ecosystem, name)
  const candidates = right?.names ?? guesses.filter(guess => distance(name, guess, 1) !== undefined)
  return candidates.length === 1 ? candidates[0] : undefined
}

const suggested = (name: string | undefined, reference: PackageReference) =>
  name === undefined ? {} : renamed(reference, name)

/** Registries that answer the same for what does not exist and for what they hide. */
const HIDING: ReadonlySet<Ecosystem> = new Set(['swift', 'githubactions', 'github', 'docker'])

export const packageAbsent = rule({
  id: 'package-absent',
  title: 'A package must exist in its registry',
  tags: ['OWASP-LLM04:2026', 'AML.T0010', 'AML.T0060'],
  severity: { recommended: 'error', strict: 'error' },
  on: 'package',
  needs: ['release'],
  options: options({}),
  applies: isAsked,

  *check({ reference, release }) {
    if (release) return

    const special = absentImport(reference) ?? absentInOne(reference)
    if (special) {
      yield special
      return
    }
    const { ecosystem, name, surface, indexes = [], route } = reference
    const other = indexes.find(({ extra }) => !extra)
    if (other && !route) {
      yield {
        message: `${short(name)} is installed from ${short(bare(other.url))}, which was not asked; ${registryOf(ecosystem)} has no such package.`,
        fix: 'If it is private, list it under `private` in the policy and name that registry under `sources`.',
        unknown: true,
      }
      return
    }
    const guesses = route?.own ? [] : nearest(ecosystem, name)
    const extra = indexes.some(index => index.extra)
      ? ' The extra index does not help: anybody may register the name.'
      : ''
    yield {
      message: `${short(name)} does not exist ${inRegistry(reference)}${HIDING.has(ecosystem) ? ', or is hidden from who asks' : ''}.${extra}`,
      fix: `${route?.own ? '' : meant(reference, guesses)}If it is your own, list it under \`private\` in the policy.`,
      ...suggested(route?.own ? undefined : certain(reference, guesses), reference),
      ...cap(surface),
    }
  },
})
