import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/formats/template/names.ts
var WORDS = "class|base|bases|mro|subclasses|init|new|globals|builtins|import|getattribute|getattr|dict|call|code|func|self|module|reduce|reduce_ex|loader|spec|closure|doc|name|qualname|getitem|enter|exit|init_subclass|wrapped|context|annotations";
var SPELLED = new RegExp(`__(?:${WORDS})__`, "i");
var INNER = /^(?:__[A-Za-z0-9_]+__|func_globals|func_code|gi_frame|gi_code|cr_frame|cr_code|ag_frame|ag_code|f_globals|f_locals|f_builtins|f_back|f_code|tb_frame|tb_next|mro|subclasses|_TemplateReference__context)$/;
var HALF = /^__[A-Za-z]+$|^[A-Za-z]+__$|^__$|%c/;
var CORE = /^_?(?:class|mro|subclasses|globals|builtins|getattribute|init|bases?)_?$/;
var GLOBALS = /* @__PURE__ */ new Set([
  "cycler",
  "joiner",
  "namespace",
  "lipsum",
  "self",
  "dict"
]);
var REACHING_FORMAT = /\{\w{0,20}(?:\.\w{1,60}|\[\w{1,60}\]){1,8}(?:![rsa])?(?::[^{}]{0,40})?\}/;

// src/formats/template/taint.ts
var MAKES_TEXT = new Set(
  "join format replace reverse lower upper string format_map translate trim strip lstrip rstrip title capitalize swapcase center encode decode removeprefix removesuffix zfill expandtabs".split(
    " "
  )
);
var isSign = (token, signs) => token?.kind === "sign" && signs.includes(token.text);
var makesText = (tokens) => {
  const literal = tokens.some(({ kind, text }) => kind === "text" || kind === "name" && text === "dict");
  return literal && tokens.some((token, index) => {
    const before = tokens[index - 1];
    if (token.kind === "name") return MAKES_TEXT.has(token.text) && isSign(before, "|.");
    if (token.kind !== "sign") return false;
    return token.text === "~" || "+*%[".includes(token.text) && before?.kind === "text";
  });
};
var isPlain = ({ text }) => text !== "-" && text !== "+";
var statementOf = ({ kind, tokens }) => {
  if (kind !== "statement") return void 0;
  const start = tokens.findIndex(isPlain);
  const word = tokens[start]?.text;
  if (word !== "set" && word !== "for" && word !== "with") return void 0;
  const rest = tokens.slice(start + 1);
  const end = rest.findIndex(
    ({ kind: kind2, text }) => word === "for" ? kind2 === "name" && text === "in" : text === "="
  );
  const targets = (end < 0 ? rest.slice(0, 1) : rest.slice(0, end)).filter(
    ({ kind: kind2 }, index, all) => kind2 === "name" && all[index + 1]?.text !== "."
  );
  return { targets: targets.map(({ text }) => text), value: end < 0 ? void 0 : rest.slice(end + 1) };
};
var macros = (blocks) => {
  const found = ["caller"];
  const made = new Set(
    blocks.filter(({ tokens }) => makesText(tokens)).flatMap(({ tokens }) => called(tokens))
  );
  for (const { kind, tokens } of blocks) {
    const start = tokens.findIndex(isPlain);
    if (kind !== "statement" || tokens[start]?.text !== "macro") continue;
    const names = tokens.slice(start + 1).filter((token) => token.kind === "name");
    const [macro, ...parameters] = names.map(({ text }) => text);
    if (macro === void 0) continue;
    found.push(macro);
    if (made.has(macro)) found.push(...parameters);
  }
  return found;
};
var called = (tokens) => tokens.flatMap(
  ({ kind, text }, index) => kind === "name" && tokens[index + 1]?.text === "(" ? [text] : []
);
var ROUNDS = 3;
var taintedNames = (blocks) => {
  const statements = blocks.flatMap((block) => statementOf(block) ?? []);
  const names = new Set(macros(blocks));
  for (let round = 0; round < ROUNDS; round++)
    for (const { targets, value } of statements)
      if (value === void 0 || makesText(value) || isCopy(value, names))
        for (const target of targets) names.add(target);
  return names;
};
var isCopy = (value, names) => value.some(({ kind, text }, index) => {
  const [next, filter] = value.slice(index + 1, index + 3);
  const counted = next?.text === "|" && /^(?:length|count|int|float)$/.test(filter?.text ?? "");
  return kind === "name" && names.has(text) && next?.text !== "." && !counted;
});

