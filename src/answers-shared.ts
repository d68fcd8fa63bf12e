/**
 * Answers of earlier runs in GitHub's cache service.
 *
 * The service looks in the scope of the run's own ref first, then in that of the base and the default branch, and does not say
 * where it found an entry. Its client unpacks an archive wherever the names in it point. In a run whose own scope the
 * change's code can write to, an entry could therefore not only hold answers that were never given, but also replace files
 * of the job, the gate's among them. So nothing is restored there at all; what looks at the answers afterwards looks too late.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Answers, FORMAT, openAnswers } from './answers.ts'
import { type Outcome, restore, save } from './github/answers-service.ts'
import type { Job } from './inputs.ts'

export interface SharedAnswers extends Omit<Answers, 'save' | 'hasLearned'> {
  save(): Promise<readonly string[]>
}

/** How long the service may take each time, in milliseconds. */
const PATIENCE = 10_000
const PREFIX = `ai-artifact-gate-answers-${FORMAT}-`
/** An entry is found by its path as well, so that the name is always the same. The runner empties the folder around it. */
const FOLDER = 'ai-artifact-gate-answers'

/** Events that judge what is on a branch, not what might come to it. */
const SAVING: ReadonlySet<string> = new Set(['push', 'workflow_dispatch'])

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined

/**
 * What a run may do with the service. Its scope is that of its ref: only code of the default branch writes to the
 * default branch's; to that of a pull request, a merge group or another branch the code under judgement can.
 */
export const accessOf = ({
  event,
  ref,
  payload,
}: Pick<Job, 'event' | 'ref' | 'payload'>): 'none' | 'read' | 'read and write' => {
  // The event of a schedule does not say which branch that is; it starts on no other one.
  if (event === 'schedule') return ref.startsWith('refs/heads/') ? 'read and write' : 'none'
  const main = own(own(payload, 'repository'), 'default_branch')
  if (typeof main !== 'string' || ref !== `refs/heads/${main}`) return 'none'
  if (event === 'pull_request_target') return 'read'
  return SAVING.has(event) ? 'read and write' : 'none'
}

const keyOf = ({ runId }: Job, now: Date): string => `${PREFIX}${now.toISOString().slice(0, 10)}-${runId}`

/** Why the folder cannot be made anew. */
const empty = (folder: string): string | undefined => {
  try {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return undefined
  } catch (error) {
    return `${folder} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`
  }
}

const failureOf = (outcome: Outcome): string | undefined => ('failed' in outcome ? outcome.failed : undefined)

/**
 * Opens what earlier runs of the default branch kept; undefined where that is not safe.
 *
 * @param tell Told of what is not as it was asked for; the run goes on in any case.
 */
export const openShared = async (
  job: Job,
  environment: Readonly<Record<string, string | undefined>>,
  now: Date,
  tell: (notice: string) => void,
): Promise<SharedAnswers | undefined> => {
  const access = accessOf(job)
  if (access === 'none') {
    tell(
      `Answers of earlier runs are not used on ${job.event}: GitHub's cache is open to the code under judgement there. See docs/cache.md.`,
    )
    return undefined
  }
  const folder = join(job.temp, FOLDER)
  const service = { environment, temp: job.temp, patience: PATIENCE }
  const place = { folder, key: keyOf(job, now), prefix: PREFIX }

  const failure = empty(folder) ?? failureOf(await restore(place, service))
  if (failure !== undefined) {
    tell(`Answers of earlier runs were not used: GitHub's cache service failed, ${failure}.`)
    // What is there may be half of it.
    empty(folder)
  }
  const answers = openAnswers(folder, now)
  return {
    store: answers.store,
    notes: answers.notes,
    save: async () => {
      // A service that has just failed is not waited for once more.
      if (failure !== undefined || access === 'read' || !answers.hasLearned()) return []
      const notes = answers.save()
      if (notes.length > 0) return notes
      const why = failureOf(await save(place, service))
      return why === undefined
        ? []
        : [`The answers of this run were not kept: GitHub's cache service failed, ${why}.`]
    },
  }
}
