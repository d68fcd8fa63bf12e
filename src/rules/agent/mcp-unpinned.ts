import type { Fetched } from '../../agent.ts'
import { globs, options } from '../../schema.ts'
import { floats } from '../floating.ts'
import { matches } from '../match.ts'
import { either, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { lentTo } from './secrets.ts'
import { called, part } from './words.ts'

const what = ({ ecosystem, name, wanted, origin }: Fetched): string => {
  if (origin === 'git')
    return `whatever ${wanted ? `"${short(wanted)}"` : 'the default branch'} of ${short(name)} is`
  if (origin === 'url') return `whatever the address of ${short(name)} gives`
  if (ecosystem === 'docker') return `the image ${short(name)} under the tag "${short(wanted ?? 'latest')}"`
  return wanted === undefined || wanted === 'latest'
    ? `the newest version of ${short(name)}`
    : `whatever version of ${short(name)} fits "${short(wanted)}"`
}

const cure = ({ ecosystem, origin, name }: Fetched): string => {
  if (origin === 'git') return 'Name a full commit behind the address: `@<40 hexadecimal digits>`.'
  if (ecosystem === 'docker')
    return `Name its digest: \`${short(name)}@sha256:<digest>\`; \`docker buildx imagetools inspect\` shows it.`
  return ecosystem === 'npm'
    ? `Name one exact version: \`${short(name)}@<version>\`; \`npm view ${short(name)} version\` shows the newest.`
    : `Name one exact version: \`${short(name)}==<version>\`.`
}

export const agentMcpUnpinned = rule({
  id: 'agent-mcp-unpinned',
  title: 'An MCP server must be held to one version of the program that it runs',
  severity: { recommended: 'error', strict: 'error' },
  tags: ['OWASP-MCP04:2025', 'OWASP-LLM04:2026'],
  on: 'agent',
  needs: [],
  options: options({ allow: globs('Packages and images that may follow the newest version.') }),
  applies: ({ part }) => part === 'server',

  *check({ reference, options: { allow } }) {
    const { now, before } = part(reference, 'server') ?? {}
    if (!now) return
    const floating = (fetched: Fetched): boolean => floats(fetched) && !matches(allow, fetched.name)
    const floated = new Set(before?.fetches.filter(floating).map(({ name }) => name))
    const secrets = lentTo(now)
    const gained = before ? secrets.filter(name => !before.env.has(name)) : secrets
    for (const fetched of now.fetches.filter(floating)) {
      // It floated before, and gets no more secrets than then.
      if (floated.has(fetched.name) && gained.length === 0) continue
      const lent = secrets.length > 0 ? `, and gives it ${either(secrets.slice(0, 3), 'and')}` : ''
      yield {
        message: `${called(now)} runs ${what(fetched)} at every start${lent}.`,
        fix: cure(fetched),
        at: fetched.at,
        ...(secrets.length > 0 ? {} : { atMost: 'warning' }),
      }
    }
  },
})
