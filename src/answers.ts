/** Answers of earlier runs in a folder: one file, bounded, checked when it is read, replaced as a whole when it is written. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { InputError } from './change.ts'
import { type AnswerStore, KEPT_FOR, type KeptAnswer } from './http-cache.ts'
import { answer, anything, conform, record, text } from './schema.ts'

const FILE = 'answers.json'
/** A file of another format is another entry of a shared cache. */
export const FORMAT = 1
/** Bytes of the file, and of one answer in it. */
const MOST_BYTES = 32 * 1024 * 1024
const MOST_BYTES_OF_ONE = 256 * 1024
const MOST_ANSWERS = 20_000

const Kept = answer({ asked: text, value: anything })
const Document = record(anything)
const KEY = /^[0-9a-f]{64}$/

export interface Answers {
  readonly store: AnswerStore
  /** What is to be said of the folder: that it could not be used. */
  readonly notes: readonly string[]
  /** Whether there is anything to write. */
  hasLearned(): boolean
  /** Writes what was learned; what is to be said when it could not be. */
  save(): readonly string[]
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

/** The entries of a file, or why it is not used. */
const entriesOf = (content: string): Map<string, KeptAnswer> | string => {
  let document: unknown
  try {
    document = JSON.parse(content)
  } catch {
    return 'it is no JSON'
  }
  const outer = conform(Document, document)
  if (!('value' in outer) || outer.value['format'] !== FORMAT) return 'it is of another format'
  const inner = conform(Document, outer.value['answers'])
  if (!('value' in inner)) return 'it is of another format'
  const entries = new Map<string, KeptAnswer>()
  for (const [key, value] of Object.entries(inner.value).slice(0, MOST_ANSWERS)) {
    const fit = conform(Kept, value)
    if (KEY.test(key) && 'value' in fit) entries.set(key, fit.value)
  }
  return entries
}

const read = (path: string): Map<string, KeptAnswer> | string => {
  try {
    const { size } = statSync(path)
    return size > MOST_BYTES ? `it is larger than ${MOST_BYTES} bytes` : entriesOf(readFileSync(path, 'utf8'))
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? new Map() : `it cannot be read (${codeOf(error)})`
  }
}

/** The youngest answers, as many as the file may hold. */
const written = (entries: ReadonlyMap<string, KeptAnswer>, now: Date): string => {
  const young = [...entries]
    .filter(([, { asked }]) => now.getTime() - Date.parse(asked) < KEPT_FOR)
    .sort(([, one], [, other]) => Date.parse(other.asked) - Date.parse(one.asked))
  const lines: string[] = []
  let size = 100
  for (const [key, kept] of young.slice(0, MOST_ANSWERS)) {
    const line = `${JSON.stringify(key)}:${JSON.stringify(kept)}`
    const bytes = Buffer.byteLength(line) + 2
    if (bytes > MOST_BYTES_OF_ONE) continue
    size += bytes
    if (size > MOST_BYTES) break
    lines.push(line)
  }
  return `{"format":${FORMAT},"answers":{\n${lines.join(',\n')}\n}}\n`
}

const replace = (folder: string, content: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // Two runs at once must not mix their halves: each writes a file of its own, and the last one stays.
  const draft = join(folder, `${FILE}.${process.pid}.part`)
  try {
    writeFileSync(draft, content, { mode: 0o600 })
    renameSync(draft, join(folder, FILE))
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Opens the folder; one that cannot be used is as good as an empty one, and the notes say so. */
export const openAnswers = (folder: string, now: Date): Answers => {
  const found = read(join(folder, FILE))
  const entries = typeof found === 'string' ? new Map<string, KeptAnswer>() : found
  const notes =
    typeof found === 'string'
      ? [`Answers of earlier runs were not used: ${join(folder, FILE)} is ignored, since ${found}.`]
      : []
  let learned = false
  return {
    store: {
      get: key => entries.get(key),
      put: (key, kept) => {
        entries.set(key, kept)
        learned = true
      },
    },
    notes,
    hasLearned: () => learned,
    save: () => {
      if (!learned) return []
      try {
        replace(folder, written(entries, now))
        return []
      } catch (error) {
        return [`The answers of this run could not be kept in ${folder} (${codeOf(error)}).`]
      }
    },
  }
}

/** The real path of the nearest folder that exists, with the rest behind it. */
const real = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(real(parent), relative(parent, path))
  }
}

/** The folder of the repository that a folder is in. */
const rootOf = (folder: string): string => {
  for (let at = real(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return folder
  }
}

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(real(folder), real(path))
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}

/**
 * The folder as it may be used. Inside of the repository a change could bring answers of its own.
 *
 * @param repository A folder of the repository.
 * @throws InputError when it lies inside of the repository.
 */
export const answersFolder = (name: string, from: string, repository: string): string => {
  const folder = resolve(from, name)
  if (!isWithin(folder, rootOf(repository))) return folder
  throw new InputError(
    `The folder for answers, ${name}, lies inside of the repository, where a change could plant answers. Name one outside of it.`,
  )
}
