import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LOCK_PATH,
  modelLock,
  readLock
} from "./chunk-K2VMKLNW.js";
import "./chunk-KU3A7Q4S.js";
import "./chunk-LILNVOOD.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";
export {
  LOCK_PATH,
  modelLock,
  readLock
};
