import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  placeOf
} from "./chunk-JMZYEP4K.js";
import {
  at,
  entriesAt,
  itemsAt,
  readToml,
  textAt
} from "./chunk-UFPIAL4T.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/pipfile.ts
var OTHERS = /* @__PURE__ */ new Set(["source", "requires", "scripts", "pipenv"]);
var EXACT = /^===?\s*([^*,\s]+)$/;
var KNOWN = ["version", "git", "file", "path", "url", "markers", "index", "extras"];
var indexesOf = (root) => itemsAt(root, "source").flatMap((table, position) => {
  const [url, name = ""] = [textAt(table, "url"), textAt(table, "name")];
  if (!url) return [];
  return [{ name, index: { url, extra: false }, explicit: position > 0, line: table.line }];
});
var SCOPES = /* @__PURE__ */ new Map([
  ["packages", "runtime"],
  ["dev-packages", "dev"]
]);
function* entry(path, name, value, scope, indexes) {
  const where = place(path, value.line, value.endLine);
  const named = value.kind === "table" && KNOWN.some((key) => at(value, key) !== void 0);
  if (value.kind !== "string" && !named) {
    yield unread(where, name, "expected a version, or a table with one of version, git, file, path");
    return;
  }
  const specifier = (value.kind === "string" ? value.text : textAt(value, "version") ?? "*").trim();
  const ref = textAt(value, "ref");
  const source = value.kind === "table" ? placeOf(value, indexes) : void 0;
  if (source?.origin === "path" && /^\.\/?$/.test(source.address ?? "")) return;
  const address = ref && source?.origin === "git" ? `${source.address}@${ref}` : source?.address;
  yield packageReference({
    ecosystem: "pypi",
    written: name,
    specifier,
    version: EXACT.exec(specifier)?.[1],
    indexes: indexes.filter(({ explicit }) => !explicit).map(({ index }) => index),
    ...source,
    ...source?.origin ? { version: void 0, address, specifier: ref ?? source.specifier } : {},
    ...ref && source?.origin === "git" ? { pinned: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref) } : {},
    scope,
    surface: "manifest",
    at: where
  });
}
var pipfile = {
  id: "pipfile",
  *read({ path, text }) {
    const root = readToml(text);
    if (!("kind" in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid TOML: ${root.why}`);
      return;
    }
    const indexes = indexesOf(root);
    for (const [category, table] of entriesAt(root)) {
      if (OTHERS.has(category)) continue;
      if (table.kind !== "table") {
        yield unread(place(path, table.line), category, "expected a table of names and versions");
      }
      for (const [name, value] of entriesAt(table)) {
        yield* entry(path, name, value, SCOPES.get(category) ?? "optional", indexes);
      }
    }
  }
};

export {
  pipfile
};
