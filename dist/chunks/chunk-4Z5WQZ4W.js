import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  readArguments,
  readScript
} from "./chunk-FIM4B3LE.js";
import {
  argument
} from "./chunk-2FJ2TUIK.js";
import {
  HOLE
} from "./chunk-THQVPQKA.js";
import {
  isList,
  isObject,
  readJson
} from "./chunk-JRPHDPYO.js";
import {
  readToml
} from "./chunk-UFPIAL4T.js";
import {
  lineAt,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/agents/launch.ts
var memberOf = (map, ...keys) => map.entries.findLast(([key]) => keys.includes(key))?.[1];
var textOf = (map, ...keys) => {
  const found = memberOf(map, ...keys);
  return found?.kind === "text" && found.text !== "" ? found : void 0;
};
var tableOf = (map, ...keys) => {
  const found = memberOf(map, ...keys);
  return found?.kind === "map" ? found : void 0;
};
var CONTAINER = /^(?:(?:[\w-]{1,60}\.)*(?:mcp[_-]?servers|servers|mcp)|context_servers|modelContextProtocolServers|extensions)$/i;
var holdsServers = (key) => CONTAINER.test(key);
var wordsOf = (tree) => tree?.kind === "list" ? tree.items.flatMap((item) => item.kind === "text" ? [argument(item.text, item.line)] : []) : [];
var environmentOf = (map) => {
  const env = memberOf(map, "env", "envs", "environment");
  const texts = env?.kind === "map" ? env.entries : [];
  return new Map(texts.flatMap(([key, value]) => value.kind === "text" ? [[key, value]] : []));
};
var lookupOf = (env) => (name) => {
  const value = env.get(name);
  if (value === void 0) return void 0;
  return [value.text.includes("${") ? HOLE : value.text];
};
var launchOf = (map) => {
  const command = memberOf(map, "command", "cmd");
  if (!command) return void 0;
  if (command.kind === "map") {
    const program = textOf(command, "path");
    if (!program) return void 0;
    const words2 = [argument(program.text, program.line), ...wordsOf(memberOf(command, "args"))];
    return { words: words2, env: environmentOf(command) };
  }
  const env = environmentOf(map);
  const args = wordsOf(memberOf(map, "args", "arguments"));
  if (command.kind === "list") return { words: [...wordsOf(command), ...args], env };
  const { text, line } = command;
  const split = args.length === 0 || text.includes(" ") && !/[\\/]/.test(text);
  const words = (split ? text.split(/\s+/).filter(Boolean) : [text]).map((word) => argument(word, line));
  return { words: [...words, ...args], env, ...args.length === 0 ? { script: command } : {} };
};

// src/readers/commands/agent-tree.ts
var MOST = 2e5;
var TOO_MUCH = `more than ${MOST.toLocaleString("en")} values stand in it, as its aliases repeat them`;
var DEEPEST = 60;
var OTHER = { kind: "text", line: 1, text: "" };
var fromJson = (value, line) => {
  if (typeof value === "string") return { kind: "text", line, text: value };
  if (isList(value))
    return { kind: "list", line, items: value.items.map((item) => fromJson(item.value, item.line)) };
  if (!isObject(value)) return { kind: "text", line, text: typeof value === "boolean" ? String(value) : "" };
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
var fromYaml = (node, budget, around, depth, line = node.line) => {
  if (budget.left-- <= 0 || depth > DEEPEST) return OTHER;
  if (node.kind === "scalar") return { kind: "text", line: node.line, text: node.value };
  if (node.shared && around.includes(node)) return OTHER;
  const within = node.shared ? [...around, node] : around;
  if (node.kind === "list")
    return { kind: "list", line, items: node.items.map((item) => fromYaml(item, budget, within, depth + 1)) };
  return {
    kind: "map",
    line,
    entries: node.entries.map(({ key, value, line: line2 }) => [
      key,
      fromYaml(value, budget, within, depth + 1, line2)
    ])
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
    const trees = read2.documents.map((document) => fromYaml(document, budget, [], 0));
    return budget.left >= 0 ? { trees } : { lost: unreadFile(path, 1, lineAt(text, 1), TOO_MUCH, "config") };
  }
  const read = /\.toml$/i.test(path) ? readToml(text) : readJson(text);
  if ("why" in read) {
    const why = `no valid ${/\.toml$/i.test(path) ? "TOML" : "JSON"}: ${read.why}`;
    return { lost: unreadFile(path, read.line, lineAt(text, read.line), why, "config") };
  }
  return { trees: [read.kind === "table" ? fromToml(read, 0) : fromJson(read, read.line)] };
};

// src/readers/commands/agent-config.ts
function* fetchedBy(map, path, surface) {
  const launch = launchOf(map);
  if (!launch) return;
  const { script, words, env } = launch;
  const lookup = lookupOf(env);
  if (script) yield* readScript(script.text, { path, surface, lookup, lineOf: () => script.line });
  else yield* readArguments(words, { path, surface, lookup });
}
function* commandsIn(root, path, surface) {
  const stack = [
    { tree: root, server: false, holder: false }
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { tree, server, holder } = next;
    if (tree.kind === "map") {
      for (const found of fetchedBy(tree, path, surface)) {
        yield server && found.kind === "package" ? { ...found, server } : found;
      }
      for (const [key, child] of [...tree.entries].reverse()) {
        stack.push({ tree: child, server: holder, holder: holdsServers(key) });
      }
    } else if (tree.kind === "list") {
      for (const child of [...tree.items].reverse())
        stack.push({ tree: child, server: holder, holder: false });
    }
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
  memberOf,
  textOf,
  tableOf,
  holdsServers,
  launchOf,
  jsonTree,
  agentTrees,
  fetchedBy,
  commandsIn,
  agentConfig
};
