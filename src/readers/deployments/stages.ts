/** What the stages of a Dockerfile make: base image, variables, user, start command and installed packages. */
import type { DeployedImage, Privilege, Value } from '../../deployment.ts'
import type { PackageReference } from '../../reference.ts'
import { argument } from '../commands/argument.ts'
import { dockerfile, execForm } from '../commands/dockerfile.ts'
import { type Instruction, instructions } from '../commands/dockerfile-instructions.ts'
import { assigned, settings } from '../commands/dockerfile-settings.ts'
import { expand, HOLE, type Lookup } from '../commands/expansion.ts'
import { isShell } from '../commands/wrappers.ts'
import { substitute } from '../images/substitute.ts'
import { lineFinder } from '../lines.ts'
import type { TextFile } from '../reader.ts'
import type { RawCommand } from './command-words.ts'
import { deployedImage } from './image.ts'
import { type Stand, standingIn } from './standing.ts'

export interface Stage {
  /** Lower case; empty where it has none. */
  readonly name: string
  readonly line: number
  /** An image, or the name of an earlier stage. */
  readonly base: string
  image?: DeployedImage | undefined
  readonly environment: (readonly [string, Value])[]
  readonly packages: PackageReference[]
  user?: Privilege | undefined
  entrypoint?: RawCommand | undefined
  command?: RawCommand | undefined
  /** Commands of the build. */
  readonly runs: RawCommand[]
}

/** Stages upon stages. */
const DEEPEST = 20
const MOST = 200
const LONGEST = 64 * 1024

interface Build {
  readonly lookup: Lookup
  readonly stand: Stand
}

