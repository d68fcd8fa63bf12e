import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  importedPackages,
  pythonImportsReader,
  withoutNamed
} from "./chunk-GMD6JGFF.js";
import "./chunk-QWJKSM7R.js";
import "./chunk-JARV3RQN.js";
import "./chunk-Z6IXS2DG.js";
import "./chunk-THW2BJI7.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-PQ7GLBHU.js";
import "./chunk-A6TSAUVD.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  importedPackages,
  pythonImportsReader,
  withoutNamed
};
