import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/agents/clients.ts
var CLIENTS = [
  [/(?:^|\/)\.claude(?:-plugin)?\/|claude_desktop_config|(?:^|\/)managed-settings\.json$/i, "claude"],
  [/(?:^|\/)\.codex\//i, "codex"],
  [/(?:^|\/)\.gemini\/|gemini-extension/i, "gemini"],
  [/(?:^|\/)\.qwen\//i, "qwen"],
  [/(?:^|\/)\.cursor\//i, "cursor"],
  [/(?:^|\/)\.vscode\/|devcontainer|\.code-workspace$/i, "vscode"],
  [/(?:^|\/)\.?zed\//i, "zed"],
  [/(?:^|\/)\.opencode\/|opencode\.jsonc?$/i, "opencode"],
  [/(?:^|\/)\.continue\//i, "continue"],
  [/(?:^|\/)\.roo\//i, "roo"],
  [/(?:^|\/)\.cline\/|cline_mcp_settings/i, "cline"],
  [/(?:^|\/)\.windsurf\//i, "windsurf"],
  [/(?:^|\/)\.kiro\/|\.kiro\.hook$/i, "kiro"],
  [/(?:^|\/)\.amazonq\//i, "amazonq"],
  [/(?:^|\/)\.junie\//i, "junie"],
  [/(?:^|\/)\.amp\//i, "amp"],
  [/(?:^|\/)\.aiassistant\//i, "aiassistant"],
  [/(?:^|\/)\.kilocode(?:\/|rules|modes)/i, "kilocode"],
  [/(?:^|\/)\.factory\//i, "factory"],
  [/(?:^|\/)\.augment(?:\/|-guidelines)/i, "augment"],
  [/(?:^|\/)\.trae\//i, "trae"],
  [/(?:^|\/)\.?crush\.json$/i, "crush"],
  [/(?:^|\/)\.aider\.conf\.ya?ml$/i, "aider"],
  [/(?:^|[/._-])goose(?:hints)?(?:[/._-]|$)/i, "goose"],
  [/(?:^|\/)\.github\//i, "copilot"]
];
var clientOf = (path) => CLIENTS.find(([pattern]) => pattern.test(path))?.[1] ?? "agent";

export {
  clientOf
};
