import type { Release } from '../../evidence.ts'
import type { PackageReference } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { either, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { capImport } from './imported.ts'
import { registryOf } from './words.ts'

/** Manifests that a message names. */
const NAMED = 2

const files = (within: readonly string[]): string => {
  const more = within.length - NAMED
  const named = either(within.slice(0, NAMED), more > 0 ? ',' : 'or').replace(' , ', ', ')
  return more > 0 ? `${named} or ${more} more` : named
}

/** The day of an ISO time, which the registry wrote. */
const since = ({ firstPublished = '' }: Release): string => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(firstPublished)?.[0]
  return day ? ` since ${day}` : ''
}

const provider = ({ ecosystem, name, imported }: PackageReference, release: Release | undefined): string => {
  const { candidates = [], mapped = false } = imported ?? {}
  const registry = registryOf(ecosystem)
  const is = release ? `is in ${registry}${since(release)}` : `is not in ${registry}`
  if (!mapped) return `a package ${short(name)} ${is}, and nothing says that it is the one that is meant`
  if (candidates.length < 2) return `${short(name)} provides it and ${is}`
  return `any of ${either(candidates)} provides it, and ${short(name)} ${is}`
}

export const packageUndeclared = rule({
  id: 'package-undeclared',
  title: 'An import must come from a package that the project declares',
  tags: ['OWASP-LLM04:2026', 'AML.T0010', 'AML.T0060'],
  severity: { recommended: 'warning', strict: 'warning' },
  on: 'package',
  needs: ['release'],
  options: options({ allow: globs('Modules that need no declaration.') }),
  // Code that goes on without the module asks for nothing; that nobody has it is told all the same.
  applies: ({ origin, scope, imported, private: own }, { allow }) =>
    origin === 'registry' &&
    scope !== 'optional' &&
    own?.asked !== false &&
    imported?.within !== undefined &&
    imported.within.length > 0 &&
    !matches(allow, imported.module),

  *check({ reference, release }) {
    const { name, imported } = reference
    // That there is no such package, or none any more, is told by the rules on that.
    if (!imported?.within || (!imported.mapped && (!release || release.held !== undefined))) return

    const [nearest = ''] = imported.within
    yield {
      message: `${short(imported.module)} is imported and not declared in ${files(imported.within)}: ${provider(reference, release)}.`,
      fix: imported.mapped
        ? `Declare ${either(imported.candidates)} in ${short(nearest)}.`
        : `If ${short(name)} is meant, declare it in ${short(nearest)}. If not, correct the import: models make names up.`,
      ...capImport(reference),
    }
  },
})
