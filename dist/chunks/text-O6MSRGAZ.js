import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  clientOf
} from "./chunk-3L3LYXXO.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import {
  place,
  tooMany
} from "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";

// src/readers/agents/text.ts
import { createHash as createHash2 } from "node:crypto";

// src/readers/agents/hidden.ts
import { createHash } from "node:crypto";

// src/data/unicode-hidden.ts
var HIDDEN = {
  /** Copies of ASCII that nothing shows: the usual carrier of invisible instructions. */
  tag: [[917504, 917631]],
  /** They turn the order of what is shown around. */
  bidi: [
    [1564, 1564],
    [8206, 8207],
    [8234, 8238],
    [8294, 8297]
  ],
  "zero-width": [
    [847, 847],
    [6158, 6158],
    [8203, 8205],
    [8288, 8293],
    [8298, 8303],
    [65279, 65279],
    [65520, 65531],
    [113824, 113827],
    [119155, 119162]
  ],
  /** Letters without a shape. */
  filler: [
    [4447, 4448],
    [6068, 6069],
    [10240, 10240],
    [12644, 12644],
    [65440, 65440]
  ],
  variation: [
    [6155, 6157],
    [6159, 6159],
    [65024, 65039],
    [917760, 917999]
  ],
  /** All but tabs, ends of lines and of pages. */
  control: [
    [1, 8],
    [11, 11],
    [14, 31],
    [127, 159],
    [8232, 8233]
  ],
  "soft-hyphen": [[173, 173]]
};
var JOINING = [
  [1536, 2303],
  [2304, 3583],
  [3840, 4255],
  [6016, 6319],
  [6400, 7247],
  [43008, 44031],
  [64336, 65023],
  [65136, 65276],
  [68096, 68351],
  [69632, 73727],
  [125184, 125279]
];
var SPACELESS = [
  [3584, 4095],
  [4096, 4255],
  [6016, 6143],
  [6480, 6623],
  [43488, 43519],
  [43616, 43743]
];
var RIGHT_TO_LEFT = [
  [1424, 2303],
  [64285, 65023],
  [65136, 65276],
  [67584, 69631],
  [124928, 126975]
];
var HANGUL = [
  [4352, 4607],
  [12592, 12687],
  [43360, 43391],
  [44032, 55295],
  [65438, 65500]
];
var BRAILLE = [[10241, 10495]];
var VARIED = [
  [48, 57],
  [4096, 4255],
  [6176, 6319],
  [8592, 8959],
  [8960, 10175],
  [10496, 11263],
  [12288, 12543],
  [13056, 40959],
  [43072, 43135],
  [63744, 64255],
  [65280, 65439],
  [77824, 78943],
  [131072, 262143]
];

