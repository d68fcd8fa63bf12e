import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  unreadFile
} from "./chunk-UH4KMQ5F.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/bun-lockb.ts
var bunLockb = {
  id: "bun-lockb",
  *read({ path }) {
    const why = "a binary lockfile, which is not read; use the text form, `bun install --save-text-lockfile`";
    yield unreadFile(path, 1, "the whole file", why, "lockfile");
  }
};
export {
  bunLockb
};
