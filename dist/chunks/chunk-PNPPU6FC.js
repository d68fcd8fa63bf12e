import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EARLY_MODELS,
  PACKAGED_BUILDERS,
  hubAddress,
  hubUrl,
  isCommit,
  modelId,
  partialName,
  repositoryName
} from "./chunk-D6JF3XRL.js";
import {
  resolver,
  scopesOf
} from "./chunk-J2TFNS4P.js";
import {
  argumentsOf,
  childrenOf,
  dottedPath,
  parsePython
} from "./chunk-F4RSQMEM.js";
import {
  HOLE,
  MOST,
  decoded,
  literalOf,
  union
} from "./chunk-A27OHYTA.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import {
  OTHER_HUBS,
  isHubLibrary,
  isLibrary,
  mentions
} from "./chunk-NFLBU4HP.js";
import {
  place,
  unread,
  unreadFile
} from "./chunk-VP3ANOYK.js";

// src/readers/models/declared-version.ts
var FILES = [
  "uv.lock",
  "poetry.lock",
  "pdm.lock",
  "pylock.toml",
  "Pipfile.lock",
  "requirements.txt",
  "pyproject.toml",
  "environment.yml",
  "setup.py",
  "setup.cfg"
];
var foldersOf = (path) => {
  const parts = path.split("/").slice(0, -1);
  return [.../* @__PURE__ */ new Set([parts.join("/"), parts.slice(0, -1).join("/"), ""])];
};
var LONGEST = 8 * 1024 * 1024;
var NAMES = /* @__PURE__ */ new Map([
  ["torch", "(?:torch|pytorch)"],
  ["pyyaml", "[Pp]y[Yy][Aa][Mm][Ll]"]
]);
var RANGE = `[=<>!~^][^;#"'\\\\\\n]{0,100}`;
var patternsOf = (library2) => {
  const name = NAMES.get(library2);
  if (!name) return void 0;
  return {
    lock: new RegExp(`^name = "${name}"\\r?\\nversion = "([^"\\n]{1,100})"`, "m"),
    pipfile: new RegExp(`"${name}": \\{[^{}]{0,4000}?"version": "([^"\\n]{1,100})"`),
    line: new RegExp(
      `^[ \\t]*(?:- )?(?:[\\w.-]{1,40}::)?${name}(?:\\[[^\\]\\n]{0,80}\\])?[ \\t]*(${RANGE})?(?:[;#\\\\]|$)`,
      "m"
    ),
    table: new RegExp(
      `^${name}[ \\t]*=[ \\t]*(?:\\{[^}\\n]{0,200}?version[ \\t]*=[ \\t]*)?"([^"\\n]{1,100})"`,
      "m"
    ),
    quoted: new RegExp(`["'\\n][ \\t]*${name}(?:\\[[^\\]\\n]{0,80}\\])?[ \\t]*(${RANGE})?[;"'\\n]`)
  };
};
var inFile = (file, text, { lock, pipfile, line, table, quoted }) => {
  const [first, second] = file === "Pipfile.lock" ? [pipfile] : /lock/.test(file) ? [lock] : /\.toml$/.test(file) ? [table, quoted] : /setup/.test(file) ? [quoted] : [line];
  const found = first.exec(text) ?? second?.exec(text);
  return found ? (found[1] ?? "").trim() : void 0;
};
var declaredIn = (path, beside, want) => (library2) => {
  const patterns = patternsOf(library2);
  if (!patterns) return void 0;
  let missing = false;
  for (const folder of foldersOf(path)) {
    for (const file of FILES) {
      const at = folder ? `${folder}/${file}` : file;
      if (!beside.has(at)) {
        want(at);
        missing = true;
      }
      const text = missing ? void 0 : beside.get(at)?.text;
      if (text === void 0 || text.length > LONGEST) continue;
      const found = inFile(file, text, patterns);
      if (found !== void 0) return found;
    }
  }
  return void 0;
};

// src/readers/models/neighbours.ts
var MOST_MODULES = 6;
var LARGEST = 2e5;
var join = (...parts) => parts.filter(Boolean).join("/");
var modulePaths = (path, module) => {
  const [, dots = "", name = ""] = /^(\.*)([\w.]*)$/.exec(module) ?? [];
  const parts = name.split(".").filter(Boolean);
  const folder = path.split("/").slice(0, -1);
  if (dots.length > folder.length + 1 || !dots && parts.length === 0) return [];
  const bases = dots ? [folder.slice(0, folder.length - dots.length + 1).join("/")] : [folder.join("/"), ""];
  return [...new Set(bases)].flatMap((base) => {
    const whole = join(base, ...parts);
    return parts.length > 0 ? [`${whole}.py`, `${whole}/__init__.py`] : [join(base, "__init__.py")];
  });
};
var moduleOf = (path, text) => {
  if (text.length > LARGEST) return void 0;
  const parsed = parsePython(text);
  if ("why" in parsed) return void 0;
  try {
    const scopes = scopesOf(parsed.tree, text);
    const lineOf = lineFinder(text);
    return { values: resolver(scopes, text, (offset) => place(path, lineOf(offset))), scope: scopes.module };
  } catch {
    return void 0;
  }
};
var withNeighbours = (path = "", beside = /* @__PURE__ */ new Map()) => {
  const wanted = /* @__PURE__ */ new Set();
  const modules = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Set();
  const want = (one) => {
    wanted.add(one);
  };
  const lookUp = (module, names) => {
    if (module.length > 200 || isHubLibrary(module) && !module.startsWith(".")) return void 0;
    if (!asked.has(module) && asked.size >= MOST_MODULES) return void 0;
    asked.add(module);
    for (const at of modulePaths(path, module)) {
      if (at === path) continue;
      if (!beside.has(at)) {
        want(at);
        continue;
      }
      const text = beside.get(at)?.text;
      if (text === void 0) continue;
      if (!modules.has(at)) modules.set(at, moduleOf(at, text));
      const found = modules.get(at);
      return found?.values.path(names, found.scope);
    }
    return void 0;
  };
  return { lookUp, declared: declaredIn(path, beside, want), wanted };
};

