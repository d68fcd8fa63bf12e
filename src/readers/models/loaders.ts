/** Calls that deserialise a file, and the arguments that decide whether that runs code. */
import type { LoaderCall } from '../../reference.ts'
import { place } from '../locate.ts'
import type { Declared } from './declared-version.ts'
import { calleeOf, functionOf, originsOf } from './match.ts'
import { argument, type File, written } from './references.ts'
import type { FileScopes, Scope } from './scopes.ts'
import { type Arguments, argumentsOf, type Node } from './tree.ts'

interface Call {
  readonly node: Node
  readonly scope: Scope
  readonly given: Arguments
}

type Unsafe = Pick<LoaderCall, 'unsafe' | 'argument' | 'library'>

interface LoaderShape {
  /** The dotted names under which it is imported. */
  readonly from: RegExp
  /** Its name for people. Default: the dotted name. */
  readonly loader?: string | ((name: string) => string)
  /** Undefined: as it is called it runs nothing. */
  readonly unsafe: (call: Call, file: File, declared: Declared) => Unsafe | undefined
}

const always = (): Unsafe => ({ unsafe: 'always' })

const asWritten = (keyword: string, node: Node, file: File): string => `${keyword}=${written(node, file)}`

/** An argument that switches a guard off when it is `off`; what cannot be told may be that. */
const switched =
  (keyword: string, off: 'true' | 'false') =>
  ({ given, scope }: Call, file: File): Unsafe | undefined => {
    const node = given.named.get(keyword)
    if (!node || node.name === 'None') return undefined
    const truth = file.values.truth(node, scope)
    return truth === off || truth === 'unknown'
      ? { unsafe: 'option', argument: asWritten(keyword, node, file) }
      : undefined
  }

const library = (name: string, safeFrom: string, declared: Declared): NonNullable<Unsafe['library']> => {
  const range = declared(name)
  return { name, safeFrom, ...(range === undefined ? {} : { declared: range }) }
}

const torchLoad = (call: Call, file: File, declared: Declared): Unsafe | undefined => {
  const node = call.given.named.get('weights_only')
  if (node && node.name !== 'None') return switched('weights_only', 'false')(call, file)
  // Arguments that are not seen may hold it.
  return { unsafe: 'default', library: library('torch', '2.6.0', declared) }
}

const UNSAFE_YAML = /(?:^|\.)C?(?:Unsafe)?Loader$/

const yamlLoad = ({ given }: Call, file: File, declared: Declared): Unsafe | undefined => {
  const node = argument(given, { position: 1, keywords: ['Loader'] })
  if (!node)
    return given.spread ? undefined : { unsafe: 'default', library: library('pyyaml', '6.0', declared) }
  return UNSAFE_YAML.test(written(node, file))
    ? { unsafe: 'option', argument: asWritten('Loader', node, file) }
    : undefined
}

const skopsLoad = (call: Call, file: File): Unsafe | undefined => {
  const node = call.given.named.get('trusted')
  if (!node) return undefined
  const trusted = written(node, file)
  return trusted === 'True' || /untrusted/.test(trusted)
    ? { unsafe: 'option', argument: `trusted=${trusted}` }
    : undefined
}

