import type { McpServer, Said } from '../../agent.ts'
import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { type Address, addressOf, isLoopback, isOpen } from './addresses.ts'
import { called, part } from './words.ts'

const SENDS = /^(?:authorization|proxy-authorization|cookie|.*(?:key|token|secret).*)$/i
/** Credentials in an argument, as `mcp-remote --header` takes them, and in an address. */
const SENT =
  /^(?:--?[\w-]{1,40}=)?(?:authorization|proxy-authorization|cookie|[\w-]{0,60}(?:key|token|secret))\s{0,3}:/i
const SENT_ALONG = /:\/\/[^\s/:@]{0,200}:[^\s/@]{1,200}@|[?&][\w.-]{0,40}(?:key|token|secret)=/i

const sendsCredentials = ({ headers, url, command }: McpServer): boolean =>
  [...headers.keys()].some(name => SENDS.test(name)) ||
  command.some(({ text }) => SENT.test(text)) ||
  [...(url ? [url] : []), ...command].some(({ text }) => SENT_ALONG.test(text))

/** Options that name what is called, with the address behind them. */
const NAMES_IT =
  /^--?(?:[\w-]{0,40}-)?(?:url|uri|server|endpoint|host|remote|upstream|sse|http|ws|transport)=/i

/** Every address without TLS. */
const plainOf = ({ url, command }: McpServer): readonly (Said & { readonly address: Address })[] =>
  [...(url ? [url] : []), ...command.slice(1)].flatMap(said => {
    const address = addressOf(said.text.replace(NAMES_IT, ''))
    return address && /^(?:http|ws)$/.test(address.scheme) ? [{ ...said, address }] : []
  })

export const agentMcpPlainHttp = rule({
  id: 'agent-mcp-plain-http',
  title: 'An MCP server on another machine must be called over TLS',
  severity: { recommended: 'error', strict: 'error' },
  tags: ['OWASP-MCP07:2025'],
  on: 'agent',
  needs: [],
  options: options({ allow: globs('Hosts that may be called without TLS.') }),
  applies: ({ part }) => part === 'server',

  *check({ reference, options: { allow } }) {
    const { now, before } = part(reference, 'server') ?? {}
    if (!now) return
    const sends = sendsCredentials(now)
    const known = new Set(
      before && (!sends || sendsCredentials(before))
        ? plainOf(before).map(({ address }) => address.host)
        : [],
    )
    for (const { address, at } of plainOf(now)) {
      if (known.has(address.host)) continue
      if (isLoopback(address) || isOpen(address) || matches(allow, address.host)) continue
      yield {
        message: `${called(now)} is called without encryption at ${short(address.host)}${sends ? ', and its credentials are sent along' : ''}: whoever is on the way can read and change what it says.`,
        fix: `Write ${address.scheme}s:// where ${short(address.host)} answers it; else reach the server through a tunnel that ends at 127.0.0.1.`,
        at,
        ...(sends && address.host.includes('.') ? {} : { atMost: 'warning' }),
      }
    }
  },
})
