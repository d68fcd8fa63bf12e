import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  withoutBuilt
} from "./chunk-5B5ALIVR.js";
import {
  readScript
} from "./chunk-XBJ5ZD7U.js";
import "./chunk-36CSMDD5.js";
import "./chunk-POZG7LB7.js";
import "./chunk-CYPFIJLV.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import "./chunk-2TOKX5OY.js";
import "./chunk-SXYPULIX.js";
import "./chunk-VEPC5B2W.js";
import "./chunk-RT7VVL3X.js";
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
