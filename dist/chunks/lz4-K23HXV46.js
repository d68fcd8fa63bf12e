import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  unsigned
} from "./chunk-FGOROAIF.js";
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";

// src/formats/archive/lz4.ts
var FRAME = 407708164;
var isSkipped = (magic) => magic >= 407710288 && magic <= 407710303;
var broken = () => {
  throw new MalformedFile("the LZ4 data is broken or breaks off");
};
var readLength = (data, at, short) => {
  if (short < 15) return [short, at];
  let length = short;
  let next = at;
  for (; ; ) {
    const byte = data[next++] ?? broken();
    length += byte;
    if (byte < 255) return [length, next];
  }
};
var decodeBlock = (data, output, start) => {
  for (let at = 0; at < data.length; ) {
    const token = data[at++];
    const [literals, from] = readLength(data, at, token >> 4);
    if (from + literals > data.length) broken();
    output.append(data.subarray(from, from + literals));
    at = from + literals;
    if (at === data.length) return;
    const distance = unsigned(data, at, 2);
    if (at + 2 > data.length || distance > output.length - start) broken();
    const [length, next] = readLength(data, at + 2, token & 15);
    output.copy(distance, length + 4);
    at = next;
  }
};
var decodeFrame = (data, from, output) => {
  const flags = data[from + 4] ?? broken();
  if (flags >> 6 !== 1) broken();
  const [hasBlockSum, hasSize, hasSum, hasDictionary] = [flags & 16, flags & 8, flags & 4, flags & 1];
  if (hasDictionary) throw new MalformedFile("the LZ4 data needs a dictionary that is not here");
  let at = from + 6 + (hasSize ? 8 : 0) + 1;
  const start = output.length;
  for (; ; ) {
    output.pause();
    if (at + 4 > data.length) broken();
    const size = unsigned(data, at, 4);
    at += 4;
    if (size === 0) return at + (hasSum ? 4 : 0);
    const [length, isStored] = [size % 2147483648, size >= 2147483648];
    const block = data.subarray(at, at + length);
    if (isStored) output.append(block);
    else decodeBlock(block, output, start);
    if (block.length < length) broken();
    at += length + (hasBlockSum ? 4 : 0);
  }
};
var unlz4 = (data, output) => {
  for (let at = 0; at + 4 <= data.length; ) {
    output.pause();
    const magic = unsigned(data, at, 4);
    if (magic === FRAME) at = decodeFrame(data, at, output);
    else if (isSkipped(magic)) at += 8 + unsigned(data, at + 4, 4);
    else if (at === 0) broken();
    else return;
  }
};
export {
  unlz4
};
