import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  instructions
} from "./chunk-PFPDVUXN.js";
import {
  assignment,
  environment
} from "./chunk-25MTKOPE.js";
import {
  address,
  modelReference
} from "./chunk-RNVYC3Z2.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-A27OHYTA.js";
import {
  place
} from "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";

// src/readers/models/env.ts
var ASSIGNED = /(?<![\w$])([A-Za-z_]\w{0,100})=("(?:[^"\\\n]|\\[^\n]){0,1000}"|'[^'\n]{0,1000}'|[^\s\\"']{0,1000})/g;
var variablesOf = (body, line) => {
  const [, name, value] = /^\s*(\w{1,100})[ \t]+([^\s=]\S{0,1000})\s*$/.exec(body) ?? [];
  if (name && value !== void 0 && !body.includes("=")) return [{ name, value, line }];
  return body.split("\n").flatMap(
    (text, index) => [...text.slice(0, 1e4).matchAll(ASSIGNED)].map(([, key = "", written = ""]) => ({
      name: key,
      value: written.replace(/^(["'])(.*)\1$/, "$2"),
      line: line + index
    }))
  );
};
function* added(body, line, path) {
  const pinned = /(?:^|\s)--checksum=sha256:[0-9a-f]{64}(?:\s|$)/i.test(body);
  for (const [index, text] of body.split("\n").entries()) {
    for (const word of text.slice(0, 5e3).split(/[\s"',[\]]+/)) {
      const identity = /^https?:\/\//i.test(word) ? address(word) : void 0;
      if (!identity || identity.hub === "huggingface" && !identity.file) continue;
      yield modelReference({
        identity,
        callee: "ADD",
        surface: "command",
        at: place(path, line + index),
        pinned
      });
    }
  }
}
function* dockerfileFound(text, path) {
  let variables = [];
  for (const { keyword, body, line } of instructions(text)) {
    if (keyword === "FROM") {
      yield* environment(variables, path);
      variables = [];
    } else if (keyword === "ENV" || keyword === "ARG") variables.push(...variablesOf(body, line));
    else if (keyword === "ADD") yield* added(body, line, path);
  }
  yield* environment(variables, path);
}
var modelEnv = {
  id: "model-env",
  *read({ path, text }) {
    const isDockerfile = /^[ \t]*(?:FROM|ARG)[ \t]/im.test(text) && !/(?:^|\/)\.env|\.tf$/.test(path);
    if (isDockerfile) yield* dockerfileFound(text, path);
    else
      yield* environment(
        text.split("\n").flatMap((line, index) => assignment(line, index + 1) ?? []),
        path
      );
  }
};
export {
  modelEnv
};
