import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  interpolate
} from "./chunk-CBFFDP2I.js";
import {
  standingIn
} from "./chunk-473XW2A5.js";
import {
  HOLE
} from "./chunk-THQVPQKA.js";

// src/readers/deployments/environment-file.ts
var MOST = 5e3;
var LINE = /^\s{0,100}(?:export\s{1,20})?([A-Za-z_][\w.-]{0,199})\s{0,20}[=:][^\S\n]{0,100}(.*)$/;
var ESCAPES = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"]
]);
var quoteEnd = (text, quote) => {
  for (let at = 1; at < text.length; at++) {
    if (text[at] === "\\" && quote === '"') at++;
    else if (text[at] === quote) return at;
  }
  return -1;
};
var MOST_LINES = 100;
var quoted = (first, rest) => {
  const quote = first[0] ?? "";
  let text = first;
  for (let more = 0; more <= Math.min(rest.length, MOST_LINES); more++) {
    const end = quoteEnd(text, quote);
    if (end > 0) {
      const inner = text.slice(1, end);
      const value = quote === '"' ? inner.replace(/\\(.)/g, (_, letter) => ESCAPES.get(letter) ?? letter) : inner;
      return { value, plain: quote === "'", more };
    }
    text += `
${rest[more] ?? ""}`;
  }
  return void 0;
};
var written = (text, rest) => {
  if (text.startsWith('"') || text.startsWith("'")) {
    const found = quoted(text, rest);
    if (found) return found;
  }
  const comment = text.search(/(?:^|\s)#/);
  return { value: (comment < 0 ? text : text.slice(0, comment)).trim(), plain: false, more: 0 };
};
var environmentFile = (file) => {
  const known = parsed.get(file) ?? variablesOf(file);
  parsed.set(file, known);
  return known;
};
var parsed = /* @__PURE__ */ new WeakMap();
var variablesOf = (file) => {
  const found = /* @__PURE__ */ new Map();
  const stand = standingIn(file);
  const lines = file.text.split("\n");
  for (let at = 0; at < lines.length && found.size < MOST; at++) {
    const [, name, text] = LINE.exec((lines[at] ?? "").slice(0, 1e4)) ?? [];
    if (!name || text === void 0) continue;
    const line = at + 1;
    const { value, plain, more } = written(text, lines.slice(line, line + MOST_LINES));
    at += more;
    const resolved = plain ? value : interpolate(value, found).text;
    found.delete(name);
    found.set(name, {
      value: resolved.includes(HOLE) ? value : resolved,
      by: resolved.includes(HOLE) ? "unresolved" : "file",
      ...stand(line)
    });
  }
  return found;
};

export {
  environmentFile
};
