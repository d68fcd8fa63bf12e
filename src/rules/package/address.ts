import { posix } from 'node:path'
import type { Ecosystem } from '../../ecosystem.ts'
import type { PackageReference } from '../../reference.ts'

/** `https://user@host/path` of any scheme; `git@host:path` reads as SSH. */
export const urlOf = (address: string): URL | undefined => {
  const scp = /^[^@/\s]{1,100}@([^:/\s]{1,255}):(?!\/\/)/.exec(address)
  const text = scp ? `ssh://${scp[1]}/` : address
  return URL.canParse(text) ? new URL(text) : undefined
}

/** Host in lower case, with a port that is not the scheme's own; undefined where an address has none. */
export const hostOf = (address: string | undefined): string | undefined =>
  (address === undefined ? undefined : urlOf(address)?.host.toLowerCase()) || undefined

/** An address without what may hold a secret: user, query and fragment. */
export const bare = (address: string): string =>
  (address.split(/[?#]/, 1)[0] ?? '').replace(/^([a-z+.-]{1,20}:\/\/)[^/@]*@/i, '$1')

/** The same without a commit behind `@`: two commits of one repository have one place. */
export const place = (address: string): string => bare(address).replace(/@[^/@:]*$/, '')

/** Whether anybody on the way can change what is sent, or nobody vouches for who sends it. */
export const flaw = (address: string): string | undefined => {
  const url = urlOf(address)
  if (!url) return undefined
  if (/^(?:git\+)?(?:http|git|ftp):$/.test(url.protocol)) return 'without encryption'
  // URL writes every form of an IPv4 address with dots, and IPv6 in brackets.
  return /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/.test(url.hostname) ? 'from a bare IP address' : undefined
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const plain = (text: string): string => text.toLowerCase().replace(/[-_.]+/g, '-')

/** Whether the file behind an address of a lockfile is called as the package is. */
const FITS: { readonly [E in Ecosystem]?: (path: string, name: string) => boolean } = {
  npm: (path, name) => `${path}/`.includes(`/${name}/`) || path.includes(`/${name}-`),
  pypi: (path, name) => plain(posix.basename(path)).startsWith(`${plain(name)}-`),
}

/** Where nothing is known of the addresses of an ecosystem, every one fits. */
export const fits = ({ ecosystem, name }: PackageReference, url: URL): boolean =>
  FITS[ecosystem]?.(decoded(url.pathname), name) ?? true

/** Whether a path is outside the repository, or can be: absolute, in a home directory, or above the root. */
export const leaves = (address: string, from: string): boolean => {
  const path = address.replace(/^(?:file|link|portal|exec):(?!\/\/)/i, '').replace(/\\/g, '/')
  if (/^(?:[/~]|[a-z]:|file:|\$)/i.test(path)) return true
  return posix.join(posix.dirname(from), path).split('/')[0] === '..'
}
