import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  setupPy
} from "./chunk-NCLKNEPZ.js";
import "./chunk-V5AMGTS2.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-72CNXHKD.js";
import "./chunk-QP7EUS5R.js";
import "./chunk-PQ7GLBHU.js";
import "./chunk-A6TSAUVD.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  setupPy
};
