import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  condaLock
} from "./chunk-TJFE326N.js";
import "./chunk-MGF5I7CT.js";
import "./chunk-4SPDB6SI.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-SXYPULIX.js";
import "./chunk-VEPC5B2W.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  condaLock
};
