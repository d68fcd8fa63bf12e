/** What an agent in a workflow is allowed to do. */
import type { Granted, Power, Said } from '../../agent.ts'
import { place } from '../locate.ts'
import type { Placed } from './workflow-untrusted.ts'

const FLAGS: readonly (readonly [pattern: RegExp, power: Power])[] = [
  [/--dangerously-skip-permissions\b/g, 'shell'],
  [/--permission-mode[ =]{1,3}["']?bypassPermissions\b/g, 'shell'],
  [/["']?defaultMode["']?\s{0,5}:\s{0,5}["']bypassPermissions\b/g, 'shell'],
  [/--yolo\b/g, 'shell'],
  [/--approval-mode[ =]{1,3}["']?(?:yolo|full-auto)\b/g, 'shell'],
  [/--allow-all(?:-tools|-paths)?\b/g, 'shell'],
  [/--allow-tool[ =]{1,3}["']?shell["']?(?!\()/g, 'shell'],
  [/--dangerously-allow-all\b/g, 'shell'],
  [/--skip-permissions-unsafe\b/g, 'shell'],
  [/--trust-all-tools\b/g, 'shell'],
  [/--yes-always\b/g, 'write'],
]

/** Options that let it write, and no more. */
const WRITING =
  /--full-auto\b|(?:--sandbox|-s)[ =]{1,3}["']?workspace-write\b|--permission-mode[ =]{1,3}["']?acceptEdits\b/g

const UNSAFE: readonly RegExp[] = [
  /--dangerously-bypass-approvals-and-sandbox\b/g,
  /(?:--sandbox|-s)[ =]{1,3}["']?danger-full-access\b/g,
  /sandbox_mode\s{0,3}=\s{0,3}\\?["']?danger-full-access\b/g,
  /--no-sandbox\b|--sandbox[ =]false\b/g,
  /["']sandbox["']\s{0,5}:\s{0,5}(?:false|["']none["'])/g,
]

/** Codex means by it that the sandbox goes, too. */
const CODEX_UNSAFE = /--yolo\b/g

const MOST = 100

const LISTS =
  /(?:--allowed-?tools|--allowed-tools)[ =]{1,3}("[^"]{0,4000}"|'[^']{0,4000}'|[^\s"'][^\n]{0,2000}?(?=\s--|\n|$))|["']?allow["']?\s{0,5}:\s{0,5}\[([^\]]{0,8000})\]/gi
const TOOL = /\b(mcp__[\w-]{1,120}|[A-Z][A-Za-z]{2,40})(?:\(([^()\n]{0,300})\))?/g

const RUNS =
  /^(?:\S{0,60}\/)?(?:(?:ba|z|da|k)?sh|python[\d.]{0,4}|node|npx|bunx?|deno|ruby|perl|php|eval|exec|sudo|env|xargs|curl|wget|ssh|uvx?|make|docker|find|awk|pwsh|powershell)(?:[ :]{0,2}\*.{0,3}|\s-[ce].{0,60})?$/
const WRITES =
  /^git(?:[ :]{0,2}\*|\s{1,3}(?:push|commit|add|config))|^gh(?:[ :]{0,2}\*|\s{1,3}(?:api|pr\s{1,3}(?:merge|create|edit|close|\*)|release|repo|workflow|secret|run\s{1,3}rerun))|^npm[ :]{0,2}\*|^(?:rm|mv|cp|tee|sed)\b/
const COMMENTS = /^gh\s{1,3}(?:pr|issue)\s{1,3}(?:comment|review|edit|close|reopen|label)/
const MCP_WRITES =
  /create_or_update|push_files|delete|merge|create_(?:pull_request|branch|repository)|update_(?!comment|issue)|commit_files/

type Grade = Pick<Granted, 'power' | 'breadth'>

const gradeBash = (command: string | undefined): Grade => {
  const text = command?.trim() ?? ''
  if (text === '' || /^:?\*{1,2}(?::\*)?$/.test(text)) return { power: 'shell', breadth: 'all' }
  if (RUNS.test(text)) return { power: 'shell', breadth: 'program' }
  if (COMMENTS.test(text)) return { power: 'comment', breadth: 'scoped' }
  return { power: WRITES.test(text) ? 'write' : 'read', breadth: 'scoped' }
}

const gradeTool = (name: string, argument: string | undefined): Grade | undefined => {
  if (name === 'Bash' || name === 'Shell') return gradeBash(argument)
  if (/^(?:Edit|Write|MultiEdit|NotebookEdit)$/.test(name)) return { power: 'write', breadth: 'scoped' }
  if (name.startsWith('mcp__'))
    return { power: MCP_WRITES.test(name) ? 'write' : 'comment', breadth: 'scoped' }
  if (/^(?:Read|Glob|Grep|LS|Task|TodoWrite|WebFetch|WebSearch|View|Agent|Skill)$/.test(name))
    return { power: 'read', breadth: 'scoped' }
  return undefined
}

const shown = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 100)

function* toolsOf({ text, lineOf }: Placed, offset: number, path: string): Iterable<Granted> {
  let count = 0
  for (const match of text.matchAll(TOOL)) {
    if (count++ > MOST) return
    const grade = gradeTool(match[1] ?? '', match[2])
    if (grade) yield { what: shown(match[0]), ...grade, at: place(path, lineOf(offset + match.index)) }
  }
}

/** Tools in lists that stand in options of a command or in settings. */
function* listed(placed: Placed, path: string): Iterable<Granted> {
  for (const match of placed.text.matchAll(LISTS)) {
    const list = match[1] ?? match[2] ?? ''
    const offset = match.index + match[0].lastIndexOf(list)
    yield* toolsOf({ text: list, lineOf: placed.lineOf }, offset, path)
  }
}

/** Options that switch all questions off. */
function* flagged({ text, lineOf }: Placed, path: string): Iterable<Granted> {
  for (const [pattern, power] of FLAGS) {
    for (const match of text.matchAll(pattern)) {
      yield { what: shown(match[0]), power, breadth: 'all', at: place(path, lineOf(match.index)) }
    }
  }
  for (const match of text.matchAll(WRITING)) {
    yield { what: shown(match[0]), power: 'write', breadth: 'scoped', at: place(path, lineOf(match.index)) }
  }
}

const CORE = /["'](?:coreTools|core|allowed)["']\s{0,5}:\s{0,5}\[([^\]]{0,8000})\]/g
const GEMINI_TOOL =
  /\b(run_shell_command|ShellTool|write_file|replace|edit|WriteFileTool|EditTool)(?:\(([^()\n]{0,300})\))?/g

/** Tools of Gemini CLI: without a list of them it has all. */
function* ofGemini(settings: Placed | undefined, line: number, path: string): Iterable<Granted> {
  const lists = [...(settings?.text.matchAll(CORE) ?? [])]
  if (!settings || lists.length === 0) {
    yield {
      what: 'all tools, since no list of core tools limits them',
      power: 'shell',
      breadth: 'all',
      at: place(path, line),
    }
    return
  }
  for (const list of lists) {
    const body = list[1] ?? ''
    const offset = list.index + list[0].lastIndexOf(body)
    for (const match of body.matchAll(GEMINI_TOOL)) {
      const [what, tool = '', argument] = match
      const shell = /^(?:run_shell_command|ShellTool)$/.test(tool)
      const all = shell && (argument === undefined || /^\s*\*?\s*$/.test(argument))
      yield {
        what: shown(what),
        power: shell ? 'shell' : 'write',
        // A prefix is compared, and the shell expands what stands behind it: `echo $(…)`.
        breadth: all ? 'all' : shell ? 'expansion' : 'scoped',
        at: place(path, settings.lineOf(offset + match.index)),
      }
    }
  }
}

/** A list of tools by itself, such as the input `allowed_tools`. */
export const toolsIn = (placed: Placed, path: string): readonly Granted[] =>
  [...toolsOf(placed, 0, path)].slice(0, MOST)

export const optionsIn = (placed: Placed, path: string): readonly Granted[] =>
  [...listed(placed, path), ...flagged(placed, path)].slice(0, MOST)

export const geminiTools = (settings: Placed | undefined, line: number, path: string): readonly Granted[] =>
  [...ofGemini(settings, line, path)].slice(0, MOST)

export const unsafeIn = ({ text, lineOf }: Placed, path: string, agent: string): readonly Said[] =>
  (agent.startsWith('codex') ? [...UNSAFE, CODEX_UNSAFE] : UNSAFE)
    .flatMap(pattern =>
      [...text.matchAll(pattern)].map(match => ({
        text: shown(match[0]),
        at: place(path, lineOf(match.index)),
      })),
    )
    .slice(0, MOST)

const RANK: Readonly<Record<Power, number>> = { none: 0, read: 1, comment: 2, write: 3, shell: 4 }

export const strongest = (powers: readonly Power[]): Power =>
  powers.reduce<Power>((most, power) => (RANK[power] > RANK[most] ? power : most), 'none')
