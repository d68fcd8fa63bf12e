import type { Observation } from '../../evidence.ts'
import { type Block, blocksOf, type Token } from './tokens.ts'

/** Attributes through which Python objects lead to all code of the process. */
const INNER =
  /__[A-Za-z]+__|^(?:func_globals|func_code|gi_frame|gi_code|cr_frame|f_globals|f_locals|f_builtins|f_back|tb_frame|mro|_TemplateReference__context)$/
const LOADS = new Set(['import', 'from', 'include', 'extends'])
/** Half of an inner name, to be put together elsewhere, or the means to spell one by numbers. */
const HALF = /^__[A-Za-z]+$|^[A-Za-z]+__$|^__$|%c/
/** Longest template that is judged. */
const LONGEST = 1024 * 1024
/** Findings told of one template. */
const MOST = 5

/**
 * Judges a Jinja template by its tokens: chat templates loop, compare and print, and never reach for inner attributes.
 * `place` names the template in messages.
 */
export const judgeTemplate = (template: string, place: string): readonly Observation[] => {
  if (template.length > LONGEST)
    return [
      {
        level: 'unknown',
        message: `The template ${place} is longer than any that is in use; it was not judged.`,
      },
    ]
  const { blocks, closed } = blocksOf(template)
  const findings: Observation[] = []
  for (const block of blocks) {
    const found = judgeBlock(block, place)
    if (found) findings.push({ ...found, call: shown(template, block) })
    if (findings.length >= MOST) return findings
  }
  if (!closed)
    findings.push({ level: 'unknown', message: `The template ${place} breaks off within a block.` })
  return findings
}

const shown = (template: string, { at }: Block): string =>
  template
    .slice(at, at + 200)
    .replace(/\p{C}/gu, ' ')
    .trim()

const RUNS = 'programs that render it unguarded would run its code'

const judgeBlock = ({ kind, tokens }: Block, place: string): Observation | undefined => {
  const inner = innerAttribute(tokens)
  if (inner) return { level: 'dangerous', message: `The template ${place} reaches for ${inner}: ${RUNS}.` }
  const first = tokens.find(({ text }) => text !== '-' && text !== '+')
  if (kind === 'statement' && first?.kind === 'name' && LOADS.has(first.text))
    return { level: 'unknown', message: `The template ${place} loads another template (${first.text}).` }
  const half = tokens.find(({ kind, text }) => kind === 'text' && HALF.test(text))
  if (half)
    return {
      level: 'unknown',
      message: `The template ${place} holds a part of an inner name, ${JSON.stringify(half.text.slice(0, 40))}.`,
    }
  return undefined
}

const innerAttribute = (tokens: readonly Token[]): string | undefined => {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    if (token.kind === 'name' && INNER.test(token.text) && before?.text === '.') return token.text
    if (token.kind === 'name' && before?.text === '.' && token.text.startsWith('_')) return token.text
    if (token.kind === 'name' && /^__\w+__$/.test(token.text)) return token.text
    if (token.kind === 'name' && token.text === 'attr' && before?.text === '|')
      return 'attributes by name, with the filter attr'
  }
  return spelled(tokens)
}

/** Names that texts spell, alone or put together: `'__cla' ~ 'ss__'`, `['__class__']`, reversed. */
const spelled = (tokens: readonly Token[]): string | undefined => {
  const texts = tokens.filter(({ kind }) => kind === 'text').map(({ text }) => text)
  for (const text of [...texts, ...joined(tokens)]) {
    const found = SPELLED.exec(text) ?? SPELLED.exec([...text].reverse().join(''))
    if (found) return found[0]
  }
  return undefined
}

const SPELLED =
  /__(?:class|base|bases|mro|subclasses|init|new|globals|builtins|import|getattribute|getattr|dict|call|code|func|self|module|reduce|reduce_ex|loader|spec|closure|doc|name|qualname|getitem|enter|exit)__/

/** Texts that stand next to one another but for signs that put texts together. */
const joined = (tokens: readonly Token[]): readonly string[] => {
  const runs: string[] = []
  let run = ''
  for (const { kind, text } of tokens) {
    if (kind === 'text') run += text
    else if (!'~+,[]()'.includes(text) || kind === 'name') {
      if (run !== '') runs.push(run)
      run = ''
    }
  }
  return [...runs, run]
}
