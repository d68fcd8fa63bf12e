/** What is different when a package is not named but imported: code tells a module, and no version. */
import type { PackageReference } from '../../reference.ts'
import { either, short } from '../phrase.ts'
import type { Problem } from '../rule.ts'
import { cap } from '../severity.ts'
import { nearest } from './nearest.ts'
import { registryOf } from './words.ts'

/** A table vouches for the package behind the module: whether it is the right one is no question then. */
export const isVouched = ({ imported }: PackageReference): boolean => imported?.mapped === true

/** Code that goes on without it, and code of tests, install nothing that matters. */
export const capImport = ({ surface, scope }: PackageReference): Pick<Problem, 'atMost'> =>
  scope === 'optional' || scope === 'dev' ? { atMost: 'notice' } : cap(surface)

/** An import whose name nobody has; undefined for a package that is named. */
export const absentImport = (reference: PackageReference): Problem | undefined => {
  const { ecosystem, name, imported } = reference
  if (!imported) return undefined
  const guesses = nearest(ecosystem, name)
  const guess =
    guesses.length > 0
      ? `Did you mean ${either(guesses)}? `
      : 'A model may have made the name up, and anybody can take it: remove the import. '
  return {
    message: `Code imports ${short(imported.module)}, and ${registryOf(ecosystem)} has no ${short(name)}.`,
    fix: `${guess}If the module is your own, list ${short(name)} under \`private\` in the policy.`,
    ...capImport(reference),
  }
}
