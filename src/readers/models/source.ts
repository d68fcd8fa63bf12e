/** Python code to the models and datasets that its calls load. */
import { place, unread, unreadFile } from '../locate.ts'
import type { Found } from '../reader.ts'
import { MENTIONED } from './calls.ts'
import { type Call, functionOf, matcher } from './match.ts'
import { argument, customPipeline, type File, loaded, type PythonOrigin } from './references.ts'
import { type Resolver, resolver } from './resolve.ts'
import { type FileScopes, scopesOf } from './scopes.ts'
import { argumentsOf, parsePython, type Tree } from './tree.ts'
import { HOLE } from './values.ts'

/** Names without owner under which the file itself saves, so that it loads them from the machine afterwards. */
const savedNames = (scopes: FileScopes, values: Resolver, text: string): ReadonlySet<string> => {
  const saved = new Set<string>()
  const hasOutput = text.includes('output_dir')
  for (const { node, scope } of scopes.calls) {
    const saves = /^(?:save_pretrained|save_model|makedirs|mkdir)$/.test(functionOf(node, text))
    if (!saves && !hasOutput) continue
    const { positional, named } = argumentsOf(node, text)
    const folder = named.get('output_dir') ?? (saves ? positional[0] : undefined)
    if (!folder) continue
    for (const candidate of values.resolve(folder, scope).candidates) saved.add(candidate.text)
  }
  return saved
}

/** A call whose name is decided when the code runs. */
interface Dynamic {
  readonly call: Call
}

function* callFound(call: Call, file: File): Iterable<Found | Dynamic> {
  const { shape, given, scope, node } = call
  const name = argument(given, shape)
  if (!name) {
    if (!shape.preset || given.spread) return
    const why = "loads the task's default model, which is not named or pinned"
    yield unread(
      place(file.path, file.lineOf(node.from)),
      file.text.slice(node.from, node.to),
      why,
      file.surface,
    )
    return
  }
  const { candidates, open } = file.values.resolve(name, scope)
  yield* loaded(candidates, call, file)
  yield* customPipeline(call, file)

  // A path of the machine with an unknown part stays one.
  const partly = candidates.some(({ text }) => text.includes(HOLE) && !/^[./~]/.test(text))
  if (partly || (open && !shape.object)) yield { call }
}

function* readTree(text: string, tree: Tree, origin: PythonOrigin): Iterable<Found> {
  const scopes = scopesOf(tree, text)
  const values = resolver(scopes, text)
  const match = matcher(scopes, text)
  const file: File = { ...origin, text, values, saved: savedNames(scopes, values, text) }

  let first: Call | undefined
  let dynamic = 0
  for (const { node, scope } of scopes.calls) {
    const call = match(node, scope)
    if (!call) continue
    for (const found of callFound(call, file)) {
      if ('kind' in found) yield found
      else {
        first ??= found.call
        dynamic++
      }
    }
  }
  if (!first) return
  const why = `the model's name is decided at run time; ${dynamic} call${dynamic === 1 ? '' : 's'}`
  yield unread(place(file.path, file.lineOf(first.node.from)), first.callee, why, file.surface)
}

/** What Python code loads from the hub. Never throws; code that cannot be read comes as one `Unread`. */
export function* readPython(text: string, origin: PythonOrigin): Iterable<Found> {
  if (!MENTIONED.test(text)) return
  const parsed = parsePython(text)
  if ('why' in parsed) {
    yield unreadFile(origin.path, origin.lineOf(0), text.slice(0, 80), parsed.why, origin.surface)
    return
  }
  yield* readTree(text, parsed.tree, origin)
}
