/** Calls that no shape names, in files that import a library known to load: told by their keywords and by prefixes. */
import { isLibrary } from './libraries.ts'
import { owned } from './naming.ts'
import type { CallShape } from './shape.ts'
import type { Arguments } from './tree.ts'

/** Keywords that mean a repository wherever they stand. */
const PLAIN: ReadonlySet<string> = new Set(
  `base_model_id base_model_name base_model_name_or_path hf_model hf_model_id hf_model_name hf_repo hf_repo_id
  hub_model_name model_id model_name_or_path path_or_hf_repo pretrained_model_name pretrained_model_name_or_path
  pretrained_model_path repo_id tokenizer_name_or_path`.split(/\s+/),
)
/** Keywords that mean one in the functions of libraries that load. */
const LIBRARY: ReadonlySet<string> = new Set(
  `adapter base_model checkpoint embedding_model hf_path model model_checkpoint model_name model_path pretrained
  pretrained_model repo repo_or_path source tokenizer tokenizer_name`.split(/\s+/),
)
/** Functions that write, ask for what they do not load, or only speak. */
const OTHERWISE =
  /^(?:add|argparse|basename|card|commit|copy|create|debug|delete|dict|dirname|duplicate|error|exists|export|format|info|isdir|isfile|join|list|load_from_disk|load_local|log|makedirs|mkdir|move|open|path|print|publish|push|purepath|raise|register|remove|rename|replace|report|request|save|set|sink|split|super|to|update|upload|warn|warning|write)(?:_|$)|(?:Arguments|Card|Config|Error|Exception|Warning|Callback|Logger|Metadata|CardData|Manifest|Request(?:FuncInput|Output)?)$|_(?:local|disk|file|dir|directory|folder|path|documents?|texts?)$/i
/** Clients of services that serve models of their own under names of the same form. */
const HOSTED =
  /openai|anthropic|openrouter|together|groq|fireworks|replicate|bedrock|nvidia|nim|cohere|mistralai|deepinfra|azure|vertex|gemini|perplexity|cerebras|sagemaker/i

/** Layers and helpers of these take no name of a repository without a keyword. */
const NO_POSITION =
  /^(?:torch|accelerate|bitsandbytes|tokenizers|transformers|datasets|huggingface_hub|evaluate|trl|optimum)(?:\.|$)/

const shape = (keywords: readonly string[], position?: number): CallShape => ({
  names: '',
  keywords,
  type: 'model',
  naming: owned,
  object: true,
  ...(position === undefined ? {} : { position }),
})

interface Callee {
  readonly path: readonly string[]
  readonly last: string
  readonly origins: readonly string[]
  readonly defined: boolean
}

/** The shape of a call in a file that imports a library that loads; undefined: the call says nothing of a name. */
export const genericShape = (
  { path, last, origins, defined }: Callee,
  given: Arguments,
): CallShape | undefined => {
  if (OTHERWISE.test(last) || given.named.has('base_url') || given.named.has('api_base')) return undefined
  const names = [...path, ...origins]
  if (names.some(name => HOSTED.test(name))) return undefined
  const plain = [...given.named.keys()].find(key => PLAIN.has(key))
  if (plain && !defined) return shape([plain])
  const origin = origins.find(isLibrary)
  if (!origin) return undefined
  const keyword = [...given.named.keys()].find(key => LIBRARY.has(key))
  if (keyword) return shape([keyword])
  const isMade =
    /[A-Z]/.test(last[0] ?? '') || /load|pretrained|from_|download|get_model|^build$|^setup_/.test(last)
  return isMade && !NO_POSITION.test(origin) && given.positional.length > 0 ? shape([], 0) : undefined
}
