import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  textAt
} from "./chunk-2UF6K6Q5.js";
import {
  address,
  modelOrAddress,
  modelReference,
  repository
} from "./chunk-EJHRJTFG.js";
import {
  place
} from "./chunk-VP3ANOYK.js";

// src/readers/models/config-site.ts
var slashed = (text) => text.includes("/") ? modelOrAddress(text) : void 0;
var datasetName = (text) => address(text) ?? (text.includes("/") ? repository(text, "dataset") : void 0);
var TEMPLATE = /\$\{|\{\{|\$\(|<%/;
var modelAt = (node, as, path, beside) => {
  if (node?.kind !== "scalar" || node.value.length > 1e3 || TEMPLATE.test(node.value)) return void 0;
  const written = node.value.trim();
  const identity = as(written);
  return identity && modelReference({ identity, surface: "config", at: place(path, node.line), written, ...beside });
};
var revisionAt = (map, ...keys) => {
  for (const key of keys) {
    const found = textAt(map, key);
    if (found && !TEMPLATE.test(found) && !/^(?:null|none|~)$/i.test(found)) return found;
  }
  return void 0;
};
var trustAt = (map) => {
  for (const key of ["trust_remote_code", "trust-remote-code", "trustRemoteCode"]) {
    const value = textAt(map, key);
    if (value !== void 0 && /^(?:true|yes|on|1)$/i.test(value)) return `${key}: ${value}`;
  }
  return void 0;
};
var scalarsIn = (node) => {
  if (node?.kind === "scalar") return [node];
  return node?.kind === "list" ? node.items.slice(0, 1e3).filter((item) => item.kind === "scalar") : [];
};

export {
  slashed,
  datasetName,
  modelAt,
  revisionAt,
  trustAt,
  scalarsIn
};
