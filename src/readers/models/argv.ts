/** Commands that Python code starts: lists of words, and texts that go to a shell. */
import type { ModelReference } from '../../reference.ts'
import { argument } from '../commands/argument.ts'
import { lineFinder } from '../lines.ts'
import { modelsIn } from './commands.ts'
import { functionOf, originsOf } from './match.ts'
import type { File } from './references.ts'
import type { FileScopes, Scope } from './scopes.ts'
import { argumentsOf, childrenOf, type Node } from './tree.ts'
import { HOLE } from './values.ts'

const STARTS =
  /^(?:run|call|Popen|check_call|check_output|getoutput|getstatusoutput|system|popen|create_subprocess_(?:exec|shell)|subprocess_exec)$/
const STARTERS = /^(?:subprocess|os|asyncio|sh)\b/
/** Most words of one command, and commands of one text. */
const MOST_WORDS = 200
const MOST_COMMANDS = 20
const BETWEEN = /&&|\|\||[;|\n]/

/** The word that an expression stands for; a hole where that is decided elsewhere. */
const wordOf = (node: Node, scope: Scope, { values, text }: File): string => {
  const { candidates, open } = values.resolve(node, scope)
  const [only] = candidates
  if (only && candidates.length === 1 && !open) return only.text
  // A default is what it is unless somebody says otherwise.
  const known = candidates.find(one => one.by === 'default' && !one.text.includes(HOLE))
  return (
    known?.text ?? (/^[\d.]+$/.test(text.slice(node.from, Math.min(node.to, node.from + 20))) ? '0' : HOLE)
  )
}

function* started(nodes: readonly Node[], scope: Scope, file: File): Iterable<ModelReference> {
  const words = nodes.slice(0, MOST_WORDS).map((node, at) => {
    // `sys.executable` is the Python that runs.
    const isPython = at === 0 && node.name === 'MemberExpression'
    return argument(isPython ? 'python' : wordOf(node, scope, file), file.lineOf(node.from))
  })
  const context = { path: file.path, surface: file.surface, lookup: () => undefined }
  for (const found of modelsIn(words, context)) if (found.kind === 'model') yield found
}

/** `os.system("hf download o/n && …")`: words without quotes, which is how such lines are written. */
function* typed(node: Node, scope: Scope, file: File): Iterable<ModelReference> {
  const text = wordOf(node, scope, file).slice(0, 5000)
  const context = { path: file.path, surface: file.surface, lookup: () => undefined }
  const lineOf =
    node.name === 'String' ? lineFinder(text, file.lineOf(node.from)) : () => file.lineOf(node.from)
  let offset = 0
  for (const part of text.split(BETWEEN).slice(0, MOST_COMMANDS)) {
    const line = lineOf(offset)
    offset = text.indexOf(part, offset) + part.length
    const words = part.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
    const argv = words.map(word => argument(word.replace(/^(["'])(.*)\1$/, '$2'), line))
    for (const found of modelsIn(argv, context)) if (found.kind === 'model') yield found
  }
}

/** Every list of words whose first one is a program, wherever it is used. */
export function* listedCommands({ lists }: FileScopes, file: File): Iterable<ModelReference> {
  for (const { node, scope } of lists) yield* started(childrenOf(node), scope, file)
}

/** A call that starts a program by a text, or by words that are its arguments. */
export function* startedBy(
  call: Node,
  scope: Scope,
  scopes: FileScopes,
  file: File,
): Iterable<ModelReference> {
  if (!STARTS.test(functionOf(call, file.text))) return
  const { origins } = originsOf(call, scopes, file.text)
  if (!origins.some(origin => STARTERS.test(origin))) return
  const { positional } = argumentsOf(call, file.text)
  const [first] = positional
  if (!first || first.name === 'ArrayExpression') return
  if (positional.length > 1) yield* started(positional, scope, file)
  else yield* typed(first, scope, file)
}
