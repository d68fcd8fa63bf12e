import { globs, options } from '../../schema.ts'
import { matches } from '../match.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { addressOf, isLoopback, isOpen } from './addresses.ts'
import { called, part } from './words.ts'

const SENDS = /^(?:authorization|proxy-authorization|cookie|.*(?:key|token|secret).*)$/i

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
    const known = new Set([before?.url?.text, ...(before?.command ?? []).map(({ text }) => text)])
    for (const { text, at } of [...(now.url ? [now.url] : []), ...now.command.slice(1)]) {
      const address = addressOf(text)
      if (!address || !/^(?:http|ws)$/.test(address.scheme) || known.has(text)) continue
      if (isLoopback(address) || isOpen(address) || matches(allow, address.host)) continue
      const sends = [...now.headers.keys()].some(name => SENDS.test(name))
      yield {
        message: `${called(now)} is called without encryption at ${short(address.host)}${sends ? ', and its credentials are sent along' : ''}: whoever is on the way can read and change what it says.`,
        fix: `Write ${address.scheme}s:// where ${short(address.host)} answers it; else reach the server through a tunnel that ends at 127.0.0.1.`,
        at,
        ...(sends && address.host.includes('.') ? {} : { atMost: 'warning' }),
      }
    }
  },
})
