/** What the manifests and lockfiles beside a Python file declare of one library. */
import type { Beside } from '../reader.ts'

/** The version or range of a library as it stands in the nearest file that names it; undefined: none does. */
export type Declared = (library: string) => string | undefined

/** A lockfile says what is installed, a manifest what may be; so the lockfile goes first. */
const FILES = [
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'pylock.toml',
  'Pipfile.lock',
  'requirements.txt',
  'pyproject.toml',
  'environment.yml',
  'setup.py',
  'setup.cfg',
] as const

/** The folder itself, the one above, and the root of the repository. */
const foldersOf = (path: string): readonly string[] => {
  const parts = path.split('/').slice(0, -1)
  return [...new Set([parts.join('/'), parts.slice(0, -1).join('/'), ''])]
}

/** Longest text of a lockfile that is searched. */
const LONGEST = 8 * 1024 * 1024
const NAMES: ReadonlyMap<string, string> = new Map([
  ['torch', '(?:torch|pytorch)'],
  ['pyyaml', '[Pp]y[Yy][Aa][Mm][Ll]'],
])

interface Patterns {
  readonly lock: RegExp
  readonly pipfile: RegExp
  readonly line: RegExp
  readonly table: RegExp
  readonly quoted: RegExp
}

const RANGE = '[=<>!~^][^;#"\'\\\\\\n]{0,100}'

const patternsOf = (library: string): Patterns | undefined => {
  const name = NAMES.get(library)
  if (!name) return undefined
  return {
    lock: new RegExp(`^name = "${name}"\\r?\\nversion = "([^"\\n]{1,100})"`, 'm'),
    pipfile: new RegExp(`"${name}": \\{[^{}]{0,4000}?"version": "([^"\\n]{1,100})"`),
    line: new RegExp(
      `^[ \\t]*(?:- )?(?:[\\w.-]{1,40}::)?${name}(?:\\[[^\\]\\n]{0,80}\\])?[ \\t]*(${RANGE})?(?:[;#\\\\]|$)`,
      'm',
    ),
    table: new RegExp(
      `^${name}[ \\t]*=[ \\t]*(?:\\{[^}\\n]{0,200}?version[ \\t]*=[ \\t]*)?"([^"\\n]{1,100})"`,
      'm',
    ),
    quoted: new RegExp(`["'\\n][ \\t]*${name}(?:\\[[^\\]\\n]{0,80}\\])?[ \\t]*(${RANGE})?[;"'\\n]`),
  }
}

const inFile = (
  file: string,
  text: string,
  { lock, pipfile, line, table, quoted }: Patterns,
): string | undefined => {
  const [first, second] =
    file === 'Pipfile.lock'
      ? [pipfile]
      : /lock/.test(file)
        ? [lock]
        : /\.toml$/.test(file)
          ? [table, quoted]
          : /setup/.test(file)
            ? [quoted]
            : [line]
  const found = first.exec(text) ?? second?.exec(text)
  return found ? (found[1] ?? '').trim() : undefined
}

/**
 * @param want told the paths that must be had before the question has an answer.
 */
export const declaredIn =
  (path: string, beside: Beside, want: (path: string) => void): Declared =>
  library => {
    const patterns = patternsOf(library)
    if (!patterns) return undefined
    let missing = false
    for (const folder of foldersOf(path)) {
      for (const file of FILES) {
        const at = folder ? `${folder}/${file}` : file
        if (!beside.has(at)) {
          want(at)
          missing = true
        }
        const text = missing ? undefined : beside.get(at)?.text
        if (text === undefined || text.length > LONGEST) continue
        const found = inFile(file, text, patterns)
        if (found !== undefined) return found
      }
    }
    return undefined
  }
