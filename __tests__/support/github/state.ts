/** What the loopback GitHub remembers, and the shape of its routes. */
import type { components } from '@octokit/openapi-types'
import { addCommit, type Content, emptyObjects, importObjects, type Objects } from './objects.ts'

type Schemas = components['schemas']
export type Access = 'none' | 'read' | 'write'
export type Area = 'contents' | 'pulls' | 'checks' | 'statuses'

/** Who a token is and what it may do. `app`: GitHub accepts checks from apps alone. */
export interface Identity {
  readonly login: string
  readonly app: boolean
  readonly may: Readonly<Record<Area, Access>>
}

const all = (access: Access) => ({ contents: access, pulls: access, checks: access, statuses: access })

/** A job's token with write rights, or with fewer of them. */
export const writer = (
  less: Partial<Record<Area, Access>> = {},
  login = 'github-actions[bot]',
): Identity => ({
  login,
  app: login.endsWith('[bot]'),
  may: { ...all('write'), contents: 'read', ...less },
})

/** The token of a fork or of Dependabot. */
export const reader: Identity = { login: 'github-actions[bot]', app: true, may: all('read') }

export interface Pull {
  readonly number: number
  readonly base: string
  readonly head: string
  /** Null when the fork was deleted. */
  readonly fork?: string | null
}

export type Comment = Pick<
  Schemas['issue-comment'],
  'id' | 'node_id' | 'body' | 'created_at' | 'updated_at' | 'html_url'
> & { readonly user: { readonly login: string }; readonly issue: number; minimized: string | null }

export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly external_id: string | null
  readonly details_url: string | null
  status: string
  conclusion: string | null
  readonly output: { title: string | null; summary: string | null; text: string | null }
  readonly annotations: Record<string, unknown>[]
  /** Number of annotations of each request that brought some. */
  readonly batches: number[]
}

export interface Status {
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string
  readonly target_url: string | null
}

export interface Repository {
  readonly name: string
  readonly objects: Objects
  readonly pulls: Map<number, Pull>
  /** Commits by branch or tag. */
  readonly refs: Map<string, string>
  readonly comments: Comment[]
  readonly checks: CheckRun[]
  readonly statuses: Status[]
  /** Sizes that trees tell instead of the real ones, by blob id. */
  readonly sizes: Map<string, number>
  /** Entries after which a recursive tree is cut. */
  treeLimit: number
  /** Files that the lists of pull requests show; undefined: the real ones. */
  listing: Schemas['diff-entry'][] | undefined
  /** Adds a commit whose tree holds these files, by path, and returns its id. */
  commit(files: Readonly<Record<string, Content>>, ...parents: string[]): string
  /** Takes over every object of a real repository. */
  import(directory: string): void
  /** Adds a comment as if this user had written it. */
  comment(issue: number, login: string, body: string): Comment
}

export const repository = (name = 'acme/shop'): Repository => {
  const objects = emptyObjects()
  const comments: Comment[] = []
  return {
    name,
    objects,
    pulls: new Map(),
    refs: new Map(),
    comments,
    checks: [],
    statuses: [],
    sizes: new Map(),
    treeLimit: 100_000,
    listing: undefined,
    commit: (files, ...parents) => addCommit(objects, files, parents),
    import: directory => importObjects(objects, directory),
    comment: (issue, login, body) => {
      const comment = newComment(5000 + comments.length, name, issue, login, body)
      comments.push(comment)
      return comment
    },
  }
}

const newComment = (id: number, name: string, issue: number, login: string, body: string): Comment => ({
  id,
  node_id: `IC_${id}`,
  body,
  created_at: '2026-11-20T12:00:00Z',
  updated_at: '2026-11-20T12:00:00Z',
  html_url: `https://github.example/${name}/pull/${issue}#issuecomment-${id}`,
  user: { login },
  issue,
  minimized: null,
})

export interface Call {
  readonly repository: Repository
  readonly me: Identity | undefined
  /** Named parts of the path, decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  readonly accept: string
}

export interface Reply {
  readonly status: number
  readonly json?: unknown
  readonly bytes?: Uint8Array
  /** Default: JSON. */
  readonly type?: string
  /** Rows of which the query's page is sent, with a Link header. */
  readonly rows?: readonly unknown[]
}

export interface Route {
  readonly method: string
  /** `{name}` is one segment, `{name+}` the rest of the path. */
  readonly at: string
  readonly area: Area
  readonly needs: 'read' | 'write'
  readonly answer: (call: Call) => Reply
}

export const missing: Reply = { status: 404, json: { message: 'Not Found' } }

export const refused = (message: string, errors: readonly unknown[] = []): Reply => ({
  status: 422,
  json: { message, errors },
})
