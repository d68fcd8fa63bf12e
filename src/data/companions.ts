/** Small files beside weights that loaders read first, and that can bring code. */

/** Settings of transformers, diffusers, PEFT and sentence-transformers, and of MLflow. */
const SETTINGS: ReadonlySet<string> = new Set([
  'config.json',
  'tokenizer_config.json',
  'generation_config.json',
  'adapter_config.json',
  'processor_config.json',
  'preprocessor_config.json',
  'model_index.json',
  'modules.json',
  'chat_template.json',
  'chat_template.jinja',
  'config_sentence_transformers.json',
  'MLmodel',
])

/** Bytes of such a file that are read; real ones are far shorter. */
export const MOST_SETTINGS = 1024 * 1024

export const isSettings = (name: string): boolean => SETTINGS.has(name)
