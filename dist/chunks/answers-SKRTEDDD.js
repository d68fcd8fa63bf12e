import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMAT,
  answersFolder,
  openAnswers
} from "./chunk-QCETD66C.js";
import "./chunk-CMOJFC5S.js";
import "./chunk-L62LS4TS.js";
import "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";
export {
  FORMAT,
  answersFolder,
  openAnswers
};
