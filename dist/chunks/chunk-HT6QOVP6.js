import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/models/libraries.ts
var MODULES = `FlagEmbedding TTS accelerate adapters audiocraft audioseal auto_gptq autogluon awq bentoml bertopic bm25s cartesia_mlx
  cartesia_pytorch chatterbox chromadb colbert colipri colpali_engine compel controlnet_aux crewai ctransformers
  ctranslate2 datasets dia dia2 diffsynth diffusers diffusionkit dspy edsnlp espnet espnet2 evaluate fairseq fastai
  fastembed faster_whisper flair gdown gliner gptqmodel gradio haystack htrflow huggingface_hub huggingface_sb3
  kagglehub keras keras_cv keras_hub keras_nlp kernels keybert kimia_infer kittentts langchain langchain_chroma
  langchain_community langchain_core langchain_huggingface langchain_litellm langchain_ollama lerobot lightning_ir litellm
  llama_cpp llama_index llm2vec lmdeploy mamba_ssm minicheck mlflow mlx_audio mlx_embeddings mlx_lm mlx_vlm mlx_whisper
  model2vec modelscope moshi nemo ollama onnx open_clip optimum outetts outlines paddlenlp parler_tts peft pocket_tts
  pooch pyannote pylate pythae relik rerankers routee sae_lens segment_anything_hq sentence_transformers setfit sglang
  smolagents span_marker spacy_llm speechbrain stable_audio_tools stanza swarmformer tensorflow_hub tensorrt_llm
  terratorch tf_keras threedtopia_xl timm tokenizers transformers trl unsloth videoprism vllm voicecraft wandb whisperx
  zeromodels`.split(/\s+/);
var MODULE_NAMES = MODULES.join("|");
var ELSEWHERE = /^(?:modelscope|wandb|mlflow|kagglehub|gdown|pooch|ollama|litellm|crewai|chromadb|bentoml|gradio|onnx|tensorflow_hub|keras|stanza)(?:\.|$)/;
var KNOWN = new RegExp(`^(?:${MODULE_NAMES}|bitsandbytes|torch)(?:\\.|$)`);
var INSIDE = /(?:^|\.)(?:transformers|diffusers|peft|optimum|sentence_transformers|huggingface_hub|datasets)(?:\.|$)/;
var isHubLibrary = (name) => !ELSEWHERE.test(name) && (KNOWN.test(name) || INSIDE.test(name));
var isLibrary = (name) => !ELSEWHERE.test(name) && KNOWN.test(name);
var OTHER_HUBS = /^(?:modelscope|paddlenlp|paddle|paddleocr|mindnlp|mindspore|openmind|efficientnet|efficientnet_pytorch|pretrainedmodels|torchvision|swift)(?:\.|$)/;

// src/readers/models/mentions.ts
var FUNCTIONS = /SentenceTransformer|CrossEncoder|SparseEncoder|\bOllama\w|\bLiteLlm\b|from_pretrained|model_loading_config|from_single_file|load_lora_weights|load_textual_inversion|load_ip_adapter|lora_state_dict|load_attn_procs|hf_hub_|cached_download|snapshot_download|from_hparams|from_hf_|from_repo\b|from_preset|load_state_dict_from_|download_url_to_file|hf[-_]hub:|hf:\/\/|models:\/|runs:\/|(?:huggingface|hf)\.co\/|allow_pickle|weights_only|enable_unsafe_deserialization|allow_dangerous_deserialization|safe_mode/;
var LIBRARIES = new RegExp(
  `\\b(?:import|from)[ \\t]+(?:[\\w, \\t]{0,80}[, \\t])?(?:${MODULE_NAMES}|cloudpickle|dill|joblib|jsonpickle|marshal|shelve|skops)\\b`
);
var PAIRS = [
  [/\b(?:c?[pP]ickle5?|_pickle)\b/, /\bloads?\b|Unpickler/],
  [/\bpandas\b|\bpd\b/, /read_pickle/],
  [/\btorch\b/, /\bload\b|\bhub\b|load_url|PackageImporter/],
  [/\byaml\b/, /\byaml\.(?:unsafe_)?load\b|\bunsafe_load|import load\b|\bYAML\(|UnsafeLoader/],
  [
    /subprocess|\bPopen\b|\bos\.(?:system|popen)\b|\bcommand\b|\bcmd\b/,
    /\b(?:vllm|sglang|lmdeploy|text-generation-launcher|llama-server|mlx_lm)\b|["' ](?:ollama|hf|huggingface-cli|modelscope)["' ]/
  ],
  [/\btensorflow\b/, /get_file|load_model/],
  [
    /https?:\/\/|s3:\/\/|gs:\/\//,
    /\.(?:safetensors|gguf|ckpt|pth?|onnx|h5|pkl|joblib|bin|keras|tflite)\b["'?]/
  ]
];
var mentions = (text) => FUNCTIONS.test(text) || LIBRARIES.test(text) || PAIRS.some(([one, other]) => one.test(text) && other.test(text));

export {
  isHubLibrary,
  isLibrary,
  OTHER_HUBS,
  mentions
};
