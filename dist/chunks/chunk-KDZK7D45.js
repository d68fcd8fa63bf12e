import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DEEPEST,
  fieldOf
} from "./chunk-S3QWE2MY.js";
import {
  unsigned
} from "./chunk-FGOROAIF.js";
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";

// src/formats/bytes/blocks.ts
var BLOCK = 16 * 1024;
var MOST_KEPT = 256;
var blocksOf = (bytes, most) => {
  const kept = /* @__PURE__ */ new Map();
  let fetched = 0;
  const fetch = async (from, to) => {
    fetched += to - from;
    if (fetched > most) throw new MalformedFile("more of the file would have to be read than is read");
    const data = await bytes.slice(from, to);
    if (data.length < to - from) throw new MalformedFile("the file is shorter than its stated size");
    return data;
  };
  const block = async (index) => {
    const known = kept.get(index);
    if (known) return known;
    const data = await fetch(index * BLOCK, Math.min((index + 1) * BLOCK, bytes.size));
    const oldest = kept.size >= MOST_KEPT ? kept.keys().next().value : void 0;
    if (oldest !== void 0) kept.delete(oldest);
    kept.set(index, data);
    return data;
  };
  return {
    size: bytes.size,
    at: async (from, length) => {
      if (!(from >= 0 && length >= 0) || from + length > bytes.size)
        throw new MalformedFile("a part passes the end of the file");
      if (length > 4 * BLOCK) return fetch(from, from + length);
      const [first, last] = [Math.floor(from / BLOCK), Math.floor((from + Math.max(length, 1) - 1) / BLOCK)];
      const parts = [];
      for (let index = first; index <= last && index * BLOCK < bytes.size; index++)
        parts.push(await block(index));
      const joined = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
      return joined.subarray(from - first * BLOCK, from - first * BLOCK + length);
    }
  };
};

// src/formats/bytes/cursor.ts
var CHUNK = 256 * 1024;
var LARGEST = 4 * 1024 * 1024;
var LEAP = 64 * 1024;
var cursorOf = (bytes, most) => {
  let data = new Uint8Array(0);
  let [base, at, read, chunk] = [0, 0, 0, CHUNK];
  const load = async (wanted) => {
    const from = base + at;
    if (at > data.length) chunk = LEAP;
    const to = Math.min(from + Math.max(wanted, chunk), bytes.size);
    read += to - from;
    chunk = Math.min(chunk * 2, LARGEST);
    if (read > most) throw new MalformedFile("the header is longer than is read");
    data = await bytes.slice(from, to);
    if (data.length < wanted) throw new MalformedFile("the file is shorter than its stated size");
    base = from;
    at = 0;
  };
  return {
    place: () => base + at,
    need: (wanted) => {
      if (at + wanted <= data.length) return void 0;
      if (base + at + wanted > bytes.size)
        throw new MalformedFile("a part of the header passes the end of the file");
      return load(wanted);
    },
    peek: () => data[at],
    number: (width) => {
      at += width;
      return unsigned(data, at - width, width);
    },
    take: (length) => {
      at += length;
      return data.subarray(at - length, at);
    },
    skip: (length) => {
      if (!(length >= 0) || base + at + length > bytes.size)
        throw new MalformedFile("a part of the header passes the end of the file");
      at += length;
    }
  };
};

// src/formats/protobuf/read.ts
var LONGEST_TEXT = 1024 * 1024;
var LONGEST_BYTES = 4096;
var MOST_VALUES = 65536;
var VARINT = 0;
var FIXED64 = 1;
var LENGTH = 2;
var FIXED32 = 5;
var readMessage = async (cursor, shape, end, visitors, depth = 0) => {
  if (depth > DEEPEST) throw new MalformedFile("messages are nested deeper than any reader follows");
  const message = { at: cursor.place(), values: /* @__PURE__ */ new Map(), made: [], strange: 0 };
  try {
    while (cursor.place() < end) await readField(cursor, shape, end, visitors, depth, message);
    if (cursor.place() > end) throw new MalformedFile("a field passes the end of its message");
  } catch (error) {
    if (error instanceof MalformedFile) visitors.get(shape)?.(message);
    throw error;
  }
  return message;
};
var readField = async (cursor, shape, end, visitors, depth, message) => {
  const tag = await varint(cursor, end);
  const [number, wire] = [Math.floor(tag / 8), tag % 8];
  const field = fieldOf(shape, number);
  if (number === 0) throw new MalformedFile("a field has the number 0");
  if (field === void 0 || !fits(field, wire)) {
    message.strange++;
    await pass(cursor, wire, end);
    return;
  }
  const value = await readValue(cursor, field, wire, end, visitors, depth);
  if (typeof value === "object") {
    message.strange += value.strange;
    const visit = visitors.get(field.kind);
    for (const each of visit ? visit(value) : value.made) message.made.push(each);
    if (visit) return;
  }
  if (value !== void 0) keep(message.values, field.name, value);
};
var keep = (values, name, value) => {
  const known = values.get(name);
  if (known === void 0) values.set(name, [value]);
  else if (known.length < MOST_VALUES) known.push(value);
  else known[MOST_VALUES - 1] = value;
};
var fits = ({ kind }, wire) => {
  if (kind === "number") return wire === VARINT;
  if (kind === "numbers") return wire === VARINT || wire === LENGTH;
  if (kind === "fixed") return wire === FIXED32 || wire === FIXED64;
  if (kind === "floats") return wire === FIXED32 || wire === FIXED64 || wire === LENGTH;
  return wire === LENGTH;
};
var readValue = async (cursor, { kind }, wire, end, visitors, depth) => {
  if (wire === VARINT) return varint(cursor, end);
  if (wire !== LENGTH) return pass(cursor, wire, end);
  const length = await varint(cursor, end);
  const to = cursor.place() + length;
  if (to > end) {
    if (typeof kind === "object") await readMessage(cursor, kind, end, visitors, depth + 1);
    throw new MalformedFile("a field passes the end of its message");
  }
  if (typeof kind === "object") return readMessage(cursor, kind, to, visitors, depth + 1);
  if (kind === "text" && length <= LONGEST_TEXT || kind === "bytes" && length <= LONGEST_BYTES) {
    const wait = cursor.need(length);
    if (wait) await wait;
    return new TextDecoder().decode(cursor.take(length));
  }
  cursor.skip(length);
  return void 0;
};
var pass = async (cursor, wire, end) => {
  if (wire === VARINT) await varint(cursor, end);
  else if (wire === FIXED32 || wire === FIXED64) cursor.skip(wire === FIXED32 ? 4 : 8);
  else if (wire === LENGTH) cursor.skip(await varint(cursor, end));
  else throw new MalformedFile(`a field of the wire type ${wire}, which no writer of this format uses`);
};
var varint = async (cursor, end) => {
  const most = Math.min(10, end - cursor.place());
  if (most <= 0) throw new MalformedFile("a number passes the end of its message");
  const wait = cursor.need(most);
  if (wait) await wait;
  let [value, scale] = [0, 1];
  for (let index = 0; index < most; index++) {
    const byte = cursor.number(1);
    value += (byte & 127) * scale;
    if (byte < 128) return value;
    scale *= 128;
  }
  throw new MalformedFile("a number does not end");
};

export {
  cursorOf,
  readMessage,
  fits,
  blocksOf
};
