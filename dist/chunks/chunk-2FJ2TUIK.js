import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  assignment,
  environment
} from "./chunk-25MTKOPE.js";
import {
  EARLY_MODELS,
  PACKAGED_BUILDERS,
  address,
  bucketName,
  datasetOrAddress,
  hubAddress,
  hubUrl,
  isCommit,
  isWeightFile,
  kaggleName,
  modelId,
  modelOrAddress,
  modelReference,
  modelscopeName,
  ociName,
  ollamaName,
  partialName,
  repositoryName
} from "./chunk-RNVYC3Z2.js";
import {
  HOLE as HOLE2
} from "./chunk-THQVPQKA.js";
import {
  argumentsOf,
  childrenOf,
  dottedPath,
  parsePython,
  resolver,
  scopesOf
} from "./chunk-NRIXSCEA.js";
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
} from "./chunk-HT6QOVP6.js";
import {
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/commands/argument.ts
var argument = (text, line) => ({ text, written: text, line });
var programOf = ({ text, written: written2 }) => {
  const last = text.slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\")) + 1);
  const named2 = last.includes(HOLE2) ? /^"?\$[{(]?(\w+)[^\w/]*$/.exec(written2)?.[1] ?? "" : last;
  return named2.toLowerCase().replace(/\.(?:exe|cmd|bat)$/, "");
};
var VERSIONED = /^(pip|python|pypy)-?[\d.]+$/;
var unversioned = (program) => VERSIONED.exec(program)?.[1] ?? program;

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
  const asked2 = /* @__PURE__ */ new Set();
  const want = (one) => {
    wanted.add(one);
  };
  const lookUp = (module, names) => {
    if (module.length > 200 || isHubLibrary(module) && !module.startsWith(".")) return void 0;
    if (!asked2.has(module) && asked2.size >= MOST_MODULES) return void 0;
    asked2.add(module);
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

// src/readers/models/command-words.ts
var FLAGS = new Set(
  `trust-remote-code quiet q force-download resume-download local-dir-use-symlinks dry-run verbose v enforce-eager
  disable-log-requests disable-log-stats enable-prefix-caching enable-chunked-prefill enable-auto-tool-choice enable-lora
  insecure i l c s silent location fail fail-with-body compressed continue no-check-certificate nc no-clobber recursive
  r no-progress only-show-errors unzip force f depth-first detach d debug stream jinja no-mmap mlock embeddings embedding
  reranking no-webui verbose-prompt flash-attn cont-batching bf16 fp16 do-train do-eval do-predict load-in-4bit
  load-in-8bit use-lora push-to-hub gradient-checkpointing log-samples plaintext hf-token-none`.split(/\s+/)
);
var nameOf = (text) => text.replace(/^--?/, "").replaceAll("_", "-").toLowerCase();
var MANY = /* @__PURE__ */ new Set(["lora-modules", "lora-paths", "include", "exclude"]);
var MOST2 = 2e3;
var isOption = (text) => /^--?[A-Za-z]/.test(text);
var wordsOf = (argv, flags = FLAGS) => {
  const operands = [];
  const options = /* @__PURE__ */ new Map();
  const add = (name, value) => {
    const known2 = options.get(name);
    if (known2) known2.push(value);
    else options.set(name, [value]);
  };
  const end = Math.min(argv.length, MOST2);
  for (let at = 0; at < end; at++) {
    const word = argv[at];
    if (!word) break;
    const { text } = word;
    if (!isOption(text)) {
      if (text !== "--") operands.push(word);
      continue;
    }
    const equals = text.indexOf("=");
    if (equals > 0) {
      add(nameOf(text.slice(0, equals)), { ...word, text: text.slice(equals + 1) });
      continue;
    }
    const name = nameOf(text);
    const next = argv[at + 1];
    if (flags.has(name) || !next || isOption(next.text)) {
      add(name, word);
      if (!flags.has(name) || !next || !/^(?:true|false)$/i.test(next.text)) continue;
      options.set(name, [next]);
      at++;
      continue;
    }
    do {
      at++;
      add(name, argv[at] ?? word);
    } while (MANY.has(name) && argv[at + 1] && !isOption(argv[at + 1]?.text ?? "-x"));
  }
  return { operands, options };
};
var option = ({ options }, ...names) => {
  for (const name of names) {
    const found = options.get(name)?.at(-1);
    if (found) return found;
  }
  return void 0;
};

// src/readers/models/command-fetch.ts
var DOWNLOADERS = /* @__PURE__ */ new Set([
  "curl",
  "wget",
  "wget2",
  "aria2c",
  "axel",
  "pget",
  "http",
  "xh"
]);
var COPIES = /^(?:cp|copy|copyto|sync|mv|rsync|download|get|mirror|cat)$/;
var BUCKETS = /* @__PURE__ */ new Set([
  "aws",
  "s5cmd",
  "gsutil",
  "gcloud",
  "az",
  "azcopy",
  "rclone",
  "mc"
]);
var WEIGHT_FOLDER = /(?:^|[/_.-])(?:models?|weights?|checkpoints?|ckpts?|loras?|gguf|safetensors)(?:$|[/_.-])/i;
var CLONE_FLAGS = new Set(
  "depth-none recursive recurse-submodules single-branch no-checkout bare mirror q quiet v verbose progress shallow-submodules n s l no-tags".split(
    " "
  )
);
function* cloned(argv, context) {
  const words = wordsOf(argv.slice(1), CLONE_FLAGS);
  const said = words.operands.map(({ text }) => text);
  const verb = said[0] === "lfs" || said[0] === "submodule" ? said.slice(0, 2).join(" ") : said[0];
  if (!/^(?:clone|lfs clone|submodule add)$/.test(verb ?? "")) return;
  for (const word of words.operands.slice(1, 6)) {
    const identity = word.text.includes(HOLE2) ? void 0 : address(word.text);
    if (identity?.hub !== "huggingface" && identity?.hub !== "modelscope") continue;
    const branch = option(words, "branch", "b", "revision")?.text;
    yield modelReference({
      identity,
      callee: `git ${verb}`,
      surface: context.surface,
      at: place(context.path, word.line),
      revision: branch?.includes(HOLE2) ? void 0 : branch,
      written: word.text
    });
    return;
  }
}
var isFetched = ({ hub, file }) => hub === "url" || hub === "bucket" || hub === "huggingface" && file !== void 0;
var checksum = (argv) => argv.some(
  ({ text }, at) => /^--checksum(?:=|$)/.test(text) && /sha-?256[=:][0-9a-f]{64}$/i.test(text.includes("=") ? text : `=${argv[at + 1]?.text ?? ""}`)
);
function* downloaded(argv, program, context) {
  const pinned = program === "aria2c" && checksum(argv);
  for (const { text, line } of argv.slice(1, 200)) {
    const url = /^(?:--url=)?(https?:\/\/\S+)$/i.exec(text)?.[1];
    if (!url || text.includes(HOLE2)) continue;
    const identity = address(url);
    if (!identity || !isFetched(identity)) continue;
    yield modelReference({
      identity,
      callee: program,
      surface: context.surface,
      at: place(context.path, line),
      pinned,
      written: url
    });
  }
}
var OLLAMA_LOADS = /^https?:\/\/[^\s/]{1,200}\/api\/(?:pull|create)\/?$/i;
function* asked(argv, program, context) {
  if (!argv.some(({ text }) => OLLAMA_LOADS.test(text))) return;
  for (const { text, line } of argv.slice(1, 200)) {
    const [, name] = /^\s*\{[^{}]{0,400}?"(?:name|model|from)"\s{0,20}:\s{0,20}"([^"\s]{1,200})"/.exec(text) ?? [];
    const identity = name && !name.includes(HOLE2) ? ollamaName(name) : void 0;
    if (!identity) continue;
    yield modelReference({
      identity,
      callee: `${program} /api/pull`,
      surface: context.surface,
      at: place(context.path, line)
    });
  }
}
function* environs(argv, context) {
  const run = argv.findIndex(({ text }) => /^(?:run|create)$/.test(text));
  if (run < 0 || run > 3) return;
  const variables = argv.slice(run, 200).flatMap(({ text, line }, index) => {
    const own = /^(?:-e|--env)=?(.{0,500})$/.exec(text);
    if (!own) return [];
    const written2 = own[1] || (argv[run + index + 1]?.text ?? "");
    return written2.includes(HOLE2) ? [] : assignment(written2, line) ?? [];
  });
  yield* environment(variables, context.path, context.surface);
}
function* copied(argv, program, context) {
  const verb = argv.findIndex(({ text }, at) => at > 0 && COPIES.test(text));
  const word = verb < 0 ? void 0 : argv.slice(verb + 1, 100).find(({ text }) => !text.startsWith("-"));
  if (!word || word.text.includes(HOLE2)) return;
  const identity = bucketName(word.text);
  if (!identity || !(isWeightFile(identity.name) || WEIGHT_FOLDER.test(identity.name))) return;
  yield modelReference({
    identity,
    callee: program,
    surface: context.surface,
    at: place(context.path, word.line)
  });
}
function* tracked(argv, context) {
  const words = wordsOf(argv.slice(1));
  const [verb, url, file] = words.operands;
  if (!verb || !url || !/^(?:get|import|get-url|import-url)$/.test(verb.text) || url.text.includes(HOLE2))
    return;
  const [, repository2] = /^(?:https?:\/\/|git@)github\.com[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/i.exec(url.text) ?? [];
  const isWeights = file && (isWeightFile(file.text) || WEIGHT_FOLDER.test(file.text));
  const identity = repository2 && isWeights && !verb.text.endsWith("-url") ? { hub: "github", type: "model", name: repository2, file: file.text } : address(url.text);
  if (!identity) return;
  const revision = option(words, "rev")?.text;
  yield modelReference({
    identity,
    callee: `dvc ${verb.text}`,
    surface: context.surface,
    at: place(context.path, url.line),
    revision: revision?.includes(HOLE2) ? void 0 : revision
  });
}
function* fetched(argv, context) {
  const [first] = argv;
  const program = first ? programOf(first) : "";
  if (program === "git") yield* cloned(argv, context);
  else if (/^(?:docker|podman|nerdctl)$/.test(program)) yield* environs(argv, context);
  else if (DOWNLOADERS.has(program)) {
    yield* downloaded(argv, program, context);
    yield* asked(argv, program, context);
  } else if (BUCKETS.has(program)) yield* copied(argv, program, context);
  else if (program === "dvc") yield* tracked(argv, context);
}

// src/readers/models/command-slots.ts
var hf = (...at) => ({ at, as: modelOrAddress, told: true });
var tokenizer = {
  at: ["tokenizer", "tokenizer-path", "tokenizer-name", "tokenizer-name-or-path"],
  as: modelOrAddress,
  role: "tokenizer",
  revision: ["tokenizer-revision"]
};
var adapters = {
  at: ["lora-modules", "lora-paths", "lora-adapters", "adapter-name-or-path", "peft-model-id"],
  as: (text) => modelOrAddress(/^[\w.-]{1,100}=(.+)$/.exec(text)?.[1] ?? text),
  role: "adapter",
  revision: []
};
var draft = {
  at: ["speculative-model", "speculative-draft-model-path", "draft-model", "assistant-model"],
  as: modelOrAddress,
  revision: ["speculative-model-revision", "draft-model-revision"]
};
var drafted = {
  at: ["speculative-config"],
  as: (text) => modelOrAddress(/"model"\s{0,20}:\s{0,20}"([^"\s]{1,200})"/.exec(text)?.[1] ?? ""),
  revision: []
};
var slashed = (text) => text.includes("/") ? modelOrAddress(text) : void 0;
var pretrained = (text) => new Map(
  text.split(",").slice(0, 50).map((part) => part.split("=", 2).map((word) => word.trim()))
);
var modelArguments = (text) => {
  const given = pretrained(text);
  const name = given.get("pretrained") ?? given.get("model_name") ?? given.get("model") ?? "";
  return {
    identity: modelOrAddress(name),
    revision: given.get("revision"),
    trust: /^true$/i.test(given.get("trust_remote_code") ?? "")
  };
};
var VLLM = [
  hf("model", "model-tag"),
  tokenizer,
  adapters,
  draft,
  drafted,
  { at: ["hf-config-path"], as: slashed },
  // Of its own benchmarks.
  {
    at: ["dataset-path"],
    as: (text) => text.includes("/") && !/^[./~]/.test(text) ? datasetOrAddress(text) : void 0,
    revision: []
  }
];
var SGLANG = [hf("model-path", "model"), tokenizer, adapters, draft];
var LLAMA = [
  { at: ["hf", "hfr", "hf-repo"], as: modelOrAddress, file: ["hff", "hf-file"], told: true, revision: [] },
  { at: ["hfd", "hfrd", "hf-repo-draft", "hfv", "hfrv", "hf-repo-v"], as: modelOrAddress, revision: [] },
  { at: ["mu", "model-url"], as: address, revision: [] }
];
var OLLAMA = [{ at: 0, as: ollamaName, told: true }];
var OCI = [{ at: 0, as: ociName, told: true }];
var TRAINING = [
  {
    at: [
      "model-name-or-path",
      "pretrained-model-name-or-path",
      "base-model",
      "base-model-name-or-path",
      "model-id",
      "hf-model",
      "pretrained-model",
      "teacher-model-name-or-path",
      "reward-model-path",
      "sft-model-path",
      "model-path",
      "base-model-path"
    ],
    as: modelOrAddress
  },
  { at: ["model", "pretrain", "model-name", "repo-id"], as: slashed },
  {
    at: ["dataset-name", "dataset-name-or-path", "dataset-id", "dataset-repo-id"],
    as: datasetOrAddress,
    revision: ["dataset-revision"]
  },
  {
    at: [
      "pretrained-vae-model-name-or-path",
      "vae-model-name-or-path",
      "controlnet-model-name-or-path",
      "unet-model-name-or-path"
    ],
    as: modelOrAddress,
    revision: []
  },
  tokenizer,
  adapters,
  draft
];

// src/readers/models/command-table.ts
var MAIN = ["revision", "model-revision", "hf-revision"];
var spacy = (text) => {
  const [, name, version] = /^([a-z]{2,3}_[a-z]+_[a-z]+_(?:sm|md|lg|trf))(?:-(\d[\w.]{0,20}))?$/.exec(text) ?? [];
  if (!name) return void 0;
  const revision = version ? { revision: `${name}-${version}` } : {};
  return { hub: "github", type: "model", name: "explosion/spacy-models", file: name, ...revision };
};
var kaggleDataset = (text) => kaggleName(text, "dataset");
var modelscopeData = (text) => modelscopeName(text, "dataset");
var ociModel = (text) => /model|gguf|llm|weight|lora|checkpoint/i.test(text) ? ociName(text) : void 0;
var any = (slots) => [{ words: [], slots, revision: MAIN }];
var DOWNLOAD = {
  words: ["download"],
  slots: [{ at: 0, as: modelOrAddress, told: true }],
  revision: ["revision"],
  fileAt: 1,
  typed: true
};
var KIT = [
  { words: ["pull|unpack|info|inspect|run"], slots: OCI },
  { words: ["import"], slots: [{ at: 0, as: modelOrAddress, told: true }], revision: ["ref"] }
];
var LOCAL_AI = [
  { words: ["run"], slots: [{ at: "all", as: address }] },
  { words: ["models", "install"], slots: [{ at: "all", as: address }] }
];
var TRAINERS = any(TRAINING);
var TOOLS = new Map([
  ["hf", [DOWNLOAD]],
  ["huggingface-cli", [DOWNLOAD]],
  [
    "vllm",
    [
      { words: ["serve"], slots: [{ at: 0, as: modelOrAddress, told: true }, ...VLLM], revision: MAIN },
      { words: [], slots: VLLM, revision: MAIN }
    ]
  ],
  [
    "sglang",
    [
      { words: ["serve|generate"], slots: SGLANG, revision: MAIN },
      { words: [], slots: SGLANG, revision: MAIN }
    ]
  ],
  ["text-generation-launcher", any([hf("model-id"), tokenizer, adapters])],
  [
    "text-generation-server",
    [
      {
        words: ["download-weights|serve"],
        slots: [{ at: 0, as: modelOrAddress, told: true }],
        revision: MAIN
      }
    ]
  ],
  ["text-embeddings-router", any([hf("model-id")])],
  ["infinity_emb", any([hf("model-id", "model-name-or-path")])],
  [
    "lmdeploy",
    [
      {
        words: ["serve", "api_server|gradio|proxy"],
        slots: [{ at: 0, as: modelOrAddress, told: true }, adapters],
        revision: MAIN
      },
      { words: ["chat|convert|lite"], slots: [{ at: 0, as: modelOrAddress }], revision: MAIN }
    ]
  ],
  ...[
    "llama-server",
    "llama-cli",
    "llama-run",
    "llama-embedding",
    "llama-bench",
    "llama-mtmd-cli",
    "llama",
    "llamafile"
  ].map((name) => [name, [{ words: [], slots: LLAMA }]]),
  ["ollama", [{ words: ["pull|run"], slots: OLLAMA }]],
  ["local-ai", LOCAL_AI],
  ["localai", LOCAL_AI],
  [
    "ramalama",
    [
      {
        words: ["pull|run|serve|bench"],
        slots: [{ at: 0, as: (text) => address(text) ?? ollamaName(text), told: true }]
      }
    ]
  ],
  ["lms", [{ words: ["get"], slots: [{ at: 0, as: modelOrAddress }] }]],
  ["mlx_lm", any([hf("model"), draft])],
  ["mlx_vlm", any([hf("model")])],
  ["mlx_whisper", any([hf("model")])],
  [
    "modelscope",
    [
      {
        words: ["download"],
        slots: [
          { at: ["model"], as: modelscopeName, told: true },
          { at: ["dataset"], as: modelscopeData, told: true },
          { at: 0, as: modelscopeName }
        ],
        revision: ["revision"]
      }
    ]
  ],
  [
    "kaggle",
    [
      {
        words: ["models", "instances", "versions", "download"],
        slots: [{ at: 0, as: (text) => kaggleName(text), told: true }]
      },
      {
        words: ["datasets", "download"],
        slots: [
          { at: 0, as: kaggleDataset },
          { at: ["d", "dataset"], as: kaggleDataset }
        ]
      }
    ]
  ],
  ["spacy", [{ words: ["download"], slots: [{ at: 0, as: spacy }] }]],
  ["kit", KIT],
  ["oras", [{ words: ["pull|copy|cp"], slots: [{ at: 0, as: ociModel }] }]],
  ["modctl", [{ words: ["pull|extract"], slots: [{ at: 0, as: ociName, told: true }] }]],
  ["docker", [{ words: ["model", "pull|run|configure"], slots: OCI }]],
  ["tune", [{ words: ["download"], slots: [{ at: 0, as: modelOrAddress, told: true }], revision: MAIN }]],
  ["litgpt", [{ words: ["download|chat|serve|finetune|generate"], slots: [{ at: 0, as: slashed }] }]],
  [
    "ilab",
    [
      {
        words: ["model", "download"],
        slots: [
          {
            at: ["repository", "rp"],
            as: (text) => text.startsWith("docker://") ? ociName(text.slice(9)) : slashed(text),
            told: true
          }
        ],
        revision: ["release", "rl"]
      }
    ]
  ],
  ["optimum-cli", any([hf("model", "m")])],
  ["ct2-transformers-converter", any([hf("model")])],
  [
    "transformers",
    any([{ at: ["model", "model-name-or-path", "model-name-or-path-or-address"], as: slashed }])
  ],
  ["transformers-cli", [{ words: ["download"], slots: [{ at: 0, as: modelOrAddress, told: true }] }]],
  ["llamafactory-cli", TRAINERS],
  ["trl", TRAINERS],
  ["autotrain", TRAINERS],
  ["axolotl", TRAINERS],
  ["lighteval", TRAINERS]
]);
var RUNS_PYTHON = /* @__PURE__ */ new Set([
  "python",
  "pypy",
  "py",
  "accelerate",
  "torchrun",
  "deepspeed"
]);

// src/readers/models/commands.ts
var DYNAMIC = "a variable that is set elsewhere decides which model is loaded; expected its name";
var known = (word) => word && !word.text.includes(HOLE2) ? word.text : void 0;
var endpointIn = (lookup) => {
  const [value] = lookup("HF_ENDPOINT") ?? [];
  if (!value || value.includes(HOLE2)) return void 0;
  return /^https?:\/\/(?:www\.)?(?:huggingface|hf)\.co\/?$/i.test(value) ? void 0 : value.replace(/\/+$/, "");
};
var isTrue = (word) => word !== void 0 && !/^(?:false|0|no)$/i.test(word.text);
var placesOf = ({ at }, { words, tool }) => {
  const operands = words.operands.slice(tool.words.length);
  if (at === "all") return operands;
  if (typeof at === "number") return operands.slice(at, at + 1);
  return at.flatMap((name) => words.options.get(name) ?? []);
};
var typed = (identity, { words, tool }) => {
  const type = tool.typed ? known(option(words, "repo-type", "type")) : void 0;
  return type === "dataset" || type === "space" || type === "model" ? { ...identity, type } : identity;
};
var fileOf = (slot, { words, tool }) => {
  const given = slot.file && option(words, ...slot.file);
  if (given) return known(given);
  if (tool.fileAt === void 0) return void 0;
  const behind = words.operands.slice(tool.words.length + tool.fileAt);
  const file = behind.length === 1 ? known(behind[0]) : void 0;
  return file && !/[*?[]/.test(file) ? file : void 0;
};
var calleeOf = ({ at }, { said, words }) => {
  const name = typeof at === "object" ? at.find((one) => words.options.has(one)) : void 0;
  if (!name) return said;
  return `${said} ${name.length <= 3 ? "-" : "--"}${name}`;
};
function* slotFound(slot, run) {
  const { said, words, tool, context } = run;
  const { path, surface, lookup } = context;
  for (const word of placesOf(slot, run).slice(0, 100)) {
    const at = place(path, word.line);
    if (word.text.includes(HOLE2)) {
      if (slot.told) yield { ...unread(at, `${said} ${word.written}`, DYNAMIC, surface), minor: true };
      continue;
    }
    const identity = slot.as(word.text);
    if (!identity) continue;
    const named2 = slot.revision ?? tool.revision ?? [];
    const revision = known(option(words, ...named2));
    const trust = slot.role ? void 0 : option(words, "trust-remote-code");
    const endpoint = identity.hub === "huggingface" ? endpointIn(lookup) : void 0;
    yield modelReference({
      identity: typed(identity, run),
      callee: calleeOf(slot, run),
      surface,
      at,
      revision,
      file: fileOf(slot, run),
      role: slot.role,
      remoteCode: isTrue(trust) ? "--trust-remote-code" : void 0,
      endpoint,
      written: word.text,
      openRevision: option(words, ...named2)?.text.includes(HOLE2) === true
    });
  }
}
function* evaluated(words, said, { path, surface }) {
  for (const word of words.options.get("model-args") ?? []) {
    if (word.text.includes(HOLE2)) continue;
    const { identity, revision, trust } = modelArguments(word.text);
    if (!identity) continue;
    yield modelReference({
      identity,
      callee: `${said} --model_args`,
      surface,
      at: place(path, word.line),
      revision,
      remoteCode: trust ? "trust_remote_code=True" : void 0
    });
  }
}
var STARTERS = /* @__PURE__ */ new Map([
  ["uvx", /* @__PURE__ */ new Set(["--from", "--with", "-p", "--python", "--index-url", "--extra-index-url"])]
]);
var peeled = (argv) => {
  const [first] = argv;
  const valued = first && STARTERS.get(programOf(first));
  if (!valued) return argv;
  let at = 1;
  while (argv[at]?.text.startsWith("-")) at += valued.has(argv[at]?.text ?? "") ? 2 : 1;
  return argv.slice(at);
};
var pythonStarted = (argv, program) => {
  for (let at = 1; at < argv.length; at++) {
    const text = argv[at]?.text ?? "";
    if (text === "-m" || text === "--module") {
      const module = argv[at + 1]?.text ?? "";
      return {
        program: module.split(".", 1)[0] ?? "",
        said: `${program} -m ${module}`,
        rest: argv.slice(at + 2),
        script: true
      };
    }
    if (text === "-c" || text === "-") return void 0;
    if (/\.py$/.test(text))
      return {
        program: "",
        said: text.slice(text.lastIndexOf("/") + 1),
        rest: argv.slice(at + 1),
        script: true
      };
  }
  return void 0;
};
var started = (written2) => {
  const argv = peeled(written2);
  const [first] = argv;
  if (!first) return void 0;
  const program = unversioned(programOf(first));
  if (RUNS_PYTHON.has(program)) return pythonStarted(argv, program);
  const [name = ""] = TOOLS.has(program) ? [program] : program.split(".", 1);
  return { program: name, said: program, rest: argv.slice(1) };
};
var fits = ({ words }, operands) => words.every((word, at) => word.split("|").includes(operands[at]?.text ?? ""));
function* modelsIn(argv, context) {
  yield* fetched(argv, context);
  const begun = started(argv);
  if (!begun) return;
  const words = wordsOf(begun.rest);
  const tool = TOOLS.get(begun.program)?.find((one) => fits(one, words.operands));
  if (tool) {
    const said = [begun.said, ...words.operands.slice(0, tool.words.length).map(({ text }) => text)].join(" ");
    for (const slot of tool.slots) yield* slotFound(slot, { said, words, tool, context });
  } else if (begun.script && !TOOLS.has(begun.program)) {
    const training = { words: [], slots: TRAINING, revision: ["revision", "model-revision"] };
    for (const slot of TRAINING) yield* slotFound(slot, { said: begun.said, words, tool: training, context });
  }
  if (/^lm[-_]eval$/.test(begun.program) || begun.said.includes("lm_eval"))
    yield* evaluated(words, begun.said, context);
}
var SERVERS = [
  [/(?:^|\/)vllm[\w.-]*-openai|(?:^|\/)vllm-(?:cpu|rocm|neuron|tpu)/, ["vllm", "serve"]],
  [/(?:^|\/)text-generation-inference(?:[:@-]|$)/, ["text-generation-launcher"]],
  [/(?:^|\/)text-embeddings-inference(?:[:@-]|$)/, ["text-embeddings-router"]],
  [/(?:^|\/)llama\.cpp(?:[:@]|$)/, ["llama-server"]],
  [/(?:^|\/)infinity(?:[:@]|$)/, ["infinity_emb"]],
  [/(?:^|\/)localai(?:[:@]|$)/, ["local-ai", "run"]]
];
var withServer = (image, words) => {
  const [first] = words;
  if (!first || image.length > 500) return words;
  const server = SERVERS.find(([pattern]) => pattern.test(image))?.[1];
  if (!server) return words;
  const isCommand = /^(?:bash|sh|\/bin\/\w+|python[\d.]*|vllm|serve|\/usr\/\S+)$/.test(first.text);
  if (isCommand && !(server[1] === first.text)) return words;
  const prefix = server[1] === first.text ? server.slice(0, 1) : server;
  return [...prefix.map((word) => argument(word, first.line)), ...words];
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
var address2 = (text, { type }) => {
  const known2 = hubUrl(text) ?? hubAddress(text);
  if (known2) return onHub(known2);
  if (!clean(text)) return void 0;
  if (BUCKET.test(text)) return { hub: "bucket", type, name: text };
  return URL.test(text) ? { hub: "url", type, name: text } : void 0;
};
var hasDigestInName = (url) => /-[0-9a-f]{8,64}\.[^/.]+$/i.test(withoutQuery(url));
var PICTURE = /\.(?:png|jpe?g|gif|webp|bmp|svg|mp[34]|m4a|wav|flac|ogg|webm|pdf|md|html?)$/i;
var weightAddress = (text, wanted) => {
  const known2 = hubUrl(text) ?? hubAddress(text);
  if (known2) return PICTURE.test(known2.file ?? "") ? void 0 : onHub(known2);
  return isWeightUrl(text) ? address2(text, wanted) : void 0;
};
var hubOnly = (text) => onHub(hubUrl(text) ?? hubAddress(text));
var repository = (text, { type, owner }) => {
  const known2 = hubUrl(text) ?? hubAddress(text);
  if (known2) return onHub(known2);
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
    naming: address2,
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
    also: [{ keywords: ["data_files"], naming: address2, type: "dataset", many: true }]
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
var OLLAMA2 = /^(?:([a-z0-9.-]+\.[a-z]{2,}(?::\d{1,5})?)\/)?(?:([\w.-]{1,80})\/)?([\w.-]{1,80})(?::([\w.-]{1,80}))?(?:@(sha256:[0-9a-f]{64}))?$/i;
var HOSTED = /^(?:gpt-|o[134](?:-|$)|claude|gemini|command-r|text-embedding|chatgpt)/i;
var ollama = (text, { type }) => {
  const [, host, namespace, model2, tag, digest] = OLLAMA2.exec(text) ?? [];
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
  const known2 = kind ? repositoryName(name) : void 0;
  return known2?.includes("/") ? { hub: "huggingface", type: kind === "spaces" ? "space" : "model", name: known2 } : void 0;
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
    naming: address2,
    checked: "check_hash"
  },
  {
    names: "download_url_to_file",
    from: /^torch\./,
    position: 0,
    keywords: ["url"],
    type: "model",
    naming: address2,
    digest: { position: 2, keywords: ["hash_prefix"] }
  },
  {
    names: "get_file",
    from: /^(?:keras|tensorflow|tf_keras)\b/,
    position: 1,
    keywords: ["origin"],
    type: "model",
    naming: address2,
    digest: { keywords: ["file_hash", "md5_hash"] }
  },
  {
    names: "download cached_download download_folder",
    from: /^gdown\./,
    position: 0,
    keywords: ["url", "id"],
    type: "model",
    naming: address2,
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
    naming: (text, wanted) => /^https:\/\/(?:www\.)?kaggle\.com\//.test(text) ? kaggle(text, wanted) : address2(text, wanted)
  },
  {
    names: "KerasLayer resolve",
    from: /^tensorflow_hub\./,
    position: 0,
    keywords: ["handle"],
    type: "model",
    object: true,
    naming: (text, wanted) => /^https:\/\/(?:www\.)?kaggle\.com\//.test(text) ? kaggle(text, wanted) : address2(text, wanted)
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
  { keywords: ["speculative_model", "speculative_draft_model_path", "draft_model"] },
  { keywords: ["speculative_config"], within: "model" }
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
  keyword("LLMConfig", /^ray\b/, [], {
    also: [{ keywords: ["model_loading_config"], within: "model_source" }]
  }),
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
      const known2 = found.get(name);
      if (known2) known2.push(shape2);
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
var OTHERWISE = /^(?:add|argparse|basename|card|commit|copy|create|debug|delete|dict|dirname|duplicate|error|exists|export|format|info|isdir|isfile|join|list|load_from_disk|load_local|log|makedirs|mkdir|move|open|path|print|publish|push|purepath|raise|register|remove|rename|replace|report|request|save|set|sink|split|super|to|update|upload|warn|warning|write)(?:_|$)|(?:Arguments|Card|Config|Error|Exception|Warning|Callback|Logger|Metadata|CardData|Manifest|Request(?:FuncInput|Output)?)$|_(?:local|disk|file|dir|directory|folder|path|documents?|texts?)$/i;
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
  const known2 = imports.get(root);
  if (known2 !== void 0) return [[known2, ...rest].join(".")];
  return defined.has(root) ? [`.${path.join(".")}`] : stars.map((star) => [star, ...path].join("."));
};
var TENSOR_LAYER = /^Embedding(?:Bag)?$/;
var isClass = (name) => /^[A-Z]/.test(name);
var TELLING = 10;
var isNamed = ({ names }, name) => ` ${names} `.includes(` ${name} `);
var fits2 = (shape2, { path, last, origins }, given, { modules, knowsHub }) => {
  if (shape2.from) {
    if (origins.some((origin) => shape2.from?.test(origin) && isNamed(shape2, lastPart(origin)))) return true;
    return isNamed(shape2, last) && isClass(last) && last.length >= TELLING && origins.length === 0;
  }
  if (!isNamed(shape2, last) && !origins.some((origin) => isNamed(shape2, lastPart(origin)))) return false;
  const receiver = path.at(-2) ?? "";
  const known2 = origins[0]?.split(".").at(-2) ?? "";
  if (shape2.receiver && !shape2.receiver.test(receiver) && !shape2.receiver.test(known2)) return false;
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
var calleeOf2 = (call, text) => call.firstChild ? calleeText(call.firstChild, functionOf(call, text), text) : "";
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
    const found = shapes.find((each) => fits2(each, named2, given, { modules, knowsHub }));
    const shape2 = found ?? (knowsHub ? genericShape({ ...named2, defined: scopes.defined.has(path[0] ?? "") }, given) : void 0);
    if (!shape2) return void 0;
    return { node, scope, shape: shape2, given, callee: calleeText(callee, last, text) };
  };
};

// src/readers/models/argv.ts
var STARTS = /^(?:run|call|Popen|check_call|check_output|getoutput|getstatusoutput|system|popen|create_subprocess_(?:exec|shell)|subprocess_exec)$/;
var STARTERS2 = /^(?:subprocess|os|asyncio|sh)\b/;
var MOST_WORDS = 200;
var MOST_COMMANDS = 20;
var BETWEEN = /&&|\|\||[;|\n]/;
var wordOf = (node, scope, { values, text }) => {
  const { candidates, open } = values.resolve(node, scope);
  const [only] = candidates;
  if (only && candidates.length === 1 && !open) return only.text;
  const known2 = candidates.find((one) => one.by === "default" && !one.text.includes(HOLE));
  return known2?.text ?? (/^[\d.]+$/.test(text.slice(node.from, Math.min(node.to, node.from + 20))) ? "0" : HOLE);
};
function* started2(nodes, scope, file) {
  const words = nodes.slice(0, MOST_WORDS).map((node, at) => {
    const isPython = at === 0 && node.name === "MemberExpression";
    return argument(isPython ? "python" : wordOf(node, scope, file), file.lineOf(node.from));
  });
  const context = { path: file.path, surface: file.surface, lookup: () => void 0 };
  for (const found of modelsIn(words, context)) if (found.kind === "model") yield found;
}
function* typed2(node, scope, file) {
  const text = wordOf(node, scope, file).slice(0, 5e3);
  const context = { path: file.path, surface: file.surface, lookup: () => void 0 };
  const lineOf = node.name === "String" ? lineFinder(text, file.lineOf(node.from)) : () => file.lineOf(node.from);
  let offset = 0;
  for (const part of text.split(BETWEEN).slice(0, MOST_COMMANDS)) {
    const line = lineOf(offset);
    offset = text.indexOf(part, offset) + part.length;
    const words = part.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
    const argv = words.map((word) => argument(word.replace(/^(["'])(.*)\1$/, "$2"), line));
    for (const found of modelsIn(argv, context)) if (found.kind === "model") yield found;
  }
}
function* listedCommands({ lists }, file) {
  for (const { node, scope } of lists) yield* started2(childrenOf(node), scope, file);
}
function* startedBy(call, scope, scopes, file) {
  if (!STARTS.test(functionOf(call, file.text))) return;
  const { origins } = originsOf(call, scopes, file.text);
  if (!origins.some((origin) => STARTERS2.test(origin))) return;
  const { positional } = argumentsOf(call, file.text);
  const [first] = positional;
  if (!first || first.name === "ArrayExpression") return;
  if (positional.length > 1) yield* started2(positional, scope, file);
  else yield* typed2(first, scope, file);
}

// src/readers/models/inline.ts
var ADDRESS = /hf:\/\/[\w@./*{}-]{3,300}/g;
var WRITES = /^(?:to_|write|sink|save|push|upload|print|log|put|mkdir|delete|rm|copy_to|debug|info|warning|error|warn)/i;
var MOST3 = 8;
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
    for (const [address3] of decoded(text, literal).matchAll(ADDRESS)) {
      const name = hubAddress(address3.replace(/[.*/{}]+$/, "")) ?? hubUrl(address3);
      if (!name || taken++ >= MOST3) continue;
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
var argument2 = ({ positional, named: named2 }, { position, keywords }) => {
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
var nameOf2 = (text, { type, naming = repository }, owner, saved) => {
  const name = naming(text, { type, owner });
  return name && !name.name.includes("/") && saved.has(name.name) ? void 0 : name;
};
var written = (node, { text }) => text.slice(node.from, Math.min(node.to, node.from + 80)).replace(/\s+/g, " ");
var entryOf = (node, key, { text }) => {
  if (node?.name !== "DictionaryExpression") return void 0;
  const children = childrenOf(node);
  const at = children.findIndex(
    (child, index) => children[index + 1]?.name === ":" && text.slice(child.from, child.to).replace(/^["']|["']$/g, "") === key
  );
  return at < 0 ? void 0 : children[at + 2];
};
var passed = ({ named: named2 }, keyword2, file) => named2.get(keyword2) ?? entryOf(named2.get("model_kwargs"), keyword2, file);
var remoteCode = ({ given, scope, shape: shape2 }, file) => {
  const trust = passed(given, "trust_remote_code", file);
  const custom = given.named.get("custom_pipeline");
  if (trust && file.values.truth(trust, scope) !== "false") return `trust_remote_code=${written(trust, file)}`;
  if (custom && custom.name !== "None") return `custom_pipeline=${written(custom, file)}`;
  return shape2.runs;
};
var revisions = ({ given, scope }, file, keyword2) => {
  const { values } = file;
  const node = passed(given, keyword2, file);
  if (!node || node.name === "None") return [{}];
  const { candidates, open } = values.resolve(node, scope);
  const known2 = candidates.filter(({ text }) => text && !text.includes(HOLE));
  const named2 = known2.map(({ text }) => ({ revision: text }));
  if (open || candidates.some(({ text }) => text.includes(HOLE))) return [...named2, { openRevision: true }];
  return known2.length < candidates.length || known2.length === 0 ? [...named2, {}] : named2;
};
var hasDigest = ({ given, scope, shape: shape2 }, address3, file) => {
  if (shape2.checked) {
    const checked = given.named.get(shape2.checked);
    return checked !== void 0 && file.values.truth(checked, scope) === "true" && hasDigestInName(address3);
  }
  return shape2.digest !== void 0 && /^(?:\w+:)?[0-9a-f]{8,128}$/i.test(single(argument2(given, shape2.digest), scope, file) ?? "");
};
var common = (call, file) => {
  const { given, scope, shape: shape2 } = call;
  const endpoint = single(given.named.get("endpoint"), scope, file) ?? file.endpoint;
  const remote = remoteCode(call, file);
  const tensors = given.named.get("use_safetensors");
  const inFile2 = single(shape2.file && argument2(given, shape2.file), scope, file);
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
  const known2 = name.revision ? [{ revision: name.revision }] : revisions(call, file, keyword2);
  const line = file.lineOf(by === "literal" && at !== void 0 ? at : call.node.from);
  return known2.map(
    ({ revision, openRevision }) => ({
      kind: "model",
      id: modelId({ hub: name.hub, type: name.type, name: name.name, ...revision ? { revision } : {} }),
      hub: name.hub,
      type: name.type,
      ...role ? { role } : {},
      name: name.name,
      ...name.written ? { written: name.written } : {},
      ...revision ? { revision } : {},
      ...openRevision ? { openRevision } : {},
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
    const name = nameOf2(text, reads, call.shape.owner, file.saved);
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
  const given = argument2(call.given, also);
  const node = also.within === void 0 ? given : entryOf(given, also.within, file);
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
  const task = single(argument2(call.given, { position: 0, keywords: ["task"] }), call.scope, file);
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
  const node = argument2(given, { position: 1, keywords: ["Loader"] });
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
  const node = argument2(given, { position: 0, keywords: ["typ"] });
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
var wordOf2 = (text) => /weights_only|allow_dangerous_deserialization/.test(text) ? /^\w/ : void 0;
var loaderFinder = (scopes, file, declared) => {
  const { text, path, surface, lineOf } = file;
  const hasKeyword = wordOf2(text) !== void 0;
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
      callee: calleeOf2(node, text),
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
  const name = argument2(given, shape2);
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
    if (!call) yield* startedBy(node, scope, scopes, file);
  }
  yield* listedCommands(scopes, file);
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
    yield unreadFile(path, 1, "the whole file", parsed.why, surface);
    return;
  }
  yield* readTree(text, parsed.tree, { path, surface, lineOf: lineFinder(text) }, neighbours);
}

export {
  argument,
  programOf,
  unversioned,
  withNeighbours,
  modelsIn,
  withServer,
  readTree,
  readPython
};
