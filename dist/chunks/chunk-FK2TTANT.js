import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/manifests/languages.ts
var plain = (mark) => ({ open: mark, close: mark, escapes: true });
var long = (mark) => ({ open: mark, close: mark, escapes: true, long: true });
var gradleLanguage = {
  comments: ["//"],
  block: { open: "/*", close: "*/", nested: false },
  quotes: [
    { ...long('"""'), computes: "${" },
    long("'''"),
    { ...plain('"'), computes: "${" },
    plain("'"),
    { open: "`", close: "`" }
  ],
  symbols: false,
  marks: []
};
var swiftLanguage = {
  comments: ["//"],
  block: { open: "/*", close: "*/", nested: true },
  quotes: [
    { open: '#"', close: '"#' },
    { ...long('"""'), computes: "\\(" },
    { ...plain('"'), computes: "\\(" }
  ],
  symbols: false,
  marks: ["..<", "..."]
};

export {
  gradleLanguage,
  swiftLanguage
};
