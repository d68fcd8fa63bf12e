/** Python code to the models and datasets that its calls load, and to the calls that run what they load. */

import type { Surface } from '../../reference.ts'
import { lineFinder } from '../lines.ts'
import { place, unread, unreadFile } from '../locate.ts'
import type { Found, TextFile } from '../reader.ts'
import { listedCommands, startedBy } from './argv.ts'
import { inlineAddresses } from './inline.ts'
import { loaderFinder } from './loaders.ts'
import { type Call, functionOf, matcher } from './match.ts'
import { mentions } from './mentions.ts'
import type { Neighbours } from './neighbours.ts'
import {
  argument,
  endpointOf,
  type File,
  further,
  loaded,
  type PythonOrigin,
  preset,
  single,
} from './references.ts'
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
  const { shape, given, scope } = call
  if (shape.unless && single(given.named.get(shape.unless.keyword), scope, file) === shape.unless.is) return
  const name = argument(given, shape)
  if (!name) {
    yield* further(call, file)
    if (shape.preset && !given.spread && given.positional.length + given.named.size > 0)
      yield preset(call, file)
    return
  }
  const { candidates, open } = file.values.resolve(name, scope)
  yield* loaded(candidates, call, file)
  yield* further(call, file)

  // A path of the machine with an unknown part stays one.
  const partly = candidates.some(({ text }) => text.includes(HOLE) && !/^[./~]/.test(text))
  if (!shape.object && (partly || open)) yield { call }
}

/**
 * Everything that one tree holds. The parser's own trees cannot be walked when some ten thousand brackets stay open; that
 * is told as one `Unread` for the file.
 */
export function* readTree(
  text: string,
  tree: Tree,
  origin: PythonOrigin,
  neighbours: Neighbours,
): Iterable<Found> {
  let scopes: ReturnType<typeof scopesOf>
  try {
    scopes = scopesOf(tree, text)
  } catch {
    const why = 'it nests too deeply to be read'
    yield unreadFile(origin.path, origin.lineOf(0), text.slice(0, 80), why, origin.surface)
    return
  }
  yield* readScopes(text, scopes, origin, neighbours)
}

function* readScopes(
  text: string,
  scopes: ReturnType<typeof scopesOf>,
  origin: PythonOrigin,
  neighbours: Neighbours,
): Iterable<Found> {
  const placeOf = (offset: number) => place(origin.path, origin.lineOf(offset))
  const values = resolver(scopes, text, placeOf, neighbours.lookUp)
  const match = matcher(scopes, text)
  const saved = savedNames(scopes, values, text)
  const file: File = { ...origin, text, values, saved, endpoint: endpointOf(text) }
  const loaderOf = loaderFinder(scopes, file, neighbours.declared)
  const hasAddress = text.includes('hf://')

  let first: Call | undefined
  let dynamic = 0
  for (const { node, scope } of scopes.calls) {
    const loader = loaderOf(node, scope)
    if (loader) yield loader
    const call = match(node, scope)
    let names = false
    for (const found of call ? callFound(call, file) : []) {
      if ('kind' in found) {
        names = true
        yield found
      } else {
        first ??= found.call
        dynamic++
      }
    }
    if (hasAddress && !names) yield* inlineAddresses(node, file)
    if (!call) yield* startedBy(node, scope, scopes, file)
  }
  yield* listedCommands(scopes, file)
  if (!first) return
  const why = `the model's name is decided at run time; ${dynamic} call${dynamic === 1 ? '' : 's'}`
  yield { ...unread(placeOf(first.node.from), first.callee, why, file.surface), minor: true }
}

/** A tree is asked for again and again while its neighbours are fetched. */
const trees = new WeakMap<TextFile, ReturnType<typeof parsePython>>()

/** What a Python file loads. Never throws; code that cannot be read comes as one `Unread`. */
export function* readPython(file: TextFile, surface: Surface, neighbours: Neighbours): Iterable<Found> {
  const { path, text } = file
  if (!mentions(text)) return
  const parsed = trees.get(file) ?? parsePython(text)
  trees.set(file, parsed)
  if ('why' in parsed) {
    yield unreadFile(path, 1, 'the whole file', parsed.why, surface)
    return
  }
  yield* readTree(text, parsed.tree, { path, surface, lineOf: lineFinder(text) }, neighbours)
}
