import type { McpServer } from '../../agent.ts'
import { MCP_POWERS } from '../../data/mcp-powers.ts'
import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { addressOf } from './addresses.ts'
import { called, part } from './words.ts'

const LONGEST_NAME = 300

/** Names under which a list may know it: its own, that of the package, the host. */
const formsOf = ({ name, url, fetches, command }: McpServer): readonly string[] => {
  const host = url && addressOf(url.text)?.host
  const [program] = command
  return [
    name,
    ...fetches.map(fetched => fetched.name),
    ...(host ? [host] : []),
    ...(fetches.length === 0 && program ? [program.text] : []),
  ]
}

/** What runs, without versions: another one under the same name is another server. */
const essence = (server: McpServer): string => JSON.stringify(formsOf(server).slice(1))

/** Where the code is kept, a forge or a registry, says nothing of what it does. */
const KEPT =
  /^(?:(?:[\w-]{1,63}\.){1,9}[a-z]{2,20}(?::\d{1,5})?\/|(?:git\+)?(?:https?:\/\/|ssh:\/\/git@)(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)[/:]|(?:github|gitlab|bitbucket):)/i

const powerOf = (server: McpServer): string | undefined => {
  const texts = [...formsOf(server), ...server.command.slice(0, 6).map(({ text }) => text)].map(text =>
    text.replace(KEPT, ''),
  )
  const named = texts.filter(
    text => text.length <= LONGEST_NAME && !/^(?:npx|uvx|docker|podman)$|^[/~.$-]/.test(text),
  )
  return MCP_POWERS.find(([words]) => named.some(text => words.test(text)))?.[1]
}

const what = ({ url, fetches, command }: McpServer): string => {
  if (url) return `is called at ${short(addressOf(url.text)?.host ?? 'another place')}`
  const [fetched] = fetches
  if (fetched) return `runs ${short(fetched.name)}`
  return `runs ${short(command[0]?.text ?? 'a program')}`
}

export const agentMcpAdded = rule({
  id: 'agent-mcp-added',
  title: 'A new MCP server is a new program with the rights of its user',
  severity: { recommended: 'warning', strict: 'warning' },
  tags: ['OWASP-MCP09:2025'],
  on: 'agent',
  needs: [],
  options: options({
    allow: globs('Servers that may be added: their names, packages, images or hosts.'),
  }),
  applies: ({ part }) => part === 'server',

  *check({ reference, options: { allow } }) {
    const { now, before } = part(reference, 'server') ?? {}
    if (!now || formsOf(now).some(form => matches(allow, form, { anyCase: true }))) return
    if (before && essence(before) === essence(now)) return
    const can = powerOf(now)
    yield {
      message: `${called(now)} ${before ? 'is now another one: it' : 'is new: it'} ${what(now)}${can ? `, and can ${can}` : ''}.`,
      fix: 'Make sure that everybody who opens this repository is meant to run it, then list it under `allow` of this rule.',
      ...(can ? {} : { atMost: 'notice' }),
    }
  },
})
