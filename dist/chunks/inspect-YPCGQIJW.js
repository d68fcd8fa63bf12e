import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isKnownOperation,
  nodeOf,
  originOf,
  reachOf
} from "./chunk-HC2YB33M.js";
import {
  assetFile,
  functionDef,
  graphDef,
  messagesOf,
  metaInfo,
  nodeDef,
  savedObject,
  textOf,
  textsOf
} from "./chunk-S3QWE2MY.js";
import {
  judgeKeras
} from "./chunk-4WA5VPFB.js";
import {
  logOf
} from "./chunk-5TR73SDM.js";
import "./chunk-DIYOFVCB.js";
import {
  MalformedFile
} from "./chunk-SSHJW3H2.js";
import "./chunk-HANBNIMK.js";

// src/formats/tensorflow/words.ts
var leaves = (path) => /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path);
var shown = (text) => JSON.stringify(text.slice(0, 120));
var scopeOf = (name) => name === void 0 ? "The graph" : `The function ${JSON.stringify(name.slice(0, 80))}`;

// src/formats/tensorflow/flows.ts
var MOST_INPUTS = 64;
var CHOOSES = /* @__PURE__ */ new Set(["If", "StatelessIf", "_If", "Case", "StatelessCase"]);
var flowsOf = (nodes, { operation, inputs }, caller, callee) => {
  const flows = [];
  const skipped = CHOOSES.has(operation) ? 1 : 0;
  for (const [index, input] of inputs.slice(skipped, MOST_INPUTS).entries()) {
    const { constants, given, handed } = originOf(nodes, input);
    const path = given ? void 0 : constants.find(leaves);
    if (path !== void 0 || handed.length > 0) flows.push({ caller, callee, index, path, handed });
  }
  return flows;
};
var judgeFlows = ({ log, functions, flows, handed }) => {
  if (handed.length === 0) return;
  const paths = pathsInto(flows, functions);
  for (const { scope, operation, does, at, handed: names } of handed) {
    const path = names.map((name) => paths.get(keyOf(scope, name))).find((found) => found !== void 0);
    if (path === void 0) continue;
    log.add({
      level: "dangerous",
      message: `${scopeOf(scope)} runs ${operation}, which ${does}; the graph hands it ${shown(path)}.`,
      call: `${operation}(${JSON.stringify(path.slice(0, 200))})`,
      offset: at
    });
  }
};
var keyOf = (scope, argument) => `${scope}\0${argument}`;
var pathsInto = (flows, functions) => {
  const paths = /* @__PURE__ */ new Map();
  const onward = /* @__PURE__ */ new Map();
  const open = [];
  for (const { caller, callee, index, path, handed } of flows) {
    const name = functions.get(callee)?.[index];
    if (name === void 0) continue;
    const target = keyOf(callee, name);
    if (path !== void 0 && !paths.has(target)) {
      paths.set(target, path);
      open.push(target);
    }
    if (caller !== void 0)
      for (const argument of handed) {
        const source = keyOf(caller, argument);
        const targets = onward.get(source);
        if (targets) targets.push(target);
        else onward.set(source, [target]);
      }
  }
  for (let next = open.pop(); next !== void 0; next = open.pop())
    for (const target of onward.get(next) ?? []) {
      if (paths.has(target)) continue;
      paths.set(target, paths.get(next) ?? "");
      open.push(target);
    }
  return paths;
};

