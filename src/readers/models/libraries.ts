/** Libraries that load models or datasets by name, as their modules are called in Python. */

/** Those whose import by itself makes a file worth a parse. `torch`, `tensorflow` and their like are in too many files. */
const MODULES: readonly string[] =
  `FlagEmbedding TTS accelerate adapters audiocraft audioseal auto_gptq autogluon awq bentoml bertopic bm25s cartesia_mlx
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
  zeromodels`.split(/\s+/)

/** Heads of module names as one alternative of a regular expression. */
export const MODULE_NAMES = MODULES.join('|')

/** Hubs and services of their own, whose words say nothing of the model hub. */
const ELSEWHERE =
  /^(?:modelscope|wandb|mlflow|kagglehub|gdown|pooch|ollama|litellm|crewai|chromadb|bentoml|gradio|onnx|tensorflow_hub|keras|stanza)(?:\.|$)/
const KNOWN = new RegExp(`^(?:${MODULE_NAMES}|bitsandbytes|torch)(?:\\.|$)`)
/** Names that are no class: other libraries have calls of the same names, and none of theirs is a class. */
const INSIDE =
  /(?:^|\.)(?:transformers|diffusers|peft|optimum|sentence_transformers|huggingface_hub|datasets)(?:\.|$)/

/** Whether a dotted name belongs to a library that loads from the model hub. */
export const isHubLibrary = (name: string): boolean =>
  !ELSEWHERE.test(name) && (KNOWN.test(name) || INSIDE.test(name))

/** Whether a dotted name is one of a library that loads, and not of a module of the repository that is called like one. */
export const isLibrary = (name: string): boolean => !ELSEWHERE.test(name) && KNOWN.test(name)

/** Hubs of their own, and libraries whose `from_pretrained` asks none. */
export const OTHER_HUBS =
  /^(?:modelscope|paddlenlp|paddle|paddleocr|mindnlp|mindspore|openmind|efficientnet|efficientnet_pytorch|pretrainedmodels|torchvision|swift)(?:\.|$)/
