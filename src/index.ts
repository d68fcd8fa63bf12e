/** The action's process boundary: inputs in, exit code out. Acts on import. */
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'
import type { Answers } from './answers.ts'
import type { SharedAnswers } from './answers-shared.ts'
import { type ChangeSet, InputError } from './change.ts'
import { type Plan, planOf } from './changes/event.ts'
import { fromGit } from './changes/git.ts'
import { environment, secret } from './environment.ts'
import { tally, type Verdict } from './finding.ts'
import { gate } from './gate.ts'
import type { Judged } from './gate-request.ts'
import { failsOnError, type Inputs, type Job, readInputs, readJob } from './inputs.ts'
import { PolicyError } from './policy/error.ts'
import { annotations } from './reports/annotations.ts'
import { inertLine, inertLog, visible } from './reports/inert.ts'
import { jsonReport } from './reports/json.ts'
import type { Scene } from './reports/report.ts'
import { sarifReport } from './reports/sarif.ts'
import { summaryReport } from './reports/summary.ts'
import { textReport } from './reports/text.ts'
import { VERSION } from './version.ts'

type Publishing = typeof import('./publishing.ts')
type Desk = Awaited<ReturnType<Publishing['openDesk']>>

const say = (line: string): void => core.info(inertLine(visible(line, 2000)))
const tell = (notice: string): void => core.notice(visible(notice, 2000), { title: 'AI Artifact Gate' })

/** Octokit is loaded only by a run that has something to ask of GitHub or to write there. */
const desk = async (job: Job, inputs: Inputs): Promise<Desk> => {
  const { openDesk } = await import('./publishing.ts')
  return openDesk(job, inputs.token, { say, tell })
}

const remoteOf = ({ serverUrl, owner, repo }: Job, token: string | undefined) => ({
  remote: `${serverUrl}/${owner}/${repo}`,
  ...(token
    ? { header: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}` }
    : {}),
})

interface Ground {
  readonly change: ChangeSet
  /** Where the policy is read: the tip of the base side. */
  readonly from: ChangeSet
}

/** From the clone in the workspace; in a shallow one GitHub tells the merge base, since history cannot. */
const fromClone = async (plan: Plan, job: Job, inputs: Inputs): Promise<Ground> => {
  const directory = job.workspace
  const fetch = remoteOf(job, inputs.token)
  const shallow = existsSync(join(directory, '.git', 'shallow'))
  const ask = plan.mergeBase === 'compare' && plan.base !== undefined && shallow && inputs.token !== undefined
  const base = ask ? await (await desk(job, inputs)).mergeBase(plan.base ?? '', plan.head) : plan.base
  const mergeBase = plan.mergeBase === 'compare' && !ask
  const change = await fromGit({ directory, base, head: plan.head, mergeBase, fetch, onWarn: say })
  const from =
    plan.policyRef === change.base
      ? change
      : await fromGit({ directory, base: plan.policyRef, head: plan.policyRef, mergeBase: false, fetch })
  return { change, from }
}

const groundOf = async (plan: Plan, job: Job, inputs: Inputs): Promise<Ground> => {
  if (!plan.apiOnly && existsSync(join(job.workspace, '.git'))) return fromClone(plan, job, inputs)
  if (!inputs.token) {
    throw new InputError(
      'There is no clone in the workspace and no token to read the change from GitHub: add actions/checkout or the input token.',
    )
  }
  return (await desk(job, inputs)).ground(plan)
}

const sceneOf = (
  { serverUrl, owner, repo, runId, action }: Job,
  { titles, tags }: Pick<Scene, 'titles' | 'tags'>,
): Scene => {
  const [name = '', ref = 'main'] = (action ?? '').split('@')
  return {
    version: VERSION,
    repository: `${serverUrl}/${owner}/${repo}`,
    titles,
    tags,
    ...(runId ? { run: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}` } : {}),
    ...(name ? { docs: `${serverUrl}/${name}/blob/${ref}/docs/rules` } : {}),
  }
}

