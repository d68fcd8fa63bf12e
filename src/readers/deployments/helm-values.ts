/**
 * Values of Helm charts. Charts name their values as they like; most follow the same customs, and those are read: `image`
 * with repository, tag and digest, `service.type`, `ingress.enabled`, lists and mappings of variables, security contexts.
 */
import { at, entryAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import { type Draft, draft, type RawChart } from './draft.ts'
import { type Chart, imageIn, type Scope, take } from './helm-keys.ts'

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

const enter = (node: YamlNode, scope: Scope, walk: Walk, depth: number): void => {
  if (node.kind !== 'map' || depth > DEEPEST || walk.seen.has(node) || isOff(node)) return
  walk.seen.add(node)
  const { chart } = scope
  const image = entryAt(node, 'image')
  if (image) imageIn(image.value, scope)
  for (const { key, value, line } of node.entries) {
    if (walk.left-- <= 0) return
    if (key === 'image' || take(key, value, scope) || HELPERS.test(key)) continue
    const service = `${scope.one.service}/${key}`
    const dependency = depth === 0 ? chart.dependencies.get(key) : undefined
    const own = dependency !== undefined || at(value, 'image') !== undefined
    if (!own) enter(value, scope, walk, depth + 1)
    else if (!isOff(value) && walk.found.length < MOST_SERVICES) {
      const one = opened(chart, service, line, dependency)
      walk.found.push(one)
      enter(
        value,
        { one, chart: { ...chart, dependencies: new Map() }, own: dependency === undefined && scope.own },
        walk,
        depth + 1,
      )
    }
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
  if (values) enter(values, { one: root, chart, own: true }, walk, 0)
  const keys = new Set(walk.found.map(({ service }) => service))
  for (const [key, raw] of chart.dependencies) {
    if (keys.has(`${chart.name}/${key}`) || isOff(at(values, key) ?? EMPTY)) continue
    walk.found.push({ ...opened(chart, `${chart.name}/${key}`, 1, raw), standing: raw.standing })
  }
  return walk.found.filter(says)
}
