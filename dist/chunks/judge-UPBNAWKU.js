import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  judgeTemplate
} from "./chunk-ZJKSUB25.js";
import "./chunk-HANBNIMK.js";
export {
  judgeTemplate
};
