import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  yamlFile
} from "./chunk-XSLCLICP.js";
import {
  argument,
  readArguments,
  readScript
} from "./chunk-XBJ5ZD7U.js";
import {
  HOLE
} from "./chunk-CYPFIJLV.js";
import {
  isList,
  isObject,
  readJson
} from "./chunk-QI376AF7.js";
import {
  readToml
} from "./chunk-AJDQHSJE.js";
import {
  lineAt,
  unreadFile
} from "./chunk-RT7VVL3X.js";

// src/readers/commands/agent-tree.ts
var MOST = 2e5;
var DEEPEST = 60;
var OTHER = { kind: "text", line: 1, text: "" };
var fromJson = (value, line) => {
  if (typeof value === "string") return { kind: "text", line, text: value };
  if (isList(value))
    return { kind: "list", line, items: value.items.map((item) => fromJson(item.value, item.line)) };
  if (!isObject(value)) return { kind: "text", line, text: "" };
  return {
    kind: "map",
    line,
    entries: value.members.map(({ key, value: value2, line: line2 }) => [key, fromJson(value2, line2)])
  };
};
var fromToml = (node, depth) => {
  const { line } = node;
  if (depth > DEEPEST) return OTHER;
  if (node.kind === "list")
    return { kind: "list", line, items: node.items.map((item) => fromToml(item, depth + 1)) };
  if (node.kind !== "table") return { kind: "text", line, text: node.text };
  return {
    kind: "map",
    line,
    entries: [...node.members].map(([key, value]) => [key, fromToml(value, depth + 1)])
  };
};
var fromYaml = (node, budget, depth) => {
  const { line } = node;
  if (budget.left-- <= 0 || depth > DEEPEST) return OTHER;
  if (node.kind === "scalar") return { kind: "text", line, text: node.value };
  if (node.kind === "list")
    return { kind: "list", line, items: node.items.map((item) => fromYaml(item, budget, depth + 1)) };
  return {
    kind: "map",
    line,
    entries: node.entries.map(({ key, value }) => [key, fromYaml(value, budget, depth + 1)])
  };
};
var jsonTree = (text) => {
  const whole = readJson(text);
  const read = "why" in whole ? readJson(`{${text.replace(/,\s*$/, "")}}`) : whole;
  return "why" in read ? void 0 : fromJson(read, read.line);
};
var agentTrees = (file) => {
  const { path, text } = file;
  if (/\.ya?ml$/i.test(path)) {
    const read2 = yamlFile(file);
    if ("lost" in read2) return read2;
    const budget = { left: MOST };
    return { trees: read2.documents.map((document) => fromYaml(document, budget, 0)) };
  }
  const read = /\.toml$/i.test(path) ? readToml(text) : readJson(text);
  if ("why" in read) {
    const why = `no valid ${/\.toml$/i.test(path) ? "TOML" : "JSON"}: ${read.why}`;
    return { lost: unreadFile(path, read.line, lineAt(text, read.line), why, "config") };
  }
  return { trees: [read.kind === "table" ? fromToml(read, 0) : fromJson(read, read.line)] };
};

// src/readers/commands/agent-config.ts
var memberOf = (map, ...keys) => map.entries.findLast(([key]) => keys.includes(key))?.[1];
var wordsOf = (tree) => tree?.kind === "list" ? tree.items.flatMap((item) => item.kind === "text" ? [argument(item.text, item.line)] : []) : [];
var environmentOf = (map) => {
  const env = memberOf(map, "env", "envs", "environment");
  const set = new Map(
    env?.kind === "map" ? env.entries.map(([key, value]) => [
      key,
      value.kind === "text" && !value.text.includes("${") ? value.text : HOLE
    ]) : []
  );
  return (name) => {
    const value = set.get(name);
    return value === void 0 ? void 0 : [value];
  };
};
function* started(map, path, surface) {
  const command = memberOf(map, "command", "cmd");
  if (!command) return;
  if (command.kind === "map") {
    const program = memberOf(command, "path");
    if (program?.kind === "text") {
      const words = [argument(program.text, program.line), ...wordsOf(memberOf(command, "args"))];
      yield* readArguments(words, { path, surface, lookup: environmentOf(command) });
    }
    return;
  }
  const lookup = environmentOf(map);
  const args = wordsOf(memberOf(map, "args", "arguments"));
  if (command.kind === "list") {
    yield* readArguments([...wordsOf(command), ...args], { path, surface, lookup });
    return;
  }
  const { text, line } = command;
  if (args.length === 0) yield* readScript(text, { path, surface, lookup, lineOf: () => line });
  else {
    const words = text.includes(" ") && !/[\\/]/.test(text) ? text.split(/\s+/) : [text];
    yield* readArguments([...words.map((word) => argument(word, line)), ...args], { path, surface, lookup });
  }
}
function* commandsIn(root, path, surface) {
  const stack = [root];
  for (let tree = stack.pop(); tree; tree = stack.pop()) {
    if (tree.kind === "map") yield* started(tree, path, surface);
    const inner = tree.kind === "map" ? tree.entries.map(([, value]) => value) : tree.kind === "list" ? tree.items : [];
    for (const child of [...inner].reverse()) stack.push(child);
  }
}
var agentConfig = {
  id: "agent-config",
  *read(file) {
    const read = agentTrees(file);
    if ("lost" in read) yield read.lost;
    else for (const tree of read.trees) yield* commandsIn(tree, file.path, "config");
  }
};

export {
  jsonTree,
  commandsIn,
  agentConfig
};
