import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pipfile
} from "./chunk-PCOU54FK.js";
import "./chunk-THW2BJI7.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-A6TSAUVD.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  pipfile
};
