import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cellsOf,
  isPython,
  pythonOf
} from "./chunk-ZC5I3JI3.js";
import {
  readTree,
  withNeighbours
} from "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-THQVPQKA.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import {
  joinTrees,
  parsePython
} from "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import {
  mentions
} from "./chunk-HT6QOVP6.js";
import {
  readJson
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import {
  lineAt,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";

// src/readers/models/notebook-models.ts
var LARGEST = 1024 * 1024;
var notebookOf = (cells, path) => {
  const pieces = [];
  const trees = [];
  const starts = [];
  const places = [];
  const lost = [];
  let length = 0;
  for (const cell of cells) {
    const lines = pythonOf(cell);
    if (!lines) continue;
    const text2 = `${lines.join("\n")}
`;
    const line = cell.at[0] ?? 1;
    const parsed = length + text2.length > LARGEST ? { why: "notebooks with more than 1 MiB of code are read up to there" } : parsePython(text2);
    if ("why" in parsed) {
      if (mentions(text2)) lost.push(unread({ path, line }, lines[0] ?? "", parsed.why, "notebook"));
      continue;
    }
    trees.push(parsed.tree);
    starts.push(length);
    pieces.push(text2);
    places.push(...lines.map((_, index) => cell.at[index] ?? line));
    length += text2.length;
  }
  const text = pieces.join("");
  const lineIn = lineFinder(text, 0);
  const lineOf = (offset) => places[lineIn(offset)] ?? places.at(-1) ?? 1;
  return { text, tree: joinTrees(trees, starts, length), lineOf, lost };
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
