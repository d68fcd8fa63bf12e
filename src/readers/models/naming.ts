/** What the text in a call names: one way of reading for each hub and each habit of writing. */
import type { Hub } from '../../reference.ts'
import { EARLY_MODELS, PACKAGED_BUILDERS } from './early.ts'
import { type HubName, hubAddress, hubUrl, type RepositoryType, repositoryName } from './hub.ts'

export interface Named extends HubName {
  readonly hub: Hub
  /** As it was written, where that is another name. */
  readonly written?: string
  /** Set where the text itself tells; otherwise a full commit pins. */
  readonly pinned?: boolean
}

export interface Wanted {
  readonly type: RepositoryType
  /** Owner of names without one. */
  readonly owner?: string | undefined
}

export type Naming = (text: string, wanted: Wanted) => Named | undefined

/** Longest name or address that is kept. */
const LONGEST = 600

const onHub = (name: HubName | undefined): Named | undefined => name && { hub: 'huggingface', ...name }

const WEIGHTS =
  /\.(?:bin|ckpt|engine|ggml|gguf|h5|joblib|keras|llamafile|mlmodel|msgpack|nemo|npz?|onnx|ort|pb|pdparams|pickle|pkl|pt|pth|safetensors|t7|tflite|torchscript)(?:\.(?:gz|zip|tar|tgz|bz2|xz))?$/i

const withoutQuery = (url: string): string => url.replace(/[?#].*$/s, '')

/** Whether an address ends in the name of a model file. */
export const isWeightUrl = (text: string): boolean =>
  /^(?:https?|ftp|s3|gs|gcs|abfss?|az|wasbs?):\/\/[^\s/]+\//i.test(text) && WEIGHTS.test(withoutQuery(text))

const BUCKET = /^(?:s3a?|gs|gcs|abfss?|az|wasbs?|oss|cos):\/\/[^\s/{}<>]+/i
const URL = /^(?:https?|ftp):\/\/[^\s/{}<>]+\/[^\s{}<>]+$/i

/** Parts of a path that lead elsewhere than they read; a name with one would ask a hub for something else. */
export const climbs = (text: string): boolean => /(?:^|[/:])\.{1,2}(?:[/:@]|$)/.test(text)

const clean = (text: string): boolean => text.length <= LONGEST && !/[\s\uE000]/.test(text)

/** Any address: the hub's own, a bucket's, or one of the web. */
export const address: Naming = (text, { type }) => {
  const known = hubUrl(text) ?? hubAddress(text)
  if (known) return onHub(known)
  if (!clean(text)) return undefined
  if (BUCKET.test(text)) return { hub: 'bucket', type, name: text }
  return URL.test(text) ? { hub: 'url', type, name: text } : undefined
}

/** An address whose content has its digest in the name, as torch checks it with `check_hash`. */
export const hasDigestInName = (url: string): boolean => /-[0-9a-f]{8,64}\.[^/.]+$/i.test(withoutQuery(url))

/** Only addresses of the hub, and of files that are weights. */
/** What is shown, heard or read, and never loaded. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|bmp|svg|mp[34]|m4a|wav|flac|ogg|webm|pdf|md|html?)$/i

export const weightAddress: Naming = (text, wanted) => {
  const known = hubUrl(text) ?? hubAddress(text)
  if (known) return PICTURE.test(known.file ?? '') ? undefined : onHub(known)
  return isWeightUrl(text) ? address(text, wanted) : undefined
}

/** Only addresses of the hub. */
export const hubOnly: Naming = text => onHub(hubUrl(text) ?? hubAddress(text))

/** `owner/name`, the hub's early names, or an address. */
export const repository: Naming = (text, { type, owner }) => {
  const known = hubUrl(text) ?? hubAddress(text)
  if (known) return onHub(known)
  if (BUCKET.test(text) && clean(text)) return { hub: 'bucket', type, name: text }
  if (type === 'dataset' && PACKAGED_BUILDERS.has(text)) return undefined
  const name = repositoryName(text)
  if (!name) return undefined
  if (name.includes('/') || owner === undefined || EARLY_MODELS.has(name.toLowerCase()))
    return onHub({ type, name })
  return { ...onHub({ type, name: `${owner}/${name}` }), written: name } as Named
}

/** `owner/name` alone, where a bare word means a name of the library itself. */
export const owned: Naming = (text, wanted) =>
  text.includes('/') || /^https?:|^hf:/.test(text) ? repository(text, wanted) : undefined

/** `hf-hub:owner/name@revision`, as timm and open_clip mark what is on the hub. */
export const marked: Naming = (text, { type }) => {
  const [, rest] = /^hf[-_]hub:(.+)$/.exec(text) ?? []
  if (rest === undefined) return hubOnly(text, { type })
  const [bare = '', revision] = rest.split('@')
  const name = repositoryName(bare)
  return name ? onHub({ type, name, ...(revision ? { revision } : {}) }) : undefined
}

/** `owner/repository[:ref]` of GitHub; without a ref the default branch. */
export const github: Naming = (text, { type }) => {
  const [, name, revision] =
    /^([\w.-]{1,39}\/[\w.-]{1,100})(?::([^\s:]{1,250}))?$/.exec(
      text.replace(/^https:\/\/github\.com\//, ''),
    ) ?? []
  if (!name || climbs(text)) return undefined
  return { hub: 'github', type, name, ...(revision ? { revision } : {}) }
}
