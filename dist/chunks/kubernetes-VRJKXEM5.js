import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  argumentsOf
} from "./chunk-HEKRSXVK.js";
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  imageReference
} from "./chunk-N5I2HJ7B.js";
import {
  readArguments
} from "./chunk-FIM4B3LE.js";
import {
  withServer
} from "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import {
  HOLE
} from "./chunk-THQVPQKA.js";
import {
  at,
  mapsIn
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

// src/readers/images/kubernetes.ts
var LISTS = /* @__PURE__ */ new Set([
  "containers",
  "initContainers",
  "ephemeralContainers",
  "sidecars"
]);
var SINGLE = /* @__PURE__ */ new Set(["container", "script"]);
var withHoles = (text) => text.includes("{") || text.includes("$") ? text.replace(/\{\{[^{}]{0,400}\}\}|\$\{?\(?\w{0,100}[})]?/g, HOLE) : text;
function* containerFound(node, path, done) {
  const image = at(node, "image");
  if (image?.kind === "scalar") {
    const found = imageReference(withHoles(image.value), { path, line: image.line, surface: "config" });
    if (found) yield found;
  }
  const parts = [at(node, "command"), at(node, "args")].filter((part) => part && !done.has(part));
  for (const part of parts) if (part) done.add(part);
  const words = parts.flatMap(argumentsOf);
  const server = image?.kind === "scalar" && !at(node, "command") ? image.value : "";
  if (words.length) yield* readArguments(withServer(server, words), { path, surface: "config" });
}
function* documentFound(document, path) {
  const done = /* @__PURE__ */ new Set();
  for (const node of mapsIn(document)) {
    for (const { key, value } of node.entries) {
      if (value.kind === "scalar") continue;
      const containers = LISTS.has(key) && value.kind === "list" ? value.items : SINGLE.has(key) ? [value] : [];
      for (const container of containers) {
        if (container.kind !== "map" || done.has(container)) continue;
        done.add(container);
        yield* containerFound(container, path, done);
      }
    }
  }
}
var IMAGE = /^\s*(?:-\s+)?image:\s*["']?([^\s"'#]{1,500})["']?\s*(?:#.*)?$/;
function* templateFound({ path, text }) {
  for (const [index, line] of text.split("\n").entries()) {
    const [, image] = IMAGE.exec(withHoles(line.slice(0, 1e3))) ?? [];
    const found = image && imageReference(image, { path, line: index + 1, surface: "config" });
    if (found) yield found;
  }
}
var kubernetes = {
  id: "kubernetes",
  *read(file) {
    const read = yamlFile(file);
    if ("documents" in read) {
      for (const document of read.documents) yield* documentFound(document, file.path);
    } else if (file.text.includes("{{")) yield* templateFound(file);
    else yield read.lost;
  }
};
export {
  kubernetes
};
