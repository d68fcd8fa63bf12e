/**
 * Values of Helm charts. Charts name their values as they like; most follow the same customs, and those are read: `image`
 * with repository, tag and digest, `service.type`, `ingress.enabled`, lists and mappings of variables, security contexts.
 */
import { at, entryAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import { type Draft, draft, type RawChart } from './draft.ts'
import { defaultImage, imageIn, isImage } from './helm-images.ts'
import { take } from './helm-keys.ts'
import type { Chart, Scope } from './helm-scope.ts'
import { ofChart } from './known.ts'

const DEEPEST = 8
/** Values of one chart that are looked at, and services that one file gives. */
const MOST = 5000
const MOST_SERVICES = 200
/** Images of helpers, which are not the service of the scope that they stand in. */
const HELPERS = /^(?:init|sidecar|test|busybox|metrics|volumePermissions|wait|hook|curl|kubectl|exporter)/i

const EMPTY: YamlNode = { kind: 'map', line: 1, entries: [] }

const isOff = (node: YamlNode): boolean => textAt(node, 'enabled') === 'false'

interface Walk {
  readonly found: Draft[]
  readonly seen: Set<YamlNode>
  left: number
}

const opened = (chart: Chart, service: string, line: number, raw: RawChart | undefined): Draft => ({
  ...draft({
    path: chart.sheet.path,
    service,
    from: chart.from ?? 'helm',
    standing: chart.sheet.stand(line),
  }),
  chart: raw,
})

const isOwn = (node: YamlNode): boolean => at(node, 'image') !== undefined || isImage(node)

/** A chart within the chart of a release goes by its name. */
const nested = (
  key: string,
  value: YamlNode,
  { one }: Scope,
  line: number,
  chart: Chart,
): RawChart | undefined => {
  const image = at(value, 'image')
  const bare = image?.kind === 'map' && at(image, 'tag') !== undefined && !isImage(image)
  return one.chart && bare && ofChart(key) ? { name: key, standing: chart.sheet.stand(line) } : undefined
}

/** A service of its own within the values: under a key, or as an item of a list. */
const begin = (
  value: YamlNode,
  service: string,
  line: number,
  scope: Scope,
  walk: Walk,
  depth: number,
  raw?: RawChart,
): void => {
  if (isOff(value) || walk.found.length >= MOST_SERVICES) return
  const { chart } = scope
  const one = opened(chart, service, line, raw)
  walk.found.push(one)
  const own = raw === undefined && scope.own
  enter(value, { one, chart: { ...chart, dependencies: new Map() }, own, path: '' }, walk, depth + 1)
}

/** Containers that are added, models of a server: items with an image of their own. */
const itemsOf = (node: YamlNode, service: string, scope: Scope, walk: Walk, depth: number): boolean => {
  if (node.kind !== 'list' || !node.items.some(isOwn)) return false
  for (const [index, item] of node.items.slice(0, MOST_SERVICES).entries()) {
    if (isOwn(item)) begin(item, `${service}/${textAt(item, 'name') ?? index}`, item.line, scope, walk, depth)
  }
  return true
}

const enter = (node: YamlNode, scope: Scope, walk: Walk, depth: number): void => {
  if (node.kind !== 'map' || depth > DEEPEST || walk.seen.has(node) || isOff(node)) return
  walk.seen.add(node)
  const { chart, path } = scope
  const image = entryAt(node, 'image')
  if (image) imageIn(image.value, scope)
  else if (isImage(node)) imageIn(node, scope)
  else defaultImage(node, scope)
  for (const { key, value, line } of node.entries) {
    if (walk.left-- <= 0) return
    if (key === 'image') continue
    if (value.kind === 'scalar') {
      take(key, value, scope)
      continue
    }
    const service = `${scope.one.service}/${key}`
    const helps = HELPERS.test(key)
    if (!helps && itemsOf(value, service, scope, walk, depth)) continue
    if (take(key, value, scope) || helps) continue
    const dependency = depth === 0 ? chart.dependencies.get(key) : undefined
    const raw = dependency ?? nested(key, value, scope, line, chart)
    if (raw || isOwn(value)) begin(value, service, line, scope, walk, depth, raw)
    else enter(value, { ...scope, path: path ? `${path}.${key}` : key }, walk, depth + 1)
  }
}

const says = ({ image, chart, environment, settings, ports, mounts, privileges, commands }: Draft): boolean =>
  image !== undefined ||
  chart !== undefined ||
  environment.size + settings.size + ports.length + mounts.length + privileges.length + commands.length > 0

/** The services that values give: the chart's own, those with an image of their own, those of charts it depends on. */
export const servicesIn = (values: YamlNode | undefined, chart: Chart, line: number): readonly Draft[] => {
  const root = opened(chart, chart.name, line, chart.chart)
  const walk: Walk = { found: [root], seen: new Set(), left: MOST }
  if (values) enter(values, { one: root, chart, own: true, path: '' }, walk, 0)
  const keys = new Set(walk.found.map(({ service }) => service))
  for (const [key, raw] of chart.dependencies) {
    if (keys.has(`${chart.name}/${key}`) || isOff(at(values, key) ?? EMPTY)) continue
    walk.found.push({ ...opened(chart, `${chart.name}/${key}`, 1, raw), standing: raw.standing })
  }
  return walk.found.filter(says)
}
