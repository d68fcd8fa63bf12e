import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  dockerfile
} from "./chunk-FYT6BS4J.js";
import "./chunk-6QKO4WMP.js";
import "./chunk-D73L24OU.js";
import "./chunk-H2ATAZBY.js";
import "./chunk-POZG7LB7.js";
import "./chunk-CYPFIJLV.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-2TOKX5OY.js";
import "./chunk-A4K4KVOX.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";
export {
  dockerfile
};
