import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  POLICY,
  USAGE,
  check,
  githubOf,
  sourcesOf
} from "./chunk-GR5JVRMC.js";
import "./chunk-PIVQQP2U.js";
import "./chunk-XCBTQU4G.js";
import "./chunk-R54GRHXR.js";
import "./chunk-P6P5UXIA.js";
import "./chunk-CXUOTVE2.js";
import "./chunk-O4HNZFQQ.js";
import "./chunk-XTHH6DUF.js";
import "./chunk-DXLFVFZZ.js";
import "./chunk-M4YJGOO3.js";
import "./chunk-4HQF7RPR.js";
import "./chunk-UNGEOPR3.js";
import "./chunk-7DTZFC7W.js";
import "./chunk-KH3YPQZP.js";
import "./chunk-46IOGIOI.js";
import "./chunk-ISKTW5BK.js";
import "./chunk-5PTRODRI.js";
import "./chunk-FFTSNJVK.js";
import "./chunk-NFLBU4HP.js";
import "./chunk-2ASPT57T.js";
import "./chunk-AQHSCTT4.js";
import "./chunk-6LBNWFDO.js";
import "./chunk-UAWCH5HC.js";
import "./chunk-QNMK2VW6.js";
import "./chunk-SSHJW3H2.js";
import "./chunk-H4TR6IXG.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-VP3ANOYK.js";
import "./chunk-HANBNIMK.js";
export {
  POLICY,
  USAGE,
  check,
  githubOf,
  sourcesOf
};
