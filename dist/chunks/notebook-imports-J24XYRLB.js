import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  cellsOf,
  isPython,
  pythonOf
} from "./chunk-ZC5I3JI3.js";
import {
  importedPackages,
  pythonImports,
  withoutNamed
} from "./chunk-ES62HAEQ.js";
import "./chunk-QWJKSM7R.js";
import "./chunk-QPHA4L4J.js";
import "./chunk-2VFPJWP2.js";
import {
  readJson
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-OIBUCCXL.js";
import "./chunk-JMZYEP4K.js";
import "./chunk-UFPIAL4T.js";
import "./chunk-LLWI4UWI.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  lineAt,
  unreadFile
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/imports/notebook-imports.ts
var INSTALL = /^\s*[!%]{1,2}\s*(?:(?:sys\.executable|\{sys\.executable\}|python3?|uv)\s+(?:-m\s+)?)?pip3?\s+install\s+(.*)$/;
var installedBy = (line) => (INSTALL.exec(line.slice(0, 2e3))?.[1] ?? "").split(/\s+/).map((word) => /^["']?([A-Za-z0-9][\w.-]*)/.exec(word)?.[1] ?? "").filter(Boolean);
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
      if (cell.kind !== "code") continue;
      for (const line of cell.lines) installed.push(...installedBy(line));
      const code = pythonOf(cell)?.join("\n") ?? "";
      for (const one of pythonImports(code)) found.push({ ...one, line: cell.at[one.line - 1] ?? 1 });
    }
    yield* withoutNamed(importedPackages(found, path), installed);
  }
};
export {
  notebookImports
};
