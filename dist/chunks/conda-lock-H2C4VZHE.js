import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  condaLock
} from "./chunk-FJAPKSWY.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-KVLQLE4M.js";
import "./chunk-UFPIAL4T.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  condaLock
};
