import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LOCK_PATH,
  modelLock,
  readLock
} from "./chunk-OGAABKXR.js";
import "./chunk-6Q7LLPPY.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";
export {
  LOCK_PATH,
  modelLock,
  readLock
};
