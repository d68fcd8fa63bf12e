import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  HOLE,
  argumentsOf,
  dottedPath,
  parsePython,
  resolver,
  scopesOf
} from "./chunk-V5AMGTS2.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import {
  place,
  unread,
  unreadFile
} from "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";

// src/readers/models/calls.ts
var MODEL_KEYWORDS = [
  "pretrained_model_name_or_path",
  "pretrained_model_path",
  "pretrained_model_name",
  "model_id",
  "repo_id",
  "model_name",
  "model_name_or_path"
];
var WEIGHTS = { keywords: ["weight_name", "filename", "gguf_file", "model_file"] };
var MODULE = /(?:^|\.)(?:transformers|diffusers|peft|optimum|sentence_transformers|huggingface_hub|datasets)(?:\.|$)/;
var SHAPES = [
  {
    // The base model is an object that is loaded elsewhere; the adapter is what is named here.
    name: /^from_pretrained$/,
    receiver: /^Peft(?:Mixed)?Model/,
    position: 1,
    keywords: ["model_id"],
    type: "model",
    object: true
  },
  { name: /^from_pretrained$/, position: 0, keywords: MODEL_KEYWORDS, type: "model", file: WEIGHTS },
  {
    name: /^from_single_file$/,
    position: 0,
    keywords: ["pretrained_model_link_or_path", "pretrained_model_link_or_path_or_dict"],
    type: "model",
    url: true
  },
  {
    name: /^(?:load_lora_weights|load_textual_inversion|load_ip_adapter|lora_state_dict)$/,
    position: 0,
    keywords: [
      "pretrained_model_name_or_path_or_dict",
      "pretrained_model_name_or_path",
      "pretrained_model_name_or_path_or_dicts"
    ],
    type: "model",
    file: WEIGHTS,
    object: true
  },
  {
    name: /^pipeline$/,
    from: /^(?:transformers|optimum)\.(?:\w+\.)*pipeline$/,
    position: 1,
    keywords: ["model"],
    type: "model",
    object: true,
    preset: true
  },
  {
    name: /^(?:hf_hub_download|hf_hub_url|cached_download)$/,
    position: 0,
    keywords: ["repo_id"],
    type: "model",
    file: { position: 1, keywords: ["filename"] },
    typed: true
  },
  { name: /^snapshot_download$/, position: 0, keywords: ["repo_id"], type: "model", typed: true },
  {
    name: /^(?:from_pretrained_keras|from_pretrained_fastai)$/,
    position: 0,
    keywords: ["repo_id"],
    type: "model"
  },
  {
    name: /^(?:SentenceTransformer|SparseEncoder)$/,
    from: /^sentence_transformers\./,
    position: 0,
    keywords: ["model_name_or_path"],
    type: "model",
    owner: "sentence-transformers"
  },
  {
    name: /^CrossEncoder$/,
    from: /^sentence_transformers\./,
    position: 0,
    keywords: ["model_name", "model_name_or_path"],
    type: "model"
  },
  {
    name: /^(?:load_dataset|load_dataset_builder|get_dataset_config_names|get_dataset_split_names)$/,
    from: /^datasets\./,
    position: 0,
    keywords: ["path"],
    type: "dataset"
  },
  { name: /^LLM$/, from: /^vllm\./, position: 0, keywords: ["model"], type: "model" },
  {
    name: /^(?:AsyncEngineArgs|EngineArgs)$/,
    from: /^vllm\./,
    position: 0,
    keywords: ["model"],
    type: "model"
  },
  {
    name: /^HuggingFace(?:Bge|Instruct)?Embeddings?$/,
    from: /^(?:langchain|llama_index)/,
    keywords: ["model_name"],
    type: "model"
  },
  { name: /^from_model_id$/, receiver: /^HuggingFacePipeline$/, keywords: ["model_id"], type: "model" },
  {
    name: /^(?:BGEM3FlagModel|FlagModel|FlagReranker|FlagAutoModel)$/,
    from: /^FlagEmbedding\./,
    position: 0,
    keywords: ["model_name_or_path"],
    type: "model"
  },
  {
    name: /^(?:create_model|create_model_and_transforms|create_model_from_pretrained)$/,
    from: /^(?:timm|open_clip)\./,
    position: 0,
    keywords: ["model_name"],
    type: "model",
    prefix: /^hf[-_]hub:/
  }
];
var MENTIONED = /from_pretrained|from_single_file|load_lora_weights|load_textual_inversion|load_ip_adapter|lora_state_dict|pipeline|hf_hub_|cached_download|snapshot_download|SentenceTransformer|SparseEncoder|CrossEncoder|load_dataset|get_dataset_|vllm|HuggingFace|FlagEmbedding|hf[-_]hub:/;
var OTHER_HUBS = /^(?:modelscope|paddlenlp|paddle|paddleocr|mindnlp|mindspore|openmind|efficientnet|efficientnet_pytorch|pretrainedmodels|torchvision|swift)(?:\.|$)/;
var isHubLibrary = (name) => MODULE.test(name) || LIBRARIES.test(name);
var LIBRARIES = /^(?:accelerate|adapters|auto_gptq|awq|bitsandbytes|ctransformers|evaluate|gliner|gptqmodel|llama_cpp|open_clip|pyannote|setfit|span_marker|speechbrain|timm|tokenizers|torch|trl|unsloth|vllm)(?:\.|$)/;
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

