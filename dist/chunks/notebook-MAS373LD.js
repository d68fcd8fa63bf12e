import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readMarkdown
} from "./chunk-XPOA4IY3.js";
import "./chunk-6UM7CFAF.js";
import "./chunk-4Z5WQZ4W.js";
import "./chunk-6Q7LLPPY.js";
import {
  cellsOf,
  scriptsOf
} from "./chunk-ZC5I3JI3.js";
import "./chunk-5B5ALIVR.js";
import {
  readScript
} from "./chunk-FIM4B3LE.js";
import "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import {
  readJson
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-UFPIAL4T.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  lineAt,
  unreadFile
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/commands/notebook.ts
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
      if (cell.kind === "code") {
        for (const { text: text2, lineOf } of scriptsOf(cell))
          yield* readScript(text2, { path, surface: "notebook", lineOf });
      } else {
        const lineOf = (index) => cell.at[index] ?? cell.at[0] ?? 1;
        yield* readMarkdown(cell.lines, { path, surface: "docs", lineOf, prose: false });
      }
    }
  }
};
export {
  notebook
};
