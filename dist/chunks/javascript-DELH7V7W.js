import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  javascriptModels,
  readJavascript
} from "./chunk-BS64WCBN.js";
import "./chunk-BQ4ZQJNV.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";
export {
  javascriptModels,
  readJavascript
};
