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

export {
  HOLE,
  cleared,
  few,
  valueTexts,
  expand
};
