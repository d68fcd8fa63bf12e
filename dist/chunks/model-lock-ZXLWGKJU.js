import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LOCK_PATH,
  modelLock,
  readLock
} from "./chunk-OUGKF3IK.js";
import "./chunk-XSLCLICP.js";
import "./chunk-GBFA6TBH.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";
export {
  LOCK_PATH,
  modelLock,
  readLock
};
