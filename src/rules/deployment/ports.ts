/** The ports at which a component can be reached, and how one is bound to the loopback address. */
import type { Component } from '../../data/component.ts'
import type { Port } from '../../deployment.ts'
import type { Deployment } from '../../reference.ts'
import type { Problem } from '../rule.ts'
import { standing } from './component.ts'
import { isLoopback, isOpen } from './loopback.ts'
import { mended } from './mend.ts'
import { withNext, withWord } from './suggest.ts'
import { switchedOff } from './switch-off.ts'

/** Settings that move the port: `PORT`, `LANGFLOW_PORT`, `--port`, `-p`. */
const MOVES = /(?:^|[-_.:])port$|^-p$/i

const movedTo = ({ settings }: Deployment): ReadonlySet<number> =>
  new Set([...settings].flatMap(([name, { value }]) => (MOVES.test(name) ? [Number(value)] : [])))

/** Ports behind which the component itself answers; where none of them is published, whatever is must be it. */
const own = (reference: Deployment, { ports: known }: Component, open: readonly Port[]): readonly Port[] => {
  const moved = movedTo(reference)
  const certain = open.filter(
    ({ target }) => target === undefined || known.includes(target) || moved.has(target),
  )
  return certain.length > 0 || reference.ports.some(({ target = 0 }) => known.includes(target))
    ? certain
    : open
}

/** Open ports of the component itself; what a tunnel hands out is told by its own rule. */
export const openPorts = (reference: Deployment, component: Component): readonly Port[] =>
  own(
    reference,
    component,
    reference.ports.filter(port => port.how !== 'tunnel' && isOpen(reference, port)),
  )

/** `      - "${PORT:-3000}:8080"`: a variable that is a port, and no address. */
const BY_VARIABLE =
  /^(\s{0,200}-\s{1,20}["']?)(\$\{\w{1,100}(?::?-\d{1,5})?\}:\d{1,5}["']?\s{0,20}(?:#.{0,300})?)$/
/** An address that a variable falls back to. */
const EVERYWHERE = ':-0.0.0.0}'

const suggested = ({ at }: Port, text: string): Pick<Problem, 'suggestion'> => ({
  suggestion: { line: at.line, endLine: at.line, text },
})

const boundVariable = (port: Port): Pick<Problem, 'suggestion'> => {
  const { address, line = '', published = '' } = port
  const [, head, rest] = BY_VARIABLE.exec(line) ?? []
  if (head !== undefined && address === undefined && /^\d{1,5}$/.test(published))
    return suggested(port, `${head}127.0.0.1:${rest}`)
  const parts = line.split(EVERYWHERE)
  return parts.length === 2 ? suggested(port, parts.join(':-127.0.0.1}')) : {}
}

/** Ports of the nodes: a Service that names one of them cannot be of another type. */
const isOfNode = ({ published }: Port): boolean => /^3[0-2]\d{3}$/.test(published ?? '')

/** `{ suggestion }` with a Service that is reached from within the cluster alone. */
const inner = (port: Port): Pick<Problem, 'suggestion'> => {
  const value = port.how === 'node-port' ? 'NodePort' : 'LoadBalancer'
  for (const name of isOfNode(port) ? [] : ['type', 'serviceType']) {
    const { at, line } = port
    const closed = mended(
      name,
      { at, ...(line === undefined ? {} : { line }), value, by: 'literal' },
      `${name}=ClusterIP`,
    )
    if (closed.suggestion) return closed
  }
  return {}
}

/** `{ suggestion }` that publishes the port at the loopback address, or within the cluster alone. */
export const bound = (port: Port): Pick<Problem, 'suggestion'> => {
  const { how, published, target, address, line = '' } = port
  if (how === 'host-network') return switchedOff('network', port)
  if (how === 'node-port' || how === 'load-balancer') return inner(port)
  if (how !== 'published' || published === undefined) return {}
  if (line.includes('${')) return boundVariable(port)
  if (/^ {0,200}published:\s{0,20}\S{1,100}\s{0,20}$/.test(line)) return withNext(port, 'host_ip: 127.0.0.1')
  const [there, rest] = [address === undefined ? '' : `${address}:`, `${published}:${target ?? ''}`]
  return withWord(port, `${there}${rest}`, `127.0.0.1:${rest}`)
}

/** What keeps others from the port, as the end of a sentence. */
const SHUT: Readonly<Record<Port['how'], string>> = {
  published: 'publish its port at the loopback address alone',
  'host-network': 'give it a network of its own',
  'node-port': 'write `type: ClusterIP` (without `nodePort`)',
  'load-balancer': 'write `type: ClusterIP`, or list who may come under `loadBalancerSourceRanges`',
  ingress: 'let the ingress ask for a login',
  'public-endpoint': 'make the endpoint internal',
  tunnel: 'take the tunnel away',
}

/** `127.0.0.1:8080:80`, as it is to be written; undefined where the numbers are not known. */
export const loopback = ({ how, published, target }: Port): string | undefined =>
  how === 'published' && target !== undefined && /^\d{1,5}$/.test(published ?? '')
    ? `127.0.0.1:${published}:${target}`
    : undefined

export const shutting = (port: Port | undefined): string => {
  const text = port && loopback(port)
  return `${SHUT[port?.how ?? 'published']}${text === undefined ? '' : ` (\`${text}\`)`}`
}

/** The address of the host that kept others out before this change. */
export const boundBefore = (reference: Deployment, { target }: Port): string | undefined =>
  standing(reference)?.ports.find(
    each => each.how === 'published' && each.target === target && isLoopback(each.address),
  )?.address
