import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createLzma
} from "./chunk-NDH3OPGN.js";
import {
  unsigned
} from "./chunk-FGOROAIF.js";
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";

// src/formats/archive/lzma.ts
var isOpen = (data) => data.subarray(5, 13).every((byte) => byte === 255);
var unlzma = (data, output) => {
  if (data.length < 13) throw new MalformedFile("the LZMA data breaks off");
  const size = isOpen(data) ? Number.POSITIVE_INFINITY : unsigned(data, 5, 8);
  const lzma = createLzma(output);
  lzma.properties(data[0] ?? 0);
  lzma.begin(data, 13);
  lzma.decode(size);
};
var unzipLzma = (data, output) => {
  const length = unsigned(data, 2, 2);
  if (length < 5 || data.length < 4 + length) throw new MalformedFile("the LZMA data breaks off");
  const lzma = createLzma(output);
  lzma.properties(data[4] ?? 0);
  lzma.begin(data, 4 + length);
  lzma.decode(Number.POSITIVE_INFINITY);
};
export {
  unlzma,
  unzipLzma
};
