import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
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
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import {
  isObject,
  membersOf,
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

// src/readers/commands/package-scripts.ts
var DEPENDENCIES = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
var BROUGHT = /* @__PURE__ */ new Map([
  ["tsc", "typescript"],
  ["tsserver", "typescript"],
  ["ng", "@angular/cli"],
  ["nest", "@nestjs/cli"],
  ["vue-cli-service", "@vue/cli-service"],
  ["changeset", "@changesets/cli"],
  ["playwright", "@playwright/test"],
  ["biome", "@biomejs/biome"],
  ["babel", "@babel/cli"],
  ["swc", "@swc/cli"],
  ["cap", "@capacitor/cli"],
  ["commitlint", "@commitlint/cli"],
  ["tailwindcss", "@tailwindcss/cli"],
  ["remix", "@remix-run/dev"],
  ["svelte-kit", "@sveltejs/kit"],
  ["sb", "storybook"],
  ["redocly", "@redocly/cli"],
  ["sentry-cli", "@sentry/cli"],
  ["ts-node-esm", "ts-node"],
  ["electron-forge", "@electron-forge/cli"],
  ["lingui", "@lingui/cli"],
  ["openapi", "@redocly/cli"],
  ["ncu", "npm-check-updates"]
]);
var declaredIn = (root) => new Set(DEPENDENCIES.flatMap((section) => membersOf(root, section).map(({ key }) => key)));
var isInstalled = (found, declared) => {
  if (found.kind !== "package" || found.ecosystem !== "npm" || found.specifier) return false;
  return declared.has(found.name) || declared.has(BROUGHT.get(found.name) ?? "");
};
var packageScripts = {
  id: "package-scripts",
  *read({ path, text }) {
    const root = readJson(text);
    if (!("kind" in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid package.json: ${root.why}`);
      return;
    }
    const declared = declaredIn(root);
    for (const { key, value } of root.members) {
      if (key !== "scripts" || !isObject(value)) continue;
      for (const { value: script, line } of value.members) {
        if (typeof script !== "string") continue;
        for (const found of readScript(script, { path, surface: "command", lineOf: () => line })) {
          if (!isInstalled(found, declared)) yield found;
        }
      }
    }
  }
};
export {
  packageScripts
};
