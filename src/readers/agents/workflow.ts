/** Agents in GitHub workflows: what outsiders tell them, what they may do, who starts them, and what they get hold of. */
import type { Untrusted } from '../../agent.ts'
import type { AgentConfig, Unread } from '../../reference.ts'
import { place, tooMany, unread } from '../locate.ts'
import type { Reader } from '../reader.ts'
import { at, entriesAt, itemsAt, textAt, type YamlEntry, type YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'
import { credentialsOf, loginOf } from './workflow-credentials.ts'
import { type Event, eventsOf, startOf } from './workflow-reach.ts'
import { agentOf } from './workflow-steps.ts'
import { leave, noTaint, type Taint, withEnv } from './workflow-untrusted.ts'

interface Scope {
  readonly path: string
  readonly workflow: YamlNode
  readonly events: readonly Event[]
  readonly jobs: readonly YamlEntry[]
  /** Some step asks GitHub what rights the person has who started it. */
  readonly asks: boolean
  readonly budget: Budget
}

/** What may still be read of a file: aliases let many jobs have the same steps. */
interface Budget {
  left: number
}

/** In characters of scripts and inputs; each step counts for some thousand by itself. */
const MOST_TEXT = 12_000_000
const STEP = 4000
const TOO_MUCH = 'aliases repeat the steps of the file too often; the rest is not read'

const costOf = (step: YamlNode): number => {
  const values = [at(step, 'run'), ...entriesAt(step, 'with').map(({ value }) => value)]
  return values.reduce((sum, value) => sum + (value?.kind === 'scalar' ? value.value.length : 0), STEP)
}

const RIGHTS =
  /getCollaboratorPermissionLevel|collaborators\/\S{1,200}\/permission|check-user-permission|get-user-permission|check-permissions?@/

const HEAD =
  /github\.event\.(?:pull_request|workflow_run)\.head|github\.head_ref|head_sha|refs\/pull\/|head\.sha/

/** Files of outsiders that a step fetches for those behind it, in events that come with the rights of the repository. */
const fetchedBy = (step: YamlNode, open: readonly string[], path: string): Untrusted | undefined => {
  if (open.length === 0) return undefined
  const used = at(step, 'uses')
  const action = used?.kind === 'scalar' ? used.value : ''
  const where = place(path, used?.line ?? step.line)
  if (
    open.includes('workflow_run') &&
    /^(?:actions\/download-artifact|dawidd6\/action-download-artifact)@/.test(action)
  )
    return { what: 'an artifact of another run', through: 'artifact', at: where }
  const ref = textAt(step, 'with', 'ref') ?? textAt(step, 'with', 'repository') ?? ''
  return /^actions\/checkout@/.test(action) && HEAD.test(ref)
    ? { what: 'the code of the pull request', through: 'artifact', at: where }
    : undefined
}

const needsOf = (job: YamlNode, jobs: readonly YamlEntry[]): readonly YamlEntry[] => {
  const given = at(job, 'needs')
  const names =
    given?.kind === 'scalar'
      ? [given.value]
      : itemsAt(job, 'needs').flatMap(each => (each.kind === 'scalar' ? [each.value] : []))
  return jobs.filter(({ key }) => names.includes(key))
}

/** Outputs that jobs before this one leave to it. */
const inherited = (job: YamlNode, scope: Scope): Taint => {
  const taint = noTaint()
  for (const { key, value } of needsOf(job, scope.jobs).slice(0, 20)) {
    const own = noTaint()
    for (const step of itemsAt(value, 'steps').slice(0, MOST_STEPS)) leave(step, own)
    const [what] = own.outputs.values()
    if (what !== undefined && entriesAt(value, 'outputs').length > 0) taint.outputs.set(`needs ${key}`, what)
  }
  return taint
}

const MOST_STEPS = 300
const MOST_FETCHED = 50

function* inSteps(
  steps: readonly YamlNode[],
  job: YamlNode,
  name: string,
  scope: Scope,
): Iterable<AgentConfig | Unread> {
  const { path, workflow, events } = scope
  // That it is spent was told once.
  if (scope.budget.left < 0) return
  const taint = withEnv(withEnv(inherited(job, scope), workflow), job)
  const next = steps[MOST_STEPS]
  if (next) yield tooMany(place(path, next.line), MOST_STEPS, 'steps')
  const open = events.filter(({ reach }) => reach === 'outsider').map(event => event.name)
  const [logins, fetched] = [new Set<string>(), [] as Untrusted[]]
  for (const step of steps.slice(0, MOST_STEPS)) {
    scope.budget.left -= costOf(step)
    if (scope.budget.left < 0) return yield unread(place(path, step.line), name, TOO_MUCH, 'config')
    const found = agentOf(step, withEnv(taint, step), path)
    if (found) {
      const around = [job, step, ...needsOf(job, scope.jobs).map(({ value }) => value)]
      const { agent, line, granted, unsafe, power, opens } = found
      const start = startOf(events, around, (found.asks || scope.asks) && opens.length === 0, path)
      yield {
        kind: 'agent',
        id: `${path}#jobs.${name}.${agent}`.slice(0, 1000),
        client: agent,
        surface: 'config',
        at: place(path, line),
        part: 'step',
        agent,
        untrusted: [...found.untrusted, ...(power === 'none' ? [] : fetched)],
        granted,
        power,
        openedBy: [...opens, ...start.openedBy],
        reach:
          opens.length > 0 && events.some(({ reach }) => reach !== 'maintainer') ? 'outsider' : start.reach,
        unsafe,
        credentials: credentialsOf(workflow, job, step, logins),
      }
    }
    leave(step, taint)
    const [login, file] = [loginOf(step), fetchedBy(step, open, path)]
    if (login) logins.add(login)
    if (file && fetched.length < MOST_FETCHED) fetched.push(file)
  }
}

/** Most jobs of a file; aliases may repeat one without end. */
const MOST_JOBS = 300

function* inDocument(
  document: YamlNode,
  path: string,
  asks: boolean,
  budget: Budget,
): Iterable<AgentConfig | Unread> {
  const all = entriesAt(document, 'jobs')
  const jobs = all.slice(0, MOST_JOBS)
  const next = all[MOST_JOBS]
  if (next) yield tooMany(place(path, next.line), MOST_JOBS, 'jobs')
  const scope: Scope = { path, workflow: document, events: eventsOf(document), jobs, asks, budget }
  const seen = new Set<YamlNode>()
  for (const { key, value: job } of jobs) {
    if (seen.has(job)) continue
    seen.add(job)
    yield* inSteps(itemsAt(job, 'steps'), job, key, scope)
  }
  yield* inSteps(itemsAt(document, 'runs', 'steps'), { kind: 'map', line: 1, entries: [] }, 'runs', scope)
}

export const agentWorkflow: Reader = {
  id: 'agent-workflow',

  *read(file) {
    const found = yamlFile(file)
    if ('lost' in found) {
      yield found.lost
      return
    }
    const asks = RIGHTS.test(file.text)
    const budget = { left: MOST_TEXT }
    for (const document of found.documents) yield* inDocument(document, file.path, asks, budget)
  },
}
