/** A command in one text split into words as Compose does it: quotes and backslashes, and no shell behind them. */
import { type Argument, argument } from '../../commands/argument.ts'
import type { PlacedText } from '../../commands/yaml-script.ts'

/** Words of one command. */
const MOST = 2000

export const shellWords = ({ text, lineOf }: PlacedText): readonly Argument[] => {
  const found: Argument[] = []
  let word = ''
  let begin = -1
  let quote = ''
  const end = (): void => {
    if (begin >= 0) found.push(argument(word, lineOf(begin)))
    word = ''
    begin = -1
  }
  for (let at = 0; at < text.length && found.length < MOST; at++) {
    const letter = text[at] ?? ''
    const next = text[at + 1] ?? ''
    if (letter === '\\' && next === '\n') {
      at++
      if (!quote) end()
      else word += '\\\n'
    } else if (quote === '' && /\s/.test(letter)) end()
    else if (quote === '' && (letter === '"' || letter === "'")) {
      if (begin < 0) begin = at
      quote = letter
    } else if (letter === quote && quote) quote = ''
    else {
      if (begin < 0) begin = at
      const escapes = letter === '\\' && (quote === '' || (quote === '"' && (next === '"' || next === '\\')))
      if (escapes) at++
      word += escapes ? next : letter
    }
  }
  end()
  return found
}
