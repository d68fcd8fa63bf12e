/** Text of outsiders in workflows, and the ways on which it gets to an agent. */
import type { Untrusted } from '../../agent.ts'
import { lineFinder } from '../lines.ts'
import { place } from '../locate.ts'
import { at, entriesAt, type YamlNode, type YamlScalar } from '../syntax/yaml.ts'

export interface Placed {
  readonly text: string
  readonly lineOf: (offset: number) => number
}

/** The text of a scalar as it stands in the file, so that each offset has its line. */
export const placedText = ({ raw, value, line }: YamlScalar): Placed =>
  raw === undefined ? { text: value, lineOf: () => line } : { text: raw, lineOf: lineFinder(raw, line) }

const EXPRESSION = /\$\{\{([^{}]{1,1000})\}\}/g
const FIELDS =
  /github\.(?:event\.(?:(?:issue|comment|review|review_comment|discussion|pull_request|workflow_run\.head_commit|head_commit|answer)\.(?:title|body|message)|pull_request\.head\.(?:ref|label|repo\.(?:description|homepage|default_branch))|workflow_run\.(?:head_branch|display_title|pull_requests(?:\[\d{1,4}\]|\.\*)\.head\.ref|head_repository\.description)|commits(?:\[\d{1,4}\]|\.\*)?(?:\.(?:message|author\.(?:name|email)))?|head_commit\.author\.(?:name|email)|pages[\w.[\]*]{0,40}|changes\.[\w.]{1,60}|forkee\.[\w.]{1,60})|head_ref)\b|toJSON\(\s{0,5}github(?:\.event(?:\.\w{1,40})?)?\s{0,5}\)/i
