import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";

// src/formats/archive/range-coder.ts
var TOP = 2 ** 24;
var createRange = () => {
  let data = new Uint8Array(0);
  let [at, range, code] = [0, 0, 0];
  const normalize = () => {
    if (range >= TOP) return;
    if (at >= data.length) throw new MalformedFile("the LZMA data breaks off");
    range = range << 8 >>> 0;
    code = (code << 8 | data[at++]) >>> 0;
  };
  const bit = (probabilities2, place) => {
    normalize();
    const probability = probabilities2[place];
    const bound = (range >>> 11) * probability;
    if (code < bound) {
      range = bound;
      probabilities2[place] = probability + (2048 - probability >> 5);
      return 0;
    }
    range -= bound;
    code -= bound;
    probabilities2[place] = probability - (probability >> 5);
    return 1;
  };
  return {
    begin: (from, place) => {
      if (place + 5 > from.length) throw new MalformedFile("the LZMA data breaks off");
      data = from;
      at = place + 5;
      range = 4294967295;
      code = new DataView(from.buffer, from.byteOffset + place + 1, 4).getUint32(0);
    },
    bit,
    tree: (probabilities2, base, bits) => {
      let symbol = 1;
      for (let index = 0; index < bits; index++) symbol = symbol << 1 | bit(probabilities2, base + symbol);
      return symbol - (1 << bits);
    },
    reverse: (probabilities2, base, bits) => {
      let [symbol, number] = [1, 0];
      for (let index = 0; index < bits; index++) {
        const next = bit(probabilities2, base + symbol);
        symbol = symbol << 1 | next;
        number |= next << index;
      }
      return number;
    },
    direct: (bits) => {
      let number = 0;
      for (let index = 0; index < bits; index++) {
        normalize();
        range >>>= 1;
        const next = code >= range ? 1 : 0;
        if (next === 1) code -= range;
        number = number * 2 + next;
      }
      return number;
    }
  };
};

// src/formats/archive/lzma-decoder.ts
var STATES = 12;
var END_MARK = 4294967295;
var broken = () => {
  throw new MalformedFile("the LZMA data is broken");
};
var probabilities = (count) => new Uint16Array(count).fill(1024);
var lengthsOf = () => ({
  choice: probabilities(2),
  low: probabilities(16 * 8),
  middle: probabilities(16 * 8),
  high: probabilities(256)
});
var readLength = (range, { choice, low, middle, high }, position) => {
  if (range.bit(choice, 0) === 0) return 2 + range.tree(low, position * 8, 3);
  if (range.bit(choice, 1) === 0) return 10 + range.tree(middle, position * 8, 3);
  return 18 + range.tree(high, 0, 8);
};
var models = (literalBits) => ({
  literals: probabilities(768 << literalBits),
  isMatch: probabilities(STATES * 16),
  isRepeat: probabilities(STATES),
  isRepeat0: probabilities(STATES),
  isRepeat1: probabilities(STATES),
  isRepeat2: probabilities(STATES),
  isShort: probabilities(STATES * 16),
  slots: probabilities(4 * 64),
  special: probabilities(115),
  align: probabilities(16),
  match: lengthsOf(),
  repeat: lengthsOf()
});
var readDistance = (range, { slots, special, align }, length) => {
  const slot = range.tree(slots, Math.min(length - 2, 3) * 64, 6);
  if (slot < 4) return slot;
  const bits = (slot >> 1) - 1;
  const base = (2 | slot & 1) * 2 ** bits;
  if (slot < 14) return base + range.reverse(special, base - slot, bits);
  return base + range.direct(bits - 4) * 16 + range.reverse(align, 0, 4);
};
var NO_DISTANCES = [0, 0, 0, 0];
var readLiteral = (d) => {
  const { output, range, lc, lp, start, state } = d;
  const { literals } = d.models;
  output.reserve(1);
  const { data, length } = output;
  const previous = length > start ? data[length - 1] : 0;
  const context = ((length - start & (1 << lp) - 1) << lc) + (previous >> 8 - lc);
  const base = 768 * context;
  let symbol = 1;
  if (state >= 7) {
    if (d.distances[0] >= length - start) broken();
    let match = data[length - d.distances[0] - 1];
    while (symbol < 256) {
      const expected = match >> 7 & 1;
      match <<= 1;
      const bit = range.bit(literals, base + (1 + expected << 8) + symbol);
      symbol = symbol << 1 | bit;
      if (bit !== expected) break;
    }
  }
  while (symbol < 256) symbol = symbol << 1 | range.bit(literals, base + symbol);
  data[output.length++] = symbol & 255;
  d.state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
};
var readRepeat = (d, position) => {
  const { range, models: m, state } = d;
  if (d.output.length === d.start) broken();
  if (range.bit(m.isRepeat0, state) === 0) {
    if (range.bit(m.isShort, state * 16 + position) === 0) {
      d.state = state < 7 ? 9 : 11;
      return 1;
    }
  } else {
    const [first, second, third, fourth] = d.distances;
    if (range.bit(m.isRepeat1, state) === 0) d.distances = [second, first, third, fourth];
    else if (range.bit(m.isRepeat2, state) === 0) d.distances = [third, first, second, fourth];
    else d.distances = [fourth, first, second, third];
  }
  d.state = state < 7 ? 8 : 11;
  return readLength(range, m.repeat, position);
};
var readMatch = (d, position) => {
  const { range, models: m, state } = d;
  if (range.bit(m.isRepeat, state) === 1) return readRepeat(d, position);
  const [first, second, third] = d.distances;
  const length = readLength(range, m.match, position);
  const distance = readDistance(range, m, length);
  d.state = state < 7 ? 7 : 10;
  d.distances = [distance, first, second, third];
  return distance === END_MARK ? 0 : length;
};
var decode = (d, bytes) => {
  const { output, range } = d;
  const end = output.length + bytes;
  while (output.length < end) {
    const position = output.length - d.start & (1 << d.pb) - 1;
    if (range.bit(d.models.isMatch, d.state * 16 + position) === 0) {
      readLiteral(d);
      continue;
    }
    const length = readMatch(d, position);
    if (length === 0) return;
    if (d.distances[0] >= output.length - d.start) broken();
    output.copy(d.distances[0] + 1, Math.min(length, end - output.length));
  }
};
var createLzma = (output) => {
  const range = createRange();
  const d = {
    ...{ output, range, lc: 0, lp: 0, pb: 0, models: models(0) },
    ...{ state: 0, distances: NO_DISTANCES, start: output.length }
  };
  const reset = () => {
    d.models = models(d.lc + d.lp);
    d.state = 0;
    d.distances = NO_DISTANCES;
  };
  return {
    properties: (byte, most = 12) => {
      if (byte >= 225) broken();
      d.lc = byte % 9;
      d.lp = Math.floor(byte / 9) % 5;
      d.pb = Math.floor(byte / 45);
      if (d.lc + d.lp > most) broken();
      reset();
    },
    reset,
    forget: () => {
      d.start = output.length;
    },
    begin: (data, at) => range.begin(data, at),
    decode: (bytes) => decode(d, bytes)
  };
};

export {
  createLzma
};
