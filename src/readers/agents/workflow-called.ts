/**
 * Agents behind an action or a workflow of the same repository. What they are allowed stands in that file, and is told
 * there; who starts them and what they are told is decided by the caller, so that it is told at its line.
 */
import type { Untrusted } from '../../agent.ts'
import type { Location } from '../../change.ts'
import type { AgentConfig, Unread } from '../../reference.ts'
import { place, tooMany } from '../locate.ts'
import type { Beside, TextFile } from '../reader.ts'
import { at, entriesAt, itemsAt, textAt, type YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'
import { credentialsOf } from './workflow-credentials.ts'
import { fetched } from './workflow-fetched.ts'
import { asksForRights, type Event, startOf, trustedFields } from './workflow-reach.ts'
import { agentOf, type Found } from './workflow-steps.ts'
import { leave, noTaint, placedText, type Taint, untrustedIn, withEnv } from './workflow-untrusted.ts'

const LOCAL = /\buses["']?:\s{0,9}["']?\.\/([\w./-]{1,300})/g
const MOST_CALLED = 20
const MOST_STEPS = 100
const MOST_INPUTS = 50

const filesOf = (called: string): readonly string[] => {
  const path = called.replace(/^\.\//, '').replace(/\/{1,9}$/, '')
  if (path === '' || path.split('/').some(part => part === '' || part === '.' || part === '..')) return []
  return /\.ya?ml$/.test(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`]
}

/** Files of the actions and workflows that a text calls from its own repository. */
export const calledFiles = ({ text }: TextFile): readonly string[] => [
  ...new Set([...text.matchAll(LOCAL)].slice(0, MOST_CALLED).flatMap(match => filesOf(match[1] ?? ''))),
]

/** Where a call stands, and what surrounds it. */
export interface Call {
  readonly path: string
  /** Of the reference: the caller's job. */
  readonly name: string
  readonly workflow: YamlNode
  readonly job: YamlNode
  /** The step that calls an action, or the job that calls a workflow. */
  readonly caller: YamlNode
  /** Steps before it in the same folder. */
  readonly before: readonly YamlNode[]
  /** Nodes whose conditions stand before it. */
  readonly around: readonly YamlNode[]
  readonly events: readonly Event[]
  readonly asks: boolean
  readonly taint: Taint
}

interface Inputs {
  readonly taint: Taint
  readonly places: ReadonlyMap<string, Location>
}

/** Inputs of the call that carry text of outsiders. An action shares variables and files with its caller. */
const inputsOf = ({ caller, path, taint }: Call, isAction: boolean): Inputs => {
  const [inputs, places] = [new Map<string, string>(), new Map<string, Location>()]
  for (const { key, value } of entriesAt(caller, 'with').slice(0, MOST_INPUTS)) {
    if (value.kind !== 'scalar') continue
    const [first] = untrustedIn(placedText(value), taint, path, false)
    if (!first) continue
    inputs.set(key, first.what)
    places.set(key, first.at)
  }
  const shared = isAction ? { variables: new Map(taint.variables), files: new Map(taint.files) } : {}
  return { taint: { ...noTaint(), ...shared, inputs }, places }
}

const hasPermissions = (...nodes: readonly YamlNode[]): boolean =>
  nodes.some(node => at(node, 'permissions') !== undefined)

const handedOver = (caller: YamlNode): readonly string[] =>
  textAt(caller, 'secrets') === 'inherit' ? ['all secrets of the repository'] : []

interface Within {
  readonly document: YamlNode
  readonly job: YamlNode
  readonly steps: readonly YamlNode[]
  readonly asks: boolean
}

const credentialsWithin = (call: Call, { document, job }: Within, step: YamlNode): readonly string[] => {
  const own = hasPermissions(document, job)
  const given = own
    ? credentialsOf(document, job, step, [])
    : credentialsOf(call.workflow, call.job, call.caller, call.before)
  return [...new Set([...given, ...handedOver(call.caller)])]
}

/** The agent of one step within, as the caller sees it; nothing where its caller leaves nobody in. */
const seenFrom = (
  call: Call,
  found: Found,
  within: Within,
  told: readonly Untrusted[],
  step: YamlNode,
): AgentConfig | undefined => {
  const { path, name, events } = call
  const used = at(call.caller, 'uses')
  const where = place(path, used?.line ?? call.caller.line)
  const around = [...call.around, within.job, step]
  const asked = (found.asks || call.asks || within.asks) && found.opens.length === 0
  const start = startOf(events, around, asked, path)
  const opens = found.opens.map(({ text }) => ({ text, at: where }))
  const isOpen = opens.length > 0 && events.some(({ reach }) => reach !== 'maintainer')
  if (told.length === 0 && start.openedBy.length === 0 && !isOpen) return undefined
  return {
    kind: 'agent',
    id: `${path}#jobs.${name}.${found.agent}`.slice(0, 1000),
    client: found.agent,
    surface: 'config',
    at: where,
    part: 'step',
    agent: found.agent,
    untrusted: told,
    granted: [],
    power: found.power,
    openedBy: [...opens, ...start.openedBy],
    reach: isOpen ? 'outsider' : start.reach,
    unsafe: [],
    credentials: credentialsWithin(call, within, step),
  }
}

const INPUT = /, as the input ([\w-]{1,100})/

function* inSteps(call: Call, within: Within, inputs: Inputs, path: string): Iterable<AgentConfig> {
  const { job, document, steps } = within
  const taint = withEnv(withEnv(inputs.taint, document), job)
  const used = at(call.caller, 'uses')
  const where = place(call.path, used?.line ?? call.caller.line)
  for (const [index, step] of steps.slice(0, MOST_STEPS).entries()) {
    const found = agentOf(step, withEnv(taint, step), path)
    if (found) {
      const trusted = trustedFields([...call.around, job, step])
      const before = [...call.before, ...steps.slice(0, index)]
      const files = found.power === 'none' ? [] : fetched(before, call.events, trusted, path)
      const all = [...found.untrusted, ...files].filter(
        ({ what }) => !trusted.some(field => what.startsWith(field)),
      )
      const told = all.map(one => ({
        ...one,
        at: inputs.places.get(INPUT.exec(one.what)?.[1] ?? '') ?? where,
      }))
      const seen = seenFrom(call, found, within, told, step)
      if (seen) yield seen
    }
    leave(step, taint)
  }
}

/** What one file calls: aliases may repeat a call without end. */
export interface Called {
  readonly beside: Beside
  left: number
}

const MOST_CALLS = 50

export const calledFrom = (beside: Beside): Called => ({ beside, left: MOST_CALLS })

/** Agents behind a call, when it is one of an action or a workflow of this repository that is there. */
export function* agentsBehind(call: Call, called: Called): Iterable<AgentConfig | Unread> {
  const { beside } = called
  const used = textAt(call.caller, 'uses')
  if (!used?.startsWith('./') || called.left < 0) return
  if (called.left-- === 0) {
    yield tooMany(place(call.path, call.caller.line), MOST_CALLS, 'calls of actions and workflows beside it')
    return
  }
  const file = filesOf(used)
    .map(path => beside.get(path))
    .find(one => one !== undefined)
  if (!file) return
  const read = yamlFile(file)
  const [document] = 'lost' in read ? [] : read.documents
  if (!document) return
  const asks = asksForRights(file.text)
  const nothing: YamlNode = { kind: 'map', line: 1, entries: [] }
  const steps = itemsAt(document, 'runs', 'steps')
  const isAction = steps.length > 0
  const inputs = inputsOf(call, isAction)
  if (isAction) yield* inSteps(call, { document, job: nothing, steps, asks }, inputs, file.path)
  // A workflow starts in a folder of its own.
  const outside = { ...call, before: [] }
  for (const { value: job } of entriesAt(document, 'jobs').slice(0, MOST_CALLED))
    yield* inSteps(outside, { document, job, steps: itemsAt(job, 'steps'), asks }, inputs, file.path)
}
