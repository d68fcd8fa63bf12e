import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  getScalarValue,
  parseEvents
} from "./chunk-A3K3EN3A.js";
import {
  conflictLine
} from "./chunk-UH4KMQ5F.js";

// src/readers/syntax/yaml-nodes.ts
var MOST_MERGED = 2e5;
var merged = /* @__PURE__ */ new WeakMap();
var byKey = ({ entries }) => new Map(entries.map((entry) => [entry.key, entry]));
var merge = (map, isOpen) => {
  const own = byKey(map);
  const found = new Map(own);
  found.delete("<<");
  let looked = own.size;
  for (const { key, value } of map.entries) {
    if (key !== "<<") continue;
    for (const from of value.kind === "list" ? value.items : [value]) {
      if (++looked > MOST_MERGED) return looked;
      if (from.kind !== "map" || isOpen(from)) continue;
      const theirs = merged.get(from) ?? byKey(from);
      looked += theirs.size;
      for (const [name, entry] of theirs) if (!found.has(name)) found.set(name, entry);
    }
  }
  merged.set(map, found);
  return looked;
};
var mergedBy = (map) => merged.get(map);

// src/readers/syntax/yaml.ts
var DEEPEST = 100;
var TOO_MUCH = `merge keys bring more than ${MOST_MERGED.toLocaleString("en")} entries`;
var KINDS = {
  [SCALAR_STYLE.PLAIN]: "plain",
  [SCALAR_STYLE.LITERAL_BLOCK]: "literal",
  [SCALAR_STYLE.FOLDED_BLOCK]: "folded"
};
var build = (text, events) => {
  const documents = [];
  const anchors = /* @__PURE__ */ new Map();
  const stack = [];
  let open;
  let looked = 0;
  const isOpen = (node) => stack.some((one) => one?.node === node);
  let [line, next] = [1, text.indexOf("\n")];
  const lineOf = (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf("\n", next + 1)) line++;
    return line;
  };
  const put = (node) => {
    if (!open) documents.push(node);
    else if (open.node.kind === "list") open.node.items.push(node);
    else if (open.key === void 0) {
      open.key = node.kind === "scalar" ? node.value : "";
      open.line = node.line;
    } else {
      ;
      open.node.entries.push({ key: open.key, line: open.line, value: node });
      if (open.key === "<<") open.merges = true;
      open.key = void 0;
    }
  };
  const name = (node, from, to) => {
    if (from >= 0) anchors.set(text.slice(from, to), node);
  };
  const scalar = (event) => {
    const { valueStart, valueEnd } = event;
    const style = KINDS[event.style] ?? "quoted";
    const block = style === "literal" || style === "folded";
    const at2 = valueStart < 0 ? line : lineOf(Math.min(valueStart, text.length - 1));
    const value = getScalarValue(text, event);
    return block ? { kind: "scalar", line: at2, value, style, raw: text.slice(valueStart, valueEnd) } : { kind: "scalar", line: at2, value, style };
  };
  const alias = (event) => {
    const known = anchors.get(
      text.slice(event.anchorStart, event.anchorEnd)
    );
    if (!known) return { kind: "scalar", line: lineOf(event.anchorStart), value: "", style: "plain" };
    known.shared = true;
    return known;
  };
  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) {
      if (open?.node.kind === "map" && open.key === void 0 && event.anchorStart < 0) {
        open.line = event.valueStart < 0 ? line : lineOf(event.valueStart);
        open.key = getScalarValue(text, event);
        continue;
      }
      const node = scalar(event);
      name(node, event.anchorStart, event.anchorEnd);
      put(node);
    } else if (event.type === EVENT_ID.POP) {
      if (open?.merges && open.node.kind === "map") looked += merge(open.node, isOpen);
      if (looked > MOST_MERGED) return { line: open?.node.line ?? line, why: TOO_MUCH };
      stack.pop();
      open = stack.at(-1);
    } else if (event.type === EVENT_ID.DOCUMENT) {
      anchors.clear();
      stack.push(void 0);
      open = void 0;
    } else if (event.type === EVENT_ID.ALIAS) {
      put(alias(event));
    } else {
      const at2 = lineOf(event.start);
      const node = event.type === EVENT_ID.MAPPING ? { kind: "map", line: at2, entries: [] } : { kind: "list", line: at2, items: [] };
      put(node);
      name(node, event.anchorStart, event.anchorEnd);
      open = { node, key: void 0, line: 0, merges: false };
      stack.push(open);
    }
  }
  return documents;
};
var lineAtOffset = (text, offset) => text.slice(0, offset).split("\n").length;
var CLOSES = /^[ \t]{0,200}[\]}][\]}, \t]{0,20}(?:#.{0,1000})?\r?$/;
var indented = (text) => text.split("\n").map((line) => CLOSES.test(line) ? ` ${line}` : line).join("\n");
var faultOf = (error, text) => {
  if (!(error instanceof YAMLException)) return { line: 1, why: "no YAML that can be read" };
  const { mark, reason } = error;
  return { line: mark ? lineAtOffset(text, mark.position) : 1, why: reason };
};
var documentsOf = (text) => {
  try {
    return build(text, parseEvents(text, { maxDepth: DEEPEST }));
  } catch (error) {
    return faultOf(error, text);
  }
};
var readYaml = (text) => {
  const conflict = conflictLine(text);
  if (conflict) return { line: conflict, why: "a merge conflict is not resolved" };
  const read = documentsOf(text);
  if (isYaml(read) || !/deficient indentation/.test(read.why)) return read;
  const again = documentsOf(indented(text));
  return isYaml(again) ? again : read;
};
var isYaml = (read) => Array.isArray(read);
var at = (node, ...path) => {
  let found = node;
  for (const key of path) found = entryAt(found, key)?.value;
  return found;
};
var FEW = 64;
var indexes = /* @__PURE__ */ new WeakMap();
var indexOf = (map) => {
  const known = indexes.get(map) ?? byKey(map);
  indexes.set(map, known);
  return known;
};
var entryAt = (node, key) => {
  if (node?.kind !== "map") return void 0;
  const { entries } = node;
  if (entries.length > FEW) return indexOf(node).get(key) ?? mergedBy(node)?.get(key);
  let merges = false;
  for (let at2 = entries.length - 1; at2 >= 0; at2--) {
    const entry = entries[at2];
    if (entry?.key === key) return entry;
    if (entry?.key === "<<") merges = true;
  }
  return merges ? mergedBy(node)?.get(key) : void 0;
};
var mergedEntries = (node) => (mergedBy(node) ?? indexOf(node)).values();
var textAt = (node, ...path) => {
  const found = at(node, ...path);
  return found?.kind === "scalar" ? found.value : void 0;
};
var entriesAt = (node, ...path) => {
  const found = at(node, ...path);
  return found?.kind === "map" ? found.entries : [];
};
var itemsAt = (node, ...path) => {
  const found = at(node, ...path);
  return found?.kind === "list" ? found.items : [];
};
var repeats = () => {
  const seen = /* @__PURE__ */ new Set();
  return (node) => seen.size === seen.add(node).size;
};
function* walkYaml(root) {
  const again = repeats();
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.shared && again(node)) continue;
    yield node;
    if (node.kind === "map") {
      for (let at2 = node.entries.length - 1; at2 >= 0; at2--) {
        const entry = node.entries[at2];
        if (entry) stack.push(entry.value);
      }
    } else if (node.kind === "list") {
      for (let at2 = node.items.length - 1; at2 >= 0; at2--) {
        const item = node.items[at2];
        if (item) stack.push(item);
      }
    }
  }
}
var mapsIn = (root) => {
  const found = [];
  const again = repeats();
  const stack = [root];
  const push = (node) => {
    if (node && node.kind !== "scalar") stack.push(node);
  };
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.shared && again(node)) continue;
    if (node.kind === "map") {
      found.push(node);
      for (let at2 = node.entries.length - 1; at2 >= 0; at2--) push(node.entries[at2]?.value);
    } else if (node.kind === "list") {
      for (let at2 = node.items.length - 1; at2 >= 0; at2--) push(node.items[at2]);
    }
  }
  return found;
};

export {
  readYaml,
  isYaml,
  at,
  entryAt,
  mergedEntries,
  textAt,
  entriesAt,
  itemsAt,
  walkYaml,
  mapsIn
};
