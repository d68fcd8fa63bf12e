import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/models/mention.ts
var PROGRAMS = "vllm|sglang|lmdeploy|text-generation-launcher|text-embeddings-router|text-generation-server|infinity_emb|llama-(?:server|cli|run|embedding|bench|mtmd-cli)|llamafile|mlx_(?:lm|vlm|whisper)|local-?ai|ramalama|lm[-_]eval|llamafactory-cli|optimum-cli|ct2-transformers-converter";
var PROGRAM = new RegExp(
  `(?:llm|glang|mdeploy|xt-(?:generation-(?:launcher|server)|embeddings-router)|y_emb|lama(?:-(?:server|cli|run|embedding|bench|mtmd-cli)|file|factory-cli)?|lx_(?:lm|vlm|whisper)|al-?ai|m[-_]eval|mum-cli|t2-transformers-converter)\\b(?<=\\b(?:${PROGRAMS}))`,
  "i"
);
var LOADING = /\b(?:(?:hf|huggingface-cli|modelscope|litgpt|tune|spacy|transformers-cli)[ \t]+download|ollama[ \t]+(?:pull|run)|docker[ \t]+model|kaggle[ \t]+(?:models|datasets)|(?:kit|modctl|oras)[ \t]+(?:pull|unpack|import|extract)|dvc[ \t]+(?:get|import)|lms[ \t]+get)\b/i;
var OPTION = /--(?:(?:pretrained[-_])?model(?:[-_]name[-_]or[-_]path|[-_](?:id|path|args|name))?[= \t]|(?:base|draft|hf)[-_]model[= \t]|dataset[-_](?:name|id)[= \t]|repo[-_]id)/i;
var FILE = /\.(?:safetensors|gguf|ggml|pth?|ckpt|h5|keras|pkl|joblib|onnx|tflite|nemo)\b/i;
var ADDRESS = /\b(?:hf|huggingface|hf-mirror|modelscope)\.(?:co|cn|ai|com)\/|:\/\/(?<=\b(?:s3|gs|az|abfss?):\/\/)/i;
var MENTIONS = [ADDRESS, OPTION, FILE, LOADING, PROGRAM];
var mentionsModel = (text) => MENTIONS.some((pattern) => pattern.test(text));
var START = /^[ \t]*(?:sudo[ \t]+|[A-Z][A-Z0-9_]{0,60}=\S{1,200}[ \t]+){0,3}(?:(?:hf|huggingface-cli|modelscope)[ \t]+download|ollama[ \t]+(?:pull|run)|docker[ \t]+(?:model|run)|vllm[ \t]+serve|sglang[ \t]+serve|text-generation-launcher|text-embeddings-router|lmdeploy[ \t]+serve|llama-(?:server|cli|run)|mlx_lm\.\w+|git[ \t]+(?:lfs[ \t]+)?clone|curl|wget|aria2c|kaggle[ \t]+(?:models|datasets)|kit[ \t]+(?:pull|unpack|import)|lms[ \t]+get|ramalama|local-ai|lm[-_]eval|llamafactory-cli|dvc[ \t]+(?:get|import)|(?:python[\d.]*|accelerate|torchrun|deepspeed)[ \t])[ \t]*/;
var startsWithModelCommand = (line) => line.length < 2e3 && START.test(line);

// src/readers/commands/mention.ts
var ALWAYS = "pip[\\d.]*|pipx|pipenv|uvx?|poetry|pdm|np[mx]|pnp[mx]|yarn|bunx?|easy_install|rye|conda|mamba|micromamba|pixi|dnx";
var SOMETIMES = "(?:cargo|go|gem|bundle|composer|dotnet|nuget|docker|podman|nerdctl|deno|helm|gh|pre-commit)(?:[ \\t]+\\S{1,80}){0,3}?[ \\t]+(?:install|i|add|get|run|require|pull|create|create-project|try-repo|x|binstall|package|exec)";
var MENTION = new RegExp(`\\b(?<![.-])(?:(?:${ALWAYS})(?:\\.exe|\\.cmd)?|${SOMETIMES})(?![\\w.-])`, "i");
var mentionsManager = (text) => MENTION.test(text);
var mentionsCommand = (text) => mentionsManager(text) || mentionsModel(text);

export {
  startsWithModelCommand,
  mentionsCommand
};
