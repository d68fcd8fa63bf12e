/** Dotted names that frameworks import and call: judged by the table of pickles, and by what configurations name. */
import { configDangers, configFamilies, coreModules } from '../../data/config-names.ts'
import { torchFileOperators, torchNamespaces } from '../../data/torch-operators.ts'
import type { Judgement } from '../../evidence.ts'
import { judgeName } from '../pickle/names.ts'
import { type Mapping, type Node, textsIn } from './node.ts'

export interface Target {
  readonly judged: Judgement
  /** Follows "…, which". */
  readonly does: string
}

const dangerous = new Map<string, string>()
for (const { does, names = {} } of configDangers)
  for (const [module, listed] of Object.entries(names))
    for (const name of listed.split(' ')) dangerous.set(`${module}.${name}`, does)

/** Shapes of safe names that hold for any arguments. */
const PLAIN_SHAPES: ReadonlySet<string> = new Set(['class', 'value', 'enum', 'plain'])

const DOTTED = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)+$/
const LONGEST = 300

/** `package.module.Name`, or `module:Name`; nothing else is looked up by its dots. */
export const isDotted = (text: string): boolean =>
  text.length <= LONGEST && DOTTED.test(text.replace(':', '.'))

/** An exported program names the operators of its graph by the same key as others name what they call. */
const OPERATOR = /^torch\.ops\.(\w+)\.(\w+)(?:\.\w+)?$/

const judgeOperator = (path: string): Target | undefined => {
  const [, namespace, name] = OPERATOR.exec(path) ?? []
  if (namespace === undefined || name === undefined) return undefined
  const does = namespace === 'aten' ? torchFileOperators.get(name) : undefined
  if (does !== undefined) return { judged: 'dangerous', does }
  return torchNamespaces.has(namespace)
    ? { judged: 'safe', does: '' }
    : { judged: 'unknown', does: 'is an operator of a library that is not known' }
}

/** Judges a name as those do that import as much of it as they can and reach for the rest by attributes. */
export const judgeTarget = (written: string): Target => {
  if (/\$\{/.test(written)) return { judged: 'unknown', does: 'is put together when the file is loaded' }
  const path = written.trim().replace(':', '.')
  if (!isDotted(path)) return judgeBare(path)
  const operator = judgeOperator(path)
  if (operator) return operator
  const does = dangerous.get(path)
  if (does !== undefined) return { judged: 'dangerous', does }

  const parts = path.split('.')
  const way = parts.slice(1, -1).find(part => coreModules.has(part))
  if (way !== undefined) return { judged: 'dangerous', does: `reaches through other modules for ${way}` }
  const module = parts.slice(0, -1).join('.')
  const name = parts.at(-1) ?? ''
  if (configFamilies.some(each => each.module.test(module) && each.name.test(name)))
    return { judged: 'safe', does: '' }
  const known = judgeName(module, name)
  if (known.judged === 'safe' && !PLAIN_SHAPES.has(known.shape ?? ''))
    return { judged: 'unknown', does: 'is harmless in the one way only in which its library writes it' }
  if (known.judged !== 'unknown') return known
  // A class and its method: `pathlib.Path.write_text`.
  const outer = parts.length > 2 ? judgeName(parts.slice(0, -2).join('.'), parts.slice(-2).join('.')) : known
  return outer.judged === 'dangerous' ? outer : known
}

/** A name without a module is one of Python's own for some loaders, and a file's own for others. */
const judgeBare = (name: string): Target => {
  const known = judgeName('builtins', name)
  return known.judged === 'unknown' ? { judged: 'unknown', does: 'is no name that can be looked up' } : known
}

/** Keys beside the arguments of a call. */
const OWN = new Set([
  '_target_',
  '__target__',
  'target',
  'class_path',
  '_component_',
  '_partial_',
  '_convert_',
  '_recursive_',
])
const MOST_ARGUMENTS = 6
const MOST_TEXT = 120

const quote = (text: string): string =>
  `'${text.slice(0, MOST_TEXT).replace(/[\\']/g, '\\$&').replace(/\p{C}/gu, ' ')}${text.length > MOST_TEXT ? '…' : ''}'`

const shown = (node: Node): string => {
  if (node.kind === 'scalar')
    return node.plain && node.text.length < 40 && node.tag === undefined
      ? quotePlain(node.text)
      : quote(node.text)
  const texts = textsIn(node, 4)
    .map(({ text }) => quote(text))
    .join(', ')
  return node.kind === 'list' ? `[${texts}]` : `{${texts}}`
}

const quotePlain = (text: string): string =>
  /^(?:[-+.]?\d[\d._eE+-]*|true|false|null|~)$/i.test(text) ? text : quote(text)

/** A call as Python would write it, from the mapping that describes it: `os.system(command='id')`. */
export const callOf = (target: string, node: Mapping): string => {
  const inner = node.entries.find(
    ({ key, value }) => /^(?:params|init_args|kwargs)$/.test(key) && value.kind === 'map',
  )?.value
  const entries = (inner?.kind === 'map' ? inner : node).entries.filter(({ key }) => !OWN.has(key))
  const list = entries.find(({ key, value }) => key === '_args_' && value.kind === 'list')?.value
  const positional = list?.kind === 'list' ? list.items.map(shown) : []
  const named = entries
    .filter(({ key }) => key !== '_args_')
    .map(({ key, value }) => `${key.slice(0, 40).replace(/[^\w]/g, '_')}=${shown(value)}`)
  const all = [...positional, ...named]
  const more = all.length > MOST_ARGUMENTS ? ', …' : ''
  return `${target.slice(0, LONGEST)}(${all.slice(0, MOST_ARGUMENTS).join(', ')}${more})`
}

/** The same of what a YAML tag calls with the node that it stands at. */
export const tagCall = (target: string, node: Node): string => {
  if (node.kind === 'map') return callOf(target, node)
  const items = node.kind === 'list' ? node.items.map(shown) : node.text === '' ? [] : [shown(node)]
  return `${target.slice(0, LONGEST)}(${items.slice(0, MOST_ARGUMENTS).join(', ')})`
}
