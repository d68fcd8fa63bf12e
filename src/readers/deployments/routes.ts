/** How pods are reached from outside of the cluster: services of type NodePort and LoadBalancer, and routes to services. */
import type { Port } from '../../deployment.ts'
import { at, entryAt, itemsAt, mapsIn, textAt, type YamlNode } from '../syntax/yaml.ts'
import { guardOf, isInternalClass, middlewareOf, policyOf, rangesOf } from './guards.ts'
import { labelsAt, type Manifest, selects } from './manifest.ts'
import { OUTER } from './outer.ts'
import type { Workload } from './workload.ts'

interface Service {
  readonly manifest: Manifest
  readonly selector: ReadonlyMap<string, string>
  /** Port of the service to what it is of the pod: a number or a name. */
  readonly ports: readonly { readonly port: string; readonly name?: string; readonly target: string }[]
}

/** A route from outside to a service. */
interface Route {
  readonly service: string
  readonly line: number
  readonly manifest: Manifest
  readonly host?: string
  readonly guard?: string
}

const MOST = 2000

const servicesOf = (manifests: readonly Manifest[]): readonly Service[] =>
  manifests.flatMap(manifest => {
    if (manifest.kind !== 'Service' || manifest.group !== 'v1') return []
    const ports = itemsAt(manifest.node, 'spec', 'ports').flatMap(entry => {
      const port = textAt(entry, 'port')
      const name = textAt(entry, 'name')
      return port ? [{ port, target: textAt(entry, 'targetPort') ?? port, ...(name ? { name } : {}) }] : []
    })
    return [{ manifest, selector: labelsAt(manifest.node, 'spec', 'selector'), ports }]
  })

const guarded = (guard: string | undefined): { readonly guard?: string } => (guard ? { guard } : {})

/** Names of services in an Ingress: `backend.service.name`, once `backend.serviceName`. */
const ingressRoutes = (manifest: Manifest): readonly Route[] => {
  const { node } = manifest
  const name = textAt(node, 'spec', 'ingressClassName')
  const guard =
    guardOf(labelsAt(node, 'metadata', 'annotations')) ?? (isInternalClass(name) ? name : undefined)
  const route = (backend: YamlNode | undefined, host?: string): readonly Route[] => {
    const service = at(backend, 'service', 'name') ?? at(backend, 'serviceName')
    if (service?.kind !== 'scalar') return []
    return [
      { service: service.value, line: service.line, manifest, ...(host ? { host } : {}), ...guarded(guard) },
    ]
  }
  return [
    ...route(at(node, 'spec', 'defaultBackend') ?? at(node, 'spec', 'backend')),
    ...itemsAt(node, 'spec', 'rules').flatMap(rule =>
      itemsAt(rule, 'http', 'paths').flatMap(path => route(at(path, 'backend'), textAt(rule, 'host'))),
    ),
  ]
}

/** `backendRefs` of the Gateway API, and `services` of Traefik's routes. */
const backendRoutes = (manifest: Manifest, field: 'backendRefs' | 'services'): readonly Route[] =>
  itemsAt(manifest.node, 'spec', field === 'services' ? 'routes' : 'rules').flatMap(rule => {
    const guard = guardOf(labelsAt(manifest.node, 'metadata', 'annotations')) ?? middlewareOf(rule)
    return itemsAt(rule, field).flatMap((backend): readonly Route[] => {
      const name = at(backend, 'name')
      return name?.kind === 'scalar'
        ? [{ service: name.value, line: name.line, manifest, ...guarded(guard) }]
        : []
    })
  })

/** `to` and `alternateBackends` of a Route of OpenShift, which leads outside by its kind. */
const openshiftRoutes = (manifest: Manifest): readonly Route[] => {
  const { node } = manifest
  const guard = guardOf(labelsAt(node, 'metadata', 'annotations'))
  const host = textAt(node, 'spec', 'host')
  return [at(node, 'spec', 'to'), ...itemsAt(node, 'spec', 'alternateBackends')].flatMap(
    (to): readonly Route[] => {
      const name = at(to, 'name')
      if (name?.kind !== 'scalar') return []
      return [
        { service: name.value, line: name.line, manifest, ...(host ? { host } : {}), ...guarded(guard) },
      ]
    },
  )
}

/** Destinations of Istio, where a gateway leads to them; without one they are for the mesh alone. */
const virtualRoutes = (manifest: Manifest): readonly Route[] => {
  const gateways = itemsAt(manifest.node, 'spec', 'gateways').flatMap(one =>
    one.kind === 'scalar' ? [one.value] : [],
  )
  const outer = gateways.filter(name => name !== 'mesh')
  if (outer.length === 0) return []
  const inner = outer.every(isInternalClass) ? outer[0] : undefined
  const found: Route[] = []
  for (const node of mapsIn(at(manifest.node, 'spec') ?? manifest.node)) {
    const host = found.length < MOST ? at(node, 'destination', 'host') : undefined
    if (host?.kind !== 'scalar') continue
    const [service = ''] = host.value.split('.', 1)
    found.push({ service, line: host.line, manifest, ...guarded(inner) })
  }
  return found
}

