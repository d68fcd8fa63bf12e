import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  scalarsOf,
  shellText
} from "./chunk-HEKRSXVK.js";
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  substitute
} from "./chunk-KTQJPAZL.js";
import {
  imageReference
} from "./chunk-N5I2HJ7B.js";
import {
  withoutBuilt
} from "./chunk-5B5ALIVR.js";
import {
  readScript
} from "./chunk-FIM4B3LE.js";
import "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import {
  at,
  walkYaml
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
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
