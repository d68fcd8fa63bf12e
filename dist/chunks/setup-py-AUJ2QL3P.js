import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  setupPy
} from "./chunk-ZADPFIFV.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-FMQ7B5E3.js";
import "./chunk-QP7EUS5R.js";
import "./chunk-LLWI4UWI.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  setupPy
};
