import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  justfileText,
  makefileText
} from "./chunk-T454UERI.js";
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
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import "./chunk-2ASPT57T.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-VP3ANOYK.js";
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
