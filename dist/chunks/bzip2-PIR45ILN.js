import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  startsWith
} from "./chunk-FGOROAIF.js";
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";

// src/formats/archive/bits.ts
var bitsOf = (data, from) => {
  let [at, held, count] = [from, 0, 0];
  return {
    bits: (wanted) => {
      while (count < wanted) {
        if (at >= data.length) throw new MalformedFile("the compressed data breaks off");
        held = (held << 8 | data[at++]) & 4294967295;
        count += 8;
      }
      count -= wanted;
      return held >>> count & (1 << wanted) - 1;
    },
    align: () => {
      at -= count >> 3;
      count = 0;
      return at;
    }
  };
};

// src/formats/archive/bzip2.ts
var GROUP = 50;
var LONGEST_CODE = 20;
var broken = () => {
  throw new MalformedFile("the bzip2 data is broken");
};
var tableOf = (lengths) => {
  const symbols = lengths.map((_, symbol) => symbol);
  symbols.sort((one, other) => (lengths[one] ?? 0) - (lengths[other] ?? 0) || one - other);
  const limits = [];
  const bases = [];
  let [code, place] = [0, 0];
  for (let length = 0; length <= LONGEST_CODE; length++) {
    const count = lengths.filter((each) => each === length).length;
    bases.push(place - code);
    code += count;
    place += count;
    limits.push(code - 1);
    code <<= 1;
  }
  return { limits, bases, symbols };
};
var symbolOf = (reader, { limits, bases, symbols }) => {
  let code = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    code = code << 1 | reader.bits(1);
    const limit = limits[length];
    if (code <= limit) return symbols[code + bases[length]] ?? broken();
  }
  return broken();
};
var readTables = (reader, alphabet, groups) => Array.from({ length: groups }, () => {
  let length = reader.bits(5);
  const lengths = [];
  while (lengths.length < alphabet) {
    if (length < 1 || length > LONGEST_CODE) broken();
    if (reader.bits(1) === 0) lengths.push(length);
    else length += reader.bits(1) === 0 ? 1 : -1;
  }
  return tableOf(lengths);
});
var moveToFront = (list, place) => {
  const [value] = list.splice(place, 1);
  if (value === void 0) return broken();
  list.unshift(value);
  return value;
};
var readUsed = (reader) => {
  const rows = reader.bits(16);
  const used = [];
  for (let row = 0; row < 16; row++) {
    if ((rows & 32768 >> row) === 0) continue;
    const columns = reader.bits(16);
    for (let column = 0; column < 16; column++)
      if ((columns & 32768 >> column) !== 0) used.push(row * 16 + column);
  }
  return used;
};
var readSelectors = (reader, groups) => {
  const order = Array.from({ length: groups }, (_, index) => index);
  return Array.from({ length: reader.bits(15) }, () => {
    let place = 0;
    while (reader.bits(1) === 1) if (++place >= groups) broken();
    return moveToFront(order, place);
  });
};
var readColumn = (reader, column, counts) => {
  const used = readUsed(reader);
  const groups = reader.bits(3);
  if (used.length === 0 || groups < 2 || groups > 6) broken();
  const selectors = readSelectors(reader, groups);
  const tables = readTables(reader, used.length + 2, groups);
  let [length, run, weight] = [0, 0, 1];
  const put = (byte, times) => {
    if (length + times > column.length) broken();
    column.fill(byte, length, length + times);
    counts[byte] = counts[byte] + times;
    length += times;
  };
  for (let symbols = 0; ; symbols++) {
    const table = tables[selectors[Math.floor(symbols / GROUP)] ?? broken()] ?? broken();
    const symbol = symbolOf(reader, table);
    if (symbol <= 1) {
      run += weight << symbol;
      weight <<= 1;
      if (run > column.length) broken();
      continue;
    }
    if (run > 0) put(used[0], run);
    run = 0;
    weight = 1;
    if (symbol === used.length + 1) return length;
    put(moveToFront(used, symbol - 1), 1);
  }
};
var writeRuns = (column, length, start, output) => {
  let [at, previous, equal] = [start, -1, 0];
  for (let left = length; left > 0; left--) {
    const entry = column[at];
    const byte = entry & 255;
    at = entry >>> 8;
    if (equal === 4) {
      output.reserve(byte);
      output.data.fill(previous, output.length, output.length + byte);
      output.length += byte;
      equal = 0;
      previous = -1;
      continue;
    }
    equal = byte === previous ? equal + 1 : 1;
    previous = byte;
    output.reserve(1);
    output.data[output.length++] = byte;
  }
};
var readBlock = (reader, column, output) => {
  output.pause();
  reader.bits(16);
  reader.bits(16);
  if (reader.bits(1) === 1)
    throw new MalformedFile("the bzip2 data is of a version that is no longer written");
  const start = reader.bits(24);
  const counts = new Uint32Array(256);
  const length = readColumn(reader, column, counts);
  if (start >= length) broken();
  let sum = 0;
  const places = counts.map((count) => {
    sum += count;
    return sum - count;
  });
  for (let index = 0; index < length; index++) {
    const byte = column[index] & 255;
    const place = places[byte];
    column[place] = column[place] | index << 8;
    places[byte] = place + 1;
  }
  writeRuns(column, length, column[start] >>> 8, output);
};
var BLOCK = 3227993;
var BLOCK_REST = 2511705;
var END = 1536581;
var END_REST = 3690640;
var bunzip2 = (data, output) => {
  let at = 0;
  while (startsWith(data, "BZh", at)) {
    const level = (data[at + 3] ?? 0) - 48;
    if (level < 1 || level > 9) broken();
    output.pause();
    const column = new Uint32Array(level * 1e5);
    const reader = bitsOf(data, at + 4);
    for (; ; ) {
      const [mark, rest] = [reader.bits(24), reader.bits(24)];
      if (mark === END && rest === END_REST) break;
      if (mark !== BLOCK || rest !== BLOCK_REST) broken();
      readBlock(reader, column, output);
    }
    reader.bits(16);
    reader.bits(16);
    at = reader.align();
  }
  if (at === 0) broken();
};
export {
  bunzip2
};
