/** Calls that load something from the model hub, and where in them its name stands. */

export interface CallShape {
  /** Last part of the function's name. */
  readonly name: RegExp
  /**
   * Dotted names that the function may have been imported as. Required for words that anybody may use for a function
   * of their own; without it any import will do but those of other hubs.
   */
  readonly from?: RegExp
  /** The last part but one must look like this. */
  readonly receiver?: RegExp
  /** Position of the name, where it may stand without a keyword. */
  readonly position?: number
  readonly keywords: readonly string[]
  readonly type: 'model' | 'dataset'
  /** The file of the repository. */
  readonly file?: { readonly position?: number; readonly keywords: readonly string[] }
  /** Whether `repo_type` says what it is. */
  readonly typed?: boolean
  /** Owner of names without one. */
  readonly owner?: string
  /** Whether an object may stand in place of the name, so that a call of something unknown says nothing. */
  readonly object?: boolean
  /** Whether a call that names nothing loads something all the same. */
  readonly preset?: boolean
  /** Only what begins like this is a name of the hub. */
  readonly prefix?: RegExp
  /** Only URLs name something. */
  readonly url?: boolean
}

const MODEL_KEYWORDS = [
  'pretrained_model_name_or_path',
  'pretrained_model_path',
  'pretrained_model_name',
  'model_id',
  'repo_id',
  'model_name',
  'model_name_or_path',
]
const WEIGHTS = { keywords: ['weight_name', 'filename', 'gguf_file', 'model_file'] }

/** Names that are no class: other libraries have calls of the same names, and none of theirs is a class. */
const MODULE =
  /(?:^|\.)(?:transformers|diffusers|peft|optimum|sentence_transformers|huggingface_hub|datasets)(?:\.|$)/

export const SHAPES: readonly CallShape[] = [
  {
    // The base model is an object that is loaded elsewhere; the adapter is what is named here.
    name: /^from_pretrained$/,
    receiver: /^Peft(?:Mixed)?Model/,
    position: 1,
    keywords: ['model_id'],
    type: 'model',
    object: true,
  },
  { name: /^from_pretrained$/, position: 0, keywords: MODEL_KEYWORDS, type: 'model', file: WEIGHTS },
  {
    name: /^from_single_file$/,
    position: 0,
    keywords: ['pretrained_model_link_or_path', 'pretrained_model_link_or_path_or_dict'],
    type: 'model',
    url: true,
  },
  {
    name: /^(?:load_lora_weights|load_textual_inversion|load_ip_adapter|lora_state_dict)$/,
    position: 0,
    keywords: [
      'pretrained_model_name_or_path_or_dict',
      'pretrained_model_name_or_path',
      'pretrained_model_name_or_path_or_dicts',
    ],
    type: 'model',
    file: WEIGHTS,
    object: true,
  },
  {
    name: /^pipeline$/,
    from: /^(?:transformers|optimum)\.(?:\w+\.)*pipeline$/,
    position: 1,
    keywords: ['model'],
    type: 'model',
    object: true,
    preset: true,
  },
  {
    name: /^(?:hf_hub_download|hf_hub_url|cached_download)$/,
    position: 0,
    keywords: ['repo_id'],
    type: 'model',
    file: { position: 1, keywords: ['filename'] },
    typed: true,
  },
  { name: /^snapshot_download$/, position: 0, keywords: ['repo_id'], type: 'model', typed: true },
  {
    name: /^(?:from_pretrained_keras|from_pretrained_fastai)$/,
    position: 0,
    keywords: ['repo_id'],
    type: 'model',
  },
  {
    name: /^(?:SentenceTransformer|SparseEncoder)$/,
    from: /^sentence_transformers\./,
    position: 0,
    keywords: ['model_name_or_path'],
    type: 'model',
    owner: 'sentence-transformers',
  },
  {
    name: /^CrossEncoder$/,
    from: /^sentence_transformers\./,
    position: 0,
    keywords: ['model_name', 'model_name_or_path'],
    type: 'model',
  },
  {
    name: /^(?:load_dataset|load_dataset_builder|get_dataset_config_names|get_dataset_split_names)$/,
    from: /^datasets\./,
    position: 0,
    keywords: ['path'],
    type: 'dataset',
  },
  { name: /^LLM$/, from: /^vllm\./, position: 0, keywords: ['model'], type: 'model' },
  {
    name: /^(?:AsyncEngineArgs|EngineArgs)$/,
    from: /^vllm\./,
    position: 0,
    keywords: ['model'],
    type: 'model',
  },
  {
    name: /^HuggingFace(?:Bge|Instruct)?Embeddings?$/,
    from: /^(?:langchain|llama_index)/,
    keywords: ['model_name'],
    type: 'model',
  },
  { name: /^from_model_id$/, receiver: /^HuggingFacePipeline$/, keywords: ['model_id'], type: 'model' },
  {
    name: /^(?:BGEM3FlagModel|FlagModel|FlagReranker|FlagAutoModel)$/,
    from: /^FlagEmbedding\./,
    position: 0,
    keywords: ['model_name_or_path'],
    type: 'model',
  },
  {
    name: /^(?:create_model|create_model_and_transforms|create_model_from_pretrained)$/,
    from: /^(?:timm|open_clip)\./,
    position: 0,
    keywords: ['model_name'],
    type: 'model',
    prefix: /^hf[-_]hub:/,
  },
]

