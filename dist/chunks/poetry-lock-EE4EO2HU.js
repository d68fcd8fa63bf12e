import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  poetryLock
} from "./chunk-SKLPK74V.js";
import "./chunk-7AFH7FEG.js";
import "./chunk-UELTFDMC.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-A4K4KVOX.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";
export {
  poetryLock
};
