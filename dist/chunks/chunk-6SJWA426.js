import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  slashed
} from "./chunk-AKATII6P.js";
import {
  address,
  modelReference,
  ollamaName
} from "./chunk-EJHRJTFG.js";
import {
  place
} from "./chunk-VP3ANOYK.js";

// src/readers/models/config-env.ts
var MODEL = /^(?:[A-Z][A-Z0-9]{0,20}_){0,4}(?:MODEL_ID|MODEL_NAME|MODEL_NAME_OR_PATH|HF_MODEL|HF_REPO|HF_REPO_ID|MODEL|MODEL_URL|MODEL_URI|MODEL_REPO|STORAGE_URI)$/;
var OLLAMA = /^(?:[A-Z][A-Z0-9]{0,20}_){0,2}OLLAMA_(?:[A-Z]{1,20}_)?MODEL(?:_NAME|_ID)?$/;
var DATASET = /^(?:HF_)?DATASET(?:_ID|_NAME|_REPO)$/;
var identityOf = ({ name, value }) => {
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
  let told = false;
  for (const variable of variables) {
    const identity = identityOf(variable);
    if (!identity) continue;
    told ||= identity.hub === "huggingface";
    const own = variable.name.replace(/(?:_ID|_NAME|_NAME_OR_PATH)?$/, "_REVISION");
    yield modelReference({
      identity,
      callee: variable.name,
      surface,
      at: place(path, variable.line),
      revision: identity.hub === "huggingface" ? firstOf(own, "REVISION", "MODEL_REVISION", "HF_MODEL_REVISION", "HF_REVISION") : void 0,
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
  environment,
  assignment,
  variablesIn
};
