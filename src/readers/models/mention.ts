/** A cheap look at a text: whether it may hold a command that loads a model. Knows no table, since every start loads it. */

const MENTION =
  /\b(?:hf|huggingface-cli|modelscope|litgpt|tune|spacy|transformers-cli)[ \t]+download\b|\bollama[ \t]+(?:pull|run)\b|\bdocker[ \t]+model\b|\b(?:vllm|sglang|lmdeploy|text-generation-launcher|text-embeddings-router|text-generation-server|infinity_emb|llama-(?:server|cli|run|embedding|bench|mtmd-cli)|llamafile|mlx_(?:lm|vlm|whisper)|local-?ai|ramalama|lm[-_]eval|llamafactory-cli|optimum-cli|ct2-transformers-converter)\b|\b(?:hf|huggingface|hf-mirror|modelscope)\.(?:co|cn|ai|com)\/|\bkaggle[ \t]+(?:models|datasets)\b|\b(?:kit|modctl|oras)[ \t]+(?:pull|unpack|import|extract)\b|\bdvc[ \t]+(?:get|import)|\blms[ \t]+get\b|--(?:pretrained[-_])?model(?:[-_]name[-_]or[-_]path|[-_](?:id|path|args|name))?[= \t]|--(?:base|draft|hf)[-_]model[= \t]|--dataset[-_](?:name|id)[= \t]|--repo[-_]id|\.(?:safetensors|gguf|ggml|pth?|ckpt|h5|keras|pkl|joblib|onnx|tflite|nemo)\b|\b(?:s3|gs|az|abfss?):\/\//i

export const mentionsModel = (text: string): boolean => MENTION.test(text)

/** Programs with which a line of text that is a command of theirs begins. */
const START =
  /^[ \t]*(?:sudo[ \t]+|[A-Z][A-Z0-9_]{0,60}=\S{1,200}[ \t]+){0,3}(?:(?:hf|huggingface-cli|modelscope)[ \t]+download|ollama[ \t]+(?:pull|run)|docker[ \t]+(?:model|run)|vllm[ \t]+serve|sglang[ \t]+serve|text-generation-launcher|text-embeddings-router|lmdeploy[ \t]+serve|llama-(?:server|cli|run)|mlx_lm\.\w+|git[ \t]+(?:lfs[ \t]+)?clone|curl|wget|aria2c|kaggle[ \t]+(?:models|datasets)|kit[ \t]+(?:pull|unpack|import)|lms[ \t]+get|ramalama|local-ai|lm[-_]eval|llamafactory-cli|dvc[ \t]+(?:get|import)|(?:python[\d.]*|accelerate|torchrun|deepspeed)[ \t])[ \t]*/

export const startsWithModelCommand = (line: string): boolean => line.length < 2000 && START.test(line)
