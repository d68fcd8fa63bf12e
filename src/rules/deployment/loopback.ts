/** Which ports of a service can be reached from other machines. */
import type { Port } from '../../deployment.ts'
import type { Deployment } from '../../reference.ts'

/** `127.0.0.1`, `::1`, with or without brackets. */
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|\[?(?:0{0,4}:){2,7}0{0,3}1\]?|localhost)$/i

/** What a variable of an address falls back to: `${BIND:-127.0.0.1}` */
const defaulted = (address: string): string =>
  /^\$\{\w{1,100}:?-([^}]{0,100})\}$/.exec(address)?.[1] ?? address

export const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && LOOPBACK.test(defaulted(address.trim()))

/** A setting by which servers are told the address to listen at. */
const LISTENS = /(?:^|[-_.:])(?:host|listen|bind|address|ip|server[-_]name)(?:[-_]?(?:address|ip|host))?$/i

/** Whether the server itself listens to its own machine alone, which counts where it shares the host's network. */
export const listensToItself = ({ settings }: Deployment): boolean =>
  [...settings].some(
    ([name, { value }]) =>
      LISTENS.test(name) && isLoopback(value.replace(/^\w{1,20}:\/\//, '').replace(/:\d{1,5}\/?$/, '')),
  )

export const isOpen = (reference: Deployment, { how, address, guard }: Port): boolean => {
  if (guard !== undefined) return false
  if (how === 'published') return !isLoopback(address)
  return how !== 'host-network' || !listensToItself(reference)
}
