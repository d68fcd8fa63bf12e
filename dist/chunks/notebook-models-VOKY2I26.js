import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readTree,
  withNeighbours
} from "./chunk-PNPPU6FC.js";
import {
  cellsOf,
  isPython
} from "./chunk-5VAYPASO.js";
import "./chunk-D6JF3XRL.js";
import "./chunk-J2TFNS4P.js";
import {
  joinTrees,
  parsePython
} from "./chunk-F4RSQMEM.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import {
  mentions
} from "./chunk-NFLBU4HP.js";
import {
  readJson
} from "./chunk-27GNKX76.js";
import "./chunk-WB2QWKXT.js";
import {
  lineAt,
  unread,
  unreadFile
} from "./chunk-VP3ANOYK.js";
import "./chunk-HANBNIMK.js";

// src/readers/models/notebook-models.ts
var PYTHON_CELL = /^\s*%%(?:time|timeit|capture|prun|debug|memit|mprun|heat|writeandexecute|px)\b/;
var CELL_MAGIC = /^\s*%%\w/;
var MAGIC = /^\s*[!%?]|^[\w.\s]{1,200}\?{1,2}\s*$/;
var KEPT = /^(\s*[\w, ]{1,100}=\s*)[!%].*$/;
var codeOf = ({ lines }) => {
  const first = lines.find((line) => line.trim() !== "") ?? "";
  if (CELL_MAGIC.test(first) && !PYTHON_CELL.test(first)) return void 0;
  let continued = false;
  return lines.map((line) => {
    const magic = continued || MAGIC.test(line);
    continued = magic && line.endsWith("\\");
    return magic ? "" : line.replace(KEPT, "$1None");
  });
};
var LARGEST = 1024 * 1024;
var notebookOf = (cells, path) => {
  const pieces = [];
  const trees = [];
  const starts = [];
  const [offsets, places] = [[], []];
  const lost = [];
  let length = 0;
  for (const cell of cells) {
    const lines = cell.kind === "code" ? codeOf(cell) : void 0;
    if (!lines) continue;
    const text = `${lines.join("\n")}
`;
    const line = cell.at[0] ?? 1;
    const parsed = length + text.length > LARGEST ? { why: "notebooks with more than 1 MiB of code are read up to there" } : parsePython(text);
    if ("why" in parsed) {
      if (mentions(text)) lost.push(unread({ path, line }, lines[0] ?? "", parsed.why, "notebook"));
      continue;
    }
    trees.push(parsed.tree);
    starts.push(length);
    pieces.push(text);
    let at = length;
    for (const [index, one] of lines.entries()) {
      offsets.push(at);
      places.push(cell.at[index] ?? line);
      at += one.length + 1;
    }
    length += text.length;
  }
  const lineOf = (offset) => {
    let [low, high] = [0, offsets.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((offsets[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return places[low] ?? 1;
  };
  return { text: pieces.join(""), tree: joinTrees(trees, starts, length), lineOf, lost };
};
var notebooks = /* @__PURE__ */ new WeakMap();
function* read(file, neighbours) {
  const { path, text } = file;
  let notebook = notebooks.get(file);
  if (!notebook) {
    const root = readJson(text);
    if (!("kind" in root)) {
      const why = `no valid notebook: ${root.why}`;
      yield unreadFile(path, root.line, lineAt(text, root.line).slice(0, 1e3), why, "notebook");
      return;
    }
    notebook = notebookOf(isPython(root) ? cellsOf(root) : [], path);
    notebooks.set(file, notebook);
  }
  yield* notebook.lost;
  if (!mentions(notebook.text)) return;
  const { lineOf, tree } = notebook;
  yield* readTree(notebook.text, tree, { path, surface: "notebook", lineOf }, neighbours);
}
var notebookModels = {
  id: "notebook-models",
  read: (file, beside) => read(file, withNeighbours(file.path, beside)),
  wants: (file, beside) => {
    const neighbours = withNeighbours(file.path, beside);
    for (const _ of read(file, neighbours)) ;
    return [...neighbours.wanted];
  }
};
export {
  notebookModels
};
