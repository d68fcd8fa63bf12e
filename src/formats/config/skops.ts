/** `schema.json` of a skops archive: a tree of types and of the loaders that build them. */
import { type Judge, pathOf, quoted } from './keys.ts'
import { textOf, valueAt } from './node.ts'
import { judgeTarget } from './targets.ts'

/** Loaders that only hold values; the type they state is one of Python's or NumPy's own. */
const VALUES = new Set([
  'JsonNode',
  'DictNode',
  'ListNode',
  'SetNode',
  'TupleNode',
  'NdArrayNode',
  'SliceNode',
  'BytesNode',
  'BytearrayNode',
  'DatetimeNode',
  'MaskedArrayNode',
  'SparseMatrixNode',
  'RandomStateNode',
  'RandomGeneratorNode',
  'CachedNode',
  'DefaultDictNode',
])
/** Loaders that call: they turn names of the file into functions and methods. */
const CALLS: ReadonlyMap<string, string> = new Map([
  ['OperatorFuncNode', 'makes a function of the module operator'],
  ['MethodNode', 'takes a method by its name from an object'],
  ['PartialNode', 'makes a function with its arguments'],
  ['FunctionNode', 'takes a function by its name'],
])
const PLAIN_TYPES =
  /^(?:builtins\.(?:str|int|float|bool|NoneType|dict|list|set|tuple|frozenset|slice|bytes|bytearray|type)|numpy\.(?:ndarray|dtype|float(?:16|32|64)|u?int(?:8|16|32|64)|bool_?|ufunc|random\.(?:RandomState|Generator|mtrand\.RandomState|_generator\.Generator))|collections\.(?:OrderedDict|defaultdict)|datetime\.(?:datetime|date|time|timedelta)|scipy\.sparse(?:\.[a-z_]+)?\.[a-z]+_(?:matrix|array)|sklearn(?:\.[A-Za-z0-9_]+){1,5})$/

export const skops: Judge = ({ node, trail }) => {
  const loader = textOf(valueAt(node, '__loader__'))
  const module = textOf(valueAt(node, '__module__'))
  const name = textOf(valueAt(node, '__class__'))
  if (loader === undefined || module === undefined || name === undefined) return undefined
  const type = `${module}.${name}`
  const path = pathOf(trail) || 'the root'
  const at = node.at
  const { judged, does } = judgeTarget(type)
  const calls = CALLS.get(loader)
  if (judged === 'dangerous')
    return [
      {
        level: 'dangerous',
        message: `The node ${path} (${loader.slice(0, 40)}) names ${quoted(type)}, which ${does}: skops builds it.`,
        call: type.slice(0, 200),
        at,
      },
    ]
  if (calls !== undefined)
    return [
      {
        level: loader === 'OperatorFuncNode' && module !== 'operator' ? 'dangerous' : 'unknown',
        message: `The node ${path} (${loader}) ${calls}, ${quoted(type)}: some versions of skops do so without asking.`,
        at,
      },
    ]
  if (judged === 'safe' || PLAIN_TYPES.test(type)) return []
  const kind = VALUES.has(loader) ? 'which does not belong to its loader' : `which ${does}`
  return [
    {
      level: 'unknown',
      message: `The node ${path} (${loader.slice(0, 40)}) names ${quoted(type)}, ${kind}: skops imports it once it is trusted.`,
      at,
    },
  ]
}
