import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import {
  get,
  isList,
  isObject,
  textOf
} from "./chunk-JRPHDPYO.js";

// src/readers/commands/notebook-cells.ts
var MOST_LINES = 2e4;
var cellOf = (cell) => {
  const kind = textOf(cell, "cell_type");
  if (kind !== "code" && kind !== "markdown") return void 0;
  const source = get(cell, "source") ?? get(cell, "input");
  const pieces = isList(source) ? source.items.map(({ value, line }) => ({ text: typeof value === "string" ? value : "", line })) : typeof source === "string" ? [{ text: source, line: cell.members.findLast(({ value }) => value === source)?.line ?? cell.line }] : [];
  const lines = [];
  const at = [];
  let open = false;
  for (const { text, line } of pieces) {
    const parts = text.split(/\r?\n/);
    for (const [index, part] of parts.entries()) {
      if (lines.length > MOST_LINES) break;
      if (index === 0 && open) {
        if (lines.at(-1) === "") at[at.length - 1] = line;
        lines[lines.length - 1] += part;
      } else {
        lines.push(part);
        at.push(line);
      }
      open = true;
    }
  }
  return { kind, lines, at };
};
var cellsOf = (root) => {
  const sheets = get(root, "worksheets");
  const holders = [root, ...isList(sheets) ? sheets.items.map(({ value }) => value) : []];
  return holders.flatMap((holder) => {
    const cells = isObject(holder) ? get(holder, "cells") : void 0;
    return isList(cells) ? cells.items.flatMap(({ value }) => isObject(value) ? cellOf(value) ?? [] : []) : [];
  });
};
var isPython = (root) => {
  const metadata = get(root, "metadata");
  if (!isObject(metadata)) return true;
  const [kernel, info] = [get(metadata, "kernelspec"), get(metadata, "language_info")];
  const language = (isObject(info) ? textOf(info, "name") : void 0) ?? (isObject(kernel) ? textOf(kernel, "language") : void 0);
  return language === void 0 || /python/i.test(language);
};

// src/readers/commands/notebook-code.ts
var PYTHON_CELL = /^\s*%%(?:time|timeit|capture|prun|debug|memit|mprun|heat|writeandexecute|px)\b/;
var CELL_MAGIC = /^\s*%%\w/;
var IPYTHON = /^\s*[!%?]|^[\w.\s]{1,200}\?{1,2}\s*$/;
var KEPT = /^(\s*[\w, ]{1,100}=\s*)[!%].*$/;
var pythonOf = ({ kind, lines }) => {
  const first = lines.find((line) => line.trim() !== "") ?? "";
  if (kind !== "code" || CELL_MAGIC.test(first) && !PYTHON_CELL.test(first)) return void 0;
  let continued = false;
  return lines.map((line) => {
    const magic = continued || IPYTHON.test(line);
    continued = magic && line.endsWith("\\");
    return magic ? "" : line.replace(KEPT, "$1None");
  });
};
var SHELL_CELL = /^\s*%%(?:bash|sh|shell|script[ \t]+(?:bash|sh|zsh)|system|sx)\b|^\s*%sh\b/;
var PROGRAM = /^(\s*)(?:!!?|%(?:sx|system)[ \t]|%(?=(?:pip|conda|mamba|micromamba|uv)[ \t]))/;
var VALUE = /(?<![{$])\{([^{},\s"']{1,200})\}(?!\})/g;
var INTERPRETER = /["']?\{\s*sys\.executable\s*\}["']?/g;
var asShell = (line) => line.replace(PROGRAM, "$1").replace(INTERPRETER, "python").replace(VALUE, "{{$1}}");
var placed = (lines, at) => {
  const text = lines.join("\n");
  const line = lineFinder(text, 0);
  return { text, lineOf: (offset) => at[line(offset)] ?? at[0] ?? 1 };
};
function* scriptsOf({ lines, at }) {
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first >= 0 && SHELL_CELL.test(lines[first] ?? "")) {
    yield placed(lines.slice(first + 1), at.slice(first + 1));
    return;
  }
  for (let index = 0; index < lines.length; index++) {
    const line = (lines[index] ?? "").replace(/^\s*[\w, ]{1,100}=\s*(?=!)/, "");
    if (!PROGRAM.test(line)) continue;
    const start = index;
    const taken = [asShell(line)];
    while (/\\$/.test(taken.at(-1) ?? "") && index + 1 < lines.length)
      taken.push(asShell(lines[++index] ?? ""));
    yield placed(taken, at.slice(start, index + 1));
  }
}

export {
  cellsOf,
  isPython,
  pythonOf,
  scriptsOf
};
