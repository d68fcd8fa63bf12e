/** A cheap look at a configuration, before it is read. */

const KEYS =
  /(?:model_?(?:name|id|uri|url|source|list|repo)|_model\b|_or_path|base_model|merge_method|repo_?id|storage_?uri|auto_map|_target_|hf_|huggingface|hugging_face|ollama|bucket_uri|model[-_ ]?(?:path|tag)|dataset_|datasets?"?\s*[:=]|litellm|manifestVersion|kernel_type|checkpoint_url|weights_url|speculative|\b(?:s3|gs|hf|oci|modelscope|kaggle):\/\/)/i
const MODELS = /^\s*"?(?:models?|tokenizer)"?\s*[:=]/m

export const concernsModels = (text: string): boolean => KEYS.test(text) || MODELS.test(text)
