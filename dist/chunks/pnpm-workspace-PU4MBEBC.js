import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  entriesAt,
  entryAt,
  isYaml,
  readYaml
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import {
  allowedToRun,
  configured,
  dependency,
  overridden,
  overrides
} from "./chunk-KA3CJ24Q.js";
import "./chunk-CXHYA2LX.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/pnpm-workspace.ts
var show = ({ key, value }) => `${key}: ${value.kind === "map" ? "{…}" : value.kind === "list" ? "[…]" : value.value}`;
function* section(path, entry, scope) {
  if (entry.value.kind !== "map") {
    yield unread(place(path, entry.line), show(entry), "expected names and versions");
    return;
  }
  for (const one of entry.value.entries) {
    const { key, line, value } = one;
    const text = value.kind === "scalar" ? value.value : versionIn(value);
    if (text === void 0) yield unread(place(path, line), show(one), `expected a version of ${key}`);
    else if (entry.key === "configDependencies") yield configured(path, line, key, text);
    else yield dependency(path, line, key, text, scope);
  }
}
var versionIn = (value) => {
  const found = entryAt(value, "version")?.value;
  return found?.kind === "scalar" ? found.value : void 0;
};
function* overriding(path, entry) {
  for (const one of entriesAt(entry.value)) {
    const { key, line, value } = one;
    if (value.kind !== "scalar") yield unread(place(path, line), show(one), "expected a version as text");
    else if (overrides(value.value)) yield dependency(path, line, overridden(key), value.value, "unknown");
  }
}
function* running(path, entry) {
  const { value } = entry;
  if (value.kind === "scalar" && value.value) {
    yield unread(place(path, entry.line), show(entry), "expected a list of names");
  }
  const items = value.kind === "list" ? value.items : [];
  for (const item of items) {
    if (item.kind === "scalar" && item.value) yield allowedToRun(path, item.line, item.value);
  }
  for (const { key, line, value: allowed } of entriesAt(value)) {
    if (allowed.kind === "scalar" && allowed.value === "true") yield allowedToRun(path, line, key);
  }
}
function* extensions(path, entry) {
  for (const { value } of entriesAt(entry.value)) {
    for (const kind of ["dependencies", "optionalDependencies"]) {
      const added = entryAt(value, kind);
      if (added) yield* section(path, added, "unknown");
    }
  }
}
function* settings(path, root) {
  for (const entry of root.entries) {
    const { key, value } = entry;
    if (key === "catalog") yield* section(path, entry, "unknown");
    else if (key === "catalogs") for (const one of entriesAt(value)) yield* section(path, one, "unknown");
    else if (key === "configDependencies") yield* section(path, entry, "dev");
    else if (key === "overrides") yield* overriding(path, entry);
    else if (key === "packageExtensions") yield* extensions(path, entry);
    else if (key === "onlyBuiltDependencies" || key === "allowBuilds") yield* running(path, entry);
  }
}
var pnpmWorkspace = {
  id: "pnpm-workspace",
  *read({ path, text }) {
    const documents = readYaml(text);
    if (!isYaml(documents)) {
      const { line, why } = documents;
      yield unreadFile(path, line, lineAt(text, line), `no valid pnpm-workspace.yaml: ${why}`);
      return;
    }
    for (const root of documents) {
      if (root.kind === "map") yield* settings(path, root);
      else if (root.kind === "list" || root.value) {
        yield unreadFile(path, root.line, lineAt(text, root.line), "expected a mapping of settings");
      }
    }
  }
};
export {
  pnpmWorkspace
};
