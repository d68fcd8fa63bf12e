import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  setupPy
} from "./chunk-F25S3TKE.js";
import "./chunk-J2TFNS4P.js";
import "./chunk-F4RSQMEM.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-WIC5E54L.js";
import "./chunk-QP7EUS5R.js";
import "./chunk-LLWI4UWI.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-VP3ANOYK.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  setupPy
};
