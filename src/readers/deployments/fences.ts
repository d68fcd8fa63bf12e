/** Blocks of shell text in documents. */
import { markdownBlocks } from '../commands/markdown-blocks.ts'
import { tryParse } from '../commands/syntax.ts'

const SHELL =
  /^(?:|sh|bash|shell|zsh|ksh|console|shell-?session|bash-session|sh-session|terminal|command|commandline|prompt|text|txt)$/
const PROMPT = /^[ \t]*(?:[\w.-]{1,40}@[\w.-]{1,60}[:\w.~/ -]{0,60})?[$%❯➜][ \t]+(?=\S)/

/** Only what stands behind a prompt, where there is one, with the lines that continue it. */
const prompted = (lines: readonly string[]): readonly string[] => {
  if (!lines.some(line => PROMPT.test(line))) return lines
  let continued = false
  return lines.map(line => {
    const taken = PROMPT.test(line) ? line.replace(PROMPT, '') : continued ? line : ''
    continued = taken.endsWith('\\')
    return taken
  })
}

/** Documents with more are not written by people. */
const MOST = 2000

export const blocksIn = (text: string): readonly { readonly text: string; readonly line: number }[] =>
  markdownBlocks(text.split('\n'))
    .blocks.slice(0, MOST)
    .flatMap(({ language, lines, first }) => {
      if (!SHELL.test(language)) return []
      const script = prompted(lines)
        .join('\n')
        .replace(/\\[ \t]+$/gm, '\\')
      if (!/\b(?:docker|podman|nerdctl)\b/.test(script)) return []
      const parsing = tryParse(script)
      return 'script' in parsing && !parsing.script.errors?.length ? [{ text: script, line: first + 1 }] : []
    })
