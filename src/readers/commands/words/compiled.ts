/** Words of cargo and of go. */
import { HOLE } from '../expansion.ts'
import { LOCAL_START, shown } from './python.ts'
import { type Said, UNDECIDED, type WordMeaning } from './shape.ts'

const CRATE = /^([A-Za-z][\w-]*)(?:@([\s\S]*))?$/
const FULL = /^\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/

/** @param exact whether `1.2.3` means that version alone: of `cargo install` it does, of `cargo add` all up to 2. */
export const crateWord = (text: string, said: Said, exact: boolean): WordMeaning => {
  const [, name, own] = CRATE.exec(text) ?? []
  if (!name || name.includes(HOLE)) {
    if (text.includes(HOLE)) return { why: UNDECIDED }
    return LOCAL_START.test(text) || /[\\/]/.test(text)
      ? 'local'
      : { why: `expected the name of a crate, found "${text.slice(0, 60)}"` }
  }
  if (said.git) return { name, origin: 'git', address: shown(said.git), pinned: false }
  const specifier = own?.includes(HOLE) ? undefined : (own ?? said.version)
  if (!specifier || specifier === 'latest') return { name, origin: 'registry', pinned: false }
  const pinned = specifier.replace(/^=\s*/, '')
  const version = FULL.test(pinned) && (exact || specifier !== pinned) ? pinned : undefined
  return {
    name,
    specifier,
    ...(version ? { version } : {}),
    origin: 'registry',
    pinned: version !== undefined,
  }
}

const HOSTED = /^((?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[^/]+\/[^/]+(?:\/v\d+(?=\/|$))?)/i
const VERSION = /^v\d+\.\d+\.\d+[\w.+-]*$/
const PSEUDO = /-(?:0\.)?\d{14}-[0-9a-f]{12}$/

/** The module of a package's path, as far as the path alone tells; only the proxy knows where a module ends. */
const moduleOf = (path: string): { readonly name: string; readonly sure: boolean } => {
  const [hosted] = HOSTED.exec(path) ?? []
  const command = /^(.+?)\/(?:cmd|internal)(?:\/|$)/.exec(path)?.[1]
  const name = hosted ?? command ?? path
  const rest = path.slice(name.length)
  // A folder of a repository may be a module of its own, with versions of its own.
  return { name, sure: rest === '' || /^\/cmd(?:\/|$)/.test(rest) }
}

/** @param run of `go run` only what names a version comes from elsewhere. */
export const goWord = (text: string, run: boolean): WordMeaning => {
  const at = text.indexOf('@')
  const path = (at < 0 ? text : text.slice(0, at)).replace(/\/+$/, '')
  const query = at < 0 ? '' : text.slice(at + 1)
  if (run && at < 0) return 'local'
  const host = path.split('/', 1)[0] ?? ''
  if (LOCAL_START.test(path) || path.endsWith('...') || /\.go$/.test(path)) return 'local'
  if (path.includes(HOLE)) return { why: UNDECIDED }
  // Without a dot in its first part a path is one of the standard library or of this module.
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(host) || !path.includes('/')) return 'local'
  const { name, sure } = moduleOf(path)
  const version = sure && VERSION.test(query) ? query : undefined
  const specifier = query && query !== 'latest' && !query.includes(HOLE) && sure ? query : undefined
  return {
    name,
    ...(path === name ? {} : { written: path }),
    ...(specifier ? { specifier } : {}),
    ...(version ? { version } : {}),
    origin: 'registry',
    pinned: VERSION.test(query) || PSEUDO.test(query),
  }
}
