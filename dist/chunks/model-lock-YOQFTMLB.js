import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LOCK_PATH,
  modelLock,
  readLock
} from "./chunk-TI5PQ7V3.js";
import "./chunk-ZJCMTIR6.js";
import "./chunk-2UF6K6Q5.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-VP3ANOYK.js";
import "./chunk-HANBNIMK.js";
export {
  LOCK_PATH,
  modelLock,
  readLock
};
