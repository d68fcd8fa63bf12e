import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  condaEnvironment
} from "./chunk-HTZYR36Y.js";
import "./chunk-GBFA6TBH.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-7Y55F4EU.js";
import "./chunk-N3IIR3RV.js";
import "./chunk-QP7EUS5R.js";
import "./chunk-HRT6GSHA.js";
import "./chunk-SXYPULIX.js";
import "./chunk-VEPC5B2W.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  condaEnvironment
};
