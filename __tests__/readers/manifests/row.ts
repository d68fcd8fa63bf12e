/** One line for everything that a reader says of a reference, so that tests compare whole results and stay readable. */
import { readFileSync } from 'node:fs'
import type { Found, Reader } from '../../../src/readers/reader.ts'
import type { PackageReference } from '../../../src/reference.ts'

const packageRow = (reference: PackageReference): string => {
  const { id, name, written, specifier, origin, address, scope, relation, surface, pinned } = reference
  return [
    id,
    written === name ? '' : `as ${written}`,
    specifier && `wants ${specifier}`,
    origin === 'registry' ? '' : origin,
    address && `from ${address}`,
    scope,
    relation,
    surface,
    pinned ? 'pinned' : '',
    reference.runsOnInstall ? 'script' : '',
    ...(reference.integrity ?? []).map(hash => `#${hash}`),
    ...(reference.indexes ?? []).map(({ url, extra }) => `${extra ? 'also' : 'index'} ${url}`),
    reference.via ? `via ${reference.via.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(' | ')
}

export const row = (found: Found): string => {
  const { line, endLine } = found.at
  const where = endLine ? `${line}-${endLine}` : `${line}`
  if (found.kind === 'package') return `${where}: ${packageRow(found)}`
  if (found.kind === 'include') return `${where}: include ${found.path} (${found.role})`
  if (found.kind === 'unread')
    return `${where}: ${found.broken ? 'BROKEN' : 'unread'} "${found.what}": ${found.why}`
  return `${where}: ${found.id}`
}

export const rows = (reader: Reader, path: string, text: string): readonly string[] =>
  [...reader.read({ path, text })].map(row)

export const fixture = (path: string): string =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')
