/** Words of npm and its relatives. */
import { type NpmSpecifier, npmArgument } from '../../identity.ts'
import { HOLE } from '../expansion.ts'
import { LOCAL_START, lastPart } from './python.ts'
import { UNDECIDED, type WordMeaning } from './shape.ts'

/** npm's name of what lies at an address: only its manifest knows, so the last part stands for it. */
const remoteName = (address: string): string =>
  lastPart(address.replace(/^[a-z]+:(?!\/\/)/i, '')).replace(/-v?\d+(?:\.\d+)*(?:\.tgz|\.tar\.gz)?$/i, '')

export const npmWord = (text: string): WordMeaning => {
  const hole = text.indexOf(HOLE)
  if (hole >= 0) {
    const known = /^((?:@[\w.~-]+\/)?[\w.~-]+)@/.exec(text.slice(0, hole))?.[1]
    if (known) return { name: known, origin: 'registry', pinned: false }
    if (LOCAL_START.test(text) || text.startsWith(`${HOLE}/`)) return 'local'
    return { why: UNDECIDED }
  }
  const parsed: NpmSpecifier = npmArgument(text)
  if (parsed.origin === 'path' || parsed.origin === 'workspace') return 'local'
  const name = parsed.name ?? remoteName(parsed.address ?? '')
  if (!name) return { why: 'expected the name of a package' }
  return { ...parsed, name }
}

/** `npm create x` runs the package `create-x`; a scope keeps its place: `@a/b` is `@a/create-b`, `@a` is `@a/create`. */
export const creatorName = (text: string): string => {
  const scoped = /^(@[^/@]+)(?:\/([^@]+))?(@.*)?$/.exec(text)
  if (scoped) {
    const [, scope, name, version = ''] = scoped
    return `${scope}/create${name ? `-${name.replace(/^create-/, '')}` : ''}${version}`
  }
  return /[/:\\]/.test(text) || text.startsWith(HOLE) || text.startsWith('create-') ? text : `create-${text}`
}

/** `npm:name@1`, `jsr:@scope/name@^1`; of what `deno add` takes without prefix a scoped name is one of JSR. */
export const denoWord = (text: string, bare: boolean): WordMeaning => {
  const [, prefix = '', rest = ''] = /^(npm:|jsr:)?\/?([\s\S]*)$/.exec(text) ?? []
  if (prefix === '' && !(bare && rest.startsWith('@'))) return 'local'
  const [, scope = '', name = '', version] = /^(@[^/@]+\/)?([^/@]+)(?:@([^/]+))?/.exec(rest) ?? []
  if ((scope + name).includes(HOLE) || !name) return { why: UNDECIDED }
  const known = version && !version.includes(HOLE) ? version : undefined
  if (prefix === 'npm:') {
    const meaning = npmWord(known ? `${scope}${name}@${known}` : scope + name)
    return typeof meaning === 'object' && 'name' in meaning ? { ...meaning, ecosystem: 'npm' } : meaning
  }
  if (!scope) return { why: 'expected the name of a JSR package with its scope, such as "@std/path"' }
  const exact = known !== undefined && /^\d+\.\d+\.\d+[\w.+-]*$/.test(known)
  return {
    name: scope + name,
    ...(known ? { specifier: known } : {}),
    ...(exact ? { version: known } : {}),
    origin: 'registry',
    pinned: exact,
  }
}
