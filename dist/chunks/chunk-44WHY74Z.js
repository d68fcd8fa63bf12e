import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  getScalarValue,
  parseEvents
} from "./chunk-A3K3EN3A.js";
import {
  MalformedFile,
  bytesOf
} from "./chunk-SSHJW3H2.js";
import {
  createScanner,
  printParseErrorCode,
  visit
} from "./chunk-WB2QWKXT.js";

// src/formats/bytes/numbers.ts
var unsigned = (data, at2, bytes2) => {
  let number3 = 0;
  for (let index = bytes2 - 1; index >= 0; index--) number3 = number3 * 256 + (data[at2 + index] ?? 0);
  return number3;
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

// src/formats/catboost.ts
var VERSION = "FlabuffersModel_v1";
var PARTS = /^(?:(?:static_)?ctr_provider|text_process\w{0,20}|embed\w{0,10}_process\w{0,20}|estimated_features?)(?:_v\d+)?$/;
var MOST_PARTS = 16;
var catboost = {
  id: "catboost",
  what: "a model of CatBoost",
  detects: (head) => startsWith(head, "CBM1"),
  async inspect(bytes2) {
    const size = unsigned(await bytes2.slice(4, 8), 0, 4);
    if (size < 16 || 8 + size > bytes2.size) throw new MalformedFile("the trees pass the end of the file");
    const core = part(bytes2, 8, 8 + size);
    const table = await tableOf(core);
    const [version, trees, , parts] = table;
    if (version === void 0 || await textAt(core, version) !== VERSION)
      throw new MalformedFile("its version is none that is known");
    if (trees === void 0) throw new MalformedFile("it has no trees");
    const names2 = parts === void 0 ? [] : await textsAt(core, parts);
    return { completeness: "complete", findings: remarks(names2, bytes2.size - 8 - size) };
  }
};
var remarks = (names2, rest) => {
  const strange = names2.find((name) => !PARTS.test(name));
  return [
    ...strange === void 0 ? [] : [
      {
        level: "unknown",
        message: `It has a part ${JSON.stringify(strange.slice(0, 60))}, which is not known here.`
      }
    ],
    ...names2.length === 0 && rest > 0 ? [
      {
        level: "unknown",
        message: `${rest} bytes stand behind the model, which CatBoost does not read.`
      }
    ] : []
  ];
};
var tableOf = async (core) => {
  const root = unsigned(await within(core, 0, 4), 0, 4);
  const start = Buffer.from(await within(core, root, 4)).readInt32LE();
  const vtable = root - start;
  const [length, span] = [
    unsigned(await within(core, vtable, 2), 0, 2),
    unsigned(await within(core, vtable + 2, 2), 0, 2)
  ];
  if (length < 4 || length > 64 || length % 2 !== 0) throw new MalformedFile("its table has no shape");
  await within(core, root, span);
  const offsets2 = await within(core, vtable + 4, length - 4);
  return Array.from({ length: (length - 4) / 2 }, (_, index) => {
    const offset = unsigned(offsets2, index * 2, 2);
    if (offset >= span) throw new MalformedFile("a field lies outside of its table");
    return offset === 0 ? void 0 : root + offset;
  });
};
var within = async (core, from, length) => {
  if (from < 0 || from + length > core.size) throw new MalformedFile("a part of the table passes its end");
  return core.slice(from, from + length);
};
var target = async (core, at2) => at2 + unsigned(await within(core, at2, 4), 0, 4);
var textAt = async (core, at2) => {
  const place = await target(core, at2);
  const length = unsigned(await within(core, place, 4), 0, 4);
  if (length > 200) throw new MalformedFile("a name is longer than any");
  return Buffer.from(await within(core, place + 4, length)).toString("latin1").replace(/\0$/, "");
};
var textsAt = async (core, at2) => {
  const place = await target(core, at2);
  const count3 = unsigned(await within(core, place, 4), 0, 4);
  if (count3 > MOST_PARTS) throw new MalformedFile("more parts than any model has");
  const texts = [];
  for (let index = 0; index < count3; index++) texts.push(await textAt(core, place + 4 + index * 4));
  return texts;
};

// src/formats/archive/unpack.ts
import { createInflate, createInflateRaw } from "node:zlib";

// src/formats/archive/bits.ts
var bitsOf = (data, from) => {
  let [at2, held2, count3] = [from, 0, 0];
  return {
    bits: (wanted) => {
      while (count3 < wanted) {
        if (at2 >= data.length) throw new MalformedFile("the compressed data breaks off");
        held2 = (held2 << 8 | data[at2++]) & 4294967295;
        count3 += 8;
      }
      count3 -= wanted;
      return held2 >>> count3 & (1 << wanted) - 1;
    },
    align: () => {
      at2 -= count3 >> 3;
      count3 = 0;
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
var tableOf2 = (lengths) => {
  const symbols = lengths.map((_, symbol) => symbol);
  symbols.sort((one, other) => (lengths[one] ?? 0) - (lengths[other] ?? 0) || one - other);
  const limits = [];
  const bases = [];
  let [code, place] = [0, 0];
  for (let length = 0; length <= LONGEST_CODE; length++) {
    const count3 = lengths.filter((each) => each === length).length;
    bases.push(place - code);
    code += count3;
    place += count3;
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
  return tableOf2(lengths);
});
var moveToFront = (list2, place) => {
  const [value3] = list2.splice(place, 1);
  if (value3 === void 0) return broken();
  list2.unshift(value3);
  return value3;
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
    const entry4 = column[at2];
    const byte = entry4 & 255;
    at2 = entry4 >>> 8;
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
  const places2 = counts.map((count3) => {
    sum2 += count3;
    return sum2 - count3;
  });
  for (let index = 0; index < length; index++) {
    const byte = column[index] & 255;
    const place = places2[byte];
    column[place] = column[place] | index << 8;
    places2[byte] = place + 1;
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
var isSkipped = (magic) => magic >= 407710288 && magic <= 407710303;
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
    const block3 = data.subarray(at2, at2 + length);
    if (isStored) output.append(block3);
    else decodeBlock(block3, output, start);
    if (block3.length < length) broken2();
    at2 += length + (hasBlockSum ? 4 : 0);
  }
};
var unlz4 = (data, output) => {
  for (let at2 = 0; at2 + 4 <= data.length; ) {
    output.pause();
    const magic = unsigned(data, at2, 4);
    if (magic === FRAME) at2 = decodeFrame(data, at2, output);
    else if (isSkipped(magic)) at2 += 8 + unsigned(data, at2 + 4, 4);
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
      let [symbol, number3] = [1, 0];
      for (let index = 0; index < bits; index++) {
        const next = bit(probabilities2, base + symbol);
        symbol = symbol << 1 | next;
        number3 |= next << index;
      }
      return number3;
    },
    direct: (bits) => {
      let number3 = 0;
      for (let index = 0; index < bits; index++) {
        normalize();
        range >>>= 1;
        const next = code >= range ? 1 : 0;
        if (next === 1) code -= range;
        number3 = number3 * 2 + next;
      }
      return number3;
    }
  };
};

// src/formats/archive/lzma-decoder.ts
var STATES = 12;
var END_MARK = 4294967295;
var broken3 = () => {
  throw new MalformedFile("the LZMA data is broken");
};
var probabilities = (count3) => new Uint16Array(count3).fill(1024);
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
      const fits4 = Math.min(chunk.length, most - output.length);
      output.reserve(fits4);
      output.data.set(chunk.subarray(0, fits4), output.length);
      output.length += fits4;
      if (fits4 < chunk.length) throw new MalformedFile("the compressed data grows past the limit");
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
  let number3 = 0;
  for (let index = 0; index < 9; index++) {
    const byte = data[from + index] ?? broken4();
    number3 += (byte & 127) * 2 ** (7 * index);
    if (byte < 128) return [number3, from + index + 1];
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
    const begin3 = at2 + (resets >= 2 ? 6 : 5);
    if (resets === 3) lzma.forget();
    if (resets >= 2) lzma.properties(data[at2 + 5] ?? broken4(), MOST_CONTEXT);
    else if (resets === 1) lzma.reset();
    lzma.begin(data.subarray(0, begin3 + compressed2), begin3);
    lzma.decode(size);
    at2 = begin3 + compressed2;
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
  let [count3, at2] = readNumber(data, from + 1);
  for (; count3 > 0; count3--) at2 = readNumber(data, readNumber(data, at2)[1])[1];
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
var bitsAt = (data, at2, count3) => {
  if (at2 < 0) return count3 + at2 <= 0 ? 0 : bitsAt(data, 0, count3 + at2) * 2 ** -at2;
  const byte = at2 >> 3;
  let number3 = 0;
  for (let index = 4; index >= 0; index--) number3 = number3 * 256 + (data[byte + index] ?? 0);
  return Math.floor(number3 / 2 ** (at2 & 7)) % 2 ** count3;
};
var backwards = (data) => {
  const last = data.at(-1) ?? 0;
  if (last === 0) broken5();
  let at2 = data.length * 8 - Math.clz32(last) + 23;
  return {
    left: () => at2,
    read: (count3) => {
      at2 -= count3;
      return bitsAt(data, at2, count3);
    },
    peek: (count3) => bitsAt(data, at2 - count3, count3),
    skip: (count3) => {
      at2 -= count3;
    }
  };
};
var highest = (number3) => 31 - Math.clz32(number3);
var fseOf = (frequencies, log) => {
  const size = 1 << log;
  const symbols = new Uint8Array(size);
  const next = frequencies.map((frequency) => Math.abs(frequency));
  let high = size;
  for (const [symbol, frequency] of frequencies.entries()) if (frequency === -1) symbols[--high] = symbol;
  const step2 = (size >> 1) + (size >> 3) + 3;
  let place = 0;
  for (const [symbol, frequency] of frequencies.entries())
    for (let index = 0; index < frequency; index++) {
      symbols[place] = symbol;
      do
        place = place + step2 & size - 1;
      while (place >= high);
    }
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  for (let state = 0; state < size; state++) {
    const symbol = symbols[state];
    const number3 = next[symbol];
    next[symbol] = number3 + 1;
    const count3 = log - highest(number3);
    bits[state] = count3;
    bases[state] = (number3 << count3) - size;
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
  const read2 = (count3) => {
    at2 += count3;
    return bitsAt(data, at2 - count3, count3);
  };
  const log = read2(4) + 5;
  if (log > most) broken5();
  const frequencies = [];
  for (let left = 1 << log; left > 0; ) {
    if (frequencies.length > 255 || at2 > data.length * 8) broken5();
    const count3 = highest(left + 1) + 1;
    const mask = (1 << count3 - 1) - 1;
    const threshold = (1 << count3) - 2 - left;
    let value3 = read2(count3);
    if ((value3 & mask) < threshold) {
      at2--;
      value3 &= mask;
    } else if (value3 > mask) value3 -= threshold;
    frequencies.push(value3 - 1);
    left -= Math.abs(value3 - 1);
    if (value3 !== 1) continue;
    for (let more = 3; more === 3; ) {
      more = read2(2);
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
  const count3 = head - 127;
  const weights = Array.from({ length: count3 }, (_, index) => {
    const byte = data[1 + (index >> 1)] ?? broken6();
    return index % 2 === 0 ? byte >> 4 : byte & 15;
  });
  return [huffmanOf(weights), 1 + Math.ceil(count3 / 2)];
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
  const number3 = Math.floor(unsigned(data, 0, width) / 16);
  const [size, compressed2] = [number3 % 2 ** bits, Math.floor(number3 / 2 ** bits)];
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
var isSkipped2 = (magic) => magic >= 407710288 && magic <= 407710303;
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
var times = (count3, value3) => new Array(count3).fill(value3);
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
var offsetOf = (value3, literals, state) => {
  const [first, second, third] = state.repeats;
  if (value3 > 3) {
    state.repeats = [value3 - 3, first, second];
    return value3 - 3;
  }
  const place = value3 - (literals === 0 ? 0 : 1);
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
  const [count3, next] = readCount(data);
  let used = 0;
  if (count3 > 0) {
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
    for (let index = 0; index < count3; index++) {
      if (index > 0) for (const each of [literal, match, offset]) each.next();
      const value3 = offset.value();
      const length = match.value();
      const run2 = literal.value();
      if (reader.left() < 0 || used + run2 > literals.length) broken7();
      output.append(literals.subarray(used, used + run2));
      used += run2;
      const distance = offsetOf(value3, run2, state);
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
    const header2 = unsigned(data, at2, 3);
    const [isLast, type, size] = [header2 & 1, header2 >> 1 & 3, header2 >> 3];
    at2 += 3;
    const length = type === 1 ? 1 : size;
    const block3 = data.subarray(at2, at2 + length);
    if (type === 0) output.append(block3);
    if (block3.length < length || type === 3 || size > MOST_BLOCK) broken7();
    if (type === 1) output.append(new Uint8Array(size).fill(block3[0]));
    if (type === 2) decodeBlock3(block3, state, output);
    at2 += length;
    if (isLast) return at2 + (data[from + 4] & 4);
  }
};
var unzstd = (data, output) => {
  for (let at2 = 0; at2 + 4 <= data.length; ) {
    output.pause();
    const magic = unsigned(data, at2, 4);
    if (magic === FRAME2) at2 = decodeFrame2(data, at2, output);
    else if (isSkipped2(magic)) at2 += 8 + unsigned(data, at2 + 4, 4);
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
  let behind3 = 0;
  try {
    if (isStreamed(codec)) behind3 = await inflateAll(raw2, codec, output);
    else await decode2(raw2, codec, output, budget);
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    return { plain: output.taken(), lacks: error.message };
  } finally {
    budget.spend("inflated", output.length);
  }
  return { plain: output.taken(), ...behind3 > 0 ? { behind: behind3 } : {} };
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
  for (const text6 of [NAME, COMMENT]) {
    if ((flags & text6) === 0) continue;
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
    const { plain: plain4, lacks, behind: behind3 } = await unpack(part(bytes2, from, bytes2.size), codec, inner.budget);
    if (lacks !== void 0 && plain4.length === 0) throw new MalformedFile(lacks);
    const judged2 = await inner.inspect(bytesOf(plain4), "content");
    const format = judged2.format === "unknown" ? "compressed" : `compressed ${judged2.format}`;
    const { findings } = judged2;
    if (behind3 !== void 0) {
      const message2 = `${behind3} bytes follow the ${codec} stream; its readers leave them.`;
      return {
        format,
        completeness: judged2.completeness,
        findings: [...findings, { level: "note", message: message2 }]
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

// src/formats/template/names.ts
var WORDS = "class|base|bases|mro|subclasses|init|new|globals|builtins|import|getattribute|getattr|dict|call|code|func|self|module|reduce|reduce_ex|loader|spec|closure|doc|name|qualname|getitem|enter|exit|init_subclass|wrapped|context|annotations";
var SPELLED = new RegExp(`__(?:${WORDS})__`, "i");
var INNER = /^(?:__[A-Za-z0-9_]+__|func_globals|func_code|gi_frame|gi_code|cr_frame|cr_code|ag_frame|ag_code|f_globals|f_locals|f_builtins|f_back|f_code|tb_frame|tb_next|mro|subclasses|_TemplateReference__context)$/;
var HALF = /^__[A-Za-z]+$|^[A-Za-z]+__$|^__$|%c/;
var CORE = /^_?(?:class|mro|subclasses|globals|builtins|getattribute|init|bases?)_?$/;
var GLOBALS = /* @__PURE__ */ new Set([
  "cycler",
  "joiner",
  "namespace",
  "lipsum",
  "self",
  "dict"
]);
var REACHING_FORMAT = /\{\w{0,20}(?:\.\w{1,60}|\[\w{1,60}\]){1,8}(?:![rsa])?(?::[^{}]{0,40})?\}/;

// src/formats/template/taint.ts
var MAKES_TEXT = new Set(
  "join format replace reverse lower upper string format_map translate trim strip lstrip rstrip title capitalize swapcase center encode decode removeprefix removesuffix zfill expandtabs".split(
    " "
  )
);
var isSign = (token, signs2) => token?.kind === "sign" && signs2.includes(token.text);
var makesText = (tokens) => {
  const literal = tokens.some(({ kind, text: text6 }) => kind === "text" || kind === "name" && text6 === "dict");
  return literal && tokens.some((token, index) => {
    const before = tokens[index - 1];
    if (token.kind === "name") return MAKES_TEXT.has(token.text) && isSign(before, "|.");
    if (token.kind !== "sign") return false;
    return token.text === "~" || "+*%[".includes(token.text) && before?.kind === "text";
  });
};
var isPlain = ({ text: text6 }) => text6 !== "-" && text6 !== "+";
var statementOf = ({ kind, tokens }) => {
  if (kind !== "statement") return void 0;
  const start = tokens.findIndex(isPlain);
  const word = tokens[start]?.text;
  if (word !== "set" && word !== "for" && word !== "with") return void 0;
  const rest = tokens.slice(start + 1);
  const end = rest.findIndex(
    ({ kind: kind2, text: text6 }) => word === "for" ? kind2 === "name" && text6 === "in" : text6 === "="
  );
  const targets2 = (end < 0 ? rest.slice(0, 1) : rest.slice(0, end)).filter(
    ({ kind: kind2 }, index, all) => kind2 === "name" && all[index + 1]?.text !== "."
  );
  return { targets: targets2.map(({ text: text6 }) => text6), value: end < 0 ? void 0 : rest.slice(end + 1) };
};
var macros = (blocks) => {
  const found = ["caller"];
  const made = new Set(
    blocks.filter(({ tokens }) => makesText(tokens)).flatMap(({ tokens }) => called(tokens))
  );
  for (const { kind, tokens } of blocks) {
    const start = tokens.findIndex(isPlain);
    if (kind !== "statement" || tokens[start]?.text !== "macro") continue;
    const names2 = tokens.slice(start + 1).filter((token) => token.kind === "name");
    const [macro, ...parameters] = names2.map(({ text: text6 }) => text6);
    if (macro === void 0) continue;
    found.push(macro);
    if (made.has(macro)) found.push(...parameters);
  }
  return found;
};
var called = (tokens) => tokens.flatMap(
  ({ kind, text: text6 }, index) => kind === "name" && tokens[index + 1]?.text === "(" ? [text6] : []
);
var ROUNDS = 3;
var taintedNames = (blocks) => {
  const statements = blocks.flatMap((block3) => statementOf(block3) ?? []);
  const names2 = new Set(macros(blocks));
  for (let round = 0; round < ROUNDS; round++)
    for (const { targets: targets2, value: value3 } of statements)
      if (value3 === void 0 || makesText(value3) || isCopy(value3, names2))
        for (const target2 of targets2) names2.add(target2);
  return names2;
};
var isCopy = (value3, names2) => value3.some(({ kind, text: text6 }, index) => {
  const [next, filter] = value3.slice(index + 1, index + 3);
  const counted = next?.text === "|" && /^(?:length|count|int|float)$/.test(filter?.text ?? "");
  return kind === "name" && names2.has(text6) && next?.text !== "." && !counted;
});

// src/formats/template/attributes.ts
var innerAttribute = (tokens) => {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.kind === "text" && token.text === "attr" && before?.text === "(") return BY_NAME;
    if (token.kind !== "name") continue;
    const dotted = before?.kind === "sign" && before.text === ".";
    if (dotted && (INNER.test(token.text) || token.text.startsWith("_"))) return token.text;
    if (/^__\w+__$/.test(token.text)) return token.text;
    if (token.text === "attr" && (before?.text === "|" || before?.text === "filter")) return BY_NAME;
  }
  return void 0;
};
var BY_NAME = "attributes by name, with the filter attr";
var spelledBy = (tokens) => {
  const texts = tokens.filter(({ kind }) => kind === "text").map(({ text: text6 }) => text6);
  for (const text6 of [...texts, ...joined(tokens)]) {
    const found = SPELLED.exec(text6) ?? SPELLED.exec([...text6].reverse().join(""));
    if (found) return found[0];
  }
  return void 0;
};
var joined = (tokens) => {
  const runs = [];
  let run2 = "";
  for (const { kind, text: text6 } of tokens) {
    if (kind === "text") run2 += text6;
    else if (kind !== "sign" || !"~+,[]()".includes(text6)) {
      if (run2 !== "") runs.push(run2);
      run2 = "";
    }
  }
  return [...runs, run2];
};
var LOOKS_UP = /* @__PURE__ */ new Set([
  "map",
  "selectattr",
  "rejectattr",
  "groupby",
  "sort",
  "unique",
  "sum",
  "min",
  "max"
]);
var computedLookup = (tokens, tainted) => subscripts(tokens).some(
  (inside) => makesText(inside) || inside.some((token) => token.text === "~" && token.kind === "sign") || taints(inside, tainted)
) || tokens.some((token, index) => isNameless(token, index, tokens));
var taints = (inside, tainted) => inside.some(
  ({ kind, text: text6 }, index) => kind === "name" && tainted.has(text6) && inside[index + 1]?.text !== "."
);
var isNameless = ({ kind, text: text6 }, index, tokens) => {
  if (kind !== "name" || !LOOKS_UP.has(text6) || tokens[index - 1]?.text !== "|") return false;
  const [open, first, equals, value3] = tokens.slice(index + 1);
  if (open?.text !== "(" || first?.kind !== "name") return false;
  if (equals?.text !== "=") return true;
  return first.text === "attribute" && value3?.kind === "name";
};
var subscripts = (tokens) => {
  const open = [];
  const found = [];
  for (const [index, { kind, text: text6 }] of tokens.entries()) {
    if (kind !== "sign") continue;
    if ("([{".includes(text6))
      open.push({ subscript: text6 === "[" && isObject(tokens[index - 1]), from: index + 1 });
    else if (")]}".includes(text6)) {
      const done = open.pop();
      if (done?.subscript && index - done.from < LONGEST_SUBSCRIPT) found.push(tokens.slice(done.from, index));
    }
  }
  return found;
};
var LONGEST_SUBSCRIPT = 400;
var WORDS2 = /* @__PURE__ */ new Set(["in", "not", "and", "or", "if", "else", "elif", "is", "set", "for", "return"]);
var isObject = (token) => token !== void 0 && (token.kind === "name" ? !WORDS2.has(token.text) : token.kind === "text" || token.text === ")" || token.text === "]");

// src/formats/template/tokens.ts
var NAMED = "￾";
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
    const next = kind === "statement" && isRaw(tokens) ? endOfRaw(template, end) : end;
    if (next < 0) return { blocks, closed: false };
    OPEN.lastIndex = next;
  }
  return { blocks, closed: closed2 };
};
var isRaw = (tokens) => {
  const [only, ...more] = tokens.filter(({ text: text6 }) => text6 !== "-" && text6 !== "+");
  return more.length === 0 && only?.kind === "name" && only.text === "raw";
};
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
    const [, name, text6, number3, sign] = match;
    if (name !== void 0) tokens.push({ kind: "name", text: name });
    if (text6 !== void 0) tokens.push({ kind: "text", text: unescaped(text6.slice(1, -1)) });
    if (number3 !== void 0) tokens.push({ kind: "number", text: number3 });
    if (sign === void 0) continue;
    if (depth === 0 && template.startsWith(close, match.index)) return { tokens, end: match.index + 2 };
    if (sign === '"' || sign === "'") return { tokens, end: -1 };
    if ("([{".includes(sign)) depth++;
    if (")]}".includes(sign)) depth = Math.max(depth - 1, 0);
    tokens.push({ kind: "sign", text: sign });
  }
  return { tokens, end: -1 };
};
var BLANKS = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["a", " "],
  ["b", " "],
  ["f", " "],
  ["v", " "],
  ["\n", ""]
]);
var ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|N\{([^{}]{1,100})\}|([\s\S]))/g;
var unescaped = (text6) => text6.replace(ESCAPE, (_, ...parts) => {
  const [hex, short, long, octal, name, plain4] = parts;
  if (plain4 !== void 0) return BLANKS.get(plain4) ?? plain4;
  if (name !== void 0) return name.toUpperCase() === "LOW LINE" ? "_" : NAMED;
  const code = octal === void 0 ? Number.parseInt(hex ?? short ?? long ?? "0", 16) : Number.parseInt(octal, 8);
  return code <= 1114111 ? String.fromCodePoint(code) : "";
});

// src/formats/template/judge.ts
var LOADS = /* @__PURE__ */ new Set(["import", "from", "include", "extends"]);
var LONGEST2 = 1024 * 1024;
var MOST = 5;
var MOST_HALVES = 200;
var judgeTemplate = (template, place) => {
  if (template.length > LONGEST2)
    return [
      {
        level: "unknown",
        message: `The template ${place} is longer than any that is in use; it was not judged.`
      }
    ];
  const { blocks, closed: closed2 } = blocksOf(template);
  const tainted = taintedNames(blocks);
  const findings = [];
  const left = { dangerous: MOST, unknown: MOST, note: MOST };
  for (const block3 of blocks) {
    const found = judgeBlock(block3, place, tainted);
    if (found && left[found.level]-- > 0) findings.push({ ...found, call: shown(template, block3) });
    if (left.dangerous <= 0) break;
  }
  findings.push(...acrossBlocks(blocks, place));
  if (!closed2)
    findings.push({ level: "unknown", message: `The template ${place} breaks off within a block.` });
  return findings;
};
var shown = (template, { at: at2 }) => template.slice(at2, at2 + 200).replace(new RegExp("\\p{C}", "gu"), " ").trim();
var RUNS = "programs that render it unguarded would run its code";
var judgeBlock = ({ kind, tokens }, place, tainted) => {
  const inner = innerAttribute(tokens) ?? spelledBy(tokens);
  if (inner) return { level: "dangerous", message: `The template ${place} reaches for ${inner}: ${RUNS}.` };
  const open = openQuestion(kind, tokens, tainted);
  return open === void 0 ? void 0 : { level: "unknown", message: `The template ${place} ${open}.` };
};
var openQuestion = (kind, tokens, tainted) => {
  const first = tokens.find(({ text: text6 }) => text6 !== "-" && text6 !== "+");
  if (kind === "statement" && first?.kind === "name" && LOADS.has(first.text))
    return `loads another template (${first.text})`;
  const half = tokens.find((token, index) => isHalf(token, tokens[index - 1], tokens[index + 1]));
  if (half) return `holds a part of an inner name, ${JSON.stringify(half.text.slice(0, 40))}`;
  if (tokens.some(({ kind: kind2, text: text6 }) => kind2 === "text" && text6.includes(NAMED)))
    return "spells characters by their names in words";
  const handed = tokens.find((token, index) => isHandedOn(token, tokens[index - 1], tokens[index + 1]));
  if (handed) return `hands on ${handed.text}, through which inner attributes can be reached`;
  if (tokens.some(({ kind: kind2, text: text6 }) => kind2 === "text" && REACHING_FORMAT.test(text6)))
    return "holds a text that reaches for attributes when it is formatted";
  if (tokens.some((token, index) => isKey(token, tokens[index + 1])))
    return "names keys by parts of inner names";
  return computedLookup(tokens, tainted) ? "looks up a name that it puts together from parts" : void 0;
};
var isText = (token) => token?.kind === "text";
var joins = (token) => token?.kind === "sign" && (token.text === "~" || token.text === "+");
var isHalf = (token, before, after) => {
  if (!isText(token)) return false;
  if (HALF.test(token.text)) return true;
  if (/^_+$/.test(token.text)) return after?.text === "*" || before?.text === "*";
  return CORE.test(token.text) && (joins(before) || joins(after));
};
var isKey = (token, after) => token.kind === "name" && /^_{2,}/.test(token.text) && after?.text === "=";
var isHandedOn = (token, before, after) => token.kind === "name" && GLOBALS.has(token.text) && before?.text !== "." && before?.text !== "|" && after?.text !== "(" && after?.text !== "=";
var acrossBlocks = (blocks, place) => {
  const texts = blocks.flatMap(
    ({ tokens }) => tokens.flatMap(({ kind, text: text6 }) => kind === "text" && text6.length < 40 ? [text6] : [])
  );
  const heads = texts.filter((text6) => /^__[A-Za-z]*$/.test(text6)).slice(0, MOST_HALVES);
  const tails = texts.filter((text6) => /^[A-Za-z]*__$/.test(text6)).slice(0, MOST_HALVES);
  for (const head of heads)
    for (const tail of tails) {
      const name = SPELLED.exec(head + tail)?.[0];
      if (name !== void 0)
        return [
          {
            level: "dangerous",
            message: `The template ${place} holds both halves of ${name}, in two places: ${RUNS}.`
          }
        ];
    }
  return [];
};

// src/formats/config/node.ts
var valueAt = (node2, key) => node2?.kind === "map" ? node2.entries.findLast((entry4) => entry4.key === key)?.value : void 0;
var textOf = (node2) => node2?.kind === "scalar" ? node2.text : void 0;
var textsIn = (root, most = 200) => {
  const found = [];
  const stack = [root];
  for (let steps = 0; stack.length > 0 && found.length < most && steps < 1e4; steps++) {
    const node2 = stack.pop();
    if (node2?.kind === "scalar") found.push(node2);
    else if (node2?.kind === "list") stack.push(...node2.items.slice(0, most).toReversed());
    else if (node2?.kind === "map")
      stack.push(
        ...node2.entries.slice(0, most).map(({ value: value3 }) => value3).toReversed()
      );
  }
  return found;
};
var MOST_STEPS = 12;
var trailText = (trail) => {
  const steps = [];
  for (let at2 = trail; at2 && steps.length < MOST_STEPS; at2 = at2.above) steps.unshift(at2.step.slice(0, 60));
  return steps.join(".").replace(new RegExp("\\p{C}", "gu"), " ");
};
function* walk(roots) {
  const seen = /* @__PURE__ */ new Set();
  const stack = roots.map((root) => ({ node: root, trail: void 0, root })).toReversed();
  for (let visited = stack.pop(); visited; visited = stack.pop()) {
    const { node: node2, trail, root } = visited;
    if (seen.has(node2)) continue;
    seen.add(node2);
    yield visited;
    if (node2.kind === "scalar") continue;
    const above = trail ? { above: trail } : {};
    const below = node2.kind === "map" ? node2.entries.map(({ key, value: value3 }) => ({ node: value3, trail: { ...above, step: key }, root })) : node2.items.map((item, index) => ({ node: item, trail: { ...above, step: String(index) }, root }));
    for (const child of below.toReversed()) stack.push(child);
  }
}

// src/formats/config/keys.ts
var pathOf = (trail, ...keys) => [trailText(trail), ...keys.map((key) => key.slice(0, 60).replace(new RegExp("\\p{C}", "gu"), " "))].filter((step2) => step2 !== "").join(".");
var quoted = (text6) => JSON.stringify(text6.slice(0, 120));
var isTrue = (node2) => node2?.kind === "scalar" && /^(?:true|yes|on|1)$/i.test(node2.text);

// src/data/config-names.ts
var configDangers = [
  {
    does: "looks up or calls what its arguments name",
    names: {
      "hydra.utils": "get_method get_object get_class get_static_method call instantiate _locate",
      "hydra._internal.utils": "_locate",
      "hydra._internal.instantiate._instantiate2": "instantiate",
      "omegaconf.OmegaConf": "register_new_resolver register_resolver",
      "nemo.utils.model_utils": "import_class_by_path",
      "jsonargparse.util": "import_object",
      "sentence_transformers.util": "import_from_string",
      "transformers.dynamic_module_utils": "get_class_from_dynamic_module get_class_in_module",
      "torch.utils.cpp_extension": "load load_inline",
      "torch.hub": "load load_state_dict_from_url"
    }
  }
];
var coreModules = new Set(
  "os _os posix nt subprocess _subprocess sys _sys importlib _importlib builtins _builtins shutil pty ctypes socket runpy pickle _pickle marshal".split(
    " "
  )
);
var CLASS = /^[A-Z][A-Za-z0-9_]{0,80}$/;
var configFamilies = [
  { library: "NeMo", module: /^nemo\.(?:collections|core)(?:\.[a-z][a-z0-9_]*){1,8}$/, name: CLASS },
  { library: "torch", module: /^torch\.nn(?:\.modules(?:\.[a-z0-9_]+)?)?$/, name: CLASS },
  {
    library: "torch",
    module: /^torch\.nn\.functional$/,
    name: /^(?:relu|gelu|silu|mish|tanh|sigmoid|softmax|elu|selu|leaky_relu)$/
  },
  { library: "torch", module: /^torch\.optim(?:\.[a-z_]+){0,2}$/, name: CLASS },
  {
    library: "torch",
    module: /^torch\.utils\.data(?:\.[a-z_]+){0,2}$/,
    name: /^[A-Z]\w*(?:Sampler|Loader)$/
  },
  {
    library: "torchvision",
    module: /^torchvision\.(?:transforms|models)(?:\.[a-z0-9_]+){0,2}$/,
    name: CLASS
  },
  { library: "torchaudio", module: /^torchaudio\.(?:transforms|models)(?:\.[a-z0-9_]+){0,2}$/, name: CLASS },
  { library: "torchmetrics", module: /^torchmetrics(?:\.[a-z0-9_]+){0,3}$/, name: CLASS },
  {
    library: "Lightning",
    module: /^(?:pytorch_lightning|lightning(?:\.pytorch)?)\.(?:callbacks|loggers|strategies|profilers|plugins|trainer)(?:\.[a-z0-9_]+){0,3}$/,
    name: CLASS
  },
  { library: "Lightning", module: /^(?:pytorch_lightning|lightning(?:\.pytorch)?)$/, name: /^Trainer$/ },
  { library: "latent diffusion", module: /^(?:ldm|sgm|cldm)(?:\.[a-z0-9_]+){1,6}$/, name: CLASS },
  { library: "diffusers", module: /^diffusers(?:\.[a-z0-9_]+){0,6}$/, name: CLASS },
  {
    library: "sentence-transformers",
    module: /^sentence_transformers(?:\.(?:models|base|sparse_encoder|cross_encoder|sentence_transformer)(?:\.[A-Za-z0-9_]+){0,4})?$/,
    name: CLASS
  },
  {
    library: "SpeechBrain",
    module: /^speechbrain\.(?:nnet|lobes|processing|augment|decoders|tokenizers|utils|dataio)(?:\.[A-Za-z0-9_]+){1,4}$/,
    name: CLASS
  },
  {
    library: "MONAI",
    module: /^monai\.(?:networks|transforms|losses|metrics|inferers|optimizers)(?:\.[a-z0-9_]+){0,4}$/,
    name: CLASS
  },
  {
    library: "scikit-learn",
    module: /^sklearn\.(?!preprocessing|pipeline)(?:[a-z0-9_]+)(?:\.[a-z0-9_]+){0,2}$/,
    name: CLASS
  },
  { library: "Hydra", module: /^hydra\._internal\.core_plugins\.[a-z_]+$/, name: CLASS },
  {
    library: "Python",
    module: /^os\.path$/,
    name: /^(?:join|basename|dirname|abspath|expanduser|normpath|relpath|splitext)$/
  },
  {
    library: "Python",
    module: /^builtins$/,
    name: /^(?:dict|list|tuple|set|frozenset|int|float|str|bool|bytes|range|slice|complex)$/
  }
];
var hubLibraries = /* @__PURE__ */ new Set([
  "diffusers",
  "transformers",
  "onnxruntime",
  "peft",
  "optimum",
  "sentence_transformers"
]);

// src/data/torch-operators.ts
var torchNamespaces = new Set(
  "prim aten prims higher_order quantized quantized_decomposed _quantized sparse mkldnn mkldnn_prepacked prepacked xnnpack onednn torchvision torchaudio torchtext image rnn cuda c10d _c10d_functional inductor metal vulkan_prepack profiler static_runtime".split(" ")
);
var torchFileOperators = /* @__PURE__ */ new Map([
  ["save", "writes a file that it names"],
  ["from_file", "reads any file that it names, or creates it"]
]);

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
      "torch.utils.data.dataset": "TensorDataset",
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
    names: {
      "pandas._libs.arrays": "__pyx_unpickle_NDArrayBacked",
      "pandas._libs.interval": "__pyx_unpickle_IntervalMixin"
    }
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
      "scipy.interpolate._interpolate": "PPoly BPoly interp1d"
    }
  },
  {
    library: "scipy",
    why: "a method of a curve that is stored and not called",
    shape: "value",
    names: {
      "scipy.interpolate._interpolate": "interp1d._call_linear interp1d._call_linear_np interp1d._call_nearest interp1d._call_previousnext interp1d._call_spline interp1d._call_nan_spline"
    }
  },
  {
    library: "scikit-learn",
    why: "measures an estimator later, when it is asked to",
    shape: "stateful",
    names: {
      "sklearn.metrics._scorer": "_PassthroughScorer _Scorer _PredictScorer _ProbaScorer _ThresholdScorer"
    }
  },
  {
    library: "scikit-learn",
    why: "a measure that a scorer holds",
    shape: "value",
    names: {
      "sklearn.metrics._classification": "accuracy_score balanced_accuracy_score brier_score_loss d2_brier_score d2_log_loss_score f1_score fbeta_score jaccard_score log_loss matthews_corrcoef precision_score recall_score cohen_kappa_score",
      "sklearn.metrics._ranking": "average_precision_score roc_auc_score top_k_accuracy_score ndcg_score dcg_score",
      "sklearn.metrics._regression": "d2_absolute_error_score explained_variance_score max_error mean_absolute_error mean_absolute_percentage_error mean_gamma_deviance mean_poisson_deviance mean_squared_error mean_squared_log_error median_absolute_error r2_score root_mean_squared_error root_mean_squared_log_error",
      "sklearn.metrics._scorer": "negative_likelihood_ratio positive_likelihood_ratio",
      "sklearn.metrics.cluster._supervised": "adjusted_mutual_info_score adjusted_rand_score completeness_score fowlkes_mallows_score homogeneity_score mutual_info_score normalized_mutual_info_score rand_score v_measure_score"
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
var split = (words2 = "") => words2.split(" ").filter((word) => word !== "");
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
  const leaves4 = rest.length > 0 && [...path.slice(0, -1)].some((part2) => dangerousModule(part2.replace(/^_/, "")) ?? dangerousModule(part2));
  return leaves4 || path.some((part2) => part2.startsWith("_")) ? REACHES : { ...UNKNOWN };
};

// src/formats/config/targets.ts
var dangerous = /* @__PURE__ */ new Map();
for (const { does, names: names2 = {} } of configDangers)
  for (const [module, listed2] of Object.entries(names2))
    for (const name of listed2.split(" ")) dangerous.set(`${module}.${name}`, does);
var PLAIN_SHAPES = /* @__PURE__ */ new Set(["class", "value", "enum", "plain"]);
var DOTTED = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)+$/;
var LONGEST3 = 300;
var isDotted = (text6) => text6.length <= LONGEST3 && DOTTED.test(text6.replace(":", "."));
var OPERATOR = /^torch\.ops\.(\w+)\.(\w+)(?:\.\w+)?$/;
var judgeOperator = (path) => {
  const [, namespace, name] = OPERATOR.exec(path) ?? [];
  if (namespace === void 0 || name === void 0) return void 0;
  const does = namespace === "aten" ? torchFileOperators.get(name) : void 0;
  if (does !== void 0) return { judged: "dangerous", does };
  return torchNamespaces.has(namespace) ? { judged: "safe", does: "" } : { judged: "unknown", does: "is an operator of a library that is not known" };
};
var judgeTarget = (written2) => {
  if (/\$\{/.test(written2)) return { judged: "unknown", does: "is put together when the file is loaded" };
  const path = written2.trim().replace(":", ".");
  if (!isDotted(path)) return judgeBare(path);
  const operator2 = judgeOperator(path);
  if (operator2) return operator2;
  const does = dangerous.get(path);
  if (does !== void 0) return { judged: "dangerous", does };
  const parts = path.split(".");
  const way = parts.slice(1, -1).find((part2) => coreModules.has(part2));
  if (way !== void 0) return { judged: "dangerous", does: `reaches through other modules for ${way}` };
  const module = parts.slice(0, -1).join(".");
  const name = parts.at(-1) ?? "";
  if (configFamilies.some((each) => each.module.test(module) && each.name.test(name)))
    return { judged: "safe", does: "" };
  const known = judgeName(module, name);
  if (known.judged === "safe" && !PLAIN_SHAPES.has(known.shape ?? ""))
    return { judged: "unknown", does: "is harmless in the one way only in which its library writes it" };
  if (known.judged !== "unknown") return known;
  const outer = parts.length > 2 ? judgeName(parts.slice(0, -2).join("."), parts.slice(-2).join(".")) : known;
  return outer.judged === "dangerous" ? outer : known;
};
var judgeBare = (name) => {
  const known = judgeName("builtins", name);
  return known.judged === "unknown" ? { judged: "unknown", does: "is no name that can be looked up" } : known;
};
var OWN = /* @__PURE__ */ new Set([
  "_target_",
  "__target__",
  "target",
  "class_path",
  "_component_",
  "_partial_",
  "_convert_",
  "_recursive_"
]);
var MOST_ARGUMENTS = 6;
var MOST_TEXT = 120;
var quote = (text6) => `'${text6.slice(0, MOST_TEXT).replace(/[\\']/g, "\\$&").replace(new RegExp("\\p{C}", "gu"), " ")}${text6.length > MOST_TEXT ? "…" : ""}'`;
var shown2 = (node2) => {
  if (node2.kind === "scalar")
    return node2.plain && node2.text.length < 40 && node2.tag === void 0 ? quotePlain(node2.text) : quote(node2.text);
  const texts = textsIn(node2, 4).map(({ text: text6 }) => quote(text6)).join(", ");
  return node2.kind === "list" ? `[${texts}]` : `{${texts}}`;
};
var quotePlain = (text6) => /^(?:[-+.]?\d[\d._eE+-]*|true|false|null|~)$/i.test(text6) ? text6 : quote(text6);
var callOf = (target2, node2) => {
  const inner = node2.entries.find(
    ({ key, value: value3 }) => /^(?:params|init_args|kwargs)$/.test(key) && value3.kind === "map"
  )?.value;
  const entries = (inner?.kind === "map" ? inner : node2).entries.filter(({ key }) => !OWN.has(key));
  const list2 = entries.find(({ key, value: value3 }) => key === "_args_" && value3.kind === "list")?.value;
  const positional = list2?.kind === "list" ? list2.items.map(shown2) : [];
  const named3 = entries.filter(({ key }) => key !== "_args_").map(({ key, value: value3 }) => `${key.slice(0, 40).replace(/[^\w]/g, "_")}=${shown2(value3)}`);
  const all = [...positional, ...named3];
  const more = all.length > MOST_ARGUMENTS ? ", …" : "";
  return `${target2.slice(0, LONGEST3)}(${all.slice(0, MOST_ARGUMENTS).join(", ")}${more})`;
};
var tagCall = (target2, node2) => {
  if (node2.kind === "map") return callOf(target2, node2);
  const items = node2.kind === "list" ? node2.items.map(shown2) : node2.text === "" ? [] : [shown2(node2)];
  return `${target2.slice(0, LONGEST3)}(${items.slice(0, MOST_ARGUMENTS).join(", ")})`;
};

// src/formats/config/yaml.ts
var DEEPEST = 100;
var CORE2 = "tag:yaml.org,2002:";
var decoded = (tag) => tag.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
var tagOf = (written2, directives) => {
  if (written2.startsWith("!<")) return decoded(written2.slice(2, -1));
  const handle = /^!(?:[\w-]*!)?/.exec(written2)?.[0] ?? "!";
  const prefix = directives.findLast((one) => one.kind === "tag" && one.handle === handle) ?? (handle === "!!" ? { kind: "tag", handle, prefix: CORE2 } : void 0);
  return decoded(prefix?.kind === "tag" ? prefix.prefix + written2.slice(handle.length) : written2);
};
var build = (text6, events) => {
  const documents = [];
  const anchors = /* @__PURE__ */ new Map();
  const stack = [];
  let directives = [];
  const put2 = (node2) => {
    const open = stack.at(-1);
    if (!open) documents.push(node2);
    else if (open.node.kind === "list") open.node.items.push(node2);
    else if (open.key === void 0) {
      open.key = { text: node2.kind === "scalar" ? node2.text : "", at: node2.at };
      if (node2.tag !== void 0 || node2.kind !== "scalar")
        open.node.entries.push({ key: "?", at: node2.at, value: node2 });
    } else {
      ;
      open.node.entries.push({ key: open.key.text, at: open.key.at, value: node2 });
      open.key = void 0;
    }
  };
  const named3 = (node2, { anchorStart, anchorEnd }) => {
    if (anchorStart >= 0) anchors.set(text6.slice(anchorStart, anchorEnd), node2);
    put2(node2);
  };
  const tag = ({ tagStart, tagEnd }) => tagStart < 0 ? {} : { tag: tagOf(text6.slice(tagStart, tagEnd), directives) };
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      anchors.clear();
      directives = event.directives;
    } else if (event.type === EVENT_ID.POP) stack.pop();
    else if (event.type === EVENT_ID.ALIAS) {
      const known = anchors.get(text6.slice(event.anchorStart, event.anchorEnd));
      put2(known ?? { kind: "scalar", text: "", plain: true, at: event.anchorStart });
    } else if (event.type === EVENT_ID.SCALAR) {
      const plain4 = event.style === SCALAR_STYLE.PLAIN;
      const at2 = Math.max(event.tagStart, 0) || Math.max(event.valueStart, 0);
      named3({ kind: "scalar", text: getScalarValue(text6, event), plain: plain4, ...tag(event), at: at2 }, event);
    } else {
      const at2 = Math.max(event.tagStart, 0) || event.start;
      const node2 = event.type === EVENT_ID.MAPPING ? { kind: "map", entries: [], ...tag(event), at: at2 } : { kind: "list", items: [], ...tag(event), at: at2 };
      named3(node2, event);
      stack.push({ node: node2 });
    }
  }
  return documents;
};
var readYaml = (text6) => {
  try {
    return { documents: build(text6, parseEvents(text6, { maxDepth: DEEPEST })) };
  } catch (error) {
    const why = error instanceof YAMLException ? `: ${error.reason.slice(0, 100).replace(/\s+/g, " ")}` : "";
    return { documents: [], fault: `it is no valid YAML${why}` };
  }
};

// src/formats/config/calls.ts
var KEYS = /* @__PURE__ */ new Map([
  ["_target_", "Hydra and NeMo call it"],
  ["__target__", "frameworks that build objects from settings call it"],
  ["_component_", "torchtune calls it"],
  ["class_path", "jsonargparse and Lightning call it"],
  ["py/object", "jsonpickle makes an object of it"],
  ["py/type", "jsonpickle imports it"],
  ["py/function", "jsonpickle imports it"],
  ["py/reduce", "jsonpickle calls it"],
  ["py/newobj", "jsonpickle makes an object of it"],
  ["py/repr", "jsonpickle evaluates it"]
]);
var isCall = ({ key, value: value3 }, { node: node2 }) => {
  if (KEYS.has(key)) return true;
  if (key !== "target" && key !== "activation_function") return false;
  const text6 = textOf(value3);
  if (text6 === void 0 || !isDotted(text6)) return false;
  return key === "activation_function" || valueAt(node2, "params") !== void 0 || judgeTarget(text6).judged === "dangerous";
};
var calls = (place) => {
  const found = place.node.entries.filter((entry4) => isCall(entry4, place));
  if (found.length === 0) return void 0;
  return found.flatMap((entry4) => judgeCall(entry4, place));
};
var judgeCall = ({ key, value: value3, at: at2 }, { node: node2, trail }) => {
  const who = KEYS.get(key) ?? "frameworks that build objects from settings call it";
  const path = pathOf(trail, key);
  const target2 = textOf(value3) ?? firstText(value3);
  if (target2 === void 0) return [];
  if (key === "py/repr")
    return [
      {
        level: "dangerous",
        message: `The setting ${path} holds code: ${who}.`,
        call: target2.slice(0, 300),
        at: at2
      }
    ];
  const { judged: judged2, does } = judgeTarget(target2);
  if (judged2 === "safe") return [];
  return [
    {
      level: judged2,
      message: `The setting ${path} names ${quoted(target2)}, which ${does}: ${who}.`,
      ...judged2 === "dangerous" ? { call: shownCall(key, value3, target2, node2) } : {},
      at: at2
    }
  ];
};
var shownCall = (key, value3, target2, node2) => {
  if (key !== "py/reduce" || value3.kind !== "list") return callOf(target2, node2);
  const [, ...rest] = value3.items;
  return tagCall(target2, { kind: "list", at: 0, items: rest.flatMap((item) => textsIn(item, 6)) });
};
var firstText = (node2) => {
  const first = node2.kind === "list" ? node2.items[0] : void 0;
  return textOf(first) ?? textOf(valueAt(first, "py/function") ?? valueAt(first, "py/type"));
};
var PYTHON = `${CORE2}python/`;
var PLAIN = /^(?:none|bool|str|unicode|bytes|int|long|float|complex|list|tuple|dict)$/;
var HYPER = /^!(new|apply|name|module):(.*)$/s;
var judgeTag = (node2, trail) => {
  const { tag = "", at: at2 } = node2;
  const path = pathOf(trail) || "the document";
  if (tag.startsWith(PYTHON)) return judgePython(tag.slice(PYTHON.length), node2, path);
  const hyper = HYPER.exec(tag);
  if (!hyper) return void 0;
  const [, kind = "", target2 = ""] = hyper;
  const { judged: judged2, does } = kind === "module" ? moduleOf(target2) : judgeTarget(target2);
  if (judged2 === "safe") return [];
  const message2 = `The tag !${kind} at ${path} names ${quoted(target2)}, which ${does}: SpeechBrain calls it.`;
  return [{ level: judged2, message: message2, ...judged2 === "dangerous" ? { call: tagCall(target2, node2) } : {}, at: at2 }];
};
var moduleOf = (module) => {
  const known = judgeTarget(`${module}._`);
  return known.judged === "safe" ? { judged: "unknown", does: "is imported as a module" } : known;
};
var judgePython = (tag, node2, path) => {
  if (PLAIN.test(tag)) return [];
  const [, kind = tag, target2 = ""] = /^([a-z/]+):(.*)$/s.exec(tag) ?? [];
  const known = judgeTarget(target2);
  if (known.judged === "safe" && (kind === "object" || kind === "name"))
    return [
      {
        level: "unknown",
        message: `The tag python/${kind} at ${path} makes an object of ${quoted(target2)}: only PyYAML's unsafe loader reads it.`,
        at: node2.at
      }
    ];
  const does = known.judged === "dangerous" ? `, which ${known.does}` : "";
  return [
    {
      level: "dangerous",
      message: `The tag python/${kind.slice(0, 40)} at ${path} ${ACTS.get(kind) ?? "builds"} ${quoted(target2)}${does}: PyYAML's unsafe loader does so while it reads.`,
      call: kind === "name" || kind === "module" ? target2.slice(0, 300) : tagCall(target2, node2),
      at: node2.at
    }
  ];
};
var ACTS = /* @__PURE__ */ new Map([
  ["object/apply", "calls"],
  ["object/new", "calls"],
  ["object", "makes an object of"],
  ["name", "imports"],
  ["module", "imports"]
]);

// src/formats/config/huggingface.ts
var CODE = /* @__PURE__ */ new Map([
  ["auto_map", "transformers runs it with trust_remote_code"],
  ["custom_pipelines", "transformers runs it with trust_remote_code"],
  ["custom_generate", "transformers runs it when text is generated with trust_remote_code"]
]);
var ATTENTION = /^(?:null|None|eager|sdpa|sdpa_paged|eager_paged|flash_attention_[234]|flex_attention|(?:paged\|)(?:eager|sdpa|flash_attention_[234]))$/;
var ATTENTION_KEYS = /^_?(?:attn|experts)_implementation(?:_internal|_autoset)?$/;
var huggingFace = (place) => {
  const found = [];
  let mine = false;
  for (const entry4 of place.node.entries) {
    const seen = judgeEntry(entry4, place);
    if (seen === void 0) continue;
    mine = true;
    found.push(...seen);
  }
  return mine ? found : void 0;
};
var judgeEntry = (entry4, place) => {
  const { key, value: value3, at: at2 } = entry4;
  const path = pathOf(place.trail, key);
  const runs = CODE.get(key);
  if (runs !== void 0) return places(value3, path, runs, at2);
  if (key === "trust_remote_code" && isTrue(value3))
    return [
      {
        level: "unknown",
        message: `The setting ${path} turns on code from repositories for whatever is loaded with this file.`,
        at: at2
      }
    ];
  if (ATTENTION_KEYS.test(key)) return attention(key, value3, path, at2);
  if (key === "chat_template") return templates(value3, path, at2);
  if (key === "auto_mapping") return adapter(value3, path, at2);
  return void 0;
};
var places = (value3, path, runs, at2) => {
  const named3 = textsIn(value3).filter(({ text: text6, plain: plain4 }) => !plain4 && text6 !== "");
  const all = value3.kind === "scalar" ? named3 : named3.filter(({ text: text6 }) => /[.]|--/.test(text6));
  const seen = /* @__PURE__ */ new Map();
  for (const { text: text6 } of all) {
    const other = text6.includes("--") || /^[^/\s]+\/[^/\s]+$/.test(text6);
    const where = other ? "another repository, whose owner can change it" : "its own repository";
    const message2 = `The setting ${path} names Python code of ${where}: ${quoted(text6)}; ${runs}.`;
    if (!seen.has(where)) seen.set(where, { level: "unknown", message: message2, at: at2 });
  }
  return [...seen.values()];
};
var attention = (key, value3, path, at2) => {
  const texts = textsIn(value3).map(({ text: text6 }) => text6);
  const strange = texts.find((text6) => !ATTENTION.test(text6));
  if (strange === void 0 || /_autoset$/.test(key)) return [];
  return [
    {
      level: key.endsWith("_internal") || strange.includes("/") ? "dangerous" : "unknown",
      message: `The setting ${path} names ${quoted(strange)}: transformers before 5.3.0 fetches and runs a kernel of that name from the hub.`,
      at: at2
    }
  ];
};
var templates = (value3, path, at2) => {
  const texts = value3.kind === "list" ? value3.items.flatMap((item) => {
    const text6 = textOf(valueAt(item, "template")) ?? textOf(item);
    return text6 === void 0 ? [] : [{ text: text6, name: textOf(valueAt(item, "name")) ?? "" }];
  }) : textsIn(value3).map(({ text: text6 }) => ({ text: text6, name: "" }));
  return texts.flatMap(
    ({ text: text6, name }) => judgeTemplate(text6, name === "" ? path : `${path} (${name.slice(0, 40).replace(/[\p{C}]/gu, " ")})`).map(
      (seen) => ({ ...seen, at: at2 })
    )
  );
};
var adapter = (value3, path, at2) => {
  const library2 = textOf(valueAt(value3, "parent_library"));
  const name = textOf(valueAt(value3, "base_model_class"));
  if (library2 === void 0 || library2 === "null") return void 0;
  return imported(library2, name ?? "_", path, "PEFT imports it", at2);
};
var imported = (library2, name, path, who, at2) => {
  const root = library2.split(".")[0] ?? "";
  const { judged: judged2, does } = judgeTarget(`${library2}.${name}`);
  if (judged2 === "dangerous")
    return [
      {
        level: "dangerous",
        message: `The setting ${path} names ${quoted(`${library2}.${name}`)}, which ${does}: ${who}.`,
        at: at2
      }
    ];
  if (judged2 === "safe" || hubLibraries.has(root) || DIFFUSERS_PARTS.has(library2)) return [];
  return [
    {
      level: "unknown",
      message: `The setting ${path} takes ${quoted(name)} from ${quoted(library2)}, which is none of the libraries known here: ${who}, or runs a file of that name in the repository.`,
      at: at2
    }
  ];
};
var DIFFUSERS_PARTS = new Set(
  "stable_diffusion stable_diffusion_xl pipeline_utils audioldm2 deepfloyd_if kandinsky kandinsky2_2 kandinsky3 latent_diffusion paint_by_example shap_e stable_cascade unidiffuser versatile_diffusion wuerstchen spectrogram_diffusion alt_diffusion flux ltx null".split(" ")
);
var pipeline = ({ node: node2, trail, top }) => {
  if (!top || valueAt(node2, "_class_name") === void 0 || valueAt(node2, "_diffusers_version") === void 0)
    return void 0;
  const parts = node2.entries.filter(({ value: value3 }) => value3.kind === "list" && value3.items.length === 2);
  if (parts.length === 0) return void 0;
  return parts.flatMap(({ key, value: value3, at: at2 }) => {
    const [library2, name] = value3.kind === "list" ? value3.items.map(textOf) : [];
    if (library2 === void 0 || name === void 0 || library2 === "null" && name === "null") return [];
    const path = pathOf(trail, key);
    if (key !== "_class_name") return imported(library2, name, path, "diffusers imports it", at2);
    const message2 = `The setting ${path} names ${quoted(name)} in the file ${quoted(library2)} of the repository: diffusers runs it with trust_remote_code.`;
    return [{ level: "unknown", message: message2, at: at2 }];
  });
};
var sentenceModules = ({ node: node2, trail }) => {
  const type = valueAt(node2, "type");
  const text6 = textOf(type);
  if (type === void 0 || text6 === void 0 || !isDotted(text6)) return void 0;
  if (valueAt(node2, "path") === void 0 || valueAt(node2, "idx") === void 0) return void 0;
  const { judged: judged2, does } = judgeTarget(text6);
  if (judged2 === "safe") return [];
  const path = pathOf(trail, "type");
  return [
    {
      level: judged2,
      message: `The setting ${path} names ${quoted(text6)}, which ${does}: sentence-transformers imports it, or runs a file of that name in the repository.`,
      at: type.at
    }
  ];
};

// src/formats/config/json.ts
var DEEPEST2 = 200;
var tooDeep = (text6) => {
  let [depth, quoted3] = [0, false];
  for (let at2 = 0; at2 < text6.length; at2++) {
    const code = text6.charCodeAt(at2);
    if (quoted3) {
      if (code === 92) at2++;
      else if (code === 34) quoted3 = false;
    } else if (code === 34) quoted3 = true;
    else if (code === 123 || code === 91) {
      if (++depth > DEEPEST2) return true;
    } else if (code === 125 || code === 93) depth--;
  }
  return false;
};
var build2 = (text6) => {
  const documents = [];
  const stack = [];
  let fault2;
  const put2 = (node2) => {
    const open = stack.at(-1);
    if (!open) documents.push(node2);
    else if (open.node.kind === "list") open.node.items.push(node2);
    else if (open.key) {
      ;
      open.node.entries.push({ key: open.key.text, at: open.key.at, value: node2 });
      delete open.key;
    }
  };
  const begin3 = (node2) => {
    put2(node2);
    stack.push({ node: node2 });
  };
  visit(
    text6,
    {
      onObjectBegin: (at2) => begin3({ kind: "map", entries: [], at: at2 }),
      onArrayBegin: (at2) => begin3({ kind: "list", items: [], at: at2 }),
      onObjectEnd: () => void stack.pop(),
      onArrayEnd: () => void stack.pop(),
      onObjectProperty: (key, at2) => {
        const open = stack.at(-1);
        if (open) open.key = { text: key, at: at2 };
      },
      onLiteralValue: (value3, at2) => put2({ kind: "scalar", text: String(value3), plain: typeof value3 !== "string", at: at2 }),
      onError: (code) => {
        fault2 ??= printParseErrorCode(code);
      }
    },
    { disallowComments: true, allowTrailingComma: false }
  );
  return fault2 === void 0 && documents.length === 1 ? { documents } : { documents, fault: "it is no valid JSON" };
};
var readJson = (text6) => {
  if (tooDeep(text6)) return { documents: [], fault: `it is nested deeper than ${DEEPEST2} levels` };
  try {
    return build2(text6);
  } catch {
    return { documents: [], fault: "it is no valid JSON" };
  }
};

// src/formats/config/places.ts
var placed = (text6, seen) => {
  const sorted = [...new Set(seen.map(({ at: at2 }) => at2))].sort((a, b) => a - b);
  const offsets2 = /* @__PURE__ */ new Map();
  let [last, bytes2] = [0, 0];
  for (const at2 of sorted) {
    bytes2 += Buffer.byteLength(text6.slice(last, at2));
    last = at2;
    offsets2.set(at2, bytes2);
  }
  return seen.map(({ at: at2, ...finding }) => ({ ...finding, offset: offsets2.get(at2) ?? 0 }));
};

// src/formats/config/salvage.ts
var RAW = /(?:_target_|class_path|target|_component_)["']?\s{0,20}:\s{0,20}["']?([\w.]{3,200})|python\/(?:object\/apply|object\/new|object|name|module):([\w.]{2,200})/g;
var MOST_RAW = 1e3;
var NAMED2 = /\b(?:_target_|auto_map|chat_template|__loader__)["']?\s{0,20}:|![^\s]{0,60}python\/(?:object|name|module)/;
var LINE = /^\s*(?:\.\.\.|%|[-?] (?:[!&*{["']|[\w.-]{1,80}:)|-$|["']?[^\s"':#]{1,80}["']?\s{0,20}:(?:\s|$)|[[\]{}"',!&*])/;
var OTHER = /^(?:```|~~~|import \w|from [\w.]+ import |def \w|class \w)/m;
var isSettings = (text6) => {
  if (OTHER.test(text6)) return false;
  const lines = text6.slice(0, 2e4).split("\n").slice(0, 200).filter((line) => !/^\s*(?:#|---|$)/.test(line));
  return lines.filter((line) => LINE.test(line)).length >= lines.length * 0.5;
};
var salvaged = (text6, fault2, seen) => {
  const raw2 = [];
  let tried = 0;
  if (seen.length === 0 && !isSettings(text6)) return void 0;
  for (const match of text6.matchAll(RAW)) {
    if (++tried > MOST_RAW) break;
    const target2 = match[1] ?? match[2] ?? "";
    const { judged: judged2, does } = judgeTarget(target2);
    if (judged2 !== "dangerous") continue;
    raw2.push({
      level: "dangerous",
      message: `It names ${JSON.stringify(target2)}, which ${does}: frameworks that build objects from settings call it.`,
      at: match.index
    });
  }
  if (raw2.length === 0 && seen.length === 0 && !NAMED2.test(text6)) return void 0;
  const open = {
    level: "unknown",
    message: `The configuration could not be read to its end: ${fault2}.`
  };
  return { completeness: "partial", findings: [...placed(text6, [...seen, ...raw2]), open] };
};

// src/formats/config/serving.ts
var note = (message2, at2) => ({ level: "unknown", message: message2, at: at2 });
var RUNS2 = /^mlflow\.pyfunc(?:\.model|\.loaders\.[a-z_]+)?$/;
var OWN2 = /^mlflow(?:\.[a-z_]+){1,3}$/;
var mlflow = ({ node: node2, trail, top }) => {
  const flavors = valueAt(node2, "flavors");
  const python = valueAt(flavors, "python_function");
  if (!top || flavors === void 0 || python === void 0) return void 0;
  const found = [];
  const loader = textOf(valueAt(python, "loader_module"));
  const at2 = python.at;
  if (loader !== void 0)
    found.push(...judgeLoader(loader, pathOf(trail, "flavors", "python_function"), at2));
  for (const flavor of flavors.kind === "map" ? flavors.entries : []) {
    const code = textOf(valueAt(flavor.value, "code"));
    if (code !== void 0 && code !== "" && code !== "null")
      found.push(
        note(
          `The flavour ${quoted(flavor.key)} contains code: MLflow puts the folder ${quoted(code)} on the path of imports.`,
          flavor.at
        )
      );
    const script = textOf(valueAt(flavor.value, "model_code_path"));
    if (script !== void 0 && script !== "null" && script !== "")
      found.push(
        note(
          `The flavour ${quoted(flavor.key)} contains code: MLflow runs ${quoted(script)} to build the model.`,
          flavor.at
        )
      );
  }
  return found;
};
var judgeLoader = (loader, path, at2) => {
  if (RUNS2.test(loader))
    return [
      note(`The setting ${path} contains code: ${loader} loads a class from a pickle and calls it.`, at2)
    ];
  if (OWN2.test(loader)) return [];
  const { judged: judged2, does } = judgeTarget(`${loader}._load_pyfunc`);
  const message2 = `The setting ${path} contains code: MLflow imports ${quoted(loader)} and calls its _load_pyfunc`;
  return [
    judged2 === "dangerous" ? {
      level: "dangerous",
      message: `${message2}; the module ${does}.`,
      call: `${loader.slice(0, 200)}._load_pyfunc()`,
      at: at2
    } : note(`${message2}.`, at2)
  ];
};
var torchServe = ({ node: node2, top }) => {
  const model2 = valueAt(node2, "model");
  const handler = textOf(valueAt(model2, "handler"));
  if (!top || handler === void 0 || textOf(valueAt(model2, "modelName")) === void 0) return void 0;
  const script = textOf(valueAt(model2, "modelFile"));
  const at2 = model2?.at ?? 0;
  const own = /^[a-z_]+$/.test(handler);
  return [
    ...own ? [] : [note(`The archive contains code: TorchServe runs the handler ${quoted(handler)}.`, at2)],
    ...script === void 0 ? [] : [note(`The archive contains code: TorchServe runs ${quoted(script)} to build the model.`, at2)]
  ];
};
var bentoMl = ({ node: node2, top }) => {
  if (!top || !isBento(node2)) return void 0;
  const service = textOf(valueAt(node2, "service"));
  const module = textOf(valueAt(node2, "module"));
  return [
    ...service === void 0 ? [] : [note(`The bundle contains code: BentoML imports the service ${quoted(service)}.`, node2.at)],
    ...module === void 0 || /^bentoml\.[a-z_0-9.]+$/.test(module) ? [] : [note(`The setting module contains code: BentoML imports ${quoted(module)}.`, node2.at)]
  ];
};
var isBento = (node2) => valueAt(node2, "bentoml_version") !== void 0 || valueAt(valueAt(node2, "context"), "bentoml_version") !== void 0;

// src/formats/config/skops.ts
var VALUES = /* @__PURE__ */ new Set([
  "JsonNode",
  "DictNode",
  "ListNode",
  "SetNode",
  "TupleNode",
  "NdArrayNode",
  "SliceNode",
  "BytesNode",
  "BytearrayNode",
  "DatetimeNode",
  "MaskedArrayNode",
  "SparseMatrixNode",
  "RandomStateNode",
  "RandomGeneratorNode",
  "CachedNode",
  "DefaultDictNode"
]);
var CALLS = /* @__PURE__ */ new Map([
  ["OperatorFuncNode", "makes a function of the module operator"],
  ["MethodNode", "takes a method by its name from an object"],
  ["PartialNode", "makes a function with its arguments"],
  ["FunctionNode", "takes a function by its name"]
]);
var PLAIN_TYPES = /^(?:builtins\.(?:str|int|float|bool|NoneType|dict|list|set|tuple|frozenset|slice|bytes|bytearray|type)|numpy\.(?:ndarray|dtype|float(?:16|32|64)|u?int(?:8|16|32|64)|bool_?|ufunc|random\.(?:RandomState|Generator|mtrand\.RandomState|_generator\.Generator))|collections\.(?:OrderedDict|defaultdict)|datetime\.(?:datetime|date|time|timedelta)|scipy\.sparse(?:\.[a-z_]+)?\.[a-z]+_(?:matrix|array)|sklearn(?:\.[A-Za-z0-9_]+){1,5})$/;
var skops = ({ node: node2, trail }) => {
  const loader = textOf(valueAt(node2, "__loader__"));
  const module = textOf(valueAt(node2, "__module__"));
  const name = textOf(valueAt(node2, "__class__"));
  if (loader === void 0 || module === void 0 || name === void 0) return void 0;
  const type = `${module}.${name}`;
  const path = pathOf(trail) || "the root";
  const at2 = node2.at;
  const { judged: judged2, does } = judgeTarget(type);
  const calls3 = CALLS.get(loader);
  if (judged2 === "dangerous")
    return [
      {
        level: "dangerous",
        message: `The node ${path} (${loader.slice(0, 40)}) names ${quoted(type)}, which ${does}: skops builds it.`,
        call: type.slice(0, 200),
        at: at2
      }
    ];
  if (calls3 !== void 0)
    return [
      {
        level: loader === "OperatorFuncNode" && module !== "operator" ? "dangerous" : "unknown",
        message: `The node ${path} (${loader}) ${calls3}, ${quoted(type)}: some versions of skops do so without asking.`,
        at: at2
      }
    ];
  if (judged2 === "safe" || PLAIN_TYPES.test(type)) return [];
  const kind = VALUES.has(loader) ? "which does not belong to its loader" : `which ${does}`;
  return [
    {
      level: "unknown",
      message: `The node ${path} (${loader.slice(0, 40)}) names ${quoted(type)}, ${kind}: skops imports it once it is trusted.`,
      at: at2
    }
  ];
};

// src/formats/config/judge.ts
var judges = [
  calls,
  huggingFace,
  pipeline,
  sentenceModules,
  mlflow,
  torchServe,
  bentoMl,
  skops
];
var LONGEST4 = 16 * 1024 * 1024;
var CONCERNS = /_target_|"?target"?\s*:|_component_|class_path|activation_function|py\/|python\/|!(?:new|apply|name|module):|%TAG|!<|auto_map|custom_pipelines|custom_generate|trust_remote_code|_implementation|chat_template|parent_library|_class_name|"type"|python_function|modelName|bentoml_version|__loader__|\\[uUx]|!\S{0,60}%[0-9A-Fa-f]{2}/;
var isJson = (text6) => /^\ufeff?\s*(?:\[\s*(?:[\]{["\d-]|true|false|null)|\{(?![{%#]))/.test(text6.slice(0, 1e3));
var isTemplate = (text6) => /^\ufeff?\s*\{[{%#]/.test(text6.slice(0, 1e3)) || /\{%-?\s*for\s+\w+\s+in\s+\w{0,20}messages\b/.test(text6);
var treeOf = (text6) => {
  if (!isJson(text6)) return readYaml(text6);
  const json = readJson(text6);
  if (json.fault === void 0) return json;
  const yaml = readYaml(text6);
  return yaml.fault === void 0 ? yaml : json;
};
var concerned = (text6) => {
  const settings = CONCERNS.test(text6) ? judgeSettings(text6) : void 0;
  const template = isTemplate(text6) ? rendered(text6) : void 0;
  if (template === void 0) return settings;
  if (settings === void 0 && !isJson(text6)) return { completeness: "complete", findings: template };
  const plain4 = template.filter(({ level }) => level === "dangerous");
  if (settings === void 0 && plain4.length === 0) return void 0;
  return {
    completeness: settings?.completeness ?? "complete",
    findings: [...plain4, ...settings?.findings ?? []]
  };
};
var rendered = (text6) => placed(
  text6,
  judgeTemplate(text6, "of this file").map((seen) => ({ ...seen, at: 0 }))
);
var judgeSettings = (text6) => {
  const { documents, fault: fault2 } = treeOf(text6);
  const seen = judgeTree(documents);
  if (fault2 !== void 0) return salvaged(text6, fault2, seen ?? []);
  const hidden = disguised(documents, text6);
  if (seen === void 0 && hidden.length === 0) return void 0;
  const all = [...seen ?? [], ...doubled(documents), ...hidden];
  return { completeness: "complete", findings: placed(text6, all) };
};
var judgeConfig = (text6) => {
  if (text6.length > LONGEST4)
    return {
      format: "config",
      completeness: "partial",
      findings: [{ level: "unknown", message: "The configuration is longer than is read." }]
    };
  const inspected = concerned(text6);
  if (inspected) return { format: "config", ...inspected };
  const { fault: fault2 } = treeOf(text6);
  if (fault2 === void 0) return { format: "config", completeness: "complete", findings: [] };
  return {
    format: "config",
    completeness: "unreadable",
    findings: [{ level: "unknown", message: `The configuration could not be read: ${fault2}.` }]
  };
};
var judgeTree = (documents) => {
  const seen = [];
  let mine = false;
  for (const { node: node2, trail } of walk(documents)) {
    const tag = node2.tag === void 0 ? void 0 : judgeTag(node2, trail);
    const all = node2.kind === "map" ? judges.map((judge3) => judge3({ node: node2, trail, top: trail === void 0 })) : [];
    for (const found of [tag, ...all]) {
      if (found === void 0) continue;
      mine = true;
      seen.push(...found);
    }
  }
  return mine ? seen : void 0;
};
var disguised = (documents, text6) => {
  if (!/\\[uUx]/.test(text6)) return [];
  for (const { node: node2 } of walk(documents))
    for (const { key, at: at2 } of node2.kind === "map" ? node2.entries : []) {
      if (!/^[\w./-]{1,80}$/.test(key) || text6.startsWith(key, at2) || text6.startsWith(key, at2 + 1)) continue;
      if (!text6.startsWith('"', at2) || !/\\[uUx]/.test(text6.slice(at2, at2 + 12 * key.length))) continue;
      const message2 = `The key ${JSON.stringify(key)} is written with escapes, which hides it from a search.`;
      return [{ level: "unknown", message: message2, at: at2 }];
    }
  return [];
};
var doubled = (documents) => {
  for (const { node: node2 } of walk(documents)) {
    if (node2.kind !== "map") continue;
    const keys = /* @__PURE__ */ new Set();
    for (const { key, at: at2 } of node2.entries) {
      if (keys.has(key) && key !== "?" && key !== "<<")
        return [
          {
            level: "unknown",
            message: `The key ${JSON.stringify(key.slice(0, 80))} stands twice in one place: parsers disagree on which counts.`,
            at: at2
          }
        ];
      keys.add(key);
    }
  }
  return [];
};

// src/formats/recognised.ts
var either = (...starts) => (head) => starts.some((start) => startsWith(head, start));
var list = [
  {
    id: "ggml",
    what: "a model in a forerunner of GGUF",
    remark: "its layout is not judged here",
    detects: either("lmgg", "fmgg", "tjgg", "algg")
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

// src/formats/config.ts
var config = {
  id: "config",
  what: "a configuration",
  detects: (head, size) => text.detects(head, size) && LOOKS_LIKE.test(Buffer.from(head).toString("latin1")),
  async inspect(bytes2, inner) {
    const plain4 = { format: text.id, ...await text.inspect(bytes2, inner) };
    const content = new TextDecoder().decode(await bytes2.slice(0, LONGEST4));
    const found = concerned(content);
    if (found === void 0 || bytes2.size <= LONGEST4) return found ?? plain4;
    const rest = {
      level: "unknown",
      message: `Only the first ${LONGEST4} bytes of the configuration were judged.`
    };
    return { completeness: "partial", findings: [...found.findings, rest] };
  }
};
var LOOKS_LIKE = /^(?:\xef\xbb\xbf)?\s*[{[]|^(?:\xef\xbb\xbf)?(?:%|---|[^\s:#][^\n:]{0,80}:(?:\s|$)|- |[?!&])|\{[{%]/m;

// src/formats/protobuf/shape.ts
var DEEPEST3 = 100;
var shapeOf = (name, fields, rest = [0, -1]) => {
  let list2;
  const all = () => {
    list2 ??= Object.entries(fields()).map(([label, [number3, kind]]) => ({ name: label, number: number3, kind }));
    return list2;
  };
  let numbers2;
  let names2;
  return {
    name,
    rest,
    get byNumber() {
      numbers2 ??= new Map(all().map((field2) => [field2.number, field2]));
      return numbers2;
    },
    get byName() {
      names2 ??= new Map(all().map((field2) => [field2.name, field2]));
      return names2;
    }
  };
};
var PASSED = { name: "rest", number: 0, kind: "data" };
var fieldOf = ({ byNumber, rest: [from, to] }, number3) => byNumber.get(number3) ?? (number3 >= from && number3 <= to ? PASSED : void 0);
var textsOf = (message2, name) => (message2.values.get(name) ?? []).filter((value3) => typeof value3 === "string");
var textOf2 = (message2, name) => textsOf(message2, name).at(-1) ?? "";
var numberOf = (message2, name) => (message2.values.get(name) ?? []).filter((value3) => typeof value3 === "number").at(-1);
var messagesOf = (message2, name) => (message2.values.get(name) ?? []).filter((value3) => typeof value3 === "object");

// src/formats/coreml/shapes.ts
var feature = shapeOf("FeatureDescription", () => ({
  name: [1, "text"],
  shortDescription: [2, "text"],
  type: [3, "data"]
}));
var description = shapeOf("ModelDescription", () => ({
  input: [1, feature],
  output: [10, feature],
  predictedFeatureName: [11, "text"],
  predictedProbabilitiesName: [12, "text"],
  state: [13, feature],
  functions: [20, "data"],
  defaultFunctionName: [21, "text"],
  trainingInput: [50, feature],
  metadata: [100, "data"]
}));
var custom = shapeOf("Custom", () => ({
  className: [10, "text"],
  weights: [20, "data"],
  parameters: [30, "data"],
  description: [40, "text"]
}));
var branch = shapeOf("BranchLayerParams", () => ({ ifBranch: [1, network], elseBranch: [2, network] }));
var loop = shapeOf("LoopLayerParams", () => ({
  maxLoopIterations: [1, "number"],
  conditionVar: [2, "text"],
  conditionNetwork: [3, network],
  bodyNetwork: [4, network]
}));
var layer = shapeOf(
  "NeuralNetworkLayer",
  () => ({
    name: [1, "text"],
    input: [2, "text"],
    output: [3, "text"],
    inputTensor: [4, "data"],
    outputTensor: [5, "data"],
    isUpdatable: [10, "number"],
    custom: [500, custom],
    branch: [605, branch],
    loop: [615, loop]
  }),
  [100, 2e3]
);
var network = shapeOf("NeuralNetwork", () => ({
  layers: [1, layer],
  preprocessing: [2, "data"],
  arrayInputShapeMapping: [5, "number"],
  imageInputShapeMapping: [6, "number"],
  updateParams: [10, "data"],
  stringClassLabels: [100, "data"],
  int64ClassLabels: [101, "data"],
  labelProbabilityLayerName: [200, "text"]
}));
var blobFile = shapeOf("BlobFileValue", () => ({ fileName: [1, "text"], offset: [2, "number"] }));
var value = shapeOf("Value", () => ({
  docString: [1, "text"],
  type: [2, "data"],
  immediateValue: [3, "data"],
  blobFileValue: [5, blobFile]
}));
var entry = (of) => shapeOf("Entry", () => ({ key: [1, "text"], value: [2, of()] }));
var attributes = entry(() => value);
var binding = shapeOf("Binding", () => ({ name: [1, "text"], value: [2, value] }));
var argument = shapeOf("Argument", () => ({ arguments: [1, binding] }));
var operation = shapeOf("Operation", () => ({
  type: [1, "text"],
  inputs: [2, entry(() => argument)],
  outputs: [3, "data"],
  blocks: [4, block],
  attributes: [5, attributes]
}));
var block = shapeOf("Block", () => ({
  inputs: [1, "data"],
  outputs: [2, "text"],
  operations: [3, operation],
  attributes: [4, attributes]
}));
var functionOf = shapeOf("Function", () => ({
  inputs: [1, "data"],
  opset: [2, "text"],
  block_specializations: [3, entry(() => block)],
  attributes: [4, attributes]
}));
var mil = shapeOf("Program", () => ({
  version: [1, "number"],
  functions: [2, entry(() => functionOf)],
  docString: [3, "text"],
  attributes: [4, attributes]
}));
var text2 = shapeOf("StringParameter", () => ({ defaultValue: [1, "text"] }));
var linkedFile = shapeOf("LinkedModelFile", () => ({
  linkedModelFileName: [1, text2],
  linkedModelSearchPath: [2, text2]
}));
var linked = shapeOf("LinkedModel", () => ({ linkedModelFile: [1, linkedFile] }));
var serialized = shapeOf("SerializedModel", () => ({ identifier: [1, "text"], model: [2, "data"] }));
var pipeline2 = shapeOf("Pipeline", () => ({ models: [1, coreModel], names: [2, "text"] }));
var pipelineOf = shapeOf("PipelineClassifier", () => ({ pipeline: [1, pipeline2] }));
var coreModel = shapeOf(
  "Model",
  () => ({
    specificationVersion: [1, "number"],
    description: [2, description],
    isUpdatable: [10, "number"],
    pipelineClassifier: [200, pipelineOf],
    pipelineRegressor: [201, pipelineOf],
    pipeline: [202, pipeline2],
    neuralNetworkRegressor: [303, network],
    neuralNetworkClassifier: [403, network],
    neuralNetwork: [500, network],
    mlProgram: [502, mil],
    customModel: [555, custom],
    linkedModel: [556, linked],
    serializedModel: [3e3, serialized]
  }),
  [300, 2100]
);

// src/formats/bytes/cursor.ts
var CHUNK2 = 256 * 1024;
var LARGEST = 4 * 1024 * 1024;
var LEAP = 64 * 1024;
var cursorOf = (bytes2, most) => {
  let data = new Uint8Array(0);
  let [base, at2, read2, chunk] = [0, 0, 0, CHUNK2];
  const load2 = async (wanted) => {
    const from = base + at2;
    if (at2 > data.length) chunk = LEAP;
    const to = Math.min(from + Math.max(wanted, chunk), bytes2.size);
    read2 += to - from;
    chunk = Math.min(chunk * 2, LARGEST);
    if (read2 > most) throw new MalformedFile("the header is longer than is read");
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
    peek: () => data[at2],
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

// src/formats/pickle/log.ts
var MOST_TOLD = 50;
var logOf = (most = MOST_TOLD) => {
  const entries = [];
  const places2 = /* @__PURE__ */ new Map();
  const seen = { dangerous: 0, unknown: 0, note: 0 };
  const more = { dangerous: 0, unknown: 0, note: 0 };
  const add = (observation, key) => {
    const { level, message: message2, call = "" } = observation;
    const id = `${level} ${key ?? `${message2} ${call}`}`;
    const known = places2.get(id);
    if (known !== void 0) return known;
    if (seen[level] >= most) {
      more[level]++;
      return -1;
    }
    seen[level]++;
    places2.set(id, entries.length);
    return entries.push(observation) - 1;
  };
  const of = (level) => {
    const told = entries.filter((entry4) => entry4?.level === level);
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

// src/formats/protobuf/read.ts
var LONGEST_TEXT = 1024 * 1024;
var LONGEST_BYTES = 4096;
var MOST_VALUES = 65536;
var VARINT = 0;
var FIXED64 = 1;
var LENGTH = 2;
var FIXED32 = 5;
var readMessage = async (cursor, shape, end, visitors, depth = 0) => {
  if (depth > DEEPEST3) throw new MalformedFile("messages are nested deeper than any reader follows");
  const message2 = { at: cursor.place(), values: /* @__PURE__ */ new Map(), made: [], strange: 0 };
  try {
    while (cursor.place() < end) await readField(cursor, shape, end, visitors, depth, message2);
    if (cursor.place() > end) throw new MalformedFile("a field passes the end of its message");
  } catch (error) {
    if (error instanceof MalformedFile) visitors.get(shape)?.(message2);
    throw error;
  }
  return message2;
};
var readField = async (cursor, shape, end, visitors, depth, message2) => {
  const tag = await varint(cursor, end);
  const [number3, wire] = [Math.floor(tag / 8), tag % 8];
  const field2 = fieldOf(shape, number3);
  if (number3 === 0) throw new MalformedFile("a field has the number 0");
  if (field2 === void 0 || !fits(field2, wire)) {
    message2.strange++;
    await pass(cursor, wire, end);
    return;
  }
  const value3 = await readValue(cursor, field2, wire, end, visitors, depth);
  if (typeof value3 === "object") {
    message2.strange += value3.strange;
    const visit3 = visitors.get(field2.kind);
    for (const each of visit3 ? visit3(value3) : value3.made) message2.made.push(each);
    if (visit3) return;
  }
  if (value3 !== void 0) keep(message2.values, field2.name, value3);
};
var keep = (values, name, value3) => {
  const known = values.get(name);
  if (known === void 0) values.set(name, [value3]);
  else if (known.length < MOST_VALUES) known.push(value3);
  else known[MOST_VALUES - 1] = value3;
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
  let [value3, scale] = [0, 1];
  for (let index = 0; index < most; index++) {
    const byte = cursor.number(1);
    value3 += (byte & 127) * scale;
    if (byte < 128) return value3;
    scale *= 128;
  }
  throw new MalformedFile("a number does not end");
};

// src/formats/protobuf/inspect.ts
var MOST2 = 512 * 1024 * 1024;
var inspectMessage = async (bytes2, shape, visitorsOf5, end = () => {
}) => {
  const log = logOf();
  try {
    const message2 = await readMessage(cursorOf(bytes2, MOST2), shape, bytes2.size, visitorsOf5(log));
    end(message2, log);
    if (message2.strange > 0)
      log.add({
        level: "unknown",
        message: `${message2.strange} fields are none of this format: another program may read something else in the file.`
      });
  } catch (error) {
    if (!(error instanceof MalformedFile) || log.count() === 0) throw error;
    log.add({ level: "unknown", message: `The file breaks off: ${error.message}.` });
    return { completeness: "partial", findings: log.list() };
  }
  return { completeness: "complete", findings: log.list() };
};

// src/formats/onnx/shapes.ts
var entry2 = shapeOf("StringStringEntryProto", () => ({ key: [1, "text"], value: [2, "bytes"] }));
var tensor = shapeOf("TensorProto", () => ({
  dims: [1, "numbers"],
  data_type: [2, "number"],
  segment: [3, "data"],
  float_data: [4, "floats"],
  int32_data: [5, "numbers"],
  string_data: [6, "data"],
  int64_data: [7, "numbers"],
  name: [8, "text"],
  raw_data: [9, "data"],
  double_data: [10, "floats"],
  uint64_data: [11, "numbers"],
  doc_string: [12, "text"],
  external_data: [13, entry2],
  data_location: [14, "number"],
  metadata_props: [16, entry2]
}));
var sparseTensor = shapeOf("SparseTensorProto", () => ({
  values: [1, tensor],
  indices: [2, tensor],
  dims: [3, "numbers"]
}));
var attribute = shapeOf("AttributeProto", () => ({
  name: [1, "text"],
  f: [2, "fixed"],
  i: [3, "number"],
  s: [4, "bytes"],
  t: [5, tensor],
  g: [6, graph],
  floats: [7, "floats"],
  ints: [8, "numbers"],
  strings: [9, "bytes"],
  tensors: [10, tensor],
  graphs: [11, graph],
  doc_string: [13, "text"],
  tp: [14, "data"],
  type_protos: [15, "data"],
  type: [20, "number"],
  ref_attr_name: [21, "text"],
  sparse_tensor: [22, sparseTensor],
  sparse_tensors: [23, sparseTensor]
}));
var node = shapeOf("NodeProto", () => ({
  input: [1, "text"],
  output: [2, "text"],
  name: [3, "text"],
  op_type: [4, "text"],
  attribute: [5, attribute],
  doc_string: [6, "text"],
  domain: [7, "text"],
  overload: [8, "text"],
  metadata_props: [9, entry2],
  device_configurations: [10, "data"]
}));
var valueInfo = shapeOf("ValueInfoProto", () => ({
  name: [1, "text"],
  type: [2, "data"],
  doc_string: [3, "text"],
  metadata_props: [4, entry2]
}));
var graph = shapeOf("GraphProto", () => ({
  node: [1, node],
  name: [2, "text"],
  initializer: [5, tensor],
  doc_string: [10, "text"],
  input: [11, valueInfo],
  output: [12, valueInfo],
  value_info: [13, valueInfo],
  quantization_annotation: [14, "data"],
  sparse_initializer: [15, sparseTensor],
  metadata_props: [16, entry2]
}));
var operatorSet = shapeOf("OperatorSetIdProto", () => ({ domain: [1, "text"], version: [2, "number"] }));
var functionProto = shapeOf("FunctionProto", () => ({
  name: [1, "text"],
  input: [4, "text"],
  output: [5, "text"],
  attribute: [6, "text"],
  node: [7, node],
  doc_string: [8, "text"],
  opset_import: [9, operatorSet],
  domain: [10, "text"],
  attribute_proto: [11, attribute],
  value_info: [12, valueInfo],
  overload: [13, "text"],
  metadata_props: [14, entry2]
}));
var training = shapeOf("TrainingInfoProto", () => ({
  initialization: [1, graph],
  algorithm: [2, graph],
  initialization_binding: [3, entry2],
  update_binding: [4, entry2]
}));
var model = shapeOf("ModelProto", () => ({
  ir_version: [1, "number"],
  producer_name: [2, "text"],
  producer_version: [3, "text"],
  domain: [4, "text"],
  model_version: [5, "number"],
  doc_string: [6, "text"],
  graph: [7, graph],
  opset_import: [8, operatorSet],
  metadata_props: [14, entry2],
  training_info: [20, training],
  functions: [25, functionProto],
  configuration: [26, "data"]
}));

// src/formats/paddle/shapes.ts
var variable = shapeOf("OpDesc.Var", () => ({ parameter: [1, "text"], arguments: [2, "text"] }));
var attribute2 = shapeOf(
  "OpDesc.Attr",
  () => ({
    name: [1, "text"],
    type: [2, "number"],
    i: [3, "number"],
    f: [4, "fixed"],
    s: [5, "bytes"],
    ints: [6, "numbers"],
    floats: [7, "floats"],
    strings: [8, "bytes"],
    b: [10, "number"],
    bools: [11, "numbers"],
    block_idx: [12, "number"],
    l: [13, "number"],
    blocks_idx: [14, "numbers"],
    longs: [15, "numbers"],
    float64s: [16, "floats"],
    var_name: [17, "text"],
    vars_name: [18, "text"],
    float64: [19, "fixed"]
  }),
  [20, 30]
);
var operator = shapeOf("OpDesc", () => ({
  inputs: [1, variable],
  outputs: [2, variable],
  type: [3, "text"],
  attrs: [4, attribute2],
  is_target: [5, "number"]
}));
var held = shapeOf(
  "VarDesc",
  () => ({
    name: [1, "text"],
    type: [2, "data"],
    persistable: [3, "number"],
    need_check_feed: [4, "number"],
    is_parameter: [5, "number"],
    stop_gradient: [6, "number"]
  }),
  [7, 10]
);
var block2 = shapeOf("BlockDesc", () => ({
  idx: [1, "number"],
  parent_idx: [2, "number"],
  vars: [3, held],
  ops: [4, operator],
  forward_block_idx: [5, "number"]
}));
var program = shapeOf("ProgramDesc", () => ({
  blocks: [1, block2],
  version: [4, "data"],
  op_version_map: [5, "data"]
}));

// src/formats/sentencepiece/shapes.ts
var piece = shapeOf("SentencePiece", () => ({
  piece: [1, "bytes"],
  score: [2, "fixed"],
  type: [3, "number"]
}));
var sentencePieces = shapeOf("ModelProto", () => ({
  pieces: [1, piece],
  trainer_spec: [2, "data"],
  normalizer_spec: [3, "data"],
  self_test_data: [4, "data"],
  denormalizer_spec: [5, "data"]
}));

// src/formats/tensorflow/shapes.ts
var entry3 = (name, value3) => shapeOf(name, () => ({ key: [1, "bytes"], value: [2, value3] }));
var tensor2 = shapeOf("TensorProto", () => ({
  dtype: [1, "number"],
  tensor_shape: [2, "data"],
  version_number: [3, "number"],
  tensor_content: [4, "data"],
  float_val: [5, "floats"],
  double_val: [6, "floats"],
  int_val: [7, "numbers"],
  string_val: [8, "bytes"],
  scomplex_val: [9, "floats"],
  int64_val: [10, "numbers"],
  bool_val: [11, "numbers"],
  dcomplex_val: [12, "floats"],
  half_val: [13, "numbers"],
  resource_handle_val: [14, "data"],
  variant_val: [15, "data"],
  uint32_val: [16, "numbers"],
  uint64_val: [17, "numbers"],
  float8_val: [18, "data"]
}));
var nameAttrList = shapeOf("NameAttrList", () => ({ name: [1, "bytes"], attr: [2, "data"] }));
var listValue = shapeOf("ListValue", () => ({
  s: [2, "bytes"],
  i: [3, "numbers"],
  f: [4, "floats"],
  b: [5, "numbers"],
  type: [6, "numbers"],
  shape: [7, "data"],
  tensor: [8, "data"],
  func: [9, nameAttrList]
}));
var attrValue = shapeOf("AttrValue", () => ({
  list: [1, listValue],
  s: [2, "bytes"],
  i: [3, "number"],
  f: [4, "fixed"],
  b: [5, "number"],
  type: [6, "number"],
  shape: [7, "data"],
  tensor: [8, tensor2],
  placeholder: [9, "bytes"],
  func: [10, nameAttrList]
}));
var attribute3 = entry3("AttrEntry", attrValue);
var nodeDef = shapeOf("NodeDef", () => ({
  name: [1, "text"],
  op: [2, "text"],
  input: [3, "text"],
  device: [4, "text"],
  attr: [5, attribute3],
  experimental_debug_info: [6, "data"],
  experimental_type: [7, "data"]
}));
var argDef = shapeOf("ArgDef", () => ({
  name: [1, "text"],
  description: [2, "text"],
  type: [3, "number"],
  type_attr: [4, "text"],
  number_attr: [5, "text"],
  type_list_attr: [6, "text"],
  handle_data: [7, "data"],
  is_ref: [16, "number"],
  experimental_full_type: [17, "data"]
}));
var opDef = shapeOf("OpDef", () => ({
  name: [1, "text"],
  input_arg: [2, argDef],
  output_arg: [3, "data"],
  attr: [4, "data"],
  summary: [5, "text"],
  description: [6, "text"],
  deprecation: [8, "data"],
  is_aggregate: [16, "number"],
  is_stateful: [17, "number"],
  is_commutative: [18, "number"],
  allows_uninitialized_input: [19, "number"],
  control_output: [20, "text"],
  is_distributed_communication: [21, "number"]
}));
var functionDef = shapeOf("FunctionDef", () => ({
  signature: [1, opDef],
  node_def: [3, nodeDef],
  ret: [4, "data"],
  attr: [5, "data"],
  control_ret: [6, "data"],
  arg_attr: [7, "data"],
  resource_arg_unique_id: [8, "data"]
}));
var library = shapeOf("FunctionDefLibrary", () => ({
  function: [1, functionDef],
  gradient: [2, "data"],
  registered_gradients: [3, "data"]
}));
var graphDef = shapeOf("GraphDef", () => ({
  node: [1, nodeDef],
  library: [2, library],
  version: [3, "number"],
  versions: [4, "data"],
  debug_info: [5, "data"]
}));
var any = shapeOf("Any", () => ({ type_url: [1, "text"], value: [2, "data"] }));
var metaInfo = shapeOf("MetaInfoDef", () => ({
  meta_graph_version: [1, "text"],
  stripped_op_list: [2, "data"],
  any_info: [3, any],
  tags: [4, "text"],
  tensorflow_version: [5, "text"],
  tensorflow_git_version: [6, "text"],
  stripped_default_attrs: [7, "number"],
  function_aliases: [8, "data"]
}));
var assetFile = shapeOf("AssetFileDef", () => ({ tensor_info: [1, "data"], filename: [2, "text"] }));
var metaGraph = shapeOf("MetaGraphDef", () => ({
  meta_info_def: [1, metaInfo],
  graph_def: [2, graphDef],
  saver_def: [3, "data"],
  collection_def: [4, "data"],
  signature_def: [5, "data"],
  asset_file_def: [6, assetFile],
  object_graph_def: [7, "data"]
}));
var savedModel = shapeOf("SavedModel", () => ({
  saved_model_schema_version: [1, "number"],
  meta_graphs: [2, metaGraph]
}));
var savedObject = shapeOf("SavedObject", () => ({
  node_id: [2, "number"],
  node_path: [3, "text"],
  identifier: [4, "text"],
  metadata: [5, "text"],
  version: [6, "data"]
}));
var kerasMetadata = shapeOf("SavedMetadata", () => ({ nodes: [1, savedObject] }));
var fingerprint = shapeOf("FingerprintDef", () => ({
  saved_model_checksum: [1, "number"],
  graph_def_program_hash: [2, "number"],
  signature_def_hash: [3, "number"],
  saved_object_graph_hash: [4, "number"],
  checkpoint_hash: [5, "number"],
  version: [6, "data"],
  uuid: [7, "text"]
}));

// src/formats/protobuf/sniff.ts
var MANY = 4;
var shapeOfHead = (head, size, least) => {
  let [best, most] = [void 0, 0];
  for (const [shape, needed] of least) {
    const look = { head, at: 0, known: /* @__PURE__ */ new Set(), strange: 0 };
    if (!message(look, shape, size, 0)) continue;
    const score = look.known.size - 2 * look.strange;
    const enough = look.strange === 0 ? look.known.size >= needed : score >= Math.max(needed, MANY);
    if (!enough || score <= most) continue;
    best = shape;
    most = score;
  }
  return best;
};
var message = (look, shape, end, depth) => {
  if (depth > DEEPEST3) return false;
  const seen = Math.min(end, look.head.length);
  while (look.at < seen) {
    const tag = varint2(look);
    if (tag === void 0) return look.at >= look.head.length;
    const wire = tag % 8;
    const field2 = fieldOf(shape, Math.floor(tag / 8));
    const own = field2 !== void 0 && fits(field2, wire);
    if (tag < 8 || wire === 3 || wire === 4 || wire > 5) return false;
    if (own) look.known.add(field2);
    else look.strange++;
    if (wire === 1 || wire === 5) {
      look.at += wire === 1 ? 8 : 4;
      continue;
    }
    const number3 = varint2(look);
    if (number3 === void 0) return look.at >= look.head.length;
    if (wire === 0) continue;
    const to = look.at + number3;
    if (to > end) return depth === 0 && look.known.size > 0;
    if (own && typeof field2.kind === "object" && !message(look, field2.kind, to, depth + 1)) return false;
    if (own && field2.kind === "text" && !isText3(look.head.subarray(look.at, to))) return false;
    look.at = to;
  }
  return look.at <= end;
};
var varint2 = (look) => {
  let [value3, scale] = [0, 1];
  for (let index = 0; index < 10 && look.at < look.head.length; index++) {
    const byte = look.head[look.at++] ?? 0;
    value3 += (byte & 127) * scale;
    if (byte < 128) return value3;
    scale *= 128;
  }
  if (look.at < look.head.length) look.at = Number.NEGATIVE_INFINITY;
  return void 0;
};
var isText3 = (data) => !data.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) && !new TextDecoder().decode(data).slice(0, -1).includes("�");

// src/formats/protobuf/kinds.ts
var KINDS = /* @__PURE__ */ new Map([
  [savedModel, 4],
  [metaGraph, 4],
  [graphDef, 4],
  [kerasMetadata, 3],
  [fingerprint, 5],
  [model, 3],
  [tensor, 3],
  [coreModel, 4],
  [program, 4],
  [sentencePieces, 3]
]);
var isKind = (head, size, shape) => shapeOfHead(head, size, KINDS) === shape;

// src/formats/coreml.ts
var coreml = {
  id: "coreml",
  what: "a Core ML model",
  detects: (head, size) => isKind(head, size, coreModel),
  inspect: (bytes2) => inspectMessage(bytes2, coreModel, visitorsOf)
};
var visitorsOf = (log) => {
  const visit3 = (look) => (message2) => {
    look(message2);
    return [];
  };
  return /* @__PURE__ */ new Map([
    [custom, visit3((message2) => judgeCustom(log, message2))],
    [linked, visit3((message2) => judgeLinked(log, message2))],
    [blobFile, visit3((message2) => judgeBlob(log, message2))],
    [operation, visit3((message2) => judgeOperation(log, message2))],
    [
      serialized,
      visit3(({ at: at2 }) => {
        log.add({
          level: "unknown",
          message: "A model within is stored in a form that is not judged here.",
          offset: at2
        });
      })
    ]
  ]);
};
var shown3 = (text6) => JSON.stringify(text6.slice(0, 120));
var judgeCustom = (log, message2) => {
  const names2 = textsOf(message2, "className");
  log.add({
    level: "note",
    message: `A part of the model is the class ${shown3(names2.at(-1) ?? "")}, which the program that loads it must bring.`,
    offset: message2.at
  });
};
var judgeLinked = (log, message2) => {
  const paths = messagesOf(message2, "linkedModelFile").flatMap(
    (file) => [...messagesOf(file, "linkedModelFileName"), ...messagesOf(file, "linkedModelSearchPath")].flatMap(
      (text6) => textsOf(text6, "defaultValue")
    )
  );
  const outside = paths.find(leaves);
  log.add({
    level: outside === void 0 ? "unknown" : "dangerous",
    message: `A part of the model is another file, ${shown3(outside ?? paths[0] ?? "")}.`,
    offset: message2.at
  });
};
var OWN3 = "@model_path/";
var judgeBlob = (log, message2) => {
  for (const path of textsOf(message2, "fileName")) {
    const rest = path.startsWith(OWN3) ? path.slice(OWN3.length) : path;
    if (!leaves(rest)) continue;
    log.add({
      level: "dangerous",
      message: `Numbers of the model are kept outside of it, in ${shown3(path)}: whoever loads the model reads that file.`,
      offset: message2.at
    });
  }
};
var judgeOperation = (log, message2) => {
  if (textsOf(message2, "type").includes("custom_layer"))
    log.add({
      level: "note",
      message: "An operation of the model is a class that the program that loads it must bring.",
      offset: message2.at
    });
};
var leaves = (path) => /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path);

// src/formats/inspection/pace.ts
var STEPS = 65536;
var paceOf = (budget) => {
  let steps = 0;
  return () => {
    steps++;
    if (!budget.spend("opcodes", 1) || steps % STEPS === 0 && budget.late())
      throw new MalformedFile("it holds more than is looked at");
  };
};

// src/formats/flax.ts
var MOST_READ = 512 * 1024 * 1024;
var mapSize = (head) => {
  const [first = 0, a = 0, b = 0, c = 0, d = 0] = head;
  if (first > 128 && first <= 143) return { count: first & 15, next: 1 };
  if (first === 222) return { count: a * 256 + b, next: 3 };
  return first === 223 ? { count: ((a * 256 + b) * 256 + c) * 256 + d, next: 5 } : void 0;
};
var isState = (head, size) => {
  const map = mapSize(head);
  if (map === void 0 || map.count < 1 || map.count > size / 2) return false;
  const type = head[map.next] ?? 0;
  const [length, from] = type >= 161 && type <= 191 ? [type & 31, map.next + 1] : type === 217 ? [head[map.next + 1] ?? 0, map.next + 2] : [0, 0];
  const name = head.subarray(from, from + length);
  return length > 0 && name.length === length && name.every((byte) => byte >= 32 && byte < 127);
};
var flax = {
  id: "msgpack",
  what: "a msgpack file",
  detects: isState,
  async inspect(bytes2, inner) {
    const findings = await walk2(bytes2, paceOf(inner.budget));
    return { completeness: "complete", findings };
  }
};
var ARRAY = 1;
var COMPLEX = 2;
var SCALAR = 3;
var DTYPE = /^(?:[<>|=]?[biufc]\d{1,2}|u?int(?:2|4|8|16|32|64)|float(?:16|32|64|128|8_e\w{3,8})|bfloat16|complex(?:64|128)|bool_?|V2|\|V2)$/;
var walk2 = async (bytes2, pace) => {
  const cursor = cursorOf(bytes2, MOST_READ);
  const strangers2 = /* @__PURE__ */ new Map();
  const number3 = async (width) => {
    const wait = cursor.need(width);
    if (wait) await wait;
    return cursor.take(width).reduce((sum2, byte) => sum2 * 256 + byte, 0);
  };
  const extension2 = async (length) => {
    const offset = cursor.place();
    const code = await number3(1);
    const end = cursor.place() + length;
    if (end > bytes2.size) throw new MalformedFile("an extension passes the end of the file");
    const found = code === ARRAY || code === SCALAR ? await arrayOf(cursor, end) : code === COMPLEX ? void 0 : `extensions of the type ${code > 127 ? code - 256 : code}`;
    if (found !== void 0 && !strangers2.has(found)) strangers2.set(found, offset);
    cursor.skip(end - cursor.place());
  };
  const skip = async (length) => {
    cursor.skip(length);
    return 0;
  };
  const object = async () => {
    const type = await number3(1);
    if (type <= 127 || type >= 224) return 0;
    if (type <= 143) return (type & 15) * 2;
    if (type <= 159) return type & 15;
    if (type <= 191) return skip(type & 31);
    if (type === 192 || type === 194 || type === 195) return 0;
    if (type === 193) throw new MalformedFile("a type that does not exist");
    if (type <= 198) return skip(await number3(2 ** (type - 196)));
    if (type <= 201) await extension2(await number3(2 ** (type - 199)));
    else if (type <= 203) return skip(type === 202 ? 4 : 8);
    else if (type <= 211) return skip(2 ** ((type - 204) % 4));
    else if (type <= 216) await extension2(2 ** (type - 212));
    else if (type <= 219) return skip(await number3(2 ** (type - 217)));
    else if (type <= 221) return number3(type === 220 ? 2 : 4);
    else return await number3(type === 222 ? 2 : 4) * 2;
    return 0;
  };
  for (let left = 1; left > 0; left--) {
    pace();
    left += await object();
    if (left > bytes2.size - cursor.place() + 1)
      throw new MalformedFile("a list or map is longer than the file");
  }
  const rest = bytes2.size - cursor.place();
  return [
    ...[...strangers2].slice(0, 5).map(([what, offset]) => ({
      level: "unknown",
      message: `It holds ${what}, which Flax does not write: the reader's own code makes of them what it will.`,
      offset
    })),
    ...rest > 0 ? [
      {
        level: "unknown",
        message: `${rest} bytes stand behind the state, which Flax does not read.`
      }
    ] : []
  ];
};
var arrayOf = async (cursor, end) => {
  const wait = cursor.need(Math.min(end - cursor.place(), 512));
  if (wait) await wait;
  const head = Buffer.from(cursor.take(Math.min(end - cursor.place(), 512)));
  const kind = head[0] === 147 ? kindIn(head) : void 0;
  if (kind === void 0) return "arrays without a shape and a kind of numbers";
  return DTYPE.test(kind) ? void 0 : `arrays of ${JSON.stringify(kind.slice(0, 40))}`;
};
var kindIn = (head) => {
  const count3 = (head[1] ?? 0) >= 144 && (head[1] ?? 0) <= 159 ? (head[1] ?? 0) & 15 : -1;
  if (count3 < 0) return void 0;
  let at2 = 2;
  for (let index = 0; index < count3; index++) {
    const type2 = head[at2] ?? 193;
    if (type2 <= 127) at2 += 1;
    else if (type2 >= 204 && type2 <= 207) at2 += 1 + 2 ** (type2 - 204);
    else return void 0;
  }
  const type = head[at2] ?? 0;
  if (type < 161 || type > 191) return void 0;
  return head.toString("latin1", at2 + 1, at2 + 1 + (type & 31));
};

// src/formats/foreign.ts
var either2 = (...starts) => (head) => starts.some((start) => startsWith(head, start));
var at = (place, ...starts) => (head) => starts.some((start) => startsWith(head, start, place));
var containers = [
  ["7z", "a 7z archive", either2([55, 122, 188, 175, 39, 28])],
  ["rar", "a RAR archive", either2("Rar!\x07", "RE~^")],
  ["cab", "a Windows cabinet", either2("MSCF\0\0\0\0", "ISc(")],
  ["ace", "an ACE archive", at(7, "**ACE**")],
  ["arj", "an ARJ archive", (head) => startsWith(head, [96, 234]) && unsigned(head, 2, 2) <= 2600],
  ["lha", "an LHA archive", (head) => /^-l[hz][0-9ds]-$/.test(String.fromCharCode(...head.subarray(2, 7)))],
  ["zoo", "a ZOO archive", at(20, [220, 167, 196, 253])],
  ["xar", "a XAR archive", either2("xar!")],
  ["ar", "a library of object files", either2("!<arch>\n")],
  ["cpio", "a cpio archive", either2("070701", "070702", "070707", [199, 113], [113, 199])],
  ["wim", "a Windows image", either2("MSWIM\0\0\0")],
  ["squashfs", "a SquashFS image", either2("hsqs", "sqsh")],
  [
    "ole",
    "an OLE container, as installers and old office files are",
    either2([208, 207, 17, 224, 161, 177])
  ],
  ["lzip", "an lzip file", either2("LZIP")],
  ["lzop", "an lzop file", either2([137, 76, 90, 79, 0, 13, 10])],
  ["snappy", "a Snappy file", either2([255, 6, 0, 0, 115, 78, 97, 80, 112, 89])],
  [
    "compress",
    "a file of the old compress program",
    (head) => startsWith(head, [31, 157]) && ((head[2] ?? 0) & 96) === 0
  ]
];
var isFat = (head) => (head[4] ?? 0) === 0 && (head[6] ?? 0) === 0 && (head[7] ?? 0) < 40;
var CAFEBABE = [202, 254, 186, 190];
var programs = [
  ["elf", "an ELF executable", either2([127, 69, 76, 70])],
  ["ape", "an executable for several systems (llamafile)", either2("MZqFpD='", "jartsr=")],
  ["pe", "a Windows executable", (head, size) => startsWith(head, "MZ") && size >= 64],
  [
    "mach-o",
    "a macOS executable",
    (head) => either2(
      [207, 250, 237, 254],
      [206, 250, 237, 254],
      [254, 237, 250, 207],
      [254, 237, 250, 206]
    )(head, 0) || startsWith(head, CAFEBABE) && isFat(head)
  ],
  ["java-class", "a compiled Java class", (head) => startsWith(head, CAFEBABE) && !isFat(head)],
  ["dex", "a program for Android", either2("dex\n0")],
  ["wasm", "a WebAssembly module", either2("\0asm")],
  ["llvm-bitcode", "compiled LLVM code", either2("BCÀÞ")],
  [
    "pyc",
    "compiled Python code",
    (head) => startsWith(head, "\r\n", 2) && unsigned(head, 0, 2) >= 3e3 && unsigned(head, 0, 2) < 4e3
  ],
  ["lnk", "a Windows shortcut", either2([76, 0, 0, 0, 1, 20, 2, 0])],
  ["script", "a script", either2("#!")]
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

// src/formats/gguf/values.ts
var WIDTHS = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
var STRING = 8;
var ARRAY2 = 9;
var MOST_TEXT2 = 16 * 1024 * 1024;
var MOST_DEPTH = 4;
var readText = async (layout, most = MOST_TEXT2) => {
  const { cursor, width } = layout;
  const length = await readNumber2(layout, width);
  if (length > most) throw new MalformedFile("a text is longer than is read");
  const wait = cursor.need(length);
  if (wait) await wait;
  return new TextDecoder().decode(cursor.take(length));
};
var readNumber2 = async ({ cursor }, bytes2) => {
  const wait = cursor.need(bytes2);
  if (wait) await wait;
  return cursor.number(bytes2);
};
var readValue2 = async (layout, type, keep3, depth = 0) => {
  const width = WIDTHS[type];
  if (width === void 0) throw new MalformedFile(`a value of the unknown type ${type}`);
  if (width > 0) return readNumber2(layout, width);
  if (type === STRING) return readText(layout);
  return readList(layout, keep3, depth);
};
var readList = async (layout, keep3, depth) => {
  if (depth >= MOST_DEPTH) throw new MalformedFile("lists nested too deep");
  const { cursor, size } = layout;
  const type = await readNumber2(layout, 4);
  const count3 = await readNumber2(layout, layout.width);
  const width = WIDTHS[type];
  if (width === void 0) throw new MalformedFile(`a list of the unknown type ${type}`);
  const least = type === STRING ? layout.width : type === ARRAY2 ? 4 + layout.width : width;
  if (count3 * least > size - cursor.place()) throw new MalformedFile("a list is longer than the file");
  if (type === STRING) return keep3 ? keepTexts(layout, count3) : skipTexts(layout, count3);
  if (type === ARRAY2) for (let index = 0; index < count3; index++) await readList(layout, false, depth + 1);
  else cursor.skip(count3 * width);
  return void 0;
};
var keepTexts = async (layout, count3) => {
  const texts = [];
  for (let index = 0; index < count3; index++) texts.push(await readText(layout));
  return texts;
};
var skipTexts = async ({ cursor, width }, count3) => {
  for (let index = 0; index < count3; index++) {
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
  let count3 = 1;
  for (let index = 0; index < dimensions; index++) count3 *= await readNumber2(layout, layout.width);
  if (count3 > Number.MAX_SAFE_INTEGER) throw new MalformedFile("a tensor of more numbers than can be counted");
  const block3 = BLOCKS.get(await readNumber2(layout, 4));
  const offset = await readNumber2(layout, 8);
  if (block3 && count3 % block3[0] !== 0) throw new MalformedFile("a tensor that does not fill its blocks");
  return { name, offset, size: block3 && count3 / block3[0] * block3[1] };
};
var MOST_NAME = 64;
var checkTensors = async (layout, count3, alignment) => {
  const tensors = [];
  const names2 = /* @__PURE__ */ new Set();
  for (let index = 0; index < count3; index++) {
    const tensor3 = await readTensor(layout);
    if (names2.has(tensor3.name)) throw new MalformedFile(`the tensor ${shown4(tensor3.name)} twice`);
    names2.add(tensor3.name);
    tensors.push(tensor3);
  }
  const start = Math.ceil(layout.cursor.place() / alignment) * alignment;
  const end = tile(tensors, layout.size - start, alignment);
  return [...remarks2(tensors), ...behind(end === void 0 ? void 0 : layout.size - start - end)];
};
var shown4 = (name) => JSON.stringify(name.slice(0, 80));
var tile = (tensors, room, alignment) => {
  let next = 0;
  let end = 0;
  for (const { name, offset, size } of tensors) {
    if (offset % alignment !== 0) throw new MalformedFile(`the tensor ${shown4(name)} is not aligned`);
    if (offset + (size ?? 0) > room)
      throw new MalformedFile(`the tensor ${shown4(name)} passes the end of the file`);
    if (next !== void 0 && offset !== next)
      throw new MalformedFile(`the tensor ${shown4(name)} does not begin where the one before it ends`);
    end = size === void 0 ? void 0 : offset + size;
    next = end === void 0 ? void 0 : Math.ceil(end / alignment) * alignment;
  }
  return end;
};
var remarks2 = (tensors) => {
  const long = tensors.find(({ name }) => Buffer.byteLength(name) >= MOST_NAME);
  const strange = tensors.filter(({ size }) => size === void 0).length;
  return [
    ...long ? [
      {
        level: "unknown",
        message: `The tensor ${shown4(long.name)} has a longer name than the reference implementation holds.`
      }
    ] : [],
    ...strange > 0 ? [
      {
        level: "note",
        message: `${strange} tensors have a type that is not known here; their sizes were not checked.`
      }
    ] : []
  ];
};
var MOST_PADDING = 4096;
var behind = (bytes2) => bytes2 === void 0 || bytes2 <= MOST_PADDING ? [] : [{ level: "note", message: `${bytes2} bytes stand behind the last tensor, which no reader looks at.` }];

// src/formats/gguf.ts
var MOST_HEADER2 = 64 * 1024 * 1024;
var MOST_PAIRS = 1e5;
var MOST_TENSORS = 1e6;
var MOST_KEY = 65535;
var U32 = 4;
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
    const pairs2 = await readNumber2(layout, layout.width);
    if (tensors > MOST_TENSORS || pairs2 > MOST_PAIRS)
      throw new MalformedFile("more tensors or keys than any model has");
    const findings = [];
    try {
      const alignment = await readPairs(layout, pairs2, findings);
      return {
        completeness: "complete",
        findings: [...findings, ...await checkTensors(layout, tensors, alignment)]
      };
    } catch (error) {
      if (!(error instanceof MalformedFile) || findings.length === 0) throw error;
      const message2 = `Behind what is told here the header is broken: ${error.message}.`;
      return { completeness: "partial", findings: [...findings, { level: "unknown", message: message2 }] };
    }
  }
};
var readPairs = async (layout, pairs2, findings) => {
  const keys = /* @__PURE__ */ new Set();
  let alignment = 32;
  for (let index = 0; index < pairs2; index++) {
    const key = await readText(layout, MOST_KEY);
    if (keys.has(key)) throw new MalformedFile(`the key ${JSON.stringify(key.slice(0, 80))} stands twice`);
    keys.add(key);
    const type = await readNumber2(layout, 4);
    const value3 = await readValue2(layout, type, key.includes("template"));
    if (key === "general.alignment") alignment = checkAlignment(type, value3);
    for (const text6 of templatesIn(key, value3)) findings.push(...judgeTemplate(text6, key));
  }
  return alignment;
};
var checkAlignment = (type, value3) => {
  if (type !== U32) throw new MalformedFile("the alignment is no 32-bit number");
  if (typeof value3 === "number" && value3 >= 8 && value3 <= 2 ** 20 && Number.isInteger(Math.log2(value3)))
    return value3;
  throw new MalformedFile("the alignment is no power of two");
};
var templatesIn = (key, value3) => {
  const texts = typeof value3 === "string" ? [value3] : Array.isArray(value3) ? value3 : [];
  return key.includes("template") ? texts : texts.filter((text6) => /\{[{%]/.test(text6));
};

// src/formats/bytes/blocks.ts
var BLOCK2 = 16 * 1024;
var MOST_KEPT = 256;
var blocksOf2 = (bytes2, most) => {
  const kept = /* @__PURE__ */ new Map();
  let fetched = 0;
  const fetch = async (from, to) => {
    fetched += to - from;
    if (fetched > most) throw new MalformedFile("more of the file would have to be read than is read");
    const data = await bytes2.slice(from, to);
    if (data.length < to - from) throw new MalformedFile("the file is shorter than its stated size");
    return data;
  };
  const block3 = async (index) => {
    const known = kept.get(index);
    if (known) return known;
    const data = await fetch(index * BLOCK2, Math.min((index + 1) * BLOCK2, bytes2.size));
    const oldest = kept.size >= MOST_KEPT ? kept.keys().next().value : void 0;
    if (oldest !== void 0) kept.delete(oldest);
    kept.set(index, data);
    return data;
  };
  return {
    size: bytes2.size,
    at: async (from, length) => {
      if (!(from >= 0 && length >= 0) || from + length > bytes2.size)
        throw new MalformedFile("a part passes the end of the file");
      if (length > 4 * BLOCK2) return fetch(from, from + length);
      const [first, last] = [Math.floor(from / BLOCK2), Math.floor((from + Math.max(length, 1) - 1) / BLOCK2)];
      const parts = [];
      for (let index = first; index <= last && index * BLOCK2 < bytes2.size; index++)
        parts.push(await block3(index));
      const joined2 = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
      return joined2.subarray(from - first * BLOCK2, from - first * BLOCK2 + length);
    }
  };
};

// src/formats/hdf5/superblock.ts
var SIGNATURE = [137, 72, 68, 70, 13, 10, 26, 10];
var startOf = (head) => [0, 512, 1024, 2048].find((at2) => startsWith(head, SIGNATURE, at2));
var isNowhere = (data, at2, wide) => {
  for (let index = 0; index < wide; index++) if (data[at2 + index] !== 255) return false;
  return true;
};
var read = ({ blocks, base }, address, length) => blocks.at(base + address, length);
var readSigned = async (file, address, length, signature) => {
  const data = await read(file, address, length);
  if (!startsWith(data, signature)) throw new MalformedFile(`there is no ${signature} where one is expected`);
  return data;
};
var superblockOf = async (blocks, start) => {
  const data = await blocks.at(start, Math.min(128, blocks.size - start));
  const version = data[8] ?? 0;
  if (version > 3) throw new MalformedFile(`version ${version} of the superblock is not read`);
  const old = version < 2;
  const [wide, long] = [data[old ? 13 : 9] ?? 0, data[old ? 14 : 10] ?? 0];
  if (![2, 4, 8].includes(wide) || ![2, 4, 8].includes(long))
    throw new MalformedFile("the superblock states addresses of an unknown width");
  const at2 = old ? version === 1 ? 28 : 24 : 12;
  const address = (index) => unsigned(data, at2 + index * wide, wide);
  const shared = { blocks, wide, long, base: start, start };
  if (!old) return { ...shared, root: address(3), spread: false };
  return { ...shared, root: address(5), spread: !isNowhere(data, at2 + 3 * wide, wide) };
};

// src/formats/json/literals.ts
var LONGEST5 = 1024 * 1024;
var utf8 = new TextDecoder();
var textAt2 = (data, from) => {
  let end = from + 1;
  let escaped = false;
  while (end < data.length && data[end] !== 34) {
    if (data[end] === 92) {
      escaped = true;
      end++;
    }
    end++;
  }
  if (end >= data.length) throw new MalformedFile("a text in the JSON does not end");
  const raw2 = utf8.decode(data.subarray(from + 1, Math.min(end, from + 1 + LONGEST5)));
  return { value: escaped ? unescaped2(raw2) : raw2, end };
};
var ESCAPES = /* @__PURE__ */ new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
var unescaped2 = (text6) => text6.replace(
  /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g,
  (_, code, sign) => code === void 0 ? ESCAPES.get(sign ?? "") ?? sign ?? "" : String.fromCharCode(Number.parseInt(code, 16))
);
var LONGEST_WORD = 40;
var isWord = (byte) => byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122 || byte === 43 || byte === 45 || byte === 46;
var WORDS3 = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY]
]);
var literalAt = (data, from) => {
  let end = from;
  while (end < data.length && isWord(data[end] ?? 0)) end++;
  const word = Buffer.from(data.subarray(from, Math.min(end, from + LONGEST_WORD))).toString("latin1");
  const known = WORDS3.get(word);
  if (known !== void 0) return { value: known, end: end - 1 };
  if (!/^-?\d[\d.eE+-]*$/.test(word)) throw new MalformedFile(`the JSON breaks at byte ${from}`);
  return { value: Number(word), end: end - 1 };
};

// src/formats/json/objects.ts
var MOST_ITEMS = 8;
var MOST_HEIGHT = 4;
var MOST_DEPTH2 = 2e5;
var frameOf = (object, at2) => ({
  object,
  at: at2,
  fields: /* @__PURE__ */ new Map(),
  items: [],
  count: 0,
  key: void 0,
  twice: void 0,
  height: 0
});
var scanObjects = (data, scan) => {
  const open = [];
  const state = { next: "value" };
  let deepest = 0;
  const settle2 = (value3, height) => {
    const frame2 = open.at(-1);
    state.next = frame2 ? "comma" : "end";
    if (frame2) keep2(frame2, value3, height, scan.wanted);
  };
  const close = () => {
    const frame2 = open.pop();
    if (!frame2) return;
    if (!frame2.object) {
      settle2({ kind: "list", items: frame2.items, count: frame2.count }, frame2.height);
      return;
    }
    const { at: at3, fields, twice } = frame2;
    const object = { kind: "object", at: at3, fields, ...twice !== void 0 && { twice } };
    scan.seen(object, open.length);
    settle2(object, frame2.height + 1);
  };
  const begin3 = (object, at3) => {
    open.push(frameOf(object, at3));
    deepest = Math.max(deepest, open.length);
    if (open.length > MOST_DEPTH2) throw new MalformedFile("the JSON is nested deeper than is read");
    state.next = object ? "first key" : "first";
  };
  let at2 = 0;
  const text6 = () => textAt2(data, at2);
  for (; at2 < data.length; at2++) {
    const byte = data[at2] ?? 0;
    if (byte === 32 || byte === 10 || byte === 13 || byte === 9) continue;
    const frame2 = open.at(-1);
    if (byte === 93 && frame2?.object === false && (state.next === "comma" || state.next === "first"))
      close();
    else if (byte === 125 && frame2?.object === true && (state.next === "comma" || state.next === "first key"))
      close();
    else if (state.next === "comma" && byte === 44) state.next = frame2?.object ? "key" : "value";
    else if (state.next === "colon" && byte === 58) state.next = "value";
    else if ((state.next === "key" || state.next === "first key") && byte === 34 && frame2) {
      const { value: value3, end } = text6();
      frame2.key = value3;
      at2 = end;
      state.next = "colon";
    } else if (state.next === "value" || state.next === "first") {
      if (byte === 123 || byte === 91) begin3(byte === 123, at2);
      else {
        const { value: value3, end } = byte === 34 ? text6() : literalAt(data, at2);
        at2 = end;
        settle2(value3, 0);
      }
    } else throw new MalformedFile(`the JSON breaks at byte ${at2}`);
  }
  if (state.next !== "end") throw new MalformedFile("the JSON breaks off");
  return deepest;
};
var keep2 = (frame2, value3, height, wanted) => {
  const kept = height < MOST_HEIGHT;
  if (!frame2.object) {
    frame2.count++;
    if (kept && frame2.items.length < MOST_ITEMS) {
      frame2.items.push(value3);
      frame2.height = Math.max(frame2.height, height);
    }
    return;
  }
  const key = frame2.key ?? "";
  if (!wanted.has(key)) return;
  if (frame2.fields.has(key)) frame2.twice = key;
  if (!kept) frame2.fields.set(key, { kind: "list", items: [], count: 0 });
  else frame2.fields.set(key, value3);
  frame2.height = Math.max(frame2.height, kept ? height : 0);
};

// src/formats/keras/code.ts
var LONGEST6 = 1024 * 1024;
var MOST3 = 24;
var TEXTS = /* @__PURE__ */ new Map([
  ["z", 1],
  ["Z", 1],
  ["a", 4],
  ["A", 4],
  ["u", 4],
  ["t", 4]
]);
var namesInCode = (base64) => {
  const data = Buffer.from(base64.slice(0, LONGEST6), "base64");
  const found = /* @__PURE__ */ new Set();
  for (let at2 = 0; at2 < data.length && found.size < MOST3; at2++) {
    const width = TEXTS.get(String.fromCharCode((data[at2] ?? 0) & 127));
    if (width === void 0 || at2 + 1 + width > data.length) continue;
    const length = data.readUIntLE(at2 + 1, width);
    const from = at2 + 1 + width;
    if (length === 0 || length > 200 || from + length > data.length) continue;
    const text6 = data.toString("latin1", from, from + length);
    if (!/^[\x20-\x7e]+$/.test(text6)) continue;
    found.add(text6);
    at2 = from + length - 1;
  }
  return [...found].filter((text6) => !/^<.*>$/.test(text6));
};
var isCode = (base64) => ((Buffer.from(base64.slice(0, 8), "base64")[0] ?? 0) & 127) === 99;

// src/formats/keras/lambda.ts
var judgeMarshalled = (sought) => {
  const config2 = sought.object.fields.get("config");
  const code = isObject2(config2) ? config2.fields.get("code") : config2;
  tell(sought, typeof code === "string" ? code : "");
};
var PARTS2 = ["function", "output_shape", "mask"];
var judgeLambda = (sought) => {
  const config2 = sought.object.fields.get("config");
  if (!isObject2(config2)) return;
  let told = false;
  for (const part2 of PARTS2) {
    const value3 = config2.fields.get(part2);
    const code = listOf(value3)?.items[0];
    if (typeof code !== "string") continue;
    told = true;
    tell(sought, code);
  }
  const named3 = config2.fields.get("function");
  if (told || isObject2(named3)) return;
  const which = typeof named3 === "string" ? JSON.stringify(named3.slice(0, 120)) : "a function that cannot be told";
  sought.log.add({
    level: "unknown",
    message: `A Lambda layer calls ${which}, which is not in the file; Keras looks it up in the program or in a module.`,
    offset: sought.object.at
  });
};
var tell = ({ log, object }, code) => {
  const names2 = namesInCode(code);
  const what = isCode(code) ? "marshalled Python code" : "a text that Keras reads as marshalled Python code";
  const call = names2.length > 0 ? `lambda: ${names2.join(", ")}` : void 0;
  log.add({
    level: "dangerous",
    message: `A Lambda layer holds ${what}: keras.models.load_model runs it, from an .h5 file or with safe_mode=False without a question.`,
    ...call !== void 0 && { call: call.slice(0, 400) },
    offset: object.at
  });
};
var isObject2 = (value3) => typeof value3 === "object" && value3 !== null && value3.kind === "object";
var listOf = (value3) => typeof value3 === "object" && value3 !== null && value3.kind === "list" ? value3 : void 0;

// src/data/keras-names.ts
var kerasClasses = "AUC AWQConfig AWQDTypePolicy AbsMaxQuantizer AbstractRNNCell Accuracy Activation ActivityRegularization Adadelta Adafactor Adagrad Adam AdamW Adamax AdaptiveAveragePooling1D AdaptiveAveragePooling2D AdaptiveAveragePooling3D AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D Add AdditiveAttention AlphaDropout Any Attention AugMix AutoContrast Average AveragePooling1D AveragePooling2D AveragePooling3D AvgPool1D AvgPool2D AvgPool3D BatchNormalization BatchNormalizationV1 BatchNormalizationV2 Bidirectional BinaryAccuracy BinaryCrossentropy BinaryFocalCrossentropy BinaryIoU CTC CTCLoss CategoricalAccuracy CategoricalCrossentropy CategoricalFocalCrossentropy CategoricalGeneralizedCrossEntropy CategoricalHinge CategoryEncoding CenterCrop Circle Concatenate ConcordanceCorrelation Constant Constraint ContrastLimitedAdaptiveHistogramEqualization Conv1D Conv1DTranspose Conv2D Conv2DTranspose Conv3D Conv3DTranspose ConvLSTM1D ConvLSTM2D ConvLSTM2DCell ConvLSTM3D Convolution1D Convolution1DTranspose Convolution2D Convolution2DTranspose Convolution3D Convolution3DTranspose CosineDecay CosineDecayRestarts CosineSimilarity Cropping Cropping1D Cropping2D Cropping3D Cross CuDNNGRU CuDNNLSTM CutMix DTypePolicy DTypePolicyMap Dense DenseFeatures DepthwiseConv1D DepthwiseConv2D Dice Discretization Dot Dropout DynamicLossScale ELU EinsumDense Embedding Equalization ExponentialDecay F1Score FBetaScore FalseNegatives FalsePositives Feature FeatureSpace FixedLossScale Flatten Float8QuantizationConfig FloatDTypePolicy Ftrl Functional GPTQConfig GPTQDTypePolicy GRU GRUCell GRUV2 GaussianDropout GaussianNoise GetItem GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D GlobalAvgPool1D GlobalAvgPool2D GlobalAvgPool3D GlobalMaxPool1D GlobalMaxPool2D GlobalMaxPool3D GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D GlorotNormal GlorotUniform GlorotUniformV2 Gradient GroupNormalization GroupQueryAttention HashedCrossing Hashing HeNormal HeUniform Hinge Huber Identity IdentityInitializer IndexLookup Initializer InputLayer InputSpec Int4DTypePolicy Int4QuantizationConfig Int8QuantizationConfig IntegerLookup InverseTimeDecay IoU KLDivergence KerasTensor L1 L1L2 L2 LSTM LSTMCell LSTMV2 Lamb Layer LayerNormalization LayerNormalizationV2 LayerScale LeakyReLU LearningRateSchedule LecunNormal LecunUniform LinearModel Lion LocallyConnected1D LocallyConnected2D LogCosh LogCoshError Loss LossScaleOptimizer LossScaleOptimizerV1 LossScaleOptimizerV3 Masking MaxNorm MaxNumBoundingBoxes MaxPool1D MaxPool2D MaxPool3D MaxPooling1D MaxPooling2D MaxPooling3D Maximum Mean MeanAbsoluteError MeanAbsolutePercentageError MeanIoU MeanMetricWrapper MeanRelativeError MeanSquaredError MeanSquaredLogarithmicError MelSpectrogram Metric MinMaxNorm Minimum MixUp Model MultiHeadAttention MultiOptimizer Multiply Muon Nadam NonNeg Normalization NotEqual OneHotIoU OneHotMeanIoU Ones OnesV2 Operation Optimizer OptimizerMap Orthogonal OrthogonalInitializer OrthogonalRegularizer PReLU PearsonCorrelation PeepholeLSTMCell Permute PiecewiseConstantDecay Pipeline Poisson Policy PolicyV1 PolynomialDecay Precision PrecisionAtRecall QuantizationConfig QuantizedDTypePolicy QuantizedFloat8DTypePolicy Quantizer R2Score RMSNormalization RMSprop RNN RandAugment RandomBrightness RandomColorDegeneration RandomColorJitter RandomContrast RandomCrop RandomElasticTransform RandomErasing RandomFlip RandomGaussianBlur RandomGrayscale RandomHeight RandomHue RandomInvert RandomNormal RandomNormalV2 RandomPerspective RandomPosterization RandomRotation RandomSaturation RandomSharpness RandomShear RandomTranslation RandomUniform RandomUniformV2 RandomWidth RandomZoom ReLU Recall RecallAtPrecision Regularizer RepeatVector Rescaling Reshape Resizing ReversibleEmbedding RootMeanSquaredError SGD STFT STFTInitializer STFTSpectrogram ScheduleFreeAdamW SeedGenerator SensitivityAtSpecificity SeparableConv1D SeparableConv2D SeparableConvolution1D SeparableConvolution2D SequenceFeatures Sequential SimpleRNN SimpleRNNCell Softmax Solarization SparseCategoricalAccuracy SparseCategoricalCrossentropy SparseTopKCategoricalAccuracy SpatialDropout1D SpatialDropout2D SpatialDropout3D SpecificityAtSensitivity SpectralNormalization SquaredHinge StackedRNNCells StochasticDepth StringLookup Subtract Sum SyncBatchNormalization TensorShape TextVectorization ThresholdedReLU TimeDistributed TopKCategoricalAccuracy TrueNegatives TruePositives TruncatedNormal TruncatedNormalV2 Tversky TypeSpec UnitNorm UnitNormalization UpSampling1D UpSampling2D UpSampling3D Variable VarianceScaling WideDeepModel Wrapper ZeroPadding1D ZeroPadding2D ZeroPadding3D Zeros ZerosV2 constant glorot_normal glorot_uniform he_normal he_uniform identity l1 l1_l2 l2 lecun_normal lecun_uniform max_norm min_max_norm non_neg ones orthogonal orthogonal_regularizer random_normal random_uniform stft truncated_normal unit_norm variance_scaling zeros";
var kerasFunctions = "Input abs abs_max_quantize abs_max_quantize_grouped_with_zero_point absolute adaptive_average_pool adaptive_max_pool add affine_transform all allclose amax amin angle any append arange arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argpartition argsort array array_split associative_scan average average_pool bartlett batch_normalization beta binary_accuracy binary_crossentropy binary_focal_crossentropy bincount binomial bitwise_and bitwise_invert bitwise_left_shift bitwise_not bitwise_or bitwise_right_shift bitwise_xor blackman broadcast_to cast categorical categorical_accuracy categorical_crossentropy categorical_focal_crossentropy categorical_generalized_cross_entropy categorical_hinge cbrt cdist ceil celu cholesky cholesky_inverse circle clip compute_float8_amax_history compute_float8_scale concatenate concordance_correlation cond conj conjugate conv conv_transpose convert_to_numpy convert_to_tensor copy corrcoef correlate cos cosh cosine_similarity count_nonzero crop_images cross ctc ctc_decode ctc_loss cumprod cumsum deg2rad depth_to_space depthwise_conv det diag diagflat diagonal dice diff digitize divide divide_no_nan dot dot_product_attention dropout dsplit dstack dtype dtype_policy eig eigh einsum elastic_transform elu empty empty_like equal erf erfc erfinv exp exp2 expand_dims expm1 exponential extract_patches extract_patches_3d extract_sequences eye fabs fake_quant_with_min_max_vars fft fft2 flip fliplr flipud floor floor_divide fmax fmin fmod fold fori_loop full full_like gamma gaussian_blur gcd gelu geomspace get_item glu greater greater_equal hamming hanning hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh heaviside hinge histogram hsplit hstack hsv_to_rgb huber hypot i0 identity ifft2 imag in_top_k inner inv irfft is_tensor isclose isfinite isin isinf isnan isneginf isposinf isreal istft jvp kaiser kl_divergence kron layer_normalization lcm ldexp leaky_relu left_shift less less_equal linear linspace log log10 log1p log2 log_cosh log_sigmoid log_softmax logaddexp logaddexp2 logdet logical_and logical_not logical_or logical_xor logspace logsumexp lstsq lu_factor map map_coordinates matmul matrix_rank max max_pool maximum mean mean_absolute_error mean_absolute_percentage_error mean_squared_error mean_squared_logarithmic_error median meshgrid min minimum mish mod moments moveaxis multi_hot multiply nan_to_num nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum nanvar ndim negative nextafter nonzero norm normal normalize not_equal one_hot ones ones_like outer pack_int4 pad pad_images pearson_correlation percentile perspective_transform pinv poisson polar power prod psnr ptp qr quantile quantize_and_dequantize rad2deg randint ravel real rearrange reciprocal relu relu6 repeat reshape resize rfft rgb_to_grayscale rgb_to_hsv right_shift rms_normalization roll rot90 round rsqrt saturate_cast scale_and_translate scan scatter scatter_update searchsorted segment_max segment_min segment_prod segment_sum select selu separable_conv shape shuffle sigmoid sign signbit silu sin sinc sinh size slice slice_update slogdet sobel_edges soft_shrink softmax softplus softsign solve solve_triangular sort space_to_depth sparse_categorical_accuracy sparse_categorical_crossentropy sparse_plus sparse_sigmoid sparse_top_k_categorical_accuracy sparsemax split sqrt square squared_hinge squareplus squeeze ssim stack std stft stop_gradient subtract sum svd swapaxes swish switch take take_along_axis tan tanh tanh_shrink tensordot threshold tile top_k top_k_categorical_accuracy trace transpose trapezoid tri tril triu true_divide trunc truncated_normal tversky unfold uniform unique unpack_int4 unravel_index unstack vander var vdot vectorize vectorized_map view view_as_complex view_as_real vsplit vstack where while_loop zeros zeros_like";

// src/formats/keras/names.ts
var classes = new Set(kerasClasses.split(" "));
var functions = new Set(kerasFunctions.split(" "));
var dangers2 = /* @__PURE__ */ new Map([
  ["get_file", "downloads a file and unpacks it anywhere"],
  ["load_model", "loads another model, with its code"],
  ["load_weights", "reads another file"],
  ["save_model", "writes files"],
  ["save_weights", "writes files"],
  ["model_from_json", "loads another model, with its code"],
  ["model_from_yaml", "loads another model, with its code"],
  ["model_from_config", "loads another model, with its code"],
  ["deserialize_keras_object", "loads another object, with its code"],
  ["enable_unsafe_deserialization", "switches the safe mode of Keras off"],
  ["func_load", "makes functions from raw code"],
  ["python_utils", "makes functions from raw code"],
  ["save_img", "writes files"],
  ["load_img", "reads files"],
  ["plot_model", "writes files and starts programs"],
  ["image_dataset_from_directory", "reads files"],
  ["text_dataset_from_directory", "reads files"],
  ["audio_dataset_from_directory", "reads files"],
  ["LambdaCallback", "calls what it is handed"],
  ["ModelCheckpoint", "writes files"],
  ["BackupAndRestore", "writes and deletes files"],
  ["CSVLogger", "writes files"],
  ["TensorBoard", "writes files"],
  ["RemoteMonitor", "opens network connections"],
  ["ExportArchive", "writes files"],
  ["KerasFileEditor", "reads and writes files"],
  ["TFSMLayer", "loads a TensorFlow model from a path, whatever the safe mode says"],
  ["TorchModuleWrapper", "unpickles a PyTorch module"]
]);
var wrappers = /* @__PURE__ */ new Set(["JaxLayer", "FlaxLayer"]);
var IS_KERAS = /^(?:(?:tensorflow(?:\.python)?\.)?keras|tf_keras|tensorflow_core(?:\.python)?\.keras|keras_preprocessing)(?:\.|$)/;
var OPERATIONS = /^keras\.src\.ops\.\w+$/;
var IDENTIFIER2 = /^[A-Za-z_][A-Za-z0-9_]*$/;
var SAFE = { judged: "safe", does: "" };
var OWN4 = {
  judged: "unknown",
  does: "is on no list of names of Keras that are known to be safe"
};
var isKerasModule = (module) => IS_KERAS.test(module);
var judgeKerasName = (module, name, callable) => {
  const own = module === void 0 || module === "builtins" || isKerasModule(module);
  if (!own || !IDENTIFIER2.test(name)) return judgeName(module ?? "builtins", name);
  const does = dangers2.get(name);
  if (does !== void 0) return { judged: "dangerous", does };
  if (classes.has(name) || wrappers.has(name) || callable && functions.has(name)) return SAFE;
  if (module !== void 0 && OPERATIONS.test(module) && /^[A-Z]/.test(name)) return SAFE;
  const { judged: judged2, does: why } = judgeName("builtins", name);
  if (judged2 === "dangerous") return { judged: judged2, does: why };
  return module !== void 0 && isKerasModule(module) ? OWN4 : void 0;
};
var HARMLESS = /^(?:compat\.v1\.)?(?:(?:math|nn|image|linalg|strings|signal|sparse|ragged|random|bitwise|quantization|sets|dtypes|__operators__|keras\.(?:backend|activations|losses))\.(?:\w+\.)?\w+|[a-z]\w*)$/;
var HARMFUL = /^(?:compat\.v\d\.)?(?:io|raw_ops|data|summary|train|saved_model|config|distribute|autograph|debugging|profiler|py_function|numpy_function|py_func|load_library|load_op_library|print|gfile|app|resource_loader|user_ops|WriteFile|write_file|read_file|mlir|tpu|lite|feature_column|experimental|keras\.(?:utils|models|saving))(?:\.|$)/;
var judgeSymbol = (symbol) => {
  if (HARMFUL.test(symbol) || symbol.includes("__") !== symbol.startsWith("__operators__"))
    return { judged: "dangerous", does: "reaches files or code beyond the graph" };
  if (symbol.length < 200 && HARMLESS.test(symbol)) return SAFE;
  return { judged: "unknown", does: "is no function of TensorFlow that is known to be safe" };
};

// src/formats/keras/judge.ts
var WANTED = /* @__PURE__ */ new Set([
  "module",
  "class_name",
  "config",
  "registered_name",
  "name",
  "function",
  "function_type",
  "output_shape",
  "output_shape_type",
  "mask",
  "code",
  "vocabulary",
  "vocabulary_file",
  "filepath",
  "symbol",
  "node_def",
  "op"
]);
var DEEPEST4 = 1e3;
var judgeKeras = (data) => {
  const log = logOf();
  let keras2 = false;
  const seen = (object, depth) => {
    if (judgeObject({ log, object }) && depth === 0) keras2 = true;
  };
  try {
    const depth = scanObjects(data, { wanted: WANTED, seen });
    if (depth > DEEPEST4)
      log.add({
        level: "unknown",
        message: `The configuration is nested ${depth} deep; Keras gives up on reading it, or breaks.`
      });
  } catch (error) {
    if (!(error instanceof MalformedFile) || !log.list().some(({ level }) => level === "dangerous"))
      throw error;
    log.add({ level: "unknown", message: `The configuration breaks off: ${error.message}.` });
    keras2 = true;
  }
  return { keras: keras2, findings: log.list() };
};
var judgeObject = (sought) => {
  const { object, log } = sought;
  const { fields, twice, at: at2 } = object;
  judgeVocabulary(sought);
  const name = textOf3(fields.get("class_name"));
  if (name === void 0) return false;
  if (twice !== void 0)
    log.add({
      level: "unknown",
      message: `The configuration gives ${shown5(twice)} of ${shown5(name)} twice: readers disagree on which one counts.`,
      offset: at2
    });
  const module = textOf3(fields.get("module"));
  if (name === "__lambda__") judgeMarshalled(sought);
  else if (name === "function" || name === "builtin_function_or_method") judgeFunction(sought, module);
  else if (!/^__\w+__$/.test(name)) judgeClass(sought, module, name);
  else if (name === "__typespec__" && module !== void 0 && !module.startsWith("tensorflow"))
    judgeImport(sought, module, textOf3(fields.get("spec_name")) ?? name);
  return true;
};
var judgeFunction = (sought, module) => {
  const { config: config2, registered_name: registered } = Object.fromEntries(sought.object.fields);
  const name = textOf3(config2) ?? textOf3(registered);
  if (name !== void 0) judgeImport(sought, module, name, true);
};
var judgeClass = (sought, module, name) => {
  const { log, object } = sought;
  const config2 = object.fields.get("config");
  if (name === "Lambda" && (module === void 0 || isKerasModule(module))) {
    judgeLambda(sought);
    return;
  }
  if (name === "TFOpLambda" || name === "SlicingOpLambda") {
    const symbol = fieldOf2(config2, "function") ?? fieldOf2(config2, "symbol") ?? "";
    report(sought, judgeSymbol(symbol), `tf.${symbol}`, true);
    return;
  }
  if (name === "TensorFlowOpLayer") {
    log.add({
      level: "unknown",
      message: "A TensorFlowOpLayer holds an operation of TensorFlow, which is not judged here.",
      offset: object.at
    });
    return;
  }
  const registered = /^[^<>]{1,100}>(\w+)$/.exec(name)?.[1];
  if (registered === void 0) judgeImport(sought, module, name);
  else judgeImport(sought, void 0, registered);
};
var judgeImport = (sought, module, name, callable = false) => {
  const known = judgeKerasName(module, name, callable);
  const full = module === void 0 || module === "builtins" ? name : `${module}.${name}`;
  if (known) report(sought, known, full, callable);
  else
    sought.log.add(
      {
        level: "note",
        message: `${shown5(full)} is no name of Keras; the program that loads the model must bring it.`,
        offset: sought.object.at
      },
      full
    );
};
var report = ({ log, object }, { judged: judged2, does }, name, callable) => {
  if (judged2 === "safe") return;
  const path = fieldOf2(object.fields.get("config"), "filepath");
  const call = callable || path !== void 0 ? `${name}(${path === void 0 ? "…" : JSON.stringify(path)})` : name;
  log.add({
    level: judged2,
    message: `Keras would look up ${shown5(name)} to build the model, which ${does}.`,
    call: call.slice(0, 400),
    offset: object.at
  });
};
var judgeVocabulary = ({ log, object }) => {
  const value3 = textOf3(object.fields.get("vocabulary")) ?? textOf3(object.fields.get("vocabulary_file"));
  if (value3 === void 0 || value3 === "") return;
  const outside = /^[A-Za-z][A-Za-z0-9+.-]*:|^[/\\~]|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(value3);
  log.add({
    level: outside ? "dangerous" : "unknown",
    message: `A layer reads its vocabulary from a file when it is built: ${shown5(value3)}${outside ? ", outside of the model" : ""}.`,
    offset: object.at
  });
};
var textOf3 = (value3) => typeof value3 === "string" ? value3 : void 0;
var fieldOf2 = (value3, key) => typeof value3 === "object" && value3 !== null && value3.kind === "object" ? textOf3(value3.fields.get(key)) : void 0;
var shown5 = (text6) => JSON.stringify(text6.slice(0, 120));

// src/formats/pickle/numerals.ts
var latin1 = (line) => Buffer.from(line).toString("latin1");
var untilZero = (text6) => {
  const zero = text6.indexOf("\0");
  return zero < 0 ? text6 : text6.slice(0, zero);
};
var trimmed = (text6) => text6.replace(/^[ \t\n\v\f\r]+/, "").replace(/[ \t\n\v\f\r]+$/, "");
var DECIMAL = /^[+-]?[0-9]+(?:_[0-9]+)*$/;
var indexIn = (line) => {
  const text6 = trimmed(untilZero(latin1(line)));
  if (!DECIMAL.test(text6)) return void 0;
  const index = Number(text6.replaceAll("_", ""));
  return index >= 0 ? Math.abs(index) : void 0;
};
var RADIX = /^([+-]?)(?:0[xX]((?:_?[0-9a-fA-F])+)|0[oO]((?:_?[0-7])+)|0[bB]((?:_?[01])+)|(0(?:_?[0-7])*)|([1-9](?:_?[0-9])*))L?$/;
var integerOf = (line) => {
  const text6 = trimmed(untilZero(latin1(line)));
  const [, sign, hex, octal, binary3, zero, decimal] = RADIX.exec(text6) ?? [];
  const parse3 = (digits, radix) => {
    const plain4 = digits.replaceAll("_", "");
    const value3 = Number.parseInt(plain4, radix);
    return sign === "-" ? -value3 : value3;
  };
  if (hex !== void 0) return parse3(hex, 16);
  if (octal !== void 0) return parse3(octal, 8);
  if (binary3 !== void 0) return parse3(binary3, 2);
  if (zero !== void 0) return parse3(zero, 8);
  return decimal === void 0 ? void 0 : parse3(decimal, 10);
};
var FLOATS = /^[+-]?(?:inf(?:inity)?|nan)$/i;
var FLOAT = /^[+-]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9][0-9_]*)?$/;
var isFloat = (line) => {
  const text6 = trimmed(untilZero(latin1(line)));
  return FLOATS.test(text6) || FLOAT.test(text6);
};
var isQuoted = (line) => {
  const first = line[0];
  return line.length >= 2 && first === line[line.length - 1] && (first === 39 || first === 34);
};

// src/formats/pickle/opcodes.ts
var LINE2 = 9;
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
  ["FLOAT", 70, LINE2],
  ["INT", 73, LINE2],
  ["BININT", 74, 4],
  ["BININT1", 75, 1],
  ["LONG", 76, LINE2],
  ["BININT2", 77, 2],
  ["NONE", 78, 0],
  ["PERSID", 80, LINE2],
  ["BINPERSID", 81, 0],
  ["REDUCE", 82, 0],
  ["STRING", 83, LINE2],
  ["BINSTRING", 84, COUNT4S],
  ["SHORT_BINSTRING", 85, COUNT1],
  ["UNICODE", 86, LINE2],
  ["BINUNICODE", 88, COUNT4],
  ["APPEND", 97, 0],
  ["BUILD", 98, 0],
  ["GLOBAL", 99, LINES],
  ["DICT", 100, 0],
  ["EMPTY_DICT", 125, 0],
  ["APPENDS", 101, 0],
  ["GET", 103, LINE2],
  ["BINGET", 104, 1],
  ["INST", 105, LINES],
  ["LONG_BINGET", 106, 4],
  ["LIST", 108, 0],
  ["EMPTY_LIST", 93, 0],
  ["OBJ", 111, 0],
  ["PUT", 112, LINE2],
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
var MOST4 = 4 * 1024 * 1024;
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
  tape.chunk = follows ? Math.min(tape.chunk * 2, MOST4) : FIRST2;
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
var OTHER2 = 7;
var tagOf2 = (value3) => value3 % 8;
var offsetOf2 = (value3) => Math.floor(value3 / 8);
var isText4 = (value3) => typeof value3 === "number" && (tagOf2(value3) === TEXT || tagOf2(value3) === OLD_TEXT);
var isBytes = (value3) => typeof value3 === "number" && (tagOf2(value3) === BYTES || tagOf2(value3) === OLD_TEXT);
var isInt = (value3) => typeof value3 === "number" && (tagOf2(value3) === INT || tagOf2(value3) === BOOL);
var KEPT_ITEMS = 16;
var container = (kind) => ({
  kind,
  count: 0,
  items: void 0,
  benign: true,
  weight: 1
});
var isContainer = (value3) => typeof value3 !== "number" && "count" in value3;
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
var isBenign = (value3) => {
  if (typeof value3 === "number") return true;
  if (isContainer(value3)) return value3.benign;
  return value3.judged === "safe" && (value3.kind !== "global" || HANDED.has(value3.known.shape));
};
var addAll = (into, stack, from, to) => {
  if (into.count === Number.POSITIVE_INFINITY) return;
  if (into.items === void 0) into.items = stack.slice(from, Math.min(to, from + KEPT_ITEMS));
  else
    for (let at2 = from; at2 < to && into.items.length < KEPT_ITEMS; at2++) into.items.push(stack[at2]);
  into.count += to - from;
  let weight = into.weight;
  for (let at2 = from; at2 < to; at2++) {
    const value3 = stack[at2];
    if (typeof value3 === "number") {
      weight++;
      continue;
    }
    weight += isContainer(value3) ? value3.weight : 1;
    if (into.benign && !isBenign(value3)) into.benign = false;
  }
  into.weight = weight;
};
var itemsOf = (value3) => {
  if (value3 === void 0 || !isSequence(value3)) return void 0;
  const items = value3.items ?? [];
  return items.length === value3.count ? items : void 0;
};
var isSequence = (value3) => typeof value3 !== "number" && (value3.kind === "tuple" || value3.kind === "list");

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
var operandOf = (tape, value3) => {
  const offset = offsetOf2(value3);
  const window = windowAt(tape, offset);
  const at2 = offset - (window?.base ?? 0);
  const byte = window?.data[at2];
  if (window === void 0 || byte === void 0) return void 0;
  const opcode = opcodeName(byte);
  const header2 = HEADERS.get(opcode);
  const start = at2 + 1 + (header2 ?? 0);
  const length = header2 ? unsigned(window.data, at2 + 1, header2) : lineLength(window.data, start);
  return { opcode, data: window.data.subarray(start, start + length), from: window.base + start, length };
};
var lineLength = (data, from) => {
  const end = data.indexOf(10, from);
  return (end < 0 ? data.length : end) - from;
};
var utf82 = new TextDecoder("utf-8", { ignoreBOM: true });
var latin12 = (data) => Buffer.from(data).toString("latin1");
var headOfText = (tape, value3, most) => {
  const operand = operandOf(tape, value3);
  if (operand === void 0 || operand.data.length === 0 && operand.length > 0) return void 0;
  const data = operand.data.subarray(0, most);
  switch (operand.opcode) {
    case "STRING":
      return unescaped3(latin12(data).slice(1, -1), quoted2);
    case "UNICODE":
      return unescaped3(latin12(data), raw);
    case "BINSTRING":
    case "SHORT_BINSTRING":
    case "BINBYTES":
    case "SHORT_BINBYTES":
    case "BINBYTES8":
    case "BYTEARRAY8":
      return latin12(data);
    default:
      return utf82.decode(data);
  }
};
var textOf4 = (tape, value3) => {
  const operand = operandOf(tape, value3);
  if (operand === void 0 || operand.length > READABLE) return void 0;
  return headOfText(tape, value3, READABLE);
};
var quoted2 = /\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([^x0-7]))/g;
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
var unescaped3 = (text6, pattern) => text6.replace(
  pattern,
  (whole, first, second, third) => {
    if (first !== void 0) return String.fromCharCode(Number.parseInt(first, 16));
    if (second !== void 0 && pattern === raw) return fromCode(Number.parseInt(second, 16));
    if (second !== void 0) return String.fromCharCode(Number.parseInt(second, 8) & 255);
    return (typeof third === "string" && pattern === quoted2 ? named2.get(third) : void 0) ?? whole;
  }
);
var fromCode = (code) => code <= 1114111 ? String.fromCodePoint(code) : "�";
var numberOf2 = (tape, value3) => {
  const operand = operandOf(tape, value3);
  if (operand === void 0) return void 0;
  const { opcode, data, length } = operand;
  if (opcode === "INT" || opcode === "LONG") return integerOf(data);
  if (opcode === "BININT" || opcode === "BININT1" || opcode === "BININT2") return binary(tape, value3, opcode);
  if (opcode === "NEWTRUE" || opcode === "NEWFALSE") return opcode === "NEWTRUE" ? 1 : 0;
  if (opcode !== "LONG1" && opcode !== "LONG4") return void 0;
  if (length > 7) return void 0;
  const number3 = unsigned(data, 0, length);
  return (data[length - 1] ?? 0) > 127 ? number3 - 256 ** length : number3;
};
var binary = (tape, value3, opcode) => {
  const window = windowAt(tape, offsetOf2(value3));
  if (window === void 0) return void 0;
  const at2 = offsetOf2(value3) - window.base + 1;
  if (opcode === "BININT") return unsigned(window.data, at2, 4) | 0;
  return unsigned(window.data, at2, opcode === "BININT1" ? 1 : 2);
};

// src/formats/pickle/describe.ts
var MOST5 = 400;
var MOST_TEXT3 = 200;
var MOST_DEPTH3 = 8;
var describe = (tape, value3) => {
  const pen = { tape, text: "" };
  write(pen, value3, 0);
  return pen.text.length > MOST5 ? `${pen.text.slice(0, MOST5)}…` : pen.text;
};
var describeCall = (tape, callee, args) => {
  const pen = { tape, text: "" };
  writeCall(pen, callee, args, 0);
  return pen.text.length > MOST5 ? `${pen.text.slice(0, MOST5)}…` : pen.text;
};
var fullName = (module, name) => module === "builtins" ? name : `${module}.${name}`;
var write = (pen, value3, depth) => {
  if (pen.text.length > MOST5) return;
  if (depth > MOST_DEPTH3) pen.text += "…";
  else if (typeof value3 === "number") pen.text += plain(pen.tape, value3);
  else if (value3.kind === "global") pen.text += fullName(value3.module, value3.name);
  else if (value3.kind === "call") writeCall(pen, value3.callee, value3.args, depth);
  else if (value3.kind === "persistent") writeAround(pen, "persistent(", [value3.id], ")", depth);
  else if (value3.kind === "dict") writeDict(pen, value3, depth);
  else writeItems(pen, value3, depth);
};
var writeCall = (pen, callee, args, depth) => {
  write(pen, callee, depth + 1);
  if (typeof args !== "number" && args.kind === "tuple") {
    writeAround(pen, "(", args.items ?? [], args.count > (args.items?.length ?? 0) ? ", …)" : ")", depth);
  } else writeAround(pen, "(*", [args], ")", depth);
};
var BRACKETS = { list: ["[", "]"], tuple: ["(", ")"], set: ["{", "}"], dict: ["{", "}"] };
var writeItems = (pen, { kind, items = [], count: count3 }, depth) => {
  const [open, close] = BRACKETS[kind];
  const tail = count3 > items.length ? `, …${close}` : close;
  writeAround(pen, open, items, kind === "tuple" && count3 === 1 ? `,${tail}` : tail, depth);
};
var writeAround = (pen, open, items, close, depth) => {
  pen.text += open;
  for (const [index, item] of items.entries()) {
    if (index > 0) pen.text += ", ";
    write(pen, item, depth + 1);
  }
  pen.text += close;
};
var writeDict = (pen, { items = [], count: count3 }, depth) => {
  pen.text += "{";
  for (const [index, item] of items.entries()) {
    if (index > 0) pen.text += index % 2 === 0 ? ", " : ": ";
    write(pen, item, depth + 1);
  }
  pen.text += count3 > items.length ? ", …}" : "}";
};
var plain = (tape, value3) => {
  const tag = tagOf2(value3);
  if (tag === NONE) return "None";
  if (tag === BOOL) return numberOf2(tape, value3) === 1 ? "True" : "False";
  if (tag === INT) return String(numberOf2(tape, value3) ?? "<a large number>");
  if (isText4(value3))
    return quote2(headOfText(tape, value3, MOST_TEXT3) ?? "…", operandOf(tape, value3)?.length ?? 0);
  if (tag === BYTES)
    return `b${quoteBytes(headOfText(tape, value3, 40) ?? "…", operandOf(tape, value3)?.length ?? 0)}`;
  return "<a number>";
};
var quote2 = (text6, length) => closed(
  text6.replace(
    /[\\'\p{C}]/gu,
    (found) => common(found) ?? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`
  ),
  text6,
  length
);
var quoteBytes = (text6, length) => closed(
  text6.replace(
    /[\\']|[^\x20-\x7e]/g,
    (found) => common(found) ?? `\\x${found.charCodeAt(0).toString(16).padStart(2, "0")}`
  ),
  text6,
  length
);
var common = (found) => {
  if (found === "\n") return "\\n";
  return found === "\\" || found === "'" ? `\\${found}` : void 0;
};
var closed = (inert, text6, length) => `'${inert}${length > Math.max(text6.length, MOST_TEXT3) ? "…" : ""}'`;

// src/formats/pickle/shapes.ts
var CLASSES = ["class", "stateful", "enum", "collection", "octets", "scalars", "factory", "pairs"];
var BUILTIN = ["collection", "octets", "scalars", "factory", "pairs"];
var isNone = (value3) => value3 === void 0 || typeof value3 === "number" && tagOf2(value3) === NONE;
var isSafeCall = (value3) => value3 !== void 0 && typeof value3 !== "number" && value3.kind === "call" && value3.judged === "safe";
var isSafeName = (value3, ...shapes2) => value3 !== void 0 && typeof value3 !== "number" && value3.kind === "global" && value3.judged === "safe" && (shapes2.length === 0 || shapes2.includes(value3.known.shape ?? "value"));
var isName = (value3) => typeof value3 !== "number" && value3.kind === "global";
var isStorage = (value3) => value3 !== void 0 && typeof value3 !== "number" && value3.kind === "persistent" && value3.judged === "safe";
var isData = (value3) => value3 !== void 0 && (typeof value3 === "number" && isBytes(value3) || isText4(value3) || isSafeCall(value3));
var harmless = (_, args) => args.every(isBenign);
var isPairs = (value3) => {
  if (value3 === void 0 || typeof value3 === "number" || !isContainer(value3) || !value3.benign) return false;
  if (value3.kind === "dict") return true;
  return (value3.items ?? []).every((item) => itemsOf(item)?.length === 2);
};
var fromType = (tape, [rebuild, type, inner, ...rest]) => {
  const args = itemsOf(inner);
  if (!isSafeName(rebuild, "tensor", "parameter", "plain", "from-type") || !isSafeName(type) || args === void 0)
    return false;
  return fits2(tape, rebuild.known.shape ?? "value", args) && rest.every(isBenign);
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
  partial: (_, [called2, ...rest]) => isSafeName(called2, ...CLASSES) && rest.every(isBenign),
  "joblib-array": harmless,
  enum: (_, args) => args.length === 1 && typeof args[0] === "number",
  tensor: (_, [first, ...rest]) => (isStorage(first) || isSafeCall(first)) && rest.every(isBenign),
  parameter: (_, [first, ...rest]) => isSafeCall(first) && rest.every(isBenign),
  "from-type": fromType,
  pairs: (_, args) => args.length === 0 || args.length === 1 && isPairs(args[0]),
  encode: (tape, [text6, coding, ...rest]) => text6 !== void 0 && isText4(text6) && coding !== void 0 && isText4(coding) && /^latin-?1$/.test(textOf4(tape, coding) ?? "") && rest.length === 0,
  array: (_, [type, ...rest]) => isSafeName(type, "class") && rest.every(isBenign),
  compiled: (_, [type, sum2, ...rest]) => isSafeName(type, "class", "stateful") && isInt(sum2) && rest.every(isBenign),
  filled: (_, [type, ...rest]) => isSafeName(type, ...CLASSES) && rest.every(isBenign),
  masked: (_, [type, base, ...rest]) => isSafeName(type, "class") && isSafeName(base, "class") && rest.every(isBenign),
  scalar: (_, [type, data]) => isSafeCall(type) && (data === void 0 || isData(data)),
  reconstructor: (_, [type, base, state]) => (
    // With a state the base is called as a constructor.
    isSafeName(type, ...CLASSES, "plain") && isSafeName(base, ...isNone(state) ? CLASSES : BUILTIN) && (state === void 0 || isBenign(state))
  ),
  "new-object": (tape, [type, ...rest]) => isSafeName(type, ...CLASSES, "plain") && fits2(tape, type.known.shape ?? "value", rest),
  "load-bytes": (_, args) => args.length === 1 && isData(args[0]),
  "type-of-none": (_, args) => args.length === 1 && typeof args[0] === "number" && tagOf2(args[0]) === NONE
};
var fits2 = (tape, shape, args) => shapes[shape](tape, args);
var isMember = (tape, [owner, name]) => isSafeName(owner, "class", "stateful", "enum") && name !== void 0 && isText4(name) && (owner.known.shape === "enum" ? /^[A-Za-z]\w*$/ : /^[A-Z]\w*$/).test(textOf4(tape, name) ?? "");
var torchClass = (tape, id) => {
  const [kind, named3, path, source, ...rest] = itemsOf(id) ?? [];
  if (kind === void 0 || !isText4(kind) || textOf4(tape, kind) !== "module" || rest.length > 0)
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
  if (kind === void 0 || !isText4(kind) || textOf4(tape, kind) !== "storage" || !isSafeName(type, "value"))
    return false;
  return key !== void 0 && isText4(key) && device !== void 0 && isText4(device) && isInt(size);
};
var isPartialState = (tape, state) => {
  const [called2, ...rest] = itemsOf(state) ?? [];
  return called2 !== void 0 && rest.length === 3 && fits2(tape, "partial", [called2, ...rest]);
};

// src/formats/pickle/calls.ts
var MOST_DEPTH4 = 6;
var MOST_NODES = 200;
var judgeCall2 = (bench, made) => {
  const { callee, args } = made;
  const hidden = within2([callee, args, ...made.named === void 0 ? [] : [made.named]]);
  const [judged2, message2] = sentence(bench, made, hidden.name);
  const name = isGlobal(callee) ? fullName(callee.module, callee.name) : "";
  if (isGlobal(callee)) callee.called = true;
  bench.handed.note(callee, args, judged2);
  if (name === "copyreg.add_extension") register(bench, args);
  const noted = judged2 === "safe" ? -1 : report2(bench, made, judged2, message2, hidden.places);
  const mayBeText = name === "str" || !(isInstance(made) || judged2 === "safe" && name !== "getattr");
  return { kind: "call", name, callee, args, judged: judged2, mayBeText, state: void 0, noted };
};
var isInstance = ({ callee, opcode }) => isGlobal(callee) && opcode.startsWith("NEWOBJ");
var isGlobal = (value3) => typeof value3 !== "number" && value3.kind === "global";
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
  if (name === "getattr" && items !== void 0) return attribute4(bench, items);
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
  if (items !== void 0 && (named3 === void 0 || isBenign(named3)) && fits2(tape, callee.known.shape ?? "value", items))
    return ["safe", ""];
  const long = typeof args !== "number" && isContainer(args) && args.kind === "tuple" && args.benign && items === void 0;
  if (long && (callee.known.shape === "plain" || callee.known.shape === "class")) return ["safe", ""];
  return ["unknown", `${loader} would call ${name} with arguments that its library does not write.`];
};
var attribute4 = ({ tape, loader }, items) => {
  if (items.length === 2 && isMember(tape, items)) return ["safe", ""];
  const name = items[1] !== void 0 && isText4(items[1]) ? textOf4(tape, items[1]) ?? "" : "";
  if (/__|^(?:func|gi|cr|f|co)_/.test(name))
    return [
      "dangerous",
      `${loader} would take the inner attribute ${name.slice(0, 80)} with getattr, a way out to any code.`
    ];
  return ["unknown", `${loader} would call getattr for an attribute that decides what later runs.`];
};
var within2 = (values) => {
  let nodes = 0;
  let name;
  const places2 = [];
  const look = (value3, depth) => {
    if (typeof value3 === "number" || depth > MOST_DEPTH4 || ++nodes > MOST_NODES) return;
    if (value3.kind === "global") {
      if (value3.judged !== "dangerous") return;
      value3.called = true;
      name ??= fullName(value3.module, value3.name);
    } else if (value3.kind === "call") {
      if (value3.judged === "dangerous") name ??= value3.name === "" ? "a dangerous call" : value3.name;
      if (value3.judged === "safe") return;
      if (value3.noted >= 0) places2.push(value3.noted);
      look(value3.callee, depth + 1);
      look(value3.args, depth + 1);
    } else if (isContainer(value3) && !value3.benign)
      for (const item of value3.items ?? []) look(item, depth + 1);
  };
  for (const value3 of values) look(value3, 0);
  return { name, places: places2 };
};
var report2 = ({ tape, log }, { callee, args, at: at2, opcode }, level, message2, parts) => {
  const call = describeCall(tape, callee, args);
  const place = log.add(
    { level, message: message2, call, offset: at2, opcode },
    level === "unknown" ? message2 : void 0
  );
  if (level === "dangerous" && place >= 0) {
    for (const part2 of parts) if (part2 !== place) log.drop(part2);
  }
  return place;
};
var register = ({ tape, extensions }, args) => {
  const [module, name, code] = itemsOf(args) ?? [];
  if (module === void 0 || name === void 0 || !isText4(module) || !isText4(name) || !isInt(code)) return;
  const [first, second, number3] = [textOf4(tape, module), textOf4(tape, name), numberOf2(tape, code)];
  if (first !== void 0 && second !== void 0 && number3 !== void 0)
    extensions.register(number3, first, second);
};

// src/formats/pickle/handed.ts
var MOST_DECIDING = 1e4;
var MOST_OTHERS = 32;
var LEAST_SPELLED = 12;
var MOST_DEPTH5 = 2;
var handedOf = (tape) => {
  const deciding = /* @__PURE__ */ new Map();
  const others2 = /* @__PURE__ */ new Map();
  let full = false;
  const keep3 = (nested) => {
    const into = nested.decides ? deciding : others2;
    if (into.size < (nested.decides ? MOST_DECIDING : MOST_OTHERS)) into.set(nested.value, nested);
    else if (nested.decides && !into.has(nested.value)) full = true;
  };
  return {
    note: (callee, args, judged2) => {
      const [name, shape] = nameOf(callee);
      const decides = judged2 === "safe" && shape === "load-bytes";
      if (judged2 === "safe" && !decides) return;
      const note3 = (item, depth) => {
        const value3 = bytesWithin(item) ?? (decides ? void 0 : spelledText(tape, item));
        if (value3 !== void 0) keep3({ value: value3, callee: name, decides });
        else if (depth > 0) for (const each of itemsOf(item) ?? []) note3(each, depth - 1);
      };
      for (const item of itemsOf(args) ?? []) note3(item, decides ? 0 : MOST_DEPTH5);
    },
    list: () => [...deciding.values(), ...others2.values()],
    full: () => full
  };
};
var nameOf = (callee) => typeof callee !== "number" && callee.kind === "global" ? [fullName(callee.module, callee.name), callee.known.shape] : ["a computed function", void 0];
var spelledText = (tape, value3) => isText4(value3) && (operandOf(tape, value3)?.length ?? 0) >= LEAST_SPELLED ? value3 : void 0;
var bytesWithin = (value3) => {
  if (typeof value3 === "number") return isBytes(value3) ? value3 : void 0;
  if (value3.kind !== "call" || value3.name !== "_codecs.encode") return void 0;
  const text6 = itemsOf(value3.args)?.[0];
  return text6 !== void 0 && isText4(text6) ? text6 : void 0;
};

// src/formats/pickle/imports.ts
var MOST_NAME2 = 200;
var MOST_GLOBALS = 1e5;
var importsOf = (tape, log, loader) => {
  const globals = /* @__PURE__ */ new Map();
  const extensions = /* @__PURE__ */ new Map();
  const registered = /* @__PURE__ */ new Set();
  const keep3 = (key, made) => {
    if (globals.size < MOST_GLOBALS) globals.set(key, made);
    else tell2(log, loader, made);
    return made;
  };
  const imports = (module, name, proto2, at2, opcode) => {
    const key = `${module} ${name} ${proto2 < 3}`;
    const seen = globals.get(key);
    if (seen) return seen;
    const [newModule, newName] = proto2 < 3 ? moved(module, name) : [module, name];
    return keep3(key, globalOf(newModule, newName, judgeName(newModule, newName), at2, opcode));
  };
  return {
    imports,
    importsFrom: (module, name, proto2, at2) => {
      const [first, second] = [module, name].map((part2) => isText4(part2) ? textOf4(tape, part2) : void 0);
      if (first !== void 0 && second !== void 0)
        return imports(first, second, proto2, at2, "STACK_GLOBAL");
      return keep3(`computed ${at2}`, computed(`${describe(tape, module)}, ${describe(tape, name)}`, at2));
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
      for (const global of globals.values()) tell2(log, loader, global);
    }
  };
};
var COMPUTED_NAME = "<import of";
var REGISTERED = { judged: "unknown", does: "stands for whatever the loading program registered" };
var COMPUTED = { judged: "dangerous", does: "is computed while loading, to hide what is imported" };
var globalOf = (module, name, known, at2, opcode) => ({
  kind: "global",
  module: shown6(module),
  name: shown6(name),
  at: at2,
  opcode,
  judged: known.judged,
  known,
  called: false
});
var shown6 = (name) => {
  const inert = name.slice(0, MOST_NAME2).replace(new RegExp("\\p{C}", "gu"), "�");
  return name.length > MOST_NAME2 ? `${inert}…` : inert;
};
var computed = (names2, at2) => globalOf("builtins", `${COMPUTED_NAME} ${names2}>`, COMPUTED, at2, "STACK_GLOBAL");
var tell2 = (log, loader, { module, name, judged: judged2, known, at: at2, opcode, called: called2 }) => {
  if (called2 || judged2 === "safe") return;
  const full = fullName(module, name);
  const message2 = `${loader} would import ${full}, which ${known.does}.`;
  log.add({ level: judged2, message: message2, offset: at2, opcode }, full);
};

// src/formats/pickle/joblib.ts
var UNKNOWN2 = { size: Number.POSITIVE_INFINITY, padded: false };
var arrayOf2 = (tape, state) => {
  if (typeof state === "number" || state.kind !== "dict") return UNKNOWN2;
  const fields = fieldsOf(tape, state);
  const width = fields && widthOf(tape, fields.get("dtype"));
  if (width === void 0) return UNKNOWN2;
  if (width === "object") return { size: void 0, padded: false };
  const lengths = itemsOf(fields?.get("shape"));
  let size = width;
  for (const length of lengths ?? [NONE]) {
    const count3 = isInt(length) ? numberOf2(tape, length) : void 0;
    if (count3 === void 0 || count3 < 0) return UNKNOWN2;
    size *= count3;
  }
  if (!Number.isSafeInteger(size)) return UNKNOWN2;
  const alignment = fields?.get("numpy_array_alignment_bytes");
  return { size, padded: alignment !== void 0 && !isNone2(alignment) };
};
var isNone2 = (value3) => typeof value3 === "number" && tagOf2(value3) === NONE;
var fieldsOf = (tape, { items = [], count: count3 }) => {
  if (items.length !== count3) return void 0;
  const fields = /* @__PURE__ */ new Map();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const [key, value3] = [items[index] ?? NONE, items[index + 1] ?? NONE];
    if (isText4(key)) fields.set(textOf4(tape, key) ?? "", value3);
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
  const text6 = code !== void 0 && isText4(code) ? textOf4(tape, code) ?? "" : "";
  const [, kind, digits = ""] = /^[<>|=]?([biufcmMSUVO])([0-9]{0,9})$/.exec(text6) ?? [];
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
  const number3 = (index) => {
    const item = items[index];
    return isInt(item) ? numberOf2(tape, item) : void 0;
  };
  const [version, size, flags] = [number3(0), number3(5), number3(7)];
  if (version === void 0 || version < 3 || version > 4 || size === void 0 || flags === void 0)
    return void 0;
  return { objects: (flags & 1) !== 0, ...size >= 0 && { size } };
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
    calls: (made) => judgeCall2({ tape, log, loader, handed, extensions: imports }, made),
    builds: (target2, state, at2) => {
      judgeBuild(hearing, log, target2, state, at2);
      const array = joblib ? arrayBehind(tape, target2, state) : void 0;
      if (array) arrays = true;
      return array;
    },
    fills: (target2, at2) => {
      if (typeof target2 === "number" || target2.kind !== "global") return;
      const message2 = `${loader} would put values into ${fullName(target2.module, target2.name)} itself.`;
      changes(hearing, log, target2, { message: message2, at: at2 });
    },
    hooks: (name, value3, at2) => {
      const message2 = `${loader} would find code under the key ${name}, which unpicklers call.`;
      log.add({ level: "unknown", message: message2, call: `${name} = ${describe(tape, value3)}`, offset: at2 });
    },
    persists: (id, at2) => judgePersistent(tape, log, id, at2),
    odd: (observation) => void log.add(observation)
  };
};
var judgeBuild = (hearing, log, target2, state, at2) => {
  const { loader, tape } = hearing;
  if (typeof target2 === "number" || isContainer(target2) || target2.kind === "persistent") {
    const message2 = `${loader} would set the state of a value that has none.`;
    log.add({ level: "unknown", message: message2, offset: at2, opcode: "BUILD" });
  } else if (target2.kind === "call") {
    target2.state = target2.state === void 0 ? state : NONE;
    if (target2.judged === "safe" && target2.name === "functools.partial" && !isPartialState(tape, state)) {
      const message2 = `${loader} would make a functools.partial call something that its library does not write.`;
      log.add({ level: "unknown", message: message2, call: describe(tape, state), offset: at2, opcode: "BUILD" });
    }
  } else {
    const name = fullName(target2.module, target2.name);
    const message2 = `${loader} would change ${name} itself, so that a later use runs other code.`;
    changes(hearing, log, target2, { message: message2, state, at: at2 });
  }
};
var changes = ({ tape }, log, target2, { message: message2, state, at: at2 }) => {
  target2.called = true;
  const name = describe(tape, target2);
  const call = state === void 0 ? name : `${name}.__setstate__(${describe(tape, state)})`;
  log.add({ level: "dangerous", message: message2, call, offset: at2, ...state !== void 0 && { opcode: "BUILD" } });
};
var arrayBehind = (tape, target2, state) => {
  if (typeof target2 === "number" || target2.kind !== "call" || target2.judged !== "safe") return void 0;
  return target2.name.endsWith(".NumpyArrayWrapper") ? arrayOf2(tape, state) : void 0;
};
var judgePersistent = (tape, log, id, at2) => {
  if (isTorchStorage(tape, id)) return { kind: "persistent", id, judged: "safe" };
  const named3 = torchClass(tape, id);
  if (named3 !== void 0) return named3;
  const message2 = "A persistent id that is no PyTorch storage: the program that loads it decides what it means.";
  const call = describe(tape, id);
  log.add({ level: "unknown", message: message2, call, offset: at2, opcode: "BINPERSID" }, "persistent");
  return { kind: "persistent", id, judged: "unknown" };
};

// src/formats/pickle/machine.ts
var MOST_VALUES2 = 1e7;
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
var push = (m, value3) => {
  if (m.top >= MOST_VALUES2) giveUp(m, "more values on the stack than any model has");
  m.stack[m.top++] = value3;
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
var remember = (m, index, value3) => {
  const kept = compact(m, value3);
  if (index === m.memoLength) {
    if (index % PAGE === 0) m.memo.push([]);
    m.memo[Math.floor(index / PAGE)]?.push(kept);
    if (m.sparse.size === 0 || !m.sparse.delete(index)) m.memoCount++;
    if (++m.memoLength > MOST_VALUES2) giveUp(m, "more values in the memo than any model has");
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
var compact = (m, value3) => {
  if (typeof value3 === "number") return value3;
  if (value3.kind === "call") return ++m.memoCalls <= FULL_CALLS ? value3 : summaryOf(m, value3);
  if (!isContainer(value3) || ++m.memoContainers <= FULL_CONTAINERS) return value3;
  return value3.benign ? SUMMARIES[value3.kind].benign : SUMMARIES[value3.kind].other;
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
  const target2 = m.stack[from - 1];
  if (typeof target2 !== "number" && isContainer(target2)) pour(m, from, target2);
  else m.court.fills(target2, m.base + at2);
  m.top = from;
};
var watch = (m, from, at2) => {
  for (let index = from; index + 1 < m.top; index += 2) {
    const [key, value3] = [m.stack[index], m.stack[index + 1]];
    if (typeof value3 === "number" || !isText4(key) || isContainer(value3)) continue;
    if (value3.kind === "call" && value3.judged === "safe") continue;
    const name = textOf4(m.court.tape, key);
    if (name !== void 0 && HOOKS.has(name)) m.court.hooks(name, value3, m.base + at2);
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
var utf83 = new TextDecoder("utf-8", { ignoreBOM: true });
var twoLines = (m, at2, end) => {
  const middle = m.data.indexOf(10, at2 + 1);
  if (middle === at2 + 1 || middle === end - 2) fail(m, "an import without a name");
  return [utf83.decode(m.data.subarray(at2 + 1, middle)), utf83.decode(m.data.subarray(middle + 1, end - 1))];
};
var find = (m, [module, name], at2) => m.court.imports(module, name, m.proto, m.base + at2, opcodeName(m.data[at2] ?? 0));
var calls2 = (m, callee, args, at2, named3) => {
  if (m.fault !== void 0) return;
  push(m, m.court.calls({ callee, args, named: named3, at: m.base + at2, opcode: opcodeName(m.data[at2] ?? 0) }));
};
var isNoText = (value3) => {
  if (typeof value3 === "number") return !isText4(value3);
  if (value3.kind === "global") return value3.judged === "safe";
  return isContainer(value3) || value3.kind === "call" && !value3.mayBeText;
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
  calls2(m, callee, args, at2);
};
var obj = (m, at2) => {
  const from = unmark(m);
  if (m.top - from < 1) return fail(m, "OBJ without a class");
  const args = argumentsFrom(m, from + 1);
  m.top = from;
  calls2(m, m.stack[from], args, at2);
};
var reduce = (m, at2) => {
  const args = pop(m);
  calls2(m, pop(m), args, at2);
};
var newObjEx = (m, at2) => {
  const named3 = pop(m);
  const args = pop(m);
  calls2(m, pop(m), args, at2, named3);
};
var build3 = (m, at2) => {
  const state = pop(m);
  const target2 = pop(m);
  if (m.fault !== void 0) return;
  push(m, target2);
  m.array = m.court.builds(target2, state, m.base + at2);
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
var persistentLine = (m, at2, end) => {
  if (m.data.subarray(at2 + 1, end).some((byte) => byte > 127)) fail(m, "a persistent id that is not ASCII");
  else push(m, m.court.persists((m.base + at2) * 8 + TEXT, m.base + at2));
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
  ["BUILD", build3],
  ["EXT1", extension(1)],
  ["EXT2", extension(2)],
  ["EXT4", extension(4)],
  ["PERSID", persistentLine],
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
  ["NEXT_BUFFER", OTHER2]
];
var lineOf = (m, at2, end) => m.data.subarray(at2 + 1, end - 1);
var spelled = (tag, reads) => (m, at2, end) => {
  if (!reads(lineOf(m, at2, end))) {
    const message2 = "The text of a number is none that Python reads: the pickle breaks off here, or hides what follows.";
    m.court.odd({ level: "unknown", message: message2, offset: m.base + at2, opcode: opcodeName(m.data[at2] ?? 0) });
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
  const value3 = recall(m, index);
  if (value3 === void 0) fail(m, `${NO_VALUE} ${index}`);
  else push(m, value3);
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
    const message2 = "A frame begins before the last one ended; no library writes that.";
    m.court.odd({ level: "unknown", message: message2, offset: m.base + at2, opcode: "FRAME" });
  }
  m.frameEnd = start + unsigned(m.data, at2 + 1, 8);
  if (m.frameEnd > m.court.tape.bytes.size) m.limit ??= "a frame is longer than the file";
};
var proto = (m, at2) => {
  const version = m.data[at2 + 1] ?? 0;
  if (version > 5) fail(m, `pickle protocol ${version} is not known`);
  else if (m.base + at2 !== m.from) {
    const message2 = "The protocol is stated within the pickle; no library writes that, and names may change their meaning.";
    m.court.odd({ level: "note", message: message2, offset: m.base + at2, opcode: "PROTO" });
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
  ["INT", spelled(INT, isInteger)],
  ["LONG", spelled(INT, isInteger)],
  ["FLOAT", spelled(FLOAT2, isFloat)],
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
var MOST_DEPTH6 = 20;
var HANDLERS = Array.from({ length: 256 }, () => (m) => fail(m, "a byte that is no opcode"));
for (const [name, handler] of [...stackOpcodes, ...containerOpcodes, ...objectOpcodes])
  HANDLERS[opcodeByte(name)] = handler;
var MORE = -1;
var measure = (m, layout, at2) => {
  const { data } = m;
  if (layout === LINE2 || layout === LINES) {
    const first = data.indexOf(10, at2 + 1);
    const last = layout === LINE2 || first < 0 ? first : data.indexOf(10, first + 1);
    return last < 0 ? MORE : last + 1;
  }
  if (layout === INVALID) return at2 + 1;
  const header2 = layout === COUNT1 ? 1 : layout === COUNT8 ? 8 : 4;
  const start = at2 + 1 + header2;
  if (start > data.length) return MORE;
  const length = unsigned(data, at2 + 1, header2);
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
    const message2 = "An opcode crosses the end of its frame: readers disagree on what runs from here, which hides a program from those that check.";
    m.court.odd({ level: "dangerous", message: message2, offset, opcode: "FRAME" });
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
    if (depth >= MOST_DEPTH6) return giveUp(m, "arrays nested too deep");
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
  let [names2, calls3] = [0, 0];
  const seen = (global) => {
    if (/^[\w.]+$/.test(global.module) && /^[\w.]+$/.test(global.name)) names2++;
    return global;
  };
  const counting = {
    ...court,
    imports: (...made) => seen(court.imports(...made)),
    importsFrom: (...made) => seen(court.importsFrom(...made)),
    calls: (made) => {
      calls3++;
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
  const acts = names2 > 0 && (m.stopped || calls3 > 0 || m.fault === void 0);
  const open = m.fault === void 0 && !m.stopped;
  return { open, pickle: end || acts || open && opcodes >= NO_ACCIDENT };
};

// src/formats/hdf5/header.ts
var SHARED = 2;
var CONTINUED = 16;
var MOST_MESSAGES = 2e4;
var MOST_BLOCKS = 256;
var LONGEST7 = 16 * 1024 * 1024;
var messagesOf2 = async (file, address) => {
  const start = await read(file, address, Math.min(64, file.blocks.size - file.base - address));
  const messages = [];
  const first = startsWith(start, "OHDR") ? modern(start) : ancient(start);
  const blocks = [{ from: address + first.from, length: first.length }];
  for (let index = 0; index < blocks.length; index++) {
    const { from, length } = blocks[index] ?? { from: 0, length: 0 };
    if (index >= MOST_BLOCKS || length > LONGEST7) throw new MalformedFile("an object has an endless header");
    const data = await read(file, from, length);
    for (const message2 of split2(data, file.base + from, first.layout)) {
      if (messages.length >= MOST_MESSAGES) throw new MalformedFile("an object has too many messages");
      messages.push(message2);
      if (message2.type === CONTINUED) blocks.push(continuation(file, message2, first.layout));
    }
  }
  return messages;
};
var ancient = (start) => {
  if (start[0] !== 1) throw new MalformedFile("there is no object where one is expected");
  const layout = { head: 8, version: 1 };
  return { from: 16, length: unsigned(start, 8, 4), layout };
};
var modern = (start) => {
  const flags = start[5] ?? 0;
  const at2 = 6 + (flags & 32 ? 16 : 0) + (flags & 16 ? 4 : 0);
  const width = 2 ** (flags & 3);
  const layout = { head: flags & 4 ? 6 : 4, version: 2 };
  return { from: at2 + width, length: unsigned(start, at2, width), layout };
};
var continuation = ({ wide, long }, { data }, { version }) => {
  const [from, length] = [unsigned(data, 0, wide), unsigned(data, wide, long)];
  if (version === 1) return { from, length };
  return { from: from + 4, length: Math.max(length - 8, 0) };
};
function* split2(data, place, { head, version }) {
  for (let at2 = 0; at2 + head <= data.length; ) {
    const [type, length, flags] = version === 1 ? [unsigned(data, at2, 2), unsigned(data, at2 + 2, 2), data[at2 + 4] ?? 0] : [data[at2] ?? 0, unsigned(data, at2 + 1, 2), data[at2 + 3] ?? 0];
    const from = at2 + head;
    if (from + length > data.length) {
      if (data.subarray(at2).every((byte) => byte === 0)) return;
      throw new MalformedFile("a message passes the end of its header");
    }
    if (type !== 0) yield { type, flags, data: data.subarray(from, from + length), at: place + from };
    at2 = from + length;
  }
}

// src/formats/hdf5/tree.ts
var MOST_NODES2 = 1e5;
var DEEPEST5 = 16;
var leavesOf = async (file, address) => {
  const leaves4 = [];
  const visited = /* @__PURE__ */ new Set();
  const open = [{ address, depth: 0 }];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (visited.has(next.address)) throw new MalformedFile("a tree leads back to itself");
    visited.add(next.address);
    if (visited.size > MOST_NODES2 || next.depth > DEEPEST5) throw new MalformedFile("a tree does not end");
    const head = await readSigned(file, next.address, 8, "TREE");
    const [level = 0, entries] = [head[5], unsigned(head, 6, 2)];
    const { wide, long } = file;
    const data = await read(file, next.address + 8 + 2 * wide, entries * (wide + long));
    for (let index = 0; index < entries; index++) {
      const child = unsigned(data, index * (wide + long) + long, wide);
      if (level === 0) leaves4.push(child);
      else open.push({ address: child, depth: next.depth + 1 });
    }
  }
  return leaves4;
};
async function* recordsOf(file, address) {
  const { wide, long } = file;
  const head = await readSigned(file, address, 18 + wide + long, "BTHD");
  const [node2, size, depth] = [unsigned(head, 6, 4), unsigned(head, 10, 2), unsigned(head, 12, 2)];
  if (size === 0 || node2 < 16 || depth > DEEPEST5) throw new MalformedFile("a tree without records");
  if (isNowhere(head, 16, wide)) return;
  const counts = countsOf(node2, size, depth, wide);
  const visited = /* @__PURE__ */ new Set();
  const open = [{ address: unsigned(head, 16, wide), records: unsigned(head, 16 + wide, 2), depth }];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (visited.has(next.address) || visited.size > MOST_NODES2) throw new MalformedFile("a tree does not end");
    visited.add(next.address);
    if (next.records * size > node2) throw new MalformedFile("a node holds more records than it can");
    const data = await readSigned(file, next.address, node2, next.depth === 0 ? "BTLF" : "BTIN");
    for (let index = 0; index < next.records; index++)
      yield data.subarray(6 + index * size, 6 + (index + 1) * size);
    if (next.depth === 0) continue;
    const { count: count3, total } = counts[next.depth] ?? { count: 1, total: 0 };
    const step2 = wide + count3 + total;
    for (let index = 0, at2 = 6 + next.records * size; index <= next.records; index++, at2 += step2)
      open.push({
        address: unsigned(data, at2, wide),
        records: unsigned(data, at2 + wide, count3),
        depth: next.depth - 1
      });
  }
}
var countsOf = (node2, size, depth, wide) => {
  const bytes2 = (most) => Math.ceil((Math.floor(Math.log2(Math.max(most, 1))) + 1) / 8);
  const counts = [{ count: 0, total: 0 }];
  const inLeaf = Math.floor((node2 - 10) / size);
  const count3 = bytes2(inLeaf);
  let [all, total] = [inLeaf, 0];
  for (let level = 1; level <= depth; level++) {
    counts.push({ count: count3, total });
    const most = Math.floor((node2 - 10 - (wide + count3 + total)) / (size + wide + count3 + total));
    all = (most + 1) * all + most;
    total = bytes2(all);
  }
  return counts;
};

// src/formats/hdf5/heap.ts
var LONGEST8 = 128 * 1024 * 1024;
var MOST_OBJECTS = 1e5;
var localHeapOf = async (file, address) => {
  const head = await readSigned(file, address, 8 + 2 * file.long + file.wide, "HEAP");
  const size = unsigned(head, 8, file.long);
  if (size > LONGEST8) throw new MalformedFile("a heap is longer than is read");
  return read(file, unsigned(head, 8 + 2 * file.long, file.wide), size);
};
var textAt3 = (data, from, longest = 4096) => {
  const end = data.indexOf(0, from);
  return new TextDecoder().decode(data.subarray(from, Math.min(end < 0 ? data.length : end, from + longest)));
};
var globalObject = async (file, address, index) => {
  const head = await readSigned(file, address, 8 + file.long, "GCOL");
  const size = unsigned(head, 8, file.long);
  const step2 = 8 + file.long;
  let at2 = step2;
  for (let count3 = 0; at2 + step2 <= size && count3 < MOST_OBJECTS; count3++) {
    const entry4 = await read(file, address + at2, step2);
    const [number3, length] = [unsigned(entry4, 0, 2), unsigned(entry4, 8, file.long)];
    if (number3 === 0) return void 0;
    if (length > LONGEST8 || at2 + step2 + length > size)
      throw new MalformedFile("an object passes the end of its heap");
    if (number3 === index) return read(file, address + at2 + step2, length);
    at2 += step2 + Math.ceil(length / 8) * 8;
  }
  return void 0;
};
var fractalHeapOf = async (file, address) => {
  const { wide, long } = file;
  const head = await readSigned(file, address, 22 + 12 * long + 3 * wide, "FRHP");
  const filtered = unsigned(head, 7, 2) > 0;
  const at2 = 14 + 10 * long + 2 * wide;
  const bits = unsigned(head, at2 + 2 + 2 * long, 2);
  const largest = unsigned(head, at2 + 2 + long, long);
  const heap = {
    file,
    offsetBytes: Math.ceil(bits / 8),
    lengthBytes: Math.min(Math.ceil(Math.log2(largest) / 8), Math.ceil(bitsOf2(unsigned(head, 10, 4)) / 8)),
    width: unsigned(head, at2, 2),
    first: unsigned(head, at2 + 2, long),
    largest,
    root: unsigned(head, at2 + 6 + 2 * long, wide),
    rows: unsigned(head, at2 + 6 + 2 * long + wide, 2)
  };
  if (heap.width === 0 || heap.first === 0 || bits > 64) throw new MalformedFile("a heap without blocks");
  const rootless = isNowhere(head, at2 + 6 + 2 * long, wide);
  const huge = isNowhere(head, 14 + long, wide) ? void 0 : unsigned(head, 14 + long, wide);
  return async (id) => {
    const kind = (id[0] ?? 0) >> 4 & 3;
    if (kind === 2) return id.subarray(1, 2 + ((id[0] ?? 0) & 15));
    if (kind === 1 && !filtered && huge !== void 0) return hugeObject(file, huge, id);
    if (kind !== 0 || filtered || rootless) return void 0;
    const offset = unsigned(id, 1, heap.offsetBytes);
    const length = unsigned(id, 1 + heap.offsetBytes, heap.lengthBytes);
    if (length > LONGEST8) throw new MalformedFile("an object is longer than is read");
    const place = await placeOf(heap, offset);
    return place === void 0 ? void 0 : read(file, place, length);
  };
};
var hugeObject = async (file, tree, id) => {
  const { wide, long } = file;
  const number3 = unsigned(id, 1, Math.min(id.length - 1, long));
  for await (const record of recordsOf(file, tree))
    if (unsigned(record, wide + long, long) === number3) {
      const length = unsigned(record, wide, long);
      if (length > LONGEST8) throw new MalformedFile("an object is longer than is read");
      return read(file, unsigned(record, 0, wide), length);
    }
  return void 0;
};
var bitsOf2 = (number3) => Math.floor(Math.log2(Math.max(number3, 1))) + 1;
var sizeOfRow = ({ first }, row) => row === 0 ? first : first * 2 ** (row - 1);
var placeOf = async (heap, offset) => {
  let [table, rows, rest] = [heap.root, heap.rows, offset];
  if (rows === 0) return table + rest;
  const direct = Math.log2(heap.largest) - Math.log2(heap.first) + 2;
  for (let depth = 0; depth < 16; depth++) {
    const { row, column, within: within3 } = cellOf(heap, rows, rest);
    if (row >= rows) return void 0;
    const { file, offsetBytes, width } = heap;
    const from = table + 5 + file.wide + offsetBytes + (row * width + column) * file.wide;
    const cell = await read(file, from, file.wide);
    if (isNowhere(cell, 0, file.wide)) return void 0;
    const address = unsigned(cell, 0, file.wide);
    if (row < direct) return address + within3;
    table = address;
    rest = within3;
    rows = Math.floor(Math.log2(sizeOfRow(heap, row) / (heap.first * width))) + 1;
  }
  throw new MalformedFile("a heap is nested too deep");
};
var cellOf = (heap, rows, offset) => {
  let start = 0;
  for (let row = 0; row < rows; row++) {
    const size = sizeOfRow(heap, row);
    const column = Math.floor((offset - start) / size);
    if (column < heap.width) return { row, column, within: offset - start - column * size };
    start += size * heap.width;
  }
  return { row: rows, column: 0, within: 0 };
};

// src/formats/hdf5/attributes.ts
var ATTRIBUTE = 12;
var ATTRIBUTE_INFO = 21;
var FIXED_TEXT = 3;
var VARIABLE = 9;
var MOST6 = 1e4;
async function* attributesOf(file, messages) {
  let count3 = 0;
  for (const { type, data, flags } of messages) {
    if (type === ATTRIBUTE && flags & SHARED) yield { name: "", lost: true };
    else if (type === ATTRIBUTE) yield await attributeOf(file, data);
    else if (type === ATTRIBUTE_INFO)
      for await (const attribute5 of dense(file, data)) {
        if (++count3 > MOST6) throw new MalformedFile("an object has more attributes than are read");
        yield attribute5;
      }
  }
}
async function* dense(file, data) {
  const at2 = (data[1] ?? 0) & 1 ? 4 : 2;
  if (isNowhere(data, at2, file.wide)) return;
  const heap = await fractalHeapOf(file, unsigned(data, at2, file.wide));
  for await (const record of recordsOf(file, unsigned(data, at2 + file.wide, file.wide))) {
    const attribute5 = await heap(record.subarray(0, 8));
    if (attribute5 === void 0) yield { name: "", lost: true };
    else yield await attributeOf(file, attribute5);
  }
}
var attributeOf = async (file, data) => {
  const version = data[0] ?? 0;
  const shared = version > 1 && ((data[1] ?? 0) & 3) !== 0;
  const [name, type, space] = [2, 4, 6].map((at2) => unsigned(data, at2, 2));
  const padded2 = (length) => version === 1 ? Math.ceil(length / 8) * 8 : length;
  const from = version === 3 ? 9 : 8;
  const typeAt = from + padded2(name);
  const spaceAt = typeAt + padded2(type);
  const valueAt2 = spaceAt + padded2(space);
  if (version < 1 || version > 3 || valueAt2 > data.length) throw new MalformedFile("an attribute breaks off");
  const label = new TextDecoder().decode(data.subarray(from, from + name)).replace(/\0.*$/s, "");
  if (shared) return { name: label, lost: true };
  const text6 = await textOf5(
    file,
    data.subarray(typeAt, spaceAt),
    data.subarray(spaceAt, valueAt2),
    data.subarray(valueAt2)
  );
  return text6 === void 0 ? { name: label, lost: false } : { name: label, text: text6, lost: false };
};
var textOf5 = async (file, type, space, value3) => {
  const kind = (type[0] ?? 0) & 15;
  if ((space[0] ?? 0) === 2 && space[3] === 2) return void 0;
  if (kind === FIXED_TEXT) return trimmed2(value3.subarray(0, unsigned(type, 4, 4)));
  if (kind !== VARIABLE) return void 0;
  const [length, address] = [unsigned(value3, 0, 4), unsigned(value3, 4, file.wide)];
  if (length === 0) return void 0;
  const object = await globalObject(file, address, unsigned(value3, 4 + file.wide, 4));
  return object && trimmed2(object);
};
var trimmed2 = (text6) => {
  let end = text6.length;
  while (end > 0 && (text6[end - 1] === 0 || text6[end - 1] === 32)) end--;
  return text6.subarray(0, end);
};

// src/formats/hdf5/dataset.ts
var SPACE = 1;
var TYPE = 3;
var EXTERNAL = 7;
var LAYOUT2 = 8;
var FILTERS = 11;
var KNOWN_FILTERS = /* @__PURE__ */ new Set([1, 2, 3, 4, 5, 6, 32e3]);
var MOST_EXPANSION = 4096;
var LARGE = 2 ** 30;
var MOST_FILES = 20;
var judgeDataset = async (file, messages, name) => {
  const found = [];
  let [numbers2, width] = [1, 1];
  for (const message2 of messages) {
    const { type, data } = message2;
    if (type === SPACE) numbers2 = numbersIn(file, data);
    if (type === TYPE) width = unsigned(data, 4, 4);
    if (type === FILTERS) found.push(...strangeFilters(message2, name));
    if (type === EXTERNAL)
      for (const path of await externalFiles(file, data)) found.push(elsewhere(name, path, message2.at));
    if (type === LAYOUT2 && (data[0] ?? 0) >= 4 && data[1] === 3)
      for (const path of await virtualFiles(file, data)) found.push(elsewhere(name, path, message2.at));
  }
  const size = numbers2 * Math.max(width, 1);
  if (messages.some(({ type }) => type === LAYOUT2) && size > LARGE && size > MOST_EXPANSION * file.blocks.size)
    found.push({
      level: "unknown",
      message: `The dataset ${shown7(name)} states ${size} bytes in a file of ${file.blocks.size}: reading it would fill the memory.`
    });
  return found;
};
var leaves2 = (path) => /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path);
var shown7 = (text6) => JSON.stringify(text6.slice(0, 120));
var elsewhere = (name, path, at2) => ({
  level: leaves2(path) ? "dangerous" : "unknown",
  message: `The dataset ${shown7(name)} takes its numbers from another file, ${shown7(path)}: whoever loads the model reads that file into it.`,
  offset: at2
});
var numbersIn = ({ long }, data) => {
  const from = data[0] === 1 ? 8 : 4;
  let product = 1;
  for (let index = 0; index < (data[1] ?? 0); index++) product *= unsigned(data, from + index * long, long);
  return product;
};
var externalFiles = async (file, data) => {
  const { wide, long } = file;
  const names2 = await localHeapOf(file, unsigned(data, 8, wide));
  const used = Math.min(unsigned(data, 6, 2), MOST_FILES);
  return Array.from(
    { length: used },
    (_, index) => textAt3(names2, unsigned(data, 8 + wide + index * 3 * long, long))
  );
};
var virtualFiles = async (file, data) => {
  const mappings = await globalObject(file, unsigned(data, 2, file.wide), unsigned(data, 2 + file.wide, 4));
  if (mappings === void 0) return [];
  const path = textAt3(mappings, 1 + file.long);
  return path === "." ? [] : [path];
};
var strangeFilters = ({ data, at: at2 }, name) => {
  const found = [];
  const [version, count3 = 0] = [data[0], data[1]];
  for (let index = 0, place = version === 1 ? 8 : 2; index < count3 && place + 6 <= data.length; index++) {
    const id = unsigned(data, place, 2);
    const named3 = version === 1 || id >= 256;
    const length = named3 ? unsigned(data, place + 2, 2) : 0;
    const values = unsigned(data, place + (named3 ? 6 : 4), 2);
    place += (named3 ? 8 : 6) + (version === 1 ? Math.ceil(length / 8) * 8 : length);
    place += values * 4 + (version === 1 && values % 2 === 1 ? 4 : 0);
    if (!KNOWN_FILTERS.has(id))
      found.push({
        level: "note",
        message: `The dataset ${shown7(name)} is packed by filter ${id}, for which HDF5 loads a library of the machine.`,
        offset: at2
      });
  }
  return found;
};

// src/formats/hdf5/links.ts
var SYMBOLS = 17;
var LINK = 6;
var LINK_INFO = 2;
var MOST7 = 2e5;
async function* linksOf(file, messages) {
  let count3 = 0;
  for (const { type, data } of messages) {
    const links = type === SYMBOLS ? ancient2(file, data) : type === LINK_INFO ? dense2(file, data) : type === LINK ? [linkOf(file, data)] : [];
    for await (const link of links) {
      if (++count3 > MOST7) throw new MalformedFile("a group has more links than are followed");
      yield link;
    }
  }
}
async function* ancient2(file, data) {
  const { wide } = file;
  if (isNowhere(data, 0, wide)) return;
  const names2 = await localHeapOf(file, unsigned(data, wide, wide));
  for (const leaf of await leavesOf(file, unsigned(data, 0, wide))) {
    const count3 = unsigned(await readSigned(file, leaf, 8, "SNOD"), 6, 2);
    const size = 2 * wide + 24;
    const table = await read(file, leaf + 8, count3 * size);
    for (let at2 = 0; at2 < table.length; at2 += size) {
      const name = textAt3(names2, unsigned(table, at2, wide));
      if (unsigned(table, at2 + 2 * wide, 4) !== 2) yield { name, address: unsigned(table, at2 + wide, wide) };
      else yield { name, path: textAt3(names2, unsigned(table, at2 + 2 * wide + 8, 4)) };
    }
  }
}
async function* dense2(file, data) {
  const at2 = (data[1] ?? 0) & 1 ? 10 : 2;
  if (isNowhere(data, at2, file.wide)) return;
  const heap = await fractalHeapOf(file, unsigned(data, at2, file.wide));
  for await (const record of recordsOf(file, unsigned(data, at2 + file.wide, file.wide))) {
    const link = await heap(record.subarray(4));
    if (link === void 0) throw new MalformedFile("a link is kept in a way that is not followed");
    yield linkOf(file, link);
  }
}
var HARD = 0;
var SOFT = 1;
var EXTERNAL2 = 64;
var linkOf = ({ wide }, data) => {
  const flags = data[1] ?? 0;
  let at2 = 2;
  const kind = flags & 8 ? data[at2++] ?? 0 : HARD;
  if (flags & 4) at2 += 8;
  if (flags & 16) at2++;
  const width = 2 ** (flags & 3);
  const length = unsigned(data, at2, width);
  at2 += width;
  if (at2 + length > data.length) throw new MalformedFile("a link breaks off");
  const name = new TextDecoder().decode(data.subarray(at2, at2 + length));
  at2 += length;
  if (kind === HARD) return { name, address: unsigned(data, at2, wide) };
  const target2 = data.subarray(at2 + 2, at2 + 2 + unsigned(data, at2, 2));
  if (kind === SOFT) return { name, path: new TextDecoder().decode(target2) };
  return kind === EXTERNAL2 ? { name, file: textAt3(target2, 1) } : { name, foreign: kind };
};

// src/formats/hdf5/walk.ts
var DEEPEST6 = 200;
var MOST_OBJECTS2 = 2e5;
var walk3 = async (file, inner, log) => {
  const visited = /* @__PURE__ */ new Set([file.root]);
  const open = [{ address: file.root, path: "/", depth: 0 }];
  let completeness = "complete";
  const lose = () => {
    completeness = "partial";
  };
  for (let place = open.pop(); place !== void 0; place = open.pop()) {
    if (visited.size > MOST_OBJECTS2 || inner.budget.late() || place.depth > DEEPEST6) {
      log.add({ level: "unknown", message: "The file has more objects than are looked at." });
      return "partial";
    }
    try {
      for (const link of await visit2({ file, inner, log, lose }, place)) {
        if (link.address === void 0 || visited.has(link.address)) continue;
        visited.add(link.address);
        open.push({
          address: link.address,
          path: `${place.path === "/" ? "" : place.path}/${link.name}`.slice(0, 400),
          depth: place.depth + 1
        });
      }
    } catch (error) {
      if (!(error instanceof MalformedFile) || place.depth === 0) throw error;
      log.add({
        level: "unknown",
        message: `The object ${JSON.stringify(place.path.slice(0, 120))} could not be read: ${error.message}.`
      });
      lose();
    }
  }
  return completeness;
};
var visit2 = async (walk5, { address, path }) => {
  const messages = await messagesOf2(walk5.file, address);
  for await (const attribute5 of attributesOf(walk5.file, messages)) await judgeAttribute(walk5, attribute5, path);
  for (const finding of await judgeDataset(walk5.file, messages, path)) walk5.log.add(finding);
  return judgeLinks(walk5, messages, path);
};
var judgeLinks = async ({ file, log }, messages, path) => {
  const links = [];
  for await (const link of linksOf(file, messages)) {
    const shown10 = JSON.stringify(`${path === "/" ? "" : path}/${link.name}`.slice(0, 120));
    if (link.file !== void 0)
      log.add({
        level: leaves2(link.file) ? "dangerous" : "unknown",
        message: `The name ${shown10} leads into another file, ${JSON.stringify(link.file.slice(0, 120))}: whoever loads the model reads that file.`
      });
    else if (link.foreign !== void 0)
      log.add({
        level: "unknown",
        message: `The name ${shown10} is a link of kind ${link.foreign}, which a program defines.`
      });
    else if (link.path !== void 0)
      log.add({ level: "note", message: `The name ${shown10} is a soft link; models need none.` }, "soft link");
    links.push(link);
  }
  return links;
};
var CONFIGURATIONS = /* @__PURE__ */ new Set(["model_config", "training_config"]);
var judgeAttribute = async ({ inner, log, lose }, { name, text: text6, lost }, path) => {
  const shown10 = JSON.stringify(name.slice(0, 80));
  if (lost || text6 === void 0 && CONFIGURATIONS.has(name)) {
    log.add({
      level: "unknown",
      message: `An attribute of ${JSON.stringify(path.slice(0, 80))} could not be read: ${shown10}.`
    });
    lose();
    return;
  }
  if (text6 === void 0) return;
  if (text6[0] === 123 || CONFIGURATIONS.has(name)) {
    judgeConfiguration(log, lose, name, text6);
    return;
  }
  if (!trial(text6.subarray(0, 4096), text6.length).pickle) return;
  const { findings } = await inner.inspect(bytesOf(text6), name);
  for (const finding of findings)
    if (finding.level === "dangerous")
      log.add({
        ...finding,
        member: name,
        message: `The attribute is a pickle, which PyTables loads. ${finding.message}`
      });
};
var judgeConfiguration = (log, lose, name, text6) => {
  try {
    for (const finding of judgeKeras(text6).findings) log.add({ ...finding, member: name });
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    if (!CONFIGURATIONS.has(name)) return;
    log.add({ level: "unknown", message: `The attribute could not be read: ${error.message}.`, member: name });
    lose();
  }
};

// src/formats/hdf5.ts
var MOST8 = 256 * 1024 * 1024;
var hdf5 = {
  id: "hdf5",
  what: "an HDF5 file",
  detects: (head) => startOf(head) !== void 0,
  async inspect(bytes2, inner) {
    const start = startOf(await bytes2.slice(0, 4096)) ?? 0;
    const log = logOf();
    const file = await superblockOf(blocksOf2(bytes2, MOST8), start);
    if (start > 0) log.add({ level: "unknown", message: `${start} bytes stand before the HDF5 file.` });
    if (file.spread) log.add({ level: "unknown", message: "The content is spread over several files." });
    try {
      const completeness = await walk3(file, inner, log);
      return { completeness: file.spread ? "partial" : completeness, findings: log.list() };
    } catch (error) {
      if (!(error instanceof MalformedFile) || log.count() === 0) throw error;
      log.add({ level: "unknown", message: `The file breaks off: ${error.message}.` });
      return { completeness: "partial", findings: log.list() };
    }
  }
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

// src/formats/pickle/spelled.ts
var MOST9 = 1024 * 1024;
var LEAST = 16;
var MOST_NAMES = 12;
var BASE64 = /^[A-Za-z0-9+/_-]+={0,2}\s*$/;
var unspelled = (data) => {
  if (data.length < LEAST || data.length > MOST9) return void 0;
  const text6 = Buffer.from(data).toString("latin1").replace(/\r?\n/g, "");
  return BASE64.test(text6) ? Buffer.from(text6, "base64") : void 0;
};
var readable = (data) => {
  const text6 = Buffer.from(data.subarray(0, 200)).toString("latin1");
  return /^[\t\n\r\x20-\x7e]+$/.test(text6) && /[ (]/.test(text6) ? text6 : void 0;
};
var CODE2 = /* @__PURE__ */ new Set([99, 227]);
var OPCODES_AT = [17, 21, 25];
var BYTES2 = /* @__PURE__ */ new Set([115, 243]);
var TEXTS2 = /* @__PURE__ */ new Set([122, 250, 90, 218]);
var codeNames = (data) => {
  if (data.length < 40 || !isCode2(data)) return void 0;
  const names2 = /* @__PURE__ */ new Set();
  const end = Math.min(data.length, MOST9);
  for (let at2 = 1; at2 < end && names2.size < MOST_NAMES; at2++) {
    if (!TEXTS2.has(data[at2] ?? 0)) continue;
    const length = data[at2 + 1] ?? 0;
    const text6 = Buffer.from(data.subarray(at2 + 2, at2 + 2 + length)).toString("latin1");
    if (text6.length !== length || !/^[A-Za-z_][A-Za-z0-9_]+$/.test(text6)) continue;
    names2.add(text6);
    at2 += length + 1;
  }
  return names2.size > 0 ? [...names2] : void 0;
};
var isCode2 = (data) => CODE2.has(data[0] ?? 0) && data[3] === 0 && data[4] === 0 && OPCODES_AT.some((at2) => BYTES2.has(data[at2] ?? 0));

// src/formats/pickle/nested.ts
var MOST_TEXT4 = 16 * 1024 * 1024;
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
var judgeOne = async (court, inner, { value: value3, callee, decides }) => {
  const { tape, log } = court;
  const operand = operandOf(tape, value3);
  const bytes2 = operand && await bytesFor(court, value3, operand);
  if (operand === void 0 || bytes2 === void 0 || bytes2.size < 2) return !decides;
  const member = `bytes handed to ${callee}`;
  const { findings, completeness, verdict } = await inner.inspect(bytes2, member);
  if (!decides) await judgeSpelled(court, inner, { bytes: bytes2, member, from: operand.from });
  if (!decides && verdict !== "dangerous") return true;
  for (const finding of findings)
    if (decides || finding.level === "dangerous")
      log.add({ ...placed2(finding, operand), message: `Within ${member}: ${finding.message}` });
  return !decides || completeness === "complete";
};
var judgeSpelled = async ({ log }, inner, { bytes: bytes2, member, from }) => {
  if (bytes2.size > MOST_TEXT4) return;
  const data = await bytes2.slice(0, bytes2.size);
  const plain4 = unspelled(data);
  const names2 = codeNames(plain4 ?? data);
  if (names2 !== void 0) {
    const message2 = `Within ${member}: compiled Python code that names ${names2.join(", ")}.`;
    log.add({ level: "dangerous", message: message2, offset: from });
  }
  if (plain4 === void 0 || plain4.length < 2) return;
  const { findings } = await inner.inspect(bytesOf(plain4), member);
  for (const { level, message: message2, call } of findings)
    if (level === "dangerous")
      log.add({
        level,
        message: `Within ${member}, spelled as base64: ${message2}`,
        ...call !== void 0 && { call },
        offset: from
      });
  const text6 = readable(plain4);
  if (text6 !== void 0) {
    const message2 = `Within ${member}: base64 that stands for a text.`;
    log.add({ level: "note", message: message2, call: JSON.stringify(text6), offset: from });
  }
};
var placed2 = (finding, { opcode, from }) => {
  if (finding.member !== void 0 || finding.offset === void 0) return finding;
  const { opcode: _, ...rest } = finding;
  if (opcode === "STRING" || opcode.includes("UNICODE")) return { ...rest, offset: from };
  return { ...finding, offset: from + finding.offset };
};
var bytesFor = async ({ tape }, value3, { opcode, from, length }) => {
  const binary3 = opcode !== "STRING" && !opcode.includes("UNICODE");
  if (binary3) return part(tape.bytes, from, from + length);
  if (length > MOST_TEXT4) return void 0;
  if (opcode === "STRING" || opcode === "UNICODE")
    return bytesOf(Buffer.from(headOfText(tape, value3, MOST_TEXT4) ?? "", "latin1"));
  const text6 = new TextDecoder().decode(await tape.bytes.slice(from, from + length));
  return bytesOf(Buffer.from(text6, "latin1"));
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
    const { stopped, fault: fault2, limit: limit3, base, next, frameEnd } = ran;
    last = ran;
    if (!stopped) {
      const idle = court.log.count() + court.names() === before;
      if (pickles > 0 && fault2 !== void 0 && idle) return { end, pickles, overhangs };
      return {
        end: base + next,
        pickles,
        overhangs,
        ...fault2 !== void 0 && { fault: fault2 },
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
  const message2 = "The pickle uses the memo of the one before it: only a program that keeps its unpickler runs it.";
  court.log.add({ level: "unknown", message: message2, offset: from });
  return kept;
};
var overhang = ({ log }, end, frameEnd) => {
  const message2 = "A frame reaches behind the end of its pickle: readers disagree on where the next one begins, and so on what runs.";
  log.add({ level: "unknown", message: message2, offset: end - 1, opcode: "STOP" });
  return frameEnd;
};
var settle = (court, { end, pickles, fault: fault2, limit: limit3 }, streams) => {
  const { log, tape } = court;
  if (limit3 !== void 0) {
    log.add({ level: "unknown", message: `Not run to its end: ${limit3}.`, offset: end });
    return "partial";
  }
  if (fault2 !== void 0) {
    const message2 = `The pickle breaks off: ${fault2}. What stands before the break runs all the same.`;
    log.add({ level: "unknown", message: message2, offset: end });
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
var CALLS2 = /* @__PURE__ */ new Set(["REDUCE", "INST", "OBJ", "NEWOBJ", "NEWOBJ_EX"]);
var alsoPickle = async (head, bytes2, inner) => {
  const { open, pickle: pickle2 } = trial(head, bytes2.size);
  if (!open && !pickle2) return [];
  try {
    const { findings } = await inspectStreams(bytes2, inner, { loader: "pickle.load", most: 1 });
    return findings.filter(
      ({ level, call, opcode }) => level === "dangerous" || call !== void 0 && CALLS2.has(opcode ?? "")
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
  ["mlmodel", ["coreml"]],
  ["pdmodel", ["paddle"]],
  ["pmml", ["pmml"]],
  ["json", ["text", "config", "xgboost", "keras-config"]],
  ["txt", ["text", "config", "lightgbm"]],
  ["md", ["text", "config"]],
  ["yaml", ["text", "config"]],
  ["yml", ["text", "config"]]
]);
var mismatch = (path, format) => {
  const suffix = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const promised = PROMISES.get(suffix);
  if (promised === void 0 || promised.includes(format) || format === "unknown") return [];
  const message2 = `The content is not what the name says: ${format} in a file named .${suffix}.`;
  return [{ level: "unknown", message: message2 }];
};

// src/formats/keras-config.ts
var LONGEST9 = 128 * 1024 * 1024;
var kerasConfig = {
  id: "keras-config",
  what: "JSON",
  // What a template opens with, `{{` or `{%`, is no JSON.
  detects: (head) => /^\{["}]/.test(signs(head)),
  async inspect(bytes2, inner) {
    if (bytes2.size > LONGEST9 || !inner.budget.spend("kept", bytes2.size))
      throw new MalformedFile("it is longer than is read");
    const { data, odd } = await utf8Of(bytes2);
    try {
      const { keras: keras2, findings } = judgeKeras(data);
      if (!keras2) return await otherwise(bytes2, inner);
      return { completeness: "complete", findings: [...findings, ...odd ? [ODD] : []] };
    } catch (error) {
      if (error instanceof MalformedFile && !odd && !mentionsClass(data)) return await otherwise(bytes2, inner);
      throw error;
    }
  }
};
var otherwise = async (bytes2, inner) => ({
  format: config.id,
  ...await config.inspect(bytes2, inner)
});
var ODD = {
  level: "unknown",
  message: "The configuration is written in UTF-16: Python reads it, and programs that look for names in it do not."
};
var mentionsClass = (data) => Buffer.from(data).includes("class_name");
var signs = (head) => {
  const marked = head[0] === 239 && head[1] === 187 || head[0] === 255 || head[0] === 254;
  const seen = [];
  for (const [at2, byte] of head.entries()) {
    if (byte <= 32 || marked && at2 < 3 && byte >= 187) continue;
    seen.push(byte);
    if (seen.length === 2) break;
  }
  return String.fromCharCode(...seen);
};
var utf8Of = async (bytes2) => {
  const data = await bytes2.slice(0, bytes2.size);
  if (data[0] === 239 && data[1] === 187 && data[2] === 191) return { data: data.subarray(3), odd: false };
  const [first = 0, second = 0] = data;
  const little = first === 255 && second === 254 || first !== 0 && second === 0;
  const big = first === 254 && second === 255 || first === 0 && second !== 0;
  if (!little && !big) return { data, odd: false };
  const text6 = new TextDecoder(little ? "utf-16le" : "utf-16be").decode(data);
  return { data: Buffer.from(text6), odd: true };
};

// src/formats/lightgbm.ts
var MOST10 = 128 * 1024 * 1024;
var HEADER = /^(?:version|num_class|num_tree_per_iteration|label_index|max_feature_idx|objective|feature_names|feature_infos|tree_sizes|monotone_constraints|init_score)=/;
var TREE = /^(?:num_leaves|num_cat|split_feature|split_gain|threshold|decision_type|left_child|right_child|leaf_value|leaf_weight|leaf_count|internal_value|internal_weight|internal_count|is_linear|leaf_const|num_features|leaf_features|leaf_coeff|cat_boundaries|cat_threshold|shrinkage)=/;
var NUMBERS = /^[-+\d.eE infINFnaNA]*$/;
var HEADINGS = /* @__PURE__ */ new Map([
  ["end of trees", "importances"],
  ["feature_importances:", "importances"],
  ["feature importances:", "importances"],
  ["parameters:", "parameters"],
  ["end of parameters", "end"]
]);
var headingOf = (line) => HEADINGS.get(line) ?? (/^Tree=\d{1,9}$/.test(line) ? "tree" : void 0);
var fits3 = (line, part2) => {
  if (line === "") return true;
  if (part2 === "header") return HEADER.test(line) || line === "average_output";
  if (part2 === "tree") return TREE.test(line) && NUMBERS.test(line.slice(line.indexOf("=") + 1));
  if (part2 === "importances") return /^[^=]{1,1000}=\d{1,20}$/.test(line);
  if (part2 === "parameters")
    return /^\[[a-z_0-9]{1,80}: .*\]$/.test(line) || /^\[[a-z_0-9]{1,80}:\]$/.test(line);
  return line.startsWith("pandas_categorical:");
};
var lightgbm = {
  id: "lightgbm",
  what: "a model of LightGBM",
  detects: (head) => startsWith(head, "tree\nversion=v") || startsWith(head, "tree\r\nversion=v"),
  async inspect(bytes2) {
    if (bytes2.size > MOST10) throw new MalformedFile("it is longer than is read");
    const content = Buffer.from(await bytes2.slice(0, bytes2.size)).toString("utf8");
    let part2 = "header";
    let [number3, trees] = [0, 0];
    for (let from = 0; from < content.length; ) {
      const end = content.indexOf("\n", from);
      const line = content.slice(from, end < 0 ? void 0 : end).replace(/\r$/, "");
      from = end < 0 ? content.length : end + 1;
      if (++number3 === 1) continue;
      const heading = headingOf(line);
      if (heading === "tree") trees++;
      if (heading !== void 0) part2 = heading;
      else if (!fits3(line, part2)) throw new MalformedFile(`line ${number3} is none that LightGBM writes`);
    }
    if (part2 === "header" || part2 === "tree") throw new MalformedFile(`it breaks off behind ${trees} trees`);
    return { completeness: "complete", findings: [] };
  }
};

// src/formats/npy-header.ts
var MOST_DEPTH7 = 20;
var TOKEN2 = /\s*(?:'([^'\\\n]*)'|"([^"\\\n]*)"|(-?\d{1,15})L?|(True|False|None)|([{}[\]():,]))/y;
var tokensOf = (text6) => {
  const found = [];
  const token = new RegExp(TOKEN2);
  while (text6.slice(token.lastIndex).trim() !== "") {
    const match = token.exec(text6);
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
  if (depth > MOST_DEPTH7) throw new MalformedFile("the header is nested too deep");
  const { mark: mark2, value: value3 } = reading.tokens[reading.at++] ?? {};
  if (value3 !== void 0) return value3;
  const inner = () => readLiteral2(reading, depth + 1);
  if (mark2 === "(") return { tuple: readItems(reading, ")", inner) };
  if (mark2 === "[") return { list: readItems(reading, "]", inner) };
  if (mark2 !== "{") throw new MalformedFile("the header is no Python literal");
  const pairs2 = readItems(reading, "}", () => readPair(reading, depth + 1));
  const found = new Map(pairs2);
  if (found.size < pairs2.length) throw new MalformedFile("the header names a key twice");
  return found;
};
var parse = (text6) => {
  const reading = { tokens: tokensOf(text6), at: 0 };
  const whole = readLiteral2(reading, 0);
  if (reading.at < reading.tokens.length)
    throw new MalformedFile("something follows the dictionary of the header");
  return whole;
};
var TYPE2 = /^[|<>=]?([biufcmMSUVOa?])(\d{0,9})(?:\[[\w/]{1,20}\])?$/;
var typeOf = (type) => {
  if (typeof type === "string") {
    const [, kind, digits = ""] = TYPE2.exec(type) ?? [];
    if (kind === void 0)
      throw new MalformedFile(`the type ${JSON.stringify(type.slice(0, 40))} is none that NumPy writes`);
    if (kind === "O") return { objects: true, width: void 0 };
    const width = kind === "?" ? 1 : digits === "" ? void 0 : Number(digits) * (kind === "U" ? 4 : 1);
    return { objects: false, width };
  }
  if (isKind2(type, "list")) return sum(type.list.map(fieldOf3));
  if (isKind2(type, "tuple") && type.tuple.length === 2) {
    const [inner = null, shape = null] = type.tuple;
    return times2(typeOf(inner), shape);
  }
  throw new MalformedFile("the header names no type");
};
var isKind2 = (value3, kind) => typeof value3 === "object" && value3 !== null && kind in value3;
var fieldOf3 = (field2) => {
  if (!isKind2(field2, "tuple") || field2.tuple.length < 2 || field2.tuple.length > 3)
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
  const lengths = typeof shape === "number" ? [shape] : isKind2(shape, "tuple") ? shape.tuple : void 0;
  if (lengths === void 0 || !lengths.every(isLength)) throw new MalformedFile("the header names no shape");
  const count3 = lengths.reduce((product, length) => product * length, 1);
  return { objects, width: width === void 0 ? void 0 : width * count3 };
};
var isLength = (value3) => typeof value3 === "number" && value3 >= 0;
var readHeader = (text6) => {
  const header2 = parse(text6);
  if (!(header2 instanceof Map)) throw new MalformedFile("the header is no dictionary");
  const names2 = [...header2.keys()].sort().join(" ");
  if (names2 !== "descr fortran_order shape" || typeof header2.get("fortran_order") !== "boolean")
    throw new MalformedFile("the header does not describe an array");
  const shape = header2.get("shape") ?? null;
  if (!isKind2(shape, "tuple")) throw new MalformedFile("the header names no shape");
  const { objects, width } = times2(typeOf(header2.get("descr") ?? null), shape);
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
  const message2 = has < needs ? `The array breaks off: its header states ${needs} bytes, and ${has} are there.` : `${has - needs} bytes follow the array; NumPy does not read them.`;
  return [{ level: "unknown", message: message2 }];
};

// src/formats/onnx/external.ts
var EXTERNAL3 = 1;
var MEMORY = "_ORT_MEM_ADDR_";
var judgeExternal = (tensor3) => {
  const entries = messagesOf(tensor3, "external_data");
  const name = JSON.stringify(textOf2(tensor3, "name").slice(0, 80));
  const paths = entries.filter((entry4) => textsOf(entry4, "key").includes("location")).flatMap((entry4) => locations(entry4));
  const findings = [];
  const say = (level, message2) => {
    findings.push({ level, message: message2, offset: tensor3.at });
  };
  for (const path of paths) {
    const why = wrongWith(path);
    if (why !== void 0)
      say(
        "dangerous",
        `The tensor ${name} is kept in ${JSON.stringify(path.slice(0, 120))}, ${why}: whoever loads the model reads that.`
      );
  }
  const external = numberOf(tensor3, "data_location") === EXTERNAL3;
  if (external && paths.length === 0)
    say("unknown", `The tensor ${name} is kept in another file and names none.`);
  if (!external && paths.length > 0)
    say("unknown", `The tensor ${name} names another file and says that it is kept here: readers disagree.`);
  if (paths.length > 1)
    say("unknown", `The tensor ${name} names several files: readers disagree on which one counts.`);
  return { findings, files: paths };
};
var locations = (entry4) => {
  const values = textsOf(entry4, "value");
  return values.length > 0 ? values : [""];
};
var wrongWith = (path) => {
  if (path.includes(MEMORY)) return "an address in the memory of the process";
  if (path.includes("\0")) return "a path with a zero byte in it";
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return "a drive or address";
  if (path.includes("\\")) return "a path with backslashes";
  if (/^[/~]/.test(path)) return "an absolute path";
  if (/(?:^|\/)\.\.(?:\/|$)/.test(path)) return "a path that leaves the folder of the model";
  return void 0;
};

// src/formats/onnx/operators.ts
var KNOWN = /* @__PURE__ */ new Set([
  "",
  "ai.onnx",
  "ai.onnx.ml",
  "ai.onnx.training",
  "ai.onnx.preview",
  "ai.onnx.preview.training",
  "com.microsoft",
  "com.microsoft.nchwc",
  "com.microsoft.dml",
  "com.microsoft.experimental",
  "com.ms.internal.nhwc"
]);
var LIBRARIES = /* @__PURE__ */ new Set([
  "ai.onnx.contrib",
  "com.microsoft.extensions",
  "com.nvidia",
  "trt",
  "trt.plugins",
  "org.openvinotoolkit",
  "mmdeploy"
]);
var PYTHON2 = /* @__PURE__ */ new Set(["PyOp", "PyCustomOp", "PythonOp", "PythonOpGrad", "PyFunc"]);
var MOST11 = 1e3;
var keyOf = (domain, name) => `${domain}::${name}`;
var note2 = ({ used }, message2) => {
  const [domain, name] = [textOf2(message2, "domain"), textOf2(message2, "op_type")];
  const key = keyOf(domain, name);
  if (!used.has(key) && used.size < MOST11) used.set(key, { domain, name, at: message2.at });
};
var judgeNode = (message2) => {
  const names2 = textsOf(message2, "op_type");
  const found = [];
  const python = names2.find((name) => PYTHON2.has(name));
  if (python !== void 0)
    found.push({
      level: "dangerous",
      message: `The operator ${python} calls Python that its attributes name.`,
      call: `${python}(${attributes2(message2)})`.slice(0, 300),
      offset: message2.at
    });
  if (names2.includes("ATen"))
    found.push({
      level: "unknown",
      message: "The operator ATen calls a function of PyTorch that its attributes name.",
      call: `ATen(${attributes2(message2)})`.slice(0, 300),
      offset: message2.at
    });
  if (names2.includes("EPContext"))
    found.push({
      level: "unknown",
      message: "The operator EPContext holds or names code that was compiled for a device.",
      call: `EPContext(${attributes2(message2)})`.slice(0, 300),
      offset: message2.at
    });
  return found;
};
var attributes2 = (message2) => messagesOf(message2, "attribute").map((attribute5) => [textOf2(attribute5, "name"), textsOf(attribute5, "s").at(-1)]).filter(([, text6]) => text6 !== void 0 && text6.length < 200).slice(0, 6).map(([name, text6]) => `${name}=${JSON.stringify(text6)}`).join(", ");
var judgeDomains = ({ used, defined }) => {
  const found = [];
  const domains = /* @__PURE__ */ new Map();
  for (const [key, each] of used) {
    if (KNOWN.has(each.domain) || defined.has(key)) continue;
    domains.set(each.domain, [...domains.get(each.domain) ?? [], each]);
  }
  for (const [domain, list2] of [...domains].slice(0, 40)) {
    const names2 = list2.slice(0, 4).map(({ name }) => JSON.stringify(name.slice(0, 60)));
    found.push({
      level: LIBRARIES.has(domain) ? "note" : "unknown",
      message: `Operators of the domain ${JSON.stringify(domain.slice(0, 80))} (${names2.join(", ")}) are none of ONNX; a library of machine code must bring them.`,
      offset: list2[0]?.at ?? 0
    });
  }
  return found;
};

// src/formats/onnx.ts
var NEWEST = 30;
var onnx = {
  id: "onnx",
  what: "an ONNX model",
  detects: (head, size) => isKind(head, size, model),
  async inspect(bytes2) {
    const operators = { used: /* @__PURE__ */ new Map(), defined: /* @__PURE__ */ new Set() };
    const files = /* @__PURE__ */ new Set();
    const visitors = (log) => visitorsOf2(log, operators, files);
    return inspectMessage(bytes2, model, visitors, (message2, log) => {
      const findings = [...judgeDomains(operators), ...judgeVersions(message2), ...others(files)];
      for (const finding of findings) log.add(finding);
    });
  }
};
var onnxTensor = {
  id: "onnx-tensor",
  what: "a tensor of ONNX",
  // The oldest pickles are letters and numbers, which make up such fields as well.
  detects: (head, size) => isKind(head, size, tensor) && !trial(head, size).pickle,
  inspect: (bytes2) => inspectMessage(
    bytes2,
    tensor,
    () => /* @__PURE__ */ new Map(),
    (message2, log) => {
      for (const finding of judgeExternal(message2).findings) log.add(finding);
    }
  )
};
var visitorsOf2 = (log, operators, files) => /* @__PURE__ */ new Map([
  [
    tensor,
    (message2) => {
      const judged2 = judgeExternal(message2);
      for (const finding of judged2.findings) log.add(finding);
      for (const file of judged2.files) if (files.size < 1e3) files.add(file);
      return [];
    }
  ],
  [
    node,
    (message2) => {
      note2(operators, message2);
      for (const finding of judgeNode(message2)) log.add(finding);
      return [];
    }
  ],
  [
    functionProto,
    (message2) => {
      operators.defined.add(keyOf(textOf2(message2, "domain"), textOf2(message2, "name")));
      return [];
    }
  ]
]);
var judgeVersions = (message2) => {
  const found = [];
  const say = (level, text6) => {
    found.push({ level, message: text6 });
  };
  if (textsOf(message2, "producer_name").some((text6) => new RegExp("\\p{Cc}", "u").test(text6)))
    say(
      "unknown",
      "The name of the producer is no text: another program may read something else in the file."
    );
  if ((message2.values.get("graph") ?? []).length !== 1)
    say("unknown", "The model has no graph, or several: readers disagree on what it is.");
  const version = numberOf(message2, "ir_version") ?? 0;
  if (version < 1 || version > NEWEST) say("note", `The version of the format is ${version}.`);
  const sets = messagesOf(message2, "opset_import").map(
    (set) => [textOf2(set, "domain"), numberOf(set, "version")]
  );
  if (version >= 3 && sets.length === 0) say("unknown", "The model names no set of operators.");
  const own = new Set(
    sets.filter(([domain]) => domain === "" || domain === "ai.onnx").map(([, each]) => each)
  );
  if (own.size > 1)
    say("unknown", "The model names several versions of the operators: readers disagree on what they do.");
  return found;
};
var others = (files) => {
  if (files.size === 0) return [];
  const names2 = [...files].slice(0, 3).map((file) => JSON.stringify(file.slice(0, 80)));
  const message2 = `Tensors are kept in ${files.size === 1 ? "another file" : `${files.size} other files`}: ${names2.join(", ")}.`;
  return [{ level: "note", message: message2 }];
};

// src/formats/paddle.ts
var REACHING = new Map(
  [
    ["unknown", "calls a Python function that the program registered", "py_func py_layer"],
    ["dangerous", "reads a file", "read_file load load_combine load_vars"],
    ["dangerous", "writes a file", "save save_combine checkpoint_notify"],
    [
      "dangerous",
      "opens network connections",
      "listen_and_serv send recv send_barrier fetch_barrier rpc_call send_and_recv heter_listen_and_serv prefetch gen_nccl_id c_gen_nccl_id gen_bkcl_id gen_hccl_id c_gen_bkcl_id"
    ],
    [
      "unknown",
      "holds or names code that was compiled for a device",
      "tensorrt_engine lite_engine dlnne_engine custom_device"
    ]
  ].flatMap(([level, does, names2]) => names2.split(" ").map((name) => [name, { level, does }]))
);
var paddle = {
  id: "paddle",
  what: "a program of PaddlePaddle",
  detects: (head, size) => isKind(head, size, program),
  inspect: (bytes2) => inspectMessage(bytes2, program, visitorsOf3)
};
var visitorsOf3 = (log) => /* @__PURE__ */ new Map([
  [
    operator,
    (message2) => {
      for (const name of textsOf(message2, "type")) {
        const finding = judge(name, message2);
        if (finding) log.add(finding);
      }
      return [];
    }
  ]
]);
var judge = (name, message2) => {
  const reaching2 = REACHING.get(name);
  if (reaching2) {
    const path = messagesOf(message2, "attrs").filter((attribute5) => /path|file|endpoint/i.test(textOf2(attribute5, "name"))).flatMap((attribute5) => [...textsOf(attribute5, "s"), ...textsOf(attribute5, "strings")]).at(0);
    return {
      level: reaching2.level,
      message: `The program runs ${name}, which ${reaching2.does}.`,
      call: `${name}(${path === void 0 ? "…" : JSON.stringify(path.slice(0, 200))})`,
      offset: message2.at
    };
  }
  if (!/^custom_|::/.test(name)) return void 0;
  return {
    level: "note",
    message: `The operator ${JSON.stringify(name.slice(0, 80))} comes from a library, which the program that loads the model must bring.`,
    offset: message2.at
  };
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

// src/formats/rds/stream.ts
var streamOf = (cursor, size, little) => {
  const integer = async () => {
    const wait = cursor.need(4);
    if (wait) await wait;
    const [a = 0, b = 0, c = 0, d = 0] = cursor.take(4);
    return little ? d << 24 | c << 16 | b << 8 | a : a << 24 | b << 16 | c << 8 | d;
  };
  const checked = (count3) => {
    if (count3 < 0) throw new MalformedFile("a negative length");
    return count3;
  };
  return {
    place: cursor.place,
    rest: () => size - cursor.place(),
    integer,
    length: async () => {
      const length = await integer();
      if (length !== -1) return checked(length);
      const upper = checked(await integer());
      return upper * 2 ** 32 + (await integer() >>> 0);
    },
    text: async (most) => {
      const length = await integer();
      if (length === -1) return "NA";
      const shown10 = Math.min(checked(length), most);
      const wait = cursor.need(shown10);
      if (wait) await wait;
      const text6 = Buffer.from(cursor.take(shown10)).toString("utf8");
      cursor.skip(length - shown10);
      return text6;
    },
    skip: (count3, width) => cursor.skip(count3 * width),
    expect: (count3, bytes2) => {
      if (checked(count3) * bytes2 > size - cursor.place())
        throw new MalformedFile("a list is longer than the file");
    }
  };
};
var WORD = /\S+/g;
var ESCAPE2 = /\\(?:([0-7]{1,3})|([\s\S]))/g;
var BLANKS2 = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"]
]);
var wordsOf = (content, from) => {
  const word = new RegExp(WORD);
  word.lastIndex = from;
  const next = () => {
    const found = word.exec(content);
    if (found === null) throw new MalformedFile("the text ends within the object");
    return found[0];
  };
  const integer = async () => {
    const text6 = next();
    if (text6 === "NA") return -(2 ** 31);
    if (!/^-?\d{1,10}$/.test(text6)) throw new MalformedFile("a number that is none");
    return Number(text6);
  };
  const checked = (count3) => {
    if (count3 < 0) throw new MalformedFile("a negative length");
    return count3;
  };
  return {
    place: () => word.lastIndex,
    rest: () => content.slice(word.lastIndex).trim().length,
    integer,
    length: async () => checked(await integer()),
    text: async (most) => {
      const length = await integer();
      if (length === -1) return "NA";
      if (checked(length) === 0) return "";
      return unescaped4(next().slice(0, most * 4)).slice(0, most);
    },
    skip: (count3, width) => {
      for (let left = width === 16 ? count3 * 2 : count3; left > 0; left--) next();
    },
    expect: (count3) => {
      if (checked(count3) > (content.length - word.lastIndex) / 2)
        throw new MalformedFile("a list is longer than the file");
    }
  };
};
var unescaped4 = (text6) => text6.replace(
  ESCAPE2,
  (_, octal, plain4) => octal === void 0 ? BLANKS2.get(plain4 ?? "") ?? plain4 ?? "" : String.fromCharCode(Number.parseInt(octal, 8))
);

// src/formats/rds/state.ts
var MOST_TASKS = 5e6;
var push2 = ({ tasks }, ...next) => {
  if (tasks.length > MOST_TASKS) throw new MalformedFile("objects nested too deep");
  for (let index = next.length - 1; index >= 0; index--) tasks.push(next[index] ?? "item");
};
var begin = ({ pen, tasks }, kind, offset) => {
  pen.begin(kind, offset);
  tasks.push("end");
};

// src/formats/rds/types.ts
var SYMBOL = 1;
var PAIRS = 2;
var CLOSURE = 3;
var ENVIRONMENT = 4;
var PROMISE = 5;
var CALL = 6;
var SPECIAL = 7;
var BUILTIN2 = 8;
var CHARS = 9;
var LOGICALS = 10;
var INTEGERS = 13;
var DOUBLES = 14;
var COMPLEX2 = 15;
var STRINGS = 16;
var DOTS = 17;
var LIST = 19;
var EXPRESSIONS = 20;
var BYTECODE = 21;
var POINTER = 22;
var WEAK = 23;
var RAW2 = 24;
var S4 = 25;
var ALTERNATIVE = 238;
var ATTR_PAIRS = 239;
var ATTR_CALL = 240;
var BYTECODE_REF = 243;
var BYTECODE_DEF = 244;
var PERSISTENT = 247;
var PACKAGE = 248;
var NAMESPACE = 249;
var UNBOUND = 252;
var NIL = 254;
var REFERENCE = 255;
var ALONE = /* @__PURE__ */ new Set([241, 242, 250, 251, UNBOUND, 253, NIL]);
var PAIRED = /* @__PURE__ */ new Set([PAIRS, CALL, CLOSURE, PROMISE, DOTS]);
var VECTORS = /* @__PURE__ */ new Set([
  LOGICALS,
  INTEGERS,
  DOUBLES,
  COMPLEX2,
  RAW2,
  STRINGS,
  LIST,
  EXPRESSIONS
]);
var WIDTHS3 = /* @__PURE__ */ new Map([
  [LOGICALS, 4],
  [INTEGERS, 4],
  [DOUBLES, 8],
  [COMPLEX2, 16],
  [RAW2, 1]
]);
var DANGEROUS = new Set(
  "system system2 shell shell.exec pipe source sys.source download.file socketConnection dyn.load library.dynam install.packages unlink file.remove Sys.setenv curl_download source_url source_gist".split(" ")
);

// src/formats/rds/objects.ts
var SHOWN2 = 120;
var TEXTS3 = 4;
var ASIDE = ["mute", "item", "unmute"];
var HAS_ATTRIBUTES = 512;
var HAS_TAG = 1024;
var readItem = async (walk5, task) => {
  const offset = walk5.stream.place();
  const flags = await walk5.stream.integer();
  const type = flags & 255;
  const top = task === "value" ? walk5.pen.top() : void 0;
  if (top) top.forced = type !== UNBOUND;
  if (ALONE.has(type)) return;
  if (PAIRED.has(type)) return pairs(walk5, type, flags, task, offset);
  if (VECTORS.has(type)) return vector(walk5, type, flags);
  if (type === SYMBOL || type === REFERENCE) return written(walk5, await nameOf2(walk5, type, flags), task);
  if (type === SPECIAL || type === BUILTIN2) return written(walk5, await walk5.stream.text(SHOWN2), task);
  return rare(walk5, type, flags);
};
var written = ({ pen }, text6, task) => {
  if (task === "callee") pen.callee(text6);
  pen.write(task === "tag" ? `${text6}=` : text6);
};
var nameOf2 = async ({ stream, names: names2 }, type, flags) => {
  if (type === REFERENCE) {
    const index = flags >>> 8 || await stream.integer();
    if (index < 1 || index > names2.length) throw new MalformedFile("a reference to what was not read before");
    return names2[index - 1] ?? "";
  }
  if ((await stream.integer() & 255) !== CHARS) throw new MalformedFile("a name that is no text");
  const text6 = await stream.text(SHOWN2);
  names2.push(text6);
  return text6;
};
var pairs = (walk5, type, flags, task, offset) => {
  const attributes3 = flags & HAS_ATTRIBUTES ? ASIDE : [];
  const tagged = (flags & HAS_TAG) !== 0;
  const around = [...attributes3, ...tagged ? ASIDE : []];
  if (type === CLOSURE) {
    begin(walk5, "function", offset);
    walk5.pen.write("function");
    push2(walk5, ...around, "open", "arguments", "close", "body");
  } else if (type === PROMISE) {
    begin(walk5, "promise", offset);
    push2(walk5, ...around, "mute", "value", "unmute", "item");
  } else if (type === CALL) {
    if (walk5.pen.top() === void 0) begin(walk5, "call", offset);
    push2(walk5, ...around, "callee", "open", "arguments", "close");
  } else {
    if (task === "more arguments") walk5.pen.write(", ");
    const rest = task === "item" ? "item" : "more arguments";
    push2(walk5, ...attributes3, ...tagged ? ["tag"] : [], "item", rest);
  }
};
var vector = async (walk5, type, flags) => {
  const { stream, tasks } = walk5;
  const length = await stream.length();
  attributesBehind(walk5, flags);
  const width = WIDTHS3.get(type);
  if (width !== void 0) return stream.skip(length, width);
  stream.expect(length, 4);
  if (type === STRINGS) await strings(walk5, length);
  else if (length > 0) tasks.push({ task: "items", left: length });
};
var strings = async ({ stream, pen, pace }, length) => {
  for (let index = 0; index < length; index++) {
    pace();
    const flags = await stream.integer();
    if ((flags & 255) !== CHARS || flags & HAS_ATTRIBUTES) throw new MalformedFile("a text that is none");
    const text6 = await stream.text(pen.top() ? SHOWN2 : 0);
    if (index < TEXTS3) pen.write(`${index > 0 ? ", " : ""}'${text6}'`);
  }
};
var attributesBehind = (walk5, flags) => {
  if (flags & HAS_ATTRIBUTES) push2(walk5, "item");
};
var rare = async (walk5, type, flags) => {
  const { stream, names: names2 } = walk5;
  if (type === ENVIRONMENT) {
    await stream.integer();
    names2.push("");
    push2(walk5, "mute", "item", "item", "item", "item", "unmute");
  } else if (type === POINTER || type === WEAK) {
    walk5.pointers++;
    names2.push("");
    attributesBehind(walk5, flags);
    if (type === POINTER) push2(walk5, "item", "item");
  } else if (type === PERSISTENT || type === PACKAGE || type === NAMESPACE) {
    if (type === PERSISTENT) walk5.hooks++;
    if (await stream.integer() !== 0) throw new MalformedFile("a list of names that is none");
    const length = await stream.integer();
    stream.expect(length, 4);
    await strings(walk5, length);
    names2.push("");
  } else if (type === CHARS || type === S4) {
    attributesBehind(walk5, flags);
    if (type === CHARS) await stream.text(0);
  } else if (type === BYTECODE) {
    attributesBehind(walk5, flags);
    await stream.integer();
    push2(walk5, "bytecode");
  } else if (type === ALTERNATIVE) push2(walk5, "item", "item", "item");
  else throw new MalformedFile(`an object of the unknown type ${type}`);
};

// src/formats/rds/pen.ts
var MOST12 = 300;
var penOf = () => {
  const open = [];
  const write2 = (text6) => {
    const top = open.at(-1);
    if (top && top.muted === 0 && top.text.length < MOST12)
      top.text += text6.replace(new RegExp("\\p{C}", "gu"), " ").slice(0, MOST12);
  };
  return {
    begin: (kind, offset) => void open.push({ kind, offset, text: "", forced: false, calls: false, dangerous: /* @__PURE__ */ new Set(), muted: 0 }),
    end: () => {
      const done = open.pop();
      const around = open.at(-1);
      if (done && around) {
        for (const name of done.dangerous) around.dangerous.add(name);
        write2(done.kind === "function" ? "function(…)" : done.text);
      }
      return done;
    },
    top: () => open.at(-1),
    write: write2,
    mute: (by) => {
      const top = open.at(-1);
      if (top) top.muted += by;
    },
    callee: (name) => {
      const top = open.at(-1);
      if (!top) return;
      top.calls = true;
      if (DANGEROUS.has(name)) top.dangerous.add(name);
    }
  };
};

// src/formats/rds/walk.ts
var SIGNS = /* @__PURE__ */ new Map([
  ["open", "("],
  ["close", ")"]
]);
var walkObject = async (stream, pace, seen) => {
  const walk5 = { stream, pen: penOf(), tasks: ["item"], names: [], pointers: 0, hooks: 0, pace };
  const { pen, tasks } = walk5;
  const done = (record) => {
    if (record) seen(record);
    return record !== void 0;
  };
  try {
    for (let task = tasks.pop(); task !== void 0; task = tasks.pop()) {
      pace();
      if (task === "end") done(pen.end());
      else await step(walk5, task);
    }
  } catch (error) {
    while (done(pen.end())) ;
    throw error;
  }
  return walk5;
};
var step = async (walk5, task) => {
  const { stream, pen, tasks } = walk5;
  if (typeof task === "object") {
    if (--task.left > 0) tasks.push(task);
    return task.task === "items" ? readItem(walk5, "item") : constant(walk5);
  }
  const sign = SIGNS.get(task);
  if (sign !== void 0) return pen.write(sign);
  if (task === "mute" || task === "unmute") return pen.mute(task === "mute" ? 1 : -1);
  if (task === "bytecode") return push2(walk5, "mute", "item", "constants", "unmute");
  if (task === "language") return language(walk5, await stream.integer(), "item");
  if (task === "called language") return language(walk5, await stream.integer(), "callee");
  if (task === "constants") return constants(walk5);
  if (task !== "body") return readItem(walk5, task);
  pen.write(" ");
  return readItem(walk5, "item");
};
var constants = async ({ stream, tasks }) => {
  const left = await stream.integer();
  stream.expect(left, 4);
  if (left > 0) tasks.push({ task: "constants", left });
};
var SOURCE = /* @__PURE__ */ new Set([
  CALL,
  PAIRS,
  BYTECODE_DEF,
  BYTECODE_REF,
  ATTR_CALL,
  ATTR_PAIRS
]);
var constant = async (walk5) => {
  const type = await walk5.stream.integer();
  if (type === BYTECODE) return push2(walk5, "bytecode");
  return SOURCE.has(type) ? language(walk5, type, "item") : readItem(walk5, "item");
};
var language = async (walk5, stated, task) => {
  const { stream } = walk5;
  let type = stated;
  if (type === BYTECODE_REF) return void await stream.integer();
  if (type === BYTECODE_DEF) {
    await stream.integer();
    type = await stream.integer();
  }
  const isCall2 = type === CALL || type === ATTR_CALL;
  if (!isCall2 && type !== PAIRS && type !== ATTR_PAIRS) return readItem(walk5, task);
  const attributes3 = type === ATTR_CALL || type === ATTR_PAIRS ? ["item"] : [];
  push2(walk5, ...attributes3, "tag", isCall2 ? "called language" : "language", "language");
};

// src/formats/rds.ts
var MOST_READ2 = 512 * 1024 * 1024;
var MOST_TEXT5 = 64 * 1024 * 1024;
var MOST_TOLD2 = 5;
var MOST_KEPT2 = 40;
var ARCHIVES = ["RDX2\n", "RDX3\n", "RDB2\n", "RDB3\n", "RDA2\n", "RDA3\n"];
var LAYOUTS2 = [
  [
    "big",
    [
      [88, 10, 0, 0, 0, 2],
      [88, 10, 0, 0, 0, 3]
    ]
  ],
  [
    "little",
    [
      [66, 10, 2, 0, 0, 0],
      [66, 10, 3, 0, 0, 0]
    ]
  ],
  [
    "text",
    [
      [65, 10, 50, 10],
      [65, 10, 51, 10]
    ]
  ]
];
var layoutOf = (head) => {
  const from = ARCHIVES.some((line) => startsWith(head, line)) ? 5 : 0;
  const found = LAYOUTS2.find(([, starts]) => starts.some((each) => startsWith(head, each, from)));
  return found && { from, layout: found[0] };
};
var rds = {
  id: "rds",
  what: "an R object",
  detects: (head) => layoutOf(head) !== void 0,
  async inspect(bytes2, inner) {
    const { from, layout } = layoutOf(await bytes2.slice(0, 16)) ?? { from: 0, layout: "big" };
    const format = from > 0 ? "rda" : "rds";
    const stream = layout === "text" ? await words(bytes2, from) : numbers(bytes2, from, layout === "little");
    await header(stream);
    const seen = collector();
    try {
      const { pointers, hooks } = await walkObject(stream, paceOf(inner.budget), seen.take);
      const findings = [...seen.findings(), ...oddities(pointers, hooks, stream.rest())];
      return { format, completeness: "complete", findings };
    } catch (error) {
      const findings = seen.findings();
      if (!(error instanceof MalformedFile) || findings.length === 0) throw error;
      const message2 = `Behind what is told here the object is broken: ${error.message}.`;
      return { format, completeness: "partial", findings: [...findings, { level: "unknown", message: message2 }] };
    }
  }
};
var BODY = 2;
var numbers = (bytes2, from, little) => {
  const cursor = cursorOf(bytes2, MOST_READ2);
  cursor.skip(from + BODY);
  return streamOf(cursor, bytes2.size, little);
};
var words = async (bytes2, from) => {
  if (bytes2.size > MOST_TEXT5) throw new MalformedFile("it is written as text and longer than is read");
  return wordsOf(Buffer.from(await bytes2.slice(0, bytes2.size)).toString("latin1"), from + BODY);
};
var header = async (stream) => {
  const version = await stream.integer();
  await stream.integer();
  const least = await stream.integer();
  if (version !== 2 && version !== 3) throw new MalformedFile(`version ${version} of the format is not read`);
  if (least < 66560 || least >= 655360) throw new MalformedFile("the stated version of R is none");
  if (version === 3) {
    const encoding = await stream.text(64);
    if (!/^[\w.:-]{1,63}$/.test(encoding)) throw new MalformedFile("the stated encoding is none");
  }
};
var collector = () => {
  const kept = [];
  const left = { dangerous: MOST_KEPT2, unknown: MOST_KEPT2, note: MOST_KEPT2 };
  let functions2 = 0;
  let first;
  return {
    take: (record) => {
      if (record.kind === "function" && record.dangerous.size === 0) {
        functions2++;
        first ??= record;
      }
      for (const found of judgeRecord(record)) if (left[found.level]-- > 0) kept.push(found);
    },
    findings: () => first ? [...kept, ofFunctions(functions2, first)] : kept
  };
};
var ofFunctions = (count3, { text: text6, offset }) => ({
  level: "unknown",
  message: `It holds ${count3 === 1 ? "a function, which runs" : `${count3} functions, which run`} when the model is used.`,
  ...text6 === "" ? {} : { call: text6.trim() },
  offset
});
var judgeRecord = ({ kind, offset, text: text6, forced, calls: calls3, dangerous: dangerous2 }) => {
  const place = { offset, ...text6 === "" ? {} : { call: text6.trim() } };
  const names2 = [...dangerous2].slice(0, MOST_TOLD2).join(", ");
  if (kind === "promise") {
    if (forced && dangerous2.size === 0) return [];
    if (forced)
      return [
        {
          level: "unknown",
          message: `It holds a promise that has its value and came from ${names2}.`,
          ...place
        }
      ];
    const message2 = "It holds a promise, which R before 4.4.0 evaluates when the object is looked at (CVE-2024-27322).";
    return [{ level: calls3 ? "dangerous" : "unknown", message: message2, ...place }];
  }
  if (dangerous2.size === 0) return [];
  return kind === "function" ? [
    {
      level: "dangerous",
      message: `It holds a function that calls ${names2}, and runs when the model is used.`,
      ...place
    }
  ] : [
    {
      level: "dangerous",
      message: `It holds a call of ${names2}, which R evaluates when the model is updated or printed.`,
      ...place
    }
  ];
};
var oddities = (pointers, hooks, rest) => [
  ...pointers > 0 ? [
    {
      level: "note",
      message: `It holds ${pointers} pointers or weak references, which mean nothing outside the process that wrote them.`
    }
  ] : [],
  ...hooks > 0 ? [{ level: "unknown", message: "It holds objects that a function of the reader brings." }] : [],
  ...rest > 0 ? [
    {
      level: "unknown",
      message: `${rest} bytes stand behind the object, which R does not read.`
    }
  ] : []
];

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
  const text6 = decode3(data);
  const root = parse2(text6);
  refuseDuplicates(text6);
  const metadata = /* @__PURE__ */ new Map();
  const tensors = /* @__PURE__ */ new Map();
  for (const [key, value3] of Object.entries(asObject(root, "the header"))) {
    if (key === "__metadata__") {
      for (const [name, entry4] of Object.entries(asObject(value3, "the metadata"))) {
        if (typeof entry4 !== "string") throw new MalformedFile("the metadata hold something else than text");
        metadata.set(name, entry4);
      }
    } else tensors.set(key, asTensor(value3));
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
var parse2 = (text6) => {
  const object = text6.replace(/ +$/, "");
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
var refuseDuplicates = (text6) => {
  const scanner = createScanner(text6, true);
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
var asObject = (value3, what) => {
  if (typeof value3 !== "object" || value3 === null || Array.isArray(value3))
    throw new MalformedFile(`${what} is no JSON object`);
  return value3;
};
var asTensor = (value3) => {
  const { dtype, shape, data_offsets: offsets2, ...rest } = asObject(value3, "a tensor");
  if (typeof dtype !== "string" || !isSizes(shape) || !isSizes(offsets2) || offsets2.length !== 2)
    throw new MalformedFile("a tensor without type, shape and offsets");
  if (Object.keys(rest).length > 0)
    throw new MalformedFile("a tensor with a field that the format does not have");
  const [begin3 = 0, end = 0] = offsets2;
  return { dtype, bits: BITS.get(dtype), shape, begin: begin3, end };
};
var isSizes = (value3) => Array.isArray(value3) && value3.every((each) => Number.isSafeInteger(each) && each >= 0);

// src/formats/safetensors/targets.ts
var KEYS2 = /* @__PURE__ */ new Set(["_target_", "__target__", "target", "class_path", "_partial_target_"]);
var NAME2 = /^[A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)+$/;
var CODE3 = /_target_|!!python\/|\b(?:os|subprocess|builtins|posix)\.[a-z_]+/;
var LONGEST10 = 4 * 1024 * 1024;
var MOST_VALUES3 = 1e5;
var MOST_LAYERS = 3;
var MOST_TOLD3 = 20;
var parsed = (text6) => {
  if (text6.length > LONGEST10 || !/^\s*[[{]/.test(text6)) return void 0;
  try {
    return JSON.parse(text6);
  } catch {
    return void 0;
  }
};
var targetsIn = (text6) => {
  const root = parsed(text6);
  if (root === void 0) return void 0;
  const found = [];
  const open = [[root, 0]];
  for (let seen = 0; open.length > 0; seen++) {
    const [value3, layer2] = open.pop() ?? [];
    if (seen > MOST_VALUES3 || layer2 === void 0) return void 0;
    if (typeof value3 === "string") {
      const inner = layer2 < MOST_LAYERS ? parsed(value3) : void 0;
      if (inner !== void 0) open.push([inner, layer2 + 1]);
    } else if (typeof value3 === "object" && value3 !== null)
      for (const [key, each] of Object.entries(value3)) {
        if (typeof each === "string" && KEYS2.has(key) && NAME2.test(each)) found.push({ key, name: each });
        else open.push([each, layer2]);
      }
  }
  return found;
};
var judged = (place, { key, name }) => {
  const dot = name.lastIndexOf(".");
  const { judged: level, does } = judgeName(name.slice(0, dot), name.slice(dot + 1));
  const shown10 = name.slice(0, 200);
  const who = `Libraries that build objects from the metadata ${place} would call ${shown10}`;
  if (level === "safe")
    return { level: "note", message: `${who}, which is known to be harmless.`, call: shown10 };
  return { level, message: `${who} (${key}), which ${does}.`, call: shown10 };
};
var targets = (metadata) => {
  const found = [];
  for (const [key, value3] of metadata) {
    const place = JSON.stringify(key.slice(0, 80));
    const names2 = targetsIn(value3);
    if (names2 !== void 0) found.push(...names2.slice(0, MOST_TOLD3).map((target2) => judged(place, target2)));
    const match = names2 === void 0 || names2.length === 0 ? CODE3.exec(value3) : null;
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
  for (const [name, tensor3] of sorted) {
    const shown10 = JSON.stringify(name.slice(0, 80));
    if (tensor3.begin !== at2 || tensor3.end < tensor3.begin)
      throw new MalformedFile(`the tensor ${shown10} leaves a hole or overlaps another`);
    const stated = sizeOf(tensor3);
    if (stated !== void 0 && stated !== tensor3.end - tensor3.begin)
      throw new MalformedFile(`the tensor ${shown10} has another size than its shape`);
    at2 = tensor3.end;
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
    const header2 = parseHeader(await bytes2.slice(8, 8 + length));
    checkTensors2(header2.tensors, bytes2.size - 8 - length);
    return { completeness: "complete", findings: [...targets(header2.metadata), ...strangers(header2.tensors)] };
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

// src/formats/sentencepiece.ts
var sentencepiece = {
  id: "sentencepiece",
  what: "a vocabulary of SentencePiece",
  detects: (head, size) => isKind(head, size, sentencePieces),
  inspect: (bytes2) => inspectMessage(bytes2, sentencePieces, () => /* @__PURE__ */ new Map([[piece, () => []]]))
};

// src/formats/archive/torchscript.ts
var MOST_CODE2 = 16 * 1024 * 1024;
var MOST_TOLD4 = 10;
var USES = /\b(torch\.(?:save|from_file)|ops\.aten\.(?:save|from_file))\(/g;
var LIBRARIES2 = /(?:\bops|__torch__\.torch\.classes)\.(\w{1,80})\./g;
var inspectCode = async (content) => {
  const data = await content.slice(0, Math.min(content.size, MOST_CODE2));
  const code = Buffer.from(data).toString("latin1");
  const findings = [];
  const used = new Map([...code.matchAll(USES)].map((match) => [match[1] ?? "", match.index]));
  for (const [name, offset] of used)
    findings.push({
      level: "dangerous",
      message: `The compiled code calls ${name}, which ${torchFileOperators.get(name.slice(name.lastIndexOf(".") + 1)) ?? "touches files"} when the model runs.`,
      call: code.slice(offset, offset + 120).split("\n")[0] ?? name,
      offset
    });
  const foreign2 = new Set([...code.matchAll(LIBRARIES2)].map((match) => match[1] ?? ""));
  for (const name of [...foreign2].filter((each) => !torchNamespaces.has(each)).slice(0, MOST_TOLD4))
    findings.push({
      level: "unknown",
      message: `The compiled code uses ${name}, which is no part of PyTorch: a native library must be loaded for it.`
    });
  if (content.size <= MOST_CODE2) return { completeness: "complete", findings };
  const message2 = `The compiled code is longer than ${MOST_CODE2} bytes; the rest was not read.`;
  return { completeness: "partial", findings: [...findings, { level: "unknown", message: message2 }] };
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
  isRaw: (entry4) => stored(entry4, TENSOR)
});
var exported = {
  format: "pytorch-export",
  torch: true,
  judge: judgeTorch,
  isRaw: (entry4) => stored(entry4, TENSOR) || stored(entry4, EXPORTED),
  runs: (name) => /\/data\/aotinductor\/.*\.(?:so|dll|dylib|cubin|o|cpp|py)$/i.test(name) ? "is compiled for the model, and torch loads it as native code" : void 0
};
var torchServe2 = {
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
var aside = (name) => async (content, inner) => {
  const { format, completeness, findings } = await inner.inspect(content, name);
  if (format !== "text") return { completeness, findings };
  return { completeness: "complete", findings: findings.filter(({ level }) => level === "dangerous") };
};
var keras = {
  ...plain3("keras"),
  judge: (name) => /^(?:metadata\.json|assets\/.+)$/.test(name) ? aside(name) : void 0
};
var layoutOf2 = (names2) => {
  const some = (pattern) => names2.some((name) => pattern.test(name));
  if (some(/^MAR-INF\/MANIFEST\.json$/)) return torchServe2;
  if (some(/(?:^|\/)(?:serialized_exported_program\.json|models\/[^/]+\.json)$/) && some(/(?:^|\/)version$/))
    return exported;
  if (some(/(?:^|\/)data\.pkl$/i))
    return pytorch(some(/(?:^|\/)constants\.pkl$/i) && some(/(?:^|\/)code\//) ? "torchscript" : "pytorch-zip");
  if (names2.length > 0 && names2.every((name) => name.endsWith(".npy"))) return plain3("npz");
  return names2.includes("config.json") && names2.includes("metadata.json") ? keras : plain3("zip");
};

// src/formats/archive/tar-headers.ts
var BLOCK3 = 512;
var MOST_EXTENSION = 1024 * 1024;
var text3 = (data) => Buffer.from(data).toString("latin1").replace(/\0[\s\S]*$/, "");
var amount = (data) => {
  if (((data[0] ?? 0) & 128) === 0) return Number.parseInt(text3(data).trim() || "0", 8);
  return data.subarray(1).reduce((sum2, byte) => sum2 * 256 + byte, 0);
};
var sumsUp = (head) => {
  let [sum2, signed] = [0, 0];
  for (let at2 = 0; at2 < BLOCK3; at2++) {
    const byte = at2 >= 148 && at2 < 156 ? 32 : head[at2] ?? 0;
    sum2 += byte;
    signed += byte < 128 ? byte : byte - 256;
  }
  const stated = amount(head.subarray(148, 156));
  return (stated === sum2 || stated === signed) && sum2 > 256;
};
var isTar = (head, size) => size >= BLOCK3 && sumsUp(head);
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
  if (type === "L") return { ...said, name: text3(data) };
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
  const from = at2 + BLOCK3;
  if (!(size >= 0) || from + size > end) return "a member passes the end of the archive";
  return { type, isExtension, stated, size, from };
};
var suspectMember = (name, header2, said, suspect) => {
  const { type, stated } = header2;
  for (const what of oddities2(name, type)) suspect(`A member ${what}.`, { member: name });
  const disagree = "readers disagree on where the next one begins";
  if (BARE.includes(type) && stated > 0)
    suspect(`A member without content states a size: ${disagree}.`, { member: name });
  if (said.size !== void 0 && said.size !== stated && stated !== 0)
    suspect(`A member has two sizes: ${disagree}.`, { member: name });
};
var listTar = async (bytes2, spend) => {
  const members = [];
  const findings = [];
  const suspect = (message2, more = {}) => void findings.push({ level: "unknown", message: message2, ...more });
  let said = {};
  let zeros = 0;
  for (let at2 = 0; at2 + BLOCK3 <= bytes2.size; ) {
    const head = await bytes2.slice(at2, at2 + BLOCK3);
    if (head.every((byte) => byte === 0)) {
      at2 += BLOCK3;
      if (++zeros < 2) continue;
      await checkRest(bytes2, at2, suspect);
      break;
    }
    if (zeros > 0)
      suspect("A member follows a block of zeros: some readers end there, others read on.", { offset: at2 });
    zeros = 0;
    const header2 = spend() ? headerAt(head, at2, said, bytes2.size) : "there are more members than are looked at";
    if (typeof header2 === "string") {
      if (members.length === 0) throw new MalformedFile(header2);
      suspect(`What follows was not read: ${header2}.`, { offset: at2 });
      return { members, findings, complete: false };
    }
    const { from, size, type } = header2;
    at2 = from + Math.ceil(size / BLOCK3) * BLOCK3;
    if (header2.isExtension) {
      said = saidBy(type, await bytes2.slice(from, from + Math.min(size, MOST_EXTENSION)), said);
      continue;
    }
    const name = said.name ?? nameOf3(head);
    members.push({ name, type, content: part(bytes2, from, from + size) });
    suspectMember(name, header2, said, suspect);
    said = {};
  }
  return { members, findings, complete: true };
};
var nameOf3 = (head) => {
  const prefix = startsWith(head, "ustar", 257) ? text3(head.subarray(345, 500)) : "";
  const name = text3(head.subarray(0, 100));
  return prefix === "" ? name : `${prefix}/${name}`;
};
var oddities2 = (name, type) => [
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
var nameOf4 = (members) => {
  const names2 = new Set(members.map(({ name }) => name.replace(/^\.\//, "")));
  if (FIRST_LAYOUT.every((name) => names2.has(name))) return "pytorch-tar";
  if (names2.has("model_config.yaml") && [...names2].some((name) => /\.(?:ckpt|nemo|pt)$/.test(name)))
    return "nemo";
  const { format } = layoutOf2([...names2]);
  return format === "torchserve" ? format : "tar";
};
var tar = {
  id: "tar",
  what: "a tar archive",
  detects: isTar,
  async inspect(bytes2, inner) {
    const list2 = await listTar(bytes2, () => inner.budget.spend("entries", 1));
    const { members } = list2;
    const format = nameOf4(members);
    const findings = [...list2.findings, ...duplicates(members)];
    let completeness = list2.complete ? "complete" : "partial";
    const { runs } = layoutOf2(members.map(({ name }) => name));
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
  const judged2 = await inner.inspect(content, name);
  const { completeness, findings } = format === "nemo" ? await asNemo(bare, content, judged2) : judged2;
  if (runs === void 0) return { completeness, findings };
  const dangers3 = findings.filter(({ level }) => level === "dangerous");
  return { completeness, findings: [...dangers3, { level: "unknown", message: `The member ${runs}.` }] };
};
var asNemo = async (name, content, judged2) => {
  if (judged2.format !== "text") return judged2;
  if (/\.ya?ml$/.test(name))
    return judgeConfig(Buffer.from(await content.slice(0, LONGEST4 + 1)).toString("utf8"));
  if (!/(?:vocab|tokens?|merges|words|labels)[\w.-]*\.(?:txt|json|vocab)$/.test(name)) return judged2;
  return { completeness: "complete", findings: judged2.findings.filter(({ level }) => level === "dangerous") };
};
var inspectFirst = async (content, inner, name) => {
  if (name === "pickle") return inspectStreams(content, inner, { loader: "torch.load", most: 1 });
  const judged2 = await inspectStreams(content, inner, { loader: "torch.load", dataFollows: true });
  const message2 = "Pickles and raw numbers take turns here; those behind the first numbers were not judged.";
  return { completeness: "partial", findings: [...judged2.findings, { level: "unknown", message: message2 }] };
};

// src/formats/protobuf/text.ts
var TOKEN3 = /\s+|#[^\n]*|(\[[\w./-]+\](?=\s*[:{<]))|([\w.+-]+)|([\s\S])/gy;
var advance = (reader) => {
  const { text: text6 } = reader;
  for (let match = TOKEN3.exec(text6); match !== null; match = TOKEN3.exec(text6)) {
    const [, extension2, word, sign] = match;
    const at2 = match.index;
    if (sign === '"' || sign === "'") {
      TOKEN3.lastIndex = endOfText(text6, at2, sign);
      reader.token = { kind: "text", text: unescaped5(text6.slice(at2 + 1, TOKEN3.lastIndex - 1)), at: at2 };
    } else if (extension2 !== void 0) reader.token = { kind: "name", text: extension2, at: at2 };
    else if (word !== void 0) reader.token = { kind: "word", text: word, at: at2 };
    else if (sign !== void 0) reader.token = { kind: "sign", text: sign, at: at2 };
    else continue;
    return;
  }
  reader.token = { kind: "end", text: "", at: text6.length };
};
var endOfText = (text6, from, quote3) => {
  for (let at2 = from + 1; at2 < text6.length; at2++) {
    if (text6[at2] === "\\") at2++;
    else if (text6[at2] === quote3) return at2 + 1;
  }
  throw new MalformedFile("a text does not end");
};
var ESCAPES2 = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);
var unescaped5 = (text6) => text6.replace(
  /\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|([\s\S]))/g,
  (_, hex, octal, sign = "") => {
    if (hex !== void 0) return String.fromCharCode(Number.parseInt(hex, 16));
    return octal === void 0 ? ESCAPES2.get(sign) ?? sign : String.fromCharCode(Number.parseInt(octal, 8));
  }
);
var readText2 = (text6, shape, visitors) => {
  const reader = { text: text6, token: { kind: "end", text: "", at: 0 } };
  TOKEN3.lastIndex = 0;
  advance(reader);
  const message2 = fieldsOf2(reader, shape, visitors, "", 0);
  if (reader.token.kind !== "end") throw fault(reader);
  return message2;
};
var fault = ({ token }) => new MalformedFile(`the text breaks at character ${token.at}`);
var isSign2 = ({ token }, signs2) => token.kind === "sign" && signs2.includes(token.text);
var fieldsOf2 = (reader, shape, visitors, close, depth) => {
  if (depth > DEEPEST3) throw new MalformedFile("messages are nested deeper than any reader follows");
  const values = /* @__PURE__ */ new Map();
  const made = [];
  const at2 = reader.token.at;
  let strange = 0;
  while (reader.token.kind !== "end" && !(close !== "" && isSign2(reader, close))) {
    const { kind, text: text6 } = reader.token;
    if (kind !== "word" && kind !== "name") throw fault(reader);
    const field2 = shape?.byName.get(text6);
    if (field2 === void 0) strange++;
    advance(reader);
    for (const value3 of valuesOf(reader, field2, visitors, depth)) {
      if (typeof value3 === "object") {
        const visit3 = typeof field2?.kind === "object" ? visitors.get(field2.kind) : void 0;
        for (const each of visit3 ? visit3(value3) : value3.made) made.push(each);
        if (visit3) continue;
      }
      if (field2 === void 0) continue;
      const known = values.get(field2.name);
      if (known) known.push(value3);
      else values.set(field2.name, [value3]);
    }
    if (isSign2(reader, ",;")) advance(reader);
  }
  return { at: at2, values, made, strange };
};
function* valuesOf(reader, field2, visitors, depth) {
  const colon = isSign2(reader, ":");
  if (colon) advance(reader);
  if (!isSign2(reader, "[")) {
    yield readValue3(reader, field2, visitors, depth, colon);
    return;
  }
  advance(reader);
  while (!isSign2(reader, "]")) {
    yield readValue3(reader, field2, visitors, depth, true);
    if (isSign2(reader, ",")) advance(reader);
    else if (!isSign2(reader, "]")) throw fault(reader);
  }
  advance(reader);
}
var readValue3 = (reader, field2, visitors, depth, colon) => {
  if (isSign2(reader, "{<")) {
    const close = reader.token.text === "{" ? "}" : ">";
    advance(reader);
    const shape = typeof field2?.kind === "object" ? field2.kind : void 0;
    const message2 = fieldsOf2(reader, shape, visitors, close, depth + 1);
    if (!isSign2(reader, close)) throw fault(reader);
    advance(reader);
    return message2;
  }
  if (!colon) throw fault(reader);
  const { kind, text: text6 } = reader.token;
  if (kind !== "text" && kind !== "word") throw fault(reader);
  advance(reader);
  if (kind === "word") return /^-?[\d.]/.test(text6) ? Number(text6) : text6;
  let whole = text6;
  for (; reader.token.kind === "text"; advance(reader)) whole += reader.token.text;
  return whole;
};

// src/data/tensorflow-operators.ts
var reachingOperations = [
  {
    does: "calls a Python function that the program registered",
    reach: "code",
    operations: "PyFunc PyFuncStateless EagerPyFunc"
  },
  {
    does: "reads a file",
    reach: "read",
    operations: "ReadFile:0 MatchingFiles:0 ImmutableConst@memory_region_name LoadAndRemapMatrix:0 GenerateVocabRemapping:0 GenerateVocabRemapping:1 FixedUnigramCandidateSampler@vocab_file Skipgram@filename RecordInput@file_pattern"
  },
  {
    does: "reads files as a data set",
    reach: "read",
    operations: "TextLineDataset:0 TFRecordDataset:0 TFRecordDatasetV2:0 FixedLengthRecordDataset:0 FixedLengthRecordDatasetV2:0 CSVDataset:0 CSVDatasetV2:0 ExperimentalCSVDataset:0 LMDBDataset:0 ExperimentalLMDBDataset:0 MatchingFilesDataset:0 ExperimentalMatchingFilesDataset:0 SqlDataset:1 ExperimentalSqlDataset:1 LoadDataset:0 SnapshotDatasetReader:0 SnapshotChunkDataset:0 ListSnapshotChunksDataset:0"
  },
  {
    does: "reads files by a queue of names",
    reach: "read",
    operations: "WholeFileReader WholeFileReaderV2 TextLineReader TextLineReaderV2 TFRecordReader TFRecordReaderV2 FixedLengthRecordReader FixedLengthRecordReaderV2 LMDBReader IdentityReader IdentityReaderV2"
  },
  {
    does: "writes a file",
    reach: "write",
    operations: "WriteFile:0 DatasetToTFRecord:1 ExperimentalDatasetToTFRecord:1 SaveDataset:1 SaveDatasetV2:1 SnapshotDataset:1 SnapshotDatasetV2:1 DistributedSave:1 CacheDataset:1 CacheDatasetV2:1 DumpTensor@log_dir_path CalibrationStatisticsSaver@output_file_path"
  },
  {
    does: "writes a log for TensorBoard to a folder",
    reach: "write",
    operations: "CreateSummaryFileWriter:1 CreateSummaryDbWriter:1 StatsAggregatorSetSummaryWriter"
  },
  {
    does: "writes to a stream, which can be a file",
    reach: "stream",
    operations: "PrintV2@output_stream"
  },
  {
    does: "sends tensors to addresses or files for debugging",
    reach: "stream",
    operations: "DebugIdentity@debug_urls DebugIdentityV2@debug_urls DebugIdentityV3@debug_urls DebugNanCount@debug_urls DebugNumericSummary@debug_urls"
  },
  {
    does: "opens network connections",
    reach: "network",
    operations: "RpcServer:0 RpcClient:0 RpcCall RpcServerStart RpcServerRegister DataServiceDataset:2 DataServiceDatasetV2:2 DataServiceDatasetV3:2 DataServiceDatasetV4:2 RegisterDataset:1 RegisterDatasetV2:1 WorkerHeartbeat"
  },
  {
    does: "changes how file systems are reached",
    reach: "code",
    operations: "FileSystemSetConfiguration"
  },
  {
    does: "reads or writes a checkpoint",
    reach: "saver",
    operations: "SaveV2:0 Save:0 SaveSlices:0 RestoreV2:0 Restore:0 RestoreSlice:0 DTensorRestoreV2:0 ShardedFilename:0 ShardedFilespec:0 MergeV2Checkpoints:1"
  },
  {
    does: "reads a vocabulary",
    reach: "vocabulary",
    operations: "InitializeTableFromTextFile:1 InitializeTableFromTextFileV2:1"
  }
];
var computingOperations = "A Abort Abs AccumulateNV2 AccumulatorApplyGradient AccumulatorNumAccumulated AccumulatorSetGlobalStep AccumulatorTakeGradient Acos Acosh Add AddManySparseToTensorsMap AddN AddSparseToTensorsMap AddV2 AdjustContrast AdjustContrastv2 AdjustHue AdjustSaturation All AllCandidateSampler AllToAll Angle AnonymousHashTable AnonymousIterator AnonymousIteratorV2 AnonymousIteratorV3 AnonymousMemoryCache AnonymousMultiDeviceIterator AnonymousMultiDeviceIteratorV3 AnonymousMutableDenseHashTable AnonymousMutableHashTable AnonymousMutableHashTableOfTensors AnonymousRandomSeedGenerator AnonymousSeedGenerator Any ApplyAdaMax ApplyAdadelta ApplyAdagrad ApplyAdagradDA ApplyAdagradV2 ApplyAdam ApplyAddSign ApplyCenteredRMSProp ApplyFtrl ApplyFtrlV2 ApplyGradientDescent ApplyMomentum ApplyPowerSign ApplyProximalAdagrad ApplyProximalGradientDescent ApplyRMSProp ApproxTopK ApproximateEqual ArgMax ArgMin AsString Asin Asinh Assert AssertCardinalityDataset AssertNextDataset AssertPrevDataset Assign AssignAdd AssignAddVariableOp AssignSub AssignSubVariableOp AssignVariableOp AssignVariableXlaConcatND Atan Atan2 Atanh Attr AttrBool AttrBoolList AttrDefault AttrEmptyListDefault AttrEnum AttrEnumList AttrFloat AttrListDefault AttrListMin AttrListTypeDefault AttrMin AttrPartialShape AttrPartialShapeList AttrShape AttrShapeList AttrTypeDefault AudioMicrofrontend AudioSpectrogram AudioSummary AudioSummaryV2 AutoShardDataset AvgPool AvgPool3D AvgPool3DGrad AvgPoolGrad B BandedTriangularSolve Barrier BarrierClose BarrierIncompleteSize BarrierInsertMany BarrierReadySize BarrierTakeMany Batch BatchCholesky BatchCholeskyGrad BatchDataset BatchDatasetV2 BatchFFT BatchFFT2D BatchFFT3D BatchFunction BatchIFFT BatchIFFT2D BatchIFFT3D BatchMatMul BatchMatMulV2 BatchMatMulV3 BatchMatrixBandPart BatchMatrixDeterminant BatchMatrixDiag BatchMatrixDiagPart BatchMatrixInverse BatchMatrixSetDiag BatchMatrixSolve BatchMatrixSolveLs BatchMatrixTriangularSolve BatchNormWithGlobalNormalization BatchNormWithGlobalNormalizationGrad BatchSelfAdjointEig BatchSelfAdjointEigV2 BatchSvd BatchToSpace BatchToSpaceND BesselI0 BesselI0e BesselI1 BesselI1e BesselJ0 BesselJ1 BesselK0 BesselK0e BesselK1 BesselK1e BesselY0 BesselY1 Betainc BiasAdd BiasAddGrad BiasAddV1 Binary Bincount Bitcast BitwiseAnd BitwiseOr BitwiseXor BlockLSTM BlockLSTMGrad BlockLSTMGradV2 BlockLSTMV2 BoostedTreesAggregateStats BoostedTreesBucketize BoostedTreesCalculateBestFeatureSplit BoostedTreesCalculateBestFeatureSplitV2 BoostedTreesCalculateBestGainsPerFeature BoostedTreesCenterBias BoostedTreesCreateEnsemble BoostedTreesCreateQuantileStreamResource BoostedTreesDeserializeEnsemble BoostedTreesEnsembleResourceHandleOp BoostedTreesExampleDebugOutputs BoostedTreesFlushQuantileSummaries BoostedTreesGetEnsembleStates BoostedTreesMakeQuantileSummaries BoostedTreesMakeStatsSummary BoostedTreesPredict BoostedTreesQuantileStreamResourceAddSummaries BoostedTreesQuantileStreamResourceDeserialize BoostedTreesQuantileStreamResourceFlush BoostedTreesQuantileStreamResourceGetBucketBoundaries BoostedTreesQuantileStreamResourceHandleOp BoostedTreesSerializeEnsemble BoostedTreesSparseAggregateStats BoostedTreesSparseCalculateBestFeatureSplit BoostedTreesTrainingPredict BoostedTreesUpdateEnsemble BoostedTreesUpdateEnsembleV2 BroadcastArgs BroadcastGradientArgs BroadcastTo Bucketize BytesProducedStatsDataset CSRSparseMatrixComponents CSRSparseMatrixToDense CSRSparseMatrixToSparseTensor CTCBeamSearchDecoder CTCGreedyDecoder CTCLoss CTCLossV2 Case Cast Ceil CheckNumerics CheckNumericsV2 CheckPinned Cholesky CholeskyGrad ChooseFastestBranchDataset ChooseFastestDataset ClipByValue CloseSummaryWriter CollateTPUEmbeddingMemory CollectiveAllToAllV2 CollectiveAllToAllV3 CollectiveAssignGroupV2 CollectiveBcastRecv CollectiveBcastRecvV2 CollectiveBcastSend CollectiveBcastSendV2 CollectiveGather CollectiveGatherV2 CollectiveInitializeCommunicator CollectivePermute CollectiveReduce CollectiveReduceScatterV2 CollectiveReduceV2 CollectiveReduceV3 CombinedNonMaxSuppression Complex ComplexAbs ComplexStruct CompositeTensorVariantFromComponents CompositeTensorVariantToComponents CompressElement ComputeAccidentalHits ComputeBatchSize ComputeDedupDataSize ComputeDedupDataSizeV2 ComputeDedupDataTupleMask ComputeDedupDataTupleMaskV2 Concat ConcatOffset ConcatV2 ConcatenateDataset ConditionalAccumulator ConfigureAndInitializeGlobalTPU ConfigureDistributedTPU ConfigureTPUEmbedding ConfigureTPUEmbeddingHost ConfigureTPUEmbeddingMemory Conj ConjugateTranspose ConnectTPUEmbeddingHosts Const ConstructionFails ConsumeMutexLock ControlTrigger Conv Conv2D Conv2DBackpropFilter Conv2DBackpropFilterV2 Conv2DBackpropInput Conv2DBackpropInputV2 Conv3D Conv3DBackpropFilter Conv3DBackpropFilterV2 Conv3DBackpropInput Conv3DBackpropInputV2 ConvertToCooTensor ConvertToListOfSparseCoreCooTensors ConvertToSparseCoreCsrWrappedCooTensor Copy CopyHost CopyOp CopyToMesh CopyToMeshGrad Cos Cosh CountUpTo CropAndResize CropAndResizeGradBoxes CropAndResizeGradImage Cross CrossReplicaSum CudnnRNN CudnnRNNBackprop CudnnRNNBackpropV2 CudnnRNNBackpropV3 CudnnRNNCanonicalToParams CudnnRNNCanonicalToParamsV2 CudnnRNNParamsSize CudnnRNNParamsToCanonical CudnnRNNParamsToCanonicalV2 CudnnRNNV2 CudnnRNNV3 Cumprod Cumsum CumulativeLogsumexp CustomAggregator DTensorAllGather DTensorAllReduce DTensorAllScatter DTensorAllToAll DTensorReduceScatter DTensorSetGlobalTPUArray DataFormatDimMap DataFormatVecPermute DatasetCardinality DatasetFingerprint DatasetFromGraph DatasetToGraph DatasetToGraphV2 DatasetToSingleElement Dawsn DebugGradientIdentity DebugGradientRefIdentity DebugNumericSummaryV2 DecodeAndCropJpeg DecodeBase64 DecodeBmp DecodeCSV DecodeCompressed DecodeGif DecodeImage DecodeJSONExample DecodeJpeg DecodeJxl DecodePaddedRaw DecodePng DecodeProtoV2 DecodeRaw DecodeWav DecodeWebP DeepCopy DefaultAttrs DeleteIterator DeleteMemoryCache DeleteMultiDeviceIterator DeleteRandomSeedGenerator DeleteRpcFutureResource DeleteSeedGenerator DeleteSessionTensor DenseBincount DenseCountSparseOutput DenseToCSRSparseMatrix DenseToDenseSetOperation DenseToSparseBatchDataset DenseToSparseSetOperation DepthToSpace DepthwiseConv2dNative DepthwiseConv2dNativeBackpropFilter DepthwiseConv2dNativeBackpropInput Dequantize DeserializeIterator DeserializeManySparse DeserializeSparse DestroyResourceOp DestroyTemporaryVariable DeviceIndex DevicePlacementOp Diag DiagPart Digamma Dilation2D Dilation2DBackpropFilter Dilation2DBackpropInput DirectedInterleaveDataset DisableCopyOnRead Div DivNoNan DrawBoundingBoxes DrawBoundingBoxesV2 DtypeWithDefaultOp DummyIterationCounter DummyMemoryCache DummySeedGenerator DynamicEnqueueTPUEmbeddingArbitraryTensorBatch DynamicEnqueueTPUEmbeddingRaggedTensorBatch DynamicPartition DynamicStitch EditDistance Eig Einsum Elu EluGrad Empty EmptyTensorList EmptyTensorMap EncodeBase64 EncodeJpeg EncodeJpegVariableQuality EncodePng EncodeProto EncodeWav EnqueueTPUEmbeddingArbitraryTensorBatch EnqueueTPUEmbeddingBatch EnqueueTPUEmbeddingIntegerBatch EnqueueTPUEmbeddingRaggedTensorBatch EnqueueTPUEmbeddingSparseBatch EnqueueTPUEmbeddingSparseTensorBatch EnsureShape Enter Equal Erf Erfc Erfinv EuclideanNorm ExecuteTPUEmbeddingPartitioner Exit Exp ExpandDims ExperimentalAssertNextDataset ExperimentalAutoShardDataset ExperimentalBytesProducedStatsDataset ExperimentalChooseFastestDataset ExperimentalDatasetCardinality ExperimentalDenseToSparseBatchDataset ExperimentalDirectedInterleaveDataset ExperimentalGroupByReducerDataset ExperimentalGroupByWindowDataset ExperimentalIgnoreErrorsDataset ExperimentalIteratorGetDevice ExperimentalLatencyStatsDataset ExperimentalMapAndBatchDataset ExperimentalMapDataset ExperimentalMaxIntraOpParallelismDataset ExperimentalNonSerializableDataset ExperimentalParallelInterleaveDataset ExperimentalParseExampleDataset ExperimentalPrivateThreadPoolDataset ExperimentalRandomDataset ExperimentalRebatchDataset ExperimentalScanDataset ExperimentalSetStatsAggregatorDataset ExperimentalSleepDataset ExperimentalSlidingWindowDataset ExperimentalStatsAggregatorHandle ExperimentalStatsAggregatorSummary ExperimentalTakeWhileDataset ExperimentalThreadPoolDataset ExperimentalThreadPoolHandle ExperimentalUnbatchDataset ExperimentalUniqueDataset Expint Expm1 ExtractGlimpse ExtractGlimpseV2 ExtractImagePatches ExtractJpegShape ExtractVolumePatches FFT FFT2D FFT3D FFTND FIFOQueue FIFOQueueV2 Fact FakeParam FakeQuantWithMinMaxArgs FakeQuantWithMinMaxArgsGradient FakeQuantWithMinMaxVars FakeQuantWithMinMaxVarsGradient FakeQuantWithMinMaxVarsPerChannel FakeQuantWithMinMaxVarsPerChannelGradient FakeQueue Fill FilterByLastComponentDataset FilterDataset FinalizeDataset FinalizeTPUEmbedding FinalizeTPUEmbeddingV2 Fingerprint FiveFloatOutputs FlatMapDataset FloatInput FloatOutput FloatOutputStringOutput Floor FloorDiv FloorMod FlushSummaryWriter Foo1 Foo2 Foo3 For FractionalAvgPool FractionalAvgPoolGrad FractionalMaxPool FractionalMaxPoolGrad FresnelCos FresnelSin FuncAttr FuncListAttr FusedBatchNorm FusedBatchNormGrad FusedBatchNormGradV2 FusedBatchNormGradV3 FusedBatchNormV2 FusedBatchNormV3 FusedPadConv2D FusedResizeAndPadConv2D GRUBlockCell GRUBlockCellGrad Gather GatherNd GatherV2 GenerateBoundingBoxProposals GeneratorDataset GetDeadline GetElementAtIndex GetMinibatchSplitsWithPhysicalReplica GetMinibatchesInCsrWithPhysicalReplica GetOptions GetSessionHandle GetSessionHandleV2 GetSessionTensor GetStatsFromListOfSparseCoreCooTensors GetTpuTaskId GlobalIterId GlobalShuffleDataset GraphDefVersion Greater GreaterEqual GroupByReducerDataset GroupByWindowDataset GuaranteeConst HSVToRGB HashTable HashTableV2 HistogramFixedWidth HistogramSummary HostConst IFFT IFFT2D IFFT3D IFFTND IRFFT IRFFT2D IRFFT3D IRFFTND Identity IdentityN If Igamma IgammaGradA Igammac IgnoreErrorsDataset Imag ImageProjectiveTransformV2 ImageProjectiveTransformV3 ImageSummary ImportEvent InPolymorphicTwice InTopK InTopKV2 IndexFlatMapDataset InfeedDequeue InfeedDequeueTuple InfeedEnqueue InfeedEnqueuePrelinearizedBuffer InfeedEnqueueTuple InitializeTable InitializeTableFromDataset InitializeTableV2 InplaceAdd InplaceSub InplaceUpdate Int64Output IntAttr IntInput IntInputFloatInput IntInputIntOutput IntOutput IntOutputFloatOutput InterleaveDataset Inv InvGrad Invert InvertPermutation IsBoostedTreesEnsembleInitialized IsBoostedTreesQuantileStreamResourceInitialized IsFinite IsInf IsNan IsResourceHandleRefCounting IsTPUEmbeddingInitialized IsTensorFloat32Enabled IsVariableInitialized IsotonicRegression Iterator IteratorFromStringHandle IteratorFromStringHandleV2 IteratorGetDevice IteratorGetModelProto IteratorGetNext IteratorGetNextAsOptional IteratorGetNextSync IteratorToStringHandle IteratorV2 KMC2ChainInitialization KernelLabel KernelLabelRequired KmeansPlusPlusInitialization KthOrderStatistic L2Loss LRN LRNGrad LSTMBlockCell LSTMBlockCellGrad LatencyStatsDataset LeakyRelu LeakyReluGrad LearnedUnigramCandidateSampler LeftShift LegacyParallelInterleaveDatasetV2 Less LessEqual Lgamma LinSpace ListDataset ListDiff ListInput ListOutput LoadAllTPUEmbeddingParameters LoadTPUEmbeddingADAMParameters LoadTPUEmbeddingAdadeltaParameters LoadTPUEmbeddingAdagradMomentumParameters LoadTPUEmbeddingAdagradParameters LoadTPUEmbeddingCenteredRMSPropParameters LoadTPUEmbeddingFTRLParameters LoadTPUEmbeddingFrequencyEstimatorParameters LoadTPUEmbeddingMDLAdagradLightParameters LoadTPUEmbeddingMomentumParameters LoadTPUEmbeddingProximalAdagradParameters LoadTPUEmbeddingProximalYogiParameters LoadTPUEmbeddingRMSPropParameters LoadTPUEmbeddingStochasticGradientDescentParameters Log Log1p LogMatrixDeterminant LogSoftmax LogUniformCandidateSampler LogicalAnd LogicalNot LogicalOr LookupTableExport LookupTableExportV2 LookupTableFind LookupTableFindV2 LookupTableImport LookupTableImportV2 LookupTableInsert LookupTableInsertV2 LookupTableRemoveV2 LookupTableSize LookupTableSizeV2 LoopCond LowerBound Lu MakeIterator MakeUnique MakeWeakResourceHandle MapAndBatchDataset MapClear MapDataset MapDefun MapIncompleteSize MapPeek MapSize MapStage MapUnstage MapUnstageNoKey MatMul MatrixBandPart MatrixDeterminant MatrixDiag MatrixDiagPart MatrixDiagPartV2 MatrixDiagPartV3 MatrixDiagV2 MatrixDiagV3 MatrixExponential MatrixInverse MatrixLogarithm MatrixSetDiag MatrixSetDiagV2 MatrixSetDiagV3 MatrixSolve MatrixSolveLs MatrixSquareRoot MatrixTriangularSolve Max MaxIntraOpParallelismDataset MaxPool MaxPool3D MaxPool3DGrad MaxPool3DGradGrad MaxPoolGrad MaxPoolGradGrad MaxPoolGradGradV2 MaxPoolGradGradWithArgmax MaxPoolGradV2 MaxPoolGradWithArgmax MaxPoolV2 MaxPoolWithArgmax Maximum Mean Merge MergeDedupData MergeSummary Mfcc Min Minimum MirrorPad MirrorPadGrad MixedStruct MlirPassthroughOp Mod ModelDataset Mul MulNoNan MultiDeviceIterator MultiDeviceIteratorFromStringHandle MultiDeviceIteratorGetNextFromShard MultiDeviceIteratorInit MultiDeviceIteratorToStringHandle Multinomial MutableDenseHashTable MutableDenseHashTableV2 MutableHashTable MutableHashTableOfTensors MutableHashTableOfTensorsV2 MutableHashTableV2 MutexLock MutexV2 NInPolymorphicTwice NInTwice NInTwoTypeVariables NIntsIn NIntsOut NIntsOutDefault NPolymorphicIn NPolymorphicOut NPolymorphicOutDefault NPolymorphicRestrictIn NPolymorphicRestrictOut Namespace>TestStringOutput NcclAllReduce NcclBroadcast NcclReduce Ndtri NearestNeighbors Neg NegTrain NextAfter NextIteration NoOp NonDeterministicInts NonMaxSuppression NonMaxSuppressionV2 NonMaxSuppressionV3 NonMaxSuppressionV4 NonMaxSuppressionV5 NonMaxSuppressionWithOverlaps NonSerializableDataset None NotEqual NthElement Old OneHot OneShotIterator OnesLike OpWithDefaultAttr OpWithFutureDefaultAttr OptimizeDataset OptimizeDatasetV2 OptionalFromValue OptionalGetValue OptionalHasValue OptionalNone OptionsDataset OrderedMapClear OrderedMapIncompleteSize OrderedMapPeek OrderedMapSize OrderedMapStage OrderedMapUnstage OrderedMapUnstageNoKey OutT OutTypeList OutTypeListRestrict OutfeedDequeue OutfeedDequeueTuple OutfeedDequeueTupleV2 OutfeedDequeueV2 OutfeedEnqueue OutfeedEnqueueTuple Pack Pad PadV2 PaddedBatchDataset PaddedBatchDatasetV2 PaddingFIFOQueue PaddingFIFOQueueV2 ParallelBatchDataset ParallelConcat ParallelDynamicStitch ParallelFilterDataset ParallelInterleaveDataset ParallelInterleaveDatasetV2 ParallelInterleaveDatasetV3 ParallelInterleaveDatasetV4 ParallelMapDataset ParallelMapDatasetV2 ParameterizedTruncatedNormal ParseExample ParseExampleDataset ParseExampleDatasetV2 ParseExampleV2 ParseSequenceExample ParseSequenceExampleV2 ParseSingleExample ParseSingleSequenceExample ParseTensor PartitionedCall Placeholder PlaceholderV2 PlaceholderWithDefault Polygamma Polymorphic PolymorphicDefaultOut PolymorphicOut PopulationCount Pow PrefetchDataset Prelinearize PrelinearizeTuple PreventGradient Print PriorityQueue PriorityQueueV2 PrivateThreadPoolDataset Prod Qr QuantizeAndDequantize QuantizeAndDequantizeV2 QuantizeAndDequantizeV3 QuantizeAndDequantizeV4 QuantizeAndDequantizeV4Grad QuantizeDownAndShrinkRange QuantizeV2 QuantizedAdd QuantizedAvgPool QuantizedBatchNormWithGlobalNormalization QuantizedBiasAdd QuantizedConcat QuantizedConcatV2 QuantizedConv2D QuantizedConv2DAndRelu QuantizedConv2DAndReluAndRequantize QuantizedConv2DAndRequantize QuantizedConv2DPerChannel QuantizedConv2DWithBias QuantizedConv2DWithBiasAndRelu QuantizedConv2DWithBiasAndReluAndRequantize QuantizedConv2DWithBiasAndRequantize QuantizedConv2DWithBiasSignedSumAndReluAndRequantize QuantizedConv2DWithBiasSumAndRelu QuantizedConv2DWithBiasSumAndReluAndRequantize QuantizedDepthwiseConv2D QuantizedDepthwiseConv2DWithBias QuantizedDepthwiseConv2DWithBiasAndRelu QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize QuantizedInstanceNorm QuantizedMatMul QuantizedMatMulWithBias QuantizedMatMulWithBiasAndDequantize QuantizedMatMulWithBiasAndRelu QuantizedMatMulWithBiasAndReluAndRequantize QuantizedMatMulWithBiasAndRequantize QuantizedMaxPool QuantizedMul QuantizedRelu QuantizedRelu6 QuantizedReluX QuantizedReshape QuantizedResizeBilinear QueueClose QueueCloseV2 QueueDequeue QueueDequeueMany QueueDequeueManyV2 QueueDequeueUpTo QueueDequeueUpToV2 QueueDequeueV2 QueueEnqueue QueueEnqueueMany QueueEnqueueManyV2 QueueEnqueueV2 QueueIsClosed QueueIsClosedV2 QueueSize QueueSizeV2 RFFT RFFT2D RFFT3D RFFTND RGBToHSV RaggedBincount RaggedCountSparseOutput RaggedCross RaggedFillEmptyRows RaggedFillEmptyRowsGrad RaggedGather RaggedRange RaggedTensorFromVariant RaggedTensorToSparse RaggedTensorToTensor RaggedTensorToVariant RaggedTensorToVariantGradient RandomCrop RandomDataset RandomDatasetV2 RandomGamma RandomGammaGrad RandomIndexShuffle RandomPoisson RandomPoissonV2 RandomShuffle RandomShuffleQueue RandomShuffleQueueV2 RandomStandardNormal RandomUniform RandomUniformInt Range RangeDataset Rank ReadVariableOp ReadVariableXlaSplitND ReaderNumRecordsProduced ReaderNumRecordsProducedV2 ReaderNumWorkUnitsCompleted ReaderNumWorkUnitsCompletedV2 ReaderRead ReaderReadUpTo ReaderReadUpToV2 ReaderReadV2 ReaderReset ReaderResetV2 ReaderRestoreState ReaderRestoreStateV2 ReaderSerializeState ReaderSerializeStateV2 Real RealDiv RebatchDataset RebatchDatasetV2 Reciprocal ReciprocalGrad Recv RecvTPUEmbeddingActivations ReduceDataset ReduceJoin RefEnter RefExit RefIdentity RefIn RefInputFloatInput RefInputFloatInputIntOutput RefInputIntInput RefMerge RefNextIteration RefOut RefOutput RefOutputFloatOutput RefSelect RefSwitch RegexFullMatch RegexReplace Relayout RelayoutLike Relu Relu6 Relu6Grad ReluGrad RemoteCall RepeatDataset RequantizationRange RequantizationRangePerChannel Requantize RequantizePerChannel RequiresOlderGraphVersion ReservedAttr ReservedInput Reshape ResizeArea ResizeBicubic ResizeBicubicGrad ResizeBilinear ResizeBilinearGrad ResizeNearestNeighbor ResizeNearestNeighborGrad ResourceAccumulatorApplyGradient ResourceAccumulatorNumAccumulated ResourceAccumulatorSetGlobalStep ResourceAccumulatorTakeGradient ResourceApplyAdaMax ResourceApplyAdadelta ResourceApplyAdagrad ResourceApplyAdagradDA ResourceApplyAdagradV2 ResourceApplyAdam ResourceApplyAdamWithAmsgrad ResourceApplyAddSign ResourceApplyCenteredRMSProp ResourceApplyFtrl ResourceApplyFtrlV2 ResourceApplyGradientDescent ResourceApplyKerasMomentum ResourceApplyMomentum ResourceApplyPowerSign ResourceApplyProximalAdagrad ResourceApplyProximalGradientDescent ResourceApplyRMSProp ResourceConditionalAccumulator ResourceCountUpTo ResourceCreateOp ResourceGather ResourceGatherNd ResourceInitializedOp ResourceScatterAdd ResourceScatterDiv ResourceScatterMax ResourceScatterMin ResourceScatterMul ResourceScatterNdAdd ResourceScatterNdMax ResourceScatterNdMin ResourceScatterNdSub ResourceScatterNdUpdate ResourceScatterSub ResourceScatterUpdate ResourceSparseApplyAdadelta ResourceSparseApplyAdagrad ResourceSparseApplyAdagradDA ResourceSparseApplyAdagradV2 ResourceSparseApplyCenteredRMSProp ResourceSparseApplyFtrl ResourceSparseApplyFtrlV2 ResourceSparseApplyKerasMomentum ResourceSparseApplyMomentum ResourceSparseApplyProximalAdagrad ResourceSparseApplyProximalGradientDescent ResourceSparseApplyRMSProp ResourceStridedSliceAssign ResourceUsingOp Restrict RetrieveAllTPUEmbeddingParameters RetrieveTPUEmbeddingADAMParameters RetrieveTPUEmbeddingAdadeltaParameters RetrieveTPUEmbeddingAdagradMomentumParameters RetrieveTPUEmbeddingAdagradParameters RetrieveTPUEmbeddingCenteredRMSPropParameters RetrieveTPUEmbeddingFTRLParameters RetrieveTPUEmbeddingFrequencyEstimatorParameters RetrieveTPUEmbeddingMDLAdagradLightParameters RetrieveTPUEmbeddingMomentumParameters RetrieveTPUEmbeddingProximalAdagradParameters RetrieveTPUEmbeddingProximalYogiParameters RetrieveTPUEmbeddingRMSPropParameters RetrieveTPUEmbeddingStochasticGradientDescentParameters Reverse ReverseSequence ReverseV2 RewriteDataset RightShift Rint RiscAbs RiscAdd RiscBinaryArithmetic RiscBinaryComparison RiscBitcast RiscBroadcast RiscCast RiscCeil RiscCholesky RiscConcat RiscCondition RiscConv RiscCos RiscDiv RiscDot RiscExp RiscFft RiscFloor RiscGather RiscImag RiscIsFinite RiscLog RiscLogicalAnd RiscLogicalNot RiscLogicalOr RiscMax RiscMin RiscMul RiscNeg RiscPad RiscPool RiscPow RiscRandomUniform RiscReal RiscReduce RiscRem RiscReshape RiscReverse RiscScatter RiscShape RiscSign RiscSlice RiscSort RiscSqueeze RiscSub RiscTranspose RiscTriangularSolve RiscUnary RiscWhile RngReadAndSkip RngSkip Roll Round RpcCheckStatus RpcGetValue Rsqrt RsqrtGrad SampleDistortedBoundingBox SampleDistortedBoundingBoxV2 SamplingDataset ScalarSummary ScaleAndTranslate ScaleAndTranslateGrad ScanDataset ScatterAdd ScatterDiv ScatterMax ScatterMin ScatterMul ScatterNd ScatterNdAdd ScatterNdMax ScatterNdMin ScatterNdNonAliasingAdd ScatterNdSub ScatterNdUpdate ScatterSub ScatterUpdate SdcaFprint SdcaOptimizer SdcaOptimizerV2 SdcaShrinkL1 SegmentMax SegmentMaxV2 SegmentMean SegmentMin SegmentMinV2 SegmentProd SegmentProdV2 SegmentSum SegmentSumV2 Select SelectV2 SelfAdjointEig SelfAdjointEigV2 Selu SeluGrad Send SendTPUEmbeddingGradients SerializeIterator SerializeManySparse SerializeSparse SerializeTensor SetSize SetStatsAggregatorDataset Shape ShapeN ShardDataset ShuffleAndRepeatDataset ShuffleAndRepeatDatasetV2 ShuffleDataset ShuffleDatasetV2 ShuffleDatasetV3 ShutdownDistributedTPU ShutdownTPUSystem Sigmoid SigmoidGrad Sign Simple SimpleStruct Sin Sinh Size SkipDataset SleepDataset SleepIdentityOp SleepOp Slice SlidingWindowDataset Snapshot SnapshotNestedDatasetReader SobolSample Softmax SoftmaxCrossEntropyWithLogits Softplus SoftplusGrad Softsign SoftsignGrad SortListOfSparseCoreCooTensors SpaceToBatch SpaceToBatchND SpaceToDepth SparseAccumulatorApplyGradient SparseAccumulatorTakeGradient SparseAdd SparseAddGrad SparseApplyAdadelta SparseApplyAdagrad SparseApplyAdagradDA SparseApplyAdagradV2 SparseApplyCenteredRMSProp SparseApplyFtrl SparseApplyFtrlV2 SparseApplyMomentum SparseApplyProximalAdagrad SparseApplyProximalGradientDescent SparseApplyRMSProp SparseBincount SparseConcat SparseConditionalAccumulator SparseCountSparseOutput SparseCross SparseCrossHashed SparseCrossV2 SparseDenseCwiseAdd SparseDenseCwiseDiv SparseDenseCwiseMul SparseFillEmptyRows SparseFillEmptyRowsGrad SparseMatMul SparseMatrixAdd SparseMatrixMatMul SparseMatrixMul SparseMatrixNNZ SparseMatrixOrderingAMD SparseMatrixSoftmax SparseMatrixSoftmaxGrad SparseMatrixSparseCholesky SparseMatrixSparseMatMul SparseMatrixTranspose SparseMatrixZeros SparseReduceMax SparseReduceMaxSparse SparseReduceSum SparseReduceSumSparse SparseReorder SparseReshape SparseSegmentMean SparseSegmentMeanGrad SparseSegmentMeanGradV2 SparseSegmentMeanWithNumSegments SparseSegmentSqrtN SparseSegmentSqrtNGrad SparseSegmentSqrtNGradV2 SparseSegmentSqrtNWithNumSegments SparseSegmentSum SparseSegmentSumGrad SparseSegmentSumGradV2 SparseSegmentSumWithNumSegments SparseSlice SparseSliceGrad SparseSoftmax SparseSoftmaxCrossEntropyWithLogits SparseSparseMaximum SparseSparseMinimum SparseSplit SparseTensorDenseAdd SparseTensorDenseMatMul SparseTensorSliceDataset SparseTensorToCSRSparseMatrix SparseToDense SparseToSparseSetOperation Spence Split SplitDedupData SplitV Sqrt SqrtGrad Square SquaredDifference Squeeze Stack StackClose StackCloseV2 StackPop StackPopV2 StackPush StackPushV2 StackV2 Stage StageClear StagePeek StageSize StatefulPartitionedCall StatefulRandomBinomial StatefulStandardNormal StatefulStandardNormalV2 StatefulTruncatedNormal StatefulUniform StatefulUniformFullInt StatefulUniformInt StatelessCase StatelessIf StatelessMultinomial StatelessParameterizedTruncatedNormal StatelessRandomBinomial StatelessRandomGammaV2 StatelessRandomGammaV3 StatelessRandomGetAlg StatelessRandomGetKeyCounter StatelessRandomGetKeyCounterAlg StatelessRandomNormal StatelessRandomNormalV2 StatelessRandomPoisson StatelessRandomUniform StatelessRandomUniformFullInt StatelessRandomUniformFullIntV2 StatelessRandomUniformInt StatelessRandomUniformIntV2 StatelessRandomUniformV2 StatelessSampleDistortedBoundingBox StatelessShuffle StatelessTruncatedNormal StatelessTruncatedNormalV2 StatelessWhile StaticRegexFullMatch StaticRegexReplace StatsAggregatorHandle StatsAggregatorHandleV2 StatsAggregatorSummary StochasticCastToInt StopGradient StoreMinibatchStatisticsInFdo StridedSlice StridedSliceAssign StridedSliceGrad StringFormat StringJoin StringLength StringListAttr StringLower StringNGrams StringSplit StringSplitV2 StringStrip StringToHashBucket StringToHashBucketFast StringToHashBucketStrong StringToNumber StringUpper StubResourceHandleOp Sub Substr Sum SummaryWriter Svd Switch SymbolicGradient SyncDevice TPUAnnotateTensorsWithDynamicShape TPUCompilationResult TPUCompile TPUCompileSucceededAssert TPUCopyWithDynamicShape TPUDummyInput TPUEmbeddingActivations TPUExecute TPUExecuteAndUpdateVariables TPUOrdinalSelector TPUPartitionedCall TPUPartitionedInput TPUPartitionedInputV2 TPUPartitionedOutput TPUPartitionedOutputV2 TPUReplicateMetadata TPUReplicatedInput TPUReplicatedOutput TPUReshardVariables TPURoundRobin TakeDataset TakeManySparseFromTensorsMap TakeWhileDataset Tan Tanh TanhGrad TemporaryVariable TensorArray TensorArrayClose TensorArrayCloseV2 TensorArrayCloseV3 TensorArrayConcat TensorArrayConcatV2 TensorArrayConcatV3 TensorArrayGather TensorArrayGatherV2 TensorArrayGatherV3 TensorArrayGrad TensorArrayGradV2 TensorArrayGradV3 TensorArrayGradWithShape TensorArrayPack TensorArrayRead TensorArrayReadV2 TensorArrayReadV3 TensorArrayScatter TensorArrayScatterV2 TensorArrayScatterV3 TensorArraySize TensorArraySizeV2 TensorArraySizeV3 TensorArraySplit TensorArraySplitV2 TensorArraySplitV3 TensorArrayUnpack TensorArrayV2 TensorArrayV3 TensorArrayWrite TensorArrayWriteV2 TensorArrayWriteV3 TensorDataset TensorListConcat TensorListConcatLists TensorListConcatV2 TensorListElementShape TensorListFromTensor TensorListGather TensorListGetItem TensorListLength TensorListPopBack TensorListPushBack TensorListPushBackBatch TensorListReserve TensorListResize TensorListScatter TensorListScatterIntoExistingList TensorListScatterV2 TensorListSetItem TensorListSplit TensorListStack TensorMapErase TensorMapHasKey TensorMapInsert TensorMapLookup TensorMapSize TensorMapStackKeys TensorScatterAdd TensorScatterMax TensorScatterMin TensorScatterSub TensorScatterUpdate TensorSliceDataset TensorStridedSliceUpdate TensorSummary TensorSummaryV2 TestAttr TestStringOutput ThreadPoolDataset ThreadPoolHandle ThreadUnsafeUnigramCandidateSampler Tile TileGrad Timestamp ToBool TopK TopKUnique TopKV2 TopKWithUnique TpuHandleToProtoKey Transpose TridiagonalMatMul TridiagonalSolve TruncateDiv TruncateMod TruncatedNormal TwoFloatInputs TwoFloatInputsFloatOutput TwoFloatInputsIntOutput TwoFloatOutputs TwoIntInputs TwoIntOutputs TwoRefsIn TypeList TypeListRestrict TypeListTwice Unary Unbatch UnbatchDataset UnbatchGrad UncompressElement UnicodeDecode UnicodeDecodeWithOffsets UnicodeEncode UnicodeScript UnicodeTranscode UniformCandidateSampler UniformDequantize UniformQuantize UniformQuantizedAdd UniformQuantizedClipByValue UniformQuantizedConvolution UniformQuantizedConvolutionHybrid UniformQuantizedDot UniformQuantizedDotHybrid UniformRequantize Unique UniqueDataset UniqueV2 UniqueWithCounts UniqueWithCountsV2 Unpack UnravelIndex UnsortedSegmentJoin UnsortedSegmentMax UnsortedSegmentMin UnsortedSegmentProd UnsortedSegmentSum Unstage UnwrapDatasetVariant UpdateTaskIdAndGlobalCoreArray UpperBound VarHandleOp VarIsInitializedOp Variable VariableShape VariableV2 WeightedFlatMapDataset Where While WindowDataset WindowOp WrapDatasetVariant WriteAudioSummary WriteGraphSummary WriteHistogramSummary WriteImageSummary WriteRawProtoSummary WriteScalarSummary WriteSummary Xdivy XlaAllReduce XlaBroadcastHelper XlaCallModule XlaClusterOutput XlaConcatND XlaConv XlaConvV2 XlaCustomCall XlaCustomCallV2 XlaDequantize XlaDot XlaDotV2 XlaDynamicSlice XlaDynamicUpdateSlice XlaEinsum XlaGather XlaHostCompute XlaIf XlaKeyValueSort XlaLaunch XlaLaunchV2 XlaOptimizationBarrier XlaPad XlaRecv XlaRecvFromHost XlaRecvTPUEmbeddingActivations XlaRecvTPUEmbeddingActivationsV2 XlaRecvTPUEmbeddingDeduplicationData XlaRecvTPUEmbeddingDeduplicationDataV2 XlaReduce XlaReducePrecision XlaReduceScatter XlaReduceWindow XlaRemoveDynamicDimensionSize XlaReplicaId XlaRngBitGenerator XlaScatter XlaSelectAndScatter XlaSelfAdjointEig XlaSend XlaSendTPUEmbeddingGradients XlaSendTPUEmbeddingGradientsV2 XlaSendToHost XlaSetBound XlaSetDynamicDimensionSize XlaSharding XlaSort XlaSparseActivationsUnstack XlaSparseCoreAdagrad XlaSparseCoreAdagradMomentum XlaSparseCoreAdam XlaSparseCoreFtrl XlaSparseCoreSgd XlaSparseDenseMatmul XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput XlaSparseDenseMatmulGradWithAdagradAndCsrInput XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize XlaSparseDenseMatmulGradWithAdamAndCsrInput XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize XlaSparseDenseMatmulGradWithCsrInput XlaSparseDenseMatmulGradWithFtrlAndCsrInput XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize XlaSparseDenseMatmulGradWithSgdAndCsrInput XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize XlaSparseDenseMatmulWithCsrInput XlaSparseDenseMatmulWithStaticBufferSize XlaSparseGradientsStack XlaSplitND XlaSpmdFullToShardShape XlaSpmdShardToFullShape XlaSvd XlaVariadicReduce XlaVariadicReduceV2 XlaVariadicSort XlaWhile Xlog1py Xlogy ZerosLike Zeta ZipDataset _Arg _ArrayToList _ConfigureDistributedTPU _DeviceArg _DeviceRetval _DisconnectHostFromDistributedTPUSystem _EagerConst _FusedBatchNormEx _FusedBatchNormGradEx _FusedConv2D _FusedConv3D _FusedDepthwiseConv2dNative _FusedMatMul _FusedQuantizedConv2D _FusedQuantizedDepthwiseConv2D _HostCast _HostRecv _HostSend _If _InitializeHostForDistributedTPU _ListToArray _MklAvgPool _MklAvgPool3D _MklAvgPool3DGrad _MklAvgPoolGrad _MklBatchMatMul _MklBatchMatMulV2 _MklConcat _MklConcatV2 _MklConjugateTranspose _MklConv2D _MklConv2DBackpropFilter _MklConv2DBackpropFilterWithBias _MklConv2DBackpropInput _MklConv2DWithBias _MklConv3D _MklConv3DBackpropFilterV2 _MklConv3DBackpropInputV2 _MklDepthwiseConv2dNative _MklDepthwiseConv2dNativeBackpropFilter _MklDepthwiseConv2dNativeBackpropInput _MklDequantize _MklEinsum _MklElu _MklEluGrad _MklFusedBatchMatMulV2 _MklFusedBatchNorm _MklFusedBatchNormEx _MklFusedBatchNormGrad _MklFusedBatchNormGradV2 _MklFusedBatchNormGradV3 _MklFusedBatchNormV2 _MklFusedBatchNormV3 _MklFusedConv2D _MklFusedDepthwiseConv2dNative _MklFusedInstanceNorm _MklFusedMatMul _MklFusedMish _MklLayerNorm _MklLeakyRelu _MklLeakyReluGrad _MklMatMul _MklMaxPool _MklMaxPool3D _MklMaxPool3DGrad _MklMaxPoolGrad _MklNativeAvgPool _MklNativeAvgPool3D _MklNativeAvgPool3DGrad _MklNativeAvgPoolGrad _MklNativeConv2D _MklNativeConv2DBackpropFilter _MklNativeConv2DBackpropFilterWithBias _MklNativeConv2DBackpropInput _MklNativeConv2DWithBias _MklNativeConv3D _MklNativeConv3DBackpropFilterV2 _MklNativeConv3DBackpropInputV2 _MklNativeDepthwiseConv2dNative _MklNativeDepthwiseConv2dNativeBackpropFilter _MklNativeDepthwiseConv2dNativeBackpropInput _MklNativeFusedBatchNorm _MklNativeFusedBatchNormEx _MklNativeFusedBatchNormGrad _MklNativeFusedBatchNormGradV2 _MklNativeFusedBatchNormGradV3 _MklNativeFusedBatchNormV2 _MklNativeFusedBatchNormV3 _MklNativeFusedConv2D _MklNativeFusedConv3D _MklNativeFusedDepthwiseConv2dNative _MklNativeFusedMatMul _MklNativeMaxPool _MklNativeMaxPool3D _MklNativeMaxPool3DGrad _MklNativeMaxPoolGrad _MklNativePadWithConv2D _MklNativePadWithFusedConv2D _MklNativeSparseMatrixMatMul _MklPadWithConv2D _MklPadWithFusedConv2D _MklQuantizeV2 _MklQuantizedAvgPool _MklQuantizedConcatV2 _MklQuantizedConv2D _MklQuantizedConv2DAndRelu _MklQuantizedConv2DAndReluAndRequantize _MklQuantizedConv2DAndRequantize _MklQuantizedConv2DPerChannel _MklQuantizedConv2DWithBias _MklQuantizedConv2DWithBiasAndRelu _MklQuantizedConv2DWithBiasAndReluAndRequantize _MklQuantizedConv2DWithBiasAndRequantize _MklQuantizedConv2DWithBiasSignedSumAndReluAndRequantize _MklQuantizedConv2DWithBiasSumAndRelu _MklQuantizedConv2DWithBiasSumAndReluAndRequantize _MklQuantizedDepthwiseConv2D _MklQuantizedDepthwiseConv2DWithBias _MklQuantizedDepthwiseConv2DWithBiasAndRelu _MklQuantizedDepthwiseConv2DWithBiasAndReluAndRequantize _MklQuantizedMatMulWithBias _MklQuantizedMatMulWithBiasAndDequantize _MklQuantizedMatMulWithBiasAndRelu _MklQuantizedMatMulWithBiasAndReluAndRequantize _MklQuantizedMatMulWithBiasAndRequantize _MklQuantizedMaxPool _MklRelu _MklRelu6 _MklRelu6Grad _MklReluGrad _MklSoftmax _MklSwish _MklTanh _MklTanhGrad _MklTranspose _NcclBroadcastRecv _NcclBroadcastSend _NcclReduceRecv _NcclReduceSend _ParallelConcatStart _ParallelConcatUpdate _QuantizedMatMul _QuantizedMaxPool3D _ReadVariablesOp _Recv _Retval _ScopedAllocator _ScopedAllocatorConcat _ScopedAllocatorSplit _Send _SetGlobalTPUArray _ShutdownDistributedTPU _SwitchN _TPUCompileMlir _TPUReplicate _TensorToHashBucketFast _UnaryOpsComposition _VarHandlesOp _WaitForDistributedTPU _While _XlaAotOnlyVarHandleOp _XlaCompile _XlaCompileMlirPlaceholderProgramKey _XlaHostComputeMlir _XlaMerge _XlaRecvAtHost _XlaRecvAtHostV2 _XlaRun _XlaSendFromHost _XlaSendFromHostV2 __MklDummyConv2DBackpropFilterWithBias __MklDummyConv2DWithBias __MklDummyPadWithConv2D __MklDummyPadWithFusedConv2D";

// src/formats/tensorflow/operations.ts
var reaching = /* @__PURE__ */ new Map();
for (const { does, reach, operations } of reachingOperations)
  for (const entry4 of operations.split(" ")) {
    const [, name = "", input, attribute5] = /^(\w+)(?::(\d))?(?:@(\w+))?$/.exec(entry4) ?? [];
    const known = reaching.get(name);
    reaching.set(name, {
      reach,
      does,
      inputs: [...known?.inputs ?? [], ...input === void 0 ? [] : [Number(input)]],
      attributes: [...known?.attributes ?? [], ...attribute5 === void 0 ? [] : [attribute5]]
    });
  }
var computing = new Set(computingOperations.split(" "));
var reachOf = (operation2) => reaching.get(operation2);
var isKnownOperation = (operation2) => computing.has(operation2) || reaching.has(operation2);

// src/formats/tensorflow/nodes.ts
var MOST_TEXTS = 8;
var NONE2 = [];
var nodeOf = (message2) => {
  const operation2 = textOf2(message2, "op");
  return {
    name: textOf2(message2, "name"),
    operation: operation2,
    inputs: textsOf(message2, "input").slice(0, 64),
    texts: attributesOf2(message2, operation2),
    calls: callsOf(message2),
    at: message2.at
  };
};
var callsOf = (message2) => {
  let calls3;
  for (const entry4 of messagesOf(message2, "attr"))
    for (const value3 of messagesOf(entry4, "value"))
      for (const holder of [value3, ...messagesOf(value3, "list")])
        for (const called2 of messagesOf(holder, "func")) {
          calls3 ??= [];
          calls3.push(textOf2(called2, "name"));
        }
  return calls3?.slice(0, MOST_TEXTS) ?? NONE2;
};
var attributesOf2 = (message2, operation2) => {
  const wanted = operation2 === "Const" ? ["value"] : reachOf(operation2)?.attributes ?? NONE2;
  if (wanted.length === 0) return NONE2;
  const texts = [];
  for (const entry4 of messagesOf(message2, "attr")) {
    if (!wanted.includes(textOf2(entry4, "key"))) continue;
    for (const value3 of messagesOf(entry4, "value")) {
      texts.push(...textsOf(value3, "s"));
      for (const inner of [...messagesOf(value3, "tensor"), ...messagesOf(value3, "list")])
        texts.push(...textsOf(inner, "string_val"), ...textsOf(inner, "s"));
    }
  }
  return texts.slice(0, MOST_TEXTS);
};
var MOST_STEPS2 = 200;
var originOf = (nodes, input) => {
  const constants3 = [];
  const handed = [];
  let given = false;
  const visited = /* @__PURE__ */ new Set();
  const open = [input];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (next.startsWith("^")) continue;
    const name = next.split(":", 1)[0] ?? "";
    if (visited.has(name)) continue;
    visited.add(name);
    const node2 = nodes.get(name);
    if (node2 === void 0) handed.push(name);
    else if (visited.size > MOST_STEPS2) given = true;
    else if (node2.operation === "Const") constants3.push(...node2.texts);
    else if (node2.operation.startsWith("Placeholder") || node2.inputs.length === 0) given = true;
    else open.push(...node2.inputs);
  }
  return { constants: constants3, given: given || handed.length > 0, handed };
};

// src/formats/tensorflow/words.ts
var leaves3 = (path) => /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path);
var shown8 = (text6) => JSON.stringify(text6.slice(0, 120));
var scopeOf = (name) => name === void 0 ? "The graph" : `The function ${JSON.stringify(name.slice(0, 80))}`;

// src/formats/tensorflow/flows.ts
var MOST_INPUTS = 64;
var CHOOSES = /* @__PURE__ */ new Set(["If", "StatelessIf", "_If", "Case", "StatelessCase"]);
var flowsOf = (nodes, { operation: operation2, inputs }, caller, callee) => {
  const flows = [];
  const skipped = CHOOSES.has(operation2) ? 1 : 0;
  for (const [index, input] of inputs.slice(skipped, MOST_INPUTS).entries()) {
    const { constants: constants3, given, handed } = originOf(nodes, input);
    const path = given ? void 0 : constants3.find(leaves3);
    if (path !== void 0 || handed.length > 0) flows.push({ caller, callee, index, path, handed });
  }
  return flows;
};
var judgeFlows = ({ log, functions: functions2, flows, handed }) => {
  if (handed.length === 0) return;
  const paths = pathsInto(flows, functions2);
  for (const { scope, operation: operation2, does, at: at2, handed: names2 } of handed) {
    const path = names2.map((name) => paths.get(keyOf2(scope, name))).find((found) => found !== void 0);
    if (path === void 0) continue;
    log.add({
      level: "dangerous",
      message: `${scopeOf(scope)} runs ${operation2}, which ${does}; the graph hands it ${shown8(path)}.`,
      call: `${operation2}(${JSON.stringify(path.slice(0, 200))})`,
      offset: at2
    });
  }
};
var keyOf2 = (scope, argument2) => `${scope}\0${argument2}`;
var pathsInto = (flows, functions2) => {
  const paths = /* @__PURE__ */ new Map();
  const onward = /* @__PURE__ */ new Map();
  const open = [];
  for (const { caller, callee, index, path, handed } of flows) {
    const name = functions2.get(callee)?.[index];
    if (name === void 0) continue;
    const target2 = keyOf2(callee, name);
    if (path !== void 0 && !paths.has(target2)) {
      paths.set(target2, path);
      open.push(target2);
    }
    if (caller !== void 0)
      for (const argument2 of handed) {
        const source = keyOf2(caller, argument2);
        const targets2 = onward.get(source);
        if (targets2) targets2.push(target2);
        else onward.set(source, [target2]);
      }
  }
  for (let next = open.pop(); next !== void 0; next = open.pop())
    for (const target2 of onward.get(next) ?? []) {
      if (paths.has(target2)) continue;
      paths.set(target2, paths.get(next) ?? "");
      open.push(target2);
    }
  return paths;
};

// src/formats/tensorflow/judge.ts
var MOST_STRANGE = 1e3;
var MOST_FLOWS = 5e4;
var judgeNodes = (trial2, nodes, scope) => {
  let byName;
  const names2 = () => {
    byName ??= new Map(nodes.map((node2) => [node2.name, node2]));
    return byName;
  };
  for (const node2 of nodes) {
    const reaches = reachOf(node2.operation);
    if (reaches) judgeNode2(trial2, names2(), node2, reaches, scope);
    const known = reaches !== void 0 || isKnownOperation(node2.operation);
    if (!known && trial2.strange.size < MOST_STRANGE)
      trial2.strange.set(node2.operation, trial2.strange.get(node2.operation) ?? node2.at);
    for (const callee of known ? node2.calls : [node2.operation, ...node2.calls])
      if (trial2.flows.length < MOST_FLOWS) trial2.flows.push(...flowsOf(names2(), node2, scope, callee));
  }
};
var judgeStrange = ({ log, functions: functions2, strange }) => {
  for (const [operation2, at2] of strange)
    if (!functions2.has(operation2))
      log.add({
        level: "unknown",
        message: `The operation ${shown8(operation2)} is none of TensorFlow; a library of machine code must bring it.`,
        offset: at2
      });
};
var judgeNode2 = ({ log, handed }, nodes, node2, reaches, scope) => {
  const { inputs, attributes: attributes3, does } = reaches;
  const origins = inputs.map((index) => originOf(nodes, node2.inputs[index] ?? ""));
  if (attributes3.length > 0) origins.push({ constants: node2.texts, given: false, handed: [] });
  const pathless = origins.length === 0;
  const tell3 = (origin) => {
    const level = levelOf(reaches, origin);
    if (level === void 0) return;
    const path = origin.given ? void 0 : origin.constants.find(leaves3) ?? origin.constants[0];
    const where = origin.given ? ", at a path that the program hands in" : path === void 0 ? "" : `: ${shown8(path)}`;
    const call = `${node2.operation}(${path === void 0 ? "…" : JSON.stringify(path.slice(0, 200))})`;
    const message2 = `${scopeOf(scope)} runs ${node2.operation}, which ${does}${pathless ? "" : where}.`;
    log.add({ level, message: message2, call, offset: node2.at }, `${node2.operation} ${level} ${path ?? ""}`);
  };
  for (const origin of pathless ? [{ constants: [], given: true, handed: [] }] : origins) tell3(origin);
  const named3 = origins.flatMap((each) => each.handed);
  if (scope !== void 0 && named3.length > 0 && handed.length < MOST_FLOWS)
    handed.push({ scope, operation: node2.operation, does, handed: named3, at: node2.at });
};
var levelOf = ({ reach }, origin) => {
  const { given } = origin;
  const constants3 = origin.constants.filter((text6) => text6 !== "");
  const outside = constants3.some(leaves3);
  switch (reach) {
    case "code":
      return "unknown";
    case "stream":
      return constants3.some((text6) => /^file:|^grpc:|^https?:/.test(text6)) ? "dangerous" : void 0;
    case "saver":
      return outside && !given ? "dangerous" : void 0;
    case "vocabulary":
      return outside && !given ? "dangerous" : "note";
    case "read":
      return outside && !given ? "dangerous" : "unknown";
    case "write":
    case "network":
      return constants3.length > 0 && !given ? "dangerous" : "unknown";
  }
};

// src/formats/tensorflow/inspect.ts
var inspectGraph = async (shape, read2) => {
  const trial2 = { log: logOf(), functions: /* @__PURE__ */ new Map(), strange: /* @__PURE__ */ new Map(), flows: [], handed: [] };
  const { log } = trial2;
  try {
    const visitors = visitorsOf4(trial2);
    const outermost = await read2(visitors);
    visitors.get(shape)?.(outermost);
    if (outermost.strange > 0)
      log.add({
        level: "unknown",
        message: `${outermost.strange} fields are none of this format: another program may read something else in the file.`
      });
  } catch (error) {
    judgeFlows(trial2);
    judgeStrange(trial2);
    if (!(error instanceof MalformedFile) || log.count() === 0) throw error;
    log.add({ level: "unknown", message: `The file breaks off: ${error.message}.` });
    return { completeness: "partial", findings: log.list() };
  }
  judgeFlows(trial2);
  judgeStrange(trial2);
  return { completeness: "complete", findings: log.list() };
};
var visitorsOf4 = (trial2) => /* @__PURE__ */ new Map([
  [nodeDef, (node2) => [nodeOf(node2)]],
  [
    functionDef,
    (message2) => {
      const signature = messagesOf(message2, "signature").at(-1);
      const name = signature ? textOf2(signature, "name") : "";
      const parameters = signature ? messagesOf(signature, "input_arg") : [];
      trial2.functions.set(
        name,
        parameters.map((each) => textOf2(each, "name"))
      );
      judgeNodes(trial2, message2.made, name);
      return [];
    }
  ],
  [
    graphDef,
    (message2) => {
      judgeNodes(trial2, message2.made, void 0);
      return [];
    }
  ],
  [
    assetFile,
    (message2) => {
      judgeAssets(trial2, textsOf(message2, "filename"));
      return [];
    }
  ],
  [
    // Told from the metadata of Keras by its fields alone, so it is judged like them.
    metaInfo,
    (message2) => {
      for (const name of ["tags", "tensorflow_version", "tensorflow_git_version"])
        for (const text6 of textsOf(message2, name)) judgeMetadata(trial2, text6);
      return [];
    }
  ],
  [
    savedObject,
    (message2) => {
      for (const text6 of textsOf(message2, "metadata")) judgeMetadata(trial2, text6);
      return [];
    }
  ]
]);
var judgeAssets = ({ log }, names2) => {
  for (const name of names2)
    if (/^[/\\]|^[A-Za-z][A-Za-z0-9+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name))
      log.add({
        level: "dangerous",
        message: `An asset of the model is a file outside of it: ${JSON.stringify(name.slice(0, 120))}.`
      });
};
var judgeMetadata = ({ log }, text6) => {
  if (!text6.trimStart().startsWith("{")) return;
  try {
    for (const finding of judgeKeras(Buffer.from(text6)).findings)
      log.add({ ...finding, member: "keras metadata" });
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    log.add({ level: "unknown", message: `Metadata of Keras could not be read: ${error.message}.` });
  }
};

// src/formats/tensorflow.ts
var MOST13 = 512 * 1024 * 1024;
var binary2 = (id, what, shape) => ({
  id,
  what,
  detects: (head, size) => isKind(head, size, shape),
  inspect: (bytes2) => inspectGraph(shape, (visitors) => readMessage(cursorOf(bytes2, MOST13), shape, bytes2.size, visitors))
});
var LONGEST_TEXT2 = 128 * 1024 * 1024;
var SHAPES = [savedModel, metaGraph, graphDef];
var FIRST3 = /^(?:\s+|#[^\n]*\n)*(\w+)\s*[:{<]/;
var shapeOfText = (head) => {
  const name = FIRST3.exec(Buffer.from(head).toString("latin1"))?.[1];
  return name === void 0 ? void 0 : SHAPES.find(({ byName }) => byName.has(name));
};
var tensorflow = [
  binary2("tf-saved-model", "a SavedModel of TensorFlow", savedModel),
  binary2("tf-meta-graph", "a MetaGraph of TensorFlow", metaGraph),
  binary2("tf-graph", "a graph of TensorFlow", graphDef),
  binary2("keras-metadata", "the metadata of a Keras model", kerasMetadata),
  binary2("tf-fingerprint", "the fingerprint of a SavedModel", fingerprint),
  {
    id: "tf-text",
    what: "a graph of TensorFlow as text",
    detects: (head) => shapeOfText(head) !== void 0,
    async inspect(bytes2, inner) {
      if (bytes2.size > LONGEST_TEXT2 || !inner.budget.spend("kept", bytes2.size))
        throw new MalformedFile("it is longer than is read");
      const data = await bytes2.slice(0, bytes2.size);
      const shape = shapeOfText(data.subarray(0, 4096)) ?? graphDef;
      return inspectGraph(
        shape,
        async (visitors) => readText2(Buffer.from(data).toString("latin1"), shape, visitors)
      );
    }
  }
];

// src/formats/tflite/flatbuffer.ts
var NONE3 = { from: 0, count: 0 };
var LONGEST_TEXT3 = 64 * 1024;
var number = async (blocks, at2, bytes2) => unsigned(await blocks.at(at2, bytes2), 0, bytes2);
var follow = async (blocks, at2) => at2 + await number(blocks, at2, 4);
var tableAt = async (blocks, at2) => {
  const back = Buffer.from(await blocks.at(at2, 4)).readInt32LE(0);
  const list2 = at2 - back;
  const size = await number(blocks, list2, 2);
  if (size < 4 || size % 2 !== 0) throw new MalformedFile("a table without fields");
  const data = await blocks.at(list2 + 4, size - 4);
  return { at: at2, fields: Array.from({ length: data.length / 2 }, (_, index) => unsigned(data, index * 2, 2)) };
};
var numberIn = async (blocks, { at: at2, fields }, index, bytes2) => {
  const offset = fields[index] ?? 0;
  return offset === 0 ? 0 : number(blocks, at2 + offset, bytes2);
};
var vectorIn = async (blocks, { at: at2, fields }, index, width) => {
  const offset = fields[index] ?? 0;
  if (offset === 0) return NONE3;
  const place = await follow(blocks, at2 + offset);
  const count3 = await number(blocks, place, 4);
  if (place + 4 + count3 * width > blocks.size) throw new MalformedFile("a list passes the end of the file");
  return { from: place + 4, count: count3 };
};
var textIn = async (blocks, table, index) => {
  const { from, count: count3 } = await vectorIn(blocks, table, index, 1);
  if (count3 > LONGEST_TEXT3) throw new MalformedFile("a text is longer than is read");
  return new TextDecoder().decode(await blocks.at(from, count3));
};
async function* tablesIn(blocks, table, index, most) {
  const { from, count: count3 } = await vectorIn(blocks, table, index, 4);
  if (count3 > most) throw new MalformedFile(`a list of ${count3} parts is longer than is read`);
  for (let item = 0; item < count3; item++) yield await tableAt(blocks, await follow(blocks, from + item * 4));
}

// src/formats/tflite/options.ts
var VECTOR = 10;
var TEXT2 = 5;
var BLOB = 25;
var textsOf2 = (data) => {
  const width = data.at(-1) ?? 0;
  const type = (data.at(-2) ?? 0) >> 2;
  const inner = 2 ** ((data.at(-2) ?? 0) & 3);
  const root = data.length - 2 - width;
  if (type !== VECTOR || root < 0 || width > 8) return [];
  const from = root - unsigned(data, root, width);
  const count3 = from - inner < 0 ? 0 : unsigned(data, from - inner, inner);
  const texts = [];
  for (let index = 0; index < Math.min(count3, 8); index++) {
    const kind = data[from + count3 * inner + index] ?? 0;
    if (kind >> 2 !== TEXT2 && kind >> 2 !== BLOB) continue;
    const size = 2 ** (kind & 3);
    const place = from + index * inner - unsigned(data, from + index * inner, inner);
    const length = place - size < 0 ? 0 : unsigned(data, place - size, size);
    texts.push(data.subarray(place, place + length));
  }
  return texts;
};
var nodeIn = async (options) => {
  const node2 = textsOf2(options)[1];
  if (node2 === void 0) return void 0;
  try {
    return nodeOf(
      await readMessage(cursorOf(bytesOf(node2), node2.length), nodeDef, node2.length, /* @__PURE__ */ new Map())
    );
  } catch (error) {
    if (error instanceof MalformedFile) return void 0;
    throw error;
  }
};

// src/formats/tflite.ts
var MOST14 = 128 * 1024 * 1024;
var MOST_PARTS2 = 2e5;
var NEWEST2 = 300;
var CUSTOM = 32;
var LONGEST_OPTIONS = 1024 * 1024;
var MODEL = { codes: 1, graphs: 2, buffers: 4 };
var CODE4 = { old: 0, custom: 1, builtin: 3 };
var GRAPH = { tensors: 0, operators: 3 };
var TENSOR2 = { buffer: 2 };
var OPERATOR2 = { code: 0, options: 5 };
var BUFFER = { data: 0, offset: 1, size: 2 };
var LIBRARIES3 = /* @__PURE__ */ new Set([
  "TFLite_Detection_PostProcess",
  "Convolution2DTransposeBias",
  "MaxPoolingWithArgmax2D",
  "MaxUnpooling2D",
  "TransformTensorBilinear",
  "TransformLandmarks",
  "Landmarks2TransformMatrix",
  "edgetpu-custom-op",
  "RandomUniform",
  "RandomStandardNormal",
  "Multinomial",
  "Mfcc",
  "AudioSpectrogram"
]);
var tflite = {
  id: "tflite",
  what: "a TensorFlow Lite model",
  detects: (head) => startsWith(head, "TFL3", 4),
  async inspect(bytes2) {
    const log = logOf();
    try {
      const blocks = blocksOf2(bytes2, MOST14);
      const model2 = await tableAt(blocks, await follow(blocks, 0));
      const codes = await judgeCodes(blocks, model2, log);
      const buffers = await judgeBuffers(blocks, model2);
      for await (const graph2 of tablesIn(blocks, model2, MODEL.graphs, MOST_PARTS2))
        await judgeGraph({ blocks, codes, buffers, log }, graph2);
    } catch (error) {
      if (!(error instanceof MalformedFile) || log.count() === 0) throw error;
      log.add({ level: "unknown", message: `The file breaks off: ${error.message}.` });
      return { completeness: "partial", findings: log.list() };
    }
    return { completeness: "complete", findings: log.list() };
  }
};
var judgeCodes = async (blocks, model2, log) => {
  const codes = [];
  for await (const code of tablesIn(blocks, model2, MODEL.codes, MOST_PARTS2)) {
    const number3 = Math.max(
      await numberIn(blocks, code, CODE4.old, 1),
      await numberIn(blocks, code, CODE4.builtin, 4)
    );
    if (number3 !== CUSTOM) {
      if (number3 > NEWEST2)
        log.add({
          level: "unknown",
          message: `The operator ${number3} is none of the format.`,
          offset: code.at
        });
      codes.push(void 0);
      continue;
    }
    const name = await textIn(blocks, code, CODE4.custom);
    codes.push(name);
    const finding = judgeCustom2(name);
    if (finding) log.add({ ...finding, offset: code.at });
  }
  return codes;
};
var judgeCustom2 = (name) => {
  const shown10 = JSON.stringify(name.slice(0, 80));
  if (name.startsWith("Flex")) return judgeFlex(name.slice(4), []);
  if (LIBRARIES3.has(name))
    return { level: "note", message: `The operator ${shown10} comes with a library of TensorFlow Lite.` };
  return {
    level: "unknown",
    message: `The operator ${shown10} is none of the format; a library of machine code must bring it.`
  };
};
var judgeFlex = (operation2, texts) => {
  const shown10 = JSON.stringify(operation2.slice(0, 80));
  const reaches = reachOf(operation2);
  if (reaches)
    return {
      level: reaches.reach === "saver" || reaches.reach === "vocabulary" || reaches.reach === "code" ? "unknown" : "dangerous",
      message: `The model runs the TensorFlow operation ${shown10}, which ${reaches.does}.`,
      call: `${operation2}(${texts.map((text6) => JSON.stringify(text6.slice(0, 100))).join(", ")})`.slice(0, 300)
    };
  if (isKnownOperation(operation2))
    return { level: "note", message: `The model runs operations of TensorFlow itself, such as ${shown10}.` };
  return {
    level: "unknown",
    message: `The operation ${shown10} is none of TensorFlow; a library must bring it.`
  };
};
var judgeBuffers = async (blocks, model2) => {
  let count3 = 0;
  for await (const buffer of tablesIn(blocks, model2, MODEL.buffers, MOST_PARTS2)) {
    count3++;
    await vectorIn(blocks, buffer, BUFFER.data, 1);
    const [offset, size] = [
      await numberIn(blocks, buffer, BUFFER.offset, 8),
      await numberIn(blocks, buffer, BUFFER.size, 8)
    ];
    if (offset > 1 && offset + size > blocks.size)
      throw new MalformedFile("a buffer passes the end of the file");
  }
  return count3;
};
var judgeGraph = async ({ blocks, codes, buffers, log }, graph2) => {
  for await (const tensor3 of tablesIn(blocks, graph2, GRAPH.tensors, MOST_PARTS2))
    if (await numberIn(blocks, tensor3, TENSOR2.buffer, 4) >= Math.max(buffers, 1))
      throw new MalformedFile("a tensor names a buffer that is not there");
  for await (const operator2 of tablesIn(blocks, graph2, GRAPH.operators, MOST_PARTS2)) {
    const index = await numberIn(blocks, operator2, OPERATOR2.code, 4);
    if (index >= codes.length) throw new MalformedFile("a node names an operator that is not there");
    const name = codes[index];
    if (name?.startsWith("Flex")) await judgeOptions(blocks, operator2, name, log);
  }
};
var judgeOptions = async (blocks, operator2, name, log) => {
  const { from, count: count3 } = await vectorIn(blocks, operator2, OPERATOR2.options, 1);
  const node2 = count3 > LONGEST_OPTIONS ? void 0 : await nodeIn(await blocks.at(from, count3));
  const offset = operator2.at;
  if (node2 === void 0) {
    log.add({
      level: "unknown",
      message: `The options of ${JSON.stringify(name.slice(0, 80))} could not be read.`,
      offset
    });
    return;
  }
  if (node2.operation !== name.slice(4))
    log.add({
      level: "dangerous",
      message: `The operator is called ${JSON.stringify(name.slice(0, 80))} and runs another operation, ${JSON.stringify(node2.operation.slice(0, 80))}.`,
      offset
    });
  log.add({ ...judgeFlex(node2.operation, node2.texts), offset });
};

// src/formats/torch7/walk.ts
var NIL2 = 0;
var NUMBER = 1;
var TEXT3 = 2;
var TABLE = 3;
var TORCH = 4;
var BOOLEAN = 5;
var FUNCTIONS = /* @__PURE__ */ new Set([7, 8]);
var OLD_FUNCTION = 6;
var WIDTHS4 = new Map(
  Object.entries({ Byte: 1, Char: 1, Short: 2, Half: 2, Int: 4, Float: 4, Long: 8, Double: 8 }).flatMap(
    ([name, width]) => [
      [name, width],
      [name === "Float" ? "Cuda" : `Cuda${name}`, width]
    ]
  )
);
var MOST_DIMENSIONS2 = 64;
var OWN5 = /^(?:nn|nngraph|graph|cudnn|cunn|optim|inn|tds|torch|image|rnn|threads|stn|nnx)\.[A-Za-z0-9_.]+$/;
var walkObjects = async (walk5) => {
  for (let left = 1; left > 0; left--) {
    walk5.pace();
    left += await readObject(walk5);
  }
};
var readObject = async (walk5) => {
  const { cursor } = walk5;
  const offset = cursor.place();
  const type = await number2(walk5);
  if (type === NIL2) return 0;
  if (type === NUMBER || type === BOOLEAN || type === TEXT3) {
    cursor.skip(type === TEXT3 ? await number2(walk5) : type === NUMBER ? 8 : 4);
    return 0;
  }
  if (type === OLD_FUNCTION) return readCode(walk5, offset);
  if (type !== TABLE && type !== TORCH && !FUNCTIONS.has(type))
    throw new MalformedFile(`an object of the unknown type ${type}`);
  if (!await isNew(walk5)) return 0;
  if (type === TABLE) return readTable2(walk5);
  return type === TORCH ? readClass(walk5) : readCode(walk5, offset);
};
var number2 = async ({ cursor }, width = 4) => {
  const wait = cursor.need(width);
  if (wait) await wait;
  return cursor.number(width);
};
var text4 = async (walk5, most) => {
  const length = await number2(walk5);
  if (length > most) throw new MalformedFile("a name longer than any");
  const wait = walk5.cursor.need(length);
  if (wait) await wait;
  return Buffer.from(walk5.cursor.take(length)).toString("latin1");
};
var isNew = async (walk5) => {
  const index = await number2(walk5);
  if (walk5.known.has(index)) return false;
  walk5.known.add(index);
  return true;
};
var readTable2 = async (walk5) => {
  const count3 = await number2(walk5);
  if (count3 * 8 > walk5.size - walk5.cursor.place()) throw new MalformedFile("a table longer than the file");
  return count3 * 2;
};
var readCode = async (walk5, offset) => {
  const length = await number2(walk5);
  walk5.code(offset, length);
  walk5.cursor.skip(length);
  return 1;
};
var readClass = async (walk5) => {
  const { cursor } = walk5;
  const version = await text4(walk5, 16);
  const name = /^V \d+$/.test(version) ? await text4(walk5, 200) : version;
  if (WIDTHS4.has(/^torch\.(\w+)Tensor$/.exec(name)?.[1] ?? "")) {
    const dimensions = await number2(walk5);
    if (dimensions > MOST_DIMENSIONS2) throw new MalformedFile("a tensor of more dimensions than any");
    cursor.skip(dimensions * 16 + 8);
    return 1;
  }
  const width = WIDTHS4.get(/^torch\.(\w+)Storage$/.exec(name)?.[1] ?? "");
  if (width !== void 0) {
    cursor.skip(await number2(walk5, 8) * width);
    return 0;
  }
  if (!OWN5.test(name)) walk5.strangers.add(name);
  return 1;
};

// src/formats/torch7.ts
var MOST_READ3 = 256 * 1024 * 1024;
var MOST_TOLD5 = 40;
var TABLE2 = 3;
var TORCH2 = 4;
var FUNCTION = 8;
var isTable = (head) => startsWith(head, [TABLE2, 0, 0, 0, 1, 0, 0, 0]) && unsigned(head, 8, 4) < 2 ** 20 && unsigned(head, 12, 4) >= 1 && unsigned(head, 12, 4) <= FUNCTION;
var isFunction = (head) => startsWith(head, [FUNCTION, 0, 0, 0, 1, 0, 0, 0]) && head[12] === 27 && head[13] === 76;
var isTorch = (head) => startsWith(head, [TORCH2, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0]) && startsWith(head, "V 1", 12);
var isWords = (head) => startsWith(head, "4\n1\n3\nV 1\n");
var torch7 = {
  id: "torch7",
  what: "a Torch7 file",
  detects: (head) => isTorch(head) || isTable(head) || isFunction(head) || isWords(head),
  async inspect(bytes2, inner) {
    if (isWords(await bytes2.slice(0, 16))) return asWords;
    const cursor = cursorOf(bytes2, MOST_READ3);
    const findings = [];
    const code = (offset, length) => {
      if (findings.length < MOST_TOLD5) findings.push(ofCode(offset, length));
    };
    const strangers2 = /* @__PURE__ */ new Set();
    try {
      const pace = paceOf(inner.budget);
      await walkObjects({ cursor, size: bytes2.size, pace, code, strangers: strangers2, known: /* @__PURE__ */ new Set() });
    } catch (error) {
      if (!(error instanceof MalformedFile) || findings.length === 0) throw error;
      const message2 = `Behind what is told here the file is broken: ${error.message}.`;
      return { completeness: "partial", findings: [...findings, { level: "unknown", message: message2 }] };
    }
    const others2 = [...classes2(strangers2), ...behind2(bytes2.size - cursor.place())];
    return { completeness: "complete", findings: [...findings, ...others2] };
  }
};
var asWords = {
  completeness: "unreadable",
  findings: [
    {
      level: "unknown",
      message: "The file is written as text, which Torch reads and which is not judged here."
    }
  ]
};
var ofCode = (offset, length) => ({
  level: "dangerous",
  message: `It holds a Lua function of ${length} bytes of bytecode, which Torch loads without any check and which runs when the model is used.`,
  offset
});
var behind2 = (rest) => rest > 0 ? [{ level: "unknown", message: `${rest} bytes stand behind the object, which Torch does not read.` }] : [];
var classes2 = (names2) => [...names2].slice(0, 5).map((name) => ({
  level: "unknown",
  message: `It holds an object of ${JSON.stringify(name.slice(0, 80))}, which is none of Torch's own classes: its own code reads the rest.`
}));

// src/formats/xgboost/binary.ts
var LEARNER = 136;
var TREES = 160;
var TREE2 = 148;
var NODE = 20;
var STATISTICS = 16;
var LINEAR = 136;
var checkBinary = async (cursor, size) => {
  const number3 = async (width = 4) => {
    const wait2 = cursor.need(width);
    if (wait2) await wait2;
    return cursor.number(width);
  };
  const text6 = async () => {
    const length = await number3(8);
    if (length > size - cursor.place()) throw new MalformedFile("a text is longer than the file");
    if (length > 4096) {
      cursor.skip(length);
      return "";
    }
    const wait2 = cursor.need(length);
    if (wait2) await wait2;
    return Buffer.from(cursor.take(length)).toString("latin1");
  };
  const counted = async (least) => {
    const count3 = await number3(8);
    if (count3 * least > size - cursor.place()) throw new MalformedFile("a list is longer than the file");
    return count3;
  };
  const trees = async () => {
    const count3 = await number3();
    cursor.skip(TREES - 4);
    if (count3 * TREE2 > size - cursor.place()) throw new MalformedFile("more trees than the file has room for");
    for (let index = 0; index < count3; index++) {
      await number3();
      const nodes = await number3();
      await number3();
      await number3();
      await number3();
      const vector2 = await number3();
      cursor.skip(TREE2 - 24);
      if (vector2 > 1) throw new MalformedFile("leaves with vectors are not read");
      cursor.skip(nodes * (NODE + STATISTICS));
    }
    cursor.skip(count3 * 4);
  };
  const floats = async () => cursor.skip(await counted(4) * 4);
  const wait = cursor.need(4);
  if (wait) await wait;
  const marked = cursor.peek() === 98;
  cursor.skip(marked ? 4 : 0);
  cursor.skip(12);
  const [attributes3, metrics] = [await number3(), await number3()];
  cursor.skip(LEARNER - 20);
  await text6();
  const booster = await text6();
  if (booster === "gbtree" || booster === "dart") await trees();
  else if (booster === "gblinear") cursor.skip(LINEAR);
  else throw new MalformedFile("the booster is none that is known");
  if (booster !== "gbtree") await floats();
  if (attributes3 !== 0) for (let left = await counted(16) * 2; left > 0; left--) await text6();
  if (metrics !== 0) for (let left = await counted(8); left > 0; left--) await text6();
  if (cursor.place() !== size) throw new MalformedFile("bytes stand behind the end");
};

// src/formats/xgboost/ubjson.ts
var WIDTHS5 = /* @__PURE__ */ new Map([
  ["Z", 0],
  ["N", 0],
  ["T", 0],
  ["F", 0],
  ["i", 1],
  ["U", 1],
  ["I", 2],
  ["l", 4],
  ["L", 8],
  ["d", 4],
  ["D", 8],
  ["C", 1]
]);
var MOST_DEPTH8 = 100;
var DEPTH = 3;
var MOST_TEXT6 = 4096;
var ubjsonKeys = async (cursor, size, pace) => {
  const walk5 = { cursor, size, keys: /* @__PURE__ */ new Map(), open: [] };
  await value2(walk5, await marker(walk5), "");
  for (let top = walk5.open.at(-1); top; top = walk5.open.at(-1)) {
    pace();
    const ended = top.left === void 0 ? await optional(walk5, top.isObject ? "}" : "]") : top.left-- <= 0;
    if (ended) walk5.open.pop();
    else {
      const path = top.isObject ? await keyOf3(walk5, top) : "";
      await value2(walk5, await marker(walk5), path);
    }
  }
  if (cursor.place() !== size) throw new MalformedFile("bytes stand behind the end");
  return walk5.keys;
};
var keyOf3 = async (walk5, { path }) => {
  const key = await text5(walk5);
  const outer = walk5.open.length <= DEPTH && (walk5.open.length === 1 || path !== "");
  if (!outer) return "";
  const place = path === "" ? key : `${path}.${key}`;
  if (place !== "") walk5.keys.set(place, "");
  return place;
};
var value2 = async (walk5, type, path) => {
  const width = WIDTHS5.get(type);
  if (width !== void 0) walk5.cursor.skip(width);
  else if (type === "S" || type === "H") {
    const content = await text5(walk5);
    if (path !== "" && type === "S") walk5.keys.set(path, content);
  } else if (type === "{" || type === "[") await begin2(walk5, type === "{", path);
  else throw new MalformedFile(`a value of the unknown type ${JSON.stringify(type)}`);
};
var begin2 = async (walk5, isObject3, path) => {
  if (walk5.open.length >= MOST_DEPTH8) throw new MalformedFile("nested too deep");
  const type = await optional(walk5, "$") ? await marker(walk5) : void 0;
  const left = await optional(walk5, "#") ? await count(walk5, await marker(walk5)) : void 0;
  if (type === void 0) {
    walk5.open.push({ isObject: isObject3, left, path });
    return;
  }
  const width = WIDTHS5.get(type);
  if (left === void 0 || width === void 0 || isObject3)
    throw new MalformedFile("a typed list that is none");
  walk5.cursor.skip(left * width);
};
var marker = async ({ cursor }) => {
  const wait = cursor.need(1);
  if (wait) await wait;
  return String.fromCharCode(cursor.number(1));
};
var optional = async ({ cursor }, sign) => {
  const wait = cursor.need(1);
  if (wait) await wait;
  if (cursor.peek() !== sign.charCodeAt(0)) return false;
  cursor.skip(1);
  return true;
};
var count = async ({ cursor, size }, type) => {
  const width = WIDTHS5.get(type) ?? 0;
  if (!"iUIlL".includes(type) || width === 0) throw new MalformedFile("a length that is no number");
  const wait = cursor.need(width);
  if (wait) await wait;
  const length = cursor.take(width).reduce((sum2, byte) => sum2 * 256 + byte, 0);
  if (length > size - cursor.place()) throw new MalformedFile("a part is longer than the file");
  return length;
};
var text5 = async (walk5) => {
  const { cursor } = walk5;
  const length = await count(walk5, await marker(walk5));
  if (length > MOST_TEXT6) {
    cursor.skip(length);
    return "";
  }
  const wait = cursor.need(length);
  if (wait) await wait;
  return Buffer.from(cursor.take(length)).toString("utf8");
};

// src/formats/xgboost.ts
var MOST_READ4 = 512 * 1024 * 1024;
var MOST_JSON = 128 * 1024 * 1024;
var isJson2 = (head) => /^\s{0,20}\{\s{0,20}"(?:learner|version|Config)"\s{0,20}:/.test(
  Buffer.from(head.subarray(0, 100)).toString("latin1")
);
var isUbjson = (head) => startsWith(head, "{L\0\0\0\0\0\0\0\x07learner") || startsWith(head, "{L\0\0\0\0\0\0\0\x07version") || startsWith(head, "{L\0\0\0\0\0\0\0Config");
var isBinary = (head) => {
  const from = startsWith(head, "binf") ? 140 : 136;
  const length = unsigned(head, from, 8);
  if (length < 3 || length > 60) return false;
  const name = Buffer.from(head.subarray(from + 8, from + 8 + length)).toString("latin1");
  return /^(?:binary|multi|reg|rank|count|survival):[a-z0-9_-]+$/.test(name);
};
var xgboost = {
  id: "xgboost",
  what: "a model of XGBoost",
  detects: (head) => isUbjson(head) || isBinary(head) || isJson2(head),
  async inspect(bytes2, inner) {
    const head = await bytes2.slice(0, 256);
    const cursor = cursorOf(bytes2, MOST_READ4);
    if (isUbjson(head)) checkShape(await ubjsonKeys(cursor, bytes2.size, paceOf(inner.budget)));
    else if (isBinary(head)) await checkBinary(cursor, bytes2.size);
    else return inspectJson(bytes2, inner);
    return { completeness: "complete", findings: [] };
  }
};
var OUTER = /^(?:learner|version|Config)$/;
var LEARNER2 = /^learner\.(?:attributes|feature_names|feature_types|gradient_booster|learner_model_param|objective|learner_train_param|metrics|generic_param)$/;
var BOOSTERS = /* @__PURE__ */ new Set(["gbtree", "gblinear", "dart"]);
var checkShape = (keys) => {
  for (const path of keys.keys()) {
    const depth = path.split(".").length;
    if (depth === 1 && !OUTER.test(path) || depth === 2 && path.startsWith("learner.") && !LEARNER2.test(path))
      throw new MalformedFile(`the key ${JSON.stringify(path.slice(0, 80))} is none of a model`);
  }
  for (const path of ["learner", "version", "learner.learner_model_param", "learner.objective"])
    if (!keys.has(path)) throw new MalformedFile(`the key ${path} is not there`);
  if (!BOOSTERS.has(keys.get("learner.gradient_booster.name") ?? ""))
    throw new MalformedFile("the booster is none that is known");
};
var DEPTH2 = 3;
var inspectJson = async (bytes2, inner) => {
  const judged2 = await config.inspect(bytes2, inner);
  try {
    checkShape(await jsonKeys(bytes2));
  } catch (error) {
    if (error instanceof MalformedFile) return { format: config.id, ...judged2 };
    throw error;
  }
  return judged2.format === text.id ? { completeness: "complete", findings: [] } : judged2;
};
var jsonKeys = async (bytes2) => {
  if (bytes2.size > MOST_JSON) throw new MalformedFile("it is longer than is read");
  let root;
  try {
    root = JSON.parse(new TextDecoder().decode(await bytes2.slice(0, bytes2.size)));
  } catch {
    throw new MalformedFile("it is no valid JSON");
  }
  const keys = /* @__PURE__ */ new Map();
  const collect2 = (value3, path, depth) => {
    if (typeof value3 !== "object" || value3 === null || Array.isArray(value3) || depth > DEPTH2) return;
    for (const [key, inner] of Object.entries(value3)) {
      const place = path === "" ? key : `${path}.${key}`;
      keys.set(place, typeof inner === "string" ? inner : "");
      collect2(inner, place, depth + 1);
    }
  };
  collect2(root, "", 1);
  return keys;
};

// src/formats/xml/tags.ts
var LONGEST11 = 16 * 1024;
var NAME3 = /[^\s/>]+/y;
function* tagsOf(text6) {
  for (let at2 = text6.indexOf("<"); at2 >= 0; at2 = text6.indexOf("<", at2)) {
    const passed = text6.startsWith("<!--", at2) ? "-->" : text6.startsWith("<![CDATA[", at2) ? "]]>" : void 0;
    if (passed !== void 0) {
      const end2 = text6.indexOf(passed, at2 + 4);
      if (end2 < 0) return;
      at2 = end2 + passed.length;
      continue;
    }
    const end = endOf(text6, at2);
    const inner = text6.slice(at2 + 1, Math.min(end, at2 + LONGEST11));
    if (inner.startsWith("!")) yield { kind: "doctype", name: "DOCTYPE", rest: inner, at: at2 };
    else if (inner.startsWith("?")) yield { kind: "instruction", name: "", rest: inner, at: at2 };
    else {
      const close = inner.startsWith("/");
      NAME3.lastIndex = close ? 1 : 0;
      const name = NAME3.exec(inner)?.[0] ?? "";
      yield { kind: close ? "close" : "open", name, rest: inner.slice(NAME3.lastIndex), at: at2 };
    }
    at2 = end + 1;
  }
}
var endOf = (text6, from) => {
  let quote3 = "";
  let depth = 0;
  for (let at2 = from + 1; at2 < text6.length; at2++) {
    const sign = text6[at2] ?? "";
    if (quote3 !== "") {
      if (sign === quote3) quote3 = "";
    } else if (sign === '"' || sign === "'") quote3 = sign;
    else if (sign === "[") depth++;
    else if (sign === "]") depth--;
    else if (sign === ">" && depth <= 0) return at2;
  }
  return text6.length;
};
var ATTRIBUTE2 = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
var attributesOf3 = ({ rest }) => new Map(
  [...rest.matchAll(ATTRIBUTE2)].map(([, name = "", double, single]) => [
    name,
    decoded2(double ?? single ?? "")
  ])
);
var NAMED3 = /* @__PURE__ */ new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"]
]);
var decoded2 = (text6) => text6.replace(
  /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,4}));/g,
  (whole, hex, number3, name = "") => {
    if (hex === void 0 && number3 === void 0) return NAMED3.get(name) ?? whole;
    const code = hex === void 0 ? Number(number3) : Number.parseInt(hex, 16);
    return code <= 1114111 ? String.fromCodePoint(code) : whole;
  }
);

// src/formats/xml/judge.ts
var judgeDeclaration = (log, { kind, rest, at: at2 }) => {
  if (kind === "doctype" && /<!ENTITY/i.test(rest))
    log.add({
      level: "dangerous",
      message: "The file declares entities: readers of XML that follow them read files and addresses, or fill the memory.",
      call: rest.slice(0, 200).replace(/\s+/g, " "),
      offset: at2
    });
  else if (kind === "doctype")
    log.add({
      level: "unknown",
      message: "The file has a DOCTYPE, which readers of XML may fetch; models need none.",
      call: rest.slice(0, 200).replace(/\s+/g, " "),
      offset: at2
    });
  if (kind === "instruction" && /^\?xml-stylesheet/.test(rest))
    log.add({ level: "unknown", message: "The file names a style sheet, which can hold code.", offset: at2 });
};
var SCRIPT = /\b(?:script|python|groovy|javascript|java|class|code|exec|eval|command)\b/i;
var judgePmml = (log, tag) => {
  if (tag.kind !== "open") return;
  const name = tag.name.replace(/^.*:/, "");
  const attributes3 = attributesOf3(tag);
  if (name === "Extension" && SCRIPT.test([...attributes3.values()].join(" ")))
    log.add({
      level: "unknown",
      message: `An Extension names code (${[...attributes3].map(([key, value3]) => `${key}=${JSON.stringify(value3.slice(0, 60))}`).join(", ")}): engines that know it would run it.`,
      offset: tag.at
    });
  const called2 = name === "Apply" ? attributes3.get("function") : void 0;
  if (called2 !== void 0 && /[./:]/.test(called2.replace(/^x-/, "")))
    log.add({
      level: "unknown",
      message: `A function is a class of the engine: ${JSON.stringify(called2.slice(0, 120))}.`,
      offset: tag.at
    });
  if (/^(?:script|include)$/i.test(name))
    log.add({
      level: "unknown",
      message: `The element ${JSON.stringify(tag.name.slice(0, 40))} is none of PMML.`,
      offset: tag.at
    });
};
var OWN_OPERATORS = /^(?:opset\d{1,2}|ie_internal_opset)$/;
var TOKENIZERS = /^(?:String|Ragged|Regex|Case|Char|BPE|Word|Wordpiece|Unigram|Vocab|Combine|Fuze|Trie|Bytes|Special|Sentencepiece|Truncate|UTF8|Normalize|Equal)\w*$/;
var judgeOpenvino = (log, tag) => {
  if (tag.kind !== "open") return;
  const attributes3 = attributesOf3(tag);
  if (tag.name === "extensions" || tag.name === "extension")
    log.add({
      level: "unknown",
      message: "The model names extensions, which are libraries of machine code.",
      offset: tag.at
    });
  const library2 = attributes3.get("library") ?? attributes3.get("impl-library");
  if (library2 !== void 0)
    log.add({
      level: "dangerous",
      message: `A layer names a library to load: ${JSON.stringify(library2.slice(0, 120))}.`,
      offset: tag.at
    });
  if (tag.name !== "layer") return;
  const [type = "", version] = [attributes3.get("type"), attributes3.get("version")];
  if (version === void 0 || OWN_OPERATORS.test(version)) return;
  log.add(
    {
      level: TOKENIZERS.test(type) ? "note" : "unknown",
      message: `The layer ${JSON.stringify(type.slice(0, 60))} of ${JSON.stringify(version.slice(0, 40))} is none of OpenVINO; a library must bring it.`,
      offset: tag.at
    },
    `${type} ${version}`
  );
};

// src/formats/xml-model.ts
var LONGEST12 = 256 * 1024 * 1024;
var rootOf = (head) => {
  const text6 = Buffer.from(head).toString("utf8");
  if (!/^\ufeff?\s*</.test(text6)) return void 0;
  for (const { kind, name } of tagsOf(text6)) if (kind === "open") return name.replace(/^.*:/, "");
  return void 0;
};
var inspectXml = async (bytes2, inner, root, judge3) => {
  if (bytes2.size > LONGEST12 || !inner.budget.spend("kept", bytes2.size))
    throw new MalformedFile("it is longer than is read");
  const log = logOf();
  const text6 = Buffer.from(await bytes2.slice(0, bytes2.size)).toString("utf8");
  let depth = 0;
  for (const tag of tagsOf(text6)) {
    judgeDeclaration(log, tag);
    judge3(log, tag);
    if (tag.kind === "open" && !tag.rest.endsWith("/")) depth++;
    if (tag.kind === "close") depth--;
  }
  if (depth !== 0) {
    log.add({ level: "unknown", message: `The elements of the file do not close; it is cut, or no ${root}.` });
    return { completeness: "partial", findings: log.list() };
  }
  return { completeness: "complete", findings: log.list() };
};
var pmml = {
  id: "pmml",
  what: "a PMML model",
  detects: (head) => rootOf(head) === "PMML",
  inspect: (bytes2, inner) => inspectXml(bytes2, inner, "PMML", judgePmml)
};
var openvino = {
  id: "openvino",
  what: "an OpenVINO model",
  detects: (head) => rootOf(head) === "net",
  inspect: (bytes2, inner) => inspectXml(bytes2, inner, "OpenVINO model", judgeOpenvino)
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
var MOST15 = 16;
var directoriesOf = async (bytes2) => {
  const start = Math.max(bytes2.size - END_SIZE - LONGEST_COMMENT, 0);
  const tail = await bytes2.slice(start, bytes2.size);
  const found = [];
  let tried = 0;
  for (let at2 = tail.length - END_SIZE; at2 >= 0 && tried < MOST15; at2--) {
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
  const agreed = large.some((each) => isSame(each, small) && each.offset + each.size === each.close);
  const found = /* @__PURE__ */ new Map();
  for (const { entries, size, offset, close } of [
    ...large,
    ...full && large.length > 0 || agreed ? [] : [small]
  ])
    for (const shift of /* @__PURE__ */ new Set([0, close - size - offset])) {
      if (shift < 0 || offset + shift + size > end) continue;
      const first = await bytes2.slice(offset + shift, offset + shift + 4);
      if (entries > 0 && !startsWith(first, ENTRY)) continue;
      const key = `${offset + shift} ${size} ${entries}`;
      if (!found.has(key)) found.set(key, { offset: offset + shift, size, entries, shift, end, trailing });
    }
  return [...found.values()];
};
var isSame = (one, other) => one.entries === other.entries && one.size === other.size && one.offset === other.offset;
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
var SIGNATURE2 = [80, 75, 1, 2];
var FIXED = 46;
var MOST_BYTES = 64 * 1024 * 1024;
var utf84 = new TextDecoder();
var entriesOf = async (bytes2, directory, most) => {
  const { offset, size, entries, shift } = directory;
  if (size > MOST_BYTES)
    throw new MalformedFile("the central directory of the archive is larger than any model needs");
  const data = await bytes2.slice(offset, offset + size);
  const found = [];
  let at2 = 0;
  while (found.length < most && at2 < data.length) {
    if (!startsWith(data, SIGNATURE2, at2) || at2 + FIXED > data.length) break;
    const [name, extra, comment] = [28, 30, 32].map((place) => unsigned(data, at2 + place, 2));
    const fields = data.subarray(at2 + FIXED + name, at2 + FIXED + name + extra);
    const alias = unicodePath(fields);
    found.push({
      name: utf84.decode(data.subarray(at2 + FIXED, at2 + FIXED + name)),
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
  const take2 = (value3) => {
    if (value3 !== 4294967295 || next + 8 > large.length) return value3;
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
  return path[0] === 1 && path.length > 5 ? utf84.decode(path.subarray(5)) : void 0;
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
import { constants as constants2, inflateRawSync } from "node:zlib";
var FIRST4 = 64 * 1024;
var MOST_RATIO = 1e3;
var SMALL = 16 * 1024 * 1024;
var inflated = (raw2, size, budget) => {
  let plain4 = new Uint8Array(0);
  let taken = 0;
  const grow = async () => {
    const next = Math.min(Math.max(taken * 4, FIRST4), raw2.size);
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
    return inflateRawSync(data, { finishFlush: constants2.Z_SYNC_FLUSH, maxOutputLength });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ERR_BUFFER_TOO_LARGE") throw new MalformedFile("compressed data grows past the limit");
    throw new MalformedFile("the compressed data is broken");
  }
};

// src/formats/archive/member.ts
var SMALL2 = 64 * 1024;
var SIGNATURE3 = [80, 75, 3, 4];
var FIXED2 = 30;
var GUESS = 128;
var UNLIKE = 8289;
var localOf = async (bytes2, entry4) => {
  const head = await bytes2.slice(entry4.offset, entry4.offset + FIXED2 + entry4.name.length + GUESS);
  if (!startsWith(head, SIGNATURE3) || head.length < FIXED2)
    throw new MalformedFile("the entry has no local header where the directory says");
  const [length, extra] = [unsigned(head, 26, 2), unsigned(head, 28, 2)];
  const name = new TextDecoder().decode(
    FIXED2 + length <= head.length ? head.subarray(FIXED2, FIXED2 + length) : await bytes2.slice(entry4.offset + FIXED2, entry4.offset + FIXED2 + length)
  );
  const differs = [];
  if (name !== entry4.name) differs.push(`its name (${JSON.stringify(name.slice(0, 80))})`);
  if (unsigned(head, 8, 2) !== entry4.method) differs.push("the compression");
  const streamed = (unsigned(head, 6, 2) & 8) !== 0;
  if ((unsigned(head, 6, 2) & UNLIKE) !== (entry4.flags & UNLIKE)) differs.push("the flags");
  const crc = unsigned(head, 14, 4);
  if (!streamed && crc !== entry4.crc) differs.push("the checksum");
  const stated = unsigned(head, 22, 4);
  if (!streamed && stated !== 4294967295 && stated !== entry4.size) differs.push("the size");
  return { data: entry4.offset + FIXED2 + length + extra, differs };
};
var AT_ONCE = 8 * 1024 * 1024;
var contentOf = async (bytes2, entry4, local, budget) => {
  const { method, size, compressed: compressed2 } = entry4;
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
  for (const [index, entry4] of sorted.entries()) {
    const next = sorted[index + 1]?.offset ?? directory.offset;
    const least = entry4.offset + 30 + entry4.name.length + entry4.compressed;
    if (entry4.offset + 30 + entry4.compressed > next) overlaps++;
    if (next - least <= SLACK || ++looks > MOST_LOOKS) continue;
    const end = (await localOf(bytes2, entry4)).data + entry4.compressed;
    if (next - end <= DESCRIPTOR) continue;
    const isEntry = startsWith(await bytes2.slice(end, end + 4), "PK");
    gaps.push({ from: end, to: next, what: isEntry ? "entry" : "bytes" });
  }
  return { gaps, overlaps, more: looks > MOST_LOOKS };
};

// src/formats/archive/members.ts
var MOST_SNIFFED = 2e3;
var HIDDEN = "The directory does not name this member: only readers that go from front to back meet it.";
var limit = (message2) => ({ level: "unknown", message: message2 });
var inspectMembers = async (bytes2, entries, inner, layout) => {
  const findings = [];
  let completeness = "complete";
  let sniffed = 0;
  const copy = copies(entries);
  for (const entry4 of entries) {
    if (entry4.name.endsWith("/") && entry4.size === 0 && entry4.compressed === 0) continue;
    if (layout.torch && layout.isRaw(entry4)) continue;
    const extra = layout.torch && layout.judge?.(entry4.name) === void 0;
    if (inner.budget.late() || extra && ++sniffed > MOST_SNIFFED) {
      completeness = "partial";
      continue;
    }
    const judged2 = await inspectMember2(bytes2, entry4, inner, layout);
    if (judged2.completeness !== "complete") completeness = "partial";
    const which = entry4.hidden ? HIDDEN : copy.get(entry4);
    for (const { member, message: message2, ...finding } of judged2.findings)
      findings.push({
        ...finding,
        message: which === void 0 || finding.level === "note" ? message2 : `${message2} ${which}`,
        member: member === void 0 ? entry4.name : `${entry4.name}!${member}`
      });
  }
  if (inner.budget.late()) findings.push(limit("The time for one file is up; not all members were judged."));
  if (sniffed > MOST_SNIFFED)
    findings.push(limit(`${sniffed - MOST_SNIFFED} members beside the tensors were not looked into.`));
  return { completeness, findings };
};
var copies = (entries) => {
  const byName = /* @__PURE__ */ new Map();
  for (const entry4 of entries) {
    const name = entry4.name.toLowerCase();
    const same = byName.get(name);
    if (same) same.push(entry4);
    else byName.set(name, [entry4]);
  }
  const found = /* @__PURE__ */ new Map();
  for (const same of byName.values())
    for (const [index, entry4] of same.entries()) {
      if (same.length === 1) continue;
      const reader = index === 0 ? "torch.load reads this one" : index === same.length - 1 ? "Python's zipfile reads this one" : "readers of streams meet this one";
      found.set(entry4, `Of ${same.length} copies it is number ${index + 1}: ${reader}.`);
    }
  return found;
};
var inspectMember2 = async (bytes2, entry4, inner, layout) => {
  try {
    const local = await localOf(bytes2, entry4);
    const content = await contentOf(bytes2, entry4, local, inner.budget);
    const judged2 = await inspectContent(content.bytes, entry4, inner, layout);
    const partial = content.lacks !== void 0 && judged2.completeness === "complete";
    return {
      completeness: partial ? "partial" : judged2.completeness,
      findings: [...await differences(entry4, local.differs, content), ...judged2.findings]
    };
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    return { completeness: "partial", findings: [limit(`Could not be read: ${error.message}.`)] };
  }
};
var differences = async (entry4, differs, { bytes: bytes2, lacks }) => {
  if (lacks !== void 0) return [limit(`Only a part of it could be read: ${lacks}.`)];
  const all = bytes2.size === entry4.size ? differs : [...differs, "the size of the content"];
  const found = [];
  if (all.length > 0)
    found.push(
      limit(`The archive states ${all.join(" and ")} twice and not alike: readers disagree on this member.`)
    );
  if (await isChanged(bytes2, entry4))
    found.push(
      limit(
        "The content has another checksum than stated: torch.load reads it, Python's zipfile refuses it."
      )
    );
  return found;
};
var inspectContent = async (content, entry4, inner, { torch, runs, judge: judge3 }) => {
  const own = judge3?.(entry4.name);
  if (own) return own(content, inner);
  const { format, completeness, findings } = await inner.inspect(content, entry4.name);
  const runsAs = runs?.(entry4.name);
  if (runsAs !== void 0) {
    const dangers3 = findings.filter(({ level }) => level === "dangerous");
    return { completeness, findings: [...dangers3, limit(`The member ${runsAs}.`)] };
  }
  if (torch && (format === "unknown" || format === "text"))
    return { completeness: "complete", findings: findings.filter(({ level }) => level === "dangerous") };
  return { completeness, findings };
};

// src/formats/archive/suspicions.ts
var MOST_TOLD6 = 5;
var ENCRYPTED = 65;
var PATCH = 32;
var MASKED = 8192;
var suspicions = (directories, entries, gaps) => {
  const [directory] = directories;
  const found = [];
  const suspect = (message2, more = {}) => found.push({ level: "unknown", message: message2, ...more });
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
  for (const [name, others2] of duplicates2(entries).slice(0, MOST_TOLD6))
    suspect(
      others2 === name ? `The archive holds ${shown9(name)} twice: torch.load takes the first copy, Python's zipfile the last.` : `The archive holds ${shown9(name)} and ${shown9(others2)}, which are one name to torch.load and two to Python's zipfile.`,
      { member: name }
    );
  for (const { name } of entries.filter(({ name: name2 }) => escapes(name2)).slice(0, MOST_TOLD6))
    suspect(`The archive names ${shown9(name)}, a path outside the folder that it is unpacked to.`, {
      member: name
    });
  for (const { name, alias = name } of entries.filter(({ name: name2, alias: alias2 = name2 }) => alias2 !== name2).slice(0, MOST_TOLD6))
    suspect(
      `The archive names ${shown9(name)} and, in an extra field, ${shown9(alias)}: torch.load takes the first name, newer versions of Python's zipfile the second.`,
      { member: name }
    );
  for (const { name } of entries.filter(({ name: name2 }) => name2.includes("\0")).slice(0, MOST_TOLD6))
    suspect(`The name ${shown9(name)} holds a zero byte: Python's zipfile takes what stands before it.`, {
      member: name
    });
  for (const { name } of entries.filter(({ link }) => link).slice(0, MOST_TOLD6))
    suspect("The member is a link, by which a later member can be written elsewhere.", { member: name });
  if (directory && gaps) found.push(...gapWords(gaps, directory));
  return found;
};
var shown9 = (name) => JSON.stringify(name.slice(0, 120));
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
  for (const { from, to, what } of gaps.slice(0, MOST_TOLD6 + 1)) {
    const size = to - from;
    const message2 = what === "prefix" ? `${size - shift} bytes stand before the first entry of the archive.` : `The archive hides ${what === "entry" ? "an entry" : "bytes"} of ${size} bytes in a place that its directory does not name.`;
    if (what !== "prefix" || size > shift) found.push({ level: "unknown", message: message2, offset: from });
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
var BLOCK4 = 64 * 1024;
var MOST_SEARCHED = 4 * 1024 * 1024;
var find2 = async (bytes2, signatures2, from, to) => {
  const stop2 = Math.min(to, from + MOST_SEARCHED);
  for (let at2 = from; at2 < stop2; at2 += BLOCK4) {
    const data = Buffer.from(await bytes2.slice(at2, Math.min(at2 + BLOCK4 + 3, to)));
    const places2 = signatures2.map((each) => data.indexOf(each, 0, "latin1")).filter((place) => place >= 0);
    if (places2.length > 0) return at2 + Math.min(...places2);
  }
  return to;
};
var walk4 = async (bytes2, from, to, most) => {
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
    let read2;
    try {
      read2 = await readDirectories(bytes2, most);
    } catch (error) {
      const salvaged2 = error instanceof MalformedFile ? await salvage(bytes2, inner, most, error) : void 0;
      if (salvaged2 === void 0) throw error;
      return salvaged2;
    }
    const { directories, entries, stated, findings } = read2;
    const crowded = Math.max(stated, entries.length) > most || !inner.budget.spend("entries", entries.length);
    const judged2 = entries.slice(0, most);
    const layout = layoutOf2(entries.map(({ name }) => name));
    const hidden = await hiddenEntries(bytes2, directories, entries, crowded);
    const members = await inspectMembers(bytes2, [...judged2, ...hidden.entries], inner, layout);
    if (crowded)
      findings.push(limit2(`It has ${stated} entries; only ${Math.min(most, entries.length)} were looked at.`));
    return {
      format: layout.format,
      completeness: crowded || read2.broken ? "partial" : members.completeness,
      findings: [...findings, ...hidden.findings, ...members.findings]
    };
  }
};
var limit2 = (message2) => ({ level: "unknown", message: message2 });
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
    if (hidden.length < MOST_HIDDEN) hidden.push(...await walk4(bytes2, from, to, MOST_HIDDEN));
  return {
    entries: hidden.map((entry4) => ({ ...entry4, hidden: true })),
    findings: suspicions(directories, entries, gaps)
  };
};
var salvage = async (bytes2, inner, most, { message: message2 }) => {
  const entries = await walk4(bytes2, 0, bytes2.size, most);
  inner.budget.spend("entries", entries.length);
  if (entries.length === 0) return void 0;
  const layout = layoutOf2(entries.map(({ name }) => name));
  const { findings } = await inspectMembers(bytes2, entries, inner, layout);
  const said = limit2(
    `The archive cannot be read by its directory (${message2}); from the front, ${entries.length} entries show.`
  );
  return { format: layout.format, completeness: "partial", findings: [said, ...findings] };
};

// src/formats/index.ts
var formats = [
  zip,
  gguf,
  hdf5,
  tflite,
  npy,
  pytorchLegacy,
  safetensors,
  rds,
  compressed,
  tar,
  ...foreign,
  ...tensorflow,
  onnx,
  onnxTensor,
  coreml,
  paddle,
  sentencepiece,
  ...recognised,
  xgboost,
  kerasConfig,
  pmml,
  openvino,
  torch7,
  flax,
  lightgbm,
  catboost,
  pickle,
  config,
  text
];
var HEAD = 4096;
var MOST_TOLD7 = 60;
var inspect = (path, bytes2, limits = defaults) => inspectWithin(path, bytes2, budgetOf(limits), 0, limits.depth);
var inspectWithin = async (path, bytes2, budget, depth, most) => {
  const counted = count2(bytes2);
  const inner = {
    depth,
    budget,
    inspect: (content, member) => inspectWithin(member, content, budget, depth + 1, most)
  };
  const {
    format = "unknown",
    completeness,
    findings
  } = depth > most ? tooDeep2(most) : await judge2(path, counted, inner);
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
var tooDeep2 = (most) => ({
  completeness: "partial",
  findings: [
    { level: "unknown", message: `Nested more than ${most} times; what lies deeper was not judged.` }
  ]
});
var judge2 = async (path, bytes2, inner) => {
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
    const message2 = bytes2.size === 0 ? "The file is empty." : "The content is of no kind that is known here.";
    return { completeness: "unreadable", findings: [{ level: "unknown", message: message2 }] };
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
  const log = logOf(MOST_TOLD7);
  for (const finding of findings)
    log.add(finding, `${finding.member ?? ""} ${finding.message} ${finding.call ?? ""}`);
  return log.list();
};
var verdictOf = (findings, completeness) => {
  if (findings.some(({ level }) => level === "dangerous")) return "dangerous";
  return completeness === "complete" && !findings.some(({ level }) => level === "unknown") ? "safe" : "unknown";
};
var count2 = (bytes2) => {
  let read2 = 0;
  return {
    size: bytes2.size,
    read: () => Math.min(read2, bytes2.size),
    slice: async (from, to) => {
      const data = await bytes2.slice(from, Math.min(to, bytes2.size));
      read2 += data.length;
      return data;
    }
  };
};

export {
  inspect
};
