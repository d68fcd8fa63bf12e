/** Install commands in text for people and for agents: fenced blocks, inline code and, for agents, sentences. */
import type { Surface } from '../../reference.ts'
import { startsWithModelCommand } from '../models/mention.ts'
import type { Found } from '../reader.ts'
import { commandsIn } from './agent-config.ts'
import { jsonTree } from './agent-tree.ts'
import { withoutBuilt } from './built.ts'
import { imperative } from './imperative.ts'
import { startsWithManager } from './managers/index.ts'
import { type Block, markdownBlocks } from './markdown-blocks.ts'
import { mentionsCommand } from './mention.ts'
import { isPlaceholder } from './placeholders.ts'
import { readScript } from './script.ts'
import { tryParse } from './syntax.ts'

export interface Origin {
  readonly path: string
  readonly surface: Surface
  /** Line of the file for a line of the text, both counted: the text from 0. */
  readonly lineOf: (index: number) => number
  /** Whether sentences are read too, since an agent does what they say. */
  readonly prose: boolean
}

const SHELL =
  /^(?:sh|bash|shell|zsh|ksh|console|shell-?session|bash-session|sh-session|terminal|command|commandline|prompt)$/
/** Blocks of no language, or of one that says nothing. */
const PLAIN = /^(?:|text|txt|plaintext|plain|none|output|md|markdown|mdc|powershell|ps1|pwsh|cmd|bat|fish)$/
const PYTHON = /^(?:py|python|python3|ipython|ipython3|jupyter|jupyterpython)$/
const PROMPT =
  /^([ \t]*(?:\([\w.-]{1,40}\)[ \t]*)?(?:[\w.-]{1,40}@[\w.-]{1,60}[:\w.~/ -]{0,60})?[$%❯➜][ \t]+)(?=\S)/

/** Only what stands behind a prompt, with the lines that continue it; the rest is what commands print. */
const prompted = (lines: readonly string[]): readonly string[] | undefined => {
  if (!lines.some(line => PROMPT.test(line))) return undefined
  let continued = false
  return lines.map(line => {
    const taken = PROMPT.test(line)
      ? line.replace(PROMPT, '')
      : continued
        ? line.replace(/^[ \t]*>[ \t]/, '')
        : ''
    continued = taken.endsWith('\\')
    return taken
  })
}

const startsWithCommand = (line: string): boolean => startsWithManager(line) || startsWithModelCommand(line)

interface Piece {
  readonly text: string
  /** Index of its first line. */
  readonly first: number
}

/** Commands that stand in lines of their own, with the lines that continue them. */
const commandLines = ({ lines, first }: Block): readonly Piece[] => {
  const pieces: Piece[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!startsWithCommand(lines[at] ?? '')) continue
    const start = at
    while (/\\[ \t]*$/.test(lines[at] ?? '') && at + 1 < lines.length) at++
    pieces.push({
      text: lines
        .slice(start, at + 1)
        .join('\n')
        .replace(/\\[ \t]+$/gm, '\\'),
      first: first + start,
    })
  }
  return pieces
}

const parses = (text: string): boolean => {
  const parsing = tryParse(text)
  return 'script' in parsing && !parsing.script.errors?.length
}

const BANG =
  /^([ \t]*)[!%](?=(?:pip|conda|mamba|uv|npm|npx|hf|huggingface-cli|ollama|vllm|git|wget|curl|modelscope|kaggle)[\d.]*[ \t])/

const piecesOf = (block: Block): readonly Piece[] => {
  const { language, first } = block
  if (PYTHON.test(language)) {
    const lines = block.lines.map(line => (BANG.test(line) ? line.replace(BANG, '') : ''))
    return commandLines({ ...block, lines })
  }
  const shell = SHELL.test(language)
  if (!shell && !PLAIN.test(language)) return []
  const lines = prompted(block.lines) ?? block.lines
  const text = lines.join('\n')
  if (!mentionsCommand(text)) return []
  // A block that is no whole script, as those with placeholders, is read line by line.
  return shell && parses(text) ? [{ text, first }] : commandLines({ ...block, lines })
}

const CODE = /(`{1,3})(?!`)([^`\n]{3,500})\1(?!`)|<code>([^<>\n]{3,500})<\/code>/g

/** Inline code that is a command and nothing else. */
const inlineCommands = (line: string): readonly string[] =>
  [...line.matchAll(CODE)]
    .map(([, , code, html]) => (code ?? html ?? '').trim().replace(/^\$[ \t]+/, ''))
    .filter(startsWithCommand)

const sentences = (line: string): readonly string[] => {
  const command = imperative(line.replace(CODE, ' '))
  return command ? [command] : []
}

/** A line of an indented block, which is code in Markdown and after `::` in reStructuredText. */
const indented = (line: string): string | undefined => {
  if (!/^(?: {3}|\t)/.test(line)) return undefined
  const command = line.replace(PROMPT, '').trim()
  return startsWithCommand(command) ? command : undefined
}

/** Line n of a piece is line n of the text from the piece's first one on. */
const placed = (text: string, first: number, lineOf: Origin['lineOf']) => {
  const starts: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at)
  return (offset: number): number => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return lineOf(first + low)
  }
}

/** Settings of MCP clients, which people copy from where they are shown. */
function* settings(
  { language, lines, first }: Block,
  { path, surface, lineOf }: Omit<Origin, 'prose'>,
): Iterable<Found> {
  if (!/^(?:jsonc?|json5)?$/.test(language) || !lines.some(line => /"command"\s*:/.test(line))) return
  const tree = jsonTree(lines.join('\n'))
  if (!tree) return
  for (const found of commandsIn(tree, path, surface)) {
    yield { ...found, at: { path, line: lineOf(first + found.at.line - 1) } }
  }
}

function* everything(
  lines: readonly string[],
  { path, surface, lineOf, prose: isRead }: Origin,
): Iterable<Found> {
  const { blocks, prose } = markdownBlocks(lines)
  for (const block of blocks) {
    yield* settings(block, { path, surface, lineOf })
    for (const { text, first } of piecesOf(block)) {
      yield* readScript(text, { path, surface, lineOf: placed(text, first, lineOf) })
    }
  }
  for (const { text, index } of prose) {
    if (!mentionsCommand(text)) continue
    const code = indented(text)
    const plain = code ? sentences(code) : isRead ? sentences(text) : []
    for (const command of [...inlineCommands(text), ...plain]) {
      yield* readScript(command, { path, surface, lineOf: () => lineOf(index) })
    }
  }
}

/** What the text tells somebody to install. A command that cannot be understood is an example like others, and no fault. */
export function* readMarkdown(lines: readonly string[], origin: Origin): Iterable<Found> {
  for (const found of withoutBuilt(everything(lines, origin), lines.join('\n'))) {
    if (found.kind === 'model' || (found.kind === 'package' && !isPlaceholder(found))) yield found
  }
}
