import { identity } from '../../ecosystem.ts'
import type { Suggestion } from '../../finding.ts'
import type { PackageReference } from '../../reference.ts'

/** What makes the word before or behind it a part of a longer one. */
const BEFORE = /[\w/.-]$/
const BEHIND = /^(?:[\w/-]|\.\w)/

/** `{ suggestion }` with the line as it should be; nothing, unless the old word stands in it exactly once, by itself. */
export const replaced = (
  { line, at }: Pick<PackageReference, 'line' | 'at'>,
  from: string,
  to: string,
): { readonly suggestion?: Suggestion } => {
  const start = from === '' ? -1 : (line?.indexOf(from) ?? -1)
  if (line === undefined || start < 0 || line.indexOf(from, start + 1) >= 0) return {}
  const end = start + from.length
  if (BEFORE.test(line.slice(0, start)) || BEHIND.test(line.slice(end))) return {}
  return {
    suggestion: {
      line: at.line,
      endLine: at.line,
      text: `${line.slice(0, start)}${to}${line.slice(end)}`,
    },
  }
}

/** The same for the name, as the line spells it. Behind an alias stands another one. */
export const renamed = (reference: PackageReference, to: string): { readonly suggestion?: Suggestion } => {
  const { ecosystem, name, written } = reference
  const same = identity(ecosystem, written) === identity(ecosystem, name)
  return replaced(reference, same ? written : name, to)
}
