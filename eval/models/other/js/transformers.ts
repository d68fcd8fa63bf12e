import { AutoModel, AutoTokenizer, env, pipeline as makePipeline } from '@huggingface/transformers'

/**
 * Loads a model.
 * @example
 * const p = await pipeline('sentiment-analysis', 'doc-org/not-loaded')
 */
const MODEL_ID = 'acme-ai/mini-embed'
const config = { model: 'acme-ai/maple-onnx', dtype: 'q8' } as const

// const old = await pipeline('fill-mask', 'comment-org/not-loaded')
env.allowLocalModels = false

export async function load(name = 'north-lab/birch-onnx') {
  const extractor = await makePipeline('feature-extraction', MODEL_ID, {
    revision: '5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f7081',
  })
  const generator = await makePipeline('text-generation', config.model, { dtype: config.dtype })
  const tokenizer = await AutoTokenizer.from_pretrained('acme-ai/maple-onnx')
  const model = await AutoModel.from_pretrained(name, { revision: 'v2' })
  const other = await AutoModel.from_pretrained(process.env.MODEL ?? 'acme-ai/default-onnx')
  const local = await AutoModel.from_pretrained('./models/local')
  const text = "pipeline('x', 'string-org/not-loaded')"
  return { extractor, generator, tokenizer, model, other, local, text }
}
