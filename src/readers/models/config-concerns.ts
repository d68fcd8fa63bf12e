/** Cheap looks at files, before they are read for models. */

const KEYS =
  /(?:model_?(?:name|id|uri|url|source|list|repo)|_model\b|_or_path|base_model|merge_method|repo_?id|storage_?uri|auto_map|_target_|hf_|huggingface|hugging_face|ollama|bucket_uri|model[-_ ]?(?:path|tag)|dataset_|datasets?"?\s*[:=]|litellm|manifestVersion|kernel_type|checkpoint_url|weights_url|speculative|\b(?:s3|gs|hf|oci|modelscope|kaggle):\/\/)/i
const MODELS = /^\s*"?(?:models?|tokenizer)"?\s*[:=]/m

export const concernsModels = (text: string): boolean => KEYS.test(text) || MODELS.test(text)

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
