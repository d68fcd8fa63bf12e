import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/imports/javascript-tokens.ts
var WORD = /[\p{ID_Continue}$\u200c\u200d]+/uy;
var REFERENCE = /^\/\/\/\s{0,100}<reference\s{1,100}types\s{0,100}=\s{0,100}["']([^"'\n]{1,300})["']/;
var BEFORE_REGEX = new Set(
  "await case delete do else in instanceof new of return throw typeof void yield".split(" ")
);
var closed = (scanner, sign2) => {
  const { text, to, at, dead } = scanner;
  if (at < (dead.get(sign2) ?? 0)) return -1;
  let [here, set] = [at + 1, false];
  for (; here < to; here++) {
    const one = text[here];
    if (one === "\\") here++;
    else if (one === "\n") break;
    else if (sign2 === "/" && (one === "[" || one === "]")) set = one === "[";
    else if (one === sign2 && !set) return here + 1;
  }
  dead.set(sign2, here);
  return -1;
};
var template = (scanner) => {
  const { text, to } = scanner;
  for (; scanner.at < to; scanner.at++) {
    const one = text[scanner.at];
    if (one === "\\") scanner.at++;
    else if (one === "`") {
      scanner.at++;
      return true;
    } else if (one === "$" && text[scanner.at + 1] === "{") {
      scanner.at += 2;
      scanner.braces.push(-1);
      scanner.value = false;
      return false;
    }
  }
  return true;
};
var templateToken = (scanner) => {
  const at = scanner.at++;
  const whole = template(scanner);
  if (whole) scanner.value = true;
  return whole ? { kind: "string", text: scanner.text.slice(at + 1, scanner.at - 1), at } : void 0;
};
var comment = (scanner) => {
  const { text, to, at } = scanner;
  const block = text[at + 1] === "*";
  const found = block ? text.indexOf("*/", at + 2) : text.indexOf("\n", at);
  scanner.at = found < 0 ? to : Math.min(to, found + (block ? 2 : 0));
  if (block || text[at + 2] !== "/") return void 0;
  const types = REFERENCE.exec(text.slice(at, Math.min(scanner.at, at + 1e3)))?.[1];
  return types ? { kind: "string", text: types, at, reference: true } : void 0;
};
var brace = (scanner, sign2) => {
  const { braces } = scanner;
  const deepest = braces.length - 1;
  if (sign2 === "{") {
    if (deepest >= 0) braces[deepest] = (braces[deepest] ?? 0) - 1;
  } else if (braces[deepest] === -1) {
    braces.pop();
    template(scanner);
    scanner.value = true;
  } else if (deepest >= 0) braces[deepest] = (braces[deepest] ?? 0) + 1;
};
var slash = (scanner) => {
  const { text, at } = scanner;
  const tag = text[at - 1] === "<" || text[at + 1] === ">";
  const end = scanner.value || tag ? -1 : closed(scanner, "/");
  scanner.at = end < 0 ? at + 1 : end;
  scanner.value = end >= 0;
};
var sign = (scanner, one) => {
  const { at } = scanner;
  scanner.at++;
  scanner.value = one === ")" || one === "]" || one === "}";
  if (one === "{" || one === "}") brace(scanner, one);
  return { kind: "sign", text: one, at };
};
var word = (scanner) => {
  const { at } = scanner;
  WORD.lastIndex = at;
  const text = WORD.exec(scanner.text)?.[0];
  if (!text) return void 0;
  scanner.at += text.length;
  scanner.value = !BEFORE_REGEX.has(text);
  return { kind: "name", text, at };
};
var step = (scanner) => {
  const { text, at } = scanner;
  const one = text[at] ?? "";
  if (one <= " ") {
    scanner.at++;
    return void 0;
  }
  if (one === "/") {
    const next = text[at + 1];
    if (next === "/" || next === "*") return comment(scanner);
    slash(scanner);
    return { kind: "sign", text: "/", at };
  }
  if (one === "`") return templateToken(scanner);
  if (one === '"' || one === "'") {
    const end = closed(scanner, one);
    if (end < 0) return sign(scanner, one);
    scanner.at = end;
    scanner.value = true;
    return { kind: "string", text: text.slice(at + 1, end - 1), at };
  }
  return word(scanner) ?? sign(scanner, one);
};
var tokensOf = (text, from = 0, to = text.length) => {
  const scanner = { text, to, at: from, braces: [], value: false, dead: /* @__PURE__ */ new Map() };
  return {
    next() {
      while (scanner.at < to) {
        const token = step(scanner);
        if (token) return token;
      }
      return { kind: "end", text: "", at: to };
    }
  };
};

export {
  tokensOf
};
