/** Images that a Dockerfile builds upon: `FROM`, `COPY --from=`, and mounts of `RUN`. */
import { type Instruction, instructions } from '../commands/dockerfile-instructions.ts'
import { settings } from '../commands/dockerfile-settings.ts'
import { HOLE, type Lookup } from '../commands/expansion.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { imageReference } from './reference.ts'
import { substitute } from './substitute.ts'

interface Named {
  readonly text: string
  readonly line: number
}

/** The words of an instruction, each on its line. */
const wordsOf = ({ body, line }: Instruction): readonly Named[] =>
  body.split('\n').flatMap((part, index) =>
    part
      .replace(/\\[ \t]*$/, '')
      .split(/[ \t]+/)
      .filter(Boolean)
      .map(text => ({ text: text.replace(/^(["'])(.*)\1$/, '$2'), line: line + index })),
  )

/** `FROM --platform=… image AS name`. */
const baseOf = (instruction: Instruction): { readonly image?: Named; readonly stage?: string } => {
  const [image, as, stage] = wordsOf(instruction).filter(({ text }) => !text.startsWith('--'))
  return {
    ...(image ? { image } : {}),
    ...(stage && as?.text.toLowerCase() === 'as' ? { stage: stage.text.toLowerCase() } : {}),
  }
}

/** Values of `--from=` and of `--mount=type=bind,from=`. Options stand before everything else. */
const sourcesOf = (instruction: Instruction): readonly Named[] => {
  const words = wordsOf(instruction)
  const end = words.findIndex(({ text }) => !text.startsWith('--'))
  return words.slice(0, end < 0 ? undefined : end).flatMap(({ text, line }) => {
    const from = /^--from=(.+)$/i.exec(text)?.[1] ?? /^--mount=(?:.*,)?from=([^,]+)/i.exec(text)?.[1]
    return from ? [{ text: from.replace(/^["']|["']$/g, ''), line }] : []
  })
}

/** The instruction behind `ONBUILD`. */
const carried = (instruction: Instruction): Instruction => {
  const [, space = '', keyword, body = ''] =
    instruction.keyword === 'ONBUILD'
      ? (/^((?:\s|\\\n){0,200})([A-Za-z]+)(?=\s|\\\n)([\s\S]*)$/.exec(instruction.body) ?? [])
      : []
  if (!keyword) return instruction
  return { ...instruction, keyword: keyword.toUpperCase(), body: space.replace(/[^\n\\]/g, ' ') + body }
}

const WHY =
  'a variable without a default decides which image this is; expected a name, or a default for the variable'

/** `# syntax=image` among the comments at the top: the image that reads the file, which runs during the build. */
function* frontend(text: string, path: string): Iterable<Found> {
  for (const [index, line] of text.split('\n', 20).entries()) {
    const [, key, value = ''] = /^\s*#\s*(\w{1,30})\s*=\s*(\S{1,300})\s*$/.exec(line.slice(0, 400)) ?? []
    if (!key) return
    const found =
      key.toLowerCase() === 'syntax' &&
      imageReference(value, { path, line: index + 1, surface: 'manifest' }, 'build')
    if (found) yield found
  }
}

function* read(text: string, path: string): Iterable<Found> {
  yield* frontend(text, path)
  const all = [...instructions(text)]
  const lookup: Lookup = settings(all)
  const stages = new Set<string>()
  let told = false
  for (const written of all) {
    const instruction = carried(written)
    const { image, stage } = instruction.keyword === 'FROM' ? baseOf(instruction) : {}
    const named = image
      ? [image]
      : /^(?:COPY|ADD|RUN)$/.test(instruction.keyword)
        ? sourcesOf(instruction)
        : []
    for (const { text: word, line } of named) {
      const name = substitute(word.replace(/\{\{[^{}]{0,400}\}\}/g, HOLE), lookup)
      if (name === 'scratch' || stages.has(name.toLowerCase()) || /^\d+$/.test(name)) continue
      const found = imageReference(name, { path, line, surface: 'manifest' }, 'build')
      if (found) yield found
      else if (/\{\{/.test(word) || (name.includes(HOLE) && told)) continue
      else {
        told ||= name.includes(HOLE)
        const why = name.includes(HOLE) ? WHY : 'expected the name of an image or of an earlier stage'
        yield unread(place(path, line), `${instruction.keyword} ${word}`, why)
      }
    }
    if (stage) stages.add(stage)
  }
}

export const dockerfileImages: Reader = {
  id: 'dockerfile-images',
  read: ({ path, text }) => read(text, path),
}
