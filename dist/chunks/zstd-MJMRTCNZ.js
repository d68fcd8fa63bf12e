import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  unsigned
} from "./chunk-FGOROAIF.js";
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";

// src/formats/archive/fse.ts
var broken = () => {
  throw new MalformedFile("the Zstandard data is broken or breaks off");
};
var bitsAt = (data, at, count) => {
  if (at < 0) return count + at <= 0 ? 0 : bitsAt(data, 0, count + at) * 2 ** -at;
  const byte = at >> 3;
  let number = 0;
  for (let index = 4; index >= 0; index--) number = number * 256 + (data[byte + index] ?? 0);
  return Math.floor(number / 2 ** (at & 7)) % 2 ** count;
};
var backwards = (data) => {
  const last = data.at(-1) ?? 0;
  if (last === 0) broken();
  let at = data.length * 8 - Math.clz32(last) + 23;
  return {
    left: () => at,
    read: (count) => {
      at -= count;
      return bitsAt(data, at, count);
    },
    peek: (count) => bitsAt(data, at - count, count),
    skip: (count) => {
      at -= count;
    }
  };
};
var highest = (number) => 31 - Math.clz32(number);
var fseOf = (frequencies, log) => {
  const size = 1 << log;
  const symbols = new Uint8Array(size);
  const next = frequencies.map((frequency) => Math.abs(frequency));
  let high = size;
  for (const [symbol, frequency] of frequencies.entries()) if (frequency === -1) symbols[--high] = symbol;
  const step = (size >> 1) + (size >> 3) + 3;
  let place = 0;
  for (const [symbol, frequency] of frequencies.entries())
    for (let index = 0; index < frequency; index++) {
      symbols[place] = symbol;
      do
        place = place + step & size - 1;
      while (place >= high);
    }
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  for (let state = 0; state < size; state++) {
    const symbol = symbols[state];
    const number = next[symbol];
    next[symbol] = number + 1;
    const count = log - highest(number);
    bits[state] = count;
    bases[state] = (number << count) - size;
  }
  return { log, symbols, bits, bases };
};
var fseOfOne = (symbol) => ({
  log: 0,
  symbols: Uint8Array.of(symbol),
  bits: Uint8Array.of(0),
  bases: Uint16Array.of(0)
});
var readFse = (data, from, most) => {
  let at = from * 8;
  const read = (count) => {
    at += count;
    return bitsAt(data, at - count, count);
  };
  const log = read(4) + 5;
  if (log > most) broken();
  const frequencies = [];
  for (let left = 1 << log; left > 0; ) {
    if (frequencies.length > 255 || at > data.length * 8) broken();
    const count = highest(left + 1) + 1;
    const mask = (1 << count - 1) - 1;
    const threshold = (1 << count) - 2 - left;
    let value = read(count);
    if ((value & mask) < threshold) {
      at--;
      value &= mask;
    } else if (value > mask) value -= threshold;
    frequencies.push(value - 1);
    left -= Math.abs(value - 1);
    if (value !== 1) continue;
    for (let more = 3; more === 3; ) {
      more = read(2);
      if (frequencies.length > 255) broken();
      for (let index = 0; index < more; index++) frequencies.push(0);
    }
  }
  return [fseOf(frequencies, log), Math.ceil(at / 8)];
};

