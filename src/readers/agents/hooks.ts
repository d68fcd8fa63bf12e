/** Commands that clients run by themselves: hooks on events, helpers, tasks that start when a folder is opened. */
import type { AgentHook } from '../../agent.ts'
import type { AgentConfig, Unread } from '../../reference.ts'
import type { Tree } from '../commands/agent-tree.ts'
import { place, tooMany } from '../locate.ts'
import { memberOf, type Table, tableOf, textOf } from './launch.ts'

/** Longest command that is kept; nobody writes one of this length into settings. */
const LONGEST = 100_000
const MOST = 2000

/** Settings whose value is a command. */
const HELPERS: ReadonlySet<string> = new Set([
  'apiKeyHelper',
  'awsAuthRefresh',
  'awsCredentialExport',
  'gcpAuthRefresh',
  'otelHeadersHelper',
  'notify',
  'toolDiscoveryCommand',
  'toolCallCommand',
  'discoveryCommand',
  'callCommand',
])
/** Objects whose `command` runs at every start. */
const HELPER_OBJECTS: ReadonlySet<string> = new Set(['statusLine', 'fileSuggestion', 'subagentStatusLine'])

type Hook = AgentHook & { readonly line: number }

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

interface Written {
  readonly text: string
  readonly line: number
}

/** A text, a list of words, or what tasks of VS Code write to say how it is quoted: `{ value, quoting }`. */
const joined = (tree: Tree | undefined): Written | undefined => {
  if (tree?.kind === 'map') {
    const value = memberOf(tree, 'value')
    return value?.kind === 'map' ? undefined : joined(value)
  }
  if (tree?.kind === 'text' && tree.text) return tree
  if (tree?.kind !== 'list') return undefined
  const words = tree.items.flatMap(item => {
    const word = item.kind === 'map' ? textOf(item, 'value') : item
    return word?.kind === 'text' ? [word.text] : []
  })
  return words.length > 0 ? { text: words.join(' '), line: tree.items[0]?.line ?? tree.line } : undefined
}

const hook = (event: string, command: Written | undefined, matcher?: string): readonly Hook[] =>
  command
    ? [
        {
          part: 'hook',
          event: event.slice(0, 200),
          ...(matcher === undefined ? {} : { matcher: matcher.slice(0, 2000) }),
          command: cut(command.text),
          line: command.line,
        },
      ]
    : []

/** The commands of one object: each shell may have its own, and arguments may stand beside. */
const commandsOf = (map: Table): readonly Written[] =>
  ['command', 'bash', 'powershell', 'cmd', 'windows', 'linux', 'osx', 'url'].flatMap(key => {
    const found = joined(memberOf(map, key))
    if (!found) return []
    const args = key === 'command' || key === 'cmd' ? joined(memberOf(map, 'args')) : undefined
    return [{ text: args ? `${found.text} ${args.text}` : found.text, line: found.line }]
  })

/** All commands below `hooks`, the first keys of which are the events. */
function* belowHooks(root: Tree): Iterable<Hook> {
  const stack: { tree: Tree; event: string; matcher?: string | undefined }[] = [{ tree: root, event: '' }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { tree, event } = next
    if (tree.kind === 'text') continue
    if (tree.kind === 'list') {
      for (const item of [...tree.items].reverse()) {
        if (item.kind === 'text') yield* hook(event, item.text ? item : undefined, next.matcher)
        else stack.push({ ...next, tree: item })
      }
      continue
    }
    const matcher = textOf(tree, 'matcher')?.text ?? next.matcher
    const own = event || (textOf(tree, 'event', 'on')?.text ?? '')
    const commands = event || memberOf(tree, 'command') ? commandsOf(tree) : []
    for (const command of commands) yield* hook(own, command, matcher)
    if (commands.length > 0) continue
    for (const [key, child] of [...tree.entries].reverse())
      stack.push({ tree: child, event: own || key, matcher })
  }
}

