/** What a written name or address says: which hub it is of, its name there, its revision and its file. */
import type { Hub, ModelReference } from '../../reference.ts'
import { EARLY_MODELS, PACKAGED_BUILDERS } from './early.ts'
import { type HubName, hubAddress, hubUrl, repositoryName } from './hub.ts'

export interface Identity {
  readonly hub: Hub
  readonly type: ModelReference['type']
  readonly name: string
  readonly revision?: string
  readonly file?: string
  /** Of an address whose content cannot change. */
  readonly pinned?: true
  readonly endpoint?: string
}

/** Longest text that may be a name or an address. */
const LONGEST = 1000

/** Files that hold weights and nothing else. */
const WEIGHTS =
  /\.(?:safetensors|gguf|ggml|ggmlv3|pt|pth|ckpt|h5|keras|pkl|pickle|joblib|onnx|tflite|mlmodel|llamafile|nemo|caffemodel|pdparams|litertlm|t7)$/i
/** What ends in `.bin` may be anything; these are names that libraries give to weights. */
const NAMED_BIN =
  /(?:^|[/_.-])(?:pytorch_model|diffusion_pytorch_model|adapter_model|tf_model|model|consolidated|ggml)[\w.-]{0,60}\.bin$/i

export const isWeightFile = (path: string): boolean => WEIGHTS.test(path) || NAMED_BIN.test(path)

