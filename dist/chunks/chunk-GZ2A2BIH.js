import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  get,
  isList,
  isObject,
  membersOf,
  readJson,
  show,
  textOf
} from "./chunk-JRPHDPYO.js";
import {
  packageReference,
  pypiAddress
} from "./chunk-PKFCONV5.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/pipfile-lock.ts
var textsIn = (entry2, key) => {
  const list = get(entry2, key);
  return isList(list) ? list.items.flatMap(({ value }) => typeof value === "string" ? [value] : []) : [];
};
var sourceOf = (entry2) => {
  const [git, ref] = [textOf(entry2, "git"), textOf(entry2, "ref")];
  if (git) return pypiAddress(`${git.startsWith("git+") ? git : `git+${git}`}${ref ? `@${ref}` : ""}`);
  const file = textOf(entry2, "file") ?? textOf(entry2, "path");
  return file === void 0 ? void 0 : pypiAddress(file);
};
var indexesOf = (root) => {
  const meta = get(root, "_meta");
  const sources = isObject(meta) ? get(meta, "sources") : void 0;
  const tables = isList(sources) ? sources.items.map(({ value }) => value).filter(isObject) : [];
  return new Map(tables.map((table) => [textOf(table, "name") ?? "", textOf(table, "url") ?? ""]));
};
function* entry(path, { key, line, value }, scope, indexes) {
  if (!isObject(value)) {
    yield unread(place(path, line), `${key}: ${show(value)}`, "expected an object", "lockfile");
    return;
  }
  const source = sourceOf(value);
  const version = textOf(value, "version")?.replace(/^={2,3}/, "");
  const versionLine = value.members.find((member) => member.key === "version")?.line;
  const integrity = textsIn(value, "hashes");
  const index = textOf(value, "index");
  const url = index === void 0 ? void 0 : indexes.get(index);
  yield packageReference({
    ecosystem: "pypi",
    written: key,
    ...source ? {} : { specifier: version, version },
    ...source,
    ...source ? { pinned: source.pinned || integrity.length > 0 } : {},
    integrity,
    ...url ? { indexes: [{ url, extra: false }] } : {},
    scope,
    // Since 2023 only what was asked for names its index, and not always.
    relation: index === void 0 ? "unknown" : "direct",
    surface: "lockfile",
    at: place(path, line, versionLine)
  });
}
var SCOPES = /* @__PURE__ */ new Map([
  ["default", "runtime"],
  ["develop", "dev"]
]);
var pipfileLock = {
  id: "pipfile-lock",
  *read({ path, text }) {
    const root = readJson(text);
    if (!("kind" in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid lockfile: ${root.why}`, "lockfile");
      return;
    }
    const indexes = indexesOf(root);
    for (const { key, line, value } of root.members) {
      if (key === "_meta") continue;
      if (!isObject(value)) {
        yield unread(
          place(path, line),
          `${key}: ${show(value)}`,
          "expected an object of packages",
          "lockfile"
        );
      }
      for (const member of membersOf(root, key)) {
        yield* entry(path, member, SCOPES.get(key) ?? "optional", indexes);
      }
    }
  }
};

export {
  pipfileLock
};
