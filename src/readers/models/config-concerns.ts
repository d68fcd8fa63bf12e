/** Cheap looks at files, before they are read for models. */

/** Patterns that begin alike are searched fast; all in one would be tried at every word. The fastest come first. */
const KEYS: readonly RegExp[] = [
  // The image of Ollama itself names no model.
  /(?<!\/)ollama(?!\/ollama)/i,
  /:\/\/(?<=\b(?:s3|gs|hf|oci|modelscope|kaggle):\/\/)/i,
  /_(?:or_path|target_|model\b)/i,
  /repo_?id|hf_|dataset_|datasets?"?\s*[:=]/i,
  /_(?:model(?<=base_model)|uri(?<=bucket_uri)|map(?<=auto_map)|type(?<=kernel_type)|url(?<=(?:checkpoint|weights)_url))/i,
  /model(?:_?(?:name|id|uri|url|source|list|repo)|[-_ ]?(?:path|tag))/i,
  /hugging_?face/i,
  /speculative/i,
  /litellm/i,
  /storage_?uri/i,
  /merge_method|manifestVersion/i,
]
/** Looked for by the word, and then held against the beginning of its line. */
const MODELS = /(?:models?|tokenizer)"?\s*[:=](?<=^[ \t]*"?(?:models?|tokenizer)"?\s*[:=])/m

export const concernsModels = (text: string): boolean => MODELS.test(text) || KEYS.some(key => key.test(text))

export const concernsEnvironment = (text: string): boolean =>
  /MODEL|DATASET|HF_|STORAGE_URI|\bADD[ \t][^\n]{0,200}:\/\//i.test(text)

const WEIGHTS =
  /\.(?:safetensors|gguf|ggml|pth?|ckpt|h5|keras|pkl|pickle|joblib|onnx|tflite|llamafile|nemo)\b/i

export const concernsDocs = (text: string): boolean =>
  /^---[ \t]*\n/.test(text) ||
  /\b(?:huggingface|hf|hf-mirror|modelscope)\.(?:co|cn|ai|com)\/|hf:\/\/|from_pretrained|pipeline\(|transformers|diffusers|ollama|llama/i.test(
    text,
  ) ||
  WEIGHTS.test(text)

export const concernsScripts = (text: string): boolean =>
  /@(?:huggingface|xenova)\/|node-llama-cpp|onnxruntime-|@tensorflow\/tfjs|@mediapipe\/|ollama|llamaindex|langchain|transformers-js|\/resolve\//i.test(
    text,
  ) ||
  (/:\/\//.test(text) && WEIGHTS.test(text))
