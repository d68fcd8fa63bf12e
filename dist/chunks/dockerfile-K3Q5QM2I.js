import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  argument,
  cleared,
  forEachChild,
  isShell,
  mentionsManager,
  parse,
  programOf,
  readArguments,
  readScript,
  variables
} from "./chunk-LVMLAVIR.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import "./chunk-CW2OEB7Z.js";
import "./chunk-OZUUKB7Z.js";
import {
  place,
  unread
} from "./chunk-RT7VVL3X.js";
import "./chunk-RYKBBBLV.js";
import "./chunk-HANBNIMK.js";

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

// src/readers/commands/dockerfile.ts
var NOTHING = () => void 0;
var OPTION = /((?:\s|\\\n)*)(--[a-z][a-z-]*(?:=(?:"[^"\n]*"|[^\s\\]|\\(?!\n))*)?)(?=\s|\\\n|$)/y;
var withoutOptions = (body) => {
  const before = [];
  let end = 0;
  for (; ; ) {
    OPTION.lastIndex = end;
    const [all, space = "", option = ""] = OPTION.exec(body) ?? [];
    if (all === void 0) return before.join("") + body.slice(end);
    before.push(space, " ".repeat(option.length));
    end += all.length;
  }
};
var execForm = (body, line) => {
  if (!/^[\s\\]*\[/.test(body)) return void 0;
  try {
    const words = JSON.parse(body.replace(/\\\n/g, "\n"));
    if (!Array.isArray(words) || !words.every((word) => typeof word === "string")) return void 0;
    const lineOf = lineFinder(body, line);
    let from = 0;
    return words.map((word) => {
      const at = body.indexOf(JSON.stringify(word), from);
      if (at >= 0) from = at;
      return argument(word, lineOf(from));
    });
  } catch {
    return void 0;
  }
};
var assigned = (body) => {
  const [, name, value] = /^\s*(\w+)[ \t]+([^\s=][\s\S]*)$/.exec(body) ?? [];
  const text = name && value !== void 0 && !/^\s*\w+=/.test(body) ? `${name}="${value.replace(/"/g, "")}"` : body;
  const nodes = [];
  try {
    const stack = [parse(cleared(text))];
    for (let node = stack.pop(); node; node = stack.pop()) {
      nodes.push(node);
      if (node.type !== "Assignment") forEachChild(node, (child) => stack.push(child));
    }
  } catch {
    return [];
  }
  return nodes.filter(({ type }) => type === "Assignment");
};
var settings = (all) => {
  const nodes = all.filter(({ keyword, body }) => /^(?:ARG|ENV)$/.test(keyword) && body.length < 64 * 1024).flatMap(({ body }) => assigned(body));
  return variables(nodes, NOTHING);
};
var origin = ({ path, lookup }) => ({ path, surface: "command", lookup });
function* shellForm({ line, documents }, body, build, stage) {
  const text = documents ? `${body}
${documents}` : body;
  const windows = stage.foreign ?? /^\s*(powershell|pwsh)\b/i.exec(body)?.[1];
  if (windows) {
    if (!mentionsManager(text)) return;
    const why = `commands of ${windows} are not read; expected a POSIX shell`;
    yield unread(place(build.path, line), body, why, "command");
    return;
  }
  yield* readScript(text, { ...origin(build), lineOf: lineFinder(text, line), bare: documents !== "" });
}
function* run(instruction, build, stage) {
  const { keyword, line } = instruction;
  const body = withoutOptions(instruction.body);
  const words = execForm(body, line);
  if (!words) yield* shellForm(instruction, body, build, stage);
  else if (keyword === "ENTRYPOINT") stage.entrypoint = words;
  else if (keyword === "CMD") stage.command = words;
  else yield* readArguments(words, origin(build));
}
function* endStage(stage, build) {
  const words = [...stage.entrypoint ?? [], ...stage.command ?? []];
  if (words.length) yield* readArguments(words, origin(build));
}
var shellOf = ({ body, line }) => {
  const [first] = execForm(body, line) ?? [];
  const program = first && programOf(first);
  return program && /^(?:powershell|pwsh|cmd)$/.test(program) && !isShell(program) ? program : void 0;
};
var carried = (instruction) => {
  const { keyword } = instruction;
  if (keyword !== "ONBUILD" && keyword !== "HEALTHCHECK") return void 0;
  const body = withoutOptions(instruction.body);
  const [all, before = "", inner] = /^((?:\s|\\\n)*)([A-Za-z]+)(?=\s|\\\n)/.exec(body) ?? [];
  if (all === void 0 || !inner) return void 0;
  const skipped = before.replace(/[^\n\\]/g, " ");
  const word = keyword === "HEALTHCHECK" ? "RUN" : inner.toUpperCase();
  return { ...instruction, keyword: word, body: skipped + body.slice(all.length) };
};
function* read(text, path) {
  const all = [...instructions(text)];
  const build = { path, lookup: settings(all) };
  let stage = {};
  for (const written of all) {
    const instruction = carried(written) ?? written;
    const { keyword } = instruction;
    if (keyword === "FROM") {
      yield* endStage(stage, build);
      stage = {};
    } else if (keyword === "SHELL") stage.foreign = shellOf(instruction);
    else if (/^(?:RUN|CMD|ENTRYPOINT)$/.test(keyword)) yield* run(instruction, build, stage);
  }
  yield* endStage(stage, build);
}
var dockerfile = {
  id: "dockerfile",
  read: ({ path, text }) => read(text, path)
};
export {
  dockerfile
};