const nameOf = (task: Table): string | undefined => textOf(task, 'label', 'taskName', 'script')?.text

const taskCommands = (task: Table): readonly Written[] => {
  const systems = ['windows', 'linux', 'osx'].flatMap(key => tableOf(task, key) ?? [])
  const commands = [task, ...systems].flatMap(commandsOf)
  return commands.length > 0
    ? commands
    : [textOf(task, 'script', 'task', 'label') ?? { text: '', line: task.line }]
}

/** The names of the tasks that one waits for. */
const awaited = (task: Table): readonly string[] => {
  const names = memberOf(task, 'dependsOn')
  const items = names?.kind === 'list' ? names.items : names ? [names] : []
  return items.flatMap(item => (item.kind === 'text' ? [item.text] : []))
}

/** Tasks stand in a file of their own or within a workspace, for all systems or for one. */
const taskLists = (root: Table): readonly Table[] =>
  [root, tableOf(root, 'tasks')]
    .flatMap(map =>
      map ? [map, ...['windows', 'linux', 'osx'].flatMap(key => tableOf(map, key) ?? [])] : [],
    )
    .flatMap(map => {
      const tasks = memberOf(map, 'tasks')
      return tasks?.kind === 'list' ? tasks.items.filter(task => task.kind === 'map') : []
    })

const startsByItself = (task: Table): boolean => {
  const options = tableOf(task, 'runOptions')
  return options !== undefined && textOf(options, 'runOn')?.text === 'folderOpen'
}

/** Tasks of an editor that run when somebody opens the folder, and those that they wait for. */
function* tasksOf(root: Table): Iterable<Hook> {
  const tasks = taskLists(root)
  const named = new Map(tasks.map(task => [nameOf(task), task]))
  const started = new Set(tasks.filter(startsByItself))
  for (const task of started) {
    for (const command of taskCommands(task)) yield* hook('folderOpen', command, nameOf(task))
    for (const name of awaited(task)) {
      const other = named.get(name)
      if (other) started.add(other)
    }
  }
}

/** Hooks of Kiro stand in files of their own: `{ when: { type }, then: { type: runCommand, command } }`. */
function* kiroHook(root: Table): Iterable<Hook> {
  const [when, then] = [tableOf(root, 'when'), tableOf(root, 'then')]
  if (!when || !then) return
  yield* hook(textOf(when, 'type')?.text ?? 'hook', textOf(then, 'command'))
}

function* found(root: Table, taken: Set<Tree>): Iterable<Hook> {
  yield* tasksOf(root)
  yield* kiroHook(root)
  const stack: Table[] = [root]
  for (let map = stack.pop(); map; map = stack.pop()) {
    for (const [key, child] of [...map.entries].reverse()) {
      if (key === 'hooks') {
        taken.add(child)
        yield* belowHooks(child)
      } else if (HELPERS.has(key)) {
        taken.add(child)
        yield* hook(key, joined(child))
      } else if (HELPER_OBJECTS.has(key) && child.kind === 'map') {
        taken.add(child)
        for (const command of commandsOf(child)) yield* hook(key, command)
      } else if (child.kind === 'map' && !taken.has(child)) stack.push(child)
    }
  }
}

/** Every such command; hooks of one event share an id, so that one that only moved among them is the same. */
export function* hooksIn(
  root: Tree,
  path: string,
  client: string,
  taken: Set<Tree>,
): Iterable<AgentConfig | Unread> {
  if (root.kind !== 'map') return
  let count = 0
  for (const { line, ...one } of found(root, taken)) {
    if (count++ >= MOST) {
      yield tooMany(place(path, line), MOST, 'hooks')
      return
    }
    const key =
      one.event === 'folderOpen' ? 'tasks' : HELPERS.has(one.event) ? one.event : `hooks.${one.event}`
    yield { kind: 'agent', id: `${path}#${key}`, client, surface: 'config', at: place(path, line), ...one }
  }
}
