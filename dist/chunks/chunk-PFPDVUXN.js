import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/commands/dockerfile-instructions.ts
var escapeOf = (lines) => {
  for (const line of lines) {
    const [, key, value] = /^\s*#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
    if (!key) return "\\";
    if (key.toLowerCase() === "escape") return value === "`" ? "`" : "\\";
  }
  return "\\";
};
var MARKER = /\d*<<(-?)(["']?)([A-Za-z0-9_][\w.]*)\2(?=\s|$|[;|&)>])/y;
var markersOf = (body) => {
  const markers = [];
  let quote = "";
  for (let at = 0; at < body.length; at++) {
    const letter = body[at] ?? "";
    if (letter === "\\" && quote !== "'") at++;
    else if (quote) quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if ((letter === "<" || /\d/.test(letter)) && (at === 0 || /\s/.test(body[at - 1] ?? ""))) {
      MARKER.lastIndex = at;
      const [found, dash, , name] = MARKER.exec(body) ?? [];
      if (!found || !name) continue;
      markers.push({ name, stripTabs: dash === "-" });
      at += found.length - 1;
    }
  }
  return markers;
};
var endOfDocuments = (lines, from, markers) => {
  let at = from;
  for (const { name, stripTabs } of markers) {
    const end = lines.findIndex(
      (line, index) => index >= at && (stripTabs ? line.replace(/^\t+/, "") : line) === name
    );
    if (end < 0) return void 0;
    at = end + 1;
  }
  return at;
};
var isSkipped = (line) => /^\s*(?:#|$)/.test(line);
var WITH_DOCUMENTS = /^(?:RUN|COPY|ADD|ONBUILD)$/;
function* instructions(text) {
  const lines = text.split("\n");
  const continues = escapeOf(lines);
  const continued = continues === "`" ? /`[ \t]*$/ : /\\[ \t]*$/;
  let searches = 0;
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at] ?? "";
    const [, indent = "", keyword, separator = ""] = /^(\s*)([A-Za-z]+)([\s\\`]|$)/.exec(first) ?? [];
    if (!keyword || isSkipped(first)) continue;
    const start = at;
    const parts = [];
    let line = first.slice(indent.length + keyword.length + (/\s/.test(separator) ? 1 : 0));
    while (continued.test(line) && at + 1 < lines.length) {
      parts.push(line.replace(continued, "\\"));
      for (at++; at < lines.length && isSkipped(lines[at] ?? ""); at++) parts.push("\\");
      line = lines[at] ?? "";
    }
    parts.push(continued.test(line) ? line.replace(continued, "") : line);
    const body = parts.join("\n");
    const markers = WITH_DOCUMENTS.test(keyword.toUpperCase()) && body.includes("<<") ? markersOf(body) : [];
    const end = markers.length && searches < 200 ? endOfDocuments(lines, at + 1, markers) : void 0;
    if (markers.length && end === void 0) searches += markers.length;
    const documents = end === void 0 ? "" : lines.slice(at + 1, end).join("\n");
    if (end !== void 0) at = end - 1;
    yield { keyword: keyword.toUpperCase(), line: start + 1, body, documents };
  }
}

export {
  instructions
};
