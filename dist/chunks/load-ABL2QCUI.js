import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadPolicy
} from "./chunk-S4XU3KN2.js";
import "./chunk-NAZDZU5W.js";
import "./chunk-L62LS4TS.js";
import "./chunk-ISKTW5BK.js";
import "./chunk-AQHSCTT4.js";
import "./chunk-74CSWC2G.js";
import "./chunk-H4TR6IXG.js";
import "./chunk-VEPC5B2W.js";
import "./chunk-HANBNIMK.js";
export {
  loadPolicy
};
