/** A change as GitHub's API tells it: nothing is checked out, every blob is read by its id. */
import type { Blob, ChangedFile, ChangeSet, FileStatus, Sha, Side } from '../change.ts'
import { InputError } from '../change.ts'
import { blobsOf } from '../github/blob.ts'
import type { Client, Where } from '../github/client.ts'
import { type Difference, differenceOf, isSame, kindOf } from '../github/difference.ts'
import { failureOf } from '../github/failure.ts'
import {
  type Comparison,
  commitOf,
  compare,
  countOfPull,
  filesOfPull,
  type Listed,
  MOST_COMPARED_FILES,
  MOST_PULL_FILES,
} from '../github/listing.ts'
import { type Entry, FOLDER, type Tree, treeAt, treesOf } from '../github/tree.ts'

export interface GitHubRequest {
  readonly client: Client
  readonly owner: string
  readonly repo: string
  /** Commit, branch or tag of `owner/repo`. */
  readonly base: string
  /** Commit, branch or tag; commits of forks can be read through `owner/repo` as well. */
  readonly head: string
  readonly pull?: number
  /** `changed_files` of the event: how many files the list must have. */
  readonly changedFiles?: number
  /** `compare`: the change begins where head left base; `given`: at `base` itself. */
  readonly mergeBase: 'compare' | 'given'
}

/**
 * The changed files come from GitHub's list as long as the list fits the two commits; when it is cut, late or early,
 * both trees are compared by object id instead.
 *
 * @throws InputError when GitHub gives no answer; a change is never shortened by a failure.
 */
export const fromGitHub = async (request: GitHubRequest): Promise<ChangeSet> => {
  const where = { client: request.client, owner: request.owner, repo: request.repo }
  const [tip, head] = await Promise.all([commitOf(where, request.base), commitOf(where, request.head)])
  const comparison = await comparisonFor(where, request, tip, head)
  const base = request.mergeBase === 'compare' && comparison ? comparison.mergeBase : tip
  const trees = treesOf(where)
  const sides = { base: treeAt(trees, base), head: treeAt(trees, head) }

  const listed = await listFor(where, request, comparison, { base, head })
  const fitting = listed.files && (await locate(listed.files, sides))
  const found = fitting ? { files: fitting, cut: false } : await differenceOf(trees, base, head)

  const blob = blobsOf(where)
  const make = async (side: Side, path: string): Promise<Blob | undefined> => {
    const entry = await sides[side].at(tidy(path))
    return entry && blob(tidy(path), entry)
  }
  return {
    base,
    head,
    files: found.files.map(file => changed(file, blob)),
    ...(found.cut && {
      truncated:
        'The trees are too large for GitHub to list them: only a part of the change was found. Check the repository out before the gate runs.',
    }),
    notes: fitting
      ? []
      : [`${listed.why}, so both trees were compared; only renames without an edit are seen as such.`],
    file: make,
    exists: async (side, path) => (await sides[side].at(tidy(path))) !== undefined,
    close: async () => undefined,
  }
}

/** The commit at which head left base. */
export const mergeBaseOf = async (
  client: Client,
  owner: string,
  repo: string,
  base: string,
  head: string,
): Promise<Sha> => ancestor(await compare({ client, owner, repo }, base, head), base, head).mergeBase

const ancestor = (comparison: Comparison | undefined, base: string, head: string): Comparison => {
  if (comparison) return comparison
  throw new InputError(
    `${base} and ${head} have no common commit, so there is no change between them to judge.`,
  )
}

const comparisonFor = async (
  where: Where,
  { mergeBase, pull }: GitHubRequest,
  base: Sha,
  head: Sha,
): Promise<Comparison | undefined> => {
  if (mergeBase === 'compare') return ancestor(await compare(where, base, head), base, head)
  if (pull !== undefined) return undefined
  return compare(where, base, head).catch(error => {
    // GitHub gives up on very large differences; two known commits can be compared by their trees.
    if (error instanceof InputError && tooMuch(error.cause)) return undefined
    throw error
  })
}

