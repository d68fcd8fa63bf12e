import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  poetryLock
} from "./chunk-L4NWXOE3.js";
import "./chunk-7AFH7FEG.js";
import "./chunk-OIMFUODK.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-A6TSAUVD.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  poetryLock
};
