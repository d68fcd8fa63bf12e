import { InputError, isSha } from '../change.ts'
import type { Batch } from './git-batch.ts'
import { complaint, failure, type Git } from './git-process.ts'
import { revision } from './revision.ts'

export interface Wanted {
  readonly base?: string | undefined
  readonly head: string
  readonly mergeBase: boolean
  readonly remote?: string | undefined
  readonly onWarn?: ((message: string) => void) | undefined
}

/** The two commits that are compared. */
export interface Ends {
  readonly base: string
  readonly head: string
  readonly notes: readonly string[]
}

const FETCH_SECONDS = 180

const DEFAULT_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

const commit = async (batch: Batch, name: string): Promise<string | undefined> =>
  (await batch.info(`${name}^{commit}`))?.id

/** A branch may exist only as the remote's, as in the checkout of a pull request. */
const find = async (batch: Batch, name: string): Promise<string | undefined> =>
  (await commit(batch, name)) ??
  (isSha(name) ? undefined : await commit(batch, `refs/remotes/origin/${name}`))

const isShallow = async (git: Git): Promise<boolean> =>
  (await git.run(['rev-parse', '--is-shallow-repository'])).stdout.toString().trim() === 'true'

/** Depth 1 in a shallow clone only: in a complete one it would cut history off that others count on. */
const fetchCommits = async (
  git: Git,
  remote: string,
  ids: readonly string[],
): Promise<string | undefined> => {
  if (remote.startsWith('-')) return 'the remote is no name or address'
  const depth = (await isShallow(git)) ? ['--depth=1'] : []
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', ...depth, '--end-of-options']
  const { code, stderr } = await git.run(['fetch', ...options, remote, ...ids], FETCH_SECONDS)
  return code === 0 ? undefined : complaint(stderr)
}

const missing = (role: string, name: string, fetched?: string): InputError => {
  const tried = fetched ? ` and could not be fetched (${fetched})` : ''
  return new InputError(
    `${role} "${name}" is not in this clone${tried}: fetch it, or use fetch-depth: 0 with actions/checkout.`,
  )
}

/** Commit ids of the names that are given; those that are commit ids and absent are fetched, both at once. */
const findBoth = async (
  git: Git,
  batch: Batch,
  { base, head, remote, onWarn }: Wanted,
): Promise<{ base: string | undefined; head: string }> => {
  const named = [['base', base] as const, ['head', head] as const].flatMap(([role, name]) =>
    name === undefined ? [] : [{ role, name: revision(name, role) }],
  )
  const found = new Map<string, string>()
  const look = async (): Promise<void> => {
    for (const { role, name } of named) {
      const id = await find(batch, name)
      if (id) found.set(role, id)
    }
  }

  await look()
  const absent = named.filter(({ role, name }) => !found.has(role) && isSha(name)).map(({ name }) => name)
  let trouble: string | undefined
  if (remote && absent.length) {
    onWarn?.(`Not in the clone, so fetched: ${absent.join(', ')}`)
    trouble = await fetchCommits(git, remote, absent)
    await look()
  }
  for (const { role, name } of named) if (!found.has(role)) throw missing(role, name, trouble)
  return { base: found.get('base'), head: found.get('head') ?? head }
}

const defaultBranch = async (git: Git, batch: Batch): Promise<string | undefined> => {
  for (const name of DEFAULT_BRANCHES) {
    const id = await commit(batch, name)
    if (id) return id
  }
  const configured = (await git.run(['config', '--get', 'init.defaultBranch'])).stdout.toString().trim()
  return configured ? commit(batch, `refs/heads/${revision(configured, 'init.defaultBranch')}`) : undefined
}

/** The default branch; for its own tip the commit before it. */
const usualBase = async (git: Git, batch: Batch, head: string): Promise<string> => {
  const branch = await defaultBranch(git, batch)
  if (branch && branch !== head) return branch
  const parent = await commit(batch, `${head}^1`)
  if (parent) return parent
  throw new InputError(
    branch
      ? `${head} has no commit before it in this clone, so there is nothing to compare it with. Set base, or use fetch-depth: 0 with actions/checkout.`
      : 'No default branch was found (origin/HEAD, main, master, init.defaultBranch). Set base to the commit or branch to compare with.',
  )
}

const short = (id: string): string => id.slice(0, 12)

/**
 * @throws InputError when a name is no commit of this clone and cannot be fetched, or no base can be guessed.
 */
export const findEnds = async (git: Git, batch: Batch, wanted: Wanted): Promise<Ends> => {
  const { base: named, head } = await findBoth(git, batch, wanted)
  const base = named ?? (await usualBase(git, batch, head))
  if (!wanted.mergeBase || base === head) return { base, head, notes: [] }

  const { code, stdout, stderr } = await git.run(['merge-base', base, head])
  if (code === 0) return { base: stdout.toString().trim(), head, notes: [] }
  if (code !== 1) throw failure(git, 'find the merge base', stderr)

  const why = (await isShallow(git)) ? 'this clone is shallow' : 'the two share no history'
  const note = `No merge base of ${short(base)} and ${short(head)} was found, because ${why}: the base commit itself is compared.`
  return { base, head, notes: [note] }
}
