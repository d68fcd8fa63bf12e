import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  justfileText,
  makefileText
} from "./chunk-FGSTILLP.js";
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
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/commands/makefile.ts
function* read(text, path) {
  const just = /(?:^|\/)\.?justfile$|\.just$/i.test(path);
  const { recipes, lookup } = just ? justfileText(text) : makefileText(text);
  for (const { text: recipe, line } of recipes) {
    yield* readScript(recipe, { path, surface: "command", lookup, lineOf: lineFinder(recipe, line) });
  }
}
var makefile = {
  id: "makefile",
  read: ({ path, text }) => withoutBuilt(read(text, path), text)
};
export {
  makefile
};
