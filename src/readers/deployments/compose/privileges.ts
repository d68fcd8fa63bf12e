/** What a service may do beyond a plain container, and what it gives up. */
import type { Hardening, Privilege } from '../../../deployment.ts'
import { at, textAt } from '../../syntax/yaml.ts'
import { interpolate } from '../interpolate.ts'
import { devicesOf } from './mounts.ts'
import { isTrue, itemsOf, lastOf, type Parts, scalarOf } from './parts.ts'

const LONGEST = 300

function* securityOptions(parts: Parts): Iterable<Privilege> {
  for (const { node, part } of itemsOf(parts, 'security_opt')) {
    if (node.kind !== 'scalar') continue
    const text = interpolate(node.value, part.source.variables).text.slice(0, LONGEST)
    const [, name = '', value = ''] = /^([\w-]+)[:=]?(.*)$/.exec(text) ?? []
    const standing = part.source.stand(node.line)
    if (name === 'seccomp' || name === 'apparmor') yield { is: name, value, ...standing }
    else if (name === 'no-new-privileges' && /^false$/i.test(value)) {
      yield { is: 'escalation', value: text, ...standing }
    }
  }
}

/** Keys whose value `host` shares something with the machine. */
const SHARED = [
  ['network_mode', 'network'],
  ['pid', 'pid'],
  ['ipc', 'ipc'],
] as const

export function* privilegesOf(parts: Parts): Iterable<Privilege> {
  const privileged = scalarOf(parts, 'privileged')
  if (privileged && isTrue(privileged.value)) {
    yield { is: 'privileged', value: privileged.value, ...standingOf(privileged) }
  }
  for (const { node, part } of itemsOf(parts, 'cap_add')) {
    if (node.kind === 'scalar' && node.value) {
      yield { is: 'capability', value: node.value.slice(0, LONGEST), ...part.source.stand(node.line) }
    }
  }
  for (const [key, is] of SHARED) {
    const value = scalarOf(parts, key)
    if (value?.value === 'host') yield { is, value: 'host', ...standingOf(value) }
  }
  const user = scalarOf(parts, 'user')
  if (user?.value && user.by !== 'unresolved') {
    yield { is: 'user', value: user.value.slice(0, LONGEST), ...standingOf(user) }
  }
  yield* securityOptions(parts)
  yield* devicesOf(parts)
}

const standingOf = ({ at: place, line }: Pick<Privilege, 'at' | 'line'>) => ({
  at: place,
  ...(line === undefined ? {} : { line }),
})

export const hardeningOf = (parts: Parts): Hardening => {
  const limits = (key: string): boolean =>
    (parts.get('deploy') ?? []).some(({ node }) => textAt(node, 'resources', 'limits', key) !== undefined)
  const has = (...keys: readonly string[]) => keys.some(key => lastOf(parts, key) !== undefined)
  const noNew = itemsOf(parts, 'security_opt').some(
    ({ node }) => node.kind === 'scalar' && /^no-new-privileges(?:[:=]true)?$/i.test(node.value),
  )
  return {
    memory: limits('memory') || has('mem_limit'),
    cpus: limits('cpus') || has('cpus', 'cpu_quota', 'cpuset'),
    readOnlyRoot: isTrue(scalarOf(parts, 'read_only')?.value),
    noNewPrivileges: noNew,
  }
}

/** Whether the service hangs on networks of which every one is closed to the outside, so that nothing is published. */
export const isInternal = (parts: Parts, internal: ReadonlySet<string>): boolean => {
  if (internal.size === 0) return false
  const names = (parts.get('networks') ?? []).flatMap(({ node }) =>
    node.kind === 'map'
      ? node.entries.map(({ key }) => key)
      : node.kind === 'list'
        ? node.items.map(item => (item.kind === 'scalar' ? item.value : ''))
        : [],
  )
  return (names.length > 0 ? names : ['default']).every(name => internal.has(name))
}

/** Networks of a document that lead nowhere. */
export const internalNetworks = (networks: readonly Parts[]): ReadonlySet<string> =>
  new Set(
    networks.flatMap(parts =>
      [...parts].flatMap(([name, all]) =>
        all.some(({ node }) => isTrue(textAt(at(node, 'internal')))) ? [name] : [],
      ),
    ),
  )
