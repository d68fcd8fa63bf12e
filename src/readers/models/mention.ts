/** A cheap look at a text: whether it may hold a command that loads a model. Knows no table, since every start loads it. */

/** Programs that do nothing but load and serve models. */
const PROGRAMS =
  'vllm|sglang|lmdeploy|text-generation-launcher|text-embeddings-router|text-generation-server|infinity_emb|llama-(?:server|cli|run|embedding|bench|mtmd-cli)|llamafile|mlx_(?:lm|vlm|whisper)|local-?ai|ramalama|lm[-_]eval|llamafactory-cli|optimum-cli|ct2-transformers-converter'

/** The end of each of them, which is rarer than a beginning of a word, and then the whole. */
const PROGRAM = new RegExp(
  `(?:llm|glang|mdeploy|xt-(?:generation-(?:launcher|server)|embeddings-router)|y_emb|lama(?:-(?:server|cli|run|embedding|bench|mtmd-cli)|file|factory-cli)?|lx_(?:lm|vlm|whisper)|al-?ai|m[-_]eval|mum-cli|t2-transformers-converter)\\b(?<=\\b(?:${PROGRAMS}))`,
  'i',
)

/** Programs that do much else, each with the words by which it loads; begun by the program, since most of many a text is spaces. */
const LOADING =
  /\b(?:(?:hf|huggingface-cli|modelscope|litgpt|tune|spacy|transformers-cli)[ \t]+download|ollama[ \t]+(?:pull|run)|docker[ \t]+model|kaggle[ \t]+(?:models|datasets)|(?:kit|modctl|oras)[ \t]+(?:pull|unpack|import|extract)|dvc[ \t]+(?:get|import)|lms[ \t]+get)\b/i

const OPTION =
  /--(?:(?:pretrained[-_])?model(?:[-_]name[-_]or[-_]path|[-_](?:id|path|args|name))?[= \t]|(?:base|draft|hf)[-_]model[= \t]|dataset[-_](?:name|id)[= \t]|repo[-_]id)/i

const FILE = /\.(?:safetensors|gguf|ggml|pth?|ckpt|h5|keras|pkl|joblib|onnx|tflite|nemo)\b/i

const ADDRESS =
  /\b(?:hf|huggingface|hf-mirror|modelscope)\.(?:co|cn|ai|com)\/|:\/\/(?<=\b(?:s3|gs|az|abfss?):\/\/)/i

/** Patterns that begin alike are searched fast; all in one would be tried at every word. The fastest come first. */
const MENTIONS = [ADDRESS, OPTION, FILE, LOADING, PROGRAM] as const

export const mentionsModel = (text: string): boolean => MENTIONS.some(pattern => pattern.test(text))

/** Programs with which a line of text that is a command of theirs begins. */
const START =
  /^[ \t]*(?:sudo[ \t]+|[A-Z][A-Z0-9_]{0,60}=\S{1,200}[ \t]+){0,3}(?:(?:hf|huggingface-cli|modelscope)[ \t]+download|ollama[ \t]+(?:pull|run)|docker[ \t]+(?:model|run)|vllm[ \t]+serve|sglang[ \t]+serve|text-generation-launcher|text-embeddings-router|lmdeploy[ \t]+serve|llama-(?:server|cli|run)|mlx_lm\.\w+|git[ \t]+(?:lfs[ \t]+)?clone|curl|wget|aria2c|kaggle[ \t]+(?:models|datasets)|kit[ \t]+(?:pull|unpack|import)|lms[ \t]+get|ramalama|local-ai|lm[-_]eval|llamafactory-cli|dvc[ \t]+(?:get|import)|(?:python[\d.]*|accelerate|torchrun|deepspeed)[ \t])[ \t]*/

export const startsWithModelCommand = (line: string): boolean => line.length < 2000 && START.test(line)
