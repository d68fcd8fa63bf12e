import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/syntax/tokens.ts
var MOST_TOKENS = 2e5;
var WORD = /[\p{L}\p{N}_@$][\p{L}\p{N}_@$]*[?!]?/uy;
var BLANK = /[^\S\n]+/y;
var ESCAPES = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"]
]);
var closing = { "#{": "}", "${": "}", "\\(": ")" };
var opening = { "#{": "{", "${": "{", "\\(": "(" };
var readString = (text, from, { open, close, long, escapes, computes }) => {
  const parts = [];
  let [at, start, depth, computed] = [from + open.length, from + open.length, 0, false];
  const flush = () => {
    if (start < at) parts.push(text.slice(start, at));
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "\n" && !long) break;
    if (depth) {
      if (computes && character === opening[computes]) depth++;
      else if (computes && character === closing[computes]) depth--;
      at++;
    } else if (computes && text.startsWith(computes, at)) {
      computed = true;
      depth = 1;
      at += computes.length;
    } else if (computes === "${" && character === "$" && /[\p{L}_]/u.test(text.charAt(at + 1))) {
      computed = true;
      at++;
    } else if (escapes && character === "\\") {
      flush();
      const next = text.charAt(at + 1);
      parts.push(ESCAPES.get(next) ?? next);
      at += 2;
      start = at;
    } else if (text.startsWith(close, at)) {
      flush();
      return { value: parts.join(""), end: at + close.length, computed };
    } else at++;
  }
  at = Math.min(at, text.length);
  flush();
  return { value: parts.join(""), end: at, computed: true };
};
var endOfBlock = (text, from, block) => {
  const after = from + block.open.length;
  const next = (mark, at2) => {
    const found = text.indexOf(mark, at2);
    return found < 0 ? text.length : found;
  };
  let [depth, at, open] = [1, after, block.nested ? next(block.open, after) : text.length];
  while (depth && at < text.length) {
    const close = next(block.close, at);
    while (open < close) {
      depth++;
      open = next(block.open, open + block.open.length);
    }
    depth--;
    at = Math.min(close + block.close.length, text.length);
  }
  return at;
};
var match = (pattern, text, at) => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};
var lineEnd = (text, at) => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};
var pieceAt = (text, at, language, special) => {
  const { comments, block, quotes, symbols, marks } = language;
  const character = text.charAt(at);
  const own = special?.(text, at);
  if (own) {
    return own.value === void 0 ? { end: own.end } : { end: own.end, token: { kind: "text", text: own.value } };
  }
  if (character === "\n" || character === ";")
    return { end: at + 1, token: { kind: "break", text: character } };
  const blank = match(BLANK, text, at);
  if (blank) return { end: at + blank.length };
  if (block && text.startsWith(block.open, at)) return { end: endOfBlock(text, at, block) };
  if (comments.some((comment) => text.startsWith(comment, at))) return { end: lineEnd(text, at) };
  const quote = quotes.find(({ open }) => text.startsWith(open, at));
  if (quote) {
    const { value, end, computed } = readString(text, at, quote);
    return { end, token: { kind: "text", text: value, ...computed ? { computed } : {} } };
  }
  if (symbols && character === ":" && text.charAt(at - 1) !== ":") {
    const name = match(WORD, text, at + 1);
    if (name) return { end: at + 1 + name.length, token: { kind: "symbol", text: name } };
  }
  const word = match(WORD, text, at);
  if (word) return { end: at + word.length, token: { kind: "word", text: word } };
  const mark = marks.find((one) => text.startsWith(one, at)) ?? character;
  return { end: at + mark.length, token: { kind: "mark", text: mark } };
};
var tokensOf = (text, language) => {
  const tokens = [];
  const special = language.special?.();
  let [at, line, nextBreak] = [0, 1, lineEnd(text, 0)];
  while (at < text.length) {
    const { end, token } = pieceAt(text, at, language, special);
    let endLine = line;
    for (; nextBreak < end; nextBreak = lineEnd(text, nextBreak + 1)) endLine++;
    if (token) tokens.push({ ...token, line, endLine: token.kind === "text" ? endLine : line });
    if (tokens.length > MOST_TOKENS) {
      return { line, why: `more than ${MOST_TOKENS.toLocaleString("en")} words and marks` };
    }
    line = endLine;
    at = end;
  }
  return tokens;
};

export {
  tokensOf
};
