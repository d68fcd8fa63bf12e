import type { Client, Where } from './client.ts'
import { failureOf, makeOnce, publishing } from './failure.ts'
import { isNewer, type Marker, markerOf } from './marker.ts'

export interface CommentRequest extends Where {
  readonly pull: number
  /** Markdown; its last line is `commentMarker`. */
  readonly body: string
  /** `on-failure`: a comment appears with the first finding, and is edited and folded once the change is clean. */
  readonly mode: 'off' | 'on-failure' | 'always'
  /** Whether there is something to say: the verdict is not clean. */
  readonly bad: boolean
}

/** GitHub takes no longer comment, in characters. */
const MOST_CHARACTERS = 65_536

type Comment = Awaited<ReturnType<Client['rest']['issues']['getComment']>>['data']

/**
 * Keeps one comment of ours up to date: edited in place, never by an older run over a newer one.
 * Returns what a reader of the log should know; GitHub's refusals are among it and never thrown.
 */
export const publishComment = async (request: CommentRequest): Promise<readonly string[]> => {
  const { mode, body } = request
  if (mode === 'off') return []
  if (body.length > MOST_CHARACTERS) {
    return [
      `The comment was not written: it has ${body.length} characters, and GitHub takes ${MOST_CHARACTERS}.`,
    ]
  }
  const marker = markerOf(body)
  if (!marker) throw new Error('The last line of a comment must be its marker.')
  return publishing('The comment was not written.', ['pull-requests: write'], () => write(request, marker))
}

const write = async (request: CommentRequest, marker: Marker): Promise<readonly string[]> => {
  const { bad, mode } = request
  const found = await findOurs(request, marker)
  if (!found) {
    if (!bad && mode === 'on-failure') return []
    await create(request, marker)
    return []
  }
  // Read again: between the list and this line another run may have written.
  const current = await reread(request, found)
  const written = markerOf(current?.body ?? '')
  if (written && isNewer(written.run, marker.run)) {
    return [
      `The comment was left as it is: run ${written.run.number}.${written.run.attempt} is newer and has written it.`,
    ]
  }
  if (current) await edit(request, current)
  else if (bad || mode === 'always') await create(request, marker)
  if (current) await fold(request, found, mode === 'on-failure' && !bad)
  return []
}

interface Ours {
  readonly id: number
  readonly node: string
  /** Undefined when GraphQL did not answer. */
  readonly folded: boolean | undefined
}

const findOurs = async (request: CommentRequest, { key }: Marker): Promise<Ours | undefined> => {
  const { client, owner, repo, pull } = request
  const candidates: Comment[] = []
  const pages = client.paginate.iterator(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pull,
    per_page: 100,
  })
  for await (const { data } of pages) {
    // The text alone proves nothing: anybody can write it. It only saves the question for our own name.
    candidates.push(...data.filter(({ body }) => markerOf(body ?? '')?.key === key))
  }
  if (candidates.length === 0) return undefined
  const { login, folded } = await whoAmI(request, candidates)
  const [ours] = candidates.filter(({ user }) => user?.login === login)
  return ours && { id: Number(ours.id), node: ours.node_id, folded: folded?.has(ours.node_id) }
}

/** Whom comments of the job's own token belong to, when GraphQL does not say. */
const JOB_TOKEN = 'github-actions[bot]'

interface Me {
  readonly viewer: { readonly login: string }
  readonly nodes: readonly ({ readonly id?: string; readonly isMinimized?: boolean } | null)[]
}

/** Our login as the REST API spells it, and which of the comments are folded. */
const whoAmI = async ({ client }: Where, comments: readonly Comment[]) => {
  const ids = comments.slice(0, 100).map(({ node_id }) => node_id)
  try {
    const { viewer, nodes } = await client.graphql<Me>(
      'query ($ids: [ID!]!) { viewer { login } nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }',
      { ids },
    )
    return {
      login: viewer.login,
      folded: new Set(nodes.flatMap(node => (node?.isMinimized ? [node.id] : []))),
    }
  } catch (error) {
    if (!failureOf(error)) throw error
    return { login: JOB_TOKEN, folded: undefined }
  }
}

const reread = async ({ client, owner, repo }: Where, { id }: Ours): Promise<Comment | undefined> => {
  try {
    return (await client.rest.issues.getComment({ owner, repo, comment_id: id })).data
  } catch (error) {
    if (failureOf(error)?.status === 404) return undefined
    throw error
  }
}

const edit = async ({ client, owner, repo, body }: CommentRequest, { id, body: current }: Comment) => {
  if (plain(current ?? '') === plain(body)) return
  await client.rest.issues.updateComment({ owner, repo, comment_id: Number(id), body })
}

const plain = (body: string) => body.replace(/\r\n/g, '\n').trimEnd()

const create = async (request: CommentRequest, marker: Marker): Promise<void> => {
  const { client, owner, repo, pull, body } = request
  const make = async () => {
    await client.rest.issues.createComment({ owner, repo, issue_number: pull, body, request: { retries: 0 } })
    return true
  }
  await makeOnce(make, async () => (await findOurs(request, marker)) && true)
}

/** Folds a comment that has become history, and unfolds it when it matters again. Only looks: nothing depends on it. */
const fold = async ({ client }: Where, { node, folded }: Ours, wanted: boolean): Promise<void> => {
  if (folded === wanted || (folded === undefined && !wanted)) return
  const mutation = wanted
    ? 'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { clientMutationId } }'
    : 'mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) { clientMutationId } }'
  try {
    await client.graphql(mutation, { id: node })
  } catch (error) {
    if (!failureOf(error)) throw error
  }
}
