import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  brokenFile,
  isCommit
} from "./chunk-FD5TNV34.js";
import {
  at,
  entriesAt,
  entryAt,
  isYaml,
  readYaml,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
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

// src/readers/manifests/pubspec.ts
var SECTIONS = [
  ["dependencies", "runtime"],
  ["dev_dependencies", "dev"],
  ["dependency_overrides", "unknown"]
];
var EXACT = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]{1,200})?$/;
var wanted = (text) => {
  const specifier = text?.trim();
  return { specifier, version: EXACT.test(specifier ?? "") ? specifier : void 0 };
};
var gitParts = (node) => {
  const ref = textAt(node, "ref");
  const address = node.kind === "scalar" ? node.value : textAt(node, "url");
  return { origin: "git", address, specifier: ref, pinned: isCommit(ref) };
};
var hostedParts = (key, node, version) => {
  const url = node.kind === "scalar" ? node.value : textAt(node, "url");
  const name = textAt(node, "name");
  return {
    ...wanted(version),
    ...name && name !== key ? { name, alias: key } : {},
    ...url ? { indexes: [{ url, extra: false }] } : {}
  };
};
var partsOf = (key, value) => {
  if (value.kind === "scalar") return wanted(/^(?:~|null)$/.test(value.value) ? "" : value.value);
  if (value.kind !== "map") return void 0;
  const [git, path, hosted] = [at(value, "git"), textAt(value, "path"), at(value, "hosted")];
  if (git) return gitParts(git);
  if (path !== void 0) return { origin: "path", address: path, pinned: true };
  if (hosted) return hostedParts(key, hosted, textAt(value, "version"));
  if (textAt(value, "sdk") !== void 0) return "sdk";
  const version = textAt(value, "version");
  return version === void 0 ? void 0 : wanted(version);
};
var dependency = (path, { key, line, value }, scope) => {
  const where = place(path, line);
  const parts = partsOf(key, value);
  if (parts === "sdk") return [];
  if (!parts || !key) {
    return [unread(where, key, "expected a version, or one of hosted, git, path and sdk")];
  }
  const common = { ecosystem: "pub", written: key, scope, surface: "manifest", at: where };
  return [packageReference({ ...common, ...parts })];
};
var pubspec = {
  id: "pubspec",
  *read(file) {
    const { path, text } = file;
    const documents = readYaml(text);
    if (!isYaml(documents)) {
      yield brokenFile(file, documents, "pubspec.yaml");
      return;
    }
    const [root] = documents;
    if (root && root.kind !== "map" && !(root.kind === "scalar" && root.value === "")) {
      yield brokenFile(file, { line: root.line, why: "expected a mapping" }, "pubspec.yaml");
      return;
    }
    for (const [key, scope] of SECTIONS) {
      const entry = entryAt(root, key);
      const isEmpty = entry?.value.kind === "scalar" && /^(?:|~|null)$/.test(entry.value.value);
      if (entry && entry.value.kind !== "map" && !isEmpty) {
        yield unread(place(path, entry.line), key, "expected a mapping of packages");
      }
      for (const one of entriesAt(entry?.value)) yield* dependency(path, one, scope);
    }
  }
};
export {
  pubspec
};
