import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-NAZDZU5W.js";
import {
  array,
  boolean,
  check,
  conform,
  count,
  description,
  literal,
  maxLength,
  minLength,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
  title
} from "./chunk-L62LS4TS.js";
import {
  Minimatch
} from "./chunk-ISKTW5BK.js";
import {
  nearest
} from "./chunk-AQHSCTT4.js";
import {
  PolicyError
} from "./chunk-74CSWC2G.js";
import {
  ECOSYSTEMS,
  SERVICES,
  ecosystems,
  identity,
  isEcosystem,
  nameOfPurl
} from "./chunk-VEPC5B2W.js";
import {
  __toESM
} from "./chunk-HANBNIMK.js";

// src/policy/days.ts
var DAY = 864e5;
var dayOf = (text2) => {
  const start2 = Date.parse(`${text2}T00:00:00Z`);
  const real = !Number.isNaN(start2) && new Date(start2).toISOString().startsWith(text2);
  return real ? start2 : void 0;
};
var startOfDay = (now) => Math.floor(now.getTime() / DAY) * DAY;

// src/policy/exact.ts
var EXACT_WORDS = "an exact purl with version, hf:owner/name@<40 hex digits>, or the path of a file";
var decoded = (text2) => {
  try {
    return decodeURIComponent(text2);
  } catch {
    return void 0;
  }
};
var packageName = (ecosystem, name) => `pkg:${ecosystem}/${identity(ecosystem, name)}`;
var at = (name, version) => ({ name, key: `${name}@${version}` });
var HAS_QUALIFIER = /* @__PURE__ */ new Set(["conda", "docker"]);
var PURL = /^pkg:([a-z]+)\/([^?#*\s]+)@([^@?#/*\s]+)(?:\?(channel|repository_url)=([^?#&*\s]+))?$/;
var VERSION = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9.:+_!-]*$/;
var MODEL = /^(hf(?:-dataset|-space)?:[^@\s*?]+)@([0-9a-f]{40})$/;
var PATH = /^(?!\/|\.{1,2}\/|(?:pkg|hf|hf-dataset|hf-space):)[^*\\]*[^*\\/]$/;
var exact = (text2) => {
  const [, ecosystem = "", name = "", version = "", key = "", value = ""] = PURL.exec(text2) ?? [];
  if (isEcosystem(ecosystem) && (key === "" || HAS_QUALIFIER.has(ecosystem))) {
    const [plainName, plainVersion] = [decoded(name), decoded(version)];
    if (!plainName || !plainVersion || !VERSION.test(plainVersion)) return void 0;
    const qualifiers = new Map(key ? [[key, decoded(value) ?? ""]] : []);
    return at(packageName(ecosystem, nameOfPurl(ecosystem, plainName, qualifiers)), plainVersion);
  }
  const [, model, commit] = MODEL.exec(text2) ?? [];
  if (model && commit) return at(model, commit);
  return PATH.test(text2) && !text2.split("/").includes("..") ? { name: text2, key: text2 } : void 0;
};
var prefix = {
  model: "hf",
  dataset: "hf-dataset",
  space: "hf-space"
};
var named = (name, versions) => ({
  name,
  keys: versions.flatMap((version) => version ? [at(name, version).key] : [])
});
var packageKey = ({ ecosystem, name }) => packageName(ecosystem, name);
var modelKey = ({ type, name }) => `${prefix[type]}:${name}`;
var namesOf = (reference, { release, model }) => {
  if (reference.kind === "package") {
    const resolved = release?.state === "known" ? release.value.version : void 0;
    return named(packageKey(reference), [reference.version, resolved]);
  }
  if (reference.kind === "model") {
    const resolved = model?.state === "known" ? model.value.commit : void 0;
    return named(modelKey(reference), [reference.revision, resolved]);
  }
  if (reference.kind === "change" || reference.kind === "policy" || reference.kind === "waiver")
    return void 0;
  return { name: reference.at.path, keys: [reference.at.path] };
};

// src/policy/words.ts
var LONGEST = 80;
var escaped = (text2, longest = LONGEST) => {
  const short = text2.length > longest ? `${text2.slice(0, longest)}…` : text2;
  return JSON.stringify(short).slice(1, -1).replaceAll('\\"', '"');
};
var quoted = (text2) => `"${escaped(text2)}"`;
var dotted = (path) => path.map((step2) => typeof step2 === "number" ? `[${step2}]` : `.${/^[\w-]+$/.test(step2) ? step2 : quoted(step2)}`).join("").replace(/^\./, "");
var either = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

// src/policy/found.ts
var foundWords = (tree) => {
  if (!tree || tree.kind === "scalar" && tree.value === null) return "nothing";
  if (tree.kind === "map") return "a mapping";
  if (tree.kind === "list") return tree.items.length === 0 ? "an empty list" : "a list";
  if (typeof tree.value === "string") return quoted(tree.value);
  return `${escaped(tree.written)} (a ${typeof tree.value === "number" ? "number" : "truth value"})`;
};

// src/policy/expected.ts
var shapeOf = (schema) => {
  const shape = schema;
  return shape.wrapped ? shapeOf(shape.wrapped) : shape;
};
var step = (shape, type) => shape.pipe?.find((part) => part.type === type);
var number = (shape) => {
  const least = step(shape, "min_value")?.requirement;
  const most = step(shape, "max_value")?.requirement;
  const whole = step(shape, "integer") ? "a whole number" : "a number";
  if (least === void 0) return most === void 0 ? whole : `${whole} of at most ${most}`;
  return most === void 0 ? `${whole} of at least ${least}` : `${whole} from ${least} to ${Number(most).toLocaleString("en")}`;
};
var text = (shape) => {
  const most = step(shape, "max_length")?.requirement;
  return most === void 0 ? "text" : `text of at most ${most} characters`;
};
var expectedWords = (schema) => {
  const shape = shapeOf(schema);
  const title2 = step(shape, "title")?.title;
  if (title2) return title2;
  if (shape.type === "number") return number(shape);
  if (shape.type === "string") return text(shape);
  if (shape.type === "boolean") return "true or false";
  if (shape.type === "literal") return String(shape.literal);
  if (shape.type === "picklist") return `one of ${(shape.options ?? []).join(", ")}`;
  if (shape.type === "array" && shape.item) return `a list, each ${expectedWords(shape.item)}`;
  if (shape.type === "union") return either(shape.options.map(expectedWords));
  if (shape.type === "record") return "a mapping";
  return shape.entries ? "a mapping" : "another value";
};
var schemaAt = (schema, path) => {
  let shape = shapeOf(schema);
  for (const key of path) {
    const entry = keysOf(shape)?.get(String(key)) ?? shape.item;
    if (!entry) return void 0;
    shape = shapeOf(entry);
  }
  return shape;
};
var keysOf = (schema) => {
  const { entries } = shapeOf(schema);
  return entries && new Map(Object.entries(entries));
};
var wordsOf = (schema) => {
  const { type, options } = shapeOf(schema);
  return type === "picklist" ? options : [];
};

// src/policy/paths.ts
var LONGEST2 = 4096;
var OPTIONS = { dot: true, nocomment: true, nonegate: true, nobrace: true, noext: true };
var matcher = (globs) => {
  const compiled = globs.map((glob2) => new Minimatch(glob2, OPTIONS));
  return (text2) => text2.length <= LONGEST2 && compiled.some((glob2) => glob2.match(text2));
};
var ignorer = (globs) => {
  const anywhere = matcher(globs);
  const named2 = matcher(globs.filter((glob2) => glob2.startsWith(".github/")));
  return (path) => (path.startsWith(".github/") ? named2 : anywhere)(path);
};
var keeper = (globs) => {
  const matchers = new Map(
    ECOSYSTEMS.map((ecosystem) => [
      ecosystem,
      matcher((globs[ecosystem] ?? []).map((glob2) => identity(ecosystem, glob2)))
    ])
  );
  return (ecosystem, name) => matchers.get(ecosystem)?.(identity(ecosystem, name)) ?? false;
};

// src/policy/presets.ts
var PRESETS = ["observe", "recommended", "strict"];
var presetLevel = ({ severity }, preset2) => {
  if (preset2 === "strict") return severity.strict;
  const level = severity.recommended;
  return preset2 === "observe" && level === "error" ? "warning" : level;
};
var presetUnknown = (preset2) => preset2 === "observe" ? "warn" : "fail";
var presetOptions = ({ strict }, preset2) => preset2 === "strict" ? { ...strict } : {};

// src/policy/settings.ts
var defaults = (rule) => {
  const fitted = conform(rule.options, {});
  if ("faults" in fitted) throw new Error(`The options of rule ${rule.id} lack a default.`);
  const values = fitted.value;
  return [...keysOf(rule.options)?.keys() ?? []].map((key) => [key, values[key]]);
};
var resolve = (rule, layers, overrides) => {
  const preset2 = `preset ${layers.preset.value}`;
  const options = /* @__PURE__ */ new Map();
  for (const [key, value] of defaults(rule)) options.set(key, { value, origin: "rule default" });
  for (const [key, value] of Object.entries(presetOptions(rule, layers.preset.value))) {
    options.set(key, { value, origin: preset2 });
  }
  let severity = { value: presetLevel(rule, layers.preset.value), origin: preset2 };
  let unknown = layers.unknown;
  const said = [layers.rules, ...overrides.map(({ rules }) => rules)].map((rules) => rules.get(rule.id));
  for (const declared2 of said.filter((one) => one !== void 0)) {
    severity = declared2.severity ?? severity;
    unknown = declared2.unknown ?? unknown;
    for (const [key, value] of declared2.options) options.set(key, value);
  }
  return { severity, unknown, options };
};
var complete = (rule, { severity, unknown, options }) => {
  const given = [...options].flatMap(
    ([key, { value }]) => value === void 0 ? [] : [[key, value]]
  );
  const fitted = conform(rule.options, Object.fromEntries(given));
  if ("faults" in fitted) throw new Error(`The options of rule ${rule.id} do not fit together.`);
  return {
    level: severity.value,
    unknown: unknown.value,
    options: fitted.value,
    origin: severity.origin
  };
};
var settings = (rules, layers) => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const overrides = layers.overrides.map((override) => ({ override, matches: matcher(override.paths) }));
  const groups = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const groupOf = (path) => {
    const group = groups.get(path) ?? overrides.map(({ matches }) => matches(path) ? "1" : "0").join("");
    groups.set(path, group);
    return group;
  };
  return (id, path) => {
    const group = groupOf(path);
    const key = `${id} ${group}`;
    const before = known.get(key);
    if (before) return before;
    const rule = byId.get(id);
    if (!rule) throw new Error(`The policy was loaded without a rule ${id}.`);
    const applying = overrides.filter((_, index) => group[index] === "1").map(({ override }) => override);
    const setting = complete(rule, resolve(rule, layers, applying));
    known.set(key, setting);
    return setting;
  };
};

