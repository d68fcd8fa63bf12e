/** Services that Terraform runs: containers, tasks, releases of charts, objects of Kubernetes. */
import { posix } from 'node:path'
import { lineAt, unreadFile } from '../locate.ts'
import type { Beside, Found, Reader, TextFile } from '../reader.ts'
import { isHcl, readHcl } from '../syntax/hcl.ts'
import { isYaml, itemsAt, readYaml, textAt } from '../syntax/yaml.ts'
import type { Draft } from './draft.ts'
import { storeOf } from './environment.ts'
import { innerYaml, layered, parameter } from './gitops.ts'
import { servicesIn } from './helm-values.ts'
import { type Joint, jointOf } from './joint.ts'
import { type Manifest, manifestsOf } from './manifest.ts'
import { openRoutes } from './routes.ts'
import { at, blocksOf, manifestNode, type YamlNode } from './terraform-blocks.ts'
import {
  cloudRun,
  containerGroup,
  dockerContainer,
  type Module,
  type Resource,
  taskDefinition,
} from './terraform-containers.ts'
import { hclOf, knownIn, resolved, variableFiles } from './terraform-values.ts'
import { withUnknown } from './unknown.ts'
import { workloadsOf } from './workload.ts'

const MOST = 2000

/** Whether a resource runs something, so that files beside it are worth a look. */
const RUNS =
  /^[ \t]*resource\s+"(?:docker_container|helm_release|aws_ecs_task_definition|google_cloud_run\w*|azurerm_container_group|kubernetes_\w+|kubectl_manifest)"/m

const KINDS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['deployment', ['apps/v1', 'Deployment']],
  ['stateful_set', ['apps/v1', 'StatefulSet']],
  ['daemonset', ['apps/v1', 'DaemonSet']],
  ['daemon_set', ['apps/v1', 'DaemonSet']],
  ['job', ['batch/v1', 'Job']],
  ['cron_job', ['batch/v1', 'CronJob']],
  ['pod', ['v1', 'Pod']],
  ['replication_controller', ['v1', 'ReplicationController']],
  ['service', ['v1', 'Service']],
  ['ingress', ['networking.k8s.io/v1', 'Ingress']],
  ['config_map', ['v1', 'ConfigMap']],
  ['secret', ['v1', 'Secret']],
])

const scalar = (value: string, line: number): YamlNode => ({ kind: 'scalar', line, value, style: 'plain' })

/** A resource of the provider of Kubernetes as the object that it makes. */
const objectOf = ({ type, body, line }: Resource, joint: Joint): readonly Manifest[] => {
  if (type === 'kubernetes_manifest') {
    const manifest = at(body, 'manifest')
    return manifest ? manifestsOf([innerYaml(manifest) ?? manifest], joint) : []
  }
  if (type === 'kubectl_manifest') {
    const inner = innerYaml(at(body, 'yaml_body'))
    return inner ? manifestsOf([inner], joint) : []
  }
  const [version, kind] = KINDS.get(type.replace(/^kubernetes_/, '').replace(/_v\d(?:beta\d)?$/, '')) ?? []
  if (!version || !kind) return []
  const node = manifestNode(body)
  if (node.kind !== 'map') return []
  const entries = [
    ...node.entries,
    { key: 'apiVersion', line, value: scalar(version, line) },
    { key: 'kind', line, value: scalar(kind, line) },
  ]
  return manifestsOf([{ ...node, entries }], joint)
}

const FILE = /^\$\{\s*file\("(?:\$\{path\.(?:module|root)\}\/|\.\/)?([\w./-]{1,200})"\)\s*\}$/

/** Values out of a text, out of `yamlencode`, or of a file beside. */
const valuesOf = (node: YamlNode, path: string, beside: Beside, joint: Joint): YamlNode | undefined => {
  if (node.kind === 'map') return node
  if (node.kind !== 'scalar') return undefined
  const [, name] = FILE.exec(node.value.slice(0, 400)) ?? []
  if (!name) return innerYaml(node)
  const file = beside.get(posix.normalize(posix.join(posix.dirname(path), name)))
  return file ? joint.add(file)[0] : undefined
}

const EXACT = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/

