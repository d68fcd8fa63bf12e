/** The ports at which a component can be reached, and how one is bound to the loopback address. */
import type { Component } from '../../data/component.ts'
import type { Port } from '../../deployment.ts'
import type { Deployment } from '../../reference.ts'
import type { Problem } from '../rule.ts'
import { standing } from './component.ts'
import { isLoopback, isOpen } from './loopback.ts'
import { withNext, withWord } from './suggest.ts'

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

/** `{ suggestion }` that publishes the port at the loopback address alone. */
export const bound = (port: Port): Pick<Problem, 'suggestion'> => {
  const { how, published, target, address, line = '' } = port
  if (how !== 'published' || published === undefined) return {}
  if (/^ {0,200}published:\s{0,20}\S{1,100}\s{0,20}$/.test(line)) return withNext(port, 'host_ip: 127.0.0.1')
  const [there, rest] = [address === undefined ? '' : `${address}:`, `${published}:${target ?? ''}`]
  return withWord(port, `${there}${rest}`, `127.0.0.1:${rest}`)
}

/** The address of the host that kept others out before this change. */
export const boundBefore = (reference: Deployment, { target }: Port): string | undefined =>
  standing(reference)?.ports.find(
    each => each.how === 'published' && each.target === target && isLoopback(each.address),
  )?.address
