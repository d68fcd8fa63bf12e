import { globs, options } from '../../schema.ts'
import { rule } from '../rule.ts'
import { ALLOW, isAllowed } from './component.ts'
import { weaknesses, weaknessProblem } from './weakness.ts'

export const deploymentAuthDisabled = rule({
  id: 'deployment-auth-disabled',
  title: 'The authentication of a component must stay on',
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: [],
  tags: ['OWASP-MCP07:2025', 'AML.T0049'],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => reference.component !== undefined && !isAllowed(reference, allow),

  *check({ reference }) {
    for (const weakness of weaknesses(reference, 'deployment-auth-disabled'))
      yield weaknessProblem(reference, weakness)
  },
})
