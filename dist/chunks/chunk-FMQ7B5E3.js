import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  addressed
} from "./chunk-LLWI4UWI.js";
import {
  packageReference,
  pypiRequirement
} from "./chunk-PKFCONV5.js";
import {
  unread
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/python-requirement.ts
var requirementAt = (text, at, scope) => {
  const read = pypiRequirement(text);
  if ("why" in read) return unread(at, text, read.why);
  const { name, extras: _, marker: __, ...rest } = read;
  return packageReference({ ecosystem: "pypi", written: name, ...rest, scope, surface: "manifest", at });
};
var requirementLines = (text) => text.split("\n").map((line, offset) => ({ text: line.replace(/(?:^|\s)#.*$/, "").trim(), offset })).filter((line) => line.text !== "");

// src/readers/manifests/setup-links.ts
var dependencyLink = (text, at) => {
  const source = addressed(text);
  return packageReference({
    ecosystem: "pypi",
    ...source,
    origin: source.origin === "path" ? "url" : source.origin,
    surface: "manifest",
    at
  });
};

export {
  requirementAt,
  requirementLines,
  dependencyLink
};
