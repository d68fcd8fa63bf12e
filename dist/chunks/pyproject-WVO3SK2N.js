import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pyproject
} from "./chunk-OWHYIGTM.js";
import "./chunk-O57GTOY5.js";
import "./chunk-CHKOHBJU.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-LLWI4UWI.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  pyproject
};
