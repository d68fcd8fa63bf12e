/** Routes that write: comments, check runs and statuses, with GitHub's documented limits. */
import {
  type Call,
  type CheckRun,
  type Comment,
  missing,
  type Reply,
  type Repository,
  type Route,
  refused,
} from './state.ts'

const MOST_COMMENT = 65_536
const MOST_OUTPUT = 65_535
const MOST_ANNOTATIONS = 50
const CONCLUSIONS = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out']

const commentJson = ({ issue: _issue, minimized: _minimized, ...comment }: Comment) => comment

const listComments = ({ repository, path }: Call): Reply => ({
  status: 200,
  rows: repository.comments.filter(({ issue }) => issue === Number(path['number'])).map(commentJson),
})

const withComment = (call: Call, answer: (comment: Comment) => Reply): Reply => {
  const comment = call.repository.comments.find(({ id }) => id === Number(call.path['id']))
  return comment ? answer(comment) : missing
}

const bodyOf = ({ body }: Call): { readonly body: string } | { readonly wrong: Reply } => {
  const text = body['body']
  if (typeof text !== 'string' || text === '')
    return { wrong: refused('Validation Failed', [{ field: 'body' }]) }
  if (text.length <= MOST_COMMENT) return { body: text }
  return { wrong: refused('Validation Failed', [`body is too long (maximum is ${MOST_COMMENT} characters)`]) }
}

const createComment = (call: Call): Reply => {
  const { repository, me, path } = call
  if (!repository.pulls.has(Number(path['number']))) return missing
  const read = bodyOf(call)
  if ('wrong' in read) return read.wrong
  const comment = repository.comment(Number(path['number']), me?.login ?? '', read.body)
  return { status: 201, json: commentJson(comment) }
}

const updateComment = (call: Call): Reply =>
  withComment(call, comment => {
    // A token may only edit what it wrote itself.
    if (comment.user.login !== call.me?.login)
      return { status: 403, json: { message: 'Must have admin rights.' } }
    const read = bodyOf(call)
    if ('wrong' in read) return read.wrong
    Object.assign(comment, { body: read.body, updated_at: '2026-11-20T13:00:00Z' })
    return { status: 200, json: commentJson(comment) }
  })

const checkJson = ({ annotations, batches: _batches, output, ...run }: CheckRun) => ({
  ...run,
  output: { ...output, annotations_count: annotations.length },
})

/** The faults for which GitHub refuses a check's body. */
const faultsOf = (body: Call['body']): readonly string[] => {
  const faults: string[] = []
  const { status, conclusion, output } = body
  if (status === 'completed' && conclusion === undefined) faults.push('A completed check needs a conclusion.')
  if (conclusion !== undefined && !CONCLUSIONS.includes(String(conclusion)))
    faults.push('Unknown conclusion.')
  if (output === undefined) return faults
  const { title, summary, text = '', annotations = [] } = output as Record<string, unknown>
  if (typeof title !== 'string' || typeof summary !== 'string')
    return [...faults, 'output needs title and summary.']
  if (summary.length > MOST_OUTPUT) faults.push(`Only ${MOST_OUTPUT} characters are allowed in summary.`)
  if (String(text).length > MOST_OUTPUT) faults.push(`Only ${MOST_OUTPUT} characters are allowed in text.`)
  return [...faults, ...annotationFaults(annotations)]
}

const annotationFaults = (annotations: unknown): readonly string[] => {
  if (!Array.isArray(annotations)) return ['annotations must be a list.']
  if (annotations.length > MOST_ANNOTATIONS) return [`No more than ${MOST_ANNOTATIONS} annotations at once.`]
  return annotations.flatMap(
    ({ path, start_line, end_line, annotation_level, message, title = '', ...rest }) => {
      const faults: string[] = []
      if (typeof path !== 'string' || path.startsWith('/') || path.includes('..'))
        faults.push('path is wrong')
      if (!(start_line >= 1 && end_line >= start_line)) faults.push('lines are wrong')
      if (!['notice', 'warning', 'failure'].includes(annotation_level))
        faults.push('annotation_level is wrong')
      if (typeof message !== 'string' || Buffer.byteLength(message) > 65_536) faults.push('message is wrong')
      if (title.length > 255) faults.push('title is too long')
      if ('start_column' in rest && start_line !== end_line) faults.push('columns need one line')
      return faults
    },
  )
}

const apply = (run: CheckRun, { status, conclusion, output }: Call['body']) => {
  if (status !== undefined) run.status = String(status)
  if (conclusion !== undefined) [run.status, run.conclusion] = ['completed', String(conclusion)]
  const { annotations = [], ...texts } = (output ?? {}) as { annotations?: Record<string, unknown>[] }
  Object.assign(run.output, texts)
  // GitHub appends; it never replaces.
  run.annotations.push(...annotations)
  if (annotations.length > 0) run.batches.push(annotations.length)
}

