import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pixi
} from "./chunk-GQZIF2MK.js";
import "./chunk-7Y55F4EU.js";
import "./chunk-INICAN7J.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-XX6B6UMO.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";
export {
  pixi
};
