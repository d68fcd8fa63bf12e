/** Models in Markdown: front matter of cards, code that is shown, and addresses on a hub or of weights. Prose names none. */
import { type Block, markdownBlocks } from '../commands/markdown-blocks.ts'
import { lineFinder } from '../lines.ts'
import { place } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { cardFound } from './card.ts'
import { address } from './identify.ts'
import { readJavascript } from './javascript.ts'
import { mentions } from './mentions.ts'
import { withNeighbours } from './neighbours.ts'
import { modelReference } from './reference.ts'
import type { PythonOrigin } from './references.ts'
import { readTree } from './source.ts'
import { parsePython } from './tree.ts'

const URL = /\b(?:https?|hf):\/\/[^\s<>()[\]"'`|\\]{4,500}/g
const PYTHON = /^(?:py|python|python3)$/
const JAVASCRIPT = /^(?:js|jsx|mjs|javascript|ts|tsx|typescript)$/
/** Commands with an address are read with the other commands. */
const COMMAND = /\b(?:wget|curl|aria2c|clone|llama-\w+|ollama|docker)\b/

function* linked(line: string, index: number, path: string): Iterable<Found> {
  if (line.length > 20_000 || COMMAND.test(line)) return
  const seen = new Set<string>()
  for (const [found] of line.matchAll(URL)) {
    const identity = address(found.replace(/[.,;:!?*_]+$/, ''))
    const isKnown =
      identity?.hub === 'huggingface' || identity?.hub === 'url' || identity?.hub === 'modelscope'
    if (!identity || !isKnown) continue
    const reference = modelReference({
      identity,
      callee: identity.file || identity.hub === 'url' ? 'address' : 'link',
      surface: 'docs',
      at: place(path, index + 1),
    })
    if (seen.has(reference.id)) continue
    seen.add(reference.id)
    yield reference
  }
}

const pythonFound = (text: string, origin: PythonOrigin): Iterable<Found> => {
  if (!mentions(text)) return []
  const parsed = parsePython(text)
  return 'why' in parsed ? [] : readTree(text, parsed.tree, origin, withNeighbours())
}

/** Code in documentation is an example: what it loads counts, what cannot be understood does not. */
function* shown({ language, lines, first }: Block, path: string): Iterable<Found> {
  const text = lines.join('\n')
  const origin = { path, surface: 'docs', lineOf: lineFinder(text, first + 1) } as const
  const found = PYTHON.test(language)
    ? pythonFound(text, origin)
    : JAVASCRIPT.test(language)
      ? readJavascript(text, origin)
      : []
  for (const one of found) if (one.kind === 'model') yield one
}

export const modelDocs: Reader = {
  id: 'model-docs',

  *read({ path, text }) {
    yield* cardFound(text, path)
    const { blocks, prose } = markdownBlocks(text.split('\n'))
    for (const block of blocks) yield* shown(block, path)
    const matter = /^---[ \t]*\n/.test(text) ? text.indexOf('\n---', 3) : -1
    const behind = matter < 0 ? -1 : text.slice(0, matter).split('\n').length
    for (const { text: line, index } of prose) if (index > behind) yield* linked(line, index, path)
  },
}
