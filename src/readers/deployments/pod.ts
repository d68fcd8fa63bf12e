/** Pods: each container with its settings, mounts and privileges. */
import type { Hardening, Mount, Privilege, Value } from '../../deployment.ts'
import type { Argument } from '../commands/argument.ts'
import { HOLE } from '../commands/expansion.ts'
import { argumentsOf } from '../commands/yaml-script.ts'
import { at, entryAt, itemsAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import { type Draft, draft } from './draft.ts'
import { environmentOf, type Store } from './environment.ts'
import { mountedSettings } from './mounted-maps.ts'
import { deployedImage } from './service.ts'
import { type Sheet, withHoles } from './sheet.ts'

export interface Pod {
  readonly spec: YamlNode
  /** Where the labels and annotations of the pod stand. */
  readonly metadata?: YamlNode | undefined
  readonly sheet: Sheet
  readonly name: string
  readonly store: Store
}

/** A container with what routes to it need. */
export interface Container {
  readonly service: Draft
  readonly declared: ReadonlyMap<string, number>
  readonly init: boolean
}

const isTrue = (node: YamlNode | undefined): boolean => node?.kind === 'scalar' && node.value === 'true'

/** A field of the container's security context, or else of the pod's. */
const security = (container: YamlNode, spec: YamlNode, ...path: readonly string[]): YamlNode | undefined =>
  at(container, 'securityContext', ...path) ?? at(spec, 'securityContext', ...path)

const hostOf = ({ spec, sheet }: Pod): readonly Privilege[] =>
  (
    [
      ['hostNetwork', 'network'],
      ['hostPID', 'pid'],
      ['hostIPC', 'ipc'],
    ] as const
  ).flatMap(([field, is]) => {
    const found = at(spec, field)
    return found && isTrue(found) ? [{ is, value: 'host', ...sheet.stand(found.line) }] : []
  })

const privilegesOf = (container: YamlNode, { spec, sheet }: Pod): readonly Privilege[] => {
  const found: Privilege[] = []
  const add = (is: Privilege['is'], value: string, node: YamlNode): void => {
    found.push({ is, value, ...sheet.stand(node.line) })
  }
  const privileged = at(container, 'securityContext', 'privileged')
  if (privileged && isTrue(privileged)) add('privileged', 'true', privileged)
  for (const capability of itemsAt(container, 'securityContext', 'capabilities', 'add')) {
    if (capability.kind === 'scalar') add('capability', capability.value, capability)
  }
  const user = security(container, spec, 'runAsUser')
  if (user?.kind === 'scalar' && /^0+$/.test(user.value)) add('user', '0', user)
  const escalation = at(container, 'securityContext', 'allowPrivilegeEscalation')
  if (escalation && isTrue(escalation)) add('escalation', 'true', escalation)
  for (const [field, is] of [
    ['seccompProfile', 'seccomp'],
    ['appArmorProfile', 'apparmor'],
  ] as const) {
    const type = security(container, spec, field, 'type')
    if (type?.kind === 'scalar' && /^unconfined$/i.test(type.value)) add(is, type.value, type)
  }
  return found
}

const hardeningOf = (container: YamlNode): Hardening => ({
  memory: at(container, 'resources', 'limits', 'memory') !== undefined,
  cpus: at(container, 'resources', 'limits', 'cpu') !== undefined,
  readOnlyRoot: isTrue(at(container, 'securityContext', 'readOnlyRootFilesystem')),
  noNewPrivileges: textAt(container, 'securityContext', 'allowPrivilegeEscalation') === 'false',
})

const mountsOf = (container: YamlNode, { spec, sheet }: Pod): readonly Mount[] => {
  const volumes = new Map(
    itemsAt(spec, 'volumes').flatMap(volume => {
      const name = textAt(volume, 'name')
      return name ? [[name, volume] as const] : []
    }),
  )
  return itemsAt(container, 'volumeMounts').flatMap((mount): readonly Mount[] => {
    const [name = '', target = ''] = [textAt(mount, 'name'), textAt(mount, 'mountPath')]
    const readOnly = isTrue(at(mount, 'readOnly'))
    const path = at(volumes.get(name), 'hostPath', 'path')
    if (path?.kind === 'scalar')
      return [{ source: path.value, target, readOnly, host: true, ...sheet.stand(path.line) }]
    return [{ source: name, target, readOnly, host: false, ...sheet.stand(mount.line) }]
  })
}

const declaredOf = (container: YamlNode): ReadonlyMap<string, number> => {
  const ports = new Map<string, number>()
  for (const entry of itemsAt(container, 'ports')) {
    const port = Number(textAt(entry, 'containerPort'))
    if (!Number.isInteger(port)) continue
    ports.set(String(port), port)
    const name = textAt(entry, 'name')
    if (name) ports.set(name, port)
  }
  return ports
}

const reachHost = (container: YamlNode, { spec, sheet }: Pod, into: Draft): void => {
  const network = at(spec, 'hostNetwork')
  if (network && isTrue(network)) into.ports.push({ how: 'host-network', ...sheet.stand(network.line) })
  for (const entry of itemsAt(container, 'ports')) {
    const host = at(entry, 'hostPort')
    if (host?.kind !== 'scalar' || !/^[1-9]\d{0,4}$/.test(host.value)) continue
    const [target, address] = [Number(textAt(entry, 'containerPort')), textAt(entry, 'hostIP')]
    into.ports.push({
      how: 'published',
      published: host.value,
      ...(Number.isInteger(target) ? { target } : {}),
      ...(address ? { address } : {}),
      ...sheet.stand(host.line),
    })
  }
}

const VARIABLE = /\$\(([\w.-]{1,100})\)/g

/** `$(NAME)` in a command is what the container's own variable holds. */
const wordsOf = (container: YamlNode, known: ReadonlyMap<string, Value>): readonly Argument[] =>
  ['command', 'args']
    .flatMap(field => argumentsOf(at(container, field)))
    .map(word => {
      if (!word.text.includes('$(')) return word
      const text = word.text.replace(VARIABLE, (_, name: string) => {
        const value = known.get(name)
        return value && value.by !== 'secret' && value.by !== 'unresolved' ? value.value : HOLE
      })
      return { ...word, text }
    })
    .map(word => ({ ...word, text: withHoles(word.text) }))

const describe = (container: YamlNode, pod: Pod, service: string, init: boolean): Draft => {
  const { sheet, store } = pod
  const line = entryAt(container, 'name')?.line ?? container.line
  const one = draft({ path: sheet.path, service, from: 'kubernetes', standing: sheet.stand(line) })
  const image = at(container, 'image')
  if (image?.kind === 'scalar' && image.value) {
    one.image = deployedImage(withHoles(image.value), image.value, sheet.stand(image.line))
  }
  for (const [name, value] of environmentOf(container, sheet, store)) {
    ;(name.includes(':') ? one.settings : one.environment).set(name, value)
  }
  for (const [name, value] of mountedSettings(container, pod.spec, sheet, store))
    one.settings.set(name, value)
  const words = wordsOf(container, one.environment)
  if (words.length) one.commands.push({ words, stand: sheet.stand })
  one.mounts.push(...mountsOf(container, pod))
  // What the pod shares with its host is told of what keeps running.
  one.privileges.push(...(init ? [] : hostOf(pod)), ...privilegesOf(container, pod))
  one.hardening = hardeningOf(container)
  if (!init) reachHost(container, pod, one)
  return one
}

/** Containers of one pod; real ones have a handful. */
const MOST = 100

/** The first container bears the name of the workload, the others their own behind it. */
export const containersOf = (pod: Pod): readonly Container[] => {
  const main = itemsAt(pod.spec, 'containers').slice(0, MOST)
  const init = itemsAt(pod.spec, 'initContainers').slice(0, MOST)
  return [...main, ...init].flatMap((node, index): readonly Container[] => {
    if (node.kind !== 'map') return []
    const own = textAt(node, 'name') ?? String(index)
    const service = index === 0 && main.length > 0 ? pod.name : `${pod.name}/${own}`
    const init = index >= main.length
    return [{ service: describe(node, pod, service, init), declared: declaredOf(node), init }]
  })
}
