import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";

// src/formats/rds/state.ts
var MOST_TASKS = 5e6;
var push = ({ tasks }, ...next) => {
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
var BUILTIN = 8;
var CHARS = 9;
var LOGICALS = 10;
var INTEGERS = 13;
var DOUBLES = 14;
var COMPLEX = 15;
var STRINGS = 16;
var DOTS = 17;
var LIST = 19;
var EXPRESSIONS = 20;
var BYTECODE = 21;
var POINTER = 22;
var WEAK = 23;
var RAW = 24;
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
  COMPLEX,
  RAW,
  STRINGS,
  LIST,
  EXPRESSIONS
]);
var WIDTHS = /* @__PURE__ */ new Map([
  [LOGICALS, 4],
  [INTEGERS, 4],
  [DOUBLES, 8],
  [COMPLEX, 16],
  [RAW, 1]
]);
var DANGEROUS = new Set(
  "system system2 shell shell.exec pipe source sys.source download.file socketConnection dyn.load library.dynam install.packages unlink file.remove Sys.setenv curl_download source_url source_gist".split(" ")
);

// src/formats/rds/objects.ts
var SHOWN = 120;
var TEXTS = 4;
var ASIDE = ["mute", "item", "unmute"];
var HAS_ATTRIBUTES = 512;
var HAS_TAG = 1024;
var readItem = async (walk, task) => {
  const offset = walk.stream.place();
  const flags = await walk.stream.integer();
  const type = flags & 255;
  const top = task === "value" ? walk.pen.top() : void 0;
  if (top) top.forced = type !== UNBOUND;
  if (ALONE.has(type)) return;
  if (PAIRED.has(type)) return pairs(walk, type, flags, task, offset);
  if (VECTORS.has(type)) return vector(walk, type, flags);
  if (type === SYMBOL || type === REFERENCE) return written(walk, await nameOf(walk, type, flags), task);
  if (type === SPECIAL || type === BUILTIN) return written(walk, await walk.stream.text(SHOWN), task);
  return rare(walk, type, flags);
};
var written = ({ pen }, text, task) => {
  if (task === "callee") pen.callee(text);
  pen.write(task === "tag" ? `${text}=` : text);
};
var nameOf = async ({ stream, names }, type, flags) => {
  if (type === REFERENCE) {
    const index = flags >>> 8 || await stream.integer();
    if (index < 1 || index > names.length) throw new MalformedFile("a reference to what was not read before");
    return names[index - 1] ?? "";
  }
  if ((await stream.integer() & 255) !== CHARS) throw new MalformedFile("a name that is no text");
  const text = await stream.text(SHOWN);
  names.push(text);
  return text;
};
var pairs = (walk, type, flags, task, offset) => {
  const attributes = flags & HAS_ATTRIBUTES ? ASIDE : [];
  const tagged = (flags & HAS_TAG) !== 0;
  const around = [...attributes, ...tagged ? ASIDE : []];
  if (type === CLOSURE) {
    begin(walk, "function", offset);
    walk.pen.write("function");
    push(walk, ...around, "open", "arguments", "close", "body");
  } else if (type === PROMISE) {
    begin(walk, "promise", offset);
    push(walk, ...around, "mute", "value", "unmute", "item");
  } else if (type === CALL) {
    if (walk.pen.top() === void 0) begin(walk, "call", offset);
    push(walk, ...around, "callee", "open", "arguments", "close");
  } else {
    if (task === "more arguments") walk.pen.write(", ");
    const rest = task === "item" ? "item" : "more arguments";
    push(walk, ...attributes, ...tagged ? ["tag"] : [], "item", rest);
  }
};
var vector = async (walk, type, flags) => {
  const { stream, tasks } = walk;
  const length = await stream.length();
  attributesBehind(walk, flags);
  const width = WIDTHS.get(type);
  if (width !== void 0) return stream.skip(length, width);
  stream.expect(length, 4);
  if (type === STRINGS) await strings(walk, length);
  else if (length > 0) tasks.push({ task: "items", left: length });
};
var strings = async ({ stream, pen, pace }, length) => {
  for (let index = 0; index < length; index++) {
    pace();
    const flags = await stream.integer();
    if ((flags & 255) !== CHARS || flags & HAS_ATTRIBUTES) throw new MalformedFile("a text that is none");
    const text = await stream.text(pen.top() ? SHOWN : 0);
    if (index < TEXTS) pen.write(`${index > 0 ? ", " : ""}'${text}'`);
  }
};
var attributesBehind = (walk, flags) => {
  if (flags & HAS_ATTRIBUTES) push(walk, "item");
};
var rare = async (walk, type, flags) => {
  const { stream, names } = walk;
  if (type === ENVIRONMENT) {
    await stream.integer();
    names.push("");
    push(walk, "mute", "item", "item", "item", "item", "unmute");
  } else if (type === POINTER || type === WEAK) {
    walk.pointers++;
    names.push("");
    attributesBehind(walk, flags);
    if (type === POINTER) push(walk, "item", "item");
  } else if (type === PERSISTENT || type === PACKAGE || type === NAMESPACE) {
    if (type === PERSISTENT) walk.hooks++;
    if (await stream.integer() !== 0) throw new MalformedFile("a list of names that is none");
    const length = await stream.integer();
    stream.expect(length, 4);
    await strings(walk, length);
    names.push("");
  } else if (type === CHARS || type === S4) {
    attributesBehind(walk, flags);
    if (type === CHARS) await stream.text(0);
  } else if (type === BYTECODE) {
    attributesBehind(walk, flags);
    await stream.integer();
    push(walk, "bytecode");
  } else if (type === ALTERNATIVE) push(walk, "item", "item", "item");
  else throw new MalformedFile(`an object of the unknown type ${type}`);
};