const from = ({ body, line }: Instruction, { lookup, stand }: Build): Stage => {
  const words = body
    .replace(/\\\n/g, ' ')
    .split(/\s+/)
    .filter(word => word && !word.startsWith('--'))
  const [written = '', as = '', name = ''] = words
  const base = substitute(written.replace(/^(["'])(.*)\1$/, '$2'), lookup)
  return {
    name: as.toLowerCase() === 'as' ? name.toLowerCase() : '',
    line,
    base: base.toLowerCase(),
    image: base === 'scratch' ? undefined : deployedImage(base, written, stand(line)),
    environment: [],
    packages: [],
    runs: [],
  }
}

const environmentOf = (
  { body, line }: Instruction,
  { lookup, stand }: Build,
): readonly (readonly [string, Value])[] => {
  if (body.length > LONGEST) return []
  const lineOf = lineFinder(body, line)
  const nodes = [...assigned(body)].sort((a, b) => a.pos - b.pos)
  return nodes.flatMap(node => {
    if (node.type !== 'Assignment' || node.value.type === 'ArrayValue') return []
    const value = expand(node.value, lookup)[0]?.join(' ') ?? ''
    const open = value.includes(HOLE)
    const text = (open ? node.value.text : value).slice(0, 4096)
    const one: Value = {
      value: text,
      by: open ? 'unresolved' : 'literal',
      ...stand(lineOf(Math.min(node.pos, body.length))),
    }
    return [[node.name, one] as const]
  })
}

const OPENING = /\d{0,9}<<-?(["']?)[A-Za-z0-9_][\w.]{0,200}\1(?=\s|$)/g

/** Whether a here-document is itself what runs: nothing stands beside it, or a shell that reads it. */
const isScript = (body: string): boolean => {
  const words = body
    .slice(0, LONGEST)
    .replace(OPENING, ' ')
    .split(/[\s\\]+/)
  const program = words.find(word => word && !word.startsWith('--'))
  return program === undefined || isShell(program.slice(program.lastIndexOf('/') + 1))
}

/** A command in exec form as words, else as text for a shell. */
const commandIn = ({ body, documents, line }: Instruction, stand: Stand): RawCommand => {
  const words = execForm(body, line)
  if (words) return { words, stand }
  // Lines count from the keyword.
  const before = documents && isScript(body) ? body.replace(/[^\n]/g, '') : body
  const script = documents ? `${before}\n${documents}` : body
  return { script, lineOf: lineFinder(script, line), stand }
}

const userOf = ({ body, line }: Instruction, { lookup, stand }: Build): Privilege | undefined => {
  const value = substitute(body.trim().slice(0, 200), lookup)
  return value.includes(HOLE) || !value ? undefined : { is: 'user', value, ...stand(line) }
}

const read = (stage: Stage, instruction: Instruction, build: Build): void => {
  const { keyword } = instruction
  if (keyword === 'ENV') stage.environment.push(...environmentOf(instruction, build))
  else if (keyword === 'USER') stage.user = userOf(instruction, build)
  else if (keyword === 'RUN') stage.runs.push(commandIn(instruction, build.stand))
  else if (keyword === 'CMD') stage.command = commandIn(instruction, build.stand)
  else if (keyword === 'ENTRYPOINT') {
    stage.entrypoint = commandIn(instruction, build.stand)
    stage.command = undefined
  }
}

/** @param args values of `ARG` that the caller gives. */
export const stagesOf = (file: TextFile, args: ReadonlyMap<string, string> = new Map()): readonly Stage[] => {
  const all = [...instructions(file.text)]
  const own = settings(all)
  const lookup: Lookup = name => {
    const given = args.get(name)
    return given === undefined ? own(name) : [given]
  }
  const build: Build = { lookup, stand: standingIn(file) }
  const stages: Stage[] = []
  for (const instruction of all) {
    const stage = stages.at(-1)
    if (instruction.keyword === 'FROM' && stages.length < MOST) stages.push(from(instruction, build))
    else if (stage) read(stage, instruction, build)
  }
  let at = 0
  for (const found of dockerfile.read(file)) {
    if (found.kind !== 'package') continue
    while ((stages[at + 1]?.line ?? Infinity) <= found.at.line) at++
    // Start commands stand behind what the end of a stage yields, so that lines may go back.
    while (at > 0 && (stages[at]?.line ?? 0) > found.at.line) at--
    stages[at]?.packages.push(found)
  }
  return stages
}

/** A stage with all that it takes over from the stages below it. */
export const builtStage = (stages: readonly Stage[], target?: string): Stage | undefined => {
  const wanted = target?.toLowerCase()
  let at = wanted ? stages.findLastIndex(({ name }) => name === wanted) : stages.length - 1
  if (at < 0) at = stages.length - 1
  const last = stages[at]
  if (!last) return undefined
  const chain = [last]
  for (let depth = 0; depth < DEEPEST; depth++) {
    const base = chain[0]?.base ?? ''
    const below = stages.slice(0, at).findLastIndex(({ name }) => name !== '' && name === base)
    const stage = stages[below]
    if (!stage) break
    chain.unshift(stage)
    at = below
  }
  const lastWith = <K extends 'user' | 'entrypoint' | 'command'>(key: K) =>
    chain.findLast(stage => stage[key])?.[key]
  const entry = chain.findLastIndex(stage => stage.entrypoint)
  const command = chain.slice(Math.max(0, entry)).findLast(stage => stage.command)?.command
  return {
    ...last,
    image: chain[0]?.image,
    environment: chain.flatMap(({ environment }) => environment),
    packages: chain.flatMap(({ packages }) => packages),
    runs: chain.flatMap(({ runs }) => runs),
    user: lastWith('user'),
    entrypoint: lastWith('entrypoint'),
    command,
  }
}

/** Start command of what is built: entrypoint and command are one when both are words. */
export const startOf = (
  entrypoint: RawCommand | undefined,
  command: RawCommand | undefined,
): readonly RawCommand[] => {
  if (!entrypoint) return command ? [command] : []
  // A shell takes no further words.
  if ('script' in entrypoint) return [entrypoint]
  if (!command) return [entrypoint]
  if ('script' in command) return [entrypoint, command]
  const line = command.words[0]?.line
  const shared = entrypoint.stand(1).at.path === command.stand(1).at.path
  const words =
    shared || line === undefined ? entrypoint.words : entrypoint.words.map(({ text }) => argument(text, line))
  const stand = line === undefined ? entrypoint.stand : command.stand
  return [{ words: [...words, ...command.words], stand }]
}
