/** The gate's check run, or a commit status where the token may not write checks. */
import { clip } from '../reports/inert.ts'
import type { Where } from './client.ts'
import { failureOf, makeOnce, publishing } from './failure.ts'
import { setStatus } from './status.ts'

export interface CheckRequest extends Where {
  /** Head commit of the pull request: checks of a test merge are not shown there. */
  readonly head: string
  /** Name of the check and context of the status; never the job's own name, or both would be required. */
  readonly name: string
  /** Address of the run. */
  readonly run?: string
  /** Unique for this run and attempt. */
  readonly externalId: string
}

/** Fields as GitHub names them. Lines count from 1; columns only where both lines are one. */
export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly title?: string
  readonly message: string
  readonly raw_details?: string
}

export interface CheckResult {
  /** There is no neutral: it would satisfy a required check. */
  readonly conclusion: 'success' | 'failure'
  /** One plain line. */
  readonly title: string
  /** Markdown. */
  readonly summary: string
  readonly text?: string
  readonly annotations: readonly Annotation[]
}

export interface Check extends CheckRequest {
  readonly by: { readonly kind: 'check'; readonly id: number } | { readonly kind: 'status' | 'nothing' }
}

/** Limits of GitHub, in characters but for the first. */
const ANNOTATIONS_A_REQUEST = 50
const MOST_TEXT = 65_535
const MOST_TITLE = 255
/** Of 64 kB, at three bytes a character. */
const MOST_MESSAGE = 21_000
/** Ours: twenty requests, and far more than the page of a pull request can show. */
export const MOST_ANNOTATIONS = 1000

/** Shows that the gate is at work. A crash leaves the check unfinished, so it never looks passed. */
export const startCheck = async (
  request: CheckRequest,
): Promise<{ readonly check: Check; readonly notices: readonly string[] }> => {
  let by: Check['by'] = { kind: 'nothing' }
  const notices = await publishing('No check was created.', ['checks: write'], async () => {
    try {
      by = { kind: 'check', id: await createRun(request) }
    } catch (error) {
      const status = failureOf(error)?.status
      if (status !== 403 && status !== 404) throw error
      await setStatus({
        ...request,
        context: request.name,
        state: 'pending',
        description: 'Judging the change',
      })
      by = { kind: 'status' }
    }
    return []
  })
  return { check: { ...request, by }, notices }
}

const createRun = (request: CheckRequest): Promise<number> => {
  const { client, owner, repo, head, name, run, externalId } = request
  const make = async () => {
    const { data } = await client.rest.checks.create({
      owner,
      repo,
      name,
      head_sha: head,
      status: 'in_progress',
      external_id: externalId,
      ...(run && { details_url: run }),
      request: { retries: 0 },
    })
    return data.id
  }
  return makeOnce(make, async () => {
    const { data } = await client.rest.checks.listForRef({
      owner,
      repo,
      ref: head,
      check_name: name,
      filter: 'all',
    })
    return data.check_runs.find(({ external_id }) => external_id === externalId)?.id
  })
}

/** Writes the verdict. Returns what a reader of the log should know; GitHub's refusals are among it and never thrown. */
export const finishCheck = async (check: Check, result: CheckResult): Promise<readonly string[]> => {
  const { by } = check
  if (by.kind === 'nothing') return []
  if (by.kind === 'check') {
    return publishing('The check was not finished.', ['checks: write'], () => complete(check, by.id, result))
  }
  return publishing('The commit status was not written.', ['statuses: write'], async () => {
    await setStatus({ ...check, context: check.name, state: result.conclusion, description: result.title })
    return []
  })
}

/** Ends a check whose verdict could not be reached: as a failure, because unknown is never a pass. */
export const abandonCheck = (check: Check, message: string): Promise<readonly string[]> =>
  finishCheck(check, {
    conclusion: 'failure',
    title: 'The change could not be judged',
    summary: message,
    annotations: [],
  })

const complete = async (check: Check, id: number, result: CheckResult): Promise<readonly string[]> => {
  const { client, owner, repo } = check
  const { conclusion, annotations } = result
  const output = {
    title: clip(result.title, MOST_TITLE),
    summary: clip(result.summary, MOST_TEXT),
    ...(result.text && { text: clip(result.text, MOST_TEXT) }),
  }
  const target = { owner, repo, check_run_id: id }
  const [last = [], ...earlier] = batches(annotations).reverse()
  const end = (rest: readonly Annotation[]) =>
    client.rest.checks.update({
      ...target,
      status: 'completed',
      conclusion,
      output: { ...output, annotations: [...rest] },
    })

  const left = annotations.length - MOST_ANNOTATIONS
  const notices =
    left > 0 ? [`${left} annotations were left out: the check shows the first ${MOST_ANNOTATIONS}.`] : []
  try {
    // The verdict comes with the last batch: until then the check is visibly unfinished.
    for (const batch of earlier.reverse()) {
      await client.rest.checks.update({
        ...target,
        status: 'in_progress',
        output: { ...output, annotations: [...batch] },
      })
    }
    await end(last)
    return notices
  } catch (error) {
    const failure = failureOf(error)
    if (failure?.status !== 422) throw error
    await end([])
    return [
      ...notices,
      `Annotations are missing from the check: GitHub refused them ("${clip(failure.message, 200)}").`,
    ]
  }
}

const batches = (annotations: readonly Annotation[]): Annotation[][] => {
  const shown = annotations.slice(0, MOST_ANNOTATIONS).map(fitted)
  const count = Math.ceil(shown.length / ANNOTATIONS_A_REQUEST)
  return Array.from({ length: count }, (_, index) =>
    shown.slice(index * ANNOTATIONS_A_REQUEST, (index + 1) * ANNOTATIONS_A_REQUEST),
  )
}

const fitted = (annotation: Annotation): Annotation => ({
  ...annotation,
  message: clip(annotation.message, MOST_MESSAGE),
  ...(annotation.title !== undefined && { title: clip(annotation.title, MOST_TITLE) }),
  ...(annotation.raw_details !== undefined && { raw_details: clip(annotation.raw_details, MOST_MESSAGE) }),
})
