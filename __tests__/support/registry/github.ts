import { json, type Reply } from './reply.ts'

/** A commit by its id; what stands in front of it, first parent first. */
export interface GitHubRepository {
  /** Every commit that GitHub shows under this name, those of forks too, with its parents. */
  readonly commits: Readonly<Record<string, readonly string[]>>
  /** The first is the default branch. */
  readonly branches: Readonly<Record<string, string>>
  readonly tags?: Readonly<Record<string, string>>
  /** Objects of annotated tags: id of the object to id of the commit. A tag may name either. */
  readonly annotated?: Readonly<Record<string, string>>
  /** What the answer holds beside names and branch. */
  readonly info?: object
  /** The name that it has now. */
  readonly movedTo?: string
}

const PAGE = 100
const NOTHING = json({ message: 'Not Found' }, 404)

const historyOf = ({ commits }: GitHubRepository, sha: string): ReadonlySet<string> => {
  const seen = new Set<string>()
  const open = [sha]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(commits[at] ?? []))
  }
  return seen
}

const compared = (repository: GitHubRepository, base: string, sha: string): Reply => {
  const { commits, branches, tags = {} } = repository
  const from = branches[base] ?? tags[base] ?? base
  if (!commits[from] || !commits[sha]) return NOTHING
  const [before, after] = [historyOf(repository, from), historyOf(repository, sha)]
  if (from === sha) return json({ status: 'identical' })
  if (before.has(sha)) return json({ status: 'behind' })
  if (after.has(from)) return json({ status: 'ahead' })
  return [...after].some(one => before.has(one)) ? json({ status: 'diverged' }) : NOTHING
}

const peel = ({ annotated = {} }: GitHubRepository, sha: string): string => annotated[sha] ?? sha

const page = (repository: GitHubRepository, names: Readonly<Record<string, string>>): Reply =>
  json(
    Object.entries(names)
      .slice(0, PAGE)
      .map(([name, sha]) => ({ name, commit: { sha: peel(repository, sha) } })),
  )

const refOf = ({ branches, tags = {}, annotated = {} }: GitHubRepository, path: string): Reply => {
  const [, kind, name = ''] = /^(tags|heads)\/(.+)$/.exec(path) ?? []
  const names = new Map(Object.entries(kind === 'tags' ? tags : branches))
  const sha = names.get(name)
  if (sha === undefined) return NOTHING
  return json({ object: { type: annotated[sha] ? 'tag' : 'commit', sha } })
}

const answers = (key: string, repository: GitHubRepository, rest: string): Reply => {
  const { commits, branches, tags = {}, annotated = {}, info } = repository
  const [, what = '', below = ''] = /^\/?([a-z]*)(?:\/(.+?))?(?:\?.*)?$/.exec(rest) ?? []
  if (rest === '') return json({ full_name: key, default_branch: Object.keys(branches)[0], ...info })
  if (what === 'tags') return page(repository, tags)
  if (what === 'branches') return page(repository, branches)
  const [, base = '', sha = ''] = /^(.+)\.\.\.(.+)$/.exec(below) ?? []
  if (what === 'compare') return compared(repository, base, sha)
  const [, kind, id = ''] = /^(ref|tags|commits)\/(.+)$/.exec(below) ?? []
  if (kind === 'ref') return refOf(repository, id)
  if (kind === 'commits') return commits[id] ? json({ sha: id }) : NOTHING
  const commit = annotated[id]
  return commit === undefined ? NOTHING : json({ object: { type: 'commit', sha: commit } })
}

/** Names are those of GitHub: their case does not count. */
export const answerGitHub = (repositories: ReadonlyMap<string, GitHubRepository>, path: string): Reply => {
  const [, name = '', rest = ''] = /^repos\/([^/]+\/[^/?]+)(.*)$/.exec(decodeURIComponent(path)) ?? []
  const found = [...repositories].find(([key]) => key.toLowerCase() === name.toLowerCase())
  if (!found) return NOTHING
  const [key, repository] = found
  return repository.movedTo
    ? { status: 301, headers: { location: `/github/repos/${repository.movedTo}${rest}` } }
    : answers(key, repository, rest)
}
