/** Variables of a service: `env_file` below `environment`. */
import type { Value } from '../../../deployment.ts'
import { HOLE } from '../../commands/expansion.ts'
import { textAt, type YamlNode } from '../../syntax/yaml.ts'
import { environmentFile } from '../environment-file.ts'
import { interpolate } from '../interpolate.ts'
import { effective, flattened, type Part, type Parts } from './parts.ts'
import { resolved, type Tree } from './tree.ts'

type Named = readonly [string, Value]

/** A name alone passes on what is set where Compose runs, which is also what `.env` sets. */
const passedOn = (name: string, line: number, { source }: Part): Named => {
  const known = source.variables.get(name)
  return [name, known ?? { value: `\${${name}}`, by: 'unresolved', ...source.stand(line) }]
}

function* written(part: Part): Iterable<Named> {
  const { node, source } = part
  if (node.kind === 'list') {
    for (const item of node.items) {
      if (item.kind !== 'scalar') continue
      const equals = item.value.indexOf('=')
      if (equals < 0) yield passedOn(item.value.trim().slice(0, 200), item.line, part)
      else {
        const value = effective(item.value.slice(equals + 1), source.stand(item.line), source.variables)
        yield [item.value.slice(0, equals).trim().slice(0, 200), value]
      }
    }
  }
  for (const { key, line, value } of flattened(node)) {
    if (value.kind !== 'scalar') continue
    const nothing = value.value === '' && value.style === 'plain'
    // Of a text in a block the line that gives it is that of the key.
    if (nothing || /^~$|^null$/i.test(value.style === 'plain' ? value.value : ''))
      yield passedOn(key, line, part)
    else yield [key.slice(0, 200), effective(value.value, source.stand(line), source.variables)]
  }
}

interface Listed {
  readonly path: string
  readonly line: number
}

const listed = (node: YamlNode): readonly Listed[] => {
  if (node.kind === 'scalar') return [{ path: node.value, line: node.line }]
  if (node.kind === 'map') return [{ path: textAt(node, 'path') ?? '', line: node.line }]
  return node.items.slice(0, 50).flatMap(item => (item.kind === 'list' ? [] : listed(item)))
}

function* fromFiles(part: Part, tree: Tree): Iterable<Named> {
  for (const { path, line } of listed(part.node)) {
    const text = interpolate(path, part.source.variables).text
    const known = text.includes(HOLE) ? undefined : resolved(part.source.folder, text)
    const file = known && tree.file(known)
    if (file) yield* environmentFile(file)
    else yield ['field:env_file', { value: path.slice(0, 200), by: 'unresolved', ...part.source.stand(line) }]
  }
}

/** `field:env_file` stands for a file that is not in the tree: whatever is not set may be set there. */
export const environmentOf = (parts: Parts, tree: Tree): readonly Named[] => {
  const files = (parts.get('env_file') ?? []).flatMap(part => [...fromFiles(part, tree)])
  return [...files, ...(parts.get('environment') ?? []).flatMap(part => [...written(part)])].filter(
    ([name]) => name,
  )
}
