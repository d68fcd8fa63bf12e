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

/**
 * Settings by which servers are told the address to listen at. Names such as `DB_HOST` are those of a client, so only
 * known ones count.
 */
const LISTENS: ReadonlySet<string> = new Set([
  '--host',
  '--listen',
  '--listen-host',
  '--bind',
  '--address',
  '--ip',
  '--server-name',
  '--server_name',
  '--server.address',
  '--ServerApp.ip',
  'HOST',
  'UVICORN_HOST',
  'OLLAMA_HOST',
  'LANGFLOW_HOST',
  'N8N_LISTEN_ADDRESS',
  'GRADIO_SERVER_NAME',
  'STREAMLIT_SERVER_ADDRESS',
  'CHAINLIT_HOST',
  'LITELLM_HOST',
  'MLFLOW_HOST',
  'JUPYTER_IP',
])

const addressOf = (value: string): string => value.replace(/^\w{1,20}:\/\//, '').replace(/:\d{1,5}\/?$/, '')

/** Whether the server itself listens to its own machine alone, which counts where it shares the host's network. */
const listensToItself = ({ settings }: Deployment): boolean => {
  const addresses = [...settings].filter(([name]) => LISTENS.has(name))
  return addresses.length > 0 && addresses.every(([, { value }]) => isLoopback(addressOf(value)))
}

export const isOpen = (reference: Deployment, { how, address, guard }: Port): boolean => {
  if (guard !== undefined) return false
  if (how === 'published') return !isLoopback(address)
  return how !== 'host-network' || !listensToItself(reference)
}
