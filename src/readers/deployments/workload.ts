/** Kubernetes objects that run containers: where their pods stand, and what the object itself sets. */
import type { Port } from '../../deployment.ts'
import { at, entriesAt, entryAt, itemsAt, mapsIn, textAt, type YamlNode } from '../syntax/yaml.ts'
import { literal, type Store } from './environment.ts'
import { guardOf, rangesOf } from './guards.ts'
import { labelsAt, type Manifest } from './manifest.ts'
import { OUTER } from './outer.ts'
import { type Container, containersOf } from './pod.ts'
import type { Sheet } from './sheet.ts'

export interface Workload {
  readonly manifest: Manifest
  readonly labels: ReadonlyMap<string, string>
  readonly containers: readonly Container[]
}

interface Template {
  /** `metadata` and `spec` of a pod, or the spec alone. */
  readonly metadata?: YamlNode | undefined
  readonly spec: YamlNode
  /** Behind the workload's name, where it has several pods. */
  readonly part?: string
}

/** Pods of one object; a cluster of Ray may have a group for each kind of machine. */
const MOST = 100

const template = (node: YamlNode | undefined, part?: string): readonly Template[] => {
  const spec = at(node, 'spec')
  return spec ? [{ spec, metadata: at(node, 'metadata'), ...(part ? { part } : {}) }] : []
}

const rayTemplates = (cluster: YamlNode | undefined): readonly Template[] => [
  ...template(at(cluster, 'headGroupSpec', 'template')),
  ...itemsAt(cluster, 'workerGroupSpecs')
    .slice(0, MOST)
    .flatMap((group, index) =>
      template(at(group, 'template'), textAt(group, 'groupName') ?? `worker-${index}`),
    ),
]

/** Where the spec of a cluster of Ray stands, for each of the kinds that hold one. */
const rayCluster = ({ node, kind }: Manifest): readonly string[] | undefined => {
  if (kind === 'RayCluster') return ['spec']
  if (kind === 'RayService')
    return ['spec', at(node, 'spec', 'rayClusterConfig') ? 'rayClusterConfig' : 'rayClusterSpec']
  return kind === 'RayJob' ? ['spec', 'rayClusterSpec'] : undefined
}

/** The predictor of KServe is a pod, whose first container may be called after what it does. */
const kserveTemplates = (node: YamlNode): readonly Template[] =>
  ['predictor', 'transformer', 'explainer'].flatMap(role => {
    const spec = at(node, 'spec', role)
    if (spec?.kind !== 'map') return []
    const model = at(spec, 'model')
    const containers: YamlNode =
      model?.kind === 'map' && !at(spec, 'containers')
        ? {
            kind: 'map',
            line: spec.line,
            entries: [
              ...spec.entries,
              {
                key: 'containers',
                line: model.line,
                value: { kind: 'list', line: model.line, items: [model] },
              },
            ],
          }
        : spec
    return [{ spec: containers, ...(role === 'predictor' ? {} : { part: role }) }]
  })

/** `template` and `worker` of an LLMInferenceService are specs of pods. */
const llmTemplates = (node: YamlNode): readonly Template[] =>
  ['template', 'worker'].flatMap(role => {
    const spec = at(node, 'spec', role)
    return spec ? [{ spec, ...(role === 'template' ? {} : { part: role }) }] : []
  })

/** Of a kind that is not known, every pod in it. */
const anywhere = (node: YamlNode): readonly Template[] => {
  const found: Template[] = []
  for (const inner of mapsIn(node)) {
    if (found.length >= MOST) break
    if (at(inner, 'spec', 'containers')?.kind === 'list') {
      const spec = at(inner, 'spec')
      if (spec)
        found.push({
          spec,
          metadata: at(inner, 'metadata'),
          ...(found.length ? { part: String(found.length) } : {}),
        })
    }
  }
  return found
}

/** Groups of Kubernetes itself whose kinds run nothing. */
const IDLE =
  /^(?:v1|(?:networking|rbac\.authorization|policy|gateway\.networking|apiextensions|autoscaling|storage|scheduling|certificates|coordination|discovery|admissionregistration)(?:\.k8s\.io)?|cert-manager\.io|external-secrets\.io|monitoring\.coreos\.com)$/

