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
var RESERVED = /^(?:api|blog|chat|collections|datasets|docs|enterprise|inference-endpoints|inference-providers|join|learn|login|new|models|organizations|papers|pricing|settings|spaces|tasks)$/i;
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
  const repository2 = repositoryName(`${owner}/${name}`);
  if (!repository2) return void 0;
  const named = { type: type ?? "model", name: repository2 };
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

// src/readers/models/identify.ts
var LONGEST = 1e3;
var WEIGHTS = /\.(?:safetensors|gguf|ggml|ggmlv3|pt|pth|ckpt|h5|keras|pkl|pickle|joblib|onnx|tflite|mlmodel|llamafile|nemo|caffemodel|pdparams|litertlm|t7)$/i;
var NAMED_BIN = /(?:^|[/_.-])(?:pytorch_model|diffusion_pytorch_model|adapter_model|tf_model|model|consolidated|ggml)[\w.-]{0,60}\.bin$/i;
var isWeightFile = (path) => WEIGHTS.test(path) || NAMED_BIN.test(path);
var PLACEHOLDER = /[<>{}$*?\s|"'`\\]|\.\.|(?:^|[/:@._-])(?:your|my)[-_.]|(?:^|\/)(?:path|foo|bar|xxx+|todo|changeme|example)(?:\/|$)/i;
var HOSTED = /^(?:openai\/(?:gpt-(?!oss|2)|chatgpt|o\d|text-embedding|dall-e|tts|whisper-1)|anthropic\/|google\/gemini|x-ai\/|(?:azure|azure_ai|azure_openai|bedrock|cohere|databricks|deepinfra|deepseek|fireworks_ai|fireworks|gemini|github_copilot|groq|litellm_proxy|mistral|moonshot|nvidia_nim|openrouter|palm|perplexity|replicate|sagemaker|sambanova|together_ai|together|vertex_ai|vertex|voyage|watsonx|xai)\/)/i;
var NO_OWNER = /^(?:artifacts?|cache|checkpoints?|ckpts?|configs?|data|dataset|experiments?|logs?|outputs?|results?|runs?|saves?|scripts|src|tests?|tmp|weights|workspace|application|audio|chemical|font|image|message|multipart|text|video|africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc|us|linux|darwin|windows|refs|origin|actions|library)$/i;
var fromHub = ({ type, name, revision, file }) => ({
  hub: "huggingface",
  type,
  name,
  ...revision ? { revision } : {},
  ...file ? { file } : {}
});
var quantised = (text) => text.replace(/^([^/]+\/[^/:]+):[\w.-]{1,60}$/, "$1");
var hubLocation = (text) => {
  const [, ssh] = /^(?:ssh:\/\/)?git@(?:hf\.co|huggingface\.co)[:/](.+)$/i.exec(text) ?? [];
  const plain = ssh ? `https://hf.co/${ssh}` : text.replace(/^(https?:\/\/)[^@/\s]{1,200}@/i, "$1");
  const bare = /^(?:hf|huggingface)\.co\/(.+)$/i.exec(plain)?.[1];
  const address2 = bare === void 0 ? plain : `https://hf.co/${quantised(bare)}`;
  const found = hubUrl(address2.replace(/\.git\/?$/i, "")) ?? hubAddress(address2);
  return found && fromHub(found);
};
var mirror = (text) => {
  const [, origin, path] = /^(https?:\/\/(?:www\.)?hf-mirror\.com)\/(\S+)$/i.exec(text) ?? [];
  const found = origin && hubUrl(`https://hf.co/${path}`);
  return found ? { ...fromHub(found), endpoint: origin } : void 0;
};
var repository = (text, type = "model", early = true) => {
  const [bare = "", revision, more] = text.split("@");
  const name = more === void 0 ? repositoryName(bare) : void 0;
  if (!name || PLACEHOLDER.test(text) || HOSTED.test(text)) return void 0;
  const [owner = "", last] = name.split("/");
  if (last === void 0 ? !early && !EARLY_MODELS.has(name) : NO_OWNER.test(owner)) return void 0;
  if (last === void 0 && type === "model" && !EARLY_MODELS.has(name)) return void 0;
  return { hub: "huggingface", type, name, ...revision ? { revision } : {} };
};
var OLLAMA_PART = /^[A-Za-z0-9_][\w.-]{0,79}$/;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
var tagged = (text) => {
  const [before = "", digest] = text.split("@");
  const [, path = "", tag] = /^(.*?)(?::([\w][\w.-]{0,127}))?$/.exec(before) ?? [];
  const revision = digest ?? tag;
  return revision === void 0 ? { path } : { path, revision };
};
var ollamaName = (text) => {
  if (text.length > LONGEST || PLACEHOLDER.test(text) || /^[./~]|\.(?:gguf|safetensors|bin)$/i.test(text)) {
    return void 0;
  }
  const bare = text.replace(/^(?:ollama|https?):\/\//i, "");
  if (/^(?:hf|huggingface)\.co\//i.test(bare)) return hubLocation(bare);
  const [host, rest] = /^((?:[\w-]+\.)+[\w-]+(?::\d{1,5})?|localhost(?::\d{1,5})?)\/(.+)$/.exec(bare)?.slice(1) ?? [];
  const { path, revision } = tagged(rest ?? bare);
  const parts = path.split("/");
  if (parts.length > 2 || !parts.every((part) => OLLAMA_PART.test(part))) return void 0;
  const isPublic = host === void 0 || /(?:^|\.)ollama\.(?:ai|com)$/i.test(host);
  return {
    hub: "ollama",
    type: "model",
    name: parts.length === 1 ? `library/${path}` : path,
    ...revision ? { revision } : {},
    ...isPublic ? {} : { endpoint: host }
  };
};
var OCI_PART = /^[a-z0-9]+(?:[._-]{1,3}[a-z0-9]+)*$/;
var ociName = (text) => {
  const bare = text.replace(/^(?:oci|docker):\/\//i, "");
  if (text.length > LONGEST || PLACEHOLDER.test(bare) || /^[./~]/.test(bare)) return void 0;
  if (/^(?:hf|huggingface)\.co\//i.test(bare)) return hubLocation(bare);
  const { path, revision } = tagged(bare);
  const [first = "", ...others] = path.split("/");
  const isHost = others.length > 0 && /[.:]|^localhost$/.test(first);
  if (!isHost && !OCI_PART.test(first)) return void 0;
  if (!others.every((part) => OCI_PART.test(part))) return void 0;
  if (isHost && !/^[\w.-]{1,253}(?::\d{1,5})?$/.test(first)) return void 0;
  return { hub: "oci", type: "model", name: path, ...revision ? { revision } : {} };
};
var handle = (hub, text, most, type = "model") => {
  const parts = text.split("/");
  const isName = parts.length >= 2 && parts.length <= most && parts.every((part) => /^[\w.-]{1,100}$/.test(part));
  return isName && !PLACEHOLDER.test(text) ? { hub, type, name: text } : void 0;
};
var modelscopeName = (text, type = "model") => handle("modelscope", text.replace(/^modelscope:\/\//i, ""), 2, type);
var kaggleName = (text, type = "model") => {
  const [, bare = "", version] = /^(.*?)(?:(?:\/versions)?\/(\d{1,6}))?$/.exec(text.replace(/^kaggle:\/\//i, "")) ?? [];
  const found = handle("kaggle", bare.toLowerCase(), type === "model" ? 4 : 2, type);
  return found && (version ? { ...found, revision: version } : found);
};
var mlflowName = (text) => {
  const [, scheme = "", rest = ""] = /^(models|runs|mlflow-artifacts):\/{1,2}([\w./@ -]{1,300})$/.exec(text) ?? [];
  if (!scheme) return void 0;
  const [, name = rest, revision] = scheme === "models" ? /^([^/@]+)[/@]([^/@]+)$/.exec(rest) ?? [] : [];
  const full = scheme === "models" ? name : `${scheme}/${rest}`;
  return { hub: "mlflow", type: "model", name: full, ...revision ? { revision } : {} };
};
var wandbName = (text) => {
  const [, name, revision] = /^wandb(?:-artifact)?:\/\/\/?([\w.-]+(?:\/[\w.-]+){0,2})(?::([\w.-]+))?$/.exec(text) ?? [];
  return name ? { hub: "wandb", type: "model", name, ...revision ? { revision } : {} } : void 0;
};
var BUCKET = /^(?:s3a?|gs|az|abfss?|wasbs?|oss|cos|r2|hdfs):\/\/[\w.@:-]{1,200}(?:\/[^\s?#]*)?$/i;
var BLOB = /^https:\/\/[\w-]{1,63}\.(?:blob\.core\.windows\.net|s3[\w.-]{0,40}\.amazonaws\.com)\/\S+$/i;
var bucketName = (text) => (BUCKET.test(text) || BLOB.test(text)) && !/[<>{}$]/.test(text) && text.length <= LONGEST ? { hub: "bucket", type: "model", name: text.replace(/\/+$/, "") } : void 0;
var RAW = /^https:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+|github\.com\/[^/]+\/[^/]+\/(?:raw|blob))\/([0-9a-f]{40})\//;
var weightUrl = (text) => {
  const [, path] = /^https?:\/\/[^/\s?#@]{1,253}(\/[^\s?#]*)(?:[?#]\S*)?$/i.exec(text) ?? [];
  if (!path || text.length > LONGEST || /[<>{}$]/.test(text) || !isWeightFile(path)) return void 0;
  const [, revision] = RAW.exec(text) ?? [];
  const name = text.replace(/[?#].*$/, "");
  return { hub: "url", type: "model", name, ...revision ? { revision, pinned: true } : {} };
};
var schemed = (text) => {
  const [, slashes, rest = ""] = /^(?:huggingface|hf|hf-hub|hf_hub):(\/\/)?(.+)$/i.exec(text) ?? [];
  const [, name = "", colon, file] = /^([^/:@]+\/[^/:@]+)(?::([\w./-]+?))?(?:\/([\w./-]+))?$/.exec(rest) ?? [];
  const found = repository(name);
  if (!found) return void 0;
  return { ...found, ...colon && slashes ? { revision: colon } : {}, ...file ? { file } : {} };
};
var address = (text) => {
  if (text.length > LONGEST || /[<>{}$\s\\]/.test(text)) return void 0;
  const found = hubLocation(text) ?? mirror(text) ?? schemed(text);
  if (found) return found;
  if (/^ollama:\/\//i.test(text)) return ollamaName(text);
  if (/^oci:\/\//i.test(text)) return ociName(text);
  if (/^modelscope:\/\//i.test(text)) return modelscopeName(text);
  if (/^kaggle:\/\//i.test(text)) return kaggleName(text);
  const [, scope] = /^https?:\/\/(?:www\.)?modelscope\.(?:cn|ai)\/(?:models|datasets)?\/?([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/.*)?$/i.exec(
    text
  ) ?? [];
  if (scope) return modelscopeName(scope, text.includes("/datasets/") ? "dataset" : "model");
  return mlflowName(text) ?? wandbName(text) ?? bucketName(text) ?? weightUrl(text);
};
var modelOrAddress = (text) => address(text) ?? repository(quantised(text));
var datasetOrAddress = (text) => {
  const found = address(text);
  if (found || PACKAGED_BUILDERS.has(text)) return found;
  return repository(text, "dataset");
};
var isDigest = (text) => text !== void 0 && DIGEST.test(text);

// src/readers/models/reference.ts
var isPinned = (hub, revision) => hub === "ollama" || hub === "oci" ? isDigest(revision) : hub !== "url" && isCommit(revision);
var idOf = ({ hub, type, name }, revision) => hub === "huggingface" ? hubId({ type, name, ...revision ? { revision } : {} }) : `${hub}:${name}${revision ? `@${revision}` : ""}`;
var LONGEST2 = 300;
var short = (text) => text !== void 0 && text.length > LONGEST2 ? `${text.slice(0, LONGEST2)}…` : text;
var modelReference = (parts) => {
  const { identity, callee, surface, at } = parts;
  const { hub, type, name } = identity;
  const revision = short(identity.revision ?? (parts.revision || void 0));
  const reference = {
    kind: "model",
    id: idOf(identity, revision),
    hub,
    type,
    name,
    pinned: parts.pinned === true || identity.pinned === true || isPinned(hub, revision),
    resolvedBy: parts.resolvedBy ?? "literal",
    callee,
    surface,
    at
  };
  const file = short(identity.file ?? parts.file);
  const endpoint = short(identity.endpoint ?? parts.endpoint);
  if (revision) reference.revision = revision;
  else if (parts.openRevision) reference.openRevision = true;
  if (file) reference.file = file;
  if (parts.subfolder) reference.subfolder = parts.subfolder;
  if (parts.role) reference.role = parts.role;
  if (parts.remoteCode) reference.remoteCode = parts.remoteCode;
  if (endpoint) reference.endpoint = endpoint;
  if (parts.bound) reference.bound = parts.bound;
  if (parts.written && parts.written !== name) reference.written = short(parts.written) ?? parts.written;
  return reference;
};

export {
  PACKAGED_BUILDERS,
  EARLY_MODELS,
  modelId,
  isCommit,
  partialName,
  repositoryName,
  hubUrl,
  hubAddress,
  isWeightFile,
  repository,
  ollamaName,
  ociName,
  modelscopeName,
  kaggleName,
  bucketName,
  address,
  modelOrAddress,
  datasetOrAddress,
  modelReference
};
