/** Names of repositories on the model hub: their grammar, their URLs, and what only looks like one. */
import type { Hub, ModelReference } from '../../reference.ts'
import { HOLE } from './values.ts'

/** Hosts by which the hub is known in code. */
const HUB_HOST = /^(?:www\.)?(?:huggingface|hf)\.co$/i

export type RepositoryType = ModelReference['type']

export interface HubName {
  readonly type: RepositoryType
  readonly name: string
  readonly revision?: string
  readonly file?: string
}

const SCHEMES: Readonly<Record<RepositoryType, string>> = {
  model: 'hf',
  dataset: 'hf-dataset',
  space: 'hf-space',
}

export const hubId = ({ type, name, revision }: HubName): string =>
  `${SCHEMES[type]}:${name}${revision === undefined ? '' : `@${revision}`}`

/** The id of what stands on any hub. */
export const modelId = ({ hub, ...name }: HubName & { readonly hub: Hub }): string =>
  hub === 'huggingface'
    ? hubId(name)
    : `${hub}:${name.name}${name.revision === undefined ? '' : `@${name.revision}`}`

/** A full commit id; of anything shorter the hub decides what it means. */
export const isCommit = (revision: string | undefined): boolean =>
  revision !== undefined && /^[0-9a-f]{40}$/i.test(revision)

const PART = /^[A-Za-z0-9_](?:[\w.-]{0,94}[A-Za-z0-9_])?$/
/** First segments of the hub's own pages; no account can have them. */
const RESERVED =
  /^(?:api|blog|chat|collections|datasets|docs|enterprise|inference-endpoints|inference-providers|join|learn|login|new|models|organizations|papers|pricing|settings|spaces|tasks)$/i
const PLACEHOLDER_OWNER =
  /^(?:your\b.*|your[-_].*|my[-_]?(?:org|organization|user|username|user[-_]name|name|company|account)|user|user[-_]?name|owner|org|org[-_]?name|organization|namespace|path|hf[-_]user(?:name)?|<.*)$/i
const PLACEHOLDER_NAME = /^(?:your\b.*|your[-_].*|model[-_]?(?:id|name|path)|todo|xxx+)$/i
/** Words that stand for a name of the machine, or for none. */
const NO_NAME = /^(?:path|none|null|default|auto|model)$/i
const FILE =
  /\.(?:bin|ckpt|csv|ggml|gguf|gz|h5|ipynb|jsonl?|keras|npz|onnx|parquet|pkl|pth?|py|safetensors|tar|tsv|txt|ya?ml|zip)$/i

/** First segments that are folders far more often than accounts. */
const FOLDER =
  /^(?:\.*|out|outputs?|results?|runs?|logs?|checkpoints?|ckpts?|data|datasets?|models?|weights|saved?|saved_models|tmp|cache|artifacts|exp|experiments|pretrained|assets|configs?)$/i

/** Whether a library would look on the machine only. Paths of one slash may be either; whoever sees the tree decides. */
const isLocal = (text: string): boolean =>
  /^(?:[./~\\]|[a-z]:[\\/])/i.test(text) ||
  text.includes('\\') ||
  text.split('/').length > 2 ||
  text.endsWith('/') ||
  FILE.test(text)

/** Something of `owner`, of which only a part of the name is known; what is unknown becomes `*`. */
export const partialName = (text: string): string | undefined => {
  const [owner = '', name = '', ...more] = text.split('/')
  if (more.length > 0 || !name.includes(HOLE) || !PART.test(owner) || text.length > 193) return undefined
  if (PLACEHOLDER_OWNER.test(owner) || RESERVED.test(owner) || FOLDER.test(owner)) return undefined
  const shown = name.replaceAll(HOLE, '*')
  return /^[\w.*-]+$/.test(shown) && !FILE.test(shown) ? `${owner}/${shown}` : undefined
}

/** `owner/name`, or a name of the hub's early days without owner. */
export const repositoryName = (text: string): string | undefined => {
  if (!text || text.length > 193 || isLocal(text) || text.includes(HOLE)) return undefined
  const [owner = '', name] = text.split('/')
  if (!PART.test(owner) || (name !== undefined && !PART.test(name))) return undefined
  if (/--|\.\.|\.git$/.test(text)) return undefined
  if (name === undefined) return PLACEHOLDER_NAME.test(owner) || NO_NAME.test(owner) ? undefined : owner
  const isExample = PLACEHOLDER_OWNER.test(owner) || PLACEHOLDER_NAME.test(name) || RESERVED.test(owner)
  return isExample ? undefined : text
}

const TYPES: ReadonlyMap<string, RepositoryType> = new Map([
  ['datasets', 'dataset'],
  ['spaces', 'space'],
])

/** A URL of the hub: `/[datasets/|spaces/]owner/name[/(resolve|blob|raw|tree)/revision[/file]]`. */
export const hubUrl = (text: string): HubName | undefined => {
  const [, host = '', path = ''] = /^https?:\/\/([^/:?#\s]+)\/([^?#\s]*)/i.exec(text) ?? []
  if (!HUB_HOST.test(host)) return undefined
  const segments = path.split('/').filter(Boolean)
  const type = TYPES.get(segments[0] ?? '')
  const [owner = '', name = '', action, revision, ...file] = type ? segments.slice(1) : segments
  const repository = repositoryName(`${owner}/${name}`)
  if (!repository) return undefined
  const named = { type: type ?? 'model', name: repository } as const
  if (!revision || !/^(?:resolve|blob|raw|tree)$/.test(action ?? '')) return named
  const isFile = file.length > 0 && action !== 'tree'
  return { ...named, revision, ...(isFile ? { file: file.join('/') } : {}) }
}

/** `hf://[datasets/|spaces/]owner/name[@revision][/file]`, and the prefixes by which timm and others mark a hub's name. */
export const hubAddress = (text: string): HubName | undefined => {
  const [, rest] = /^hf:\/\/(.+)$/.exec(text) ?? []
  if (rest === undefined) return undefined
  const [, kind, named = '', revision, file] =
    /^(?:(datasets|spaces)\/)?([^/@]+\/[^/@]+)(?:@([^/]+))?(?:\/(.+))?$/.exec(rest) ?? []
  const name = repositoryName(named)
  if (!name) return undefined
  return {
    type: TYPES.get(kind ?? '') ?? 'model',
    name,
    ...(revision ? { revision } : {}),
    ...(file ? { file } : {}),
  }
}
