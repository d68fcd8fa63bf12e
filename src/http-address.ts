/** Which addresses may be asked, and how an address is shown. */
import { BlockList, isIP } from 'node:net'

const list = (subnets: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[]): BlockList => {
  const blocks = new BlockList()
  for (const [network, bits, family] of subnets) blocks.addSubnet(network, bits, family)
  return blocks
}

const loopback = list([
  ['127.0.0.0', 8, 'ipv4'],
  ['::1', 128, 'ipv6'],
])

/** Networks that no public registry lives in: RFC 6890, shared space, and the IPv6 forms that carry IPv4 addresses. */
const internal = list([
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 9, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
])

/** `URL` has already turned decimal, octal, hexadecimal and shortened forms into the plain one. */
const bare = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')

const within = (blocks: BlockList, host: string): boolean =>
  isIP(host) !== 0 && blocks.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4')

export const isLoopback = (url: URL): boolean => {
  const host = bare(url)
  return host === 'localhost' || host.endsWith('.localhost') || within(loopback, host)
}

const isInternal = (url: URL): boolean => {
  const host = bare(url)
  return isLoopback(url) || /\.(?:local|internal)$/.test(host) || within(internal, host)
}

/** Plain HTTP is for servers on this machine alone. */
export const mayAsk = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))

/**
 * Why an address that an answer names is not asked: it must be https, and a public service must not lead into an internal
 * network. `first`: the address that was asked at first.
 */
export const refusedLead = (target: URL, first: URL): string | undefined => {
  if (target.origin === first.origin) return undefined
  if (!mayAsk(target)) return `${target.protocol}//${target.host}, which is no https address`
  const allowed = isLoopback(first) ? isLoopback(target) || !isInternal(target) : !isInternal(target)
  return allowed ? undefined : `${target.host}, an address of an internal network`
}

/** The address that a redirect leads to, or why it is not followed. `first`: the address that was asked at first. */
export const followed = (location: string, current: URL, first: URL): URL | { readonly refused: string } => {
  if (!URL.canParse(location, current.href)) return { refused: 'redirected to something that is no address' }
  const target = new URL(location, current.href)
  target.username = ''
  target.password = ''
  target.hash = ''
  const refused = refusedLead(target, first)
  return refused === undefined ? target : { refused: `redirected to ${refused}` }
}

/** The address of the next page of a list, by its `Link` header (RFC 8288); undefined on the last one. */
export const nextPage = (headers: Headers, current: URL): string | undefined => {
  const [, target] =
    /<([^<>]{1,2000})>\s{0,9};[^<>,]{0,200}\brel="?next\b/.exec(headers.get('link') ?? '') ?? []
  return target !== undefined && URL.canParse(target, current.href)
    ? new URL(target, current.href).href
    : undefined
}

/** A dot segment would lead out of the path that a source meant, even in its encoded form. */
export const hasDotSegment = (url: string): boolean => /\/(?:\.|%2e){1,2}(?:[/?#\\]|$)/i.test(url)

/** The address without user information, for reports. */
export const shown = (url: string): string => url.replace(/^([a-z+.-]+:\/\/)[^/?#]*@/i, '$1')
