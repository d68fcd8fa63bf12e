import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readPython,
  withNeighbours
} from "./chunk-HZWSNSWX.js";
import "./chunk-PNWSFZ2F.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-THQVPQKA.js";
import "./chunk-LILNVOOD.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-2MTV6MV3.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";

// src/readers/models/python.ts
var python = {
  id: "python",
  read: (file, beside) => readPython(file, "code", withNeighbours(file.path, beside)),
  wants: (file, beside) => {
    const neighbours = withNeighbours(file.path, beside);
    for (const _ of readPython(file, "code", neighbours)) ;
    return [...neighbours.wanted];
  }
};
export {
  python
};
