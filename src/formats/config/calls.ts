/** Mappings that describe a call: Hydra's `_target_`, jsonargparse's `class_path`, jsonpickle's `py/object`, and tags of YAML. */
import { type Judge, type Place, pathOf, quoted, type Seen } from './keys.ts'
import { type Entry, type Mapping, type Node, type Trail, textOf, textsIn, valueAt } from './node.ts'
import { callOf, isDotted, judgeTarget, tagCall } from './targets.ts'
import { CORE } from './yaml.ts'

/** Keys whose value is always a name to call, with who calls it. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['_target_', 'Hydra and NeMo call it'],
  ['__target__', 'frameworks that build objects from settings call it'],
  ['_component_', 'torchtune calls it'],
  ['class_path', 'jsonargparse and Lightning call it'],
  ['py/object', 'jsonpickle makes an object of it'],
  ['py/type', 'jsonpickle imports it'],
  ['py/function', 'jsonpickle imports it'],
  ['py/reduce', 'jsonpickle calls it'],
  ['py/newobj', 'jsonpickle makes an object of it'],
  ['py/repr', 'jsonpickle evaluates it'],
])

/** `target` is a word of many; it means a call beside `params`, or when it names what no other setting would. */
const isCall = ({ key, value }: Entry, { node }: Place): boolean => {
  if (KEYS.has(key)) return true
  if (key !== 'target' && key !== 'activation_function') return false
  const text = textOf(value)
  if (text === undefined || !isDotted(text)) return false
  return (
    key === 'activation_function' ||
    valueAt(node, 'params') !== undefined ||
    judgeTarget(text).judged === 'dangerous'
  )
}

export const calls: Judge = place => {
  const found = place.node.entries.filter(entry => isCall(entry, place))
  if (found.length === 0) return undefined
  return found.flatMap(entry => judgeCall(entry, place))
}

const judgeCall = ({ key, value, at }: Entry, { node, trail }: Place): readonly Seen[] => {
  const who = KEYS.get(key) ?? 'frameworks that build objects from settings call it'
  const path = pathOf(trail, key)
  const target = textOf(value) ?? firstText(value)
  if (target === undefined) return []
  if (key === 'py/repr')
    return [
      {
        level: 'dangerous',
        message: `The setting ${path} holds code: ${who}.`,
        call: target.slice(0, 300),
        at,
      },
    ]
  const { judged, does } = judgeTarget(target)
  if (judged === 'safe') return []
  return [
    {
      level: judged,
      message: `The setting ${path} names ${quoted(target)}, which ${does}: ${who}.`,
      ...(judged === 'dangerous' ? { call: shownCall(key, value, target, node) } : {}),
      at,
    },
  ]
}

/** jsonpickle keeps the arguments behind the callee, other frameworks beside it. */
const shownCall = (key: string, value: Node, target: string, node: Mapping): string => {
  if (key !== 'py/reduce' || value.kind !== 'list') return callOf(target, node)
  const [, ...rest] = value.items
  return tagCall(target, { kind: 'list', at: 0, items: rest.flatMap(item => textsIn(item, 6)) })
}

/** jsonpickle writes calls as lists with the callee first. */
const firstText = (node: Node): string | undefined => {
  const first = node.kind === 'list' ? node.items[0] : undefined
  return textOf(first) ?? textOf(valueAt(first, 'py/function') ?? valueAt(first, 'py/type'))
}

const PYTHON = `${CORE}python/`
/** Tags of PyYAML for plain values of Python. */
const PLAIN = /^(?:none|bool|str|unicode|bytes|int|long|float|complex|list|tuple|dict)$/
/** Tags of HyperPyYAML, which SpeechBrain loads its settings with. */
const HYPER = /^!(new|apply|name|module):(.*)$/s

/** What the tag of a node makes a loader do. */
export const judgeTag = (node: Node, trail: Trail | undefined): readonly Seen[] | undefined => {
  const { tag = '', at } = node
  const path = pathOf(trail) || 'the document'
  if (tag.startsWith(PYTHON)) return judgePython(tag.slice(PYTHON.length), node, path)
  const hyper = HYPER.exec(tag)
  if (!hyper) return undefined
  const [, kind = '', target = ''] = hyper
  const { judged, does } = kind === 'module' ? moduleOf(target) : judgeTarget(target)
  if (judged === 'safe') return []
  const message = `The tag !${kind} at ${path} names ${quoted(target)}, which ${does}: SpeechBrain calls it.`
  return [{ level: judged, message, ...(judged === 'dangerous' ? { call: tagCall(target, node) } : {}), at }]
}

const moduleOf = (module: string) => {
  const known = judgeTarget(`${module}._`)
  return known.judged === 'safe' ? { judged: 'unknown' as const, does: 'is imported as a module' } : known
}

const judgePython = (tag: string, node: Node, path: string): readonly Seen[] => {
  if (PLAIN.test(tag)) return []
  const [, kind = tag, target = ''] = /^([a-z/]+):(.*)$/s.exec(tag) ?? []
  const known = judgeTarget(target)
  if (known.judged === 'safe' && (kind === 'object' || kind === 'name'))
    return [
      {
        level: 'unknown',
        message: `The tag python/${kind} at ${path} makes an object of ${quoted(target)}: only PyYAML's unsafe loader reads it.`,
        at: node.at,
      },
    ]
  const does = known.judged === 'dangerous' ? `, which ${known.does}` : ''
  return [
    {
      level: 'dangerous',
      message: `The tag python/${kind.slice(0, 40)} at ${path} ${ACTS.get(kind) ?? 'builds'} ${quoted(target)}${does}: PyYAML's unsafe loader does so while it reads.`,
      call: kind === 'name' || kind === 'module' ? target.slice(0, 300) : tagCall(target, node),
      at: node.at,
    },
  ]
}

const ACTS: ReadonlyMap<string, string> = new Map([
  ['object/apply', 'calls'],
  ['object/new', 'calls'],
  ['object', 'makes an object of'],
  ['name', 'imports'],
  ['module', 'imports'],
])
