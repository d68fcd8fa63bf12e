import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  HOLE,
  few
} from "./chunk-THQVPQKA.js";

// src/readers/commands/makefile-text.ts
var ASSIGNMENT = /^(?:export[ \t]+|override[ \t]+){0,2}([\w.-]{1,100})[ \t]*(?::{0,3}|\?|\+|!)=[ \t]*([\s\S]*)$/;
var REFERENCE = /\$\$|\$[({]([\w.-]{1,100})[)}]|\$[({]|\$(.)/g;
var LONGEST = 4e3;
var DEEPEST = 5;
var plain = (name) => name.replace(/[^\w]/g, "_");
var asShell = (text) => text.replace(/\$\(shell[ \t]+/g, "$$$$(").replace(REFERENCE, (all, name) => {
  if (all === "$$") return "$";
  if (name !== void 0) return `\${${plain(name)}}`;
  return all === "$(" || all === "${" ? "$__make__(" : "$__make__ ".slice(0, 9);
});
var withoutCalls = (text) => text.replace(/\$__make__\([^()]{0,400}\)/g, "$__make__");
var lookupIn = (values) => {
  const follow = (name, depth) => {
    const written = values.get(plain(name));
    if (!written) return void 0;
    return few(
      written.slice(0, 8).map(
        (text) => text.replace(
          REFERENCE,
          (all, inner) => all === "$$" ? "$" : inner && depth < DEEPEST && follow(inner, depth + 1)?.[0] || HOLE
        ).slice(0, LONGEST)
      )
    );
  };
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    if (!known.has(name)) known.set(name, follow(name, 0));
    return known.get(name);
  };
};
var logicalLines = (text, indent) => {
  const lines = text.split("\n");
  const found = [];
  for (let at = 0; at < lines.length; at++) {
    const start = at;
    const parts = [lines[at] ?? ""];
    while (/(?:^|[^\\])(?:\\\\)*\\$/.test(parts.at(-1)?.slice(-50) ?? "") && at + 1 < lines.length) {
      parts.push(lines[++at] ?? "");
    }
    const [first = ""] = parts;
    found.push({ text: parts.join("\n"), line: start + 1, recipe: indent.test(first) });
  }
  return found;
};
var makefileText = (text) => {
  const values = /* @__PURE__ */ new Map();
  const recipes = [];
  for (const { text: written, line, recipe } of logicalLines(text, /^\t/)) {
    const assigned = recipe ? void 0 : ASSIGNMENT.exec(written.trimStart().slice(0, LONGEST));
    if (assigned?.[1]) {
      const value = (assigned[2] ?? "").replace(/\\\n\s*/g, " ").replace(/(?<!\s)\s+#.*$/, "").trim();
      const key = plain(assigned[1]);
      const known = values.get(key);
      if (known) known.push(value);
      else values.set(key, [value]);
      continue;
    }
    const inline = recipe ? void 0 : /^[^#=:\t]{1,200}::?[^=;#\n]{0,400};([\s\S]*)$/.exec(written)?.[1];
    const body = recipe ? written.slice(1) : inline;
    if (body === void 0) continue;
    const bare = body.replace(/^[ \t]*[@+-][@+\- \t]{0,10}/, " ").replace(/\\\n\t/g, "\\\n");
    if (!/^\s*#/.test(bare)) recipes.push({ text: withoutCalls(asShell(bare)), line });
  }
  return { recipes, lookup: lookupIn(values) };
};
var justfileText = (text) => {
  const recipes = [];
  let [inRecipe, foreign] = [false, false];
  for (const { text: written, line, recipe } of logicalLines(text, /^[ \t]+\S/)) {
    if (!recipe) {
      if (written.trim()) [inRecipe, foreign] = [false, false];
      continue;
    }
    const body = written.replace(/^[ \t]+[@-]{0,2}/, " ");
    if (!inRecipe) foreign = /^\s*#!(?!.*\b(?:ba|z|k)?sh\b)/.test(body);
    inRecipe = true;
    if (!foreign && !/^\s*#/.test(body)) recipes.push({ text: body, line });
  }
  return { recipes, lookup: () => void 0 };
};

export {
  makefileText,
  justfileText
};
