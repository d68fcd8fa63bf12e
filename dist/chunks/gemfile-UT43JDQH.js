import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gemVersion,
  hiddenCall,
  isGemName,
  requirementsOf,
  rubyLanguage,
  wordsOf
} from "./chunk-SN6UMRB3.js";
import {
  tokensOf
} from "./chunk-XVYBL52K.js";
import {
  callAt,
  isMark,
  isWord,
  literal,
  shown
} from "./chunk-CT3TQV24.js";
import {
  brokenFile,
  conflict,
  isCommit
} from "./chunk-FD5TNV34.js";
import {
  inside
} from "./chunk-QP7EUS5R.js";
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

// src/readers/manifests/gemfile-blocks.ts
var HOSTS = /* @__PURE__ */ new Map([
  ["github", "https://github.com/"],
  ["gitlab", "https://gitlab.com/"],
  ["bitbucket", "https://bitbucket.org/"],
  ["gist", "https://gist.github.com/"]
]);
var keyedValue = (values, ...keys) => values.find(({ key }) => key !== void 0 && keys.includes(key))?.value;
var textFor = (values, ...keys) => {
  const value = keyedValue(values, ...keys);
  return value && literal(value);
};
var hosted = (kind, text) => `${HOSTS.get(kind) ?? `${kind}:`}${text.includes("/") || kind === "gist" ? text : `${text}/${text}`}`;
var git = (address, values) => {
  const [commit, ref] = [textFor(values, "ref"), textFor(values, "tag", "branch")];
  return { origin: "git", address, ref: commit ?? ref, pinned: isCommit(commit) };
};
var placeFrom = (kind, text, values) => {
  if (kind === "path") return { origin: "path", address: text, pinned: true };
  if (kind === "source") return { index: { url: text, extra: false } };
  return git(kind === "git" ? text : hosted(kind, text), values);
};
var placeOf = (values, kinds) => {
  for (const kind of kinds) {
    const value = keyedValue(values, kind);
    if (!value) continue;
    const text = literal(value);
    return text === void 0 ? "computed" : placeFrom(kind, text, values);
  }
  return void 0;
};
var KINDS = ["git", ...HOSTS.keys(), "path", "source"];
var DEVELOPMENT = /^(?:dev|test|lint|doc|ci$|debug|rubocop|profil)/i;
var scopeOf = (groups) => groups.length && groups.every((group) => DEVELOPMENT.test(group)) ? "dev" : "runtime";
var OPENERS = /* @__PURE__ */ new Set(["if", "unless", "case", "while", "until", "begin", "def", "class", "module", "for"]);
var opens = (word) => OPENERS.has(word);
var blockOf = (head, values) => {
  if (head === "group") return { groups: values.flatMap(({ value, key }) => key ? [] : wordsOf(value)) };
  const text = literal(values[0]?.value ?? []);
  return KINDS.includes(head) && text !== void 0 ? { place: placeFrom(head, text, values) } : {};
};

