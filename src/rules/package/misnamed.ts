import { misnamed } from '../../data/misnamed.ts'
import { popularRank } from '../../data/popular.ts'
import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { either, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { isNewcomer } from './asked.ts'
import { renamed } from './replaced.ts'
import { othersThan, registryOf } from './words.ts'

/** Names of another ecosystem that count: the first of its list. */
const KNOWN = 5000

export const packageMisnamed = rule({
  id: 'package-misnamed',
  title: 'A package must be called by its own name',
  tags: ['OWASP-LLM04:2026', 'AML.T0010'],
  severity: { recommended: 'warning', strict: 'warning' },
  on: 'package',
  needs: [],
  behind: ['package-absent'],
  options: options({ allow: globs('Names that are meant as they are written.') }),
  // An import statement names a module, and so it should.
  applies: (reference, { allow }) =>
    reference.surface !== 'import' && isNewcomer(reference) && !matches(allow, reference.name),

  *check({ reference }) {
    const { ecosystem, name, surface } = reference
    const right = misnamed(ecosystem, name)
    if (right) {
      const [only, ...more] = right.names
      yield {
        message: `${short(name)} is ${right.why}; the package to install is ${either(right.names)}.`,
        fix: `Replace ${short(name)} by ${either(right.names)}.`,
        ...(only !== undefined && more.length === 0 ? renamed(reference, only) : {}),
        ...cap(surface),
      }
      return
    }
    if (popularRank(ecosystem, name) !== undefined) return

    const home = othersThan(ecosystem).find(other => (popularRank(other, name) ?? KNOWN) < KNOWN)
    if (!home) return
    yield {
      message: `${short(name)} is a well-known package of ${registryOf(home)}; in ${registryOf(ecosystem)} that name belongs to somebody else, or to nobody.`,
      fix: `Install it from ${registryOf(home)}, or look for its counterpart in ${registryOf(ecosystem)}.`,
      ...cap(surface),
    }
  },
})
