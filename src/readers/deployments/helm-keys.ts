/** What single keys of the values of a chart say of the service in whose scope they stand. */
import type { Port } from '../../deployment.ts'
import { argumentsOf } from '../commands/yaml-script.ts'
import { at, entriesAt, itemsAt, textAt, type YamlNode, type YamlScalar } from '../syntax/yaml.ts'
import type { Draft } from './draft.ts'
import { environmentOf, literal, type Store } from './environment.ts'
import { guardOf, isInternalClass } from './guards.ts'
import { fileIn, namedIn } from './helm-named.ts'
import { type Scope, scalarAt } from './helm-scope.ts'
import { labelsAt } from './manifest.ts'
import { OUTER } from './outer.ts'
import { withHoles } from './sheet.ts'

/** Variables of one mapping that are read. */
const MOST = 5000

const ENVIRONMENT =
  /^(?:env|envs|envVars|environment|environmentVariables|additionalEnv(?:Vars|ironmentVariables)?|extra_?(?:Env|env)(?:s|Vars|_?vars|ironment|ironmentVariables|ironmentVars)?|podEnv|containerEnv|commonEnv|global[eE]nv)$/
const SECURITY = /^(?:container|pod)?[sS]ecurityContext$/
const ARGUMENTS = /^(?:args|extraArgs|command|extraCommand|additionalArgs)$/
const VOLUMES = /^(?:extra|additional)?[vV]olumes$/
const SECRET =
  /^(?:existingSecret(?:Name)?|existing_secret|secretName|envFromSecrets?|masterkeySecretName|envSecretName)$/

const NO_STORE: Store = new Map()

const isTrue = (node: YamlNode | undefined): boolean => node?.kind === 'scalar' && node.value === 'true'

const environmentIn = (node: YamlNode, { one, chart }: Scope): void => {
  const { sheet } = chart
  if (node.kind === 'list') {
    const container: YamlNode = {
      kind: 'map',
      line: node.line,
      entries: [{ key: 'env', line: node.line, value: node }],
    }
    for (const [name, value] of environmentOf(container, sheet, NO_STORE)) one.environment.set(name, value)
    return
  }
  for (const { key, value } of entriesAt(node).slice(0, MOST)) {
    if (value.kind === 'scalar') one.environment.set(key, literal(value, sheet))
    else if (
      at(value, 'valueFrom', 'secretKeyRef') ||
      at(value, 'secretKeyRef') ||
      scalarAt(value, 'secretName')
    )
      one.environment.set(key, { value: '', by: 'secret', ...sheet.stand(value.line) })
    else if (scalarAt(value, 'value')) one.environment.set(key, literal(at(value, 'value') ?? value, sheet))
  }
}

const rangesIn = (node: YamlNode): string | undefined => {
  const ranges = itemsAt(node, 'loadBalancerSourceRanges').flatMap(one =>
    one.kind === 'scalar' ? [one.value] : [],
  )
  const open = ranges.some(range => /^(?:0\.0\.0\.0\/0|::\/0)$/.test(range.trim()))
  return ranges.length > 0 && !open ? `loadBalancerSourceRanges ${ranges.slice(0, 3).join(', ')}` : undefined
}

const serviceIn = (node: YamlNode, { one, chart }: Scope): void => {
  const type = scalarAt(node, 'type') ?? scalarAt(node, 'serviceType')
  const how = type && OUTER.get(type.value)
  if (!type || !how) return
  const guard =
    how === 'load-balancer' ? (guardOf(labelsAt(node, 'annotations')) ?? rangesIn(node)) : undefined
  const published = textAt(node, 'nodePort') ?? textAt(node, 'port') ?? textAt(node, 'externalPort')
  const target = Number(textAt(node, 'targetPort') ?? textAt(node, 'internalPort') ?? textAt(node, 'port'))
  one.ports.push({
    how,
    ...(Number.isInteger(target) && target > 0 ? { target } : {}),
    ...(published ? { published } : {}),
    ...(guard ? { guard } : {}),
    ...chart.sheet.stand(type.line),
  })
}

/** `ingress`, or `ingress.main` where a chart has several. */
const ingressIn = (node: YamlNode, { one, chart }: Scope): void => {
  const enabled = at(node, 'enabled')
  if (!enabled || !isTrue(enabled)) return
  const name = textAt(node, 'className') ?? textAt(node, 'ingressClassName')
  const guard = guardOf(labelsAt(node, 'annotations')) ?? (isInternalClass(name) ? name : undefined)
  const [first] = itemsAt(node, 'hosts')
  const host = first?.kind === 'scalar' ? first.value : (textAt(first, 'host') ?? textAt(node, 'hostname'))
  const port: Port = {
    how: 'ingress',
    ...(host ? { published: host } : {}),
    ...(guard ? { guard } : {}),
    ...chart.sheet.stand(enabled.line),
  }
  one.ports.push(port)
}

