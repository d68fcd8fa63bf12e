import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  setupCfg
} from "./chunk-ZNGW56JL.js";
import "./chunk-72CNXHKD.js";
import "./chunk-QP7EUS5R.js";
import "./chunk-PQ7GLBHU.js";
import "./chunk-A6TSAUVD.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  setupCfg
};