// src/policy/tree.ts
var import_yaml = __toESM(require_dist(), 1);
var DEEPEST = 20;
var TOO_DEEP = `found too deep a nesting, expected at most ${DEEPEST} levels`;
var MOST_ALIASES = 100;
var MOST_VALUES = 1e5;
var Excess = class extends Error {
  line;
  constructor(line, message) {
    super(message);
    this.line = line;
  }
};
var start = (node) => node?.range?.[0] ?? 0;
var follow = (name, at2, growth) => {
  if (++growth.aliases > MOST_ALIASES) throw new Excess(at2, "found more than 100 aliases, expected fewer");
  return growth.anchors.get(name);
};
var leaf = (node, at2) => {
  const { value } = node;
  const fits = value === null || ["string", "number", "boolean"].includes(typeof value);
  const kept = fits ? value : String(value ?? "");
  return { kind: "scalar", line: at2, value: kept, written: node.source ?? String(value ?? "") };
};
var branch = (node, at2, depth, growth) => {
  const entries = /* @__PURE__ */ new Map();
  for (const { key, value } of node.items) {
    const line = key ? growth.line(start(key)) : at2;
    const tree = value ? climb(value, depth + 1, growth) : empty(line);
    const name = (0, import_yaml.isScalar)(key) && typeof key.value === "string" ? key.value : void 0;
    const first = name === void 0 ? void 0 : entries.get(name);
    if (name === void 0) {
      growth.faults.push({ line, message: "found a key that is no text, expected a word" });
    } else if (first) {
      const message = `${escaped(name)}: found the key a second time, expected it once (first in line ${first.line})`;
      growth.faults.push({ line, message });
    } else entries.set(name, { line, value: tree });
  }
  return { kind: "map", line: at2, entries };
};
var empty = (line) => ({ kind: "scalar", line, value: null, written: "" });
var row = (node, at2, depth, growth) => ({
  kind: "list",
  line: at2,
  items: node.items.map((item) => item ? climb(item, depth + 1, growth) : empty(at2))
});
var climb = (node, depth, growth) => {
  const at2 = growth.line(start(node));
  if (depth > DEEPEST) throw new Excess(at2, TOO_DEEP);
  if (++growth.values > MOST_VALUES) throw new Excess(at2, "found more than 100,000 values, expected fewer");
  if ((0, import_yaml.isAlias)(node)) {
    const target = follow(node.source, at2, growth);
    if (target) return climb(target, depth, growth);
    growth.faults.push({
      line: at2,
      message: `found the alias *${escaped(node.source)}, expected an anchor before it`
    });
    return empty(at2);
  }
  if ("anchor" in node && node.anchor) growth.anchors.set(node.anchor, node);
  if (node.tag) {
    growth.faults.push({
      line: at2,
      message: `found the tag ${escaped(node.tag)}, expected a value without a tag`
    });
  }
  if ((0, import_yaml.isMap)(node)) return branch(node, at2, depth, growth);
  if ((0, import_yaml.isSeq)(node)) return row(node, at2, depth, growth);
  return (0, import_yaml.isScalar)(node) ? leaf(node, at2) : empty(at2);
};
var grow = (root, line) => {
  const growth = { line, anchors: /* @__PURE__ */ new Map(), faults: [], aliases: 0, values: 0 };
  try {
    const tree = climb(root, 1, growth);
    return { tree, faults: growth.faults };
  } catch (error) {
    if (!(error instanceof Excess)) throw error;
    return { faults: [...growth.faults, { line: error.line, message: error.message }] };
  }
};
var plain = (tree) => {
  if (tree.kind === "scalar") return tree.value;
  if (tree.kind === "list") return tree.items.map(plain);
  const object = /* @__PURE__ */ Object.create(null);
  for (const [key, { value }] of tree.entries) object[key] = plain(value);
  return object;
};
var find = (tree, path) => {
  let line = 1;
  let value = tree;
  for (const step2 of path) {
    const entry = value?.kind === "map" ? value.entries.get(String(step2)) : void 0;
    const item = value?.kind === "list" ? value.items[Number(step2)] : void 0;
    value = entry?.value ?? item;
    line = entry?.line ?? item?.line ?? line;
  }
  return { line, value };
};