// src/formats/tensorflow/judge.ts
var MOST_STRANGE = 1e3;
var MOST_FLOWS = 5e4;
var judgeNodes = (trial, nodes, scope) => {
  let byName;
  const names = () => {
    byName ??= new Map(nodes.map((node) => [node.name, node]));
    return byName;
  };
  for (const node of nodes) {
    const reaches = reachOf(node.operation);
    if (reaches) judgeNode(trial, names(), node, reaches, scope);
    const known = reaches !== void 0 || isKnownOperation(node.operation);
    if (!known && trial.strange.size < MOST_STRANGE)
      trial.strange.set(node.operation, trial.strange.get(node.operation) ?? node.at);
    for (const callee of known ? node.calls : [node.operation, ...node.calls])
      if (trial.flows.length < MOST_FLOWS) trial.flows.push(...flowsOf(names(), node, scope, callee));
  }
};
var judgeStrange = ({ log, functions, strange }) => {
  for (const [operation, at] of strange)
    if (!functions.has(operation))
      log.add({
        level: "unknown",
        message: `The operation ${shown(operation)} is none of TensorFlow; a library of machine code must bring it.`,
        offset: at
      });
};
var judgeNode = ({ log, handed }, nodes, node, reaches, scope) => {
  const { inputs, attributes, does } = reaches;
  const origins = inputs.map((index) => originOf(nodes, node.inputs[index] ?? ""));
  if (attributes.length > 0) origins.push({ constants: node.texts, given: false, handed: [] });
  const pathless = origins.length === 0;
  const tell = (origin) => {
    const level = levelOf(reaches, origin);
    if (level === void 0) return;
    const path = origin.given ? void 0 : origin.constants.find(leaves) ?? origin.constants[0];
    const where = origin.given ? ", at a path that the program hands in" : path === void 0 ? "" : `: ${shown(path)}`;
    const call = `${node.operation}(${path === void 0 ? "…" : JSON.stringify(path.slice(0, 200))})`;
    const message = `${scopeOf(scope)} runs ${node.operation}, which ${does}${pathless ? "" : where}.`;
    log.add({ level, message, call, offset: node.at }, `${node.operation} ${level} ${path ?? ""}`);
  };
  for (const origin of pathless ? [{ constants: [], given: true, handed: [] }] : origins) tell(origin);
  const named = origins.flatMap((each) => each.handed);
  if (scope !== void 0 && named.length > 0 && handed.length < MOST_FLOWS)
    handed.push({ scope, operation: node.operation, does, handed: named, at: node.at });
};
var levelOf = ({ reach }, origin) => {
  const { given } = origin;
  const constants = origin.constants.filter((text) => text !== "");
  const outside = constants.some(leaves);
  switch (reach) {
    case "code":
      return "unknown";
    case "stream":
      return constants.some((text) => /^file:|^grpc:|^https?:/.test(text)) ? "dangerous" : void 0;
    case "saver":
      return outside && !given ? "dangerous" : void 0;
    case "vocabulary":
      return outside && !given ? "dangerous" : "note";
    case "read":
      return outside && !given ? "dangerous" : "unknown";
    case "write":
    case "network":
      return constants.length > 0 && !given ? "dangerous" : "unknown";
  }
};

// src/formats/tensorflow/inspect.ts
var inspectGraph = async (shape, read) => {
  const trial = { log: logOf(), functions: /* @__PURE__ */ new Map(), strange: /* @__PURE__ */ new Map(), flows: [], handed: [] };
  const { log } = trial;
  try {
    const visitors = visitorsOf(trial);
    const outermost = await read(visitors);
    visitors.get(shape)?.(outermost);
    if (outermost.strange > 0)
      log.add({
        level: "unknown",
        message: `${outermost.strange} fields are none of this format: another program may read something else in the file.`
      });
  } catch (error) {
    judgeFlows(trial);
    judgeStrange(trial);
    if (!(error instanceof MalformedFile) || log.count() === 0) throw error;
    log.add({ level: "unknown", message: `The file breaks off: ${error.message}.` });
    return { completeness: "partial", findings: log.list() };
  }
  judgeFlows(trial);
  judgeStrange(trial);
  return { completeness: "complete", findings: log.list() };
};
var visitorsOf = (trial) => /* @__PURE__ */ new Map([
  [nodeDef, (node) => [nodeOf(node)]],
  [
    functionDef,
    (message) => {
      const signature = messagesOf(message, "signature").at(-1);
      const name = signature ? textOf(signature, "name") : "";
      const parameters = signature ? messagesOf(signature, "input_arg") : [];
      trial.functions.set(
        name,
        parameters.map((each) => textOf(each, "name"))
      );
      judgeNodes(trial, message.made, name);
      return [];
    }
  ],
  [
    graphDef,
    (message) => {
      judgeNodes(trial, message.made, void 0);
      return [];
    }
  ],
  [
    assetFile,
    (message) => {
      judgeAssets(trial, textsOf(message, "filename"));
      return [];
    }
  ],
  [
    // Told from the metadata of Keras by its fields alone, so it is judged like them.
    metaInfo,
    (message) => {
      for (const name of ["tags", "tensorflow_version", "tensorflow_git_version"])
        for (const text of textsOf(message, name)) judgeMetadata(trial, text);
      return [];
    }
  ],
  [
    savedObject,
    (message) => {
      for (const text of textsOf(message, "metadata")) judgeMetadata(trial, text);
      return [];
    }
  ]
]);
var judgeAssets = ({ log }, names) => {
  for (const name of names)
    if (/^[/\\]|^[A-Za-z][A-Za-z0-9+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name))
      log.add({
        level: "dangerous",
        message: `An asset of the model is a file outside of it: ${JSON.stringify(name.slice(0, 120))}.`
      });
};
var judgeMetadata = ({ log }, text) => {
  if (!text.trimStart().startsWith("{")) return;
  try {
    for (const finding of judgeKeras(Buffer.from(text)).findings)
      log.add({ ...finding, member: "keras metadata" });
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    log.add({ level: "unknown", message: `Metadata of Keras could not be read: ${error.message}.` });
  }
};
export {
  inspectGraph
};
