/** Which files of which clients are read, and by whom. */
import { expect, test } from '@jest/globals'
import { clientOf } from '../../../src/readers/agents/clients.ts'
import { concernsAgents, hasHead, mayHideText } from '../../../src/readers/agents/concerns.ts'
import { matches } from '../../../src/readers/matching.ts'

test.each<[path: string, reader: string, client: string]>([
  ['.mcp.json', 'agent-settings', 'agent'],
  ['app/.mcp.json', 'agent-settings', 'agent'],
  ['.cursor/mcp.json', 'agent-settings', 'cursor'],
  ['.cursor/hooks.json', 'agent-settings', 'cursor'],
  ['.cursor/cli.json', 'agent-settings', 'cursor'],
  ['.vscode/mcp.json', 'agent-settings', 'vscode'],
  ['.vscode/settings.json', 'agent-settings', 'vscode'],
  ['.vscode/tasks.json', 'agent-settings', 'vscode'],
  ['app.code-workspace', 'agent-settings', 'vscode'],
  ['.devcontainer/devcontainer.json', 'agent-settings', 'vscode'],
  ['claude_desktop_config.json', 'agent-settings', 'claude'],
  ['.claude/settings.json', 'agent-settings', 'claude'],
  ['.claude/settings.local.json', 'agent-settings', 'claude'],
  ['plugins/x/.claude-plugin/plugin.json', 'agent-settings', 'claude'],
  ['plugins/x/hooks/hooks.json', 'agent-settings', 'agent'],
  ['mcp_config.json', 'agent-settings', 'agent'],
  ['cline_mcp_settings.json', 'agent-settings', 'cline'],
  ['.gemini/settings.json', 'agent-settings', 'gemini'],
  ['gemini-extension.json', 'agent-settings', 'gemini'],
  ['.qwen/settings.json', 'agent-settings', 'qwen'],
  ['.codex/config.toml', 'agent-settings', 'codex'],
  ['opencode.json', 'agent-settings', 'opencode'],
  ['opencode.jsonc', 'agent-settings', 'opencode'],
  ['.continue/config.yaml', 'agent-settings', 'continue'],
  ['.continue/config.json', 'agent-settings', 'continue'],
  ['.zed/settings.json', 'agent-settings', 'zed'],
  ['dotfiles/.config/zed/settings.json', 'agent-settings', 'zed'],
  ['.roo/mcp.json', 'agent-settings', 'roo'],
  ['.kiro/settings/mcp.json', 'agent-settings', 'kiro'],
  ['.kiro/hooks/save.kiro.hook', 'agent-settings', 'kiro'],
  ['.junie/mcp/mcp.json', 'agent-settings', 'junie'],
  ['.amp/settings.json', 'agent-settings', 'amp'],
  ['.goose/config.yaml', 'agent-settings', 'goose'],
  ['goose/recipes/recipe.yaml', 'agent-settings', 'goose'],
  ['goose-recipe.yaml', 'agent-settings', 'goose'],
  ['.aider.conf.yml', 'agent-settings', 'aider'],
  ['.github/hooks/start.json', 'agent-settings', 'copilot'],
  ['.amazonq/cli-agents/ops.json', 'agent-settings', 'amazonq'],
  ['.copilot/mcp-config.json', 'agent-settings', 'agent'],
  ['.factory/mcp.json', 'agent-settings', 'factory'],
  ['.kilocode/mcp.json', 'agent-settings', 'kilocode'],
  ['.trae/mcp.json', 'agent-settings', 'trae'],
  ['.crush.json', 'agent-settings', 'crush'],
  ['mongoose/.mcp.json', 'agent-settings', 'agent'],
  ['.aiassistant/rules/style.md', 'agent-text', 'aiassistant'],
  ['.augment-guidelines', 'agent-text', 'augment'],
  ['.roomodes', 'agent-text', 'agent'],
  ['.rules', 'agent-text', 'agent'],
  ['.goosehints', 'agent-text', 'goose'],
  ['CLAUDE.md', 'agent-text', 'agent'],
  ['docs/AGENTS.md', 'agent-text', 'agent'],
  ['GEMINI.md', 'agent-text', 'agent'],
  ['.cursorrules', 'agent-text', 'agent'],
  ['.cursor/rules/style.mdc', 'agent-text', 'cursor'],
  ['.windsurfrules', 'agent-text', 'agent'],
  ['.clinerules', 'agent-text', 'agent'],
  ['.clinerules/one.md', 'agent-text', 'agent'],
  ['.roo/rules/one.md', 'agent-text', 'roo'],
  ['.github/copilot-instructions.md', 'agent-text', 'copilot'],
  ['.github/instructions/a.instructions.md', 'agent-text', 'copilot'],
  ['.github/prompts/a.prompt.md', 'agent-text', 'copilot'],
  ['.github/chatmodes/a.chatmode.md', 'agent-text', 'copilot'],
  ['skills/release/SKILL.md', 'agent-text', 'agent'],
  ['.claude/agents/a.md', 'agent-text', 'claude'],
  ['.claude/commands/a.md', 'agent-text', 'claude'],
  ['.mcp.json', 'agent-text', 'agent'],
  ['.github/workflows/claude.yml', 'agent-text', 'copilot'],
  ['.claude/commands/a.md', 'agent-front-matter', 'claude'],
  ['skills/release/SKILL.md', 'agent-front-matter', 'agent'],
  ['.github/workflows/claude.yml', 'agent-workflow', 'copilot'],
  ['.gitea/workflows/claude.yaml', 'agent-workflow', 'agent'],
  ['actions/ask/action.yml', 'agent-workflow', 'agent'],
])('%s is read by %s', (path, reader, client) => {
  expect(matches(path).map(({ id }) => id)).toContain(reader)
  expect(clientOf(path)).toBe(client)
})

test.each(['src/index.ts', 'package.json', 'README.md', 'docs/mcp.md', 'config.yaml'])(
  '%s is none of theirs',
  path => {
    expect(matches(path).filter(({ id }) => id.startsWith('agent-'))).toEqual([])
  },
)

test.each([
  'verify-ssl: false',
  'models: [{ provider: x, apiKey: y }]',
  'notify = ["a"]',
  '{ "env": { "LD_PRELOAD": "a.so" } }',
  '{ "env": { "AZURE_OPENAI_ENDPOINT": "https://a.example" } }',
  '{ "additionalDirectories": ["/"] }',
  '{ "extraKnownMarketplaces": {} }',
])('%s is worth a look', text => {
  expect(concernsAgents(text)).toBe(true)
})

test('servers in a head, and comments that are definitions of links, are worth a look', () => {
  expect(hasHead('---\nmcp-servers:\n  a: {}\n---\n')).toBe(true)
  expect(mayHideText('[//]: # (a note)')).toBe(true)
  expect(mayHideText('[a]: https://a.example (a title)')).toBe(false)
})
