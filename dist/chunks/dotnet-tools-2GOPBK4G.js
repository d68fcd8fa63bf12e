import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isNugetId
} from "./chunk-YEJWXICT.js";
import {
  brokenFile
} from "./chunk-FD5TNV34.js";
import {
  isObject,
  readJson,
  show,
  textOf
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
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

// src/readers/manifests/dotnet-tools.ts
var tool = (path, { key, line, value }, version) => {
  const at = place(path, line);
  if (!isNugetId(key) || !version) {
    return unread(
      at,
      `${JSON.stringify(key)}: ${show(value)}`,
      "expected the id of a package and its version"
    );
  }
  const parts = { ecosystem: "nuget", written: key, specifier: version, version };
  return packageReference({ ...parts, scope: "build", surface: "manifest", at });
};
var dotnetTools = {
  id: "dotnet-tools",
  *read(file) {
    const { path, text } = file;
    const root = readJson(text);
    if (!("kind" in root)) {
      yield brokenFile(file, root, "JSON file of .NET");
      return;
    }
    for (const { key, line, value } of root.members) {
      if (key !== "tools" && key !== "msbuild-sdks") continue;
      if (!isObject(value)) yield unread(place(path, line), `${key}: ${show(value)}`, "expected an object");
      for (const member of isObject(value) ? value.members : []) {
        const version = isObject(member.value) ? textOf(member.value, "version") : member.value;
        yield tool(path, member, typeof version === "string" ? version : void 0);
      }
    }
  }
};
export {
  dotnetTools
};
