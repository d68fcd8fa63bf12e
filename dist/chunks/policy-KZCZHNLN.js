import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  policyFile
} from "./chunk-PIVQQP2U.js";
import {
  isSet,
  readWords
} from "./chunk-R54GRHXR.js";
import {
  rules
} from "./chunk-NTAX2WA6.js";
import "./chunk-7VSN7YAY.js";
import "./chunk-HUSY2YQG.js";
import "./chunk-THI4LUI7.js";
import {
  loadPolicy,
  resolve
} from "./chunk-53DRFM3I.js";
import "./chunk-NAZDZU5W.js";
import "./chunk-GALOG6JW.js";
import "./chunk-L62LS4TS.js";
import "./chunk-TUD5N6Y4.js";
import "./chunk-QWJKSM7R.js";
import "./chunk-ISKTW5BK.js";
import "./chunk-AQHSCTT4.js";
import {
  inertLog,
  visible
} from "./chunk-6LBNWFDO.js";
import "./chunk-74CSWC2G.js";
import {
  InputError
} from "./chunk-SSHJW3H2.js";
import "./chunk-H4TR6IXG.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/commands/policy.ts
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve as resolve2 } from "node:path";

// src/policy/init.ts
var HEAD = `# Policy of the AI Artifact Gate. It is read from the base side of a change, so an edit takes effect after its merge.
version: 1

# observe: nothing fails, to see what the gate would say.
# recommended: blocks what is near-certainly wrong, warns on smells.
# strict: blocks smells too, requires pins and an answer to every question.
extends: recommended

# enforce: errors fail the check. warn: nothing fails, everything is shown.
mode: enforce

# What an unanswered question does (a registry that is down, say): fail, or warn.
unknown: fail
`;
var IGNORE = `
# Files that are not judged: globs, \`*\` within a segment, \`**\` across.
# paths:
#   ignore: ["examples/**"]
`;
var NAMES = {
  npm: '"@acme/*"',
  composer: '"acme/*"',
  maven: '"com.acme:*"'
};
var packages = (ecosystems) => `
# Names that live in your own registry: a public one is never asked for them.
# private:
${ecosystems.map((name) => `#   ${name}: [${NAMES[name] ?? '"acme-*"'}]`).join("\n")}