// src/readers/models/match.ts
var LONGEST_NAME = 60;
var LONGEST_CALLEE = 120;
var functionOf = (call, text) => {
  const callee = call.firstChild;
  const property = callee?.name === "MemberExpression" ? callee.lastChild : callee;
  return property && property.to - property.from <= LONGEST_NAME ? text.slice(property.from, property.to) : "";
};
var importedAs = (path, { imports, stars, defined }) => {
  const [root = "", ...rest] = path;
  const known = imports.get(root);
  if (known !== void 0) return [[known, ...rest].join(".")];
  return defined.has(root) ? [`.${path.join(".")}`] : stars.map((star) => [star, ...path].join("."));
};
var TENSOR_LAYER = /^Embedding(?:Bag)?$/;
var isClass = (name) => /^[A-Z]/.test(name);
var fits = (shape, { path, last, origins }, given, knowsHub) => {
  if (shape.from) {
    if (origins.some((origin) => shape.from?.test(origin) && shape.name.test(lastPart(origin)))) return true;
    return shape.name.test(last) && isClass(last) && origins.length === 0;
  }
  if (!shape.name.test(last) && !origins.some((origin) => shape.name.test(lastPart(origin)))) return false;
  const receiver = path.at(-2) ?? "";
  const known = origins[0]?.split(".").at(-2) ?? "";
  if (shape.receiver && !shape.receiver.test(receiver) && !shape.receiver.test(known)) return false;
  if (TENSOR_LAYER.test(receiver)) return false;
  if (origins.some((origin) => OTHER_HUBS.test(origin))) return given.named.has("from_hf_hub");
  return path.length < 2 || isClass(receiver) || knowsHub;
};
var lastPart = (dotted) => dotted.slice(dotted.lastIndexOf(".") + 1);
var calleeText = (callee, last, text) => {
  const written = text.slice(callee.from, Math.min(callee.to, callee.from + 400)).replace(/\s+/g, "");
  return written.length > LONGEST_CALLEE ? `….${last}` : written;
};
var matcher = (scopes, text) => {
  const imported = [...scopes.imports.values(), ...scopes.stars];
  const knowsHub = imported.some(isHubLibrary);
  const aliases = new Set(
    [...scopes.imports].flatMap(
      ([alias, name]) => SHAPES.some((shape) => shape.name.test(lastPart(name))) ? [alias] : []
    )
  );
  return (node, scope) => {
    const callee = node.firstChild;
    const last = functionOf(node, text);
    if (!callee || !last) return void 0;
    if (!aliases.has(last) && !SHAPES.some(({ name }) => name.test(last))) return void 0;
    const path = dottedPath(callee, text) ?? ["", last];
    const given = argumentsOf(node, text);
    const named2 = { path, last, origins: importedAs(path, scopes) };
    const shape = SHAPES.find((each) => fits(each, named2, given, knowsHub));
    return shape && { node, scope, shape, given, callee: calleeText(callee, last, text) };
  };
};

