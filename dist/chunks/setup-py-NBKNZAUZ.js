import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  setupPy
} from "./chunk-PSG3S2QD.js";
import "./chunk-5SJDKN6D.js";
import "./chunk-F4RSQMEM.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-SXKQSS7I.js";
import "./chunk-QP7EUS5R.js";
import "./chunk-LLWI4UWI.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  setupPy
};
