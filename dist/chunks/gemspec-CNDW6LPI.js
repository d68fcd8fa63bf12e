import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gemVersion,
  hiddenCall,
  isGemName,
  requirementsOf,
  rubyLanguage
} from "./chunk-SN6UMRB3.js";
import {
  tokensOf
} from "./chunk-XVYBL52K.js";
import {
  callAt,
  isMark,
  literal,
  shown
} from "./chunk-CT3TQV24.js";
import {
  brokenFile,
  conflict
} from "./chunk-FD5TNV34.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/gemspec.ts
var METHODS = /* @__PURE__ */ new Map([
  ["add_dependency", "runtime"],
  ["add_runtime_dependency", "runtime"],
  ["add_development_dependency", "dev"]
]);
function* dependency(path, tokens, index) {
  const token = tokens[index];
  const call = callAt(tokens, index);
  if (!token || !call) {
    yield unread(place(path, token?.line ?? 1), token?.text ?? "", "expected a call that comes to an end");
    return;
  }
  const at = place(path, call.line, call.endLine);
  const [first, ...rest] = call.arguments;
  const name = literal(first?.value ?? []);
  const { texts, computed } = requirementsOf(rest);
  const what = shown(tokens.slice(index, call.next));
  if (!isGemName(name)) {
    yield unread(at, what, "expected the name of a gem as a plain string");
    return;
  }
  if (computed) yield unread(at, what, "the version is computed; expected plain strings");
  const parts = { ecosystem: "gem", written: name, ...gemVersion(texts) };
  yield packageReference({ ...parts, scope: METHODS.get(token.text), surface: "manifest", at });
}
var HIDDEN = /\.add_(?:runtime_|development_)?dependency\b/;
var gemspec = {
  id: "gemspec",
  *read(file) {
    const { path, text } = file;
    const tokens = conflict(file) ?? tokensOf(text, rubyLanguage);
    if ("why" in tokens) {
      yield brokenFile(file, tokens, "gemspec");
      return;
    }
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1];
      const isCall = token.kind === "word" && (isMark(before, ".") || isMark(before, "&."));
      if (isCall && METHODS.has(token.text)) yield* dependency(path, tokens, at);
    }
    const hidden = hiddenCall(tokens, HIDDEN);
    if (hidden) {
      const why = "a call stands in a text, where it may be code; expected it outside of quotes";
      yield unread(place(path, hidden.line, hidden.endLine), hidden.text, why);
    }
  }
};
export {
  gemspec
};