// src/readers/models/hub.ts
var HUB_HOST = /^(?:www\.)?(?:huggingface|hf)\.co$/i;
var SCHEMES = {
  model: "hf",
  dataset: "hf-dataset",
  space: "hf-space"
};
var hubId = ({ type, name, revision }) => `${SCHEMES[type]}:${name}${revision === void 0 ? "" : `@${revision}`}`;
var isCommit = (revision) => revision !== void 0 && /^[0-9a-f]{40}$/i.test(revision);
var PART = /^[A-Za-z0-9_](?:[\w.-]{0,94}[A-Za-z0-9_])?$/;
var RESERVED = /^(?:api|blog|collections|datasets|docs|join|learn|models|organizations|papers|pricing|settings|spaces|tasks)$/i;
var PLACEHOLDER_OWNER = /^(?:your\b.*|your[-_].*|my[-_]?(?:org|organization|user|username|user[-_]name|name|company|account)|user|user[-_]?name|owner|org|org[-_]?name|organization|namespace|path|hf[-_]user(?:name)?|<.*)$/i;
var PLACEHOLDER_NAME = /^(?:your\b.*|your[-_].*|model[-_]?(?:id|name|path)|todo|xxx+)$/i;
var NO_NAME = /^(?:path|none|null|default|auto|model)$/i;
var FILE = /\.(?:bin|ckpt|csv|ggml|gguf|gz|h5|ipynb|jsonl?|keras|npz|onnx|parquet|pkl|pth?|py|safetensors|tar|tsv|txt|ya?ml|zip)$/i;
var isLocal = (text) => /^(?:[./~\\]|[a-z]:[\\/])/i.test(text) || text.includes("\\") || text.split("/").length > 2 || text.endsWith("/") || FILE.test(text);
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
  const named2 = { type: type ?? "model", name: repository };
  if (!revision || !/^(?:resolve|blob|raw|tree)$/.test(action ?? "")) return named2;
  const isFile = file.length > 0 && action !== "tree";
  return { ...named2, revision, ...isFile ? { file: file.join("/") } : {} };
};
var hubAddress = (text) => {
  const [, rest] = /^hf:\/\/(.+)$/.exec(text) ?? [];
  if (rest === void 0) return void 0;
  const [, kind, named2 = "", revision, file] = /^(?:(datasets|spaces)\/)?([^/@]+\/[^/@]+)(?:@([^/]+))?(?:\/(.+))?$/.exec(rest) ?? [];
  const name = repositoryName(named2);
  if (!name) return void 0;
  return {
    type: TYPES.get(kind ?? "") ?? "model",
    name,
    ...revision ? { revision } : {},
    ...file ? { file } : {}
  };
};

// src/readers/models/references.ts
var argument = ({ positional, named: named2 }, { position, keywords }) => {
  for (const keyword of keywords) {
    const value = named2.get(keyword);
    if (value) return value;
  }
  return position === void 0 ? void 0 : positional[position];
};
var single = (node, scope, { values }) => node && values.resolve(node, scope).candidates.find(({ text }) => text && !text.includes(HOLE))?.text;
var typeOf = ({ shape, given, scope }, file) => {
  if (!shape.typed) return shape.type;
  const said = single(given.named.get("repo_type"), scope, file);
  return said === "dataset" || said === "space" ? said : "model";
};
var prefixed = (text, prefix, type) => {
  if (!prefix.test(text)) return void 0;
  const [bare = "", revision] = text.replace(prefix, "").split("@");
  const name = repositoryName(bare);
  return name ? { type, name, ...revision ? { revision } : {} } : void 0;
};
var hubName = (text, type, shape, saved) => {
  const address = hubUrl(text) ?? hubAddress(text);
  if (address || shape.url) return address;
  if (shape.prefix) return prefixed(text, shape.prefix, type);
  if (type === "dataset" && PACKAGED_BUILDERS.has(text)) return void 0;
  const name = repositoryName(text);
  if (!name || name.includes("/")) return name ? { type, name } : void 0;
  if (saved.has(name)) return void 0;
  const isShort = shape.owner !== void 0 && !EARLY_MODELS.has(name.toLowerCase());
  return { type, name: isShort ? `${shape.owner}/${name}` : name };
};
var remoteCode = ({ given, scope }, { text, values }) => {
  const trust = given.named.get("trust_remote_code");
  const custom = given.named.get("custom_pipeline");
  const found = trust && values.truth(trust, scope) !== "false" ? ["trust_remote_code", trust] : custom && custom.name !== "None" ? ["custom_pipeline", custom] : void 0;
  if (!found) return void 0;
  const [keyword, { from, to }] = found;
  return `${keyword}=${text.slice(from, Math.min(to, from + 80)).replace(/\s+/g, " ")}`;
};
var revisions = ({ given, scope }, { values }, keyword) => {
  const node = given.named.get(keyword);
  if (!node || node.name === "None") return { known: [void 0], partial: false };
  const { candidates, open } = values.resolve(node, scope);
  const known = candidates.filter(({ text }) => text && !text.includes(HOLE)).map(({ text }) => text);
  const partial = open || known.length < candidates.length || known.length === 0;
  return { known: partial ? [...known, void 0] : known, partial };
};
var common = (call, file) => {
  const { given, scope, shape } = call;
  const remote = remoteCode(call, file);
  const tensors = given.named.get("use_safetensors");
  const inFile = single(shape.file && argument(given, shape.file), scope, file);
  const subfolder = single(given.named.get("subfolder"), scope, file);
  return {
    ...inFile ? { file: inFile } : {},
    ...subfolder ? { subfolder } : {},
    ...remote ? { remoteCode: remote } : {},
    ...tensors ? { onlySafetensors: file.values.truth(tensors, scope) === "true" } : {}
  };
};
var named = (name, { by, at }, call, file, keyword = "revision") => {
  const { known, partial } = name.revision ? { known: [name.revision], partial: false } : revisions(call, file, keyword);
  const line = file.lineOf(by === "literal" && at !== void 0 ? at : call.node.from);
  return known.map(
    (revision) => ({
      kind: "model",
      id: hubId({ type: name.type, name: name.name, ...revision ? { revision } : {} }),
      hub: "huggingface",
      type: name.type,
      name: name.name,
      ...revision ? { revision } : {},
      pinned: isCommit(revision),
      ...common(call, file),
      ...name.file ? { file: name.file } : {},
      resolvedBy: partial ? "partial" : by,
      callee: call.callee,
      surface: file.surface,
      at: place(file.path, line)
    })
  );
};
function* loaded(candidates, call, file) {
  const type = typeOf(call, file);
  for (const candidate of candidates) {
    const name = hubName(candidate.text, type, call.shape, file.saved);
    if (name) yield* named(name, candidate, call, file);
  }
}
function* customPipeline(call, file) {
  const node = call.given.named.get("custom_pipeline");
  if (!node) return;
  for (const candidate of file.values.resolve(node, call.scope).candidates) {
    const name = candidate.text.includes("/") ? repositoryName(candidate.text) : void 0;
    if (name) yield* named({ type: "model", name }, candidate, call, file, "custom_revision");
  }
}

