import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pipfile
} from "./chunk-GWGMRKIO.js";
import "./chunk-YYE35K6Z.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-A4K4KVOX.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";
export {
  pipfile
};
