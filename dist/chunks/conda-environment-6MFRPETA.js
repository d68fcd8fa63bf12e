import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  condaEnvironment
} from "./chunk-OF4RVVC3.js";
import "./chunk-7Y55F4EU.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-UMIJECGK.js";
import "./chunk-QP7EUS5R.js";
import "./chunk-LLWI4UWI.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  condaEnvironment
};
