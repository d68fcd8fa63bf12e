import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  denoPackage
} from "./chunk-5EP6M4VD.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import "./chunk-SML2DPK3.js";
import {
  packageReference
} from "./chunk-SXYPULIX.js";
import "./chunk-VEPC5B2W.js";
import {
  place
} from "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/data/node-builtins.ts
var NODE_BUILTINS = new Set(
  `assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs
  http http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream
  string_decoder sys timers tls trace_events tty url util v8 vm wasi worker_threads zlib`.split(/\s+/)
);
var HOSTED = /* @__PURE__ */ new Set(["bun", "deno", "vscode"]);
var isRuntimeModule = (name) => NODE_BUILTINS.has(name) || HOSTED.has(name);

// src/readers/imports/javascript-module.ts
var LONGEST = 214;
var NAME = /^(?:@[\w-][\w.~-]*\/)?[\w-][\w.~-]*$/;
var packageOf = (specifier) => {
  const [path = ""] = specifier.split(/[?#!]/, 1);
  const [first = "", second] = path.split("/", 2);
  const name = first.startsWith("@") ? `${first}/${second ?? ""}` : first;
  if (name.length > LONGEST || !NAME.test(name) || isRuntimeModule(name)) return void 0;
  return specifier.includes("!") ? void 0 : name;
};

// src/readers/imports/javascript-scripts.ts
var scripts = (text) => {
  const parts = [];
  const lower = text.toLowerCase();
  for (let at = lower.indexOf("<script"); at >= 0; at = lower.indexOf("<script", at)) {
    const from = lower.indexOf(">", at) + 1;
    if (from === 0) break;
    const end = lower.indexOf("</script", from);
    const to = end < 0 ? text.length : end;
    if (/[\s>/]/.test(lower[at + "<script".length] ?? "")) parts.push({ from, to });
    at = to;
    if (end < 0) break;
  }
  return parts;
};
var frontMatter = (text) => {
  const open = /^\s{0,1000}---[^\S\n]*\n/.exec(text)?.[0];
  if (!open) return [];
  const end = text.indexOf("\n---", open.length - 1);
  return [{ from: open.length, to: end < 0 ? text.length : end }];
};
var partsOf = (path, text) => {
  const suffix = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  if (suffix === "vue" || suffix === "svelte") return scripts(text);
  if (suffix === "astro") {
    const [front] = frontMatter(text);
    return front ? [front, ...scripts(text).filter(({ from }) => from >= front.to)] : scripts(text);
  }
  return [{ from: 0, to: text.length }];
};

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

// src/readers/imports/javascript-statements.ts
var METHODS = /* @__PURE__ */ new Map([
  ["require", /* @__PURE__ */ new Set(["resolve"])],
  ["module", /* @__PURE__ */ new Set(["require"])],
  ["jest", /* @__PURE__ */ new Set(["mock", "doMock", "unmock", "requireActual", "requireMock", "createMockFromModule"])],
  ["vi", /* @__PURE__ */ new Set(["mock", "doMock", "unmock", "importActual", "importMock"])]
]);
var emit = ({ found, token }, types = false) => {
  found.push({ specifier: token.text, at: token.at, types });
};
var isSign = ({ token }, text) => token.kind === "sign" && token.text === text;
var call = (reading) => {
  if (!isSign(reading, "(")) return;
  const argument = reading.next();
  if (argument.kind !== "string") return;
  const { text, at } = argument;
  reading.next();
  if (isSign(reading, ")") || isSign(reading, ",")) reading.found.push({ specifier: text, at, types: false });
};
var names = (reading) => {
  for (let token = reading.next(); token.kind !== "end"; token = reading.next()) {
    if (isSign(reading, "}")) {
      reading.next();
      return true;
    }
    if (token.kind === "sign" && token.text !== ",") return false;
    if ((token.text === "import" || token.text === "export") && !"{,".includes(reading.before)) return false;
  }
  return false;
};
var clause = (reading, onlyTypes = false) => {
  let types = onlyTypes;
  for (let step2 = 0; ; step2++) {
    const { kind, text } = reading.token;
    if (isSign(reading, "{")) {
      if (!names(reading)) return;
    } else if (kind === "name" && text === "from") {
      if (reading.next().kind === "string") {
        emit(reading, types);
        return;
      }
    } else if (kind === "name" && text === "require") {
      reading.next();
      call(reading);
      return;
    } else if (kind === "name" && text !== "import" && text !== "export" && step2 < 8) {
      if (step2 === 0 && text === "type") types = true;
      reading.next();
    } else if (isSign(reading, "*") || isSign(reading, ",") || isSign(reading, "=")) reading.next();
    else return;
  }
};
var imported = (reading) => {
  const { kind } = reading.next();
  if (kind === "string") emit(reading);
  else if (isSign(reading, "(")) call(reading);
  else if (isSign(reading, ".")) {
    if (reading.next().text !== "meta") return;
    if (reading.next().text === "." && reading.next().text === "resolve") {
      reading.next();
      call(reading);
    }
  } else clause(reading);
};
var exported = (reading) => {
  const { text } = reading.next();
  if (text === "{" || text === "*") clause(reading);
  else if (text === "type") {
    reading.next();
    if (isSign(reading, "{") || isSign(reading, "*")) clause(reading, true);
  }
};
var method = (reading, functions) => {
  if (reading.token.kind !== "sign" || reading.token.text !== ".") return;
  if (!functions.has(reading.next().text)) return;
  reading.next();
  call(reading);
};
var javascriptImports = (text, from = 0, to = text.length) => {
  const tokens = tokensOf(text, from, to);
  const reading = {
    token: { kind: "sign", text: "", at: from },
    before: "",
    found: [],
    next() {
      const { kind, text: passed } = this.token;
      if (kind === "string") this.before = "a string";
      else this.before = passed === "." && this.before.startsWith(".") ? "..." : passed;
      this.token = tokens.next();
      return this.token;
    }
  };
  reading.next();
  while (reading.token.kind !== "end") {
    const { kind, text: word2, reference } = reading.token;
    const property = reading.before === ".";
    if (reference) {
      emit(reading, true);
      reading.next();
    } else if (kind !== "name" || property) reading.next();
    else if (word2 === "import") imported(reading);
    else if (word2 === "export") exported(reading);
    else {
      const functions = METHODS.get(word2);
      reading.next();
      if (word2 === "require") call(reading);
      if (functions) method(reading, functions);
    }
  }
  return reading.found;
};

// src/readers/imports/javascript-imports.ts
var MOST = 500;
var TESTS = /(?:^|\/)(?:tests?|__tests__|__mocks__|e2e|docs?|examples?|stories)\/|[._-](?:test|spec|stories|bench|config)\.[cm]?[jt]sx?$|\.d\.[cm]?ts$/i;
var scopeOf = ({ types }, path) => types || TESTS.test(path) ? "dev" : "unknown";
var referenceOf = (found, path, line) => {
  const { specifier } = found;
  const [scope, at] = [scopeOf(found, path), place(path, line)];
  if (/^(?:npm|jsr):/i.test(specifier))
    return denoPackage(specifier, void 0, { scope, surface: "code", at });
  const name = packageOf(specifier);
  return name === void 0 ? void 0 : packageReference({
    ecosystem: "npm",
    written: name,
    imported: { module: name, candidates: [name], mapped: false },
    scope,
    surface: "import",
    pinned: false,
    at
  });
};
var javascript = {
  id: "javascript-imports",
  *read({ path, text }) {
    const found = partsOf(path, text).flatMap(({ from, to }) => javascriptImports(text, from, to));
    if (!found.length) return;
    const lineOf = lineFinder(text);
    const packages = /* @__PURE__ */ new Map();
    for (const one of found) {
      const reference = referenceOf(one, path, lineOf(one.at));
      if (!reference) continue;
      const known = packages.get(reference.id);
      if (known ? known.scope === "dev" && reference.scope !== "dev" : packages.size < MOST) {
        packages.set(reference.id, reference);
      }
    }
    yield* packages.values();
  }
};
export {
  javascript
};
