import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  get,
  isList,
  isObject,
  textOf
} from "./chunk-27GNKX76.js";

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

export {
  cellsOf,
  isPython
};
