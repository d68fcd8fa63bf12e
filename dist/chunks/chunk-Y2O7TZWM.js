import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  flattened
} from "./chunk-NU6CRX4H.js";
import {
  standingIn
} from "./chunk-473XW2A5.js";
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  isList,
  isObject,
  readJson
} from "./chunk-JRPHDPYO.js";
import {
  readToml
} from "./chunk-UFPIAL4T.js";
import {
  lineAt,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/deployments/config/kinds.ts
var KINDS = [
  {
    component: "litellm",
    text: /^(?:general_settings|litellm_settings|router_settings):|^model_list:[ \t]*\n(?:[^\n]*\n){0,12}?[ \t]+litellm_params:/m,
    syntax: "yaml"
  },
  {
    component: "torchserve",
    path: /\.properties$/i,
    text: /^[ \t]*(?:inference_address|management_address|metrics_address|disable_token_authorization|enable_model_api|model_store|allowed_urls)\s*=/m,
    syntax: "ini"
  },
  { component: "chainlit", path: /\.chainlit\/config\.toml$/i, syntax: "toml" },
  { component: "streamlit", path: /\.streamlit\/config\.toml$/i, syntax: "toml" },
  {
    component: "milvus",
    path: /(?:milvus[^/]*|user)\.ya?ml$/i,
    text: /^(?:common|proxy|rootCoord|etcd|minio):/m,
    syntax: "yaml"
  },
  { component: "jupyter", path: /jupyter_\w{1,40}_config\.py$/i, syntax: "python" },
  { component: "jupyter", path: /jupyter_\w{1,40}_config\.json$/i, syntax: "json" },
  {
    component: "qdrant",
    path: /qdrant[^/]*(?:\/(?:[^/]+\/)?[^/]+)?\.ya?ml$/i,
    text: /^(?:service|storage|cluster):/m,
    syntax: "yaml"
  },
  { component: "airflow", path: /airflow\.cfg$/i, syntax: "ini" },
  { component: "mlflow", path: /basic_auth\.ini$/i, syntax: "ini" },
  { component: "langchain", path: /langgraph\.json$/i, text: /"graphs"/, syntax: "json" }
];
var kindOf = (names, text) => KINDS.find(
  (kind) => (kind.path === void 0 || names.some((name) => kind.path?.test(name.slice(-300)))) && (kind.text === void 0 || kind.text.test(text.slice(0, 256 * 1024)))
);

// src/readers/deployments/config/settings.ts
var DEEPEST = 8;
var MOST = 2e3;
var LONGEST = 4096;
var FROM_ENVIRONMENT = /^os\.environ\/|^os\.(?:environ|getenv)\b|^!ENV\b|^env:/;
var OPEN = /\$\{|\{\{|%\(/;
var valueIn = (text, line, stand) => {
  if (FROM_ENVIRONMENT.test(text)) return { value: "", by: "secret", ...stand(line) };
  return { value: text.slice(0, LONGEST), by: OPEN.test(text) ? "unresolved" : "literal", ...stand(line) };
};
var add = ({ found, stand }, path, text, line) => {
  if (found.length < MOST) found.push([`config:${path}`, valueIn(text, line, stand)]);
};
var join = (path, key) => (path ? `${path}.${key}` : key).slice(0, 400);
var yaml = (node, path, line, state, depth) => {
  if (state.left-- <= 0 || depth > DEEPEST) return;
  if (node.kind === "scalar") add(state, path, node.value, line);
  else if (node.kind === "map") {
    for (const entry of flattened(node))
      yaml(entry.value, join(path, entry.key), entry.line, state, depth + 1);
  } else {
    const scalars = node.items.flatMap((item) => item.kind === "scalar" ? [item.value] : []);
    if (scalars.length > 0) add(state, path, scalars.slice(0, 200).join(","), line);
    for (const [at, item] of node.items.entries()) {
      if (item.kind !== "scalar") yaml(item, join(path, String(at)), item.line, state, depth + 1);
    }
  }
};
var toml = (node, path, state, depth) => {
  if (state.left-- <= 0 || depth > DEEPEST) return;
  if (node.kind === "table") {
    for (const [key, value] of node.members) toml(value, join(path, key), state, depth + 1);
  } else if (node.kind === "list") {
    const texts = node.items.flatMap(
      (item) => item.kind === "string" || item.kind === "other" ? [item.text] : []
    );
    if (texts.length > 0) add(state, path, texts.slice(0, 200).join(","), node.line);
  } else add(state, path, node.text, node.line);
};
var json = (value, path, line, state, depth) => {
  if (state.left-- <= 0 || depth > DEEPEST) return;
  if (isObject(value)) {
    for (const one of value.members) json(one.value, join(path, one.key), one.line, state, depth + 1);
  } else if (isList(value)) {
    const texts = value.items.flatMap((item) => typeof item.value === "object" ? [] : [String(item.value)]);
    if (texts.length > 0) add(state, path, texts.slice(0, 200).join(","), line);
  } else add(state, path, value === null ? "" : String(value), line);
};
var ini = (text, state) => {
  let section = "";
  for (const [at, written] of text.split("\n").entries()) {
    const line = written.slice(0, LONGEST);
    const [, head] = /^\s{0,20}\[([^\]]{1,200})\]/.exec(line) ?? [];
    const [, key, value = ""] = /^\s{0,20}([A-Za-z][\w.-]{0,199})[^\S\n]{0,20}[=:](.*)$/.exec(line) ?? [];
    if (head) section = head.trim();
    else if (key) add(state, join(section, key), value.trim(), at + 1);
  }
};
var PYTHON = /^[^\S\n]{0,20}(?:c|get_config\(\))\.([A-Za-z]\w{0,80})\.(\w{1,80})\s{0,20}=(?!=)[^\S\n]{0,20}(.*)$/;
var python = (text, state) => {
  for (const [at, line] of text.split("\n").entries()) {
    const [, owner, name, written = ""] = PYTHON.exec(line.slice(0, LONGEST)) ?? [];
    if (!owner || !name) continue;
    const [, , literal] = /^[uUrRbB]{0,2}(['"])((?:(?!\1)[^\\\n]|\\.){0,2000})\1\s{0,20}(?:#.*)?$/.exec(written) ?? [];
    const [bare = ""] = written.split("#", 1);
    const word = /^(?:True|False|None|-?[\d.]{1,30})$/.test(bare.trim()) ? bare.trim() : void 0;
    const known = literal ?? word;
    if (known !== void 0) add(state, `${owner}.${name}`, known, at + 1);
    else if (FROM_ENVIRONMENT.test(bare.trim())) add(state, `${owner}.${name}`, "env:", at + 1);
    else add(state, `${owner}.${name}`, `\${${bare.trim()}}`, at + 1);
  }
};
var lost = ({ path, text }, line, why) => ({
  lost: unreadFile(path, line, lineAt(text, line), why, "config")
});
var settingsIn = (file, { syntax }) => {
  const state = { found: [], stand: standingIn(file), left: 2e4 };
  if (syntax === "yaml") {
    const read = yamlFile(file);
    if ("lost" in read) return read;
    for (const document of read.documents.slice(0, 20)) yaml(document, "", document.line, state, 0);
  } else if (syntax === "toml") {
    const root = readToml(file.text);
    if (!("kind" in root)) return lost(file, root.line, `no valid TOML: ${root.why}`);
    toml(root, "", state, 0);
  } else if (syntax === "json") {
    const root = readJson(file.text);
    if (!("kind" in root)) return lost(file, root.line, `no valid JSON: ${root.why}`);
    json(root, "", root.line, state, 0);
  } else if (syntax === "python") python(file.text, state);
  else ini(file.text, state);
  return { settings: state.found };
};

export {
  kindOf,
  settingsIn
};