// src/policy/checks.ts
var textAt = (tree, path) => {
  const { value } = find(tree, path);
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : void 0;
};
var expiry = (text2, { now, most }) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text2)) return void 0;
  const end = dayOf(text2);
  if (end === void 0) return `found ${quoted(text2)}, expected a day that the calendar has`;
  const ahead = (end - startOfDay(now)) / DAY;
  if (ahead <= most) return void 0;
  const limit = new Date(startOfDay(now) + most * DAY).toISOString().slice(0, 10);
  return `found ${quoted(text2)} (${ahead} days ahead), expected at most ${most} days ahead: ${limit} or earlier`;
};
function* waiverFlaws(tree, index, context) {
  const at2 = (key) => ["waivers", index, key];
  const flaw = (key, message) => ({
    line: find(tree, at2(key)).line,
    message: `${dotted(at2(key))}: ${message}`
  });
  const reference = textAt(tree, at2("reference"));
  if (reference && !exact(reference))
    yield flaw("reference", `found ${quoted(reference)}, expected ${EXACT_WORDS}`);
  const late = expiry(textAt(tree, at2("expires")) ?? "", context);
  if (late) yield flaw("expires", late);
  const id = textAt(tree, at2("rule"));
  const { value: risk } = find(tree, at2("accept-risk"));
  const accepted = risk?.kind === "scalar" && risk.value === true;
  if (!accepted && context.rules.some((rule) => rule.grave && rule.id === id)) {
    yield flaw(
      "accept-risk",
      `found ${foundWords(risk)}, expected true: ${id} is only waived by who accepts the risk`
    );
  }
}
function* checkWaivers(tree, context) {
  const { value: waivers } = find(tree, ["waivers"]);
  if (waivers?.kind !== "list") return;
  for (const index of waivers.items.keys()) yield* waiverFlaws(tree, index, context);
}
function* checkIdle(tree, layers, rules) {
  for (const rule of rules) {
    const declared2 = layers.rules.get(rule.id);
    if (!declared2?.options.size || declared2.severity) continue;
    if (layers.overrides.some((override) => override.rules.get(rule.id)?.severity)) continue;
    if (resolve(rule, layers, []).severity.value !== "off") continue;
    yield {
      line: find(tree, ["rules", rule.id]).line,
      message: `rules.${rule.id}: found options of a rule that preset ${layers.preset.value} switches off, expected a severity beside them`
    };
  }
}

