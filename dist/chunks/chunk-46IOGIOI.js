import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/text.ts
var MIB = 1024 * 1024;
var LARGEST_TEXT = 10 * MIB;
var LARGEST_LOCKFILE = 32 * MIB;
var tooLarge = (size, limit = LARGEST_TEXT) => size > limit ? `${(size / MIB).toFixed(1)} MiB, more than the ${limit / MIB} MiB that are read` : void 0;
var decodeAs = (encoding, bytes) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
};
var encodingOf = ([first, second]) => first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : "utf-8";
var decode = (bytes, limit = LARGEST_TEXT) => {
  const large = tooLarge(bytes.length, limit);
  if (large) return { why: large };
  const encoding = encodingOf(bytes);
  const text = decodeAs(encoding, bytes);
  if (text === void 0) return { why: `the bytes are no ${encoding.toUpperCase()} text` };
  if (text.includes("\0")) return { why: "a NUL byte stands in it, so it is no text" };
  return { text: text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text };
};

export {
  LARGEST_LOCKFILE,
  tooLarge,
  decode
};
