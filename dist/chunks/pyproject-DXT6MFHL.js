import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pyproject
} from "./chunk-JCW42SG2.js";
import "./chunk-5KCS3LN5.js";
import "./chunk-INICAN7J.js";
import "./chunk-7KLQD5LB.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-XX6B6UMO.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";
export {
  pyproject
};
