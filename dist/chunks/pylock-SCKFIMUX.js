import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pylock
} from "./chunk-27NEGRIT.js";
import "./chunk-GFRTAJJQ.js";
import "./chunk-DWVGQ3D4.js";
import "./chunk-DOEDZUO6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-VP3ANOYK.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  pylock
};
