import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  modelReference,
  ollamaName
} from "./chunk-RNVYC3Z2.js";
import "./chunk-A27OHYTA.js";
import {
  place
} from "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";

// src/readers/models/modelfile.ts
var INSTRUCTION = /^\s{0,40}(FROM|ADAPTER|DRAFT)\s{1,40}(\S.*?)\s*$/i;
var ROLES = /* @__PURE__ */ new Map([["adapter", "adapter"]]);
function* read(text, path) {
  let inText = false;
  for (const [index, line] of text.split("\n").entries()) {
    const quotes = line.length < 1e5 ? line.split('"""').length - 1 : 0;
    const [, keyword = "", value = ""] = inText || line.length > 1e3 ? [] : INSTRUCTION.exec(line) ?? [];
    if (quotes % 2 === 1) inText = !inText;
    const name = value.replace(/^(["'])(.*)\1$/, "$2");
    const identity = keyword ? ollamaName(name) : void 0;
    if (!identity) continue;
    yield modelReference({
      identity,
      callee: keyword.toUpperCase(),
      surface: "config",
      at: place(path, index + 1),
      role: ROLES.get(keyword.toLowerCase()),
      written: name
    });
  }
}
var modelfile = {
  id: "modelfile",
  read: ({ path, text }) => read(text, path)
};
export {
  modelfile
};
