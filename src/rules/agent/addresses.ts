/** Addresses in settings: bounded, since what stands there is hostile. */

const ADDRESS = /^(https?|wss?):\/\/(?:[^\s/@]{0,500}@)?(\[[0-9a-f:.]{2,60}\]|[^\s/:?#@"']{1,260})/i

export interface Address {
  readonly scheme: string
  readonly host: string
}

export const addressOf = (text: string): Address | undefined => {
  const [, scheme, host] = ADDRESS.exec(text.trim()) ?? []
  return scheme && host ? { scheme: scheme.toLowerCase(), host: host.toLowerCase() } : undefined
}

const LOOPBACK =
  /^(?:localhost\.?|(?:[\w-]{1,63}\.){1,5}localhost|127(?:\.\d{1,3}){1,3}|\[::ffff:127(?:\.\d{1,3}){3}\]|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|host\.containers\.internal|gateway\.docker\.internal)$/

/** Whether the host is this machine. */
export const isLoopback = ({ host }: Address): boolean => LOOPBACK.test(host)

/** A variable decides where it leads. */
export const isOpen = ({ host }: Address): boolean => /[${}<>%]/.test(host)
