import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  importedPackages,
  pythonImportsReader,
  withoutNamed
} from "./chunk-4LJY5FA6.js";
import "./chunk-QWJKSM7R.js";
import "./chunk-E2CFG2DT.js";
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
  importedPackages,
  pythonImportsReader,
  withoutNamed
};
