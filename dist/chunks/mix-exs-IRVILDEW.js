import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  dependency,
  elixirLanguage
} from "./chunk-ZRU3QG44.js";
import {
  tokensOf
} from "./chunk-XVYBL52K.js";
import {
  closingOf,
  isMark,
  isWord,
  lostBracket
} from "./chunk-CT3TQV24.js";
import {
  brokenFile,
  conflict
} from "./chunk-FD5TNV34.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/mix-exs.ts
var DEPENDENCIES = /dep/i;
var isLikely = (tokens, at) => {
  const [name, comma, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (name?.kind !== "symbol" || !isMark(comma, ",")) return false;
  const keyword = next?.kind === "word" && ["git", "github", "path", "hex", "in_umbrella"].includes(next.text);
  return next?.kind === "text" && /^\s*(?:[~=><!]|\d+\.\d)/.test(next.text) || keyword;
};
function* tuples(path, tokens, within = false) {
  let inDependencies = within;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (isWord(token, "def") || isWord(token, "defp") || isWord(token, "defmodule")) {
      inDependencies = DEPENDENCIES.test((tokens[at + 1]?.text ?? "").slice(0, 300));
      continue;
    }
    const inline = !within && isWord(token, "deps") && isMark(tokens[at + 1], ":") && isMark(tokens[at + 2], "[");
    const inner = inline ? closingOf(tokens, at + 2, MOST_INLINE) : void 0;
    if (inner !== void 0) {
      yield* tuples(path, tokens.slice(at + 2, inner + 1), true);
      at = inner;
      continue;
    }
    const before = tokens[at - 1];
    const inList = before?.kind === "break" || isMark(before, "[") || isMark(before, ",");
    if (!isMark(token, "{") || !(inDependencies ? inList : isLikely(tokens, at))) continue;
    const close = closingOf(tokens, at);
    if (close === void 0) {
      yield unread(place(path, token.line), "{", "expected a tuple that comes to an end");
      continue;
    }
    yield* dependency(path, tokens.slice(at + 1, close), tokens[close]?.line ?? token.line);
    at = close;
  }
}
var MOST_INLINE = 2e4;
var mixExs = {
  id: "mix-exs",
  *read(file) {
    const { path, text } = file;
    const tokens = conflict(file) ?? tokensOf(text, elixirLanguage);
    if ("why" in tokens) {
      yield brokenFile(file, tokens, "mix.exs");
      return;
    }
    yield* tuples(path, tokens);
    const lost = lostBracket(tokens);
    if (lost) {
      yield unread(
        place(path, lost.line),
        lost.text,
        "expected its partner: what follows may be meant otherwise"
      );
    }
  }
};
export {
  mixExs
};
