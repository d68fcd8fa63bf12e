/** Calls of engines that serve models, of clients that ask them, and of libraries that embed one. */
import { owned } from './naming.ts'
import { litellm, ollama, provider } from './naming-services.ts'
import type { CallShape } from './shape.ts'

const MODEL = ['model'] as const
const ENGINE_ALSO = [
  { keywords: ['tokenizer', 'tokenizer_path'], role: 'tokenizer', revision: 'tokenizer_revision' },
  { keywords: ['speculative_model', 'speculative_draft_model_path', 'draft_model'] },
  { keywords: ['speculative_config'], within: 'model' },
] as const

const model = (
  names: string,
  from: RegExp,
  keywords: readonly string[] = MODEL,
  more: Partial<CallShape> = {},
): CallShape => ({ names, from, position: 0, keywords, type: 'model', ...more })

/** The name stands behind a keyword only. */
const keyword = (
  names: string,
  from: RegExp,
  keywords: readonly string[],
  more: Partial<CallShape> = {},
): CallShape => ({
  names,
  from,
  keywords,
  type: 'model',
  ...more,
})

export const SERVING_SHAPES: readonly CallShape[] = [
  model('LLM AsyncEngineArgs EngineArgs', /^vllm\./, MODEL, { also: ENGINE_ALSO }),
  {
    names: 'LoRARequest',
    from: /^vllm\./,
    position: 2,
    keywords: ['lora_path', 'lora_local_path'],
    type: 'model',
    role: 'adapter',
    naming: owned,
  },
  keyword('Engine Runtime', /^sglang\./, ['model_path'], { also: ENGINE_ALSO }),
  model('pipeline serve client', /^lmdeploy\./, ['model_path'], { naming: owned }),
  model(
    'load stream_load load_model',
    /^mlx_(?:lm|vlm|audio|whisper|embeddings)\./,
    ['path_or_hf_repo', 'path_or_repo', 'repo_id'],
    { naming: owned },
  ),
  keyword('transcribe', /^mlx_whisper\./, ['path_or_hf_repo'], { naming: owned }),
  model('WhisperModel BatchedInferencePipeline', /^faster_whisper\./, ['model_size_or_path'], {
    naming: owned,
  }),
  model('LLM', /^(?:tensorrt_llm|gpt4all|llm_engine)\b/, MODEL, { naming: owned }),
  model(
    'TextEmbedding ImageEmbedding SparseTextEmbedding LateInteractionTextEmbedding TextCrossEncoder',
    /^fastembed\./,
    ['model_name'],
    { naming: owned },
  ),
  {
    names: 'load',
    from: /^flair\b/,
    position: 0,
    keywords: ['model_path', 'model'],
    type: 'model',
    naming: owned,
  },
  model('TransformerWordEmbeddings TransformerDocumentEmbeddings', /^flair\b/, MODEL),
  model('Generator Translator', /^ctranslate2\./, ['model_path'], { naming: owned }),
  model(
    'BGEM3FlagModel FlagModel FlagReranker FlagLLMReranker FlagICLModel from_finetuned',
    /^FlagEmbedding\./,
    ['model_name_or_path', 'model_name_or_path'],
  ),
  model('KeyBERT BERTopic', /^(?:keybert|bertopic)\./, ['model', 'embedding_model'], {
    naming: owned,
    object: true,
  }),
  model(
    'SetFitModel GLiNER SpanMarkerModel',
    /^(?:setfit|gliner|span_marker)\./,
    ['pretrained_model_name_or_path'],
    { naming: owned },
  ),
  model('Pipeline Inference', /^pyannote\./, ['checkpoint_path', 'model'], { naming: owned, object: true }),
  keyword('LLMConfig', /^ray\b/, [], {
    also: [{ keywords: ['model_loading_config'], within: 'model_source' }],
  }),
  model('HuggingFaceModel', /^bentoml\b/, ['model_id']),
  model(
    'load_model load_model_hf',
    /^(?:TTS|llama_index|groundingdino|laion_clap|gliner|spacy_llm)\b/,
    ['model_id', 'repo_id'],
    { naming: owned },
  ),
  // Trainers load by name what they are to train.
  keyword(
    'SFTTrainer DPOTrainer GRPOTrainer PPOTrainer RewardTrainer KTOTrainer ORPOTrainer CPOTrainer RLOOTrainer GKDTrainer OnlineDPOTrainer',
    /^(?:trl|unsloth)\./,
    MODEL,
    {
      position: 0,
      object: true,
      also: [
        {
          keywords: ['ref_model', 'reward_funcs', 'teacher_model', 'reward_model'],
          naming: owned,
          many: true,
        },
      ],
    },
  ),
  keyword('ModelConfig ModelArguments ScriptArguments', /^trl\./, ['model_name_or_path', 'dataset_name']),
  // Clients and frameworks: what they ask is served elsewhere, or loaded by them.
  model('InferenceClient AsyncInferenceClient', /^huggingface_hub\./, MODEL, { naming: owned, object: true }),
  keyword(
    'HuggingFaceEndpoint HuggingFaceHub HuggingFaceTextGenInference',
    /^langchain/,
    ['repo_id', 'model'],
    { naming: owned },
  ),
  keyword(
    'HuggingFaceEmbeddings HuggingFaceEmbedding HuggingFaceBgeEmbeddings HuggingFaceInstructEmbeddings HuggingFaceInferenceAPIEmbeddings HuggingFaceEndpointEmbeddings HuggingFaceCrossEncoder OptimumEmbedding FastEmbedEmbeddings FastEmbedEmbedding',
    /^(?:langchain|llama_index)/,
    ['model_name', 'model', 'repo_id', 'folder_name'],
    { owner: 'sentence-transformers' },
  ),
  keyword(
    'HuggingFaceLLM HuggingFaceInferenceAPI HuggingFaceInferenceAPIEmbedding',
    /^llama_index/,
    ['model_name', 'model'],
    { naming: owned, also: [{ keywords: ['tokenizer_name'], role: 'tokenizer' }] },
  ),
  { names: 'from_model_id', receiver: /^HuggingFacePipeline$/, keywords: ['model_id'], type: 'model' },
  keyword('VLLM VLLMOpenAI Vllm VllmServer', /^(?:langchain|llama_index)/, ['model'], { naming: owned }),
  keyword(
    'TransformersModel VLLMModel MLXModel InferenceClientModel HfApiModel',
    /^smolagents\./,
    ['model_id', 'model'],
    { position: 0, naming: owned },
  ),
  keyword(
    'SentenceTransformerEmbeddingFunction HuggingFaceEmbeddingFunction',
    /^chromadb\b/,
    ['model_name'],
    { owner: 'sentence-transformers' },
  ),
  keyword(
    'SentenceTransformersDocumentEmbedder SentenceTransformersTextEmbedder TransformersSimilarityRanker TransformersTextRouter HuggingFaceLocalGenerator HuggingFaceLocalChatGenerator',
    /^haystack\b/,
    ['model'],
    { naming: owned },
  ),
  keyword(
    'ChatOllama OllamaEmbeddings OllamaLLM Ollama OllamaEmbedding OllamaMultiModal OllamaChatModel OllamaTextEmbedder OllamaDocumentEmbedder',
    /^(?:langchain|llama_index|haystack|agno|phi|pydantic_ai|autogen|crewai)/,
    ['model', 'model_name', 'id'],
    { naming: ollama },
  ),
  {
    names: 'pull chat generate embed embeddings show create',
    from: /^ollama\./,
    position: 0,
    keywords: ['model', 'from_'],
    type: 'model',
    naming: ollama,
  },
  {
    names: 'pull chat generate embed embeddings',
    library: /^ollama\b/,
    keywords: ['model'],
    type: 'model',
    naming: ollama,
  },
  model(
    'completion acompletion embedding aembedding text_completion atext_completion batch_completion rerank',
    /^litellm\./,
    MODEL,
    { naming: litellm },
  ),
  model(
    'LiteLLM LiteLlm LiteLLMModel ChatLiteLLM LM',
    /^(?:langchain|llama_index|google|smolagents|dspy|crewai)\b/,
    ['model', 'model_id', 'model_name'],
    { naming: litellm },
  ),
  model('LLM', /^crewai\b/, MODEL, { naming: litellm }),
  model('init_chat_model init_embeddings', /^langchain/, MODEL, { naming: provider }),
]
