/** Commands that fetch what an address names: clones, downloads and copies from buckets. */
import type { ModelReference } from '../../reference.ts'
import { type Argument, programOf } from '../commands/argument.ts'
import { HOLE } from '../commands/expansion.ts'
import { place } from '../locate.ts'
import { type CommandContext, option, wordsOf } from './command-words.ts'
import { assignment, environment } from './config-env.ts'
import { address, bucketName, type Identity, isWeightFile, ollamaName } from './identify.ts'
import { modelReference } from './reference.ts'

const DOWNLOADERS: ReadonlySet<string> = new Set([
  'curl',
  'wget',
  'wget2',
  'aria2c',
  'axel',
  'pget',
  'http',
  'xh',
])
const COPIES = /^(?:cp|copy|copyto|sync|mv|rsync|download|get|mirror|cat)$/
const BUCKETS: ReadonlySet<string> = new Set([
  'aws',
  's5cmd',
  'gsutil',
  'gcloud',
  'az',
  'azcopy',
  'rclone',
  'mc',
])

/** Folders of a bucket by their names; what ends in the suffix of a weight file needs none. */
const WEIGHT_FOLDER =
  /(?:^|[/_.-])(?:models?|weights?|checkpoints?|ckpts?|loras?|gguf|safetensors)(?:$|[/_.-])/i

const CLONE_FLAGS: ReadonlySet<string> = new Set(
  'depth-none recursive recurse-submodules single-branch no-checkout bare mirror q quiet v verbose progress shallow-submodules n s l no-tags'.split(
    ' ',
  ),
)

/** `git clone [-b ref] URL`, `git lfs clone`, `git submodule add URL`. */
function* cloned(argv: readonly Argument[], context: CommandContext): Iterable<ModelReference> {
  const words = wordsOf(argv.slice(1), CLONE_FLAGS)
  const said = words.operands.map(({ text }) => text)
  const verb = said[0] === 'lfs' || said[0] === 'submodule' ? said.slice(0, 2).join(' ') : said[0]
  if (!/^(?:clone|lfs clone|submodule add)$/.test(verb ?? '')) return
  for (const word of words.operands.slice(1, 6)) {
    const identity = word.text.includes(HOLE) ? undefined : address(word.text)
    if (identity?.hub !== 'huggingface' && identity?.hub !== 'modelscope') continue
    const branch = option(words, 'branch', 'b', 'revision')?.text
    yield modelReference({
      identity,
      callee: `git ${verb}`,
      surface: context.surface,
      at: place(context.path, word.line),
      revision: branch?.includes(HOLE) ? undefined : branch,
      written: word.text,
    })
    return
  }
}

/** Whether an address is fetched for the weights behind it, and not for a page. */
const isFetched = ({ hub, file }: Identity): boolean =>
  hub === 'url' || hub === 'bucket' || (hub === 'huggingface' && file !== undefined)

const checksum = (argv: readonly Argument[]): boolean =>
  argv.some(
    ({ text }, at) =>
      /^--checksum(?:=|$)/.test(text) &&
      /sha-?256[=:][0-9a-f]{64}$/i.test(text.includes('=') ? text : `=${argv[at + 1]?.text ?? ''}`),
  )

function* downloaded(
  argv: readonly Argument[],
  program: string,
  context: CommandContext,
): Iterable<ModelReference> {
  const pinned = program === 'aria2c' && checksum(argv)
  for (const { text, line } of argv.slice(1, 200)) {
    const url = /^(?:--url=)?(https?:\/\/\S+)$/i.exec(text)?.[1]
    if (!url || text.includes(HOLE)) continue
    const identity = address(url)
    if (!identity || !isFetched(identity)) continue
    yield modelReference({
      identity,
      callee: program,
      surface: context.surface,
      at: place(context.path, line),
      pinned,
      written: url,
    })
  }
}

const OLLAMA_LOADS = /^https?:\/\/[^\s/]{1,200}\/api\/(?:pull|create)\/?$/i

