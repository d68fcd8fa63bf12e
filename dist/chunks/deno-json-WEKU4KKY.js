import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  denoPackage
} from "./chunk-Q2HLHAQB.js";
import "./chunk-CXHYA2LX.js";
import {
  isList,
  isObject,
  membersOf,
  readJson,
  show
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/deno-json.ts
var at = (path, line) => ({ scope: "runtime", surface: "manifest", at: place(path, line) });
var PACKAGE = /^\s*(?:npm|jsr|https?):/i;
function* imports(path, object) {
  for (const { key, line, value } of object.members) {
    if (typeof value === "string") {
      const found = denoPackage(value, key, at(path, line));
      if (found) yield found;
      else if (PACKAGE.test(value)) {
        yield unread(
          place(path, line),
          `${JSON.stringify(key)}: ${show(value)}`,
          "expected the name of a package"
        );
      }
    } else if (value !== null) {
      yield unread(place(path, line), `${JSON.stringify(key)}: ${show(value)}`, "expected an address as text");
    }
  }
}
function* compilerOptions(path, members) {
  for (const { key, line, value } of members) {
    const values = key === "types" && isList(value) ? value.items : /^jsxImportSource/.test(key) ? [{ line, value }] : [];
    for (const item of values) {
      const found = typeof item.value === "string" && denoPackage(item.value, void 0, at(path, item.line));
      if (found) yield { ...found, scope: "dev" };
    }
  }
}
function* plugins(path, members) {
  for (const { key, value } of members) {
    if (key !== "plugins" || !isList(value)) continue;
    for (const { line, value: written } of value.items) {
      const found = typeof written === "string" && denoPackage(written, void 0, at(path, line));
      if (found) yield { ...found, scope: "dev" };
    }
  }
}
var denoJson = {
  id: "deno-json",
  *read({ path, text }) {
    const root = readJson(text);
    if (!("kind" in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid deno.json: ${root.why}`);
      return;
    }
    for (const member of root.members) {
      const { key, line, value } = member;
      if (key === "imports" || key === "scopes") {
        if (!isObject(value)) {
          yield unread(place(path, line), `${JSON.stringify(key)}: ${show(value)}`, "expected an object");
        } else if (key === "imports") yield* imports(path, value);
        else for (const scope of value.members) if (isObject(scope.value)) yield* imports(path, scope.value);
      }
      if (key === "compilerOptions" && isObject(value)) yield* compilerOptions(path, value.members);
    }
    yield* plugins(path, membersOf(root, "lint"));
  }
};
export {
  denoJson
};