const PLACEHOLDER =
  /[<>{}$*?\s|"'`\\]|\.\.|(?:^|[/:@._-])(?:your|my)[-_.]|(?:^|\/)(?:path|foo|bar|xxx+|todo|changeme|example)(?:\/|$)/i

/** Models that are reached through an interface of somebody's, where nothing is loaded. */
const HOSTED =
  /^(?:openai\/(?:gpt-(?!oss|2)|chatgpt|o\d|text-embedding|dall-e|tts|whisper-1)|anthropic\/|google\/gemini|x-ai\/|(?:azure|azure_ai|azure_openai|bedrock|cohere|databricks|deepinfra|deepseek|fireworks_ai|fireworks|gemini|github_copilot|groq|litellm_proxy|mistral|moonshot|nvidia_nim|openrouter|palm|perplexity|replicate|sagemaker|sambanova|together_ai|together|vertex_ai|vertex|voyage|watsonx|xai)\/)/i

/** Words of MIME types, of areas of the world with their own time, of platforms, and of folders of the machine. */
const NO_OWNER =
  /^(?:artifacts?|cache|checkpoints?|ckpts?|configs?|data|dataset|experiments?|logs?|outputs?|results?|runs?|saves?|scripts|src|tests?|tmp|weights|workspace|application|audio|chemical|font|image|message|multipart|text|video|africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc|us|linux|darwin|windows|refs|origin|actions|library)$/i

const fromHub = ({ type, name, revision, file }: HubName): Identity => ({
  hub: 'huggingface',
  type,
  name,
  ...(revision ? { revision } : {}),
  ...(file ? { file } : {}),
})

/** The hub's names with `:QUANT` behind them, by which llama.cpp and Ollama choose a file. */
const quantised = (text: string): string => text.replace(/^([^/]+\/[^/:]+):[\w.-]{1,60}$/, '$1')

/** An address on the hub, in any of its forms; `https://` may be missing. */
const hubLocation = (text: string): Identity | undefined => {
  const [, ssh] = /^(?:ssh:\/\/)?git@(?:hf\.co|huggingface\.co)[:/](.+)$/i.exec(text) ?? []
  const plain = ssh ? `https://hf.co/${ssh}` : text.replace(/^(https?:\/\/)[^@/\s]{1,200}@/i, '$1')
  const bare = /^(?:hf|huggingface)\.co\/(.+)$/i.exec(plain)?.[1]
  const address = bare === undefined ? plain : `https://hf.co/${quantised(bare)}`
  const found = hubUrl(address.replace(/\.git\/?$/i, '')) ?? hubAddress(address)
  return found && fromHub(found)
}

/** Hosts that answer in the hub's place. */
const mirror = (text: string): Identity | undefined => {
  const [, origin, path] = /^(https?:\/\/(?:www\.)?hf-mirror\.com)\/(\S+)$/i.exec(text) ?? []
  const found = origin && hubUrl(`https://hf.co/${path}`)
  return found ? { ...fromHub(found), endpoint: origin } : undefined
}

/** `owner/name`, `owner/name@revision`; a name without owner only where it is one of the hub's early days. */
export const repository = (
  text: string,
  type: ModelReference['type'] = 'model',
  early = true,
): Identity | undefined => {
  const [bare = '', revision, more] = text.split('@')
  const name = more === undefined ? repositoryName(bare) : undefined
  if (!name || PLACEHOLDER.test(text) || HOSTED.test(text)) return undefined
  const [owner = '', last] = name.split('/')
  if (last === undefined ? !early && !EARLY_MODELS.has(name) : NO_OWNER.test(owner)) return undefined
  if (last === undefined && type === 'model' && !EARLY_MODELS.has(name)) return undefined
  return { hub: 'huggingface', type, name, ...(revision ? { revision } : {}) }
}

const OLLAMA_PART = /^[A-Za-z0-9_][\w.-]{0,79}$/
const DIGEST = /^sha256:[0-9a-f]{64}$/

/** Cuts `@digest` and `:tag` off; a digest says all. */
const tagged = (text: string): { readonly path: string; readonly revision?: string } => {
  const [before = '', digest] = text.split('@')
  const [, path = '', tag] = /^(.*?)(?::([\w][\w.-]{0,127}))?$/.exec(before) ?? []
  const revision = digest ?? tag
  return revision === undefined ? { path } : { path, revision }
}

/** `[host/][namespace/]model[:tag][@digest]`; of `hf.co/…` a repository of the hub. */
export const ollamaName = (text: string): Identity | undefined => {
  if (text.length > LONGEST || PLACEHOLDER.test(text) || /^[./~]|\.(?:gguf|safetensors|bin)$/i.test(text)) {
    return undefined
  }
  const bare = text.replace(/^(?:ollama|https?):\/\//i, '')
  if (/^(?:hf|huggingface)\.co\//i.test(bare)) return hubLocation(bare)
  const [host, rest] =
    /^((?:[\w-]+\.)+[\w-]+(?::\d{1,5})?|localhost(?::\d{1,5})?)\/(.+)$/.exec(bare)?.slice(1) ?? []
  const { path, revision } = tagged(rest ?? bare)
  const parts = path.split('/')
  if (parts.length > 2 || !parts.every(part => OLLAMA_PART.test(part))) return undefined
  const isPublic = host === undefined || /(?:^|\.)ollama\.(?:ai|com)$/i.test(host)
  return {
    hub: 'ollama',
    type: 'model',
    name: parts.length === 1 ? `library/${path}` : path,
    ...(revision ? { revision } : {}),
    ...(isPublic ? {} : { endpoint: host }),
  }
}

const OCI_PART = /^[a-z0-9]+(?:[._-]{1,3}[a-z0-9]+)*$/

/** `[host/]path[:tag][@digest]` in a registry of images; without host in Docker Hub. */
export const ociName = (text: string): Identity | undefined => {
  const bare = text.replace(/^(?:oci|docker):\/\//i, '')
  if (text.length > LONGEST || PLACEHOLDER.test(bare) || /^[./~]/.test(bare)) return undefined
  if (/^(?:hf|huggingface)\.co\//i.test(bare)) return hubLocation(bare)
  const { path, revision } = tagged(bare)
  const [first = '', ...others] = path.split('/')
  const isHost = others.length > 0 && /[.:]|^localhost$/.test(first)
  if (!isHost && !OCI_PART.test(first)) return undefined
  if (!others.every(part => OCI_PART.test(part))) return undefined
  if (isHost && !/^[\w.-]{1,253}(?::\d{1,5})?$/.test(first)) return undefined
  return { hub: 'oci', type: 'model', name: path, ...(revision ? { revision } : {}) }
}

const handle = (hub: Hub, text: string, most: number, type: ModelReference['type'] = 'model') => {
  const parts = text.split('/')
  const isName =
    parts.length >= 2 && parts.length <= most && parts.every(part => /^[\w.-]{1,100}$/.test(part))
  return isName && !PLACEHOLDER.test(text) ? { hub, type, name: text } : undefined
}

/** `owner/name` of ModelScope. */
export const modelscopeName = (text: string, type: ModelReference['type'] = 'model'): Identity | undefined =>
  handle('modelscope', text.replace(/^modelscope:\/\//i, ''), 2, type)

/** `owner/model/framework/variation[/version]`, of datasets `owner/name[/versions/N]`. */
export const kaggleName = (text: string, type: ModelReference['type'] = 'model'): Identity | undefined => {
  const [, bare = '', version] =
    /^(.*?)(?:(?:\/versions)?\/(\d{1,6}))?$/.exec(text.replace(/^kaggle:\/\//i, '')) ?? []
  const found = handle('kaggle', bare.toLowerCase(), type === 'model' ? 4 : 2, type)
  return found && (version ? { ...found, revision: version } : found)
}

/** `models:/name/3`, `models:/name@alias`, `runs:/id/path`, `mlflow-artifacts:/…`. */
const mlflowName = (text: string): Identity | undefined => {
  const [, scheme = '', rest = ''] =
    /^(models|runs|mlflow-artifacts):\/{1,2}([\w./@ -]{1,300})$/.exec(text) ?? []
  if (!scheme) return undefined
  const [, name = rest, revision] = scheme === 'models' ? (/^([^/@]+)[/@]([^/@]+)$/.exec(rest) ?? []) : []
  const full = scheme === 'models' ? name : `${scheme}/${rest}`
  return { hub: 'mlflow', type: 'model', name: full, ...(revision ? { revision } : {}) }
}

/** `wandb-artifact://entity/project/name:alias`. */
const wandbName = (text: string): Identity | undefined => {
  const [, name, revision] =
    /^wandb(?:-artifact)?:\/\/\/?([\w.-]+(?:\/[\w.-]+){0,2})(?::([\w.-]+))?$/.exec(text) ?? []
  return name ? { hub: 'wandb', type: 'model', name, ...(revision ? { revision } : {}) } : undefined
}

const BUCKET = /^(?:s3a?|gs|az|abfss?|wasbs?|oss|cos|r2|hdfs):\/\/[\w.@:-]{1,200}(?:\/[^\s?#]*)?$/i
const BLOB = /^https:\/\/[\w-]{1,63}\.(?:blob\.core\.windows\.net|s3[\w.-]{0,40}\.amazonaws\.com)\/\S+$/i

export const bucketName = (text: string): Identity | undefined =>
  (BUCKET.test(text) || BLOB.test(text)) && !/[<>{}$]/.test(text) && text.length <= LONGEST
    ? { hub: 'bucket', type: 'model', name: text.replace(/\/+$/, '') }
    : undefined

/** A commit in an address of a file in a repository of code. */
const RAW =
  /^https:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+|github\.com\/[^/]+\/[^/]+\/(?:raw|blob))\/([0-9a-f]{40})\//

/** A plain address of a file that holds weights. */
const weightUrl = (text: string): Identity | undefined => {
  const [, path] = /^https?:\/\/[^/\s?#@]{1,253}(\/[^\s?#]*)(?:[?#]\S*)?$/i.exec(text) ?? []
  if (!path || text.length > LONGEST || /[<>{}$]/.test(text) || !isWeightFile(path)) return undefined
  const [, revision] = RAW.exec(text) ?? []
  const name = text.replace(/[?#].*$/, '')
  return { hub: 'url', type: 'model', name, ...(revision ? { revision, pinned: true } : {}) }
}

/** `huggingface://owner/name[/file]`, `hf://owner/name:revision` of KServe, and `hf:owner/name:QUANT` of llama.cpp. */
const schemed = (text: string): Identity | undefined => {
  const [, slashes, rest = ''] = /^(?:huggingface|hf|hf-hub|hf_hub):(\/\/)?(.+)$/i.exec(text) ?? []
  const [, name = '', colon, file] = /^([^/:@]+\/[^/:@]+)(?::([\w./-]+?))?(?:\/([\w./-]+))?$/.exec(rest) ?? []
  const found = repository(name)
  if (!found) return undefined
  return { ...found, ...(colon && slashes ? { revision: colon } : {}), ...(file ? { file } : {}) }
}

/** What an address with a scheme, or one that begins with a hub's host, names; plain names are none. */
export const address = (text: string): Identity | undefined => {
  if (text.length > LONGEST || /[<>{}$\s\\]/.test(text)) return undefined
  const found = hubLocation(text) ?? mirror(text) ?? schemed(text)
  if (found) return found
  if (/^ollama:\/\//i.test(text)) return ollamaName(text)
  if (/^oci:\/\//i.test(text)) return ociName(text)
  if (/^modelscope:\/\//i.test(text)) return modelscopeName(text)
  if (/^kaggle:\/\//i.test(text)) return kaggleName(text)
  const [, scope] =
    /^https?:\/\/(?:www\.)?modelscope\.(?:cn|ai)\/(?:models|datasets)?\/?([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/.*)?$/i.exec(
      text,
    ) ?? []
  if (scope) return modelscopeName(scope, text.includes('/datasets/') ? 'dataset' : 'model')
  return mlflowName(text) ?? wandbName(text) ?? bucketName(text) ?? weightUrl(text)
}

/** A model as most tools take it: an address, or a repository of the hub. */
export const modelOrAddress = (text: string): Identity | undefined =>
  address(text) ?? repository(quantised(text))

export const datasetOrAddress = (text: string): Identity | undefined => {
  const found = address(text)
  if (found || PACKAGED_BUILDERS.has(text)) return found
  return repository(text, 'dataset')
}

export const isDigest = (text: string | undefined): boolean => text !== undefined && DIGEST.test(text)