const routesOf = (manifests: readonly Manifest[]): readonly Route[] =>
  manifests
    .flatMap(manifest => {
      if (manifest.kind === 'Ingress') return ingressRoutes(manifest)
      if (/^(?:HTTP|GRPC|TCP|TLS)Route$/.test(manifest.kind)) return backendRoutes(manifest, 'backendRefs')
      if (/^IngressRoute(?:TCP)?$/.test(manifest.kind)) return backendRoutes(manifest, 'services')
      if (manifest.kind === 'Route' && manifest.group === 'route.openshift.io')
        return openshiftRoutes(manifest)
      return manifest.kind === 'VirtualService' ? virtualRoutes(manifest) : []
    })
    .slice(0, MOST)

/**
 * Ways to one container that are kept, of those with a guard and of those without one each: more say nothing new, and
 * every service of a file may lead to every workload of it.
 */
const MOST_WAYS = 20

const isFull = (ports: readonly Port[], isGuarded: boolean): boolean =>
  ports.length >= MOST_WAYS &&
  ports.filter(({ guard }) => (guard !== undefined) === isGuarded).length >= MOST_WAYS

/** Whether no further way to the workload, with a guard or without, would be kept. */
const isOpenEnough = ({ containers }: Workload): boolean =>
  containers.every(({ init, service: { ports } }) => init || (isFull(ports, true) && isFull(ports, false)))

/** Puts a port on the container that listens there: the one that declares it, else the first. */
const attach = ({ containers }: Workload, target: string, port: Port): void => {
  const running = containers.filter(({ init }) => !init)
  const owner = running.find(({ declared }) => declared.has(target))
  // Of a port that none declares, the first container is as good a guess as there is, unless another port is its own.
  const [first] = running
  const into = owner ?? first
  const number = owner?.declared.get(target) ?? (/^\d{1,5}$/.test(target) ? Number(target) : undefined)
  if (into && !isFull(into.service.ports, port.guard !== undefined))
    into.service.ports.push({ ...port, ...(number ? { target: number } : {}) })
}

const openService = ({ manifest, ports }: Service, workload: Workload, policy: string | undefined): void => {
  const { node, sheet } = manifest
  const type = entryAt(at(node, 'spec'), 'type')?.value
  const how = type?.kind === 'scalar' ? OUTER.get(type.value) : undefined
  if (!type || !how) return
  const annotated = how === 'load-balancer' ? guardOf(labelsAt(node, 'metadata', 'annotations')) : undefined
  const ranges = how === 'load-balancer' ? rangesOf(node) : undefined
  for (const [index, { port, target }] of ports.entries()) {
    const published = textAt(itemsAt(node, 'spec', 'ports')[index], 'nodePort') ?? port
    const guard = guarded(annotated ?? ranges ?? policy)
    attach(workload, target, { how, published, ...guard, ...sheet.stand(type.line) })
  }
}

/** Adds to each container the ports under which it is reached. */
export const openRoutes = (manifests: readonly Manifest[], workloads: readonly Workload[]): void => {
  const services = servicesOf(manifests)
  if (services.length === 0) return
  const routes = routesOf(manifests)
  for (const workload of workloads) {
    const own = services.filter(({ selector }) => selects(selector, workload.labels))
    if (own.length === 0) continue
    const policy = policyOf(manifests, workload.labels)
    for (const service of own) {
      if (isOpenEnough(workload)) break
      openService(service, workload, policy)
      for (const { service: name, line, manifest, host, guard } of routes) {
        const [target] = service.ports
        if (name !== service.manifest.name || !target) continue
        attach(workload, target.target, {
          how: 'ingress',
          ...(host ? { published: host } : {}),
          ...guarded(guard ?? policy),
          ...manifest.sheet.stand(line),
        })
      }
    }
  }
}

/** Workloads that services or routes among `own` lead to, whether from outside or not. */
export const ledTo = (
  own: readonly Manifest[],
  all: readonly Manifest[],
  workloads: readonly Workload[],
): readonly Workload[] => {
  const routed = new Set(routesOf(own).map(({ service }) => service))
  const leading = servicesOf(all).filter(
    ({ manifest }) => own.includes(manifest) || routed.has(manifest.name),
  )
  return workloads.filter(({ labels }) => leading.some(({ selector }) => selects(selector, labels)))
}
