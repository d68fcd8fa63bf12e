import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  condaLock
} from "./chunk-DMFHRASG.js";
import "./chunk-3MXPFHLV.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-2LFRNCZR.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  condaLock
};
