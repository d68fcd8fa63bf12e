import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  HOLE
} from "./chunk-THQVPQKA.js";

// src/readers/images/image.ts
var HUB = "docker.io";
var LONGEST = 500;
var PART = /^[a-z0-9]+(?:(?:[._]|__|-{1,10})[a-z0-9]+){0,50}$/;
var HOST = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
var DIGEST = /^[a-z0-9+._-]+:[0-9a-f]{32,}$/i;
var TAG = /^\w[\w.-]{0,127}$/;
var isHost = (first) => first.includes(".") || first.includes(":") || first.toLowerCase() === "localhost";
var nameOf = (path) => {
  const [first = "", ...rest] = path.split("/");
  const hosted = rest.length > 0 && isHost(first);
  const parts = hosted ? rest : [first, ...rest];
  if (!parts.every((part) => PART.test(part)) || hosted && !HOST.test(first)) return void 0;
  if (hosted && !/^(?:index|registry-1)\.docker\.io$/i.test(first) && first.toLowerCase() !== HUB)
    return [first.toLowerCase(), ...parts].join("/");
  return `${HUB}/${parts.length === 1 ? `library/${parts[0]}` : parts.join("/")}`;
};
var imageParts = (written) => {
  const text = written.trim().replace(/^docker:\/\//i, "");
  if (!text || text.length > LONGEST) return void 0;
  const at = text.indexOf("@");
  const tagged = at < 0 ? text : text.slice(0, at);
  const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
  return {
    path: colon < 0 ? tagged : tagged.slice(0, colon),
    ...colon < 0 ? {} : { tag: tagged.slice(colon + 1) },
    ...at < 0 ? {} : { digest: text.slice(at + 1) }
  };
};
var isOpen = (part) => part?.includes(HOLE) ?? false;
var imageOf = (written) => {
  const { path = "", tag, digest } = imageParts(written) ?? {};
  const name = nameOf(path);
  if (!name) return void 0;
  if (isOpen(tag) || isOpen(digest)) return { name, written: path, pinned: false };
  if (tag !== void 0 && !TAG.test(tag) || digest !== void 0 && !DIGEST.test(digest))
    return void 0;
  const version = digest?.toLowerCase() ?? tag;
  const specifier = [tag, digest].filter(Boolean).join("@");
  return {
    name,
    written: path,
    ...specifier ? { specifier } : {},
    ...version ? { version } : {},
    pinned: digest !== void 0
  };
};

export {
  imageParts,
  isOpen,
  imageOf
};
