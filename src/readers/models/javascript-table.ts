/** Functions of JavaScript libraries that load models, and where in their arguments the name stands. */
import { address, datasetOrAddress, type Identity, modelOrAddress, ollamaName } from './identify.ts'

type As = (text: string) => Identity | undefined

export interface Loader {
  /** The module from which it is imported, or from which what it hangs on is. */
  readonly module: RegExp
  /** Its name, of a method the last part. */
  readonly name: RegExp
  /** Position of the argument that names the model, or keys of the object in the first argument. */
  readonly at: number | readonly string[]
  readonly as: As
  /** Whether any object of the file may have the method, since clients are made in many ways. */
  readonly method?: true
  /** Without the argument a model of the library's choice is loaded. */
  readonly preset?: true
}

const TRANSFORMERS =
  /^@(?:huggingface|xenova)\/transformers(?:@|$)|^https?:\/\/[^\s]{1,200}@(?:huggingface|xenova)\/transformers/
const HUB = /^@huggingface\/hub(?:@|$)/
const INFERENCE = /^@huggingface\/inference(?:@|$)/
const LANGCHAIN = /^@langchain\/|^langchain\/|^@?llamaindex(?:\/|$)/

const typed: As = text => {
  const [, kind, rest] = /^(models|datasets|spaces)\/(.+)$/.exec(text) ?? []
  const found = modelOrAddress(rest ?? text)
  if (!found || !kind || kind === 'models') return found
  return { ...found, type: kind === 'datasets' ? 'dataset' : 'space' }
}

const slashed: As = text => (text.includes('/') ? modelOrAddress(text) : undefined)

/** A file of weights by address, whatever its ending: the function loads nothing else. */
const anyUrl: As = text =>
  address(text) ??
  (/^https?:\/\/[^\s<>{}$]{3,800}$/i.test(text)
    ? { hub: 'url', type: 'model', name: text.replace(/[?#].*$/, '') }
    : undefined)

export const LOADERS: readonly Loader[] = [
  { module: TRANSFORMERS, name: /^pipeline$/, at: 1, as: modelOrAddress, preset: true },
  { module: TRANSFORMERS, name: /^from_pretrained$/, at: 0, as: modelOrAddress, method: true },
  {
    module: HUB,
    name: /^(?:downloadFile|downloadFileToCacheDir|snapshotDownload|listFiles|fileExists|fileDownloadInfo|pathsInfo|parseSafetensorsMetadata|listCommits)$/,
    at: ['repo'],
    as: typed,
  },
  { module: HUB, name: /^(?:modelInfo|checkRepoAccess)$/, at: ['name'], as: modelOrAddress },
  { module: HUB, name: /^datasetInfo$/, at: ['name'], as: datasetOrAddress },
  {
    module: INFERENCE,
    name: /^(?:chatCompletion|chatCompletionStream|textGeneration|textGenerationStream|featureExtraction|textToImage|textToVideo|textToSpeech|automaticSpeechRecognition|imageToText|imageToImage|imageClassification|imageSegmentation|objectDetection|zeroShotClassification|zeroShotImageClassification|fillMask|summarization|translation|questionAnswering|tableQuestionAnswering|tokenClassification|textClassification|sentenceSimilarity|visualQuestionAnswering|documentQuestionAnswering|audioClassification|audioToAudio|request)$/,
    at: ['model'],
    as: slashed,
    method: true,
  },
  {
    module: /^node-llama-cpp$/,
    name: /^(?:resolveModelFile|readGgufFileInfo)$/,
    at: 0,
    as: address,
  },
  { module: /^node-llama-cpp$/, name: /^createModelDownloader$/, at: ['modelUri', 'modelUrl'], as: address },
  { module: /^onnxruntime-(?:web|node|react-native)/, name: /^create$/, at: 0, as: anyUrl, method: true },
  {
    module: /^@tensorflow\/tfjs/,
    name: /^(?:loadGraphModel|loadLayersModel)$/,
    at: 0,
    as: anyUrl,
    method: true,
  },
  { module: /^@mediapipe\//, name: /^(?:createFromModelPath)$/, at: 1, as: anyUrl, method: true },
  {
    module: LANGCHAIN,
    name: /^(?:ChatOllama|Ollama|OllamaEmbeddings|OllamaEmbedding)$/,
    at: ['model', 'modelName'],
    as: ollamaName,
  },
  {
    module: LANGCHAIN,
    name: /^HuggingFace\w{0,60}$/,
    at: ['model', 'modelName', 'modelType', 'repoId'],
    as: slashed,
  },
  {
    module: /^ollama(?:\/browser)?$/,
    name: /^(?:chat|generate|pull|embed|embeddings|show)$/,
    at: ['model'],
    as: ollamaName,
    method: true,
  },
  { module: /^ollama(?:\/browser)?$/, name: /^create$/, at: ['from'], as: ollamaName, method: true },
  {
    module: /^(?:ollama-ai-provider(?:-v2)?|ai-sdk-ollama)$/,
    name: /^(?:ollama|createOllama)$/,
    at: 0,
    as: ollamaName,
  },
  { module: /^@ai-sdk\/huggingface$/, name: /^(?:huggingface|createHuggingFace)$/, at: 0, as: slashed },
  { module: /^@(?:built-in-ai|browser-ai)\/transformers-js$/, name: /^transformersJS$/, at: 0, as: slashed },
]

/** Modules one of which a file must name to hold any of these calls. */
export const isLibrary = (module: string): boolean => LOADERS.some(loader => loader.module.test(module))
