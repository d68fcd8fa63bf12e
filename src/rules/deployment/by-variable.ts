/** A secret of a Compose file that is asked for when the service starts, in place of one that stands there. */
import type { Value } from '../../deployment.ts'
import type { Suggestion } from '../../finding.ts'
import type { Deployment } from '../../reference.ts'

/** One setting and nothing else, so that the line as it should be cannot hold another secret. */
const ALONE =
  /^(\s{0,200}(?:-\s{1,20})?["']?)(\w{1,200})(["']?\s{0,20}[:=]\s{0,20})(["']?)[\w.-]{1,400}(["']?)(\s{1,20}#[^"'\r\n]{0,300})?$/
/** The same with a variable, of which the secret is the default. */
const DEFAULT =
  /^(\s{0,200}(?:-\s{1,20})?["']?)(\w{1,200})(["']?\s{0,20}[:=]\s{0,20}["']?)\$\{(\w{1,200}):?-[\w.-]{1,400}\}(["']?(?:\s{1,20}#[^"'\r\n]{0,300})?)$/

const writtenBy = (name: string, { line = '' }: Value): string | undefined => {
  const [, before = '', key, between = '', variable = '', behind = ''] = DEFAULT.exec(line) ?? []
  if (key === name) return `${before}${key}${between}\${${variable}:?}${behind}`
  const [, head = '', written, sign = '', open = '', close = '', note = ''] = ALONE.exec(line) ?? []
  if (written !== name || /["']$/.test(sign)) return undefined
  return `${head}${written}${sign}${open}\${${name}:?}${close}${note}`
}

/**
 * `{ suggestion }` with `NAME: ${NAME:?}`: Compose does not start the service before somebody sets the variable, so that no
 * secret is empty by accident. Nothing, unless the setting stands in the Compose file itself.
 */
export const byVariable = (
  { from, at }: Deployment,
  name: string,
  value: Value,
): { readonly suggestion?: Suggestion } => {
  if (from !== 'compose' || value.at.path !== at.path) return {}
  const text = writtenBy(name, value)
  const { line } = value.at
  return text === undefined ? {} : { suggestion: { line, endLine: line, text } }
}
