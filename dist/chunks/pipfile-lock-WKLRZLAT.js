import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pipfileLock
} from "./chunk-EXYKPLAR.js";
import "./chunk-QI376AF7.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-XX6B6UMO.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";
export {
  pipfileLock
};
