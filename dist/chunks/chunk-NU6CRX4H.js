import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  interpolate
} from "./chunk-CBFFDP2I.js";
import {
  standingIn
} from "./chunk-473XW2A5.js";
import {
  mergedEntries
} from "./chunk-6JS5YJ2V.js";

// src/readers/deployments/compose/parts.ts
import { posix } from "node:path";
var sourceOf = (file, variables) => ({
  file,
  folder: posix.dirname(file.path),
  stand: standingIn(file),
  variables
});
var MOST = 5e3;
var flat = /* @__PURE__ */ new WeakMap();
var flattened = (node) => {
  if (node?.kind !== "map") return [];
  if (isFlat(node)) return node.entries;
  const known = flat.get(node);
  if (known) return known;
  const made = [...mergedEntries(node)];
  flat.set(node, made);
  return made;
};
var FEW = 8;
var isFlat = ({ entries }) => {
  if (entries.length > FEW) return false;
  for (let one = 0; one < entries.length; one++) {
    const key = entries[one]?.key;
    if (key === "<<") return false;
    for (let other = 0; other < one; other++) if (entries[other]?.key === key) return false;
  }
  return true;
};
var partsOf = (node, source) => new Map(flattened(node).map(({ key, line, value }) => [key, [{ node: value, line, source }]]));
var resets = ({ line, source }) => {
  const [, tag] = /:\s{0,20}!(reset|override)\b/.exec(source.stand(line).line ?? "") ?? [];
  return tag;
};
var combined = (below, above) => {
  const all = new Map(below);
  for (const [key, parts] of above) {
    const tag = parts[0] && resets(parts[0]);
    if (tag === "reset") all.delete(key);
    else all.set(key, tag ? parts : [...below.get(key) ?? [], ...parts]);
  }
  return all;
};
var sizeOf = (parts) => {
  let size = 1;
  for (const all of parts.values()) {
    for (const { node } of all) size += node.kind === "list" ? node.items.length : flattened(node).length;
  }
  return size;
};
var lastOf = (parts, key) => parts.get(key)?.at(-1);
var effective = (text, standing, variables) => {
  const { text: known, by, given } = interpolate(text, variables);
  return { value: (by === "unresolved" ? text : known).slice(0, 4096), by, ...given ?? standing };
};
var scalarOf = (parts, key) => {
  const part = lastOf(parts, key);
  return part && scalarIn(part, part.node, part.line);
};
var scalarIn = ({ source }, node, line) => node?.kind === "scalar" ? effective(node.value, source.stand(line), source.variables) : void 0;
var itemsOf = (parts, key) => (parts.get(key) ?? []).flatMap(
  (part) => part.node.kind === "list" ? part.node.items.slice(0, MOST).map((node) => ({ node, part })) : []
);
var isTrue = (value) => /^(?:true|yes|on|1|y)$/i.test(value ?? "");

export {
  sourceOf,
  flattened,
  partsOf,
  combined,
  sizeOf,
  lastOf,
  effective,
  scalarOf,
  scalarIn,
  itemsOf,
  isTrue
};
