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
}

const reachOf = (name: string, node: YamlNode | undefined): Reach => {
  if (COLLABORATORS.has(name)) return 'collaborator'
  if (!OUTSIDERS.has(name)) return 'maintainer'
  const given = at(node, 'types')
  const types = given?.kind === 'scalar' ? [given] : itemsAt(node, 'types')
  const names = types.flatMap(type => (type.kind === 'scalar' ? [type.value] : []))
  return names.length > 0 && names.every(type => RIGHTS.has(type)) ? 'collaborator' : 'outsider'
}

/** What starts the workflow; of a composite action nothing, since others decide. */
export const eventsOf = (document: YamlNode): readonly Event[] => {
  const on = entryAt(document, 'on') ?? entryAt(document, 'true')
  if (!on) return []
  const { value } = on
  if (value.kind === 'scalar')
    return [{ name: value.value, line: on.line, reach: reachOf(value.value, undefined) }]
  if (value.kind === 'list') {
    return value.items.flatMap(item =>
      item.kind === 'scalar'
        ? [{ name: item.value, line: item.line, reach: reachOf(item.value, undefined) }]
        : [],
    )
  }
  return value.entries.map(({ key, line, value: node }) => ({ name: key, line, reach: reachOf(key, node) }))
}

const GUARD =
  /author_association|github\.(?:actor|triggering_actor)\s{0,5}==|==\s{0,5}github\.(?:actor|triggering_actor)\b|\.(?:user|sender|author)\.login\s{0,5}==|,\s{0,9}github\.(?:actor|triggering_actor|event\.[\w.]{1,60}\.login)\s{0,9}\)|head\.repo\.full_name\s{0,5}==\s{0,5}github\.repository|github\.repository\s{0,5}==\s{0,5}github\.event\.pull_request\.head\.repo\.full_name|head\.repo\.fork\s{0,5}==\s{0,5}false|!\s{0,5}github\.event\.pull_request\.head\.repo\.fork/
const ANYBODY = /CONTRIBUTOR|FIRST_TIME|NONE|MANNEQUIN|author_association\s{0,5}!=/
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

/** Whether a condition lets only people through who are known: each way through it must ask. */
const asksWho = (condition: string, depth = 0): boolean => {
  const text = condition.trim()
  if (depth > DEEPEST) return false
  const ways = split(text, '||')
  if (ways.length > 1) return ways.every(way => asksWho(way, depth + 1))
  const terms = split(text, '&&')
  if (terms.length > 1) return terms.some(term => asksWho(term, depth + 1))
  if (text.startsWith('(') && text.endsWith(')')) return asksWho(text.slice(1, -1), depth + 1)
  return GUARD.test(text) && !ANYBODY.test(text)
}

const conditionOf = (node: YamlNode | undefined): string => {
  const found = at(node, 'if')
  if (found?.kind !== 'scalar' || found.value.length > LONGEST_CONDITION) return ''
  return found.value.replace(/^\s*\$\{\{/, '').replace(/\}\}\s*$/, '')
}

export const isGuarded = (nodes: readonly (YamlNode | undefined)[]): boolean =>
  nodes.some(node => {
    const condition = conditionOf(node)
    return condition !== '' && asksWho(condition)
  })

/** Events that a condition rules out, when all its ways name others. */
const namedEvents = (nodes: readonly (YamlNode | undefined)[]): ReadonlySet<string> | undefined => {
  const conditions = nodes.map(conditionOf).filter(text => /github\.event_name\s{0,5}==/.test(text))
  const [only] = conditions
  if (only === undefined) return undefined
  const ways = split(only, '||')
  const names = ways.map(way => /github\.event_name\s{0,5}==\s{0,5}'(\w{1,60})'/.exec(way)?.[1])
  return names.every(name => name !== undefined) ? new Set(names) : undefined
}

export interface Start {
  readonly reach: Reach
  readonly openedBy: readonly Said[]
}

/** Who can reach a step, given what its workflow starts on and the conditions around it. */
export const startOf = (
  events: readonly Event[],
  around: readonly (YamlNode | undefined)[],
  asked: boolean,
  path: string,
): Start => {
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