// src/formats/template/attributes.ts
var innerAttribute = (tokens) => {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.kind === "text" && token.text === "attr" && before?.text === "(") return BY_NAME;
    if (token.kind !== "name") continue;
    const dotted = before?.kind === "sign" && before.text === ".";
    if (dotted && (INNER.test(token.text) || token.text.startsWith("_"))) return token.text;
    if (/^__\w+__$/.test(token.text)) return token.text;
    if (token.text === "attr" && (before?.text === "|" || before?.text === "filter")) return BY_NAME;
  }
  return void 0;
};
var BY_NAME = "attributes by name, with the filter attr";
var spelledBy = (tokens) => {
  const texts = tokens.filter(({ kind }) => kind === "text").map(({ text }) => text);
  for (const text of [...texts, ...joined(tokens)]) {
    const found = SPELLED.exec(text) ?? SPELLED.exec([...text].reverse().join(""));
    if (found) return found[0];
  }
  return void 0;
};
var joined = (tokens) => {
  const runs = [];
  let run = "";
  for (const { kind, text } of tokens) {
    if (kind === "text") run += text;
    else if (kind !== "sign" || !"~+,[]()".includes(text)) {
      if (run !== "") runs.push(run);
      run = "";
    }
  }
  return [...runs, run];
};
var LOOKS_UP = /* @__PURE__ */ new Set([
  "map",
  "selectattr",
  "rejectattr",
  "groupby",
  "sort",
  "unique",
  "sum",
  "min",
  "max"
]);
var computedLookup = (tokens, tainted) => subscripts(tokens).some(
  (inside) => makesText(inside) || inside.some((token) => token.text === "~" && token.kind === "sign") || taints(inside, tainted)
) || tokens.some((token, index) => isNameless(token, index, tokens));
var taints = (inside, tainted) => inside.some(
  ({ kind, text }, index) => kind === "name" && tainted.has(text) && inside[index + 1]?.text !== "."
);
var isNameless = ({ kind, text }, index, tokens) => {
  if (kind !== "name" || !LOOKS_UP.has(text) || tokens[index - 1]?.text !== "|") return false;
  const [open, first, equals, value] = tokens.slice(index + 1);
  if (open?.text !== "(" || first?.kind !== "name") return false;
  if (equals?.text !== "=") return true;
  return first.text === "attribute" && value?.kind === "name";
};
var subscripts = (tokens) => {
  const open = [];
  const found = [];
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== "sign") continue;
    if ("([{".includes(text))
      open.push({ subscript: text === "[" && isObject(tokens[index - 1]), from: index + 1 });
    else if (")]}".includes(text)) {
      const done = open.pop();
      if (done?.subscript && index - done.from < LONGEST_SUBSCRIPT) found.push(tokens.slice(done.from, index));
    }
  }
  return found;
};
var LONGEST_SUBSCRIPT = 400;
var WORDS2 = /* @__PURE__ */ new Set(["in", "not", "and", "or", "if", "else", "elif", "is", "set", "for", "return"]);
var isObject = (token) => token !== void 0 && (token.kind === "name" ? !WORDS2.has(token.text) : token.kind === "text" || token.text === ")" || token.text === "]");

