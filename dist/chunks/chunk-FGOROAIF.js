import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/formats/bytes/numbers.ts
var unsigned = (data, at, bytes) => {
  let number = 0;
  for (let index = bytes - 1; index >= 0; index--) number = number * 256 + (data[at + index] ?? 0);
  return number;
};
var startsWith = (data, start, at = 0) => {
  const wanted = typeof start === "string" ? Buffer.from(start, "latin1") : start;
  return wanted.every((byte, index) => data[at + index] === byte);
};

export {
  unsigned,
  startsWith
};
