import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  standingIn
} from "./chunk-473XW2A5.js";
import {
  HOLE
} from "./chunk-THQVPQKA.js";

// src/readers/deployments/sheet.ts
var sheetOf = (file) => ({ path: file.path, stand: standingIn(file) });
var EXPRESSION = /\$?\{\{[^{}]{0,400}\}\}|\$\{[^{}]{0,400}\}|\$\([\w.]{1,100}\)/g;
var withHoles = (text) => text.includes("{") || text.includes("$") ? text.replace(EXPRESSION, HOLE) : text;
var hasHole = (text) => text.includes(HOLE);

export {
  sheetOf,
  withHoles,
  hasHole
};
