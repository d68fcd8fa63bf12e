import { readFileSync } from 'node:fs'
import { InputError } from '../change.ts'
import { nearest } from '../policy/near.ts'
import { inertLog, visible } from '../reports/inert.ts'
import { rules } from '../rules/index.ts'
import type { Command, Io } from './io.ts'
import { readWords } from './options.ts'

const USAGE = `ai-artifact-gate explain RULE
Shows the page of a rule: what it reports, why, and how to mend it.
Without RULE it lists all rules.
`

const list = (): string => {
  const width = Math.max(...rules.map(({ id }) => id.length))
  return rules.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join('')
}

/** Pages are written by us; the generator's markers and the marks of Markdown that say nothing in a terminal go. */
const plain = (page: string): string => page.replace(/<!--.*?-->\n*/gs, '').replace(/\*\*/g, '')

const run = async (given: readonly string[], { out, home }: Io): Promise<0> => {
  const [id] = readWords(given, {}, 1).places
  if (id === undefined) {
    out(list())
    return 0
  }
  if (!rules.some(rule => rule.id === id)) {
    const near = nearest(
      id,
      rules.map(rule => rule.id),
    )
    throw new InputError(
      `There is no rule "${visible(id, 60)}".${near ? ` Did you mean ${near}?` : ''} \`ai-artifact-gate explain\` lists all.`,
    )
  }
  out(inertLog(plain(readFileSync(new URL(`docs/rules/${id}.md`, home), 'utf8'))))
  return 0
}

export const explain: Command = {
  usage: USAGE,
  run,
}
