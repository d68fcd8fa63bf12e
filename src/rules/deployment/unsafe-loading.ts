import type { Deployment } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { type Problem, rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { ALLOW, isAllowed } from './component.ts'
import { type Weakness, weaknesses, weaknessProblem } from './weakness.ts'

const COMMIT = /^[\da-f]{40}$/
const REVISIONS = ['--code-revision', '--revision', 'REVISION', 'MODEL_REVISION'] as const

/** Whether the repository whose code may run is held to a commit; where the code has a revision of its own, that counts. */
const pinned = ({ settings }: Deployment): boolean => {
  const named = REVISIONS.map(name => settings.get(name)).find(value => value !== undefined)
  return named !== undefined && COMMIT.test(named.value)
}

const remoteCode = ({ found }: Weakness): boolean => /trust[-_]remote[-_]code/i.test(found.name)

const problem = (reference: Deployment, weakness: Weakness): Problem => {
  const found = weaknessProblem(reference, weakness)
  if (!remoteCode(weakness)) return found
  return pinned(reference)
    ? { ...found, fix: 'Read the code at this commit.', ...cap(reference.surface, 'warning') }
    : {
        ...found,
        fix: 'Use a model that the server itself can load. If this one is needed, read its code and name the full commit (--revision).',
      }
}

export const deploymentUnsafeLoading = rule({
  id: 'deployment-unsafe-loading',
  title: 'A server must not run code that comes with a model or a message',
  severity: { recommended: 'error', strict: 'error' },
  on: 'deployment',
  needs: [],
  tags: ['OWASP-LLM04:2026', 'AML.T0011', 'AML.T0010'],
  options: options({ allow: globs(ALLOW) }),
  applies: (reference, { allow }) => !isAllowed(reference, allow),

  *check({ reference }) {
    for (const weakness of weaknesses(reference, 'deployment-unsafe-loading'))
      yield problem(reference, weakness)
  },
})
