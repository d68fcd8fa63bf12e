/** `volumes` and `devices` of a service. */
import type { Mount, Privilege } from '../../../deployment.ts'
import { HOLE } from '../../commands/expansion.ts'
import { at, textAt, type YamlNode } from '../../syntax/yaml.ts'
import { interpolate, shown, type Variables } from '../interpolate.ts'
import { isTrue, itemsOf, type Part, type Parts } from './parts.ts'

const LONGEST = 1000

/** Variables that every machine has. */
const MACHINE: readonly (readonly [RegExp, string])[] = [
  [/\$(?:\{HOME(?::?-[^{}]{0,100})?\}|HOME\b)/g, '~'],
  [/\$(?:\{PWD(?::?-[^{}]{0,100})?\}|PWD\b)/g, '.'],
]

const pathOf = (written: string, variables: Variables): string => {
  if (!written.includes('$')) return interpolate(written, variables).text
  const plain = MACHINE.reduce((text, [variable, stands]) => text.replace(variable, stands), written)
  return interpolate(plain, variables).text
}

const isHost = (source: string): boolean => /^(?:[/~.]|[A-Za-z]:[\\/]|\\\\|\uE000)/.test(source)

const isReadOnly = (modes: string): boolean => modes.split(',').includes('ro')

const mount = (source: string, target: string, readOnly: boolean, part: Part, line: number): Mount => ({
  source: shown(source),
  target: shown(target),
  readOnly,
  host: isHost(source),
  ...part.source.stand(line),
})

/** `source:target:modes`; a letter of a drive is no source. */
function* short(node: YamlNode, part: Part): Iterable<Mount> {
  if (node.kind !== 'scalar' || node.value.length > LONGEST) return
  const text = pathOf(node.value, part.source.variables)
  const [, source, target, modes = ''] =
    /^([A-Za-z]:[\\/][^:]*|[^:]+):([A-Za-z]:[\\/][^:]*|[^:]+)(?::([^:]*))?$/.exec(text) ?? []
  if (source && target) yield mount(source, target, isReadOnly(modes), part, node.line)
}

function* long(node: YamlNode, part: Part): Iterable<Mount> {
  const known = (key: string) => pathOf((textAt(node, key) ?? '').slice(0, LONGEST), part.source.variables)
  const [source, target] = [known('source') || known('src'), known('target') || known('dst')]
  if (!source || known('type') === 'tmpfs') return
  const line = (at(node, 'source') ?? at(node, 'src') ?? node).line
  const readOnly = isTrue(textAt(node, 'read_only'))
  const found = mount(source, target, readOnly, part, line)
  yield known('type') === 'bind' ? { ...found, host: true } : found
}

/** Of mounts on one target the last counts, as overlays replace them. */
export const mountsOf = (parts: Parts): readonly Mount[] => {
  const all = itemsOf(parts, 'volumes').flatMap(({ node, part }) => [
    ...(node.kind === 'map' ? long(node, part) : short(node, part)),
  ])
  return [...new Map(all.map(one => [one.target, one])).values()]
}

export const devicesOf = (parts: Parts): readonly Privilege[] =>
  itemsOf(parts, 'devices').flatMap(({ node, part }) => {
    const written = node.kind === 'scalar' ? node.value : (textAt(node, 'source') ?? '')
    const [value = ''] = pathOf(written.slice(0, LONGEST), part.source.variables).split(':')
    return value && !value.includes(HOLE)
      ? [{ is: 'device' as const, value, ...part.source.stand(node.line) }]
      : []
  })
