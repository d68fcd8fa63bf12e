/** devcontainer.json as a service: its image or build, the options of its container, mounts, variables and commands. */
import { posix } from 'node:path'
import type { DeployedImage, Mount, Port, Privilege, Value } from '../../deployment.ts'
import { argument } from '../commands/argument.ts'
import { substitute } from '../images/substitute.ts'
import { lineAt, unreadFile } from '../locate.ts'
import type { Reader, TextFile } from '../reader.ts'
import { type Item, isList, isObject, type JsonObject, type JsonValue, readJson } from '../syntax/json.ts'
import type { RawCommand } from './command-words.ts'
import { resolved, type Tree, treeOf } from './compose/tree.ts'
import { deployedImage } from './image.ts'
import { runOptions } from './run-options.ts'
import { deployment } from './service.ts'
import { builtStage, type Stage, stagesOf, startOf } from './stages.ts'
import { type Stand, standingIn } from './standing.ts'

const COMMANDS = [
  'onCreateCommand',
  'updateContentCommand',
  'postCreateCommand',
  'postStartCommand',
  'postAttachCommand',
]

const memberOf = (root: JsonObject, key: string): Item | undefined =>
  root.members.findLast(one => one.key === key)

/** `${localEnv:NAME:default}` and its like; the folder of the project is where the file lies. */
const known = (text: string): string =>
  text
    .replace(/\$\{(?:local|container)WorkspaceFolder\}/g, '.')
    .replace(/\$\{localEnv:HOME[^{}]{0,100}\}/g, '~')
    .replace(/\$\{\w{1,30}:\w{1,100}:([^{}]{0,200})\}/g, '$1')

const itemsOf = (item: Item | undefined): readonly Item[] =>
  item === undefined ? [] : isList(item.value) ? item.value.items.slice(0, 500) : [item]

const commandsIn = (value: JsonValue, line: number, stand: Stand): readonly RawCommand[] => {
  if (typeof value === 'string') return [{ script: value, lineOf: () => line, stand }]
  if (isList(value)) {
    const words = value.items.flatMap(item =>
      typeof item.value === 'string' ? [argument(item.value, item.line)] : [],
    )
    return words.length > 0 ? [{ words, stand }] : []
  }
  if (!isObject(value)) return []
  return value.members
    .slice(0, 50)
    .flatMap(one => (isObject(one.value) ? [] : commandsIn(one.value, one.line, stand)))
}

