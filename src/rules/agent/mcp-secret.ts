import type { McpServer, Said } from '../../agent.ts'
import type { AgentConfig } from '../../reference.ts'
import { options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { type Problem, rule } from '../rule.ts'
import { secretIn, secretInPath } from './secrets.ts'
import { called, clientOf, part } from './words.ts'

const ADDRESS = 'its address'

interface Slot extends Said {
  readonly where: string
  /** The name that the value stands under. */
  readonly name: string
}

const option = (text: string): string => /^--?([\w-]{1,60})$/.exec(text)?.[1] ?? ''
const headerName = (name: string): string => (/^authorization$/i.test(name) ? 'auth' : name)

const OPTION = /^(?:--?)?([\w-]{1,60})(?:=|:\s{1,5})(.+)$/s
const HEADER = /^([\w-]{1,60}):\s{0,5}(.+)$/s

/** Name and value of an argument: `--api-key=x`, `-e KEY=x`, `--env=KEY=x`, `--header Authorization:x`. */
const named = (text: string, before: string): Pick<Slot, 'name' | 'text'> => {
  const inner = text.replace(/^(?:-e|--env|-H|--header)=/, '')
  const isHeader = /^(?:-H|--header)$/.test(before) || /^(?:-H|--header)=/.test(text)
  const [, own = '', value = inner] = (isHeader ? HEADER : OPTION).exec(inner) ?? []
  return { text: value, name: headerName(own || option(before)) }
}

/** Every place of a server in which a secret can stand. */
const slots = ({ env, headers, url, command }: McpServer): readonly Slot[] => [
  ...[...env].map(([name, said]) => ({ ...said, name, where: `the variable ${short(name)}` })),
  ...[...headers].map(([name, said]) => ({
    ...said,
    name: headerName(name),
    where: `the header ${short(name)}`,
  })),
  ...(url ? [{ ...url, name: '', where: ADDRESS }] : []),
  ...command.slice(1).map((said, at) => ({
    ...said,
    ...named(said.text, command[at]?.text ?? ''),
    where: `argument ${at + 1}`,
  })),
]

/** A key of the client itself, such as those of its `env`. */
function* setting(reference: AgentConfig): Iterable<Problem> {
  const { now, before } = part(reference, 'setting') ?? {}
  if (!now || before?.value === now.value) return
  const secret = secretIn(now.value, now.key.slice(now.key.lastIndexOf('.') + 1))
  if (!secret) return
  yield {
    message: `The settings of ${clientOf(now)} have ${secret.what} in ${short(now.key)}, readable for everybody who can read the repository.`,
    fix: FIX,
    ...(secret.sure ? {} : { atMost: 'warning' }),
  }
}

function* server(reference: AgentConfig): Iterable<Problem> {
  const { now, before } = part(reference, 'server') ?? {}
  if (!now) return
  const known = new Set(before ? slots(before).map(({ text }) => text) : [])
  for (const { text, name, where, at } of slots(now)) {
    const secret = secretIn(text, name) ?? (where === ADDRESS ? secretInPath(text) : undefined)
    if (!secret || known.has(text)) continue
    yield {
      message: `${called(now)} has ${where === ADDRESS ? secret.what.replace(/ in an address$/, '') : secret.what} in ${where}, readable for everybody who can read the repository.`,
      fix: FIX,
      at,
      ...(secret.sure ? {} : { atMost: 'warning' }),
    }
  }
}

const FIX =
  'Revoke it, and let the client fill it in from a variable (`env:NAME`), a question (`input:name`) or a secret store.'

export const agentMcpSecret = rule({
  id: 'agent-mcp-secret',
  title: 'The configuration of an agent or MCP server must hold no secret',
  severity: { recommended: 'error', strict: 'error' },
  tags: ['OWASP-MCP01:2025'],
  on: 'agent',
  needs: [],
  options: options({}),
  applies: ({ part }) => part === 'server' || part === 'setting',

  *check({ reference }) {
    yield* reference.part === 'setting' ? setting(reference) : server(reference)
  },
})
