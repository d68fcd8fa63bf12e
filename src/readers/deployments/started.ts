/** Services that commands start: containers of `docker run`, servers that run as they are, tunnels. */
import { componentOf } from '../../data/components/index.ts'
import type { Value } from '../../deployment.ts'
import type { Deployment, Surface } from '../../reference.ts'
import { type Argument, programOf } from '../commands/argument.ts'
import type { Lookup } from '../commands/expansion.ts'
import { HOLE } from '../commands/expansion.ts'
import { type RawCommand, type Run, runsOf } from './command-words.ts'
import { dockerRun } from './docker-run.ts'
import { type Draft, draft, finished } from './draft.ts'
import { runOptions } from './run-options.ts'
import { deployedImage } from './service.ts'

export interface Setting {
  readonly path: string
  readonly from: Draft['from']
  readonly surface: Surface
  /** In front of the names of services: the job. */
  readonly prefix?: string
  /** Variables that are set around the commands. */
  readonly environment?: ReadonlyMap<string, Value>
  /** Whether machines elsewhere can come to a port of the machine on which the commands run. */
  readonly reachable: boolean
  /** Whether servers without a container count, or containers alone. */
  readonly servers: boolean
}

/** Commands of one text; scripts of projects stay far below. */
const MOST = 5000

/** Programs that open a tunnel count whatever they are. */
const TUNNELS = /^(?:ngrok|cloudflared|lt|localtunnel|bore|tailscale|zrok|ssh)$/

/** A client's command is no server's; agents at work in a workflow are told elsewhere. */
const CATEGORIES_APART: ReadonlySet<string> = new Set(['coding-agent', 'mcp', 'agent-gateway', 'library'])
const CLIENT =
  /^(?:ollama (?!serve)|ray job|litellm --version|n8n (?:import|export|execute)|marimo (?:new|tutorial)|jupyter (?:nbconvert|execute|kernelspec))/

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const hardened = (options: readonly Argument[]): NonNullable<Draft['hardening']> => {
  const has = (pattern: RegExp) => options.some(({ text }) => pattern.test(text.slice(0, 100)))
  return {
    memory: has(/^--memory=/),
    cpus: has(/^--cpus=/),
    readOnlyRoot: has(/^--read-only(?:=true)?$/),
    noNewPrivileges: has(/^--security-opt=no-new-privileges(?:[:=]true)?$/),
  }
}

const container = ({ argv, stand }: Run, setting: Setting): Draft | undefined => {
  const run = dockerRun(argv)
  if (!run) return undefined
  const { options, image, command, name } = run
  const found = deployedImage(
    image.text,
    image.text.includes(HOLE) ? image.written : image.text,
    stand(image.line),
  )
  if (!found) return undefined
  const { path, from, surface, prefix } = setting
  const called = name ?? lastOf(found.repository)
  const one = draft({
    path,
    service: prefix ? `${prefix}/${called}` : called,
    from,
    surface,
    standing: stand(argv[0]?.line ?? image.line),
  })
  one.image = found
  const { ports, mounts, environment, privileges } = runOptions(options, stand)
  for (const [key, value] of environment) one.environment.set(key, open(value))
  const all = options.find(({ text }) => text === '--publish-all')
  if (setting.reachable)
    one.ports.push(...ports, ...(all ? [{ how: 'published' as const, ...stand(all.line) }] : []))
  one.mounts.push(...mounts)
  one.privileges.push(
    ...privileges.filter(({ is, value }) => is !== 'user' || /^(?:0|root)(?::|$)/.test(value)),
  )
  one.hardening = hardened(options)
  const entry = options.find(({ text }) => text.startsWith('--entrypoint='))
  const words = [...(entry ? [{ ...entry, text: entry.text.slice(13) }] : []), ...command]
  if (words.length) one.commands.push({ words, stand })
  return one
}

/** A value with a part that is not known is shown as it is written. */
const open = (value: Value): Value =>
  value.value.includes(HOLE)
    ? { ...value, value: value.value.replaceAll(HOLE, '$…'), by: 'unresolved' }
    : value

const server = (
  run: Run,
  { path, from, surface, prefix, environment = new Map() }: Setting,
): Draft | undefined => {
  const { argv, stand } = run
  const [first] = argv
  if (!first) return undefined
  const called = programOf(first)
  const one = draft({
    path,
    service: prefix ? `${prefix}/${called}` : called,
    from,
    surface,
    standing: stand(first.line),
  })
  for (const [key, value] of environment) one.environment.set(key, value)
  one.commands.push({ words: argv, stand })
  return one
}

/** Whether what was built of a command is a server or a tunnel, and no mere call of a program. */
const counts = ({ recognised, component, commands, ports }: Deployment): boolean => {
  const words = commands[0]?.words ?? []
  if (ports.some(({ how }) => how === 'tunnel')) return TUNNELS.test(lastOf(words[0] ?? ''))
  if (recognised?.by !== 'command') return false
  if (words.some(word => /^(?:--version|--help|-h|-V)$/.test(word))) return false
  if (CLIENT.test(words.slice(0, 4).join(' ').slice(0, 200))) return false
  return !CATEGORIES_APART.has(componentOf(component)?.category ?? '')
}

/** Programs of which a command is looked at closely. */
const SERVERS =
  /^(?:langflow\S*|lfx|flowise|n8n|ollama|vllm|litellm|ray|serve|mlflow|jupyter\S*|marimo|xinference\S*|lmdeploy|llama-server|rpc-server|llama-rpc-server|chroma|prefect|tritonserver|torchserve|text-generation-\S+|open-webui|letta|memgpt|bentoml|openllm|gradio|streamlit|chainlit|local-ai|sglang|python[\d.]*|uvx?|npx|pnpm|yarn|bunx|pipx|poetry|pdm|hayhooks|langgraph|langserve|langchain|llamactl|autogenstudio|label-studio\S*|argilla\S*|weaviate|qdrant|milvus|airflow|superset|dagster|zenml|java|comfy|comfyui|webui\.sh|start-notebook\S*|openhands|ngrok|cloudflared|lt|localtunnel|bore|tailscale|zrok|ssh)$/

/** Everything that a text of commands starts. */
export function* startedBy(
  commands: readonly RawCommand[],
  lookup: Lookup,
  setting: Setting,
): Iterable<Deployment> {
  const { runs } = runsOf(commands, lookup, MOST)
  for (const run of runs) {
    const docker = container(run, setting)
    if (docker) yield finished(docker)
    const [first] = run.argv
    if (docker || !setting.servers || !first || !SERVERS.test(programOf(first))) continue
    const one = server(run, setting)
    const built = one && finished(one)
    if (built && counts(built)) yield built
  }
}
