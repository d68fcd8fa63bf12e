/** Parts of agents' configuration that the rules' tests vary. */
import type {
  AgentHook,
  AgentSetting,
  AgentStep,
  AgentText,
  Fetched,
  McpServer,
  Said,
} from '../../../src/agent.ts'
import type { AgentConfig } from '../../../src/reference.ts'

const at = { path: '.mcp.json', line: 4 }
export const said = (text: string, line = 4): Said => ({ text, at: { ...at, line } })

const base = { kind: 'agent', surface: 'config', at } as const
type More<P> = Partial<P> & {
  readonly previous?: AgentConfig
  readonly line?: string
  readonly client?: string
}

export const npmPackage = (name: string, more: Partial<Fetched> = {}): Fetched => ({
  name,
  ecosystem: 'npm',
  origin: 'registry',
  pinned: false,
  at,
  ...more,
})

export const server = (words: readonly string[], more: More<McpServer> = {}): McpServer & AgentConfig => ({
  ...base,
  client: 'claude',
  id: '.mcp.json#mcpServers.tools',
  part: 'server',
  name: 'tools',
  command: words.map(word => said(word)),
  fetches: [],
  env: new Map(),
  headers: new Map(),
  approved: [],
  ...more,
})

export const setting = (
  key: string,
  value: string,
  more: More<AgentSetting> = {},
): AgentSetting & AgentConfig => ({
  ...base,
  client: 'claude',
  id: `.claude/settings.json#${key}`,
  part: 'setting',
  key,
  value,
  ...more,
})

export const hook = (command: string, more: More<AgentHook> = {}): AgentHook & AgentConfig => ({
  ...base,
  client: 'claude',
  id: '.claude/settings.json#hooks.SessionStart',
  part: 'hook',
  event: 'SessionStart',
  command,
  ...more,
})

export const text = (more: More<AgentText>): AgentText & AgentConfig => ({
  ...base,
  client: 'claude',
  id: 'CLAUDE.md#characters',
  at: { path: 'CLAUDE.md', line: 3 },
  part: 'text',
  hides: 'characters',
  counts: new Map(),
  codes: [],
  digest: '',
  ...more,
})

export const step = (more: More<AgentStep> = {}): AgentStep & AgentConfig => ({
  ...base,
  client: 'claude-code-action',
  id: '.github/workflows/a.yml#jobs.a.claude-code-action',
  at: { path: '.github/workflows/a.yml', line: 12 },
  part: 'step',
  agent: 'claude-code-action',
  untrusted: [],
  granted: [],
  power: 'read',
  openedBy: [],
  reach: 'collaborator',
  unsafe: [],
  credentials: [],
  ...more,
})
