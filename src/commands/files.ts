/** Finds the files that a user names, themselves or below a folder, and reads them piece by piece. */
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Bytes, InputError, MalformedFile } from '../change.ts'
import { mayBeModelName } from '../readers/model-file.ts'
import { visible } from '../reports/inert.ts'

/** Folders without a file of their owner's making. */
const SKIPPED = new Set(['.git', 'node_modules'])
export interface Place {
  readonly path: string
  /** Whether the user named it, not a folder above it. */
  readonly named: boolean
  /** Why what stands there cannot be scanned. */
  readonly unfit?: string
}

export const reason = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

const isWithin = (path: string, root: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)

const quietly = <T>(ask: () => T): T | undefined => {
  try {
    return ask()
  } catch {
    return undefined
  }
}

/** A link to a file is that file. One to a folder is not followed, since it could go round in a circle. */
function* behind(link: string, root: string): Generator<Place> {
  const target = quietly(() => realpathSync.native(link))
  const found = target === undefined ? undefined : quietly(() => statSync(target))
  if (found?.isFile()) yield { path: link, named: false }
  else if (target !== undefined && found?.isDirectory()) {
    const unfit = 'A link to a folder elsewhere, which was not scanned. Name that folder as well.'
    if (!isWithin(target, root)) yield { path: link, named: false, unfit }
  } else if (mayBeModelName(link)) {
    yield { path: link, named: false, unfit: 'A link that leads to no file.' }
  }
}

function* below(folder: string, root: string): Generator<Place> {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    yield { path: folder, named: false, unfit: `The folder cannot be read (${reason(error)}).` }
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (SKIPPED.has(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isFile()) yield { path, named: false }
    else if (entry.isDirectory()) yield* below(path, root)
    else if (entry.isSymbolicLink()) yield* behind(path, root)
    else if (mayBeModelName(path)) yield { path, named: false, unfit: 'It is no ordinary file.' }
  }
}

/** @throws InputError when there is neither a file nor a folder at the path. */
export function* filesUnder(path: string): Generator<Place> {
  let found: Stats
  try {
    found = statSync(path)
  } catch (error) {
    throw new InputError(`${visible(path)}: cannot be read (${reason(error)}).`)
  }
  if (found.isFile()) yield { path, named: true }
  else if (found.isDirectory()) yield* below(path, realpathSync.native(path))
  else throw new InputError(`${visible(path)}: expected a file or a folder, found something else.`)
}

/** Path as the user would write it, from where the command runs. */
export const shownPath = (path: string, directory: string): string => {
  const name = relative(directory, path)
  return name === '' || name.startsWith('..') ? path : name
}

/** Without waiting for the other end of a pipe that has taken the file's place. Windows has no such flag. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * A file, read piece by piece. At once and not by promises: of small files the way through the thread pool costs many
 * times what the reading does.
 */
export const onDisk = (path: string): Bytes & { close(): void } => {
  const file = openSync(path, READ)
  const { size } = fstatSync(file)
  return {
    size,
    async slice(from, to) {
      const buffer = Buffer.alloc(Math.max(0, Math.min(to, size) - from))
      for (let filled = 0; filled < buffer.length; ) {
        const count = readSync(file, buffer, filled, buffer.length - filled, from + filled)
        if (count === 0) throw new MalformedFile('the file became shorter while it was read')
        filled += count
      }
      return buffer
    },
    close: () => closeSync(file),
  }
}