// src/policy/document.ts
var import_yaml2 = __toESM(require_dist(), 1);
var LARGEST = 256 * 1024;
var lineOf = (text2, offset) => text2.slice(0, offset).split("\n").length;
var unfit = (text2) => {
  const size = text2.length > LARGEST ? text2.length : Buffer.byteLength(text2);
  if (size > LARGEST) {
    const found2 = `${size.toLocaleString("en")} bytes`;
    return { line: 1, message: `found ${found2}, expected at most 262,144 bytes (256 KiB)` };
  }
  const foreign = text2.search(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffd]/);
  if (foreign < 0) return void 0;
  return { line: lineOf(text2, foreign), message: "found bytes that are no UTF-8 text, expected a YAML file" };
};
var syntax = ({ code, message }) => {
  if (code === "TAB_AS_INDENT") return "found a tab, expected spaces as indentation";
  if (code === "MULTIPLE_DOCS") return "found a second document, expected one";
  if (code === "RESOURCE_EXHAUSTION") return TOO_DEEP;
  if (code === "NON_STRING_KEY") return "found a key that is no text, expected a word";
  return `found text that is no YAML (${message}), expected YAML 1.2`;
};
var distinct = (faults) => {
  const deep = faults.find(({ message }) => message === TOO_DEEP);
  if (deep) return [deep];
  return [...new Map(faults.map((fault) => [`${fault.line} ${fault.message}`, fault])).values()];
};
var readDocument = (text2, path) => {
  const early = unfit(text2);
  if (early) return { faults: [{ path, ...early }] };
  const lineCounter = new import_yaml2.LineCounter();
  const line = (offset) => Math.max(1, lineCounter.linePos(offset).line);
  const fault = (offset, message) => ({ path, line: line(offset), message });
  const settings2 = { lineCounter, uniqueKeys: false, stringKeys: true, prettyErrors: false };
  const document = (0, import_yaml2.parseDocument)(text2, settings2);
  if (document.errors.length > 0) {
    return { faults: distinct(document.errors.map((error) => fault(error.pos[0], syntax(error)))) };
  }
  if (document.directives?.yaml.explicit) {
    return { faults: [fault(0, "found a %YAML directive, expected none")] };
  }
  if (!document.contents) {
    return { faults: [fault(0, 'found an empty file, expected a mapping that starts with "version: 1"')] };
  }
  const grown = grow(document.contents, line);
  const faults = grown.faults.map(({ line: line2, message }) => ({ path, line: line2, message }));
  return grown.tree ? { tree: grown.tree, faults } : { faults };
};

