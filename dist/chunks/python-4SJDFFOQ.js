import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readPython,
  withNeighbours
} from "./chunk-PNPPU6FC.js";
import "./chunk-D6JF3XRL.js";
import "./chunk-J2TFNS4P.js";
import "./chunk-F4RSQMEM.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-NFLBU4HP.js";
import "./chunk-VP3ANOYK.js";
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
