import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/models/strings.ts
var SIMPLE = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"],
  ["0", "\0"],
  ["\n", ""]
]);
var point = (digits, whole) => {
  const code = Number.parseInt(digits, 16);
  return code <= 1114111 ? String.fromCodePoint(code) : whole;
};
var unescaped = (text) => text.replace(
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g,
  (whole, x, u, long, letter = "") => x || u || long ? point(x ?? u ?? long ?? "", whole) : SIMPLE.get(letter) ?? (/[\\'"]/.test(letter) ? letter : whole)
);
var PREFIX = /^([a-zA-Z]{0,2})("""|'''|"|')/;
var literalOf = (node, text) => {
  const [, prefix = "", quote = ""] = PREFIX.exec(text.slice(node.from, node.from + 6)) ?? [];
  if (!quote || /b/i.test(prefix)) return void 0;
  const from = node.from + prefix.length + quote.length;
  const closed = node.to - quote.length >= from && text.endsWith(quote, node.to);
  return { from, to: closed ? node.to - quote.length : node.to, raw: /r/i.test(prefix) };
};
var LONGEST = 2048;
var decoded = (text, { from, to, raw }) => {
  const inner = text.slice(from, Math.min(to, from + LONGEST));
  return raw ? inner : unescaped(inner);
};

// src/readers/models/values.ts
var HOLE = "";
var MOST = 8;
var NONE = { candidates: [], open: false };
var OPEN = { candidates: [], open: true };
var literal = (text, at) => ({
  candidates: [{ text, by: "literal", ...at === void 0 ? {} : { at } }],
  open: false
});
var ORDER = ["literal", "constant", "default"];
var weaker = (a, b) => ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
var few = (candidates, open) => {
  const different = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    if (!different.has(candidate.text)) different.set(candidate.text, candidate);
  }
  const kept = [...different.values()];
  return { candidates: kept.slice(0, MOST), open: open || kept.length > MOST };
};
var union = (all) => few(
  all.flatMap(({ candidates }) => candidates),
  all.some(({ open }) => open)
);
var lower = ({ candidates, open }, by) => ({
  candidates: candidates.map(({ text, by: own, at, bound }) => ({
    text,
    by: weaker(own, by),
    ...at === void 0 || by !== "literal" ? {} : { at },
    ...bound ? { bound } : {}
  })),
  open
});
var followed = (values, by, placeOf) => {
  const places = values.candidates.map(({ at, bound }) => bound ?? placeOf(at));
  const { candidates, open } = lower(values, by);
  return {
    candidates: candidates.map((candidate, index) => {
      const bound = places[index];
      return bound ? { ...candidate, bound } : candidate;
    }),
    open
  };
};
var asPart = ({ candidates, open }) => open || candidates.length === 0 ? [...candidates, { text: HOLE, by: "literal" }] : candidates;
var concat = (parts, at) => {
  let texts = [{ text: "", by: "literal" }];
  let open = false;
  for (const part of parts) {
    const next = asPart(part);
    const made = texts.flatMap(
      (before) => next.map((after) => {
        const bound = before.bound ?? after.bound;
        const text = (before.text + after.text).slice(0, LONGEST);
        return { text, by: weaker(before.by, after.by), ...bound ? { bound } : {} };
      })
    );
    const kept = few(made, open);
    texts = kept.candidates;
    open = kept.open;
  }
  return { candidates: texts.map((text) => text.by === "literal" ? { ...text, at } : text), open };
};

export {
  literalOf,
  LONGEST,
  decoded,
  HOLE,
  MOST,
  NONE,
  OPEN,
  literal,
  union,
  lower,
  followed,
  concat
};
