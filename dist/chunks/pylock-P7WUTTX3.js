import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pylock
} from "./chunk-Y74Z2E3Q.js";
import "./chunk-7AFH7FEG.js";
import "./chunk-OIMFUODK.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-A6TSAUVD.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  pylock
};
