import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  address,
  modelOrAddress,
  modelReference,
  ollamaName,
  repository
} from "./chunk-RNVYC3Z2.js";
import {
  textAt
} from "./chunk-6JS5YJ2V.js";
import {
  place
} from "./chunk-UH4KMQ5F.js";

// src/readers/models/config-site.ts
var slashed = (text) => text.includes("/") ? modelOrAddress(text) : void 0;
var datasetName = (text) => address(text) ?? (text.includes("/") ? repository(text, "dataset") : void 0);
var TEMPLATE = /\$\{|\{\{|\$\(|<%/;
var modelAt = (node, as, path, beside) => {
  if (node?.kind !== "scalar" || node.value.length > 1e3 || TEMPLATE.test(node.value)) return void 0;
  const written = node.value.trim();
  const identity = as(written);
  return identity && modelReference({ identity, surface: "config", at: place(path, node.line), written, ...beside });
};
var revisionAt = (map, ...keys) => {
  for (const key of keys) {
    const found = textAt(map, key);
    if (found && !TEMPLATE.test(found) && !/^(?:null|none|~)$/i.test(found)) return found;
  }
  return void 0;
};
var trustAt = (map) => {
  for (const key of ["trust_remote_code", "trust-remote-code", "trustRemoteCode"]) {
    const value = textAt(map, key);
    if (value !== void 0 && /^(?:true|yes|on|1)$/i.test(value)) return `${key}: ${value}`;
  }
  return void 0;
};
var scalarsIn = (node) => {
  if (node?.kind === "scalar") return [node];
  return node?.kind === "list" ? node.items.slice(0, 1e3).filter((item) => item.kind === "scalar") : [];
};

// src/readers/models/config-env.ts
var MODEL = /^(?:[A-Z][A-Z0-9]{0,20}_){0,4}(?:MODEL_ID|MODEL_NAME|MODEL_NAME_OR_PATH|HF_MODEL|HF_REPO|HF_REPO_ID|MODEL|MODEL_URL|MODEL_URI|MODEL_REPO|STORAGE_URI)$/;
var OLLAMA = /^(?:[A-Z][A-Z0-9]{0,20}_){0,2}OLLAMA_(?:[A-Z]{1,20}_)?MODEL(?:_NAME|_ID)?$/;
var DATASET = /^(?:HF_)?DATASET(?:_ID|_NAME|_REPO)$/;
var defaultIn = (value) => /^\$\{\w{1,100}:?-([^\s${}]{1,300})\}$/.exec(value)?.[1];
var identityOf = ({ name, value: written }) => {
  const value = defaultIn(written) ?? written;
  if (/\$\{|\{\{|\$\(|^\$/.test(value) || value.length > 500) return void 0;
  if (OLLAMA.test(name))
    return value.includes(",") || value.includes("://") ? address(value) : ollamaName(value);
  if (DATASET.test(name)) {
    const found = slashed(value);
    return found?.hub === "huggingface" ? { ...found, type: "dataset" } : found;
  }
  return MODEL.test(name) ? slashed(value) : void 0;
};
var isPublic = (value) => /^https?:\/\/(?:www\.)?(?:huggingface|hf)\.co\/?$/i.test(value);
var switched = (variables) => variables.findLast(
  ({ name, value }) => /^HF_(?:ENDPOINT|MIRROR)$/.test(name) && /^https?:\/\/[^\s{}$]{1,300}$/i.test(value) && !isPublic(value)
);
var MOST = 1e3;
function* environment(given, path, surface = "config") {
  const variables = given.slice(0, MOST);
  const firstOf = (...names) => variables.findLast(({ name: name2, value }) => names.includes(name2) && value && !/[${]/.test(value))?.value;
  const trust = variables.find(
    ({ name: name2, value }) => /^(?:[A-Z]{1,20}_)?TRUST_REMOTE_CODE$/.test(name2) && /^(?:true|1|yes|on)$/i.test(value)
  );
  const endpoint = switched(variables);
  const models = new Set(variables.flatMap((one) => identityOf(one)?.name ?? []));
  let told = false;
  for (const variable of variables) {
    const identity = identityOf(variable);
    if (!identity) continue;
    told ||= identity.hub === "huggingface";
    const own = variable.name.replace(/(?:_ID|_NAME|_NAME_OR_PATH)?$/, "_REVISION");
    const isMain = models.size === 1 || /^(?:HF_)?MODEL(?:_ID|_NAME|_NAME_OR_PATH)?$/.test(variable.name);
    const shared = isMain ? ["REVISION", "MODEL_REVISION", "HF_MODEL_REVISION", "HF_REVISION"] : [];
    yield modelReference({
      identity,
      callee: variable.name,
      surface,
      at: place(path, variable.line),
      revision: identity.hub === "huggingface" ? firstOf(own, ...shared) : void 0,
      resolvedBy: defaultIn(variable.value) === void 0 ? "literal" : "default",
      remoteCode: trust && identity.type === "model" ? `${trust.name}=${trust.value}` : void 0,
      endpoint: identity.hub === "huggingface" ? endpoint?.value : void 0
    });
  }
  if (!endpoint || told) return;
  const name = endpoint.value.replace(/\/+$/, "");
  yield modelReference({
    identity: { hub: "url", type: "model", name, endpoint: name },
    callee: endpoint.name,
    surface,
    at: place(path, endpoint.line)
  });
}
var assignment = (text, line) => {
  const [, name, value = ""] = /^\s*(?:export\s+)?([A-Za-z_]\w{0,100})\s{0,10}=\s{0,10}(.*?)\s*$/.exec(text.slice(0, 2e3)) ?? [];
  return name ? { name, value: value.replace(/^(["'])(.*)\1(?:\s+#.*)?$/, "$2"), line } : void 0;
};
var variablesIn = (node) => {
  if (node.kind === "map") {
    return node.entries.flatMap(
      ({ key, value }) => value.kind === "scalar" ? [{ name: key, value: value.value, line: value.line }] : []
    );
  }
  if (node.kind !== "list") return [];
  return node.items.slice(0, 1e3).flatMap((item) => {
    if (item.kind === "scalar") return assignment(item.value, item.line) ?? [];
    if (item.kind !== "map") return [];
    const name = item.entries.find(({ key }) => key === "name")?.value;
    const value = item.entries.find(({ key }) => key === "value")?.value;
    return name?.kind === "scalar" && value?.kind === "scalar" ? [{ name: name.value, value: value.value, line: value.line }] : [];
  });
};

export {
  slashed,
  datasetName,
  modelAt,
  revisionAt,
  trustAt,
  scalarsIn,
  environment,
  assignment,
  variablesIn
};
