/** Services of Compose files, with their effective settings. */
import type { DeployedImage, Port, Privilege, Value } from '../../deployment.ts'
import type { Deployment, Unread } from '../../reference.ts'
import { type Argument, argument } from '../commands/argument.ts'
import { argumentsOf, shellText } from '../commands/yaml-script.ts'
import { lineFinder } from '../lines.ts'
import { unread } from '../locate.ts'
import type { Found, Reader, TextFile } from '../reader.ts'
import { yamlFile } from '../yaml-file.ts'
import type { RawCommand } from './command-words.ts'
import { builtBy } from './compose/build.ts'
import { environmentOf } from './compose/environment.ts'
import { configsOf } from './compose/mounted.ts'
import { mountsOf } from './compose/mounts.ts'
import { lastOf, type Part, type Parts, scalarOf, sizeOf } from './compose/parts.ts'
import { publishedPorts } from './compose/ports.ts'
import { hardeningOf, isInternal, privilegesOf } from './compose/privileges.ts'
import { routedPorts } from './compose/routed.ts'
import { type Service, servicesOf } from './compose/services.ts'
import { shellWords } from './compose/shell-words.ts'
import { type Tree, treeOf } from './compose/tree.ts'
import { deployedImage } from './image.ts'
import { interpolate, shown } from './interpolate.ts'
import { deployment } from './service.ts'
import { type Stage, startOf } from './stages.ts'

const imageIn = (parts: Parts): DeployedImage | undefined => {
  const part = lastOf(parts, 'image')
  if (part?.node.kind !== 'scalar') return undefined
  const { node, source } = part
  const { text } = interpolate(node.value, source.variables)
  return deployedImage(text, node.value, source.stand(node.line))
}

/** Words of `command` or `entrypoint`, variables put in. */
const wordsOf = ({ node, source }: Part): readonly Argument[] => {
  const known = ({ text, line }: Pick<Argument, 'text' | 'line'>): Argument => {
    const value = interpolate(text, source.variables).text
    return { ...argument(value, line), written: shown(value) }
  }
  if (node.kind !== 'scalar') return argumentsOf(node).map(known)
  const { text, lineOf } = shellText(node)
  const plain = interpolate(text, source.variables).text
  const block = node.style === 'literal' || node.style === 'folded'
  const words = shellWords({ text: plain, lineOf: block ? lineFinder(plain, node.line) : lineOf })
  return words.map(word => ({ ...word, written: shown(word.text) }))
}

const commandIn = (parts: Parts, key: string): RawCommand | undefined => {
  const part = lastOf(parts, key)
  const words = part ? wordsOf(part) : []
  return part && words.length > 0 ? { words, stand: part.source.stand } : undefined
}

const commandsOf = (parts: Parts, built: Stage | undefined): readonly RawCommand[] => {
  const entrypoint = commandIn(parts, 'entrypoint')
  const command = commandIn(parts, 'command')
  // An entrypoint of the service makes that of the image and its command void.
  return startOf(entrypoint ?? built?.entrypoint, command ?? (entrypoint ? undefined : built?.command))
}

/** nginx-proxy publishes whoever has a `VIRTUAL_HOST`. */
const proxied = (environment: readonly (readonly [string, Value])[]): readonly Port[] => {
  const known = new Map(environment)
  const host = known.get('VIRTUAL_HOST')
  if (!host?.value) return []
  const port = known.get('VIRTUAL_PORT')?.value ?? ''
  const { value, at, line } = host
  return [
    {
      how: 'ingress',
      ...(/^\d{1,5}$/.test(port) ? { target: Number(port) } : {}),
      published: value.slice(0, 200),
      at,
      ...(line === undefined ? {} : { line }),
    },
  ]
}

type ByName = ReadonlyMap<string, Service>

/** With the network of the host every port that is listened on is one of the host; with that of another service its ports are. */
const portsOf = ({ parts, internal }: Service, others: ByName): readonly Port[] => {
  const mode = scalarOf(parts, 'network_mode')
  if (mode?.value === 'host') {
    const { at, line } = mode
    return [{ how: 'host-network', at, ...(line === undefined ? {} : { line }) }]
  }
  const [, shared] = /^service:(.{1,200})$/.exec(mode?.value ?? '') ?? []
  const other = shared === undefined ? undefined : others.get(shared)
  if (other) return isInternal(other.parts, other.internal) ? [] : publishedPorts(other.parts)
  if (mode?.value === 'none' || isInternal(parts, internal)) return []
  return [...publishedPorts(parts), ...routedPorts(parts)]
}

