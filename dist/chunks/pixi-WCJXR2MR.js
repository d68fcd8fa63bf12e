import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pixi
} from "./chunk-EOTIZYFZ.js";
import "./chunk-7Y55F4EU.js";
import "./chunk-JMZYEP4K.js";
import "./chunk-UFPIAL4T.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  pixi
};
