import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  settings
} from "./chunk-XFZXL7CM.js";
import {
  instructions
} from "./chunk-PFPDVUXN.js";
import {
  isShell,
  readArguments,
  readScript
} from "./chunk-FIM4B3LE.js";
import {
  argument,
  programOf
} from "./chunk-2FJ2TUIK.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";
import {
  mentionsCommand
} from "./chunk-I6D6EOK5.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";

// src/readers/commands/dockerfile.ts
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
var origin = ({ path, lookup }) => ({ path, surface: "command", lookup });
function* shellForm({ line, documents }, body, build, stage) {
  const text = documents ? `${body}
${documents}` : body;
  const windows = stage.foreign ?? /^\s*(powershell|pwsh)\b/i.exec(body)?.[1];
  if (windows) {
    if (!mentionsCommand(text)) return;
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
  execForm,
  dockerfile
};
