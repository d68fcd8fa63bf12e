import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/locate.ts
var SHOWN = 160;
var place = (path, line, endLine = line) => endLine > line ? { path, line, endLine } : { path, line };
var excerpt = (text) => {
  const flat = text.slice(0, SHOWN * 4).replace(/\s+/g, " ").trim();
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat;
};
var unread = (at, what, why, surface = "manifest") => ({
  kind: "unread",
  id: at.path,
  what: excerpt(what),
  why,
  surface,
  at
});
var unreadFile = (path, line, what, why, surface) => ({
  ...unread(place(path, line), what, why, surface),
  broken: true
});
var tooMany = (at, most, what, surface = "config") => unread(
  at,
  what,
  `more than ${most.toLocaleString("en")} of them stand in the file; the rest is not read`,
  surface
);
var lineAt = (text, line) => {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const end2 = text.indexOf("\n", start);
    if (end2 < 0) return "";
    start = end2 + 1;
  }
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? void 0 : end);
};
var conflictLine = (text) => {
  if (!text.includes("<<<<<<< ") && !text.includes(">>>>>>> ")) return void 0;
  const found = /^(?:<{7}|>{7}) /m.exec(text);
  return found ? countLines(text.slice(0, found.index)) : void 0;
};
var countLines = (before) => {
  let lines = 1;
  for (let at = before.indexOf("\n"); at >= 0; at = before.indexOf("\n", at + 1)) lines++;
  return lines;
};

export {
  place,
  unread,
  unreadFile,
  tooMany,
  lineAt,
  conflictLine
};
