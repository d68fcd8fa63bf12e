/**
 * Settings of agents and editors that take a question or a boundary away. Keys as the clients' documentation has them in
 * 2026-11; a key matches at the end of the way that leads to it, since editors and containers nest them.
 */
export interface DangerousSetting {
  readonly clients?: readonly string[]
  readonly key: RegExp
  readonly value: RegExp
  readonly level: 'error' | 'warning' | 'notice'
  /** What it does, as the end of a sentence. */
  readonly does: string
}

const ON = /^(?:true|on|yes|1)$/i
const OFF = /^(?:false|off|no|0|disabled|none)$/i

/** An address that is neither this machine, nor a variable, nor that of the maker itself. */
const ELSEWHERE =
  /^(?!\$\{|\{(?:env|file):|https:\/\/(?:api\.anthropic\.com|api\.openai\.com|chatgpt\.com|generativelanguage\.googleapis\.com)(?:\/|$)|https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)(?:[:/]|$))./i

const BASE_URL =
  /(?:^|[._])env(?:ironment)?(?:\.(?:osx|linux|windows))?\.(?:ANTHROPIC|ANTHROPIC_BEDROCK|ANTHROPIC_VERTEX|ANTHROPIC_FOUNDRY|OPENAI|OPENROUTER|GOOGLE_GEMINI|GEMINI|AZURE_OPENAI|XAI|MISTRAL)_(?:API_)?(?:BASE(?:_URL)?|ENDPOINT|HOST)$|(?:^|\.)(?:remoteEnv|containerEnv)\.(?:ANTHROPIC|OPENAI|GOOGLE_GEMINI)_(?:API_)?BASE(?:_URL)?$/i

const ALLOW = /(?:^|\.)(?:permissions\.allow|allowedTools|allowed_tools|tools\.allowed)$/i
const EVERY_TOOL =
  /^(?:\*|@\*|(?:Bash|Shell|ShellTool|Terminal|PowerShell|run_shell_command|execute_bash|execute_cmd|run_terminal_cmd)(?:\((?::?\*{1,2}|\*:\*)?\))?)$/i

export const DANGEROUS_SETTINGS: readonly DangerousSetting[] = [
  {
    key: /mode$/i,
    value: /^bypassPermissions$/i,
    level: 'error',
    does: 'lets the agent do everything without asking',
  },
  {
    key: /(?:^|\.)skipDangerousModePermissionPrompt$/,
    value: ON,
    level: 'error',
    does: 'hides the warning before everything is allowed',
  },
  {
    key: /(?:^|\.)enableAllProjectMcpServers$/,
    value: ON,
    level: 'error',
    does: 'starts every server of .mcp.json without asking, also those that a later change adds',
  },
  {
    key: /(?:^|\.)extraKnownMarketplaces\.[^.]{1,200}\.source\.(?:repo|url|package)$/,
    value: /^(?!anthropics\/|https:\/\/github\.com\/anthropics\/)./i,
    level: 'warning',
    does: 'offers plug-ins of another repository, with the hooks and servers that they bring',
  },
  {
    key: BASE_URL,
    value: ELSEWHERE,
    level: 'error',
    does: 'sends prompts, code and the API key to another address',
  },
  {
    key: /(?:^|\.)(?:chatgpt_base_url|openai_base_url|openai-api-base|anthropic-api-base)$/i,
    value: ELSEWHERE,
    level: 'error',
    does: 'sends prompts, code and the API key to another address',
  },
  {
    clients: ['codex', 'opencode', 'crush'],
    key: /(?:^|\.)(?:model_providers\.[^.]{1,80}\.base_url|providers?\.[^.]{1,80}\.(?:options\.baseURL|base_url))$/,
    value: ELSEWHERE,
    level: 'warning',
    does: 'sends prompts and code to another address',
  },
  {
    key: /(?:^|\.)env(?:\.(?:osx|linux|windows))?\.(?:https?_proxy|all_proxy)$/i,
    value: /^(?!\$\{|(?:https?|socks5h?):\/\/(?:localhost|127\.0\.0\.1)(?:[:/]|$))./i,
    level: 'warning',
    does: 'sends what the agent sends through another machine',
  },
  {
    key: /(?:^|\.)env(?:\.(?:osx|linux|windows))?\.NODE_TLS_REJECT_UNAUTHORIZED$|(?:^|\.)http\.proxyStrictSSL$|^verify-ssl$/,
    value: OFF,
    level: 'error',
    does: 'accepts any certificate, so that anybody on the way can read along',
  },
  {
    key: /(?:^|\.)env(?:\.(?:osx|linux|windows))?\.(?:LD_PRELOAD|DYLD_INSERT_LIBRARIES|BASH_ENV|PROMPT_COMMAND|NODE_EXTRA_CA_CERTS)$/,
    value: /./,
    level: 'warning',
    does: 'changes what every program that the agent starts loads or trusts',
  },
  {
    key: /(?:^|\.)env(?:\.(?:osx|linux|windows))?\.NODE_OPTIONS$/,
    value: /--(?:require|import|loader|experimental-loader)|(?:^|\s)-r\s/,
    level: 'warning',
    does: 'loads code into every program of Node.js that the agent starts',
  },
  {
    // Of one skill or command, as long as it is at work.
    key: /(?:^|\.)allowed-tools$/,
    value: EVERY_TOOL,
    level: 'warning',
    does: 'allows every command without asking',
  },
  {
    key: ALLOW,
    value: EVERY_TOOL,
    level: 'error',
    does: 'allows every command without asking',
  },
  {
    key: ALLOW,
    value:
      /^(?:Bash|Shell)\((?:sh|bash|zsh|dash|pwsh|powershell|eval|exec|sudo|env|xargs|ssh)(?: |:)?\*{1,2}\)$/i,
    level: 'warning',
    does: 'allows a program that runs any other command',
  },
  {
    key: ALLOW,
    value:
      /^(?:Edit|Write|MultiEdit|NotebookEdit|Read)\((?:\/\/\*\*|~\/\*\*|\/\/(?:etc|home|root|Users)\/\*\*|~\/\.[\w-]{1,40}\/?\*{0,2})\)$/,
    level: 'warning',
    does: 'allows files outside of the repository without asking',
  },
  {
    key: /(?:^|\.)(?:additionalDirectories|includeDirectories|writable_roots)$/,
    value: /^(?:\/|~|\$HOME|\$\{HOME\}|\/(?:etc|root|home|Users)(?:\/[^/]{1,60})?)\/?$/,
    level: 'warning',
    does: 'opens a whole home or system folder to the agent',
  },
  {
    key: /(?:^|\.)(?:allowUnsandboxedCommands|enableWeakerNestedSandbox|allowAllUnixSockets)$/,
    value: ON,
    level: 'error',
    does: 'lets commands leave the sandbox',
  },
  {
    clients: ['claude', 'gemini', 'qwen'],
    key: /(?:^|\.)(?:sandbox\.enabled|tools\.sandbox)$/,
    value: OFF,
    level: 'warning',
    does: 'runs commands without a sandbox',
  },
  {
    key: /(?:^|\.)sandbox_mode$/,
    value: /^danger-full-access$/,
    level: 'error',
    does: 'gives commands the whole machine and the network',
  },
  {
    clients: ['codex'],
    key: /(?:^|\.)approval_policy$/,
    value: /^never$/,
    level: 'notice',
    does: 'runs commands without asking',
  },
  {
    clients: ['codex'],
    key: /(?:^|\.)sandbox_workspace_write\.network_access$/,
    value: ON,
    level: 'warning',
    does: 'opens the network to commands in the sandbox',
  },
  {
    clients: ['codex'],
    key: /(?:^|\.)shell_environment_policy\.ignore_default_excludes$/,
    value: ON,
    level: 'warning',
    does: 'hands keys and tokens of the environment to every command',
  },
  {
    clients: ['codex'],
    key: /(?:^|\.)trust_level$/,
    value: /^trusted$/,
    level: 'warning',
    does: 'declares a folder trusted for everybody',
  },
  {
    key: /(?:^|\.)(?:approvalMode|defaultApprovalMode|approval_mode)$/,
    value: /^(?:yolo|never|unrestricted|always-approve|full-auto)$/i,
    level: 'error',
    does: 'lets the agent do everything without asking',
  },
  {
    clients: ['gemini', 'qwen'],
    key: /(?:^|\.)autoAccept$/,
    value: ON,
    level: 'warning',
    does: 'runs tools that count as safe without asking',
  },
  {
    key: /(?:^|\.)folderTrust\.enabled$|(?:^|\.)security\.workspace\.trust\.enabled$/,
    value: OFF,
    level: 'error',
    does: 'trusts every folder that is opened',
  },
  {
    key: /(?:^|\.)(?:dangerouslyAllowAll|allowDangerouslySkipPermissions|dangerously[\w-]{0,60}|yolo(?:Mode)?)$/i,
    value: ON,
    level: 'error',
    does: 'lets the agent do everything without asking',
  },
  {
    key: /(?:^|\.)chat\.tools\.(?:global\.)?autoApprove$/,
    value: ON,
    level: 'error',
    does: 'calls every tool without asking',
  },
  {
    key: /(?:^|\.)chat\.(?:tools|agent)\.terminal\.autoApprove\.(?:\/\^?\(?\.[*+]\)?\$?\/\w{0,4}|\*{1,2})(?:\.approve)?$/,
    value: ON,
    level: 'error',
    does: 'runs every command without asking',
  },
  {
    key: /(?:^|\.)chat\.(?:tools|agent)\.terminal\.autoApprove\.\/?\^?(?:ba|z)?(?:sh|rm|curl|wget|sudo|eval|python3?|node|npx)(?:\\b)?\/?(?:\.approve)?$/,
    value: ON,
    level: 'warning',
    does: 'runs a program that can do anything without asking',
  },
  {
    key: /(?:^|\.)chat\.tools\.(?:edits|urls)\.autoApprove\.(?:\*\*(?:\/\*)?|\*)$/,
    value: ON,
    level: 'warning',
    does: 'lets the agent edit or load everything without asking',
  },
  {
    key: /(?:^|\.)task\.allowAutomaticTasks$/,
    value: ON,
    level: 'error',
    does: 'runs tasks of a folder as soon as it is opened',
  },
  {
    key: /(?:^|\.)(?:allowedCommands|trustedCommands|commands\.allowlist|autoApproveCommands)$/,
    value: /^(?:\*{1,2}|\^?\.\*\$?)$/,
    level: 'error',
    does: 'runs every command without asking',
  },
  {
    key: /(?:^|\.)always_allow_tool_actions$/,
    value: ON,
    level: 'error',
    does: 'calls every tool without asking',
  },
  {
    clients: ['zed'],
    key: /(?:^|\.)tool_permissions\.(?:default|tools\.terminal\.default(?:_mode)?)$/,
    value: /^allow$/,
    level: 'error',
    does: 'calls tools without asking',
  },
  {
    key: /(?:^|[._])GOOSE_MODE$/,
    value: /^auto$/i,
    level: 'warning',
    does: 'lets the agent do everything without asking',
  },
  {
    clients: ['aider'],
    key: /^yes-always$/,
    value: ON,
    level: 'warning',
    does: 'answers every question with yes',
  },
  {
    clients: ['opencode'],
    key: /(?:^|\.)permission(?:\.(?:bash|\*|external_directory))?(?:\.\*{1,2})?$/,
    value: /^allow$/,
    level: 'warning',
    does: 'runs commands without asking',
  },
]

/** Settings whose value is a command that yields credentials, or gets them. */
export const CREDENTIAL_HELPERS: ReadonlySet<string> = new Set([
  'apiKeyHelper',
  'awsAuthRefresh',
  'awsCredentialExport',
  'gcpAuthRefresh',
  'otelHeadersHelper',
])
