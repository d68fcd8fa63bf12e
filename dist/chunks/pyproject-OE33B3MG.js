import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pyproject
} from "./chunk-IZNIDUIJ.js";
import "./chunk-Z6IXS2DG.js";
import "./chunk-THW2BJI7.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-PQ7GLBHU.js";
import "./chunk-A6TSAUVD.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  pyproject
};
