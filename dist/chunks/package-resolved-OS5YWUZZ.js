import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  located
} from "./chunk-57L7KB5K.js";
import {
  brokenFile,
  isCommit
} from "./chunk-FD5TNV34.js";
import {
  get,
  isList,
  isObject,
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

// src/readers/manifests/package-resolved.ts
var pinsOf = (root) => {
  const object = get(root, "object");
  return get(root, "pins") ?? (isObject(object) ? get(object, "pins") : void 0);
};
var pin = (path, line, value) => {
  const at = place(path, line);
  const state = isObject(value) ? get(value, "state") : void 0;
  const identity = isObject(value) ? textOf(value, "identity") ?? textOf(value, "package") : void 0;
  if (!isObject(value) || !isObject(state) || !identity) {
    return unread(at, show(value), "expected a pin with an identity and a state", "lockfile");
  }
  const [version, revision, branch] = ["version", "revision", "branch"].map((key) => textOf(state, key));
  const address = textOf(value, "location") ?? textOf(value, "repositoryURL");
  const common = { ecosystem: "swift", relation: "unknown", surface: "lockfile", at };
  const kept = { specifier: version ?? branch ?? revision, version };
  if (textOf(value, "kind") === "registry" || !address) {
    return packageReference({ ...common, written: identity, ...kept, address });
  }
  const { name = address, ...where } = located(address);
  return packageReference({
    ...common,
    written: name,
    ...kept,
    ...where,
    address,
    // Under one version the commit stays: another one is a tag that was moved.
    integrity: version && revision ? [`git:${revision}`] : [],
    pinned: isCommit(revision)
  });
};
var packageResolved = {
  id: "package-resolved",
  *read(file) {
    const { path, text } = file;
    const root = readJson(text);
    if (!("kind" in root)) {
      yield brokenFile(file, root, "Package.resolved", "lockfile");
      return;
    }
    const pins = pinsOf(root);
    if (!isList(pins)) {
      yield brokenFile(
        file,
        { line: root.line, why: 'expected a list "pins"' },
        "Package.resolved",
        "lockfile"
      );
      return;
    }
    for (const { line, value } of pins.items) yield pin(path, isObject(value) ? value.line : line, value);
  }
};
export {
  packageResolved
};