// src/readers/models/naming.ts
var LONGEST2 = 600;
var onHub = (name) => name && { hub: "huggingface", ...name };
var WEIGHTS = /\.(?:bin|ckpt|engine|ggml|gguf|h5|joblib|keras|llamafile|mlmodel|msgpack|nemo|npz?|onnx|ort|pb|pdparams|pickle|pkl|pt|pth|safetensors|t7|tflite|torchscript)(?:\.(?:gz|zip|tar|tgz|bz2|xz))?$/i;
var withoutQuery = (url) => url.replace(/[?#].*$/s, "");
var isWeightUrl = (text) => /^(?:https?|ftp|s3|gs|gcs|abfss?|az|wasbs?):\/\/[^\s/]+\//i.test(text) && WEIGHTS.test(withoutQuery(text));
var BUCKET = /^(?:s3a?|gs|gcs|abfss?|az|wasbs?|oss|cos):\/\/[^\s/{}<>]+/i;
var URL = /^(?:https?|ftp):\/\/[^\s/{}<>]+\/[^\s{}<>]+$/i;
var climbs = (text) => /(?:^|[/:])\.{1,2}(?:[/:@]|$)/.test(text);
var clean = (text) => text.length <= LONGEST2 && !/[\s\uE000]/.test(text);
var address = (text, { type }) => {
  const known = hubUrl(text) ?? hubAddress(text);
  if (known) return onHub(known);
  if (!clean(text)) return void 0;
  if (BUCKET.test(text)) return { hub: "bucket", type, name: text };
  return URL.test(text) ? { hub: "url", type, name: text } : void 0;
};
var hasDigestInName = (url) => /-[0-9a-f]{8,64}\.[^/.]+$/i.test(withoutQuery(url));
var weightAddress = (text, wanted) => {
  const known = hubUrl(text) ?? hubAddress(text);
  if (known) return onHub(known);
  return isWeightUrl(text) ? address(text, wanted) : void 0;
};
var hubOnly = (text) => onHub(hubUrl(text) ?? hubAddress(text));
var repository = (text, { type, owner }) => {
  const known = hubUrl(text) ?? hubAddress(text);
  if (known) return onHub(known);
  if (BUCKET.test(text) && clean(text)) return { hub: "bucket", type, name: text };
  if (type === "dataset" && PACKAGED_BUILDERS.has(text)) return void 0;
  const name = repositoryName(text);
  if (!name) return void 0;
  if (name.includes("/") || owner === void 0 || EARLY_MODELS.has(name.toLowerCase()))
    return onHub({ type, name });
  return { ...onHub({ type, name: `${owner}/${name}` }), written: name };
};
var owned = (text, wanted) => text.includes("/") || /^https?:|^hf:/.test(text) ? repository(text, wanted) : void 0;
var marked = (text, { type }) => {
  const [, rest] = /^hf[-_]hub:(.+)$/.exec(text) ?? [];
  if (rest === void 0) return hubOnly(text, { type });
  const [bare = "", revision] = rest.split("@");
  const name = repositoryName(bare);
  return name ? onHub({ type, name, ...revision ? { revision } : {} }) : void 0;
};
var github = (text, { type }) => {
  const [, name, revision] = /^([\w.-]{1,39}\/[\w.-]{1,100})(?::([^\s:]{1,250}))?$/.exec(
    text.replace(/^https:\/\/github\.com\//, "")
  ) ?? [];
  if (!name || climbs(text)) return void 0;
  return { hub: "github", type, name, ...revision ? { revision } : {} };
};

// src/readers/models/shapes.ts
var MODEL_KEYWORDS = [
  "pretrained_model_name_or_path",
  "pretrained_model_path",
  "pretrained_model_name",
  "pretrained_model_or_path",
  "model_id",
  "repo_id",
  "model_name",
  "model_name_or_path",
  "pretrained_path",
  "checkpoint_path"
];
var WEIGHTS2 = { keywords: ["weight_name", "filename", "gguf_file", "model_file", "file_name"] };
var TOKENIZER = { keywords: ["tokenizer"], role: "tokenizer", revision: "tokenizer_revision" };
var HUB_SHAPES = [
  {
    // The base model is an object that is loaded elsewhere; the adapter is what is named here.
    names: "from_pretrained",
    receiver: /^(?:Auto)?Peft(?:Mixed)?Model(?!For\w+Auto)/,
    position: 1,
    keywords: ["model_id"],
    type: "model",
    role: "adapter",
    object: true,
    also: [{ position: 0, keywords: ["model"] }]
  },
  {
    names: "from_pretrained",
    receiver: /^AutoPeftModel/,
    position: 0,
    keywords: MODEL_KEYWORDS,
    type: "model",
    role: "adapter"
  },
  {
    names: "from_pretrained",
    receiver: /^(?:\w*Tokenizer(?:Fast)?|\w*Processor)$/,
    position: 0,
    keywords: MODEL_KEYWORDS,
    type: "model",
    role: "tokenizer"
  },
  {
    names: "from_pretrained",
    position: 0,
    keywords: MODEL_KEYWORDS,
    type: "model",
    file: WEIGHTS2,
    also: [{ keywords: ["custom_pipeline"], role: "code", naming: owned, revision: "custom_revision" }]
  },
  {
    names: "from_single_file",
    position: 0,
    keywords: ["pretrained_model_link_or_path", "pretrained_model_link_or_path_or_dict"],
    type: "model",
    naming: address,
    also: [{ keywords: ["config", "original_config"], naming: owned }]
  },
  {
    names: "load_lora_weights load_textual_inversion load_ip_adapter lora_state_dict load_lora_into_unet load_attn_procs",
    position: 0,
    keywords: [
      "pretrained_model_name_or_path_or_dict",
      "pretrained_model_name_or_path",
      "pretrained_model_name_or_path_or_dicts"
    ],
    type: "model",
    role: "adapter",
    file: WEIGHTS2,
    object: true
  },
  {
    names: "load_adapter",
    library: /^(?:peft|transformers|adapters|unsloth)\b/,
    position: 0,
    keywords: ["model_id", "peft_model_id", "adapter_name_or_path"],
    type: "model",
    role: "adapter",
    naming: owned,
    object: true
  },
  {
    names: "pipeline",
    from: /^(?:transformers|optimum)\.(?:\w+\.)*pipeline$/,
    position: 1,
    keywords: ["model"],
    type: "model",
    object: true,
    preset: true,
    also: [
      { ...TOKENIZER, revision: "revision" },
      { keywords: ["feature_extractor", "image_processor"], role: "tokenizer" }
    ]
  },
  {
    names: "hf_hub_download hf_hub_url cached_download try_to_load_from_cache",
    position: 0,
    keywords: ["repo_id"],
    type: "model",
    file: { position: 1, keywords: ["filename"] },
    typed: true
  },
  { names: "snapshot_download", position: 0, keywords: ["repo_id"], type: "model", typed: true },
  {
    names: "load_from_hub from_pretrained_keras from_pretrained_fastai load_state_dict_from_hub load_from_hf_hub from_hf_hub from_hf_repo load_model_ensemble_and_task_from_hf_hub",
    position: 0,
    keywords: ["repo_id", "model_id"],
    type: "model",
    file: { position: 1, keywords: ["filename"] }
  },
  {
    names: "SentenceTransformer SparseEncoder SentenceTransformerEmbeddings",
    from: /^(?:sentence_transformers|langchain\w*)\./,
    position: 0,
    keywords: ["model_name_or_path", "model_name"],
    type: "model",
    owner: "sentence-transformers"
  },
  {
    names: "CrossEncoder",
    from: /^sentence_transformers\./,
    position: 0,
    keywords: ["model_name", "model_name_or_path"],
    type: "model"
  },
  {
    names: "load_dataset load_dataset_builder get_dataset_config_names get_dataset_split_names get_dataset_infos",
    from: /^datasets\./,
    position: 0,
    keywords: ["path"],
    type: "dataset",
    also: [{ keywords: ["data_files"], naming: address, type: "dataset", many: true }]
  },
  {
    names: "load combine",
    from: /^evaluate\./,
    position: 0,
    keywords: ["path"],
    type: "model",
    role: "code",
    naming: owned,
    runs: "evaluate.load runs the code of the repository"
  },
  {
    names: "create_model create_model_and_transforms create_model_from_pretrained get_tokenizer load_openai_model",
    from: /^(?:timm|open_clip)\./,
    position: 0,
    keywords: ["model_name"],
    type: "model",
    naming: marked
  },
  {
    names: "get_kernel",
    from: /^kernels\./,
    position: 0,
    keywords: ["repo_id"],
    type: "model",
    role: "code",
    runs: "get_kernel loads compiled code of the repository"
  },
  {
    names: "from_hub load_tool from_space",
    library: /^(?:smolagents|transformers)\b/,
    position: 0,
    keywords: ["repo_id", "task_or_repo_id", "space_id"],
    type: "model",
    role: "code",
    naming: owned,
    runs: "the code of the repository runs as a tool or agent"
  },
  { names: "from_hparams", position: 0, keywords: ["source"], type: "model", naming: owned },
  {
    names: "read_csv read_parquet read_json read_feather read_excel read_orc scan_csv scan_parquet scan_ndjson read_ndjson",
    from: /^(?:pandas|polars|dask|modin|cudf|duckdb)\./,
    position: 0,
    keywords: ["filepath_or_buffer", "path", "source", "path_or_buf"],
    type: "dataset",
    naming: hubOnly,
    object: true
  },
  {
    names: "urlretrieve urlopen get download download_url download_file_from_url load_file_from_url wget load_url",
    from: /^(?:urllib|requests|httpx|wget|basicsr|torchvision|fsspec|tensorflow|keras)\b/,
    position: 0,
    keywords: ["url", "uri"],
    type: "model",
    naming: weightAddress,
    object: true
  }
];

// src/readers/models/naming-services.ts
var OLLAMA = /^(?:([a-z0-9.-]+\.[a-z]{2,}(?::\d{1,5})?)\/)?(?:([\w.-]{1,80})\/)?([\w.-]{1,80})(?::([\w.-]{1,80}))?(?:@(sha256:[0-9a-f]{64}))?$/i;
var HOSTED = /^(?:gpt-|o[134](?:-|$)|claude|gemini|command-r|text-embedding|chatgpt)/i;
var ollama = (text, { type }) => {
  const [, host, namespace, model2, tag, digest] = OLLAMA.exec(text) ?? [];
  if (!model2 || climbs(text) || !namespace && !host && HOSTED.test(model2) && !/^gpt-oss/i.test(model2))
    return void 0;
  const revision = digest ?? tag;
  if (host && /^(?:hf|huggingface)\.co$/i.test(host)) {
    const name2 = repositoryName(`${namespace ?? ""}/${model2}`);
    return name2 ? { hub: "huggingface", type, name: name2, written: text } : void 0;
  }
  const name = `${host && !/^registry\.ollama\./i.test(host) ? `${host}/` : ""}${namespace ?? "library"}/${model2}`;
  return {
    hub: "ollama",
    type,
    name,
    ...name === text ? {} : { written: text },
    ...revision ? { revision } : {},
    pinned: digest !== void 0
  };
};
var provided = (text, separator) => {
  const cut = text.indexOf(separator);
  if (cut < 0) return void 0;
  const [provider2, rest] = [text.slice(0, cut), text.slice(cut + 1)];
  const wanted = { type: "model" };
  if (/^ollama(?:_chat)?$/.test(provider2)) return ollama(rest, wanted);
  if (/^(?:hosted_vllm|vllm)$/.test(provider2)) return owned(rest, wanted);
  if (!/^(?:huggingface|hf|hugging_face)$/.test(provider2)) return void 0;
  const segments = rest.split("/");
  return owned(segments.slice(-2).join("/"), wanted);
};
var litellm = (text) => provided(text, "/");
var provider = (text) => provided(text, ":");
var modelscope = (text, { type }) => {
  const name = text.includes("/") ? repositoryName(text) : void 0;
  return name ? { hub: "modelscope", type, name } : void 0;
};
var kaggle = (text, { type }) => {
  const [, path = ""] = /^(?:kaggle:\/\/|https:\/\/www\.kaggle\.com\/(?:models|datasets)\/)?([\w./-]{3,300})$/.exec(text) ?? [];
  const segments = path.split("/").filter(Boolean);
  if (segments.length < 2 || segments.length > 6 || climbs(path)) return void 0;
  const last = segments.at(-1) ?? "";
  const versioned = segments.length > 2 && /^\d{1,6}$/.test(last);
  const kept = segments.slice(0, versioned ? -1 : void 0).filter((segment) => segment !== "versions");
  return {
    hub: "kaggle",
    type,
    name: kept.join("/"),
    ...versioned ? { revision: last } : {},
    pinned: false
  };
};
var mlflow = (text, { type }) => {
  const [, scheme, path = ""] = /^(models|runs|mlflow-artifacts):\/{1,3}([^\s\uE000]{1,400})$/.exec(text) ?? [];
  if (!scheme || climbs(path)) return void 0;
  if (scheme !== "models") return { hub: "mlflow", type, name: `${scheme}/${path}`, pinned: false };
  const [, name = path, at, slash] = /^([^@/]+(?:\.[^@/]+)*)(?:@([^/]+)|\/([^/]+))?$/.exec(path) ?? [];
  const revision = at ?? slash;
  return { hub: "mlflow", type, name: `models/${name}`, ...revision ? { revision } : {}, pinned: false };
};
var wandb = (text, { type }) => {
  const [, path, alias] = /^(?:wandb-artifact:\/\/)?((?:[\w.-]{1,128}\/){0,3}[\w.-]{1,128})(?::([\w.-]{1,128}))?$/.exec(text) ?? [];
  return path && !climbs(path) ? { hub: "wandb", type, name: path, ...alias ? { revision: alias } : {}, pinned: false } : void 0;
};
var kerasPreset = (text, wanted) => /^kaggle:\/\//.test(text) ? kaggle(text, wanted) : /^(?:hf|https?):\/\//.test(text) ? owned(text, wanted) : void 0;
var gradio = (text) => {
  const [, kind, name = ""] = /^(models|spaces|huggingface)\/(.+)$/.exec(text) ?? [];
  const known = kind ? repositoryName(name) : void 0;
  return known?.includes("/") ? { hub: "huggingface", type: kind === "spaces" ? "space" : "model", name: known } : void 0;
};

// src/readers/models/shapes-others.ts
var HUBCONF = "hubconf.py of the repository runs";
var OTHER_SHAPES = [
  {
    names: "load list help",
    from: /^torch\.hub\./,
    position: 0,
    keywords: ["repo_or_dir", "github"],
    type: "model",
    role: "code",
    naming: github,
    runs: HUBCONF,
    unless: { keyword: "source", is: "local" }
  },
  {
    names: "load_state_dict_from_url load_url",
    from: /^torch\./,
    position: 0,
    keywords: ["url"],
    type: "model",
    naming: address,
    checked: "check_hash"
  },
  {
    names: "download_url_to_file",
    from: /^torch\./,
    position: 0,
    keywords: ["url"],
    type: "model",
    naming: address,
    digest: { position: 2, keywords: ["hash_prefix"] }
  },
  {
    names: "get_file",
    from: /^(?:keras|tensorflow|tf_keras)\b/,
    position: 1,
    keywords: ["origin"],
    type: "model",
    naming: address,
    digest: { keywords: ["file_hash", "md5_hash"] }
  },
  {
    names: "download cached_download download_folder",
    from: /^gdown\./,
    position: 0,
    keywords: ["url", "id"],
    type: "model",
    naming: address,
    digest: { keywords: ["hash", "md5"] }
  },
  {
    names: "retrieve create",
    from: /^pooch\./,
    position: 0,
    keywords: ["url"],
    type: "model",
    naming: weightAddress,
    digest: { position: 1, keywords: ["known_hash"] }
  },
  {
    names: "load",
    from: /^tensorflow_hub\./,
    position: 0,
    keywords: ["handle"],
    type: "model",
    naming: (text, wanted) => /^https:\/\/(?:www\.)?kaggle\.com\//.test(text) ? kaggle(text, wanted) : address(text, wanted)
  },
  {
    names: "KerasLayer resolve",
    from: /^tensorflow_hub\./,
    position: 0,
    keywords: ["handle"],
    type: "model",
    object: true,
    naming: (text, wanted) => /^https:\/\/(?:www\.)?kaggle\.com\//.test(text) ? kaggle(text, wanted) : address(text, wanted)
  },
  {
    names: "load_model",
    from: /^(?:keras|tensorflow|tf_keras)\b/,
    position: 0,
    keywords: ["filepath"],
    type: "model",
    naming: kerasPreset,
    object: true
  },
  {
    names: "from_preset",
    position: 0,
    keywords: ["preset"],
    type: "model",
    naming: kerasPreset,
    library: /^keras(?:_hub|_nlp|_cv)?\b/
  },
  {
    names: "load",
    from: /^onnx\.hub\./,
    keywords: ["repo"],
    position: 1,
    type: "model",
    naming: github
  },
  {
    // A file of a repository; the library's own zoo is of no account here.
    names: "from_pretrained",
    from: /^llama_cpp\./,
    position: 0,
    keywords: ["repo_id"],
    type: "model",
    file: { position: 1, keywords: ["filename"] },
    also: [{ keywords: ["hf_tokenizer_path"], role: "tokenizer" }]
  },
  {
    names: "from_pretrained snapshot_download model_file_download dataset_snapshot_download",
    from: /^modelscope\./,
    position: 0,
    keywords: [...MODEL_KEYWORDS, "dataset_id"],
    type: "model",
    naming: modelscope,
    file: { position: 1, keywords: ["file_path"] }
  },
  {
    names: "load",
    from: /^modelscope\.(?:\w+\.)*MsDataset\.load$/,
    position: 0,
    keywords: ["dataset_name"],
    type: "dataset",
    naming: modelscope
  },
  {
    names: "pipeline",
    from: /^modelscope\./,
    position: 1,
    keywords: ["model"],
    type: "model",
    naming: modelscope,
    object: true,
    revision: "model_revision"
  },
  {
    names: "model_download",
    from: /^kagglehub\./,
    position: 0,
    keywords: ["handle"],
    type: "model",
    naming: kaggle
  },
  {
    names: "dataset_download dataset_load load_dataset",
    from: /^kagglehub\./,
    position: 0,
    keywords: ["handle"],
    type: "dataset",
    naming: kaggle
  },
  {
    names: "load_model load_checkpoint",
    from: /^mlflow\b/,
    position: 0,
    keywords: ["model_uri"],
    type: "model",
    naming: mlflow
  },
  {
    names: "download_artifacts",
    from: /^mlflow\b/,
    position: 0,
    keywords: ["artifact_uri"],
    type: "model",
    naming: mlflow,
    object: true
  },
  {
    names: "use_artifact use_model artifact",
    library: /^wandb\b/,
    position: 0,
    keywords: ["artifact_or_name", "name"],
    type: "model",
    naming: wandb,
    object: true
  },
  { names: "load", from: /^gradio\./, position: 0, keywords: ["name"], type: "model", naming: gradio },
  {
    names: "get_hf_file_to_cache hf_download",
    position: 0,
    keywords: ["repo_id"],
    type: "model",
    naming: owned
  }
];

// src/readers/models/shapes-serving.ts
var MODEL = ["model"];
var ENGINE_ALSO = [
  { keywords: ["tokenizer", "tokenizer_path"], role: "tokenizer", revision: "tokenizer_revision" },
  { keywords: ["speculative_model", "speculative_draft_model_path", "draft_model"] }
];
var model = (names, from, keywords = MODEL, more = {}) => ({ names, from, position: 0, keywords, type: "model", ...more });
var keyword = (names, from, keywords, more = {}) => ({
  names,
  from,
  keywords,
  type: "model",
  ...more
});
var SERVING_SHAPES = [
  model("LLM AsyncEngineArgs EngineArgs", /^vllm\./, MODEL, { also: ENGINE_ALSO }),
  {
    names: "LoRARequest",
    from: /^vllm\./,
    position: 2,
    keywords: ["lora_path", "lora_local_path"],
    type: "model",
    role: "adapter",
    naming: owned
  },
  keyword("Engine Runtime", /^sglang\./, ["model_path"], { also: ENGINE_ALSO }),
  model("pipeline serve client", /^lmdeploy\./, ["model_path"], { naming: owned }),
  model(
    "load stream_load load_model",
    /^mlx_(?:lm|vlm|audio|whisper|embeddings)\./,
    ["path_or_hf_repo", "path_or_repo", "repo_id"],
    { naming: owned }
  ),
  keyword("transcribe", /^mlx_whisper\./, ["path_or_hf_repo"], { naming: owned }),
  model("WhisperModel BatchedInferencePipeline", /^faster_whisper\./, ["model_size_or_path"], {
    naming: owned
  }),
  model("LLM", /^(?:tensorrt_llm|gpt4all|llm_engine)\b/, MODEL, { naming: owned }),
  model(
    "TextEmbedding ImageEmbedding SparseTextEmbedding LateInteractionTextEmbedding TextCrossEncoder",
    /^fastembed\./,
    ["model_name"],
    { naming: owned }
  ),
  {
    names: "load",
    from: /^flair\b/,
    position: 0,
    keywords: ["model_path", "model"],
    type: "model",
    naming: owned
  },
  model("TransformerWordEmbeddings TransformerDocumentEmbeddings", /^flair\b/, MODEL),
  model("Generator Translator", /^ctranslate2\./, ["model_path"], { naming: owned }),
  model(
    "BGEM3FlagModel FlagModel FlagReranker FlagLLMReranker FlagICLModel from_finetuned",
    /^FlagEmbedding\./,
    ["model_name_or_path", "model_name_or_path"]
  ),
  model("KeyBERT BERTopic", /^(?:keybert|bertopic)\./, ["model", "embedding_model"], {
    naming: owned,
    object: true
  }),
  model(
    "SetFitModel GLiNER SpanMarkerModel",
    /^(?:setfit|gliner|span_marker)\./,
    ["pretrained_model_name_or_path"],
    { naming: owned }
  ),
  model("Pipeline Inference", /^pyannote\./, ["checkpoint_path", "model"], { naming: owned, object: true }),
  model("HuggingFaceModel", /^bentoml\b/, ["model_id"]),
  model(
    "load_model load_model_hf",
    /^(?:TTS|llama_index|groundingdino|laion_clap|gliner|spacy_llm)\b/,
    ["model_id", "repo_id"],
    { naming: owned }
  ),
  // Trainers load by name what they are to train.
  keyword(
    "SFTTrainer DPOTrainer GRPOTrainer PPOTrainer RewardTrainer KTOTrainer ORPOTrainer CPOTrainer RLOOTrainer GKDTrainer OnlineDPOTrainer",
    /^(?:trl|unsloth)\./,
    MODEL,
    {
      position: 0,
      object: true,
      also: [
        {
          keywords: ["ref_model", "reward_funcs", "teacher_model", "reward_model"],
          naming: owned,
          many: true
        }
      ]
    }
  ),
  keyword("ModelConfig ModelArguments ScriptArguments", /^trl\./, ["model_name_or_path", "dataset_name"]),
  // Clients and frameworks: what they ask is served elsewhere, or loaded by them.
  model("InferenceClient AsyncInferenceClient", /^huggingface_hub\./, MODEL, { naming: owned, object: true }),
  keyword(
    "HuggingFaceEndpoint HuggingFaceHub HuggingFaceTextGenInference",
    /^langchain/,
    ["repo_id", "model"],
    { naming: owned }
  ),
  keyword(
    "HuggingFaceEmbeddings HuggingFaceEmbedding HuggingFaceBgeEmbeddings HuggingFaceInstructEmbeddings HuggingFaceInferenceAPIEmbeddings HuggingFaceEndpointEmbeddings HuggingFaceCrossEncoder OptimumEmbedding FastEmbedEmbeddings FastEmbedEmbedding",
    /^(?:langchain|llama_index)/,
    ["model_name", "model", "repo_id", "folder_name"],
    { owner: "sentence-transformers" }
  ),
  keyword(
    "HuggingFaceLLM HuggingFaceInferenceAPI HuggingFaceInferenceAPIEmbedding",
    /^llama_index/,
    ["model_name", "model"],
    { naming: owned, also: [{ keywords: ["tokenizer_name"], role: "tokenizer" }] }
  ),
  { names: "from_model_id", receiver: /^HuggingFacePipeline$/, keywords: ["model_id"], type: "model" },
  keyword("VLLM VLLMOpenAI Vllm VllmServer", /^(?:langchain|llama_index)/, ["model"], { naming: owned }),
  keyword(
    "TransformersModel VLLMModel MLXModel InferenceClientModel HfApiModel",
    /^smolagents\./,
    ["model_id", "model"],
    { position: 0, naming: owned }
  ),
  keyword(
    "SentenceTransformerEmbeddingFunction HuggingFaceEmbeddingFunction",
    /^chromadb\b/,
    ["model_name"],
    { owner: "sentence-transformers" }
  ),
  keyword(
    "SentenceTransformersDocumentEmbedder SentenceTransformersTextEmbedder TransformersSimilarityRanker TransformersTextRouter HuggingFaceLocalGenerator HuggingFaceLocalChatGenerator",
    /^haystack\b/,
    ["model"],
    { naming: owned }
  ),
  keyword(
    "ChatOllama OllamaEmbeddings OllamaLLM Ollama OllamaEmbedding OllamaMultiModal OllamaChatModel OllamaTextEmbedder OllamaDocumentEmbedder",
    /^(?:langchain|llama_index|haystack|agno|phi|pydantic_ai|autogen|crewai)/,
    ["model", "model_name", "id"],
    { naming: ollama }
  ),
  {
    names: "pull chat generate embed embeddings show create",
    from: /^ollama\./,
    position: 0,
    keywords: ["model", "from_"],
    type: "model",
    naming: ollama
  },
  {
    names: "pull chat generate embed embeddings",
    library: /^ollama\b/,
    keywords: ["model"],
    type: "model",
    naming: ollama
  },
  model(
    "completion acompletion embedding aembedding text_completion atext_completion batch_completion rerank",
    /^litellm\./,
    MODEL,
    { naming: litellm }
  ),
  model(
    "LiteLLM LiteLlm LiteLLMModel ChatLiteLLM LM",
    /^(?:langchain|llama_index|google|smolagents|dspy|crewai)\b/,
    ["model", "model_id", "model_name"],
    { naming: litellm }
  ),
  model("LLM", /^crewai\b/, MODEL, { naming: litellm }),
  model("init_chat_model init_embeddings", /^langchain/, MODEL, { naming: provider })
];

// src/readers/models/calls.ts
var ALL = [...OTHER_SHAPES, ...SERVING_SHAPES, ...HUB_SHAPES];
var byName = () => {
  const found = /* @__PURE__ */ new Map();
  for (const shape2 of ALL) {
    for (const name of shape2.names.split(" ")) {
      const known = found.get(name);
      if (known) known.push(shape2);
      else found.set(name, [shape2]);
    }
  }
  return found;
};
var SHAPES = byName();

// src/readers/models/generic.ts
var PLAIN = new Set(
  `base_model_id base_model_name base_model_name_or_path hf_model hf_model_id hf_model_name hf_repo hf_repo_id
  hub_model_name model_id model_name_or_path path_or_hf_repo pretrained_model_name pretrained_model_name_or_path
  pretrained_model_path repo_id tokenizer_name_or_path`.split(/\s+/)
);
var LIBRARY = new Set(
  `adapter base_model checkpoint embedding_model hf_path model model_checkpoint model_name model_path pretrained
  pretrained_model repo repo_or_path source tokenizer tokenizer_name`.split(/\s+/)
);
var OTHERWISE = /^(?:add|argparse|basename|card|commit|copy|create|debug|delete|dict|dirname|duplicate|error|exists|export|format|info|isdir|isfile|join|list|load_from_disk|load_local|log|makedirs|mkdir|move|open|path|print|publish|push|purepath|raise|register|remove|rename|replace|report|request|save|set|sink|split|super|to|update|upload|warn|warning|write)(?:_|$)|(?:Arguments|Card|Config|Error|Exception|Warning|Callback|Logger|Metadata)$|_(?:local|disk|file|dir|directory|folder|path|documents?|texts?)$/i;
var HOSTED2 = /openai|anthropic|openrouter|together|groq|fireworks|replicate|bedrock|nvidia|nim|cohere|mistralai|deepinfra|azure|vertex|gemini|perplexity|cerebras|sagemaker/i;
var NO_POSITION = /^(?:torch|accelerate|bitsandbytes|tokenizers|transformers|datasets|huggingface_hub|evaluate|trl|optimum)(?:\.|$)/;
var shape = (keywords, position) => ({
  names: "",
  keywords,
  type: "model",
  naming: owned,
  object: true,
  ...position === void 0 ? {} : { position }
});
var genericShape = ({ path, last, origins, defined }, given) => {
  if (OTHERWISE.test(last) || given.named.has("base_url") || given.named.has("api_base")) return void 0;
  const names = [...path, ...origins];
  if (names.some((name) => HOSTED2.test(name))) return void 0;
  const plain = [...given.named.keys()].find((key) => PLAIN.has(key));
  if (plain && !defined) return shape([plain]);
  const origin = origins.find(isLibrary);
  if (!origin) return void 0;
  const keyword2 = [...given.named.keys()].find((key) => LIBRARY.has(key));
  if (keyword2) return shape([keyword2]);
  const isMade = /[A-Z]/.test(last[0] ?? "") || /load|pretrained|from_|download|get_model|^build$|^setup_/.test(last);
  return isMade && !NO_POSITION.test(origin) && given.positional.length > 0 ? shape([], 0) : void 0;
};

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
var TELLING = 10;
var isNamed = ({ names }, name) => ` ${names} `.includes(` ${name} `);
var fits = (shape2, { path, last, origins }, given, { modules, knowsHub }) => {
  if (shape2.from) {
    if (origins.some((origin) => shape2.from?.test(origin) && isNamed(shape2, lastPart(origin)))) return true;
    return isNamed(shape2, last) && isClass(last) && last.length >= TELLING && origins.length === 0;
  }
  if (!isNamed(shape2, last) && !origins.some((origin) => isNamed(shape2, lastPart(origin)))) return false;
  const receiver = path.at(-2) ?? "";
  const known = origins[0]?.split(".").at(-2) ?? "";
  if (shape2.receiver && !shape2.receiver.test(receiver) && !shape2.receiver.test(known)) return false;
  if (shape2.library) {
    const { library: library2 } = shape2;
    return origins.length > 0 ? origins.some((name) => library2.test(name)) : modules.some((name) => library2.test(name));
  }
  if (TENSOR_LAYER.test(receiver)) return false;
  if (origins.some((origin) => OTHER_HUBS.test(origin))) return given.named.has("from_hf_hub");
  const isImported = origins.length > 0 && !origins.some((origin) => origin.startsWith("."));
  return path.length < 2 || isClass(receiver) || knowsHub || isImported;
};
var lastPart = (dotted) => dotted.slice(dotted.lastIndexOf(".") + 1);
var originsOf = (call, scopes, text) => {
  const path = (call.firstChild && dottedPath(call.firstChild, text)) ?? ["", functionOf(call, text)];
  return { path, origins: importedAs(path, scopes) };
};
var calleeOf = (call, text) => call.firstChild ? calleeText(call.firstChild, functionOf(call, text), text) : "";
var calleeText = (callee, last, text) => {
  const written2 = text.slice(callee.from, Math.min(callee.to, callee.from + 400)).replace(/\s+/g, "");
  return written2.length > LONGEST_CALLEE ? `….${last}` : written2;
};
var aliasesOf = ({ imports }) => new Map(
  [...imports].flatMap(([alias, name]) => {
    const shapes = SHAPES.get(lastPart(name));
    return shapes && alias !== lastPart(name) ? [[alias, shapes]] : [];
  })
);
var matcher = (scopes, text) => {
  const modules = [...scopes.imports.values(), ...scopes.stars];
  const knowsHub = modules.some(isHubLibrary);
  const aliases = aliasesOf(scopes);
  return (node, scope) => {
    const callee = node.firstChild;
    const last = functionOf(node, text);
    if (!callee || !last) return void 0;
    const shapes = [...SHAPES.get(last) ?? [], ...aliases.get(last) ?? []];
    if (shapes.length === 0 && !knowsHub) return void 0;
    const path = dottedPath(callee, text) ?? ["", last];
    const given = argumentsOf(node, text);
    const named2 = { path, last, origins: importedAs(path, scopes) };
    const found = shapes.find((each) => fits(each, named2, given, { modules, knowsHub }));
    const shape2 = found ?? (knowsHub ? genericShape({ ...named2, defined: scopes.defined.has(path[0] ?? "") }, given) : void 0);
    if (!shape2) return void 0;
    return { node, scope, shape: shape2, given, callee: calleeText(callee, last, text) };
  };
};

// src/readers/models/inline.ts
var ADDRESS = /hf:\/\/[\w@./*{}-]{3,300}/g;
var WRITES = /^(?:to_|write|sink|save|push|upload|print|log|put|mkdir|delete|rm|copy_to|debug|info|warning|error|warn)/i;
var MOST2 = 8;
var textsOf = (call, text) => {
  const { positional, named: named2 } = argumentsOf(call, text);
  return [...positional, ...named2.values()].flatMap(
    (node) => /^(?:Array|Tuple|Dictionary|Set)Expression$/.test(node.name) ? childrenOf(node).slice(0, 100) : [node]
  );
};
function* inlineAddresses(call, file) {
  const { text, path, surface, lineOf } = file;
  const callee = functionOf(call, text);
  if (WRITES.test(callee)) return;
  let taken = 0;
  for (const node of textsOf(call, text)) {
    const literal = node.name === "String" ? literalOf(node, text) : void 0;
    if (!literal) continue;
    for (const [address2] of decoded(text, literal).matchAll(ADDRESS)) {
      const name = hubAddress(address2.replace(/[.*/{}]+$/, "")) ?? hubUrl(address2);
      if (!name || taken++ >= MOST2) continue;
      yield {
        kind: "model",
        id: modelId({ hub: "huggingface", ...name }),
        hub: "huggingface",
        ...name,
        pinned: isCommit(name.revision),
        resolvedBy: "literal",
        callee,
        surface,
        at: place(path, lineOf(node.from))
      };
    }
  }
}