const release = (resource: Resource, { sheet }: Module, beside: Beside, joint: Joint): readonly Draft[] => {
  const { body, name, line } = resource
  const chart = textAt(body, 'chart')
  if (!chart || chart.includes('${')) return []
  const [version, repository] = [at(body, 'version'), textAt(body, 'repository')]
  const exact = version?.kind === 'scalar' && EXACT.test(version.value) ? { version: version.value } : {}
  const sets = ['set', 'set_sensitive', 'set_list'].flatMap(type =>
    blocksOf(body, type).map(({ body: one }) => {
      const [key, value] = [textAt(one, 'name'), at(one, 'value')]
      return key && key.length < 300 && value ? parameter(key, value) : undefined
    }),
  )
  const values = itemsAt(body, 'values').map(one => valuesOf(one, sheet.path, beside, joint))
  const raw = {
    name: chart.slice(chart.lastIndexOf('/') + 1),
    ...(repository ? { repository } : {}),
    ...exact,
    standing: sheet.stand(version?.line ?? at(body, 'chart')?.line ?? line),
  }
  const settings = { name, chart: raw, sheet, dependencies: new Map(), from: 'terraform' as const }
  return servicesIn(layered([...values, ...sets]), settings, line)
}

/** The list of containers, as it stands or as JSON in a text. */
const definitionsOf = (node: YamlNode | undefined): readonly YamlNode[] => {
  if (node?.kind !== 'scalar') return itemsAt(node)
  const read = readYaml(node.value)
  return isYaml(read) ? itemsAt(innerYaml(node)) : []
}

const isOff = (body: YamlNode): boolean => textAt(body, 'count') === '0'

const draftsOf = (module: Module, beside: Beside, joint: Joint): readonly Draft[] => {
  const plain = module.resources.flatMap((resource): readonly Draft[] => {
    const { type, body } = resource
    if (type === 'docker_container') return dockerContainer(resource, module)
    if (type === 'helm_release') return release(resource, module, beside, joint)
    if (type === 'aws_ecs_task_definition')
      return taskDefinition(resource, module, definitionsOf(at(body, 'container_definitions')))
    if (/^google_cloud_run(?:_v2)?_service$/.test(type)) return cloudRun(resource, module)
    return type === 'azurerm_container_group' ? containerGroup(resource, module) : []
  })
  const manifests = module.resources.flatMap(resource => objectOf(resource, joint))
  const workloads = workloadsOf(manifests, storeOf(manifests))
  openRoutes(manifests, workloads)
  const pods = workloads.flatMap(({ containers }) => containers.map(({ service }) => service))
  return [...plain, ...pods.map(one => ({ ...one, from: 'terraform' as const }))]
}

const resourcesOf = (root: YamlNode): readonly Resource[] =>
  blocksOf(root, 'resource')
    .slice(0, MOST)
    .flatMap(({ labels: [type, name], line, body }) =>
      type && name && !isOff(body) ? [{ type, name, line, body }] : [],
    )

/** Files that `file("…")` names. */
const namedFiles = ({ path, text }: TextFile): readonly string[] =>
  [...text.matchAll(/\bfile\("(?:\$\{path\.(?:module|root)\}\/|\.\/)?([\w./-]{1,200}\.ya?ml)"\)/g)]
    .slice(0, 20)
    .map(([, name = '']) => posix.normalize(posix.join(posix.dirname(path), name)))

export const terraform: Reader = {
  id: 'terraform',

  wants: file => (RUNS.test(file.text) ? [...variableFiles(file), ...namedFiles(file)] : []),

  *read(file, beside: Beside = new Map()): Iterable<Found> {
    const read = readHcl(file.text)
    if (!isHcl(read)) {
      yield unreadFile(
        file.path,
        read.line,
        lineAt(file.text, read.line),
        `no valid HCL: ${read.why}`,
        'config',
      )
      return
    }
    const joint = jointOf(file.path)
    const [root = read] = joint.add(file, () => [read])
    const around = variableFiles(file).flatMap(path => {
      const one = beside.get(path)
      return one ? [{ path, nodes: joint.add(one, hclOf) }] : []
    })
    const isVariables = (path: string): boolean => path.endsWith('.tfvars')
    const modules = [...around.flatMap(({ path, nodes }) => (isVariables(path) ? [] : nodes)), root]
    const known = knownIn(
      modules,
      around.flatMap(({ path, nodes }) => (isVariables(path) ? nodes : [])),
    )
    const resources = resourcesOf(root).map(one => ({ ...one, body: resolved(one.body, known) }))
    yield* withUnknown(draftsOf({ sheet: joint, resources }, beside, joint), file.path)
  },
}
