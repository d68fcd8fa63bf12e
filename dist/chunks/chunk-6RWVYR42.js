import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/syntax/json-skim.ts
var DEEPEST = 200;
var [LINE_END, QUOTE, BACKSLASH, COMMA, COLON] = [10, 34, 92, 44, 58];
var [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
var WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.+-])/y;
var word = (text) => text === "true" ? true : JSON.parse(text);
var unescaped = (quoted) => {
  try {
    return JSON.parse(quoted);
  } catch {
    return void 0;
  }
};
var find = (text, what, from) => {
  const found = text.indexOf(what, from);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
};
var closing = (text, backslash) => {
  for (let at = backslash; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at++;
    else if (code === LINE_END) return -1;
  }
  return -1;
};
var cursorOf = (text) => {
  let [at, lineEnd, backslash] = [0, -1, -1];
  return {
    line: 1,
    next() {
      let code = text.charCodeAt(at);
      if (code > 32) return code;
      let here = at;
      for (; code <= 32; code = text.charCodeAt(++here)) {
        if (code === LINE_END) this.line++;
        else if (code !== 32 && code !== 9 && code !== 13) break;
      }
      at = here;
      return code;
    },
    step() {
      at++;
    },
    string(keep) {
      const from = at + 1;
      let end = text.indexOf('"', from);
      if (end < 0) return void 0;
      if (lineEnd < from) lineEnd = find(text, "\n", from);
      if (backslash < from) backslash = find(text, "\\", from);
      const escaped = backslash < end;
      if (escaped) end = closing(text, backslash);
      if (end > lineEnd || end < 0) return void 0;
      at = end + 1;
      if (escaped) return unescaped(text.slice(from - 1, at));
      return keep ? text.slice(from, end) : "";
    },
    word() {
      WORD.lastIndex = at;
      const found = WORD.exec(text)?.[0];
      at += found?.length ?? 0;
      return found;
    }
  };
};
var put = ({ node, key, line }, value, depth, wanted) => {
  if (node?.kind === "list") node.items.push({ line, value });
  else if (node && !wanted.take?.(depth, key, value, line))
    node.members.push({ key, line, value });
};
var opened = (list, line, keep) => ({
  node: !keep ? void 0 : list ? { kind: "list", line, items: [] } : { kind: "object", line, members: [] },
  list,
  key: "",
  line
});
var entry = (cursor, open, wanted, depth) => {
  const code = cursor.next();
  if (code === (open.list ? CLOSE_LIST : CLOSE_OBJECT)) return "end";
  open.line = cursor.line;
  if (open.list) return open.node ? true : "skip";
  const key = code === QUOTE ? cursor.string(open.node !== void 0) : void 0;
  if (key === void 0 || cursor.next() !== COLON) return false;
  cursor.step();
  open.key = key;
  return open.node && wanted.wants(depth, key) ? true : "skip";
};
var passed = (cursor, open) => {
  const code = cursor.next();
  if (code === COMMA) cursor.step();
  return code === COMMA || code === (open.list ? CLOSE_LIST : CLOSE_OBJECT);
};
var skimJson = (text, wanted) => {
  const cursor = cursorOf(text);
  if (cursor.next() !== OPEN_OBJECT) return void 0;
  const root = { kind: "object", line: cursor.line, members: [] };
  const stack = [{ node: root, list: false, key: "", line: 1 }];
  cursor.step();
  for (let open = stack[0]; open; open = stack.at(-1)) {
    const depth = stack.length - 1;
    const kept = entry(cursor, open, wanted, depth);
    if (!kept) return void 0;
    if (kept === "end") {
      cursor.step();
      stack.pop();
      const outer = stack.at(-1);
      if (!outer) continue;
      if (open.node) put(outer, open.node, depth - 1, wanted);
      if (!passed(cursor, outer)) return void 0;
      continue;
    }
    const keep = kept === true;
    const code = cursor.next();
    if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (stack.length >= DEEPEST) return void 0;
      stack.push(opened(code === OPEN_LIST, cursor.line, keep));
      cursor.step();
      continue;
    }
    const value = code === QUOTE ? cursor.string(keep) : cursor.word();
    if (value === void 0) return void 0;
    if (keep) put(open, code === QUOTE ? value : word(value), depth, wanted);
    if (!passed(cursor, open)) return void 0;
  }
  return Number.isNaN(cursor.next()) ? root : void 0;
};

export {
  skimJson
};
