/** Agents in GitHub workflows: what outsiders tell them, what they may do, who starts them, and what they get hold of. */
import type { AgentConfig, Unread } from '../../reference.ts'
import { place, tooMany, unread } from '../locate.ts'
import type { Reader } from '../reader.ts'
import { at, entriesAt, itemsAt, type YamlEntry, type YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'
import { agentsBehind, type Called, calledFiles, calledFrom } from './workflow-called.ts'
import { credentialsOf } from './workflow-credentials.ts'
import { fetched } from './workflow-fetched.ts'
import { asksForRights, type Event, eventsOf, startOf, trustedFields } from './workflow-reach.ts'
import { agentOf } from './workflow-steps.ts'
import { leave, noTaint, type Taint, withEnv } from './workflow-untrusted.ts'

interface Scope {
  readonly path: string
  readonly workflow: YamlNode
  readonly events: readonly Event[]
  readonly jobs: readonly YamlEntry[]
  /** Some step asks GitHub what rights the person has who started it. */
  readonly asks: boolean
  readonly called: Called
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
function* inSteps(
  steps: readonly YamlNode[],
  job: YamlNode,
  name: string,
  scope: Scope,
): Iterable<AgentConfig | Unread> {
  const { path, workflow, events, asks, called, budget } = scope
  // That it is spent was told once.
  if (budget.left < 0) return
  const taint = withEnv(withEnv(inherited(job, scope), workflow), job)
  const next = steps[MOST_STEPS]
  if (next) yield tooMany(place(path, next.line), MOST_STEPS, 'steps')
  for (const [index, step] of steps.slice(0, MOST_STEPS).entries()) {
    budget.left -= costOf(step)
    if (budget.left < 0) return yield unread(place(path, step.line), name, TOO_MUCH, 'config')
    const around = [job, step, ...needsOf(job, scope.jobs).map(({ value }) => value)]
    const before = steps.slice(0, index)
    const own = withEnv(taint, step)
    const found = agentOf(step, own, path)
    if (!found)
      yield* agentsBehind(
        { path, name, workflow, job, caller: step, before, around, events, asks, taint: own },
        called,
      )
    else {
      const { agent, line, granted, unsafe, power, opens } = found
      const start = startOf(events, around, (found.asks || asks) && opens.length === 0, path)
      const trusted = trustedFields(around)
      const told = found.untrusted.filter(({ what }) => !trusted.some(field => what.startsWith(field)))
      yield {
        kind: 'agent',
        id: `${path}#jobs.${name}.${agent}`.slice(0, 1000),
        client: agent,
        surface: 'config',
        at: place(path, line),
        part: 'step',
        agent,
        untrusted: [...told, ...(power === 'none' ? [] : fetched(before, events, trusted, path))],
        granted,
        power,
        openedBy: [...opens, ...start.openedBy],
        reach:
          opens.length > 0 && events.some(({ reach }) => reach !== 'maintainer') ? 'outsider' : start.reach,
        unsafe,
        credentials: credentialsOf(workflow, job, step, before),
      }
    }
    leave(step, taint)
  }
}

/** A job that calls a workflow has no steps. */
const behindJob = (job: YamlNode, name: string, scope: Scope): Iterable<AgentConfig | Unread> => {
  const { path, workflow, events, asks, called, jobs } = scope
  const around = [job, ...needsOf(job, jobs).map(({ value }) => value)]
  const taint = inherited(job, scope)
  return agentsBehind(
    { path, name, workflow, job, caller: job, before: [], around, events, asks, taint },
    called,
  )
}

/** Most jobs of a file; aliases may repeat one without end. */
const MOST_JOBS = 300

function* inDocument(
  document: YamlNode,
  path: string,
  asks: boolean,
  called: Called,
  budget: Budget,
): Iterable<AgentConfig | Unread> {
  const all = entriesAt(document, 'jobs')
  const jobs = all.slice(0, MOST_JOBS)
  const next = all[MOST_JOBS]
  if (next) yield tooMany(place(path, next.line), MOST_JOBS, 'jobs')
  const scope: Scope = { path, workflow: document, events: eventsOf(document), jobs, asks, called, budget }
  const seen = new Set<YamlNode>()
  for (const { key, value: job } of jobs) {
    if (seen.has(job)) continue
    seen.add(job)
    yield* inSteps(itemsAt(job, 'steps'), job, key, scope)
    yield* behindJob(job, key, scope)
  }
  yield* inSteps(itemsAt(document, 'runs', 'steps'), { kind: 'map', line: 1, entries: [] }, 'runs', scope)
}

export const agentWorkflow: Reader = {
  id: 'agent-workflow',

  *read(file, beside = new Map()) {
    const found = yamlFile(file)
    if ('lost' in found) {
      yield found.lost
      return
    }
    const asks = asksForRights(file.text)
    const called = calledFrom(beside)
    const budget = { left: MOST_TEXT }
    for (const document of found.documents) yield* inDocument(document, file.path, asks, called, budget)
  },

  wants: file => calledFiles(file),
}
