import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  argument
} from "./chunk-2FJ2TUIK.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";

// src/readers/commands/yaml-script.ts
var indentOf = (lines) => lines.reduce((least, line) => line.trim() ? Math.min(least, line.search(/\S/)) : least, 1e3);
var unfolded = (raw) => {
  const lines = raw.split("\n");
  const indent = indentOf(lines);
  const bare = lines.map((line) => line.slice(indent));
  return bare.map((line, at) => {
    const next = bare[at + 1] ?? "";
    const folds = line.trim() !== "" && next.trim() !== "" && !/^\s/.test(line) && !/^\s/.test(next);
    return folds ? `${line} \\` : line;
  }).join("\n");
};
var shellText = (node) => {
  const { line, value, style, raw = "" } = node;
  if (style === "literal") return { text: value, lineOf: lineFinder(value, line) };
  if (style !== "folded") return { text: value, lineOf: () => line };
  const text = unfolded(raw);
  return { text, lineOf: lineFinder(text, line) };
};
var MOST = 5e3;
var scalarsOf = (node) => {
  if (node?.kind === "scalar") return [node];
  const found = [];
  for (const item of node?.kind === "list" ? node.items : []) {
    if (found.length > MOST) break;
    if (item.kind === "scalar") found.push(item);
    else if (item.kind === "list") {
      for (const inner of item.items.slice(0, MOST)) if (inner.kind === "scalar") found.push(inner);
    }
  }
  return found;
};
var argumentsOf = (node) => scalarsOf(node).map(({ value, line }) => argument(value, line));

export {
  shellText,
  scalarsOf,
  argumentsOf
};
