import { globs, options } from '../../schema.ts'
import { rule } from '../rule.ts'
import { ALLOW, isAllowed } from './component.ts'
import { weaknesses, weaknessProblem } from './weakness.ts'

/** Two settings of one login are one mistake: the first of them is reported. */
export const deploymentAuthIneffective = rule({
  id: 'deployment-auth-ineffective',
  title: 'A setting that is meant to keep strangers out must do so at the version that runs',
  severity: { recommended: 'warning', strict: 'error' },
  on: 'deployment',
  needs: [],
  tags: ['OWASP-MCP07:2025'],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => reference.component !== undefined && !isAllowed(reference, allow),

  *check({ reference }) {
    // What a variable in the tag comes to is not known, so nothing is claimed.
    if (reference.version === undefined && reference.image?.unresolved) return
    for (const weakness of weaknesses(reference, 'deployment-auth-ineffective'))
      yield weaknessProblem(reference, weakness)
  },
})
