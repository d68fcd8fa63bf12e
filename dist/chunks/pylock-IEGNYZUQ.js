import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pylock
} from "./chunk-5WTZ5RK5.js";
import "./chunk-7AFH7FEG.js";
import "./chunk-YW6IBFKQ.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-XX6B6UMO.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";
export {
  pylock
};