/** `curl http://ollama:11434/api/pull -d '{"model": "name"}'` has the server fetch it. */
function* asked(
  argv: readonly Argument[],
  program: string,
  context: CommandContext,
): Iterable<ModelReference> {
  if (!argv.some(({ text }) => OLLAMA_LOADS.test(text))) return
  for (const { text, line } of argv.slice(1, 200)) {
    const [, name] =
      /^\s*\{[^{}]{0,400}?"(?:name|model|from)"\s{0,20}:\s{0,20}"([^"\s]{1,200})"/.exec(text) ?? []
    const identity = name && !name.includes(HOLE) ? ollamaName(name) : undefined
    if (!identity) continue
    yield modelReference({
      identity,
      callee: `${program} /api/pull`,
      surface: context.surface,
      at: place(context.path, line),
    })
  }
}

/** `docker run -e MODEL_ID=o/n image`. */
function* environs(argv: readonly Argument[], context: CommandContext): Iterable<ModelReference> {
  const run = argv.findIndex(({ text }) => /^(?:run|create)$/.test(text))
  if (run < 0 || run > 3) return
  const variables = argv.slice(run, 200).flatMap(({ text, line }, index) => {
    const own = /^(?:-e|--env)=?(.{0,500})$/.exec(text)
    if (!own) return []
    const written = own[1] || (argv[run + index + 1]?.text ?? '')
    return written.includes(HOLE) ? [] : (assignment(written, line) ?? [])
  })
  yield* environment(variables, context.path, context.surface)
}

function* copied(
  argv: readonly Argument[],
  program: string,
  context: CommandContext,
): Iterable<ModelReference> {
  // What is copied stands before where it is copied to.
  const verb = argv.findIndex(({ text }, at) => at > 0 && COPIES.test(text))
  const word = verb < 0 ? undefined : argv.slice(verb + 1, 100).find(({ text }) => !text.startsWith('-'))
  if (!word || word.text.includes(HOLE)) return
  const identity = bucketName(word.text)
  if (!identity || !(isWeightFile(identity.name) || WEIGHT_FOLDER.test(identity.name))) return
  yield modelReference({
    identity,
    callee: program,
    surface: context.surface,
    at: place(context.path, word.line),
  })
}

/** `dvc get URL path --rev`, `dvc import-url URL`. */
function* tracked(argv: readonly Argument[], context: CommandContext): Iterable<ModelReference> {
  const words = wordsOf(argv.slice(1))
  const [verb, url, file] = words.operands
  if (!verb || !url || !/^(?:get|import|get-url|import-url)$/.test(verb.text) || url.text.includes(HOLE))
    return
  const [, repository] =
    /^(?:https?:\/\/|git@)github\.com[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/i.exec(url.text) ?? []
  const isWeights = file && (isWeightFile(file.text) || WEIGHT_FOLDER.test(file.text))
  const identity: Identity | undefined =
    repository && isWeights && !verb.text.endsWith('-url')
      ? { hub: 'github', type: 'model', name: repository, file: file.text }
      : address(url.text)
  if (!identity) return
  const revision = option(words, 'rev')?.text
  yield modelReference({
    identity,
    callee: `dvc ${verb.text}`,
    surface: context.surface,
    at: place(context.path, url.line),
    revision: revision?.includes(HOLE) ? undefined : revision,
  })
}

export function* fetched(argv: readonly Argument[], context: CommandContext): Iterable<ModelReference> {
  const [first] = argv
  const program = first ? programOf(first) : ''
  if (program === 'git') yield* cloned(argv, context)
  else if (/^(?:docker|podman|nerdctl)$/.test(program)) yield* environs(argv, context)
  else if (DOWNLOADERS.has(program)) {
    yield* downloaded(argv, program, context)
    yield* asked(argv, program, context)
  } else if (BUCKETS.has(program)) yield* copied(argv, program, context)
  else if (program === 'dvc') yield* tracked(argv, context)
}
