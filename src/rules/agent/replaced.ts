import type { Suggestion } from '../../finding.ts'
import type { AgentConfig } from '../../reference.ts'

/** `{ suggestion }` with the line as it should be; nothing, unless the old word stands in it exactly once, by itself. */
export const replaced = (
  { at, line }: Pick<AgentConfig, 'at' | 'line'>,
  from: string,
  to: string,
): { readonly suggestion?: Suggestion } => {
  if (line === undefined || from === '') return {}
  const parts = line.split(from)
  const [left = '', right = ''] = parts
  if (parts.length !== 2 || /[\w-]$/.test(left) || /^[\w-]/.test(right)) return {}
  return { suggestion: { line: at.line, endLine: at.line, text: `${left}${to}${right}` } }
}
