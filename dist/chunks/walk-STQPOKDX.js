import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isNowhere,
  read,
  readSigned,
  trial
} from "./chunk-ZTV4KWPY.js";
import {
  judgeKeras
} from "./chunk-4WA5VPFB.js";
import "./chunk-5TR73SDM.js";
import "./chunk-DIYOFVCB.js";
import {
  startsWith,
  unsigned
} from "./chunk-FGOROAIF.js";
import {
  MalformedFile,
  bytesOf
} from "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";

// src/formats/hdf5/header.ts
var SHARED = 2;
var CONTINUED = 16;
var MOST_MESSAGES = 2e4;
var MOST_BLOCKS = 256;
var LONGEST = 16 * 1024 * 1024;
var messagesOf = async (file, address) => {
  const start = await read(file, address, Math.min(64, file.blocks.size - file.base - address));
  const messages = [];
  const first = startsWith(start, "OHDR") ? modern(start) : ancient(start);
  const blocks = [{ from: address + first.from, length: first.length }];
  for (let index = 0; index < blocks.length; index++) {
    const { from, length } = blocks[index] ?? { from: 0, length: 0 };
    if (index >= MOST_BLOCKS || length > LONGEST) throw new MalformedFile("an object has an endless header");
    const data = await read(file, from, length);
    for (const message of split(data, file.base + from, first.layout)) {
      if (messages.length >= MOST_MESSAGES) throw new MalformedFile("an object has too many messages");
      messages.push(message);
      if (message.type === CONTINUED) blocks.push(continuation(file, message, first.layout));
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
  const at = 6 + (flags & 32 ? 16 : 0) + (flags & 16 ? 4 : 0);
  const width = 2 ** (flags & 3);
  const layout = { head: flags & 4 ? 6 : 4, version: 2 };
  return { from: at + width, length: unsigned(start, at, width), layout };
};
var continuation = ({ wide, long }, { data }, { version }) => {
  const [from, length] = [unsigned(data, 0, wide), unsigned(data, wide, long)];
  if (version === 1) return { from, length };
  return { from: from + 4, length: Math.max(length - 8, 0) };
};
function* split(data, place, { head, version }) {
  for (let at = 0; at + head <= data.length; ) {
    const [type, length, flags] = version === 1 ? [unsigned(data, at, 2), unsigned(data, at + 2, 2), data[at + 4] ?? 0] : [data[at] ?? 0, unsigned(data, at + 1, 2), data[at + 3] ?? 0];
    const from = at + head;
    if (from + length > data.length) {
      if (data.subarray(at).every((byte) => byte === 0)) return;
      throw new MalformedFile("a message passes the end of its header");
    }
    if (type !== 0) yield { type, flags, data: data.subarray(from, from + length), at: place + from };
    at = from + length;
  }
}

// src/formats/hdf5/tree.ts
var MOST_NODES = 1e5;
var DEEPEST = 16;
var leavesOf = async (file, address) => {
  const leaves2 = [];
  const visited = /* @__PURE__ */ new Set();
  const open = [{ address, depth: 0 }];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (visited.has(next.address)) throw new MalformedFile("a tree leads back to itself");
    visited.add(next.address);
    if (visited.size > MOST_NODES || next.depth > DEEPEST) throw new MalformedFile("a tree does not end");
    const head = await readSigned(file, next.address, 8, "TREE");
    const [level = 0, entries] = [head[5], unsigned(head, 6, 2)];
    const { wide, long } = file;
    const data = await read(file, next.address + 8 + 2 * wide, entries * (wide + long));
    for (let index = 0; index < entries; index++) {
      const child = unsigned(data, index * (wide + long) + long, wide);
      if (level === 0) leaves2.push(child);
      else open.push({ address: child, depth: next.depth + 1 });
    }
  }
  return leaves2;
};
async function* recordsOf(file, address) {
  const { wide, long } = file;
  const head = await readSigned(file, address, 18 + wide + long, "BTHD");
  const [node, size, depth] = [unsigned(head, 6, 4), unsigned(head, 10, 2), unsigned(head, 12, 2)];
  if (size === 0 || node < 16 || depth > DEEPEST) throw new MalformedFile("a tree without records");
  if (isNowhere(head, 16, wide)) return;
  const counts = countsOf(node, size, depth, wide);
  const visited = /* @__PURE__ */ new Set();
  const open = [{ address: unsigned(head, 16, wide), records: unsigned(head, 16 + wide, 2), depth }];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (visited.has(next.address) || visited.size > MOST_NODES) throw new MalformedFile("a tree does not end");
    visited.add(next.address);
    if (next.records * size > node) throw new MalformedFile("a node holds more records than it can");
    const data = await readSigned(file, next.address, node, next.depth === 0 ? "BTLF" : "BTIN");
    for (let index = 0; index < next.records; index++)
      yield data.subarray(6 + index * size, 6 + (index + 1) * size);
    if (next.depth === 0) continue;
    const { count, total } = counts[next.depth] ?? { count: 1, total: 0 };
    const step = wide + count + total;
    for (let index = 0, at = 6 + next.records * size; index <= next.records; index++, at += step)
      open.push({
        address: unsigned(data, at, wide),
        records: unsigned(data, at + wide, count),
        depth: next.depth - 1
      });
  }
}
var countsOf = (node, size, depth, wide) => {
  const bytes = (most) => Math.ceil((Math.floor(Math.log2(Math.max(most, 1))) + 1) / 8);
  const counts = [{ count: 0, total: 0 }];
  const inLeaf = Math.floor((node - 10) / size);
  const count = bytes(inLeaf);
  let [all, total] = [inLeaf, 0];
  for (let level = 1; level <= depth; level++) {
    counts.push({ count, total });
    const most = Math.floor((node - 10 - (wide + count + total)) / (size + wide + count + total));
    all = (most + 1) * all + most;
    total = bytes(all);
  }
  return counts;
};

