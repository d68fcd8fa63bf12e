import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  dockerfile
} from "./chunk-TWMUREH2.js";
import "./chunk-6QKO4WMP.js";
import "./chunk-5CZIDOHI.js";
import "./chunk-7C7XIHIG.js";
import "./chunk-POZG7LB7.js";
import "./chunk-CYPFIJLV.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-2TOKX5OY.js";
import "./chunk-A6TSAUVD.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  dockerfile
};
