import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  logOf
} from "./chunk-5TR73SDM.js";
import {
  judgeName,
  moved
} from "./chunk-DIYOFVCB.js";
import {
  startsWith,
  unsigned
} from "./chunk-FGOROAIF.js";
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";

// src/formats/pickle/numerals.ts
var latin1 = (line) => Buffer.from(line).toString("latin1");
var untilZero = (text) => {
  const zero = text.indexOf("\0");
  return zero < 0 ? text : text.slice(0, zero);
};
var trimmed = (text) => text.replace(/^[ \t\n\v\f\r]+/, "").replace(/[ \t\n\v\f\r]+$/, "");
var DECIMAL = /^[+-]?[0-9]+(?:_[0-9]+)*$/;
var indexIn = (line) => {
  const text = trimmed(untilZero(latin1(line)));
  if (!DECIMAL.test(text)) return void 0;
  const index = Number(text.replaceAll("_", ""));
  return index >= 0 ? Math.abs(index) : void 0;
};
var RADIX = /^([+-]?)(?:0[xX]((?:_?[0-9a-fA-F])+)|0[oO]((?:_?[0-7])+)|0[bB]((?:_?[01])+)|(0(?:_?[0-7])*)|([1-9](?:_?[0-9])*))L?$/;
var integerOf = (line) => {
  const text = trimmed(untilZero(latin1(line)));
  const [, sign, hex, octal, binary2, zero, decimal] = RADIX.exec(text) ?? [];
  const parse = (digits, radix) => {
    const plain3 = digits.replaceAll("_", "");
    const value = Number.parseInt(plain3, radix);
    return sign === "-" ? -value : value;
  };
  if (hex !== void 0) return parse(hex, 16);
  if (octal !== void 0) return parse(octal, 8);
  if (binary2 !== void 0) return parse(binary2, 2);
  if (zero !== void 0) return parse(zero, 8);
  return decimal === void 0 ? void 0 : parse(decimal, 10);
};
var FLOATS = /^[+-]?(?:inf(?:inity)?|nan)$/i;
var FLOAT = /^[+-]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9][0-9_]*)?$/;
var isFloat = (line) => {
  const text = trimmed(untilZero(latin1(line)));
  return FLOATS.test(text) || FLOAT.test(text);
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
var FIRST = 64 * 1024;
var MOST = 4 * 1024 * 1024;
var tapeOf = (bytes2, budget) => ({
  bytes: bytes2,
  budget,
  windows: [],
  latest: void 0,
  chunk: FIRST
});
var readOn = async (tape, from) => {
  const { latest, windows } = tape;
  const follows = latest !== void 0 && from <= latest.base + latest.data.length;
  tape.chunk = follows ? Math.min(tape.chunk * 2, MOST) : FIRST;
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
var latin12 = (data) => Buffer.from(data).toString("latin1");
var headOfText = (tape, value, most) => {
  const operand = operandOf(tape, value);
  if (operand === void 0 || operand.data.length === 0 && operand.length > 0) return void 0;
  const data = operand.data.subarray(0, most);
  switch (operand.opcode) {
    case "STRING":
      return unescaped(latin12(data).slice(1, -1), quoted);
    case "UNICODE":
      return unescaped(latin12(data), raw);
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
var unescaped = (text, pattern) => text.replace(
  pattern,
  (whole, first, second, third) => {
    if (first !== void 0) return String.fromCharCode(Number.parseInt(first, 16));
    if (second !== void 0 && pattern === raw) return fromCode(Number.parseInt(second, 16));
    if (second !== void 0) return String.fromCharCode(Number.parseInt(second, 8) & 255);
    return (typeof third === "string" && pattern === quoted ? named.get(third) : void 0) ?? whole;
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
  const window = windowAt(tape, offsetOf(value));
  if (window === void 0) return void 0;
  const at = offsetOf(value) - window.base + 1;
  if (opcode === "BININT") return unsigned(window.data, at, 4) | 0;
  return unsigned(window.data, at, opcode === "BININT1" ? 1 : 2);
};

// src/formats/pickle/describe.ts
var MOST2 = 400;
var MOST_TEXT = 200;
var MOST_DEPTH = 8;
var describe = (tape, value) => {
  const pen = { tape, text: "" };
  write(pen, value, 0);
  return pen.text.length > MOST2 ? `${pen.text.slice(0, MOST2)}…` : pen.text;
};
var describeCall = (tape, callee, args) => {
  const pen = { tape, text: "" };
  writeCall(pen, callee, args, 0);
  return pen.text.length > MOST2 ? `${pen.text.slice(0, MOST2)}…` : pen.text;
};
var fullName = (module, name) => module === "builtins" ? name : `${module}.${name}`;
var write = (pen, value, depth) => {
  if (pen.text.length > MOST2) return;
  if (depth > MOST_DEPTH) pen.text += "…";
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
var writeItems = (pen, { kind, items = [], count }, depth) => {
  const [open, close] = BRACKETS[kind];
  const tail = count > items.length ? `, …${close}` : close;
  writeAround(pen, open, items, kind === "tuple" && count === 1 ? `,${tail}` : tail, depth);
};
var writeAround = (pen, open, items, close, depth) => {
  pen.text += open;
  for (const [index, item] of items.entries()) {
    if (index > 0) pen.text += ", ";
    write(pen, item, depth + 1);
  }
  pen.text += close;
};
var writeDict = (pen, { items = [], count }, depth) => {
  pen.text += "{";
  for (const [index, item] of items.entries()) {
    if (index > 0) pen.text += index % 2 === 0 ? ", " : ": ";
    write(pen, item, depth + 1);
  }
  pen.text += count > items.length ? ", …}" : "}";
};
var plain = (tape, value) => {
  const tag = tagOf(value);
  if (tag === NONE) return "None";
  if (tag === BOOL) return numberOf(tape, value) === 1 ? "True" : "False";
  if (tag === INT) return String(numberOf(tape, value) ?? "<a large number>");
  if (isText(value))
    return quote(headOfText(tape, value, MOST_TEXT) ?? "…", operandOf(tape, value)?.length ?? 0);
  if (tag === BYTES)
    return `b${quoteBytes(headOfText(tape, value, 40) ?? "…", operandOf(tape, value)?.length ?? 0)}`;
  return "<a number>";
};
var quote = (text, length) => closed(
  text.replace(
    /[\\'\p{C}]/gu,
    (found) => common(found) ?? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`
  ),
  text,
  length
);
var quoteBytes = (text, length) => closed(
  text.replace(
    /[\\']|[^\x20-\x7e]/g,
    (found) => common(found) ?? `\\x${found.charCodeAt(0).toString(16).padStart(2, "0")}`
  ),
  text,
  length
);
var common = (found) => {
  if (found === "\n") return "\\n";
  return found === "\\" || found === "'" ? `\\${found}` : void 0;
};
var closed = (inert, text, length) => `'${inert}${length > Math.max(text.length, MOST_TEXT) ? "…" : ""}'`;

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
  generator: (_, [named2, maker, ...rest]) => rest.length === 0 && (named2 === void 0 || typeof named2 === "number" || isSafeCall(named2) || isSafeName(named2, "class")) && (maker === void 0 || isSafeName(maker, "generator")),
  partial: (_, [called, ...rest]) => isSafeName(called, ...CLASSES) && rest.every(isBenign),
  "joblib-array": harmless,
  enum: (_, args) => args.length === 1 && typeof args[0] === "number",
  tensor: (_, [first, ...rest]) => (isStorage(first) || isSafeCall(first)) && rest.every(isBenign),
  parameter: (_, [first, ...rest]) => isSafeCall(first) && rest.every(isBenign),
  "from-type": fromType,
  pairs: (_, args) => args.length === 0 || args.length === 1 && isPairs(args[0]),
  encode: (tape, [text, coding, ...rest]) => text !== void 0 && isText(text) && coding !== void 0 && isText(coding) && /^latin-?1$/.test(textOf(tape, coding) ?? "") && rest.length === 0,
  array: (_, [type, ...rest]) => isSafeName(type, "class") && rest.every(isBenign),
  compiled: (_, [type, sum, ...rest]) => isSafeName(type, "class", "stateful") && isInt(sum) && rest.every(isBenign),
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
  const [kind, named2, path, source, ...rest] = itemsOf(id) ?? [];
  if (kind === void 0 || !isText(kind) || textOf(tape, kind) !== "module" || rest.length > 0)
    return void 0;
  const described = path !== void 0 && typeof path === "number" && source !== void 0 && typeof source === "number";
  if (!described || named2 === void 0 || typeof named2 === "number" || named2.kind !== "global")
    return void 0;
  return named2;
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
var MOST_DEPTH2 = 6;
var MOST_NODES = 200;
var judgeCall = (bench, made) => {
  const { callee, args } = made;
  const hidden = within([callee, args, ...made.named === void 0 ? [] : [made.named]]);
  const [judged, message] = sentence(bench, made, hidden.name);
  const name = isGlobal(callee) ? fullName(callee.module, callee.name) : "";
  if (isGlobal(callee)) callee.called = true;
  bench.handed.note(callee, args, judged);
  if (name === "copyreg.add_extension") register(bench, args);
  const noted = judged === "safe" ? -1 : report(bench, made, judged, message, hidden.places);
  const mayBeText = name === "str" || !(isInstance(made) || judged === "safe" && name !== "getattr");
  return { kind: "call", name, callee, args, judged, mayBeText, state: void 0, noted };
};
var isInstance = ({ callee, opcode }) => isGlobal(callee) && opcode.startsWith("NEWOBJ");
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
    if (typeof value === "number" || depth > MOST_DEPTH2 || ++nodes > MOST_NODES) return;
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
    for (const part of parts) if (part !== place) log.drop(part);
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
var MOST_DEPTH3 = 2;
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
    note: (callee, args, judged) => {
      const [name, shape] = nameOf(callee);
      const decides = judged === "safe" && shape === "load-bytes";
      if (judged === "safe" && !decides) return;
      const note = (item, depth) => {
        const value = bytesWithin(item) ?? (decides ? void 0 : spelledText(tape, item));
        if (value !== void 0) keep({ value, callee: name, decides });
        else if (depth > 0) for (const each of itemsOf(item) ?? []) note(each, depth - 1);
      };
      for (const item of itemsOf(args) ?? []) note(item, decides ? 0 : MOST_DEPTH3);
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
  const text = itemsOf(value.args)?.[0];
  return text !== void 0 && isText(text) ? text : void 0;
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
  const imports = (module, name, proto2, at, opcode) => {
    const key = `${module} ${name} ${proto2 < 3}`;
    const seen = globals.get(key);
    if (seen) return seen;
    const [newModule, newName] = proto2 < 3 ? moved(module, name) : [module, name];
    return keep(key, globalOf(newModule, newName, judgeName(newModule, newName), at, opcode));
  };
  return {
    imports,
    importsFrom: (module, name, proto2, at) => {
      const [first, second] = [module, name].map((part) => isText(part) ? textOf(tape, part) : void 0);
      if (first !== void 0 && second !== void 0)
        return imports(first, second, proto2, at, "STACK_GLOBAL");
      return keep(`computed ${at}`, computed(`${describe(tape, module)}, ${describe(tape, name)}`, at));
    },
    extension: (code, proto2, at) => {
      const known = extensions.get(code);
      if (known) return imports(known[0], known[1], proto2, at, "EXT");
      const key = `extension ${code}`;
      const made = globals.get(key) ?? globalOf("copyreg", key, REGISTERED, at, "EXT");
      globals.set(key, made);
      return made;
    },
    register: (code, module, name) => {
      const named2 = `${module} ${name}`;
      if (code < 1 || extensions.has(code) || registered.has(named2)) return;
      registered.add(named2);
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
var globalOf = (module, name, known, at, opcode) => ({
  kind: "global",
  module: shown(module),
  name: shown(name),
  at,
  opcode,
  judged: known.judged,
  known,
  called: false
});
var shown = (name) => {
  const inert = name.slice(0, MOST_NAME).replace(new RegExp("\\p{C}", "gu"), "�");
  return name.length > MOST_NAME ? `${inert}…` : inert;
};
var computed = (names2, at) => globalOf("builtins", `${COMPUTED_NAME} ${names2}>`, COMPUTED, at, "STACK_GLOBAL");
var tell = (log, loader, { module, name, judged, known, at, opcode, called }) => {
  if (called || judged === "safe") return;
  const full = fullName(module, name);
  const message = `${loader} would import ${full}, which ${known.does}.`;
  log.add({ level: judged, message, offset: at, opcode }, full);
};

// src/formats/pickle/joblib.ts
var UNKNOWN = { size: Number.POSITIVE_INFINITY, padded: false };
var arrayOf = (tape, state) => {
  if (typeof state === "number" || state.kind !== "dict") return UNKNOWN;
  const fields = fieldsOf(tape, state);
  const width = fields && widthOf(tape, fields.get("dtype"));
  if (width === void 0) return UNKNOWN;
  if (width === "object") return { size: void 0, padded: false };
  const lengths = itemsOf(fields?.get("shape"));
  let size = width;
  for (const length of lengths ?? [NONE]) {
    const count = isInt(length) ? numberOf(tape, length) : void 0;
    if (count === void 0 || count < 0) return UNKNOWN;
    size *= count;
  }
  if (!Number.isSafeInteger(size)) return UNKNOWN;
  const alignment = fields?.get("numpy_array_alignment_bytes");
  return { size, padded: alignment !== void 0 && !isNone2(alignment) };
};
var isNone2 = (value) => typeof value === "number" && tagOf(value) === NONE;
var fieldsOf = (tape, { items = [], count }) => {
  if (items.length !== count) return void 0;
  const fields = /* @__PURE__ */ new Map();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const [key, value] = [items[index] ?? NONE, items[index + 1] ?? NONE];
    if (isText(key)) fields.set(textOf(tape, key) ?? "", value);
  }
  return fields;
};
var WIDTHS = /* @__PURE__ */ new Map([
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
  const text = code !== void 0 && isText(code) ? textOf(tape, code) ?? "" : "";
  const [, kind, digits = ""] = /^[<>|=]?([biufcmMSUVO])([0-9]{0,9})$/.exec(text) ?? [];
  if (kind === void 0) return void 0;
  const state = dtype.state === void 0 ? {} : stateOf(tape, dtype.state);
  if (state === void 0) return void 0;
  const { objects = kind === "O", size } = state;
  if (kind === "O") return objects ? "object" : void 0;
  if (objects) return "object";
  if (digits === "") return void 0;
  const allowed = WIDTHS.get(kind);
  if (allowed) return allowed.includes(Number(digits)) ? Number(digits) : void 0;
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
    odd: (observation) => void log.add(observation)
  };
};
var judgeBuild = (hearing, log, target, state, at) => {
  const { loader, tape } = hearing;
  if (typeof target === "number" || isContainer(target) || target.kind === "persistent") {
    const message = `${loader} would set the state of a value that has none.`;
    log.add({ level: "unknown", message, offset: at, opcode: "BUILD" });
  } else if (target.kind === "call") {
    target.state = target.state === void 0 ? state : NONE;
    if (target.judged === "safe" && target.name === "functools.partial" && !isPartialState(tape, state)) {
      const message = `${loader} would make a functools.partial call something that its library does not write.`;
      log.add({ level: "unknown", message, call: describe(tape, state), offset: at, opcode: "BUILD" });
    }
  } else {
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
  const named2 = torchClass(tape, id);
  if (named2 !== void 0) return named2;
  const message = "A persistent id that is no PyTorch storage: the program that loads it decides what it means.";
  const call = describe(tape, id);
  log.add({ level: "unknown", message, call, offset: at, opcode: "BINPERSID" }, "persistent");
  return { kind: "persistent", id, judged: "unknown" };
};

// src/formats/pickle/machine.ts
var MOST_STACKED = 2e6;
var MOST_MEMOIZED = 1e7;
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
  if (m.top >= MOST_STACKED) giveUp(m, "more values on the stack than any model has");
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
  if (index === m.memoLength) {
    if (index % PAGE === 0) m.memo.push([]);
    m.memo[Math.floor(index / PAGE)]?.push(kept);
    if (m.sparse.size === 0 || !m.sparse.delete(index)) m.memoCount++;
    if (++m.memoLength > MOST_MEMOIZED) giveUp(m, "more values in the memo than any model has");
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
  const summary = { ...call, args: container("tuple"), state: void 0 };
  m.summaries.set(key, summary);
  return summary;
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
var isNoText = (value) => {
  if (typeof value === "number") return !isText(value);
  if (value.kind === "global") return value.judged === "safe";
  return isContainer(value) || value.kind === "call" && !value.mayBeText;
};
var stackGlobal = (m, at) => {
  const name = pop(m);
  const module = pop(m);
  if (isNoText(name) || isNoText(module)) fail(m, "STACK_GLOBAL without a text");
  if (m.fault === void 0) push(m, m.court.importsFrom(module, name, m.proto, m.base + at));
};
var argumentsFrom = (m, from) => {
  const args = container("tuple");
  addAll(args, m.stack, from, m.top);
  m.top = from;
  return args;
};
var inst = (m, at, end) => {
  const names2 = twoLines(m, at, end);
  if (m.fault !== void 0) return;
  const callee = find(m, names2, at);
  const args = argumentsFrom(m, unmark(m));
  calls(m, callee, args, at);
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
var MOST_CODE = 2147483647;
var extension = (bytes2) => (m, at) => {
  const code = unsigned(m.data, at + 1, bytes2);
  if (code === 0 || code > MOST_CODE) return fail(m, "an extension code that is no positive number");
  push(m, m.court.extension(code, m.proto, m.base + at));
};
var persistent = (m, at) => {
  const id = pop(m);
  if (m.fault === void 0) push(m, m.court.persists(id, m.base + at));
};
var persistentLine = (m, at, end) => {
  if (m.data.subarray(at + 1, end).some((byte) => byte > 127)) fail(m, "a persistent id that is not ASCII");
  else push(m, m.court.persists((m.base + at) * 8 + TEXT, m.base + at));
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
  ["PERSID", persistentLine],
  ["BINPERSID", persistent]
];

// src/formats/pickle/stack-opcodes.ts
var plain2 = (tag) => (m, at) => push(m, (m.base + at) * 8 + tag);
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
var lineOf = (m, at, end) => m.data.subarray(at + 1, end - 1);
var spelled = (tag, reads) => (m, at, end) => {
  if (!reads(lineOf(m, at, end))) {
    const message = "The text of a number is none that Python reads: the pickle breaks off here, or hides what follows.";
    m.court.odd({ level: "unknown", message, offset: m.base + at, opcode: opcodeName(m.data[at] ?? 0) });
  }
  push(m, (m.base + at) * 8 + tag);
};
var isInteger = (line) => integerOf(line) !== void 0;
var oldString = (m, at, end) => {
  if (isQuoted(lineOf(m, at, end))) push(m, (m.base + at) * 8 + OLD_TEXT);
  else fail(m, "a text without quotes");
};
var indexOf = (m, at, end) => {
  const index = indexIn(lineOf(m, at, end));
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
var frame = (m, at, end) => {
  const start = m.base + end;
  if (m.base + at < m.frameEnd && m.frameEnd !== Number.POSITIVE_INFINITY) {
    const message = "A frame begins before the last one ended; no library writes that.";
    m.court.odd({ level: "unknown", message, offset: m.base + at, opcode: "FRAME" });
  }
  m.frameEnd = start + unsigned(m.data, at + 1, 8);
  if (m.frameEnd > m.court.tape.bytes.size) m.limit ??= "a frame is longer than the file";
};
var proto = (m, at) => {
  const version = m.data[at + 1] ?? 0;
  if (version > 5) fail(m, `pickle protocol ${version} is not known`);
  else if (m.base + at !== m.from) {
    const message = "The protocol is stated within the pickle; no library writes that, and names may change their meaning.";
    m.court.odd({ level: "note", message, offset: m.base + at, opcode: "PROTO" });
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
  ["GET", (m, at, end) => get(m, indexOf(m, at, end))],
  ["BINGET", (m, at) => get(m, m.data[at + 1] ?? 0)],
  ["LONG_BINGET", (m, at) => get(m, unsigned(m.data, at + 1, 4))],
  ["PUT", (m, at, end) => put(m, indexOf(m, at, end))],
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
  const { size, padded } = m.array ?? { size: 0, padded: false };
  m.array = void 0;
  if (size === Number.POSITIVE_INFINITY)
    return giveUp(m, "an array follows in the stream whose size cannot be told");
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

// src/formats/hdf5/superblock.ts
var SIGNATURE = [137, 72, 68, 70, 13, 10, 26, 10];
var startOf = (head) => [0, 512, 1024, 2048].find((at) => startsWith(head, SIGNATURE, at));
var isNowhere = (data, at, wide) => {
  for (let index = 0; index < wide; index++) if (data[at + index] !== 255) return false;
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
  const at = old ? version === 1 ? 28 : 24 : 12;
  const address = (index) => unsigned(data, at + index * wide, wide);
  const shared = { blocks, wide, long, base: start, start };
  if (!old) return { ...shared, root: address(3), spread: false };
  return { ...shared, root: address(5), spread: !isNowhere(data, at + 3 * wide, wide) };
};

export {
  startOf,
  isNowhere,
  read,
  readSigned,
  superblockOf,
  tapeOf,
  operandOf,
  headOfText,
  courtOf,
  NO_VALUE,
  runAt,
  trial
};
