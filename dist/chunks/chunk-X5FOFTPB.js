import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MalformedFile,
  bytesOf
} from "./chunk-SSHJW3H2.js";
import {
  createScanner
} from "./chunk-WB2QWKXT.js";

// src/formats/archive/inflate.ts
import { constants, inflateRawSync, unzipSync } from "node:zlib";
var FIRST = 64 * 1024;
var MOST_RATIO = 1e3;
var SMALL = 16 * 1024 * 1024;
var inflated = (raw2, size, budget, codec = inflateRawSync) => {
  let plain3 = new Uint8Array(0);
  let taken = 0;
  const grow = async () => {
    const next = Math.min(Math.max(taken * 4, FIRST), raw2.size);
    const left = budget.left("inflated") + plain3.length;
    const data = await raw2.slice(0, next);
    const most = Math.max(Math.min(left, Math.max(next * MOST_RATIO, SMALL)), 1);
    const grown = decode(codec, data, most);
    budget.spend("inflated", Math.max(grown.length - plain3.length, 0));
    plain3 = grown;
    taken = next;
  };
  return {
    size,
    slice: async (from, to) => {
      while (plain3.length < to && taken < raw2.size) await grow();
      return plain3.subarray(from, to);
    }
  };
};
var decode = (codec, data, maxOutputLength) => {
  try {
    return codec(data, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ERR_BUFFER_TOO_LARGE") throw new MalformedFile("compressed data grows past the limit");
    throw new MalformedFile("the compressed data is broken");
  }
};
var unzip = (data, options) => unzipSync(data, options);

// src/formats/bytes/numbers.ts
var unsigned = (data, at, bytes2) => {
  let number = 0;
  for (let index = bytes2 - 1; index >= 0; index--) number = number * 256 + (data[at + index] ?? 0);
  return number;
};
var startsWith = (data, start, at = 0) => {
  const wanted = typeof start === "string" ? Buffer.from(start, "latin1") : start;
  return wanted.every((byte, index) => data[at + index] === byte);
};

// src/formats/compressed.ts
var isZlib = (head) => head[0] === 120 && (head[0] << 8 | (head[1] ?? 0)) % 31 === 0 && ((head[1] ?? 0) & 32) === 0;
var compressed = {
  id: "compressed",
  what: "a compressed file",
  detects: (head) => startsWith(head, [31, 139, 8]) && unsigned(head, 3, 1) < 32 || isZlib(head),
  async inspect(bytes2, inner) {
    const content = bytesOf(
      await inflated(bytes2, bytes2.size, inner.budget, unzip).slice(0, Number.POSITIVE_INFINITY)
    );
    const { format, completeness, findings } = await inner.inspect(content, "content");
    return { format: `compressed ${format}`, completeness, findings };
  }
};

// src/formats/gguf/cursor.ts
var CHUNK = 256 * 1024;
var LARGEST = 4 * 1024 * 1024;
var cursorOf = (bytes2, most) => {
  let data = new Uint8Array(0);
  let [base, at, read, chunk] = [0, 0, 0, CHUNK];
  const load2 = async (wanted) => {
    const from = base + at;
    const to = Math.min(from + Math.max(wanted, chunk), bytes2.size);
    read += to - from;
    chunk = Math.min(chunk * 2, LARGEST);
    if (read > most) throw new MalformedFile("the header is longer than is read");
    data = await bytes2.slice(from, to);
    if (data.length < wanted) throw new MalformedFile("the file is shorter than its stated size");
    base = from;
    at = 0;
  };
  return {
    place: () => base + at,
    need: (wanted) => {
      if (at + wanted <= data.length) return void 0;
      if (base + at + wanted > bytes2.size)
        throw new MalformedFile("a part of the header passes the end of the file");
      return load2(wanted);
    },
    number: (width) => {
      at += width;
      return unsigned(data, at - width, width);
    },
    take: (length) => {
      at += length;
      return data.subarray(at - length, at);
    },
    skip: (length) => {
      if (!(length >= 0) || base + at + length > bytes2.size)
        throw new MalformedFile("a part of the header passes the end of the file");
      at += length;
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
  const length = await readNumber(layout, width);
  if (length > MOST_TEXT) throw new MalformedFile("a text is longer than is read");
  const wait = cursor.need(length);
  if (wait) await wait;
  return new TextDecoder().decode(cursor.take(length));
};
var readNumber = async ({ cursor }, bytes2) => {
  const wait = cursor.need(bytes2);
  if (wait) await wait;
  return cursor.number(bytes2);
};
var readValue = async (layout, type, keep, depth = 0) => {
  const width = WIDTHS[type];
  if (width === void 0) throw new MalformedFile(`a value of the unknown type ${type}`);
  if (width > 0) return readNumber(layout, width);
  if (type === STRING) return readText(layout);
  return readList(layout, keep, depth);
};
var readList = async (layout, keep, depth) => {
  if (depth >= MOST_DEPTH) throw new MalformedFile("lists nested too deep");
  const { cursor, size } = layout;
  const type = await readNumber(layout, 4);
  const count2 = await readNumber(layout, layout.width);
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
  const dimensions = await readNumber(layout, 4);
  if (dimensions > MOST_DIMENSIONS) throw new MalformedFile(`a tensor of ${dimensions} dimensions`);
  let count2 = 1;
  for (let index = 0; index < dimensions; index++) count2 *= await readNumber(layout, layout.width);
  if (count2 > Number.MAX_SAFE_INTEGER) throw new MalformedFile("a tensor of more numbers than can be counted");
  const block = BLOCKS.get(await readNumber(layout, 4));
  const offset = await readNumber(layout, 8);
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
  let closed = true;
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
    if (end < 0) closed = false;
    blocks.push({ kind, tokens, at: open.index });
    if (end < 0) return { blocks, closed };
    const next = isRaw(tokens) ? endOfRaw(template, end) : end;
    if (next < 0) return { blocks, closed: false };
    OPEN.lastIndex = next;
  }
  return { blocks, closed };
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
    const [hex, short, long, octal, plain3] = parts;
    if (plain3 !== void 0) return plain3;
    const code = octal === void 0 ? Number.parseInt(hex ?? short ?? long ?? "0", 16) : Number.parseInt(octal, 8);
    return code <= 1114111 ? String.fromCodePoint(code) : "";
  }
);

// src/formats/template/judge.ts
var INNER = /__[A-Za-z]+__|^(?:func_globals|func_code|gi_frame|gi_code|cr_frame|f_globals|f_locals|f_builtins|f_back|tb_frame|mro|_TemplateReference__context)$/;
var LOADS = /* @__PURE__ */ new Set(["import", "from", "include", "extends"]);
var HALF = /^__[A-Za-z]+$|^[A-Za-z]+__$|^__$|%c/;
var LONGEST = 1024 * 1024;
var MOST = 5;
var judgeTemplate = (template, place) => {
  if (template.length > LONGEST)
    return [
      {
        level: "unknown",
        message: `The template ${place} is longer than any that is in use; it was not judged.`
      }
    ];
  const { blocks, closed } = blocksOf(template);
  const findings = [];
  for (const block of blocks) {
    const found = judgeBlock(block, place);
    if (found) findings.push({ ...found, call: shown(template, block) });
    if (findings.length >= MOST) return findings;
  }
  if (!closed)
    findings.push({ level: "unknown", message: `The template ${place} breaks off within a block.` });
  return findings;
};
var shown = (template, { at }) => template.slice(at, at + 200).replace(new RegExp("\\p{C}", "gu"), " ").trim();
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
var MOST_HEADER = 64 * 1024 * 1024;
var MOST_PAIRS = 1e5;
var MOST_TENSORS = 1e6;
var gguf = {
  id: "gguf",
  what: "a GGUF model",
  detects: (head) => startsWith(head, "GGUF"),
  async inspect(bytes2) {
    const cursor = cursorOf(bytes2, MOST_HEADER);
    await cursor.need(8);
    cursor.skip(4);
    const version = cursor.number(4);
    if (version < 1 || version > 3) throw new MalformedFile(`version ${version} of the format is not read`);
    const layout = { cursor, width: version === 1 ? 4 : 8, size: bytes2.size };
    const tensors = await readNumber(layout, layout.width);
    const pairs = await readNumber(layout, layout.width);
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
    const value = await readValue(layout, await readNumber(layout, 4), key.includes("template"));
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
var tapeOf = (bytes2, budget) => ({ bytes: bytes2, budget, windows: [], chunk: FIRST2 });
var readOn = async (tape, from) => {
  const last = tape.windows.at(-1);
  const follows = last !== void 0 && from <= last.base + last.data.length;
  tape.chunk = follows ? Math.min(tape.chunk * 2, MOST2) : FIRST2;
  if (last !== void 0 && from === last.base) tape.chunk = Math.max(tape.chunk, last.data.length * 2);
  const to = Math.min(from + tape.chunk, tape.bytes.size);
  if (!tape.budget.spend("kept", to - from)) return void 0;
  const window = { base: from, data: await tape.bytes.slice(from, to) };
  if (window.data.length !== to - from) throw new MalformedFile("the file is shorter than its stated size");
  tape.windows.push(window);
  return window;
};
var windowAt = ({ windows }, offset) => {
  let [low, high] = [0, windows.length - 1];
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((windows[middle]?.base ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return windows[low];
};

// src/formats/pickle/values.ts
var NONE = 0;
var BOOL = 1;
var INT = 2;
var FLOAT = 3;
var TEXT = 4;
var OLD_TEXT = 5;
var BYTES = 6;
var OTHER = 7;
var tagOf = (value) => value % 8;
var offsetOf = (value) => Math.floor(value / 8);
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
var isBenign = (value) => {
  if (typeof value === "number") return true;
  return isContainer(value) ? value.benign : value.judged === "safe";
};
var addAll = (into, stack, from, to) => {
  if (into.count === Number.POSITIVE_INFINITY) return;
  if (into.items === void 0) into.items = stack.slice(from, Math.min(to, from + KEPT_ITEMS));
  else
    for (let at = from; at < to && into.items.length < KEPT_ITEMS; at++) into.items.push(stack[at]);
  into.count += to - from;
  let weight = into.weight;
  for (let at = from; at < to; at++) {
    const value = stack[at];
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
  const offset = offsetOf(value);
  const window = windowAt(tape, offset);
  const at = offset - (window?.base ?? 0);
  const byte = window?.data[at];
  if (window === void 0 || byte === void 0) return void 0;
  const opcode = opcodeName(byte);
  const header = HEADERS.get(opcode);
  const start = at + 1 + (header ?? 0);
  const length = header ? unsigned(window.data, at + 1, header) : lineLength(window.data, start);
  return { opcode, data: window.data.subarray(start, start + length), from: window.base + start, length };
};
var lineLength = (data, from) => {
  const end = data.indexOf(10, from);
  return (end < 0 ? data.length : end) - from;
};
var utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
var latin1 = (data) => Buffer.from(data).toString("latin1");
var headOfText = (tape, value, most) => {
  const operand = operandOf(tape, value);
  if (operand === void 0 || operand.data.length === 0 && operand.length > 0) return void 0;
  const data = operand.data.subarray(0, most);
  switch (operand.opcode) {
    case "STRING":
      return unescaped2(latin1(data).trim().slice(1, -1), quoted);
    case "UNICODE":
      return unescaped2(latin1(data), raw);
    case "BINSTRING":
    case "SHORT_BINSTRING":
    case "BINBYTES":
    case "SHORT_BINBYTES":
    case "BINBYTES8":
    case "BYTEARRAY8":
      return latin1(data);
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
var raw = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g;
var named = /* @__PURE__ */ new Map([
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
    return (typeof third === "string" ? named.get(third) : void 0) ?? whole;
  }
);
var fromCode = (code) => code <= 1114111 ? String.fromCodePoint(code) : "�";
var numberOf = (tape, value) => {
  const operand = operandOf(tape, value);
  if (operand === void 0) return void 0;
  const { opcode, data, length } = operand;
  if (opcode === "INT" || opcode === "LONG") return parseInteger(latin1(data.subarray(0, 64)));
  if (opcode === "BININT" || opcode === "BININT1" || opcode === "BININT2") return binary(tape, value, opcode);
  if (opcode === "NEWTRUE" || opcode === "NEWFALSE") return opcode === "NEWTRUE" ? 1 : 0;
  if (opcode !== "LONG1" && opcode !== "LONG4") return void 0;
  if (length > 7) return void 0;
  const number = unsigned(data, 0, length);
  return (data[length - 1] ?? 0) > 127 ? number - 256 ** length : number;
};
var binary = (tape, value, opcode) => {
  const window = windowAt(tape, offsetOf(value));
  if (window === void 0) return void 0;
  const at = offsetOf(value) - window.base + 1;
  if (opcode === "BININT") return unsigned(window.data, at, 4) | 0;
  return unsigned(window.data, at, opcode === "BININT1" ? 1 : 2);
};
var parseInteger = (text3) => {
  const [, sign, digits = ""] = /^\s*([+-]?)([0-9a-zA-Z_]*?)L?\s*(?:\0.*)?$/s.exec(text3) ?? [];
  const plain3 = digits.replaceAll("_", "").replace(/^0+(?=[0-9])/, digits.startsWith("0x") ? "0" : "");
  if (plain3 === "") return void 0;
  const number = Number(plain3);
  if (Number.isNaN(number)) return void 0;
  return sign === "-" ? -number : number;
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
    return `b${quote(headOfText(tape, value, 40) ?? "…", operandOf(tape, value)?.length ?? 0)}`;
  return "<a number>";
};
var quote = (text3, length) => {
  const inert = text3.replace(/[\\'\p{C}]/gu, (found) => {
    if (found === "\n") return "\\n";
    if (found === "\\" || found === "'") return `\\${found}`;
    return `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return `'${inert}${length > Math.max(text3.length, MOST_TEXT2) ? "…" : ""}'`;
};

// src/formats/pickle/shapes.ts
var isSafeCall = (value) => value !== void 0 && typeof value !== "number" && value.kind === "call" && value.judged === "safe";
var isSafeName = (value, ...shapes2) => value !== void 0 && typeof value !== "number" && value.kind === "global" && value.judged === "safe" && (shapes2.length === 0 || shapes2.includes(value.known.shape ?? "value"));
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
  plain: harmless,
  "joblib-array": harmless,
  enum: (_, args) => args.length === 1 && typeof args[0] === "number",
  tensor: (_, [first, ...rest]) => (isStorage(first) || isSafeCall(first)) && rest.every(isBenign),
  parameter: (_, [first, ...rest]) => isSafeCall(first) && rest.every(isBenign),
  "from-type": fromType,
  pairs: (_, args) => args.length === 0 || args.length === 1 && isPairs(args[0]),
  encode: (tape, [text3, coding, ...rest]) => text3 !== void 0 && isText(text3) && coding !== void 0 && isText(coding) && /^latin-?1$/.test(textOf(tape, coding) ?? "") && rest.length === 0,
  array: (_, [type, ...rest]) => isSafeName(type, "class") && rest.every(isBenign),
  scalar: (_, [type, data]) => isSafeCall(type) && (data === void 0 || isData(data)),
  reconstructor: (_, [type, base, state]) => isSafeName(type, "class", "enum", "plain", "pairs") && isSafeName(base) && (state === void 0 || isBenign(state)),
  "new-object": (_, [type, ...rest]) => isSafeName(type, "class", "plain", "pairs") && rest.every(isBenign),
  "load-bytes": (_, args) => args.length === 1 && isData(args[0]),
  "type-of-none": (_, args) => args.length === 1 && typeof args[0] === "number" && tagOf(args[0]) === NONE
};
var fits = (tape, shape, args) => shapes[shape](tape, args);
var isMember = (tape, [owner, name]) => isSafeName(owner, "class", "enum") && name !== void 0 && isText(name) && /^[A-Z]/.test(textOf(tape, name) ?? "");
var isTorchStorage = (tape, id) => {
  const items = itemsOf(id);
  if (items === void 0 || items.length < 5) return false;
  const [kind, type, key, device, size] = items;
  if (kind === void 0 || !isText(kind) || textOf(tape, kind) !== "storage" || !isSafeName(type, "value"))
    return false;
  return key !== void 0 && isText(key) && device !== void 0 && isText(device) && isInt(size);
};

// src/formats/pickle/calls.ts
var MOST_DEPTH3 = 6;
var MOST_NODES = 200;
var MOST_NESTED = 16;
var judgeCall = (bench, made) => {
  const { callee, args } = made;
  const hidden = within([callee, args, ...made.named === void 0 ? [] : [made.named]]);
  const [judged, message] = sentence(bench, made, hidden.name);
  const name = isGlobal(callee) ? fullName(callee.module, callee.name) : "";
  if (isGlobal(callee)) callee.called = true;
  noteNested(bench, callee, args, judged);
  if (name === "copyreg.add_extension") register(bench, args);
  const noted = judged === "safe" ? -1 : report(bench, made, judged, message, hidden.places);
  return { kind: "call", name, callee, args, judged, state: void 0, noted };
};
var isGlobal = (value) => typeof value !== "number" && value.kind === "global";
var sentence = (bench, { callee, args, named: named2 }, hidden) => {
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
  if (items !== void 0 && (named2 === void 0 || isBenign(named2)) && fits(tape, callee.known.shape ?? "value", items))
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
var report = ({ tape, log }, { callee, args, at, opcode }, level, message, parts) => {
  const call = describeCall(tape, callee, args);
  const place = log.add(
    { level, message, call, offset: at, opcode },
    level === "unknown" ? message : void 0
  );
  if (level === "dangerous" && place >= 0) {
    for (const part2 of parts) if (part2 !== place) log.drop(part2);
  }
  return place;
};
var noteNested = ({ nested }, callee, args, judged) => {
  const decides = judged === "safe" && isGlobal(callee) && callee.known.shape === "load-bytes";
  if (judged === "safe" && !decides || nested.length > MOST_NESTED) return;
  for (const item of itemsOf(args) ?? []) {
    const value = bytesWithin(item);
    const name = isGlobal(callee) ? fullName(callee.module, callee.name) : "a computed function";
    if (value !== void 0) nested.push({ value, callee: name, decides });
  }
};
var bytesWithin = (value) => {
  if (typeof value === "number") return isBytes(value) ? value : void 0;
  if (value.kind !== "call" || value.name !== "_codecs.encode") return void 0;
  const text3 = itemsOf(value.args)?.[0];
  return text3 !== void 0 && isText(text3) ? text3 : void 0;
};
var register = ({ tape, extensions }, args) => {
  const [module, name, code] = itemsOf(args) ?? [];
  if (module === void 0 || name === void 0 || !isText(module) || !isText(name) || !isInt(code)) return;
  const [first, second, number] = [textOf(tape, module), textOf(tape, name), numberOf(tape, code)];
  if (first !== void 0 && second !== void 0 && number !== void 0)
    extensions.register(number, first, second);
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
    why: "a class that holds numbers and settings",
    shape: "class",
    names: {
      torch: "Tensor Generator",
      "torch._tensor": "Tensor",
      "torch.nn.parameter": "Parameter Buffer UninitializedParameter",
      "torch.torch_version": "TorchVersion",
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
      "numpy._core.multiarray": "_reconstruct",
      "numpy.ma.core": "_mareconstruct"
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
      "numpy.dtypes": "Float16DType Float32DType Float64DType Int8DType Int16DType Int32DType Int64DType UInt8DType UInt16DType UInt32DType UInt64DType BoolDType StrDType BytesDType",
      "numpy.random.mtrand": "RandomState",
      "numpy.random._mt19937": "MT19937",
      "numpy.random._pcg64": "PCG64"
    }
  },
  {
    library: "numpy",
    why: "makes an array or a random generator from plain values",
    shape: "plain",
    names: {
      "numpy.core.numeric": "_frombuffer",
      "numpy._core.numeric": "_frombuffer",
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
    library: "scikit-learn",
    why: "an estimator that is filled with numbers and settings",
    shape: "class",
    names: {
      "sklearn.pipeline": "Pipeline FeatureUnion",
      "sklearn.compose._column_transformer": "ColumnTransformer",
      "sklearn.preprocessing._data": "StandardScaler MinMaxScaler MaxAbsScaler RobustScaler Normalizer PolynomialFeatures",
      "sklearn.preprocessing._encoders": "OneHotEncoder OrdinalEncoder",
      "sklearn.preprocessing._label": "LabelEncoder LabelBinarizer MultiLabelBinarizer",
      "sklearn.impute._base": "SimpleImputer",
      "sklearn.linear_model._base": "LinearRegression",
      "sklearn.linear_model._logistic": "LogisticRegression",
      "sklearn.linear_model._ridge": "Ridge RidgeClassifier",
      "sklearn.linear_model._coordinate_descent": "Lasso ElasticNet",
      "sklearn.linear_model._stochastic_gradient": "SGDClassifier SGDRegressor",
      "sklearn.svm._classes": "SVC SVR LinearSVC LinearSVR",
      "sklearn.naive_bayes": "GaussianNB MultinomialNB BernoulliNB",
      "sklearn.neighbors._classification": "KNeighborsClassifier",
      "sklearn.neighbors._regression": "KNeighborsRegressor",
      "sklearn.tree._classes": "DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor",
      "sklearn.tree._tree": "Tree",
      "sklearn.ensemble._forest": "RandomForestClassifier RandomForestRegressor ExtraTreesClassifier ExtraTreesRegressor",
      "sklearn.ensemble._gb": "GradientBoostingClassifier GradientBoostingRegressor",
      "sklearn.cluster._kmeans": "KMeans MiniBatchKMeans",
      "sklearn.decomposition._pca": "PCA",
      "sklearn.decomposition._truncated_svd": "TruncatedSVD",
      "sklearn.feature_extraction.text": "CountVectorizer TfidfVectorizer TfidfTransformer",
      "sklearn.neural_network._multilayer_perceptron": "MLPClassifier MLPRegressor"
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
    why: "a plain value",
    shape: "plain",
    names: {
      builtins: "set frozenset dict list tuple int float complex str bytes bytearray bool slice range object",
      collections: "defaultdict deque",
      datetime: "datetime date time timedelta timezone",
      decimal: "Decimal",
      fractions: "Fraction",
      pathlib: "PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath",
      "pathlib._local": "PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath"
    }
  },
  {
    library: "Python",
    why: "a bag of attributes",
    shape: "class",
    names: { argparse: "Namespace", types: "SimpleNamespace", uuid: "UUID" }
  },
  { library: "Python", why: "a type annotation", shape: "value", names: { typing: "Any" } },
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
    shape: "class",
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
    shape: "class",
    names: {
      "accelerate.state": "PartialState AcceleratorState",
      "accelerate.utils.dataclasses": "DeepSpeedPlugin FullyShardedDataParallelPlugin GradientAccumulationPlugin"
    }
  },
  {
    library: "ultralytics",
    why: "a layer or the settings of a YOLO model",
    shape: "class",
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
    shape: "class",
    names: {
      "omegaconf.base": "ContainerMetadata Metadata",
      "omegaconf.nodes": "AnyNode",
      "omegaconf.listconfig": "ListConfig",
      "omegaconf.dictconfig": "DictConfig"
    }
  },
  {
    library: "flair",
    why: "a dictionary of labels",
    shape: "class",
    names: { "flair.data": "Dictionary" }
  },
  {
    library: "pyannote.audio",
    why: "the description of a task",
    shape: "class",
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

// src/data/pickle-dangerous.ts
var dangers = [
  {
    does: "starts processes or reaches the operating system",
    modules: "os posix nt subprocess _posixsubprocess pty popen2 asyncio.subprocess asyncio.unix_events multiprocessing.util multiprocessing.popen_fork multiprocessing.popen_spawn_posix multiprocessing.spawn distutils.spawn _osx_support _aix_support _winapi winreg _pyrepl signal",
    names: {
      platform: "popen _syscmd_ver _syscmd_file",
      "multiprocessing.context": "Process SpawnProcess ForkProcess",
      multiprocessing: "Process Pool",
      uuid: "_get_command_stdout _popen",
      "ctypes.util": "_findLib_gcc _get_soname",
      imaplib: "IMAP4_stream",
      webbrowser: "open open_new open_new_tab get register Mozilla BackgroundBrowser GenericBrowser"
    }
  },
  {
    does: "evaluates or compiles text as code",
    modules: "codeop runpy pydoc_data IPython ptpython bdb pdb doctest profile cProfile trace timeit idlelib lib2to3 turtledemo",
    names: {
      builtins: "eval exec compile execfile input apply breakpoint help",
      "numpy.f2py.crackfortran": "myeval param_eval _eval_scalar getlincoef",
      "pandas.core.computation.eval": "eval",
      pandas: "eval",
      "torch._inductor.codecache": "PyCodeCache",
      smtpd: "PureProxy",
      code: "InteractiveInterpreter InteractiveConsole interact compile_command",
      rlcompleter: "Completer",
      typing: "get_type_hints ForwardRef _eval_type",
      dataclasses: "make_dataclass _create_fn"
    }
  },
  {
    does: "imports a module that its arguments name",
    modules: "importlib imp zipimport pkgutil pyclbr modulefinder",
    names: {
      builtins: "__import__",
      "test.support.import_helper": "import_module",
      "numpy.testing": "import_nose"
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
    modules: "pickle _pickle cPickle marshal shelve cloudpickle jsonpickle",
    names: {
      dill: "load loads load_module load_session",
      "dill._dill": "load loads _import_module _eval_repr _getattribute _get_attr",
      "dill.session": "load_module load_session",
      torch: "load",
      "torch.serialization": "load _load _legacy_load",
      "torch.jit": "load",
      "torch.jit._serialization": "load",
      "torch.package": "PackageImporter",
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
      "keras.saving": "load_model"
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
      torch: "save",
      pathlib: "Path.write_text Path.unlink",
      logging: "FileHandler",
      "distutils.file_util": "copy_file move_file write_file",
      "setuptools.archive_util": "unpack_archive"
    }
  },
  {
    does: "opens network connections",
    modules: "socket _socket socketserver ssl urllib http ftplib smtplib telnetlib nntplib poplib imaplib xmlrpc requests httpx aiohttp urllib3 httplib asyncio",
    names: { "torch.hub": "download_url_to_file", "torch.distributed.rpc": "rpc_sync rpc_async remote" }
  },
  {
    does: "loads or calls native code",
    modules: "ctypes _ctypes cffi _cffi_backend numpy.ctypeslib mmap torch.classes torch.ops torch._ops",
    names: { "torch.utils.cpp_extension": "load load_inline _import_module_from_library" }
  },
  {
    does: "runs helpers of builds, tests and tools",
    modules: "pip setuptools distutils numpy.f2py numpy.distutils numpy.testing torch._inductor torch._dynamo torch.hub torch.utils.cpp_extension torch.utils.collect_env torch.utils._config_module torch.testing test.support ensurepip venv unittest pytest _pytest torch.utils.bottleneck torch.distributed.run torch.distributed.launch"
  },
  {
    does: "makes functions or classes from raw code",
    names: {
      "dill._dill": "_create_function _create_code _create_type",
      types: "CodeType FunctionType LambdaType new_class DynamicClassAttribute",
      "torch.fx.graph_module": "reduce_graph_module reduce_package_graph_module _forward_from_src"
    }
  },
  {
    does: "calls what it is handed, now or later",
    modules: "atexit threading _thread thread sched concurrent multiprocessing.pool multiprocessing.managers",
    names: {
      builtins: "map filter",
      functools: "reduce partialmethod cached_property singledispatch",
      _functools: "reduce",
      itertools: "starmap accumulate filterfalse takewhile dropwhile groupby",
      weakref: "finalize",
      contextvars: "Context",
      contextlib: "ExitStack",
      "wsgiref.handlers": "read_environ",
      "torch.utils.data.datapipes.utils.decoder": "basichandlers"
    }
  },
  {
    does: "changes how later objects are loaded or the interpreter behaves",
    modules: "sys site sitecustomize usercustomize _frozen_importlib _frozen_importlib_external faulthandler",
    names: { copyreg: "add_extension pickle constructor remove_extension" }
  }
];

// src/data/pickle-python2.ts
var movedNames = /* @__PURE__ */ new Map([
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
  ["exceptions", "builtins"],
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
for (const { shape, why, names: names2 } of allowed)
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
  return family ? { judged: "safe", does: `a class of ${family.library}`, shape: "class" } : UNKNOWN;
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
  const imports = (module, name, proto2, at, opcode) => {
    const key = `${module} ${name} ${proto2 < 3}`;
    const seen = globals.get(key);
    if (seen) return seen;
    const [newModule, newName] = proto2 < 3 ? moved(module, name) : [module, name];
    const made = globalOf(newModule, newName, judgeName(newModule, newName), at, opcode);
    if (globals.size < MOST_GLOBALS) globals.set(key, made);
    else tell(log, loader, made);
    return made;
  };
  return {
    imports,
    importsFrom: (module, name, proto2, at) => {
      const [first, second] = [module, name].map((part2) => isText(part2) ? textOf(tape, part2) : void 0);
      if (first !== void 0 && second !== void 0)
        return imports(first, second, proto2, at, "STACK_GLOBAL");
      return computed(log, loader, `${describe(tape, module)}, ${describe(tape, name)}`, at);
    },
    extension: (code, proto2, at) => {
      const registered = extensions.get(code);
      if (registered) return imports(registered[0], registered[1], proto2, at, "EXT");
      const key = `extension ${code}`;
      const made = globals.get(key) ?? globalOf("copyreg", key, REGISTERED, at, "EXT");
      globals.set(key, made);
      return made;
    },
    register: (code, module, name) => void extensions.set(code, [module, name]),
    names: () => globals.size,
    close: () => {
      for (const global of globals.values()) tell(log, loader, global);
    }
  };
};
var REGISTERED = { judged: "unknown", does: "stands for whatever the loading program registered" };
var COMPUTED = { judged: "dangerous", does: "is computed while loading, to hide what is imported" };
var globalOf = (module, name, known, at, opcode) => ({
  kind: "global",
  module: shown2(module),
  name: shown2(name),
  at,
  opcode,
  judged: known.judged,
  known,
  called: false
});
var shown2 = (name) => {
  const inert = name.slice(0, MOST_NAME).replace(new RegExp("\\p{C}", "gu"), "�");
  return name.length > MOST_NAME ? `${inert}…` : inert;
};
var computed = (log, loader, call, at) => {
  const message = `${loader} would import a name that ${COMPUTED.does}.`;
  log.add({ level: "dangerous", message, call, offset: at, opcode: "STACK_GLOBAL" });
  return { ...globalOf("<computed>", "<computed>", COMPUTED, at, "STACK_GLOBAL"), called: true };
};
var tell = (log, loader, { module, name, judged, known, at, opcode, called }) => {
  if (called || judged === "safe") return;
  const full = fullName(module, name);
  const message = `${loader} would import ${full}, which ${known.does}.`;
  log.add({ level: judged, message, offset: at, opcode }, full);
};

// src/formats/pickle/joblib.ts
var arrayOf = (tape, state) => {
  if (typeof state === "number" || state.kind !== "dict") return void 0;
  const fields = fieldsOf(tape, state);
  const width = widthOf(tape, fields.get("dtype"));
  if (width === void 0) return void 0;
  if (width === "object") return { size: void 0, padded: false };
  let size = width;
  for (const length of itemsOf(fields.get("shape")) ?? [NONE]) {
    const count2 = typeof length === "number" ? numberOf(tape, length) : void 0;
    if (count2 === void 0 || count2 < 0) return void 0;
    size *= count2;
  }
  const alignment = fields.get("numpy_array_alignment_bytes");
  return { size, padded: typeof alignment === "number" && tagOf(alignment) !== NONE };
};
var fieldsOf = (tape, { items = [] }) => {
  const fields = /* @__PURE__ */ new Map();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const [key, value] = [items[index] ?? NONE, items[index + 1] ?? NONE];
    if (isText(key)) fields.set(textOf(tape, key) ?? "", value);
  }
  return fields;
};
var widthOf = (tape, dtype) => {
  if (dtype === void 0 || typeof dtype === "number" || dtype.kind !== "call") return void 0;
  if (dtype.name !== "numpy.dtype") return void 0;
  const code = itemsOf(dtype.args)?.[0];
  const text3 = code !== void 0 && isText(code) ? textOf(tape, code) ?? "" : "";
  const [, kind, digits = "1"] = /^[<>|=]?([a-zA-Z])([0-9]{1,9})$/.exec(text3) ?? [];
  if (kind === void 0 || kind === "V") return void 0;
  if (kind === "O") return "object";
  return Number(digits) * (kind === "U" ? 4 : 1);
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
  const nested = [];
  const imports = importsOf(tape, log, loader);
  let arrays = false;
  return {
    ...imports,
    tape,
    log,
    nested,
    passedArrays: () => arrays,
    calls: (made) => judgeCall({ tape, log, loader, nested, extensions: imports }, made),
    builds: (target, state, at) => {
      judgeBuild(hearing, log, target, state, at);
      const array = joblib ? arrayBehind(tape, target, state) : void 0;
      if (array) arrays = true;
      return array;
    },
    fills: (target, at) => {
      if (typeof target === "number" || target.kind !== "global") return;
      const message = `${loader} would put values into ${fullName(target.module, target.name)} itself.`;
      changes(hearing, log, target, { message, at });
    },
    hooks: (name, value, at) => {
      const message = `${loader} would find code under the key ${name}, which unpicklers call.`;
      log.add({ level: "unknown", message, call: `${name} = ${describe(tape, value)}`, offset: at });
    },
    persists: (id, at) => judgePersistent(tape, log, id, at),
    frameCrossed: (at) => {
      const message = "An opcode crosses the end of its frame: readers disagree on what runs from here, which hides a program from those that check.";
      log.add({ level: "dangerous", message, offset: at, opcode: "FRAME" });
    },
    frameInFrame: (at) => {
      const message = "A frame begins before the last one ended; no library writes that.";
      log.add({ level: "unknown", message, offset: at, opcode: "FRAME" });
    }
  };
};
var judgeBuild = (hearing, log, target, state, at) => {
  const { loader } = hearing;
  if (typeof target === "number" || isContainer(target) || target.kind === "persistent") {
    const message = `${loader} would set the state of a value that has none.`;
    log.add({ level: "unknown", message, offset: at, opcode: "BUILD" });
  } else if (target.kind === "call") target.state ??= state;
  else {
    const name = fullName(target.module, target.name);
    const message = `${loader} would change ${name} itself, so that a later use runs other code.`;
    changes(hearing, log, target, { message, state, at });
  }
};
var changes = ({ tape }, log, target, { message, state, at }) => {
  target.called = true;
  const name = describe(tape, target);
  const call = state === void 0 ? name : `${name}.__setstate__(${describe(tape, state)})`;
  log.add({ level: "dangerous", message, call, offset: at, ...state !== void 0 && { opcode: "BUILD" } });
};
var arrayBehind = (tape, target, state) => {
  if (typeof target === "number" || target.kind !== "call" || target.judged !== "safe") return void 0;
  return target.name.endsWith(".NumpyArrayWrapper") ? arrayOf(tape, state) : void 0;
};
var judgePersistent = (tape, log, id, at) => {
  if (isTorchStorage(tape, id)) return { kind: "persistent", id, judged: "safe" };
  const message = "A persistent id that is no PyTorch storage: the program that loads it decides what it means.";
  const call = describe(tape, id);
  log.add({ level: "unknown", message, call, offset: at, opcode: "BINPERSID" }, "persistent");
  return { kind: "persistent", id, judged: "unknown" };
};

// src/formats/pickle/machine.ts
var MOST_VALUES = 1e7;
var MOST_MARKS = 65536;
var MOST_SPARSE = 65536;
var FULL_NODES = 1e5;
var machineOf = (court) => ({
  court,
  data: new Uint8Array(0),
  base: 0,
  next: 0,
  stack: [],
  top: 0,
  marks: [],
  fence: 0,
  memo: [],
  sparse: /* @__PURE__ */ new Map(),
  memoCount: 0,
  memoNodes: 0,
  summaries: /* @__PURE__ */ new Map(),
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
  const at = m.marks.pop();
  m.fence = m.marks.at(-1) ?? 0;
  if (at !== void 0) return at;
  fail(m, "there is no mark");
  return m.top;
};
var remember = (m, index, value) => {
  const kept = compact(m, value);
  if (index === m.memo.length && m.sparse.size === 0) {
    m.memo.push(kept);
    m.memoCount++;
    if (m.memo.length > MOST_VALUES) giveUp(m, "more values in the memo than any model has");
    return;
  }
  if (recall(m, index) === void 0) m.memoCount++;
  if (index < m.memo.length) m.memo[index] = kept;
  else m.sparse.set(index, kept);
  if (m.sparse.size > MOST_SPARSE) giveUp(m, "a memo with more gaps than any model has");
};
var recall = (m, index) => m.memo[index] ?? m.sparse.get(index);
var opaque = (kind, benign) => ({
  ...container(kind),
  count: Number.POSITIVE_INFINITY,
  benign
});
var both = (kind) => ({ benign: opaque(kind, true), other: opaque(kind, false) });
var SUMMARIES = { list: both("list"), tuple: both("tuple"), dict: both("dict"), set: both("set") };
var compact = (m, value) => {
  if (typeof value === "number" || ++m.memoNodes <= FULL_NODES) return value;
  if (value.kind === "call") return summaryOf(m, value);
  if (!isContainer(value)) return value;
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
var dict = (m, at) => {
  const from = unmark(m);
  if ((m.top - from) % 2 !== 0) fail(m, "a dict with a key and no value");
  watch(m, from, at);
  push(m, gather(m, from, "dict"));
};
var extend = (m, from, at) => {
  if (from <= m.fence) fail(m, "the stack has too few values");
  if (from === m.top || m.fault !== void 0) return;
  const target = m.stack[from - 1];
  if (typeof target !== "number" && isContainer(target)) pour(m, from, target);
  else m.court.fills(target, m.base + at);
  m.top = from;
};
var watch = (m, from, at) => {
  for (let index = from; index + 1 < m.top; index += 2) {
    const [key, value] = [m.stack[index], m.stack[index + 1]];
    if (typeof value === "number" || !isText(key) || isContainer(value)) continue;
    if (value.kind === "call" && value.judged === "safe") continue;
    const name = textOf(m.court.tape, key);
    if (name !== void 0 && HOOKS.has(name)) m.court.hooks(name, value, m.base + at);
  }
};
var setItems = (m, from, at) => {
  if ((m.top - from) % 2 !== 0) fail(m, "a key without a value");
  watch(m, from, at);
  extend(m, from, at);
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
  ["APPEND", (m, at) => extend(m, m.top - 1, at)],
  ["APPENDS", (m, at) => extend(m, unmark(m), at)],
  ["ADDITEMS", (m, at) => extend(m, unmark(m), at)],
  ["SETITEM", (m, at) => setItems(m, m.top - 2, at)],
  ["SETITEMS", (m, at) => setItems(m, unmark(m), at)]
];

// src/formats/pickle/object-opcodes.ts
var utf82 = new TextDecoder("utf-8", { ignoreBOM: true });
var twoLines = (m, at, end) => {
  const middle = m.data.indexOf(10, at + 1);
  if (middle === at + 1 || middle === end - 2) fail(m, "an import without a name");
  return [utf82.decode(m.data.subarray(at + 1, middle)), utf82.decode(m.data.subarray(middle + 1, end - 1))];
};
var find = (m, [module, name], at) => m.court.imports(module, name, m.proto, m.base + at, opcodeName(m.data[at] ?? 0));
var calls = (m, callee, args, at, named2) => {
  if (m.fault !== void 0) return;
  push(m, m.court.calls({ callee, args, named: named2, at: m.base + at, opcode: opcodeName(m.data[at] ?? 0) }));
};
var stackGlobal = (m, at) => {
  const name = pop(m);
  const module = pop(m);
  if (m.fault === void 0) push(m, m.court.importsFrom(module, name, m.proto, m.base + at));
};
var argumentsFrom = (m, from) => {
  const args = container("tuple");
  addAll(args, m.stack, from, m.top);
  m.top = from;
  return args;
};
var inst = (m, at, end) => {
  const args = argumentsFrom(m, unmark(m));
  const names2 = twoLines(m, at, end);
  if (m.fault === void 0) calls(m, find(m, names2, at), args, at);
};
var obj = (m, at) => {
  const from = unmark(m);
  if (m.top - from < 1) return fail(m, "OBJ without a class");
  const args = argumentsFrom(m, from + 1);
  m.top = from;
  calls(m, m.stack[from], args, at);
};
var reduce = (m, at) => {
  const args = pop(m);
  calls(m, pop(m), args, at);
};
var newObjEx = (m, at) => {
  const named2 = pop(m);
  const args = pop(m);
  calls(m, pop(m), args, at, named2);
};
var build = (m, at) => {
  const state = pop(m);
  const target = pop(m);
  if (m.fault !== void 0) return;
  push(m, target);
  m.array = m.court.builds(target, state, m.base + at);
};
var extension = (bytes2) => (m, at) => push(m, m.court.extension(unsigned(m.data, at + 1, bytes2), m.proto, m.base + at));
var persistent = (m, at) => {
  const id = pop(m);
  if (m.fault === void 0) push(m, m.court.persists(id, m.base + at));
};
var objectOpcodes = [
  [
    "GLOBAL",
    (m, at, end) => {
      const names2 = twoLines(m, at, end);
      if (m.fault === void 0) push(m, find(m, names2, at));
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
  ["PERSID", (m, at) => push(m, m.court.persists((m.base + at) * 8 + TEXT, m.base + at))],
  ["BINPERSID", persistent]
];

// src/formats/pickle/stack-opcodes.ts
var plain2 = (tag) => (m, at) => push(m, (m.base + at) * 8 + tag);
var plainOpcodes = [
  ["NONE", NONE],
  ["NEWTRUE", BOOL],
  ["NEWFALSE", BOOL],
  ["INT", INT],
  ["LONG", INT],
  ["LONG1", INT],
  ["LONG4", INT],
  ["BININT", INT],
  ["BININT1", INT],
  ["BININT2", INT],
  ["FLOAT", FLOAT],
  ["BINFLOAT", FLOAT],
  ["UNICODE", TEXT],
  ["BINUNICODE", TEXT],
  ["SHORT_BINUNICODE", TEXT],
  ["BINUNICODE8", TEXT],
  ["STRING", OLD_TEXT],
  ["BINSTRING", OLD_TEXT],
  ["SHORT_BINSTRING", OLD_TEXT],
  ["BINBYTES", BYTES],
  ["SHORT_BINBYTES", BYTES],
  ["BINBYTES8", BYTES],
  ["BYTEARRAY8", BYTES],
  ["NEXT_BUFFER", OTHER]
];
var indexOf = (m, at) => {
  const line = textOf(m.court.tape, (m.base + at) * 8) ?? "";
  const text3 = line.replace(/\0[\s\S]*/, "").trim().replace(/^\+/, "");
  if (/^[0-9](?:_?[0-9])*$/.test(text3)) return Number(text3.replaceAll("_", ""));
  fail(m, "the index of the memo is no number");
  return 0;
};
var get = (m, index) => {
  const value = recall(m, index);
  if (value === void 0) fail(m, `the memo has no value ${index}`);
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
var frame = (m, at, end) => {
  const start = m.base + end;
  if (m.base + at < m.frameEnd && m.frameEnd !== Number.POSITIVE_INFINITY) m.court.frameInFrame(m.base + at);
  m.frameEnd = start + unsigned(m.data, at + 1, 8);
  if (m.frameEnd > m.court.tape.bytes.size) m.limit ??= "a frame is longer than the file";
};
var proto = (m, at) => {
  const version = m.data[at + 1] ?? 0;
  if (version > 5) fail(m, `pickle protocol ${version} is not known`);
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
  ["GET", (m, at) => get(m, indexOf(m, at))],
  ["BINGET", (m, at) => get(m, m.data[at + 1] ?? 0)],
  ["LONG_BINGET", (m, at) => get(m, unsigned(m.data, at + 1, 4))],
  ["PUT", (m, at) => put(m, indexOf(m, at))],
  ["BINPUT", (m, at) => remember(m, m.data[at + 1] ?? 0, peek(m))],
  ["LONG_BINPUT", (m, at) => put(m, unsigned(m.data, at + 1, 4))],
  ["MEMOIZE", (m) => remember(m, m.memoCount, peek(m))],
  ["FRAME", frame],
  ["PROTO", proto],
  ["STOP", stop]
];

// src/formats/pickle/run.ts
var STRIDE = 65536;
var SHOWN = 512;
var MOST_DEPTH4 = 20;
var HANDLERS = Array.from({ length: 256 }, () => (m) => fail(m, "a byte that is no opcode"));
for (const [name, handler] of [...stackOpcodes, ...containerOpcodes, ...objectOpcodes])
  HANDLERS[opcodeByte(name)] = handler;
var MORE = -1;
var measure = (m, layout, at) => {
  const { data } = m;
  if (layout === LINE || layout === LINES) {
    const first = data.indexOf(10, at + 1);
    const last = layout === LINE || first < 0 ? first : data.indexOf(10, first + 1);
    return last < 0 ? MORE : last + 1;
  }
  if (layout === INVALID) return at + 1;
  const header = layout === COUNT1 ? 1 : layout === COUNT8 ? 8 : 4;
  const start = at + 1 + header;
  if (start > data.length) return MORE;
  const length = unsigned(data, at + 1, header);
  if (layout === COUNT4S && length >= 2147483648) fail(m, "a negative length");
  if (m.base + start + length > m.court.tape.bytes.size) fail(m, "a length that passes the end of the file");
  const needed = start + (length <= READABLE ? length : SHOWN);
  return needed > data.length ? MORE : start + length;
};
var run = (m) => {
  let steps = 0;
  const { data } = m;
  while (m.running && m.array === void 0) {
    const at = m.next;
    if (at >= data.length) break;
    const opcode = data[at];
    const layout = LAYOUT[opcode];
    const end = layout <= 8 ? at + 1 + layout : measure(m, layout, at);
    if (end === MORE || layout <= 8 && end > data.length || !m.running) break;
    if (m.base + end > m.frameEnd) leaveFrame(m, m.base + at);
    if (++steps % STRIDE === 0) pay(m, STRIDE);
    m.next = end;
    HANDLERS[opcode](m, at, end);
  }
  pay(m, steps % STRIDE);
  return steps;
};
var pay = (m, opcodes) => {
  const { budget } = m.court.tape;
  if (!budget.spend("opcodes", opcodes)) giveUp(m, "more opcodes than are run for one file");
  else if (budget.late()) giveUp(m, "the time for one file is up");
};
var leaveFrame = (m, offset) => {
  if (offset < m.frameEnd) m.court.frameCrossed(offset);
  m.frameEnd = Number.POSITIVE_INFINITY;
};
var turnTo = async (m, offset) => {
  const last = m.court.tape.windows.at(-1);
  if (last === void 0 || offset < last.base || offset >= last.base + last.data.length)
    return load(m, offset);
  m.data = last.data;
  m.base = last.base;
  m.next = offset - last.base;
};
var load = async (m, offset) => {
  const { size } = m.court.tape.bytes;
  if (offset >= size) return fail(m, "the file ends before the pickle does");
  if (offset >= m.base && m.base + m.data.length === size && m.data.length > 0)
    return fail(m, "the file ends within an opcode");
  const window = await readOn(m.court.tape, offset);
  if (window === void 0) return giveUp(m, "more bytes than are kept for one file");
  m.data = window.data;
  m.base = window.base;
  m.next = 0;
};
var passArray = async (m, depth) => {
  const { size, padded } = m.array ?? { size: 0, padded: false };
  m.array = void 0;
  const here = m.base + m.next;
  if (size === void 0) {
    if (depth >= MOST_DEPTH4) return giveUp(m, "arrays nested too deep");
    const inner = await runAt(m.court, here, depth + 1);
    if (!inner.stopped) {
      m.fault = inner.fault;
      m.limit = inner.limit;
      m.running = false;
      return;
    }
    return turnTo(m, inner.base + inner.next);
  }
  const padding = padded ? ((await m.court.tape.bytes.slice(here, here + 1))[0] ?? 0) + 1 : 0;
  await turnTo(m, here + padding + size);
};
var runAt = async (court, offset, depth = 0) => {
  const m = machineOf(court);
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
  tape.windows.push({ base: 0, data: head });
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
  let m = machineOf(counting);
  do {
    m = machineOf(counting);
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

// src/formats/bytes/part.ts
var part = (bytes2, from, to) => {
  const end = Math.min(Math.max(to, from), bytes2.size);
  return {
    size: Math.max(end - from, 0),
    slice: (first, last) => bytes2.slice(Math.min(from + first, end), Math.min(from + last, end))
  };
};

// src/formats/pickle/nested.ts
var MOST4 = 16;
var MOST_TEXT3 = 16 * 1024 * 1024;
var judgeNested = async (court, inner) => {
  let complete = court.nested.length <= MOST4;
  if (!complete)
    court.log.add({
      level: "unknown",
      message: `More than ${MOST4} nested objects; the others were not looked into.`
    });
  for (const each of court.nested.slice(0, MOST4)) if (!await judgeOne(court, inner, each)) complete = false;
  return complete;
};
var judgeOne = async ({ tape, log }, inner, { value, callee, decides }) => {
  const operand = operandOf(tape, value);
  const bytes2 = operand && await bytesFor(tape.bytes, operand);
  if (operand === void 0 || bytes2 === void 0 || bytes2.size < 2) return !decides;
  const member = `bytes handed to ${callee}`;
  const { findings, completeness, verdict } = await inner.inspect(bytes2, member);
  if (!decides && verdict !== "dangerous") return true;
  for (const finding of findings)
    if (decides || finding.level === "dangerous")
      log.add({ ...placed(finding, operand), message: `Within ${member}: ${finding.message}` });
  return !decides || completeness === "complete";
};
var placed = (finding, { opcode, from }) => {
  if (finding.member !== void 0 || finding.offset === void 0) return finding;
  const { opcode: _, ...rest } = finding;
  if (opcode.includes("UNICODE")) return { ...rest, offset: from };
  return { ...finding, offset: from + finding.offset };
};
var bytesFor = async (bytes2, { opcode, from, length, data }) => {
  if (!opcode.includes("UNICODE"))
    return opcode === "STRING" ? bytesOf(data.slice(1, -1)) : part(bytes2, from, from + length);
  if (length > MOST_TEXT3) return void 0;
  const text3 = new TextDecoder().decode(await bytes2.slice(from, from + length));
  return bytesOf(Buffer.from(text3, "latin1"));
};

// src/formats/pickle/streams.ts
var MOST_PICKLES = 1e5;
var inspectStreams = async (bytes2, inner, streams) => {
  const { loader, joblib = false } = streams;
  const tape = tapeOf(bytes2, inner.budget);
  const court = courtOf({ tape, loader, joblib });
  const ran = await runAll(court, streams);
  let completeness = settle(court, ran, streams);
  if (!await judgeNested(court, inner)) completeness = "partial";
  court.close();
  const findings = [...court.log.list()];
  if (court.passedArrays()) findings.push(...await asPlainPickle(bytes2, inner, streams));
  return { completeness, findings };
};
var runAll = async (court, { most = Number.POSITIVE_INFINITY, from = 0 }) => {
  const { size } = court.tape.bytes;
  let end = from;
  let pickles = 0;
  let wasted;
  while (pickles < Math.min(most, MOST_PICKLES + 1) && (end < size || pickles === 0)) {
    const before = court.log.count() + court.names();
    const { stopped, fault, limit: limit2, base, next } = await runAt(court, end);
    if (!stopped) {
      const idle = court.log.count() + court.names() === before;
      if (pickles > 0 && fault !== void 0 && idle) return { end, pickles };
      return {
        end: base + next,
        pickles,
        ...fault !== void 0 && { fault },
        ...limit2 !== void 0 && { limit: limit2 }
      };
    }
    wasted ??= limit2 ?? (pickles >= MOST_PICKLES ? "more pickles in one file than any model has" : void 0);
    end = base + next;
    pickles++;
  }
  return { end, pickles, ...wasted !== void 0 && { limit: wasted } };
};
var settle = (court, { end, pickles, fault, limit: limit2 }, streams) => {
  const { log, tape } = court;
  if (limit2 !== void 0) {
    log.add({ level: "unknown", message: `Not run to its end: ${limit2}.`, offset: end });
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
var asPlainPickle = async (bytes2, inner, streams) => {
  const court = courtOf({ tape: tapeOf(bytes2, inner.budget), loader: "pickle.load", joblib: false });
  await runAll(court, { ...streams, most: 1 });
  court.close();
  return court.log.list().filter(({ level }) => level === "dangerous");
};

// src/formats/inspection/polyglot.ts
var alsoPickle = async (head, bytes2, inner) => {
  const { open, pickle: pickle2 } = trial(head, bytes2.size);
  if (!open && !pickle2) return [];
  try {
    const { findings } = await inspectStreams(bytes2, inner, { loader: "pickle.load", most: 1 });
    return findings.filter(({ level }) => level === "dangerous").map((finding) => ({ ...finding, message: `The file is a pickle as well. ${finding.message}` }));
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

// src/formats/npy.ts
var MOST_HEADER2 = 1024 * 1024;
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
    if (length > MOST_HEADER2 || from + length > bytes2.size)
      throw new MalformedFile("the header passes the end of the file");
    const header = new TextDecoder().decode(await bytes2.slice(from, from + length));
    const types = descriptor(header);
    if (types === void 0) throw new MalformedFile("the header does not describe an array");
    if (!types.some(isObject)) return { completeness: "complete", findings: [] };
    return inspectStreams(bytes2, inner, {
      loader: "numpy.load(allow_pickle=True)",
      from: from + length,
      most: 1
    });
  }
};
var isObject = (type) => /^[|<>=]?O\d*$/.test(type);
var descriptor = (header) => {
  const start = /^\s*\{[^{}]*?['"]descr['"]\s*:\s*/.exec(header);
  if (start === null || !/['"]fortran_order['"]/.test(header) || !/['"]shape['"]/.test(header))
    return void 0;
  const strings = [...header.matchAll(/(['"])((?:(?!\1)[^\\\n])*)\1/g)].map((match) => match[2] ?? "");
  if (header.includes("\\")) return void 0;
  return strings;
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
var MAGIC = [138, 10, 108, 252, 156, 70, 249, 32, 106, 168, 80, 25];
var pytorchLegacy = {
  id: "pytorch-legacy",
  what: "a PyTorch file of the old layout",
  detects: (head) => head[0] === 128 && startsWith(head, MAGIC, 2),
  inspect: (bytes2, inner) => inspectStreams(bytes2, inner, { loader: "torch.load", most: 5, dataFollows: true })
};

// src/formats/recognised.ts
var magic = (start, at = 0) => (head) => startsWith(head, start, at);
var either = (...starts) => (head) => starts.some((start) => startsWith(head, start));
var NOT_OPENED = "it is not opened here, so what it holds is unknown";
var PROGRAM = "it is a program, no data";
var isOnnx = (head) => head[0] === 8 && (head[1] ?? 99) <= 20 && [18, 26, 34, 40, 50, 58, 66].includes(head[2] ?? 0);
var list = [
  {
    id: "7z",
    what: "a 7z archive",
    remark: `${NOT_OPENED}; model loaders cannot open it either, which malicious models use to pass scanners`,
    detects: magic([55, 122, 188, 175, 39, 28])
  },
  { id: "rar", what: "a RAR archive", remark: NOT_OPENED, detects: magic("Rar!\x07") },
  {
    id: "bzip2",
    what: "a bzip2 file",
    remark: NOT_OPENED,
    detects: (head) => startsWith(head, "BZh") && startsWith(head, [49, 65, 89, 38], 4)
  },
  { id: "xz", what: "an xz file", remark: NOT_OPENED, detects: magic([253, 55, 122, 88, 90, 0]) },
  { id: "lzma", what: "an LZMA file", remark: NOT_OPENED, detects: magic([93, 0, 0, 128, 0]) },
  { id: "zstd", what: "a Zstandard file", remark: NOT_OPENED, detects: magic([40, 181, 47, 253]) },
  { id: "lz4", what: "an LZ4 file", remark: NOT_OPENED, detects: magic([4, 34, 77, 24]) },
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
    detects: either("X\n\0\0", "A\n2\n", "A\n3\n", "RDX2\n", "RDX3\n")
  },
  { id: "elf", what: "an ELF executable", remark: PROGRAM, detects: magic([127, 69, 76, 70]) },
  {
    id: "ape",
    what: "an executable for several systems (llamafile)",
    remark: PROGRAM,
    detects: either("MZqFpD='", "jartsr=")
  },
  {
    id: "pe",
    what: "a Windows executable",
    remark: PROGRAM,
    detects: (head, size) => startsWith(head, "MZ") && size >= 64
  },
  {
    id: "mach-o",
    what: "a macOS executable",
    remark: PROGRAM,
    detects: either([207, 250, 237, 254], [206, 250, 237, 254], [202, 254, 186, 190])
  },
  { id: "script", what: "a script", remark: PROGRAM, detects: magic("#!") },
  {
    id: "ggml",
    what: "a model in a forerunner of GGUF",
    remark: "its layout is not judged here",
    detects: either("lmgg", "fmgg", "tjgg", "algg")
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
  const text3 = decode2(data);
  const root = parse(text3);
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
var decode2 = (data) => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    throw new MalformedFile("the header is no UTF-8");
  }
};
var parse = (text3) => {
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
var END = 17;
var refuseDuplicates = (text3) => {
  const scanner = createScanner(text3, true);
  const open = [];
  let name;
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
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
  const { dtype, shape, data_offsets: offsets, ...rest } = asObject(value, "a tensor");
  if (typeof dtype !== "string" || !isSizes(shape) || !isSizes(offsets) || offsets.length !== 2)
    throw new MalformedFile("a tensor without type, shape and offsets");
  if (Object.keys(rest).length > 0)
    throw new MalformedFile("a tensor with a field that the format does not have");
  const [begin = 0, end = 0] = offsets;
  return { dtype, bits: BITS.get(dtype), shape, begin, end };
};
var isSizes = (value) => Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);

// src/formats/safetensors/tensors.ts
var checkTensors2 = (tensors, size) => {
  const sorted = [...tensors].sort(([, one], [, other]) => one.begin - other.begin || one.end - other.end);
  let at = 0;
  for (const [name, tensor] of sorted) {
    const shown4 = JSON.stringify(name.slice(0, 80));
    if (tensor.begin !== at || tensor.end < tensor.begin)
      throw new MalformedFile(`the tensor ${shown4} leaves a hole or overlaps another`);
    const stated = sizeOf(tensor);
    if (stated !== void 0 && stated !== tensor.end - tensor.begin)
      throw new MalformedFile(`the tensor ${shown4} has another size than its shape`);
    at = tensor.end;
  }
  if (at < size) throw new MalformedFile(`${size - at} bytes belong to no tensor`);
  if (at > size) throw new MalformedFile(`the file ends ${at - size} bytes before its tensors do`);
};
var sizeOf = ({ bits, shape }) => bits === void 0 ? void 0 : shape.reduce((product, length) => product * length, 1) * (bits / 8);

// src/formats/safetensors.ts
var MOST_HEADER3 = 1e8;
var TARGETS = /"_target_"|"_partial_"|!!python\/|\b(?:os|subprocess|builtins|posix)\.[a-z_]+/;
var safetensors = {
  id: "safetensors",
  what: "a safetensors file",
  detects: (head) => head[8] === 123 && unsigned(head, 0, 8) <= MOST_HEADER3 && unsigned(head, 0, 8) >= 2,
  async inspect(bytes2) {
    const length = unsigned(await bytes2.slice(0, 8), 0, 8);
    if (length > MOST_HEADER3) throw new MalformedFile("the header is longer than the format allows");
    if (8 + length > bytes2.size) throw new MalformedFile("the header passes the end of the file");
    const header = parseHeader(await bytes2.slice(8, 8 + length));
    checkTensors2(header.tensors, bytes2.size - 8 - length);
    return { completeness: "complete", findings: [...targets(header.metadata), ...strangers(header.tensors)] };
  }
};
var targets = (metadata) => {
  const found = [];
  for (const [key, value] of metadata) {
    const match = TARGETS.exec(value);
    if (match === null) continue;
    const place = JSON.stringify(key.slice(0, 80));
    found.push({
      level: "unknown",
      message: `The metadata ${place} name code (${match[0].slice(0, 60)}): libraries that build objects from metadata would call it.`
    });
  }
  return found;
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

// src/formats/tar.ts
var BLOCK = 512;
var text2 = (data) => Buffer.from(data).toString("latin1").replace(/\0[\s\S]*$/, "");
var amount = (data) => {
  if (((data[0] ?? 0) & 128) === 0) return Number.parseInt(text2(data).trim() || "0", 8);
  return data.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
};
var sumsUp = (head) => {
  let sum = 0;
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 32 : head[at] ?? 0;
  return amount(head.subarray(148, 156)) === sum && sum > 256;
};
var memberAt = (bytes2, at, head) => {
  if (!sumsUp(head)) throw new MalformedFile("a header of the archive is broken");
  const size = amount(head.subarray(124, 136));
  const from = at + BLOCK;
  if (!(size >= 0) || from + size > bytes2.size)
    throw new MalformedFile("a member passes the end of the archive");
  const prefix = startsWith(head, "ustar", 257) ? text2(head.subarray(345, 500)) : "";
  const name = text2(head.subarray(0, 100));
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    type: String.fromCharCode(head[156] ?? 0),
    content: part(bytes2, from, from + size),
    next: from + Math.ceil(size / BLOCK) * BLOCK
  };
};
var oddities = ({ name, type }) => [
  .../^\/|(?:^|\/)\.\.(?:\/|$)/.test(name) ? ["names a path outside the folder that the archive is unpacked to"] : [],
  ...type === "1" || type === "2" ? ["is a link, by which a later member can be written elsewhere"] : []
];
var tar = {
  id: "tar",
  what: "a tar archive",
  detects: (head, size) => size >= BLOCK && sumsUp(head),
  async inspect(bytes2, inner) {
    const findings = [];
    let completeness = "complete";
    for (let at = 0; at + BLOCK <= bytes2.size; ) {
      const head = await bytes2.slice(at, at + BLOCK);
      if (head.every((byte) => byte === 0)) break;
      if (!inner.budget.spend("entries", 1)) {
        findings.push({ level: "unknown", message: "More members than are looked at." });
        return { completeness: "partial", findings };
      }
      const member = memberAt(bytes2, at, head);
      at = member.next;
      for (const what of oddities(member))
        findings.push({ level: "unknown", message: `A member ${what}.`, member: member.name });
      if (!["0", "\0", "7"].includes(member.type)) continue;
      const judged = await inner.inspect(member.content, member.name);
      if (judged.completeness !== "complete") completeness = "partial";
      for (const { member: inside, ...finding } of judged.findings)
        findings.push({ ...finding, member: inside === void 0 ? member.name : `${member.name}!${inside}` });
    }
    return { completeness, findings };
  }
};

// src/formats/archive/end.ts
var END2 = [80, 75, 5, 6];
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
  for (let at = tail.length - END_SIZE; at >= 0 && tried < MOST5; at--) {
    if (tail[at] !== 80 || !startsWith(tail, END2, at)) continue;
    tried++;
    found.push(...await directoriesAt(bytes2, tail, start, at));
  }
  const end = found.findLast(({ trailing }) => trailing === 0)?.end ?? found[0]?.end;
  const own = found.find((each) => each.end === end);
  if (own === void 0) throw new MalformedFile("the archive has no central directory");
  return [own, ...found.filter((other) => other !== own && other.end >= own.end)];
};
var directoriesAt = async (bytes2, tail, start, at) => {
  const end = start + at;
  const trailing = bytes2.size - (end + END_SIZE + unsigned(tail, at + 20, 2));
  let [entries, size, offset] = [
    unsigned(tail, at + 10, 2),
    unsigned(tail, at + 12, 4),
    unsigned(tail, at + 16, 4)
  ];
  let close = end;
  if (entries === 65535 || size === 4294967295 || offset === 4294967295) {
    const large = await readEnd64(bytes2, end);
    if (large) ({ entries, size, offset, close } = large);
  }
  const found = [];
  for (const shift of /* @__PURE__ */ new Set([0, close - size - offset])) {
    if (shift < 0 || offset + shift + size > end) continue;
    const first = await bytes2.slice(offset + shift, offset + shift + 4);
    if (entries > 0 && !startsWith(first, ENTRY)) continue;
    found.push({ offset: offset + shift, size, entries, shift, end, trailing });
  }
  return found;
};
var readEnd64 = async (bytes2, end) => {
  const locator = await bytes2.slice(Math.max(end - LOCATOR_SIZE, 0), end);
  if (!startsWith(locator, LOCATOR)) return void 0;
  for (const place of /* @__PURE__ */ new Set([unsigned(locator, 8, 8), end - LOCATOR_SIZE - END64_SIZE])) {
    if (place < 0 || place + END64_SIZE > bytes2.size) continue;
    const record = await bytes2.slice(place, place + END64_SIZE);
    if (!startsWith(record, END64)) continue;
    return {
      entries: unsigned(record, 32, 8),
      size: unsigned(record, 40, 8),
      offset: unsigned(record, 48, 8),
      close: place
    };
  }
  return void 0;
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
  let at = 0;
  while (found.length < Math.min(entries, most)) {
    if (!startsWith(data, SIGNATURE, at) || at + FIXED > data.length)
      throw new MalformedFile("the central directory of the archive breaks off");
    const [name, extra, comment] = [28, 30, 32].map((place) => unsigned(data, at + place, 2));
    const fields = data.subarray(at + FIXED + name, at + FIXED + name + extra);
    found.push({
      name: utf83.decode(data.subarray(at + FIXED, at + FIXED + name)),
      flags: unsigned(data, at + 8, 2),
      method: unsigned(data, at + 10, 2),
      ...sizes(data, at, fields, shift)
    });
    at += FIXED + name + extra + comment;
  }
  return found;
};
var sizes = (data, at, extra, shift) => {
  const large = zip64(extra);
  let next = 0;
  const take = (value) => {
    if (value !== 4294967295 || next + 8 > large.length) return value;
    next += 8;
    return unsigned(large, next - 8, 8);
  };
  const size = take(unsigned(data, at + 24, 4));
  const compressed2 = take(unsigned(data, at + 20, 4));
  return { size, compressed: compressed2, offset: take(unsigned(data, at + 42, 4)) + shift };
};
var zip64 = (extra) => {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = unsigned(extra, at + 2, 2);
    if (unsigned(extra, at, 2) === 1) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return new Uint8Array(0);
};

// src/formats/archive/member.ts
var SIGNATURE2 = [80, 75, 3, 4];
var FIXED2 = 30;
var GUESS = 128;
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
  const stated = unsigned(head, 22, 4);
  if ((unsigned(head, 6, 2) & 8) === 0 && stated !== 4294967295 && stated !== entry.size)
    differs.push("the size");
  return { data: entry.offset + FIXED2 + length + extra, differs };
};
var AT_ONCE = 8 * 1024 * 1024;
var contentOf = async (bytes2, entry, local, budget) => {
  if (entry.method === 0) {
    const size = Math.max(entry.size, entry.compressed);
    if (local.data + size > bytes2.size) throw new MalformedFile("the entry passes the end of the archive");
    return part(bytes2, local.data, local.data + size);
  }
  if (entry.method !== 8)
    throw new MalformedFile(`the entry is compressed by method ${entry.method}, which is not opened`);
  const raw2 = part(bytes2, local.data, local.data + entry.compressed);
  const content = inflated(raw2, entry.size, budget);
  if (entry.size > AT_ONCE) return content;
  return bytesOf(await content.slice(0, AT_ONCE + 1));
};

// src/formats/archive/suspicions.ts
var MOST_TOLD2 = 5;
var SLACK = 256;
var DESCRIPTOR = 24;
var MOST_LOOKS = 32;
var suspicions = async (bytes2, directories, entries) => {
  const [directory] = directories;
  const found = [];
  const suspect = (message, more = {}) => found.push({ level: "unknown", message, ...more });
  if (directories.length > 1)
    suspect("The archive has more than one end record: readers disagree on what it holds.");
  if (directory && directory.shift > 0) suspect(`${directory.shift} bytes stand before the archive.`);
  if (directory && directory.trailing > 0) suspect(`${directory.trailing} bytes stand behind the archive.`);
  if (directory && directory.trailing < 0) suspect("The comment of the archive passes the end of the file.");
  if (entries.some(({ flags }) => (flags & 65) !== 0)) suspect("The archive says that it is encrypted.");
  for (const name of duplicates(entries).slice(0, MOST_TOLD2))
    suspect(
      `The archive holds ${shown3(name)} twice: torch.load takes the first copy, Python's zipfile the last.`,
      { member: name }
    );
  for (const { name } of entries.filter(({ name: name2 }) => escapes(name2)).slice(0, MOST_TOLD2))
    suspect(`The archive names ${shown3(name)}, a path outside the folder that it is unpacked to.`, {
      member: name
    });
  if (directory && directories.length === 1) found.push(...await gaps(bytes2, directory, entries));
  return found;
};
var shown3 = (name) => JSON.stringify(name.slice(0, 120));
var duplicates = (entries) => {
  const seen = /* @__PURE__ */ new Set();
  const twice = /* @__PURE__ */ new Set();
  for (const { name } of entries) {
    if (seen.has(name)) twice.add(name);
    seen.add(name);
  }
  return [...twice];
};
var escapes = (name) => /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name);
var gaps = async (bytes2, directory, entries) => {
  const sorted = [...entries].sort((one, other) => one.offset - other.offset);
  const first = (sorted[0]?.offset ?? 0) - directory.shift;
  const found = [];
  if (first > 0)
    found.push({ level: "unknown", message: `${first} bytes stand before the first entry of the archive.` });
  let looks = 0;
  for (const [index, entry] of sorted.entries()) {
    const next = sorted[index + 1]?.offset ?? directory.offset;
    const least = entry.offset + 30 + entry.name.length + entry.compressed;
    if (next - least <= SLACK || ++looks > MOST_LOOKS) continue;
    const end = (await localOf(bytes2, entry)).data + entry.compressed;
    if (next - end <= DESCRIPTOR) continue;
    const what = startsWith(await bytes2.slice(end, end + 4), "PK") ? "an entry" : "bytes";
    const message = `The archive hides ${what} of ${next - end} bytes in a place that its directory does not name.`;
    found.push({ level: "unknown", message, offset: end });
    if (found.length >= MOST_TOLD2) return found;
  }
  return found;
};

// src/formats/zip.ts
var MOST_SNIFFED = 2e3;
var isTensor = ({ name, method }) => method === 0 && /(?:^|\/)(?:data|constants|tensors|xl_model_data)\/\d+$/.test(name);
var zip = {
  id: "zip",
  what: "a zip archive",
  detects: (head) => startsWith(head, "PK") || startsWith(head, "PK"),
  async inspect(bytes2, inner) {
    const directories = await directoriesOf(bytes2);
    const most = inner.budget.left("entries");
    const entries = [];
    for (const directory of directories)
      entries.push(...await entriesWithin(bytes2, directory, most, directories.length));
    const stated = directories.reduce((sum, { entries: entries2 }) => sum + entries2, 0);
    const crowded = stated > most || !inner.budget.spend("entries", entries.length);
    const torch = entries.some(({ name }) => /(?:^|\/)data\.pkl$/.test(name));
    const findings = [...await suspicions(bytes2, directories, entries)];
    const { completeness, found } = await inspectMembers(bytes2, entries.slice(0, most), inner, torch);
    findings.push(...found);
    if (crowded)
      findings.push(limit(`It has ${stated} entries; only ${Math.min(most, entries.length)} were looked at.`));
    return { format: nameOf(entries, torch), completeness: crowded ? "partial" : completeness, findings };
  }
};
var entriesWithin = async (bytes2, directory, most, several) => {
  try {
    return await entriesOf(bytes2, directory, most);
  } catch (error) {
    if (several > 1 && error instanceof MalformedFile) return [];
    throw error;
  }
};
var limit = (message) => ({ level: "unknown", message });
var nameOf = (entries, torch) => {
  if (torch) return "pytorch-zip";
  const names2 = entries.map(({ name }) => name);
  if (names2.length > 0 && names2.every((name) => name.endsWith(".npy"))) return "npz";
  return names2.includes("config.json") && names2.includes("metadata.json") ? "keras" : "zip";
};
var inspectMembers = async (bytes2, entries, inner, torch) => {
  const found = [];
  let completeness = "complete";
  let sniffed = 0;
  for (const entry of entries) {
    if (entry.name.endsWith("/") && entry.size === 0) continue;
    if (torch && isTensor(entry)) continue;
    const pickle2 = entry.name.endsWith(".pkl");
    if (torch && !pickle2 && ++sniffed > MOST_SNIFFED) {
      completeness = "partial";
      continue;
    }
    const judged = await inspectMember(bytes2, entry, inner, torch);
    if (judged.completeness !== "complete") completeness = "partial";
    for (const { member, ...finding } of judged.findings)
      found.push({ ...finding, member: member === void 0 ? entry.name : `${entry.name}!${member}` });
  }
  if (sniffed > MOST_SNIFFED)
    found.push(limit(`${sniffed - MOST_SNIFFED} members beside the tensors were not looked into.`));
  return { completeness, found };
};
var inspectMember = async (bytes2, entry, inner, torch) => {
  try {
    const local = await localOf(bytes2, entry);
    const content = await contentOf(bytes2, entry, local, inner.budget);
    const judged = await inspectContent(content, entry, inner, torch);
    return { ...judged, findings: [...differences(entry, local.differs, content), ...judged.findings] };
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    return { completeness: "partial", findings: [limit(`Could not be read: ${error.message}.`)] };
  }
};
var differences = (entry, differs, content) => {
  const all = content.size === entry.size ? differs : [...differs, "the size of the content"];
  if (all.length === 0) return [];
  return [
    limit(`The archive states ${all.join(" and ")} twice and not alike: readers disagree on this member.`)
  ];
};
var inspectContent = async (content, { name }, inner, torch) => {
  if (torch && name.endsWith(".pkl")) return inspectStreams(content, inner, { loader: "torch.load", most: 1 });
  const { format, completeness, findings } = await inner.inspect(content, name);
  if (torch && (format === "unknown" || format === "text"))
    return { completeness: "complete", findings: findings.filter(({ level }) => level === "dangerous") };
  return { completeness, findings };
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
  ...recognised,
  pickle,
  text
];
var HEAD = 4096;
var MOST_TOLD3 = 60;
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
    return broken(error, "The file could not be read");
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
    return broken(error, `The file begins like ${format.what} and is none`);
  }
};
var broken = (error, what) => {
  if (!(error instanceof MalformedFile)) throw error;
  return {
    completeness: "unreadable",
    findings: [{ level: "unknown", message: `${what}: ${error.message}.` }]
  };
};
var summary = (findings) => {
  const log = logOf(MOST_TOLD3);
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
