import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pipfileLock
} from "./chunk-H5GOSFSI.js";
import "./chunk-QI376AF7.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-A6TSAUVD.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  pipfileLock
};
