import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  at,
  readToml
} from "./chunk-UFPIAL4T.js";
import {
  lineAt,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/toml-lock.ts
var readTomlLock = ({ path, text }, key) => {
  const root = readToml(text);
  if (!("kind" in root)) {
    return unreadFile(path, root.line, lineAt(text, root.line), `no valid TOML: ${root.why}`, "lockfile");
  }
  const tables = at(root, key);
  if (tables?.kind === "list") return { root, tables: tables.items };
  const line = tables?.line ?? 1;
  return unreadFile(path, line, lineAt(text, line), `expected tables "[[${key}]]"`, "lockfile");
};

export {
  readTomlLock
};
