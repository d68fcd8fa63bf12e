import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  condaLock
} from "./chunk-PGXJYUGI.js";
import "./chunk-GBFA6TBH.js";
import "./chunk-A3K3EN3A.js";
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