// src/policy/schema.ts
var GLOB = /^(?!!|\/|\.\/)[^{}\\]+$/;
var glob = pipe(
  string(),
  regex(GLOB),
  maxLength(400),
  title(
    'a glob such as "docs/**": `*` within a segment, `**` across, no braces, no `!` or `/` at its start'
  )
);
var globList = (description2) => pipe(array(glob), maxLength(5e3), description(description2));
var ownNames = (description2) => optional(globList(description2));
var someGlobs = (description2) => pipe(
  array(glob),
  minLength(1),
  maxLength(5e3),
  title("a list of globs"),
  description(description2)
);
var sentence = (title2, most, description2) => pipe(string(), regex(/\S/), maxLength(most), title(title2), description(description2));
var LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
var isSafe = (text2) => {
  const url = URL.canParse(text2) ? new URL(text2) : void 0;
  if (!url || url.username || url.password || /[?#]/.test(text2)) return false;
  return url.protocol === "https:" || url.protocol === "http:" && LOOPBACK.test(url.hostname);
};
var address = (description2) => pipe(
  string(),
  regex(/^https?:\/\/[^\s@?#\\]+$/),
  maxLength(2e3),
  check(isSafe),
  title("an https address (http on loopback alone) without user, password, query and fragment"),
  description(description2)
);
var onUnknown = (description2) => pipe(picklist(["fail", "warn"]), description(description2));
var service = (name) => optional(
  strictObject({
    url: address(`Where questions about ${name} are asked instead of the public endpoint.`),
    "token-env": optional(
      pipe(
        string(),
        regex(/^[A-Z_][A-Z0-9_]*$/),
        maxLength(200),
        title("the name of an environment variable in capitals, never the token itself"),
        description("Environment variable that holds the token for this address.")
      )
    )
  })
);
var signer = strictObject({
  models: someGlobs("Models that this signer may sign: globs of `owner/name`."),
  identity: sentence(
    "who signs, such as the address of a workflow",
    1e3,
    "Identity in the signing certificate."
  ),
  issuer: address("Issuer of the signing certificate.")
});
var waiver = (ids) => strictObject({
  rule: pipe(
    picklist(ids),
    title("the id of a rule"),
    description("The rule whose findings are accepted.")
  ),
  reference: sentence(
    EXACT_WORDS,
    1e3,
    "What is accepted, exactly: `pkg:npm/name@1.0.2`, `hf:owner/name@<commit>`, or a path for findings on files."
  ),
  paths: optional(someGlobs("The waiver holds in these files alone.")),
  reason: sentence("a sentence that says why", 2e3, "Why this is acceptable. Shown in every report."),
  owner: sentence('who answers for it, such as "@acme/appsec"', 200, "Person or team that answers for it."),
  expires: pipe(
    string(),
    regex(/^\d{4}-\d{2}-\d{2}$/),
    title("a day such as 2027-01-31"),
    description("Last day (UTC) on which the waiver holds, `YYYY-MM-DD`.")
  ),
  "accept-risk": optional(
    pipe(boolean(), description("Must be true for rules about malware and code in model files."))
  )
});
var preset = ({ severity, needs }) => `Default: ${severity.recommended} in preset recommended, ${severity.strict} in strict.${needs.length > 0 ? "" : " Works offline."}`;
var ruleEntry = (rule) => pipe(
  strictObject({
    severity: optional(
      pipe(
        picklist(["error", "warning", "notice", "off"]),
        description(
          `\`error\` fails the check in mode enforce, \`off\` silences the rule. ${preset(rule)}`
        )
      )
    ),
    unknown: optional(
      onUnknown(
        "What an unanswered question does for this rule: `fail` counts as the rule, `warn` at most as a warning."
      )
    ),
    ...Object.fromEntries(keysOf(rule.options) ?? [])
  }),
  title("a mapping such as { severity: warning }"),
  description(rule.title)
);
var ruleEntries = (rules) => strictObject(Object.fromEntries(rules.map((rule) => [rule.id, optional(ruleEntry(rule))])));
var SUBJECTS = {
  huggingface: "models",
  lfs: "Git LFS objects of the repository",
  osv: "advisories",
  depsdev: "many packages at once"
};
var perService = (make) => Object.fromEntries(SERVICES.map((name) => [name, make(name)]));
var subject = (name) => isEcosystem(name) ? ecosystems[name].packages : SUBJECTS[name];
var sources = pipe(
  strictObject(perService((name) => service(subject(name)))),
  description("Where questions are asked; default: each ecosystem's public endpoint.")
);
var policySchema = (rules) => {
  const entries = ruleEntries(rules);
  return strictObject({
    version: pipe(literal(1), description("Version of the policy format.")),
    extends: optional(
      pipe(picklist(PRESETS), description("Preset whose defaults apply. Default: recommended."))
    ),
    mode: optional(
      pipe(
        picklist(["enforce", "warn"]),
        description(
          "`enforce`: errors fail the check. `warn`: nothing fails, everything is shown. Default: enforce."
        )
      )
    ),
    unknown: optional(
      onUnknown(
        "What an unanswered question does, unless a rule says otherwise. Default: fail; in preset observe warn."
      )
    ),
    rules: optional(pipe(entries, description("Severity and options of single rules."))),
    paths: optional(
      strictObject({
        ignore: optional(
          globList(
            "Files that are not judged. Files in `.github/` only by a glob that starts with `.github/`."
          )
        )
      })
    ),
    overrides: optional(
      pipe(
        array(strictObject({ paths: someGlobs("Files for which `rules` holds."), rules: entries })),
        maxLength(500),
        description("Other settings for some paths; the last override that matches wins.")
      )
    ),
    private: optional(
      pipe(
        strictObject(
          Object.fromEntries(
            ECOSYSTEMS.map((name) => [name, ownNames(`Names of your own among ${ecosystems[name].packages}.`)])
          )
        ),
        description("Names that live in your own registry: never asked of a public one.")
      )
    ),
    sources: optional(sources),
    trust: optional(
      pipe(
        strictObject({ signers: optional(pipe(array(signer), maxLength(500))) }),
        description(
          "Who may sign models. Checked for its shape; signatures themselves are not verified yet."
        )
      )
    ),
    "max-waiver-days": count("Days that a waiver may at most have left. Default: 90.", 90, 3650),
    waivers: optional(
      pipe(
        array(waiver(rules.map(({ id }) => id))),
        maxLength(1e3),
        description("Findings that are accepted for a time. They stay in every report, marked.")
      )
    )
  });
};

// src/policy/faults.ts
var hint = (meant) => meant ? `; did you mean "${meant}"?` : "";
var unknownKey = (path, line, known) => {
  const meant = hint(nearest(String(path.at(-1)), known.keys()));
  const message = path.at(-2) === "rules" ? `${dotted(path)}: found an unknown rule, expected the id of a rule${meant}` : `${dotted(path)}: found an unknown key, expected one of ${[...known.keys()].join(", ")}${meant}`;
  return { line, message };
};
function* strays(tree, schema, path) {
  const known = keysOf(schema);
  if (tree.kind === "list") {
    if (known) yield { path };
    const item = schemaAt(schema, [0]);
    if (item) for (const [index, value] of tree.items.entries()) yield* strays(value, item, [...path, index]);
  }
  if (tree.kind !== "map" || !known) return;
  for (const [key, { line, value }] of tree.entries) {
    const inner = known.get(key);
    if (inner) yield* strays(value, inner, [...path, key]);
    else yield { path: [...path, key], flaw: unknownKey([...path, key], line, known) };
  }
}
var SECRET = /* @__PURE__ */ new Set(["token-env", "url"]);
var found = (path, value) => {
  const secret = SECRET.has(String(path.at(-1))) && value?.kind === "scalar" && typeof value.value === "string";
  return secret ? "other text" : foundWords(value);
};
var misfit = (path, tree, schema) => {
  const { line, value } = find(tree, path);
  const wanted = schemaAt(schema, path);
  const written = value?.kind === "scalar" ? value : void 0;
  const quote = wanted?.type === "string" && written && ["number", "boolean"].includes(typeof written.value) ? `; quote it: "${escaped(written.written)}"` : "";
  const meant = typeof written?.value === "string" && wanted ? nearest(written.value, wordsOf(wanted)) : void 0;
  const expected = wanted ? expectedWords(wanted) : "nothing";
  const place = path.length > 0 ? `${dotted(path)}: ` : "";
  return { line, message: `${place}found ${found(path, value)}, expected ${expected}${quote || hint(meant)}` };
};
var conformTree = (tree, rules) => {
  const schema = policySchema(rules);
  const { output, issues } = read(schema, plain(tree));
  const paths = /* @__PURE__ */ new Map();
  const add = (path) => paths.set(JSON.stringify(path), path);
  const astray = [...strays(tree, schema, [])];
  const wrong = astray.filter(({ flaw }) => !flaw);
  for (const { path } of wrong) add(path);
  const lists = new Set(paths.keys());
  for (const { expected, kind, type, path = [] } of issues) {
    const steps = path.map(({ key }) => typeof key === "number" ? key : String(key));
    const unknown = kind === "schema" && type === "strict_object" && expected === "never";
    const within = steps.some((_, length) => lists.has(JSON.stringify(steps.slice(0, length))));
    if (!unknown && !within) add(steps);
  }
  const flaws = [...paths.values()].map((path) => misfit(path, tree, schema));
  return { value: output, flaws: [...astray.flatMap(({ flaw }) => flaw ?? []), ...flaws] };
};
var read = (schema, value) => {
  const { output, issues = [] } = safeParse(schema, value);
  return { output, issues };
};

// src/policy/layers.ts
var declared = (tree, origin) => {
  const entries = tree.kind === "map" ? [...tree.entries] : [];
  const values = new Map(
    entries.map(([key, { line, value }]) => [key, { value: plain(value), origin: origin(line) }])
  );
  const severity = values.get("severity");
  const unknown = values.get("unknown");
  values.delete("severity");
  values.delete("unknown");
  return { ...severity ? { severity } : {}, ...unknown ? { unknown } : {}, options: values };
};
var declaredRules = (tree, origin) => new Map(
  tree?.kind === "map" ? [...tree.entries].map(([id, { value }]) => [id, declared(value, origin)]) : []
);
var layersOf = (tree, text2, path) => {
  const origin = (line) => `${path}:${line}`;
  const from = (at2) => origin(find(tree, at2).line);
  const set = (key, value, preset3) => value === void 0 ? { value: preset3, origin: "default" } : { value, origin: from([key]) };
  const preset2 = set("extends", text2.extends, "recommended");
  const unknown = set("unknown", text2.unknown, presetUnknown(preset2.value));
  return {
    preset: preset2,
    mode: set("mode", text2.mode, "enforce"),
    unknown: text2.unknown ? unknown : { ...unknown, origin: `preset ${preset2.value}` },
    rules: declaredRules(find(tree, ["rules"]).value, origin),
    overrides: (text2.overrides ?? []).map(({ paths }, index) => ({
      paths,
      line: find(tree, ["overrides", index]).line,
      rules: declaredRules(find(tree, ["overrides", index, "rules"]).value, origin)
    }))
  };
};

// src/policy/load.ts
var MOST_FAULTS = 100;
var waiversOf = (tree, waivers) => waivers.flatMap(({ rule, reference, paths, reason, owner, expires }, index) => {
  const named2 = exact(reference);
  if (!named2) return [];
  const { line } = find(tree, ["waivers", index]);
  return [{ rule, reference, exact: named2, ...paths ? { paths } : {}, reason, owner, expires, line }];
});
var servicesOf = (sources2) => Object.fromEntries(
  Object.entries(sources2).flatMap(([name, service2]) => {
    if (!service2) return [];
    const tokenEnv = service2["token-env"];
    return [[name, { url: service2.url, ...tokenEnv ? { tokenEnv } : {} }]];
  })
);
var offRules = (rules, layers) => rules.filter((rule) => resolve(rule, layers, []).severity.value === "off").filter(
  ({ id }) => layers.overrides.every((override) => (override.rules.get(id)?.severity?.value ?? "off") === "off")
).map(({ id }) => id);
var refuse = (path, flaws) => {
  const faults = [...flaws].map(({ line, message }) => ({ path, line, message }));
  if (faults.length === 0) return;
  const sorted = faults.sort((a, b) => a.line - b.line);
  const more = sorted.length - MOST_FAULTS;
  const last = {
    path,
    line: sorted.at(-1)?.line ?? 1,
    message: `${more.toLocaleString("en")} further faults`
  };
  throw new PolicyError([...sorted.slice(0, MOST_FAULTS), ...more > 0 ? [last] : []]);
};
var policyOf = (tree, text2, rules, layers, source) => {
  const preset2 = layers.preset.value;
  const place = source ? `${source.path}${source.commit ? ` at ${source.commit}` : ""}` : "no policy file";
  return {
    preset: preset2,
    mode: layers.mode.value,
    unknown: layers.unknown.value,
    path: source?.path,
    setting: settings(rules, layers),
    ignored: ignorer(text2.paths?.ignore ?? []),
    isPrivate: keeper(text2.private ?? {}),
    sources: servicesOf(text2.sources ?? {}),
    signers: text2.trust?.signers ?? [],
    waivers: waiversOf(tree, text2.waivers ?? []),
    off: offRules(rules, layers),
    notes: [],
    describe: () => `preset ${preset2}, ${place}`,
    layers,
    written: source ? plain(tree) : {}
  };
};
var NOTHING = { kind: "map", line: 1, entries: /* @__PURE__ */ new Map() };
var loadPolicy = (source, rules, { now }) => {
  if (!source) {
    const text3 = { version: 1, "max-waiver-days": 90 };
    return policyOf(NOTHING, text3, rules, layersOf(NOTHING, text3, ""), void 0);
  }
  const { path } = source;
  const { tree, faults } = readDocument(source.text, path);
  if (!tree) throw new PolicyError(faults.slice(0, MOST_FAULTS));
  const { value, flaws } = conformTree(tree, rules);
  const wanted = find(tree, ["max-waiver-days"]).value;
  const most = wanted?.kind === "scalar" && Number.isInteger(wanted.value) ? Number(wanted.value) : 90;
  refuse(path, [...faults, ...flaws, ...checkWaivers(tree, { rules, now, most })]);
  const text2 = value;
  const layers = layersOf(tree, text2, path);
  refuse(path, checkIdle(tree, layers, rules));
  return policyOf(tree, text2, rules, layers, source);
};

export {
  DAY,
  dayOf,
  startOfDay,
  packageKey,
  modelKey,
  namesOf,
  escaped,
  matcher,
  resolve,
  loadPolicy
};
