import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";

// src/formats/torch7/walk.ts
var NIL = 0;
var NUMBER = 1;
var TEXT = 2;
var TABLE = 3;
var TORCH = 4;
var BOOLEAN = 5;
var FUNCTIONS = /* @__PURE__ */ new Set([7, 8]);
var OLD_FUNCTION = 6;
var WIDTHS = new Map(
  Object.entries({ Byte: 1, Char: 1, Short: 2, Half: 2, Int: 4, Float: 4, Long: 8, Double: 8 }).flatMap(
    ([name, width]) => [
      [name, width],
      [name === "Float" ? "Cuda" : `Cuda${name}`, width]
    ]
  )
);
var MOST_DIMENSIONS = 64;
var OWN = /^(?:nn|nngraph|graph|cudnn|cunn|optim|inn|tds|torch|image|rnn|threads|stn|nnx)\.[A-Za-z0-9_.]+$/;
var walkObjects = async (walk) => {
  for (let left = 1; left > 0; left--) {
    walk.pace();
    left += await readObject(walk);
  }
};
var readObject = async (walk) => {
  const { cursor } = walk;
  const offset = cursor.place();
  const type = await number(walk);
  if (type === NIL) return 0;
  if (type === NUMBER || type === BOOLEAN || type === TEXT) {
    cursor.skip(type === TEXT ? await number(walk) : type === NUMBER ? 8 : 4);
    return 0;
  }
  if (type === OLD_FUNCTION) return readCode(walk, offset);
  if (type !== TABLE && type !== TORCH && !FUNCTIONS.has(type))
    throw new MalformedFile(`an object of the unknown type ${type}`);
  if (!await isNew(walk)) return 0;
  if (type === TABLE) return readTable(walk);
  return type === TORCH ? readClass(walk) : readCode(walk, offset);
};
var number = async ({ cursor }, width = 4) => {
  const wait = cursor.need(width);
  if (wait) await wait;
  return cursor.number(width);
};
var text = async (walk, most) => {
  const length = await number(walk);
  if (length > most) throw new MalformedFile("a name longer than any");
  const wait = walk.cursor.need(length);
  if (wait) await wait;
  return Buffer.from(walk.cursor.take(length)).toString("latin1");
};
var isNew = async (walk) => {
  const index = await number(walk);
  if (walk.known.has(index)) return false;
  walk.known.add(index);
  return true;
};
var readTable = async (walk) => {
  const count = await number(walk);
  if (count * 8 > walk.size - walk.cursor.place()) throw new MalformedFile("a table longer than the file");
  return count * 2;
};
var readCode = async (walk, offset) => {
  const length = await number(walk);
  walk.code(offset, length);
  walk.cursor.skip(length);
  return 1;
};
var readClass = async (walk) => {
  const { cursor } = walk;
  const version = await text(walk, 16);
  const name = /^V \d+$/.test(version) ? await text(walk, 200) : version;
  if (WIDTHS.has(/^torch\.(\w+)Tensor$/.exec(name)?.[1] ?? "")) {
    const dimensions = await number(walk);
    if (dimensions > MOST_DIMENSIONS) throw new MalformedFile("a tensor of more dimensions than any");
    cursor.skip(dimensions * 16 + 8);
    return 1;
  }
  const width = WIDTHS.get(/^torch\.(\w+)Storage$/.exec(name)?.[1] ?? "");
  if (width !== void 0) {
    cursor.skip(await number(walk, 8) * width);
    return 0;
  }
  if (!OWN.test(name)) walk.strangers.add(name);
  return 1;
};
export {
  walkObjects
};
