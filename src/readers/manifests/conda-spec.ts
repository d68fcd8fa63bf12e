/** Match specifications of conda: `channel::name=version=build` and its other spellings. */

export interface CondaSpec {
  readonly name: string
  readonly channel?: string
  readonly specifier?: string
  /** Set when one version is meant: `==1.0`, or a build of it. */
  readonly version?: string
}

const NAME = /^[A-Za-z0-9_][\w.-]*/
/** Longest specification that is looked at, in characters. */
const LONGEST = 2000

const exact = (specifier: string): string | undefined => {
  const [, version, build] = /^={1,2}\s*([^=<>!~,|*\s]+)(?:(?:=|\s+)(\S+))?$/.exec(specifier) ?? []
  if (version === undefined) {
    // `name 1.0 build`
    return /^(\d[^=<>!~,|*\s]*)\s+[^\s=]+$/.exec(specifier)?.[1]
  }
  return specifier.startsWith('==') || build !== undefined ? version : undefined
}

/** One specification; `why` says what is wrong with it. */
export const condaSpec = (written: string): CondaSpec | { readonly why: string } => {
  const text = written.trim()
  if (text.length > LONGEST) return { why: `a specification of more than ${LONGEST} characters` }
  const cut = text.indexOf('::')
  // `channel/platform::name`, `channel::name`; the platform says nothing of the package.
  const channel =
    cut < 0 ? undefined : text.slice(0, cut).replace(/\/(?:noarch|(?:linux|osx|win)-[\w]+)$/, '')
  const spec = cut < 0 ? text : text.slice(cut + 2)
  const name = NAME.exec(spec)?.[0].replace(/[.-]+$/, '')
  if (!name) return { why: 'expected the name of a package' }
  const rest = spec.slice(name.length).trim()
  const bracketed = /^\[(.*)\]$/.exec(rest)?.[1]
  const specifier =
    bracketed === undefined ? rest : (/version=["']?([^"'\]]+)/.exec(bracketed)?.[1] ?? '').trim()
  if (specifier && !/^(?:[=<>!~*\d]|v\d)/.test(specifier)) {
    return { why: `expected a version after ${name}, found "${specifier.slice(0, 60)}"` }
  }
  const version = exact(specifier)
  return {
    name,
    ...(channel ? { channel } : {}),
    ...(specifier ? { specifier } : {}),
    ...(version ? { version } : {}),
  }
}

const EVERYTHING = 'conda-forge'

/**
 * The channel that is asked first, and the others that may answer. Which of several has a package is decided when it
 * is installed; the community's channel has most of them.
 */
export const channelsOf = (
  names: readonly string[],
): { readonly registry?: string; readonly others: readonly string[] } => {
  const channels = names.filter(name => name !== 'nodefaults' && name !== '')
  const registry = channels.find(name => name === EVERYTHING) ?? channels[0]
  return registry === undefined
    ? { others: [] }
    : { registry, others: channels.filter(name => name !== registry) }
}
