import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  POLICY,
  USAGE,
  check,
  githubOf,
  sourcesOf
} from "./chunk-2BNTUT7S.js";
import "./chunk-PIVQQP2U.js";
import "./chunk-XCBTQU4G.js";
import "./chunk-R54GRHXR.js";
import "./chunk-EENV6QIF.js";
import "./chunk-NK3EE7Z3.js";
import "./chunk-IHWSKVK5.js";
import "./chunk-JIB74HT2.js";
import "./chunk-V5KIVYSA.js";
import "./chunk-DTA6BHU7.js";
import "./chunk-4HQF7RPR.js";
import "./chunk-UNGEOPR3.js";
import "./chunk-7DTZFC7W.js";
import "./chunk-AINZJ4QL.js";
import "./chunk-46IOGIOI.js";
import "./chunk-ISKTW5BK.js";
import "./chunk-I54X2MWV.js";
import "./chunk-FFTSNJVK.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-AQHSCTT4.js";
import "./chunk-6LBNWFDO.js";
import "./chunk-UAWCH5HC.js";
import "./chunk-QNMK2VW6.js";
import "./chunk-SSHJW3H2.js";
import "./chunk-H4TR6IXG.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";
export {
  POLICY,
  USAGE,
  check,
  githubOf,
  sourcesOf
};
