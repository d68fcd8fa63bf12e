/** Models in JavaScript and TypeScript: calls of the libraries that load them, and addresses of weights in strings. */
import type { ModelReference, Surface } from '../../reference.ts'
import { lineFinder } from '../lines.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { address, type Identity } from './identify.ts'
import {
  type Code,
  type Imported,
  importsOf,
  isSign,
  partsIn,
  propertiesOf,
  type Range,
  readCode,
} from './javascript-code.ts'
import { isLibrary, LOADERS, type Loader } from './javascript-table.ts'
import { type Bindings, bindingsOf, type Text, textsOf } from './javascript-values.ts'
import { modelReference } from './reference.ts'

export interface JavascriptOrigin {
  readonly path: string
  readonly surface: Surface
  readonly lineOf: (offset: number) => number
}

interface File extends JavascriptOrigin {
  readonly code: Code
  readonly bindings: Bindings
  readonly imports: ReadonlyMap<string, Imported>
  readonly modules: ReadonlySet<string>
  /** Another hub that the file switches to. */
  readonly endpoint: string | undefined
}

interface Call {
  readonly loader: Loader
  readonly callee: string
  readonly at: number
  readonly parts: readonly Range[]
}

const single = (file: File, range: Range | undefined): string | undefined => {
  const texts = range ? textsOf(file.code, file.bindings, range) : []
  return texts.length === 1 ? texts[0]?.text : undefined
}

/** Names in front of an opening bracket: `a.b.c(`. */
const calleeOf = ({ tokens }: Code, open: number): readonly string[] => {
  const names: string[] = []
  let at = open - 1
  while (names.length < 6 && tokens[at]?.kind === 'name') {
    names.unshift(tokens[at]?.text ?? '')
    if (!isSign(tokens[at - 1], '.')) break
    at -= isSign(tokens[at - 2], '?') ? 3 : 2
  }
  return names
}

/** The import behind a name: its own, or that of the function that made it (`createOllama()`). */
const originOf = (name: string, { imports, bindings, code }: File): Imported | undefined => {
  const own = imports.get(name)
  if (own) return own
  const [value] = bindings.get(name) ?? []
  const maker =
    value && code.tokens[value.from]?.kind === 'name'
      ? imports.get(code.tokens[value.from]?.text ?? '')
      : undefined
  return maker &&
    /^create/.test(maker.name) &&
    isSign(code.tokens[value?.from === undefined ? -1 : value.from + 1], '(')
    ? maker
    : undefined
}

const loaderOf = (names: readonly string[], isMethod: boolean, file: File): Loader | undefined => {
  const [root = ''] = names
  const last = names.at(-1) ?? ''
  const origin = originOf(root, file)
  // What makes a provider names no model; the provider that it makes does.
  if (names.length === 1 && /^create(?:Ollama|HuggingFace)$/.test(file.imports.get(root)?.name ?? ''))
    return undefined
  const called = names.length === 1 && origin && origin.name !== 'default' ? origin.name : last
  return LOADERS.find(({ module, name, method }) => {
    if (method) return isMethod && name.test(last) && [...file.modules].some(one => module.test(one))
    if (!origin || !module.test(origin.module)) return false
    return name.test(called) || (origin.name === 'default' && names.length === 1 && name.test(root))
  })
}

function* callsIn(file: File): Iterable<Call> {
  const { tokens, closing } = file.code
  for (const [open] of closing) {
    if (!isSign(tokens[open], '(') || tokens[open - 1]?.kind !== 'name') continue
    const names = calleeOf(file.code, open)
    // The declaration of a function of that name is no call.
    if (tokens[open - 2]?.text === 'function') continue
    // `new Client(token).chat(…)`: what the method hangs on has no name.
    const isMethod = isSign(tokens[open - 2], '.')
    const loader = names.length ? loaderOf(names, isMethod, file) : undefined
    if (loader) yield { loader, callee: names.join('.'), at: open - 1, parts: partsIn(file.code, open) }
  }
}

/** `{repo: {type, name}}`: the type stands beside the name. */
const repoOf = (
  range: Range,
  { loader }: Call,
  file: File,
): readonly (readonly [Text, Identity | undefined])[] => {
  const inner = propertiesOf(file.code, range)
  const name = inner.get('name')
  if (!name)
    return textsOf(file.code, file.bindings, range).map(text => [text, loader.as(text.text)] as const)
  const type = single(file, inner.get('type'))
  return textsOf(file.code, file.bindings, name).map(text => {
    const found = loader.as(text.text)
    return [text, found && (type === 'dataset' || type === 'space') ? { ...found, type } : found] as const
  })
}

