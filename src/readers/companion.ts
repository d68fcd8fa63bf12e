/**
 * Files that stand beside weights and can bring code: settings of Hugging Face, Hydra and MLflow, chat templates. Every
 * repository has files of such names, so it takes a key that matters as well. This only finds them; they are judged by
 * their bytes like any model file, and one that turns out harmless is not reported.
 */

/** Settings of transformers, diffusers, PEFT and sentence-transformers. */
const HUB =
  /^(?:config|tokenizer_config|generation_config|adapter_config|processor_config|preprocessor_config|model_index|modules|chat_template|config_sentence_transformers)\.json$/
const TEMPLATE = /^(?:chat_template.{0,40}\.(?:jinja2?|json)|tokenizer_config\.json|processor_config\.json)$/
const SETTINGS = /\.(?:ya?ml|json)$/
/** Builds of documentation name functions of their plug-ins by tags of Python. */
const DOCUMENTATION = /^mkdocs.{0,40}\.ya?ml$/

const HUB_KEYS =
  /"(?:auto_map|custom_pipelines|custom_generate|_(?:attn|experts)_implementation_internal)"\s{0,20}:|"trust_remote_code"\s{0,20}:\s{0,20}true/
/** A type of `modules.json` that is not of the library itself. */
const MODULE_TYPE = /"type"\s{0,20}:\s{0,20}"(?!sentence_transformers\.)\w{1,80}\.[\w.]{1,200}"/
/** A part of a pipeline that is not of a library that diffusers knows. */
const PIPELINE_PART =
  /\[\s{0,40}"(?!diffusers"|transformers"|stable_diffusion"|onnxruntime")[\w.]{1,100}"\s{0,40},\s{0,40}"\w{1,100}"\s{0,40}\]/
const PARENT = /"parent_library"\s{0,20}:\s{0,20}"(?!transformers\b|diffusers\b)/

/** What templates that leave their cage cannot do without, escaped or not. */
const REACHES =
  /__|\|\s{0,9}attr|\(\s{0,9}.{0,3}attr|\\+(?:x5[fF]|u005[fF]|U0000005[fF]|137|N\{)|\bmro\b|\{%-?\s{0,9}(?:import|include|extends|from)\b|cycler|joiner|lipsum/
const WRITTEN_LIKE_ONE = /chat_template|\{[{%]/

/** Calls of names that no settings of a model have a use for. */
const TARGET =
  /(?:_target_|class_path|_component_|target)["']?\s{0,9}:\s{0,9}["']?(?:\w{1,60}\.){0,6}(?:(?:os|posix|nt|subprocess|importlib|runpy|pty|shutil|ctypes|pickle|marshal|pip|sys|hydra\.utils)\.(?!path\.)\w|builtins\.(?:eval|exec|compile|__import__|getattr|setattr|open))/
const TAG =
  /python\/(?:object\/apply|object\/new|module):|!(?:apply|new|name|module):(?:os|posix|subprocess|builtins|importlib|runpy|shutil)\b/

/** A key with a plain character that is written as an escape, and other prefixes for tags: both hide what is looked for here. */
const HIDDEN =
  /"[^"\n]{0,60}\\(?:u00|x|U000000)[2-7][0-9A-Fa-f][^"\n]{0,200}"\s{0,9}:|^%TAG\s|!(?:<tag:yaml\.org,2002:|!)[\w/]{0,40}%[0-9A-Fa-f]{2}/m

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Bytes of a file that are looked at; settings are far shorter. */
export const MOST_COMPANION = 1024 * 1024

/** Whether the name of a file allows that it is such a companion. */
export const mayBeCompanion = (path: string): boolean => {
  const name = nameOf(path)
  return name === 'MLmodel' || TEMPLATE.test(name) || (SETTINGS.test(name) && !DOCUMENTATION.test(name))
}

/** Whether a file of this name says something that is to be judged. */
export const isCompanion = (path: string, text: string): boolean => {
  const name = nameOf(path)
  if (name === 'MLmodel') return text.includes('python_function')
  if (TEMPLATE.test(name) && WRITTEN_LIKE_ONE.test(text) && REACHES.test(text)) return true
  if (HUB.test(name) && HUB_KEYS.test(text)) return true
  if (name === 'modules.json' && text.includes('"idx"') && MODULE_TYPE.test(text)) return true
  if (name === 'model_index.json' && text.includes('"_diffusers_version"') && PIPELINE_PART.test(text))
    return true
  if (name === 'adapter_config.json' && PARENT.test(text)) return true
  return mayBeCompanion(path) && (TARGET.test(text) || TAG.test(text) || HIDDEN.test(text))
}
