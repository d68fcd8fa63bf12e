import { CREDENTIAL_HELPERS } from '../../data/agent-settings.ts'
import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { dangerIn } from './commands.ts'
import { masked } from './secrets.ts'
import { clientOf, part } from './words.ts'

export const agentHookChanged = rule({
  id: 'agent-hook-changed',
  title: 'A command that an agent or editor runs by itself must be looked at when it changes',
  severity: { recommended: 'error', strict: 'error' },
  tags: ['OWASP-LLM04:2026'],
  on: 'agent',
  needs: [],
  options: options({ allow: globs('Commands that may be hooks, as they are written.') }),
  applies: ({ part }) => part === 'hook',

  *check({ reference, options: { allow } }) {
    const { now, before } = part(reference, 'hook') ?? {}
    if (!now || CREDENTIAL_HELPERS.has(now.event) || matches(allow, now.command)) return
    const danger = dangerIn(now.command)
    const when =
      now.event === 'folderOpen' ? 'as soon as the folder is opened' : `on ${short(now.event || 'an event')}`
    const news = before ? 'now runs another command' : 'runs a new command'
    yield {
      message: `${clientOf(now)} ${news} by itself ${when}${danger ? `, which ${danger}` : ''}: ${short(masked(now.command))}.`,
      fix: danger
        ? 'Take it out: what a hook loads or hides is not in the review. Commit what it needs as a script.'
        : 'Read the command and what it runs: it starts on the machine of everybody who works with this repository.',
      ...(danger ? {} : { atMost: 'warning' }),
    }
  },
})
