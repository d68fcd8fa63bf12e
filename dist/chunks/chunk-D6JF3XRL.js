import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  HOLE
} from "./chunk-A27OHYTA.js";

// src/readers/models/early.ts
var PACKAGED_BUILDERS = new Set(
  "json csv parquet text xml imagefolder audiofolder videofolder pdffolder webdataset arrow pandas sql hdf5 cache generator spark".split(
    " "
  )
);
var EARLY_MODELS = new Set(
  `albert-base-v1 albert-base-v2 albert-large-v1 albert-large-v2 albert-xlarge-v1 albert-xlarge-v2 albert-xxlarge-v1
  albert-xxlarge-v2 bert-base-cased-finetuned-mrpc bert-base-cased bert-base-chinese bert-base-german-cased
  bert-base-german-dbmdz-cased bert-base-german-dbmdz-uncased bert-base-multilingual-cased
  bert-base-multilingual-uncased bert-base-uncased bert-large-cased-whole-word-masking-finetuned-squad
  bert-large-cased-whole-word-masking bert-large-cased bert-large-uncased-whole-word-masking-finetuned-squad
  bert-large-uncased-whole-word-masking bert-large-uncased camembert-base ctrl distilbert-base-cased-distilled-squad
  distilbert-base-cased distilbert-base-german-cased distilbert-base-multilingual-cased
  distilbert-base-uncased-distilled-squad distilbert-base-uncased-finetuned-sst-2-english distilbert-base-uncased
  distilgpt2 distilroberta-base gpt2-large gpt2-medium gpt2-xl gpt2 openai-gpt roberta-base-openai-detector
  roberta-base roberta-large-mnli roberta-large-openai-detector roberta-large t5-11b t5-3b t5-base t5-large t5-small
  transfo-xl-wt103 xlm-clm-ende-1024 xlm-clm-enfr-1024 xlm-mlm-100-1280 xlm-mlm-17-1280 xlm-mlm-en-2048
  xlm-mlm-ende-1024 xlm-mlm-enfr-1024 xlm-mlm-enro-1024 xlm-mlm-tlm-xnli15-1024 xlm-mlm-xnli15-1024 xlm-roberta-base
  xlm-roberta-large-finetuned-conll02-dutch xlm-roberta-large-finetuned-conll02-spanish
  xlm-roberta-large-finetuned-conll03-english xlm-roberta-large-finetuned-conll03-german xlm-roberta-large
  xlnet-base-cased xlnet-large-cased`.split(/\s+/)
);

// src/readers/models/hub.ts
var HUB_HOST = /^(?:www\.)?(?:huggingface|hf)\.co$/i;
var SCHEMES = {
  model: "hf",
  dataset: "hf-dataset",
  space: "hf-space"
};
var hubId = ({ type, name, revision }) => `${SCHEMES[type]}:${name}${revision === void 0 ? "" : `@${revision}`}`;
var modelId = ({ hub, ...name }) => hub === "huggingface" ? hubId(name) : `${hub}:${name.name}${name.revision === void 0 ? "" : `@${name.revision}`}`;
var isCommit = (revision) => revision !== void 0 && /^[0-9a-f]{40}$/i.test(revision);
var PART = /^[A-Za-z0-9_](?:[\w.-]{0,94}[A-Za-z0-9_])?$/;
var RESERVED = /^(?:api|blog|collections|datasets|docs|join|learn|models|organizations|papers|pricing|settings|spaces|tasks)$/i;
var PLACEHOLDER_OWNER = /^(?:your\b.*|your[-_].*|my[-_]?(?:org|organization|user|username|user[-_]name|name|company|account)|user|user[-_]?name|owner|org|org[-_]?name|organization|namespace|path|hf[-_]user(?:name)?|<.*)$/i;
var PLACEHOLDER_NAME = /^(?:your\b.*|your[-_].*|model[-_]?(?:id|name|path)|todo|xxx+)$/i;
var NO_NAME = /^(?:path|none|null|default|auto|model)$/i;
var FILE = /\.(?:bin|ckpt|csv|ggml|gguf|gz|h5|ipynb|jsonl?|keras|npz|onnx|parquet|pkl|pth?|py|safetensors|tar|tsv|txt|ya?ml|zip)$/i;
var FOLDER = /^(?:\.*|out|outputs?|results?|runs?|logs?|checkpoints?|ckpts?|data|datasets?|models?|weights|saved?|saved_models|tmp|cache|artifacts|exp|experiments|pretrained|assets|configs?)$/i;
var isLocal = (text) => /^(?:[./~\\]|[a-z]:[\\/])/i.test(text) || text.includes("\\") || text.split("/").length > 2 || text.endsWith("/") || FILE.test(text);
var partialName = (text) => {
  const [owner = "", name = "", ...more] = text.split("/");
  if (more.length > 0 || !name.includes(HOLE) || !PART.test(owner) || text.length > 193) return void 0;
  if (PLACEHOLDER_OWNER.test(owner) || RESERVED.test(owner) || FOLDER.test(owner)) return void 0;
  const shown = name.replaceAll(HOLE, "*");
  return /^[\w.*-]+$/.test(shown) && !FILE.test(shown) ? `${owner}/${shown}` : void 0;
};
var repositoryName = (text) => {
  if (!text || text.length > 193 || isLocal(text) || text.includes(HOLE)) return void 0;
  const [owner = "", name] = text.split("/");
  if (!PART.test(owner) || name !== void 0 && !PART.test(name)) return void 0;
  if (/--|\.\.|\.git$/.test(text)) return void 0;
  if (name === void 0) return PLACEHOLDER_NAME.test(owner) || NO_NAME.test(owner) ? void 0 : owner;
  const isExample = PLACEHOLDER_OWNER.test(owner) || PLACEHOLDER_NAME.test(name) || RESERVED.test(owner);
  return isExample ? void 0 : text;
};
var TYPES = /* @__PURE__ */ new Map([
  ["datasets", "dataset"],
  ["spaces", "space"]
]);
var hubUrl = (text) => {
  const [, host = "", path = ""] = /^https?:\/\/([^/:?#\s]+)\/([^?#\s]*)/i.exec(text) ?? [];
  if (!HUB_HOST.test(host)) return void 0;
  const segments = path.split("/").filter(Boolean);
  const type = TYPES.get(segments[0] ?? "");
  const [owner = "", name = "", action, revision, ...file] = type ? segments.slice(1) : segments;
  const repository = repositoryName(`${owner}/${name}`);
  if (!repository) return void 0;
  const named = { type: type ?? "model", name: repository };
  if (!revision || !/^(?:resolve|blob|raw|tree)$/.test(action ?? "")) return named;
  const isFile = file.length > 0 && action !== "tree";
  return { ...named, revision, ...isFile ? { file: file.join("/") } : {} };
};
var hubAddress = (text) => {
  const [, rest] = /^hf:\/\/(.+)$/.exec(text) ?? [];
  if (rest === void 0) return void 0;
  const [, kind, named = "", revision, file] = /^(?:(datasets|spaces)\/)?([^/@]+\/[^/@]+)(?:@([^/]+))?(?:\/(.+))?$/.exec(rest) ?? [];
  const name = repositoryName(named);
  if (!name) return void 0;
  return {
    type: TYPES.get(kind ?? "") ?? "model",
    name,
    ...revision ? { revision } : {},
    ...file ? { file } : {}
  };
};

export {
  PACKAGED_BUILDERS,
  EARLY_MODELS,
  hubId,
  modelId,
  isCommit,
  partialName,
  repositoryName,
  hubUrl,
  hubAddress
};
