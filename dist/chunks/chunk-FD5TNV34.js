import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  conflictLine,
  lineAt,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/broken.ts
var brokenFile = ({ path, text }, { line, why }, expected, surface) => unreadFile(path, line, lineAt(text, line), `no valid ${expected}: ${why}`, surface);
var conflict = ({ text }) => {
  const line = conflictLine(text);
  return line === void 0 ? void 0 : { line, why: "a merge conflict is not resolved" };
};
var isCommit = (text) => text !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

export {
  brokenFile,
  conflict,
  isCommit
};
