import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  scriptMetadata
} from "./chunk-YYQEGC2Z.js";
import "./chunk-ZVIMJV7S.js";
import "./chunk-RR5FA4SY.js";
import "./chunk-DOEDZUO6.js";
import "./chunk-LLWI4UWI.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-VP3ANOYK.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  scriptMetadata
};
