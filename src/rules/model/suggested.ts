/** Lines that can be mended mechanically: a call on one line of Python, or one command. */
import type { Suggestion } from '../../finding.ts'
import type { ModelReference } from '../../reference.ts'
import { replaced } from '../package/replaced.ts'

interface Mended {
  readonly suggestion?: Suggestion
}

/** Functions that take `revision=`, whatever object they belong to. */
const TAKES_REVISION =
  /(?:^|\.)(?:from_pretrained|pipeline|load_dataset|snapshot_download|hf_hub_download|SentenceTransformer|CrossEncoder)$/
const LOADS_SAFETENSORS = /(?:^|\.)from_pretrained$/
/** Commands that take `--revision`. */
const COMMAND = /^(?:hf download|huggingface-cli download|vllm serve)\b/

const OPEN: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])

/** The end of the literal that begins at `at`; undefined when it does not end on the line. */
const endOfText = (line: string, at: number): number | undefined => {
  const quote = line[at] ?? ''
  if (line.startsWith(quote.repeat(3), at)) return undefined
  for (let to = at + 1; to < line.length; to++) {
    if (line[to] === '\\') to++
    else if (line[to] === quote) return to
  }
  return undefined
}

/**
 * The place before the bracket that closes the call in which the literal stands as an argument, when that bracket is the
 * last character of the line. Undefined for everything that is not plain.
 */
const endOfCall = (line: string, literal: string): number | undefined => {
  const stack: { readonly at: number; readonly close: string }[] = []
  let call: number | undefined
  for (let at = 0; at < line.length; at++) {
    const char = line[at] ?? ''
    if (char === '#') return undefined
    const close = OPEN.get(char)
    if (close !== undefined) stack.push({ at, close })
    else if (char === '"' || char === "'") {
      const end = endOfText(line, at)
      if (end === undefined) return undefined
      if (line.slice(at + 1, end) === literal) {
        if (call !== undefined || stack.at(-1)?.close !== ')') return undefined
        call = stack.at(-1)?.at
      }
      at = end
    } else if (char === ')' || char === ']' || char === '}') {
      const opened = stack.pop()
      if (opened?.close !== char) return undefined
      if (opened.at === call) return line.slice(at + 1).trim() === '' ? at : undefined
    }
  }
  return undefined
}

const withArgument = (reference: ModelReference, argument: string): Mended => {
  const { line, at, name, written = name } = reference
  if (line === undefined || !/\.pyi?$/.test(at.path)) return {}
  const key = argument.slice(0, argument.indexOf('='))
  // What is passed on may hold the argument already.
  if (line.includes(`${key}=`) || line.includes(`${key} =`) || line.includes('**')) return {}
  const end = endOfCall(line, written)
  if (end === undefined) return {}
  const before = line.slice(0, end).trimEnd().replace(/,$/, '')
  const text = `${before}, ${argument}${line.slice(end).trimEnd()}`
  return { suggestion: { line: at.line, endLine: at.line, text } }
}

const withOption = ({ line, at, name }: ModelReference, option: string): Mended => {
  if (line === undefined || /--revision|[|;&<>#`"'\\$()]/.test(line)) return {}
  const start = line.indexOf(name)
  if (start < 0 || line.indexOf(name, start + 1) >= 0) return {}
  return { suggestion: { line: at.line, endLine: at.line, text: `${line.trimEnd()} ${option}` } }
}

/** The line with this commit as revision; nothing, unless it can be written without a doubt. */
export const pinnedTo = (reference: ModelReference, commit: string | undefined): Mended => {
  const { hub, callee, revision, surface } = reference
  if (hub !== 'huggingface' || commit === undefined || !/^[0-9a-f]{40}$/.test(commit)) return {}
  if (surface === 'command' || COMMAND.test(callee))
    return COMMAND.test(callee) && revision === undefined ? withOption(reference, `--revision ${commit}`) : {}
  if (!TAKES_REVISION.test(callee)) return {}
  if (revision === undefined) return withArgument(reference, `revision="${commit}"`)
  const double = replaced(reference, `"${revision}"`, `"${commit}"`)
  return double.suggestion ? double : replaced(reference, `'${revision}'`, `'${commit}'`)
}

export const withSafetensors = (reference: ModelReference): Mended =>
  reference.hub === 'huggingface' && LOADS_SAFETENSORS.test(reference.callee)
    ? withArgument(reference, 'use_safetensors=True')
    : {}
