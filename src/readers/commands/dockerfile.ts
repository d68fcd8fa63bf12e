/** Install commands of images: RUN, CMD, ENTRYPOINT, HEALTHCHECK and ONBUILD, in shell form and in exec form. */
import { lineFinder } from '../lines.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { type Argument, argument, programOf } from './argument.ts'
import { type Instruction, instructions } from './dockerfile-instructions.ts'
import { settings } from './dockerfile-settings.ts'
import type { Lookup } from './expansion.ts'
import { mentionsCommand } from './mention.ts'
import { readArguments, readScript } from './script.ts'
import { isShell } from './wrappers.ts'

const OPTION = /((?:\s|\\\n)*)(--[a-z][a-z-]*(?:=(?:"[^"\n]*"|[^\s\\]|\\(?!\n))*)?)(?=\s|\\\n|$)/y

/** Options of RUN and HEALTHCHECK, which stand before the command; each becomes spaces. */
const withoutOptions = (body: string): string => {
  const before: string[] = []
  let end = 0
  for (;;) {
    OPTION.lastIndex = end
    const [all, space = '', option = ''] = OPTION.exec(body) ?? []
    if (all === undefined) return before.join('') + body.slice(end)
    before.push(space, ' '.repeat(option.length))
    end += all.length
  }
}

/** Words that stand in a JSON array, with their lines; each is looked for after the one before it. */
export const execForm = (body: string, line: number): readonly Argument[] | undefined => {
  if (!/^[\s\\]*\[/.test(body)) return undefined
  try {
    const words: unknown = JSON.parse(body.replace(/\\\n/g, '\n'))
    if (!Array.isArray(words) || !words.every(word => typeof word === 'string')) return undefined
    const lineOf = lineFinder(body, line)
    let from = 0
    return words.map(word => {
      const at = body.indexOf(JSON.stringify(word), from)
      if (at >= 0) from = at
      return argument(word, lineOf(from))
    })
  } catch {
    // Docker takes what is no JSON for the shell form.
    return undefined
  }
}

/** State of one stage of a build. */
interface Stage {
  /** Program of a SHELL instruction that is no POSIX shell. */
  foreign?: string | undefined
  entrypoint?: readonly Argument[] | undefined
  command?: readonly Argument[] | undefined
}

interface Build {
  readonly path: string
  readonly lookup: Lookup
}

const origin = ({ path, lookup }: Build) => ({ path, surface: 'command' as const, lookup })

function* shellForm(
  { line, documents }: Instruction,
  body: string,
  build: Build,
  stage: Stage,
): Iterable<Found> {
  const text = documents ? `${body}\n${documents}` : body
  const windows = stage.foreign ?? /^\s*(powershell|pwsh)\b/i.exec(body)?.[1]
  if (windows) {
    if (!mentionsCommand(text)) return
    const why = `commands of ${windows} are not read; expected a POSIX shell`
    yield unread(place(build.path, line), body, why, 'command')
    return
  }
  yield* readScript(text, { ...origin(build), lineOf: lineFinder(text, line), bare: documents !== '' })
}

/** RUN and its like; ENTRYPOINT and CMD in exec form wait for the end of their stage, since they become one command. */
function* run(instruction: Instruction, build: Build, stage: Stage): Iterable<Found> {
  const { keyword, line } = instruction
  const body = withoutOptions(instruction.body)
  const words = execForm(body, line)
  if (!words) yield* shellForm(instruction, body, build, stage)
  else if (keyword === 'ENTRYPOINT') stage.entrypoint = words
  else if (keyword === 'CMD') stage.command = words
  else yield* readArguments(words, origin(build))
}

function* endStage(stage: Stage, build: Build): Iterable<Found> {
  const words = [...(stage.entrypoint ?? []), ...(stage.command ?? [])]
  if (words.length) yield* readArguments(words, origin(build))
}

const shellOf = ({ body, line }: Instruction): string | undefined => {
  const [first] = execForm(body, line) ?? []
  const program = first && programOf(first)
  return program && /^(?:powershell|pwsh|cmd)$/.test(program) && !isShell(program) ? program : undefined
}

/** The instruction that another one carries: `ONBUILD RUN …`, `HEALTHCHECK … CMD …`. */
const carried = (instruction: Instruction): Instruction | undefined => {
  const { keyword } = instruction
  if (keyword !== 'ONBUILD' && keyword !== 'HEALTHCHECK') return undefined
  const body = withoutOptions(instruction.body)
  const [all, before = '', inner] = /^((?:\s|\\\n)*)([A-Za-z]+)(?=\s|\\\n)/.exec(body) ?? []
  if (all === undefined || !inner) return undefined
  // The part that is taken off keeps its line breaks, so that lines still count from the keyword.
  const skipped = before.replace(/[^\n\\]/g, ' ')
  const word = keyword === 'HEALTHCHECK' ? 'RUN' : inner.toUpperCase()
  return { ...instruction, keyword: word, body: skipped + body.slice(all.length) }
}

function* read(text: string, path: string): Iterable<Found> {
  const all = [...instructions(text)]
  const build = { path, lookup: settings(all) }
  let stage: Stage = {}
  for (const written of all) {
    const instruction = carried(written) ?? written
    const { keyword } = instruction
    if (keyword === 'FROM') {
      yield* endStage(stage, build)
      stage = {}
    } else if (keyword === 'SHELL') stage.foreign = shellOf(instruction)
    else if (/^(?:RUN|CMD|ENTRYPOINT)$/.test(keyword)) yield* run(instruction, build, stage)
  }
  yield* endStage(stage, build)
}

export const dockerfile: Reader = {
  id: 'dockerfile',
  read: ({ path, text }) => read(text, path),
}
