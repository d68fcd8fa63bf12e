import type { AgentHook, AgentSetting, AgentStep, AgentText, McpServer } from '../../agent.ts'
import type { AgentConfig } from '../../reference.ts'
import { short } from '../phrase.ts'

interface Parts {
  readonly server: McpServer
  readonly setting: AgentSetting
  readonly hook: AgentHook
  readonly text: AgentText
  readonly step: AgentStep
}

/** The part of this kind, and what the base had in its place. */
export const part = <K extends keyof Parts>(
  reference: AgentConfig,
  kind: K,
): { readonly now: Parts[K] & AgentConfig; readonly before?: Parts[K] & AgentConfig } | undefined => {
  const is = (one: AgentConfig | undefined): one is Parts[K] & AgentConfig => one?.part === kind
  if (!is(reference)) return undefined
  return is(reference.previous) ? { now: reference, before: reference.previous } : { now: reference }
}

const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['claude', 'Claude'],
  ['codex', 'Codex'],
  ['gemini', 'Gemini CLI'],
  ['qwen', 'Qwen Code'],
  ['cursor', 'Cursor'],
  ['vscode', 'VS Code'],
  ['zed', 'Zed'],
  ['opencode', 'opencode'],
  ['continue', 'Continue'],
  ['roo', 'Roo Code'],
  ['cline', 'Cline'],
  ['windsurf', 'Windsurf'],
  ['kiro', 'Kiro'],
  ['amazonq', 'Amazon Q'],
  ['aiassistant', 'the AI Assistant of JetBrains'],
  ['kilocode', 'Kilo Code'],
  ['factory', 'Factory'],
  ['augment', 'Augment'],
  ['trae', 'Trae'],
  ['crush', 'Crush'],
  ['junie', 'Junie'],
  ['amp', 'Amp'],
  ['aider', 'Aider'],
  ['goose', 'goose'],
  ['copilot', 'Copilot'],
])

/** The client's name for people. */
export const clientOf = ({ client }: AgentConfig): string => PROGRAMS.get(client) ?? 'the agent'

export const called = ({ name }: McpServer): string => `The MCP server ${short(name)}`