// src/formats/archive/zstd-literals.ts
var broken2 = () => {
  throw new MalformedFile("the Zstandard data is broken or breaks off");
};
var LONGEST = 11;
var MOST_LITERALS = 128 * 1024;
var huffmanOf = (weights) => {
  const sum = weights.reduce((total, weight) => total + (weight > 0 ? 1 << weight - 1 : 0), 0);
  if (sum === 0) broken2();
  const bits = 32 - Math.clz32(sum);
  const rest = (1 << bits) - sum;
  if (bits > LONGEST || (rest & rest - 1) !== 0) broken2();
  const all = [...weights, 32 - Math.clz32(rest)];
  const symbols = new Uint8Array(1 << bits);
  const lengths = new Uint8Array(1 << bits);
  let place = 0;
  for (let weight = 1; weight <= bits; weight++)
    for (const [symbol, each] of all.entries()) {
      if (each !== weight) continue;
      const end = place + (1 << weight - 1);
      symbols.fill(symbol, place, end);
      lengths.fill(bits + 1 - weight, place, end);
      place = end;
    }
  return { bits, symbols, lengths };
};
var readWeights = (data) => {
  const [table, from] = readFse(data, 0, 6);
  const reader = backwards(data.subarray(from));
  const weights = [];
  const states = [reader.read(table.log), reader.read(table.log)];
  for (let turn = 0; ; turn ^= 1) {
    const state = states[turn];
    weights.push(table.symbols[state]);
    if (weights.length > 255) broken2();
    const bits = table.bits[state];
    if (reader.left() < bits) {
      weights.push(table.symbols[states[turn ^ 1]]);
      return weights;
    }
    states[turn] = table.bases[state] + reader.read(bits);
  }
};
var readHuffman = (data) => {
  const head = data[0] ?? broken2();
  if (head < 128) return [huffmanOf(readWeights(data.subarray(1, 1 + head))), 1 + head];
  const count = head - 127;
  const weights = Array.from({ length: count }, (_, index) => {
    const byte = data[1 + (index >> 1)] ?? broken2();
    return index % 2 === 0 ? byte >> 4 : byte & 15;
  });
  return [huffmanOf(weights), 1 + Math.ceil(count / 2)];
};
var decodeStream = (data, into, { bits, symbols, lengths }) => {
  const reader = backwards(data);
  for (let at = 0; at < into.length; at++) {
    const code = reader.peek(bits);
    reader.skip(lengths[code]);
    if (reader.left() < 0) broken2();
    into[at] = symbols[code];
  }
};
var LAYOUTS = [
  [3, 10, 1],
  [3, 10, 4],
  [4, 14, 4],
  [5, 18, 4]
];
var readCompressed = (data, known) => {
  const head = data[0];
  const [width, bits, streams] = LAYOUTS[head >> 2 & 3];
  const number = Math.floor(unsigned(data, 0, width) / 16);
  const [size, compressed] = [number % 2 ** bits, Math.floor(number / 2 ** bits)];
  if (size > MOST_LITERALS || width + compressed > data.length) broken2();
  const section = data.subarray(width, width + compressed);
  const [huffman, from] = (head & 3) === 2 ? readHuffman(section) : [known ?? broken2(), 0];
  const literals = new Uint8Array(size);
  const content = section.subarray(from);
  if (streams === 1) decodeStream(content, literals, huffman);
  else {
    const each = Math.floor((size + 3) / 4);
    let at = 6;
    for (let stream = 0; stream < 4; stream++) {
      const length = stream < 3 ? unsigned(content, stream * 2, 2) : content.length - at;
      if (length < 1 || stream * each > size) broken2();
      const into = literals.subarray(stream * each, stream < 3 ? (stream + 1) * each : size);
      decodeStream(content.subarray(at, at + length), into, huffman);
      at += length;
    }
  }
  return { literals, huffman, next: width + compressed };
};
var readLiterals = (data, known) => {
  const head = data[0] ?? broken2();
  if ((head & 3) >= 2) return readCompressed(data, known);
  const format = head >> 2 & 3;
  const width = format === 1 ? 2 : format === 3 ? 3 : 1;
  const size = unsigned(data, 0, width) >> (width === 1 ? 3 : 4);
  if (size > MOST_LITERALS) broken2();
  if ((head & 3) === 1)
    return {
      literals: new Uint8Array(size).fill(data[width] ?? broken2()),
      huffman: known,
      next: width + 1
    };
  if (width + size > data.length) broken2();
  return { literals: data.subarray(width, width + size), huffman: known, next: width + size };
};

