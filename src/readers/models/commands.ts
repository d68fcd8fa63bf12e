/** A command to the models that it fetches, loads or serves. */
import type { ModelReference, Unread } from '../../reference.ts'
import { type Argument, argument, programOf, unversioned } from '../commands/argument.ts'
import { HOLE, type Lookup } from '../commands/expansion.ts'
import { place, unread } from '../locate.ts'
import { fetched } from './command-fetch.ts'
import { modelArguments, type Slot, TRAINING } from './command-slots.ts'
import { RUNS_PYTHON, TOOLS, type Tool } from './command-table.ts'
import { type CommandContext, option, type Words, wordsOf } from './command-words.ts'
import type { Identity } from './identify.ts'
import { modelReference } from './reference.ts'

const DYNAMIC = 'a variable that is set elsewhere decides which model is loaded; expected its name'

const known = (word: Argument | undefined): string | undefined =>
  word && !word.text.includes(HOLE) ? word.text : undefined

/** Another hub that the environment of the command switches to. */
export const endpointIn = (lookup: Lookup): string | undefined => {
  const [value] = lookup('HF_ENDPOINT') ?? []
  if (!value || value.includes(HOLE)) return undefined
  return /^https?:\/\/(?:www\.)?(?:huggingface|hf)\.co\/?$/i.test(value)
    ? undefined
    : value.replace(/\/+$/, '')
}

const isTrue = (word: Argument | undefined): boolean =>
  word !== undefined && !/^(?:false|0|no)$/i.test(word.text)

interface Run {
  readonly said: string
  readonly words: Words
  readonly tool: Tool
  readonly context: CommandContext
}

const placesOf = ({ at }: Slot, { words, tool }: Run): readonly Argument[] => {
  const operands = words.operands.slice(tool.words.length)
  if (at === 'all') return operands
  if (typeof at === 'number') return operands.slice(at, at + 1)
  return at.flatMap(name => words.options.get(name) ?? [])
}

const typed = (identity: Identity, { words, tool }: Run): Identity => {
  const type = tool.typed ? known(option(words, 'repo-type', 'type')) : undefined
  return type === 'dataset' || type === 'space' || type === 'model' ? { ...identity, type } : identity
}

/** The one file that the command takes; several, or a pattern, are none. */
const fileOf = (slot: Slot, { words, tool }: Run): string | undefined => {
  const given = slot.file && option(words, ...slot.file)
  if (given) return known(given)
  if (tool.fileAt === undefined) return undefined
  const behind = words.operands.slice(tool.words.length + tool.fileAt)
  const file = behind.length === 1 ? known(behind[0]) : undefined
  return file && !/[*?[]/.test(file) ? file : undefined
}

/** The command, and the option where one names the model; of its dashes nothing is kept but their number. */
const calleeOf = ({ at }: Slot, { said, words }: Run): string => {
  const name = typeof at === 'object' ? at.find(one => words.options.has(one)) : undefined
  if (!name) return said
  return `${said} ${name.length <= 3 ? '-' : '--'}${name}`
}

function* slotFound(slot: Slot, run: Run): Iterable<ModelReference | Unread> {
  const { said, words, tool, context } = run
  const { path, surface, lookup } = context
  for (const word of placesOf(slot, run).slice(0, 100)) {
    const at = place(path, word.line)
    if (word.text.includes(HOLE)) {
      if (slot.told) yield { ...unread(at, `${said} ${word.written}`, DYNAMIC, surface), minor: true }
      continue
    }
    const identity = slot.as(word.text)
    if (!identity) continue
    const named = slot.revision ?? tool.revision ?? []
    const revision = known(option(words, ...named))
    const trust = slot.role ? undefined : option(words, 'trust-remote-code')
    const endpoint = identity.hub === 'huggingface' ? endpointIn(lookup) : undefined
    yield modelReference({
      identity: typed(identity, run),
      callee: calleeOf(slot, run),
      surface,
      at,
      revision,
      file: fileOf(slot, run),
      role: slot.role,
      remoteCode: isTrue(trust) ? '--trust-remote-code' : undefined,
      endpoint,
      written: word.text,
      openRevision: option(words, ...named)?.text.includes(HOLE) === true,
    })
  }
}

/** `lm_eval --model_args pretrained=o/n,revision=v1`. */
function* evaluated(words: Words, said: string, { path, surface }: CommandContext): Iterable<ModelReference> {
  for (const word of words.options.get('model-args') ?? []) {
    if (word.text.includes(HOLE)) continue
    const { identity, revision, trust } = modelArguments(word.text)
    if (!identity) continue
    yield modelReference({
      identity,
      callee: `${said} --model_args`,
      surface,
      at: place(path, word.line),
      revision,
      remoteCode: trust ? 'trust_remote_code=True' : undefined,
    })
  }
}

interface Started {
  readonly program: string
  readonly said: string
  readonly rest: readonly Argument[]
  /** A script of Python, whose options are its own. */
  readonly script?: true
}

/** Programs that only start another one, and their options with a value. */
const STARTERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['uvx', new Set(['--from', '--with', '-p', '--python', '--index-url', '--extra-index-url'])],
])

