/** Which program reads a file of settings. */

const CLIENTS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)\.claude(?:-plugin)?\/|claude_desktop_config|(?:^|\/)managed-settings\.json$/i, 'claude'],
  [/(?:^|\/)\.codex\//i, 'codex'],
  [/(?:^|\/)\.gemini\/|gemini-extension/i, 'gemini'],
  [/(?:^|\/)\.qwen\//i, 'qwen'],
  [/(?:^|\/)\.cursor\//i, 'cursor'],
  [/(?:^|\/)\.vscode\/|devcontainer|\.code-workspace$/i, 'vscode'],
  [/(?:^|\/)\.?zed\//i, 'zed'],
  [/(?:^|\/)\.opencode\/|opencode\.jsonc?$/i, 'opencode'],
  [/(?:^|\/)\.continue\//i, 'continue'],
  [/(?:^|\/)\.roo\//i, 'roo'],
  [/(?:^|\/)\.cline\/|cline_mcp_settings/i, 'cline'],
  [/(?:^|\/)\.windsurf\//i, 'windsurf'],
  [/(?:^|\/)\.(?:kiro|amazonq)\//i, 'kiro'],
  [/(?:^|\/)\.junie\//i, 'junie'],
  [/(?:^|\/)\.amp\//i, 'amp'],
  [/(?:^|\/)\.aider\.conf\.ya?ml$/i, 'aider'],
  [/goose/i, 'goose'],
  [/(?:^|\/)\.github\//i, 'copilot'],
]

export const clientOf = (path: string): string =>
  CLIENTS.find(([pattern]) => pattern.test(path))?.[1] ?? 'agent'