const tooMuch = (cause: unknown) => [406, 422, 500, 502, 503, 504].includes(failureOf(cause)?.status ?? 0)

const MOVED = 'The pull request has moved on since the event'

/** GitHub's list, or why there is none that could be the whole change. */
const listFor = async (
  where: Where,
  { pull, changedFiles }: GitHubRequest,
  comparison: Comparison | undefined,
  { base, head }: Readonly<Record<Side, Sha>>,
): Promise<{ readonly files?: readonly Listed[]; readonly why: string }> => {
  if (pull === undefined) {
    if (!comparison) return { why: 'GitHub could not compare the two commits' }
    if (comparison.mergeBase !== base) return { why: 'The base is no ancestor of the head' }
    if (comparison.files.length >= MOST_COMPARED_FILES) {
      return { why: `GitHub lists only the first ${MOST_COMPARED_FILES} files of a comparison` }
    }
    return { files: comparison.files, why: 'GitHub listed files of other commits' }
  }
  const announced = changedFiles ?? (await countOfPull(where, pull, head))
  const files = await filesOfPull(where, pull)
  if (files.length >= MOST_PULL_FILES) {
    return { why: `GitHub lists only the first ${MOST_PULL_FILES} files of a pull request` }
  }
  // A list of a later state may fit in every line and still be shorter: only the count tells.
  if (announced !== files.length) {
    if (announced === undefined) return { why: MOVED }
    return { why: `GitHub listed ${files.length} files where ${announced} were announced` }
  }
  return { files, why: MOVED }
}

const STATUS: ReadonlyMap<string, FileStatus> = new Map([
  ['added', 'added'],
  ['removed', 'deleted'],
  ['modified', 'modified'],
  ['changed', 'modified'],
  ['unchanged', 'modified'],
  ['renamed', 'renamed'],
  ['copied', 'copied'],
])

type Sides = Readonly<Record<Side, Tree>>

/** Both sides of every listed file; undefined when one of them is no difference between the two trees. */
const locate = async (files: readonly Listed[], sides: Sides): Promise<readonly Difference[] | undefined> => {
  await Promise.all([
    sides.base.expect(files.map(({ path, previous }) => previous ?? path)),
    sides.head.expect(files.map(({ path }) => path)),
  ])
  const found = await Promise.all(files.map(file => locateOne(file, sides)))
  return found.every(file => file !== undefined) ? found : undefined
}

const locateOne = async (listed: Listed, sides: Sides): Promise<Difference | undefined> => {
  const { path, previous, id } = listed
  const status = STATUS.get(listed.status)
  const [base, head] = await Promise.all([leafAt(sides.base, previous ?? path), leafAt(sides.head, path)])
  if (!status || (status === 'added') !== !base || (status === 'deleted') !== !head) return undefined
  if (head && id !== undefined && id !== head.id) return undefined
  if (status === 'modified' && isSame(base, head)) return undefined
  const retyped = status === 'modified' && base && head && kindOf(base) !== kindOf(head)
  return {
    path,
    status: retyped ? 'retyped' : status,
    ...(base && { base }),
    ...(head && { head }),
    ...(previous !== undefined && { previous }),
  }
}

const leafAt = async (tree: Tree, path: string): Promise<Entry | undefined> => {
  const entry = await tree.at(path)
  return entry?.mode === FOLDER ? undefined : entry
}

const changed = (
  { path, status, base, head, previous = path }: Difference,
  blob: ReturnType<typeof blobsOf>,
): ChangedFile => {
  const [before, after] = [base && blob(previous, base), head && blob(path, head)]
  return { path, status, ...(before && { base: before }), ...(after && { head: after }) }
}

/** Git knows neither `./` nor a slash at the end. */
const tidy = (path: string): string => path.replace(/^(?:\.\/)+/, '').replace(/\/$/, '')
