/** Releases of Helm charts that Argo CD, Flux and k3s install: the chart, its version and its values. */
import {
  at,
  entryAt,
  isYaml,
  itemsAt,
  readYaml,
  textAt,
  type YamlEntry,
  type YamlNode,
} from '../syntax/yaml.ts'
import type { Draft, RawChart } from './draft.ts'
import { servicesIn } from './helm-values.ts'
import { merged, relined } from './joint.ts'
import type { Manifest } from './manifest.ts'

const MOST = 50
const EXACT = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/

/** YAML in a text, with the lines of the file; where it stands in one line, all of it on that. */
export const innerYaml = (node: YamlNode | undefined): YamlNode | undefined => {
  if (node?.kind !== 'scalar' || !node.value.trim()) return undefined
  const read = readYaml(node.value)
  if (!isYaml(read) || !read[0]) return undefined
  const lines = node.style === 'literal'
  return relined(read[0], line => (lines ? line + node.line - 1 : node.line))
}

const map = (line: number, entries: readonly YamlEntry[]): YamlNode => ({ kind: 'map', line, entries })

/** `a.b.c` with a value, as values have it. */
export const parameter = (name: string, value: YamlNode): YamlNode =>
  name
    .split(/(?<!\\)\./, 20)
    .reverse()
    .reduce<YamlNode>(
      (inner, key) => map(value.line, [{ key: key.replaceAll('\\.', '.'), line: value.line, value: inner }]),
      value,
    )

export const layered = (layers: readonly (YamlNode | undefined)[]): YamlNode | undefined =>
  layers.reduce<YamlNode | undefined>(
    (base, over) => (base && over ? merged(base, over, 0, false) : (over ?? base)),
    undefined,
  )

const chartOf = (
  source: YamlNode,
  fields: { readonly chart: string; readonly version: string; readonly repository: string },
  { sheet }: Manifest,
): RawChart | undefined => {
  const chart = textAt(source, fields.chart)
  if (!chart) return undefined
  const version = textAt(source, fields.version)
  const repository = textAt(source, fields.repository) ?? textAt(source, fields.repository, 'name')
  const line = entryAt(source, version ? fields.version : fields.chart)?.line ?? source.line
  return {
    name: chart.slice(chart.lastIndexOf('/') + 1),
    ...(repository ? { repository } : {}),
    ...(version && EXACT.test(version) ? { version } : {}),
    standing: sheet.stand(line),
  }
}

/** A chart that another object of Flux fetches, which bears its name. */
const fetched = (reference: YamlNode | undefined, { sheet }: Manifest): RawChart | undefined => {
  const name = at(reference, 'name')
  if (name?.kind !== 'scalar' || !name.value) return undefined
  const repository = textAt(reference, 'kind') ?? 'OCIRepository'
  return { name: name.value, repository, standing: sheet.stand(name.line) }
}

const release = (
  manifest: Manifest,
  chart: RawChart | undefined,
  values: YamlNode | undefined,
): readonly Draft[] => {
  if (!chart) return []
  const { name, sheet, line } = manifest
  return servicesIn(values, { name: name || chart.name, chart, sheet, dependencies: new Map() }, line)
}

/** `spec.source` or `spec.sources` of Argo CD; of an ApplicationSet those of its template. */
const argo = (manifest: Manifest): readonly Draft[] => {
  const spec = at(manifest.node, 'spec', ...(manifest.kind === 'ApplicationSet' ? ['template', 'spec'] : []))
  const single = at(spec, 'source')
  const sources = [...(single ? [single] : []), ...itemsAt(spec, 'sources')].slice(0, MOST)
  return sources.flatMap(source => {
    const fields = { chart: 'chart', version: 'targetRevision', repository: 'repoURL' }
    const parameters = itemsAt(source, 'helm', 'parameters').map(one => {
      const [name, value] = [textAt(one, 'name'), at(one, 'value')]
      return name && name.length < 300 && value ? parameter(name, value) : undefined
    })
    const values = [
      innerYaml(at(source, 'helm', 'values')),
      at(source, 'helm', 'valuesObject'),
      ...parameters,
    ]
    return release(manifest, chartOf(source, fields, manifest), layered(values))
  })
}

/** The releases that one object asks for. */
export const gitops = (manifest: Manifest): readonly Draft[] => {
  const { group, kind, node } = manifest
  if (group === 'argoproj.io' && /^Application(?:Set)?$/.test(kind)) return argo(manifest)
  if (kind === 'HelmRelease') {
    const chart = at(node, 'spec', 'chart', 'spec')
    const fields = { chart: 'chart', version: 'version', repository: 'sourceRef' }
    const known = chart ? chartOf(chart, fields, manifest) : fetched(at(node, 'spec', 'chartRef'), manifest)
    return release(manifest, known, at(node, 'spec', 'values'))
  }
  if (kind !== 'HelmChart' || group !== 'helm.cattle.io') return []
  const spec = at(node, 'spec')
  const fields = { chart: 'chart', version: 'version', repository: 'repo' }
  const values = [innerYaml(at(spec, 'valuesContent')), at(spec, 'set')]
  return release(manifest, spec && chartOf(spec, fields, manifest), layered(values))
}
