import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pylock
} from "./chunk-2RZ5D2S5.js";
import "./chunk-7AFH7FEG.js";
import "./chunk-CC73LCBA.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-SXYPULIX.js";
import "./chunk-VEPC5B2W.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  pylock
};
