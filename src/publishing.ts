/** The action's desk at GitHub: what is asked and written there with the job's token. Loaded only when it is needed. */
import type { ChangeSet } from './change.ts'
import type { Plan } from './changes/event.ts'
import { fromGitHub, mergeBaseOf } from './changes/github.ts'
import { environment } from './environment.ts'
import type { Verdict } from './finding.ts'
import { abandonCheck, finishCheck, startCheck } from './github/check.ts'
import { type Client, createClient } from './github/client.ts'
import { publishComment } from './github/comment.ts'
import { commentMarker } from './github/marker.ts'
import type { Inputs, Job } from './inputs.ts'
import { checkReport } from './reports/check.ts'
import { commentReport } from './reports/comment.ts'
import { visible } from './reports/inert.ts'
import type { Scene } from './reports/report.ts'
import { VERSION } from './version.ts'

/** Name of the check and context of the status; a job must not have it too, or both would be required. */
export const CHECK_NAME = 'ai-artifact-gate'

interface OpenCheck {
  finish(verdict: Verdict, scene: Scene): Promise<void>
  abandon(why: string): Promise<void>
}

export interface Desk {
  mergeBase(base: string, head: string): Promise<string>
  /** The change, and the tip of its base side where the policy stands. */
  ground(plan: Plan): Promise<{ readonly change: ChangeSet; readonly from: ChangeSet }>
  startCheck(head: string): Promise<OpenCheck>
  comment(pull: number, verdict: Verdict, scene: Scene, mode: Inputs['comment']): Promise<void>
}

const clients = new Map<string, Client>()

/** One client for all of a run, so that limits and waits are counted once. */
const clientOf = ({ apiUrl }: Job, token: string | undefined, say: (line: string) => void): Client => {
  const client =
    clients.get(apiUrl) ??
    createClient({
      token,
      baseUrl: apiUrl,
      userAgent: `ai-artifact-gate/${VERSION}`,
      onNotice: say,
      environment,
    })
  clients.set(apiUrl, client)
  return client
}

/** How the run speaks: progress as a line of the log, a notice as an annotation. */
export interface Voice {
  readonly say: (line: string) => void
  readonly tell: (notice: string) => void
}

export const openDesk = (job: Job, token: string | undefined, { say, tell: tellOne }: Voice): Desk => {
  const tell = (notices: readonly string[]): void => {
    for (const notice of notices) tellOne(notice)
  }
  const where = { client: clientOf(job, token, say), owner: job.owner, repo: job.repo }
  const run = job.runId ? { run: `${job.serverUrl}/${job.owner}/${job.repo}/actions/runs/${job.runId}` } : {}
  return {
    mergeBase: (base, head) => mergeBaseOf(where.client, where.owner, where.repo, base, head),

    async ground({ base, head, pull, changedFiles, mergeBase, policyRef }) {
      const change = await fromGitHub({
        ...where,
        base: base ?? policyRef,
        head,
        mergeBase,
        ...(pull === undefined ? {} : { pull }),
        ...(changedFiles === undefined ? {} : { changedFiles }),
      })
      const from =
        policyRef === change.base
          ? change
          : await fromGitHub({ ...where, base: policyRef, head: policyRef, mergeBase: 'given' })
      return { change, from }
    },

    async startCheck(head) {
      const externalId = `${job.runId}.${job.runAttempt}.${job.job}`
      const { check, notices } = await startCheck({ ...where, ...run, head, name: CHECK_NAME, externalId })
      tell(notices)
      return {
        finish: async (verdict, scene) => tell(await finishCheck(check, checkReport(verdict, scene))),
        abandon: async why => tell(await abandonCheck(check, visible(why))),
      }
    },

    async comment(pull, verdict, scene, mode) {
      const marker = commentMarker(`${job.workflow}/${job.job}`, {
        number: job.runNumber,
        attempt: job.runAttempt,
      })
      const notices = await publishComment({
        ...where,
        pull,
        mode,
        bad: verdict.conclusion !== 'pass',
        body: `${commentReport(verdict, scene)}\n${marker}`,
      })
      tell(notices)
    },
  }
}
