import type { Observation } from '../../evidence.ts'
import { computedLookup, innerAttribute, spelledBy } from './attributes.ts'
import { CORE, GLOBALS, HALF, REACHING_FORMAT, SPELLED } from './names.ts'
import { taintedNames } from './taint.ts'
import { type Block, blocksOf, NAMED, type Token } from './tokens.ts'

const LOADS = new Set(['import', 'from', 'include', 'extends'])
/** Longest template that is judged. */
const LONGEST = 1024 * 1024
/** Findings of one level told of one template. */
const MOST = 5
/** Halves of names that are tried against one another. */
const MOST_HALVES = 200

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
  const tainted = taintedNames(blocks)
  const findings: Observation[] = []
  // Each level has its own count: open questions must not use up the room of what is dangerous.
  const left = { dangerous: MOST, unknown: MOST, note: MOST }
  for (const block of blocks) {
    const found = judgeBlock(block, place, tainted)
    if (found && left[found.level]-- > 0) findings.push({ ...found, call: shown(template, block) })
    if (left.dangerous <= 0) break
  }
  findings.push(...acrossBlocks(blocks, place))
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

const judgeBlock = (
  { kind, tokens }: Block,
  place: string,
  tainted: ReadonlySet<string>,
): Observation | undefined => {
  const inner = innerAttribute(tokens) ?? spelledBy(tokens)
  if (inner) return { level: 'dangerous', message: `The template ${place} reaches for ${inner}: ${RUNS}.` }
  const open = openQuestion(kind, tokens, tainted)
  return open === undefined ? undefined : { level: 'unknown', message: `The template ${place} ${open}.` }
}

/** What no chat template does and what need not be harm. */
const openQuestion = (
  kind: Block['kind'],
  tokens: readonly Token[],
  tainted: ReadonlySet<string>,
): string | undefined => {
  const first = tokens.find(({ text }) => text !== '-' && text !== '+')
  if (kind === 'statement' && first?.kind === 'name' && LOADS.has(first.text))
    return `loads another template (${first.text})`
  const half = tokens.find((token, index) => isHalf(token, tokens[index - 1], tokens[index + 1]))
  if (half) return `holds a part of an inner name, ${JSON.stringify(half.text.slice(0, 40))}`
  if (tokens.some(({ kind, text }) => kind === 'text' && text.includes(NAMED)))
    return 'spells characters by their names in words'
  const handed = tokens.find((token, index) => isHandedOn(token, tokens[index - 1], tokens[index + 1]))
  if (handed) return `hands on ${handed.text}, through which inner attributes can be reached`
  if (tokens.some(({ kind, text }) => kind === 'text' && REACHING_FORMAT.test(text)))
    return 'holds a text that reaches for attributes when it is formatted'
  if (tokens.some((token, index) => isKey(token, tokens[index + 1])))
    return 'names keys by parts of inner names'
  return computedLookup(tokens, tainted) ? 'looks up a name that it puts together from parts' : undefined
}

const isText = (token: Token | undefined): boolean => token?.kind === 'text'
const joins = (token: Token | undefined): boolean =>
  token?.kind === 'sign' && (token.text === '~' || token.text === '+')

const isHalf = (token: Token, before: Token | undefined, after: Token | undefined): boolean => {
  if (!isText(token)) return false
  if (HALF.test(token.text)) return true
  if (/^_+$/.test(token.text)) return after?.text === '*' || before?.text === '*'
  return CORE.test(token.text) && (joins(before) || joins(after))
}

/** `dict(__in=1)` makes texts of names. `_` alone is a common name for what is not needed. */
const isKey = (token: Token, after: Token | undefined): boolean =>
  token.kind === 'name' && /^_{2,}/.test(token.text) && after?.text === '='

/** A global that is neither called, nor an attribute, nor the name of an argument. */
const isHandedOn = (token: Token, before: Token | undefined, after: Token | undefined): boolean =>
  token.kind === 'name' &&
  GLOBALS.has(token.text) &&
  before?.text !== '.' &&
  before?.text !== '|' &&
  after?.text !== '(' &&
  after?.text !== '='

/** Halves that stand in different blocks and make a name together. */
const acrossBlocks = (blocks: readonly Block[], place: string): readonly Observation[] => {
  const texts = blocks.flatMap(({ tokens }) =>
    tokens.flatMap(({ kind, text }) => (kind === 'text' && text.length < 40 ? [text] : [])),
  )
  const heads = texts.filter(text => /^__[A-Za-z]*$/.test(text)).slice(0, MOST_HALVES)
  const tails = texts.filter(text => /^[A-Za-z]*__$/.test(text)).slice(0, MOST_HALVES)
  for (const head of heads)
    for (const tail of tails) {
      const name = SPELLED.exec(head + tail)?.[0]
      if (name !== undefined)
        return [
          {
            level: 'dangerous',
            message: `The template ${place} holds both halves of ${name}, in two places: ${RUNS}.`,
          },
        ]
    }
  return []
}