// src/readers/models/source.ts
var savedNames = (scopes, values, text) => {
  const saved = /* @__PURE__ */ new Set();
  const hasOutput = text.includes("output_dir");
  for (const { node, scope } of scopes.calls) {
    const saves = /^(?:save_pretrained|save_model|makedirs|mkdir)$/.test(functionOf(node, text));
    if (!saves && !hasOutput) continue;
    const { positional, named: named2 } = argumentsOf(node, text);
    const folder = named2.get("output_dir") ?? (saves ? positional[0] : void 0);
    if (!folder) continue;
    for (const candidate of values.resolve(folder, scope).candidates) saved.add(candidate.text);
  }
  return saved;
};
function* callFound(call, file) {
  const { shape, given, scope, node } = call;
  const name = argument(given, shape);
  if (!name) {
    if (!shape.preset || given.spread) return;
    const why = "loads the task's default model, which is not named or pinned";
    yield unread(
      place(file.path, file.lineOf(node.from)),
      file.text.slice(node.from, node.to),
      why,
      file.surface
    );
    return;
  }
  const { candidates, open } = file.values.resolve(name, scope);
  yield* loaded(candidates, call, file);
  yield* customPipeline(call, file);
  const partly = candidates.some(({ text }) => text.includes(HOLE) && !/^[./~]/.test(text));
  if (partly || open && !shape.object) yield { call };
}
function* readTree(text, tree, origin) {
  const scopes = scopesOf(tree, text);
  const values = resolver(scopes, text);
  const match = matcher(scopes, text);
  const file = { ...origin, text, values, saved: savedNames(scopes, values, text) };
  let first;
  let dynamic = 0;
  for (const { node, scope } of scopes.calls) {
    const call = match(node, scope);
    if (!call) continue;
    for (const found of callFound(call, file)) {
      if ("kind" in found) yield found;
      else {
        first ??= found.call;
        dynamic++;
      }
    }
  }
  if (!first) return;
  const why = `the model's name is decided at run time; ${dynamic} call${dynamic === 1 ? "" : "s"}`;
  yield unread(place(file.path, file.lineOf(first.node.from)), first.callee, why, file.surface);
}
function* readPython(text, origin) {
  if (!MENTIONED.test(text)) return;
  const parsed = parsePython(text);
  if ("why" in parsed) {
    yield unreadFile(origin.path, origin.lineOf(0), text.slice(0, 80), parsed.why, origin.surface);
    return;
  }
  yield* readTree(text, parsed.tree, origin);
}

// src/readers/models/python.ts
var python = {
  id: "python",
  read: ({ path, text }) => readPython(text, { path, surface: "code", lineOf: lineFinder(text) })
};
export {
  python
};
