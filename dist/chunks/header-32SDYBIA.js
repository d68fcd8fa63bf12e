import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";
import {
  createScanner
} from "./chunk-WB2QWKXT.js";
import "./chunk-HANBNIMK.js";

// src/formats/safetensors/header.ts
var BITS = new Map([
  ...["BOOL", "U8", "I8", "F8_E5M2", "F8_E4M3", "F8_E8M0", "F8_E4M3FNUZ", "F8_E5M2FNUZ"].map(
    (name) => [name, 8]
  ),
  ...["I16", "U16", "F16", "BF16"].map((name) => [name, 16]),
  ...["I32", "U32", "F32"].map((name) => [name, 32]),
  ...["I64", "U64", "F64", "C64"].map((name) => [name, 64]),
  ["F4", 4],
  ["F6_E2M3", 6],
  ["F6_E3M2", 6]
]);
var parseHeader = (data) => {
  const text = decode(data);
  const root = parse(text);
  refuseDuplicates(text);
  const metadata = /* @__PURE__ */ new Map();
  const tensors = /* @__PURE__ */ new Map();
  for (const [key, value] of Object.entries(asObject(root, "the header"))) {
    if (key === "__metadata__") {
      for (const [name, entry] of Object.entries(asObject(value, "the metadata"))) {
        if (typeof entry !== "string") throw new MalformedFile("the metadata hold something else than text");
        metadata.set(name, entry);
      }
    } else tensors.set(key, asTensor(value));
  }
  return { metadata, tensors };
};
var decode = (data) => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    throw new MalformedFile("the header is no UTF-8");
  }
};
var parse = (text) => {
  const object = text.replace(/ +$/, "");
  if (!object.startsWith("{") || !object.endsWith("}"))
    throw new MalformedFile("the header is no JSON object");
  try {
    return JSON.parse(object);
  } catch {
    throw new MalformedFile("the header is no JSON");
  }
};
var OPEN = 1;
var CLOSE = 2;
var COLON = 6;
var STRING = 10;
var END = 17;
var refuseDuplicates = (text) => {
  const scanner = createScanner(text, true);
  const open = [];
  let name;
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === OPEN) open.push(/* @__PURE__ */ new Set());
    else if (token === CLOSE) open.pop();
    else if (token === STRING) name = scanner.getTokenValue();
    else if (token === COLON && name !== void 0) {
      const keys = open.at(-1);
      if (keys?.has(name))
        throw new MalformedFile(`the header names ${JSON.stringify(name.slice(0, 80))} twice`);
      keys?.add(name);
    }
  }
};
var asObject = (value, what) => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new MalformedFile(`${what} is no JSON object`);
  return value;
};
var asTensor = (value) => {
  const { dtype, shape, data_offsets: offsets, ...rest } = asObject(value, "a tensor");
  if (typeof dtype !== "string" || !isSizes(shape) || !isSizes(offsets) || offsets.length !== 2)
    throw new MalformedFile("a tensor without type, shape and offsets");
  if (Object.keys(rest).length > 0)
    throw new MalformedFile("a tensor with a field that the format does not have");
  const [begin = 0, end = 0] = offsets;
  return { dtype, bits: BITS.get(dtype), shape, begin, end };
};
var isSizes = (value) => Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);
export {
  parseHeader
};
