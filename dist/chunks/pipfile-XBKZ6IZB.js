import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pipfile
} from "./chunk-MZ4KK6GD.js";
import "./chunk-INICAN7J.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-XX6B6UMO.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";
export {
  pipfile
};
