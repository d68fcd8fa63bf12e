import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MalformedFile,
  bytesOf
} from "./chunk-SSHJW3H2.js";
import {
  createScanner
} from "./chunk-WB2QWKXT.js";

// src/formats/archive/unpack.ts
import { createInflate, createInflateRaw } from "node:zlib";

// src/formats/bytes/numbers.ts
var unsigned = (data, at2, bytes2) => {
  let number = 0;
  for (let index = bytes2 - 1; index >= 0; index--) number = number * 256 + (data[at2 + index] ?? 0);
  return number;
};
var startsWith = (data, start, at2 = 0) => {
  const wanted = typeof start === "string" ? Buffer.from(start, "latin1") : start;
  return wanted.every((byte, index) => data[at2 + index] === byte);
};

// src/formats/bytes/part.ts
var part = (bytes2, from, to) => {
  const end = Math.min(Math.max(to, from), bytes2.size);
  return {
    size: Math.max(end - from, 0),
    slice: (first, last) => bytes2.slice(Math.min(from + first, end), Math.min(from + last, end))
  };
};

// src/formats/archive/bits.ts
var bitsOf = (data, from) => {
  let [at2, held, count2] = [from, 0, 0];
  return {
    bits: (wanted) => {
      while (count2 < wanted) {
        if (at2 >= data.length) throw new MalformedFile("the compressed data breaks off");
        held = (held << 8 | data[at2++]) & 4294967295;
        count2 += 8;
      }
      count2 -= wanted;
      return held >>> count2 & (1 << wanted) - 1;
    },
    align: () => {
      at2 -= count2 >> 3;
      count2 = 0;
      return at2;
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
    const count2 = lengths.filter((each) => each === length).length;
    bases.push(place - code);
    code += count2;
    place += count2;
    limits.push(code - 1);
    code <<= 1;
  }
  return { limits, bases, symbols };
};
var symbolOf = (reader, { limits, bases, symbols }) => {
  let code = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    code = code << 1 | reader.bits(1);
    const limit3 = limits[length];
    if (code <= limit3) return symbols[code + bases[length]] ?? broken();
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
var moveToFront = (list2, place) => {
  const [value] = list2.splice(place, 1);
  if (value === void 0) return broken();
  list2.unshift(value);
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
  let [length, run2, weight] = [0, 0, 1];
  const put2 = (byte, times3) => {
    if (length + times3 > column.length) broken();
    column.fill(byte, length, length + times3);
    counts[byte] = counts[byte] + times3;
    length += times3;
  };
  for (let symbols = 0; ; symbols++) {
    const table = tables[selectors[Math.floor(symbols / GROUP)] ?? broken()] ?? broken();
    const symbol = symbolOf(reader, table);
    if (symbol <= 1) {
      run2 += weight << symbol;
      weight <<= 1;
      if (run2 > column.length) broken();
      continue;
    }
    if (run2 > 0) put2(used[0], run2);
    run2 = 0;
    weight = 1;
    if (symbol === used.length + 1) return length;
    put2(moveToFront(used, symbol - 1), 1);
  }
};
var writeRuns = (column, length, start, output) => {
  let [at2, previous, equal] = [start, -1, 0];
  for (let left = length; left > 0; left--) {
    const entry = column[at2];
    const byte = entry & 255;
    at2 = entry >>> 8;
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
  let sum2 = 0;
  const places = counts.map((count2) => {
    sum2 += count2;
    return sum2 - count2;
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
  let at2 = 0;
  while (startsWith(data, "BZh", at2)) {
    const level = (data[at2 + 3] ?? 0) - 48;
    if (level < 1 || level > 9) broken();
    output.pause();
    const column = new Uint32Array(level * 1e5);
    const reader = bitsOf(data, at2 + 4);
    for (; ; ) {
      const [mark2, rest] = [reader.bits(24), reader.bits(24)];
      if (mark2 === END && rest === END_REST) break;
      if (mark2 !== BLOCK || rest !== BLOCK_REST) broken();
      readBlock(reader, column, output);
    }
    reader.bits(16);
    reader.bits(16);
    at2 = reader.align();
  }
  if (at2 === 0) broken();
};

// src/formats/archive/lz4.ts
var FRAME = 407708164;
var isSkipped = (magic2) => magic2 >= 407710288 && magic2 <= 407710303;
var broken2 = () => {
  throw new MalformedFile("the LZ4 data is broken or breaks off");
};
var readLength = (data, at2, short) => {
  if (short < 15) return [short, at2];
  let length = short;
  let next = at2;
  for (; ; ) {
    const byte = data[next++] ?? broken2();
    length += byte;
    if (byte < 255) return [length, next];
  }
};
var decodeBlock = (data, output, start) => {
  for (let at2 = 0; at2 < data.length; ) {
    const token = data[at2++];
    const [literals, from] = readLength(data, at2, token >> 4);
    if (from + literals > data.length) broken2();
    output.append(data.subarray(from, from + literals));
    at2 = from + literals;
    if (at2 === data.length) return;
    const distance = unsigned(data, at2, 2);
    if (at2 + 2 > data.length || distance > output.length - start) broken2();
    const [length, next] = readLength(data, at2 + 2, token & 15);
    output.copy(distance, length + 4);
    at2 = next;
  }
};
var decodeFrame = (data, from, output) => {
  const flags = data[from + 4] ?? broken2();
  if (flags >> 6 !== 1) broken2();
  const [hasBlockSum, hasSize, hasSum, hasDictionary] = [flags & 16, flags & 8, flags & 4, flags & 1];
  if (hasDictionary) throw new MalformedFile("the LZ4 data needs a dictionary that is not here");
  let at2 = from + 6 + (hasSize ? 8 : 0) + 1;
  const start = output.length;
  for (; ; ) {
    output.pause();
    if (at2 + 4 > data.length) broken2();
    const size = unsigned(data, at2, 4);
    at2 += 4;
    if (size === 0) return at2 + (hasSum ? 4 : 0);
    const [length, isStored] = [size % 2147483648, size >= 2147483648];
    const block = data.subarray(at2, at2 + length);
    if (isStored) output.append(block);
    else decodeBlock(block, output, start);
    if (block.length < length) broken2();
    at2 += length + (hasBlockSum ? 4 : 0);
  }
};
var unlz4 = (data, output) => {
  for (let at2 = 0; at2 + 4 <= data.length; ) {
    output.pause();
    const magic2 = unsigned(data, at2, 4);
    if (magic2 === FRAME) at2 = decodeFrame(data, at2, output);
    else if (isSkipped(magic2)) at2 += 8 + unsigned(data, at2 + 4, 4);
    else if (at2 === 0) broken2();
    else return;
  }
};

// src/formats/archive/range-coder.ts
var TOP = 2 ** 24;
var createRange = () => {
  let data = new Uint8Array(0);
  let [at2, range, code] = [0, 0, 0];
  const normalize = () => {
    if (range >= TOP) return;
    if (at2 >= data.length) throw new MalformedFile("the LZMA data breaks off");
    range = range << 8 >>> 0;
    code = (code << 8 | data[at2++]) >>> 0;
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
      at2 = place + 5;
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
var broken3 = () => {
  throw new MalformedFile("the LZMA data is broken");
};
var probabilities = (count2) => new Uint16Array(count2).fill(1024);
var lengthsOf = () => ({
  choice: probabilities(2),
  low: probabilities(16 * 8),
  middle: probabilities(16 * 8),
  high: probabilities(256)
});
var readLength2 = (range, { choice, low, middle, high }, position) => {
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
    if (d.distances[0] >= length - start) broken3();
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
  if (d.output.length === d.start) broken3();
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
  return readLength2(range, m.repeat, position);
};
var readMatch = (d, position) => {
  const { range, models: m, state } = d;
  if (range.bit(m.isRepeat, state) === 1) return readRepeat(d, position);
  const [first, second, third] = d.distances;
  const length = readLength2(range, m.match, position);
  const distance = readDistance(range, m, length);
  d.state = state < 7 ? 7 : 10;
  d.distances = [distance, first, second, third];
  return distance === END_MARK ? 0 : length;
};
var decode = (d, bytes2) => {
  const { output, range } = d;
  const end = output.length + bytes2;
  while (output.length < end) {
    const position = output.length - d.start & (1 << d.pb) - 1;
    if (range.bit(d.models.isMatch, d.state * 16 + position) === 0) {
      readLiteral(d);
      continue;
    }
    const length = readMatch(d, position);
    if (length === 0) return;
    if (d.distances[0] >= output.length - d.start) broken3();
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
      if (byte >= 225) broken3();
      d.lc = byte % 9;
      d.lp = Math.floor(byte / 9) % 5;
      d.pb = Math.floor(byte / 45);
      if (d.lc + d.lp > most) broken3();
      reset();
    },
    reset,
    forget: () => {
      d.start = output.length;
    },
    begin: (data, at2) => range.begin(data, at2),
    decode: (bytes2) => decode(d, bytes2)
  };
};

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

// src/formats/archive/output.ts
var FIRST = 64 * 1024;
var STRIDE = 1024 * 1024;
var outputOf = (most, late) => {
  let look = STRIDE;
  const grow = (bytes2) => {
    const needed = output.length + bytes2;
    if (needed > most) throw new MalformedFile("the compressed data grows past the limit");
    const larger = new Uint8Array(Math.min(Math.max(needed, output.data.length * 2, FIRST), most));
    larger.set(output.data.subarray(0, output.length));
    output.data = larger;
  };
  const output = {
    length: 0,
    data: new Uint8Array(0),
    reserve: (bytes2) => {
      if (output.length > look) {
        look = output.length + STRIDE;
        output.pause();
      }
      if (output.length + bytes2 > output.data.length) grow(bytes2);
    },
    pause: () => {
      if (late()) throw new MalformedFile("the time for one file is up");
    },
    append: (chunk) => {
      const fits2 = Math.min(chunk.length, most - output.length);
      output.reserve(fits2);
      output.data.set(chunk.subarray(0, fits2), output.length);
      output.length += fits2;
      if (fits2 < chunk.length) throw new MalformedFile("the compressed data grows past the limit");
    },
    copy: (distance, bytes2) => {
      if (distance < 1 || distance > output.length)
        throw new MalformedFile("the compressed data refers to bytes before its beginning");
      output.reserve(bytes2);
      const { data } = output;
      let from = output.length - distance;
      const end = output.length + bytes2;
      if (distance >= bytes2) data.copyWithin(output.length, from, from + bytes2);
      else for (let to = output.length; to < end; to++) data[to] = data[from++];
      output.length = end;
    },
    taken: () => output.data.subarray(0, output.length)
  };
  return output;
};

// src/formats/archive/xz.ts
var MAGIC = [253, 55, 122, 88, 90, 0];
var LZMA2 = 33;
var CHECKS = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
var MOST_CONTEXT = 4;
var broken4 = () => {
  throw new MalformedFile("the xz data is broken or breaks off");
};
var padded = (bytes2) => Math.ceil(bytes2 / 4) * 4;
var readNumber = (data, from) => {
  let number = 0;
  for (let index = 0; index < 9; index++) {
    const byte = data[from + index] ?? broken4();
    number += (byte & 127) * 2 ** (7 * index);
    if (byte < 128) return [number, from + index + 1];
  }
  return broken4();
};
var decodeChunks = (data, from, output) => {
  const lzma = createLzma(output);
  for (let at2 = from; ; ) {
    output.pause();
    const control = data[at2] ?? broken4();
    if (control === 0) return at2 + 1;
    if (control === 1) lzma.forget();
    if (control < 128) {
      if (control > 2) broken4();
      const size2 = ((data[at2 + 1] ?? 0) << 8) + (data[at2 + 2] ?? 0) + 1;
      const chunk = data.subarray(at2 + 3, at2 + 3 + size2);
      output.append(chunk);
      if (chunk.length < size2) broken4();
      at2 += 3 + size2;
      continue;
    }
    const size = ((control & 31) << 16) + ((data[at2 + 1] ?? 0) << 8) + (data[at2 + 2] ?? 0) + 1;
    const compressed2 = ((data[at2 + 3] ?? 0) << 8) + (data[at2 + 4] ?? 0) + 1;
    const resets = control >> 5 & 3;
    const begin = at2 + (resets >= 2 ? 6 : 5);
    if (resets === 3) lzma.forget();
    if (resets >= 2) lzma.properties(data[at2 + 5] ?? broken4(), MOST_CONTEXT);
    else if (resets === 1) lzma.reset();
    lzma.begin(data.subarray(0, begin + compressed2), begin);
    lzma.decode(size);
    at2 = begin + compressed2;
  }
};
var decodeBlock2 = (data, from, check, output) => {
  const length = ((data[from] ?? 0) + 1) * 4;
  const flags = data[from + 1] ?? broken4();
  let at2 = from + 2;
  if (flags & 64) at2 = readNumber(data, at2)[1];
  if (flags & 128) at2 = readNumber(data, at2)[1];
  const [filter] = readNumber(data, at2);
  if ((flags & 3) !== 0 || filter !== LZMA2)
    throw new MalformedFile("the xz data is filtered in a way that is not undone here");
  const end = decodeChunks(data, from + length, output);
  return from + length + padded(end - from - length) + check;
};
var passIndex = (data, from) => {
  let [count2, at2] = readNumber(data, from + 1);
  for (; count2 > 0; count2--) at2 = readNumber(data, readNumber(data, at2)[1])[1];
  return from + padded(at2 - from) + 4 + 12;
};
var unxz = (data, output) => {
  let at2 = 0;
  while (startsWith(data, MAGIC, at2)) {
    const check = CHECKS[(data[at2 + 7] ?? 0) & 15];
    at2 += 12;
    while ((data[at2] ?? broken4()) !== 0) at2 = decodeBlock2(data, at2, check, output);
    at2 = passIndex(data, at2);
    while (at2 + 4 <= data.length && unsigned(data, at2, 4) === 0) at2 += 4;
  }
  if (at2 === 0) broken4();
};

// src/formats/archive/fse.ts
var broken5 = () => {
  throw new MalformedFile("the Zstandard data is broken or breaks off");
};
var bitsAt = (data, at2, count2) => {
  if (at2 < 0) return count2 + at2 <= 0 ? 0 : bitsAt(data, 0, count2 + at2) * 2 ** -at2;
  const byte = at2 >> 3;
  let number = 0;
  for (let index = 4; index >= 0; index--) number = number * 256 + (data[byte + index] ?? 0);
  return Math.floor(number / 2 ** (at2 & 7)) % 2 ** count2;
};
var backwards = (data) => {
  const last = data.at(-1) ?? 0;
  if (last === 0) broken5();
  let at2 = data.length * 8 - Math.clz32(last) + 23;
  return {
    left: () => at2,
    read: (count2) => {
      at2 -= count2;
      return bitsAt(data, at2, count2);
    },
    peek: (count2) => bitsAt(data, at2 - count2, count2),
    skip: (count2) => {
      at2 -= count2;
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
    const count2 = log - highest(number);
    bits[state] = count2;
    bases[state] = (number << count2) - size;
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
  let at2 = from * 8;
  const read = (count2) => {
    at2 += count2;
    return bitsAt(data, at2 - count2, count2);
  };
  const log = read(4) + 5;
  if (log > most) broken5();
  const frequencies = [];
  for (let left = 1 << log; left > 0; ) {
    if (frequencies.length > 255 || at2 > data.length * 8) broken5();
    const count2 = highest(left + 1) + 1;
    const mask = (1 << count2 - 1) - 1;
    const threshold = (1 << count2) - 2 - left;
    let value = read(count2);
    if ((value & mask) < threshold) {
      at2--;
      value &= mask;
    } else if (value > mask) value -= threshold;
    frequencies.push(value - 1);
    left -= Math.abs(value - 1);
    if (value !== 1) continue;
    for (let more = 3; more === 3; ) {
      more = read(2);
      if (frequencies.length > 255) broken5();
      for (let index = 0; index < more; index++) frequencies.push(0);
    }
  }
  return [fseOf(frequencies, log), Math.ceil(at2 / 8)];
};

// src/formats/archive/zstd-literals.ts
var broken6 = () => {
  throw new MalformedFile("the Zstandard data is broken or breaks off");
};
var LONGEST = 11;
var MOST_LITERALS = 128 * 1024;
var huffmanOf = (weights) => {
  const sum2 = weights.reduce((total, weight) => total + (weight > 0 ? 1 << weight - 1 : 0), 0);
  if (sum2 === 0) broken6();
  const bits = 32 - Math.clz32(sum2);
  const rest = (1 << bits) - sum2;
  if (bits > LONGEST || (rest & rest - 1) !== 0) broken6();
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
    if (weights.length > 255) broken6();
    const bits = table.bits[state];
    if (reader.left() < bits) {
      weights.push(table.symbols[states[turn ^ 1]]);
      return weights;
    }
    states[turn] = table.bases[state] + reader.read(bits);
  }
};
var readHuffman = (data) => {
  const head = data[0] ?? broken6();
  if (head < 128) return [huffmanOf(readWeights(data.subarray(1, 1 + head))), 1 + head];
  const count2 = head - 127;
  const weights = Array.from({ length: count2 }, (_, index) => {
    const byte = data[1 + (index >> 1)] ?? broken6();
    return index % 2 === 0 ? byte >> 4 : byte & 15;
  });
  return [huffmanOf(weights), 1 + Math.ceil(count2 / 2)];
};
var decodeStream = (data, into, { bits, symbols, lengths }) => {
  const reader = backwards(data);
  for (let at2 = 0; at2 < into.length; at2++) {
    const code = reader.peek(bits);
    reader.skip(lengths[code]);
    if (reader.left() < 0) broken6();
    into[at2] = symbols[code];
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
  const [size, compressed2] = [number % 2 ** bits, Math.floor(number / 2 ** bits)];
  if (size > MOST_LITERALS || width + compressed2 > data.length) broken6();
  const section = data.subarray(width, width + compressed2);
  const [huffman, from] = (head & 3) === 2 ? readHuffman(section) : [known ?? broken6(), 0];
  const literals = new Uint8Array(size);
  const content = section.subarray(from);
  if (streams === 1) decodeStream(content, literals, huffman);
  else {
    const each = Math.floor((size + 3) / 4);
    let at2 = 6;
    for (let stream = 0; stream < 4; stream++) {
      const length = stream < 3 ? unsigned(content, stream * 2, 2) : content.length - at2;
      if (length < 1 || stream * each > size) broken6();
      const into = literals.subarray(stream * each, stream < 3 ? (stream + 1) * each : size);
      decodeStream(content.subarray(at2, at2 + length), into, huffman);
      at2 += length;
    }
  }
  return { literals, huffman, next: width + compressed2 };
};
var readLiterals = (data, known) => {
  const head = data[0] ?? broken6();
  if ((head & 3) >= 2) return readCompressed(data, known);
  const format = head >> 2 & 3;
  const width = format === 1 ? 2 : format === 3 ? 3 : 1;
  const size = unsigned(data, 0, width) >> (width === 1 ? 3 : 4);
  if (size > MOST_LITERALS) broken6();
  if ((head & 3) === 1)
    return {
      literals: new Uint8Array(size).fill(data[width] ?? broken6()),
      huffman: known,
      next: width + 1
    };
  if (width + size > data.length) broken6();
  return { literals: data.subarray(width, width + size), huffman: known, next: width + size };
};

// src/formats/archive/zstd.ts
var FRAME2 = 4247762216;
var isSkipped2 = (magic2) => magic2 >= 407710288 && magic2 <= 407710303;
var MOST_BLOCK = 128 * 1024;
var broken7 = () => {
  throw new MalformedFile("the Zstandard data is broken or breaks off");
};
var cumulative = (first, extra) => {
  let next = first;
  return extra.map((bits) => {
    next += 2 ** bits;
    return next - 2 ** bits;
  });
};
var times = (count2, value) => new Array(count2).fill(value);
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
var readTable = (data, at2, mode, { standard, most }, known) => {
  if (mode === 0) return [standard, at2];
  if (mode === 1) return [fseOfOne(data[at2] ?? broken7()), at2 + 1];
  if (mode === 2) return readFse(data, at2, most);
  return [known ?? broken7(), at2];
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
      const base = kind.bases[code] ?? broken7();
      return base + reader.read(kind.extra[code]);
    },
    next: () => {
      state = table.bases[state] + reader.read(table.bits[state]);
    }
  };
};
var readCount = (data) => {
  const first = data[0] ?? broken7();
  if (first < 128) return [first, 1];
  if (first < 255) return [(first - 128 << 8) + (data[1] ?? broken7()), 2];
  return [unsigned(data, 1, 2) + 32512, 3];
};
var runSequences = (data, literals, state, output) => {
  const [count2, next] = readCount(data);
  let used = 0;
  if (count2 > 0) {
    const modes = data[next] ?? broken7();
    let at2 = next + 1;
    let table;
    [table, at2] = readTable(data, at2, modes >> 6, literalKind, state.tables.literal);
    state.tables.literal = table;
    [table, at2] = readTable(data, at2, modes >> 4 & 3, offsetKind, state.tables.offset);
    state.tables.offset = table;
    [table, at2] = readTable(data, at2, modes >> 2 & 3, matchKind, state.tables.match);
    state.tables.match = table;
    const reader = backwards(data.subarray(at2));
    const literal = follower(state.tables.literal, literalKind, reader);
    const offset = follower(state.tables.offset, offsetKind, reader);
    const match = follower(table, matchKind, reader);
    for (let index = 0; index < count2; index++) {
      if (index > 0) for (const each of [literal, match, offset]) each.next();
      const value = offset.value();
      const length = match.value();
      const run2 = literal.value();
      if (reader.left() < 0 || used + run2 > literals.length) broken7();
      output.append(literals.subarray(used, used + run2));
      used += run2;
      const distance = offsetOf(value, run2, state);
      if (distance > output.length - state.start) broken7();
      output.copy(distance, length);
    }
  }
  output.append(literals.subarray(used));
};
var decodeBlock3 = (data, state, output) => {
  const { literals, huffman, next } = readLiterals(data, state.huffman);
  state.huffman = huffman;
  const before = output.length;
  runSequences(data.subarray(next), literals, state, output);
  if (output.length - before > MOST_BLOCK) broken7();
};
var passHeader = (data, from) => {
  const flags = data[from + 4] ?? broken7();
  const isSingle = (flags & 32) !== 0;
  const dictionary = [0, 1, 2, 4][flags & 3];
  const at2 = from + 5 + (isSingle ? 0 : 1);
  if (unsigned(data, at2, dictionary) !== 0)
    throw new MalformedFile("the Zstandard data needs a dictionary that is not here");
  return at2 + dictionary + [isSingle ? 1 : 0, 2, 4, 8][flags >> 6];
};
var decodeFrame2 = (data, from, output) => {
  const state = { start: output.length, huffman: void 0, tables: {}, repeats: [1, 4, 8] };
  let at2 = passHeader(data, from);
  for (; ; ) {
    output.pause();
    if (at2 + 3 > data.length) broken7();
    const header = unsigned(data, at2, 3);
    const [isLast, type, size] = [header & 1, header >> 1 & 3, header >> 3];
    at2 += 3;
    const length = type === 1 ? 1 : size;
    const block = data.subarray(at2, at2 + length);
    if (type === 0) output.append(block);
    if (block.length < length || type === 3 || size > MOST_BLOCK) broken7();
    if (type === 1) output.append(new Uint8Array(size).fill(block[0]));
    if (type === 2) decodeBlock3(block, state, output);
    at2 += length;
    if (isLast) return at2 + (data[from + 4] & 4);
  }
};
var unzstd = (data, output) => {
  for (let at2 = 0; at2 + 4 <= data.length; ) {
    output.pause();
    const magic2 = unsigned(data, at2, 4);
    if (magic2 === FRAME2) at2 = decodeFrame2(data, at2, output);
    else if (isSkipped2(magic2)) at2 += 8 + unsigned(data, at2 + 4, 4);
    else if (at2 === 0) broken7();
    else return;
  }
};

// src/formats/archive/unpack.ts
var isZlib = (head) => head[0] === 120 && (head[0] << 8 | (head[1] ?? 0)) % 31 === 0 && ((head[1] ?? 0) & 32) === 0;
var isGzip = (head) => startsWith(head, [31, 139, 8]) && unsigned(head, 3, 1) < 32;
var CHUNK = 256 * 1024;
var STEP = 8192;
var STREAMED = ["gzip", "zlib", "deflate"];
var decoders = {
  bzip2: bunzip2,
  xz: unxz,
  lzma: unlzma,
  "zip-lzma": unzipLzma,
  zstd: unzstd,
  lz4: unlz4
};
var isStreamed = (codec) => STREAMED.includes(codec);
var codecOfMethod = (method) => ({ 8: "deflate", 12: "bzip2", 14: "zip-lzma", 93: "zstd" })[method];
var unpack = async (raw2, codec, budget) => {
  const output = outputOf(budget.left("inflated"), budget.late);
  let behind = 0;
  try {
    if (isStreamed(codec)) behind = await inflateAll(raw2, codec, output);
    else await decode2(raw2, codec, output, budget);
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    return { plain: output.taken(), lacks: error.message };
  } finally {
    budget.spend("inflated", output.length);
  }
  return { plain: output.taken(), ...behind > 0 ? { behind } : {} };
};
var inflateAll = async (raw2, codec, output) => {
  for (let at2 = 0; ; ) {
    if (codec === "gzip") at2 += await gzipHeader(part(raw2, at2, raw2.size));
    at2 += await inflate(part(raw2, at2, raw2.size), codec === "zlib" ? createInflate : createInflateRaw, output);
    if (codec === "gzip") at2 = Math.min(at2 + 8, raw2.size);
    const next = await raw2.slice(at2, Math.min(at2 + 4, raw2.size));
    if (codec === "zlib" ? !isZlib(next) : codec !== "gzip" || !isGzip(next)) return raw2.size - at2;
    output.pause();
  }
};
var EXTRA = 4;
var NAME = 8;
var COMMENT = 16;
var CHECK = 2;
var MOST_HEADER = 128 * 1024;
var gzipHeader = async (raw2) => {
  const head = await raw2.slice(0, Math.min(MOST_HEADER, raw2.size));
  const flags = head[3] ?? 0;
  let at2 = 10;
  if (flags & EXTRA) at2 += 2 + unsigned(head, at2, 2);
  for (const text3 of [NAME, COMMENT]) {
    if ((flags & text3) === 0) continue;
    const end = head.indexOf(0, at2);
    if (end < 0) throw new MalformedFile("the compressed data is broken or breaks off");
    at2 = end + 1;
  }
  return at2 + (flags & CHECK ? 2 : 0);
};
var inflate = async (raw2, create, output) => {
  const stream = create();
  const feed = async () => {
    for (let at2 = 0; at2 < raw2.size && !stream.destroyed && !stream.readableEnded; at2 += CHUNK) {
      const data = await raw2.slice(at2, Math.min(at2 + CHUNK, raw2.size));
      if (data.length === 0) break;
      for (let from = 0; from < data.length && !stream.destroyed; from += STEP)
        if (!stream.write(data.subarray(from, from + STEP))) await drained(stream);
    }
    stream.end();
  };
  const feeding = feed().catch((error) => stream.destroy(error));
  try {
    for await (const chunk of stream) output.append(chunk);
    return stream.bytesWritten;
  } catch (error) {
    if (error instanceof MalformedFile) throw error;
    throw new MalformedFile("the compressed data is broken or breaks off");
  } finally {
    stream.destroy();
    await feeding;
  }
};
var drained = (stream) => new Promise((resolve) => {
  const done = () => {
    for (const event of ["drain", "close", "error", "end"]) stream.off(event, done);
    resolve();
  };
  for (const event of ["drain", "close", "error", "end"]) stream.on(event, done);
});
var decode2 = async (raw2, codec, output, budget) => {
  const size = Math.min(raw2.size, budget.left("kept"));
  if (!budget.spend("kept", size)) throw new MalformedFile("more bytes than are kept for one file");
  decoders[codec](await raw2.slice(0, size), output);
  if (size < raw2.size) throw new MalformedFile("more bytes than are kept for one file");
};

// src/formats/compressed.ts
var isLzma = (head) => startsWith(head, [93, 0]) && head.length >= 13 && (head.subarray(5, 13).every((byte) => byte === 255) || unsigned(head, 5, 8) < 2 ** 40);
var isBzip2 = (head) => startsWith(head, "BZh") && (startsWith(head, "1AY&SY", 4) || startsWith(head, [23, 114, 69, 56], 4));
var OLD_JOBLIB = 21;
var isOldJoblib = (head) => startsWith(head, "ZF0x") && (isZlib(head.subarray(OLD_JOBLIB)) || isZlib(head.subarray(OLD_JOBLIB + 1)));
var signatures = [
  ["gzip", isGzip],
  ["zlib", isZlib],
  ["bzip2", isBzip2],
  ["xz", (head) => startsWith(head, [253, 55, 122, 88, 90, 0])],
  ["zstd", (head) => startsWith(head, [40, 181, 47, 253])],
  ["lz4", (head) => startsWith(head, [4, 34, 77, 24])],
  ["lzma", isLzma]
];
var codecOf = (head) => signatures.find(([, detects]) => detects(head))?.[0] ?? (isOldJoblib(head) ? "zlib" : void 0);
var compressed = {
  id: "compressed",
  what: "a compressed file",
  detects: (head) => codecOf(head) !== void 0,
  async inspect(bytes2, inner) {
    const head = await bytes2.slice(0, 64);
    const codec = codecOf(head) ?? "zlib";
    const from = isOldJoblib(head) ? OLD_JOBLIB + (isZlib(head.subarray(OLD_JOBLIB)) ? 0 : 1) : 0;
    const { plain: plain4, lacks, behind } = await unpack(part(bytes2, from, bytes2.size), codec, inner.budget);
    if (lacks !== void 0 && plain4.length === 0) throw new MalformedFile(lacks);
    const judged2 = await inner.inspect(bytesOf(plain4), "content");
    const format = judged2.format === "unknown" ? "compressed" : `compressed ${judged2.format}`;
    const { findings } = judged2;
    if (behind !== void 0) {
      const message = `${behind} bytes follow the ${codec} stream; its readers leave them.`;
      return {
        format,
        completeness: judged2.completeness,
        findings: [...findings, { level: "note", message }]
      };
    }
    if (lacks === void 0) return { format, completeness: judged2.completeness, findings };
    return {
      format,
      completeness: judged2.completeness === "complete" ? "partial" : judged2.completeness,
      findings: [
        ...findings,
        {
          level: "unknown",
          message: `Only the first ${plain4.length} bytes of what the ${codec} stream holds were judged: ${lacks}.`
        }
      ]
    };
  }
};

// src/formats/foreign.ts
var either = (...starts) => (head) => starts.some((start) => startsWith(head, start));
var at = (place, ...starts) => (head) => starts.some((start) => startsWith(head, start, place));
var containers = [
  ["7z", "a 7z archive", either([55, 122, 188, 175, 39, 28])],
  ["rar", "a RAR archive", either("Rar!\x07", "RE~^")],
  ["cab", "a Windows cabinet", either("MSCF\0\0\0\0", "ISc(")],
  ["ace", "an ACE archive", at(7, "**ACE**")],
  ["arj", "an ARJ archive", (head) => startsWith(head, [96, 234]) && unsigned(head, 2, 2) <= 2600],
  ["lha", "an LHA archive", (head) => /^-l[hz][0-9ds]-$/.test(String.fromCharCode(...head.subarray(2, 7)))],
  ["zoo", "a ZOO archive", at(20, [220, 167, 196, 253])],
  ["xar", "a XAR archive", either("xar!")],
  ["ar", "a library of object files", either("!<arch>\n")],
  ["cpio", "a cpio archive", either("070701", "070702", "070707", [199, 113], [113, 199])],
  ["wim", "a Windows image", either("MSWIM\0\0\0")],
  ["squashfs", "a SquashFS image", either("hsqs", "sqsh")],
  [
    "ole",
    "an OLE container, as installers and old office files are",
    either([208, 207, 17, 224, 161, 177])
  ],
  ["lzip", "an lzip file", either("LZIP")],
  ["lzop", "an lzop file", either([137, 76, 90, 79, 0, 13, 10])],
  ["snappy", "a Snappy file", either([255, 6, 0, 0, 115, 78, 97, 80, 112, 89])],
  [
    "compress",
    "a file of the old compress program",
    (head) => startsWith(head, [31, 157]) && ((head[2] ?? 0) & 96) === 0
  ]
];
var isFat = (head) => (head[4] ?? 0) === 0 && (head[6] ?? 0) === 0 && (head[7] ?? 0) < 40;
var CAFEBABE = [202, 254, 186, 190];
var programs = [
  ["elf", "an ELF executable", either([127, 69, 76, 70])],
  ["ape", "an executable for several systems (llamafile)", either("MZqFpD='", "jartsr=")],
  ["pe", "a Windows executable", (head, size) => startsWith(head, "MZ") && size >= 64],
  [
    "mach-o",
    "a macOS executable",
    (head) => either(
      [207, 250, 237, 254],
      [206, 250, 237, 254],
      [254, 237, 250, 207],
      [254, 237, 250, 206]
    )(head, 0) || startsWith(head, CAFEBABE) && isFat(head)
  ],
  ["java-class", "a compiled Java class", (head) => startsWith(head, CAFEBABE) && !isFat(head)],
  ["dex", "a program for Android", either("dex\n0")],
  ["wasm", "a WebAssembly module", either("\0asm")],
  ["llvm-bitcode", "compiled LLVM code", either("BCÀÞ")],
  [
    "pyc",
    "compiled Python code",
    (head) => startsWith(head, "\r\n", 2) && unsigned(head, 0, 2) >= 3e3 && unsigned(head, 0, 2) < 4e3
  ],
  ["lnk", "a Windows shortcut", either([76, 0, 0, 0, 1, 20, 2, 0])],
  ["script", "a script", either("#!")]
];
var NO_LOADER = "no loader of models opens it, so it is suspicious in their place, and what it holds is unknown";
var PROGRAM = "it is a program, no data: whoever starts it runs what its authors wrote";
var named = (remark) => ([id, what, detects]) => ({
  id,
  what,
  detects,
  inspect: async () => ({
    completeness: "unreadable",
    findings: [{ level: "unknown", message: `The file is ${what}: ${remark}.` }]
  })
});
var foreign = [
  ...containers.map(named(NO_LOADER)),
  ...programs.map(named(PROGRAM))
];

// src/formats/gguf/cursor.ts
var CHUNK2 = 256 * 1024;
var LARGEST = 4 * 1024 * 1024;
var cursorOf = (bytes2, most) => {
  let data = new Uint8Array(0);
  let [base, at2, read, chunk] = [0, 0, 0, CHUNK2];
  const load2 = async (wanted) => {
    const from = base + at2;
    const to = Math.min(from + Math.max(wanted, chunk), bytes2.size);
    read += to - from;
    chunk = Math.min(chunk * 2, LARGEST);
    if (read > most) throw new MalformedFile("the header is longer than is read");
    data = await bytes2.slice(from, to);
    if (data.length < wanted) throw new MalformedFile("the file is shorter than its stated size");
    base = from;
    at2 = 0;
  };
  return {
    place: () => base + at2,
    need: (wanted) => {
      if (at2 + wanted <= data.length) return void 0;
      if (base + at2 + wanted > bytes2.size)
        throw new MalformedFile("a part of the header passes the end of the file");
      return load2(wanted);
    },
    number: (width) => {
      at2 += width;
      return unsigned(data, at2 - width, width);
    },
    take: (length) => {
      at2 += length;
      return data.subarray(at2 - length, at2);
    },
    skip: (length) => {
      if (!(length >= 0) || base + at2 + length > bytes2.size)
        throw new MalformedFile("a part of the header passes the end of the file");
      at2 += length;
    }
  };
};

// src/formats/gguf/values.ts
var WIDTHS = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
var STRING = 8;
var ARRAY = 9;
var MOST_TEXT = 16 * 1024 * 1024;
var MOST_DEPTH = 4;
var readText = async (layout) => {
  const { cursor, width } = layout;
  const length = await readNumber2(layout, width);
  if (length > MOST_TEXT) throw new MalformedFile("a text is longer than is read");
  const wait = cursor.need(length);
  if (wait) await wait;
  return new TextDecoder().decode(cursor.take(length));
};
var readNumber2 = async ({ cursor }, bytes2) => {
  const wait = cursor.need(bytes2);
  if (wait) await wait;
  return cursor.number(bytes2);
};
var readValue = async (layout, type, keep, depth = 0) => {
  const width = WIDTHS[type];
  if (width === void 0) throw new MalformedFile(`a value of the unknown type ${type}`);
  if (width > 0) return readNumber2(layout, width);
  if (type === STRING) return readText(layout);
  return readList(layout, keep, depth);
};
var readList = async (layout, keep, depth) => {
  if (depth >= MOST_DEPTH) throw new MalformedFile("lists nested too deep");
  const { cursor, size } = layout;
  const type = await readNumber2(layout, 4);
  const count2 = await readNumber2(layout, layout.width);
  const width = WIDTHS[type];
  if (width === void 0) throw new MalformedFile(`a list of the unknown type ${type}`);
  const least = type === STRING ? layout.width : type === ARRAY ? 4 + layout.width : width;
  if (count2 * least > size - cursor.place()) throw new MalformedFile("a list is longer than the file");
  if (type === STRING) return keep ? keepTexts(layout, count2) : skipTexts(layout, count2);
  if (type === ARRAY) for (let index = 0; index < count2; index++) await readList(layout, false, depth + 1);
  else cursor.skip(count2 * width);
  return void 0;
};
var keepTexts = async (layout, count2) => {
  const texts = [];
  for (let index = 0; index < count2; index++) texts.push(await readText(layout));
  return texts;
};
var skipTexts = async ({ cursor, width }, count2) => {
  for (let index = 0; index < count2; index++) {
    const wait = cursor.need(width);
    if (wait) await wait;
    cursor.skip(cursor.number(width));
  }
};

// src/formats/gguf/tensors.ts
var BLOCKS = /* @__PURE__ */ new Map([
  [0, [1, 4]],
  [1, [1, 2]],
  [2, [32, 18]],
  [3, [32, 20]],
  [6, [32, 22]],
  [7, [32, 24]],
  [8, [32, 34]],
  [9, [32, 36]],
  [10, [256, 84]],
  [11, [256, 110]],
  [12, [256, 144]],
  [13, [256, 176]],
  [14, [256, 210]],
  [15, [256, 292]],
  [16, [256, 66]],
  [17, [256, 74]],
  [18, [256, 98]],
  [19, [256, 50]],
  [20, [32, 18]],
  [21, [256, 110]],
  [22, [256, 82]],
  [23, [256, 136]],
  [24, [1, 1]],
  [25, [1, 2]],
  [26, [1, 4]],
  [27, [1, 8]],
  [28, [1, 8]],
  [29, [256, 56]],
  [30, [1, 2]],
  [34, [256, 54]],
  [35, [256, 66]],
  [39, [32, 17]]
]);
var MOST_DIMENSIONS = 4;
var readTensor = async (layout) => {
  const name = await readText(layout);
  const dimensions = await readNumber2(layout, 4);
  if (dimensions > MOST_DIMENSIONS) throw new MalformedFile(`a tensor of ${dimensions} dimensions`);
  let count2 = 1;
  for (let index = 0; index < dimensions; index++) count2 *= await readNumber2(layout, layout.width);
  if (count2 > Number.MAX_SAFE_INTEGER) throw new MalformedFile("a tensor of more numbers than can be counted");
  const block = BLOCKS.get(await readNumber2(layout, 4));
  const offset = await readNumber2(layout, 8);
  if (block && count2 % block[0] !== 0) throw new MalformedFile("a tensor that does not fill its blocks");
  return { name, offset, size: block && count2 / block[0] * block[1] };
};
var checkTensors = async (layout, count2, alignment) => {
  const tensors = [];
  const names2 = /* @__PURE__ */ new Set();
  for (let index = 0; index < count2; index++) {
    const tensor = await readTensor(layout);
    if (names2.has(tensor.name))
      throw new MalformedFile(`the tensor ${JSON.stringify(tensor.name.slice(0, 80))} twice`);
    names2.add(tensor.name);
    tensors.push(tensor);
  }
  const data = layout.size - Math.ceil(layout.cursor.place() / alignment) * alignment;
  for (const { name, offset, size = 0 } of tensors) {
    const shown4 = JSON.stringify(name.slice(0, 80));
    if (offset % alignment !== 0) throw new MalformedFile(`the tensor ${shown4} is not aligned`);
    if (offset + size > data) throw new MalformedFile(`the tensor ${shown4} passes the end of the file`);
  }
  const strange = tensors.filter(({ size }) => size === void 0).length;
  if (strange === 0) return [];
  return [
    {
      level: "note",
      message: `${strange} tensors have a type that is not known here; their sizes were not checked.`
    }
  ];
};

// src/formats/template/tokens.ts
var OPEN = /\{([{%#])/g;
var TOKEN = /\s+|([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)|("[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*')|(\d[\d_.]*)|([\s\S])/gu;
var blocksOf = (template) => {
  const blocks = [];
  let closed2 = true;
  OPEN.lastIndex = 0;
  for (let open = OPEN.exec(template); open !== null; open = OPEN.exec(template)) {
    const from = open.index + 2;
    if (open[1] === "#") {
      const end2 = template.indexOf("#}", from);
      if (end2 < 0) return { blocks, closed: false };
      OPEN.lastIndex = end2 + 2;
      continue;
    }
    const kind = open[1] === "{" ? "expression" : "statement";
    const { tokens, end } = tokensFrom(template, from, kind === "expression" ? "}}" : "%}");
    if (end < 0) closed2 = false;
    blocks.push({ kind, tokens, at: open.index });
    if (end < 0) return { blocks, closed: closed2 };
    const next = isRaw(tokens) ? endOfRaw(template, end) : end;
    if (next < 0) return { blocks, closed: false };
    OPEN.lastIndex = next;
  }
  return { blocks, closed: closed2 };
};
var isRaw = (tokens) => tokens.find(({ text: text3 }) => text3 !== "-" && text3 !== "+")?.text === "raw";
var endOfRaw = (template, from) => {
  const end = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
  end.lastIndex = from;
  return end.exec(template) === null ? -1 : end.lastIndex;
};
var tokensFrom = (template, from, close) => {
  const tokens = [];
  let depth = 0;
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(template); match !== null; match = TOKEN.exec(template)) {
    const [, name, text3, , sign] = match;
    if (name !== void 0) tokens.push({ kind: "name", text: name });
    if (text3 !== void 0) tokens.push({ kind: "text", text: unescaped(text3.slice(1, -1)) });
    if (sign === void 0) continue;
    if (depth === 0 && template.startsWith(close, match.index)) return { tokens, end: match.index + 2 };
    if (sign === '"' || sign === "'") return { tokens, end: -1 };
    if ("([{".includes(sign)) depth++;
    if (")]}".includes(sign)) depth = Math.max(depth - 1, 0);
    tokens.push({ kind: "sign", text: sign });
  }
  return { tokens, end: -1 };
};
var unescaped = (text3) => text3.replace(
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g,
  (_, ...parts) => {
    const [hex, short, long, octal, plain4] = parts;
    if (plain4 !== void 0) return plain4;
    const code = octal === void 0 ? Number.parseInt(hex ?? short ?? long ?? "0", 16) : Number.parseInt(octal, 8);
    return code <= 1114111 ? String.fromCodePoint(code) : "";
  }
);

// src/formats/template/judge.ts
var INNER = /__[A-Za-z]+__|^(?:func_globals|func_code|gi_frame|gi_code|cr_frame|f_globals|f_locals|f_builtins|f_back|tb_frame|mro|_TemplateReference__context)$/;
var LOADS = /* @__PURE__ */ new Set(["import", "from", "include", "extends"]);
var HALF = /^__[A-Za-z]+$|^[A-Za-z]+__$|^__$|%c/;
var LONGEST2 = 1024 * 1024;
var MOST = 5;
var judgeTemplate = (template, place) => {
  if (template.length > LONGEST2)
    return [
      {
        level: "unknown",
        message: `The template ${place} is longer than any that is in use; it was not judged.`
      }
    ];
  const { blocks, closed: closed2 } = blocksOf(template);
  const findings = [];
  for (const block of blocks) {
    const found = judgeBlock(block, place);
    if (found) findings.push({ ...found, call: shown(template, block) });
    if (findings.length >= MOST) return findings;
  }
  if (!closed2)
    findings.push({ level: "unknown", message: `The template ${place} breaks off within a block.` });
  return findings;
};
var shown = (template, { at: at2 }) => template.slice(at2, at2 + 200).replace(new RegExp("\\p{C}", "gu"), " ").trim();
var RUNS = "programs that render it unguarded would run its code";
var judgeBlock = ({ kind, tokens }, place) => {
  const inner = innerAttribute(tokens);
  if (inner) return { level: "dangerous", message: `The template ${place} reaches for ${inner}: ${RUNS}.` };
  const first = tokens.find(({ text: text3 }) => text3 !== "-" && text3 !== "+");
  if (kind === "statement" && first?.kind === "name" && LOADS.has(first.text))
    return { level: "unknown", message: `The template ${place} loads another template (${first.text}).` };
  const half = tokens.find(({ kind: kind2, text: text3 }) => kind2 === "text" && HALF.test(text3));
  if (half)
    return {
      level: "unknown",
      message: `The template ${place} holds a part of an inner name, ${JSON.stringify(half.text.slice(0, 40))}.`
    };
  return void 0;
};
var innerAttribute = (tokens) => {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.kind === "name" && INNER.test(token.text) && before?.text === ".") return token.text;
    if (token.kind === "name" && before?.text === "." && token.text.startsWith("_")) return token.text;
    if (token.kind === "name" && /^__\w+__$/.test(token.text)) return token.text;
    if (token.kind === "name" && token.text === "attr" && before?.text === "|")
      return "attributes by name, with the filter attr";
  }
  return spelled(tokens);
};
var spelled = (tokens) => {
  const texts = tokens.filter(({ kind }) => kind === "text").map(({ text: text3 }) => text3);
  for (const text3 of [...texts, ...joined(tokens)]) {
    const found = SPELLED.exec(text3) ?? SPELLED.exec([...text3].reverse().join(""));
    if (found) return found[0];
  }
  return void 0;
};
var SPELLED = /__(?:class|base|bases|mro|subclasses|init|new|globals|builtins|import|getattribute|getattr|dict|call|code|func|self|module|reduce|reduce_ex|loader|spec|closure|doc|name|qualname|getitem|enter|exit)__/;
var joined = (tokens) => {
  const runs = [];
  let run2 = "";
  for (const { kind, text: text3 } of tokens) {
    if (kind === "text") run2 += text3;
    else if (!"~+,[]()".includes(text3) || kind === "name") {
      if (run2 !== "") runs.push(run2);
      run2 = "";
    }
  }
  return [...runs, run2];
};

// src/formats/gguf.ts
var MOST_HEADER2 = 64 * 1024 * 1024;
var MOST_PAIRS = 1e5;
var MOST_TENSORS = 1e6;
var gguf = {
  id: "gguf",
  what: "a GGUF model",
  detects: (head) => startsWith(head, "GGUF"),
  async inspect(bytes2) {
    const cursor = cursorOf(bytes2, MOST_HEADER2);
    await cursor.need(8);
    cursor.skip(4);
    const version = cursor.number(4);
    if (version < 1 || version > 3) throw new MalformedFile(`version ${version} of the format is not read`);
    const layout = { cursor, width: version === 1 ? 4 : 8, size: bytes2.size };
    const tensors = await readNumber2(layout, layout.width);
    const pairs = await readNumber2(layout, layout.width);
    if (tensors > MOST_TENSORS || pairs > MOST_PAIRS)
      throw new MalformedFile("more tensors or keys than any model has");
    const { findings, alignment } = await readPairs(layout, pairs);
    return {
      completeness: "complete",
      findings: [...findings, ...await checkTensors(layout, tensors, alignment)]
    };
  }
};
var readPairs = async (layout, pairs) => {
  const findings = [];
  const keys = /* @__PURE__ */ new Set();
  let alignment = 32;
  for (let index = 0; index < pairs; index++) {
    const key = await readText(layout);
    if (keys.has(key)) throw new MalformedFile(`the key ${JSON.stringify(key.slice(0, 80))} stands twice`);
    keys.add(key);
    const value = await readValue(layout, await readNumber2(layout, 4), key.includes("template"));
    if (key === "general.alignment") alignment = checkAlignment(value);
    for (const text3 of templatesIn(key, value)) findings.push(...judgeTemplate(text3, key));
  }
  return { findings, alignment };
};
var checkAlignment = (value) => {
  if (typeof value === "number" && value >= 8 && value <= 2 ** 20 && Number.isInteger(Math.log2(value)))
    return value;
  throw new MalformedFile("the alignment is no power of two");
};
var templatesIn = (key, value) => {
  const texts = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
  return key.includes("template") ? texts : texts.filter((text3) => /\{[{%]/.test(text3));
};

// src/formats/inspection/limits.ts
var defaults = {
  depth: 5,
  entries: 1e4,
  inflated: 256 * 1024 * 1024,
  opcodes: 5e7,
  kept: 256 * 1024 * 1024,
  milliseconds: 3e4
};
var budgetOf = ({ entries, inflated: inflated2, opcodes, kept, milliseconds }) => {
  const left = { entries, inflated: inflated2, opcodes, kept };
  const end = performance.now() + milliseconds;
  return {
    spend: (what, amount2) => {
      left[what] -= amount2;
      return left[what] >= 0;
    },
    left: (what) => Math.max(left[what], 0),
    late: () => performance.now() > end
  };
};

// src/formats/pickle/numerals.ts
var latin1 = (line) => Buffer.from(line).toString("latin1");
var untilZero = (text3) => {
  const zero = text3.indexOf("\0");
  return zero < 0 ? text3 : text3.slice(0, zero);
};
var trimmed = (text3) => text3.replace(/^[ \t\n\v\f\r]+/, "").replace(/[ \t\n\v\f\r]+$/, "");
var DECIMAL = /^[+-]?[0-9]+(?:_[0-9]+)*$/;
var indexIn = (line) => {
  const text3 = trimmed(untilZero(latin1(line)));
  if (!DECIMAL.test(text3)) return void 0;
  const index = Number(text3.replaceAll("_", ""));
  return index >= 0 ? Math.abs(index) : void 0;
};
var RADIX = /^([+-]?)(?:0[xX]((?:_?[0-9a-fA-F])+)|0[oO]((?:_?[0-7])+)|0[bB]((?:_?[01])+)|(0(?:_?[0-7])*)|([1-9](?:_?[0-9])*))L?$/;
var integerOf = (line) => {
  const text3 = trimmed(untilZero(latin1(line)));
  const [, sign, hex, octal, binary2, zero, decimal] = RADIX.exec(text3) ?? [];
  const parse3 = (digits, radix) => {
    const plain4 = digits.replaceAll("_", "");
    const value = Number.parseInt(plain4, radix);
    return sign === "-" ? -value : value;
  };
  if (hex !== void 0) return parse3(hex, 16);
  if (octal !== void 0) return parse3(octal, 8);
  if (binary2 !== void 0) return parse3(binary2, 2);
  if (zero !== void 0) return parse3(zero, 8);
  return decimal === void 0 ? void 0 : parse3(decimal, 10);
};
var FLOATS = /^[+-]?(?:inf(?:inity)?|nan)$/i;
var FLOAT = /^[+-]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9][0-9_]*)?$/;
var isFloat = (line) => {
  const text3 = trimmed(untilZero(latin1(line)));
  return FLOATS.test(text3) || FLOAT.test(text3);
};
var isQuoted = (line) => {
  const first = line[0];
  return line.length >= 2 && first === line[line.length - 1] && (first === 39 || first === 34);
};

// src/formats/pickle/opcodes.ts
var LINE = 9;
var LINES = 10;
var COUNT1 = 11;
var COUNT4 = 12;
var COUNT4S = 13;
var COUNT8 = 14;
var INVALID = 255;
var listed = [
  ["MARK", 40, 0],
  ["STOP", 46, 0],
  ["POP", 48, 0],
  ["POP_MARK", 49, 0],
  ["DUP", 50, 0],
  ["FLOAT", 70, LINE],
  ["INT", 73, LINE],
  ["BININT", 74, 4],
  ["BININT1", 75, 1],
  ["LONG", 76, LINE],
  ["BININT2", 77, 2],
  ["NONE", 78, 0],
  ["PERSID", 80, LINE],
  ["BINPERSID", 81, 0],
  ["REDUCE", 82, 0],
  ["STRING", 83, LINE],
  ["BINSTRING", 84, COUNT4S],
  ["SHORT_BINSTRING", 85, COUNT1],
  ["UNICODE", 86, LINE],
  ["BINUNICODE", 88, COUNT4],
  ["APPEND", 97, 0],
  ["BUILD", 98, 0],
  ["GLOBAL", 99, LINES],
  ["DICT", 100, 0],
  ["EMPTY_DICT", 125, 0],
  ["APPENDS", 101, 0],
  ["GET", 103, LINE],
  ["BINGET", 104, 1],
  ["INST", 105, LINES],
  ["LONG_BINGET", 106, 4],
  ["LIST", 108, 0],
  ["EMPTY_LIST", 93, 0],
  ["OBJ", 111, 0],
  ["PUT", 112, LINE],
  ["BINPUT", 113, 1],
  ["LONG_BINPUT", 114, 4],
  ["SETITEM", 115, 0],
  ["TUPLE", 116, 0],
  ["EMPTY_TUPLE", 41, 0],
  ["SETITEMS", 117, 0],
  ["BINFLOAT", 71, 8],
  ["PROTO", 128, 1],
  ["NEWOBJ", 129, 0],
  ["EXT1", 130, 1],
  ["EXT2", 131, 2],
  ["EXT4", 132, 4],
  ["TUPLE1", 133, 0],
  ["TUPLE2", 134, 0],
  ["TUPLE3", 135, 0],
  ["NEWTRUE", 136, 0],
  ["NEWFALSE", 137, 0],
  ["LONG1", 138, COUNT1],
  ["LONG4", 139, COUNT4S],
  ["BINBYTES", 66, COUNT4],
  ["SHORT_BINBYTES", 67, COUNT1],
  ["SHORT_BINUNICODE", 140, COUNT1],
  ["BINUNICODE8", 141, COUNT8],
  ["BINBYTES8", 142, COUNT8],
  ["EMPTY_SET", 143, 0],
  ["ADDITEMS", 144, 0],
  ["FROZENSET", 145, 0],
  ["NEWOBJ_EX", 146, 0],
  ["STACK_GLOBAL", 147, 0],
  ["MEMOIZE", 148, 0],
  ["FRAME", 149, 8],
  ["BYTEARRAY8", 150, COUNT8],
  ["NEXT_BUFFER", 151, 0],
  ["READONLY_BUFFER", 152, 0]
];
var layouts = new Uint8Array(256).fill(INVALID);
for (const [, byte, layout] of listed) layouts[byte] = layout;
var LAYOUT = layouts;
var names = new Map(listed.map(([name, byte]) => [byte, name]));
var bytes = new Map(listed.map(([name, byte]) => [name, byte]));
var opcodeName = (byte) => names.get(byte) ?? `0x${byte.toString(16)}`;
var opcodeByte = (name) => bytes.get(name) ?? INVALID;

// src/formats/pickle/tape.ts
var FIRST2 = 64 * 1024;
var MOST2 = 4 * 1024 * 1024;
var tapeOf = (bytes2, budget) => ({
  bytes: bytes2,
  budget,
  windows: [],
  latest: void 0,
  chunk: FIRST2
});
var readOn = async (tape, from) => {
  const { latest, windows } = tape;
  const follows = latest !== void 0 && from <= latest.base + latest.data.length;
  tape.chunk = follows ? Math.min(tape.chunk * 2, MOST2) : FIRST2;
  if (latest !== void 0 && from === latest.base) tape.chunk = Math.max(tape.chunk, latest.data.length * 2);
  const to = Math.min(from + tape.chunk, tape.bytes.size);
  if (!tape.budget.spend("kept", to - from)) return void 0;
  const window = { base: from, data: await tape.bytes.slice(from, to) };
  if (window.data.length !== to - from) throw new MalformedFile("the file is shorter than its stated size");
  const place = lastBefore(windows, from) + 1;
  if (windows[place - 1]?.base === from) windows[place - 1] = window;
  else windows.splice(place, 0, window);
  tape.latest = window;
  return window;
};
var windowAt = ({ windows }, offset) => {
  for (let place = lastBefore(windows, offset); place >= 0; place--) {
    const window = windows[place];
    if (window !== void 0 && offset < window.base + window.data.length) return window;
  }
  return windows[0];
};
var lastBefore = (windows, offset) => {
  let [low, high] = [0, windows.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((windows[middle]?.base ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

// src/formats/pickle/values.ts
var NONE = 0;
var BOOL = 1;
var INT = 2;
var FLOAT2 = 3;
var TEXT = 4;
var OLD_TEXT = 5;
var BYTES = 6;
var OTHER = 7;
var tagOf = (value) => value % 8;
var offsetOf2 = (value) => Math.floor(value / 8);
var isText = (value) => typeof value === "number" && (tagOf(value) === TEXT || tagOf(value) === OLD_TEXT);
var isBytes = (value) => typeof value === "number" && (tagOf(value) === BYTES || tagOf(value) === OLD_TEXT);
var isInt = (value) => typeof value === "number" && (tagOf(value) === INT || tagOf(value) === BOOL);
var KEPT_ITEMS = 16;
var container = (kind) => ({
  kind,
  count: 0,
  items: void 0,
  benign: true,
  weight: 1
});
var isContainer = (value) => typeof value !== "number" && "count" in value;
var HANDED = /* @__PURE__ */ new Set([
  "value",
  "class",
  "stateful",
  "enum",
  "collection",
  "octets",
  "scalars",
  "factory",
  "pairs",
  "joblib-array"
]);
var isBenign = (value) => {
  if (typeof value === "number") return true;
  if (isContainer(value)) return value.benign;
  return value.judged === "safe" && (value.kind !== "global" || HANDED.has(value.known.shape));
};
var addAll = (into, stack, from, to) => {
  if (into.count === Number.POSITIVE_INFINITY) return;
  if (into.items === void 0) into.items = stack.slice(from, Math.min(to, from + KEPT_ITEMS));
  else
    for (let at2 = from; at2 < to && into.items.length < KEPT_ITEMS; at2++) into.items.push(stack[at2]);
  into.count += to - from;
  let weight = into.weight;
  for (let at2 = from; at2 < to; at2++) {
    const value = stack[at2];
    if (typeof value === "number") {
      weight++;
      continue;
    }
    weight += isContainer(value) ? value.weight : 1;
    if (into.benign && !isBenign(value)) into.benign = false;
  }
  into.weight = weight;
};
var itemsOf = (value) => {
  if (value === void 0 || !isSequence(value)) return void 0;
  const items = value.items ?? [];
  return items.length === value.count ? items : void 0;
};
var isSequence = (value) => typeof value !== "number" && (value.kind === "tuple" || value.kind === "list");

// src/formats/pickle/literals.ts
var READABLE = 8192;
var HEADERS = /* @__PURE__ */ new Map([
  ["SHORT_BINSTRING", 1],
  ["SHORT_BINBYTES", 1],
  ["SHORT_BINUNICODE", 1],
  ["LONG1", 1],
  ["BINSTRING", 4],
  ["BINBYTES", 4],
  ["BINUNICODE", 4],
  ["LONG4", 4],
  ["BINUNICODE8", 8],
  ["BINBYTES8", 8],
  ["BYTEARRAY8", 8]
]);
var operandOf = (tape, value) => {
  const offset = offsetOf2(value);
  const window = windowAt(tape, offset);
  const at2 = offset - (window?.base ?? 0);
  const byte = window?.data[at2];
  if (window === void 0 || byte === void 0) return void 0;
  const opcode = opcodeName(byte);
  const header = HEADERS.get(opcode);
  const start = at2 + 1 + (header ?? 0);
  const length = header ? unsigned(window.data, at2 + 1, header) : lineLength(window.data, start);
  return { opcode, data: window.data.subarray(start, start + length), from: window.base + start, length };
};
var lineLength = (data, from) => {
  const end = data.indexOf(10, from);
  return (end < 0 ? data.length : end) - from;
};
var utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
var latin12 = (data) => Buffer.from(data).toString("latin1");
var headOfText = (tape, value, most) => {
  const operand = operandOf(tape, value);
  if (operand === void 0 || operand.data.length === 0 && operand.length > 0) return void 0;
  const data = operand.data.subarray(0, most);
  switch (operand.opcode) {
    case "STRING":
      return unescaped2(latin12(data).slice(1, -1), quoted);
    case "UNICODE":
      return unescaped2(latin12(data), raw);
    case "BINSTRING":
    case "SHORT_BINSTRING":
    case "BINBYTES":
    case "SHORT_BINBYTES":
    case "BINBYTES8":
    case "BYTEARRAY8":
      return latin12(data);
    default:
      return utf8.decode(data);
  }
};
var textOf = (tape, value) => {
  const operand = operandOf(tape, value);
  if (operand === void 0 || operand.length > READABLE) return void 0;
  return headOfText(tape, value, READABLE);
};
var quoted = /\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([^x0-7]))/g;
var raw = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|[^uU])/g;
var named2 = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["\n", ""]
]);
var unescaped2 = (text3, pattern) => text3.replace(
  pattern,
  (whole, first, second, third) => {
    if (first !== void 0) return String.fromCharCode(Number.parseInt(first, 16));
    if (second !== void 0 && pattern === raw) return fromCode(Number.parseInt(second, 16));
    if (second !== void 0) return String.fromCharCode(Number.parseInt(second, 8) & 255);
    return (typeof third === "string" && pattern === quoted ? named2.get(third) : void 0) ?? whole;
  }
);
var fromCode = (code) => code <= 1114111 ? String.fromCodePoint(code) : "�";
var numberOf = (tape, value) => {
  const operand = operandOf(tape, value);
  if (operand === void 0) return void 0;
  const { opcode, data, length } = operand;
  if (opcode === "INT" || opcode === "LONG") return integerOf(data);
  if (opcode === "BININT" || opcode === "BININT1" || opcode === "BININT2") return binary(tape, value, opcode);
  if (opcode === "NEWTRUE" || opcode === "NEWFALSE") return opcode === "NEWTRUE" ? 1 : 0;
  if (opcode !== "LONG1" && opcode !== "LONG4") return void 0;
  if (length > 7) return void 0;
  const number = unsigned(data, 0, length);
  return (data[length - 1] ?? 0) > 127 ? number - 256 ** length : number;
};
var binary = (tape, value, opcode) => {
  const window = windowAt(tape, offsetOf2(value));
  if (window === void 0) return void 0;
  const at2 = offsetOf2(value) - window.base + 1;
  if (opcode === "BININT") return unsigned(window.data, at2, 4) | 0;
  return unsigned(window.data, at2, opcode === "BININT1" ? 1 : 2);
};

// src/formats/pickle/describe.ts
var MOST3 = 400;
var MOST_TEXT2 = 200;
var MOST_DEPTH2 = 8;
var describe = (tape, value) => {
  const pen = { tape, text: "" };
  write(pen, value, 0);
  return pen.text.length > MOST3 ? `${pen.text.slice(0, MOST3)}…` : pen.text;
};
var describeCall = (tape, callee, args) => {
  const pen = { tape, text: "" };
  writeCall(pen, callee, args, 0);
  return pen.text.length > MOST3 ? `${pen.text.slice(0, MOST3)}…` : pen.text;
};
var fullName = (module, name) => module === "builtins" ? name : `${module}.${name}`;
var write = (pen, value, depth) => {
  if (pen.text.length > MOST3) return;
  if (depth > MOST_DEPTH2) pen.text += "…";
  else if (typeof value === "number") pen.text += plain(pen.tape, value);
  else if (value.kind === "global") pen.text += fullName(value.module, value.name);
  else if (value.kind === "call") writeCall(pen, value.callee, value.args, depth);
  else if (value.kind === "persistent") writeAround(pen, "persistent(", [value.id], ")", depth);
  else if (value.kind === "dict") writeDict(pen, value, depth);
  else writeItems(pen, value, depth);
};
var writeCall = (pen, callee, args, depth) => {
  write(pen, callee, depth + 1);
  if (typeof args !== "number" && args.kind === "tuple") {
    writeAround(pen, "(", args.items ?? [], args.count > (args.items?.length ?? 0) ? ", …)" : ")", depth);
  } else writeAround(pen, "(*", [args], ")", depth);
};
var BRACKETS = { list: ["[", "]"], tuple: ["(", ")"], set: ["{", "}"], dict: ["{", "}"] };
var writeItems = (pen, { kind, items = [], count: count2 }, depth) => {
  const [open, close] = BRACKETS[kind];
  const tail = count2 > items.length ? `, …${close}` : close;
  writeAround(pen, open, items, kind === "tuple" && count2 === 1 ? `,${tail}` : tail, depth);
};
var writeAround = (pen, open, items, close, depth) => {
  pen.text += open;
  for (const [index, item] of items.entries()) {
    if (index > 0) pen.text += ", ";
    write(pen, item, depth + 1);
  }
  pen.text += close;
};
var writeDict = (pen, { items = [], count: count2 }, depth) => {
  pen.text += "{";
  for (const [index, item] of items.entries()) {
    if (index > 0) pen.text += index % 2 === 0 ? ", " : ": ";
    write(pen, item, depth + 1);
  }
  pen.text += count2 > items.length ? ", …}" : "}";
};
var plain = (tape, value) => {
  const tag = tagOf(value);
  if (tag === NONE) return "None";
  if (tag === BOOL) return numberOf(tape, value) === 1 ? "True" : "False";
  if (tag === INT) return String(numberOf(tape, value) ?? "<a large number>");
  if (isText(value))
    return quote(headOfText(tape, value, MOST_TEXT2) ?? "…", operandOf(tape, value)?.length ?? 0);
  if (tag === BYTES)
    return `b${quoteBytes(headOfText(tape, value, 40) ?? "…", operandOf(tape, value)?.length ?? 0)}`;
  return "<a number>";
};
var quote = (text3, length) => closed(
  text3.replace(
    /[\\'\p{C}]/gu,
    (found) => common(found) ?? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`
  ),
  text3,
  length
);
var quoteBytes = (text3, length) => closed(
  text3.replace(
    /[\\']|[^\x20-\x7e]/g,
    (found) => common(found) ?? `\\x${found.charCodeAt(0).toString(16).padStart(2, "0")}`
  ),
  text3,
  length
);
var common = (found) => {
  if (found === "\n") return "\\n";
  return found === "\\" || found === "'" ? `\\${found}` : void 0;
};
var closed = (inert, text3, length) => `'${inert}${length > Math.max(text3.length, MOST_TEXT2) ? "…" : ""}'`;

// src/formats/pickle/shapes.ts
var CLASSES = ["class", "stateful", "enum", "collection", "octets", "scalars", "factory", "pairs"];
var BUILTIN = ["collection", "octets", "scalars", "factory", "pairs"];
var isNone = (value) => value === void 0 || typeof value === "number" && tagOf(value) === NONE;
var isSafeCall = (value) => value !== void 0 && typeof value !== "number" && value.kind === "call" && value.judged === "safe";
var isSafeName = (value, ...shapes2) => value !== void 0 && typeof value !== "number" && value.kind === "global" && value.judged === "safe" && (shapes2.length === 0 || shapes2.includes(value.known.shape ?? "value"));
var isName = (value) => typeof value !== "number" && value.kind === "global";
var isStorage = (value) => value !== void 0 && typeof value !== "number" && value.kind === "persistent" && value.judged === "safe";
var isData = (value) => value !== void 0 && (typeof value === "number" && isBytes(value) || isText(value) || isSafeCall(value));
var harmless = (_, args) => args.every(isBenign);
var isPairs = (value) => {
  if (value === void 0 || typeof value === "number" || !isContainer(value) || !value.benign) return false;
  if (value.kind === "dict") return true;
  return (value.items ?? []).every((item) => itemsOf(item)?.length === 2);
};
var fromType = (tape, [rebuild, type, inner, ...rest]) => {
  const args = itemsOf(inner);
  if (!isSafeName(rebuild, "tensor", "parameter", "plain", "from-type") || !isSafeName(type) || args === void 0)
    return false;
  return fits(tape, rebuild.known.shape ?? "value", args) && rest.every(isBenign);
};
var shapes = {
  value: () => false,
  class: harmless,
  stateful: (_, args) => args.length === 0,
  plain: harmless,
  collection: (_, args) => args.length <= 1 && args.every((arg) => typeof arg !== "number" && isBenign(arg)),
  octets: (tape, args) => args.length === 0 || args.length === 1 && isData(args[0]) || shapes.encode(tape, args),
  scalars: (_, args) => args.length <= 3 && args.every((arg) => typeof arg === "number"),
  factory: (_, [first, ...rest]) => (first === void 0 || isSafeName(first, ...CLASSES) || !isName(first)) && [first ?? NONE, ...rest].every(isBenign),
  generator: (_, [named3, maker, ...rest]) => rest.length === 0 && (named3 === void 0 || typeof named3 === "number" || isSafeCall(named3) || isSafeName(named3, "class")) && (maker === void 0 || isSafeName(maker, "generator")),
  partial: (_, [called, ...rest]) => isSafeName(called, ...CLASSES) && rest.every(isBenign),
  "joblib-array": harmless,
  enum: (_, args) => args.length === 1 && typeof args[0] === "number",
  tensor: (_, [first, ...rest]) => (isStorage(first) || isSafeCall(first)) && rest.every(isBenign),
  parameter: (_, [first, ...rest]) => isSafeCall(first) && rest.every(isBenign),
  "from-type": fromType,
  pairs: (_, args) => args.length === 0 || args.length === 1 && isPairs(args[0]),
  encode: (tape, [text3, coding, ...rest]) => text3 !== void 0 && isText(text3) && coding !== void 0 && isText(coding) && /^latin-?1$/.test(textOf(tape, coding) ?? "") && rest.length === 0,
  array: (_, [type, ...rest]) => isSafeName(type, "class") && rest.every(isBenign),
  compiled: (_, [type, sum2, ...rest]) => isSafeName(type, "class", "stateful") && isInt(sum2) && rest.every(isBenign),
  filled: (_, [type, ...rest]) => isSafeName(type, ...CLASSES) && rest.every(isBenign),
  masked: (_, [type, base, ...rest]) => isSafeName(type, "class") && isSafeName(base, "class") && rest.every(isBenign),
  scalar: (_, [type, data]) => isSafeCall(type) && (data === void 0 || isData(data)),
  reconstructor: (_, [type, base, state]) => (
    // With a state the base is called as a constructor.
    isSafeName(type, ...CLASSES, "plain") && isSafeName(base, ...isNone(state) ? CLASSES : BUILTIN) && (state === void 0 || isBenign(state))
  ),
  "new-object": (tape, [type, ...rest]) => isSafeName(type, ...CLASSES, "plain") && fits(tape, type.known.shape ?? "value", rest),
  "load-bytes": (_, args) => args.length === 1 && isData(args[0]),
  "type-of-none": (_, args) => args.length === 1 && typeof args[0] === "number" && tagOf(args[0]) === NONE
};
var fits = (tape, shape, args) => shapes[shape](tape, args);
var isMember = (tape, [owner, name]) => isSafeName(owner, "class", "stateful", "enum") && name !== void 0 && isText(name) && (owner.known.shape === "enum" ? /^[A-Za-z]\w*$/ : /^[A-Z]\w*$/).test(textOf(tape, name) ?? "");
var torchClass = (tape, id) => {
  const [kind, named3, path, source, ...rest] = itemsOf(id) ?? [];
  if (kind === void 0 || !isText(kind) || textOf(tape, kind) !== "module" || rest.length > 0)
    return void 0;
  const described = path !== void 0 && typeof path === "number" && source !== void 0 && typeof source === "number";
  if (!described || named3 === void 0 || typeof named3 === "number" || named3.kind !== "global")
    return void 0;
  return named3;
};
var isTorchStorage = (tape, id) => {
  const items = itemsOf(id);
  if (items === void 0 || items.length < 5) return false;
  const [kind, type, key, device, size] = items;
  if (kind === void 0 || !isText(kind) || textOf(tape, kind) !== "storage" || !isSafeName(type, "value"))
    return false;
  return key !== void 0 && isText(key) && device !== void 0 && isText(device) && isInt(size);
};
var isPartialState = (tape, state) => {
  const [called, ...rest] = itemsOf(state) ?? [];
  return called !== void 0 && rest.length === 3 && fits(tape, "partial", [called, ...rest]);
};

// src/formats/pickle/calls.ts
var MOST_DEPTH3 = 6;
var MOST_NODES = 200;
var judgeCall = (bench, made) => {
  const { callee, args } = made;
  const hidden = within([callee, args, ...made.named === void 0 ? [] : [made.named]]);
  const [judged2, message] = sentence(bench, made, hidden.name);
  const name = isGlobal(callee) ? fullName(callee.module, callee.name) : "";
  if (isGlobal(callee)) callee.called = true;
  bench.handed.note(callee, args, judged2);
  if (name === "copyreg.add_extension") register(bench, args);
  const noted = judged2 === "safe" ? -1 : report(bench, made, judged2, message, hidden.places);
  const mayBeText = name === "str" || !(isInstance(made) || judged2 === "safe" && name !== "getattr");
  return { kind: "call", name, callee, args, judged: judged2, mayBeText, state: void 0, noted };
};
var isInstance = ({ callee, opcode }) => isGlobal(callee) && opcode.startsWith("NEWOBJ");
var isGlobal = (value) => typeof value !== "number" && value.kind === "global";
var sentence = (bench, { callee, args, named: named3 }, hidden) => {
  const { tape, loader } = bench;
  if (!isGlobal(callee)) {
    const what = "what an earlier step of the pickle gives";
    if (hidden) return ["dangerous", `${loader} would call ${what}, and so reach ${hidden}.`];
    return ["unknown", `${loader} would call ${what}; what that is shows only at run time.`];
  }
  const name = fullName(callee.module, callee.name);
  if (callee.judged === "dangerous")
    return ["dangerous", `${loader} would call ${name}, which ${callee.known.does}.`];
  if (hidden) return ["dangerous", `${loader} would call ${name} with ${hidden}.`];
  const items = itemsOf(args);
  if (name === "getattr" && items !== void 0) return attribute(bench, items);
  const delegate = items?.[0];
  const through = callee.known.shape === "reconstructor" || callee.known.shape === "new-object";
  if (through && delegate !== void 0 && isGlobal(delegate) && delegate.judged === "unknown") {
    delegate.called = true;
    return [
      "unknown",
      `${loader} would make a ${fullName(delegate.module, delegate.name)}, which ${delegate.known.does}.`
    ];
  }
  if (callee.judged === "unknown")
    return ["unknown", `${loader} would call ${name}, which ${callee.known.does}.`];
  if (items !== void 0 && (named3 === void 0 || isBenign(named3)) && fits(tape, callee.known.shape ?? "value", items))
    return ["safe", ""];
  const long = typeof args !== "number" && isContainer(args) && args.kind === "tuple" && args.benign && items === void 0;
  if (long && (callee.known.shape === "plain" || callee.known.shape === "class")) return ["safe", ""];
  return ["unknown", `${loader} would call ${name} with arguments that its library does not write.`];
};
var attribute = ({ tape, loader }, items) => {
  if (items.length === 2 && isMember(tape, items)) return ["safe", ""];
  const name = items[1] !== void 0 && isText(items[1]) ? textOf(tape, items[1]) ?? "" : "";
  if (/__|^(?:func|gi|cr|f|co)_/.test(name))
    return [
      "dangerous",
      `${loader} would take the inner attribute ${name.slice(0, 80)} with getattr, a way out to any code.`
    ];
  return ["unknown", `${loader} would call getattr for an attribute that decides what later runs.`];
};
var within = (values) => {
  let nodes = 0;
  let name;
  const places = [];
  const look = (value, depth) => {
    if (typeof value === "number" || depth > MOST_DEPTH3 || ++nodes > MOST_NODES) return;
    if (value.kind === "global") {
      if (value.judged !== "dangerous") return;
      value.called = true;
      name ??= fullName(value.module, value.name);
    } else if (value.kind === "call") {
      if (value.judged === "dangerous") name ??= value.name === "" ? "a dangerous call" : value.name;
      if (value.judged === "safe") return;
      if (value.noted >= 0) places.push(value.noted);
      look(value.callee, depth + 1);
      look(value.args, depth + 1);
    } else if (isContainer(value) && !value.benign)
      for (const item of value.items ?? []) look(item, depth + 1);
  };
  for (const value of values) look(value, 0);
  return { name, places };
};
var report = ({ tape, log }, { callee, args, at: at2, opcode }, level, message, parts) => {
  const call = describeCall(tape, callee, args);
  const place = log.add(
    { level, message, call, offset: at2, opcode },
    level === "unknown" ? message : void 0
  );
  if (level === "dangerous" && place >= 0) {
    for (const part2 of parts) if (part2 !== place) log.drop(part2);
  }
  return place;
};
var register = ({ tape, extensions }, args) => {
  const [module, name, code] = itemsOf(args) ?? [];
  if (module === void 0 || name === void 0 || !isText(module) || !isText(name) || !isInt(code)) return;
  const [first, second, number] = [textOf(tape, module), textOf(tape, name), numberOf(tape, code)];
  if (first !== void 0 && second !== void 0 && number !== void 0)
    extensions.register(number, first, second);
};

// src/formats/pickle/handed.ts
var MOST_DECIDING = 1e4;
var MOST_OTHERS = 32;
var LEAST_SPELLED = 12;
var MOST_DEPTH4 = 2;
var handedOf = (tape) => {
  const deciding = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Map();
  let full = false;
  const keep = (nested) => {
    const into = nested.decides ? deciding : others;
    if (into.size < (nested.decides ? MOST_DECIDING : MOST_OTHERS)) into.set(nested.value, nested);
    else if (nested.decides && !into.has(nested.value)) full = true;
  };
  return {
    note: (callee, args, judged2) => {
      const [name, shape] = nameOf(callee);
      const decides = judged2 === "safe" && shape === "load-bytes";
      if (judged2 === "safe" && !decides) return;
      const note = (item, depth) => {
        const value = bytesWithin(item) ?? (decides ? void 0 : spelledText(tape, item));
        if (value !== void 0) keep({ value, callee: name, decides });
        else if (depth > 0) for (const each of itemsOf(item) ?? []) note(each, depth - 1);
      };
      for (const item of itemsOf(args) ?? []) note(item, decides ? 0 : MOST_DEPTH4);
    },
    list: () => [...deciding.values(), ...others.values()],
    full: () => full
  };
};
var nameOf = (callee) => typeof callee !== "number" && callee.kind === "global" ? [fullName(callee.module, callee.name), callee.known.shape] : ["a computed function", void 0];
var spelledText = (tape, value) => isText(value) && (operandOf(tape, value)?.length ?? 0) >= LEAST_SPELLED ? value : void 0;
var bytesWithin = (value) => {
  if (typeof value === "number") return isBytes(value) ? value : void 0;
  if (value.kind !== "call" || value.name !== "_codecs.encode") return void 0;
  const text3 = itemsOf(value.args)?.[0];
  return text3 !== void 0 && isText(text3) ? text3 : void 0;
};

// src/data/pickle-allowed.ts
var storages = "DoubleStorage FloatStorage HalfStorage LongStorage IntStorage ShortStorage CharStorage ByteStorage BoolStorage BFloat16Storage ComplexDoubleStorage ComplexFloatStorage QUInt8Storage QInt8Storage QInt32Storage QUInt4x2Storage QUInt2x4Storage";
var dtypes = "float16 float32 float64 bfloat16 half float double int8 int16 int32 int64 uint8 uint16 uint32 uint64 bool complex32 complex64 complex128 qint8 quint8 qint32 quint4x2 float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz float8_e8m0fnu float4_e2m1fn_x2 short int long strided sparse_coo sparse_csr contiguous_format channels_last preserve_format per_tensor_affine per_channel_affine";
var allowed = [
  {
    library: "torch",
    why: "a type of numbers or memory; it is named, not called",
    shape: "value",
    names: {
      torch: `${storages} ${dtypes}`,
      "torch.cuda": storages,
      "torch.storage": "UntypedStorage TypedStorage"
    }
  },
  {
    library: "torch",
    why: "a function of numbers that a layer keeps; it is named, not called",
    shape: "value",
    names: {
      torch: "relu tanh sigmoid",
      "torch.nn.functional": "relu gelu silu elu selu leaky_relu mish softplus hardswish hardsigmoid relu6 softmax",
      "torch._C._nn": "gelu silu"
    }
  },
  {
    library: "torch",
    why: "puts a tensor together from a storage of the archive",
    shape: "tensor",
    names: {
      "torch._utils": "_rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_qtensor _rebuild_device_tensor_from_numpy"
    }
  },
  {
    library: "torch",
    why: "wraps a tensor that was rebuilt before",
    shape: "parameter",
    names: { "torch._utils": "_rebuild_parameter _rebuild_parameter_with_state" }
  },
  {
    library: "torch",
    why: "makes a tensor from numbers, without reading anything",
    shape: "plain",
    names: {
      "torch._utils": "_rebuild_sparse_tensor _rebuild_meta_tensor_no_storage _rebuild_nested_tensor",
      "torch.serialization": "_get_layout",
      torch: "device Size tensor",
      "torch.jit._pickle": "build_intlist build_tensorlist build_doublelist build_boollist build_tensor_from_id restore_type_tag"
    }
  },
  {
    library: "torch",
    why: "restores a subclass of Tensor through one of the rebuild functions",
    shape: "from-type",
    names: { "torch._tensor": "_rebuild_from_type_v2", "torch.tensor": "_rebuild_from_type_v2" }
  },
  {
    library: "torch",
    why: "reads a nested PyTorch file, which is judged as well",
    shape: "load-bytes",
    names: { "torch.storage": "_load_from_bytes" }
  },
  {
    library: "torch",
    why: "a class that holds numbers",
    shape: "class",
    names: {
      torch: "Tensor Generator",
      "torch._tensor": "Tensor",
      "torch.nn.parameter": "Parameter Buffer UninitializedParameter",
      "torch.torch_version": "TorchVersion"
    }
  },
  {
    library: "torch",
    why: "a class that holds numbers and settings",
    shape: "stateful",
    names: {
      "torch.optim.sgd": "SGD",
      "torch.optim.adam": "Adam",
      "torch.optim.adamw": "AdamW",
      "torch.optim.adagrad": "Adagrad",
      "torch.optim.adadelta": "Adadelta",
      "torch.optim.adamax": "Adamax",
      "torch.optim.nadam": "NAdam",
      "torch.optim.radam": "RAdam",
      "torch.optim.rmsprop": "RMSprop",
      "torch.optim.lr_scheduler": "LambdaLR StepLR MultiStepLR ExponentialLR CosineAnnealingLR ReduceLROnPlateau CyclicLR OneCycleLR LinearLR",
      "torch.amp.grad_scaler": "GradScaler",
      "torch.cuda.amp.grad_scaler": "GradScaler"
    }
  },
  {
    library: "numpy",
    why: "makes an empty array, which BUILD fills",
    shape: "array",
    names: {
      "numpy.core.multiarray": "_reconstruct",
      "numpy._core.multiarray": "_reconstruct"
    }
  },
  {
    library: "numpy",
    why: "makes an empty masked array, which BUILD fills",
    shape: "masked",
    names: { "numpy.ma.core": "_mareconstruct" }
  },
  {
    library: "numpy",
    why: "a function of numbers that an estimator keeps; it is named, not called",
    shape: "value",
    names: {
      numpy: "mean median average sum max min std var log log1p log2 log10 exp expm1 sqrt square abs"
    }
  },
  {
    library: "numpy",
    why: "makes one number from its bytes",
    shape: "scalar",
    names: { "numpy.core.multiarray": "scalar", "numpy._core.multiarray": "scalar" }
  },
  {
    library: "numpy",
    why: "a type of arrays or numbers",
    shape: "class",
    names: {
      numpy: "dtype ndarray matrix float16 float32 float64 int8 int16 int32 int64 uint8 uint16 uint32 uint64 bool_ bool str_ bytes_ void longlong intc complex64 complex128",
      "numpy.ma.core": "MaskedArray",
      "numpy.ma": "MaskedArray",
      "numpy.dtypes": "Float16DType Float32DType Float64DType Int8DType Int16DType Int32DType Int64DType UInt8DType UInt16DType UInt32DType UInt64DType BoolDType StrDType BytesDType",
      "numpy.random.mtrand": "RandomState",
      "numpy.random._mt19937": "MT19937",
      "numpy.random._pcg64": "PCG64"
    }
  },
  {
    library: "numpy",
    why: "makes an array from bytes",
    shape: "plain",
    names: { "numpy.core.numeric": "_frombuffer", "numpy._core.numeric": "_frombuffer" }
  },
  {
    library: "numpy",
    why: "makes a random generator by its name",
    shape: "generator",
    names: {
      "numpy.random._pickle": "__randomstate_ctor __generator_ctor __bit_generator_ctor",
      "numpy.random": "__RandomState_ctor"
    }
  },
  {
    library: "joblib",
    why: "stands for an array whose numbers follow in the file",
    shape: "joblib-array",
    names: {
      "joblib.numpy_pickle": "NumpyArrayWrapper",
      "sklearn.externals.joblib.numpy_pickle": "NumpyArrayWrapper"
    }
  },
  {
    library: "scipy",
    why: "a class of sparse matrices",
    shape: "class",
    names: {
      "scipy.sparse._csr": "csr_matrix csr_array",
      "scipy.sparse._csc": "csc_matrix csc_array",
      "scipy.sparse._coo": "coo_matrix coo_array",
      "scipy.sparse.csr": "csr_matrix",
      "scipy.sparse.csc": "csc_matrix",
      "scipy.sparse.coo": "coo_matrix"
    }
  },
  {
    library: "Python",
    why: "a dictionary from pairs",
    shape: "pairs",
    names: { collections: "OrderedDict Counter" }
  },
  {
    library: "Python",
    why: "a container",
    shape: "collection",
    names: { builtins: "set frozenset dict list tuple" }
  },
  {
    library: "Python",
    why: "bytes",
    shape: "octets",
    names: { builtins: "bytes bytearray", _io: "BytesIO", io: "BytesIO" }
  },
  {
    library: "Python",
    why: "a number or a text",
    shape: "scalars",
    names: {
      builtins: "int float complex str bool slice range object",
      decimal: "Decimal",
      fractions: "Fraction"
    }
  },
  {
    library: "Python",
    why: "a container",
    shape: "factory",
    names: { collections: "defaultdict deque" }
  },
  {
    library: "Python",
    why: "a class that is called later with settings of its own",
    shape: "partial",
    names: { functools: "partial" }
  },
  {
    library: "Python",
    why: "a plain value",
    shape: "plain",
    names: {
      datetime: "datetime date time timedelta timezone",
      pathlib: "PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath",
      "pathlib._local": "PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath"
    }
  },
  {
    library: "Python",
    why: "a bag of attributes",
    shape: "stateful",
    names: { argparse: "Namespace", types: "SimpleNamespace", uuid: "UUID" }
  },
  { library: "Python", why: "a type annotation", shape: "value", names: { typing: "Any" } },
  { library: "Python", why: "a constant", shape: "value", names: { builtins: "Ellipsis NotImplemented" } },
  {
    library: "Python",
    why: "an array of numbers",
    shape: "class",
    names: { array: "array" }
  },
  {
    library: "Python",
    why: "makes an array of numbers from bytes",
    shape: "plain",
    names: { array: "_array_reconstructor" }
  },
  { library: "Python", why: "bytes, as Python 2 writes them", shape: "encode", names: { _codecs: "encode" } },
  { library: "Python", why: "the type of None", shape: "type-of-none", names: { builtins: "type" } },
  {
    library: "Python",
    why: "makes an object without calling its constructor",
    shape: "reconstructor",
    names: { copyreg: "_reconstructor" }
  },
  {
    library: "Python",
    why: "makes an object of a class",
    shape: "new-object",
    names: { copyreg: "__newobj__ __newobj_ex__" }
  },
  {
    library: "transformers",
    why: "an enumeration of settings",
    shape: "enum",
    names: {
      "transformers.trainer_utils": "SchedulerType IntervalStrategy HubStrategy EvaluationStrategy SaveStrategy FSDPOption ShardedDDPOption",
      "transformers.training_args": "OptimizerNames ParallelMode"
    }
  },
  {
    library: "transformers",
    why: "settings of a training run",
    shape: "stateful",
    names: {
      "transformers.training_args": "TrainingArguments",
      "transformers.training_args_seq2seq": "Seq2SeqTrainingArguments",
      "transformers.deepspeed": "HfDeepSpeedConfig HfTrainerDeepSpeedConfig",
      "transformers.integrations.deepspeed": "HfDeepSpeedConfig HfTrainerDeepSpeedConfig",
      "transformers.trainer_pt_utils": "AcceleratorConfig"
    }
  },
  {
    library: "accelerate",
    why: "an enumeration of settings",
    shape: "enum",
    names: { "accelerate.utils.dataclasses": "DistributedType DynamoBackend PrecisionType" }
  },
  {
    library: "accelerate",
    why: "settings of a training run",
    shape: "stateful",
    names: {
      "accelerate.state": "PartialState AcceleratorState",
      "accelerate.utils.dataclasses": "DeepSpeedPlugin FullyShardedDataParallelPlugin GradientAccumulationPlugin"
    }
  },
  {
    library: "ultralytics",
    why: "a layer or the settings of a YOLO model",
    shape: "stateful",
    names: {
      "ultralytics.nn.tasks": "DetectionModel SegmentationModel PoseModel ClassificationModel OBBModel WorldModel YOLOESegModel",
      "ultralytics.nn.modules.block": "DFL Bottleneck SPPF Proto C2f C2PSA Attention PSABlock C3k C3k2 C3 BNContrastiveHead MaxSigmoidAttnBlock C2fAttn ContrastiveHead ImagePoolingAttn RepBottleneck RepCSP SPPELAN ADown RepNCSPELAN4",
      "ultralytics.nn.modules.conv": "Conv Concat DWConv ConvTranspose RepConv",
      "ultralytics.nn.modules.head": "Detect Segment Pose Classify OBB WorldDetect YOLOESegment SAVPE SwiGLUFFN Residual",
      "ultralytics.nn.modules": "C2f Conv SPPF Detect Concat DFL Bottleneck Segment Proto C3",
      "ultralytics.utils": "IterableSimpleNamespace",
      "ultralytics.yolo.utils": "IterableSimpleNamespace",
      "ultralytics.utils.loss": "BboxLoss v8DetectionLoss v8SegmentationLoss v8PoseLoss v8ClassificationLoss",
      "ultralytics.utils.tal": "TaskAlignedAssigner",
      "yolov5.models.common": "Bottleneck C3 Concat SPPF Conv",
      "yolov5.models.yolo": "Detect DetectionModel"
    }
  },
  {
    library: "omegaconf",
    why: "settings of a run",
    shape: "stateful",
    names: {
      "omegaconf.base": "ContainerMetadata Metadata",
      "omegaconf.nodes": "AnyNode StringNode IntegerNode FloatNode BooleanNode EnumNode BytesNode PathNode",
      "omegaconf.listconfig": "ListConfig",
      "omegaconf.dictconfig": "DictConfig"
    }
  },
  {
    library: "PyTorch Lightning",
    why: "a class whose name is the key of a setting",
    shape: "value",
    names: {
      "pytorch_lightning.callbacks.model_checkpoint": "ModelCheckpoint",
      "pytorch_lightning.callbacks.early_stopping": "EarlyStopping",
      "lightning.pytorch.callbacks.model_checkpoint": "ModelCheckpoint",
      "lightning.pytorch.callbacks.early_stopping": "EarlyStopping"
    }
  },
  {
    library: "PyTorch Lightning",
    why: "a dictionary of settings",
    shape: "stateful",
    names: {
      "pytorch_lightning.utilities.parsing": "AttributeDict",
      "lightning.pytorch.utilities.parsing": "AttributeDict",
      "lightning.fabric.utilities.data": "AttributeDict",
      "lightning_fabric.utilities.data": "AttributeDict"
    }
  },
  {
    library: "simpletransformers",
    why: "settings of a training run",
    shape: "stateful",
    names: {
      "simpletransformers.config.model_args": "ModelArgs NERArgs Seq2SeqArgs T5Args ClassificationArgs MultiLabelClassificationArgs QuestionAnsweringArgs"
    }
  },
  {
    library: "TTS",
    why: "settings of a model",
    shape: "stateful",
    names: {
      "TTS.config.shared_configs": "BaseDatasetConfig BaseAudioConfig",
      "TTS.tts.configs.xtts_config": "XttsConfig",
      "TTS.tts.models.xtts": "XttsAudioConfig XttsArgs"
    }
  },
  {
    library: "XGBoost",
    why: "an estimator; its trees are bytes of the library's own format",
    shape: "stateful",
    names: {
      "xgboost.core": "Booster",
      "xgboost.sklearn": "XGBModel XGBClassifier XGBRegressor XGBRanker XGBRFClassifier XGBRFRegressor"
    }
  },
  {
    library: "LightGBM",
    why: "an estimator; its trees are text of the library's own format",
    shape: "stateful",
    names: {
      "lightgbm.basic": "Booster",
      "lightgbm.sklearn": "LGBMModel LGBMClassifier LGBMRegressor LGBMRanker"
    }
  },
  {
    library: "flair",
    why: "a dictionary of labels",
    shape: "stateful",
    names: { "flair.data": "Dictionary" }
  },
  {
    library: "pyannote.audio",
    why: "the description of a task",
    shape: "stateful",
    names: { "pyannote.audio.core.task": "Specifications", "pyannote.audio.core.model": "Introspection" }
  },
  {
    library: "pyannote.audio",
    why: "an enumeration of settings",
    shape: "enum",
    names: { "pyannote.audio.core.task": "Problem Resolution" }
  }
];
var allowedFamilies = [
  { library: "torch", module: /^torch\.nn\.modules\.[a-z0-9_]+$/, name: /^_?[A-Z][A-Za-z0-9]*(?:_)?$/ },
  // Types of TorchScript: its C++ reader finds them inside the archive, and Python has no such module.
  { library: "TorchScript", module: /^__torch__(?:\.[A-Za-z0-9_]+)*$/, name: /^[A-Za-z_][A-Za-z0-9_]*$/ }
];

// src/data/pickle-allowed-pandas.ts
var indexes = "Index RangeIndex MultiIndex DatetimeIndex TimedeltaIndex PeriodIndex IntervalIndex CategoricalIndex";
var dtypes2 = "CategoricalDtype DatetimeTZDtype PeriodDtype IntervalDtype StringDtype BooleanDtype Int8Dtype Int16Dtype Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype Float32Dtype Float64Dtype";
var offsets = "Day Hour Minute Second Milli Micro Nano Week MonthEnd MonthBegin QuarterEnd QuarterBegin YearEnd YearBegin BusinessDay BDay DateOffset";
var allowedPandas = [
  {
    library: "pandas",
    why: "a table or a column, which BUILD fills",
    shape: "stateful",
    names: {
      pandas: "DataFrame Series",
      "pandas.core.frame": "DataFrame",
      "pandas.core.series": "Series",
      "pandas.arrays": "BooleanArray IntegerArray FloatingArray",
      "pandas.core.arrays.boolean": "BooleanArray",
      "pandas.core.arrays.integer": "IntegerArray",
      "pandas.core.arrays.floating": "FloatingArray"
    }
  },
  {
    library: "pandas",
    why: "holds the numbers of a table",
    shape: "class",
    names: {
      pandas: `${indexes} ${dtypes2} Categorical Interval`,
      "pandas.arrays": "StringArray DatetimeArray TimedeltaArray PeriodArray IntervalArray NumpyExtensionArray ArrowStringArray",
      "pandas.core.internals.managers": "BlockManager SingleBlockManager",
      "pandas.core.indexes.base": "Index",
      "pandas.core.indexes.range": "RangeIndex",
      "pandas.core.indexes.multi": "MultiIndex",
      "pandas.core.indexes.numeric": "Int64Index UInt64Index Float64Index",
      "pandas.core.indexes.datetimes": "DatetimeIndex",
      "pandas.core.indexes.timedeltas": "TimedeltaIndex",
      "pandas.core.indexes.period": "PeriodIndex",
      "pandas.core.indexes.interval": "IntervalIndex",
      "pandas.core.indexes.category": "CategoricalIndex",
      "pandas.core.indexes.frozen": "FrozenList",
      "pandas.core.arrays.categorical": "Categorical",
      "pandas.core.arrays.string_": "StringArray StringDtype",
      "pandas.core.arrays.datetimes": "DatetimeArray",
      "pandas.core.arrays.timedeltas": "TimedeltaArray",
      "pandas.core.arrays.period": "PeriodArray",
      "pandas.core.arrays.interval": "IntervalArray",
      "pandas.core.arrays.boolean": "BooleanDtype",
      "pandas.core.arrays.integer": "Int8Dtype Int16Dtype Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype",
      "pandas.core.arrays.floating": "Float32Dtype Float64Dtype",
      "pandas.core.dtypes.dtypes": "CategoricalDtype DatetimeTZDtype PeriodDtype IntervalDtype",
      "pandas._libs.interval": "Interval",
      "pandas._libs.tslibs.offsets": offsets,
      "pandas.tseries.offsets": offsets
    }
  },
  {
    library: "pandas",
    why: "makes an index of a class from plain values",
    shape: "filled",
    names: {
      "pandas.core.indexes.base": "_new_Index",
      "pandas.core.indexes.datetimes": "_new_DatetimeIndex",
      "pandas.core.indexes.period": "_new_PeriodIndex",
      "pandas.core.indexes.interval": "_new_IntervalIndex"
    }
  },
  {
    library: "pandas",
    why: "fills an object of a compiled class of its own module",
    shape: "compiled",
    names: { "pandas._libs.arrays": "__pyx_unpickle_NDArrayBacked" }
  },
  {
    library: "pandas",
    why: "makes a block or a time from plain values",
    shape: "plain",
    names: {
      "pandas._libs.internals": "_unpickle_block",
      "pandas._libs.tslibs.timestamps": "_unpickle_timestamp",
      "pandas._libs.tslibs.timedeltas": "_timedelta_unpickle",
      "pandas._libs.tslibs.nattype": "_nat_unpickle",
      "pandas._libs.tslibs.period": "_period_unpickle"
    }
  },
  {
    library: "pandas",
    why: "stands for a value that is missing",
    shape: "value",
    names: { pandas: "NA NaT", "pandas._libs.missing": "NA" }
  }
];

// src/data/pickle-allowed-sklearn.ts
var allowedSklearn = [
  {
    library: "scikit-learn",
    why: "an estimator that is filled with numbers and settings",
    shape: "stateful",
    names: {
      "sklearn.calibration": "CalibratedClassifierCV _SigmoidCalibration",
      "sklearn.cluster._affinity_propagation": "AffinityPropagation",
      "sklearn.cluster._agglomerative": "AgglomerativeClustering FeatureAgglomeration",
      "sklearn.cluster._bicluster": "SpectralBiclustering SpectralCoclustering",
      "sklearn.cluster._birch": "Birch",
      "sklearn.cluster._bisect_k_means": "BisectingKMeans",
      "sklearn.cluster._dbscan": "DBSCAN",
      "sklearn.cluster._hdbscan.hdbscan": "HDBSCAN",
      "sklearn.cluster._kmeans": "KMeans MiniBatchKMeans",
      "sklearn.cluster._mean_shift": "MeanShift",
      "sklearn.cluster._optics": "OPTICS",
      "sklearn.cluster._spectral": "SpectralClustering",
      "sklearn.cluster.k_means_": "KMeans MiniBatchKMeans",
      "sklearn.compose._column_transformer": "ColumnTransformer",
      "sklearn.compose._target": "TransformedTargetRegressor",
      "sklearn.covariance._elliptic_envelope": "EllipticEnvelope",
      "sklearn.covariance._empirical_covariance": "EmpiricalCovariance",
      "sklearn.covariance._graph_lasso": "GraphicalLasso GraphicalLassoCV",
      "sklearn.covariance._robust_covariance": "MinCovDet",
      "sklearn.covariance._shrunk_covariance": "LedoitWolf OAS ShrunkCovariance",
      "sklearn.cross_decomposition._pls": "CCA PLSCanonical PLSRegression PLSSVD",
      "sklearn.decomposition._dict_learning": "DictionaryLearning MiniBatchDictionaryLearning SparseCoder",
      "sklearn.decomposition._factor_analysis": "FactorAnalysis",
      "sklearn.decomposition._fastica": "FastICA",
      "sklearn.decomposition._incremental_pca": "IncrementalPCA",
      "sklearn.decomposition._kernel_pca": "KernelPCA",
      "sklearn.decomposition._lda": "LatentDirichletAllocation",
      "sklearn.decomposition._nmf": "MiniBatchNMF NMF",
      "sklearn.decomposition._pca": "PCA",
      "sklearn.decomposition._sparse_pca": "MiniBatchSparsePCA SparsePCA",
      "sklearn.decomposition._truncated_svd": "TruncatedSVD",
      "sklearn.decomposition.pca": "PCA",
      "sklearn.decomposition.truncated_svd": "TruncatedSVD",
      "sklearn.discriminant_analysis": "LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis",
      "sklearn.dummy": "DummyClassifier DummyRegressor",
      "sklearn.ensemble._bagging": "BaggingClassifier BaggingRegressor",
      "sklearn.ensemble._forest": "ExtraTreesClassifier ExtraTreesRegressor RandomForestClassifier RandomForestRegressor RandomTreesEmbedding",
      "sklearn.ensemble._gb": "GradientBoostingClassifier GradientBoostingRegressor",
      "sklearn.ensemble._hist_gradient_boosting.binning": "_BinMapper",
      "sklearn.ensemble._hist_gradient_boosting.gradient_boosting": "HistGradientBoostingClassifier HistGradientBoostingRegressor",
      "sklearn.ensemble._iforest": "IsolationForest",
      "sklearn.ensemble._stacking": "StackingClassifier StackingRegressor",
      "sklearn.ensemble._voting": "VotingClassifier VotingRegressor",
      "sklearn.ensemble._weight_boosting": "AdaBoostClassifier AdaBoostRegressor",
      "sklearn.ensemble.bagging": "BaggingClassifier BaggingRegressor",
      "sklearn.ensemble.forest": "ExtraTreesClassifier ExtraTreesRegressor RandomForestClassifier RandomForestRegressor",
      "sklearn.ensemble.gradient_boosting": "GradientBoostingClassifier GradientBoostingRegressor",
      "sklearn.ensemble.iforest": "IsolationForest",
      "sklearn.ensemble.voting": "VotingClassifier VotingRegressor",
      "sklearn.ensemble.weight_boosting": "AdaBoostClassifier AdaBoostRegressor",
      "sklearn.feature_extraction._dict_vectorizer": "DictVectorizer",
      "sklearn.feature_extraction._hash": "FeatureHasher",
      "sklearn.feature_extraction.image": "PatchExtractor",
      "sklearn.feature_extraction.text": "CountVectorizer HashingVectorizer TfidfTransformer TfidfVectorizer",
      "sklearn.feature_selection._from_model": "SelectFromModel",
      "sklearn.feature_selection._rfe": "RFE RFECV",
      "sklearn.feature_selection._sequential": "SequentialFeatureSelector",
      "sklearn.feature_selection._univariate_selection": "GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile",
      "sklearn.feature_selection._variance_threshold": "VarianceThreshold",
      "sklearn.feature_selection.univariate_selection": "SelectKBest SelectPercentile",
      "sklearn.frozen._frozen": "FrozenEstimator",
      "sklearn.gaussian_process._gpc": "GaussianProcessClassifier _BinaryGaussianProcessClassifierLaplace",
      "sklearn.gaussian_process._gpr": "GaussianProcessRegressor",
      "sklearn.impute": "SimpleImputer",
      "sklearn.impute._base": "MissingIndicator SimpleImputer",
      "sklearn.impute._knn": "KNNImputer",
      "sklearn.isotonic": "IsotonicRegression",
      "sklearn.kernel_approximation": "AdditiveChi2Sampler Nystroem PolynomialCountSketch RBFSampler SkewedChi2Sampler",
      "sklearn.kernel_ridge": "KernelRidge",
      "sklearn.linear_model._base": "LinearRegression",
      "sklearn.linear_model._bayes": "ARDRegression BayesianRidge",
      "sklearn.linear_model._coordinate_descent": "ElasticNet ElasticNetCV Lasso LassoCV MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV",
      "sklearn.linear_model._glm.glm": "GammaRegressor PoissonRegressor TweedieRegressor",
      "sklearn.linear_model._huber": "HuberRegressor",
      "sklearn.linear_model._least_angle": "Lars LarsCV LassoLars LassoLarsCV LassoLarsIC",
      "sklearn.linear_model._logistic": "LogisticRegression LogisticRegressionCV",
      "sklearn.linear_model._omp": "OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV",
      "sklearn.linear_model._passive_aggressive": "PassiveAggressiveClassifier PassiveAggressiveRegressor",
      "sklearn.linear_model._perceptron": "Perceptron",
      "sklearn.linear_model._quantile": "QuantileRegressor",
      "sklearn.linear_model._ransac": "RANSACRegressor",
      "sklearn.linear_model._ridge": "Ridge RidgeCV RidgeClassifier RidgeClassifierCV",
      "sklearn.linear_model._stochastic_gradient": "SGDClassifier SGDOneClassSVM SGDRegressor",
      "sklearn.linear_model._theil_sen": "TheilSenRegressor",
      "sklearn.linear_model.base": "LinearRegression",
      "sklearn.linear_model.coordinate_descent": "ElasticNet ElasticNetCV Lasso LassoCV",
      "sklearn.linear_model.logistic": "LogisticRegression LogisticRegressionCV",
      "sklearn.linear_model.ridge": "Ridge RidgeCV RidgeClassifier",
      "sklearn.linear_model.stochastic_gradient": "SGDClassifier SGDRegressor",
      "sklearn.manifold._classical_mds": "ClassicalMDS",
      "sklearn.manifold._isomap": "Isomap",
      "sklearn.manifold._locally_linear": "LocallyLinearEmbedding",
      "sklearn.manifold._mds": "MDS",
      "sklearn.manifold._spectral_embedding": "SpectralEmbedding",
      "sklearn.manifold._t_sne": "TSNE",
      "sklearn.mixture._bayesian_mixture": "BayesianGaussianMixture",
      "sklearn.mixture._gaussian_mixture": "GaussianMixture",
      "sklearn.model_selection._classification_threshold": "FixedThresholdClassifier TunedThresholdClassifierCV",
      "sklearn.model_selection._search": "GridSearchCV RandomizedSearchCV",
      "sklearn.multiclass": "OneVsOneClassifier OneVsRestClassifier OutputCodeClassifier",
      "sklearn.multioutput": "ClassifierChain MultiOutputClassifier MultiOutputRegressor RegressorChain",
      "sklearn.naive_bayes": "BernoulliNB CategoricalNB ComplementNB GaussianNB MultinomialNB",
      "sklearn.neighbors._classification": "KNeighborsClassifier RadiusNeighborsClassifier",
      "sklearn.neighbors._graph": "KNeighborsTransformer RadiusNeighborsTransformer",
      "sklearn.neighbors._kde": "KernelDensity",
      "sklearn.neighbors._lof": "LocalOutlierFactor",
      "sklearn.neighbors._nca": "NeighborhoodComponentsAnalysis",
      "sklearn.neighbors._nearest_centroid": "NearestCentroid",
      "sklearn.neighbors._regression": "KNeighborsRegressor RadiusNeighborsRegressor",
      "sklearn.neighbors._unsupervised": "NearestNeighbors",
      "sklearn.neighbors.classification": "KNeighborsClassifier",
      "sklearn.neighbors.regression": "KNeighborsRegressor",
      "sklearn.neural_network._multilayer_perceptron": "MLPClassifier MLPRegressor",
      "sklearn.neural_network._rbm": "BernoulliRBM",
      "sklearn.neural_network.multilayer_perceptron": "MLPClassifier MLPRegressor",
      "sklearn.pipeline": "FeatureUnion Pipeline",
      "sklearn.preprocessing._data": "Binarizer KernelCenterer MaxAbsScaler MinMaxScaler Normalizer PowerTransformer QuantileTransformer RobustScaler StandardScaler",
      "sklearn.preprocessing._discretization": "KBinsDiscretizer",
      "sklearn.preprocessing._encoders": "OneHotEncoder OrdinalEncoder",
      "sklearn.preprocessing._function_transformer": "FunctionTransformer",
      "sklearn.preprocessing._label": "LabelBinarizer LabelEncoder MultiLabelBinarizer",
      "sklearn.preprocessing._polynomial": "PolynomialFeatures SplineTransformer",
      "sklearn.preprocessing._target_encoder": "TargetEncoder",
      "sklearn.preprocessing.data": "Binarizer MaxAbsScaler MinMaxScaler Normalizer OneHotEncoder PolynomialFeatures PowerTransformer QuantileTransformer RobustScaler StandardScaler",
      "sklearn.preprocessing.imputation": "Imputer",
      "sklearn.preprocessing.label": "LabelBinarizer LabelEncoder MultiLabelBinarizer",
      "sklearn.random_projection": "GaussianRandomProjection SparseRandomProjection",
      "sklearn.semi_supervised._label_propagation": "LabelPropagation LabelSpreading",
      "sklearn.semi_supervised._self_training": "SelfTrainingClassifier",
      "sklearn.svm._classes": "LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR",
      "sklearn.svm.classes": "LinearSVC LinearSVR NuSVC OneClassSVM SVC SVR",
      "sklearn.tree._classes": "DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor",
      "sklearn.tree.tree": "DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor"
    }
  },
  {
    library: "scikit-learn",
    why: "a part of an estimator that is filled with numbers and settings",
    shape: "stateful",
    names: {
      "sklearn._loss.link": "HalfLogitLink IdentityLink Interval LogLink LogitLink MultinomialLogit",
      "sklearn._loss.loss": "AbsoluteError ExponentialLoss HalfBinomialLoss HalfGammaLoss HalfMultinomialLoss HalfPoissonLoss HalfSquaredError HalfTweedieLoss HalfTweedieLossIdentity HuberLoss PinballLoss",
      "sklearn.calibration": "_CalibratedClassifier",
      "sklearn.cluster._birch": "_CFNode _CFSubcluster",
      "sklearn.cluster._bisect_k_means": "_BisectingTree",
      "sklearn.ensemble._gb_losses": "BinomialDeviance ExponentialLoss LeastSquaresError MultinomialDeviance",
      "sklearn.ensemble._hist_gradient_boosting.grower": "TreeGrower",
      "sklearn.ensemble._hist_gradient_boosting.predictor": "TreePredictor",
      "sklearn.gaussian_process.kernels": "CompoundKernel ConstantKernel DotProduct ExpSineSquared Exponentiation Hyperparameter Matern PairwiseKernel Product RBF RationalQuadratic Sum WhiteKernel",
      "sklearn.model_selection._split": "GroupKFold KFold ShuffleSplit StratifiedKFold StratifiedShuffleSplit",
      "sklearn.neural_network._stochastic_optimizers": "AdamOptimizer SGDOptimizer",
      "sklearn.utils": "Bunch",
      "sklearn.utils._bunch": "Bunch"
    }
  },
  {
    library: "scikit-learn",
    why: "a compiled class that holds numbers",
    shape: "class",
    names: {
      "sklearn._loss._loss": "CyHalfSquaredError CyAbsoluteError CyPinballLoss CyHuberLoss CyHalfPoissonLoss CyHalfGammaLoss CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHalfBinomialLoss CyHalfMultinomialLoss CyExponentialLoss",
      "sklearn.linear_model._sgd_fast": "Hinge SquaredHinge Log ModifiedHuber SquaredLoss Huber EpsilonInsensitive SquaredEpsilonInsensitive Classification Regression",
      "sklearn.metrics._dist_metrics": "EuclideanDistance EuclideanDistance64 EuclideanDistance32 ManhattanDistance ManhattanDistance64 ManhattanDistance32 MinkowskiDistance MinkowskiDistance64 MinkowskiDistance32 ChebyshevDistance ChebyshevDistance64 ChebyshevDistance32 SEuclideanDistance SEuclideanDistance64 SEuclideanDistance32 MahalanobisDistance MahalanobisDistance64 MahalanobisDistance32 HammingDistance HammingDistance64 HammingDistance32 CanberraDistance CanberraDistance64 CanberraDistance32 BrayCurtisDistance BrayCurtisDistance64 BrayCurtisDistance32 JaccardDistance JaccardDistance64 JaccardDistance32 HaversineDistance HaversineDistance64 HaversineDistance32",
      "sklearn.neighbors._ball_tree": "BallTree BallTree64 BallTree32",
      "sklearn.neighbors._dist_metrics": "EuclideanDistance ManhattanDistance MinkowskiDistance ChebyshevDistance SEuclideanDistance MahalanobisDistance HammingDistance CanberraDistance BrayCurtisDistance JaccardDistance HaversineDistance",
      "sklearn.neighbors._kd_tree": "KDTree KDTree64 KDTree32",
      "sklearn.tree._tree": "Tree"
    }
  },
  {
    library: "scikit-learn",
    why: "fills an object of a compiled class of its own module",
    shape: "compiled",
    names: {
      "numpy.random._bit_generator": "__pyx_unpickle_SeedSequence",
      "numpy.random.bit_generator": "__pyx_unpickle_SeedSequence",
      "sklearn._loss._loss": "__pyx_unpickle_CyHalfSquaredError __pyx_unpickle_CyAbsoluteError __pyx_unpickle_CyPinballLoss __pyx_unpickle_CyHuberLoss __pyx_unpickle_CyHalfPoissonLoss __pyx_unpickle_CyHalfGammaLoss __pyx_unpickle_CyHalfTweedieLoss __pyx_unpickle_CyHalfTweedieLossIdentity __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfMultinomialLoss __pyx_unpickle_CyExponentialLoss"
    }
  },
  {
    library: "scikit-learn",
    why: "makes an object of a compiled class without calling its constructor",
    shape: "new-object",
    names: {
      "sklearn.metrics._dist_metrics": "newObj",
      "sklearn.neighbors._ball_tree": "newObj",
      "sklearn.neighbors._dist_metrics": "newObj",
      "sklearn.neighbors._kd_tree": "newObj"
    }
  },
  {
    library: "scikit-learn",
    why: "a function of numbers that an estimator keeps; it is named, not called",
    shape: "value",
    names: {
      "scipy._lib.array_api_compat.numpy._aliases": "asarray",
      "scipy.special._ufuncs": "expit logit",
      "sklearn.cluster._kmeans": "_kmeans_single_lloyd _kmeans_single_elkan",
      "sklearn.feature_selection._mutual_info": "mutual_info_classif mutual_info_regression",
      "sklearn.feature_selection._univariate_selection": "f_classif f_regression chi2 f_oneway r_regression",
      "sklearn.feature_selection.univariate_selection": "f_classif f_regression chi2"
    }
  },
  {
    library: "numpy",
    why: "the seed of a random generator",
    shape: "class",
    names: {
      "numpy.random._generator": "Generator",
      "numpy.random._pcg64": "PCG64DXSM",
      "numpy.random._philox": "Philox",
      "numpy.random._sfc64": "SFC64",
      "numpy.random.bit_generator": "SeedSequence"
    }
  },
  {
    library: "scipy",
    why: "a class of sparse matrices",
    shape: "class",
    names: {
      "scipy.sparse._bsr": "bsr_matrix bsr_array",
      "scipy.sparse._dia": "dia_matrix dia_array",
      "scipy.sparse._dok": "dok_matrix dok_array",
      "scipy.sparse._lil": "lil_matrix lil_array",
      "scipy.sparse.bsr": "bsr_matrix",
      "scipy.sparse.dia": "dia_matrix",
      "scipy.sparse.dok": "dok_matrix",
      "scipy.sparse.lil": "lil_matrix"
    }
  },
  {
    library: "scipy",
    why: "a curve through points",
    shape: "stateful",
    names: {
      "scipy.interpolate._bsplines": "BSpline",
      "scipy.interpolate._interpolate": "PPoly BPoly"
    }
  }
];

// src/data/pickle-dangerous.ts
var dangers = [
  {
    does: "starts processes or reaches the operating system",
    modules: "os posix nt subprocess _posixsubprocess pty popen2 asyncio.subprocess asyncio.unix_events multiprocessing.util multiprocessing.popen_fork multiprocessing.popen_spawn_posix multiprocessing.spawn distutils.spawn _osx_support _aix_support _winapi winreg _pyrepl signal pexpect sh plumbum invoke fabric mlflow.projects joblib.externals.loky.backend",
    names: {
      platform: "popen _syscmd_ver _syscmd_file",
      "multiprocessing.context": "Process SpawnProcess ForkProcess",
      multiprocessing: "Process Pool",
      uuid: "_get_command_stdout _popen",
      "ctypes.util": "_findLib_gcc _get_soname",
      imaplib: "IMAP4_stream",
      psutil: "Popen",
      pydoc: "pipepager tempfilepager pager",
      "sklearn.utils._testing": "check_output",
      webbrowser: "open open_new open_new_tab get register Mozilla BackgroundBrowser GenericBrowser"
    }
  },
  {
    does: "evaluates or compiles text as code",
    modules: "codeop runpy pydoc_data IPython ptpython bdb pdb doctest profile cProfile trace timeit idlelib lib2to3 turtledemo sympy numexpr asteval jinja2 mako smtpd",
    names: {
      builtins: "eval exec compile execfile input apply breakpoint help",
      "numpy.f2py.crackfortran": "myeval param_eval _eval_scalar getlincoef",
      "pandas.core.computation.eval": "eval",
      pandas: "eval DataFrame.query DataFrame.eval",
      "pandas.core.frame": "DataFrame.query DataFrame.eval",
      "torch.jit": "CompilationUnit",
      "torch._C": "_jit_eval",
      "torch._inductor.codecache": "PyCodeCache",
      code: "InteractiveInterpreter InteractiveConsole interact compile_command",
      rlcompleter: "Completer",
      typing: "get_type_hints ForwardRef _eval_type",
      dataclasses: "make_dataclass _create_fn"
    }
  },
  {
    does: "imports a module that its arguments name",
    modules: "importlib imp zipimport pkgutil pyclbr modulefinder hydra entrypoints stevedore torch.package transformers.dynamic_module_utils django.utils.module_loading keras.src.saving.serialization_lib",
    names: {
      builtins: "__import__",
      "test.support.import_helper": "import_module",
      "numpy.testing": "import_nose",
      pydoc: "locate safeimport importfile",
      "werkzeug.utils": "import_string"
    }
  },
  {
    does: "reaches any attribute of any object",
    modules: "gc",
    names: {
      builtins: "setattr delattr globals locals vars",
      operator: "attrgetter methodcaller call setitem delitem",
      _operator: "attrgetter methodcaller call setitem delitem",
      "logging.config": "_resolve resolve dictConfig fileConfig",
      types: "MethodType ModuleType",
      inspect: "getattr_static getmodule currentframe stack",
      copy: "_reconstruct"
    }
  },
  {
    does: "reads another serialised object, which can run code of its own",
    modules: "pickle _pickle cPickle marshal shelve cloudpickle jsonpickle zodbpickle srsly klepto ruamel.yaml multiprocessing.reduction mlflow.pyfunc",
    names: {
      dill: "load loads load_module load_session",
      "dill._dill": "load loads _import_module _eval_repr _getattribute _get_attr",
      "dill.session": "load_module load_session",
      torch: "load",
      "torch.serialization": "load _load _legacy_load",
      "torch.jit": "load",
      "torch.jit._serialization": "load",
      joblib: "load",
      "joblib.numpy_pickle": "load _unpickle",
      numpy: "load loads genfromtxt",
      "numpy.lib.npyio": "load NpzFile",
      "numpy.lib._npyio_impl": "load NpzFile",
      "numpy.lib.format": "read_array",
      "numpy.lib._format_impl": "read_array",
      pandas: "read_pickle read_hdf",
      "pandas.io.pickle": "read_pickle",
      "pandas.compat.pickle_compat": "load loads",
      "sklearn.externals.joblib": "load",
      yaml: "load unsafe_load full_load load_all",
      "multiprocessing.connection": "Connection Client Listener",
      "keras.models": "load_model",
      "keras.saving": "load_model",
      "tensorflow.keras.models": "load_model",
      "tensorflow.saved_model": "load",
      "skops.io": "load loads",
      "torch.export": "load",
      "torch.distributed.checkpoint": "load",
      "joblib.numpy_pickle_compat": "load_compatibility",
      "logging.handlers": "SocketHandler",
      onnxruntime: "InferenceSession",
      datasets: "load_from_disk load_dataset"
    }
  },
  {
    does: "reads, writes or deletes files",
    modules: "shutil fileinput tempfile glob linecache zipfile tarfile sqlite3 dbm netrc mailbox filecmp",
    names: {
      builtins: "open file",
      io: "open open_code FileIO OpenWrapper",
      _io: "open open_code FileIO",
      codecs: "open",
      tokenize: "open",
      numpy: "fromfile memmap save savetxt savez loadtxt",
      pandas: "read_csv read_table read_json read_xml read_html read_sql",
      torch: "save from_file",
      pathlib: "Path.write_text Path.unlink",
      logging: "FileHandler",
      "distutils.file_util": "copy_file move_file write_file",
      "setuptools.archive_util": "unpack_archive",
      _sqlite3: "connect",
      gzip: "open GzipFile",
      bz2: "open BZ2File",
      lzma: "open LZMAFile",
      h5py: "File",
      "PIL.Image": "open",
      "pyarrow.parquet": "read_table",
      "torch.storage": "UntypedStorage.from_file"
    }
  },
  {
    does: "opens network connections",
    modules: "socket _socket socketserver ssl urllib http ftplib smtplib telnetlib nntplib poplib imaplib xmlrpc requests httpx aiohttp urllib3 httplib asyncio paramiko",
    names: {
      "torch.hub": "download_url_to_file",
      "torch.distributed.rpc": "rpc_sync rpc_async remote",
      "torch.distributed": "init_process_group",
      "keras.utils": "get_file",
      huggingface_hub: "hf_hub_download snapshot_download",
      boto3: "client resource",
      wget: "download"
    }
  },
  {
    does: "loads or calls native code",
    modules: "ctypes _ctypes cffi _cffi_backend numpy.ctypeslib mmap torch.classes torch.ops torch._ops",
    names: {
      "torch.utils.cpp_extension": "load load_inline _import_module_from_library",
      "llvmlite.binding": "load_library_permanently",
      tensorflow: "load_op_library load_library"
    }
  },
  {
    does: "runs helpers of builds, tests and tools",
    modules: "pip setuptools distutils numpy.f2py numpy.distutils numpy.testing torch._inductor torch._dynamo torch.hub torch.utils.cpp_extension torch.utils.collect_env torch.utils._config_module torch.testing test.support ensurepip venv unittest pytest _pytest torch.utils.bottleneck torch.distributed.run torch.distributed.launch test.libregrtest compileall py_compile cython Cython.Build pythran scipy.weave mypy black nox tox conda ansible"
  },
  {
    does: "makes functions or classes from raw code",
    modules: "new numba.core.serialize",
    names: {
      "dill._dill": "_create_function _create_code _create_type _create_cell",
      types: "CodeType FunctionType LambdaType new_class DynamicClassAttribute",
      "torch.fx.graph_module": "reduce_graph_module reduce_package_graph_module _forward_from_src"
    }
  },
  {
    does: "calls what it is handed, now or later",
    modules: "atexit threading _thread thread sched concurrent multiprocessing.pool multiprocessing.managers torch.multiprocessing tkinter wsgiref toolz joblib.parallel",
    names: {
      builtins: "map filter",
      functools: "reduce partialmethod cached_property singledispatch",
      _functools: "reduce",
      itertools: "starmap accumulate filterfalse takewhile dropwhile groupby",
      weakref: "finalize",
      contextvars: "Context",
      contextlib: "ExitStack",
      numpy: "vectorize apply_along_axis apply_over_axes frompyfunc fromfunction",
      joblib: "delayed Parallel",
      "torch.utils.data.datapipes.utils.decoder": "basichandlers"
    }
  },
  {
    does: "changes how later objects are loaded or the interpreter behaves",
    modules: "sys site sitecustomize usercustomize _frozen_importlib _frozen_importlib_external faulthandler",
    names: {
      copyreg: "add_extension pickle constructor remove_extension",
      "torch.serialization": "register_package add_safe_globals",
      "keras.config": "enable_unsafe_deserialization",
      readline: "read_init_file"
    }
  }
];

// src/data/pickle-python2.ts
var exceptions = "ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError EnvironmentError Exception FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError OverflowError PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError";
var movedNames = new Map([
  ...exceptions.split(" ").map((name) => [`exceptions ${name}`, `builtins ${name}`]),
  ["exceptions StandardError", "builtins Exception"],
  ["UserDict IterableUserDict", "collections UserDict"],
  ["UserDict UserDict", "collections UserDict"],
  ["UserList UserList", "collections UserList"],
  ["UserString UserString", "collections UserString"],
  ["__builtin__ basestring", "builtins str"],
  ["__builtin__ intern", "sys intern"],
  ["__builtin__ long", "builtins int"],
  ["__builtin__ reduce", "functools reduce"],
  ["__builtin__ unichr", "builtins chr"],
  ["__builtin__ unicode", "builtins str"],
  ["__builtin__ xrange", "builtins range"],
  ["_multiprocessing Connection", "multiprocessing.connection Connection"],
  ["_socket fromfd", "socket fromfd"],
  ["itertools ifilter", "builtins filter"],
  ["itertools ifilterfalse", "itertools filterfalse"],
  ["itertools imap", "builtins map"],
  ["itertools izip", "builtins zip"],
  ["itertools izip_longest", "itertools zip_longest"],
  ["multiprocessing AuthenticationError", "multiprocessing.context AuthenticationError"],
  ["multiprocessing BufferTooShort", "multiprocessing.context BufferTooShort"],
  ["multiprocessing ProcessError", "multiprocessing.context ProcessError"],
  ["multiprocessing TimeoutError", "multiprocessing.context TimeoutError"],
  ["multiprocessing.forking Popen", "multiprocessing.popen_fork Popen"],
  ["multiprocessing.process Process", "multiprocessing.context Process"],
  ["socket _socketobject", "socket SocketType"],
  ["urllib ContentTooShortError", "urllib.error ContentTooShortError"],
  ["urllib getproxies", "urllib.request getproxies"],
  ["urllib pathname2url", "urllib.request pathname2url"],
  ["urllib quote", "urllib.parse quote"],
  ["urllib quote_plus", "urllib.parse quote_plus"],
  ["urllib unquote", "urllib.parse unquote"],
  ["urllib unquote_plus", "urllib.parse unquote_plus"],
  ["urllib url2pathname", "urllib.request url2pathname"],
  ["urllib urlcleanup", "urllib.request urlcleanup"],
  ["urllib urlencode", "urllib.parse urlencode"],
  ["urllib urlopen", "urllib.request urlopen"],
  ["urllib urlretrieve", "urllib.request urlretrieve"],
  ["urllib2 HTTPError", "urllib.error HTTPError"],
  ["urllib2 URLError", "urllib.error URLError"],
  ["whichdb whichdb", "dbm whichdb"]
]);
var movedModules = /* @__PURE__ */ new Map([
  ["BaseHTTPServer", "http.server"],
  ["CGIHTTPServer", "http.server"],
  ["ConfigParser", "configparser"],
  ["Cookie", "http.cookies"],
  ["Dialog", "tkinter.dialog"],
  ["DocXMLRPCServer", "xmlrpc.server"],
  ["FileDialog", "tkinter.filedialog"],
  ["HTMLParser", "html.parser"],
  ["Queue", "queue"],
  ["ScrolledText", "tkinter.scrolledtext"],
  ["SimpleDialog", "tkinter.simpledialog"],
  ["SimpleHTTPServer", "http.server"],
  ["SimpleXMLRPCServer", "xmlrpc.server"],
  ["SocketServer", "socketserver"],
  ["StringIO", "io"],
  ["Tix", "tkinter.tix"],
  ["Tkconstants", "tkinter.constants"],
  ["Tkdnd", "tkinter.dnd"],
  ["Tkinter", "tkinter"],
  ["UserDict", "collections"],
  ["UserList", "collections"],
  ["UserString", "collections"],
  ["__builtin__", "builtins"],
  ["_abcoll", "collections.abc"],
  ["_elementtree", "xml.etree.ElementTree"],
  ["_winreg", "winreg"],
  ["anydbm", "dbm"],
  ["cPickle", "pickle"],
  ["cStringIO", "io"],
  ["commands", "subprocess"],
  ["cookielib", "http.cookiejar"],
  ["copy_reg", "copyreg"],
  ["dbhash", "dbm.bsd"],
  ["dbm", "dbm.ndbm"],
  ["dumbdbm", "dbm.dumb"],
  ["dummy_thread", "_dummy_thread"],
  ["gdbm", "dbm.gnu"],
  ["htmlentitydefs", "html.entities"],
  ["httplib", "http.client"],
  ["markupbase", "_markupbase"],
  ["repr", "reprlib"],
  ["robotparser", "urllib.robotparser"],
  ["test.test_support", "test.support"],
  ["thread", "_thread"],
  ["tkColorChooser", "tkinter.colorchooser"],
  ["tkCommonDialog", "tkinter.commondialog"],
  ["tkFileDialog", "tkinter.filedialog"],
  ["tkFont", "tkinter.font"],
  ["tkMessageBox", "tkinter.messagebox"],
  ["tkSimpleDialog", "tkinter.simpledialog"],
  ["ttk", "tkinter.ttk"],
  ["urllib2", "urllib.request"],
  ["urlparse", "urllib.parse"],
  ["whichdb", "dbm"],
  ["xmlrpclib", "xmlrpc.client"]
]);

// src/formats/pickle/names.ts
var split = (words = "") => words.split(" ").filter((word) => word !== "");
var exact = /* @__PURE__ */ new Map();
var modules = /* @__PURE__ */ new Map();
for (const { shape, why, names: names2 } of [...allowed, ...allowedSklearn, ...allowedPandas])
  for (const [module, listed2] of Object.entries(names2))
    for (const name of split(listed2)) exact.set(`${module} ${name}`, { judged: "safe", does: why, shape });
for (const { does, modules: whole, names: names2 = {} } of dangers) {
  const known = { judged: "dangerous", does };
  for (const module of split(whole)) modules.set(module, known);
  for (const [module, listed2] of Object.entries(names2))
    for (const name of split(listed2)) exact.set(`${module} ${name}`, known);
}
var moved = (module, name) => {
  const both2 = movedNames.get(`${module} ${name}`)?.split(" ");
  if (both2) return [both2[0] ?? module, both2[1] ?? name];
  return [movedModules.get(module) ?? module, name];
};
var UNKNOWN = { judged: "unknown", does: "is on no list of names that are known to be safe" };
var REACHES = {
  judged: "dangerous",
  does: "reaches through other objects for something that no library stores"
};
var CUT = {
  judged: "dangerous",
  does: "has a zero byte in it: some versions of Python read only what stands before, and import that"
};
var NO_NAME = { judged: "unknown", does: "is no name that a library would write" };
var isDunder = (word) => /^__.*__$/s.test(word);
var IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
var dangerousModule = (module) => {
  for (let rest = module; rest !== ""; rest = rest.slice(0, Math.max(rest.lastIndexOf("."), 0))) {
    const known = modules.get(rest);
    if (known) return known;
  }
  return void 0;
};
var judgeName = (module, name) => {
  const known = exact.get(`${module} ${name}`);
  if (known) return known;
  if (module.includes("\0") || name.includes("\0")) return CUT;
  const whole = dangerousModule(module);
  if (whole) return whole;
  const path = name.split(".");
  if (path.some(isDunder) || module.split(".").some((part2) => isDunder(part2) && part2 !== "__main__" && part2 !== "__torch__"))
    return REACHES;
  if (path.length > 1) return judgePath(module, path);
  if (!IDENTIFIER.test(name) || module.length > 400) return NO_NAME;
  const family = allowedFamilies.find((each) => each.module.test(module) && each.name.test(name));
  return family ? { judged: "safe", does: `a class of ${family.library}`, shape: "stateful" } : UNKNOWN;
};
var judgePath = (module, path) => {
  const [first = "", ...rest] = path;
  const head = exact.get(`${module} ${first}`);
  if (head?.judged === "dangerous") return head;
  const leaves = rest.length > 0 && [...path.slice(0, -1)].some((part2) => dangerousModule(part2.replace(/^_/, "")) ?? dangerousModule(part2));
  return leaves || path.some((part2) => part2.startsWith("_")) ? REACHES : { ...UNKNOWN };
};

// src/formats/pickle/imports.ts
var MOST_NAME = 200;
var MOST_GLOBALS = 1e5;
var importsOf = (tape, log, loader) => {
  const globals = /* @__PURE__ */ new Map();
  const extensions = /* @__PURE__ */ new Map();
  const registered = /* @__PURE__ */ new Set();
  const keep = (key, made) => {
    if (globals.size < MOST_GLOBALS) globals.set(key, made);
    else tell(log, loader, made);
    return made;
  };
  const imports = (module, name, proto2, at2, opcode) => {
    const key = `${module} ${name} ${proto2 < 3}`;
    const seen = globals.get(key);
    if (seen) return seen;
    const [newModule, newName] = proto2 < 3 ? moved(module, name) : [module, name];
    return keep(key, globalOf(newModule, newName, judgeName(newModule, newName), at2, opcode));
  };
  return {
    imports,
    importsFrom: (module, name, proto2, at2) => {
      const [first, second] = [module, name].map((part2) => isText(part2) ? textOf(tape, part2) : void 0);
      if (first !== void 0 && second !== void 0)
        return imports(first, second, proto2, at2, "STACK_GLOBAL");
      return keep(`computed ${at2}`, computed(`${describe(tape, module)}, ${describe(tape, name)}`, at2));
    },
    extension: (code, proto2, at2) => {
      const known = extensions.get(code);
      if (known) return imports(known[0], known[1], proto2, at2, "EXT");
      const key = `extension ${code}`;
      const made = globals.get(key) ?? globalOf("copyreg", key, REGISTERED, at2, "EXT");
      globals.set(key, made);
      return made;
    },
    register: (code, module, name) => {
      const named3 = `${module} ${name}`;
      if (code < 1 || extensions.has(code) || registered.has(named3)) return;
      registered.add(named3);
      extensions.set(code, [module, name]);
    },
    names: () => globals.size,
    close: () => {
      for (const global of globals.values()) tell(log, loader, global);
    }
  };
};
var COMPUTED_NAME = "<import of";
var REGISTERED = { judged: "unknown", does: "stands for whatever the loading program registered" };
var COMPUTED = { judged: "dangerous", does: "is computed while loading, to hide what is imported" };
var globalOf = (module, name, known, at2, opcode) => ({
  kind: "global",
  module: shown2(module),
  name: shown2(name),
  at: at2,
  opcode,
  judged: known.judged,
  known,
  called: false
});
var shown2 = (name) => {
  const inert = name.slice(0, MOST_NAME).replace(new RegExp("\\p{C}", "gu"), "�");
  return name.length > MOST_NAME ? `${inert}…` : inert;
};
var computed = (names2, at2) => globalOf("builtins", `${COMPUTED_NAME} ${names2}>`, COMPUTED, at2, "STACK_GLOBAL");
var tell = (log, loader, { module, name, judged: judged2, known, at: at2, opcode, called }) => {
  if (called || judged2 === "safe") return;
  const full = fullName(module, name);
  const message = `${loader} would import ${full}, which ${known.does}.`;
  log.add({ level: judged2, message, offset: at2, opcode }, full);
};

// src/formats/pickle/joblib.ts
var UNKNOWN2 = { size: Number.POSITIVE_INFINITY, padded: false };
var arrayOf = (tape, state) => {
  if (typeof state === "number" || state.kind !== "dict") return UNKNOWN2;
  const fields = fieldsOf(tape, state);
  const width = fields && widthOf(tape, fields.get("dtype"));
  if (width === void 0) return UNKNOWN2;
  if (width === "object") return { size: void 0, padded: false };
  const lengths = itemsOf(fields?.get("shape"));
  let size = width;
  for (const length of lengths ?? [NONE]) {
    const count2 = isInt(length) ? numberOf(tape, length) : void 0;
    if (count2 === void 0 || count2 < 0) return UNKNOWN2;
    size *= count2;
  }
  if (!Number.isSafeInteger(size)) return UNKNOWN2;
  const alignment = fields?.get("numpy_array_alignment_bytes");
  return { size, padded: alignment !== void 0 && !isNone2(alignment) };
};
var isNone2 = (value) => typeof value === "number" && tagOf(value) === NONE;
var fieldsOf = (tape, { items = [], count: count2 }) => {
  if (items.length !== count2) return void 0;
  const fields = /* @__PURE__ */ new Map();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const [key, value] = [items[index] ?? NONE, items[index + 1] ?? NONE];
    if (isText(key)) fields.set(textOf(tape, key) ?? "", value);
  }
  return fields;
};
var WIDTHS2 = /* @__PURE__ */ new Map([
  ["b", [1]],
  ["i", [1, 2, 4, 8]],
  ["u", [1, 2, 4, 8]],
  ["f", [2, 4, 8, 12, 16]],
  ["c", [8, 16, 24, 32]],
  ["m", [8]],
  ["M", [8]]
]);
var widthOf = (tape, dtype) => {
  if (dtype === void 0 || typeof dtype === "number" || dtype.kind !== "call") return void 0;
  if (dtype.name !== "numpy.dtype") return void 0;
  const code = itemsOf(dtype.args)?.[0];
  const text3 = code !== void 0 && isText(code) ? textOf(tape, code) ?? "" : "";
  const [, kind, digits = ""] = /^[<>|=]?([biufcmMSUVO])([0-9]{0,9})$/.exec(text3) ?? [];
  if (kind === void 0) return void 0;
  const state = dtype.state === void 0 ? {} : stateOf(tape, dtype.state);
  if (state === void 0) return void 0;
  const { objects = kind === "O", size } = state;
  if (kind === "O") return objects ? "object" : void 0;
  if (objects) return "object";
  if (digits === "") return void 0;
  const allowed2 = WIDTHS2.get(kind);
  if (allowed2) return allowed2.includes(Number(digits)) ? Number(digits) : void 0;
  return size ?? Number(digits) * (kind === "U" ? 4 : 1);
};
var stateOf = (tape, state) => {
  const items = itemsOf(state) ?? [];
  const number = (index) => {
    const item = items[index];
    return isInt(item) ? numberOf(tape, item) : void 0;
  };
  const [version, size, flags] = [number(0), number(5), number(7)];
  if (version === void 0 || version < 3 || version > 4 || size === void 0 || flags === void 0)
    return void 0;
  return { objects: (flags & 1) !== 0, ...size >= 0 && { size } };
};

// src/formats/pickle/log.ts
var MOST_TOLD = 50;
var logOf = (most = MOST_TOLD) => {
  const entries = [];
  const places = /* @__PURE__ */ new Map();
  const seen = { dangerous: 0, unknown: 0, note: 0 };
  const more = { dangerous: 0, unknown: 0, note: 0 };
  const add = (observation, key) => {
    const { level, message, call = "" } = observation;
    const id = `${level} ${key ?? `${message} ${call}`}`;
    const known = places.get(id);
    if (known !== void 0) return known;
    if (seen[level] >= most) {
      more[level]++;
      return -1;
    }
    seen[level]++;
    places.set(id, entries.length);
    return entries.push(observation) - 1;
  };
  const of = (level) => {
    const told = entries.filter((entry) => entry?.level === level);
    if (more[level] > 0) told.push({ level, message: `${more[level]} more of this kind are not listed.` });
    return told;
  };
  return {
    add,
    drop: (place) => {
      if (entries[place] !== void 0) entries[place] = void 0;
    },
    list: () => [...of("dangerous"), ...of("unknown"), ...of("note")],
    count: () => seen.dangerous + seen.unknown + seen.note + more.dangerous + more.unknown + more.note
  };
};

// src/formats/pickle/court.ts
var courtOf = (hearing) => {
  const { tape, loader, joblib } = hearing;
  const log = logOf();
  const handed = handedOf(tape);
  const imports = importsOf(tape, log, loader);
  let arrays = false;
  return {
    ...imports,
    tape,
    log,
    handed,
    passedArrays: () => arrays,
    calls: (made) => judgeCall({ tape, log, loader, handed, extensions: imports }, made),
    builds: (target, state, at2) => {
      judgeBuild(hearing, log, target, state, at2);
      const array = joblib ? arrayBehind(tape, target, state) : void 0;
      if (array) arrays = true;
      return array;
    },
    fills: (target, at2) => {
      if (typeof target === "number" || target.kind !== "global") return;
      const message = `${loader} would put values into ${fullName(target.module, target.name)} itself.`;
      changes(hearing, log, target, { message, at: at2 });
    },
    hooks: (name, value, at2) => {
      const message = `${loader} would find code under the key ${name}, which unpicklers call.`;
      log.add({ level: "unknown", message, call: `${name} = ${describe(tape, value)}`, offset: at2 });
    },
    persists: (id, at2) => judgePersistent(tape, log, id, at2),
    odd: (observation) => void log.add(observation)
  };
};
var judgeBuild = (hearing, log, target, state, at2) => {
  const { loader, tape } = hearing;
  if (typeof target === "number" || isContainer(target) || target.kind === "persistent") {
    const message = `${loader} would set the state of a value that has none.`;
    log.add({ level: "unknown", message, offset: at2, opcode: "BUILD" });
  } else if (target.kind === "call") {
    target.state = target.state === void 0 ? state : NONE;
    if (target.judged === "safe" && target.name === "functools.partial" && !isPartialState(tape, state)) {
      const message = `${loader} would make a functools.partial call something that its library does not write.`;
      log.add({ level: "unknown", message, call: describe(tape, state), offset: at2, opcode: "BUILD" });
    }
  } else {
    const name = fullName(target.module, target.name);
    const message = `${loader} would change ${name} itself, so that a later use runs other code.`;
    changes(hearing, log, target, { message, state, at: at2 });
  }
};
var changes = ({ tape }, log, target, { message, state, at: at2 }) => {
  target.called = true;
  const name = describe(tape, target);
  const call = state === void 0 ? name : `${name}.__setstate__(${describe(tape, state)})`;
  log.add({ level: "dangerous", message, call, offset: at2, ...state !== void 0 && { opcode: "BUILD" } });
};
var arrayBehind = (tape, target, state) => {
  if (typeof target === "number" || target.kind !== "call" || target.judged !== "safe") return void 0;
  return target.name.endsWith(".NumpyArrayWrapper") ? arrayOf(tape, state) : void 0;
};
var judgePersistent = (tape, log, id, at2) => {
  if (isTorchStorage(tape, id)) return { kind: "persistent", id, judged: "safe" };
  const named3 = torchClass(tape, id);
  if (named3 !== void 0) return named3;
  const message = "A persistent id that is no PyTorch storage: the program that loads it decides what it means.";
  const call = describe(tape, id);
  log.add({ level: "unknown", message, call, offset: at2, opcode: "BINPERSID" }, "persistent");
  return { kind: "persistent", id, judged: "unknown" };
};

// src/formats/pickle/machine.ts
var MOST_VALUES = 1e7;
var MOST_MARKS = 65536;
var MOST_SPARSE = 65536;
var PAGE = 65536;
var FULL_CONTAINERS = 2e4;
var FULL_CALLS = 1e5;
var machineOf = (court, from, before) => ({
  court,
  from,
  data: new Uint8Array(0),
  base: 0,
  next: 0,
  stack: [],
  top: 0,
  marks: [],
  fence: 0,
  memo: before?.memo ?? [],
  memoLength: before?.memoLength ?? 0,
  sparse: before?.sparse ?? /* @__PURE__ */ new Map(),
  memoCount: before?.memoCount ?? 0,
  memoContainers: before?.memoContainers ?? 0,
  memoCalls: before?.memoCalls ?? 0,
  summaries: before?.summaries ?? /* @__PURE__ */ new Map(),
  proto: 0,
  frameEnd: Number.POSITIVE_INFINITY,
  running: true,
  stopped: false,
  fault: void 0,
  limit: void 0,
  array: void 0
});
var fail = (m, why) => {
  m.running = false;
  m.fault ??= why;
};
var giveUp = (m, why) => {
  m.running = false;
  m.limit ??= why;
};
var push = (m, value) => {
  if (m.top >= MOST_VALUES) giveUp(m, "more values on the stack than any model has");
  m.stack[m.top++] = value;
};
var pop = (m) => {
  if (m.top > m.fence) return m.stack[--m.top];
  fail(m, "the stack has too few values");
  return NONE;
};
var peek = (m) => {
  if (m.top > m.fence) return m.stack[m.top - 1];
  fail(m, "the stack has too few values");
  return NONE;
};
var mark = (m) => {
  if (m.marks.length >= MOST_MARKS) giveUp(m, "more open marks than any model has");
  m.marks.push(m.top);
  m.fence = m.top;
};
var unmark = (m) => {
  const at2 = m.marks.pop();
  m.fence = m.marks.at(-1) ?? 0;
  if (at2 !== void 0) return at2;
  fail(m, "there is no mark");
  return m.top;
};
var remember = (m, index, value) => {
  const kept = compact(m, value);
  if (index === m.memoLength) {
    if (index % PAGE === 0) m.memo.push([]);
    m.memo[Math.floor(index / PAGE)]?.push(kept);
    if (m.sparse.size === 0 || !m.sparse.delete(index)) m.memoCount++;
    if (++m.memoLength > MOST_VALUES) giveUp(m, "more values in the memo than any model has");
    return;
  }
  const page = index < m.memoLength ? m.memo[Math.floor(index / PAGE)] : void 0;
  if (page !== void 0) {
    page[index % PAGE] = kept;
    return;
  }
  if (!m.sparse.has(index)) m.memoCount++;
  m.sparse.set(index, kept);
  if (m.sparse.size > MOST_SPARSE) giveUp(m, "a memo with more gaps than any model has");
};
var recall = (m, index) => index < m.memoLength ? m.memo[Math.floor(index / PAGE)]?.[index % PAGE] : m.sparse.get(index);
var opaque = (kind, benign) => ({
  ...container(kind),
  count: Number.POSITIVE_INFINITY,
  benign
});
var both = (kind) => ({ benign: opaque(kind, true), other: opaque(kind, false) });
var SUMMARIES = { list: both("list"), tuple: both("tuple"), dict: both("dict"), set: both("set") };
var compact = (m, value) => {
  if (typeof value === "number") return value;
  if (value.kind === "call") return ++m.memoCalls <= FULL_CALLS ? value : summaryOf(m, value);
  if (!isContainer(value) || ++m.memoContainers <= FULL_CONTAINERS) return value;
  return value.benign ? SUMMARIES[value.kind].benign : SUMMARIES[value.kind].other;
};
var summaryOf = (m, call) => {
  const key = `${call.judged} ${call.name}`;
  const known = m.summaries.get(key);
  if (known) return known;
  const summary2 = { ...call, args: container("tuple"), state: void 0 };
  m.summaries.set(key, summary2);
  return summary2;
};

// src/formats/pickle/container-opcodes.ts
var HOOKS = /* @__PURE__ */ new Set(["__setstate__", "__reduce__", "__reduce_ex__", "__class__", "append", "extend", "add"]);
var MOST_WEIGHT = 1e9;
var gather = (m, from, kind) => {
  const made = container(kind);
  if (from < m.fence) fail(m, "the stack has too few values");
  else pour(m, from, made);
  return made;
};
var pour = (m, from, into) => {
  addAll(into, m.stack, from, m.top);
  if (into.weight > MOST_WEIGHT) m.limit ??= "containers nested to more values than memory could hold";
  m.top = from;
};
var collect = (kind) => (m) => push(m, gather(m, unmark(m), kind));
var dict = (m, at2) => {
  const from = unmark(m);
  if ((m.top - from) % 2 !== 0) fail(m, "a dict with a key and no value");
  watch(m, from, at2);
  push(m, gather(m, from, "dict"));
};
var extend = (m, from, at2) => {
  if (from <= m.fence) fail(m, "the stack has too few values");
  if (from === m.top || m.fault !== void 0) return;
  const target = m.stack[from - 1];
  if (typeof target !== "number" && isContainer(target)) pour(m, from, target);
  else m.court.fills(target, m.base + at2);
  m.top = from;
};
var watch = (m, from, at2) => {
  for (let index = from; index + 1 < m.top; index += 2) {
    const [key, value] = [m.stack[index], m.stack[index + 1]];
    if (typeof value === "number" || !isText(key) || isContainer(value)) continue;
    if (value.kind === "call" && value.judged === "safe") continue;
    const name = textOf(m.court.tape, key);
    if (name !== void 0 && HOOKS.has(name)) m.court.hooks(name, value, m.base + at2);
  }
};
var setItems = (m, from, at2) => {
  if ((m.top - from) % 2 !== 0) fail(m, "a key without a value");
  watch(m, from, at2);
  extend(m, from, at2);
};
var tuple = (size) => (m) => push(m, gather(m, m.top - size, "tuple"));
var containerOpcodes = [
  ["EMPTY_LIST", (m) => push(m, container("list"))],
  ["EMPTY_DICT", (m) => push(m, container("dict"))],
  ["EMPTY_TUPLE", (m) => push(m, container("tuple"))],
  ["EMPTY_SET", (m) => push(m, container("set"))],
  ["LIST", collect("list")],
  ["TUPLE", collect("tuple")],
  ["FROZENSET", collect("set")],
  ["DICT", dict],
  ["TUPLE1", tuple(1)],
  ["TUPLE2", tuple(2)],
  ["TUPLE3", tuple(3)],
  ["APPEND", (m, at2) => extend(m, m.top - 1, at2)],
  ["APPENDS", (m, at2) => extend(m, unmark(m), at2)],
  ["ADDITEMS", (m, at2) => extend(m, unmark(m), at2)],
  ["SETITEM", (m, at2) => setItems(m, m.top - 2, at2)],
  ["SETITEMS", (m, at2) => setItems(m, unmark(m), at2)]
];

// src/formats/pickle/object-opcodes.ts
var utf82 = new TextDecoder("utf-8", { ignoreBOM: true });
var twoLines = (m, at2, end) => {
  const middle = m.data.indexOf(10, at2 + 1);
  if (middle === at2 + 1 || middle === end - 2) fail(m, "an import without a name");
  return [utf82.decode(m.data.subarray(at2 + 1, middle)), utf82.decode(m.data.subarray(middle + 1, end - 1))];
};
var find = (m, [module, name], at2) => m.court.imports(module, name, m.proto, m.base + at2, opcodeName(m.data[at2] ?? 0));
var calls = (m, callee, args, at2, named3) => {
  if (m.fault !== void 0) return;
  push(m, m.court.calls({ callee, args, named: named3, at: m.base + at2, opcode: opcodeName(m.data[at2] ?? 0) }));
};
var isNoText = (value) => {
  if (typeof value === "number") return !isText(value);
  if (value.kind === "global") return value.judged === "safe";
  return isContainer(value) || value.kind === "call" && !value.mayBeText;
};
var stackGlobal = (m, at2) => {
  const name = pop(m);
  const module = pop(m);
  if (isNoText(name) || isNoText(module)) fail(m, "STACK_GLOBAL without a text");
  if (m.fault === void 0) push(m, m.court.importsFrom(module, name, m.proto, m.base + at2));
};
var argumentsFrom = (m, from) => {
  const args = container("tuple");
  addAll(args, m.stack, from, m.top);
  m.top = from;
  return args;
};
var inst = (m, at2, end) => {
  const names2 = twoLines(m, at2, end);
  if (m.fault !== void 0) return;
  const callee = find(m, names2, at2);
  const args = argumentsFrom(m, unmark(m));
  calls(m, callee, args, at2);
};
var obj = (m, at2) => {
  const from = unmark(m);
  if (m.top - from < 1) return fail(m, "OBJ without a class");
  const args = argumentsFrom(m, from + 1);
  m.top = from;
  calls(m, m.stack[from], args, at2);
};
var reduce = (m, at2) => {
  const args = pop(m);
  calls(m, pop(m), args, at2);
};
var newObjEx = (m, at2) => {
  const named3 = pop(m);
  const args = pop(m);
  calls(m, pop(m), args, at2, named3);
};
var build = (m, at2) => {
  const state = pop(m);
  const target = pop(m);
  if (m.fault !== void 0) return;
  push(m, target);
  m.array = m.court.builds(target, state, m.base + at2);
};
var MOST_CODE = 2147483647;
var extension = (bytes2) => (m, at2) => {
  const code = unsigned(m.data, at2 + 1, bytes2);
  if (code === 0 || code > MOST_CODE) return fail(m, "an extension code that is no positive number");
  push(m, m.court.extension(code, m.proto, m.base + at2));
};
var persistent = (m, at2) => {
  const id = pop(m);
  if (m.fault === void 0) push(m, m.court.persists(id, m.base + at2));
};
var objectOpcodes = [
  [
    "GLOBAL",
    (m, at2, end) => {
      const names2 = twoLines(m, at2, end);
      if (m.fault === void 0) push(m, find(m, names2, at2));
    }
  ],
  ["STACK_GLOBAL", stackGlobal],
  ["INST", inst],
  ["OBJ", obj],
  ["REDUCE", reduce],
  ["NEWOBJ", reduce],
  ["NEWOBJ_EX", newObjEx],
  ["BUILD", build],
  ["EXT1", extension(1)],
  ["EXT2", extension(2)],
  ["EXT4", extension(4)],
  ["PERSID", (m, at2) => push(m, m.court.persists((m.base + at2) * 8 + TEXT, m.base + at2))],
  ["BINPERSID", persistent]
];

// src/formats/pickle/stack-opcodes.ts
var plain2 = (tag) => (m, at2) => push(m, (m.base + at2) * 8 + tag);
var plainOpcodes = [
  ["NONE", NONE],
  ["NEWTRUE", BOOL],
  ["NEWFALSE", BOOL],
  ["LONG1", INT],
  ["LONG4", INT],
  ["BININT", INT],
  ["BININT1", INT],
  ["BININT2", INT],
  ["BINFLOAT", FLOAT2],
  ["UNICODE", TEXT],
  ["BINUNICODE", TEXT],
  ["SHORT_BINUNICODE", TEXT],
  ["BINUNICODE8", TEXT],
  ["BINSTRING", OLD_TEXT],
  ["SHORT_BINSTRING", OLD_TEXT],
  ["BINBYTES", BYTES],
  ["SHORT_BINBYTES", BYTES],
  ["BINBYTES8", BYTES],
  ["BYTEARRAY8", BYTES],
  ["NEXT_BUFFER", OTHER]
];
var lineOf = (m, at2, end) => m.data.subarray(at2 + 1, end - 1);
var spelled2 = (tag, reads) => (m, at2, end) => {
  if (!reads(lineOf(m, at2, end))) {
    const message = "The text of a number is none that Python reads: the pickle breaks off here, or hides what follows.";
    m.court.odd({ level: "unknown", message, offset: m.base + at2, opcode: opcodeName(m.data[at2] ?? 0) });
  }
  push(m, (m.base + at2) * 8 + tag);
};
var isInteger = (line) => integerOf(line) !== void 0;
var oldString = (m, at2, end) => {
  if (isQuoted(lineOf(m, at2, end))) push(m, (m.base + at2) * 8 + OLD_TEXT);
  else fail(m, "a text without quotes");
};
var indexOf = (m, at2, end) => {
  const index = indexIn(lineOf(m, at2, end));
  if (index === void 0) fail(m, "the index of the memo is no number");
  return index ?? 0;
};
var NO_VALUE = "the memo has no value";
var get = (m, index) => {
  const value = recall(m, index);
  if (value === void 0) fail(m, `${NO_VALUE} ${index}`);
  else push(m, value);
};
var put = (m, index) => {
  if (index > 1e6 && index > 4 * m.memoCount)
    m.limit ??= `a memo index of ${index} asks for more memory than any model`;
  remember(m, index, peek(m));
};
var popOne = (m) => {
  if (m.marks.at(-1) === m.top) unmark(m);
  else pop(m);
};
var frame = (m, at2, end) => {
  const start = m.base + end;
  if (m.base + at2 < m.frameEnd && m.frameEnd !== Number.POSITIVE_INFINITY) {
    const message = "A frame begins before the last one ended; no library writes that.";
    m.court.odd({ level: "unknown", message, offset: m.base + at2, opcode: "FRAME" });
  }
  m.frameEnd = start + unsigned(m.data, at2 + 1, 8);
  if (m.frameEnd > m.court.tape.bytes.size) m.limit ??= "a frame is longer than the file";
};
var proto = (m, at2) => {
  const version = m.data[at2 + 1] ?? 0;
  if (version > 5) fail(m, `pickle protocol ${version} is not known`);
  else if (m.base + at2 !== m.from) {
    const message = "The protocol is stated within the pickle; no library writes that, and names may change their meaning.";
    m.court.odd({ level: "note", message, offset: m.base + at2, opcode: "PROTO" });
  }
  m.proto = version;
};
var stop = (m) => {
  pop(m);
  if (m.fault !== void 0) return;
  m.running = false;
  m.stopped = true;
};
var stackOpcodes = [
  ...plainOpcodes.map(([name, tag]) => [name, plain2(tag)]),
  ["INT", spelled2(INT, isInteger)],
  ["LONG", spelled2(INT, isInteger)],
  ["FLOAT", spelled2(FLOAT2, isFloat)],
  ["STRING", oldString],
  ["READONLY_BUFFER", (m) => void peek(m)],
  ["MARK", mark],
  ["POP", popOne],
  [
    "POP_MARK",
    (m) => {
      m.top = unmark(m);
    }
  ],
  ["DUP", (m) => push(m, peek(m))],
  ["GET", (m, at2, end) => get(m, indexOf(m, at2, end))],
  ["BINGET", (m, at2) => get(m, m.data[at2 + 1] ?? 0)],
  ["LONG_BINGET", (m, at2) => get(m, unsigned(m.data, at2 + 1, 4))],
  ["PUT", (m, at2, end) => put(m, indexOf(m, at2, end))],
  ["BINPUT", (m, at2) => remember(m, m.data[at2 + 1] ?? 0, peek(m))],
  ["LONG_BINPUT", (m, at2) => put(m, unsigned(m.data, at2 + 1, 4))],
  ["MEMOIZE", (m) => remember(m, m.memoCount, peek(m))],
  ["FRAME", frame],
  ["PROTO", proto],
  ["STOP", stop]
];

// src/formats/pickle/run.ts
var STRIDE2 = 65536;
var SHOWN = 512;
var MOST_DEPTH5 = 20;
var HANDLERS = Array.from({ length: 256 }, () => (m) => fail(m, "a byte that is no opcode"));
for (const [name, handler] of [...stackOpcodes, ...containerOpcodes, ...objectOpcodes])
  HANDLERS[opcodeByte(name)] = handler;
var MORE = -1;
var measure = (m, layout, at2) => {
  const { data } = m;
  if (layout === LINE || layout === LINES) {
    const first = data.indexOf(10, at2 + 1);
    const last = layout === LINE || first < 0 ? first : data.indexOf(10, first + 1);
    return last < 0 ? MORE : last + 1;
  }
  if (layout === INVALID) return at2 + 1;
  const header = layout === COUNT1 ? 1 : layout === COUNT8 ? 8 : 4;
  const start = at2 + 1 + header;
  if (start > data.length) return MORE;
  const length = unsigned(data, at2 + 1, header);
  if (layout === COUNT4S && length >= 2147483648) fail(m, "a negative length");
  if (m.base + start + length > m.court.tape.bytes.size) fail(m, "a length that passes the end of the file");
  const needed = start + (length <= READABLE ? length : SHOWN);
  return needed > data.length ? MORE : start + length;
};
var run = (m) => {
  let steps = 0;
  const { data } = m;
  while (m.running && m.array === void 0) {
    const at2 = m.next;
    if (at2 >= data.length) break;
    const opcode = data[at2];
    const layout = LAYOUT[opcode];
    const end = layout <= 8 ? at2 + 1 + layout : measure(m, layout, at2);
    if (end === MORE || layout <= 8 && end > data.length || !m.running) break;
    if (m.base + end > m.frameEnd) leaveFrame(m, m.base + at2);
    if (++steps % STRIDE2 === 0) pay(m, STRIDE2);
    m.next = end;
    HANDLERS[opcode](m, at2, end);
  }
  pay(m, steps % STRIDE2);
  return steps;
};
var pay = (m, opcodes) => {
  const { budget } = m.court.tape;
  if (!budget.spend("opcodes", opcodes)) giveUp(m, "more opcodes than are run for one file");
  else if (budget.late()) giveUp(m, "the time for one file is up");
};
var leaveFrame = (m, offset) => {
  if (offset < m.frameEnd) {
    const message = "An opcode crosses the end of its frame: readers disagree on what runs from here, which hides a program from those that check.";
    m.court.odd({ level: "dangerous", message, offset, opcode: "FRAME" });
  }
  m.frameEnd = Number.POSITIVE_INFINITY;
};
var turnTo = async (m, offset) => {
  const last = m.court.tape.latest;
  if (last === void 0 || offset < last.base || offset >= last.base + last.data.length)
    return load(m, offset);
  m.data = last.data;
  m.base = last.base;
  m.next = offset - last.base;
};
var runCut = (m) => {
  const opcode = m.data[m.next] ?? 0;
  const first = m.data.indexOf(10, m.next + 1);
  if (LAYOUT[opcode] !== LINES || first < 0 || first + 2 >= m.data.length) return;
  HANDLERS[opcode](m, m.next, m.data.length);
};
var load = async (m, offset) => {
  const { size } = m.court.tape.bytes;
  if (offset >= size) return fail(m, "the file ends before the pickle does");
  if (offset >= m.base && m.base + m.data.length === size && m.data.length > 0) {
    runCut(m);
    return fail(m, "the file ends within an opcode");
  }
  const window = await readOn(m.court.tape, offset);
  if (window === void 0) return giveUp(m, "more bytes than are kept for one file");
  m.data = window.data;
  m.base = window.base;
  m.next = 0;
};
var passArray = async (m, depth) => {
  const { size, padded: padded2 } = m.array ?? { size: 0, padded: false };
  m.array = void 0;
  if (size === Number.POSITIVE_INFINITY)
    return giveUp(m, "an array follows in the stream whose size cannot be told");
  const here = m.base + m.next;
  if (size === void 0) {
    if (depth >= MOST_DEPTH5) return giveUp(m, "arrays nested too deep");
    const inner = await runAt(m.court, here, depth + 1);
    if (!inner.stopped) {
      m.fault = inner.fault;
      m.limit = inner.limit;
      m.running = false;
      return;
    }
    return turnTo(m, inner.base + inner.next);
  }
  const padding = padded2 ? ((await m.court.tape.bytes.slice(here, here + 1))[0] ?? 0) + 1 : 0;
  await turnTo(m, here + padding + size);
};
var runAt = async (court, offset, depth = 0, before) => {
  const m = machineOf(court, offset, before);
  try {
    await turnTo(m, offset);
    while (m.running) {
      run(m);
      if (m.array !== void 0 && m.running) await passArray(m, depth);
      else if (m.running) await load(m, m.base + m.next);
    }
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    fail(m, error.message);
  }
  return m;
};

// src/formats/pickle/sniff.ts
var NO_ACCIDENT = 12;
var free = { spend: () => true, left: () => 0, late: () => false };
var trial = (head, size) => {
  const bytes2 = { size, slice: async () => Promise.reject(new MalformedFile("not read")) };
  const tape = tapeOf(bytes2, free);
  const window = { base: 0, data: head };
  tape.windows.push(window);
  tape.latest = window;
  const court = courtOf({ tape, loader: "", joblib: false });
  let [names2, calls2] = [0, 0];
  const seen = (global) => {
    if (/^[\w.]+$/.test(global.module) && /^[\w.]+$/.test(global.name)) names2++;
    return global;
  };
  const counting = {
    ...court,
    imports: (...made) => seen(court.imports(...made)),
    importsFrom: (...made) => seen(court.importsFrom(...made)),
    calls: (made) => {
      calls2++;
      return court.calls(made);
    }
  };
  let next = 0;
  let opcodes = 0;
  let m = machineOf(counting, 0);
  do {
    m = machineOf(counting, next);
    m.data = head;
    m.next = next;
    opcodes += run(m);
    next = m.next;
  } while (m.stopped && next < head.length);
  const end = m.stopped && next >= size;
  const acts = names2 > 0 && (m.stopped || calls2 > 0 || m.fault === void 0);
  const open = m.fault === void 0 && !m.stopped;
  return { open, pickle: end || acts || open && opcodes >= NO_ACCIDENT };
};

// src/formats/pickle/spelled.ts
var MOST4 = 1024 * 1024;
var LEAST = 16;
var MOST_NAMES = 12;
var BASE64 = /^[A-Za-z0-9+/_-]+={0,2}\s*$/;
var unspelled = (data) => {
  if (data.length < LEAST || data.length > MOST4) return void 0;
  const text3 = Buffer.from(data).toString("latin1").replace(/\r?\n/g, "");
  return BASE64.test(text3) ? Buffer.from(text3, "base64") : void 0;
};
var readable = (data) => {
  const text3 = Buffer.from(data.subarray(0, 200)).toString("latin1");
  return /^[\t\n\r\x20-\x7e]+$/.test(text3) && /[ (]/.test(text3) ? text3 : void 0;
};
var CODE = /* @__PURE__ */ new Set([99, 227]);
var OPCODES_AT = [17, 21, 25];
var BYTES2 = /* @__PURE__ */ new Set([115, 243]);
var TEXTS = /* @__PURE__ */ new Set([122, 250, 90, 218]);
var codeNames = (data) => {
  if (data.length < 40 || !isCode(data)) return void 0;
  const names2 = /* @__PURE__ */ new Set();
  const end = Math.min(data.length, MOST4);
  for (let at2 = 1; at2 < end && names2.size < MOST_NAMES; at2++) {
    if (!TEXTS.has(data[at2] ?? 0)) continue;
    const length = data[at2 + 1] ?? 0;
    const text3 = Buffer.from(data.subarray(at2 + 2, at2 + 2 + length)).toString("latin1");
    if (text3.length !== length || !/^[A-Za-z_][A-Za-z0-9_]+$/.test(text3)) continue;
    names2.add(text3);
    at2 += length + 1;
  }
  return names2.size > 0 ? [...names2] : void 0;
};
var isCode = (data) => CODE.has(data[0] ?? 0) && data[3] === 0 && data[4] === 0 && OPCODES_AT.some((at2) => BYTES2.has(data[at2] ?? 0));

// src/formats/pickle/nested.ts
var MOST_TEXT3 = 16 * 1024 * 1024;
var judgeNested = async (court, inner) => {
  let complete = !court.handed.full();
  if (!complete)
    court.log.add({
      level: "unknown",
      message: "More nested objects than any model has; the last were not looked into."
    });
  for (const each of court.handed.list()) if (!await judgeOne(court, inner, each)) complete = false;
  return complete;
};
var judgeOne = async (court, inner, { value, callee, decides }) => {
  const { tape, log } = court;
  const operand = operandOf(tape, value);
  const bytes2 = operand && await bytesFor(court, value, operand);
  if (operand === void 0 || bytes2 === void 0 || bytes2.size < 2) return !decides;
  const member = `bytes handed to ${callee}`;
  const { findings, completeness, verdict } = await inner.inspect(bytes2, member);
  if (!decides) await judgeSpelled(court, inner, { bytes: bytes2, member, from: operand.from });
  if (!decides && verdict !== "dangerous") return true;
  for (const finding of findings)
    if (decides || finding.level === "dangerous")
      log.add({ ...placed(finding, operand), message: `Within ${member}: ${finding.message}` });
  return !decides || completeness === "complete";
};
var judgeSpelled = async ({ log }, inner, { bytes: bytes2, member, from }) => {
  if (bytes2.size > MOST_TEXT3) return;
  const data = await bytes2.slice(0, bytes2.size);
  const plain4 = unspelled(data);
  const names2 = codeNames(plain4 ?? data);
  if (names2 !== void 0) {
    const message = `Within ${member}: compiled Python code that names ${names2.join(", ")}.`;
    log.add({ level: "dangerous", message, offset: from });
  }
  if (plain4 === void 0 || plain4.length < 2) return;
  const { findings } = await inner.inspect(bytesOf(plain4), member);
  for (const { level, message, call } of findings)
    if (level === "dangerous")
      log.add({
        level,
        message: `Within ${member}, spelled as base64: ${message}`,
        ...call !== void 0 && { call },
        offset: from
      });
  const text3 = readable(plain4);
  if (text3 !== void 0) {
    const message = `Within ${member}: base64 that stands for a text.`;
    log.add({ level: "note", message, call: JSON.stringify(text3), offset: from });
  }
};
var placed = (finding, { opcode, from }) => {
  if (finding.member !== void 0 || finding.offset === void 0) return finding;
  const { opcode: _, ...rest } = finding;
  if (opcode === "STRING" || opcode.includes("UNICODE")) return { ...rest, offset: from };
  return { ...finding, offset: from + finding.offset };
};
var bytesFor = async ({ tape }, value, { opcode, from, length }) => {
  const binary2 = opcode !== "STRING" && !opcode.includes("UNICODE");
  if (binary2) return part(tape.bytes, from, from + length);
  if (length > MOST_TEXT3) return void 0;
  if (opcode === "STRING" || opcode === "UNICODE")
    return bytesOf(Buffer.from(headOfText(tape, value, MOST_TEXT3) ?? "", "latin1"));
  const text3 = new TextDecoder().decode(await tape.bytes.slice(from, from + length));
  return bytesOf(Buffer.from(text3, "latin1"));
};

// src/formats/pickle/streams.ts
var MOST_PICKLES = 1e5;
var MOST_OVERHANGS = 8;
var inspectStreams = async (bytes2, inner, streams) => {
  const { loader, joblib = false } = streams;
  const tape = tapeOf(bytes2, inner.budget);
  const court = courtOf({ tape, loader, joblib });
  const ran = await runAll(court, streams);
  let completeness = settle(court, ran, streams);
  if (!await judgeNested(court, inner)) completeness = "partial";
  court.close();
  const findings = [...court.log.list()];
  if (court.passedArrays()) findings.push(...await again(bytes2, inner, { ...streams, most: 1 }));
  for (const from of ran.overhangs ?? []) findings.push(...await again(bytes2, inner, { ...streams, from }));
  return { completeness, findings };
};
var runAll = async (court, { most = Number.POSITIVE_INFINITY, from = 0 }) => {
  const { size } = court.tape.bytes;
  let end = from;
  let pickles = 0;
  let wasted;
  let last;
  const overhangs = [];
  while (pickles < Math.min(most, MOST_PICKLES + 1) && (end < size || pickles === 0)) {
    const before = court.log.count() + court.names();
    const ran = await runNext(court, end, last);
    const { stopped, fault, limit: limit3, base, next, frameEnd } = ran;
    last = ran;
    if (!stopped) {
      const idle = court.log.count() + court.names() === before;
      if (pickles > 0 && fault !== void 0 && idle) return { end, pickles, overhangs };
      return {
        end: base + next,
        pickles,
        overhangs,
        ...fault !== void 0 && { fault },
        ...limit3 !== void 0 && { limit: limit3 }
      };
    }
    wasted ??= limit3 ?? (pickles >= MOST_PICKLES ? "more pickles in one file than any model has" : void 0);
    end = base + next;
    pickles++;
    if (frameEnd > end && frameEnd <= size && overhangs.length < MOST_OVERHANGS)
      overhangs.push(overhang(court, end, frameEnd));
  }
  return { end, pickles, overhangs, ...wasted !== void 0 && { limit: wasted } };
};
var runNext = async (court, from, last) => {
  const afresh = await runAt(court, from);
  if (last === void 0 || last.memoCount === 0 || !afresh.fault?.startsWith(NO_VALUE)) return afresh;
  const before = court.log.count() + court.names();
  const kept = await runAt(court, from, 0, last);
  if (!kept.stopped && court.log.count() + court.names() === before) return afresh;
  const message = "The pickle uses the memo of the one before it: only a program that keeps its unpickler runs it.";
  court.log.add({ level: "unknown", message, offset: from });
  return kept;
};
var overhang = ({ log }, end, frameEnd) => {
  const message = "A frame reaches behind the end of its pickle: readers disagree on where the next one begins, and so on what runs.";
  log.add({ level: "unknown", message, offset: end - 1, opcode: "STOP" });
  return frameEnd;
};
var settle = (court, { end, pickles, fault, limit: limit3 }, streams) => {
  const { log, tape } = court;
  if (limit3 !== void 0) {
    log.add({ level: "unknown", message: `Not run to its end: ${limit3}.`, offset: end });
    return "partial";
  }
  if (fault !== void 0) {
    const message = `The pickle breaks off: ${fault}. What stands before the break runs all the same.`;
    log.add({ level: "unknown", message, offset: end });
    return "partial";
  }
  const rest = tape.bytes.size - end;
  if (rest > 0 && !streams.dataFollows)
    log.add({
      level: "note",
      message: `${rest} bytes follow the last pickle; unpicklers do not read them.`,
      offset: end
    });
  if (pickles > 1 && streams.most === void 0)
    log.add({
      level: "note",
      message: `The file holds ${pickles} pickles; a program that reads on runs them all.`
    });
  return "complete";
};
var again = async (bytes2, inner, streams) => {
  const court = courtOf({ tape: tapeOf(bytes2, inner.budget), loader: "pickle.load", joblib: false });
  await runAll(court, streams);
  court.close();
  return court.log.list().filter(({ level }) => level === "dangerous");
};

// src/formats/inspection/polyglot.ts
var CALLS = /* @__PURE__ */ new Set(["REDUCE", "INST", "OBJ", "NEWOBJ", "NEWOBJ_EX"]);
var alsoPickle = async (head, bytes2, inner) => {
  const { open, pickle: pickle2 } = trial(head, bytes2.size);
  if (!open && !pickle2) return [];
  try {
    const { findings } = await inspectStreams(bytes2, inner, { loader: "pickle.load", most: 1 });
    return findings.filter(
      ({ level, call, opcode }) => level === "dangerous" || call !== void 0 && CALLS.has(opcode ?? "")
    ).map((finding) => ({ ...finding, message: `The file is a pickle as well. ${finding.message}` }));
  } catch (error) {
    if (error instanceof MalformedFile) return [];
    throw error;
  }
};

// src/formats/inspection/promise.ts
var PROMISES = /* @__PURE__ */ new Map([
  ["safetensors", ["safetensors"]],
  ["gguf", ["gguf"]],
  ["npy", ["npy"]],
  ["npz", ["npz", "zip"]],
  ["onnx", ["onnx"]],
  ["h5", ["hdf5"]],
  ["hdf5", ["hdf5"]],
  ["keras", ["keras", "zip", "hdf5"]],
  ["tflite", ["tflite"]],
  ["json", ["text"]],
  ["txt", ["text"]],
  ["md", ["text"]],
  ["yaml", ["text"]],
  ["yml", ["text"]]
]);
var mismatch = (path, format) => {
  const suffix = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const promised = PROMISES.get(suffix);
  if (promised === void 0 || promised.includes(format) || format === "unknown") return [];
  const message = `The content is not what the name says: ${format} in a file named .${suffix}.`;
  return [{ level: "unknown", message }];
};

// src/formats/npy-header.ts
var MOST_DEPTH6 = 20;
var TOKEN2 = /\s*(?:'([^'\\\n]*)'|"([^"\\\n]*)"|(-?\d{1,15})L?|(True|False|None)|([{}[\]():,]))/y;
var tokensOf = (text3) => {
  const found = [];
  const token = new RegExp(TOKEN2);
  while (text3.slice(token.lastIndex).trim() !== "") {
    const match = token.exec(text3);
    if (match === null) throw new MalformedFile("the header is no Python literal");
    const [, single, double, digits, word, mark2] = match;
    if (mark2 !== void 0) found.push({ mark: mark2 });
    else if (digits !== void 0) found.push({ value: Number(digits) });
    else if (word !== void 0) found.push({ value: word === "None" ? null : word === "True" });
    else found.push({ value: single ?? double ?? "" });
  }
  return found;
};
var isAt = ({ tokens, at: at2 }, mark2) => tokens[at2]?.mark === mark2;
var take = (reading, mark2) => {
  if (!isAt(reading, mark2)) throw new MalformedFile("the header is no Python literal");
  reading.at++;
};
var readItems = (reading, close, item) => {
  const found = [];
  while (!isAt(reading, close)) {
    found.push(item());
    if (!isAt(reading, close)) take(reading, ",");
  }
  reading.at++;
  return found;
};
var readPair = (reading, depth) => {
  const key = readLiteral2(reading, depth);
  if (typeof key !== "string") throw new MalformedFile("the header is no plain dictionary");
  take(reading, ":");
  return [key, readLiteral2(reading, depth)];
};
var readLiteral2 = (reading, depth) => {
  if (depth > MOST_DEPTH6) throw new MalformedFile("the header is nested too deep");
  const { mark: mark2, value } = reading.tokens[reading.at++] ?? {};
  if (value !== void 0) return value;
  const inner = () => readLiteral2(reading, depth + 1);
  if (mark2 === "(") return { tuple: readItems(reading, ")", inner) };
  if (mark2 === "[") return { list: readItems(reading, "]", inner) };
  if (mark2 !== "{") throw new MalformedFile("the header is no Python literal");
  const pairs = readItems(reading, "}", () => readPair(reading, depth + 1));
  const found = new Map(pairs);
  if (found.size < pairs.length) throw new MalformedFile("the header names a key twice");
  return found;
};
var parse = (text3) => {
  const reading = { tokens: tokensOf(text3), at: 0 };
  const whole = readLiteral2(reading, 0);
  if (reading.at < reading.tokens.length)
    throw new MalformedFile("something follows the dictionary of the header");
  return whole;
};
var TYPE = /^[|<>=]?([biufcmMSUVOa?])(\d{0,9})(?:\[[\w/]{1,20}\])?$/;
var typeOf = (type) => {
  if (typeof type === "string") {
    const [, kind, digits = ""] = TYPE.exec(type) ?? [];
    if (kind === void 0)
      throw new MalformedFile(`the type ${JSON.stringify(type.slice(0, 40))} is none that NumPy writes`);
    if (kind === "O") return { objects: true, width: void 0 };
    const width = kind === "?" ? 1 : digits === "" ? void 0 : Number(digits) * (kind === "U" ? 4 : 1);
    return { objects: false, width };
  }
  if (isKind(type, "list")) return sum(type.list.map(fieldOf));
  if (isKind(type, "tuple") && type.tuple.length === 2) {
    const [inner = null, shape = null] = type.tuple;
    return times2(typeOf(inner), shape);
  }
  throw new MalformedFile("the header names no type");
};
var isKind = (value, kind) => typeof value === "object" && value !== null && kind in value;
var fieldOf = (field2) => {
  if (!isKind(field2, "tuple") || field2.tuple.length < 2 || field2.tuple.length > 3)
    throw new MalformedFile("a field of the header without name and type");
  const [, type = null, shape] = field2.tuple;
  return shape === void 0 ? typeOf(type) : times2(typeOf(type), shape);
};
var sum = (types) => ({
  objects: types.some(({ objects }) => objects),
  width: types.reduce(
    (total, { width }) => total === void 0 || width === void 0 ? void 0 : total + width,
    0
  )
});
var times2 = ({ objects, width }, shape) => {
  const lengths = typeof shape === "number" ? [shape] : isKind(shape, "tuple") ? shape.tuple : void 0;
  if (lengths === void 0 || !lengths.every(isLength)) throw new MalformedFile("the header names no shape");
  const count2 = lengths.reduce((product, length) => product * length, 1);
  return { objects, width: width === void 0 ? void 0 : width * count2 };
};
var isLength = (value) => typeof value === "number" && value >= 0;
var readHeader = (text3) => {
  const header = parse(text3);
  if (!(header instanceof Map)) throw new MalformedFile("the header is no dictionary");
  const names2 = [...header.keys()].sort().join(" ");
  if (names2 !== "descr fortran_order shape" || typeof header.get("fortran_order") !== "boolean")
    throw new MalformedFile("the header does not describe an array");
  const shape = header.get("shape") ?? null;
  if (!isKind(shape, "tuple")) throw new MalformedFile("the header names no shape");
  const { objects, width } = times2(typeOf(header.get("descr") ?? null), shape);
  return { objects, size: width };
};

// src/formats/npy.ts
var MOST_HEADER3 = 1024 * 1024;
var npy = {
  id: "npy",
  what: "a NumPy array",
  detects: (head) => startsWith(head, "NUMPY"),
  async inspect(bytes2, inner) {
    const start = await bytes2.slice(0, 12);
    const width = start[6] === 1 ? 2 : 4;
    const from = 8 + width;
    const length = unsigned(start, 8, width);
    if ((start[6] ?? 0) < 1 || (start[6] ?? 0) > 3)
      throw new MalformedFile("an unknown version of the NumPy format");
    if (length > MOST_HEADER3 || from + length > bytes2.size)
      throw new MalformedFile("the header passes the end of the file");
    const data = from + length;
    const { objects, size } = readHeader(new TextDecoder().decode(await bytes2.slice(from, data)));
    if (!objects) return { completeness: "complete", findings: lengthWords(bytes2.size - data, size) };
    return inspectStreams(bytes2, inner, {
      loader: "numpy.load(allow_pickle=True)",
      from: data,
      most: 1
    });
  }
};
var lengthWords = (has, needs) => {
  if (needs === void 0 || has === needs) return [];
  const message = has < needs ? `The array breaks off: its header states ${needs} bytes, and ${has} are there.` : `${has - needs} bytes follow the array; NumPy does not read them.`;
  return [{ level: "unknown", message }];
};

// src/formats/pickle.ts
var isProtocol = (head) => head[0] === 128 && (head[1] ?? 6) <= 5;
var pickle = {
  id: "pickle",
  what: "a pickle",
  detects: (head, size) => isProtocol(head) || trial(head, size).pickle,
  inspect: (bytes2, inner) => inspectStreams(bytes2, inner, { loader: "pickle.load", joblib: true })
};

// src/formats/pytorch-legacy.ts
var MAGIC2 = [138, 10, 108, 252, 156, 70, 249, 32, 106, 168, 80, 25];
var FRAME3 = 149;
var pytorchLegacy = {
  id: "pytorch-legacy",
  what: "a PyTorch file of the old layout",
  // From protocol 4 on a frame of nine bytes stands before the number.
  detects: (head) => head[0] === 128 && (startsWith(head, MAGIC2, 2) || head[2] === FRAME3 && startsWith(head, MAGIC2, 11)),
  inspect: (bytes2, inner) => inspectStreams(bytes2, inner, { loader: "torch.load", most: 5, dataFollows: true })
};

// src/formats/recognised.ts
var magic = (start, at2 = 0) => (head) => startsWith(head, start, at2);
var either2 = (...starts) => (head) => starts.some((start) => startsWith(head, start));
var isOnnx = (head) => head[0] === 8 && (head[1] ?? 99) <= 20 && [18, 26, 34, 40, 50, 58, 66].includes(head[2] ?? 0);
var list = [
  {
    id: "hdf5",
    what: "an HDF5 file",
    remark: "it can hold Keras layers with code, which are not judged here",
    detects: magic([137, 72, 68, 70, 13, 10, 26, 10])
  },
  {
    id: "tflite",
    what: "a TensorFlow Lite model",
    remark: "its operators are not judged here",
    detects: magic("TFL3", 4)
  },
  {
    id: "rds",
    what: "an R object",
    remark: "reading it can run code, and it is not judged here",
    detects: either2("X\n\0\0", "A\n2\n", "A\n3\n", "RDX2\n", "RDX3\n")
  },
  {
    id: "ggml",
    what: "a model in a forerunner of GGUF",
    remark: "its layout is not judged here",
    detects: either2("lmgg", "fmgg", "tjgg", "algg")
  },
  {
    id: "onnx",
    what: "an ONNX model",
    remark: "its operators and the files that it names are not judged here",
    detects: isOnnx
  }
];
var recognise = ({ id, what, remark, detects }) => ({
  id,
  what,
  detects,
  inspect: async () => ({
    completeness: "unreadable",
    findings: [{ level: "unknown", message: `The file is ${what}: ${remark}.` }]
  })
});
var recognised = list.map(recognise);
var LFS = "version https://git-lfs.github.com/spec/";
var isText2 = (head) => {
  const start = new TextDecoder().decode(head.subarray(0, 4e3));
  const seen = head.length > 4e3 ? start.slice(0, -2) : start;
  return head.length > 0 && !seen.includes("�") && !head.some(isControl);
};
var isControl = (byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte);
var text = {
  id: "text",
  what: "text",
  detects: isText2,
  inspect: async (bytes2) => {
    const head = Buffer.from(await bytes2.slice(0, 200)).toString("latin1");
    const what = head.startsWith(LFS) ? "a Git LFS pointer; the model itself is not here" : /^\s*<(?:!doctype|html)/i.test(head) ? "a web page" : "text";
    return {
      completeness: "unreadable",
      findings: [{ level: "unknown", message: `The file is ${what}, no model.` }]
    };
  }
};

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
  const text3 = decode3(data);
  const root = parse2(text3);
  refuseDuplicates(text3);
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
var decode3 = (data) => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    throw new MalformedFile("the header is no UTF-8");
  }
};
var parse2 = (text3) => {
  const object = text3.replace(/ +$/, "");
  if (!object.startsWith("{") || !object.endsWith("}"))
    throw new MalformedFile("the header is no JSON object");
  try {
    return JSON.parse(object);
  } catch {
    throw new MalformedFile("the header is no JSON");
  }
};
var OPEN2 = 1;
var CLOSE = 2;
var COLON = 6;
var STRING2 = 10;
var END2 = 17;
var refuseDuplicates = (text3) => {
  const scanner = createScanner(text3, true);
  const open = [];
  let name;
  for (let token = scanner.scan(); token !== END2; token = scanner.scan()) {
    if (token === OPEN2) open.push(/* @__PURE__ */ new Set());
    else if (token === CLOSE) open.pop();
    else if (token === STRING2) name = scanner.getTokenValue();
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
  const { dtype, shape, data_offsets: offsets2, ...rest } = asObject(value, "a tensor");
  if (typeof dtype !== "string" || !isSizes(shape) || !isSizes(offsets2) || offsets2.length !== 2)
    throw new MalformedFile("a tensor without type, shape and offsets");
  if (Object.keys(rest).length > 0)
    throw new MalformedFile("a tensor with a field that the format does not have");
  const [begin = 0, end = 0] = offsets2;
  return { dtype, bits: BITS.get(dtype), shape, begin, end };
};
var isSizes = (value) => Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);

// src/formats/safetensors/targets.ts
var KEYS = /* @__PURE__ */ new Set(["_target_", "__target__", "target", "class_path", "_partial_target_"]);
var NAME2 = /^[A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)+$/;
var CODE2 = /_target_|!!python\/|\b(?:os|subprocess|builtins|posix)\.[a-z_]+/;
var LONGEST3 = 4 * 1024 * 1024;
var MOST_VALUES2 = 1e5;
var MOST_LAYERS = 3;
var MOST_TOLD2 = 20;
var parsed = (text3) => {
  if (text3.length > LONGEST3 || !/^\s*[[{]/.test(text3)) return void 0;
  try {
    return JSON.parse(text3);
  } catch {
    return void 0;
  }
};
var targetsIn = (text3) => {
  const root = parsed(text3);
  if (root === void 0) return void 0;
  const found = [];
  const open = [[root, 0]];
  for (let seen = 0; open.length > 0; seen++) {
    const [value, layer] = open.pop() ?? [];
    if (seen > MOST_VALUES2 || layer === void 0) return void 0;
    if (typeof value === "string") {
      const inner = layer < MOST_LAYERS ? parsed(value) : void 0;
      if (inner !== void 0) open.push([inner, layer + 1]);
    } else if (typeof value === "object" && value !== null)
      for (const [key, each] of Object.entries(value)) {
        if (typeof each === "string" && KEYS.has(key) && NAME2.test(each)) found.push({ key, name: each });
        else open.push([each, layer]);
      }
  }
  return found;
};
var judged = (place, { key, name }) => {
  const dot = name.lastIndexOf(".");
  const { judged: level, does } = judgeName(name.slice(0, dot), name.slice(dot + 1));
  const shown4 = name.slice(0, 200);
  const who = `Libraries that build objects from the metadata ${place} would call ${shown4}`;
  if (level === "safe")
    return { level: "note", message: `${who}, which is known to be harmless.`, call: shown4 };
  return { level, message: `${who} (${key}), which ${does}.`, call: shown4 };
};
var targets = (metadata) => {
  const found = [];
  for (const [key, value] of metadata) {
    const place = JSON.stringify(key.slice(0, 80));
    const names2 = targetsIn(value);
    if (names2 !== void 0) found.push(...names2.slice(0, MOST_TOLD2).map((target) => judged(place, target)));
    const match = names2 === void 0 || names2.length === 0 ? CODE2.exec(value) : null;
    if (match === null) continue;
    found.push({
      level: "unknown",
      message: `The metadata ${place} name code (${match[0].slice(0, 60)}): libraries that build objects from metadata would call it.`
    });
  }
  return found;
};

// src/formats/safetensors/tensors.ts
var checkTensors2 = (tensors, size) => {
  const sorted = [...tensors].sort(([, one], [, other]) => one.begin - other.begin || one.end - other.end);
  let at2 = 0;
  for (const [name, tensor] of sorted) {
    const shown4 = JSON.stringify(name.slice(0, 80));
    if (tensor.begin !== at2 || tensor.end < tensor.begin)
      throw new MalformedFile(`the tensor ${shown4} leaves a hole or overlaps another`);
    const stated = sizeOf(tensor);
    if (stated !== void 0 && stated !== tensor.end - tensor.begin)
      throw new MalformedFile(`the tensor ${shown4} has another size than its shape`);
    at2 = tensor.end;
  }
  if (at2 < size) throw new MalformedFile(`${size - at2} bytes belong to no tensor`);
  if (at2 > size) throw new MalformedFile(`the file ends ${at2 - size} bytes before its tensors do`);
};
var sizeOf = ({ bits, shape }) => bits === void 0 ? void 0 : shape.reduce((product, length) => product * length, 1) * (bits / 8);

// src/formats/safetensors.ts
var MOST_HEADER4 = 1e8;
var safetensors = {
  id: "safetensors",
  what: "a safetensors file",
  detects: (head) => head[8] === 123 && unsigned(head, 0, 8) <= MOST_HEADER4 && unsigned(head, 0, 8) >= 2,
  async inspect(bytes2) {
    const length = unsigned(await bytes2.slice(0, 8), 0, 8);
    if (length > MOST_HEADER4) throw new MalformedFile("the header is longer than the format allows");
    if (8 + length > bytes2.size) throw new MalformedFile("the header passes the end of the file");
    const header = parseHeader(await bytes2.slice(8, 8 + length));
    checkTensors2(header.tensors, bytes2.size - 8 - length);
    return { completeness: "complete", findings: [...targets(header.metadata), ...strangers(header.tensors)] };
  }
};
var strangers = (tensors) => {
  const names2 = new Set(
    [...tensors.values()].filter(({ bits }) => bits === void 0).map(({ dtype }) => dtype)
  );
  return [...names2].slice(0, 5).map(
    (dtype) => ({
      level: "note",
      message: `The number type ${JSON.stringify(dtype.slice(0, 40))} is not known here; its sizes were not checked.`
    })
  );
};

// src/formats/archive/torchscript.ts
var MOST_CODE2 = 16 * 1024 * 1024;
var MOST_TOLD3 = 10;
var DANGEROUS = /* @__PURE__ */ new Map([
  ["torch.save", "writes a file that it names"],
  ["ops.aten.save", "writes a file that it names"],
  ["torch.from_file", "reads any file that it names, or creates it"],
  ["ops.aten.from_file", "reads any file that it names, or creates it"]
]);
var OWN = new Set(
  "prim aten prims quantized quantized_decomposed _quantized sparse mkldnn mkldnn_prepacked prepacked xnnpack onednn torchvision torchaudio torchtext image rnn cuda c10d _c10d_functional inductor metal vulkan_prepack profiler static_runtime".split(" ")
);
var USES = /\b(torch\.(?:save|from_file)|ops\.aten\.(?:save|from_file))\(/g;
var LIBRARIES = /(?:\bops|__torch__\.torch\.classes)\.(\w{1,80})\./g;
var inspectCode = async (content) => {
  const data = await content.slice(0, Math.min(content.size, MOST_CODE2));
  const code = Buffer.from(data).toString("latin1");
  const findings = [];
  const used = new Map([...code.matchAll(USES)].map((match) => [match[1] ?? "", match.index]));
  for (const [name, offset] of used)
    findings.push({
      level: "dangerous",
      message: `The compiled code calls ${name}, which ${DANGEROUS.get(name) ?? "touches files"} when the model runs.`,
      call: code.slice(offset, offset + 120).split("\n")[0] ?? name,
      offset
    });
  const foreign2 = new Set([...code.matchAll(LIBRARIES)].map((match) => match[1] ?? ""));
  for (const name of [...foreign2].filter((each) => !OWN.has(each)).slice(0, MOST_TOLD3))
    findings.push({
      level: "unknown",
      message: `The compiled code uses ${name}, which is no part of PyTorch: a native library must be loaded for it.`
    });
  if (content.size <= MOST_CODE2) return { completeness: "complete", findings };
  const message = `The compiled code is longer than ${MOST_CODE2} bytes; the rest was not read.`;
  return { completeness: "partial", findings: [...findings, { level: "unknown", message }] };
};

// src/formats/archive/layout.ts
var stored = ({ name, method }, pattern) => method === 0 && pattern.test(name);
var TENSOR = /(?:^|\/)(?:data|constants|tensors|xl_model_data)\/\d+$/;
var EXPORTED = /(?:^|\/)data\/(?:weights|constants)\/(?:weight|tensor)_\d+$/;
var unpickled = (content, inner) => inspectStreams(content, inner, { loader: "torch.load", most: 1 });
var judgeTorch = (name) => {
  if (/\.pkl$/i.test(name)) return unpickled;
  return /(?:^|\/)code\/.*\.py$/.test(name) ? inspectCode : void 0;
};
var pytorch = (format) => ({
  format,
  torch: true,
  judge: judgeTorch,
  isRaw: (entry) => stored(entry, TENSOR)
});
var exported = {
  format: "pytorch-export",
  torch: true,
  judge: judgeTorch,
  isRaw: (entry) => stored(entry, TENSOR) || stored(entry, EXPORTED),
  runs: (name) => /\/data\/aotinductor\/.*\.(?:so|dll|dylib|cubin|o|cpp|py)$/i.test(name) ? "is compiled for the model, and torch loads it as native code" : void 0
};
var torchServe = {
  format: "torchserve",
  torch: false,
  isRaw: () => false,
  runs: (name) => /\.(?:py|sh|so|whl)$/i.test(name) || /(?:^|\/)requirements\.txt$/.test(name) ? "is code of the handler or names it, and TorchServe runs it" : void 0
};
var plain3 = (format) => ({
  format,
  torch: false,
  isRaw: () => false,
  runs: (name) => /\.py$/i.test(name) ? "is Python code; whether it runs is up to what loads it" : void 0
});
var layoutOf = (names2) => {
  const some = (pattern) => names2.some((name) => pattern.test(name));
  if (some(/^MAR-INF\/MANIFEST\.json$/)) return torchServe;
  if (some(/(?:^|\/)(?:serialized_exported_program\.json|models\/[^/]+\.json)$/) && some(/(?:^|\/)version$/))
    return exported;
  if (some(/(?:^|\/)data\.pkl$/i))
    return pytorch(some(/(?:^|\/)constants\.pkl$/i) && some(/(?:^|\/)code\//) ? "torchscript" : "pytorch-zip");
  if (names2.length > 0 && names2.every((name) => name.endsWith(".npy"))) return plain3("npz");
  return plain3(names2.includes("config.json") && names2.includes("metadata.json") ? "keras" : "zip");
};

// src/formats/archive/tar-headers.ts
var BLOCK2 = 512;
var MOST_EXTENSION = 1024 * 1024;
var text2 = (data) => Buffer.from(data).toString("latin1").replace(/\0[\s\S]*$/, "");
var amount = (data) => {
  if (((data[0] ?? 0) & 128) === 0) return Number.parseInt(text2(data).trim() || "0", 8);
  return data.subarray(1).reduce((sum2, byte) => sum2 * 256 + byte, 0);
};
var sumsUp = (head) => {
  let [sum2, signed] = [0, 0];
  for (let at2 = 0; at2 < BLOCK2; at2++) {
    const byte = at2 >= 148 && at2 < 156 ? 32 : head[at2] ?? 0;
    sum2 += byte;
    signed += byte < 128 ? byte : byte - 256;
  }
  const stated = amount(head.subarray(148, 156));
  return (stated === sum2 || stated === signed) && sum2 > 256;
};
var isTar = (head, size) => size >= BLOCK2 && sumsUp(head);
var BARE = "123456";
var EXTENSIONS = "LKxg";
var posix = (data) => {
  const records = /* @__PURE__ */ new Map();
  for (let at2 = 0; at2 < data.length; ) {
    const digits = /^\d{1,7}/.exec(Buffer.from(data.subarray(at2, at2 + 8)).toString("latin1"))?.[0];
    const length = Number(digits ?? 0);
    if (digits === void 0 || length < digits.length + 2) break;
    const record = Buffer.from(data.subarray(at2 + digits.length + 1, at2 + length - 1)).toString("utf8");
    const equals = record.indexOf("=");
    if (equals > 0) records.set(record.slice(0, equals), record.slice(equals + 1));
    at2 += length;
  }
  return records;
};
var saidBy = (type, data, said) => {
  if (type === "L") return { ...said, name: text2(data) };
  if (type === "K") return said;
  const records = posix(data);
  const [name, size] = [records.get("path"), records.get("size")];
  return {
    ...said,
    ...name === void 0 ? {} : { name },
    ...size !== void 0 && /^\d{1,15}$/.test(size) ? { size: Number(size) } : {}
  };
};
var headerAt = (head, at2, said, end) => {
  if (!sumsUp(head)) return "a header of the archive is broken";
  const type = String.fromCharCode(head[156] ?? 0).replace("\0", "0");
  const stated = amount(head.subarray(124, 136));
  const isExtension = EXTENSIONS.includes(type);
  const size = BARE.includes(type) ? 0 : isExtension ? stated : said.size ?? stated;
  const from = at2 + BLOCK2;
  if (!(size >= 0) || from + size > end) return "a member passes the end of the archive";
  return { type, isExtension, stated, size, from };
};
var suspectMember = (name, header, said, suspect) => {
  const { type, stated } = header;
  for (const what of oddities(name, type)) suspect(`A member ${what}.`, { member: name });
  const disagree = "readers disagree on where the next one begins";
  if (BARE.includes(type) && stated > 0)
    suspect(`A member without content states a size: ${disagree}.`, { member: name });
  if (said.size !== void 0 && said.size !== stated && stated !== 0)
    suspect(`A member has two sizes: ${disagree}.`, { member: name });
};
var listTar = async (bytes2, spend) => {
  const members = [];
  const findings = [];
  const suspect = (message, more = {}) => void findings.push({ level: "unknown", message, ...more });
  let said = {};
  let zeros = 0;
  for (let at2 = 0; at2 + BLOCK2 <= bytes2.size; ) {
    const head = await bytes2.slice(at2, at2 + BLOCK2);
    if (head.every((byte) => byte === 0)) {
      at2 += BLOCK2;
      if (++zeros < 2) continue;
      await checkRest(bytes2, at2, suspect);
      break;
    }
    if (zeros > 0)
      suspect("A member follows a block of zeros: some readers end there, others read on.", { offset: at2 });
    zeros = 0;
    const header = spend() ? headerAt(head, at2, said, bytes2.size) : "there are more members than are looked at";
    if (typeof header === "string") {
      if (members.length === 0) throw new MalformedFile(header);
      suspect(`What follows was not read: ${header}.`, { offset: at2 });
      return { members, findings, complete: false };
    }
    const { from, size, type } = header;
    at2 = from + Math.ceil(size / BLOCK2) * BLOCK2;
    if (header.isExtension) {
      said = saidBy(type, await bytes2.slice(from, from + Math.min(size, MOST_EXTENSION)), said);
      continue;
    }
    const name = said.name ?? nameOf2(head);
    members.push({ name, type, content: part(bytes2, from, from + size) });
    suspectMember(name, header, said, suspect);
    said = {};
  }
  return { members, findings, complete: true };
};
var nameOf2 = (head) => {
  const prefix = startsWith(head, "ustar", 257) ? text2(head.subarray(345, 500)) : "";
  const name = text2(head.subarray(0, 100));
  return prefix === "" ? name : `${prefix}/${name}`;
};
var oddities = (name, type) => [
  .../^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name) ? ["names a path outside the folder that the archive is unpacked to"] : [],
  ...type === "1" || type === "2" ? ["is a link, by which a later member can be written elsewhere"] : [],
  ..."346".includes(type) ? ["is a device or a pipe, which no model needs"] : [],
  ...type === "S" ? ["is stored with holes left out, and was judged without them"] : []
];
var checkRest = async (bytes2, from, suspect) => {
  const rest = await bytes2.slice(from, Math.min(bytes2.size, from + 64 * 1024));
  const at2 = rest.findIndex((byte) => byte !== 0);
  if (at2 >= 0)
    suspect(`${bytes2.size - from - at2} bytes stand behind the end of the archive.`, { offset: from + at2 });
};

// src/formats/tar.ts
var BARE2 = "123456";
var FIRST_LAYOUT = ["pickle", "storages", "tensors"];
var nameOf3 = (members) => {
  const names2 = new Set(members.map(({ name }) => name.replace(/^\.\//, "")));
  if (FIRST_LAYOUT.every((name) => names2.has(name))) return "pytorch-tar";
  if (names2.has("model_config.yaml") && [...names2].some((name) => /\.(?:ckpt|nemo|pt)$/.test(name)))
    return "nemo";
  const { format } = layoutOf([...names2]);
  return format === "torchserve" ? format : "tar";
};
var tar = {
  id: "tar",
  what: "a tar archive",
  detects: isTar,
  async inspect(bytes2, inner) {
    const list2 = await listTar(bytes2, () => inner.budget.spend("entries", 1));
    const { members } = list2;
    const format = nameOf3(members);
    const findings = [...list2.findings, ...duplicates(members)];
    let completeness = list2.complete ? "complete" : "partial";
    const { runs } = layoutOf(members.map(({ name }) => name));
    for (const member of members) {
      if (BARE2.includes(member.type)) continue;
      const judged2 = await inspectMember(member, inner, format, runs?.(member.name));
      if (judged2.completeness !== "complete") completeness = "partial";
      for (const { member: inside, ...finding } of judged2.findings)
        findings.push({ ...finding, member: inside === void 0 ? member.name : `${member.name}!${inside}` });
    }
    return { format, completeness, findings };
  }
};
var duplicates = (members) => {
  const seen = /* @__PURE__ */ new Set();
  const twice = /* @__PURE__ */ new Set();
  for (const { name, type } of members) {
    if (type === "5") continue;
    if (seen.has(name)) twice.add(name);
    seen.add(name);
  }
  return [...twice].slice(0, 5).map((name) => ({
    level: "unknown",
    message: `The archive holds ${JSON.stringify(name.slice(0, 120))} twice: unpacked, the last copy stays, but readers of streams take the first.`,
    member: name
  }));
};
var inspectMember = async ({ name, content }, inner, format, runs) => {
  const bare = name.replace(/^\.\//, "");
  if (format === "pytorch-tar" && FIRST_LAYOUT.includes(bare)) return inspectFirst(content, inner, bare);
  const { completeness, findings } = await inner.inspect(content, name);
  if (runs === void 0) return { completeness, findings };
  const dangers2 = findings.filter(({ level }) => level === "dangerous");
  return { completeness, findings: [...dangers2, { level: "unknown", message: `The member ${runs}.` }] };
};
var inspectFirst = async (content, inner, name) => {
  if (name === "pickle") return inspectStreams(content, inner, { loader: "torch.load", most: 1 });
  const judged2 = await inspectStreams(content, inner, { loader: "torch.load", dataFollows: true });
  const message = "Pickles and raw numbers take turns here; those behind the first numbers were not judged.";
  return { completeness: "partial", findings: [...judged2.findings, { level: "unknown", message }] };
};

// src/formats/archive/end.ts
var END3 = [80, 75, 5, 6];
var END_SIZE = 22;
var LONGEST_COMMENT = 65535;
var LOCATOR = [80, 75, 6, 7];
var LOCATOR_SIZE = 20;
var END64 = [80, 75, 6, 6];
var END64_SIZE = 56;
var ENTRY = [80, 75, 1, 2];
var MOST5 = 16;
var directoriesOf = async (bytes2) => {
  const start = Math.max(bytes2.size - END_SIZE - LONGEST_COMMENT, 0);
  const tail = await bytes2.slice(start, bytes2.size);
  const found = [];
  let tried = 0;
  for (let at2 = tail.length - END_SIZE; at2 >= 0 && tried < MOST5; at2--) {
    if (tail[at2] !== 80 || !startsWith(tail, END3, at2)) continue;
    tried++;
    found.push(...await directoriesAt(bytes2, tail, start, at2));
  }
  const end = found.findLast(({ trailing }) => trailing === 0)?.end ?? found[0]?.end;
  const own = found.find((each) => each.end === end);
  if (own === void 0) throw new MalformedFile("the archive has no central directory");
  return [own, ...found.filter((other) => other !== own && other.end >= own.end)];
};
var directoriesAt = async (bytes2, tail, start, at2) => {
  const end = start + at2;
  const trailing = bytes2.size - (end + END_SIZE + unsigned(tail, at2 + 20, 2));
  const small = {
    entries: unsigned(tail, at2 + 10, 2),
    size: unsigned(tail, at2 + 12, 4),
    offset: unsigned(tail, at2 + 16, 4),
    close: end
  };
  const large = await readEnd64(bytes2, end);
  const full = small.entries === 65535 || small.size === 4294967295 || small.offset === 4294967295;
  const found = /* @__PURE__ */ new Map();
  for (const { entries, size, offset, close } of [...large, ...full && large.length > 0 ? [] : [small]])
    for (const shift of /* @__PURE__ */ new Set([0, close - size - offset])) {
      if (shift < 0 || offset + shift + size > end) continue;
      const first = await bytes2.slice(offset + shift, offset + shift + 4);
      if (entries > 0 && !startsWith(first, ENTRY)) continue;
      const key = `${offset + shift} ${size} ${entries}`;
      if (!found.has(key)) found.set(key, { offset: offset + shift, size, entries, shift, end, trailing });
    }
  return [...found.values()];
};
var readEnd64 = async (bytes2, end) => {
  const locator = await bytes2.slice(Math.max(end - LOCATOR_SIZE, 0), end);
  if (!startsWith(locator, LOCATOR)) return [];
  const found = [];
  for (const place of /* @__PURE__ */ new Set([unsigned(locator, 8, 8), end - LOCATOR_SIZE - END64_SIZE])) {
    if (place < 0 || place + END64_SIZE > bytes2.size) continue;
    const record = await bytes2.slice(place, place + END64_SIZE);
    if (!startsWith(record, END64)) continue;
    found.push({
      entries: unsigned(record, 32, 8),
      size: unsigned(record, 40, 8),
      offset: unsigned(record, 48, 8),
      close: place
    });
  }
  return found;
};

// src/formats/archive/entries.ts
var SIGNATURE = [80, 75, 1, 2];
var FIXED = 46;
var MOST_BYTES = 64 * 1024 * 1024;
var utf83 = new TextDecoder();
var entriesOf = async (bytes2, directory, most) => {
  const { offset, size, entries, shift } = directory;
  if (size > MOST_BYTES)
    throw new MalformedFile("the central directory of the archive is larger than any model needs");
  const data = await bytes2.slice(offset, offset + size);
  const found = [];
  let at2 = 0;
  while (found.length < most && at2 < data.length) {
    if (!startsWith(data, SIGNATURE, at2) || at2 + FIXED > data.length) break;
    const [name, extra, comment] = [28, 30, 32].map((place) => unsigned(data, at2 + place, 2));
    const fields = data.subarray(at2 + FIXED + name, at2 + FIXED + name + extra);
    const alias = unicodePath(fields);
    found.push({
      name: utf83.decode(data.subarray(at2 + FIXED, at2 + FIXED + name)),
      ...alias === void 0 ? {} : { alias },
      flags: unsigned(data, at2 + 8, 2),
      method: unsigned(data, at2 + 10, 2),
      crc: unsigned(data, at2 + 16, 4),
      // Made on Unix, whose file modes stand in the upper half.
      link: data[at2 + 5] === 3 && ((data[at2 + 41] ?? 0) & 240) === 160,
      ...sizes(data, at2, fields, shift)
    });
    at2 += FIXED + name + extra + comment;
  }
  if (found.length === 0 && entries > 0)
    throw new MalformedFile("the central directory of the archive breaks off");
  return found;
};
var sizes = (data, at2, extra, shift) => {
  const large = field(extra, ZIP64);
  let next = 0;
  const take2 = (value) => {
    if (value !== 4294967295 || next + 8 > large.length) return value;
    next += 8;
    return unsigned(large, next - 8, 8);
  };
  const size = take2(unsigned(data, at2 + 24, 4));
  const compressed2 = take2(unsigned(data, at2 + 20, 4));
  return { size, compressed: compressed2, offset: take2(unsigned(data, at2 + 42, 4)) + shift };
};
var ZIP64 = 1;
var UNICODE_PATH = 28789;
var unicodePath = (extra) => {
  const path = field(extra, UNICODE_PATH);
  return path[0] === 1 && path.length > 5 ? utf83.decode(path.subarray(5)) : void 0;
};
var field = (extra, id) => {
  for (let at2 = 0; at2 + 4 <= extra.length; ) {
    const length = unsigned(extra, at2 + 2, 2);
    if (unsigned(extra, at2, 2) === id) return extra.subarray(at2 + 4, at2 + 4 + length);
    at2 += 4 + length;
  }
  return new Uint8Array(0);
};

// src/formats/archive/member.ts
import { crc32 } from "node:zlib";

// src/formats/archive/inflate.ts
import { constants, inflateRawSync } from "node:zlib";
var FIRST3 = 64 * 1024;
var MOST_RATIO = 1e3;
var SMALL = 16 * 1024 * 1024;
var inflated = (raw2, size, budget) => {
  let plain4 = new Uint8Array(0);
  let taken = 0;
  const grow = async () => {
    const next = Math.min(Math.max(taken * 4, FIRST3), raw2.size);
    const left = budget.left("inflated") + plain4.length;
    const data = await raw2.slice(0, next);
    const most = Math.max(Math.min(left, Math.max(next * MOST_RATIO, SMALL)), 1);
    const grown = decode4(data, most);
    budget.spend("inflated", Math.max(grown.length - plain4.length, 0));
    plain4 = grown;
    taken = next;
  };
  return {
    size,
    slice: async (from, to) => {
      while (plain4.length < to && taken < raw2.size) await grow();
      return plain4.subarray(from, to);
    }
  };
};
var decode4 = (data, maxOutputLength) => {
  try {
    return inflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ERR_BUFFER_TOO_LARGE") throw new MalformedFile("compressed data grows past the limit");
    throw new MalformedFile("the compressed data is broken");
  }
};

// src/formats/archive/member.ts
var SMALL2 = 64 * 1024;
var SIGNATURE2 = [80, 75, 3, 4];
var FIXED2 = 30;
var GUESS = 128;
var UNLIKE = 8289;
var localOf = async (bytes2, entry) => {
  const head = await bytes2.slice(entry.offset, entry.offset + FIXED2 + entry.name.length + GUESS);
  if (!startsWith(head, SIGNATURE2) || head.length < FIXED2)
    throw new MalformedFile("the entry has no local header where the directory says");
  const [length, extra] = [unsigned(head, 26, 2), unsigned(head, 28, 2)];
  const name = new TextDecoder().decode(
    FIXED2 + length <= head.length ? head.subarray(FIXED2, FIXED2 + length) : await bytes2.slice(entry.offset + FIXED2, entry.offset + FIXED2 + length)
  );
  const differs = [];
  if (name !== entry.name) differs.push(`its name (${JSON.stringify(name.slice(0, 80))})`);
  if (unsigned(head, 8, 2) !== entry.method) differs.push("the compression");
  const streamed = (unsigned(head, 6, 2) & 8) !== 0;
  if ((unsigned(head, 6, 2) & UNLIKE) !== (entry.flags & UNLIKE)) differs.push("the flags");
  const crc = unsigned(head, 14, 4);
  if (!streamed && crc !== entry.crc) differs.push("the checksum");
  const stated = unsigned(head, 22, 4);
  if (!streamed && stated !== 4294967295 && stated !== entry.size) differs.push("the size");
  return { data: entry.offset + FIXED2 + length + extra, differs };
};
var AT_ONCE = 8 * 1024 * 1024;
var contentOf = async (bytes2, entry, local, budget) => {
  const { method, size, compressed: compressed2 } = entry;
  if (method === 0) {
    const longer = Math.max(size, compressed2);
    if (local.data + longer > bytes2.size) throw new MalformedFile("the entry passes the end of the archive");
    return { bytes: part(bytes2, local.data, local.data + longer) };
  }
  const raw2 = part(bytes2, local.data, local.data + compressed2);
  if (method === 8 && size > AT_ONCE) return { bytes: inflated(raw2, size, budget) };
  const codec = codecOfMethod(method);
  if (codec === void 0)
    throw new MalformedFile(`the entry is compressed by method ${method}, which is not opened`);
  const { plain: plain4, lacks } = await unpack(raw2, codec, budget);
  if (lacks !== void 0 && plain4.length === 0) throw new MalformedFile(lacks);
  return { bytes: bytesOf(plain4), ...lacks === void 0 ? {} : { lacks } };
};
var isChanged = async (content, { name, crc, method, size }) => {
  const most = method === 0 && !name.endsWith(".pkl") ? SMALL2 : AT_ONCE;
  if (content.size > most || size > most) return void 0;
  return crc32(await content.slice(0, content.size)) !== crc;
};

// src/formats/archive/gaps.ts
var SLACK = 256;
var DESCRIPTOR = 24;
var MOST_LOOKS = 64;
var gapsOf = async (bytes2, directory, entries) => {
  const sorted = [...entries].sort((one, other) => one.offset - other.offset);
  const start = sorted[0]?.offset ?? directory.offset;
  const gaps = start > 0 ? [{ from: 0, to: start, what: "prefix" }] : [];
  let [looks, overlaps] = [0, 0];
  for (const [index, entry] of sorted.entries()) {
    const next = sorted[index + 1]?.offset ?? directory.offset;
    const least = entry.offset + 30 + entry.name.length + entry.compressed;
    if (entry.offset + 30 + entry.compressed > next) overlaps++;
    if (next - least <= SLACK || ++looks > MOST_LOOKS) continue;
    const end = (await localOf(bytes2, entry)).data + entry.compressed;
    if (next - end <= DESCRIPTOR) continue;
    const isEntry = startsWith(await bytes2.slice(end, end + 4), "PK");
    gaps.push({ from: end, to: next, what: isEntry ? "entry" : "bytes" });
  }
  return { gaps, overlaps, more: looks > MOST_LOOKS };
};

// src/formats/archive/members.ts
var MOST_SNIFFED = 2e3;
var HIDDEN = "The directory does not name this member: only readers that go from front to back meet it.";
var limit = (message) => ({ level: "unknown", message });
var inspectMembers = async (bytes2, entries, inner, layout) => {
  const findings = [];
  let completeness = "complete";
  let sniffed = 0;
  const copy = copies(entries);
  for (const entry of entries) {
    if (entry.name.endsWith("/") && entry.size === 0 && entry.compressed === 0) continue;
    if (layout.torch && layout.isRaw(entry)) continue;
    const extra = layout.torch && layout.judge?.(entry.name) === void 0;
    if (inner.budget.late() || extra && ++sniffed > MOST_SNIFFED) {
      completeness = "partial";
      continue;
    }
    const judged2 = await inspectMember2(bytes2, entry, inner, layout);
    if (judged2.completeness !== "complete") completeness = "partial";
    const which = entry.hidden ? HIDDEN : copy.get(entry);
    for (const { member, message, ...finding } of judged2.findings)
      findings.push({
        ...finding,
        message: which === void 0 || finding.level === "note" ? message : `${message} ${which}`,
        member: member === void 0 ? entry.name : `${entry.name}!${member}`
      });
  }
  if (inner.budget.late()) findings.push(limit("The time for one file is up; not all members were judged."));
  if (sniffed > MOST_SNIFFED)
    findings.push(limit(`${sniffed - MOST_SNIFFED} members beside the tensors were not looked into.`));
  return { completeness, findings };
};
var copies = (entries) => {
  const byName = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    const same = byName.get(name);
    if (same) same.push(entry);
    else byName.set(name, [entry]);
  }
  const found = /* @__PURE__ */ new Map();
  for (const same of byName.values())
    for (const [index, entry] of same.entries()) {
      if (same.length === 1) continue;
      const reader = index === 0 ? "torch.load reads this one" : index === same.length - 1 ? "Python's zipfile reads this one" : "readers of streams meet this one";
      found.set(entry, `Of ${same.length} copies it is number ${index + 1}: ${reader}.`);
    }
  return found;
};
var inspectMember2 = async (bytes2, entry, inner, layout) => {
  try {
    const local = await localOf(bytes2, entry);
    const content = await contentOf(bytes2, entry, local, inner.budget);
    const judged2 = await inspectContent(content.bytes, entry, inner, layout);
    const partial = content.lacks !== void 0 && judged2.completeness === "complete";
    return {
      completeness: partial ? "partial" : judged2.completeness,
      findings: [...await differences(entry, local.differs, content), ...judged2.findings]
    };
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    return { completeness: "partial", findings: [limit(`Could not be read: ${error.message}.`)] };
  }
};
var differences = async (entry, differs, { bytes: bytes2, lacks }) => {
  if (lacks !== void 0) return [limit(`Only a part of it could be read: ${lacks}.`)];
  const all = bytes2.size === entry.size ? differs : [...differs, "the size of the content"];
  const found = [];
  if (all.length > 0)
    found.push(
      limit(`The archive states ${all.join(" and ")} twice and not alike: readers disagree on this member.`)
    );
  if (await isChanged(bytes2, entry))
    found.push(
      limit(
        "The content has another checksum than stated: torch.load reads it, Python's zipfile refuses it."
      )
    );
  return found;
};
var inspectContent = async (content, entry, inner, { torch, runs, judge: judge2 }) => {
  const own = judge2?.(entry.name);
  if (own) return own(content, inner);
  const { format, completeness, findings } = await inner.inspect(content, entry.name);
  const runsAs = runs?.(entry.name);
  if (runsAs !== void 0) {
    const dangers2 = findings.filter(({ level }) => level === "dangerous");
    return { completeness, findings: [...dangers2, limit(`The member ${runsAs}.`)] };
  }
  if (torch && (format === "unknown" || format === "text"))
    return { completeness: "complete", findings: findings.filter(({ level }) => level === "dangerous") };
  return { completeness, findings };
};

// src/formats/archive/suspicions.ts
var MOST_TOLD4 = 5;
var ENCRYPTED = 65;
var PATCH = 32;
var MASKED = 8192;
var suspicions = (directories, entries, gaps) => {
  const [directory] = directories;
  const found = [];
  const suspect = (message, more = {}) => found.push({ level: "unknown", message, ...more });
  if (directories.length > 1)
    suspect("The archive has more than one end record: readers disagree on what it holds.");
  if (directory && directory.shift > 0) suspect(`${directory.shift} bytes stand before the archive.`);
  if (directory && directory.trailing > 0) suspect(`${directory.trailing} bytes stand behind the archive.`);
  if (directory && directory.trailing < 0) suspect("The comment of the archive passes the end of the file.");
  for (const [bits, what] of [
    [ENCRYPTED, "it is encrypted"],
    [PATCH, "it is a patch of other files"],
    [MASKED, "its headers are masked"]
  ])
    if (entries.some(({ flags }) => (flags & bits) !== 0))
      suspect(`The archive says that ${what}. Some readers refuse it for that, others read it all the same.`);
  for (const [name, others] of duplicates2(entries).slice(0, MOST_TOLD4))
    suspect(
      others === name ? `The archive holds ${shown3(name)} twice: torch.load takes the first copy, Python's zipfile the last.` : `The archive holds ${shown3(name)} and ${shown3(others)}, which are one name to torch.load and two to Python's zipfile.`,
      { member: name }
    );
  for (const { name } of entries.filter(({ name: name2 }) => escapes(name2)).slice(0, MOST_TOLD4))
    suspect(`The archive names ${shown3(name)}, a path outside the folder that it is unpacked to.`, {
      member: name
    });
  for (const { name, alias = name } of entries.filter(({ name: name2, alias: alias2 = name2 }) => alias2 !== name2).slice(0, MOST_TOLD4))
    suspect(
      `The archive names ${shown3(name)} and, in an extra field, ${shown3(alias)}: torch.load takes the first name, newer versions of Python's zipfile the second.`,
      { member: name }
    );
  for (const { name } of entries.filter(({ name: name2 }) => name2.includes("\0")).slice(0, MOST_TOLD4))
    suspect(`The name ${shown3(name)} holds a zero byte: Python's zipfile takes what stands before it.`, {
      member: name
    });
  for (const { name } of entries.filter(({ link }) => link).slice(0, MOST_TOLD4))
    suspect("The member is a link, by which a later member can be written elsewhere.", { member: name });
  if (directory && gaps) found.push(...gapWords(gaps, directory));
  return found;
};
var shown3 = (name) => JSON.stringify(name.slice(0, 120));
var duplicates2 = (entries) => {
  const seen = /* @__PURE__ */ new Map();
  const twice = /* @__PURE__ */ new Map();
  for (const { name } of entries) {
    const folded = name.toLowerCase();
    const first = seen.get(folded);
    if (first === void 0) seen.set(folded, name);
    else if (!twice.has(first)) twice.set(first, name);
  }
  return [...twice];
};
var escapes = (name) => /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name);
var gapWords = ({ gaps, overlaps, more }, { shift }) => {
  const found = [];
  for (const { from, to, what } of gaps.slice(0, MOST_TOLD4 + 1)) {
    const size = to - from;
    const message = what === "prefix" ? `${size - shift} bytes stand before the first entry of the archive.` : `The archive hides ${what === "entry" ? "an entry" : "bytes"} of ${size} bytes in a place that its directory does not name.`;
    if (what !== "prefix" || size > shift) found.push({ level: "unknown", message, offset: from });
  }
  if (overlaps > 0)
    found.push({
      level: "unknown",
      message: `${overlaps} entries of the archive lie within others: their data are read more than once, as archives do that grow without end.`
    });
  if (more)
    found.push({
      level: "unknown",
      message: "More places of the archive than were looked at could hide entries."
    });
  return found;
};

// src/formats/archive/walk.ts
var LOCAL = "PK";
var FIXED3 = 30;
var NEXT = ["PK", "PK", "PK\x07\b"];
var BLOCK3 = 64 * 1024;
var MOST_SEARCHED = 4 * 1024 * 1024;
var find2 = async (bytes2, signatures2, from, to) => {
  const stop2 = Math.min(to, from + MOST_SEARCHED);
  for (let at2 = from; at2 < stop2; at2 += BLOCK3) {
    const data = Buffer.from(await bytes2.slice(at2, Math.min(at2 + BLOCK3 + 3, to)));
    const places = signatures2.map((each) => data.indexOf(each, 0, "latin1")).filter((place) => place >= 0);
    if (places.length > 0) return at2 + Math.min(...places);
  }
  return to;
};
var walk = async (bytes2, from, to, most) => {
  const found = [];
  for (let at2 = await find2(bytes2, [LOCAL], from, to); at2 + FIXED3 <= to && found.length < most; ) {
    const head = await bytes2.slice(at2, at2 + FIXED3);
    if (!startsWith(head, LOCAL)) {
      at2 = await find2(bytes2, [LOCAL], at2 + 1, to);
      continue;
    }
    const [name, extra] = [unsigned(head, 26, 2), unsigned(head, 28, 2)];
    const data = at2 + FIXED3 + name + extra;
    if (data > to) break;
    const stated = unsigned(head, 18, 4);
    const open = (unsigned(head, 6, 2) & 8) !== 0 && stated === 0;
    const end = open || data + stated > to ? await find2(bytes2, NEXT, data, to) : data + stated;
    found.push({
      name: new TextDecoder().decode(await bytes2.slice(at2 + FIXED3, at2 + FIXED3 + name)),
      flags: unsigned(head, 6, 2),
      method: unsigned(head, 8, 2),
      crc: unsigned(head, 14, 4),
      compressed: end - data,
      size: open ? end - data : unsigned(head, 22, 4),
      offset: at2,
      link: false
    });
    at2 = end;
  }
  return found;
};

// src/formats/zip.ts
var MOST_HIDDEN = 1e3;
var zip = {
  id: "zip",
  what: "a zip archive",
  detects: (head) => startsWith(head, "PK") || startsWith(head, "PK"),
  async inspect(bytes2, inner) {
    const most = inner.budget.left("entries");
    let read;
    try {
      read = await readDirectories(bytes2, most);
    } catch (error) {
      const salvaged = error instanceof MalformedFile ? await salvage(bytes2, inner, most, error) : void 0;
      if (salvaged === void 0) throw error;
      return salvaged;
    }
    const { directories, entries, stated, findings } = read;
    const crowded = Math.max(stated, entries.length) > most || !inner.budget.spend("entries", entries.length);
    const judged2 = entries.slice(0, most);
    const layout = layoutOf(entries.map(({ name }) => name));
    const hidden = await hiddenEntries(bytes2, directories, entries, crowded);
    const members = await inspectMembers(bytes2, [...judged2, ...hidden.entries], inner, layout);
    if (crowded)
      findings.push(limit2(`It has ${stated} entries; only ${Math.min(most, entries.length)} were looked at.`));
    return {
      format: layout.format,
      completeness: crowded || read.broken ? "partial" : members.completeness,
      findings: [...findings, ...hidden.findings, ...members.findings]
    };
  }
};
var limit2 = (message) => ({ level: "unknown", message });
var readDirectories = async (bytes2, most) => {
  const directories = await directoriesOf(bytes2);
  const findings = [];
  const entries = [];
  let broken9 = false;
  for (const directory of directories) {
    const found = await entriesWithin(bytes2, directory, most, directories.length);
    entries.push(...found);
    if (found.length === directory.entries || found.length >= most) continue;
    if (found.length < directory.entries) broken9 = true;
    findings.push(
      limit2(
        `The directory holds ${found.length} entries where its end record says ${directory.entries}: readers disagree on what the archive holds.`
      )
    );
  }
  const stated = directories.reduce((sum2, each) => sum2 + each.entries, 0);
  return { directories, entries, stated, broken: broken9, findings };
};
var entriesWithin = async (bytes2, directory, most, several) => {
  try {
    return await entriesOf(bytes2, directory, most);
  } catch (error) {
    if (several > 1 && error instanceof MalformedFile) return [];
    throw error;
  }
};
var hiddenEntries = async (bytes2, directories, entries, crowded) => {
  const [directory] = directories;
  if (directory === void 0 || directories.length > 1 || crowded)
    return { entries: [], findings: suspicions(directories, entries, void 0) };
  const gaps = await gapsOf(bytes2, directory, entries);
  const hidden = [];
  for (const { from, to } of gaps.gaps)
    if (hidden.length < MOST_HIDDEN) hidden.push(...await walk(bytes2, from, to, MOST_HIDDEN));
  return {
    entries: hidden.map((entry) => ({ ...entry, hidden: true })),
    findings: suspicions(directories, entries, gaps)
  };
};
var salvage = async (bytes2, inner, most, { message }) => {
  const entries = await walk(bytes2, 0, bytes2.size, most);
  inner.budget.spend("entries", entries.length);
  if (entries.length === 0) return void 0;
  const layout = layoutOf(entries.map(({ name }) => name));
  const { findings } = await inspectMembers(bytes2, entries, inner, layout);
  const said = limit2(
    `The archive cannot be read by its directory (${message}); from the front, ${entries.length} entries show.`
  );
  return { format: layout.format, completeness: "partial", findings: [said, ...findings] };
};

// src/formats/index.ts
var formats = [
  zip,
  gguf,
  npy,
  pytorchLegacy,
  safetensors,
  compressed,
  tar,
  ...foreign,
  ...recognised,
  pickle,
  text
];
var HEAD = 4096;
var MOST_TOLD5 = 60;
var inspect = (path, bytes2, limits = defaults) => inspectWithin(path, bytes2, budgetOf(limits), 0, limits.depth);
var inspectWithin = async (path, bytes2, budget, depth, most) => {
  const counted = count(bytes2);
  const inner = {
    depth,
    budget,
    inspect: (content, member) => inspectWithin(member, content, budget, depth + 1, most)
  };
  const {
    format = "unknown",
    completeness,
    findings
  } = depth > most ? tooDeep(most) : await judge(path, counted, inner);
  const listed2 = summary(findings);
  return {
    path,
    format,
    verdict: verdictOf(listed2, completeness),
    completeness,
    findings: listed2,
    size: bytes2.size,
    read: counted.read()
  };
};
var tooDeep = (most) => ({
  completeness: "partial",
  findings: [
    { level: "unknown", message: `Nested more than ${most} times; what lies deeper was not judged.` }
  ]
});
var judge = async (path, bytes2, inner) => {
  try {
    const head = await bytes2.slice(0, HEAD);
    const format = formats.find(({ detects }) => detects(head, bytes2.size));
    const inspected = await attempt(format, bytes2, inner);
    const name = inspected.format ?? format?.id ?? "unknown";
    const isPickle = format === pickle || format === pytorchLegacy;
    const archive = format === zip ? [] : await alsoZip(bytes2, inner);
    const also = isPickle ? (
      // A tensor within a pickle is an archive of its own, often the last thing in the file.
      archive.filter(({ level }) => level === "dangerous")
    ) : [...await alsoPickle(head, bytes2, inner), ...archive];
    const promised = inner.depth === 0 ? mismatch(path, name) : [];
    const completeness = also.length > 0 && inspected.completeness !== "complete" ? "partial" : inspected.completeness;
    return { completeness, format: name, findings: [...inspected.findings, ...also, ...promised] };
  } catch (error) {
    return broken8(error, "The file could not be read");
  }
};
var TAIL = 1024;
var alsoZip = async (bytes2, inner) => {
  const tail = Buffer.from(await bytes2.slice(Math.max(bytes2.size - TAIL, 0), bytes2.size));
  if (!tail.includes("PK", 0, "latin1")) return [];
  const { completeness, findings } = await attempt(zip, bytes2, inner);
  if (completeness === "unreadable") return [];
  return [
    { level: "unknown", message: "The file is a zip archive as well: readers disagree on what it is." },
    ...findings
  ];
};
var attempt = async (format, bytes2, inner) => {
  if (format === void 0) {
    const message = bytes2.size === 0 ? "The file is empty." : "The content is of no kind that is known here.";
    return { completeness: "unreadable", findings: [{ level: "unknown", message }] };
  }
  try {
    return await format.inspect(bytes2, inner);
  } catch (error) {
    return broken8(error, `The file begins like ${format.what} and is none`);
  }
};
var broken8 = (error, what) => {
  if (!(error instanceof MalformedFile)) throw error;
  return {
    completeness: "unreadable",
    findings: [{ level: "unknown", message: `${what}: ${error.message}.` }]
  };
};
var summary = (findings) => {
  const log = logOf(MOST_TOLD5);
  for (const finding of findings)
    log.add(finding, `${finding.member ?? ""} ${finding.message} ${finding.call ?? ""}`);
  return log.list();
};
var verdictOf = (findings, completeness) => {
  if (findings.some(({ level }) => level === "dangerous")) return "dangerous";
  return completeness === "complete" && !findings.some(({ level }) => level === "unknown") ? "safe" : "unknown";
};
var count = (bytes2) => {
  let read = 0;
  return {
    size: bytes2.size,
    read: () => Math.min(read, bytes2.size),
    slice: async (from, to) => {
      const data = await bytes2.slice(from, Math.min(to, bytes2.size));
      read += data.length;
      return data;
    }
  };
};

export {
  inspect
};
