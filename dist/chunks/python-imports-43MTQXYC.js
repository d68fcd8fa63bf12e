import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  importedPackages,
  pythonImportsReader,
  withoutNamed
} from "./chunk-ES62HAEQ.js";
import "./chunk-QWJKSM7R.js";
import "./chunk-QPHA4L4J.js";
import "./chunk-OIBUCCXL.js";
import "./chunk-JMZYEP4K.js";
import "./chunk-UFPIAL4T.js";
import "./chunk-LLWI4UWI.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  importedPackages,
  pythonImportsReader,
  withoutNamed
};
