import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  HOLE,
  cleared
} from "./chunk-THQVPQKA.js";

// src/readers/deployments/interpolate.ts
var DEEPEST = 6;
var LONGEST = 64 * 1024;
var NAME = /[A-Za-z_]\w{0,199}/y;
var OPERATOR = /:?[-?+]/y;
var match = (pattern, text, at) => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};
var closing = (text, from) => {
  let open = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "$" && text[at + 1] === "{") open++;
    else if (text[at] === "}" && open-- === 0) return at;
  }
  return -1;
};
var resolve = (name, operator, otherwise, state, depth) => {
  const known = state.variables.get(name);
  const open = known?.by === "unresolved";
  const set = known !== void 0 && !open && !(operator.startsWith(":") && known.value === "");
  if (operator.endsWith("+")) return set ? expandIn(otherwise, state, depth + 1) : "";
  if (set) {
    state.used.push({ name, from: "file" });
    return known.value;
  }
  if (operator.endsWith("-")) {
    state.used.push({ name, from: "default" });
    return expandIn(otherwise, state, depth + 1);
  }
  state.missing.add(name);
  return HOLE;
};
var expandIn = (text, state, depth) => {
  const parts = [];
  let from = 0;
  for (let at = text.indexOf("$"); at >= 0; at = text.indexOf("$", from)) {
    parts.push(text.slice(from, at));
    from = at + 1;
    const next = text[from];
    if (next === "$") {
      parts.push("$");
      from++;
    } else if (next === "{") {
      const name = match(NAME, text, from + 1);
      state.left -= text.length - from;
      const end = name && state.left > 0 && depth < DEEPEST ? closing(text, from + 1) : -1;
      if (!name || end < 0) {
        parts.push(HOLE);
        continue;
      }
      const begin = from + 1 + name.length;
      const operator = match(OPERATOR, text, begin) ?? "";
      parts.push(resolve(name, operator, text.slice(begin + operator.length, end), state, depth));
      from = end + 1;
    } else {
      const name = match(NAME, text, from);
      parts.push(name ? resolve(name, "", "", state, depth) : "$");
      from += name?.length ?? 0;
    }
  }
  return parts.join("") + text.slice(from);
};
var shown = (text) => text.replaceAll(HOLE, "$…");
var WHOLE = /^\$(?:\w+|\{\w+(?::?[-?+][^{}$]*)?\})$/;
var interpolate = (written, variables) => {
  const clean = cleared(written);
  if (!clean.includes("$")) return { text: clean, by: "literal", missing: [] };
  const state = { variables, missing: /* @__PURE__ */ new Set(), used: [], left: 20 * LONGEST };
  const text = expandIn(clean.slice(0, LONGEST), state, 0).slice(0, LONGEST);
  const missing = [...state.missing];
  if (text.includes(HOLE)) return { text, by: "unresolved", missing };
  const [only] = state.used;
  const file = state.used.find(({ from }) => from === "file");
  const known = only?.from === "file" && state.used.length === 1 && WHOLE.test(clean.trim()) ? variables.get(only.name) : void 0;
  return {
    text,
    by: file ? "file" : only ? "default" : "literal",
    missing,
    ...known ? { given: { at: known.at, ...known.line === void 0 ? {} : { line: known.line } } } : {}
  };
};

export {
  shown,
  interpolate
};
