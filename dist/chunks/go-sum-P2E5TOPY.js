import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  brokenFile,
  conflict
} from "./chunk-FD5TNV34.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/go-sum.ts
var LINE = /^(\S{1,1000}) (\S{1,1000}) (h\d+:[A-Za-z0-9+/=]{1,200})$/;
var MANIFEST = "/go.mod";
var goSum = {
  id: "go-sum",
  *read(file) {
    const { path, text } = file;
    const fault = conflict(file);
    if (fault) {
      yield brokenFile(file, fault, "go.sum", "lockfile");
      return;
    }
    let line = 0;
    for (const physical of text.split("\n")) {
      line++;
      const trimmed = physical.trim();
      if (!trimmed) continue;
      const [, module, version, hash] = LINE.exec(trimmed) ?? [];
      const at = place(path, line);
      if (!module || !version || !hash) {
        yield unread(at, trimmed, "expected a module, a version and a hash", "lockfile");
      } else if (!version.endsWith(MANIFEST)) {
        yield packageReference({
          ecosystem: "golang",
          written: module,
          specifier: version,
          version,
          integrity: [hash],
          relation: "unknown",
          surface: "lockfile",
          at
        });
      }
    }
  }
};
export {
  goSum
};