// src/formats/template/tokens.ts
var NAMED = "￾";
var OPEN = /\{([{%#])/g;
var TOKEN = /\s+|([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)|("[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*')|(\d[\d_.]*)|([\s\S])/gu;
var blocksOf = (template) => {
  const blocks = [];
  let closed = true;
  OPEN.lastIndex = 0;
  for (let open = OPEN.exec(template); open !== null; open = OPEN.exec(template)) {
    const from = open.index + 2;
    if (open[1] === "#") {
      const end2 = template.indexOf("#}", from);
      if (end2 < 0) return { blocks, closed: false };
      OPEN.lastIndex = end2 + 2;
      continue;
    }
    const kind = open[1] === "{" ? "expression" : "statement";
    const { tokens, end } = tokensFrom(template, from, kind === "expression" ? "}}" : "%}");
    if (end < 0) closed = false;
    blocks.push({ kind, tokens, at: open.index });
    if (end < 0) return { blocks, closed };
    const next = kind === "statement" && isRaw(tokens) ? endOfRaw(template, end) : end;
    if (next < 0) return { blocks, closed: false };
    OPEN.lastIndex = next;
  }
  return { blocks, closed };
};
var isRaw = (tokens) => {
  const [only, ...more] = tokens.filter(({ text }) => text !== "-" && text !== "+");
  return more.length === 0 && only?.kind === "name" && only.text === "raw";
};
var endOfRaw = (template, from) => {
  const end = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
  end.lastIndex = from;
  return end.exec(template) === null ? -1 : end.lastIndex;
};
var tokensFrom = (template, from, close) => {
  const tokens = [];
  let depth = 0;
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(template); match !== null; match = TOKEN.exec(template)) {
    const [, name, text, number, sign] = match;
    if (name !== void 0) tokens.push({ kind: "name", text: name });
    if (text !== void 0) tokens.push({ kind: "text", text: unescaped(text.slice(1, -1)) });
    if (number !== void 0) tokens.push({ kind: "number", text: number });
    if (sign === void 0) continue;
    if (depth === 0 && template.startsWith(close, match.index)) return { tokens, end: match.index + 2 };
    if (sign === '"' || sign === "'") return { tokens, end: -1 };
    if ("([{".includes(sign)) depth++;
    if (")]}".includes(sign)) depth = Math.max(depth - 1, 0);
    tokens.push({ kind: "sign", text: sign });
  }
  return { tokens, end: -1 };
};
var BLANKS = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["a", " "],
  ["b", " "],
  ["f", " "],
  ["v", " "],
  ["\n", ""]
]);
var ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|N\{([^{}]{1,100})\}|([\s\S]))/g;
var unescaped = (text) => text.replace(ESCAPE, (_, ...parts) => {
  const [hex, short, long, octal, name, plain] = parts;
  if (plain !== void 0) return BLANKS.get(plain) ?? plain;
  if (name !== void 0) return name.toUpperCase() === "LOW LINE" ? "_" : NAMED;
  const code = octal === void 0 ? Number.parseInt(hex ?? short ?? long ?? "0", 16) : Number.parseInt(octal, 8);
  return code <= 1114111 ? String.fromCodePoint(code) : "";
});

// src/formats/template/judge.ts
var LOADS = /* @__PURE__ */ new Set(["import", "from", "include", "extends"]);
var LONGEST = 1024 * 1024;
var MOST = 5;
var MOST_HALVES = 200;
var judgeTemplate = (template, place) => {
  if (template.length > LONGEST)
    return [
      {
        level: "unknown",
        message: `The template ${place} is longer than any that is in use; it was not judged.`
      }
    ];
  const { blocks, closed } = blocksOf(template);
  const tainted = taintedNames(blocks);
  const findings = [];
  const left = { dangerous: MOST, unknown: MOST, note: MOST };
  for (const block of blocks) {
    const found = judgeBlock(block, place, tainted);
    if (found && left[found.level]-- > 0) findings.push({ ...found, call: shown(template, block) });
    if (left.dangerous <= 0) break;
  }
  findings.push(...acrossBlocks(blocks, place));
  if (!closed)
    findings.push({ level: "unknown", message: `The template ${place} breaks off within a block.` });
  return findings;
};
var shown = (template, { at }) => template.slice(at, at + 200).replace(new RegExp("\\p{C}", "gu"), " ").trim();
var RUNS = "programs that render it unguarded would run its code";
var judgeBlock = ({ kind, tokens }, place, tainted) => {
  const inner = innerAttribute(tokens) ?? spelledBy(tokens);
  if (inner) return { level: "dangerous", message: `The template ${place} reaches for ${inner}: ${RUNS}.` };
  const open = openQuestion(kind, tokens, tainted);
  return open === void 0 ? void 0 : { level: "unknown", message: `The template ${place} ${open}.` };
};
var openQuestion = (kind, tokens, tainted) => {
  const first = tokens.find(({ text }) => text !== "-" && text !== "+");
  if (kind === "statement" && first?.kind === "name" && LOADS.has(first.text))
    return `loads another template (${first.text})`;
  const half = tokens.find((token, index) => isHalf(token, tokens[index - 1], tokens[index + 1]));
  if (half) return `holds a part of an inner name, ${JSON.stringify(half.text.slice(0, 40))}`;
  if (tokens.some(({ kind: kind2, text }) => kind2 === "text" && text.includes(NAMED)))
    return "spells characters by their names in words";
  const handed = tokens.find((token, index) => isHandedOn(token, tokens[index - 1], tokens[index + 1]));
  if (handed) return `hands on ${handed.text}, through which inner attributes can be reached`;
  if (tokens.some(({ kind: kind2, text }) => kind2 === "text" && REACHING_FORMAT.test(text)))
    return "holds a text that reaches for attributes when it is formatted";
  if (tokens.some((token, index) => isKey(token, tokens[index + 1])))
    return "names keys by parts of inner names";
  return computedLookup(tokens, tainted) ? "looks up a name that it puts together from parts" : void 0;
};
var isText = (token) => token?.kind === "text";
var joins = (token) => token?.kind === "sign" && (token.text === "~" || token.text === "+");
var isHalf = (token, before, after) => {
  if (!isText(token)) return false;
  if (HALF.test(token.text)) return true;
  if (/^_+$/.test(token.text)) return after?.text === "*" || before?.text === "*";
  return CORE.test(token.text) && (joins(before) || joins(after));
};
var isKey = (token, after) => token.kind === "name" && /^_{2,}/.test(token.text) && after?.text === "=";
var isHandedOn = (token, before, after) => token.kind === "name" && GLOBALS.has(token.text) && before?.text !== "." && before?.text !== "|" && after?.text !== "(" && after?.text !== "=";
var acrossBlocks = (blocks, place) => {
  const texts = blocks.flatMap(
    ({ tokens }) => tokens.flatMap(({ kind, text }) => kind === "text" && text.length < 40 ? [text] : [])
  );
  const heads = texts.filter((text) => /^__[A-Za-z]*$/.test(text)).slice(0, MOST_HALVES);
  const tails = texts.filter((text) => /^[A-Za-z]*__$/.test(text)).slice(0, MOST_HALVES);
  for (const head of heads)
    for (const tail of tails) {
      const name = SPELLED.exec(head + tail)?.[0];
      if (name !== void 0)
        return [
          {
            level: "dangerous",
            message: `The template ${place} holds both halves of ${name}, in two places: ${RUNS}.`
          }
        ];
    }
  return [];
};

export {
  judgeTemplate
};
