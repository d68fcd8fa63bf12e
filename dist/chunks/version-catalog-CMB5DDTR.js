import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  PLUGIN_PORTAL
} from "./chunk-4QDQHR2Q.js";
import "./chunk-CT3TQV24.js";
import {
  isCoordinate,
  mavenVersion
} from "./chunk-HECTXP3N.js";
import {
  brokenFile
} from "./chunk-FD5TNV34.js";
import {
  at,
  entriesAt,
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

// src/readers/manifests/version-catalog.ts
var versionText = (node) => node?.kind === "string" ? node.text : textAt(node, "strictly") ?? textAt(node, "require") ?? textAt(node, "prefer");
var versionOf = (root, entry) => {
  const reference = textAt(entry, "version", "ref");
  if (reference === void 0) return versionText(at(entry, "version"));
  return versionText(at(root, "versions", reference)) ?? `$${reference}`;
};
var named = (group, name) => isCoordinate(group) && isCoordinate(name) ? `${group}:${name}` : void 0;
var libraryOf = (root, entry) => {
  if (entry.kind === "string") {
    const [group2, artifact2, version] = entry.text.split(":", 4);
    const name2 = named(group2, artifact2);
    return name2 === void 0 ? void 0 : { name: name2, version };
  }
  const [group, artifact] = textAt(entry, "module")?.split(":", 3) ?? [
    textAt(entry, "group"),
    textAt(entry, "name")
  ];
  const name = named(group, artifact);
  return name === void 0 ? void 0 : { name, version: versionOf(root, entry) };
};
var pluginOf = (root, entry) => {
  const [id, inline] = entry.kind === "string" ? entry.text.split(":", 3) : [textAt(entry, "id")];
  const name = named(id, `${id}.gradle.plugin`);
  return name === void 0 ? void 0 : { name, version: inline ?? versionOf(root, entry) };
};
var KINDS = [
  { table: "libraries", read: libraryOf, scope: "unknown", indexes: [] },
  { table: "plugins", read: pluginOf, scope: "build", indexes: [{ url: PLUGIN_PORTAL, extra: false }] }
];
var versionCatalog = {
  id: "version-catalog",
  *read(file) {
    const { path, text } = file;
    const root = readToml(text);
    if (!("kind" in root)) {
      yield brokenFile(file, root, "version catalog");
      return;
    }
    for (const { table, read, scope, indexes } of KINDS) {
      const entries = at(root, table);
      if (entries && entries.kind !== "table") {
        yield unread(place(path, entries.line), table, "expected a table");
      }
      for (const [key, entry] of entriesAt(entries)) {
        const where = place(path, entry.line, entry.endLine);
        const found = read(root, entry);
        if (!found) {
          yield unread(where, key, "expected a group and a name, or the id of a plugin");
          continue;
        }
        const { name, version } = found;
        const parts = { ecosystem: "maven", written: name, ...mavenVersion(version) };
        yield packageReference({ ...parts, scope, indexes, surface: "manifest", at: where });
      }
    }
  }
};
export {
  versionCatalog
};
