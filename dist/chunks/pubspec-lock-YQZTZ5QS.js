import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  brokenFile,
  isCommit
} from "./chunk-FD5TNV34.js";
import {
  at,
  entriesAt,
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

// src/readers/manifests/pubspec-lock.ts
var KINDS = /* @__PURE__ */ new Map([
  ["direct main", { relation: "direct", scope: "runtime" }],
  ["direct dev", { relation: "direct", scope: "dev" }],
  ["direct overridden", { relation: "direct", scope: "unknown" }],
  ["transitive", { relation: "transitive", scope: "unknown" }]
]);
var hostedParts = (key, description, version) => {
  const [name, hash] = [textAt(description, "name"), textAt(description, "sha256")];
  return {
    ...name && name !== key ? { name, alias: key } : {},
    specifier: version,
    version,
    address: textAt(description, "url"),
    integrity: hash ? [`sha256:${hash}`] : []
  };
};
var partsOf = ({ key, value }) => {
  const [source, description, version] = [
    textAt(value, "source"),
    at(value, "description"),
    textAt(value, "version")
  ];
  if (source === "sdk") return "sdk";
  if (source === "hosted") return hostedParts(key, description, version);
  if (source === "path")
    return { origin: "path", address: textAt(description, "path"), version, pinned: true };
  if (source !== "git") return void 0;
  const commit = textAt(description, "resolved-ref");
  return {
    origin: "git",
    address: textAt(description, "url"),
    specifier: commit ?? textAt(description, "ref"),
    version,
    pinned: isCommit(commit)
  };
};
var locked = (path, entry) => {
  const where = place(path, entry.line);
  const parts = partsOf(entry);
  if (parts === "sdk") return [];
  if (!parts) {
    return [
      unread(where, entry.key, "expected a package whose source is hosted, git, path or sdk", "lockfile")
    ];
  }
  const kind = KINDS.get(textAt(entry.value, "dependency") ?? "") ?? { relation: "unknown", scope: "unknown" };
  const common = { ecosystem: "pub", written: entry.key, surface: "lockfile", at: where };
  return [packageReference({ ...common, ...kind, ...parts })];
};
var pubspecLock = {
  id: "pubspec-lock",
  *read(file) {
    const { path, text } = file;
    const documents = readYaml(text);
    if (!isYaml(documents)) {
      yield brokenFile(file, documents, "pubspec.lock", "lockfile");
      return;
    }
    const [root] = documents;
    const packages = at(root, "packages");
    if (root && packages?.kind !== "map") {
      yield brokenFile(
        file,
        { line: root.line, why: 'expected a mapping "packages"' },
        "pubspec.lock",
        "lockfile"
      );
      return;
    }
    for (const entry of entriesAt(packages)) yield* locked(path, entry);
  }
};
export {
  pubspecLock
};
