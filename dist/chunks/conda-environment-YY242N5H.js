import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  condaEnvironment
} from "./chunk-DRNJUPT7.js";
import "./chunk-MGF5I7CT.js";
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
