import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  datasetName,
  environment,
  modelAt,
  revisionAt,
  scalarsIn,
  slashed,
  trustAt,
  variablesIn
} from "./chunk-25MTKOPE.js";
import {
  address,
  datasetOrAddress,
  kaggleName,
  modelOrAddress,
  modelReference,
  modelscopeName,
  ociName,
  ollamaName
} from "./chunk-RNVYC3Z2.js";
import {
  at,
  entriesAt,
  itemsAt,
  mapsIn,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-A27OHYTA.js";
import {
  isList,
  isObject,
  readJson
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import {
  readToml
} from "./chunk-UFPIAL4T.js";
import {
  lineAt,
  place,
  unreadFile
} from "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";

// src/readers/models/config-dialects.ts
var has = (root, keys) => root.kind === "map" && root.entries.some(({ key }) => keys.test(key));
var TRAINING = /^(?:(?:base_)?model(?:_name_or_path)?|per_device_train_batch_size|micro_batch_size|learning_rate|num_train_epochs|num_epochs|sequence_len|lora_r|lora_rank|finetuning_type|max_seq_length|gradient_accumulation_steps)$/;
var isStrong = (root) => ["base_model", "model_name_or_path"].some((key) => /^[^./~]\S*\/\S/.test(textAt(root, key) ?? ""));
function* training(root, path) {
  if (root.kind !== "map" || !(isStrong(root) || root.entries.filter(({ key }) => TRAINING.test(key)).length > 1))
    return;
  for (const key of ["datasets", "test_datasets", "pretraining_dataset", "pretraining_datasets"]) {
    const value = at(root, key);
    const list = value?.kind === "list" ? value.items : value ? [value] : [];
    for (const item of list.slice(0, 500)) {
      if (item.kind === "scalar") yield modelAt(item, datasetName, path, { callee: key });
      else {
        const named = at(item, "path") ? "path" : "id";
        yield modelAt(at(item, named), datasetOrAddress, path, {
          callee: `${key}.${named}`,
          revision: revisionAt(item, "revision"),
          remoteCode: trustAt(item)
        });
      }
    }
  }
  for (const { key, value, line } of entriesAt(root, "dataset_mixer")) {
    if (value.kind === "scalar")
      yield modelAt({ ...value, value: key, line }, datasetName, path, { callee: "dataset_mixer" });
  }
  const revision = revisionAt(root, "model_revision", "revision");
  const beside = { revision, remoteCode: trustAt(root) };
  for (const key of ["model", "model_name", "model-name", "pretrained_model"])
    yield modelAt(at(root, key), slashed, path, { callee: key, ...beside });
  const word = textAt(root, "dataset_name");
  if (word && !word.includes("/"))
    yield modelAt(at(root, "dataset_name"), datasetOrAddress, path, { callee: "dataset_name" });
}
var EVALUATING = /^(?:tasks?|output_type|doc_to_text|num_fewshot|fewshot_split|test_split|metric_list|eval_batch_size|server_args|metric_threshold|accuracy_threshold|eval_metric)$/;
function* evaluating(root, path) {
  const isTask = at(root, "dataset_path")?.kind === "scalar";
  if (!has(root, EVALUATING) && !(isTask && has(root, /^(?:dataset_name|include)$/))) return;
  const kwargs = at(root, "dataset_kwargs");
  yield modelAt(at(root, "dataset_path"), datasetOrAddress, path, {
    callee: "dataset_path",
    revision: kwargs && revisionAt(kwargs, "revision"),
    remoteCode: kwargs && trustAt(kwargs)
  });
  for (const key of ["model_name", "model"])
    yield modelAt(at(root, key), slashed, path, {
      callee: key,
      revision: revisionAt(root, "revision", "model_revision"),
      remoteCode: trustAt(root)
    });
}
function* formatted(node, path) {
  if (node.kind !== "map" || !at(node, "modelFormat")) return;
  const words = scalarsIn(at(node, "args"));
  const given = (name) => words.flatMap((word, index) => {
    const [, value] = /^--?[\w-]{1,60}=(.{1,300})$/.exec(word.value) ?? [];
    const option = value === void 0 ? word.value : word.value.slice(0, -value.length - 1);
    const next = words[index + 1];
    if (!name.test(option)) return [];
    return value === void 0 ? next ?? [] : { ...word, value };
  });
  const [revision] = given(/^--(?:model_)?revision$/);
  const [trust] = given(/^--trust[_-]remote[_-]code$/);
  for (const word of given(/^--model[_-]id$/))
    yield modelAt(word, slashed, path, {
      callee: "--model_id",
      revision: revision?.value,
      remoteCode: trust && !/^(?:false|0)$/i.test(trust.value) ? "--trust_remote_code" : void 0
    });
}
var SERVING = /^(?:tensor[-_]parallel[-_]size|gpu[-_]memory[-_]utilization|max[-_]model[-_]len|served[-_]model[-_]name|enforce[-_]eager|max[-_]num[-_]seqs|tp[-_]size|mem[-_]fraction[-_]static|kv[-_]cache[-_]dtype)$/;
function* serving(node, path) {
  if (!has(node, SERVING)) return;
  const revision = revisionAt(node, "revision");
  for (const key of ["model", "model-path", "model_path", "model_tag", "model-tag"])
    yield modelAt(at(node, key), slashed, path, { callee: key, revision, remoteCode: trustAt(node) });
  yield modelAt(at(node, "tokenizer"), slashed, path, {
    callee: "tokenizer",
    role: "tokenizer",
    revision: revisionAt(node, "tokenizer-revision")
  });
}
function* merging(root, path) {
  if (!has(root, /^(?:merge_method|base_model)$/) || !has(root, /^(?:models|slices)$/)) return;
  const sources = itemsAt(root, "slices").slice(0, 500).flatMap((slice) => itemsAt(slice, "sources").slice(0, 100));
  for (const item of [...itemsAt(root, "models").slice(0, 500), ...sources]) {
    const model = at(item, "model");
    yield modelAt(model?.kind === "map" ? at(model, "path") ?? at(model, "model") : model, slashed, path, {
      callee: "model"
    });
  }
  yield modelAt(at(root, "tokenizer_source"), slashed, path, {
    callee: "tokenizer_source",
    role: "tokenizer"
  });
}
var routed = (text) => {
  const [, provider, rest = ""] = /^(huggingface|ollama|ollama_chat|hosted_vllm|vllm|llamafile|oobabooga)\/(.{1,300})$/.exec(text) ?? [];
  if (!provider) return void 0;
  return provider.startsWith("ollama") ? ollamaName(rest) : slashed(rest);
};
function* routing(root, path) {
  for (const item of itemsAt(root, "model_list").slice(0, 2e3))
    yield modelAt(at(item, "litellm_params", "model"), routed, path, { callee: "litellm_params.model" });
}
var prompted = (text) => {
  const [, kind, rest = ""] = /^(?:(huggingface):[\w-]{1,60}|(?:ollama)(?::[\w-]{1,60})?):(.{1,300})$/.exec(text) ?? [];
  if (!rest) return void 0;
  return kind ? slashed(rest) : ollamaName(rest);
};
function* prompting(root, path) {
  for (const key of ["providers", "targets"]) {
    for (const item of itemsAt(root, key).slice(0, 500)) {
      const id = item.kind === "map" ? at(item, "id") ?? {
        ...item,
        kind: "scalar",
        value: item.entries[0]?.key ?? "",
        style: "plain"
      } : item;
      yield modelAt(id, prompted, path, { callee: key });
    }
  }
}
function* composed(root, path) {
  if (!has(root, /^(?:services|models)$/)) return;
  for (const { value } of entriesAt(root, "models")) {
    if (value.kind === "map") yield modelAt(at(value, "model"), ociName, path, { callee: "models.model" });
  }
  for (const { value } of entriesAt(root, "services")) {
    if (textAt(value, "provider", "type") !== "model") continue;
    yield modelAt(at(value, "provider", "options", "model"), ociName, path, {
      callee: "provider.options.model"
    });
  }
}
function* pulled(root, path) {
  for (const outer of [root, at(root, "ollama")]) {
    const models = at(outer, "ollama", "models");
    for (const key of ["pull", "run", "defaults"]) {
      for (const scalar of scalarsIn(at(models, key)))
        yield modelAt(scalar, ollamaName, path, { callee: `ollama.models.${key}` });
    }
    for (const item of itemsAt(models, "create").slice(0, 100)) {
      const template = at(item, "template");
      const from = /^\s*FROM\s+(\S{1,300})/i.exec(template?.kind === "scalar" ? template.value : "")?.[1];
      if (template?.kind === "scalar" && from)
        yield modelAt({ ...template, value: from }, ollamaName, path, { callee: "ollama.models.create" });
    }
  }
}
var HUB_SCHEME = /^(?:hf|huggingface|ollama|modelscope|kaggle):\/\//i;
var hubAddress = (text) => HUB_SCHEME.test(text) ? address(text) : void 0;
function* located(node, path) {
  if (node.kind !== "map") return;
  const pinned = /^[0-9a-f]{64}$/i.test(textAt(node, "sha256") ?? "");
  yield modelAt(at(node, "uri"), pinned || has(node, /^filename$/) ? address : hubAddress, path, {
    callee: "uri",
    pinned
  });
  for (const [outer, key] of [
    ["model", "uri"],
    ["parameters", "model"]
  ]) {
    const inner = at(node, outer, key);
    if (outer === "model" && inner?.kind === "scalar" && !HUB_SCHEME.test(inner.value)) {
      yield modelAt(inner, address, path, { callee: `${outer}.${key}` });
    } else if (outer === "parameters" && has(node, /^(?:backend|name)$/)) {
      yield modelAt(inner, (text) => address(text) ?? slashed(text), path, { callee: `${outer}.${key}` });
    }
  }
}
function* loading(node, path) {
  const config = at(node, "model_loading_config");
  yield modelAt(at(config, "model_source"), modelOrAddress, path, {
    callee: "model_loading_config.model_source"
  });
}
function* kit(root, path) {
  if (!has(root, /^manifestVersion$/)) return;
  yield modelAt(
    at(root, "model", "path"),
    (text) => /^[^./][^/]*[.:][^/]*\/.*[:@]/.test(text) ? ociName(text) : address(text),
    path,
    { callee: "model.path" }
  );
}
function* kernel(root, path) {
  if (!has(root, /^kernel_type$/)) return;
  for (const scalar of scalarsIn(at(root, "dataset_sources")))
    yield modelAt(scalar, (text) => kaggleName(text, "dataset"), path, { callee: "dataset_sources" });
  for (const scalar of scalarsIn(at(root, "model_sources")))
    yield modelAt(scalar, (text) => kaggleName(text), path, { callee: "model_sources" });
}
var ROOTS = [
  evaluating,
  merging,
  routing,
  prompting,
  composed,
  pulled,
  kit,
  kernel
];
var ANYWHERE = [training, serving, located, loading, formatted];

// src/readers/models/config-keys.ts
var MODEL = {
  as: modelOrAddress,
  revision: ["model_revision", "revision", "revision_of_model", "hf_revision"]
};
var SLASHED = { ...MODEL, as: slashed };
var OTHER = { as: modelOrAddress, revision: [] };
var TOKENIZER = { as: modelOrAddress, role: "tokenizer", revision: ["tokenizer_revision"] };
var ADAPTER = { as: slashed, role: "adapter", revision: ["adapter_revision"] };
var DATASET = { as: datasetOrAddress, revision: ["dataset_revision", "revision"] };
var NAMED_DATASET = { ...DATASET, as: datasetName };
var ADDRESS = { as: address, revision: [] };
var all = (key, names) => names.split(/\s+/).map((name) => [name, key]);
var KEYS = new Map([
  ...all(
    MODEL,
    `pretrained_model_name_or_path model_name_or_path base_model_name_or_path pretrained_model_name hf_model_name
    hf_model_id hf_model_name_or_path hf_repo_id hf_repo hf_hub_repo hf_hub_id huggingface_model huggingface_model_id
    huggingface_model_name huggingface_repo huggingface_repo_id huggingface_id hf_pretrained base_model_id
    source_model_name hf_checkpoint base_model`
  ),
  ...all(SLASHED, "model_id modelId model_repo model_repo_id modelURL embedding_model_name"),
  ...all(
    OTHER,
    "teacher_model_name_or_path reward_model_name_or_path ref_model_name_or_path ref_model reward_model sft_model_path reward_model_path speculative_model draft_model controlnet_model_name_or_path vae_model_name_or_path"
  ),
  ...all(TOKENIZER, "tokenizer_name_or_path tokenizer_name tokenizer_config tokenizer_model_name"),
  ...all(
    ADAPTER,
    "adapter_name_or_path lora_model_dir peft_model_id lora_model_name_or_path adapter_model_id"
  ),
  ...all(DATASET, "dataset_name_or_path hf_dataset hf_dataset_id hf_dataset_name dataset_repo_id hf_hub_url"),
  ...all(NAMED_DATASET, "dataset_name"),
  ...all({ as: (text) => modelscopeName(text, "dataset"), revision: [] }, "ms_hub_url"),
  ...all(
    ADDRESS,
    "storageUri storage_uri modelUri model_uri modelUrl model_url bucket_uri model_url_or_path checkpoint_url pretrained_url weights_url"
  )
]);
var EXTRA = /* @__PURE__ */ new Map([
  ["source_model_name", ["source_model_revision"]]
]);
var MOST = 200;
function* keyed(map, path) {
  let left = MOST;
  for (const { key, value } of map.entries) {
    const known = KEYS.get(key) ?? (key.includes("-") ? KEYS.get(key.replaceAll("-", "_")) : void 0);
    if (!known || left-- <= 0) continue;
    const revision = revisionAt(map, ...EXTRA.get(key) ?? [], ...known.revision);
    const isMain = known.revision.includes("model_revision");
    for (const scalar of scalarsIn(value)) {
      const found = modelAt(scalar, known.as, path, {
        callee: key,
        revision,
        role: known.role,
        remoteCode: isMain ? trustAt(map) : void 0,
        file: isMain ? revisionAt(map, "hf_filename", "hf_file") : void 0
      });
      if (found) yield found;
    }
  }
}
var CALLS = /(?:from_pretrained|hf_hub_download|snapshot_download|load_dataset|SentenceTransformer|CrossEncoder|transformers\.pipeline|from_single_file)$/;
var FIRST = ["repo_id", "model_name", "model", "path", "pretrained_model_link_or_path"];
function* targeted(map, path) {
  const target = map.entries.find(({ key }) => key === "_target_")?.value;
  if (target?.kind !== "scalar" || !CALLS.test(target.value)) return;
  const isData = /load_dataset$/.test(target.value);
  for (const { key, value } of map.entries) {
    if (!FIRST.includes(key)) continue;
    const found = modelAt(value, isData ? datasetOrAddress : modelOrAddress, path, {
      callee: target.value.slice(0, 200),
      revision: revisionAt(map, "revision"),
      remoteCode: trustAt(map)
    });
    if (found) yield found;
  }
}
function* repositories(map, path, within) {
  const entry = map.entries.find(({ key }) => key === "repo_id" || key === "repoId");
  if (!entry || map.entries.some(({ key }) => key === "_target_" || key === "push_to_hub")) return;
  const type = revisionAt(map, "repo_type") ?? (/dataset/i.test(within) ? "dataset" : "model");
  const found = modelAt(entry.value, type === "dataset" ? datasetName : slashed, path, {
    callee: entry.key,
    revision: revisionAt(map, "revision"),
    file: revisionAt(map, "filename")
  });
  if (found) yield found;
}
function* mapped(map, path) {
  const auto = map.entries.find(({ key }) => key === "auto_map")?.value;
  const classes = auto?.kind === "map" ? auto.entries : [];
  for (const { key, value } of classes.slice(0, 200)) {
    for (const scalar of scalarsIn(value)) {
      const [, name] = /^([^\s]{1,200}?)--[\w.]{1,200}$/.exec(scalar.value) ?? [];
      if (!name) continue;
      const found = modelAt({ ...scalar, value: name }, slashed, path, {
        callee: `auto_map.${key.slice(0, 60)}`,
        revision: revisionAt(map, "code_revision"),
        role: "code",
        remoteCode: `auto_map.${key.slice(0, 60)}: ${scalar.value}`
      });
      if (found) yield found;
    }
  }
}

// src/readers/models/config-tree.ts
var fromJson = (value, line) => {
  if (isObject(value)) {
    const entries = value.members.map((member) => ({
      key: member.key,
      line: member.line,
      value: fromJson(member.value, member.line)
    }));
    return { kind: "map", line: value.line, entries };
  }
  if (isList(value)) {
    return { kind: "list", line: value.line, items: value.items.map((item) => fromJson(item.value, item.line)) };
  }
  const style = typeof value === "string" ? "quoted" : "plain";
  return { kind: "scalar", line, value: value === null ? "" : String(value), style };
};
var fromToml = (node) => {
  const { line } = node;
  if (node.kind === "table") {
    const entries = [...node.members].map(([key, value]) => ({
      key,
      line: value.line,
      value: fromToml(value)
    }));
    return { kind: "map", line, entries };
  }
  if (node.kind === "list") return { kind: "list", line, items: node.items.map(fromToml) };
  return { kind: "scalar", line, value: node.text, style: node.kind === "string" ? "quoted" : "plain" };
};
var lost = ({ path, text }, what, line, why) => ({
  lost: unreadFile(path, line, lineAt(text, line).slice(0, 1e3), `no valid ${what}: ${why}`, "config")
});
var configTrees = (file) => {
  const { path, text } = file;
  if (/\.toml$/i.test(path)) {
    const read2 = readToml(text);
    return "kind" in read2 ? { documents: [fromToml(read2)] } : lost(file, "TOML", read2.line, read2.why);
  }
  if (/\.jsonc?$/i.test(path) || !/\.ya?ml$/i.test(path) && /^\s*\{/.test(text)) {
    const read2 = readJson(/^\s*\[/.test(text) ? `{"": ${text}}` : text);
    if ("kind" in read2) return { documents: [fromJson(read2, 1)] };
    const found = lost(file, "JSON", read2.line, read2.why);
    return /\{\{|<%/.test(text) ? { ...found, template: true } : found;
  }
  const read = yamlFile(file);
  return "lost" in read && /\{\{|<%/.test(text) ? { ...read, template: true } : read;
};

// src/readers/models/config.ts
var OTHERS = /(?:^|\/)(?:package(?:-lock)?|composer|tsconfig[\w.-]*|tokenizer|vocab|special_tokens_map)\.json$|(?:^|\/)(?:pnpm-lock|conda-lock|mkdocs|\.pre-commit-config)\.ya?ml$|(?:^|\/)(?:Cargo|poetry|uv|pdm)\.(?:toml|lock)$|-lock\.json$|(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\//i;
var ENVIRONMENTS = /* @__PURE__ */ new Set([
  "env",
  "environment",
  "envs",
  "variables",
  "extraEnv",
  "extraEnvVars",
  "env_vars",
  "environment_variables",
  "data"
]);
var VARIABLE = /* @__PURE__ */ new Set(["name", "value"]);
function* documentFound(root, path) {
  for (const dialect of ROOTS) yield* dialect(root, path);
  const names = /* @__PURE__ */ new Map();
  const environments = /* @__PURE__ */ new Set();
  for (const node of mapsIn(root)) {
    const within = names.get(node) ?? "";
    for (const { key, value } of node.entries) {
      if (value.kind === "map" && !names.has(value)) names.set(value, key);
      if (value.kind === "list") {
        for (const item of value.items) if (item.kind === "map" && !names.has(item)) names.set(item, key);
      }
      if (!ENVIRONMENTS.has(key) || environments.has(value)) continue;
      environments.add(value);
      yield* environment(variablesIn(value), path);
    }
    if (node.entries.every(({ key }) => VARIABLE.has(key))) continue;
    yield* keyed(node, path);
    yield* targeted(node, path);
    yield* repositories(node, path, within);
    yield* mapped(node, path);
    for (const dialect of ANYWHERE) yield* dialect(node, path);
  }
}
function* once(found) {
  const seen = /* @__PURE__ */ new Set();
  for (const one of found) {
    if (!one) continue;
    const key = JSON.stringify([one.hub, one.type, one.name, one.at.line]);
    if (seen.has(key)) continue;
    seen.add(key);
    yield one;
  }
}
var LINE = /^\s*(?:-\s+)?(storageUri|modelUri|modelURL|base_model|model_name_or_path|pretrained_model_name_or_path|hf_model_id):\s*["']?([^\s"'#{}]{1,300})["']?\s*(?:#.*)?$/;
function* templateFound({ path, text }) {
  for (const [index, line] of text.split("\n").entries()) {
    const [, key = "", value = ""] = LINE.exec(line.slice(0, 1e3)) ?? [];
    const identity = value && (address(value) ?? modelOrAddress(value));
    if (identity)
      yield modelReference({ identity, callee: key, surface: "config", at: place(path, index + 1) });
  }
}
var modelConfig = {
  id: "model-config",
  *read(file) {
    if (OTHERS.test(file.path)) return;
    const read = configTrees(file);
    if ("documents" in read) {
      for (const document of read.documents) yield* once(documentFound(document, file.path));
    } else if (read.template) yield* templateFound(file);
    else yield read.lost;
  }
};
export {
  modelConfig
};