// src/formats/archive/zstd.ts
var FRAME = 4247762216;
var isSkipped = (magic) => magic >= 407710288 && magic <= 407710303;
var MOST_BLOCK = 128 * 1024;
var broken3 = () => {
  throw new MalformedFile("the Zstandard data is broken or breaks off");
};
var cumulative = (first, extra) => {
  let next = first;
  return extra.map((bits) => {
    next += 2 ** bits;
    return next - 2 ** bits;
  });
};
var times = (count, value) => new Array(count).fill(value);
var literalExtra = [
  ...times(16, 0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 6],
  ...[7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
];
var matchExtra = [
  ...times(32, 0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5],
  ...[7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
];
var offsetExtra = Array.from({ length: 32 }, (_, code) => code);
var literalKind = {
  bases: cumulative(0, literalExtra),
  extra: literalExtra,
  standard: fseOf([4, 3, ...times(11, 2), 1, 1, 1, ...times(9, 2), 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1], 6),
  most: 9
};
var matchKind = {
  bases: cumulative(3, matchExtra),
  extra: matchExtra,
  standard: fseOf([1, 4, 3, ...times(6, 2), ...times(37, 1), ...times(7, -1)], 6),
  most: 9
};
var offsetKind = {
  bases: offsetExtra.map((code) => 2 ** code),
  extra: offsetExtra,
  standard: fseOf([...times(6, 1), 2, 2, 2, ...times(15, 1), ...times(5, -1)], 5),
  most: 8
};
var readTable = (data, at, mode, { standard, most }, known) => {
  if (mode === 0) return [standard, at];
  if (mode === 1) return [fseOfOne(data[at] ?? broken3()), at + 1];
  if (mode === 2) return readFse(data, at, most);
  return [known ?? broken3(), at];
};
var offsetOf = (value, literals, state) => {
  const [first, second, third] = state.repeats;
  if (value > 3) {
    state.repeats = [value - 3, first, second];
    return value - 3;
  }
  const place = value - (literals === 0 ? 0 : 1);
  if (place === 0) return first;
  const offset = place === 1 ? second : place === 2 ? third : first - 1;
  state.repeats = place === 1 ? [offset, first, third] : [offset, first, second];
  return offset;
};
var follower = (table, kind, reader) => {
  let state = reader.read(table.log);
  return {
    value: () => {
      const code = table.symbols[state];
      const base = kind.bases[code] ?? broken3();
      return base + reader.read(kind.extra[code]);
    },
    next: () => {
      state = table.bases[state] + reader.read(table.bits[state]);
    }
  };
};
var readCount = (data) => {
  const first = data[0] ?? broken3();
  if (first < 128) return [first, 1];
  if (first < 255) return [(first - 128 << 8) + (data[1] ?? broken3()), 2];
  return [unsigned(data, 1, 2) + 32512, 3];
};
var runSequences = (data, literals, state, output) => {
  const [count, next] = readCount(data);
  let used = 0;
  if (count > 0) {
    const modes = data[next] ?? broken3();
    let at = next + 1;
    let table;
    [table, at] = readTable(data, at, modes >> 6, literalKind, state.tables.literal);
    state.tables.literal = table;
    [table, at] = readTable(data, at, modes >> 4 & 3, offsetKind, state.tables.offset);
    state.tables.offset = table;
    [table, at] = readTable(data, at, modes >> 2 & 3, matchKind, state.tables.match);
    state.tables.match = table;
    const reader = backwards(data.subarray(at));
    const literal = follower(state.tables.literal, literalKind, reader);
    const offset = follower(state.tables.offset, offsetKind, reader);
    const match = follower(table, matchKind, reader);
    for (let index = 0; index < count; index++) {
      if (index > 0) for (const each of [literal, match, offset]) each.next();
      const value = offset.value();
      const length = match.value();
      const run = literal.value();
      if (reader.left() < 0 || used + run > literals.length) broken3();
      output.append(literals.subarray(used, used + run));
      used += run;
      const distance = offsetOf(value, run, state);
      if (distance > output.length - state.start) broken3();
      output.copy(distance, length);
    }
  }
  output.append(literals.subarray(used));
};
var decodeBlock = (data, state, output) => {
  const { literals, huffman, next } = readLiterals(data, state.huffman);
  state.huffman = huffman;
  const before = output.length;
  runSequences(data.subarray(next), literals, state, output);
  if (output.length - before > MOST_BLOCK) broken3();
};
var passHeader = (data, from) => {
  const flags = data[from + 4] ?? broken3();
  const isSingle = (flags & 32) !== 0;
  const dictionary = [0, 1, 2, 4][flags & 3];
  const at = from + 5 + (isSingle ? 0 : 1);
  if (unsigned(data, at, dictionary) !== 0)
    throw new MalformedFile("the Zstandard data needs a dictionary that is not here");
  return at + dictionary + [isSingle ? 1 : 0, 2, 4, 8][flags >> 6];
};
var decodeFrame = (data, from, output) => {
  const state = { start: output.length, huffman: void 0, tables: {}, repeats: [1, 4, 8] };
  let at = passHeader(data, from);
  for (; ; ) {
    output.pause();
    if (at + 3 > data.length) broken3();
    const header = unsigned(data, at, 3);
    const [isLast, type, size] = [header & 1, header >> 1 & 3, header >> 3];
    at += 3;
    const length = type === 1 ? 1 : size;
    const block = data.subarray(at, at + length);
    if (type === 0) output.append(block);
    if (block.length < length || type === 3 || size > MOST_BLOCK) broken3();
    if (type === 1) output.append(new Uint8Array(size).fill(block[0]));
    if (type === 2) decodeBlock(block, state, output);
    at += length;
    if (isLast) return at + (data[from + 4] & 4);
  }
};
var unzstd = (data, output) => {
  for (let at = 0; at + 4 <= data.length; ) {
    output.pause();
    const magic = unsigned(data, at, 4);
    if (magic === FRAME) at = decodeFrame(data, at, output);
    else if (isSkipped(magic)) at += 8 + unsigned(data, at + 4, 4);
    else if (at === 0) broken3();
    else return;
  }
};
export {
  unzstd
};
