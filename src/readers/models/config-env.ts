/** Variables of a service's environment that say which model it serves. */
import type { ModelReference, Surface } from '../../reference.ts'
import { place } from '../locate.ts'
import type { YamlNode } from '../syntax/yaml.ts'
import { slashed } from './config-site.ts'
import { address, type Identity, ollamaName } from './identify.ts'
import { modelReference } from './reference.ts'

export interface Variable {
  readonly name: string
  readonly value: string
  readonly line: number
}

const MODEL =
  /^(?:[A-Z][A-Z0-9]{0,20}_){0,4}(?:MODEL_ID|MODEL_NAME|MODEL_NAME_OR_PATH|HF_MODEL|HF_REPO|HF_REPO_ID|MODEL|MODEL_URL|MODEL_URI|MODEL_REPO|STORAGE_URI)$/
const OLLAMA = /^(?:[A-Z][A-Z0-9]{0,20}_){0,2}OLLAMA_(?:[A-Z]{1,20}_)?MODEL(?:_NAME|_ID)?$/
const DATASET = /^(?:HF_)?DATASET(?:_ID|_NAME|_REPO)$/

/** `${NAME:-o/n}` stands for `o/n` wherever nobody sets the variable. */
const defaultIn = (value: string): string | undefined =>
  /^\$\{\w{1,100}:?-([^\s${}]{1,300})\}$/.exec(value)?.[1]

/** Only what is surely loaded: one word alone may be a name of the service's own. */
const identityOf = ({ name, value: written }: Variable): Identity | undefined => {
  const value = defaultIn(written) ?? written
  if (/\$\{|\{\{|\$\(|^\$/.test(value) || value.length > 500) return undefined
  if (OLLAMA.test(name))
    return value.includes(',') || value.includes('://') ? address(value) : ollamaName(value)
  if (DATASET.test(name)) {
    const found = slashed(value)
    return found?.hub === 'huggingface' ? { ...found, type: 'dataset' } : found
  }
  return MODEL.test(name) ? slashed(value) : undefined
}

const isPublic = (value: string): boolean => /^https?:\/\/(?:www\.)?(?:huggingface|hf)\.co\/?$/i.test(value)

/** Another hub that the variables switch to. */
const switched = (variables: readonly Variable[]): Variable | undefined =>
  variables.findLast(
    ({ name, value }) =>
      /^HF_(?:ENDPOINT|MIRROR)$/.test(name) &&
      /^https?:\/\/[^\s{}$]{1,300}$/i.test(value) &&
      !isPublic(value),
  )

/** Variables of one service that are read; each looks for others beside it. */
const MOST = 1000

/** References of one set of variables, which belong to one service. */
export function* environment(
  given: readonly Variable[],
  path: string,
  surface: Surface = 'config',
): Iterable<ModelReference> {
  const variables = given.slice(0, MOST)
  const firstOf = (...names: readonly string[]): string | undefined =>
    variables.findLast(({ name, value }) => names.includes(name) && value && !/[${]/.test(value))?.value
  const trust = variables.find(
    ({ name, value }) =>
      /^(?:[A-Z]{1,20}_)?TRUST_REMOTE_CODE$/.test(name) && /^(?:true|1|yes|on)$/i.test(value),
  )
  const endpoint = switched(variables)
  const models = new Set(variables.flatMap(one => identityOf(one)?.name ?? []))
  let told = false
  for (const variable of variables) {
    const identity = identityOf(variable)
    if (!identity) continue
    told ||= identity.hub === 'huggingface'
    const own = variable.name.replace(/(?:_ID|_NAME|_NAME_OR_PATH)?$/, '_REVISION')
    // One revision for all says nothing of a second model that has a name of its own.
    const isMain = models.size === 1 || /^(?:HF_)?MODEL(?:_ID|_NAME|_NAME_OR_PATH)?$/.test(variable.name)
    const shared = isMain ? ['REVISION', 'MODEL_REVISION', 'HF_MODEL_REVISION', 'HF_REVISION'] : []
    yield modelReference({
      identity,
      callee: variable.name,
      surface,
      at: place(path, variable.line),
      revision: identity.hub === 'huggingface' ? firstOf(own, ...shared) : undefined,
      resolvedBy: defaultIn(variable.value) === undefined ? 'literal' : 'default',
      remoteCode: trust && identity.type === 'model' ? `${trust.name}=${trust.value}` : undefined,
      endpoint: identity.hub === 'huggingface' ? endpoint?.value : undefined,
    })
  }
  if (!endpoint || told) return
  const name = endpoint.value.replace(/\/+$/, '')
  yield modelReference({
    identity: { hub: 'url', type: 'model', name, endpoint: name },
    callee: endpoint.name,
    surface,
    at: place(path, endpoint.line),
  })
}

/** `NAME=value`, with or without quotes. */
export const assignment = (text: string, line: number): Variable | undefined => {
  const [, name, value = ''] =
    /^\s*(?:export\s+)?([A-Za-z_]\w{0,100})\s{0,10}=\s{0,10}(.*?)\s*$/.exec(text.slice(0, 2000)) ?? []
  return name ? { name, value: value.replace(/^(["'])(.*)\1(?:\s+#.*)?$/, '$2'), line } : undefined
}

/** `env:` as a mapping, as a list of `NAME=value`, or as a list of `{name, value}`. */
export const variablesIn = (node: YamlNode): readonly Variable[] => {
  if (node.kind === 'map') {
    return node.entries.flatMap(({ key, value }) =>
      value.kind === 'scalar' ? [{ name: key, value: value.value, line: value.line }] : [],
    )
  }
  if (node.kind !== 'list') return []
  return node.items.slice(0, 1000).flatMap(item => {
    if (item.kind === 'scalar') return assignment(item.value, item.line) ?? []
    if (item.kind !== 'map') return []
    const name = item.entries.find(({ key }) => key === 'name')?.value
    const value = item.entries.find(({ key }) => key === 'value')?.value
    return name?.kind === 'scalar' && value?.kind === 'scalar'
      ? [{ name: name.value, value: value.value, line: value.line }]
      : []
  })
}
