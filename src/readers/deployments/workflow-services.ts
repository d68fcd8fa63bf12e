/** Services that GitHub workflows and composite actions start: containers of jobs, and servers and tunnels in steps. */
import type { Value } from '../../deployment.ts'
import { argument } from '../commands/argument.ts'
import { HOLE, type Lookup } from '../commands/expansion.ts'
import { isShell } from '../commands/wrappers.ts'
import { shellText } from '../commands/yaml-script.ts'
import type { Found, Reader, TextFile } from '../reader.ts'
import { at, entriesAt, itemsAt, textAt, type YamlEntry, type YamlNode } from '../syntax/yaml.ts'
import { yamlFile } from '../yaml-file.ts'
import type { RawCommand } from './command-words.ts'
import { dockerRun } from './docker-run.ts'
import { type Draft, draft } from './draft.ts'
import { runOptions } from './run-options.ts'
import { deployedImage } from './service.ts'
import { type Sheet, sheetOf, withHoles } from './sheet.ts'
import { type Setting, startedBy } from './started.ts'
import { withUnknown } from './unknown.ts'

const MOST = 500

/** Machines of GitHub, to which nobody outside can come. */
const HOSTED = /^(?:ubuntu|windows|macos)-/

const isReachable = (job: YamlNode): boolean => {
  const on = at(job, 'runs-on')
  if (on?.kind === 'scalar') return !HOSTED.test(on.value) && !on.value.includes('${{')
  return itemsAt(on).some(one => one.kind === 'scalar' && one.value === 'self-hosted')
}

const SECRET = /\$\{\{\s*secrets\.[\w-]{1,100}\s*\}\}/

const variable = (node: YamlNode, { stand }: Sheet): Value => {
  const text = node.kind === 'scalar' ? node.value.slice(0, 4000) : ''
  const standing = stand(node.line)
  if (SECRET.test(text)) return { value: '', by: 'secret', ...standing }
  return { value: text, by: text.includes('${{') ? 'unresolved' : 'literal', ...standing }
}

const variables = (node: YamlNode | undefined, sheet: Sheet): readonly (readonly [string, Value])[] =>
  entriesAt(node, 'env')
    .slice(0, MOST)
    .map(({ key, value }) => [key, variable(value, sheet)])

/** Words of the `options:` of a container, as `docker create` gets them. */
const optionWords = (node: YamlNode | undefined) => {
  if (node?.kind !== 'scalar') return []
  const words = node.value.slice(0, 4000).match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? []
  return words
    .slice(0, MOST)
    .map(text => argument(withHoles(text.replace(/^(["'])(.*)\1$/s, '$2')), node.line))
}

const containerOf = (
  { key, value, line }: YamlEntry,
  job: string,
  sheet: Sheet,
  reachable: boolean,
): Draft | undefined => {
  const image = value.kind === 'scalar' ? value : at(value, 'image')
  if (image?.kind !== 'scalar' || !image.value) return undefined
  const one = draft({
    path: sheet.path,
    service: `${job}/${key}`,
    from: 'workflow',
    standing: sheet.stand(line),
  })
  one.image = deployedImage(withHoles(image.value), image.value, sheet.stand(image.line))
  for (const [name, set] of variables(value, sheet)) one.environment.set(name, set)
  const words = [
    ...itemsAt(value, 'ports').flatMap(port =>
      port.kind === 'scalar' ? [argument(`--publish=${port.value}`, port.line)] : [],
    ),
    ...itemsAt(value, 'volumes').flatMap(volume =>
      volume.kind === 'scalar' ? [argument(`--volume=${volume.value}`, volume.line)] : [],
    ),
  ]
  // The options are read as those of a whole command, whose image is not asked for.
  const run = dockerRun([
    argument('docker', line),
    argument('create', line),
    ...optionWords(at(value, 'options')),
    argument('x', line),
  ])
  const { ports, mounts, privileges } = runOptions([...words, ...(run?.options ?? [])], sheet.stand)
  one.ports.push(...(reachable ? ports : []))
  one.mounts.push(...mounts)
  one.privileges.push(...privileges)
  return one
}

interface Scope {
  readonly sheet: Sheet
  readonly job: string
  readonly reachable: boolean
  readonly environment: ReadonlyMap<string, Value>
  readonly shell: string | undefined
}

const isForeign = (shell: string | undefined): boolean => {
  if (!shell || shell.includes('${{')) return false
  const [program = ''] = shell.trim().split(/\s+/)
  return !isShell(program.slice(program.lastIndexOf('/') + 1))
}

const lookupIn =
  (known: ReadonlyMap<string, Value>): Lookup =>
  name => {
    const found = known.get(name)
    return found && [found.by === 'literal' ? found.value : HOLE]
  }

function* stepsFound(steps: readonly YamlNode[], scope: Scope, seen: Set<YamlNode>): Iterable<Found> {
  const { sheet, job, reachable } = scope
  for (const step of steps.slice(0, MOST)) {
    const script = at(step, 'run')
    if (script?.kind !== 'scalar' || seen.has(script)) continue
    seen.add(script)
    if (isForeign(textAt(step, 'shell') ?? scope.shell)) continue
    const environment = new Map([...scope.environment, ...variables(step, sheet)])
    const { text, lineOf } = shellText(script)
    const command: RawCommand = { script: text, lineOf, stand: sheet.stand }
    const setting: Setting = {
      path: sheet.path,
      from: 'workflow',
      surface: 'command',
      prefix: job,
      environment,
      reachable,
      servers: true,
    }
    yield* startedBy([command], lookupIn(environment), setting)
  }
}

/** The containers of a job, its own among them. */
const jobContainers = (job: string, value: YamlNode, sheet: Sheet, seen: Set<YamlNode>): readonly Draft[] => {
  const own = at(value, 'container')
  return [
    ...entriesAt(value, 'services').slice(0, MOST),
    ...(own ? [{ key: 'container', line: own.line, value: own }] : []),
  ].flatMap(entry => {
    if (seen.has(entry.value)) return []
    seen.add(entry.value)
    return containerOf(entry, job, sheet, isReachable(value)) ?? []
  })
}

function* documentFound(document: YamlNode, file: TextFile): Iterable<Found> {
  const sheet = sheetOf(file)
  const seen = new Set<YamlNode>()
  const outer = new Map(variables(document, sheet))
  const shell = textAt(document, 'defaults', 'run', 'shell')
  const jobs = entriesAt(document, 'jobs').slice(0, MOST)
  const containers = jobs.flatMap(({ key, value }) => jobContainers(key, value, sheet, seen))
  yield* withUnknown(containers, file.path)
  for (const { key: job, value } of jobs) {
    const environment = new Map([...outer, ...variables(value, sheet)])
    const own = textAt(value, 'defaults', 'run', 'shell') ?? shell
    const scope = { sheet, job, reachable: isReachable(value), environment, shell: own }
    yield* stepsFound(itemsAt(value, 'steps'), scope, seen)
  }
  const action = { sheet, job: 'action', reachable: false, environment: outer, shell }
  yield* stepsFound(itemsAt(document, 'runs', 'steps'), action, seen)
}

export const workflowServices: Reader = {
  id: 'workflow-services',

  *read(file) {
    const read = yamlFile(file)
    if ('lost' in read) yield read.lost
    else for (const document of read.documents) yield* documentFound(document, file)
  },
}
