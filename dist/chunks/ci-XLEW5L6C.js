import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  scalarsOf,
  shellText
} from "./chunk-27SSTI7X.js";
import {
  yamlFile
} from "./chunk-ZJCMTIR6.js";
import {
  substitute
} from "./chunk-JAE6YJB3.js";
import {
  imageReference
} from "./chunk-EHISMAPR.js";
import {
  at,
  walkYaml
} from "./chunk-2UF6K6Q5.js";
import "./chunk-A3K3EN3A.js";
import {
  withoutBuilt
} from "./chunk-5B5ALIVR.js";
import {
  readScript
} from "./chunk-F2GNMLJQ.js";
import "./chunk-EJHRJTFG.js";
import "./chunk-D6JF3XRL.js";
import "./chunk-65LCWAH3.js";
import "./chunk-POZG7LB7.js";
import "./chunk-CYPFIJLV.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-2ASPT57T.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-VP3ANOYK.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/commands/ci.ts
var SCRIPTS = /* @__PURE__ */ new Set([
  "script",
  "before_script",
  "after_script",
  "run",
  "command",
  "commands",
  "bash",
  "cmds",
  "cmd",
  "install",
  "before_install"
]);
var NOTHING = () => void 0;
function* image(node, path) {
  const named = node.kind === "map" ? at(node, "name") ?? at(node, "image") : node;
  if (named?.kind !== "scalar" || !named.value) return;
  const text = substitute(named.value.replace(/<<[^<>]{0,200}>>|\$\(\w{1,100}\)/g, "$$X"), NOTHING);
  const found = imageReference(text, { path, line: named.line, surface: "config" }, "dev");
  if (found) yield found;
}
function* commands(node, path, done) {
  for (const scalar of scalarsOf(node)) {
    if (done.has(scalar)) continue;
    done.add(scalar);
    const { text, lineOf } = shellText(scalar);
    yield* readScript(text, { path, surface: "command", lineOf, folder: "" });
  }
}
function* entry(key, value, path, done) {
  if (done.has(value)) return;
  if (SCRIPTS.has(key)) yield* commands(value, path, done);
  done.add(value);
  if (key === "image") yield* image(value, path);
  else if (key === "services" && value.kind === "list" && /gitlab/i.test(path)) {
    for (const item of value.items.slice(0, 100)) yield* image(item, path);
  }
}
function* read(documents, path) {
  const done = /* @__PURE__ */ new Set();
  for (const document of documents) {
    for (const node of walkYaml(document)) {
      if (node.kind !== "map") continue;
      for (const { key, value } of node.entries) yield* entry(key, value, path, done);
    }
  }
}
var ci = {
  id: "ci",
  read(file) {
    const found = yamlFile(file);
    return "lost" in found ? [found.lost] : withoutBuilt(read(found.documents, file.path), file.text);
  }
};
export {
  ci
};
