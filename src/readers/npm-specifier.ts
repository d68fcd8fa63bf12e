/** What npm, yarn and pnpm accept as the version of a dependency. */
import semver from 'semver'
import type { PackageReference } from '../reference.ts'

export interface NpmSpecifier {
  /** The real name, where the text names one. */
  readonly name?: string
  /** The name under which it is installed, when that is another one. */
  readonly alias?: string
  /** Range, exact version or tag as written. */
  readonly specifier?: string
  readonly version?: string
  readonly origin: PackageReference['origin']
  /** URL or path of an origin that is no registry. */
  readonly address?: string
  readonly pinned: boolean
}

const LOCAL = /^(?:\.{1,2}(?:[/\\]|$)|~?[/\\]|[a-z]:[/\\]|(?:file|link|portal|exec):)/i
const ARCHIVE = /\.(?:tgz|tar\.gz|tar)$/i
const URL_LIKE = /^(?:git\+)?[a-z][a-z+]*:/i
const SCP = /^[^@\s/]+@[^:.\s]+\.[^:\s]+:./
const HOST_PREFIX = /^(?:github|gitlab|bitbucket|gist|sourcehut):/i
const SHORTHAND = /^[^@\s/.:#][^\s/:#@]*\/[^\s/:#]+(?:#.*)?$/
const HOSTED =
  /^https?:\/\/(?:[^/@]*@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|gist\.github\.com|git\.sr\.ht)\//i
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
/** Nothing longer is a version or a range that a person or a tool writes. */
const LONGEST_RANGE = 1000

const git = (address: string): NpmSpecifier => {
  const hash = address.indexOf('#')
  const ref = hash < 0 ? '' : address.slice(hash + 1)
  return { origin: 'git', address, ...(ref ? { specifier: ref } : {}), pinned: COMMIT.test(ref) }
}

/** A web address of a repository, not of a file in it or of an archive. */
const isHosted = (text: string): boolean => {
  if (!HOSTED.test(text)) return false
  const segments = (text.split('#', 1)[0] ?? '').split('/').slice(3).filter(Boolean)
  return (segments.length <= 2 && !ARCHIVE.test(segments.at(-1) ?? '')) || segments[2] === 'tree'
}

const isGit = (text: string): boolean =>
  /^git(?:\+[a-z]+)?:/i.test(text) ||
  /^ssh:/i.test(text) ||
  HOST_PREFIX.test(text) ||
  SCP.test(text) ||
  isHosted(text) ||
  /^https?:[^#]*\.git(?:#|$)/i.test(text)

const registry = (text: string): NpmSpecifier => {
  const version = text.length > LONGEST_RANGE ? null : semver.valid(text, true)
  const specifier = text ? { specifier: text } : {}
  return version
    ? { origin: 'registry', ...specifier, version: semver.clean(text, true) ?? version, pinned: true }
    : { origin: 'registry', ...specifier, pinned: false }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `name@spec`, where the name may be scoped. */
const split = (text: string): [name: string, spec: string | undefined] => {
  const at = text.indexOf('@', 1)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

/** The value of a dependency in package.json, such as `^1.2.0`, `npm:real@1`, `github:owner/name#ref` or `file:../x`. */
export const npmSpecifier = (written: string): NpmSpecifier => {
  const text = written.trim()
  if (/^npm:/i.test(text)) {
    const rest = text.slice(4)
    // `npm:^1.0.0`, as yarn writes it, names no other package.
    if (semver.validRange(rest.slice(0, LONGEST_RANGE), true) !== null) return registry(rest)
    const [name, spec = ''] = split(rest)
    return { ...registry(spec), name }
  }
  // A registry package with a patch of this repository upon it.
  if (/^patch:/i.test(text)) return npmArgument(decoded(text.slice(6).split('#', 1)[0] ?? ''))
  if (/^workspace:/i.test(text)) return { origin: 'workspace', specifier: text, pinned: true }
  if (/^catalog:/i.test(text)) return { origin: 'workspace', specifier: text, pinned: false }
  if (LOCAL.test(text)) return { origin: 'path', address: text, pinned: true }
  if (isGit(text)) return git(text)
  if (URL_LIKE.test(text)) return { origin: 'url', address: text, pinned: false }
  if (SHORTHAND.test(text) && !ARCHIVE.test(text)) return git(text)
  if (/[/\\]/.test(text) || ARCHIVE.test(text)) return { origin: 'path', address: text, pinned: true }
  return registry(text)
}

/** What stands on a command line after `npm install`, such as `left-pad@1`, `alias@npm:real@1` or `owner/name`. */
export const npmArgument = (written: string): NpmSpecifier => {
  const text = written.trim()
  if (/^npm:/i.test(text) || URL_LIKE.test(text) || LOCAL.test(text) || SCP.test(text))
    return npmSpecifier(text)

  const [name, spec] = split(text)
  if (!name.startsWith('@') && (/[/\\]/.test(name) || ARCHIVE.test(name))) return npmSpecifier(text)
  if (spec === undefined) return { name, origin: 'registry', pinned: false }

  const value = npmSpecifier(spec)
  return value.name && value.name !== name ? { ...value, alias: name } : { ...value, name }
}
