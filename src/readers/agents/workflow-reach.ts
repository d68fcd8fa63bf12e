/** Who can start a job of a workflow. */
import type { Reach, Said } from '../../agent.ts'
import { place } from '../locate.ts'
import { at, entryAt, itemsAt, type YamlNode } from '../syntax/yaml.ts'

/** Events that anybody with an account causes, in the context of the repository. */
const OUTSIDERS: ReadonlySet<string> = new Set([
  'issues',
  'issue_comment',
  'pull_request_target',
  'workflow_run',
  'discussion',
  'discussion_comment',
  'fork',
  'watch',
  'gollum',
])
/** Events of pull requests, which come from forks without secrets, and calls whose caller decides. */
const COLLABORATORS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'workflow_call',
  'repository_dispatch',
  'merge_group',
])
/** Types of an event that only people with rights on the repository cause. */
const RIGHTS: ReadonlySet<string> = new Set([
  'labeled',
  'unlabeled',
  'assigned',
  'unassigned',
  'milestoned',
  'pinned',
  'locked',
  'transferred',
  'answered',
  'category_changed',
])

export interface Event {
  readonly name: string
  readonly line: number
  readonly reach: Reach
  /** Whether what it carries may be of outsiders, whoever causes it: a maintainer's label on a stranger's pull request. */
  readonly foreign: boolean
}

const reachOf = (name: string, node: YamlNode | undefined): Reach => {
  if (COLLABORATORS.has(name)) return 'collaborator'
  if (!OUTSIDERS.has(name)) return 'maintainer'
  const given = at(node, 'types')
  const types = given?.kind === 'scalar' ? [given] : itemsAt(node, 'types')
  const names = types.flatMap(type => (type.kind === 'scalar' ? [type.value] : []))
  return names.length > 0 && names.every(type => RIGHTS.has(type)) ? 'collaborator' : 'outsider'
}

const eventOf = (name: string, line: number, node?: YamlNode): Event => ({
  name,
  line,
  reach: reachOf(name, node),
  foreign: OUTSIDERS.has(name),
})

/** What starts the workflow; of a composite action nothing, since others decide. */
export const eventsOf = (document: YamlNode): readonly Event[] => {
  const on = entryAt(document, 'on') ?? entryAt(document, 'true')
  if (!on) return []
  const { value } = on
  if (value.kind === 'scalar') return [eventOf(value.value, on.line)]
  if (value.kind === 'list')
    return value.items.flatMap(item => (item.kind === 'scalar' ? [eventOf(item.value, item.line)] : []))
  return value.entries.map(({ key, line, value: node }) => eventOf(key, line, node))
}

/** Only runs and pull requests of branches of the repository itself, which take write access. */
const SAME_REPOSITORY =
  /(?:head\.repo|head_repository)\.full_name\s{0,5}==\s{0,5}github\.repository\b|github\.repository\s{0,5}==\s{0,5}github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.full_name|(?:head\.repo|head_repository)\.fork\s{0,5}==\s{0,5}false|^!\s{0,5}github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.fork\b|workflow_run\.event\s{0,5}==\s{0,5}'(?:push|schedule|workflow_dispatch|merge_group)'/
const PERSON =
  /\bauthor_association|github\.(?:actor|triggering_actor)\s{0,5}==|==\s{0,5}github\.(?:actor|triggering_actor)\b|\.(?:user|sender|author|actor)\.login\s{0,5}==|,\s{0,9}github\.(?:actor|triggering_actor|event\.[\w.]{1,60}\.login)\s{0,9}\)/
const ANYBODY = /CONTRIBUTOR|FIRST_TIME|NONE|MANNEQUIN|author_association\s{0,5}!=/
/** It lets through whom the question does not name. */
const NEGATED = /^!(?!\s{0,5}github\.event\.[\w.]{1,60}\.fork\b)|\)\s{0,5}(?:==\s{0,5}false|!=\s{0,5}true)\b/
const LONGEST_CONDITION = 8000
const DEEPEST = 20

