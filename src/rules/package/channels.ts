/** Registries that stand side by side, as the channels of conda do: any of them may have the package. */
import type { PackageReference } from '../../reference.ts'
import { either, short } from '../phrase.ts'
import type { Problem } from '../rule.ts'

/** What to say of a package that the asked one of several does not have; undefined where no others are named. */
export const absentInOne = ({ name, registry, indexes = [] }: PackageReference): Problem | undefined => {
  const others = indexes.filter(({ extra }) => extra).map(({ url }) => url)
  if (registry === undefined || others.length === 0) return undefined
  return {
    message: `${short(name)} is not in ${short(registry)}, and whether ${either(others)} has it was not asked.`,
    fix: `Name the channel that has it: \`channel::${short(name)}\`.`,
    unknown: true,
  }
}
