import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  scriptMetadata
} from "./chunk-NCKNVARS.js";
import "./chunk-Q5765XJF.js";
import "./chunk-VUSYT5V2.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-HRT6GSHA.js";
import "./chunk-SXYPULIX.js";
import "./chunk-VEPC5B2W.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  scriptMetadata
};
