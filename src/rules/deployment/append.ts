/** A further setting behind those of a service, in their style. */
import type { Value } from '../../deployment.ts'
import type { Suggestion } from '../../finding.ts'
import type { Deployment } from '../../reference.ts'

/** `      - NAME=value`, with the quote that it is written in. */
const LISTED = /^(\s{0,200}-\s{1,20}["']?)[A-Z][A-Z\d_]{0,100}=/
/** `      NAME: value` */
const KEYED = /^(\s{0,200})[A-Z][A-Z\d_]{0,100}:\s/

const inStyle = (line: string, name: string, text: string): string | undefined => {
  const listed = LISTED.exec(line)?.[1]
  if (listed !== undefined) {
    const quote = /["']$/.exec(listed)?.[0] ?? ''
    return `${listed}${name}=${text}${quote}`
  }
  const keyed = KEYED.exec(line)?.[1]
  return keyed === undefined ? undefined : `${keyed}${name}: "${text}"`
}

const last = (reference: Deployment): Value | undefined =>
  [...reference.settings.values()]
    .filter(({ at, by, line }) => line !== undefined && by === 'literal' && at.path === reference.at.path)
    .reduce<Value | undefined>((best, one) => (best && best.at.line >= one.at.line ? best : one), undefined)

/** `{ suggestion }` that adds `NAME=value` as a line of its own; nothing, unless the service lists variables already. */
export const appended = (
  reference: Deployment,
  propose: string | undefined,
): { readonly suggestion?: Suggestion } => {
  const equals = propose?.indexOf('=') ?? -1
  const standing = last(reference)
  if (propose === undefined || equals < 0 || propose.startsWith('-') || standing?.line === undefined)
    return {}
  const name = propose.slice(0, equals)
  if (reference.from !== 'compose' || reference.settings.has(name)) return {}
  const next = inStyle(standing.line, name, propose.slice(equals + 1))
  if (next === undefined) return {}
  const { line } = standing.at
  return { suggestion: { line, endLine: line, text: `${standing.line}\n${next}` } }
}
