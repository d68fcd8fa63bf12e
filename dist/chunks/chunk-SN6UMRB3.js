import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  literal
} from "./chunk-CT3TQV24.js";

// src/readers/manifests/gem-requirement.ts
var EXACT = /^(?:=\s*)?(\d[0-9A-Za-z.-]{0,200})$/;
var isGemName = (text) => text !== void 0 && text.length <= 300 && /^[\w.-]+$/.test(text);
var gemVersion = (requirements) => {
  const given = requirements.map((text) => text.trim()).filter(Boolean);
  const [only = "", ...more] = given;
  const version = more.length ? void 0 : EXACT.exec(only)?.[1];
  return { specifier: given.join(", "), version };
};
var textsOf = (value) => {
  const alone = literal(value);
  if (alone !== void 0) return [alone];
  if (value[0]?.text !== "[") return void 0;
  const texts = [];
  for (const { kind, text, computed } of value) {
    if (kind === "text" && !computed) texts.push(text);
    else if (kind === "text" || kind === "mark" && !/^[[\],.]$/.test(text) || kind === "word" && text !== "freeze")
      return void 0;
  }
  return texts;
};
var requirementsOf = (values) => {
  const read = values.filter(({ key }) => key === void 0).map(({ value }) => textsOf(value));
  return { texts: read.flatMap((texts) => texts ?? []), computed: read.includes(void 0) };
};
var wordsOf = (value) => value.flatMap(({ kind, text }) => kind === "symbol" || kind === "text" ? text.split(/\s+/) : []);
var hiddenCall = (tokens, call) => tokens.find(({ kind, text }) => kind === "text" && call.test(text.slice(0, 1e5)));

// src/readers/manifests/ruby-language.ts
var HEREDOC = /<<[~-]?(["'`]?)([A-Za-z_]\w{0,100})\1/y;
var PERCENT = /%[qQwWiI]?([([{<|!/])/y;
var CLOSES = /* @__PURE__ */ new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"]
]);
var LONGEST = 2e3;
var MOST_ENDLESS = 20;
var atLineStart = (text, at) => at === 0 || text.charAt(at - 1) === "\n";
var beginsValue = (text, at) => {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  return before === "" || /[-+*~=!&|({[,;:<>?]$/.test(before) || /\b(?:if|unless|when|and|or|not|while|then)$/.test(before);
};
var match = (pattern2, text, at) => {
  pattern2.lastIndex = at;
  return pattern2.exec(text);
};
var quoted = (text, at) => {
  const found = match(PERCENT, text, at);
  if (!found) return void 0;
  const start = at + found[0].length;
  const close = text.slice(start, start + LONGEST).indexOf(CLOSES.get(found[1] ?? "") ?? found[1] ?? "");
  return close < 0 ? void 0 : { end: start + close + 1, value: text.slice(start, start + close) };
};
var pattern = (text, at) => {
  if (!beginsValue(text, at)) return void 0;
  const [found] = /^\/(?:\\.|[^/\\\n])*\//.exec(text.slice(at, at + LONGEST)) ?? [];
  return found ? { end: at + found.length, value: found } : void 0;
};
var special = () => {
  let heredoc;
  let endless = 0;
  return (text, at) => {
    const character = text.charAt(at);
    if (character === "\n" && heredoc !== void 0) {
      const end = match(new RegExp(`^[ \\t]*${heredoc}$`, "gm"), text, at);
      heredoc = void 0;
      if (!end) endless++;
      return end ? { end: end.index + end[0].length, value: text.slice(at, end.index) } : void 0;
    }
    if (character === "=" && atLineStart(text, at) && text.startsWith("=begin", at)) {
      const end = match(/^=end\b[^\n]*/gm, text, at);
      return { end: end ? end.index + end[0].length : text.length };
    }
    if (character === "_" && atLineStart(text, at) && /^__END__(?:\n|$)/.test(text.slice(at, at + 8))) {
      return { end: text.length };
    }
    if (character === "<") {
      const found = endless < MOST_ENDLESS ? match(HEREDOC, text, at) : null;
      heredoc ??= found?.[2];
      return found ? { end: at + found[0].length, value: "" } : void 0;
    }
    if (character === "%") return quoted(text, at);
    if (character === "/") return pattern(text, at);
    if (character === "?" && beginsValue(text, at) && /^\?\S(?!\w)/.test(text.slice(at, at + 3))) {
      return { end: at + 2, value: text.charAt(at + 1) };
    }
    return character === "$" && /^\$[^\w\s]/.test(text.slice(at, at + 2)) ? { end: at + 2 } : void 0;
  };
};
var rubyLanguage = {
  comments: ["#"],
  quotes: [
    { open: '"', close: '"', escapes: true, computes: "#{" },
    { open: "'", close: "'", escapes: true },
    { open: "`", close: "`", escapes: true }
  ],
  symbols: true,
  marks: ["=>", "&.", "::"],
  special
};

export {
  isGemName,
  gemVersion,
  requirementsOf,
  wordsOf,
  hiddenCall,
  rubyLanguage
};
