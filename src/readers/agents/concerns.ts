/** A cheap look at a text: whether it may configure an agent. Knows no table, since every start loads it. */

const SETTINGS =
  /mcp|servers|hooks|command|cmd|permission|approv|accept|allow|bypass|dangerous|yolo|sandbox|trust|base_?-?url|api.?base|endpoint|_host|helper|refresh|notify|proxy|ssl|tls|preload|dyld_|bash_env|certs|node_options|directories|exclude|key|token|secret|password|goose_mode|yes-always|folderOpen|extensions|marketplace/i

export const concernsAgents = (text: string): boolean => SETTINGS.test(text)

/** Anything but ASCII, an escape that stands for it, or a comment; the reader itself tells what is ordinary writing. */
export const mayHideText = (text: string): boolean =>
  /[^\t\n\f\r\x20-\x7e]|<!--|\\u|\]:[ \t]{0,9}[#<]/.test(text)

/** Whether a workflow names an agent, or an action or a workflow beside it in which one may stand. */
export const runsAgent = (text: string): boolean =>
  /claude|codex|gemini|qwen|ai-inference|opencode|goose|aider|cursor-agent|copilot|\bllm\b|\bamp\b|warp|augment|droid|auggie|\bq\s+chat\b|kiro|uses["']?:\s{0,9}["']?\.\//i.test(
    text,
  )

/** Whether a text begins with a head that may allow or start something. */
export const hasHead = (text: string): boolean =>
  text.startsWith('---') &&
  /^(?:hooks|mcp-?servers|permissionMode|permission|[\w-]{0,20}tools)\s{0,5}:/im.test(text)