/** Without one of these words there is nothing to parse for. */
export const MENTIONED =
  /from_pretrained|from_single_file|load_lora_weights|load_textual_inversion|load_ip_adapter|lora_state_dict|pipeline|hf_hub_|cached_download|snapshot_download|SentenceTransformer|SparseEncoder|CrossEncoder|load_dataset|get_dataset_|vllm|HuggingFace|FlagEmbedding|hf[-_]hub:/

/** Hubs of their own, and libraries whose `from_pretrained` asks none. */
export const OTHER_HUBS =
  /^(?:modelscope|paddlenlp|paddle|paddleocr|mindnlp|mindspore|openmind|efficientnet|efficientnet_pytorch|pretrainedmodels|torchvision|swift)(?:\.|$)/

/** Whether a dotted name belongs to a library that loads from the hub. */
export const isHubLibrary = (name: string): boolean => MODULE.test(name) || LIBRARIES.test(name)

const LIBRARIES =
  /^(?:accelerate|adapters|auto_gptq|awq|bitsandbytes|ctransformers|evaluate|gliner|gptqmodel|llama_cpp|open_clip|pyannote|setfit|span_marker|speechbrain|timm|tokenizers|torch|trl|unsloth|vllm)(?:\.|$)/

/** Builders that come with the datasets library; their data lie elsewhere. */
export const PACKAGED_BUILDERS: ReadonlySet<string> = new Set(
  'json csv parquet text xml imagefolder audiofolder videofolder pdffolder webdataset arrow pandas sql hdf5 cache generator spark'.split(
    ' ',
  ),
)

/** Names without owner that sentence-transformers leaves as they are, since they are models of the hub's early days. */
export const EARLY_MODELS: ReadonlySet<string> = new Set(
  `albert-base-v1 albert-base-v2 albert-large-v1 albert-large-v2 albert-xlarge-v1 albert-xlarge-v2 albert-xxlarge-v1
  albert-xxlarge-v2 bert-base-cased-finetuned-mrpc bert-base-cased bert-base-chinese bert-base-german-cased
  bert-base-german-dbmdz-cased bert-base-german-dbmdz-uncased bert-base-multilingual-cased
  bert-base-multilingual-uncased bert-base-uncased bert-large-cased-whole-word-masking-finetuned-squad
  bert-large-cased-whole-word-masking bert-large-cased bert-large-uncased-whole-word-masking-finetuned-squad
  bert-large-uncased-whole-word-masking bert-large-uncased camembert-base ctrl distilbert-base-cased-distilled-squad
  distilbert-base-cased distilbert-base-german-cased distilbert-base-multilingual-cased
  distilbert-base-uncased-distilled-squad distilbert-base-uncased-finetuned-sst-2-english distilbert-base-uncased
  distilgpt2 distilroberta-base gpt2-large gpt2-medium gpt2-xl gpt2 openai-gpt roberta-base-openai-detector
  roberta-base roberta-large-mnli roberta-large-openai-detector roberta-large t5-11b t5-3b t5-base t5-large t5-small
  transfo-xl-wt103 xlm-clm-ende-1024 xlm-clm-enfr-1024 xlm-mlm-100-1280 xlm-mlm-17-1280 xlm-mlm-en-2048
  xlm-mlm-ende-1024 xlm-mlm-enfr-1024 xlm-mlm-enro-1024 xlm-mlm-tlm-xnli15-1024 xlm-mlm-xnli15-1024 xlm-roberta-base
  xlm-roberta-large-finetuned-conll02-dutch xlm-roberta-large-finetuned-conll02-spanish
  xlm-roberta-large-finetuned-conll03-english xlm-roberta-large-finetuned-conll03-german xlm-roberta-large
  xlnet-base-cased xlnet-large-cased`.split(/\s+/),
)