# Your own registry, asked instead of the public one. token-env names an environment variable.
# sources:
${ecosystems.map((name) => `#   ${name}: { url: "https://${name}.registry.example/", token-env: ${name.toUpperCase()}_TOKEN }`).join("\n")}
`;
var MODELS = `
# Models: which formats and publishers are approved. Each rule has a page under docs/rules.
# rules:
#   model-format: { severity: error, allow: [safetensors, gguf, onnx] }
#   model-publisher: { severity: error, allow: ["acme/*"] }
`;
var WAIVERS = `
# Findings that are accepted for a time: exact, with a reason, an owner and an end.
# waivers:
#   - rule: package-new
#     reference: pkg:npm/left-padder@1.0.2
#     reason: "Our own package, published yesterday"
#     owner: "@acme/appsec"
#     expires: 2027-01-31
`;
var starter = ({ ecosystems, models }) => {
  const distinct = [...new Set(ecosystems)].sort();
  return [HEAD, IGNORE, distinct.length > 0 ? packages(distinct) : "", models ? MODELS : "", WAIVERS].join("");
};

// src/policy/show.ts
var COLUMN = 44;
var WORD = /^[A-Za-z][A-Za-z-]*$/;
var SPECIAL = /^(true|false|null|yes|no|y|n|on)$/i;
var yaml = (value) => {
  if (Array.isArray(value)) return `[${value.map(yaml).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value).map(([key, inner]) => `${yaml(key)}: ${yaml(inner)}`).join(", ")} }`;
  }
  return typeof value === "string" && WORD.test(value) && !SPECIAL.test(value) ? value : JSON.stringify(value);
};
var line = (depth, key, { value, origin }) => `${`${"  ".repeat(depth)}${key}: ${yaml(value)}`.padEnd(COLUMN)} # ${origin}`;
var given = (depth, values) => [...values].flatMap(([key, value]) => value && value.value !== void 0 ? [line(depth, key, value)] : []);
var ruleLines = (depth, id, { severity, unknown, options }) => [
  `${"  ".repeat(depth)}${id}:`,
  ...given(depth + 1, [["severity", severity], ["unknown", unknown], ...options])
];
var overrideLines = ({ paths, line: at, rules: rules2 }, path) => [
  line(1, "- paths", { value: paths, origin: `${path}:${at}` }),
  ...rules2.size === 0 ? ["    rules: {}"] : ["    rules:"],
  ...[...rules2].flatMap(([id, declared]) => ruleLines(3, id, declared))
];
var SECTIONS = ["paths", "private", "sources", "trust", "max-waiver-days", "waivers"];
var section = (key, value) => {
  if (Array.isArray(value)) return [`${key}:`, ...value.map((item) => `  - ${yaml(item)}`)];
  if (typeof value !== "object" || value === null) return [`${key}: ${yaml(value)}`];
  return [`${key}:`, ...Object.entries(value).map(([inner, item]) => `  ${inner}: ${yaml(item)}`)];
};
var showPolicy = (policy2, rules2) => {
  const { layers, path = "", written } = policy2;
  const lines = [
    `# Effective policy: ${policy2.describe()}`,
    "version: 1",
    ...given(0, [
      ["extends", layers.preset],
      ["mode", { ...layers.mode, value: policy2.mode }],
      ["unknown", layers.unknown]
    ]),
    "rules:",
    ...rules2.flatMap((rule) => ruleLines(1, rule.id, resolve(rule, layers, []))),
    ...layers.overrides.length > 0 ? ["overrides:"] : [],
    ...layers.overrides.flatMap((override) => overrideLines(override, path)),
    ...SECTIONS.flatMap((key) => written[key] === void 0 ? [] : section(key, written[key])),
    ...policy2.notes.map((note) => `# ${note}`)
  ];
  return `${lines.join("\n")}
`;
};

// src/commands/policy.ts
var POLICY = ".github/ai-artifact-policy.yml";
var MODEL = /\.(safetensors|gguf|pkl|pt|pth|onnx|bin|joblib)$/i;
var USAGE = `ai-artifact-gate policy check|show|init [FILE]
  check FILE   says whether the policy is valid; lists every fault
  show FILE    shows the effective policy and where each value comes from
  init FILE    writes a commented policy that fits this folder (--force
               replaces one that is there)
FILE is ${POLICY} where it is not given.
`;
var HINT = " `ai-artifact-gate policy init` writes one.";
var contents = (directory) => {
  const names = readdirSync(directory, { recursive: false, encoding: "utf8" });
  return {
    ecosystems: [
      ...names.includes("package.json") ? ["npm"] : [],
      ...names.some((name) => /^(requirements.*\.txt|pyproject\.toml)$/.test(name)) ? ["pypi"] : []
    ],
    models: names.some((name) => MODEL.test(name))
  };
};
var init = (io, path, force) => {
  const file = resolve2(io.directory, path);
  if (existsSync(file) && !force)
    throw new InputError(`${visible(path)} is there already; --force replaces it.`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, starter(contents(io.directory)));
  } catch (error) {
    throw new InputError(
      `${visible(path)} cannot be written (${error.code ?? error}).`
    );
  }
  io.out(`Wrote ${visible(join(path))}. It takes effect once it is on the base side of a change.
`);
  return 0;
};
var run = async (given2, io) => {
  const words = readWords(given2, { force: { type: "boolean" } }, 2);
  const [verb, path = POLICY] = words.places;
  if (verb === "init") return init(io, path, isSet(words, "force"));
  if (verb !== "check" && verb !== "show") {
    throw new InputError(`policy ${visible(verb ?? "", 40)}: expected check, show or init.`);
  }
  const policy2 = loadPolicy({ text: policyFile(io.directory, path, HINT), path }, rules, { now: io.now() });
  io.out(
    verb === "show" ? inertLog(showPolicy(policy2, rules)) : `${visible(path)} is valid: ${policy2.describe()}.
`
  );
  return 0;
};
var policy = { usage: USAGE, run };
export {
  policy
};
