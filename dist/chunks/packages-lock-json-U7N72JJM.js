import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lineage
} from "./chunk-TZYKZ35P.js";
import {
  brokenFile
} from "./chunk-FD5TNV34.js";
import {
  get,
  isObject,
  membersOf,
  readJson,
  show,
  textOf
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
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

// src/readers/manifests/packages-lock-json.ts
var TYPES = /* @__PURE__ */ new Set(["direct", "transitive", "centraltransitive", "project"]);
var typeOf = (entry) => textOf(entry, "type")?.toLowerCase() ?? "";
function* framework(path, entries) {
  const known = /* @__PURE__ */ new Map();
  for (const entry of entries) known.set(entry.key.toLowerCase(), entry);
  const isDirect = ({ value }) => isObject(value) && typeOf(value) === "direct";
  const next = ({ value }) => isObject(value) ? membersOf(value, "dependencies").flatMap(({ key }) => known.get(key.toLowerCase()) ?? []) : [];
  const { via } = lineage([...known.values()].filter(isDirect), next);
  for (const member of entries) {
    const { key, line, value } = member;
    const at = place(path, line);
    if (!isObject(value) || !TYPES.has(typeOf(value))) {
      const what = `${JSON.stringify(key)}: ${show(value)}`;
      yield unread(at, what, 'expected an object with a type such as "Direct"', "lockfile");
      continue;
    }
    if (typeOf(value) === "project") continue;
    const version = textOf(value, "resolved");
    const hash = textOf(value, "contentHash");
    yield packageReference({
      ecosystem: "nuget",
      written: key,
      specifier: textOf(value, "requested") ?? version,
      version,
      // Base64 of a SHA-512, as others write behind the name of the algorithm.
      integrity: hash ? [`sha512-${hash}`] : [],
      relation: isDirect(member) ? "direct" : "transitive",
      via: via(member).map((parent) => parent.key),
      surface: "lockfile",
      at
    });
  }
}
var packagesLockJson = {
  id: "packages-lock-json",
  *read(file) {
    const { path, text } = file;
    const root = readJson(text);
    if (!("kind" in root)) {
      yield brokenFile(file, root, "packages.lock.json", "lockfile");
      return;
    }
    if (!isObject(get(root, "dependencies"))) {
      const why = 'expected an object "dependencies"';
      yield brokenFile(file, { line: root.line, why }, "packages.lock.json", "lockfile");
      return;
    }
    for (const { key, line, value } of membersOf(root, "dependencies")) {
      if (isObject(value)) yield* framework(path, value.members);
      else yield unread(place(path, line), key, "expected an object of packages", "lockfile");
    }
  }
};
export {
  packagesLockJson
};
