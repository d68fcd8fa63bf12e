/** Words of pip and its relatives. */
import { pypiRequirement } from '../../identity.ts'
import { pypiAddress } from '../../pypi-requirement.ts'
import { HOLE } from '../expansion.ts'
import type { Form } from '../managers/index.ts'
import { type PackageWord, UNDECIDED, type WordMeaning } from './shape.ts'

const ADDRESS = /^(?:(?:git|hg|svn|bzr)\+[a-z+]+:|(?:https?|git|ssh|ftp):\/\/)/i
export const LOCAL_START = /^(?:\.|\/|~|\\|[a-z]:[\\/]|file:)/i
const ARCHIVE = /\.(?:whl|tar\.gz|tgz|zip|tar\.bz2|tar\.xz)$/i
/** Name and what follows it, up to the part that is not known. */
const KNOWN_NAME = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\]?)?\s*(?:[=~<>!@^,;\s]|$)/

/** What follows the last slash of an address, without query, revision and suffix. */
export const lastPart = (address: string): string => {
  const path = (address.split(/[?#]/, 1)[0] ?? '').replace(/\/+$/, '')
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1)
  return last.replace(/(?<=.)@.*$/, '').replace(/\.git$/i, '')
}

/** `numpy-1.0-py3-none-any.whl` and `numpy-1.0.tar.gz` are numpy. */
const archiveName = (file: string): string => file.replace(/-v?\d[^/]*$|\.(?:whl|tar\.gz|tgz|zip)$/i, '')

const addressName = (address: string): string =>
  /[#&]egg=([A-Za-z0-9._-]+)/.exec(address)?.[1] ?? archiveName(lastPart(address))

export const shown = (address: string): string => address.replaceAll(HOLE, '$…')

const atAddress = (address: string): WordMeaning => {
  const name = addressName(address)
  if (!/^[A-Za-z0-9]/.test(name) || name.includes(HOLE)) {
    return { why: `${shown(address).slice(0, 80)} does not say which package it is` }
  }
  return { name, ...pypiAddress(address), address: shown(address) }
}

const named = (text: string): PackageWord | { readonly why: string } => {
  const parsed = pypiRequirement(text)
  if ('why' in parsed) return parsed
  const { name, specifier, version, origin, address, pinned } = parsed
  return {
    name,
    ...(specifier ? { specifier } : {}),
    ...(version ? { version } : {}),
    ...(address ? { address } : {}),
    origin,
    pinned,
  }
}

/** `ruff@0.4.0` of uvx and pipx: an exact version; of poetry: a range. */
const atVersion = (text: string, form: Form): PackageWord | undefined => {
  const [, name, version] = /^([A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?)@([\w.^~<>=!*+,-]+)$/.exec(text) ?? []
  const bare = name?.replace(/\[.*$/, '')
  if (!bare || !version) return undefined
  if (version === 'latest') return { name: bare, origin: 'registry', pinned: false }
  const exact = /^v?\d[\w.!+-]*$/.test(version)
  const specifier = exact && form === 'tool' ? `==${version}` : version
  return { name: bare, specifier, ...(exact ? { version } : {}), origin: 'registry', pinned: exact }
}

export const pythonWord = (text: string, form: Form): WordMeaning => {
  if (ADDRESS.test(text)) return atAddress(text)
  const direct = /^[^\s@/]+\s*@\s*(?=[a-z+]+:)/i.test(text)
  if (!direct && (LOCAL_START.test(text) || /[\\/]/.test(text) || ARCHIVE.test(text))) return 'local'
  const versioned = form === 'pip' ? undefined : atVersion(text, form)
  if (versioned) return versioned

  const hole = text.indexOf(HOLE)
  if (hole < 0) return named(text)
  if (direct) {
    const name = text.split('@', 1)[0]?.trim() ?? ''
    const at = atAddress(text.slice(text.indexOf('@') + 1).trim())
    return typeof at === 'object' && 'name' in at ? { ...at, name } : at
  }
  const name = KNOWN_NAME.exec(text.slice(0, hole))?.[1]
  // Without an operator before the hole the name itself goes on in it.
  return name && name.length < hole ? { name, origin: 'registry', pinned: false } : { why: UNDECIDED }
}