const ENV_EXPRESSION = /\benv\.(\w{1,100})\b|\benv\[\s{0,3}'(\w{1,100})'/
const INPUT_EXPRESSION = /\binputs\.([\w-]{1,100})/
const OUTPUT_EXPRESSION = /\bsteps\.([\w-]{1,100})\.outputs\b|\bneeds\.([\w-]{1,100})\.outputs\b/

/** Commands that fetch what outsiders wrote. */
const FETCH =
  /\bgh\s{1,9}(?:issue\s{1,9}(?:view|list)|pr\s{1,9}(?:view|diff|list|checkout)|api\s[^\n|]{0,300}(?:issues|pulls|comments|discussions|reviews)|run\s{1,9}(?:view|download)|search\s)|\bcurl\b[^\n|]{0,400}\/repos\/[^\n|]{0,300}(?:issues|pulls|comments)/g

export interface Taint {
  /** Variables that hold text of outsiders, with what it is. */
  readonly variables: Map<string, string>
  readonly outputs: Map<string, string>
  /** Files that hold such text. */
  readonly files: Map<string, string>
  /** Inputs by which a caller hands such text over. */
  readonly inputs: ReadonlyMap<string, string>
}

export const noTaint = (): Taint => ({
  variables: new Map(),
  outputs: new Map(),
  files: new Map(),
  inputs: new Map(),
})

/** Most places of one text, and names that are looked for in it. */
const MOST = 50
const MOST_NAMES = 200
/** Longest text in which names are looked for, in characters. */
const LONGEST = 200_000

interface Way {
  readonly what: string
  readonly through: Untrusted['through']
}

const wayOf = (expression: string, { variables, outputs, inputs }: Taint): Way | undefined => {
  const field = FIELDS.exec(expression)?.[0]
  if (field) return { what: field, through: 'prompt' }
  const [, name, quoted] = ENV_EXPRESSION.exec(expression) ?? []
  const set = variables.get(name ?? quoted ?? '')
  if (set) return { what: `${set}, as env.${name ?? quoted}`, through: 'environment' }
  const input = INPUT_EXPRESSION.exec(expression)?.[1]
  const handed = input === undefined ? undefined : inputs.get(input)
  if (handed) return { what: `${handed}, as the input ${input}`, through: 'prompt' }
  const [, step, need] = OUTPUT_EXPRESSION.exec(expression) ?? []
  const output = outputs.get(step ?? '') ?? outputs.get(`needs ${need ?? ''}`)
  return output ? { what: `${output}, as an output of ${step ?? need}`, through: 'output' } : undefined
}

/** Everything of outsiders in a text that an agent gets. `commands`: whether the text is run, so that what it fetches counts. */
export function* untrustedIn(
  { text, lineOf }: Placed,
  taint: Taint,
  path: string,
  commands: boolean,
): Iterable<Untrusted> {
  const seen = new Set<string>()
  const found = function* (what: string, through: Untrusted['through'], offset: number): Iterable<Untrusted> {
    if (seen.has(what) || seen.size >= MOST) return
    seen.add(what)
    yield { what, through, at: place(path, lineOf(offset)) }
  }
  for (const match of text.matchAll(EXPRESSION)) {
    const way = wayOf(match[1] ?? '', taint)
    if (way) yield* found(way.what, way.through, match.index)
  }
  for (const match of text.matchAll(/\$\{?(\w{1,100})\b/g)) {
    const set = taint.variables.get(match[1] ?? '')
    if (set) yield* found(`${set}, as $${match[1]}`, 'environment', match.index)
  }
  if (text.length > LONGEST) return
  for (const [name, what] of [...taint.variables].slice(0, MOST_NAMES)) {
    // A prompt may name a variable that the agent is to read by itself.
    const index = commands || name.length < 4 ? -1 : text.search(new RegExp(`\\b${name}\\b`))
    if (index >= 0 && ![...seen].some(each => each.startsWith(`${what}, as `)))
      yield* found(`${what}, as ${name}`, 'environment', index)
  }
  for (const [name, what] of [...taint.files].slice(0, MOST_NAMES)) {
    const index = text.indexOf(name)
    if (index >= 0) yield* found(`${what}, in ${name}`, 'command', index)
  }
  if (!commands) return
  for (const match of text.matchAll(FETCH)) {
    // The address and headers of a request may hold a token.
    const what = match[0].startsWith('curl')
      ? "an answer of GitHub's API"
      : match[0].replace(/\s+/g, ' ').slice(0, 60)
    yield* found(what, 'command', match.index)
  }
}

/** Adds the variables of an `env:` that hold text of outsiders. */
export const withEnv = (taint: Taint, node: YamlNode | undefined): Taint => {
  const set = entriesAt(node, 'env')
  if (set.length === 0) return taint
  const variables = new Map(taint.variables)
  for (const { key, value } of set) {
    variables.delete(key)
    if (value.kind !== 'scalar' || !/^\w{1,100}$/.test(key)) continue
    const way = [...value.value.matchAll(EXPRESSION)].map(match => wayOf(match[1] ?? '', taint)).find(Boolean)
    if (way) variables.set(key, way.what)
  }
  return { ...taint, variables }
}

const WRITTEN = /(?:>{1,2}|\btee\s(?:-a\s)?)\s{0,9}["']?([\w./-]{3,120})/g
const EXPORTED = /\b(\w{1,100})(?:=|<<)[^\n]{0,1000}GITHUB_ENV/g

/** Scripts of github-script reach the event through the context, and more of it through the client. */
const SCRIPTS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/downloadJobLogs|downloadWorkflowRunLogs|downloadArtifact/, 'what another run wrote'],
  [
    /context\.payload\.(?:issue|comment|pull_request|discussion|review)\.(?:title|body|head)|context\.payload\b(?!\.\w)/,
    'context.payload',
  ],
  [
    /\b(?:issues\.(?:get|listComments|listForRepo|list)|pulls\.(?:get|listCommits|listFiles|listReviews|listReviewComments|list))\b\s{0,3}\(/,
    'what issues and pull requests say',
  ],
]

/** What a step leaves to those behind it: outputs, variables and files with text of outsiders. */
export const leave = (step: YamlNode, taint: Taint): void => {
  const own = withEnv(taint, step)
  const texts = [
    at(step, 'run'),
    at(step, 'with', 'script'),
    ...entriesAt(step, 'with').map(({ value }) => value),
  ]
  const scalars = texts.filter(node => node?.kind === 'scalar')
  const [first] = scalars.flatMap(node => [
    ...untrustedIn(placedText(node), own, '', at(step, 'run') === node),
  ])
  const script = at(step, 'with', 'script')
  const context =
    script?.kind === 'scalar' ? SCRIPTS.find(([pattern]) => pattern.test(script.value))?.[1] : undefined
  const what = first?.what ?? context
  if (what === undefined) return
  const id = at(step, 'id')
  if (id?.kind === 'scalar') taint.outputs.set(id.value, what)
  const run = at(step, 'run')
  if (run?.kind !== 'scalar') return
  for (const [, name = ''] of run.value.matchAll(WRITTEN))
    if (!/^\/dev\//.test(name)) taint.files.set(name, what)
  for (const [, name = ''] of run.value.matchAll(EXPORTED)) taint.variables.set(name, what)
}
