import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  agentConfig,
  commandsIn
} from "./chunk-WZURXBJ4.js";
import "./chunk-XSLCLICP.js";
import "./chunk-GBFA6TBH.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-XBJ5ZD7U.js";
import "./chunk-36CSMDD5.js";
import "./chunk-POZG7LB7.js";
import "./chunk-CYPFIJLV.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-2TOKX5OY.js";
import "./chunk-QI376AF7.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-AJDQHSJE.js";
import "./chunk-SXYPULIX.js";
import "./chunk-VEPC5B2W.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  agentConfig,
  commandsIn
};