const securityIn = (node: YamlNode, { one, chart }: Scope): void => {
  if (textAt(node, 'enabled') === 'false') return
  const add = (is: Draft['privileges'][number]['is'], value: string, found: YamlNode): void => {
    one.privileges.push({ is, value, ...chart.sheet.stand(found.line) })
  }
  const privileged = at(node, 'privileged')
  if (privileged && isTrue(privileged)) add('privileged', 'true', privileged)
  const user = at(node, 'runAsUser')
  if (user?.kind === 'scalar' && /^0+$/.test(user.value)) add('user', '0', user)
  const escalation = at(node, 'allowPrivilegeEscalation')
  if (escalation && isTrue(escalation)) add('escalation', 'true', escalation)
  for (const capability of itemsAt(node, 'capabilities', 'add')) {
    if (capability.kind === 'scalar') add('capability', capability.value, capability)
  }
  const profile = at(node, 'seccompProfile', 'type')
  if (profile?.kind === 'scalar' && /^unconfined$/i.test(profile.value))
    add('seccomp', profile.value, profile)
  const { memory = false, cpus = false, readOnlyRoot = false, noNewPrivileges = false } = one.hardening ?? {}
  one.hardening = {
    memory,
    cpus,
    readOnlyRoot: readOnlyRoot || isTrue(at(node, 'readOnlyRootFilesystem')),
    noNewPrivileges: noNewPrivileges || textAt(node, 'allowPrivilegeEscalation') === 'false',
  }
}

const limitsIn = (node: YamlNode, { one }: Scope): void => {
  const { readOnlyRoot = false, noNewPrivileges = false } = one.hardening ?? {}
  one.hardening = {
    memory: scalarAt(node, 'limits', 'memory') !== undefined,
    cpus: scalarAt(node, 'limits', 'cpu') !== undefined,
    readOnlyRoot,
    noNewPrivileges,
  }
}

const volumesIn = (node: YamlNode, { one, chart }: Scope): void => {
  for (const volume of itemsAt(node)) {
    const path = scalarAt(volume, 'hostPath', 'path')
    if (!path) continue
    one.mounts.push({
      source: path.value,
      target: '',
      readOnly: false,
      host: true,
      ...chart.sheet.stand(path.line),
    })
  }
}

const HOST: ReadonlyMap<string, 'network' | 'pid' | 'ipc'> = new Map([
  ['hostNetwork', 'network'],
  ['hostPID', 'pid'],
  ['hostIPC', 'ipc'],
])

const hostIn = (key: string, node: YamlNode, { one, chart }: Scope): void => {
  const is = HOST.get(key)
  if (!is || !isTrue(node)) return
  const standing = chart.sheet.stand(node.line)
  one.privileges.push({ is, value: 'host', ...standing })
  if (is === 'network') one.ports.push({ how: 'host-network', ...standing })
}

/** Keys that hold one word. */
const takeScalar = (key: string, node: YamlScalar, scope: Scope): void => {
  const { one, chart } = scope
  namedIn(key, node, scope)
  fileIn(key, node, scope)
  if (HOST.has(key)) hostIn(key, node, scope)
  else if (/^(?:uid|runAsUser)$/.test(key) && /^0+$/.test(node.value)) {
    one.privileges.push({ is: 'user', value: '0', ...chart.sheet.stand(node.line) })
  } else if (node.value && SECRET.test(key)) {
    one.settings.set(`envFrom:${node.value}`, { value: '', by: 'secret', ...chart.sheet.stand(node.line) })
  }
}

/** What one key says of the scope that it stands in; false when it is a mapping that is to be entered. */
export const take = (key: string, node: YamlNode, scope: Scope): boolean => {
  if (node.kind === 'scalar') {
    takeScalar(key, node, scope)
    return true
  }
  namedIn(key, node, scope)
  if (ENVIRONMENT.test(key)) environmentIn(node, scope)
  else if (key === 'resources') limitsIn(node, scope)
  else if (SECURITY.test(key)) securityIn(node, scope)
  else if (node.kind === 'list') {
    if (VOLUMES.test(key)) volumesIn(node, scope)
    else if (ARGUMENTS.test(key)) argumentsIn(node, scope)
  } else if (/^services?$/i.test(key)) {
    for (const part of [node, ...node.entries.map(({ value }) => value)]) serviceIn(part, scope)
  } else if (/^ingress$/i.test(key)) {
    for (const part of [node, ...node.entries.map(({ value }) => value)]) ingressIn(part, scope)
  } else return false
  return true
}

const argumentsIn = (node: YamlNode, { one, chart }: Scope): void => {
  const words = argumentsOf(node).map(word => ({ ...word, text: withHoles(word.text) }))
  if (words.length) one.commands.push({ words, stand: chart.sheet.stand })
}
