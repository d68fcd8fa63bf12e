import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requirements
} from "./chunk-2JWCKOB5.js";
import "./chunk-QP7EUS5R.js";
import "./chunk-7KLQD5LB.js";
import "./chunk-XX6B6UMO.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";
export {
  requirements
};