/** The parts of a condition between operators that stand in no brackets and no quotes. */
const split = (text: string, operator: '||' | '&&'): readonly string[] => {
  const parts: string[] = []
  let [depth, quoted, from] = [0, false, 0]
  for (let index = 0; index < text.length; index++) {
    const each = text[index]
    if (each === "'") quoted = !quoted
    else if (quoted) continue
    else if (each === '(') depth++
    else if (each === ')') depth--
    else if (depth === 0 && text.startsWith(operator, index)) {
      parts.push(text.slice(from, index))
      from = ++index + 1
    }
  }
  return [...parts, text.slice(from)]
}

/** Whether a condition lets only those through whom a test names: each way through it must ask. */
const asks = (condition: string, test: (term: string) => boolean, depth = 0): boolean => {
  const text = condition.trim()
  if (depth > DEEPEST) return false
  const ways = split(text, '||')
  if (ways.length > 1) return ways.every(way => asks(way, test, depth + 1))
  const terms = split(text, '&&')
  if (terms.length > 1) return terms.some(term => asks(term, test, depth + 1))
  if (text.startsWith('(') && text.endsWith(')')) return asks(text.slice(1, -1), test, depth + 1)
  return !NEGATED.test(text) && !ANYBODY.test(text) && test(text)
}

const conditionOf = (node: YamlNode | undefined): string => {
  const found = at(node, 'if')
  if (found?.kind !== 'scalar' || found.value.length > LONGEST_CONDITION) return ''
  return found.value.replace(/^\s*\$\{\{/, '').replace(/\}\}\s*$/, '')
}

type Around = readonly (YamlNode | undefined)[]

const isAsked = (nodes: Around, test: (term: string) => boolean): boolean =>
  nodes.some(node => {
    const condition = conditionOf(node)
    return condition !== '' && asks(condition, test)
  })

const isGuarded = (nodes: Around): boolean =>
  isAsked(nodes, term => PERSON.test(term) || SAME_REPOSITORY.test(term))

const OF_PULL_REQUEST = ['github.event.pull_request', 'github.head_ref', 'github.event.workflow_run']
const AUTHORED = ['comment', 'review', 'issue', 'discussion', 'pull_request']

/** Fields of the event that people with rights wrote, since the conditions ask who is the author of just these. */
export const trustedFields = (nodes: Around): readonly string[] => {
  const authored = AUTHORED.filter(name =>
    isAsked(nodes, term => new RegExp(`github\\.event\\.${name}\\.author_association\\b`).test(term)),
  )
  const ofRepository = authored.includes('pull_request') || isAsked(nodes, term => SAME_REPOSITORY.test(term))
  return [...authored.map(name => `github.event.${name}.`), ...(ofRepository ? OF_PULL_REQUEST : [])]
}

/** Events that a condition rules out, when all its ways name others. */
const namedEvents = (nodes: Around): ReadonlySet<string> | undefined => {
  const conditions = nodes.map(conditionOf).filter(text => /github\.event_name\s{0,5}==/.test(text))
  const [only] = conditions
  if (only === undefined) return undefined
  const ways = split(only, '||')
  const names = ways.map(way => /github\.event_name\s{0,5}==\s{0,5}'(\w{1,60})'/.exec(way)?.[1])
  return names.every(name => name !== undefined) ? new Set(names) : undefined
}

const ASKED =
  /getCollaboratorPermissionLevel|collaborators\/\S{1,200}\/permission|check-user-permission|get-user-permission|check-permissions?@/

/** Whether some step of a file asks GitHub what rights the person has who started it. */
export const asksForRights = (text: string): boolean => ASKED.test(text)

export interface Start {
  readonly reach: Reach
  readonly openedBy: readonly Said[]
}

/** Who can reach a step, given what its workflow starts on and the conditions around it. */
export const startOf = (events: readonly Event[], around: Around, asked: boolean, path: string): Start => {
  const named = namedEvents(around)
  const open = named ? events.filter(({ name }) => named.has(name)) : events
  if (events.length === 0) return { reach: 'collaborator', openedBy: [] }
  const outsiders = open.filter(({ reach }) => reach === 'outsider')
  if (outsiders.length > 0 && !asked && !isGuarded(around)) {
    return {
      reach: 'outsider',
      openedBy: outsiders.map(({ name, line }) => ({ text: name, at: place(path, line) })),
    }
  }
  return {
    reach: open.every(({ reach }) => reach === 'maintainer') ? 'maintainer' : 'collaborator',
    openedBy: [],
  }
}
