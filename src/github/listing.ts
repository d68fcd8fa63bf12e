/** Lists of changed files as GitHub gives them: with renames, and with a limit each. */
import { InputError, isSha, type Sha } from '../change.ts'
import { amount, answer, conform, list, maybe, text } from '../schema.ts'
import type { Where } from './client.ts'
import { failureOf, reading } from './failure.ts'

export interface Listed {
  readonly path: string
  readonly previous?: string
  /** GitHub's word: added, removed, modified, renamed, copied, changed or unchanged. */
  readonly status: string
  /** Blob at head, of a removed file at base, of a submodule its commit. */
  readonly id?: string
}

/** GitHub lists no more files of a pull request than this. */
export const MOST_PULL_FILES = 3000
/** GitHub lists no more files of a comparison than this. */
export const MOST_COMPARED_FILES = 300

const Files = list(
  answer({
    filename: text,
    status: text,
    sha: maybe(text),
    previous_filename: maybe(text),
    changes: maybe(amount),
  }),
)

const listed = (data: unknown, place: string): readonly Listed[] => {
  const read = conform(Files, data)
  if ('faults' in read) throw new InputError(`GitHub's answer for ${place} is not a list of files.`)
  return read.value.map(({ filename, status, sha, previous_filename }) => ({
    path: filename,
    status,
    ...(sha && { id: sha }),
    ...(previous_filename && { previous: previous_filename }),
  }))
}

/** All that GitHub lists of a pull request's current state; at most `MOST_PULL_FILES`. */
export const filesOfPull = ({ client, owner, repo }: Where, pull: number): Promise<readonly Listed[]> => {
  const place = `the files of pull request ${pull} in ${owner}/${repo}`
  return reading(`T${place.slice(1)}`, async () => {
    const files = await client.paginate(client.rest.pulls.listFiles, {
      owner,
      repo,
      pull_number: pull,
      per_page: 100,
    })
    return listed(files, place)
  })
}

const Pull = answer({ changed_files: amount, head: answer({ sha: text }) })

/** How many files the pull request changes; undefined when its head is another commit by now. */
export const countOfPull = (
  { client, owner, repo }: Where,
  pull: number,
  head: string,
): Promise<number | undefined> =>
  reading(`The pull request ${pull} of ${owner}/${repo}`, async () => {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: pull })
    const read = conform(Pull, data)
    if ('faults' in read) {
      throw new InputError(
        `GitHub's answer for pull request ${pull} of ${owner}/${repo} has no count of files.`,
      )
    }
    return read.value.head.sha === head ? read.value.changed_files : undefined
  })

export interface Comparison {
  readonly mergeBase: Sha
  /** Between merge base and head; at most `MOST_COMPARED_FILES`. */
  readonly files: readonly Listed[]
}

const Compared = answer({ merge_base_commit: answer({ sha: text }), files: maybe(Files) })

/** Undefined when the two commits have no common ancestor. */
export const compare = (
  { client, owner, repo }: Where,
  base: string,
  head: string,
): Promise<Comparison | undefined> => {
  const place = `the comparison ${base}...${head} in ${owner}/${repo}`
  return reading(`T${place.slice(1)}`, async () => {
    try {
      // Files come with the first page; the pages count commits, of which none is wanted.
      const { data } = await client.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        per_page: 1,
      })
      const read = conform(Compared, data)
      if ('faults' in read || !isSha(read.value.merge_base_commit.sha)) {
        throw new InputError(`GitHub's answer for ${place} names no merge base.`)
      }
      const { merge_base_commit, files = [] } = read.value
      return { mergeBase: merge_base_commit.sha as Sha, files: listed(files, place) }
    } catch (error) {
      const failure = failureOf(error)
      if (failure?.status === 404 && /\bno common ancestor\b/i.test(failure.message)) return undefined
      throw error
    }
  })
}

/** The commit that a branch, a tag or a commit id means. */
export const commitOf = async ({ client, owner, repo }: Where, ref: string): Promise<Sha> => {
  if (isSha(ref)) return ref
  return reading(`The commit "${ref}" of ${owner}/${repo}`, async () => {
    const { data } = await client.rest.repos.getCommit({ owner, repo, ref, mediaType: { format: 'sha' } })
    const id: unknown = data
    if (typeof id === 'string' && isSha(id.trim())) return id.trim() as Sha
    throw new InputError(`GitHub's answer for the commit "${ref}" of ${owner}/${repo} is not a commit id.`)
  })
}