// src/formats/hdf5/heap.ts
var LONGEST2 = 128 * 1024 * 1024;
var MOST_OBJECTS = 1e5;
var localHeapOf = async (file, address) => {
  const head = await readSigned(file, address, 8 + 2 * file.long + file.wide, "HEAP");
  const size = unsigned(head, 8, file.long);
  if (size > LONGEST2) throw new MalformedFile("a heap is longer than is read");
  return read(file, unsigned(head, 8 + 2 * file.long, file.wide), size);
};
var textAt = (data, from, longest = 4096) => {
  const end = data.indexOf(0, from);
  return new TextDecoder().decode(data.subarray(from, Math.min(end < 0 ? data.length : end, from + longest)));
};
var globalObject = async (file, address, index) => {
  const head = await readSigned(file, address, 8 + file.long, "GCOL");
  const size = unsigned(head, 8, file.long);
  const step = 8 + file.long;
  let at = step;
  for (let count = 0; at + step <= size && count < MOST_OBJECTS; count++) {
    const entry = await read(file, address + at, step);
    const [number, length] = [unsigned(entry, 0, 2), unsigned(entry, 8, file.long)];
    if (number === 0) return void 0;
    if (length > LONGEST2 || at + step + length > size)
      throw new MalformedFile("an object passes the end of its heap");
    if (number === index) return read(file, address + at + step, length);
    at += step + Math.ceil(length / 8) * 8;
  }
  return void 0;
};
var fractalHeapOf = async (file, address) => {
  const { wide, long } = file;
  const head = await readSigned(file, address, 22 + 12 * long + 3 * wide, "FRHP");
  const filtered = unsigned(head, 7, 2) > 0;
  const at = 14 + 10 * long + 2 * wide;
  const bits = unsigned(head, at + 2 + 2 * long, 2);
  const largest = unsigned(head, at + 2 + long, long);
  const heap = {
    file,
    offsetBytes: Math.ceil(bits / 8),
    lengthBytes: Math.min(Math.ceil(Math.log2(largest) / 8), Math.ceil(bitsOf(unsigned(head, 10, 4)) / 8)),
    width: unsigned(head, at, 2),
    first: unsigned(head, at + 2, long),
    largest,
    root: unsigned(head, at + 6 + 2 * long, wide),
    rows: unsigned(head, at + 6 + 2 * long + wide, 2)
  };
  if (heap.width === 0 || heap.first === 0 || bits > 64) throw new MalformedFile("a heap without blocks");
  const rootless = isNowhere(head, at + 6 + 2 * long, wide);
  const huge = isNowhere(head, 14 + long, wide) ? void 0 : unsigned(head, 14 + long, wide);
  return async (id) => {
    const kind = (id[0] ?? 0) >> 4 & 3;
    if (kind === 2) return id.subarray(1, 2 + ((id[0] ?? 0) & 15));
    if (kind === 1 && !filtered && huge !== void 0) return hugeObject(file, huge, id);
    if (kind !== 0 || filtered || rootless) return void 0;
    const offset = unsigned(id, 1, heap.offsetBytes);
    const length = unsigned(id, 1 + heap.offsetBytes, heap.lengthBytes);
    if (length > LONGEST2) throw new MalformedFile("an object is longer than is read");
    const place = await placeOf(heap, offset);
    return place === void 0 ? void 0 : read(file, place, length);
  };
};
var hugeObject = async (file, tree, id) => {
  const { wide, long } = file;
  const number = unsigned(id, 1, Math.min(id.length - 1, long));
  for await (const record of recordsOf(file, tree))
    if (unsigned(record, wide + long, long) === number) {
      const length = unsigned(record, wide, long);
      if (length > LONGEST2) throw new MalformedFile("an object is longer than is read");
      return read(file, unsigned(record, 0, wide), length);
    }
  return void 0;
};
var bitsOf = (number) => Math.floor(Math.log2(Math.max(number, 1))) + 1;
var sizeOfRow = ({ first }, row) => row === 0 ? first : first * 2 ** (row - 1);
var placeOf = async (heap, offset) => {
  let [table, rows, rest] = [heap.root, heap.rows, offset];
  if (rows === 0) return table + rest;
  const direct = Math.log2(heap.largest) - Math.log2(heap.first) + 2;
  for (let depth = 0; depth < 16; depth++) {
    const { row, column, within } = cellOf(heap, rows, rest);
    if (row >= rows) return void 0;
    const { file, offsetBytes, width } = heap;
    const from = table + 5 + file.wide + offsetBytes + (row * width + column) * file.wide;
    const cell = await read(file, from, file.wide);
    if (isNowhere(cell, 0, file.wide)) return void 0;
    const address = unsigned(cell, 0, file.wide);
    if (row < direct) return address + within;
    table = address;
    rest = within;
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
var MOST = 1e4;
async function* attributesOf(file, messages) {
  let count = 0;
  for (const { type, data, flags } of messages) {
    if (type === ATTRIBUTE && flags & SHARED) yield { name: "", lost: true };
    else if (type === ATTRIBUTE) yield await attributeOf(file, data);
    else if (type === ATTRIBUTE_INFO)
      for await (const attribute of dense(file, data)) {
        if (++count > MOST) throw new MalformedFile("an object has more attributes than are read");
        yield attribute;
      }
  }
}
async function* dense(file, data) {
  const at = (data[1] ?? 0) & 1 ? 4 : 2;
  if (isNowhere(data, at, file.wide)) return;
  const heap = await fractalHeapOf(file, unsigned(data, at, file.wide));
  for await (const record of recordsOf(file, unsigned(data, at + file.wide, file.wide))) {
    const attribute = await heap(record.subarray(0, 8));
    if (attribute === void 0) yield { name: "", lost: true };
    else yield await attributeOf(file, attribute);
  }
}
var attributeOf = async (file, data) => {
  const version = data[0] ?? 0;
  const shared = version > 1 && ((data[1] ?? 0) & 3) !== 0;
  const [name, type, space] = [2, 4, 6].map((at) => unsigned(data, at, 2));
  const padded = (length) => version === 1 ? Math.ceil(length / 8) * 8 : length;
  const from = version === 3 ? 9 : 8;
  const typeAt = from + padded(name);
  const spaceAt = typeAt + padded(type);
  const valueAt = spaceAt + padded(space);
  if (version < 1 || version > 3 || valueAt > data.length) throw new MalformedFile("an attribute breaks off");
  const label = new TextDecoder().decode(data.subarray(from, from + name)).replace(/\0.*$/s, "");
  if (shared) return { name: label, lost: true };
  const text = await textOf(
    file,
    data.subarray(typeAt, spaceAt),
    data.subarray(spaceAt, valueAt),
    data.subarray(valueAt)
  );
  return text === void 0 ? { name: label, lost: false } : { name: label, text, lost: false };
};
var textOf = async (file, type, space, value) => {
  const kind = (type[0] ?? 0) & 15;
  if ((space[0] ?? 0) === 2 && space[3] === 2) return void 0;
  if (kind === FIXED_TEXT) return trimmed(value.subarray(0, unsigned(type, 4, 4)));
  if (kind !== VARIABLE) return void 0;
  const [length, address] = [unsigned(value, 0, 4), unsigned(value, 4, file.wide)];
  if (length === 0) return void 0;
  const object = await globalObject(file, address, unsigned(value, 4 + file.wide, 4));
  return object && trimmed(object);
};
var trimmed = (text) => {
  let end = text.length;
  while (end > 0 && (text[end - 1] === 0 || text[end - 1] === 32)) end--;
  return text.subarray(0, end);
};

// src/formats/hdf5/dataset.ts
var SPACE = 1;
var TYPE = 3;
var EXTERNAL = 7;
var LAYOUT = 8;
var FILTERS = 11;
var KNOWN_FILTERS = /* @__PURE__ */ new Set([1, 2, 3, 4, 5, 6, 32e3]);
var MOST_EXPANSION = 4096;
var LARGE = 2 ** 30;
var MOST_FILES = 20;
var judgeDataset = async (file, messages, name) => {
  const found = [];
  let [numbers, width] = [1, 1];
  for (const message of messages) {
    const { type, data } = message;
    if (type === SPACE) numbers = numbersIn(file, data);
    if (type === TYPE) width = unsigned(data, 4, 4);
    if (type === FILTERS) found.push(...strangeFilters(message, name));
    if (type === EXTERNAL)
      for (const path of await externalFiles(file, data)) found.push(elsewhere(name, path, message.at));
    if (type === LAYOUT && (data[0] ?? 0) >= 4 && data[1] === 3)
      for (const path of await virtualFiles(file, data)) found.push(elsewhere(name, path, message.at));
  }
  const size = numbers * Math.max(width, 1);
  if (messages.some(({ type }) => type === LAYOUT) && size > LARGE && size > MOST_EXPANSION * file.blocks.size)
    found.push({
      level: "unknown",
      message: `The dataset ${shown(name)} states ${size} bytes in a file of ${file.blocks.size}: reading it would fill the memory.`
    });
  return found;
};
var leaves = (path) => /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path);
var shown = (text) => JSON.stringify(text.slice(0, 120));
var elsewhere = (name, path, at) => ({
  level: leaves(path) ? "dangerous" : "unknown",
  message: `The dataset ${shown(name)} takes its numbers from another file, ${shown(path)}: whoever loads the model reads that file into it.`,
  offset: at
});
var numbersIn = ({ long }, data) => {
  const from = data[0] === 1 ? 8 : 4;
  let product = 1;
  for (let index = 0; index < (data[1] ?? 0); index++) product *= unsigned(data, from + index * long, long);
  return product;
};
var externalFiles = async (file, data) => {
  const { wide, long } = file;
  const names = await localHeapOf(file, unsigned(data, 8, wide));
  const used = Math.min(unsigned(data, 6, 2), MOST_FILES);
  return Array.from(
    { length: used },
    (_, index) => textAt(names, unsigned(data, 8 + wide + index * 3 * long, long))
  );
};
var virtualFiles = async (file, data) => {
  const mappings = await globalObject(file, unsigned(data, 2, file.wide), unsigned(data, 2 + file.wide, 4));
  if (mappings === void 0) return [];
  const path = textAt(mappings, 1 + file.long);
  return path === "." ? [] : [path];
};
var strangeFilters = ({ data, at }, name) => {
  const found = [];
  const [version, count = 0] = [data[0], data[1]];
  for (let index = 0, place = version === 1 ? 8 : 2; index < count && place + 6 <= data.length; index++) {
    const id = unsigned(data, place, 2);
    const named = version === 1 || id >= 256;
    const length = named ? unsigned(data, place + 2, 2) : 0;
    const values = unsigned(data, place + (named ? 6 : 4), 2);
    place += (named ? 8 : 6) + (version === 1 ? Math.ceil(length / 8) * 8 : length);
    place += values * 4 + (version === 1 && values % 2 === 1 ? 4 : 0);
    if (!KNOWN_FILTERS.has(id))
      found.push({
        level: "note",
        message: `The dataset ${shown(name)} is packed by filter ${id}, for which HDF5 loads a library of the machine.`,
        offset: at
      });
  }
  return found;
};

// src/formats/hdf5/links.ts
var SYMBOLS = 17;
var LINK = 6;
var LINK_INFO = 2;
var MOST2 = 2e5;
async function* linksOf(file, messages) {
  let count = 0;
  for (const { type, data } of messages) {
    const links = type === SYMBOLS ? ancient2(file, data) : type === LINK_INFO ? dense2(file, data) : type === LINK ? [linkOf(file, data)] : [];
    for await (const link of links) {
      if (++count > MOST2) throw new MalformedFile("a group has more links than are followed");
      yield link;
    }
  }
}
async function* ancient2(file, data) {
  const { wide } = file;
  if (isNowhere(data, 0, wide)) return;
  const names = await localHeapOf(file, unsigned(data, wide, wide));
  for (const leaf of await leavesOf(file, unsigned(data, 0, wide))) {
    const count = unsigned(await readSigned(file, leaf, 8, "SNOD"), 6, 2);
    const size = 2 * wide + 24;
    const table = await read(file, leaf + 8, count * size);
    for (let at = 0; at < table.length; at += size) {
      const name = textAt(names, unsigned(table, at, wide));
      if (unsigned(table, at + 2 * wide, 4) !== 2) yield { name, address: unsigned(table, at + wide, wide) };
      else yield { name, path: textAt(names, unsigned(table, at + 2 * wide + 8, 4)) };
    }
  }
}
async function* dense2(file, data) {
  const at = (data[1] ?? 0) & 1 ? 10 : 2;
  if (isNowhere(data, at, file.wide)) return;
  const heap = await fractalHeapOf(file, unsigned(data, at, file.wide));
  for await (const record of recordsOf(file, unsigned(data, at + file.wide, file.wide))) {
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
  let at = 2;
  const kind = flags & 8 ? data[at++] ?? 0 : HARD;
  if (flags & 4) at += 8;
  if (flags & 16) at++;
  const width = 2 ** (flags & 3);
  const length = unsigned(data, at, width);
  at += width;
  if (at + length > data.length) throw new MalformedFile("a link breaks off");
  const name = new TextDecoder().decode(data.subarray(at, at + length));
  at += length;
  if (kind === HARD) return { name, address: unsigned(data, at, wide) };
  const target = data.subarray(at + 2, at + 2 + unsigned(data, at, 2));
  if (kind === SOFT) return { name, path: new TextDecoder().decode(target) };
  return kind === EXTERNAL2 ? { name, file: textAt(target, 1) } : { name, foreign: kind };
};

// src/formats/hdf5/walk.ts
var DEEPEST2 = 200;
var MOST_OBJECTS2 = 2e5;
var walk = async (file, inner, log) => {
  const visited = /* @__PURE__ */ new Set([file.root]);
  const open = [{ address: file.root, path: "/", depth: 0 }];
  let completeness = "complete";
  const lose = () => {
    completeness = "partial";
  };
  for (let place = open.pop(); place !== void 0; place = open.pop()) {
    if (visited.size > MOST_OBJECTS2 || inner.budget.late() || place.depth > DEEPEST2) {
      log.add({ level: "unknown", message: "The file has more objects than are looked at." });
      return "partial";
    }
    try {
      for (const link of await visit({ file, inner, log, lose }, place)) {
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
var visit = async (walk2, { address, path }) => {
  const messages = await messagesOf(walk2.file, address);
  for await (const attribute of attributesOf(walk2.file, messages)) await judgeAttribute(walk2, attribute, path);
  for (const finding of await judgeDataset(walk2.file, messages, path)) walk2.log.add(finding);
  return judgeLinks(walk2, messages, path);
};
var judgeLinks = async ({ file, log }, messages, path) => {
  const links = [];
  for await (const link of linksOf(file, messages)) {
    const shown2 = JSON.stringify(`${path === "/" ? "" : path}/${link.name}`.slice(0, 120));
    if (link.file !== void 0)
      log.add({
        level: leaves(link.file) ? "dangerous" : "unknown",
        message: `The name ${shown2} leads into another file, ${JSON.stringify(link.file.slice(0, 120))}: whoever loads the model reads that file.`
      });
    else if (link.foreign !== void 0)
      log.add({
        level: "unknown",
        message: `The name ${shown2} is a link of kind ${link.foreign}, which a program defines.`
      });
    else if (link.path !== void 0)
      log.add({ level: "note", message: `The name ${shown2} is a soft link; models need none.` }, "soft link");
    links.push(link);
  }
  return links;
};
var CONFIGURATIONS = /* @__PURE__ */ new Set(["model_config", "training_config"]);
var judgeAttribute = async ({ inner, log, lose }, { name, text, lost }, path) => {
  const shown2 = JSON.stringify(name.slice(0, 80));
  if (lost || text === void 0 && CONFIGURATIONS.has(name)) {
    log.add({
      level: "unknown",
      message: `An attribute of ${JSON.stringify(path.slice(0, 80))} could not be read: ${shown2}.`
    });
    lose();
    return;
  }
  if (text === void 0) return;
  if (text[0] === 123 || CONFIGURATIONS.has(name)) {
    judgeConfiguration(log, lose, name, text);
    return;
  }
  if (!trial(text.subarray(0, 4096), text.length).pickle) return;
  const { findings } = await inner.inspect(bytesOf(text), name);
  for (const finding of findings)
    if (finding.level === "dangerous")
      log.add({
        ...finding,
        member: name,
        message: `The attribute is a pickle, which PyTables loads. ${finding.message}`
      });
};
var judgeConfiguration = (log, lose, name, text) => {
  try {
    for (const finding of judgeKeras(text).findings) log.add({ ...finding, member: name });
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    if (!CONFIGURATIONS.has(name)) return;
    log.add({ level: "unknown", message: `The attribute could not be read: ${error.message}.`, member: name });
    lose();
  }
};
export {
  walk
};