const typ = ({ given }: Call, file: File): Unsafe | undefined => {
  const node = argument(given, { position: 0, keywords: ['typ'] })
  return node && /^["']unsafe["']$/.test(written(node, file))
    ? { unsafe: 'option', argument: asWritten('typ', node, file) }
    : undefined
}

const SHAPES: readonly LoaderShape[] = [
  {
    from: /^(?:six\.moves\.)?(?:_pickle|c?[pP]ickle5?|dill|cloudpickle)\.(?:loads?|load_session|Unpickler)$/,
    loader: name => name.replace(/^(?:six\.moves\.)?(?:_pickle|c?[pP]ickle5?)\./, 'pickle.'),
    unsafe: always,
  },
  {
    from: /^(?:sklearn\.externals\.)?joblib\.(?:numpy_pickle\.)?load$/,
    loader: 'joblib.load',
    unsafe: always,
  },
  { from: /^pandas\.(?:io\.pickle\.)?read_pickle$/, loader: 'pandas.read_pickle', unsafe: always },
  {
    from: /^(?:shelve\.open|marshal\.loads?|jsonpickle\.(?:decode|loads)|fastai(?:\.\w+)*\.load_learner)$/,
    unsafe: always,
  },
  { from: /^torch\.(?:serialization\.)?load$/, loader: 'torch.load', unsafe: torchLoad },
  { from: /^torch\.jit\.load$/, unsafe: always },
  { from: /^torch\.package\.PackageImporter$/, unsafe: always },
  { from: /^numpy\.load$/, unsafe: switched('allow_pickle', 'true') },
  {
    from: /^(?:tf_keras|keras|tensorflow\.keras|tensorflow\.python\.keras)\.(?:(?:models|saving)\.)?load_model$/,
    loader: 'keras.models.load_model',
    unsafe: switched('safe_mode', 'false'),
  },
  {
    from: /(?:^|\.)keras\.(?:\w+\.)*enable_unsafe_deserialization$/,
    loader: 'keras.config.enable_unsafe_deserialization',
    unsafe: always,
  },
  { from: /^yaml\.(?:load|load_all)$/, unsafe: yamlLoad },
  { from: /^yaml\.(?:unsafe_load|unsafe_load_all)$/, unsafe: always },
  { from: /^ruamel\.yaml\.YAML$/, unsafe: typ },
  { from: /^skops\.io\.loads?$/, unsafe: skopsLoad },
  {
    from: /^mlflow\.(?:pyfunc|sklearn|pytorch|statsmodels|spacy|prophet|pmdarima)\.load_model$/,
    unsafe: always,
  },
]

/** Arguments that say it of any call, whatever its function is called. */
const ANYWHERE: readonly (readonly [keyword: string, off: 'true' | 'false'])[] = [
  ['allow_dangerous_deserialization', 'true'],
  ['weights_only', 'false'],
]

const LAST: ReadonlySet<string> = new Set(
  `load loads load_session Unpickler read_pickle open decode load_learner PackageImporter load_model load_all
  enable_unsafe_deserialization unsafe_load unsafe_load_all YAML`.split(/\s+/),
)

/** A call by a keyword that any loader of some library may have. */
const byKeyword = (call: Call, file: File): Unsafe | undefined => {
  for (const [keyword, off] of ANYWHERE) {
    const node = call.given.named.get(keyword)
    // Elsewhere than in torch's own function a value that is handed through is library code.
    if (node && file.values.truth(node, call.scope) === off)
      return { unsafe: 'option', argument: asWritten(keyword, node, file) }
  }
  return undefined
}

const wordOf = (text: string): RegExp | undefined =>
  /weights_only|allow_dangerous_deserialization/.test(text) ? /^\w/ : undefined

/** Finds the loader calls of one file. */
export const loaderFinder = (
  scopes: FileScopes,
  file: File,
  declared: Declared,
): ((node: Node, scope: Scope) => LoaderCall | undefined) => {
  const { text, path, surface, lineOf } = file
  const hasKeyword = wordOf(text) !== undefined
  const aliases = new Set(
    [...scopes.imports].flatMap(([alias, name]) =>
      LAST.has(name.slice(name.lastIndexOf('.') + 1)) ? [alias] : [],
    ),
  )
  return (node, scope) => {
    const last = functionOf(node, text)
    if (!hasKeyword && !LAST.has(last) && !aliases.has(last)) return undefined
    const { origins, path: dotted } = originsOf(node, scopes, text)
    const given = argumentsOf(node, text)
    const call = { node, scope, given }
    const name = origins.find(origin => SHAPES.some(({ from }) => from.test(origin)))
    const shape = name === undefined ? undefined : SHAPES.find(({ from }) => from.test(name))
    const found = shape ? shape.unsafe(call, file, declared) : hasKeyword ? byKeyword(call, file) : undefined
    if (!found) return undefined
    const loader = shape && name ? loaderName(shape, name) : (origins[0] ?? dotted.slice(-2).join('.'))
    const [what] = [...given.positional, ...given.named.values()]
    return {
      kind: 'loader',
      id: `loader:${loader.slice(0, 120)}`,
      loader: loader.slice(0, 120),
      callee: calleeOf(node, text),
      ...(what ? { what: written(what, file) } : {}),
      ...found,
      surface,
      at: place(path, lineOf(node.from)),
    }
  }
}

const loaderName = ({ loader }: LoaderShape, name: string): string =>
  typeof loader === 'string' ? loader : loader ? loader(name) : name