const peeled = (argv: readonly Argument[]): readonly Argument[] => {
  const [first] = argv
  const valued = first && STARTERS.get(programOf(first))
  if (!valued) return argv
  let at = 1
  while (argv[at]?.text.startsWith('-')) at += valued.has(argv[at]?.text ?? '') ? 2 : 1
  return argv.slice(at)
}

/** The module behind `-m`, or the script, of what runs Python. */
const pythonStarted = (argv: readonly Argument[], program: string): Started | undefined => {
  for (let at = 1; at < argv.length; at++) {
    const text = argv[at]?.text ?? ''
    if (text === '-m' || text === '--module') {
      const module = argv[at + 1]?.text ?? ''
      return {
        program: module.split('.', 1)[0] ?? '',
        said: `${program} -m ${module}`,
        rest: argv.slice(at + 2),
        script: true,
      }
    }
    if (text === '-c' || text === '-') return undefined
    if (/\.py$/.test(text))
      return {
        program: '',
        said: text.slice(text.lastIndexOf('/') + 1),
        rest: argv.slice(at + 1),
        script: true,
      }
  }
  return undefined
}

const started = (written: readonly Argument[]): Started | undefined => {
  const argv = peeled(written)
  const [first] = argv
  if (!first) return undefined
  const program = unversioned(programOf(first))
  if (RUNS_PYTHON.has(program)) return pythonStarted(argv, program)
  const [name = ''] = TOOLS.has(program) ? [program] : program.split('.', 1)
  return { program: name, said: program, rest: argv.slice(1) }
}

const fits = ({ words }: Tool, operands: readonly Argument[]): boolean =>
  words.every((word, at) => word.split('|').includes(operands[at]?.text ?? ''))

/** Models of one command, which no program runs for another. Yields nothing for commands that load none. */
export function* modelsIn(
  argv: readonly Argument[],
  context: CommandContext,
): Iterable<ModelReference | Unread> {
  yield* fetched(argv, context)
  const begun = started(argv)
  if (!begun) return
  const words = wordsOf(begun.rest)
  const tool = TOOLS.get(begun.program)?.find(one => fits(one, words.operands))
  if (tool) {
    const said = [begun.said, ...words.operands.slice(0, tool.words.length).map(({ text }) => text)].join(' ')
    for (const slot of tool.slots) yield* slotFound(slot, { said, words, tool, context })
  } else if (begun.script && !TOOLS.has(begun.program)) {
    const training: Tool = { words: [], slots: TRAINING, revision: ['revision', 'model-revision'] }
    for (const slot of TRAINING) yield* slotFound(slot, { said: begun.said, words, tool: training, context })
  }
  if (/^lm[-_]eval$/.test(begun.program) || begun.said.includes('lm_eval'))
    yield* evaluated(words, begun.said, context)
}

/** Images whose own program takes the words of the container, and what that program is. */
const SERVERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:^|\/)vllm[\w.-]*-openai|(?:^|\/)vllm-(?:cpu|rocm|neuron|tpu)/, ['vllm', 'serve']],
  [/(?:^|\/)text-generation-inference(?:[:@-]|$)/, ['text-generation-launcher']],
  [/(?:^|\/)text-embeddings-inference(?:[:@-]|$)/, ['text-embeddings-router']],
  [/(?:^|\/)llama\.cpp(?:[:@]|$)/, ['llama-server']],
  [/(?:^|\/)infinity(?:[:@]|$)/, ['infinity_emb']],
  [/(?:^|\/)localai(?:[:@]|$)/, ['local-ai', 'run']],
]

/** The words of a container with the program of its image before them, where they name none. */
export const withServer = (image: string, words: readonly Argument[]): readonly Argument[] => {
  const [first] = words
  if (!first || image.length > 500) return words
  const server = SERVERS.find(([pattern]) => pattern.test(image))?.[1]
  if (!server) return words
  const isCommand = /^(?:bash|sh|\/bin\/\w+|python[\d.]*|vllm|serve|\/usr\/\S+)$/.test(first.text)
  if (isCommand && !(server[1] === first.text)) return words
  const prefix = server[1] === first.text ? server.slice(0, 1) : server
  return [...prefix.map(word => argument(word, first.line)), ...words]
}
