import { env, pipeline, AutoTokenizer, type FeatureExtractionPipeline } from '@huggingface/transformers'
import { HuggingFaceTransformersEmbeddings } from '@langchain/community/embeddings/hf_transformers'
import { ChatOllama, OllamaEmbeddings } from '@langchain/ollama'

env.allowLocalModels = false
env.localModelPath = './models/'

export const MODEL_ID = 'quarry-onnx/slate-MiniLM-L6'
const CHAT_MODEL = process.env.OLLAMA_LLM || 'stonelm:7b-instruct'
const EMBED_MODEL = process.env.OLLAMA_EMBED ?? 'slate-embed-text'

class Embedder {
  static task = 'feature-extraction' as const
  static model = 'quarry-onnx/slate-small-en'
  static instance: Promise<FeatureExtractionPipeline> | null = null

  static getInstance() {
    this.instance ??= pipeline(this.task, this.model, { dtype: 'q8' })
    return this.instance
  }
}

class Whisper {
  private modelName: string
  constructor(options: { model?: string } = {}) {
    this.modelName = options.model ?? 'quarry-onnx/hear-tiny'
  }
  async load() {
    const transformers = await import('@huggingface/transformers')
    return transformers.pipeline('automatic-speech-recognition', this.modelName, { dtype: 'fp32' })
  }
}

const tokenizer = await AutoTokenizer.from_pretrained(MODEL_ID, { revision: 'v1' })
const summarise = await pipeline('summarization', 'quarry-onnx/brief-6-6', {
  progress_callback: (data: unknown) => self.postMessage(data),
})
const vectors = new HuggingFaceTransformersEmbeddings({ modelName: 'quarry-onnx/all-MiniLM' })
const chat = new ChatOllama({ model: CHAT_MODEL, temperature: 0.2, baseUrl: 'http://localhost:11434' })
const embeddings = new OllamaEmbeddings({ model: EMBED_MODEL })
const reply = await fetch('/api/search/model', { headers: { 'content-type': 'application/json' } })

export { chat, Embedder, embeddings, reply, summarise, tokenizer, vectors, Whisper }
