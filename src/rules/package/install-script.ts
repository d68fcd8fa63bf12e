import { popularRank } from '../../data/popular.ts'
import type { PackageReference } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { isAsked, isNew } from './asked.ts'

/** A package that was there: only where both sides say whether code runs is it new that it does. */
const beginsTo = ({ changes = [], previous, runsOnInstall }: PackageReference): boolean =>
  changes.includes('script') || (runsOnInstall === true && previous?.runsOnInstall === false)

export const packageInstallScript = rule({
  id: 'package-install-script',
  title: 'A package must not begin to run code when it is installed',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'warning', strict: 'warning' },
  on: 'package',
  needs: ['release'],
  options: options({ allow: globs('Names that may run code when they are installed.') }),
  applies: (reference, { allow }) =>
    reference.surface !== 'import' &&
    isAsked(reference) &&
    !matches(allow, reference.name) &&
    (isNew(reference) || beginsTo(reference)),

  *check({ reference, release }) {
    const { ecosystem, name, version = release?.version, surface, previous } = reference
    const runs = reference.runsOnInstall ?? release?.runsOnInstall
    // A name that the registry holds is reported as that.
    if (runs !== true || release?.held !== undefined) return

    const what = version === undefined ? short(name) : `${short(name)} ${short(version)}`
    const bumped = !isNew(reference)
    const before =
      previous?.version === undefined ? 'what stood here before' : `version ${short(previous.version)}`
    yield {
      message: bumped
        ? `${what} runs code when it is installed, which ${before} did not.`
        : `${what} runs code when it is installed.`,
      fix: 'Read what it runs before you install it, or switch install scripts off and list the name under `allow` of this rule when it needs them.',
      ...cap(surface, !bumped && popularRank(ecosystem, name) !== undefined ? 'notice' : 'warning'),
    }
  },
})