const variablesIn = (root: JsonObject, key: string, stand: Stand): readonly (readonly [string, Value])[] => {
  const value = memberOf(root, key)?.value
  const members = isObject(value) ? value.members.slice(0, 2000) : []
  return members.flatMap(({ key: name, value: set, line }) => {
    if (set === null || typeof set === 'object') return []
    const text = known(String(set)).slice(0, 4096)
    const open = /\$\{\w{1,30}:/.test(text)
    return [
      [name.slice(0, 200), { value: text, by: open ? 'unresolved' : 'literal', ...stand(line) }] as const,
    ]
  })
}

const mountIn = ({ value, line }: Item, stand: Stand): readonly Mount[] => {
  const parts = new Map<string, string>()
  if (typeof value === 'string') {
    for (const part of value.slice(0, 2000).split(',')) {
      const equals = part.indexOf('=')
      parts.set(
        (equals < 0 ? part : part.slice(0, equals)).trim(),
        equals < 0 ? 'true' : part.slice(equals + 1).trim(),
      )
    }
  } else if (isObject(value)) {
    for (const { key, value: set } of value.members) if (typeof set === 'string') parts.set(key, set)
  }
  const source = known(parts.get('source') ?? parts.get('src') ?? '')
  const target = known(parts.get('target') ?? parts.get('dst') ?? parts.get('destination') ?? '')
  if (!source) return []
  const readOnly = parts.has('readonly') || parts.has('ro')
  return [{ source, target, readOnly, host: parts.get('type') === 'bind', ...stand(line) }]
}

/** `appPort` publishes; `forwardPorts` opens a port of the loopback interface and no more. */
const publishedIn = (root: JsonObject, stand: Stand): readonly Port[] =>
  itemsOf(memberOf(root, 'appPort')).flatMap(({ value, line }) => {
    if (typeof value !== 'string' && typeof value !== 'number') return []
    return runOptions([argument('-p', line), argument(String(value), line)], stand).ports
  })

const truthy = (root: JsonObject, key: string): Item | undefined => {
  const item = memberOf(root, key)
  return item?.value === true ? item : undefined
}

const privilegesIn = (root: JsonObject, stand: Stand): readonly Privilege[] => {
  const privileged = truthy(root, 'privileged')
  const texts = (key: string) =>
    itemsOf(memberOf(root, key)).flatMap(({ value, line }) =>
      typeof value === 'string' ? [{ value, line }] : [],
    )
  return [
    ...(privileged ? [{ is: 'privileged' as const, value: 'true', ...stand(privileged.line) }] : []),
    ...texts('capAdd').map(({ value, line }) => ({
      is: 'capability' as const,
      value: value.slice(0, 100),
      ...stand(line),
    })),
    ...texts('securityOpt').flatMap(
      ({ value, line }) =>
        runOptions([argument('--security-opt', line), argument(value, line)], stand).privileges,
    ),
    ...texts('containerUser').map(({ value, line }) => ({
      is: 'user' as const,
      value: value.slice(0, 100),
      ...stand(line),
    })),
  ]
}

const builtBy = (root: JsonObject, path: string, tree: Tree): Stage | undefined => {
  const build = memberOf(root, 'build')?.value
  const options = isObject(build) ? build : root
  const of = (key: string) => {
    const value = memberOf(options, key)?.value
    return typeof value === 'string' ? value : undefined
  }
  const dockerfile = of('dockerfile') ?? of('dockerFile')
  const where = dockerfile === undefined ? undefined : resolved(posix.dirname(path), dockerfile)
  const file = where === undefined ? undefined : tree.file(where)
  return file && builtStage(stagesOf(file), of('target'))
}

const imageIn = (root: JsonObject, stand: Stand): DeployedImage | undefined => {
  const image = memberOf(root, 'image')
  if (typeof image?.value !== 'string') return undefined
  const text = substitute(known(image.value).replace(/\$\{\w{1,30}:[^{}]{0,200}\}/g, '$$X'), () => undefined)
  return deployedImage(text, image.value, stand(image.line))
}

const serviceOf = (file: TextFile, root: JsonObject, tree: Tree) => {
  const stand = standingIn(file)
  const built = builtBy(root, file.path, tree)
  const words = itemsOf(memberOf(root, 'runArgs')).flatMap(({ value, line }) =>
    typeof value === 'string' ? [argument(known(value), line)] : [],
  )
  const options = runOptions(words, stand)
  const commands = COMMANDS.flatMap(key => {
    const item = memberOf(root, key)
    return item ? commandsIn(item.value, item.line, stand) : []
  })
  return deployment({
    path: file.path,
    service: 'devcontainer',
    from: 'devcontainer',
    standing: stand(root.line),
    image: built?.image ?? imageIn(root, stand),
    environment: [
      ...(built?.environment ?? []),
      ...options.environment,
      ...variablesIn(root, 'containerEnv', stand),
      ...variablesIn(root, 'remoteEnv', stand),
    ],
    commands: [...(built ? startOf(built.entrypoint, built.command) : []), ...commands],
    ports: [...options.ports, ...publishedIn(root, stand)],
    mounts: [...options.mounts, ...itemsOf(memberOf(root, 'mounts')).flatMap(item => mountIn(item, stand))],
    privileges: [...privilegesIn(root, stand), ...options.privileges, ...(built?.user ? [built.user] : [])],
    ...(built ? { packages: built.packages, built: true } : {}),
  })
}

export const devcontainerServices: Reader = {
  id: 'devcontainer-services',

  read(file, beside = new Map()) {
    const root = readJson(file.text)
    if (!('kind' in root)) {
      const why = `no valid devcontainer.json: ${root.why}`
      return [unreadFile(file.path, root.line, lineAt(file.text, root.line), why, 'config')]
    }
    return [serviceOf(file, root, treeOf(file, beside))]
  },

  wants(file, beside) {
    const root = readJson(file.text)
    const tree = treeOf(file, beside)
    if ('kind' in root) builtBy(root, file.path, tree)
    return [...tree.wanted]
  },
}