function* callFound(call: Call, file: File): Iterable<Found | 'dynamic'> {
  const { loader, parts, callee } = call
  const [first = { from: 0, to: 0 }] = parts
  const lineOf = (token: number): number => file.lineOf(file.code.tokens[token]?.at ?? 0)
  const given = propertiesOf(
    file.code,
    typeof loader.at === 'number' ? (parts[loader.at + 1] ?? { from: 0, to: 0 }) : first,
  )
  const named =
    typeof loader.at === 'number' ? parts[loader.at] : loader.at.map(key => given.get(key)).find(Boolean)
  if (!named) {
    if (!loader.preset || parts.length === 0) return
    const why = "loads the task's default model, which is not named or pinned"
    yield unread(place(file.path, lineOf(call.at)), `${callee}(…)`, why, file.surface)
    return
  }
  const found = repoOf(named, call, file)
  const isWord = file.code.tokens[named.from]?.kind !== 'string'
  if (found.length === 0 && isWord && typeof loader.at === 'number') yield 'dynamic'
  const told = new Set<string>()
  for (const [text, identity] of found) {
    // One name may be reached on several ways.
    if (!identity || told.has(text.text)) continue
    told.add(text.text)
    const isHub = identity.hub === 'huggingface'
    const own = text.by === 'literal'
    yield modelReference({
      identity,
      callee,
      surface: file.surface,
      at: place(file.path, lineOf(own ? text.token : call.at)),
      resolvedBy: text.by,
      bound: own ? undefined : place(file.path, lineOf(text.token)),
      revision: isHub ? single(file, given.get('revision')) : undefined,
      file: isHub ? single(file, given.get('path') ?? given.get('model_file_name')) : undefined,
      endpoint: isHub ? (single(file, given.get('hubUrl')) ?? file.endpoint) : undefined,
      written: text.text,
    })
  }
}

/** `env.remoteHost = 'https://…'`, `env.remotePathTemplate = '…'`. */
const endpointIn = (code: Code): string | undefined => {
  for (const [at, token] of code.tokens.entries()) {
    if (token.kind !== 'name' || !/^remote(?:Host|PathTemplate)$/.test(token.text)) continue
    const value = code.tokens[at + 2]
    if (!isSign(code.tokens[at - 1], '.') || !isSign(code.tokens[at + 1], '=') || value?.kind !== 'string')
      continue
    if (
      token.text === 'remotePathTemplate' ||
      !/^https?:\/\/(?:www\.)?(?:huggingface|hf)\.co\/?$/i.test(value.text)
    )
      return value.text
  }
  return undefined
}

/** Addresses of files with weights, wherever they stand in a string of the code. */
function* addresses({ code, path, surface, lineOf }: File): Iterable<ModelReference> {
  for (const { kind, text, at } of code.tokens) {
    if (kind !== 'string' || !/^https?:\/\//i.test(text) || text.length > 1000) continue
    const identity = address(text)
    if (identity?.hub !== 'url' && !(identity?.hub === 'huggingface' && identity.file)) continue
    yield modelReference({ identity, callee: 'address', surface, at: place(path, lineOf(at)) })
  }
}

function* found(code: Code, origin: JavascriptOrigin): Iterable<Found> {
  const imports = importsOf(code)
  const modules = new Set([...imports.values()].map(({ module }) => module))
  const isUsed = [...modules].some(isLibrary)
  const bindings: Bindings = isUsed ? bindingsOf(code) : new Map()
  const file: File = {
    ...origin,
    code,
    imports,
    modules,
    bindings,
    endpoint: isUsed ? endpointIn(code) : undefined,
  }
  const seen = new Set<string>()
  let dynamic: { readonly callee: string; readonly line: number; count: number } | undefined
  for (const call of isUsed ? callsIn(file) : []) {
    for (const one of callFound(call, file)) {
      if (one === 'dynamic') {
        dynamic ??= { callee: call.callee, line: origin.lineOf(code.tokens[call.at]?.at ?? 0), count: 0 }
        dynamic.count++
        continue
      }
      if (one.kind === 'model') seen.add(`${one.name} ${one.at.line}`).add(`${one.name} ${one.bound?.line}`)
      yield one
    }
  }
  for (const one of addresses(file)) if (!seen.has(`${one.name} ${one.at.line}`)) yield one
  if (!dynamic) return
  const why = `the model's name is decided at run time; ${dynamic.count} call${dynamic.count === 1 ? '' : 's'}`
  yield { ...unread(place(origin.path, dynamic.line), dynamic.callee, why, origin.surface), minor: true }
}

/** What JavaScript code loads. Never throws. */
export const readJavascript = (text: string, origin: JavascriptOrigin): Iterable<Found> => {
  const code = readCode(text)
  return code ? found(code, origin) : []
}

export const javascriptModels: Reader = {
  id: 'javascript-models',
  read: ({ path, text }) => readJavascript(text, { path, surface: 'code', lineOf: lineFinder(text) }),
}
