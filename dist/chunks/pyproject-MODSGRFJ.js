import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pyproject
} from "./chunk-VM7RELM3.js";
import "./chunk-OIBUCCXL.js";
import "./chunk-JMZYEP4K.js";
import "./chunk-UFPIAL4T.js";
import "./chunk-LLWI4UWI.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  pyproject
};
