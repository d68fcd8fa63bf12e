import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  brokenFile,
  isCommit
} from "./chunk-FD5TNV34.js";
import {
  at,
  entriesAt,
  isTrue,
  readToml,
  textAt
} from "./chunk-UFPIAL4T.js";
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

// src/readers/manifests/cargo-toml.ts
var SECTIONS = [
  ["dependencies", "runtime"],
  ["dev-dependencies", "dev"],
  ["dev_dependencies", "dev"],
  ["build-dependencies", "build"],
  ["build_dependencies", "build"]
];
var EXACT = /^=\s*(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]{1,200})?)$/;
var KNOWN = ["version", "git", "path", "registry", "registry-index", "package"];
var wanted = (specifier) => ({
  specifier,
  version: EXACT.exec(specifier?.trim() ?? "")?.[1]
});
var source = (table) => {
  const [git, path] = [textAt(table, "git"), textAt(table, "path")];
  const specifier = textAt(table, "version");
  if (git !== void 0) {
    const rev = textAt(table, "rev");
    const ref = rev ?? textAt(table, "tag") ?? textAt(table, "branch");
    return { origin: "git", address: git, specifier: ref ?? specifier, pinned: isCommit(rev) };
  }
  if (path !== void 0) return { origin: "path", address: path, specifier, pinned: true };
  const url = (textAt(table, "registry-index") ?? textAt(table, "registry"))?.replace(/^sparse\+/, "");
  return { ...wanted(specifier), ...url ? { indexes: [{ url, extra: false }] } : {} };
};
var endOf = (value) => value.kind === "table" ? [...value.members.values()].reduce((end, member) => Math.max(end, member.endLine), value.endLine) : value.endLine;
var dependency = (path, key, value, scope) => {
  const where = place(path, value.line, endOf(value));
  const common = { ecosystem: "cargo", written: key, scope, surface: "manifest", at: where };
  if (value.kind === "string") return packageReference({ ...common, ...wanted(value.text) });
  if (value.kind === "table") {
    if (isTrue(at(value, "workspace"))) {
      return packageReference({ ...common, origin: "workspace", specifier: "workspace", pinned: true });
    }
    if (KNOWN.some((name) => textAt(value, name) !== void 0)) {
      const name = textAt(value, "package");
      return packageReference({
        ...common,
        ...name && name !== key ? { name, alias: key } : {},
        ...source(value),
        scope: isTrue(at(value, "optional")) ? "optional" : scope
      });
    }
  }
  return unread(where, key, `expected a version, or a table with one of ${KNOWN.join(", ")}`);
};
function* section(path, table, scope) {
  if (!table) return;
  if (table.kind !== "table") {
    yield unread(place(path, table.line), "dependencies", "expected a table of crates and versions");
  }
  for (const [key, value] of entriesAt(table)) yield dependency(path, key, value, scope);
}
function* replacements(path, root) {
  for (const [key, value] of entriesAt(root, "replace")) {
    const name = key.slice(key.lastIndexOf("#") + 1).split(/[:@]/, 1)[0] ?? key;
    yield dependency(path, name, value, "unknown");
  }
}
var cargoToml = {
  id: "cargo-toml",
  *read(file) {
    const { path, text } = file;
    const root = readToml(text);
    if (!("kind" in root)) {
      yield brokenFile(file, root, "Cargo.toml");
      return;
    }
    for (const [key, scope] of SECTIONS) yield* section(path, at(root, key), scope);
    for (const [, target] of entriesAt(root, "target")) {
      for (const [key, scope] of SECTIONS) yield* section(path, at(target, key), scope);
    }
    yield* section(path, at(root, "workspace", "dependencies"), "unknown");
    for (const [, crates] of entriesAt(root, "patch")) yield* section(path, crates, "unknown");
    yield* replacements(path, root);
  }
};
export {
  cargoToml
};
