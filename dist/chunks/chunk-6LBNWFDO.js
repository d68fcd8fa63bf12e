import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/reports/inert.ts
var UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\u{e0000}-\u{e0fff}]|\u034f|[\ufe00-\ufe0f]/gu;
var spell = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
var visible = (text, most = 600) => {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text;
  return cut.replace(/\r\n|[\n\r]/g, "⏎").replace(UNSEEN, spell);
};
var inertLine = (line) => line.replace(/##\[/g, "## [").replace(/^(\s*):(?=:)/, "$1: ");
var inertLog = (log) => log.split(/\r\n|[\n\r]/).map(inertLine).join("\n");
var ZERO = "&#8203;";
var prose = (text, most) => visible(text, most).replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;" })[character] ?? "&gt;").replace(/[\\`*_{}[\]()#+.!|~$^=-]/g, "\\$&").replace(/@/g, `@${ZERO}`).replace(/\\#(?=\w)/g, `\\#${ZERO}`).replace(/:/g, "&#58;").replace(/\b(www|gh)(?=\\[.-])/gi, `$1${ZERO}`).replace(/\b[0-9a-f]{40}\b/gi, (id) => `${id.slice(0, 20)}${ZERO}${id.slice(20)}`);
var code = (text, most) => {
  const shown = visible(text, most).replace(/\|/g, "¦") || "(empty)";
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 || /^\s|\s$/.test(shown) ? " " : "";
  return `${fence}${space}${shown}${space}${fence}`;
};
var sentence = (text, most = 900) => {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text;
  const parts = cut.split("`");
  if (parts.length % 2 === 0) return prose(cut, most);
  return parts.map((part, index) => index % 2 === 0 ? prose(part, most) : code(part, most)).join("");
};
var urlPath = (path) => path.split("/").map((segment) => /^\.{1,2}$/.test(segment) ? "%2E".repeat(segment.length) : encode(segment)).join("/");
var encode = (segment) => encodeURIComponent(segment.toWellFormed()).replace(
  /[()*'!]/g,
  (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
);
var clip = (text, most) => text.length <= most ? text : `${text.slice(0, Math.max(0, most - 1)).toWellFormed().replace(/\ufffd$/, "")}…`;

export {
  visible,
  inertLine,
  inertLog,
  code,
  sentence,
  urlPath,
  clip
};