const refuseUser = ({ me }: Call): Reply | undefined =>
  me?.app ? undefined : { status: 403, json: { message: 'You must authenticate via a GitHub App.' } }

const createCheck = (call: Call): Reply => {
  const { repository, body } = call
  const faults = [
    ...(typeof body['name'] === 'string' ? [] : ['name is missing']),
    ...(repository.objects.commits.has(String(body['head_sha'])) ? [] : ['No commit found for SHA']),
    ...faultsOf(body),
  ]
  if (faults.length > 0) return refused('Invalid request.', faults)
  const run: CheckRun = {
    id: 9000 + repository.checks.length,
    name: String(body['name']),
    head_sha: String(body['head_sha']),
    external_id: (body['external_id'] as string | undefined) ?? null,
    details_url: (body['details_url'] as string | undefined) ?? null,
    status: 'queued',
    conclusion: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
    batches: [],
  }
  apply(run, body)
  repository.checks.push(run)
  return { status: 201, json: checkJson(run) }
}

const updateCheck = ({ repository, body, path }: Call): Reply => {
  const run = repository.checks.find(({ id }) => id === Number(path['id']))
  if (!run) return missing
  const faults = faultsOf(body)
  if (faults.length > 0) return refused('Invalid request.', faults)
  apply(run, body)
  return { status: 200, json: checkJson(run) }
}

const listChecks = ({ repository, path, query }: Call): Reply => {
  const runs = repository.checks.filter(
    ({ head_sha, name }) => head_sha === path['ref'] && name === (query.get('check_name') ?? name),
  )
  return { status: 200, json: { total_count: runs.length, check_runs: runs.map(checkJson) } }
}

const createStatus = ({ repository, body, path }: Call): Reply => {
  const { state, context = 'default', description = '', target_url = null } = body
  if (!['error', 'failure', 'pending', 'success'].includes(String(state))) return refused('Validation Failed')
  if (String(description).length > 140) return refused('Validation Failed', ['description is too long'])
  const status = {
    sha: path['sha'] ?? '',
    state: String(state),
    context: String(context),
    description: String(description),
    target_url: target_url as string | null,
  }
  repository.statuses.push(status)
  return { status: 201, json: status }
}

export const WRITES: readonly Route[] = [
  { method: 'GET', needs: 'read', at: 'issues/{number}/comments', area: 'pulls', answer: listComments },
  { method: 'POST', needs: 'write', at: 'issues/{number}/comments', area: 'pulls', answer: createComment },
  {
    method: 'GET',
    needs: 'read',
    at: 'issues/comments/{id}',
    area: 'pulls',
    answer: call => withComment(call, comment => ({ status: 200, json: commentJson(comment) })),
  },
  { method: 'PATCH', needs: 'write', at: 'issues/comments/{id}', area: 'pulls', answer: updateComment },
  {
    method: 'POST',
    needs: 'write',
    at: 'check-runs',
    area: 'checks',
    answer: c => refuseUser(c) ?? createCheck(c),
  },
  {
    method: 'PATCH',
    needs: 'write',
    at: 'check-runs/{id}',
    area: 'checks',
    answer: c => refuseUser(c) ?? updateCheck(c),
  },
  { method: 'GET', needs: 'read', at: 'commits/{ref}/check-runs', area: 'checks', answer: listChecks },
  { method: 'POST', needs: 'write', at: 'statuses/{sha}', area: 'statuses', answer: createStatus },
]

/** The three questions that the gate puts to GraphQL. */
export const graphql = (
  repository: Repository,
  me: { readonly login: string },
  body: Call['body'],
): unknown => {
  const [query, variables] = [String(body['query']), (body['variables'] ?? {}) as Record<string, unknown>]
  const find = (node: unknown) => repository.comments.find(({ node_id }) => node_id === node)
  if (query.includes('viewer')) {
    const ids = (variables['ids'] ?? []) as unknown[]
    const nodes = ids
      .map(find)
      .map(comment => comment && { id: comment.node_id, isMinimized: !!comment.minimized })
    return { data: { viewer: { login: me.login }, nodes: nodes.map(node => node ?? null) } }
  }
  const comment = find(variables['id'])
  if (!comment)
    return { data: null, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to a node.' }] }
  comment.minimized = query.includes('unminimizeComment')
    ? null
    : (/classifier: (\w+)/.exec(query)?.[1] ?? null)
  return { data: { [query.includes('unminimizeComment') ? 'unminimizeComment' : 'minimizeComment']: {} } }
}
