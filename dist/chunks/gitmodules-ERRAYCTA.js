import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  address,
  modelReference
} from "./chunk-RNVYC3Z2.js";
import "./chunk-A27OHYTA.js";
import {
  place
} from "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";

// src/readers/models/gitmodules.ts
var MOST = 50;
var SETTING = /^\s{0,40}(path|url)\s{0,40}=\s{0,40}"?([^\s"]{1,500})"?\s*$/i;
var sectionsOf = (text) => {
  const sections = [[]];
  for (const [index, line] of text.split("\n").entries()) {
    if (/^\s{0,40}\[/.test(line)) sections.push([]);
    sections.at(-1)?.push([line.slice(0, 1e3), index + 1]);
  }
  return sections;
};
var submodulesOf = (text) => sectionsOf(text).flatMap((section) => {
  const found = [];
  let path;
  for (const [content, line] of section) {
    const [, key = "", value = ""] = SETTING.exec(content) ?? [];
    if (key.toLowerCase() === "path") path = value;
    const identity = key.toLowerCase() === "url" ? address(value) : void 0;
    if (identity?.hub === "huggingface" || identity?.hub === "modelscope")
      found.push({ identity, url: value, line });
  }
  return found.map((one) => ({ ...one, path }));
});
var commitOf = ({ path = "" }, beside) => /^Subproject commit ([0-9a-f]{40})\n$/.exec(beside?.get(path)?.text ?? "")?.[1];
var gitmodules = {
  id: "gitmodules",
  wants: ({ text }) => submodulesOf(text).flatMap(({ path }) => path ?? []).slice(0, MOST),
  *read({ path, text }, beside) {
    for (const submodule of submodulesOf(text)) {
      const { identity, url, line } = submodule;
      const revision = commitOf(submodule, beside);
      yield modelReference({
        identity,
        callee: "submodule",
        surface: "config",
        at: place(path, line),
        pinned: true,
        written: url,
        ...revision === void 0 ? {} : { revision }
      });
    }
  }
};
export {
  gitmodules
};
