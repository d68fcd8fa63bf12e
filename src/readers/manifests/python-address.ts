/** Names of Python packages that are installed from a URL or a path. */
import type { PackageParts } from '../identity.ts'
import { pypiAddress } from '../pypi-requirement.ts'

type Addressed = Pick<PackageParts, 'written' | 'name' | 'version' | 'origin' | 'address' | 'pinned'>

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `name-1.0-py3-none-any.whl`: name and version are the first two of five or six parts. */
const WHEEL = /^([^-]+)-([^-]+)(?:-[^-]+){3,4}\.whl$/i
/** `name-1.0.tar.gz`; the name itself may hold dashes, the version begins with a digit. */
const SDIST = /^(.+)-(\d[^-]*)\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$/i
const LONGEST_SEGMENT = 300
/** Enough of a path's end to hold its last part, in characters. */
const LONGEST_END = 1000

/** What the last part of a path says; a commit or branch after `@` and endings are no part of the name. */
const fromPath = (path: string): { name: string; version?: string } => {
  const trimmed = path
    .slice(-LONGEST_END)
    .replace(/\[[^\]]*\]$/, '')
    .replace(/[/\\]+$/, '')
  const segment = decoded(trimmed.slice(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\')) + 1))
  if (segment.length > LONGEST_SEGMENT) return { name: segment.slice(0, LONGEST_SEGMENT) }
  const [, name, version] = WHEEL.exec(segment) ?? SDIST.exec(segment) ?? []
  if (name && version) return { name, version }
  return {
    name: segment.replace(/(?:\.git)?(?:@[^@]*)?$/, '').replace(/\.(?:whl|zip|tgz|tar(?:\.\w+)?)$/i, ''),
  }
}

/**
 * The package behind an address, as far as the address tells: `#egg=name`, the name of a wheel or source archive, or
 * else the last part of its path. The name is a label then, and no question to a registry.
 */
export const addressed = (address: string): Addressed => {
  const [path = '', fragment = ''] = address.split('#', 2)
  const egg = /(?:^|&)egg=([^&[\]]+)/.exec(fragment)?.[1]
  const source = pypiAddress(address)
  const withoutQuery = (path.split('?', 1)[0] ?? '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')
  const found = fromPath(source.origin === 'git' ? withoutQuery.replace(/@[^@]*$/, '') : withoutQuery)
  const name = egg ? decoded(egg) : found.name
  return { written: address, ...(name ? { name } : {}), version: found.version, ...source }
}
