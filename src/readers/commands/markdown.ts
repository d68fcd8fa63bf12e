/** Install commands in documentation, which people copy, and in what agents are told to do, which they run. */
import type { Reader } from '../reader.ts'
import { readMarkdown } from './markdown-text.ts'

/** Skills, rules and instructions: an agent does what they say, without the doubts of a person. */
const AGENT_FILES = [
  /(?:^|\/)(?:SKILLS?|AGENTS?|CLAUDE|CLAUDE\.local|GEMINI|QWEN|WARP|copilot-instructions)\.md$/i,
  /\.(?:instructions|prompt|chatmode|agent)\.md$|\.mdc$/i,
  /(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules|roorules|goosehints)$/i,
  /(?:^|\/)\.(?:claude|cursor|windsurf|clinerules|roo|continue|kiro|gemini|codex|opencode|agents|agent)\/.*\.(?:md|mdx|markdown)$/i,
  /(?:^|\/)\.github\/(?:instructions|prompts|chatmodes|agents|skills)\/.*\.md$/i,
]

export const markdown: Reader = {
  id: 'markdown',

  read({ path, text }) {
    const forAgents = AGENT_FILES.some(pattern => pattern.test(path))
    return readMarkdown(text.split('\n'), {
      path,
      surface: forAgents ? 'command' : 'docs',
      lineOf: index => index + 1,
      prose: forAgents,
    })
  },
}