// src/formats/rds/pen.ts
var MOST = 300;
var penOf = () => {
  const open = [];
  const write = (text) => {
    const top = open.at(-1);
    if (top && top.muted === 0 && top.text.length < MOST)
      top.text += text.replace(new RegExp("\\p{C}", "gu"), " ").slice(0, MOST);
  };
  return {
    begin: (kind, offset) => void open.push({ kind, offset, text: "", forced: false, calls: false, dangerous: /* @__PURE__ */ new Set(), muted: 0 }),
    end: () => {
      const done = open.pop();
      const around = open.at(-1);
      if (done && around) {
        for (const name of done.dangerous) around.dangerous.add(name);
        write(done.kind === "function" ? "function(…)" : done.text);
      }
      return done;
    },
    top: () => open.at(-1),
    write,
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
  const walk = { stream, pen: penOf(), tasks: ["item"], names: [], pointers: 0, hooks: 0, pace };
  const { pen, tasks } = walk;
  const done = (record) => {
    if (record) seen(record);
    return record !== void 0;
  };
  try {
    for (let task = tasks.pop(); task !== void 0; task = tasks.pop()) {
      pace();
      if (task === "end") done(pen.end());
      else await step(walk, task);
    }
  } catch (error) {
    while (done(pen.end())) ;
    throw error;
  }
  return walk;
};
var step = async (walk, task) => {
  const { stream, pen, tasks } = walk;
  if (typeof task === "object") {
    if (--task.left > 0) tasks.push(task);
    return task.task === "items" ? readItem(walk, "item") : constant(walk);
  }
  const sign = SIGNS.get(task);
  if (sign !== void 0) return pen.write(sign);
  if (task === "mute" || task === "unmute") return pen.mute(task === "mute" ? 1 : -1);
  if (task === "bytecode") return push(walk, "mute", "item", "constants", "unmute");
  if (task === "language") return language(walk, await stream.integer(), "item");
  if (task === "called language") return language(walk, await stream.integer(), "callee");
  if (task === "constants") return constants(walk);
  if (task !== "body") return readItem(walk, task);
  pen.write(" ");
  return readItem(walk, "item");
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
var constant = async (walk) => {
  const type = await walk.stream.integer();
  if (type === BYTECODE) return push(walk, "bytecode");
  return SOURCE.has(type) ? language(walk, type, "item") : readItem(walk, "item");
};
var language = async (walk, stated, task) => {
  const { stream } = walk;
  let type = stated;
  if (type === BYTECODE_REF) return void await stream.integer();
  if (type === BYTECODE_DEF) {
    await stream.integer();
    type = await stream.integer();
  }
  const isCall = type === CALL || type === ATTR_CALL;
  if (!isCall && type !== PAIRS && type !== ATTR_PAIRS) return readItem(walk, task);
  const attributes = type === ATTR_CALL || type === ATTR_PAIRS ? ["item"] : [];
  push(walk, ...attributes, "tag", isCall ? "called language" : "language", "language");
};
export {
  walkObject
};
