import { CREDENTIAL_HELPERS, DANGEROUS_SETTINGS } from '../../data/agent-settings.ts'
import type { AgentConfig } from '../../reference.ts'
import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { replaced } from './replaced.ts'
import { masked } from './secrets.ts'
import { clientOf, part } from './words.ts'

const dangerOf = (client: string, key: string, value: string) =>
  DANGEROUS_SETTINGS.find(
    each => (each.clients?.includes(client) ?? true) && each.key.test(key) && each.value.test(value),
  )

function* setting(reference: AgentConfig, allow: readonly string[]): Iterable<Problem> {
  const { now, before } = part(reference, 'setting') ?? {}
  if (!now || matches(allow, now.key)) return
  const { key, value, client } = now
  // A boundary that was there and is taken away, whatever its name.
  const lost =
    before &&
    /sandbox/i.test(key) &&
    /^(?:false|none)$/i.test(value) &&
    !/^(?:false|none)?$/i.test(before.value)
  if (lost) {
    yield {
      message: `${clientOf(now)} loses its sandbox: ${short(key)} was "${short(before.value)}" and is "${short(value)}".`,
      fix: 'Leave the sandbox on, or let each person decide in settings of their own.',
      ...replaced(now, value, before.value),
    }
    return
  }
  const danger = dangerOf(client, key, value)
  if (!danger) return
  if (
    before &&
    dangerOf(before.client, before.key, before.value)?.does === danger.does &&
    before.value === value
  )
    return
  const secret = /(?:url|base|endpoint|host|proxy)$/i.test(key)
  yield {
    message: `${short(key)}${secret ? '' : ` = "${short(masked(value))}"`} ${danger.does}, for everybody who works with this repository in ${clientOf(now)}.`,
    fix: `Remove ${short(key)} from the shared settings; who wants it can set it in settings of their own.${/(?:^|\.)(?:allow|allowed|allowed-?tools)$/i.test(key) ? ' Allow single commands by name.' : ''}`,
    ...(value === 'true' ? replaced(now, 'true', 'false') : {}),
    ...(danger.level === 'error' ? {} : { atMost: danger.level }),
  }
}

function* helper(reference: AgentConfig): Iterable<Problem> {
  const { now, before } = part(reference, 'hook') ?? {}
  if (!now || !CREDENTIAL_HELPERS.has(now.event) || before?.command === now.command) return
  yield {
    message: `${short(now.event)} runs a command for the credentials of everybody who works with this repository in ${clientOf(now)}: ${short(masked(now.command))}.`,
    fix: `Remove ${short(now.event)} from the shared settings; credentials belong to settings of each person.`,
  }
}

export const agentSettingsDanger = rule({
  id: 'agent-settings-danger',
  title: 'Shared settings of an agent must not take its questions and boundaries away',
  severity: { recommended: 'error', strict: 'error' },
  tags: ['OWASP-LLM03:2026'],
  on: 'agent',
  needs: [],
  options: options({ allow: globs('Keys of settings that may be set, with dots between their parts.') }),
  applies: ({ part }) => part === 'setting' || part === 'hook',

  *check({ reference, options: { allow } }) {
    yield* reference.part === 'hook' ? helper(reference) : setting(reference, allow)
  },
})
