import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requirements
} from "./chunk-TCD3UW2S.js";
import "./chunk-QP7EUS5R.js";
import "./chunk-FYDQ7GL7.js";
import "./chunk-A4K4KVOX.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";
export {
  requirements
};
