import { options } from '../../schema.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { dangerIn, shellScript } from './commands.ts'
import { masked } from './secrets.ts'
import { called, part } from './words.ts'

const FETCHES = /^(?:downloads|decodes|reaches|runs)/

export const agentMcpShell = rule({
  id: 'agent-mcp-shell',
  title: 'An MCP server must be started as a program, not as a script of a shell',
  severity: { recommended: 'error', strict: 'error' },
  tags: ['OWASP-MCP05:2025'],
  on: 'agent',
  needs: [],
  options: options({}),
  applies: ({ part }) => part === 'server',

  *check({ reference }) {
    const { now, before } = part(reference, 'server') ?? {}
    const [first] = now?.command ?? []
    if (!now || !first) return
    const words = now.command.map(({ text }) => text)
    if (before && words.join('\0') === before.command.map(({ text }) => text).join('\0')) return
    const script = shellScript(words)
    const danger = dangerIn(words.join(' '))
    const grave = danger !== undefined && FETCHES.test(danger)
    if (script === undefined && !grave) return
    yield {
      message: grave
        ? `${called(now)} ${danger} at every start.`
        : `${called(now)} is a script that a shell runs at every start: ${short(masked(script ?? ''))}.`,
      fix: grave
        ? 'Install the server from a registry in one exact version, or commit the script that it runs.'
        : 'Name the program and its arguments, or commit the script as a file and name that.',
      at: first.at,
      ...(grave ? {} : { atMost: 'warning' }),
    }
  },
})
