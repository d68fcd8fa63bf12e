import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  createLzma
} from "./chunk-NDH3OPGN.js";
import {
  startsWith,
  unsigned
} from "./chunk-FGOROAIF.js";
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";

// src/formats/archive/xz.ts
var MAGIC = [253, 55, 122, 88, 90, 0];
var LZMA2 = 33;
var CHECKS = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
var MOST_CONTEXT = 4;
var broken = () => {
  throw new MalformedFile("the xz data is broken or breaks off");
};
var padded = (bytes) => Math.ceil(bytes / 4) * 4;
var readNumber = (data, from) => {
  let number = 0;
  for (let index = 0; index < 9; index++) {
    const byte = data[from + index] ?? broken();
    number += (byte & 127) * 2 ** (7 * index);
    if (byte < 128) return [number, from + index + 1];
  }
  return broken();
};
var decodeChunks = (data, from, output) => {
  const lzma = createLzma(output);
  for (let at = from; ; ) {
    output.pause();
    const control = data[at] ?? broken();
    if (control === 0) return at + 1;
    if (control === 1) lzma.forget();
    if (control < 128) {
      if (control > 2) broken();
      const size2 = ((data[at + 1] ?? 0) << 8) + (data[at + 2] ?? 0) + 1;
      const chunk = data.subarray(at + 3, at + 3 + size2);
      output.append(chunk);
      if (chunk.length < size2) broken();
      at += 3 + size2;
      continue;
    }
    const size = ((control & 31) << 16) + ((data[at + 1] ?? 0) << 8) + (data[at + 2] ?? 0) + 1;
    const compressed = ((data[at + 3] ?? 0) << 8) + (data[at + 4] ?? 0) + 1;
    const resets = control >> 5 & 3;
    const begin = at + (resets >= 2 ? 6 : 5);
    if (resets === 3) lzma.forget();
    if (resets >= 2) lzma.properties(data[at + 5] ?? broken(), MOST_CONTEXT);
    else if (resets === 1) lzma.reset();
    lzma.begin(data.subarray(0, begin + compressed), begin);
    lzma.decode(size);
    at = begin + compressed;
  }
};
var decodeBlock = (data, from, check, output) => {
  const length = ((data[from] ?? 0) + 1) * 4;
  const flags = data[from + 1] ?? broken();
  let at = from + 2;
  if (flags & 64) at = readNumber(data, at)[1];
  if (flags & 128) at = readNumber(data, at)[1];
  const [filter] = readNumber(data, at);
  if ((flags & 3) !== 0 || filter !== LZMA2)
    throw new MalformedFile("the xz data is filtered in a way that is not undone here");
  const end = decodeChunks(data, from + length, output);
  return from + length + padded(end - from - length) + check;
};
var passIndex = (data, from) => {
  let [count, at] = readNumber(data, from + 1);
  for (; count > 0; count--) at = readNumber(data, readNumber(data, at)[1])[1];
  return from + padded(at - from) + 4 + 12;
};
var unxz = (data, output) => {
  let at = 0;
  while (startsWith(data, MAGIC, at)) {
    const check = CHECKS[(data[at + 7] ?? 0) & 15];
    at += 12;
    while ((data[at] ?? broken()) !== 0) at = decodeBlock(data, at, check, output);
    at = passIndex(data, at);
    while (at + 4 <= data.length && unsigned(data, at, 4) === 0) at += 4;
  }
  if (at === 0) broken();
};
export {
  unxz
};
