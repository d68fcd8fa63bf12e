import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LOCK_PATH,
  modelLock,
  readLock
} from "./chunk-4KVTFRH2.js";
import "./chunk-ER4J23S3.js";
import "./chunk-3MXPFHLV.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";
export {
  LOCK_PATH,
  modelLock,
  readLock
};
