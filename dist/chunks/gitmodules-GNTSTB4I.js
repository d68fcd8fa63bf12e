import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  address,
  modelReference
} from "./chunk-EJHRJTFG.js";
import "./chunk-D6JF3XRL.js";
import "./chunk-A27OHYTA.js";
import {
  place
} from "./chunk-VP3ANOYK.js";
import "./chunk-HANBNIMK.js";

// src/readers/models/gitmodules.ts
var gitmodules = {
  id: "gitmodules",
  *read({ path, text }) {
    for (const [index, line] of text.split("\n").entries()) {
      const [, url = ""] = /^\s{0,40}url\s{0,40}=\s{0,40}"?([^\s"]{1,500})"?\s*$/i.exec(line.slice(0, 1e3)) ?? [];
      const identity = url && address(url);
      if (!identity || identity.hub !== "huggingface" && identity.hub !== "modelscope") continue;
      yield modelReference({
        identity,
        callee: "submodule",
        surface: "config",
        at: place(path, index + 1),
        pinned: true,
        written: url
      });
    }
  }
};
export {
  gitmodules
};
