import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isPython
} from "./chunk-5VAYPASO.js";
import {
  importedPackages,
  pythonImports,
  withoutNamed
} from "./chunk-JH7P6FNW.js";
import "./chunk-QWJKSM7R.js";
import "./chunk-YYQEGC2Z.js";
import {
  get,
  isList,
  isObject,
  readJson,
  textOf
} from "./chunk-27GNKX76.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-ZVIMJV7S.js";
import "./chunk-RR5FA4SY.js";
import "./chunk-DOEDZUO6.js";
import "./chunk-LLWI4UWI.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  lineAt,
  unreadFile
} from "./chunk-VP3ANOYK.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/imports/notebook-imports.ts
var sourceOf = (cell) => {
  const member = cell.members.findLast(({ key }) => key === "source" || key === "input");
  const value = member?.value;
  const parts = isList(value) ? value.items.flatMap(
    (item) => typeof item.value === "string" ? [{ text: item.value, line: item.line }] : []
  ) : typeof value === "string" ? [{ text: value, line: member?.line ?? cell.line }] : [];
  const pieces = parts.flatMap(({ text, line }) => {
    const lines = text.split("\n");
    if (lines.length > 1 && lines.at(-1) === "") lines.pop();
    return lines.map((piece) => ({ piece, line }));
  });
  return { lines: pieces.map(({ piece }) => piece), at: pieces.map(({ line }) => line) };
};
var PYTHON_CELL = /^%%(?:time|timeit|capture|prun|debug|memit|mprun|heat|writeandexecute)\b/;
var INSTALL = /^\s*[!%]{1,2}\s*(?:(?:sys\.executable|\{sys\.executable\}|python3?|uv)\s+(?:-m\s+)?)?pip3?\s+install\s+(.*)$/;
var installedBy = (line) => (INSTALL.exec(line.slice(0, 2e3))?.[1] ?? "").split(/\s+/).map((word) => /^["']?([A-Za-z0-9][\w.-]*)/.exec(word)?.[1] ?? "").filter(Boolean);
var cellsOf = (root) => {
  const lists = [get(root, "cells")];
  const sheets = get(root, "worksheets");
  if (isList(sheets)) {
    for (const { value } of sheets.items) if (isObject(value)) lists.push(get(value, "cells"));
  }
  return lists.flatMap((list) => isList(list) ? list.items.map(({ value }) => value) : []).filter(isObject).filter((cell) => textOf(cell, "cell_type") === "code");
};
var notebookImports = {
  id: "notebook-imports",
  *read({ path, text }) {
    const root = readJson(text);
    if (!("kind" in root)) {
      const why = `no valid notebook: ${root.why}`;
      yield unreadFile(path, root.line, lineAt(text, root.line), why, "notebook");
      return;
    }
    if (!isPython(root)) return;
    const found = [];
    const installed = [];
    for (const cell of cellsOf(root)) {
      const { lines, at } = sourceOf(cell);
      const first = lines.find((line) => line.trim())?.trim() ?? "";
      for (const line of lines) installed.push(...installedBy(line));
      if (first.startsWith("%%") && !PYTHON_CELL.test(first)) continue;
      const code = lines.map((line) => /^\s*[!%?]/.test(line) ? "" : line).join("\n");
      for (const one of pythonImports(code)) found.push({ ...one, line: at[one.line - 1] ?? cell.line });
    }
    yield* withoutNamed(importedPackages(found, path), installed);
  }
};
export {
  notebookImports
};
