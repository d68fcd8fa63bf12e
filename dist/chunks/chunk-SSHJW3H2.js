import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/change.ts
var isSha = (text) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
var MalformedFile = class extends Error {
  name = "MalformedFile";
};
var InputError = class extends Error {
  name = "InputError";
};
var bytesOf = (data) => ({
  size: data.length,
  slice: async (from, to) => data.subarray(from, to)
});
var LFS_VERSIONS = /* @__PURE__ */ new Set(["https://git-lfs.github.com/spec/v1", "https://hawser.github.com/spec/v1"]);
var LFS_EXTENSION = /^ext-\d-[\w.-]+ sha256:[0-9a-f]{64}$/;
var LONGEST_POINTER = 1024;
var lfsPointer = (bytes) => {
  if (bytes.length > LONGEST_POINTER) return void 0;
  const [version, ...lines] = Buffer.from(bytes).toString("latin1").trimEnd().split(/\r?\n/);
  if (!version?.startsWith("version ") || !LFS_VERSIONS.has(version.slice(8))) return void 0;
  const [size = "", oid = "", ...extensions] = lines.reverse();
  if (!extensions.every((line) => LFS_EXTENSION.test(line))) return void 0;
  const hash = /^oid sha256:([0-9a-f]{64})$/.exec(oid)?.[1];
  const bytesOfObject = Number(/^size (0|[1-9]\d{0,15})$/.exec(size)?.[1]);
  return hash && Number.isSafeInteger(bytesOfObject) ? { oid: hash, size: bytesOfObject } : void 0;
};

export {
  isSha,
  MalformedFile,
  InputError,
  bytesOf,
  LONGEST_POINTER,
  lfsPointer
};
