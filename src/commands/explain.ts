import { readFileSync } from 'node:fs'
import { InputError } from '../change.ts'
import { nearest } from '../policy/near.ts'
import { inertLog, visible } from '../reports/inert.ts'
import { WIDTH, wrap } from '../reports/text.ts'
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

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim())

/** `first: second; third` for each row; a head tells nothing that the rows do not. */
const table = (lines: readonly string[]): string =>
  lines
    .slice(2)
    .map(cellsOf)
    .flatMap(([first = '', ...rest]) => wrap(`${first}: ${rest.filter(Boolean).join('; ')}`, WIDTH))
    .join('\n')

/** One block between blank lines: a table becomes lines, a paragraph and each item of a list is wrapped anew. */
const plainBlock = (block: string): string => {
  if (/^(```| {4})/.test(block))
    return block
      .replace(/^```.*\n?/gm, '')
      .replace(/^(?=.)/gm, '    ')
      .trimEnd()
  const lines = block.split('\n')
  if (block.startsWith('|')) return table(lines)
  const items = block.replace(/\*\*/g, '').split(/\n(?=[-*] |\d+\. |#)/)
  return items.map(item => wrap(item.replace(/\n\s*/g, ' '), WIDTH).join('\n')).join('\n')
}

/** The page as text of 80 columns: the marks of Markdown that say nothing in a terminal go, code stays as it is. */
const plain = (page: string): string => {
  const blocks = page.replace(/<!--.*?-->/gs, '').split(/(^```[\s\S]*?^```$)|\n{2,}/m)
  return `${blocks
    .filter(block => block?.trim())
    .map(block => plainBlock(block?.replace(/^\n+|\n+$/g, '') ?? ''))
    .join('\n\n')}\n`
}

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
