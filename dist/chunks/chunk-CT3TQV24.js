import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/syntax/calls.ts
var MOST_TOKENS = 400;
var OPEN = /* @__PURE__ */ new Set(["(", "[", "{"]);
var CLOSE = /* @__PURE__ */ new Set([")", "]", "}"]);
var isMark = (token, text) => token?.kind === "mark" && token.text === text;
var isWord = (token, text) => token?.kind === "word" && token.text === text;
var isOpen = (token) => token.kind === "mark" && OPEN.has(token.text);
var isClose = (token) => token.kind === "mark" && CLOSE.has(token.text);
var keyOf = (tokens) => {
  const [first, second] = tokens;
  if (!first || first.kind === "mark" || first.kind === "break") return { from: 0 };
  const named = first.kind !== "symbol" && (isMark(second, ":") || isMark(second, "="));
  return named || isMark(second, "=>") ? { key: first.text, from: 2 } : { from: 0 };
};
var argument = (tokens) => {
  const { key, from } = keyOf(tokens);
  return { ...key === void 0 ? {} : { key }, value: tokens.slice(from) };
};
var argumentsOf = (tokens) => {
  const found = [];
  let [depth, part] = [0, []];
  for (const token of tokens) {
    if (isOpen(token)) depth++;
    else if (isClose(token)) depth--;
    if (depth === 0 && isMark(token, ",")) {
      found.push(argument(part));
      part = [];
    } else if (token.kind !== "break") part.push(token);
  }
  if (part.length) found.push(argument(part));
  return found;
};
var closingOf = (tokens, open, most = MOST_TOKENS) => {
  let depth = 0;
  for (let at = open; at < tokens.length && at - open <= most; at++) {
    const token = tokens[at];
    if (token && isOpen(token)) depth++;
    else if (token && isClose(token) && --depth === 0) return at;
  }
  return void 0;
};
var PAIRS = /* @__PURE__ */ new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"]
]);
var lostBracket = (tokens) => {
  const open = [];
  for (const token of tokens) {
    if (isOpen(token)) open.push(token);
    else if (isClose(token)) {
      const before = open.pop();
      if (!before || PAIRS.get(before.text) !== token.text) return token;
    }
  }
  return open.at(-1);
};
var ENDS = /* @__PURE__ */ new Set(["do", "if", "unless", "rescue"]);
var bareEnd = (tokens, from, ends) => {
  let depth = 0;
  for (let at = from; at - from <= MOST_TOKENS; at++) {
    const token = tokens[at];
    if (!token) return at;
    const before = at === from ? void 0 : tokens[at - 1];
    if (isOpen(token)) {
      if (depth === 0 && token.text === "{" && !isMark(before, ",")) return at;
      depth++;
    } else if (isClose(token)) {
      if (depth === 0) return at;
      depth--;
    } else if (depth === 0 && token.kind === "word" && ends.has(token.text) && !isMark(tokens[at + 1], ":")) {
      return at;
    } else if (token.kind === "break" && depth === 0 && !isMark(before, ",") && !isMark(before, "\\")) {
      return at;
    }
  }
  return void 0;
};
var callAt = (tokens, at, ends = ENDS) => {
  const bracketed = isMark(tokens[at + 1], "(");
  const end = bracketed ? closingOf(tokens, at + 1) : bareEnd(tokens, at + 1, ends);
  if (end === void 0) return void 0;
  const inner = tokens.slice(at + (bracketed ? 2 : 1), end).filter((token) => !isMark(token, "\\"));
  const line = tokens[at]?.line ?? 1;
  const last = tokens[bracketed ? end : end - 1];
  return {
    arguments: argumentsOf(inner),
    line,
    endLine: Math.max(line, last?.endLine ?? line),
    next: bracketed ? end + 1 : end
  };
};
var literal = (value) => {
  const [first, dot, word, more] = value;
  const alone = value.length === 1 || isMark(dot, ".") && isWord(word, "freeze") && !more;
  return alone && first?.kind === "text" && !first.computed ? first.text : void 0;
};
var shown = (tokens) => tokens.slice(0, 60).map(({ kind, text: whole }) => ({ kind, text: whole.slice(0, 200) })).map(({ kind, text }) => kind === "text" ? JSON.stringify(text) : kind === "symbol" ? `:${text}` : text).join(" ");

export {
  isMark,
  isWord,
  argumentsOf,
  closingOf,
  lostBracket,
  callAt,
  literal,
  shown
};
