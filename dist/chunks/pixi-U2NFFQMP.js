import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pixi
} from "./chunk-BJOFYDL6.js";
import "./chunk-7Y55F4EU.js";
import "./chunk-YYE35K6Z.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-A4K4KVOX.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";
export {
  pixi
};
