import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  goLines,
  isFault,
  isVersion,
  replacement
} from "./chunk-MM2B3RVM.js";
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

// src/readers/manifests/go-mod.ts
var SILENT = /* @__PURE__ */ new Set(["module", "go", "toolchain", "godebug", "exclude", "retract", "tool", "ignore"]);
var required = (path, { words, comment, line, text }) => {
  const at = place(path, line);
  const [module, version, ...more] = words;
  if (!module || !version || more.length) return unread(at, text, "expected a module and a version");
  return packageReference({
    ecosystem: "golang",
    written: module,
    specifier: version,
    version: isVersion(version) ? version : void 0,
    scope: "runtime",
    relation: /^indirect(?:$|[\s;])/.test(comment) ? "transitive" : "direct",
    surface: "manifest",
    at
  });
};
var goMod = {
  id: "go-mod",
  *read(file) {
    const { path, text } = file;
    const fault = conflict(file);
    if (fault) {
      yield brokenFile(file, fault, "go.mod");
      return;
    }
    const lines = [...goLines(text)];
    const replacements = lines.flatMap(
      (one) => !isFault(one) && one.directive === "replace" ? [replacement(path, one)] : []
    );
    const replaced = new Set(
      replacements.filter(({ found }) => found.kind === "package").map(({ module, version = "" }) => JSON.stringify([module, version]))
    );
    const isReplaced = ([module, version]) => replaced.has(JSON.stringify([module, ""])) || replaced.has(JSON.stringify([module, version]));
    for (const one of lines) {
      const { line } = one;
      if (isFault(one)) yield unread(place(path, line), one.text, one.why);
      else if (one.directive === "require" && !isReplaced(one.words)) yield required(path, one);
      else if (one.directive !== "require" && one.directive !== "replace" && !SILENT.has(one.directive)) {
        yield unread(place(path, line), one.text, "expected a directive of go.mod");
      }
    }
    for (const { found } of replacements) yield found;
  }
};
export {
  goMod
};