// src/readers/agents/hidden.ts
var SPELT = 200;
var NAMED = 6;
var LONGEST_LINE = 400;
var within = (code, ranges) => code !== void 0 && ranges.some(([from, to]) => code >= from && code <= to);
var KINDS = Object.entries(HIDDEN);
var kindOf = (code) => code >= 32 && code < 127 ? void 0 : KINDS.find(([, ranges]) => within(code, ranges))?.[0];
var classOf = (ranges) => ranges.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join("");
var ANY = new RegExp(`[${KINDS.map(([, ranges]) => classOf(ranges)).join("")}]`, "u");
var mayHide = (text) => ANY.test(text);
var PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;
var isPicture = (code) => code !== void 0 && PICTURE.test(String.fromCodePoint(code));
var LETTER = new RegExp("\\p{L}", "u");
var isLetter = (code) => code !== void 0 && LETTER.test(String.fromCodePoint(code));
var BLACK_FLAG = 127988;
var KEYCAPS = [
  [35, 35],
  [42, 42],
  [48, 57]
];
var shows = (code, ranges) => code !== void 0 && within(code, ranges) && kindOf(code) === void 0;
var beside = (ranges) => (codes, at) => shows(codes[at - 1], ranges) || shows(codes[at + 1], ranges);
var besideJoining = beside(JOINING);
var besideHangul = beside(HANGUL);
var besideSpaceless = beside(SPACELESS);
var besideBraille = beside(BRAILLE);
var NEAR = 8;
var isNearRightToLeft = (codes, at, step) => {
  for (let near = at + step; Math.abs(near - at) <= NEAR; near += step) {
    const code = codes[near];
    if (code === void 0 || kindOf(code)) return false;
    if (within(code, RIGHT_TO_LEFT)) return true;
    if (isLetter(code)) return false;
  }
  return false;
};
var joinsPictures = (codes, at) => {
  const [before, after] = [codes[at - 1], codes[at + 1]];
  return (isPicture(before) || within(before, HIDDEN.variation)) && (isPicture(after) || after === 9792 || after === 9794);
};
var ORDINARY = {
  tag: () => false,
  bidi: (codes, at) => (codes[at] ?? 0) <= 8207 && (isNearRightToLeft(codes, at, 1) || isNearRightToLeft(codes, at, -1)),
  "zero-width": (codes, at) => {
    const code = codes[at];
    if (code === 8205) return joinsPictures(codes, at) || besideJoining(codes, at);
    if (code === 8204 || code === 6158) return besideJoining(codes, at);
    return code === 8203 && besideSpaceless(codes, at);
  },
  filler: (codes, at) => codes[at] === 10240 ? besideBraille(codes, at) : besideHangul(codes, at),
  variation: (codes, at) => {
    const [before, code = 0] = [codes[at - 1], codes[at]];
    if (within(before, HIDDEN.variation)) return false;
    const onKey = code >= 65038 && code <= 65039 && within(before, KEYCAPS);
    return isPicture(before) || within(before, VARIED) || onKey;
  },
  control: () => false,
  "soft-hyphen": (codes, at) => isLetter(codes[at - 1]) && isLetter(codes[at + 1])
};
var flagEnd = (codes, at) => {
  if (codes[at] !== BLACK_FLAG) return 0;
  let end = at + 1;
  while (end < codes.length && end - at < 9 && within(codes[end], [[917552, 917626]])) end++;
  return end > at + 2 && codes[end] === 917631 ? end + 1 : 0;
};
var byteOf = (code) => code >= 917760 ? code - 917760 + 16 : code - 65024;
var speltBy = (hidden) => {
  const tags = hidden.filter((code) => code >= 917536 && code <= 917630).slice(0, SPELT);
  if (tags.length > 0) return String.fromCodePoint(...tags.map((code) => code - 917504));
  const bytes = hidden.filter((code) => code >= 65024 && code <= 65039 || code >= 917760).slice(0, SPELT);
  if (bytes.length < 3) return void 0;
  const text = Buffer.from(bytes.map(byteOf)).toString("utf8");
  return /^[\x20-\x7e\s]+$/.test(text) ? text : void 0;
};
var codesOf = (line) => Array.from(line, (each) => each.codePointAt(0) ?? 0);
var hiddenIn = (line, atStart) => {
  if (!mayHide(line)) return void 0;
  const codes = codesOf(line);
  const hidden = [];
  const kept = [];
  const counts = /* @__PURE__ */ new Map();
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    const end = flagEnd(codes, at);
    if (end > 0) {
      kept.push(...codes.slice(at, end));
      at = end - 1;
      continue;
    }
    const kind = kindOf(code);
    const mark = atStart && at === 0 && code === 65279;
    if (!kind || mark || ORDINARY[kind](codes, at)) {
      kept.push(code);
      continue;
    }
    hidden.push(code);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  if (hidden.length === 0) return void 0;
  const spelt = speltBy(hidden);
  const hash = createHash("sha256");
  for (const code of hidden) hash.update(`${code.toString(16)} `);
  return {
    counts,
    codes: [...new Set(hidden)].slice(0, NAMED).map((code) => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`),
    ...spelt === void 0 ? {} : { spelt },
    digest: hash.digest("hex"),
    ...line.length <= LONGEST_LINE ? { cleaned: String.fromCodePoint(...kept) } : {}
  };
};

// src/readers/agents/text.ts
var MOST_LINES = 200;
var MOST_COMMENTS = 100;
var SHOWN = 400;
var reference = (file, line, endLine, text) => ({
  kind: "agent",
  id: `${file.path}#${text.hides}`,
  client: clientOf(file.path),
  surface: "config",
  at: place(file.path, line, endLine),
  part: "text",
  ...text
});
var ESCAPE = /\\u([0-9a-f]{4})/gi;
var unescaped = (line) => line.replace(ESCAPE, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
function* characters(file) {
  const escapes = /\.(?:jsonc?|ya?ml|toml)$/i.test(file.path) && file.text.includes("\\u");
  if (!escapes && !mayHide(file.text)) return;
  let count = 0;
  for (const [at, line] of file.text.split("\n").entries()) {
    const raw = hiddenIn(line, at === 0);
    const found = raw ?? (escapes && line.includes("\\u") ? hiddenIn(unescaped(line), false) : void 0);
    if (!found) continue;
    if (count++ >= MOST_LINES) {
      yield tooMany(place(file.path, at + 1), MOST_LINES, "lines with invisible characters");
      return;
    }
    const { cleaned, ...rest } = found;
    const mended = raw && cleaned !== void 0 && cleaned.trim() !== "" ? { cleaned } : {};
    yield reference(file, at + 1, at + 1, { hides: "characters", ...rest, ...mended });
  }
}
var withoutFences = (text) => {
  let fence = "";
  return text.split("\n").map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? "";
    if (fence) {
      if (mark.startsWith(fence)) fence = "";
      return " ".repeat(line.length);
    }
    if (mark) fence = mark;
    return mark ? " ".repeat(line.length) : line;
  }).join("\n");
};
var comment = (file, line, endLine, said) => reference(file, line, endLine, {
  hides: "comment",
  counts: /* @__PURE__ */ new Map(),
  codes: [],
  spelt: said.slice(0, SHOWN),
  digest: createHash2("sha256").update(said).digest("hex")
});
var NOWHERE = /^ {0,3}\[[^\]\n]{1,100}\]:[ \t]{0,9}(?:#|<#?>)[ \t]{1,9}(?:\(([^\n]{1,2000})\)|"([^\n]{1,2000})"|'([^\n]{1,2000})')[ \t]{0,9}$/;
function* definitions(file, text) {
  let count = 0;
  for (const [at, line] of text.split("\n").entries()) {
    const [, ...said] = NOWHERE.exec(line) ?? [];
    const words = said.find(Boolean)?.trim();
    if (words && count++ < MOST_COMMENTS) yield comment(file, at + 1, at + 1, words);
  }
}
function* comments(file) {
  if (/\.(?:jsonc?|ya?ml|toml|txt)$/i.test(file.path)) return;
  const text = withoutFences(file.text);
  yield* definitions(file, text);
  const lineOf = lineFinder(text);
  let count = 0;
  for (let from = text.indexOf("<!--"); from >= 0 && count < MOST_COMMENTS; count++) {
    const closed = text.indexOf("-->", from + 4);
    const to = closed < 0 ? text.length : closed;
    const said = text.slice(from + 4, to).trim();
    if (said) yield comment(file, lineOf(from), lineOf(Math.max(from, to - 1)), said);
    from = text.indexOf("<!--", to);
  }
}
var agentText = {
  id: "agent-text",
  *read(file) {
    yield* characters(file);
    yield* comments(file);
  }
};
export {
  agentText
};
