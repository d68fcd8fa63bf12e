import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  condaEnvironment
} from "./chunk-NHSN2T3O.js";
import "./chunk-MGF5I7CT.js";
import "./chunk-7Y55F4EU.js";
import "./chunk-35DWY6QY.js";
import "./chunk-QP7EUS5R.js";
import "./chunk-PQ7GLBHU.js";
import "./chunk-A6TSAUVD.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  condaEnvironment
};