// src/readers/manifests/gemfile.ts
var DEEPEST = 50;
var CALLS = /* @__PURE__ */ new Set(["source", "eval_gemfile", "group", ...KINDS]);
var inner = (blocks) => blocks.findLast(({ place: place2 }) => place2)?.place;
function* gem(gemfile2, head, call, index) {
  const { path, tokens, sources, kinds, blocks } = gemfile2;
  const at = place(path, call.line, call.endLine);
  const [first, ...rest] = call.arguments;
  const name = first && first.key === void 0 ? literal(first.value) : void 0;
  const what = `${head} ${shown(tokens.slice(index + 1, call.next))}`;
  if (!isGemName(name)) {
    yield unread(at, what, "expected the name of a gem as a plain string");
    return;
  }
  const { texts, computed } = requirementsOf(rest);
  const own = placeOf(rest, kinds);
  if (computed || own === "computed") {
    yield unread(at, what, "version or place are computed; expected plain strings");
  }
  if (own === "computed") return;
  const { ref, index: only, ...where } = own ?? inner(blocks.slice(-DEEPEST)) ?? {};
  const { specifier, version } = gemVersion(texts);
  const elsewhere = where.origin !== void 0;
  const groups = [
    ...blocks.slice(-DEEPEST).flatMap((block) => block.groups ?? []),
    ...wordsOf(keyedValue(rest, "group", "groups") ?? [])
  ];
  yield packageReference({
    ecosystem: "gem",
    written: name,
    ...where,
    specifier: elsewhere ? ref ?? specifier : specifier,
    version: elsewhere ? void 0 : version,
    indexes: elsewhere ? [] : only ? [only] : sources,
    // A plugin is run by Bundler itself.
    scope: head === "plugin" ? "build" : scopeOf(groups),
    surface: "manifest",
    at
  });
}
var include = ({ path, tokens }, call, index) => {
  const at = place(path, call.line, call.endLine);
  const name = literal(call.arguments[0]?.value ?? []);
  if (name === void 0) {
    return unread(
      at,
      shown(tokens.slice(index, call.next)),
      "expected the path of a Gemfile as a plain string"
    );
  }
  return { kind: "include", path: inside(path, name), role: "requirements", at };
};
var begins = (tokens, at) => {
  const before = tokens[at - 1];
  if (!before || before.kind === "break") return !isMark(tokens[at - 2], ",");
  if (before.kind === "mark") return before.text === "{" || before.text === "|";
  return before.kind === "word" && ["do", "then", "else", "begin", "ensure"].includes(before.text);
};
var isGem = (tokens, at) => {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!isWord(token, "gem") && !isWord(token, "plugin")) return false;
  if (isMark(before, ".") || isMark(before, "&.") || isWord(before, "def") || !next) return false;
  return next.kind === "mark" ? ["(", "*", "["].includes(next.text) : next.kind !== "break";
};
function* statement(gemfile2, index) {
  const { path, tokens, blocks } = gemfile2;
  const head = tokens[index]?.text ?? "";
  const call = callAt(tokens, index);
  const line = tokens[index]?.line ?? 1;
  if (!call) yield unread(place(path, line), head, "expected a call that comes to an end");
  else if (head === "gem" || head === "plugin") yield* gem(gemfile2, head, call, index);
  else if (head === "eval_gemfile") yield include(gemfile2, call, index);
  else if (isWord(tokens[call.next], "do")) {
    const block = blockOf(head, call.arguments);
    blocks.push(block);
    if (head !== "group" && !block.place) {
      yield unread(place(path, line), `${head} …`, "expected a place as a plain string");
    }
  } else if (head === "source" && !sourceOf(call)) {
    const what = shown(tokens.slice(index, call.next));
    yield unread(place(path, line), what, "expected the address of a source as a plain string");
  }
}
var sourceOf = (call) => {
  const value = call.arguments[0]?.value ?? [];
  return literal(value) ?? (value[0]?.kind === "symbol" ? value[0].text : void 0);
};
var sourcesOf = (tokens) => {
  const urls = tokens.flatMap((token, at) => {
    if (!isWord(token, "source") || !begins(tokens, at)) return [];
    const call = callAt(tokens, at);
    const url = call && !isWord(tokens[call.next], "do") ? literal(call.arguments[0]?.value ?? []) : void 0;
    return url === void 0 ? [] : [url];
  });
  return [...new Set(urls)].map((url, at) => ({ url, extra: at > 0 }));
};
var ownKinds = (tokens) => tokens.flatMap((token, at) => {
  const name = isMark(tokens[at + 1], "(") ? tokens[at + 2] : tokens[at + 1];
  return isWord(token, "git_source") && name && name.kind !== "break" ? [name.text] : [];
});
var HIDDEN = /(?:^|[\n;({|])[ \t]*gem[ \t]*[("']/;
var gemfile = {
  id: "gemfile",
  *read(file) {
    const { path, text } = file;
    const tokens = conflict(file) ?? tokensOf(text, rubyLanguage);
    if ("why" in tokens) {
      yield brokenFile(file, tokens, "Gemfile");
      return;
    }
    const kinds = [.../* @__PURE__ */ new Set([...KINDS, ...ownKinds(tokens).slice(0, 20)])];
    const state = { path, tokens, sources: sourcesOf(tokens), kinds, blocks: [] };
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== "word") continue;
      if (token.text === "end" && !isMark(tokens[at + 1], ":")) state.blocks.pop();
      else if (isGem(tokens, at) || begins(tokens, at) && CALLS.has(token.text)) yield* statement(state, at);
      else if (begins(tokens, at) && opens(token.text)) state.blocks.push({});
      else if (token.text === "do" && !opened(tokens, at)) state.blocks.push({});
    }
    const hidden = hiddenCall(tokens, HIDDEN);
    if (hidden) {
      const why = "a call stands in a text, where it may be code; expected it outside of quotes";
      yield unread(place(path, hidden.line, hidden.endLine), hidden.text, why);
    }
  }
};
var LOOPS = /* @__PURE__ */ new Set(["while", "until", "for"]);
var opened = (tokens, at) => {
  for (let back = at - 1; back >= Math.max(0, at - 400); back--) {
    const token = tokens[back];
    const isHead = token?.kind === "word" && (CALLS.has(token.text) || LOOPS.has(token.text));
    if (isHead && begins(tokens, back)) return true;
    if (token?.kind === "break" && !isMark(tokens[back - 1], ",")) return false;
  }
  return false;
};
export {
  gemfile
};
