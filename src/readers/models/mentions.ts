/** A cheap look at a text, without which nothing is parsed: whether it holds a word of something that loads. */

import { MODULE_NAMES } from './libraries.ts'

/** Functions that are called so nowhere else, and prefixes of addresses. */
const FUNCTIONS =
  /SentenceTransformer|CrossEncoder|SparseEncoder|\bOllama\w|\bLiteLlm\b|from_pretrained|model_loading_config|from_single_file|load_lora_weights|load_textual_inversion|load_ip_adapter|lora_state_dict|load_attn_procs|hf_hub_|cached_download|snapshot_download|from_hparams|from_hf_|from_repo\b|from_preset|load_state_dict_from_|download_url_to_file|hf[-_]hub:|hf:\/\/|models:\/|runs:\/|(?:huggingface|hf)\.co\/|allow_pickle|weights_only|enable_unsafe_deserialization|allow_dangerous_deserialization|safe_mode/

/** Libraries by the name under which they are imported; a word of them in any other place costs nothing. */
const LIBRARIES = new RegExp(
  `\\b(?:import|from)[ \\t]+(?:[\\w, \\t]{0,80}[, \\t])?(?:${MODULE_NAMES}|cloudpickle|dill|joblib|jsonpickle|marshal|shelve|skops)\\b`,
)

/** Words of libraries that most files use for something else: only with the call that matters. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:c?[pP]ickle5?|_pickle)\b/, /\bloads?\b|Unpickler/],
  [/\bpandas\b|\bpd\b/, /read_pickle/],
  [/\btorch\b/, /\bload\b|\bhub\b|load_url|PackageImporter/],
  [/\byaml\b/, /\byaml\.(?:unsafe_)?load\b|\bunsafe_load|import load\b|\bYAML\(|UnsafeLoader/],
  [
    /subprocess|\bPopen\b|\bos\.(?:system|popen)\b|\bcommand\b|\bcmd\b/,
    /\b(?:vllm|sglang|lmdeploy|text-generation-launcher|llama-server|mlx_lm)\b|["' ](?:ollama|hf|huggingface-cli|modelscope)["' ]/,
  ],
  [/\btensorflow\b/, /get_file|load_model/],
  [
    /https?:\/\/|s3:\/\/|gs:\/\//,
    /\.(?:safetensors|gguf|ckpt|pth?|onnx|h5|pkl|joblib|bin|keras|tflite)\b["'?]/,
  ],
]

export const mentions = (text: string): boolean =>
  FUNCTIONS.test(text) ||
  LIBRARIES.test(text) ||
  PAIRS.some(([one, other]) => one.test(text) && other.test(text))
