import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  requirementList
} from "./chunk-OIBUCCXL.js";
import {
  indexesOf,
  uvSources
} from "./chunk-JMZYEP4K.js";
import {
  at,
  readToml
} from "./chunk-UFPIAL4T.js";
import {
  lineAt,
  place,
  unread
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/script-block.ts
var OPENING = /^# \/\/\/ script[ \t]*$/m;
var mayHoldBlock = (text) => text.includes("# /// script");
var scriptBlock = (text) => {
  const opening = mayHoldBlock(text) ? OPENING.exec(text) : null;
  if (!opening) return void 0;
  const before = text.slice(0, opening.index);
  const lines = [];
  let closing = -1;
  for (const line of text.slice(opening.index).split("\n").slice(1)) {
    if (line !== "#" && !line.startsWith("# ")) break;
    if (line === "# ///") closing = lines.length;
    lines.push(line.slice(2));
  }
  if (closing < 0) return void 0;
  return { text: lines.slice(0, closing).join("\n"), line: before.split("\n").length + 1 };
};

// src/readers/manifests/script-metadata.ts
var moved = (found, by) => {
  const { path, line, endLine } = found.at;
  return { ...found, at: place(path, line + by, (endLine ?? line) + by) };
};
var scriptMetadata = {
  id: "script-metadata",
  *read({ path, text }) {
    const block = scriptBlock(text);
    if (!block) return;
    const by = block.line - 1;
    const root = readToml(block.text);
    if (!("kind" in root)) {
      yield unread(place(path, root.line + by), lineAt(text, root.line + by), `no valid TOML: ${root.why}`);
      return;
    }
    const tool = at(root, "tool");
    const named = indexesOf(tool);
    const indexes = named.filter(({ explicit }) => !explicit).map(({ index }) => index);
    const project = { path, named, indexes, sources: uvSources(tool, named) };
    for (const found of requirementList(project, at(root, "dependencies"), "runtime")) yield moved(found, by);
  }
};

export {
  scriptMetadata
};
