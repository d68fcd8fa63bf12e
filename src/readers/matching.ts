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
  readonly glob: Minimatch
  /** It says something of the last part of a path alone. */
  readonly last: boolean
  /** What a path must have behind its last dot, lower case; `*` when anything may stand there. */
  readonly endings: ReadonlySet<string>
}

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1 || name.length).toLowerCase()

/** The endings that a pattern leaves open or names. */
const endingsOf = (pattern: string): ReadonlySet<string> =>
  new Set(
    braceExpand(pattern).map(plain => {
      const ending = endingOf(plain.slice(plain.lastIndexOf('/') + 1))
      const fixed = ending ? /^[\w-]+$/.test(ending) : /^[\w/.-]+$/.test(plain.replace(/^\*\*\//, ''))
      return fixed ? ending : '*'
    }),
  )

const globs: readonly Glob[] = readers.flatMap(entry =>
  entry.paths.map(path => {
    const bare = path.startsWith('**/') ? path.slice(3) : path
    const last = bare !== path && !bare.includes('/')
    return { entry, glob: new Minimatch(last ? bare : path, OPTIONS), last, endings: endingsOf(bare) }
  }),
)

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
    .filter(({ glob, last }) => glob.match(last ? name : path))
    .map(({ entry }) => entry)
  return [...new Set(known)]
}
