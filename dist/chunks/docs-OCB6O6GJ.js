import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readJavascript
} from "./chunk-BS64WCBN.js";
import "./chunk-BQ4ZQJNV.js";
import {
  markdownBlocks
} from "./chunk-6UM7CFAF.js";
import {
  readTree,
  withNeighbours
} from "./chunk-2FJ2TUIK.js";
import {
  datasetName,
  scalarsIn,
  slashed
} from "./chunk-25MTKOPE.js";
import {
  address,
  datasetOrAddress,
  modelReference
} from "./chunk-RNVYC3Z2.js";
import "./chunk-THQVPQKA.js";
import {
  at,
  isYaml,
  readYaml,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import {
  parsePython
} from "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import {
  mentions
} from "./chunk-HT6QOVP6.js";
import {
  place
} from "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";

// src/readers/models/matter.ts
var LONGEST = 2e3;
var readYamlMatter = (text) => {
  if (!/^---[ \t]*\n/.test(text)) return void 0;
  const lines = text.split("\n", LONGEST);
  const end = lines.findIndex((line, at2) => at2 > 0 && /^---[ \t]*$/.test(line));
  if (end < 0) return void 0;
  const read = readYaml(["", ...lines.slice(1, end)].join("\n"));
  return isYaml(read) ? read[0] : void 0;
};

// src/readers/models/card.ts
function* listed(root, key, as, surface, path) {
  const relation = key === "base_model" ? textAt(root, "base_model_relation") : void 0;
  for (const scalar of scalarsIn(at(root, key))) {
    const identity = scalar.value.length < 300 ? as(scalar.value.trim()) : void 0;
    if (!identity) continue;
    yield modelReference({
      identity,
      callee: key,
      surface,
      at: place(path, scalar.line),
      role: relation === "adapter" ? "adapter" : void 0
    });
  }
}
function* preloaded(root, path) {
  for (const { value, line } of scalarsIn(at(root, "preload_from_hub"))) {
    const [name = "", files = "", revision] = value.slice(0, 2e3).trim().split(/\s+/);
    const identity = slashed(name);
    if (!identity) continue;
    const file = files && !files.includes(",") ? files : void 0;
    yield modelReference({
      identity,
      callee: "preload_from_hub",
      surface: "config",
      at: place(path, line),
      revision,
      file
    });
  }
}
function* cardFound(text, path) {
  const root = readYamlMatter(text);
  if (!root) return;
  const isSpace = at(root, "sdk") !== void 0;
  const isCard = [
    "license",
    "library_name",
    "pipeline_tag",
    "base_model",
    "task_categories",
    "model-index",
    "tags",
    "language"
  ].some((key) => at(root, key) !== void 0);
  if (!isSpace && !isCard) return;
  const surface = isSpace ? "config" : "docs";
  yield* listed(root, "base_model", slashed, surface, path);
  yield* listed(root, "new_version", slashed, surface, path);
  yield* listed(
    root,
    "datasets",
    at(root, "base_model") || isSpace || at(root, "library_name") ? datasetOrAddress : datasetName,
    surface,
    path
  );
  if (!isSpace) return;
  yield* listed(root, "models", slashed, surface, path);
  yield* preloaded(root, path);
}

// src/readers/models/docs.ts
var URL = /\b(?:https?|hf):\/\/[^\s<>()[\]"'`|\\]{4,500}/g;
var PYTHON = /^(?:py|python|python3)$/;
var JAVASCRIPT = /^(?:js|jsx|mjs|javascript|ts|tsx|typescript)$/;
var COMMAND = /\b(?:wget|curl|aria2c|clone|llama-\w+|ollama|docker)\b/;
function* linked(line, index, path) {
  if (line.length > 2e4 || COMMAND.test(line)) return;
  const seen = /* @__PURE__ */ new Set();
  for (const [found] of line.matchAll(URL)) {
    const identity = address(found.replace(/[.,;:!?*_]+$/, ""));
    const isKnown = identity?.hub === "huggingface" || identity?.hub === "url" || identity?.hub === "modelscope";
    if (!identity || !isKnown) continue;
    const reference = modelReference({
      identity,
      callee: identity.file || identity.hub === "url" ? "address" : "link",
      surface: "docs",
      at: place(path, index + 1)
    });
    if (seen.has(reference.id)) continue;
    seen.add(reference.id);
    yield reference;
  }
}
var pythonFound = (text, origin) => {
  if (!mentions(text)) return [];
  const parsed = parsePython(text);
  return "why" in parsed ? [] : readTree(text, parsed.tree, origin, withNeighbours());
};
function* shown({ language, lines, first }, path) {
  const text = lines.join("\n");
  const origin = { path, surface: "docs", lineOf: lineFinder(text, first + 1) };
  const found = PYTHON.test(language) ? pythonFound(text, origin) : JAVASCRIPT.test(language) ? readJavascript(text, origin) : [];
  for (const one of found) if (one.kind === "model") yield one;
}
var modelDocs = {
  id: "model-docs",
  *read({ path, text }) {
    yield* cardFound(text, path);
    const { blocks, prose } = markdownBlocks(text.split("\n"));
    for (const block of blocks) yield* shown(block, path);
    const matter = /^---[ \t]*\n/.test(text) ? text.indexOf("\n---", 3) : -1;
    const behind = matter < 0 ? -1 : text.slice(0, matter).split("\n").length;
    for (const { text: line, index } of prose) if (index > behind) yield* linked(line, index, path);
  }
};
export {
  modelDocs
};
