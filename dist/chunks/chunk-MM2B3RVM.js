import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/go-lines.ts
var isFault = (found) => "why" in found;
var WORD = /\s*(?:"((?:[^"\\]|\\.){0,2000})"|`([^`]{0,2000})`|((?:(?!\/\/)[^\s"`(),]){1,2000})|([(),]))/y;
var LONGEST_LINE = 1e4;
var split = (text) => {
  const words = [];
  WORD.lastIndex = 0;
  let end = 0;
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    words.push(found[1] ?? found[2] ?? found[3] ?? found[4] ?? "");
    end = WORD.lastIndex;
  }
  const rest = text.slice(end).trim();
  if (rest && !rest.startsWith("//")) return void 0;
  return { words, comment: rest.slice(2).trim() };
};
function* goLines(text) {
  let line = 0;
  let block;
  for (const physical of text.split("\n")) {
    line++;
    const read = physical.length > LONGEST_LINE ? void 0 : split(physical);
    if (!read) {
      yield { line, text: physical, why: "expected words, each without a quote or within a pair of them" };
      continue;
    }
    const { words, comment } = read;
    const [first = "", ...rest] = words;
    if (!words.length) continue;
    if (first === ")") block = void 0;
    else if (block) yield { directive: block.directive, words, comment, line, text: physical };
    else if (rest.length === 1 && rest[0] === "(") block = { directive: first, line };
    else if (rest.at(0) !== "(" || rest.at(-1) !== ")") {
      yield { directive: first, words: rest, comment, line, text: physical };
    }
  }
  if (block) yield { line: block.line, text: `${block.directive} (`, why: 'the block has no ")" at its end' };
}

// src/readers/manifests/go-replace.ts
var isVersion = (text) => text !== void 0 && /^v\d/.test(text);
var isFolder = (text) => /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:[/\\])/.test(text);
var replacement = (path, { words, line, text }) => {
  const at = place(path, line);
  const arrow = words.indexOf("=>");
  const [module = "", version] = words.slice(0, Math.max(arrow, 0));
  const [target, wanted, ...more] = words.slice(arrow + 1);
  if (arrow < 1 || arrow > 2 || target === void 0 || more.length) {
    return {
      module,
      version,
      found: unread(at, text, 'expected "module => other version" or "module => ./folder"')
    };
  }
  const common = { ecosystem: "golang", written: module, scope: "runtime", surface: "manifest", at };
  if (isFolder(target) && wanted === void 0) {
    const found2 = packageReference({ ...common, origin: "path", address: target, pinned: true });
    return { module, version, found: found2 };
  }
  const found = packageReference({
    ...common,
    ...target === module ? {} : { name: target, alias: module },
    specifier: wanted,
    version: isVersion(wanted) ? wanted : void 0
  });
  return { module, version, found };
};

export {
  isFault,
  goLines,
  isVersion,
  replacement
};
