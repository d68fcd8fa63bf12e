/** Images in the values of charts, which name them in parts. */
import { at, type YamlNode, type YamlScalar } from '../syntax/yaml.ts'
import { type Scope, scalarAt } from './helm-scope.ts'
import { carries, ofChart } from './known.ts'
import { deployedImage } from './service.ts'
import { hasHole, withHoles } from './sheet.ts'

const repositoryIn = (node: YamlNode): YamlScalar | undefined =>
  scalarAt(node, 'repository') ?? scalarAt(node, 'repo') ?? scalarAt(node, 'name')

/** Whether a mapping is that of an image, whatever its key is called; repositories of sources have addresses. */
export const isImage = (node: YamlNode): boolean => {
  if (node.kind !== 'map' || (at(node, 'tag') ?? at(node, 'digest')) === undefined) return false
  const repository = at(node, 'repository') ?? at(node, 'repo')
  return repository?.kind === 'scalar' && !/:\/\/|@|\s/.test(repository.value.slice(0, 1000))
}

/** The chart's own image in another version: it is that of the component, where the chart is one of the catalogue. */
const inVersion = (tag: YamlScalar, { one, chart }: Scope): void => {
  if (!one.chart || tag === chart.appVersion || hasHole(withHoles(tag.value))) return
  const standing = chart.sheet.stand(tag.line)
  one.chart = { ...one.chart, appVersion: tag.value, standing }
  const known = ofChart(one.chart.name)
  const name = known && carries(one.chart.name, known) ? known.images[0]?.name : undefined
  if (name && !name.includes('*'))
    one.image = deployedImage(`${name}:${tag.value}`, `${name}:${tag.value}`, standing)
}

/** Registry, repository, tag and digest, at the line of the last of them that is there. */
export const imageIn = (node: YamlNode, scope: Scope): void => {
  const { one, chart, own } = scope
  const { stand } = chart.sheet
  if (node.kind === 'scalar') {
    if (!node.value || /\s/.test(node.value)) return
    one.image = deployedImage(withHoles(node.value), node.value, stand(node.line)) ?? one.image
    return
  }
  // Charts of several parts name one image for all of them.
  const all = at(node, 'all')
  if (all && isImage(all)) {
    imageIn(all, scope)
    return
  }
  const repository = repositoryIn(node)
  const tag = scalarAt(node, 'tag') ?? scalarAt(node, 'version') ?? (own ? chart.appVersion : undefined)
  const digest = scalarAt(node, 'digest') ?? scalarAt(node, 'sha')
  if (!repository) {
    if (tag) inVersion(tag, scope)
    return
  }
  const registry = scalarAt(node, 'registry')
  const inside = registry && !repository.value.startsWith(`${registry.value}/`) ? `${registry.value}/` : ''
  const sum = digest ? `@${digest.value.includes(':') ? '' : 'sha256:'}${digest.value}` : ''
  const text = `${inside}${repository.value}${tag ? `:${tag.value}` : ''}${sum}`
  const line = tag && tag !== chart.appVersion ? tag.line : digest ? digest.line : repository.line
  one.image = deployedImage(withHoles(text), text, stand(line)) ?? one.image
  if (!tag && !digest) one.tagElsewhere = true
}

const DEFAULT = /^default\w{0,40}(Repository|Tag|Digest)$/

/** `defaultAirflowRepository` and its tag: one image for all parts that name none. */
export const defaultImage = (node: YamlNode, scope: Scope): void => {
  if (node.kind !== 'map' || scope.one.image) return
  const parts = node.entries.flatMap(({ key, line, value }) => {
    const [, part] = DEFAULT.exec(key.slice(0, 100)) ?? []
    return part ? [{ key: part.toLowerCase(), line, value }] : []
  })
  if (parts.some(({ key }) => key === 'repository'))
    imageIn({ kind: 'map', line: node.line, entries: parts }, scope)
}
