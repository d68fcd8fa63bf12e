import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tokensOf
} from "./chunk-BQ4ZQJNV.js";
import {
  denoPackage
} from "./chunk-Q2HLHAQB.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import "./chunk-CXHYA2LX.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place
} from "./chunk-UH4KMQ5F.js";
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
  for (let step = 0; ; step++) {
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
    } else if (kind === "name" && text !== "import" && text !== "export" && step < 8) {
      if (step === 0 && text === "type") types = true;
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
    const { kind, text: word, reference } = reading.token;
    const property = reading.before === ".";
    if (reference) {
      emit(reading, true);
      reading.next();
    } else if (kind !== "name" || property) reading.next();
    else if (word === "import") imported(reading);
    else if (word === "export") exported(reading);
    else {
      const functions = METHODS.get(word);
      reading.next();
      if (word === "require") call(reading);
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
