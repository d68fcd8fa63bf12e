import { options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { graded, means, score } from './reachability.ts'
import { part } from './words.ts'

export const agentWorkflowSandbox = rule({
  id: 'agent-workflow-sandbox',
  title: 'An agent in a workflow must keep its sandbox',
  severity: { recommended: 'error', strict: 'error' },
  tags: ['OWASP-LLM03:2026'],
  on: 'agent',
  needs: [],
  options: options({}),
  applies: reference => reference.part === 'step' && reference.unsafe.length > 0,

  *check({ reference }) {
    const { now, before } = part(reference, 'step') ?? {}
    if (!now) return
    const points = score(now, now.untrusted.length > 0)
    const worse = before === undefined || score(before, before.untrusted.length > 0) < points
    const known = new Set(worse ? [] : before.unsafe.map(({ text }) => text))
    for (const { text, at } of now.unsafe) {
      if (known.has(text)) continue
      yield {
        message: `${short(text)} takes the sandbox of ${now.agent} away; ${means(now)}.`,
        fix: 'Leave the sandbox on: `workspace-write` or `read-only` for Codex with the strategy `drop-sudo`, `"sandbox": "docker"` for Gemini CLI.',
        at,
        ...graded(points, 'warning'),
      }
    }
  },
})
