import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readScript
} from "./chunk-LVMLAVIR.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import "./chunk-CW2OEB7Z.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-HANBNIMK.js";

// src/readers/commands/shell.ts
var FOREIGN = /^#!(?!.*\b(?:ba|da|a|z|k|mk)?sh\b)[^\n]*/;
var shell = {
  id: "shell",
  read({ path, text }) {
    if (FOREIGN.test(text)) return [];
    return readScript(text, { path, surface: "command", lineOf: lineFinder(text) });
  }
};
export {
  shell
};
