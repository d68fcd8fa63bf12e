import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  agentConfig,
  commandsIn,
  fetchedBy
} from "./chunk-QHKW6RZ5.js";
import "./chunk-ZJCMTIR6.js";
import "./chunk-2UF6K6Q5.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-F2GNMLJQ.js";
import "./chunk-EJHRJTFG.js";
import "./chunk-D6JF3XRL.js";
import "./chunk-65LCWAH3.js";
import "./chunk-POZG7LB7.js";
import "./chunk-CYPFIJLV.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-2ASPT57T.js";
import "./chunk-27GNKX76.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-DOEDZUO6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-VP3ANOYK.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";
export {
  agentConfig,
  commandsIn,
  fetchedBy
};
