import type { Untrusted } from '../../agent.ts'
import { options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { graded, means, score } from './reachability.ts'
import { part } from './words.ts'

const WAYS: Readonly<Record<Untrusted['through'], string>> = {
  prompt: 'stands in its prompt',
  environment: 'reaches it through a variable',
  output: 'reaches its prompt through an output',
  command: 'is fetched for it',
  artifact: 'is in its folder',
}

export const agentWorkflowInjection = rule({
  id: 'agent-workflow-injection',
  title: 'What outsiders write must not be told to an agent that can act',
  severity: { recommended: 'error', strict: 'error' },
  on: 'agent',
  needs: [],
  options: options({}),
  applies: ({ part }) => part === 'step',

  *check({ reference }) {
    const { now, before } = part(reference, 'step') ?? {}
    if (!now) return
    const points = score(now, true)
    const known = new Set(
      before && score(before, true) >= points ? before.untrusted.map(({ what }) => what) : [],
    )
    for (const { what, through, at } of now.untrusted) {
      if (known.has(what)) continue
      yield {
        message: `${short(what)} ${WAYS[through]}: who writes it steers ${now.agent}; ${means(now)}.`,
        fix: 'Let the agent read such text only in a job without secrets, write rights and shell, and let a second job act on its checked answer. A variable in between changes nothing.',
        at,
        ...graded(points),
      }
    }
  },
})
