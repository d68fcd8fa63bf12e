import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  deployedImage,
  standingIn
} from "./chunk-473XW2A5.js";
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  substitute
} from "./chunk-KTQJPAZL.js";
import {
  dockerfile,
  execForm
} from "./chunk-KOR5GHRF.js";
import {
  assigned,
  settings
} from "./chunk-XFZXL7CM.js";
import {
  instructions
} from "./chunk-PFPDVUXN.js";
import {
  isShell
} from "./chunk-FIM4B3LE.js";
import {
  argument
} from "./chunk-2FJ2TUIK.js";
import {
  HOLE,
  expand
} from "./chunk-THQVPQKA.js";
import {
  lineFinder
} from "./chunk-2VFPJWP2.js";

// src/readers/deployments/stages.ts
var DEEPEST = 20;
var MOST = 200;
var LONGEST = 64 * 1024;
var from = ({ body, line }, { lookup, stand }) => {
  const words = body.replace(/\\\n/g, " ").split(/\s+/).filter((word) => word && !word.startsWith("--"));
  const [written = "", as = "", name = ""] = words;
  const base = substitute(written.replace(/^(["'])(.*)\1$/, "$2"), lookup);
  return {
    name: as.toLowerCase() === "as" ? name.toLowerCase() : "",
    line,
    base: base.toLowerCase(),
    image: base === "scratch" ? void 0 : deployedImage(base, written, stand(line)),
    environment: [],
    packages: [],
    runs: []
  };
};
var environmentOf = ({ body, line }, { lookup, stand }) => {
  if (body.length > LONGEST) return [];
  const lineOf = lineFinder(body, line);
  const nodes = [...assigned(body)].sort((a, b) => a.pos - b.pos);
  return nodes.flatMap((node) => {
    if (node.type !== "Assignment" || node.value.type === "ArrayValue") return [];
    const value = expand(node.value, lookup)[0]?.join(" ") ?? "";
    const open = value.includes(HOLE);
    const text = (open ? node.value.text : value).slice(0, 4096);
    const one = {
      value: text,
      by: open ? "unresolved" : "literal",
      ...stand(lineOf(Math.min(node.pos, body.length)))
    };
    return [[node.name, one]];
  });
};
var OPENING = /\d{0,9}<<-?(["']?)[A-Za-z0-9_][\w.]{0,200}\1(?=\s|$)/g;
var isScript = (body) => {
  const words = body.slice(0, LONGEST).replace(OPENING, " ").split(/[\s\\]+/);
  const program = words.find((word) => word && !word.startsWith("--"));
  return program === void 0 || isShell(program.slice(program.lastIndexOf("/") + 1));
};
var commandIn = ({ body, documents, line }, stand) => {
  const words = execForm(body, line);
  if (words) return { words, stand };
  const before = documents && isScript(body) ? body.replace(/[^\n]/g, "") : body;
  const script = documents ? `${before}
${documents}` : body;
  return { script, lineOf: lineFinder(script, line), stand };
};
var userOf = ({ body, line }, { lookup, stand }) => {
  const value = substitute(body.trim().slice(0, 200), lookup);
  return value.includes(HOLE) || !value ? void 0 : { is: "user", value, ...stand(line) };
};
var read = (stage, instruction, build) => {
  const { keyword } = instruction;
  if (keyword === "ENV") stage.environment.push(...environmentOf(instruction, build));
  else if (keyword === "USER") stage.user = userOf(instruction, build);
  else if (keyword === "RUN") stage.runs.push(commandIn(instruction, build.stand));
  else if (keyword === "CMD") stage.command = commandIn(instruction, build.stand);
  else if (keyword === "ENTRYPOINT") {
    stage.entrypoint = commandIn(instruction, build.stand);
    stage.command = void 0;
  }
};
var stagesOf = (file, args = /* @__PURE__ */ new Map()) => {
  const all = [...instructions(file.text)];
  const own = settings(all);
  const lookup = (name) => {
    const given = args.get(name);
    return given === void 0 ? own(name) : [given];
  };
  const build = { lookup, stand: standingIn(file) };
  const stages = [];
  for (const instruction of all) {
    const stage = stages.at(-1);
    if (instruction.keyword === "FROM" && stages.length < MOST) stages.push(from(instruction, build));
    else if (stage) read(stage, instruction, build);
  }
  let at = 0;
  for (const found of dockerfile.read(file)) {
    if (found.kind !== "package") continue;
    while ((stages[at + 1]?.line ?? Infinity) <= found.at.line) at++;
    while (at > 0 && (stages[at]?.line ?? 0) > found.at.line) at--;
    stages[at]?.packages.push(found);
  }
  return stages;
};
var builtStage = (stages, target) => {
  const wanted = target?.toLowerCase();
  let at = wanted ? stages.findLastIndex(({ name }) => name === wanted) : stages.length - 1;
  if (at < 0) at = stages.length - 1;
  const last = stages[at];
  if (!last) return void 0;
  const chain = [last];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const base = chain[0]?.base ?? "";
    const below = stages.slice(0, at).findLastIndex(({ name }) => name !== "" && name === base);
    const stage = stages[below];
    if (!stage) break;
    chain.unshift(stage);
    at = below;
  }
  const lastWith = (key) => chain.findLast((stage) => stage[key])?.[key];
  const entry = chain.findLastIndex((stage) => stage.entrypoint);
  const command = chain.slice(Math.max(0, entry)).findLast((stage) => stage.command)?.command;
  return {
    ...last,
    image: chain[0]?.image,
    environment: chain.flatMap(({ environment }) => environment),
    packages: chain.flatMap(({ packages }) => packages),
    runs: chain.flatMap(({ runs }) => runs),
    user: lastWith("user"),
    entrypoint: lastWith("entrypoint"),
    command
  };
};
var startOf = (entrypoint, command) => {
  if (!entrypoint) return command ? [command] : [];
  if ("script" in entrypoint) return [entrypoint];
  if (!command) return [entrypoint];
  if ("script" in command) return [entrypoint, command];
  const line = command.words[0]?.line;
  const shared = entrypoint.stand(1).at.path === command.stand(1).at.path;
  const words = shared || line === void 0 ? entrypoint.words : entrypoint.words.map(({ text }) => argument(text, line));
  const stand = line === void 0 ? entrypoint.stand : command.stand;
  return [{ words: [...words, ...command.words], stand }];
};

// src/readers/deployments/compose/tree.ts
import { posix } from "node:path";
var treeOf = (own, beside) => {
  const wanted = /* @__PURE__ */ new Set();
  return {
    wanted,
    file(path) {
      if (path === own.path) return own;
      wanted.add(path);
      return beside.get(path);
    }
  };
};
var resolved = (folder, path) => {
  const text = path.trim();
  if (!text || text.length > 500 || /^(?:[/~\\]|[A-Za-z]:|[a-z+]+:\/\/)/.test(text)) return void 0;
  const joined = posix.normalize(posix.join(folder, text));
  return joined.startsWith("../") || joined === ".." ? void 0 : joined;
};
var parsed = /* @__PURE__ */ new WeakMap();
var documentsOf = (file) => {
  const known = parsed.get(file);
  if (known) return known;
  const read2 = yamlFile(file);
  const documents = "lost" in read2 ? [] : read2.documents;
  parsed.set(file, documents);
  return documents;
};

export {
  stagesOf,
  builtStage,
  startOf,
  treeOf,
  resolved,
  documentsOf
};
