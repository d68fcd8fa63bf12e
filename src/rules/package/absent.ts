import { misnamed } from '../../data/misnamed.ts'
import { popularRank } from '../../data/popular.ts'
import type { PackageReference } from '../../reference.ts'
import { options } from '../../schema.ts'
import { either, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { isAsked } from './asked.ts'
import { absentInOne } from './channels.ts'
import { absentImport } from './imported.ts'
import { nearest } from './nearest.ts'
import { othersThan, registryOf } from './words.ts'

const meant = ({ ecosystem, name }: PackageReference): string => {
  const right = misnamed(ecosystem, name)
  if (right) return `Install ${either(right.names)} instead. `
  const other = othersThan(ecosystem).find(each => popularRank(each, name) !== undefined)
  if (other) return `A package of that name exists on ${registryOf(other)}, not on ${registryOf(ecosystem)}. `
  const guesses = nearest(ecosystem, name)
  return guesses.length > 0
    ? `Did you mean ${either(guesses)}? `
    : 'Remove it: a name that nobody has can be taken by anybody. '
}

export const packageAbsent = rule({
  id: 'package-absent',
  title: 'A package must exist in its registry',
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
    const { ecosystem, name, surface, indexes = [] } = reference
    const other = indexes.find(({ extra }) => !extra)
    if (other) {
      yield {
        message: `${short(name)} is installed from ${short(other.url)}, which was not asked; ${registryOf(ecosystem)} has no such package.`,
        fix: 'If it is private, list it under `private` in the policy and name that registry under `sources`.',
        unknown: true,
      }
      return
    }
    const extra = indexes.length > 0 ? ' The extra index does not help: anybody may register the name.' : ''
    yield {
      message: `${short(name)} does not exist in ${registryOf(ecosystem)}.${extra}`,
      fix: `${meant(reference)}If it is your own, list it under \`private\` in the policy.`,
      ...cap(surface),
    }
  },
})