// src/readers/models/references.ts
var endpointOf = (text) => /^[ \t]*os\.environ\[["']HF_ENDPOINT["']\][ \t]*=[ \t]*["']([^"'\n]{1,300})["']/m.exec(text)?.[1];
var argument = ({ positional, named: named2 }, { position, keywords }) => {
  for (const keyword2 of keywords) {
    const value = named2.get(keyword2);
    if (value) return value;
  }
  return position === void 0 ? void 0 : positional[position];
};
var single = (node, scope, { values }) => node && values.resolve(node, scope).candidates.find(({ text }) => text && !text.includes(HOLE))?.text;
var typeOf = ({ shape: shape2, given, scope }, file) => {
  if (!shape2.typed) return shape2.type;
  const said = single(given.named.get("repo_type"), scope, file);
  return said === "dataset" || said === "space" ? said : "model";
};
var nameOf = (text, { type, naming = repository }, owner, saved) => {
  const name = naming(text, { type, owner });
  return name && !name.name.includes("/") && saved.has(name.name) ? void 0 : name;
};
var written = (node, { text }) => text.slice(node.from, Math.min(node.to, node.from + 80)).replace(/\s+/g, " ");
var remoteCode = ({ given, scope, shape: shape2 }, file) => {
  const trust = given.named.get("trust_remote_code");
  const custom = given.named.get("custom_pipeline");
  if (trust && file.values.truth(trust, scope) !== "false") return `trust_remote_code=${written(trust, file)}`;
  if (custom && custom.name !== "None") return `custom_pipeline=${written(custom, file)}`;
  return shape2.runs;
};
var revisions = ({ given, scope }, { values }, keyword2) => {
  const node = given.named.get(keyword2);
  if (!node || node.name === "None") return [void 0];
  const { candidates, open } = values.resolve(node, scope);
  const known = candidates.filter(({ text }) => text && !text.includes(HOLE)).map(({ text }) => text);
  return open || known.length < candidates.length || known.length === 0 ? [...known, void 0] : known;
};
var hasDigest = ({ given, scope, shape: shape2 }, address2, file) => {
  if (shape2.checked) {
    const checked = given.named.get(shape2.checked);
    return checked !== void 0 && file.values.truth(checked, scope) === "true" && hasDigestInName(address2);
  }
  return shape2.digest !== void 0 && /^(?:\w+:)?[0-9a-f]{8,128}$/i.test(single(argument(given, shape2.digest), scope, file) ?? "");
};
var common = (call, file) => {
  const { given, scope, shape: shape2 } = call;
  const endpoint = single(given.named.get("endpoint"), scope, file) ?? file.endpoint;
  const remote = remoteCode(call, file);
  const tensors = given.named.get("use_safetensors");
  const inFile2 = single(shape2.file && argument(given, shape2.file), scope, file);
  const subfolder = single(given.named.get("subfolder"), scope, file);
  return {
    ...inFile2 ? { file: inFile2 } : {},
    ...subfolder ? { subfolder } : {},
    ...remote ? { remoteCode: remote } : {},
    ...tensors ? { onlySafetensors: file.values.truth(tensors, scope) === "true" } : {},
    ...endpoint ? { endpoint } : {}
  };
};
var isPinned = (name, revision, call, file) => {
  if (name.pinned !== void 0) return name.pinned;
  if (name.hub === "url" || name.hub === "bucket") return hasDigest(call, name.name, file);
  return isCommit(revision);
};
var named = (name, { by, at, bound }, call, file, { role, revision: keyword2, shared }, partial = false) => {
  const known = name.revision ? [name.revision] : revisions(call, file, keyword2);
  const line = file.lineOf(by === "literal" && at !== void 0 ? at : call.node.from);
  return known.map(
    (revision) => ({
      kind: "model",
      id: modelId({ hub: name.hub, type: name.type, name: name.name, ...revision ? { revision } : {} }),
      hub: name.hub,
      type: name.type,
      ...role ? { role } : {},
      name: name.name,
      ...name.written ? { written: name.written } : {},
      ...revision ? { revision } : {},
      pinned: isPinned(name, revision, call, file),
      ...shared,
      ...name.file ? { file: name.file } : {},
      resolvedBy: partial ? "partial" : by,
      ...bound && by !== "literal" ? { bound } : {},
      callee: call.callee,
      surface: file.surface,
      at: place(file.path, line)
    })
  );
};
var references = (candidates, reads, call, file, told) => candidates.flatMap((candidate) => {
  const { text } = candidate;
  if (!text.includes(HOLE)) {
    const name = nameOf(text, reads, call.shape.owner, file.saved);
    return name ? named(name, candidate, call, file, told) : [];
  }
  const part = reads.naming === void 0 ? partialName(text) : void 0;
  return part ? named({ hub: "huggingface", type: reads.type, name: part }, candidate, call, file, told, true) : [];
});
var loaded = (candidates, call, file) => {
  const { shape: shape2 } = call;
  const told = {
    ...shape2.role ? { role: shape2.role } : {},
    revision: shape2.revision ?? "revision",
    shared: common(call, file)
  };
  return references(candidates, { ...shape2, type: typeOf(call, file) }, call, file, told);
};
var valuesOf = (node, scope, { values }) => {
  const items = /^(?:Array|Tuple)Expression$/.test(node.name) ? childrenOf(node) : node.name === "DictionaryExpression" ? childrenOf(node).flatMap(
    (child, at, all) => child.name === ":" && all[at + 1] ? [all[at + 1]] : []
  ) : [node];
  return union(
    items.slice(0, MOST).flatMap((item) => {
      const nested = /^(?:Array|Tuple)Expression$/.test(item.name) ? childrenOf(item).slice(0, MOST) : [item];
      return nested.map((each) => values.resolve(each, scope));
    })
  );
};
var further = (call, file) => (call.shape.also ?? []).flatMap((also) => {
  const node = argument(call.given, also);
  if (!node) return [];
  const { candidates } = also.many ? valuesOf(node, call.scope, file) : file.values.resolve(node, call.scope);
  const remote = remoteCode(call, file);
  const told = {
    ...also.role ? { role: also.role } : {},
    revision: also.revision ?? (also.type === "dataset" || also.role === "tokenizer" ? "revision" : ""),
    shared: remote && also.role === "code" ? { remoteCode: remote } : {}
  };
  return references(candidates, { ...also, type: also.type ?? "model" }, call, file, told);
});
var preset = (call, file) => {
  const task = single(argument(call.given, { position: 0, keywords: ["task"] }), call.scope, file);
  const name = `default:${task && /^[\w-]{1,60}$/.test(task) ? task : "*"}`;
  return {
    kind: "model",
    id: modelId({ hub: "huggingface", type: "model", name }),
    hub: "huggingface",
    type: "model",
    name,
    pinned: false,
    resolvedBy: "partial",
    callee: call.callee,
    surface: file.surface,
    at: place(file.path, file.lineOf(call.node.from))
  };
};

// src/readers/models/loaders.ts
var always = () => ({ unsafe: "always" });
var asWritten = (keyword2, node, file) => `${keyword2}=${written(node, file)}`;
var switched = (keyword2, off) => ({ given, scope }, file) => {
  const node = given.named.get(keyword2);
  if (!node || node.name === "None") return void 0;
  const truth = file.values.truth(node, scope);
  return truth === off || truth === "unknown" ? { unsafe: "option", argument: asWritten(keyword2, node, file) } : void 0;
};
var library = (name, safeFrom, declared) => {
  const range = declared(name);
  return { name, safeFrom, ...range === void 0 ? {} : { declared: range } };
};
var torchLoad = (call, file, declared) => {
  const node = call.given.named.get("weights_only");
  if (node && node.name !== "None") return switched("weights_only", "false")(call, file);
  return { unsafe: "default", library: library("torch", "2.6.0", declared) };
};
var UNSAFE_YAML = /(?:^|\.)C?(?:Unsafe)?Loader$/;
var yamlLoad = ({ given }, file, declared) => {
  const node = argument(given, { position: 1, keywords: ["Loader"] });
  if (!node)
    return given.spread ? void 0 : { unsafe: "default", library: library("pyyaml", "6.0", declared) };
  return UNSAFE_YAML.test(written(node, file)) ? { unsafe: "option", argument: asWritten("Loader", node, file) } : void 0;
};
var skopsLoad = (call, file) => {
  const node = call.given.named.get("trusted");
  if (!node) return void 0;
  const trusted = written(node, file);
  return trusted === "True" || /untrusted/.test(trusted) ? { unsafe: "option", argument: `trusted=${trusted}` } : void 0;
};
var typ = ({ given }, file) => {
  const node = argument(given, { position: 0, keywords: ["typ"] });
  return node && /^["']unsafe["']$/.test(written(node, file)) ? { unsafe: "option", argument: asWritten("typ", node, file) } : void 0;
};
var SHAPES2 = [
  {
    from: /^(?:six\.moves\.)?(?:_pickle|c?[pP]ickle5?|dill|cloudpickle)\.(?:loads?|load_session|Unpickler)$/,
    loader: (name) => name.replace(/^(?:six\.moves\.)?(?:_pickle|c?[pP]ickle5?)\./, "pickle."),
    unsafe: always
  },
  {
    from: /^(?:sklearn\.externals\.)?joblib\.(?:numpy_pickle\.)?load$/,
    loader: "joblib.load",
    unsafe: always
  },
  { from: /^pandas\.(?:io\.pickle\.)?read_pickle$/, loader: "pandas.read_pickle", unsafe: always },
  {
    from: /^(?:shelve\.open|marshal\.loads?|jsonpickle\.(?:decode|loads)|fastai(?:\.\w+)*\.load_learner)$/,
    unsafe: always
  },
  { from: /^torch\.(?:serialization\.)?load$/, loader: "torch.load", unsafe: torchLoad },
  { from: /^torch\.jit\.load$/, unsafe: always },
  { from: /^torch\.package\.PackageImporter$/, unsafe: always },
  { from: /^numpy\.load$/, unsafe: switched("allow_pickle", "true") },
  {
    from: /^(?:tf_keras|keras|tensorflow\.keras|tensorflow\.python\.keras)\.(?:(?:models|saving)\.)?load_model$/,
    loader: "keras.models.load_model",
    unsafe: switched("safe_mode", "false")
  },
  {
    from: /(?:^|\.)keras\.(?:\w+\.)*enable_unsafe_deserialization$/,
    loader: "keras.config.enable_unsafe_deserialization",
    unsafe: always
  },
  { from: /^yaml\.(?:load|load_all)$/, unsafe: yamlLoad },
  { from: /^yaml\.(?:unsafe_load|unsafe_load_all)$/, unsafe: always },
  { from: /^ruamel\.yaml\.YAML$/, unsafe: typ },
  { from: /^skops\.io\.loads?$/, unsafe: skopsLoad },
  {
    from: /^mlflow\.(?:pyfunc|sklearn|pytorch|statsmodels|spacy|prophet|pmdarima)\.load_model$/,
    unsafe: always
  }
];
var ANYWHERE = [
  ["allow_dangerous_deserialization", "true"],
  ["weights_only", "false"]
];
var LAST = new Set(
  `load loads load_session Unpickler read_pickle open decode load_learner PackageImporter load_model load_all
  enable_unsafe_deserialization unsafe_load unsafe_load_all YAML`.split(/\s+/)
);
var byKeyword = (call, file) => {
  for (const [keyword2, off] of ANYWHERE) {
    const node = call.given.named.get(keyword2);
    if (node?.name === "Boolean" && file.values.truth(node, call.scope) === off)
      return { unsafe: "option", argument: asWritten(keyword2, node, file) };
  }
  return void 0;
};
var wordOf = (text) => /weights_only|allow_dangerous_deserialization/.test(text) ? /^\w/ : void 0;
var loaderFinder = (scopes, file, declared) => {
  const { text, path, surface, lineOf } = file;
  const hasKeyword = wordOf(text) !== void 0;
  const aliases = new Set(
    [...scopes.imports].flatMap(
      ([alias, name]) => LAST.has(name.slice(name.lastIndexOf(".") + 1)) ? [alias] : []
    )
  );
  return (node, scope) => {
    const last = functionOf(node, text);
    if (!hasKeyword && !LAST.has(last) && !aliases.has(last)) return void 0;
    const { origins, path: dotted } = originsOf(node, scopes, text);
    const given = argumentsOf(node, text);
    const call = { node, scope, given };
    const name = origins.find((origin) => SHAPES2.some(({ from }) => from.test(origin)));
    const shape2 = name === void 0 ? void 0 : SHAPES2.find(({ from }) => from.test(name));
    const found = shape2 ? shape2.unsafe(call, file, declared) : hasKeyword ? byKeyword(call, file) : void 0;
    if (!found) return void 0;
    const loader = shape2 && name ? loaderName(shape2, name) : origins[0] ?? dotted.filter(Boolean).slice(-2).join(".");
    const [what] = [...given.positional, ...given.named.values()];
    return {
      kind: "loader",
      id: `loader:${loader.slice(0, 120)}`,
      loader: loader.slice(0, 120),
      callee: calleeOf(node, text),
      ...what ? { what: written(what, file) } : {},
      ...found,
      surface,
      at: place(path, lineOf(node.from))
    };
  };
};
var loaderName = ({ loader }, name) => typeof loader === "string" ? loader : loader ? loader(name) : name;

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
  const { shape: shape2, given, scope } = call;
  if (shape2.unless && single(given.named.get(shape2.unless.keyword), scope, file) === shape2.unless.is) return;
  const name = argument(given, shape2);
  if (!name) {
    yield* further(call, file);
    if (shape2.preset && !given.spread && given.positional.length + given.named.size > 0)
      yield preset(call, file);
    return;
  }
  const { candidates, open } = file.values.resolve(name, scope);
  yield* loaded(candidates, call, file);
  yield* further(call, file);
  const partly = candidates.some(({ text }) => text.includes(HOLE) && !/^[./~]/.test(text));
  if (!shape2.object && (partly || open)) yield { call };
}
function* readTree(text, tree, origin, neighbours) {
  let scopes;
  try {
    scopes = scopesOf(tree, text);
  } catch {
    const why = "it nests too deeply to be read";
    yield unreadFile(origin.path, origin.lineOf(0), text.slice(0, 80), why, origin.surface);
    return;
  }
  yield* readScopes(text, scopes, origin, neighbours);
}
function* readScopes(text, scopes, origin, neighbours) {
  const placeOf = (offset) => place(origin.path, origin.lineOf(offset));
  const values = resolver(scopes, text, placeOf, neighbours.lookUp);
  const match = matcher(scopes, text);
  const saved = savedNames(scopes, values, text);
  const file = { ...origin, text, values, saved, endpoint: endpointOf(text) };
  const loaderOf = loaderFinder(scopes, file, neighbours.declared);
  const hasAddress = text.includes("hf://");
  let first;
  let dynamic = 0;
  for (const { node, scope } of scopes.calls) {
    const loader = loaderOf(node, scope);
    if (loader) yield loader;
    const call = match(node, scope);
    let names = false;
    for (const found of call ? callFound(call, file) : []) {
      if ("kind" in found) {
        names = true;
        yield found;
      } else {
        first ??= found.call;
        dynamic++;
      }
    }
    if (hasAddress && !names) yield* inlineAddresses(node, file);
  }
  if (!first) return;
  const why = `the model's name is decided at run time; ${dynamic} call${dynamic === 1 ? "" : "s"}`;
  yield { ...unread(placeOf(first.node.from), first.callee, why, file.surface), minor: true };
}
var trees = /* @__PURE__ */ new WeakMap();
function* readPython(file, surface, neighbours) {
  const { path, text } = file;
  if (!mentions(text)) return;
  const parsed = trees.get(file) ?? parsePython(text);
  trees.set(file, parsed);
  if ("why" in parsed) {
    yield unreadFile(path, 1, text.slice(0, 80), parsed.why, surface);
    return;
  }
  yield* readTree(text, parsed.tree, { path, surface, lineOf: lineFinder(text) }, neighbours);
}

export {
  withNeighbours,
  readTree,
  readPython
};
