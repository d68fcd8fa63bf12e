import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  goLines,
  isFault,
  replacement
} from "./chunk-MM2B3RVM.js";
import {
  brokenFile,
  conflict
} from "./chunk-FD5TNV34.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/go-work.ts
var SILENT = /* @__PURE__ */ new Set(["go", "toolchain", "godebug", "use"]);
var goWork = {
  id: "go-work",
  *read(file) {
    const { path, text } = file;
    const fault = conflict(file);
    if (fault) {
      yield brokenFile(file, fault, "go.work");
      return;
    }
    for (const one of goLines(text)) {
      if (isFault(one)) yield unread(place(path, one.line), one.text, one.why);
      else if (one.directive === "replace") yield replacement(path, one).found;
      else if (!SILENT.has(one.directive)) {
        yield unread(place(path, one.line), one.text, "expected a directive of go.work");
      }
    }
  }
};
export {
  goWork
};
