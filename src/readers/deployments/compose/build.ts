/** What a service is built from: the Dockerfile that its `build` names. */
import { HOLE } from '../../commands/expansion.ts'
import { at, textAt, type YamlNode } from '../../syntax/yaml.ts'
import { interpolate } from '../interpolate.ts'
import { builtStage, type Stage, stagesOf } from '../stages.ts'
import { flattened, type Part, type Parts } from './parts.ts'
import { resolved, type Tree } from './tree.ts'

const known = (node: YamlNode | undefined, { source }: Part): string | undefined =>
  node?.kind === 'scalar' ? interpolate(node.value, source.variables).text : undefined

/** `args` as a mapping or as a list of `A=b`. */
const argsOf = (node: YamlNode | undefined, part: Part): ReadonlyMap<string, string> => {
  const pairs: (readonly [string, string])[] =
    node?.kind === 'list'
      ? node.items.flatMap(item => {
          const [, name, value] = /^(\w{1,200})=([\s\S]*)$/.exec(known(item, part) ?? '') ?? []
          return name && value !== undefined ? [[name, value] as const] : []
        })
      : flattened(node).flatMap(({ key, value }) => {
          const text = known(value, part)
          return text ? [[key, text] as const] : []
        })
  return new Map(pairs.filter(([, value]) => !value.includes(HOLE)))
}

/** Where the Dockerfile of a `build` lies, from the repository's root. */
export const dockerfileOf = (part: Part): string | undefined => {
  const { node, source } = part
  const context = (node.kind === 'scalar' ? known(node, part) : known(at(node, 'context'), part)) ?? '.'
  const name = (node.kind === 'map' ? known(at(node, 'dockerfile'), part) : undefined) ?? 'Dockerfile'
  const folder = context.includes(HOLE) || name.includes(HOLE) ? undefined : resolved(source.folder, context)
  return folder === undefined ? undefined : resolved(folder, name)
}

export const builtBy = (parts: Parts, tree: Tree): Stage | undefined => {
  const part = parts.get('build')?.at(-1)
  const path = part && dockerfileOf(part)
  const file = path === undefined ? undefined : tree.file(path)
  if (!part || !file) return undefined
  const { node } = part
  const args = node.kind === 'map' ? argsOf(at(node, 'args'), part) : new Map<string, string>()
  return builtStage(stagesOf(file, args), node.kind === 'map' ? textAt(node, 'target') : undefined)
}
