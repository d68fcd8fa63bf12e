/** Programs that open a way from the internet to a port of this machine. */
import { programOf } from '../commands/argument.ts'
import type { Run } from './command-words.ts'

const FORWARDED_TO = /(?:localhost\.run|serveo\.net|pinggy\.io|localhost\.run\.|nokey@)/i

/** What opens the tunnel, for people; undefined when the command opens none. A named tunnel of an account is none of these. */
export const tunnelOf = ({ argv }: Run): string | undefined => {
  const [first, ...rest] = argv
  if (!first) return undefined
  const program = programOf(first)
  const words = rest.map(({ text }) => text)
  const has = (...any: readonly string[]) => words.some(word => any.includes(word))
  if (program === 'cloudflared') {
    const url = words.some(word => /^--(?:url|hello-world|unix-socket)(?:=|$)/.test(word))
    return has('tunnel') && url && !has('run', '--token') ? 'cloudflared tunnel --url' : undefined
  }
  if (program === 'ngrok') return has('http', 'tcp', 'tls', 'start') ? 'ngrok' : undefined
  if (program === 'lt' || program === 'localtunnel') {
    return words.some(word => /^(?:--port|-p)(?:=|$)/.test(word)) ? 'localtunnel' : undefined
  }
  if (program === 'bore') return has('local') ? 'bore' : undefined
  if (program === 'tailscale') return has('funnel') && !has('off', 'status') ? 'tailscale funnel' : undefined
  if (program === 'zrok') return has('public') ? 'zrok' : undefined
  if (program !== 'ssh') return undefined
  const forwards = words.some(word => /^-[A-Za-z]*R/.test(word))
  return forwards && words.some(word => FORWARDED_TO.test(word)) ? 'ssh -R' : undefined
}
