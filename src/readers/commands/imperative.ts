/** Commands in sentences that tell an agent what to do: "Run npx some-tool to check the result." */
import { MANAGER_WORDS } from './managers/index.ts'

const BEFORE =
  '(?:run|execute|use|start|call|invoke|launch|type|enter|try|do|issue|with|via|install(?:[ \\t]+(?:it|this|them|the[ \\t]+\\w{1,30}))?[ \\t]+(?:with|via|using|by[ \\t]+running))'
const SENTENCE = new RegExp(
  `(?:^|[\\s(])${BEFORE}[ \\t]*:?[ \\t]+["'“]?(?:sudo[ \\t]+)?(?=${MANAGER_WORDS})`,
  'i',
)
/** A list mark and a bare command. */
const ITEM = new RegExp(`^[ \\t]*(?:[-*+>][ \\t]+|\\d{1,3}[.)][ \\t]+){0,3}(?=${MANAGER_WORDS})`)
/** Directly before the verb: "do not forget to run" is no warning. */
const NEGATED =
  /\b(?:never|not|don't|don’t|avoid|instead of|rather than|without)[ \t]+(?:ever[ \t]+|just[ \t]+|simply[ \t]+)?\w{1,20}[ \t]*:?[ \t]+["'“]?$/i

/** Words that no package of a command is called: where one stands, the sentence goes on. */
const PROSE: ReadonlySet<string> = new Set(
  `a an the to and or then before after for in on at if when while with without from first again so which that as by via
  instead where because since using once is are was were be been must should shall will would can could may might does
  do did not no it its this these those they them your you we our i my their any all each every until unless per of but
  only also just here there now later manually locally globally directly everything anything something commands command
  dependencies dependency packages package yourself about into over whenever whether rather than inside outside everywhere too always never often how why`.split(
    /\s+/,
  ),
)

/** A name that no word of a sentence looks like. */
const MARKED = /[\d@/=_~^<>:[-]/

/** The command in a line of a sentence, as far as it surely is one. */
export const imperative = (line: string): string | undefined => {
  if (line.length > 2000) return undefined
  const found = SENTENCE.exec(line) ?? ITEM.exec(line)
  if (!found) return undefined
  const start = found.index + found[0].length
  if (NEGATED.test(line.slice(Math.max(0, start - 100), start))) return undefined

  const clause = line.slice(start).split(/[.,;:!?](?=\s|$)|[()`"“”*]|\s[–—-]\s/, 1)[0] ?? ''
  const words = clause.trim().split(/\s+/)
  const end = words.findIndex((word, at) => at > 0 && PROSE.has(word.toLowerCase()))
  const taken = end < 0 ? words : words.slice(0, end)
  const plain = taken.slice(2).filter(word => !MARKED.test(word))
  const whole = end < 0 && clause.length === line.slice(start).trimEnd().replace(/[.!]$/, '').length
  // Several bare words, or one with the sentence going on behind it, may be words of the sentence.
  if (plain.length > (whole ? 2 : 1) || plain.some(word => /ly$/i.test(word))) return undefined
  return taken.join(' ')
}
