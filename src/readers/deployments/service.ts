/**
 * Builds a deployment from the raw parts that a file gives: effective settings of environment and command line, the image
 * taken apart, and which component it is. Every kind of deployment file ends here.
 */
import type { Location } from '../../change.ts'
import type {
  DeployedImage,
  DeploymentFacts,
  Hardening,
  Mount,
  Port,
  Privilege,
  Standing,
  Value,
} from '../../deployment.ts'
import type { Deployment, PackageReference, Surface } from '../../reference.ts'
import { argument } from '../commands/argument.ts'
import type { Lookup } from '../commands/expansion.ts'
import { HOLE } from '../commands/expansion.ts'
import { readArguments, readScript } from '../commands/script.ts'
import { packageId } from '../identity.ts'
import { commandOf, type RawCommand, type Run, runsOf } from './command-words.ts'
import { flagsIn, flagsOf } from './flags.ts'
import { type NamedPackage, recognise } from './recognise.ts'
import { tunnelOf } from './tunnel.ts'

export type { RawCommand } from './command-words.ts'
export { deployedImage } from './image.ts'
export { standingIn } from './standing.ts'

/** What a file says of one service, in its own words. */
export interface RawService {
  readonly path: string
  readonly service: string
  readonly from: DeploymentFacts['from']
  /** Where the service begins. */
  readonly standing: Standing
  /** Default: `config`. */
  readonly surface?: Surface
  readonly image?: DeployedImage | undefined
  /** Variables of the environment, effective ones; of a doubled name the last counts. */
  readonly environment?: Iterable<readonly [string, Value]>
  /** Further settings by their full name: `config:…`, `field:…`. */
  readonly settings?: readonly (readonly [string, Value])[]
  /** Start commands, before anything is taken off. */
  readonly commands?: readonly RawCommand[]
  /** Commands of the build: of them is kept what fetches and runs. */
  readonly builds?: readonly RawCommand[]
  readonly ports?: readonly Port[]
  readonly mounts?: readonly Mount[]
  readonly privileges?: readonly Privilege[]
  readonly hardening?: Hardening | undefined
  /** Packages that are installed into what runs, as far as the file and what it builds tell. */
  readonly packages?: readonly PackageReference[]
  /** The image is built from a Dockerfile, so that its name is the project's own. */
  readonly built?: boolean
  /** The component, where the kind of file tells it. */
  readonly known?: Pick<DeploymentFacts, 'component' | 'recognised'> | undefined
  /** A Helm chart, and the version of what it carries. */
  readonly chart?: { readonly name: string; readonly appVersion?: string; readonly at: Location } | undefined
}

/** Settings and variables of one service that are kept; a real one has some hundred. */
const MOST = 2000

const FILE = /^(\w{1,200}?)_{1,2}FILE$/

/** `X_FILE` sets X from a file that is not part of the repository. */
const withFiles = (settings: Map<string, Value>): void => {
  const named = [...settings.keys()].filter(name => name.endsWith('_FILE'))
  for (const name of named) {
    const [of, value] = [FILE.exec(name)?.[1], settings.get(name)]
    if (!of || !value?.value || settings.has(of)) continue
    const { at, line } = value
    settings.set(of, { value: '', by: 'secret', at, ...(line === undefined ? {} : { line }) })
  }
}

/** What the container's own variables say, for commands that use them. */
const lookupIn =
  (settings: ReadonlyMap<string, Value>): Lookup =>
  name => {
    const found = settings.get(name)
    return found && [found.by === 'unresolved' || found.by === 'secret' ? HOLE : found.value]
  }

/** Images whose program is not written in the command, since the image starts it. */
const ENTRYPOINTS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)cloudflared$/, 'cloudflared'],
  [/(?:^|\/)ngrok$/, 'ngrok'],
]

const withProgram = (run: Run, image: DeployedImage | undefined): Run => {
  const [, program] = ENTRYPOINTS.find(([name]) => image && name.test(image.repository)) ?? []
  const [first] = run.argv
  if (!program || !first || first.text.endsWith(program)) return run
  return { ...run, argv: [argument(program, first.line), ...run.argv] }
}

function* tunnels(runs: readonly Run[]): Iterable<Port> {
  for (const run of runs) {
    const tunnel = tunnelOf(run)
    if (tunnel) yield { how: 'tunnel', published: tunnel, ...run.stand(run.argv[0]?.line ?? 1) }
  }
}

/** What the start commands themselves install: `uvx langflow`, `pip install litellm && litellm`. */
const installedBy = (commands: readonly RawCommand[], surface: Surface): readonly PackageReference[] =>
  commands.flatMap(command => {
    const { path } = command.stand(1).at
    const found =
      'script' in command
        ? readScript(command.script, { path, surface, lineOf: command.lineOf })
        : readArguments(command.words, { path, surface })
    return [...found].filter(one => one.kind === 'package')
  })

const namedPackage = ({ ecosystem, name, version, registry, at }: PackageReference): NamedPackage => ({
  purl: packageId(ecosystem, name, undefined, registry),
  ...(version ? { version } : {}),
  at,
})

export const deployment = (raw: RawService): Deployment => {
  const { path, service, from, standing, surface = 'config', image, commands = [] } = raw
  const settings = new Map<string, Value>()
  for (const [name, value] of raw.environment ?? []) if (settings.size < MOST) settings.set(name, value)
  const { runs, sets, fetched } = runsOf(commands, lookupIn(settings))
  for (const [name, value] of sets) settings.set(name, value)
  withFiles(settings)
  const started = runs.map(run => withProgram(run, image))
  for (const [name, value] of [...settings])
    for (const [option, found] of flagsIn(name, value)) settings.set(option, found)
  for (const run of started) for (const [name, value] of flagsOf(run)) settings.set(name, value)
  for (const [name, value] of (raw.settings ?? []).slice(0, MOST)) settings.set(name, value)

  const packages = [...(raw.packages ?? []), ...installedBy(commands, surface)]
  const built = runsOf(raw.builds ?? [], lookupIn(settings)).fetched
  const done = started.map(commandOf)
  const ports = [...(raw.ports ?? []), ...tunnels(started)]
  const identity =
    raw.known ??
    recognise({
      service,
      ...(image ? { image } : {}),
      ...(raw.built ? { built: true } : {}),
      ...(raw.chart ? { chart: raw.chart } : {}),
      installed: packages.map(namedPackage),
      commands: done,
      settings,
      ports,
    })
  return {
    kind: 'deployment',
    id: `${path}#${service}`,
    service,
    from,
    ...identity,
    ...(image ? { image } : {}),
    settings,
    ports,
    mounts: raw.mounts ?? [],
    privileges: raw.privileges ?? [],
    commands: [...done, ...[...fetched, ...built].map(commandOf)],
    ...(raw.hardening ? { hardening: raw.hardening } : {}),
    surface,
    at: standing.at,
  }
}
