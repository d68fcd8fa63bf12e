import { options } from '../../schema.ts'
import { either } from '../phrase.ts'
import { rule } from '../rule.ts'
import { graded, means, score } from './reachability.ts'
import { part } from './words.ts'

/** An input that lets outsiders in, in contrast to an event. */
const isInput = (text: string): boolean => text.includes(':')

export const agentWorkflowTrigger = rule({
  id: 'agent-workflow-trigger',
  title: 'Outsiders must not be able to start an agent that can act',
  severity: { recommended: 'error', strict: 'error' },
  tags: ['OWASP-LLM03:2026'],
  on: 'agent',
  needs: [],
  options: options({}),
  applies: reference => reference.part === 'step' && reference.reach === 'outsider',

  *check({ reference }) {
    const { now, before } = part(reference, 'step') ?? {}
    const [first] = now?.openedBy ?? []
    if (!now || !first) return
    const points = score(now)
    const known = new Set(before && score(before) >= points ? before.openedBy.map(({ text }) => text) : [])
    const open = now.openedBy.filter(({ text }) => !known.has(text))
    const [shown] = open
    if (!shown) return
    yield {
      message: `Anybody can start ${now.agent} (${either(
        open.slice(0, 4).map(({ text }) => text),
        'and',
      )}); ${means(now)}.`,
      fix: "Ask who it is before the agent starts: let an `if:` compare the `author_association` of the event's issue, comment or pull request with OWNER, MEMBER and COLLABORATOR; or start it by a label.",
      // Of a new step it is the step that is new, and not the event that starts it.
      at: before || isInput(shown.text) ? shown.at : now.at,
      ...graded(points, open.some(({ text }) => isInput(text)) ? 'warning' : 'notice'),
    }
  },
})
