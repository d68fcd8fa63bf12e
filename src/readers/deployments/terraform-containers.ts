/** Containers that Terraform starts outside of Kubernetes: Docker, ECS, Cloud Run, Azure's container groups. */
import type { Privilege } from '../../deployment.ts'
import { argument } from '../commands/argument.ts'
import { argumentsOf } from '../commands/yaml-script.ts'
import { itemsAt, textAt } from '../syntax/yaml.ts'
import { type Draft, draft } from './draft.ts'
import { literal } from './environment.ts'
import { deployedImage } from './service.ts'
import { type Sheet, withHoles } from './sheet.ts'
import { at, type Block, blockAt, blocksOf, type YamlNode } from './terraform-blocks.ts'

export interface Resource {
  readonly type: string
  readonly name: string
  readonly line: number
  readonly body: YamlNode
}

export interface Module {
  readonly sheet: Sheet
  readonly resources: readonly Resource[]
}

export const isTrue = (node: YamlNode | undefined): boolean =>
  node?.kind === 'scalar' && node.value === 'true'

/** Whether a setting names a resource: `docker_image.flow.image_id`. */
export const names = (node: YamlNode | undefined, { type, name }: Resource): boolean =>
  node?.kind === 'scalar' &&
  node.value.length < 500 &&
  node.value.replace(/["[\]]/g, '').includes(`${type}.${name}.`)

export const begin = ({ sheet }: Module, service: string, line: number): Draft =>
  draft({ path: sheet.path, service, from: 'terraform', standing: sheet.stand(line) })

export const setImage = (one: Draft, image: YamlNode | undefined, sheet: Sheet): void => {
  if (image?.kind !== 'scalar' || !image.value) return
  one.image = deployedImage(withHoles(image.value), image.value, sheet.stand(image.line))
}

export const setCommands = (one: Draft, sheet: Sheet, ...parts: readonly (YamlNode | undefined)[]): void => {
  const words = parts
    .flatMap(part => argumentsOf(part))
    .map(({ text, line }) => argument(withHoles(text), line))
  if (words.length) one.commands.push({ words, stand: sheet.stand })
}

/** `["NAME=value"]`, or a mapping of names. */
const pairs = (one: Draft, node: YamlNode | undefined, sheet: Sheet): void => {
  if (node?.kind === 'map') {
    for (const { key, value } of node.entries) one.environment.set(key, literal(value, sheet))
  }
  for (const item of itemsAt(node)) {
    const [, key, value] = item.kind === 'scalar' ? (/^([^=]{1,200})=([\s\S]*)$/.exec(item.value) ?? []) : []
    if (key && value !== undefined && item.kind === 'scalar')
      one.environment.set(key, literal({ ...item, value }, sheet))
  }
}

const may = (
  one: Draft,
  sheet: Sheet,
  is: Privilege['is'],
  node: YamlNode | undefined,
  bad: RegExp,
): void => {
  if (node?.kind === 'scalar' && bad.test(node.value))
    one.privileges.push({ is, value: node.value, ...sheet.stand(node.line) })
}

const dockerMounts = (one: Draft, body: YamlNode, { stand }: Sheet): void => {
  for (const { body: volume } of blocksOf(body, 'volumes')) {
    const [host, name] = [at(volume, 'host_path'), at(volume, 'volume_name')]
    const source = host ?? name
    if (source?.kind !== 'scalar') continue
    const readOnly = isTrue(at(volume, 'read_only'))
    const target = textAt(volume, 'container_path') ?? ''
    one.mounts.push({
      source: source.value,
      target,
      readOnly,
      host: host !== undefined,
      ...stand(source.line),
    })
  }
  for (const { body: mount } of blocksOf(body, 'mounts')) {
    const source = at(mount, 'source')
    if (source?.kind !== 'scalar') continue
    const readOnly = isTrue(at(mount, 'read_only'))
    const host = textAt(mount, 'type') === 'bind'
    one.mounts.push({
      source: source.value,
      target: textAt(mount, 'target') ?? '',
      readOnly,
      host,
      ...stand(source.line),
    })
  }
}

const dockerPorts = (one: Draft, body: YamlNode, { stand }: Sheet): void => {
  for (const { body: port, line } of blocksOf(body, 'ports')) {
    const [target, published, address] = [
      Number(textAt(port, 'internal')),
      at(port, 'external'),
      textAt(port, 'ip'),
    ]
    one.ports.push({
      how: 'published',
      ...(Number.isInteger(target) ? { target } : {}),
      ...(published?.kind === 'scalar' ? { published: published.value } : {}),
      ...(address ? { address } : {}),
      ...stand(published?.line ?? line),
    })
  }
}

export const dockerContainer = (resource: Resource, module: Module): readonly Draft[] => {
  const { body, name, line } = resource
  const { sheet, resources } = module
  const one = begin(module, name, line)
  const image = at(body, 'image')
  const own = resources.find(other => other.type === 'docker_image' && names(image, other))
  setImage(one, own ? at(own.body, 'name') : image, sheet)
  pairs(one, at(body, 'env'), sheet)
  dockerPorts(one, body, sheet)
  dockerMounts(one, body, sheet)
  setCommands(one, sheet, at(body, 'entrypoint'), at(body, 'command'))
  may(one, sheet, 'privileged', at(body, 'privileged'), /^true$/)
  may(one, sheet, 'user', at(body, 'user'), /^(?:0|root)(?::|$)/)
  may(one, sheet, 'pid', at(body, 'pid_mode'), /^host$/)
  may(one, sheet, 'ipc', at(body, 'ipc_mode'), /^host$/)
  const network = at(body, 'network_mode')
  may(one, sheet, 'network', network, /^host$/)
  if (network?.kind === 'scalar' && network.value === 'host')
    one.ports.push({ how: 'host-network', ...sheet.stand(network.line) })
  for (const item of itemsAt(blockAt(body, 'capabilities'), 'add')) may(one, sheet, 'capability', item, /./)
  for (const item of itemsAt(body, 'security_opts'))
    may(one, sheet, 'seccomp', item, /^seccomp[=:]unconfined$/)
  one.hardening = {
    memory: at(body, 'memory') !== undefined,
    cpus: at(body, 'cpus') !== undefined || at(body, 'cpu_set') !== undefined,
    readOnlyRoot: isTrue(at(body, 'read_only')),
    noNewPrivileges: itemsAt(body, 'security_opts').some(
      item => item.kind === 'scalar' && /^no-new-privileges(?:[:=]true)?$/.test(item.value),
    ),
  }
  return [one]
}

/** Volumes of a task by name, with the paths of the host that they are. */
const taskVolumes = (body: YamlNode): ReadonlyMap<string, YamlNode> =>
  new Map(
    blocksOf(body, 'volume').flatMap(({ body: volume }) => {
      const [name, path] = [textAt(volume, 'name'), at(volume, 'host_path')]
      return name && path ? [[name, path] as const] : []
    }),
  )

const taskContainer = (
  node: YamlNode,
  { body, name }: Resource,
  module: Module,
  open: YamlNode | undefined,
): Draft => {
  const { sheet } = module
  const one = begin(module, `${name}/${textAt(node, 'name') ?? 'container'}`, node.line)
  setImage(one, at(node, 'image'), sheet)
  for (const entry of itemsAt(node, 'environment')) {
    const [key, value] = [textAt(entry, 'name'), at(entry, 'value')]
    if (key && value) one.environment.set(key, literal(value, sheet))
  }
  for (const entry of itemsAt(node, 'secrets')) {
    const key = textAt(entry, 'name')
    if (key) one.environment.set(key, { value: '', by: 'secret', ...sheet.stand(entry.line) })
  }
  const mode = textAt(body, 'network_mode') ?? 'bridge'
  for (const entry of itemsAt(node, 'portMappings')) {
    const [target, host] = [Number(textAt(entry, 'containerPort')), at(entry, 'hostPort')]
    const inside = Number.isInteger(target) ? { target } : {}
    if (open) one.ports.push({ how: 'public-endpoint', ...inside, ...sheet.stand(open.line) })
    else if (mode === 'bridge' && host?.kind === 'scalar' && host.value !== '0')
      one.ports.push({ how: 'published', published: host.value, ...inside, ...sheet.stand(host.line) })
  }
  const network = at(body, 'network_mode')
  if (mode === 'host' && network) {
    one.privileges.push({ is: 'network', value: 'host', ...sheet.stand(network.line) })
    one.ports.push({ how: 'host-network', ...sheet.stand(network.line) })
  }
  may(one, sheet, 'privileged', at(node, 'privileged'), /^true$/)
  may(one, sheet, 'user', at(node, 'user'), /^(?:0|root)(?::|$)/)
  for (const item of itemsAt(node, 'linuxParameters', 'capabilities', 'add'))
    may(one, sheet, 'capability', item, /./)
  const volumes = taskVolumes(body)
  for (const mount of itemsAt(node, 'mountPoints')) {
    const path = volumes.get(textAt(mount, 'sourceVolume') ?? '')
    if (path?.kind !== 'scalar') continue
    const readOnly = isTrue(at(mount, 'readOnly'))
    const target = textAt(mount, 'containerPath') ?? ''
    one.mounts.push({ source: path.value, target, readOnly, host: true, ...sheet.stand(path.line) })
  }
  setCommands(one, sheet, at(node, 'entryPoint'), at(node, 'command'))
  return one
}

/** @param definitions the containers, out of `jsonencode` or of JSON in a text. */
export const taskDefinition = (
  resource: Resource,
  module: Module,
  definitions: readonly YamlNode[],
): readonly Draft[] => {
  const service = module.resources.find(
    ({ type, body }) => type === 'aws_ecs_service' && names(at(body, 'task_definition'), resource),
  )
  const address = at(blockAt(service?.body, 'network_configuration'), 'assign_public_ip')
  const open = address && isTrue(address) ? address : undefined
  const drafts = definitions.slice(0, 50).map(node => taskContainer(node, resource, module, open))
  // With an address of its own a task is reached at whatever port it listens to; naming one is left to the writer.
  if (open && drafts.every(({ ports }) => ports.length === 0))
    for (const { ports } of drafts) ports.push({ how: 'public-endpoint', ...module.sheet.stand(open.line) })
  return drafts
}

const isEverybody = (node: YamlNode | undefined): boolean =>
  node?.kind === 'scalar' ? node.value === 'allUsers' : itemsAt(node).some(isEverybody)

/** What lets everybody call a service of Cloud Run. */
const invokers = (resource: Resource, { resources }: Module): YamlNode | undefined => {
  for (const { type, body } of resources) {
    if (!/^google_cloud_run(?:_v2)?_service_iam_(?:member|binding)$/.test(type)) continue
    const member = at(body, 'member') ?? at(body, 'members')
    const service = at(body, 'service') ?? at(body, 'name')
    const same =
      names(service, resource) ||
      (service?.kind === 'scalar' && service.value === textAt(resource.body, 'name'))
    if (same && member && isEverybody(member)) return member
  }
  const disabled = at(resource.body, 'invoker_iam_disabled')
  return disabled && isTrue(disabled) ? disabled : undefined
}

const runEnvironment = (one: Draft, { body }: Block, sheet: Sheet): void => {
  for (const { body: entry } of blocksOf(body, 'env')) {
    const name = textAt(entry, 'name')
    const value = at(entry, 'value')
    if (name && value) one.environment.set(name, literal(value, sheet))
    else if (name) one.environment.set(name, { value: '', by: 'secret', ...sheet.stand(entry.line) })
  }
}

export const cloudRun = (resource: Resource, module: Module): readonly Draft[] => {
  const { body, name } = resource
  const { sheet } = module
  const template = blockAt(body, 'template')
  const containers = blocksOf(blockAt(template, 'spec') ?? template, 'containers')
  const inner = /INTERNAL/.test(textAt(body, 'ingress') ?? '')
  const open = inner ? undefined : invokers(resource, module)
  return containers.map((container, index) => {
    const one = begin(
      module,
      index ? `${name}/${textAt(container.body, 'name') ?? index}` : name,
      container.line,
    )
    setImage(one, at(container.body, 'image'), sheet)
    runEnvironment(one, container, sheet)
    setCommands(one, sheet, at(container.body, 'command'), at(container.body, 'args'))
    const target = Number(textAt(blockAt(container.body, 'ports'), 'container_port'))
    if (open && index === 0)
      one.ports.push({ how: 'public-endpoint', ...(target ? { target } : {}), ...sheet.stand(open.line) })
    return one
  })
}

/** A group of containers in Azure has a public address unless it says otherwise. */
export const containerGroup = (resource: Resource, module: Module): readonly Draft[] => {
  const { body, name, line } = resource
  const { sheet } = module
  const kind = at(body, 'ip_address_type')
  const closed = kind?.kind === 'scalar' && /^(?:private|none)$/i.test(kind.value)
  return blocksOf(body, 'container').map((container, index) => {
    const service = index ? `${name}/${textAt(container.body, 'name') ?? index}` : name
    const one = begin(module, service, container.line)
    setImage(one, at(container.body, 'image'), sheet)
    pairs(one, at(container.body, 'environment_variables'), sheet)
    const hidden = at(container.body, 'secure_environment_variables')
    if (hidden?.kind === 'map') {
      for (const { key, line: at } of hidden.entries)
        one.environment.set(key, { value: '', by: 'secret', ...sheet.stand(at) })
    }
    setCommands(one, sheet, at(container.body, 'commands'))
    for (const port of closed ? [] : blocksOf(container.body, 'ports')) {
      const target = Number(textAt(port.body, 'port'))
      one.ports.push({
        how: 'public-endpoint',
        ...(target ? { target } : {}),
        ...sheet.stand(kind?.line ?? line),
      })
    }
    return one
  })
}
