import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
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

// src/readers/commands/shell.ts
var FOREIGN = /^#!(?!.*\b(?:ba|da|a|z|k|mk)?sh\b)[^\n]*/;
var shell = {
  id: "shell",
  read({ path, text }) {
    if (FOREIGN.test(text)) return [];
    const found = readScript(text, { path, surface: "command", lineOf: lineFinder(text) });
    return withoutBuilt(found, text);
  }
};
export {
  shell
};
