import type { Granted } from '../../agent.ts'
import { options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { graded, score } from './reachability.ts'
import { part } from './words.ts'

const SAYS: Readonly<Record<Granted['breadth'], string>> = {
  all: 'lets it do everything without a question',
  program: 'is a program that runs whatever it is given',
  expansion: 'can be widened to any command, since a shell expands what stands behind it',
  scoped: 'is limited',
}

export const agentWorkflowTools = rule({
  id: 'agent-workflow-tools',
  title: 'An agent in a workflow must be allowed single commands, not everything',
  severity: { recommended: 'error', strict: 'error' },
  tags: ['OWASP-LLM03:2026'],
  on: 'agent',
  needs: [],
  options: options({}),
  applies: ({ part }) => part === 'step',

  *check({ reference }) {
    const { now, before } = part(reference, 'step') ?? {}
    if (!now) return
    const told = now.untrusted.length > 0
    const points = score(now, told)
    const worse = before === undefined || score(before, before.untrusted.length > 0) < points
    const known = new Set(worse ? [] : before.granted.map(({ what }) => what))
    const reached = now.reach === 'outsider' || told
    for (const { what, breadth, at } of now.granted) {
      if (breadth === 'scoped' || known.has(what) || (breadth !== 'all' && !reached)) continue
      known.add(what)
      yield {
        message: `${now.agent} gets ${short(what)}, which ${SAYS[breadth]}${now.reach === 'outsider' ? ', and outsiders can start it' : ''}.`,
        fix: 'List the few tools that the task needs, such as `Bash(gh pr comment:*)` and `Read`.',
        at,
        ...graded(points),
      }
    }
  },
})
