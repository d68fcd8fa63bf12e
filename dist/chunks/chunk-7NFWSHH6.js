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
  at,
  entriesAt,
  isTrue,
  itemsAt,
  textAt
} from "./chunk-UFPIAL4T.js";
import {
  pypiAddress
} from "./chunk-PKFCONV5.js";
import {
  canonical
} from "./chunk-6PFYBS2A.js";

// src/readers/manifests/poetry-lock.ts
var sourceOf = (table) => {
  const [type, url = ""] = [textAt(table, "source", "type"), textAt(table, "source", "url")];
  if (type === void 0 || !url) return {};
  if (type === "git") {
    const commit = textAt(table, "source", "resolved_reference") ?? textAt(table, "source", "reference");
    return pypiAddress(`${url.startsWith("git+") ? url : `git+${url}`}${commit ? `@${commit}` : ""}`);
  }
  if (type === "url") return pypiAddress(url);
  if (type === "file" || type === "directory") return { origin: "path", address: url, pinned: true };
  return { indexes: [{ url, extra: false }] };
};
var scopeOf = (table) => {
  const groups = itemsAt(table, "groups").flatMap((node) => node.kind === "string" ? [node.text] : []);
  const category = textAt(table, "category");
  if (groups.length && !groups.includes("main")) return "dev";
  if (category !== void 0 && category !== "main") return category === "dev" ? "dev" : "unknown";
  if (isTrue(at(table, "optional"))) return "optional";
  return groups.length || category ? "runtime" : "unknown";
};
var entryOf = (root, { table, name, version, line, endLine }) => {
  const source = sourceOf(table);
  const own = hashesOf(itemsAt(table, "files"));
  const integrity = own.length ? own : oldHashes(root, name);
  return {
    name,
    line,
    endLine,
    parts: { ...lockedParts(version, source, integrity), scope: scopeOf(table) },
    edges: entriesAt(table, "dependencies").map(([edge]) => canonical("pypi", edge))
  };
};
var poetryLock = {
  id: "poetry-lock",
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
    yield* lockReferences(file.path, entries);
  }
};

export {
  poetryLock
};
