/** Steps of a workflow that run an agent, by an action or by a command. */
import type { Granted, Power, Said, Untrusted } from '../../agent.ts'
import { AGENT_ACTIONS, AGENT_PROGRAMS, type AgentAction } from '../../data/workflow-agents.ts'
import { place } from '../locate.ts'
import { at, entriesAt, entryAt, type YamlNode, type YamlScalar } from '../syntax/yaml.ts'
import { geminiTools, optionsIn, strongest, toolsIn, unsafeIn } from './workflow-tools.ts'
import { type Placed, placedText, type Taint, untrustedIn } from './workflow-untrusted.ts'

/** What a step says of its agent, without what surrounds it. */
export interface Found {
  readonly agent: string
  readonly line: number
  readonly untrusted: readonly Untrusted[]
  readonly granted: readonly Granted[]
  readonly unsafe: readonly Said[]
  readonly power: Power
  readonly asks: boolean
  readonly opens: readonly Said[]
}

const USES = /^([\w.-]{1,100}\/[\w.-]{1,100}(?:\/[\w./-]{1,100})?)@/

const inputAt = (step: YamlNode, name: string): YamlScalar | undefined => {
  const found = entriesAt(step, 'with').findLast(({ key }) => key.toLowerCase() === name)?.value
  return found?.kind === 'scalar' && found.value.trim() !== '' ? found : undefined
}

const placedAt = (step: YamlNode, names: readonly string[]): readonly Placed[] =>
  names.flatMap(name => {
    const found = inputAt(step, name)
    return found ? [placedText(found)] : []
  })

/** Codex says its sandbox in an input of its own. */
const codexUnsafe = (step: YamlNode, path: string): readonly Said[] =>
  [
    ['sandbox', 'danger-full-access'],
    ['safety-strategy', 'unsafe'],
  ].flatMap(([input = '', value]) => {
    const found = inputAt(step, input)
    return found && found.value.trim() === value
      ? [{ text: `${input}: ${value}`, at: place(path, found.line) }]
      : []
  })

const powerOf = (base: Power, granted: readonly Granted[], unsafe: readonly Said[]): Power =>
  strongest([base, ...granted.map(({ power }) => power), ...(unsafe.length > 0 ? ['shell' as const] : [])])

const basePower = (action: AgentAction, step: YamlNode, granted: readonly Granted[]): Power => {
  // With a prompt and a list of tools it has these; without, it edits and commits.
  if (action.agent === 'claude-code-action' && inputAt(step, 'prompt') && granted.length > 0) return 'comment'
  if (action.agent.endsWith('cli') || action.agent.endsWith('-cli-action') || action.agent.startsWith('qwen'))
    return 'read'
  if (action.agent === 'codex-action' && inputAt(step, 'sandbox')?.value.trim() === 'read-only') return 'read'
  if (action.agent === 'ai-inference' && /true/i.test(inputAt(step, 'enable-github-mcp')?.value ?? ''))
    return 'read'
  return action.power
}

/** Variables of the step itself: an agent with a shell can print them, and a prompt that lies in a file may ask it to. */
const inEnvironment = (step: YamlNode, { variables }: Taint, path: string): readonly Untrusted[] =>
  entriesAt(step, 'env').flatMap(({ key, line }): readonly Untrusted[] => {
    const what = variables.get(key)
    return what === undefined
      ? []
      : [{ what: `${what}, as $${key}`, through: 'environment', at: place(path, line) }]
  })

const byAction = (step: YamlNode, taint: Taint, path: string): Found | undefined => {
  const used = entryAt(step, 'uses')
  if (used?.value.kind !== 'scalar') return undefined
  const action = AGENT_ACTIONS.get(USES.exec(used.value.value.trim())?.[1]?.toLowerCase() ?? '')
  if (!action) return undefined
  const tools = placedAt(step, action.tools)
  const settings = placedAt(step, ['settings', 'settings_json'])[0]
  const gemini = /gemini|qwen/.test(action.agent)
  const granted = [
    ...tools.flatMap(placed => optionsIn(placed, path)),
    ...placedAt(step, ['allowed_tools']).flatMap(placed => toolsIn(placed, path)),
    ...(gemini ? geminiTools(settings, used.value.line, path) : []),
  ]
  const unsafe = [
    ...tools.flatMap(placed => unsafeIn(placed, path, action.agent)),
    ...codexUnsafe(step, path),
  ]
  const opens = action.opens.flatMap(([input, value]) => {
    const found = inputAt(step, input)
    return found && value.test(found.value)
      ? [{ text: `${input}: ${found.value.trim().slice(0, 100)}`, at: place(path, found.line) }]
      : []
  })
  const power = powerOf(basePower(action, step, granted), granted, unsafe)
  const told = placedAt(step, action.prompts).flatMap(placed => [...untrustedIn(placed, taint, path, false)])
  return {
    agent: action.agent,
    line: used.value.line,
    untrusted: told.length > 0 || power !== 'shell' ? told : inEnvironment(step, taint, path),
    granted,
    unsafe,
    power,
    asks: action.asks && opens.length === 0,
    opens,
  }
}

