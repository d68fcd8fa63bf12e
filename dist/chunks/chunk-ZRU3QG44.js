import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  argumentsOf,
  literal,
  shown
} from "./chunk-CT3TQV24.js";
import {
  isCommit
} from "./chunk-FD5TNV34.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/elixir-language.ts
var SIGIL = /~[a-zA-Z]+("""|'''|[([{<|/"'])/y;
var CLOSES = /* @__PURE__ */ new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"]
]);
var LONGEST = 2e4;
var special = () => (text, at) => {
  const character = text.charAt(at);
  if (character === "?" && !/[\w)\]]/.test(text.charAt(at - 1)) && /^\?\S/.test(text.slice(at, at + 2))) {
    return { end: at + (text.charAt(at + 1) === "\\" ? 3 : 2), value: "" };
  }
  if (character !== "~") return void 0;
  SIGIL.lastIndex = at;
  const found = SIGIL.exec(text);
  if (!found) return void 0;
  const [open, mark = ""] = found;
  const start = at + open.length;
  const close = CLOSES.get(mark) ?? mark;
  const end = text.slice(start, start + LONGEST).indexOf(close);
  return end < 0 ? void 0 : { end: start + end + close.length, value: text.slice(start, start + end) };
};
var elixirLanguage = {
  comments: ["#"],
  quotes: [
    { open: '"""', close: '"""', escapes: true, long: true, computes: "#{" },
    { open: "'''", close: "'''", escapes: true, long: true, computes: "#{" },
    { open: '"', close: '"', escapes: true, computes: "#{" },
    { open: "'", close: "'", escapes: true, computes: "#{" }
  ],
  symbols: true,
  marks: ["=>", "++", "--", "|>", "->", "::", "<<", ">>"],
  special
};

// src/readers/manifests/hex-dependency.ts
var EXACT = /^(?:==\s*)?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]{1,200})?)$/;
var isHexName = (text) => /^[a-z_][a-z0-9_]{0,300}$/.test(text);
var optionsOf = (values) => {
  const flat = values.flatMap(
    (one) => one.key === void 0 && one.value[0]?.text === "[" ? argumentsOf(one.value.slice(1, -1)) : [one]
  );
  const tokens = (key) => flat.find((one) => one.key === key)?.value ?? [];
  return { text: (key) => literal(tokens(key)), has: (key) => tokens(key).length > 0, tokens };
};
var isTrue = (options, key) => options.tokens(key)[0]?.text === "true";
var scopeOf = (options) => {
  const only = options.tokens("only").filter(({ kind }) => kind === "symbol");
  if (only.length && only.every(({ text }) => /^(?:dev|test|docs?|ci|lint)$/.test(text))) return "dev";
  return isTrue(options, "optional") ? "optional" : "runtime";
};
var PLACES = ["git", "github", "path"];
var placeOf = (options) => {
  if (isTrue(options, "in_umbrella")) return { origin: "workspace", pinned: true };
  const kind = PLACES.find((key) => options.has(key));
  if (!kind) {
    const url = options.text("repo") ?? options.text("organization");
    return url ? { indexes: [{ url, extra: false }] } : {};
  }
  const text = options.text(kind);
  if (text === void 0) return "computed";
  if (kind === "path") return { origin: "path", address: text, pinned: true };
  const commit = options.text("ref");
  const specifier = commit ?? options.text("tag") ?? options.text("branch");
  const address = kind === "github" ? `https://github.com/${text}` : text;
  return { origin: "git", address, specifier, pinned: isCommit(commit) };
};
var realName = (options) => {
  const [token] = options.tokens("hex");
  return token && (token.kind === "symbol" || token.kind === "text" && !token.computed) ? token.text : void 0;
};
function* dependency(path, inner, last) {
  const line = inner[0]?.line ?? last;
  const at = place(path, line, last);
  const what = `{${shown(inner)}}`;
  const [first, ...rest] = argumentsOf(inner);
  const [name, more] = first?.value ?? [];
  if (!name || more || name.kind !== "symbol" || !isHexName(name.text)) {
    yield unread(at, what, 'expected a dependency such as {:name, "~> 1.0"}');
    return;
  }
  const [requirement] = rest.filter(({ key, value }) => key === void 0 && value[0]?.text !== "[");
  const options = optionsOf(rest);
  const where = placeOf(options);
  const specifier = requirement && literal(requirement.value);
  if (where === "computed" || requirement && specifier === void 0) {
    yield unread(at, what, "version or place are computed; expected plain strings");
  }
  if (where === "computed") return;
  const real = realName(options);
  yield packageReference({
    ecosystem: "hex",
    written: name.text,
    ...real && real !== name.text ? { name: real, alias: name.text } : {},
    specifier,
    version: where.origin === void 0 ? EXACT.exec(specifier?.trim() ?? "")?.[1] : void 0,
    ...where,
    scope: scopeOf(options),
    surface: "manifest",
    at
  });
}

export {
  elixirLanguage,
  isHexName,
  dependency
};
