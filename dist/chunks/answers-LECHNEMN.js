import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMAT,
  answersFolder,
  openAnswers
} from "./chunk-B5SOWSE6.js";
import "./chunk-SONGXNVB.js";
import "./chunk-L62LS4TS.js";
import "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";
export {
  FORMAT,
  answersFolder,
  openAnswers
};
