import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMarkdown
} from "./chunk-QZC4RLOQ.js";
import "./chunk-6UM7CFAF.js";
import "./chunk-QHKW6RZ5.js";
import "./chunk-ZJCMTIR6.js";
import "./chunk-2UF6K6Q5.js";
import "./chunk-A3K3EN3A.js";
import {
  cellsOf
} from "./chunk-5VAYPASO.js";
import "./chunk-5B5ALIVR.js";
import {
  readScript
} from "./chunk-F2GNMLJQ.js";
import "./chunk-EJHRJTFG.js";
import "./chunk-D6JF3XRL.js";
import "./chunk-65LCWAH3.js";
import "./chunk-POZG7LB7.js";
import "./chunk-CYPFIJLV.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-2ASPT57T.js";
import {
  readJson
} from "./chunk-27GNKX76.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-DOEDZUO6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  lineAt,
  unreadFile
} from "./chunk-VP3ANOYK.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/commands/notebook.ts
var SHELL_CELL = /^\s*%%(?:bash|sh|shell|script[ \t]+(?:bash|sh|zsh)|system|sx)\b|^\s*%sh\b/;
var MAGIC = /^(\s*)(?:!!?|%(?:sx|system)[ \t]|%(?=(?:pip|conda|mamba|micromamba|uv)[ \t]))/;
var VALUE = /(?<![{$])\{([^{},\s"']{1,200})\}(?!\})/g;
var INTERPRETER = /["']?\{\s*sys\.executable\s*\}["']?/g;
var asShell = (line) => line.replace(MAGIC, "$1").replace(INTERPRETER, "python").replace(VALUE, "{{$1}}");
function* commands({ lines, at }, path) {
  const first = lines.findIndex((line) => line.trim() !== "");
  const surface = "notebook";
  const script = (text, places) => {
    const starts = [];
    let length = 0;
    for (const line of text) {
      starts.push(length);
      length += line.length + 1;
    }
    const lineOf = (offset) => {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = low + high + 1 >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return places[low] ?? places[0] ?? 1;
    };
    return readScript(text.join("\n"), { path, surface, lineOf });
  };
  if (first >= 0 && SHELL_CELL.test(lines[first] ?? "")) {
    yield* script(lines.slice(first + 1), at.slice(first + 1));
    return;
  }
  for (let index = 0; index < lines.length; index++) {
    const line = (lines[index] ?? "").replace(/^\s*[\w, ]{1,100}=\s*(?=!)/, "");
    if (!MAGIC.test(line)) continue;
    const start = index;
    const taken = [asShell(line)];
    while (/\\$/.test(taken.at(-1) ?? "") && index + 1 < lines.length)
      taken.push(asShell(lines[++index] ?? ""));
    yield* script(taken, at.slice(start, index + 1));
  }
}
var notebook = {
  id: "notebook",
  *read({ path, text }) {
    const root = readJson(text);
    if (!("kind" in root)) {
      const why = `no valid notebook: ${root.why}`;
      yield unreadFile(path, root.line, lineAt(text, root.line).slice(0, 1e3), why, "notebook");
      return;
    }
    for (const cell of cellsOf(root)) {
      if (cell.kind === "code") yield* commands(cell, path);
      else {
        const lineOf = (index) => cell.at[index] ?? cell.at[0] ?? 1;
        yield* readMarkdown(cell.lines, { path, surface: "docs", lineOf, prose: false });
      }
    }
  }
};
export {
  notebook
};
