import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  judgeKeras
} from "./chunk-4WA5VPFB.js";
import "./chunk-5TR73SDM.js";
import "./chunk-DIYOFVCB.js";
import "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";
export {
  judgeKeras
};