const templatesOf = (manifest: Manifest): readonly Template[] => {
  const { node, kind, group } = manifest
  const cluster = rayCluster(manifest)
  if (cluster) return rayTemplates(at(node, ...cluster))
  if (kind === 'InferenceService') return kserveTemplates(node)
  if (kind === 'LLMInferenceService') return llmTemplates(node)
  if (kind === 'Pod' && group === 'v1') return template(node)
  if (IDLE.test(group) && kind !== 'ReplicationController' && kind !== 'PodTemplate') return []
  if (kind === 'CronJob') return template(at(node, 'spec', 'jobTemplate', 'spec', 'template'))
  const plain = template(at(node, 'spec', 'template'))
  return plain.some(({ spec }) => at(spec, 'containers')) ? plain : anywhere(node)
}

/** How a Service that stands whole within another object is reached. */
const ownService = (service: YamlNode | undefined, sheet: Sheet): readonly Port[] => {
  const type = at(service, 'spec', 'type')
  const how = type?.kind === 'scalar' ? OUTER.get(type.value) : undefined
  if (!service || !type || !how) return []
  const annotated =
    how === 'load-balancer' ? guardOf(labelsAt(service, 'metadata', 'annotations')) : undefined
  const guard = annotated ?? (how === 'load-balancer' ? rangesOf(service) : undefined)
  return [{ how, ...(guard ? { guard } : {}), ...sheet.stand(type.line) }]
}

/** What a cluster of Ray sets of its head: who may come, on which address, and through what. */
const withRay = (manifest: Manifest, [head]: readonly Container[]): void => {
  const path = rayCluster(manifest)
  if (!path || !head) return
  const { node, sheet } = manifest
  const { settings, ports } = head.service
  const mode = at(node, ...path, 'authOptions', 'mode')
  if (mode) settings.set(`field:${path.join('.')}.authOptions.mode`, literal(mode, sheet))
  if (mode && path.length > 1) settings.set('field:spec.authOptions.mode', literal(mode, sheet))
  const version = at(node, ...path, 'rayVersion')
  if (version) settings.set('field:spec.rayVersion', literal(version, sheet))
  for (const { key, value } of entriesAt(node, ...path, 'headGroupSpec', 'rayStartParams')) {
    settings.set(`--${key}`, literal(value, sheet))
  }
  const type = at(node, ...path, 'headGroupSpec', 'serviceType')
  const how = type?.kind === 'scalar' ? OUTER.get(type.value) : undefined
  if (type && how) ports.push({ how, ...sheet.stand(type.line) })
  ports.push(
    ...ownService(at(node, ...path, 'headGroupSpec', 'headService'), sheet),
    ...ownService(at(node, 'spec', 'serveService'), sheet),
  )
  const ingress = at(node, ...path, 'headGroupSpec', 'enableIngress')
  if (ingress?.kind === 'scalar' && ingress.value === 'true')
    ports.push({ how: 'ingress', target: 8265, ...sheet.stand(ingress.line) })
}

/** A service of Knative is public unless a label keeps it in the cluster. */
const withKnative = ({ node, sheet, kind, group }: Manifest, [main]: readonly Container[]): void => {
  if (kind !== 'Service' || group !== 'serving.knative.dev' || !main) return
  const inside = [...labelsAt(node, 'metadata', 'labels'), ...labelsAt(node, 'metadata', 'annotations')].some(
    ([key, value]) => /^networking\.knative\.dev\/visibility$/.test(key) && value === 'cluster-local',
  )
  if (!inside)
    main.service.ports.push({ how: 'ingress', ...sheet.stand(entryAt(node, 'kind')?.line ?? node.line) })
}

export const workloadsOf = (manifests: readonly Manifest[], store: Store): readonly Workload[] =>
  manifests.flatMap(manifest => {
    const templates = templatesOf(manifest)
    const workloads = templates.map(({ spec, metadata, part }): Workload => {
      const base = manifest.name || manifest.kind.toLowerCase()
      const name = part ? `${base}/${part}` : base
      const labels = labelsAt(metadata, 'labels')
      return { manifest, labels, containers: containersOf({ spec, sheet: manifest.sheet, name, store }) }
    })
    const [first] = workloads
    if (first) {
      withRay(manifest, first.containers)
      withKnative(manifest, first.containers)
    }
    return workloads
  })
