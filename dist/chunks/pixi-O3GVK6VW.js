import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pixi
} from "./chunk-DRGPDVNC.js";
import "./chunk-7Y55F4EU.js";
import "./chunk-VUSYT5V2.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-SXYPULIX.js";
import "./chunk-VEPC5B2W.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  pixi
};
