/** Actions and programs that run an agent in a workflow, as their documentation has them in 2026-11. */
export interface AgentAction {
  readonly agent: string
  /** Inputs whose text the agent is told. */
  readonly prompts: readonly string[]
  /** Inputs that list tools or options. */
  readonly tools: readonly string[]
  /** Inputs that let others than people with write access start it, and which values do. */
  readonly opens: readonly (readonly [input: string, value: RegExp])[]
  /** Whether it refuses people without write access by itself. */
  readonly asks: boolean
  /** What it can do when nothing is said. */
  readonly power: 'none' | 'read' | 'comment' | 'write' | 'shell'
}

const SAID = /\S/
const EVERYBODY = /(?:^|[\s,])["']?\*["']?(?:$|[\s,])/

const CLAUDE: AgentAction = {
  agent: 'claude-code-action',
  prompts: [
    'prompt',
    'direct_prompt',
    'override_prompt',
    'custom_instructions',
    'append_system_prompt',
    'system_prompt',
    'claude_args',
  ],
  tools: ['claude_args', 'allowed_tools', 'settings'],
  opens: [
    ['allowed_non_write_users', SAID],
    ['allowed_bots', EVERYBODY],
  ],
  asks: true,
  power: 'write',
}

const GEMINI: AgentAction = {
  agent: 'run-gemini-cli',
  prompts: ['prompt'],
  tools: ['settings', 'settings_json'],
  opens: [],
  asks: false,
  power: 'shell',
}

export const AGENT_ACTIONS: ReadonlyMap<string, AgentAction> = new Map<string, AgentAction>([
  ['anthropics/claude-code-action', CLAUDE],
  [
    'anthropics/claude-code-base-action',
    { ...CLAUDE, agent: 'claude-code-base-action', opens: [], asks: false, power: 'read' },
  ],
  [
    'anthropics/claude-code-action/base-action',
    { ...CLAUDE, agent: 'claude-code-base-action', opens: [], asks: false, power: 'read' },
  ],
  [
    'openai/codex-action',
    {
      agent: 'codex-action',
      prompts: ['prompt', 'codex-args'],
      tools: ['sandbox', 'safety-strategy', 'codex-args'],
      opens: [
        ['allow-users', EVERYBODY],
        ['allow-bots', /^\s*["']?(?:true|\*)["']?\s*$/],
      ],
      asks: true,
      power: 'write',
    },
  ],
  ['google-github-actions/run-gemini-cli', GEMINI],
  ['google-gemini/gemini-cli-action', { ...GEMINI, agent: 'gemini-cli-action' }],
  ['qwenlm/qwen-code-action', { ...GEMINI, agent: 'qwen-code-action' }],
  [
    'actions/ai-inference',
    {
      agent: 'ai-inference',
      prompts: ['prompt', 'system-prompt', 'input'],
      tools: ['enable-github-mcp'],
      opens: [],
      asks: false,
      power: 'none',
    },
  ],
  ...['sst/opencode/github', 'anomalyco/opencode/github'].map((name): [string, AgentAction] => [
    name,
    { agent: 'opencode', prompts: ['prompt'], tools: [], opens: [], asks: true, power: 'shell' },
  ]),
  [
    'warpdotdev/warp-agent-action',
    { agent: 'warp-agent-action', prompts: ['prompt'], tools: [], opens: [], asks: false, power: 'shell' },
  ],
  [
    'augmentcode/augment-agent',
    { agent: 'augment-agent', prompts: ['instruction'], tools: [], opens: [], asks: false, power: 'shell' },
  ],
])

/** Programs, the words behind them that make an agent work, and what it can do when nothing is said. */
export const AGENT_PROGRAMS: readonly {
  readonly agent: string
  readonly command: RegExp
  readonly power: AgentAction['power']
}[] = [
  {
    agent: 'claude',
    command:
      /^(?:claude|@anthropic-ai\/claude-code\S{0,40})\s.{0,2000}?(?:-p\b|--print\b|--dangerously-skip-permissions)/s,
    power: 'read',
  },
  { agent: 'claude', command: /^(?:claude|@anthropic-ai\/claude-code\S{0,40})\s+["'$]/, power: 'read' },
  {
    agent: 'codex',
    command:
      /^(?:codex|@openai\/codex\S{0,40})\s.{0,500}?(?:\bexec\b|\be\b|--full-auto|-q\b|--dangerously|--yolo)/s,
    power: 'read',
  },
  {
    agent: 'gemini',
    command:
      /^(?:gemini|@google\/gemini-cli\S{0,40})(?:\s.{0,2000}?(?:-p\b|--prompt\b|--yolo|-y\b|--approval-mode)|\s+["'$])/s,
    power: 'read',
  },
  {
    agent: 'qwen',
    command: /^(?:qwen|@qwen-code\/qwen-code\S{0,40})\s.{0,2000}?(?:-p\b|--prompt\b|--yolo|-y\b)/s,
    power: 'read',
  },
  { agent: 'goose', command: /^goose\s+run\b/, power: 'shell' },
  {
    agent: 'aider',
    command: /^aider\s.{0,2000}?(?:--message\b|-m\b|--message-file\b|--yes)/s,
    power: 'write',
  },
  { agent: 'opencode', command: /^(?:opencode|opencode-ai\S{0,40})\s+run\b/, power: 'shell' },
  {
    agent: 'cursor-agent',
    command: /^cursor-agent\s.{0,2000}?(?:-p\b|--print\b|-f\b|--force\b)/s,
    power: 'write',
  },
  {
    agent: 'copilot',
    command: /^(?:copilot|@github\/copilot\S{0,40})\s.{0,2000}?(?:-p\b|--prompt\b|--allow-)/s,
    power: 'read',
  },
  {
    agent: 'llm',
    command: /^llm\s+(?!(?:keys|models|install|logs|plugins|templates|--version)\b)/,
    power: 'none',
  },
  { agent: 'droid', command: /^droid\s+exec\b/, power: 'read' },
  { agent: 'auggie', command: /^auggie\s.{0,2000}?(?:-p\b|--print\b)/s, power: 'shell' },
  {
    agent: 'kiro-cli',
    command: /^(?:q|kiro-cli)\s+chat\s.{0,2000}?(?:--no-interactive\b|--trust-)/s,
    power: 'read',
  },
  { agent: 'amp', command: /^amp\s.{0,500}?(?:-x\b|--execute\b|--dangerously-allow-all)/s, power: 'write' },
]

/** Secrets that an agent needs for its own model, which are no further credentials. */
export const MODEL_SECRET =
  /^(?:GITHUB_TOKEN|(?:ANTHROPIC|CLAUDE|OPENAI|CODEX|GEMINI|GOOGLE(?:_AI|_GENAI|_GEMINI)?|AZURE_OPENAI|OPENROUTER|XAI|GROQ|MISTRAL|DEEPSEEK|DASHSCOPE|QWEN|CURSOR|COPILOT|GOOSE|WARP|AUGMENT|LLM)[A-Z_]*)$/i

/** Scopes of a workflow's token with which somebody else's code or identity can be changed. */
export const STRONG_SCOPES: ReadonlySet<string> = new Set([
  'actions',
  'attestations',
  'contents',
  'deployments',
  'id-token',
  'packages',
  'pages',
  'repository-projects',
  'security-events',
])

/** Steps that leave credentials of a cloud or an app behind. */
export const LOGINS: ReadonlyMap<string, string> = new Map([
  ['aws-actions/configure-aws-credentials', 'credentials of AWS'],
  ['google-github-actions/auth', 'credentials of Google Cloud'],
  ['azure/login', 'credentials of Azure'],
  ['actions/create-github-app-token', 'a token of a GitHub App'],
  ['tibdex/github-app-token', 'a token of a GitHub App'],
  ['docker/login-action', 'a login of an image registry'],
])
