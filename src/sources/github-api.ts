/** The questions to GitHub's REST API, and how its refusals are read. */
import type { Fact } from '../evidence.ts'
import { amount, answer, type Infer, list, maybe, text, truth } from '../schema.ts'
import { segment, segments } from './path.ts'
import type { Http, Question, Reading, TokenState } from './source.ts'

/** Names of one page of a list; GitHub gives no more at once. */
export const PAGE = 100

const Repository = answer({
  /** Stays through renames and transfers. */
  id: maybe(amount),
  /** As it is now: another one than the asked after a rename or a move. */
  full_name: text,
  default_branch: text,
  created_at: maybe(text),
  archived: maybe(truth),
  /** Locked by GitHub. */
  disabled: maybe(truth),
  description: maybe(text),
  html_url: maybe(text),
  license: maybe(answer({ spdx_id: maybe(text) })),
})
export type Repository = Infer<typeof Repository>

/** Of a tag the commit behind it, even when the tag is an object of its own. */
const Names = list(answer({ name: text, commit: answer({ sha: text }) }))
export type Names = Infer<typeof Names>

const Target = answer({ object: answer({ type: text, sha: text }) })
const Commit = answer({ sha: text })
const Comparison = answer({ status: text, behind_by: maybe(amount) })

const asked: Readonly<Record<TokenState, string>> = {
  none: 'asked without a token',
  sent: 'asked with a token',
  refused: 'the token was refused',
}

/** `16:05 UTC` of the moment, in seconds since 1970, at which the limit is lifted. */
const lifted = (reset: string | null): string => {
  if (reset === null || !/^\d{1,11}$/.test(reset)) return ''
  return ` until ${new Date(Number(reset) * 1000).toISOString().slice(11, 16)} UTC`
}

/**
 * A used-up limit comes as 403 or 429; without a token it is 60 questions an hour for one address. A repository that the
 * token may not see is answered like one that is not there.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export const readGitHub = (status: number, headers: Headers, token: TokenState): Reading => {
  if ((status === 403 || status === 429) && headers.get('x-ratelimit-remaining') === '0') {
    const cure = token === 'sent' ? '' : '; with a token there are more'
    const until = lifted(headers.get('x-ratelimit-reset'))
    return { unknown: `the limit of GitHub's API is used up${until}, ${asked[token]}${cure}`, spent: true }
  }
  if (status === 409) return { absent: 'the repository is empty' }
  return status === 404 ? { absent: `absent or private, ${asked[token]}` } : undefined
}

/** Questions to one repository at one base address. */
export interface Questions {
  repository(): Promise<Fact<Repository>>
  /** A hundred at most, in GitHub's order. */
  tags(): Promise<Fact<Names>>
  branches(): Promise<Fact<Names>>
  /** What a tag or branch of exactly this name points to. */
  ref(kind: 'tags' | 'heads', name: string): Promise<Fact<{ readonly type: string; readonly sha: string }>>
  /** The object behind an annotated tag. */
  tagObject(sha: string): Promise<Fact<{ readonly type: string; readonly sha: string }>>
  /** Whether there is such a commit, in the repository or in any fork of it: they share their objects. */
  commit(sha: string): Promise<Fact<{ readonly sha: string }>>
  /** `behind` or `identical` when the history of `base` holds the commit; absent when they have no history in common. */
  compare(base: string, sha: string): Promise<Fact<{ readonly status: string }>>
}

const objectOf = (fact: Fact<Infer<typeof Target>>): Fact<{ type: string; sha: string }> =>
  fact.state === 'known' ? { ...fact, value: fact.value.object } : fact

/** @param name `owner/name` */
export const questions = (http: Http, name: string, at?: string): Questions => {
  const question: Question = {
    source: 'github',
    headers: { accept: 'application/vnd.github+json' },
    read: readGitHub,
    ...(at === undefined ? {} : { at }),
  }
  const url = (rest: string) => http.endpoint('github', `repos/${segments(name)}${rest}`, at)
  return {
    repository: () => http.json(url(''), Repository, question),
    tags: () => http.json(url(`/tags?per_page=${PAGE}`), Names, question),
    branches: () => http.json(url(`/branches?per_page=${PAGE}`), Names, question),
    ref: async (kind, ref) =>
      objectOf(await http.json(url(`/git/ref/${kind}/${segments(ref)}`), Target, question)),
    tagObject: async sha => objectOf(await http.json(url(`/git/tags/${segment(sha)}`), Target, question)),
    commit: sha => http.json(url(`/git/commits/${segment(sha)}`), Commit, question),
    // The files of a comparison, of which there may be hundreds, come with its first page alone.
    compare: (base, sha) =>
      http.json(url(`/compare/${segment(base)}...${segment(sha)}?per_page=1&page=2`), Comparison, question),
  }
}
