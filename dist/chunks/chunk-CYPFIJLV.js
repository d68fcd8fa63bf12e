import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/commands/expansion.ts
var HOLE = "";
var BREAK = "";
var MOST = 8;
var LONGEST = 4096;
var cleared = (text) => text.replace(/[\uE000\uE001]/g, "�");
var few = (texts) => {
  const different = [...new Set(texts)];
  return different.length > MOST ? [...different.slice(0, MOST - 1), HOLE] : different;
};
var join = (parts, lookup, quoted) => {
  let texts = [""];
  for (const part of parts) {
    const next = partTexts(part, lookup, quoted);
    texts = few(texts.flatMap((text) => next.map((more) => text.length > LONGEST ? HOLE : text + more)));
  }
  return texts;
};
var wordTexts = (word, lookup, quoted) => word.parts ? join(word.parts, lookup, quoted) : [word.value];
var split = (texts, quoted) => quoted ? texts : texts.map((text) => text.replace(/\s+/g, BREAK));
var parameter = (part, lookup, quoted) => {
  const { operation, index, prefix } = part;
  if (prefix || index && index.value !== "@" && index.value !== "*") return [HOLE];
  const values = lookup(part.parameter);
  if (!operation) return split(values ?? [HOLE], quoted);
  if (operation.type !== "Default") return [HOLE];
  const { operator } = operation;
  if (operator.endsWith("?")) return split(values ?? [HOLE], quoted);
  const otherwise = wordTexts(operation.operand, lookup, quoted);
  if (operator.endsWith("+")) return few(["", ...otherwise]);
  const set = operator.startsWith(":") ? values?.filter(Boolean) : values;
  return set?.length ? split(set, quoted) : otherwise;
};
var braces = (text) => {
  const inner = /^\{([^{}]*,[^{}]*)\}$/.exec(text)?.[1];
  return inner === void 0 ? [HOLE] : few(inner.split(","));
};
var partTexts = (part, lookup, quoted) => {
  switch (part.type) {
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
    case "Glob":
      return [part.value];
    case "ExtendedGlob":
      return [part.text];
    case "BraceExpansion":
      return braces(part.text);
    case "DoubleQuoted":
    case "LocaleString":
      return join(part.parts, lookup, true);
    case "SimpleExpansion":
      return split(lookup(part.text.slice(1)) ?? [HOLE], quoted);
    case "ParameterExpansion":
      return parameter(part, lookup, quoted);
    default:
      return [HOLE];
  }
};
var valueTexts = (words, lookup) => {
  const [only] = words;
  if (words.length === 1 && only) return wordTexts(only, lookup, true);
  return few([words.flatMap((word) => wordTexts(word, lookup, false)).join(BREAK)]);
};
var expand = (word, lookup) => {
  if (!word.parts) return [[word.value]];
  return wordTexts(word, lookup, false).map(
    (text) => text.includes(BREAK) ? text.split(BREAK).filter(Boolean) : text || /^["']|["']$/.test(word.text) ? [text] : []
  );
};

// src/readers/images/image.ts
var HUB = "docker.io";
var LONGEST2 = 500;
var PART = /^[a-z0-9]+(?:(?:[._]|__|-{1,10})[a-z0-9]+){0,50}$/;
var HOST = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
var DIGEST = /^[a-z0-9+._-]+:[0-9a-f]{32,}$/i;
var TAG = /^\w[\w.-]{0,127}$/;
var isHost = (first) => first.includes(".") || first.includes(":") || first.toLowerCase() === "localhost";
var nameOf = (path) => {
  const [first = "", ...rest] = path.split("/");
  const hosted = rest.length > 0 && isHost(first);
  const parts = hosted ? rest : [first, ...rest];
  if (!parts.every((part) => PART.test(part)) || hosted && !HOST.test(first)) return void 0;
  if (hosted && !/^(?:index|registry-1)\.docker\.io$/i.test(first) && first.toLowerCase() !== HUB)
    return [first.toLowerCase(), ...parts].join("/");
  return `${HUB}/${parts.length === 1 ? `library/${parts[0]}` : parts.join("/")}`;
};
var imageOf = (written) => {
  const text = written.trim().replace(/^docker:\/\//i, "");
  if (!text || text.length > LONGEST2) return void 0;
  const at = text.indexOf("@");
  const tagged = at < 0 ? text : text.slice(0, at);
  const digest = at < 0 ? void 0 : text.slice(at + 1);
  const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
  const tag = colon < 0 ? void 0 : tagged.slice(colon + 1);
  const path = colon < 0 ? tagged : tagged.slice(0, colon);
  const name = nameOf(path);
  if (!name) return void 0;
  const open = (part) => part?.includes(HOLE) ?? false;
  if (open(tag) || open(digest)) return { name, written: path, pinned: false };
  if (tag !== void 0 && !TAG.test(tag) || digest !== void 0 && !DIGEST.test(digest))
    return void 0;
  const version = digest?.toLowerCase() ?? tag;
  const specifier = [tag, digest].filter(Boolean).join("@");
  return {
    name,
    written: path,
    ...specifier ? { specifier } : {},
    ...version ? { version } : {},
    pinned: digest !== void 0
  };
};

export {
  HOLE,
  cleared,
  few,
  valueTexts,
  expand,
  imageOf
};