const LONGEST_SCRIPT = 1_000_000

/** Where commands begin in shell text: lines that go on are one, and quotes hide what separates. */
const commandsOf = (text: string): readonly { readonly words: string; readonly offset: number }[] => {
  const found: { words: string; offset: number }[] = []
  let [quote, start] = ['', 0]
  const end = (index: number): void => {
    const part = text.slice(start, index)
    const offset = start + part.search(/\S|$/)
    if (part.trim()) found.push({ words: part.trim(), offset })
  }
  for (let index = 0; index < text.length; index++) {
    const each = text[index] ?? ''
    if (each === '\\') index++
    else if (quote) {
      if (each === quote) quote = ''
    } else if (each === '"' || each === "'") quote = each
    else if (each === '#' && /(?:^|\s)$/.test(text.slice(Math.max(0, index - 1), index))) {
      const next = text.indexOf('\n', index)
      index = (next < 0 ? text.length : next) - 1
    } else if (
      each === '\n' ||
      each === ';' ||
      each === '|' ||
      each === '&' ||
      each === '(' ||
      each === ')' ||
      each === '`'
    ) {
      end(index)
      start = index + 1
    }
  }
  end(text.length)
  return found
}

const BEFORE =
  /^(?:[A-Za-z_]\w{0,80}=(?:"[^"]{0,500}"|'[^']{0,500}'|[^\s"']{0,500})\s+|(?:sudo|exec|time|nohup|command|if|then|do|else|!|env|npx|bunx|pnpx|uvx|pipx run|pnpm dlx|yarn dlx|npm exec)\s+|timeout\s+\S{1,20}\s+|-{1,2}[\w-]{1,40}\s+)/

const bare = (words: string): string => {
  let text = words.replaceAll('\\\n', ' ')
  for (let round = 0; round < 12; round++) {
    const next = text.replace(BEFORE, '')
    if (next === text) break
    text = next
  }
  return text.replace(
    /^\S{0,200}\/(?=(?:claude|codex|gemini|goose|aider|opencode|llm|copilot|cursor-agent|amp|qwen|droid|auggie|q|kiro-cli)\s)/,
    '',
  )
}

const byCommand = (step: YamlNode, taint: Taint, path: string): Found | undefined => {
  const run = at(step, 'run')
  if (run?.kind !== 'scalar' || run.value.length > LONGEST_SCRIPT) return undefined
  const placed = placedText(run)
  for (const { words, offset } of commandsOf(placed.text)) {
    const command = bare(words)
    const program = AGENT_PROGRAMS.find(each => each.command.test(command))
    if (!program) continue
    const line = placed.lineOf(offset)
    const said = {
      text: command,
      lineOf: (inner: number) => placed.lineOf(offset + Math.min(inner, words.length)),
    }
    const forced = program.agent === 'cursor-agent' && /\s(?:-f|--force)\b/.test(command)
    const yes = /^(?:gemini|qwen)$/.test(program.agent) && /\s-y\b/.test(command)
    const all: readonly Granted[] =
      program.power === 'shell' || forced || yes
        ? [
            {
              what: forced ? '--force' : yes ? '-y' : 'all of its tools',
              power: 'shell',
              breadth: 'all',
              at: place(path, line),
            },
          ]
        : []
    const granted = [...optionsIn(said, path), ...all]
    const unsafe = unsafeIn(said, path, program.agent)
    return {
      agent: program.agent,
      line,
      untrusted: [...untrustedIn(placed, taint, path, true)],
      granted,
      unsafe,
      power: powerOf(program.power, granted, unsafe),
      asks: false,
      opens: [],
    }
  }
  return undefined
}

/** The agent that a step runs, if it runs one. */
export const agentOf = (step: YamlNode, taint: Taint, path: string): Found | undefined =>
  byAction(step, taint, path) ?? byCommand(step, taint, path)
