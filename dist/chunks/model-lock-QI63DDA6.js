import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LOCK_PATH,
  modelLock,
  readLock
} from "./chunk-BMFJ3INP.js";
import "./chunk-NP372T77.js";
import "./chunk-FWEYO6TQ.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";
export {
  LOCK_PATH,
  modelLock,
  readLock
};
