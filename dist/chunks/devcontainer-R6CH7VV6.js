import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  substitute
} from "./chunk-KTQJPAZL.js";
import {
  imageReference
} from "./chunk-N5I2HJ7B.js";
import {
  readArguments,
  readScript
} from "./chunk-FIM4B3LE.js";
import {
  argument
} from "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import {
  isList,
  isObject,
  readJson
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  lineAt,
  unreadFile
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/commands/devcontainer.ts
var COMMANDS = /* @__PURE__ */ new Set([
  "initializeCommand",
  "onCreateCommand",
  "updateContentCommand",
  "postCreateCommand",
  "postStartCommand",
  "postAttachCommand"
]);
function* command(value, line, path) {
  if (typeof value === "string") yield* readScript(value, { path, surface: "command", lineOf: () => line });
  else if (isList(value)) {
    const words = value.items.flatMap(
      (item) => typeof item.value === "string" ? [argument(item.value, item.line)] : []
    );
    yield* readArguments(words, { path, surface: "command" });
  } else if (isObject(value)) {
    for (const member of value.members) {
      if (!isObject(member.value)) yield* command(member.value, member.line, path);
    }
  }
}
function* features(value, path) {
  for (const { key, line } of isObject(value) ? value.members : []) {
    if (!/^[\w-]{1,100}[.:][^/]{1,100}\//.test(key) || /^https?:/.test(key)) continue;
    const found = imageReference(key, { path, line, surface: "config" }, "dev");
    if (found) yield found;
  }
}
var devcontainer = {
  id: "devcontainer",
  *read({ path, text }) {
    const root = readJson(text);
    if (!("kind" in root)) {
      const why = `no valid devcontainer.json: ${root.why}`;
      yield unreadFile(path, root.line, lineAt(text, root.line), why, "config");
      return;
    }
    for (const { key, value, line } of root.members) {
      if (key === "image" && typeof value === "string") {
        const name = substitute(value.replace(/\$\{\w{1,30}:[^{}]{0,200}\}/g, "$$X"), () => void 0);
        const found = imageReference(name, { path, line, surface: "config" }, "dev");
        if (found) yield found;
      } else if (key === "features") yield* features(value, path);
      else if (COMMANDS.has(key)) yield* command(value, line, path);
    }
  }
};
export {
  devcontainer
};
