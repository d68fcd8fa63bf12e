/** Proxies as the environment names them. Node's own `fetch` knows none in the releases that the gate supports. */

/** Of these: `https_proxy`, `http_proxy` and `no_proxy`, in lower or upper case. */
export type Environment = Readonly<Record<string, string | undefined>>
type Fetch = typeof globalThis.fetch

const proxied = new Map<string, Promise<Fetch>>()

/** A `fetch` through the proxy for this address; undefined when it is to be asked directly. */
export const proxyFor = async (address: string, environment: Environment): Promise<Fetch | undefined> => {
  const proxy = proxyOf(new URL(address), environment)
  if (!proxy) return undefined
  const known = proxied.get(proxy) ?? through(proxy)
  proxied.set(proxy, known)
  return known
}

/** Loaded only here, so that a run without a proxy starts without it; undici's own `fetch` fits undici's own agent. */
const through = async (proxy: string): Promise<Fetch> => {
  const { fetch, ProxyAgent } = await import('undici')
  const dispatcher = new ProxyAgent(proxy)
  // Two declarations of one interface: undici's own and the one that Node ships.
  return (async (input: string, init: object) => fetch(input, { ...init, dispatcher })) as unknown as Fetch
}

/** The address of the proxy that the variables name; lower case wins, as in curl. */
export const proxyOf = (url: URL, environment: Environment): string | undefined => {
  const named = (name: string) => environment[name] || environment[name.toUpperCase()]
  const proxy = url.protocol === 'https:' ? named('https_proxy') : named('http_proxy')
  if (!proxy || exempt(url, named('no_proxy') ?? '')) return undefined
  return proxy.includes('://') ? proxy : `http://${proxy}`
}

/** `no_proxy`: `*`, or names with optional port; a name covers its subdomains, with or without a leading dot. */
const exempt = ({ hostname, port, protocol }: URL, list: string): boolean => {
  const actual = port || (protocol === 'https:' ? '443' : '80')
  return list.split(/[\s,]/).some(entry => {
    if (entry === '*') return true
    const [, name = '', wanted] = /^(?:\*?\.)?(.*?)(?::(\d{1,5}))?$/.exec(entry.toLowerCase()) ?? []
    if (!name || (wanted && wanted !== actual)) return false
    return hostname === name || hostname.endsWith(`.${name}`)
  })
}
