import { devNull } from 'node:os'
import type { FileStatus } from '../change.ts'
import type { Entry } from './git-blobs.ts'
import { showPath } from './git-path.ts'

/** One line of `git diff --raw -z`. */
export interface Difference {
  readonly status: FileStatus
  /** Absent when that side has no such file. The id is empty where git has not stored the content. */
  readonly base?: Entry
  readonly head?: Entry
  /** The head path as git wrote it. */
  readonly bytes: Buffer
}

/**
 * Moves are found, copies are not: a copy is judged whole, as the new file that it is. The options overrule what
 * `.gitmodules` and the user's settings would hide, order or run.
 */
export const DIFF_OPTIONS: readonly string[] = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-ext-diff',
  '--no-textconv',
  '--find-renames',
  '--no-rename-empty',
  '-l400',
  `-O${devNull}`,
]

const NOTHING = '000000'

const STATUS = new Map<string, FileStatus>([
  ['A', 'added'],
  ['D', 'deleted'],
  ['M', 'modified'],
  ['U', 'modified'],
  ['R', 'renamed'],
  ['C', 'copied'],
  ['T', 'retyped'],
])

const entryOf = (path: Buffer, mode: string, id: string): Entry | undefined =>
  mode === NOTHING ? undefined : { path: showPath(path), mode, id: /^0+$/.test(id) ? '' : id }

/** Splits at NUL; what follows the last one is a line that git did not finish, and is dropped. */
export function* fields(output: Buffer): Iterable<Buffer> {
  let start = 0
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    yield output.subarray(start, end)
    start = end + 1
  }
}

/**
 * Reads `git diff --raw -z`: `:MODE MODE ID ID STATUS NUL PATH NUL`, of a move or copy with both paths, base first.
 * A record that is cut off at the end is left out.
 */
export function* parseRaw(output: Buffer): Iterable<Difference> {
  const rest = fields(output)[Symbol.iterator]()
  for (let next = rest.next(); !next.done; next = rest.next()) {
    const [, baseMode, headMode, baseId, headId, letter] =
      /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(next.value.toString('latin1')) ?? []
    if (!baseMode || !headMode || !baseId || !headId || !letter) continue

    const from = rest.next()
    const to = letter === 'R' || letter === 'C' ? rest.next() : from
    if (from.done || to.done) return
    const [base, head] = [entryOf(from.value, baseMode, baseId), entryOf(to.value, headMode, headId)]
    yield {
      status: STATUS.get(letter) ?? 'modified',
      ...(base && { base }),
      ...(head && { head }),
      bytes: to.value,
    }
  }
}
