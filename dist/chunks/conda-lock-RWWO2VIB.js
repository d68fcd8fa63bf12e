import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  condaLock
} from "./chunk-2FQ4ZSG4.js";
import "./chunk-MGF5I7CT.js";
import "./chunk-OIMFUODK.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-A6TSAUVD.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  condaLock
};
