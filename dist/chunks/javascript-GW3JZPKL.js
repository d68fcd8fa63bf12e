import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  javascriptModels,
  readJavascript
} from "./chunk-GJZ3ASV2.js";
import "./chunk-BQ4ZQJNV.js";
import "./chunk-EJHRJTFG.js";
import "./chunk-D6JF3XRL.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-VP3ANOYK.js";
import "./chunk-HANBNIMK.js";
export {
  javascriptModels,
  readJavascript
};
