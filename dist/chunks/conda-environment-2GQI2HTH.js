import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  condaEnvironment
} from "./chunk-XYQ7LRIX.js";
import "./chunk-MGF5I7CT.js";
import "./chunk-7Y55F4EU.js";
import "./chunk-2JWCKOB5.js";
import "./chunk-QP7EUS5R.js";
import "./chunk-7KLQD5LB.js";
import "./chunk-XX6B6UMO.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";
export {
  condaEnvironment
};
