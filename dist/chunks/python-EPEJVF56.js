import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readPython,
  withNeighbours
} from "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-THQVPQKA.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
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
