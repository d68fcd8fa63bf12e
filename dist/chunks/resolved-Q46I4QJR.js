import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  within
} from "./chunk-HUSY2YQG.js";
import {
  folderOf,
  upwards
} from "./chunk-7DTZFC7W.js";
import {
  packageId
} from "./chunk-PKFCONV5.js";
import {
  identity
} from "./chunk-6PFYBS2A.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/resolved.ts
var keyOf = (folder, { ecosystem }, name) => JSON.stringify([folder, ecosystem, name === void 0 ? "" : identity(ecosystem, name)]);
var lockedVersions = (found) => {
  const locked = /* @__PURE__ */ new Map();
  const add = (key, version) => {
    const known = locked.get(key) ?? /* @__PURE__ */ new Set();
    if (version !== void 0) known.add(version);
    locked.set(key, known);
  };
  for (const references of found) {
    for (const one of references) {
      if (one.kind !== "package" || one.surface !== "lockfile") continue;
      const folder = folderOf(one.at.path);
      add(keyOf(folder, one));
      if (one.relation !== "transitive" && one.origin === "registry")
        add(keyOf(folder, one, one.name), one.version);
    }
  }
  return locked;
};
var chosen = ({ ecosystem, specifier }, versions) => {
  const [only, ...more] = versions;
  if (more.length === 0 || specifier === void 0) return more.length === 0 ? only : void 0;
  const fitting = [...versions].slice(0, 50).filter((version) => within(ecosystem, version, specifier));
  return fitting.length === 1 ? fitting[0] : void 0;
};
var withVersion = (reference, locked) => {
  const { ecosystem, name, surface, origin, version, registry } = reference;
  if (version !== void 0 || surface !== "manifest" || origin !== "registry") return reference;
  for (const folder of upwards(reference.at.path)) {
    if (!locked.has(keyOf(folder, reference))) continue;
    const versions = locked.get(keyOf(folder, reference, name));
    const found = versions && chosen(reference, versions);
    if (found === void 0) return versions?.size ? { ...reference, locked: true } : reference;
    return { ...reference, id: packageId(ecosystem, name, found, registry), version: found, locked: true };
  }
  return reference;
};
export {
  lockedVersions,
  withVersion
};