const privilegesIn = (parts: Parts, built: Stage | undefined): readonly Privilege[] => {
  const own = [...privilegesOf(parts)]
  const user = built?.user
  return user && !own.some(({ is }) => is === 'user') ? [...own, user] : own
}

const deploymentOf = (service: Service, others: ByName, tree: Tree): Deployment => {
  const { name, line, source, parts } = service
  const built = builtBy(parts, tree)
  const image = built?.image ?? imageIn(parts)
  const mounts = mountsOf(parts)
  const environment = [...(built?.environment ?? []), ...environmentOf(parts, tree)]
  return deployment({
    path: source.file.path,
    service: name.slice(0, 200),
    from: 'compose',
    standing: source.stand(line),
    image,
    environment,
    settings: configsOf(parts, mounts, service.configs, tree),
    commands: commandsOf(parts, built),
    ports: [...portsOf(service, others), ...proxied(environment)],
    mounts,
    privileges: privilegesIn(parts, built),
    hardening: hardeningOf(parts),
    ...(built ? { packages: built.packages } : {}),
    ...(parts.has('build') ? { built: true } : {}),
  })
}

/** Names that say by themselves that their value belongs elsewhere. */
const SECRET = /KEY|TOKEN|SECRET|PASS|CREDENTIAL|SALT|DSN|_URL|_URI|AUTH/i

/** What a variable leaves open of a component of the catalogue: its image, an address, a setting. */
const openOf = ({
  component,
  image,
  settings,
  ports,
}: Deployment): readonly (readonly [string, Unread['at']])[] => {
  if (!component) return []
  return [
    ...(image?.unresolved ? [[image.written, image.at] as const] : []),
    ...ports.flatMap(({ address, published, at }) =>
      [address, published].flatMap(text => (text?.includes('$') ? [[text, at] as const] : [])),
    ),
    ...[...settings].flatMap(([name, { by, at }]) =>
      by === 'unresolved' && !SECRET.test(name) && !name.startsWith('field:') ? [[name, at] as const] : [],
    ),
  ]
}

function* noticeOf(deployments: readonly Deployment[], { path }: TextFile): Iterable<Unread> {
  const open = deployments.flatMap(openOf).filter(([, at]) => at.path === path)
  const [first] = open
  if (!first) return
  const names = [...new Set(open.map(([name]) => name))]
  const shown = names.slice(0, 5).join(', ')
  const why = 'variables that are set elsewhere decide it; expected a default, or an .env file beside'
  yield { ...unread(first[1], names.length > 5 ? `${shown} …` : shown, why, 'config'), minor: true }
}

/** A database is set up as the samples of its component say. */
const withBeside = (deployments: readonly Deployment[]): readonly Deployment[] => {
  const beside = [...new Set(deployments.flatMap(({ component }) => component ?? []))]
  if (beside.length === 0) return deployments
  return deployments.map(one => (one.component === undefined ? { ...one, beside } : one))
}

/** Entries of all services together, where aliases and files of variables count for each; a real file has some thousand. */
const MOST_ENTRIES = 100_000

const found = (file: TextFile, tree: Tree): readonly Found[] => {
  const { services, told } = servicesOf(file, tree)
  const others: ByName = new Map(services.map(service => [service.name, service]))
  const deployments: Deployment[] = []
  const cut: Unread[] = []
  let left = MOST_ENTRIES
  for (const service of services) {
    left -= sizeOf(service.parts)
    if (left < 0) {
      const why = `the services share more than ${MOST_ENTRIES.toLocaleString('en')} entries, which are not read`
      cut.push(unread(service.source.stand(service.line).at, service.name, why, 'config'))
      break
    }
    const one = deploymentOf(service, others, tree)
    left -= one.settings.size
    deployments.push(one)
  }
  return [...withBeside(deployments), ...told, ...cut, ...noticeOf(deployments, file)]
}

export const composeServices: Reader = {
  id: 'compose-services',

  read(file, beside = new Map()) {
    const read = yamlFile(file)
    if ('lost' in read) return [read.lost]
    return found(file, treeOf(file, beside))
  },

  wants(file, beside) {
    const tree = treeOf(file, beside)
    found(file, tree)
    return [...tree.wanted]
  },
}
