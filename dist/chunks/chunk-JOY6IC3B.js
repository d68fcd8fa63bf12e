import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readTomlLock
} from "./chunk-YOQ5OIJJ.js";
import {
  hashesOf,
  lockReferences,
  lockedParts,
  namedTables,
  oldHashes
} from "./chunk-KVLQLE4M.js";
import {
  itemsAt,
  textAt
} from "./chunk-UFPIAL4T.js";
import {
  pypiAddress,
  pypiRequirement
} from "./chunk-PKFCONV5.js";
import {
  canonical
} from "./chunk-6PFYBS2A.js";

// src/readers/manifests/pdm-lock.ts
var textsOf = (list) => list.flatMap((node) => node.kind === "string" ? [node.text] : []);
var sourceOf = (table) => {
  const [git, url, path] = [textAt(table, "git"), textAt(table, "url"), textAt(table, "path")];
  if (git) {
    const commit = textAt(table, "revision") ?? textAt(table, "ref");
    return pypiAddress(`${git.startsWith("git+") ? git : `git+${git}`}${commit ? `@${commit}` : ""}`);
  }
  if (url) return pypiAddress(url);
  return path === void 0 ? {} : { origin: "path", address: path, pinned: true };
};
var scopeOf = (table) => {
  const groups = textsOf(itemsAt(table, "groups"));
  if (!groups.length) return "unknown";
  if (groups.includes("default")) return "runtime";
  return groups.every((group) => /^(?:dev|test|tests|lint|docs?|typing|ci)$/i.test(group)) ? "dev" : "unknown";
};
var edgesOf = (table) => textsOf(itemsAt(table, "dependencies")).flatMap((text) => {
  const read = pypiRequirement(text);
  return "why" in read ? [] : [canonical("pypi", read.name)];
});
var entryOf = (root, { table, name, version, line, endLine }) => {
  const source = sourceOf(table);
  const own = hashesOf(itemsAt(table, "files"));
  const integrity = own.length || version === void 0 ? own : oldHashes(root, `${name} ${version}`);
  return {
    name,
    line,
    endLine,
    parts: { ...lockedParts(version, source, integrity), scope: scopeOf(table) },
    edges: edgesOf(table)
  };
};
var distinct = (entries) => {
  const first = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const key = JSON.stringify([canonical("pypi", entry.name), entry.parts.version, entry.parts.address]);
    const known = first.get(key);
    first.set(key, known ? { ...known, edges: [...known.edges, ...entry.edges] } : entry);
  }
  return [...first.values()];
};
var pdmLock = {
  id: "pdm-lock",
  *read(file) {
    const lock = readTomlLock(file, "package");
    if ("kind" in lock) {
      yield lock;
      return;
    }
    const entries = [];
    for (const one of namedTables(file.path, lock.tables)) {
      if ("kind" in one) yield one;
      else entries.push(entryOf(lock.root, one));
    }
    yield* lockReferences(file.path, distinct(entries));
  }
};

export {
  pdmLock
};
