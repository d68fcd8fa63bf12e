import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  located
} from "./chunk-57L7KB5K.js";
import {
  swiftLanguage
} from "./chunk-FK2TTANT.js";
import {
  tokensOf
} from "./chunk-XVYBL52K.js";
import {
  callAt,
  isMark,
  literal,
  lostBracket,
  shown
} from "./chunk-CT3TQV24.js";
import {
  brokenFile,
  conflict,
  isCommit
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

// src/readers/manifests/package-swift.ts
var EXACT = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]{1,200})?$/;
var byKey = (values, key) => {
  const value = values.find((one) => one.key === key)?.value;
  return value && literal(value);
};
var requirement = (values) => {
  for (const { key, value } of values) {
    const text = value.find(({ kind: kind2 }) => kind2 === "text");
    const word = value.find(({ kind: kind2 }) => kind2 === "word")?.text;
    const kind = key === void 0 ? word : key;
    if (!text || text.computed) continue;
    if (kind === "exact") {
      const version = EXACT.test(text.text) ? { version: text.text } : {};
      return { specifier: text.text, ...version, pinned: EXACT.test(text.text) };
    }
    if (kind === "revision") return { specifier: text.text, pinned: isCommit(text.text) };
    if (kind === "branch") return { specifier: text.text, pinned: false };
    if (kind === "from" || kind === "upToNextMajor" || kind === "upToNextMinor") {
      return { specifier: `${kind} ${text.text}`, pinned: false };
    }
    if (key === void 0 && value.length === 3 && value[2]?.kind === "text") {
      return { specifier: value.map((token) => token.text).join(""), pinned: false };
    }
  }
  return { pinned: false };
};
var packageCall = (path, tokens, index, call) => {
  const values = call.arguments;
  const at = place(path, call.line, call.endLine);
  const common = { ecosystem: "swift", scope: "runtime", surface: "manifest", at };
  const [url, id, folder] = ["url", "id", "path"].map((key) => byKey(values, key));
  if (id !== void 0) return packageReference({ ...common, written: id, ...requirement(values) });
  if (folder !== void 0) {
    return packageReference({ ...common, written: folder, origin: "path", address: folder, pinned: true });
  }
  if (url !== void 0) {
    const { name = url, ...where } = located(url);
    return packageReference({ ...common, written: name, ...requirement(values), ...where });
  }
  const isPlace = values.some(({ key }) => key === "url" || key === "id" || key === "path");
  if (!isPlace && values.every(({ key }) => key === "name" || key === "package")) return void 0;
  return unread(at, shown(tokens.slice(index, call.next)), "expected url, id or path as a plain string");
};
var binaryTarget = (path, tokens, index, call) => {
  const values = call.arguments;
  const at = place(path, call.line, call.endLine);
  const [name, url, checksum] = ["name", "url", "checksum"].map((key) => byKey(values, key));
  if (!values.some(({ key }) => key === "url")) return void 0;
  if (!name || !url) {
    return unread(at, shown(tokens.slice(index, call.next)), "expected name and url as plain strings");
  }
  return packageReference({
    ecosystem: "swift",
    written: name,
    origin: "url",
    address: url,
    integrity: checksum ? [`sha256:${checksum}`] : [],
    scope: "runtime",
    surface: "manifest",
    pinned: Boolean(checksum),
    at
  });
};
var CALLS = /* @__PURE__ */ new Map([
  ["package", packageCall],
  ["binaryTarget", binaryTarget]
]);
var packageSwift = {
  id: "package-swift",
  *read(file) {
    const { path, text } = file;
    const tokens = conflict(file) ?? tokensOf(text, swiftLanguage);
    if ("why" in tokens) {
      yield brokenFile(file, tokens, "Package.swift");
      return;
    }
    for (const [at, token] of tokens.entries()) {
      const read = token.kind === "word" ? CALLS.get(token.text) : void 0;
      if (!read || !isMark(tokens[at - 1], ".") || !isMark(tokens[at + 1], "(")) continue;
      const call = callAt(tokens, at);
      const found = call ? read(path, tokens, at, call) : unread(place(path, token.line), token.text, "expected a call that comes to an end");
      if (found) yield found;
    }
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
  packageSwift
};