/** Writing a report may fail; that is told once and never changes the verdict. */
const attempt = async (what: string, write: () => unknown): Promise<void> => {
  try {
    await write()
  } catch (error) {
    tell(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const setOutputs = (verdict: Verdict): void => {
  const { error, warning, notice, waived } = tally(verdict)
  core.setOutput('verdict', verdict.conclusion)
  core.setOutput('errors', error)
  core.setOutput('warnings', warning)
  core.setOutput('notices', notice)
  core.setOutput('waived', waived)
}

const writeFiles = async (verdict: Verdict, scene: Scene, job: Job, inputs: Inputs): Promise<void> => {
  const findings = join(job.temp, 'ai-artifact-gate-findings.json')
  const sarif = inputs.sarif ? resolve(job.workspace, inputs.sarif) : join(job.temp, 'ai-artifact-gate.sarif')
  await attempt('The findings file', () => {
    writeFileSync(findings, JSON.stringify(jsonReport(verdict, scene), null, 2))
    core.setOutput('findings-file', findings)
  })
  await attempt('The SARIF file', () => {
    writeFileSync(sarif, JSON.stringify(sarifReport(verdict, scene), null, 2))
    core.setOutput('sarif-file', sarif)
  })
}

const WRITERS = { error: core.error, warning: core.warning, notice: core.notice } as const

const annotate = (verdict: Verdict): void => {
  for (const { level, message, title, file, line } of annotations(verdict)) {
    const properties = { title, ...(file === undefined ? {} : { file, startLine: line ?? 1 }) }
    WRITERS[level](message, properties)
  }
}

const report = async (verdict: Verdict, scene: Scene, job: Job, inputs: Inputs): Promise<void> => {
  core.info(textReport(verdict, scene, false))
  annotate(verdict)
  await attempt('The outputs', () => setOutputs(verdict))
  await writeFiles(verdict, scene, job, inputs)
  if (job.summaryFile)
    await attempt('The job summary', () => core.summary.addRaw(summaryReport(verdict, scene)).write())
}

/** @throws InputError when the folder lies inside of the workspace. */
const answersOf = async (job: Job, { cache }: Inputs): Promise<Answers | SharedAnswers | undefined> => {
  if (cache === undefined) return undefined
  if (cache === 'service') {
    const { openShared } = await import('./answers-shared.ts')
    return openShared(job, environment, new Date(), tell)
  }
  const { answersFolder, openAnswers } = await import('./answers.ts')
  return openAnswers(answersFolder(cache.folder, job.workspace, job.workspace), new Date())
}

const judgeChange = async (plan: Plan, job: Job, inputs: Inputs): Promise<Judged> => {
  const answers = await answersOf(job, inputs)
  say('finding the change')
  const { change, from } = await groundOf(plan, job, inputs)
  let last = ''
  const stage = (what: string) => {
    if (what !== last) say(what)
    last = what
  }
  try {
    const judged = await gate({
      change: { ...change, notes: [...plan.notes, ...change.notes, ...(answers?.notes ?? [])] },
      policy: { path: inputs.policy, from },
      ...(inputs.mode ? { mode: inputs.mode } : {}),
      github: {
        api: job.apiUrl,
        repository: `${job.serverUrl}/${job.owner}/${job.repo}`,
        ...(inputs.token ? { token: inputs.token } : {}),
      },
      ...(answers ? { answers: answers.store } : {}),
      secret,
      now: new Date(),
      stage,
    })
    for (const note of (await answers?.save()) ?? []) tell(note)
    return judged
  } finally {
    await change.close()
    await from.close()
  }
}

const main = async (): Promise<void> => {
  const inputs = readInputs()
  const job = await readJob(environment)
  if (inputs.token) core.setSecret(inputs.token)
  const { event, payload, sha, ref, owner, repo } = job
  const plan = planOf({
    event,
    payload,
    sha,
    ref,
    repository: `${owner}/${repo}`,
    inputs: { base: inputs.base, head: inputs.head },
  })

  const writer = inputs.token && (inputs.check || inputs.comment !== 'off') ? desk : undefined
  const check =
    inputs.check && writer && plan.headSha
      ? await (await writer(job, inputs)).startCheck(plan.headSha)
      : undefined
  let judged: Judged
  try {
    judged = await judgeChange(plan, job, inputs)
  } catch (error) {
    await check?.abandon(wordsOf(error).join('\n'))
    throw error
  }

  const { verdict } = judged
  const scene = sceneOf(job, judged)
  await report(verdict, scene, job, inputs)
  await check?.finish(verdict, scene)
  if (writer && plan.pull !== undefined && plan.comment && inputs.comment !== 'off') {
    await (await writer(job, inputs)).comment(plan.pull, verdict, scene, inputs.comment)
  }
  process.exitCode = verdict.conclusion === 'fail' ? 1 : 0
}

/** What to tell of a failure, one line each: a stack only for a fault of our own. */
const wordsOf = (error: unknown): readonly string[] => {
  if (error instanceof PolicyError)
    return error.faults.map(({ path, line, message }) => `${path}:${line}: ${message}`)
  if (error instanceof InputError) return error.message.split('\n')
  return [
    'The gate has a fault of its own; nothing was judged. Please report this.',
    ...(error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n'),
  ]
}

const fail = (error: unknown): void => {
  const hard = failsOnError()
  const write = hard ? core.error : core.warning
  if (error instanceof PolicyError) {
    for (const { path, line, message } of error.faults.slice(0, 10)) {
      write(visible(message, 2000), { title: 'The policy is not valid', file: path, startLine: line })
    }
    core.info(
      inertLog(
        wordsOf(error)
          .map(line => visible(line, 2000))
          .join('\n'),
      ),
    )
  } else {
    const [first = '', ...rest] = wordsOf(error)
    write(visible(first, 2000), { title: 'AI Artifact Gate could not judge the change' })
    if (rest.length > 0) core.info(inertLog(rest.map(line => visible(line, 2000)).join('\n')))
  }
  try {
    core.setOutput('verdict', 'error')
  } catch {
    // The exit code and the annotation say it as well; a full disk must not hide them.
  }
  process.exitCode = hard ? 2 : 0
}

try {
  await main()
} catch (error) {
  fail(error)
}
