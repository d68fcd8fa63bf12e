import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  dockerRun,
  startedBy
} from "./chunk-MELR7KNG.js";
import {
  withUnknown
} from "./chunk-USHBT542.js";
import {
  sheetOf,
  withHoles
} from "./chunk-4DXL4P6N.js";
import {
  draft
} from "./chunk-IK5D3LC3.js";
import {
  runOptions
} from "./chunk-ZS6NTY64.js";
import {
  deployedImage
} from "./chunk-473XW2A5.js";
import "./chunk-TUD5N6Y4.js";
import {
  shellText
} from "./chunk-HEKRSXVK.js";
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
import {
  isShell
} from "./chunk-FIM4B3LE.js";
import {
  argument
} from "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import {
  HOLE
} from "./chunk-THQVPQKA.js";
import {
  at,
  entriesAt,
  itemsAt,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/deployments/workflow-services.ts
var MOST = 500;
var HOSTED = /^(?:ubuntu|windows|macos)-/;
var isReachable = (job) => {
  const on = at(job, "runs-on");
  if (on?.kind === "scalar") return !HOSTED.test(on.value) && !on.value.includes("${{");
  return itemsAt(on).some((one) => one.kind === "scalar" && one.value === "self-hosted");
};
var SECRET = /\$\{\{\s*secrets\.[\w-]{1,100}\s*\}\}/;
var variable = (node, { stand }) => {
  const text = node.kind === "scalar" ? node.value.slice(0, 4e3) : "";
  const standing = stand(node.line);
  if (SECRET.test(text)) return { value: "", by: "secret", ...standing };
  return { value: text, by: text.includes("${{") ? "unresolved" : "literal", ...standing };
};
var variables = (node, sheet) => entriesAt(node, "env").slice(0, MOST).map(({ key, value }) => [key, variable(value, sheet)]);
var optionWords = (node) => {
  if (node?.kind !== "scalar") return [];
  const words = node.value.slice(0, 4e3).match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? [];
  return words.slice(0, MOST).map((text) => argument(withHoles(text.replace(/^(["'])(.*)\1$/s, "$2")), node.line));
};
var containerOf = ({ key, value, line }, job, sheet, reachable) => {
  const image = value.kind === "scalar" ? value : at(value, "image");
  if (image?.kind !== "scalar" || !image.value) return void 0;
  const one = draft({
    path: sheet.path,
    service: `${job}/${key}`,
    from: "workflow",
    standing: sheet.stand(line)
  });
  one.image = deployedImage(withHoles(image.value), image.value, sheet.stand(image.line));
  for (const [name, set] of variables(value, sheet)) one.environment.set(name, set);
  const words = [
    ...itemsAt(value, "ports").flatMap(
      (port) => port.kind === "scalar" ? [argument(`--publish=${port.value}`, port.line)] : []
    ),
    ...itemsAt(value, "volumes").flatMap(
      (volume) => volume.kind === "scalar" ? [argument(`--volume=${volume.value}`, volume.line)] : []
    )
  ];
  const run = dockerRun([
    argument("docker", line),
    argument("create", line),
    ...optionWords(at(value, "options")),
    argument("x", line)
  ]);
  const { ports, mounts, privileges } = runOptions([...words, ...run?.options ?? []], sheet.stand);
  one.ports.push(...reachable ? ports : []);
  one.mounts.push(...mounts);
  one.privileges.push(...privileges);
  return one;
};
var isForeign = (shell) => {
  if (!shell || shell.includes("${{")) return false;
  const [program = ""] = shell.trim().split(/\s+/);
  return !isShell(program.slice(program.lastIndexOf("/") + 1));
};
var lookupIn = (known) => (name) => {
  const found = known.get(name);
  return found && [found.by === "literal" ? found.value : HOLE];
};
function* stepsFound(steps, scope, seen) {
  const { sheet, job, reachable } = scope;
  for (const step of steps.slice(0, MOST)) {
    const script = at(step, "run");
    if (script?.kind !== "scalar" || seen.has(script)) continue;
    seen.add(script);
    if (isForeign(textAt(step, "shell") ?? scope.shell)) continue;
    const environment = new Map([...scope.environment, ...variables(step, sheet)]);
    const { text, lineOf } = shellText(script);
    const command = { script: text, lineOf, stand: sheet.stand };
    const setting = {
      path: sheet.path,
      from: "workflow",
      surface: "command",
      prefix: job,
      environment,
      reachable,
      servers: true
    };
    yield* startedBy([command], lookupIn(environment), setting);
  }
}
var jobContainers = (job, value, sheet, seen) => {
  const own = at(value, "container");
  return [
    ...entriesAt(value, "services").slice(0, MOST),
    ...own ? [{ key: "container", line: own.line, value: own }] : []
  ].flatMap((entry) => {
    if (seen.has(entry.value)) return [];
    seen.add(entry.value);
    return containerOf(entry, job, sheet, isReachable(value)) ?? [];
  });
};
function* documentFound(document, file) {
  const sheet = sheetOf(file);
  const seen = /* @__PURE__ */ new Set();
  const outer = new Map(variables(document, sheet));
  const shell = textAt(document, "defaults", "run", "shell");
  const jobs = entriesAt(document, "jobs").slice(0, MOST);
  const containers = jobs.flatMap(({ key, value }) => jobContainers(key, value, sheet, seen));
  yield* withUnknown(containers, file.path);
  for (const { key: job, value } of jobs) {
    const environment = new Map([...outer, ...variables(value, sheet)]);
    const own = textAt(value, "defaults", "run", "shell") ?? shell;
    const scope = { sheet, job, reachable: isReachable(value), environment, shell: own };
    yield* stepsFound(itemsAt(value, "steps"), scope, seen);
  }
  const action = { sheet, job: "action", reachable: false, environment: outer, shell };
  yield* stepsFound(itemsAt(document, "runs", "steps"), action, seen);
}
var workflowServices = {
  id: "workflow-services",
  *read(file) {
    const read = yamlFile(file);
    if ("lost" in read) yield read.lost;
    else for (const document of read.documents) yield* documentFound(document, file);
  }
};
export {
  workflowServices
};
