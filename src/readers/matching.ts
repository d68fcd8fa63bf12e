/** Which readers know a path. */
import { braceExpand, Minimatch, type MinimatchOptions } from 'minimatch'
import type { ReaderEntry } from './reader.ts'
import { readers } from './table.ts'

// `platform`: a backslash in a path of git is part of a name, on Windows too.
const OPTIONS: MinimatchOptions = {
  dot: true,
  nocomment: true,
  nonegate: true,
  nocase: true,
  platform: 'linux',
}

interface Glob {
  readonly entry: ReaderEntry
  readonly pattern: string
  /** It says something of the last part of a path alone. */
  readonly last: boolean
  /** What a path must have behind its last dot, lower case; `*` when anything may stand there. */
  readonly endings: ReadonlySet<string>
}

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1 || name.length).toLowerCase()

/** What a pattern says of the last part of a path: all of it when a slash stands between braces. */
const lastPart = (pattern: string): string => {
  const part = pattern.slice(pattern.lastIndexOf('/') + 1)
  return part.split('{').length === part.split('}').length ? part : pattern
}

/** The endings that a pattern leaves open or names. */
const endingsOf = (pattern: string): ReadonlySet<string> =>
  new Set(
    braceExpand(lastPart(pattern)).map(plain => {
      const part = plain.slice(plain.lastIndexOf('/') + 1)
      const ending = endingOf(part)
      return (ending ? /^[\w-]+$/.test(ending) : /^[\w-]+$/.test(part)) ? ending : '*'
    }),
  )

const globs: readonly Glob[] = readers.flatMap(entry =>
  entry.paths.map(path => {
    const bare = path.startsWith('**/') ? path.slice(3) : path
    const last = bare !== path && !bare.includes('/')
    return { entry, pattern: last ? bare : path, last, endings: endingsOf(path) }
  }),
)

/** Made when a path first asks: most changes have paths of a few endings, and several readers share a pattern. */
const made = new Map<string, Minimatch>()

const globOf = (pattern: string): Minimatch => {
  const glob = made.get(pattern) ?? new Minimatch(pattern, OPTIONS)
  made.set(pattern, glob)
  return glob
}

const open = globs.filter(({ endings }) => endings.has('*'))

/** Most paths have an ending that few globs name, and need not be held against the others. */
const byEnding: ReadonlyMap<string, readonly Glob[]> = new Map(
  [...new Set(globs.flatMap(({ endings }) => [...endings]))].map(ending => [
    ending,
    globs.filter(({ endings }) => endings.has('*') || endings.has(ending)),
  ]),
)

/** The readers that know a path, in the order of the table. */
export const matches = (path: string): readonly ReaderEntry[] => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const known = (byEnding.get(endingOf(name)) ?? open)
    .filter(({ pattern, last }) => globOf(pattern).match(last ? name : path))
    .map(({ entry }) => entry)
  return [...new Set(known)]
}
