import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  kindsOf,
  needsOf,
  rules,
  short
} from "./chunk-NTAX2WA6.js";
import "./chunk-7VSN7YAY.js";
import {
  isPublic
} from "./chunk-HZMYRCUT.js";
import "./chunk-HUSY2YQG.js";
import "./chunk-THI4LUI7.js";
import {
  DAY,
  dayOf,
  escaped,
  loadPolicy,
  matcher,
  modelKey,
  namesOf,
  packageKey,
  startOfDay
} from "./chunk-53DRFM3I.js";
import "./chunk-NAZDZU5W.js";
import "./chunk-GALOG6JW.js";
import "./chunk-L62LS4TS.js";
import "./chunk-TUD5N6Y4.js";
import "./chunk-QWJKSM7R.js";
import {
  tally
} from "./chunk-UNGEOPR3.js";
import "./chunk-ISKTW5BK.js";
import "./chunk-AQHSCTT4.js";
import {
  PolicyError,
  faultText
} from "./chunk-74CSWC2G.js";
import "./chunk-H4TR6IXG.js";
import {
  ecosystems
} from "./chunk-6PFYBS2A.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/known-hosts.ts
var hostOf = (address) => {
  const plain = address.replace(/^(?:sparse|registry|git)\+/, "");
  return URL.canParse(plain) ? new URL(plain).host : void 0;
};
var sourceOf = (service, { services, overrides }) => overrides.get(service) ?? services[service]?.url;
var mayAsk = (url) => /^https:/i.test(url) || /^http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/i.test(url);
var routeOf = ({ route }, service, places) => {
  if (!route || isPublic(service, route.url)) return void 0;
  if (route.own) return route;
  return mayAsk(route.url) && sourceOf(service, places) === void 0 ? route : void 0;
};
var indexesOf = ({ indexes = [] }, service) => {
  const isPlain = (url) => /^(?:sparse\+)?https:/i.test(url) && isPublic(service, url);
  const replaced = indexes.some(({ url, extra }) => !extra && !isPlain(url));
  return indexes.filter(({ url, extra }) => !isPlain(url) || extra && replaced);
};
var marked = (one, places) => {
  const service = ecosystems[one.ecosystem].service;
  const { indexes: _, route: __, ...rest } = one;
  const [indexes = [], route] = [indexesOf(one, service), routeOf(one, service, places)];
  const host = one.origin === "registry" && one.address !== void 0 ? hostOf(one.address) : void 0;
  const open = host !== void 0 && isPublic(service, one.address ?? "");
  const own = [route?.url, sourceOf(service, places)].some((url) => url !== void 0 && hostOf(url) === host);
  return {
    ...rest,
    ...indexes.length > 0 ? { indexes } : {},
    ...route ? { route } : {},
    ...host === void 0 ? {} : { known: one.known === true || open || own },
    ...open ? { public: true } : {},
    ...one.previous ? { previous: marked(one.previous, places) } : {}
  };
};
var isolated = (one) => one.route?.own && !one.private ? { ...one, private: { asked: mayAsk(one.route.url) } } : one;
var placed = (one, places) => one.kind === "package" ? isolated(marked(one, places)) : one;
var routesOf = (references) => {
  const routes = {};
  for (const one of references) {
    if (one.kind !== "package" || !one.route || !mayAsk(one.route.url)) continue;
    const { service } = ecosystems[one.ecosystem];
    const known = routes[service] ?? [];
    if (!known.includes(one.route.url)) routes[service] = [...known, one.route.url];
  }
  return routes;
};

// src/policy/applicable.ts
var rulesByKind = (rules2) => {
  const kinds = /* @__PURE__ */ new Map();
  for (const rule of rules2) {
    for (const kind of kindsOf(rule)) kinds.set(kind, [...kinds.get(kind) ?? [], rule]);
  }
  return kinds;
};
var mayAsk2 = (reference, needs) => {
  if (reference.kind !== "package" || reference.private === void 0) return true;
  return needs.every((name) => reference.private?.asked && name === "release");
};
var isOn = (setting) => setting.level !== "off";
var applies = (rule, reference, options) => {
  try {
    return rule.applies?.(reference, options) ?? true;
  } catch (bug2) {
    return { bug: bug2 };
  }
};
var applicable = (policy, kinds, reference) => {
  const found = [];
  for (const rule of kinds.get(reference.kind) ?? []) {
    const setting = policy.setting(rule.id, reference.at.path);
    const needs = needsOf(rule, reference.kind);
    if (!isOn(setting) || !mayAsk2(reference, needs)) continue;
    const answer = applies(rule, reference, setting.options);
    if (answer === true) found.push({ rule, setting, needs });
    else if (answer !== false) found.push({ rule, setting, needs, bug: answer.bug });
  }
  return found;
};
var isIgnored = (policy, { kind, at }) => kind !== "change" && kind !== "policy" && kind !== "waiver" && policy.ignored(at.path);
var neededFacts = (policy, rules2, references) => {
  const kinds = rulesByKind(rules2);
  const needed = /* @__PURE__ */ new Map();
  for (const reference of references) {
    if (isIgnored(policy, reference)) continue;
    const facts = new Set(
      applicable(policy, kinds, reference).flatMap(({ needs, rule }) => [...needs, ...rule.uses ?? []])
    );
    if (facts.size > 0) needed.set(reference, facts);
  }
  return needed;
};

// src/policy/edit.ts
var MOST = 40;
var LONGEST = 300;
var SCALES = [
  ["observe", "recommended", "strict"],
  ["off", "notice", "warning", "error"],
  ["warn", "enforce"],
  ["warn", "fail"]
];
var LOOSER = " (looser)";
var direction = (before, after) => {
  const scale = SCALES.find((words) => words.includes(before) && words.includes(after));
  if (!scale) return "";
  return scale.indexOf(after) < scale.indexOf(before) ? LOOSER : " (stricter)";
};
var escaped2 = (text) => escaped(text, LONGEST);
var word = (value) => typeof value === "string" ? value : JSON.stringify(value);
var itemWord = (key, item) => {
  if (key !== "waivers") return word(item);
  const { rule, reference, paths, reason, owner, expires } = item;
  const where = paths ? ` in ${paths.join(", ")}` : "";
  return `${rule} for ${reference}${where} until ${expires}, owned by ${owner}: ${reason}`;
};
function* flat(value, key) {
  if (Array.isArray(value)) {
    for (const item of value) yield [key, itemWord(key, item), "item"];
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* flat(inner, key ? `${key}.${name}` : name);
  } else yield [key, word(value), "value"];
}
var flatten = (written) => {
  const values = /* @__PURE__ */ new Map();
  const items = /* @__PURE__ */ new Map();
  for (const [key, text, kind] of flat(written, "")) {
    if (kind === "value") values.set(key, text);
    else items.set(JSON.stringify([key, text]), [key, text]);
  }
  return { values, items };
};
var differences = (before, after) => {
  const [old, now] = [flatten(before), flatten(after)];
  const lines = [];
  for (const key of /* @__PURE__ */ new Set([...old.values.keys(), ...now.values.keys()])) {
    const [from, to] = [old.values.get(key), now.values.get(key)];
    if (from === to) continue;
    if (from === void 0) lines.push(`${key}: set to ${escaped2(to ?? "")}`);
    else if (to === void 0) lines.push(`${key}: ${escaped2(from)} removed`);
    else lines.push(`${key}: ${escaped2(from)} → ${escaped2(to)}${direction(from, to)}`);
  }
  for (const [id, [key, item]] of now.items)
    if (!old.items.has(id)) lines.push(`${key}: adds ${escaped2(item)}`);
  for (const [id, [key, item]] of old.items)
    if (!now.items.has(id)) lines.push(`${key}: removes ${escaped2(item)}`);
  const order = JSON.stringify(before["overrides"]) !== JSON.stringify(after["overrides"]);
  if (order && !lines.some((line) => line.startsWith("overrides: "))) lines.push("overrides: in another order");
  lines.sort((one, other) => Number(other.endsWith(LOOSER)) - Number(one.endsWith(LOOSER)));
  const more = lines.length - MOST;
  return more > 0 ? [...lines.slice(0, MOST), `${more.toLocaleString("en")} further changes`] : lines;
};
var side = (text, path, rules2, now) => {
  try {
    return { written: loadPolicy({ text, path }, rules2, { now }).written, faults: [] };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { faults: error.faults.map(faultText) };
  }
};
var policyEdit = (base, head, path, rules2, now) => {
  const before = base === void 0 ? void 0 : side(base, path, rules2, now);
  const after = head === void 0 ? void 0 : side(head, path, rules2, now);
  const edit = (summary2) => ({
    kind: "policy",
    id: path,
    faults: after?.faults ?? [],
    summary: summary2,
    surface: "config",
    at: { path, line: 1 }
  });
  if (!after) return edit(["removes the policy; the preset recommended applies instead"]);
  if (!after.written) return edit([]);
  if (!before) return edit(["adds a policy", ...differences({}, after.written)]);
  if (!before.written) return edit(["mends a policy that could not be read"]);
  const summary = differences(before.written, after.written);
  return edit(summary.length > 0 ? summary : ["changes comments or layout alone"]);
};

// src/policy/claim.ts
var RANK = { error: 0, warning: 1, notice: 2 };
var bySeverity = (a, b) => RANK[a] - RANK[b];
var mildest = (severities) => severities.reduce((mild, next) => next && bySeverity(next, mild) > 0 ? next : mild, "error");

// src/policy/facts.ts
var SUBJECT = {
  release: "what the package registry knows of it",
  advisories: "its advisories",
  provenance: "who published it",
  license: "its licence",
  model: "what the model hub knows of it",
  scan: "what the model hub's scanners say of it",
  publisher: "what the model hub knows of its owner",
  lineage: "what the model hub knows of its base models",
  contents: "the contents of its files"
};
var hostOf2 = (source) => URL.canParse(source) && new URL(source).host || source;
var silence = (name, fact) => {
  if (fact?.state !== "unknown") return `no source told ${SUBJECT[name]}`;
  return fact.unasked ? fact.reason : `${hostOf2(fact.source)} gave no answer (${fact.reason})`;
};
var isUnasked = (fact) => fact?.state === "unknown" && fact.unasked === true;
var said = (name, fact) => {
  const host = hostOf2(fact.source);
  if (fact.state === "unknown") return silence(name, fact);
  const detail = fact.detail ? ` (${fact.detail})` : "";
  if (fact.state === "absent") return `${host} answered that there is none${detail}`;
  return `${URL.canParse(fact.source) ? `${host} answered` : `read from ${fact.source}`}${detail}`;
};
var proofsOf = (evidence, names) => names.flatMap((name) => {
  const fact = evidence[name];
  return fact ? [{ what: said(name, fact), source: fact.source, asked: fact.asked }] : [];
});
var isAnswered = (evidence, name) => evidence[name] !== void 0 && evidence[name].state !== "unknown";
var knownValue = (fact) => fact?.state === "known" ? fact.value : void 0;

// src/policy/examine.ts
var MILD = /* @__PURE__ */ new Set(["docs", "notebook", "import"]);
var ASK = "Look it up by hand, or run the check where it may ask.";
var ASK_AGAIN = "Run the check again once there is an answer. If there is none for long, name a mirror or a token under `sources` in the policy, or let unanswered questions warn with `unknown: warn`.";
var examine = (reference, evidence, rules2, examination) => {
  const claims = [];
  const unanswered = /* @__PURE__ */ new Map();
  for (const applicable2 of rules2) {
    const silent = applicable2.needs.filter((name) => !isAnswered(evidence, name));
    for (const name of silent) unanswered.set(name, [...unanswered.get(name) ?? [], applicable2]);
    if ("bug" in applicable2) claims.push(bug(reference, applicable2, examination, applicable2.bug));
    else if (silent.length === 0) {
      for (const claim of ask(reference, evidence, applicable2, examination)) claims.push(claim);
    }
  }
  for (const [name, silent] of together(unanswered, evidence)) {
    claims.push(undetermined(reference, evidence, name, silent, examination));
  }
  return withoutEchoes(claims, rules2);
};
var together = (unanswered, evidence) => {
  const groups = /* @__PURE__ */ new Map();
  for (const [name, silent] of unanswered) {
    const fact = evidence[name];
    const key = fact?.state === "unknown" ? JSON.stringify([fact.source, fact.reason]) : name;
    const group = groups.get(key);
    if (!group) groups.set(key, [name, [...silent]]);
    else {
      if (name === "release") group[0] = name;
      for (const one of silent) if (!group[1].includes(one)) group[1].push(one);
    }
  }
  return [...groups.values()];
};
var withoutEchoes = (claims, rules2) => {
  const said2 = new Set(
    claims.flatMap(({ state, waiver, rule }) => state === "violated" && !waiver ? [rule] : [])
  );
  const echoesOf = (spoken) => new Set(rules2.filter(({ rule }) => rule.behind?.some((id) => spoken.has(id))).map(({ rule }) => rule.id));
  const silenced = echoesOf(said2);
  const echoes = echoesOf(new Set([...said2].filter((id) => !silenced.has(id))));
  return claims.filter(({ state, rule }) => state !== "violated" || !echoes.has(rule));
};
var surfaceCap = ({ surface }) => MILD.has(surface) ? "warning" : "error";
var unknownCap = ({ setting }) => setting.unknown === "warn" ? "warning" : "error";
var parentsOf = (reference) => {
  if (reference.kind !== "package" || reference.relation !== "transitive" || !reference.via) return [];
  return [{ what: `pulled in by ${reference.via.join(", ")}, through ${reference.at.path}` }];
};
var bug = (reference, { rule }, { preset }, thrown) => ({
  rule: rule.id,
  severity: preset === "observe" ? "warning" : "error",
  state: "undetermined",
  reference,
  at: reference.at,
  message: `${reference.id} could not be judged: the gate has a bug in rule ${rule.id} (${String(thrown)}).`,
  fix: "Report it to the authors of the gate with the line above.",
  evidence: []
});
var ask = (reference, evidence, applicable2, examination) => {
  const { rule, setting } = applicable2;
  try {
    const problems = [
      ...rule.check({
        reference,
        options: setting.options,
        now: examination.now,
        release: knownValue(evidence.release),
        advisories: knownValue(evidence.advisories),
        provenance: knownValue(evidence.provenance),
        license: knownValue(evidence.license),
        model: knownValue(evidence.model),
        scan: knownValue(evidence.scan),
        publisher: knownValue(evidence.publisher),
        lineage: knownValue(evidence.lineage),
        contents: knownValue(evidence.contents)
      })
    ];
    return problems.map((problem) => violated(reference, evidence, applicable2, problem, examination));
  } catch (thrown) {
    return [bug(reference, applicable2, examination, thrown)];
  }
};
var violated = (reference, evidence, applicable2, problem, { waivers: waivers2 }) => {
  const { rule, setting, needs } = applicable2;
  const { message, fix, suggestion, offset, atMost, at, unknown = false, evidence: more = [] } = problem;
  const waiver = waivers2.find(rule.id, reference, evidence);
  return {
    rule: rule.id,
    severity: mildest([
      setting.level,
      atMost,
      surfaceCap(reference),
      unknown ? unknownCap(applicable2) : void 0
    ]),
    state: unknown ? "undetermined" : "violated",
    reference,
    at: at ?? reference.at,
    message,
    ...fix === void 0 ? {} : { fix },
    ...suggestion === void 0 ? {} : { suggestion },
    ...offset === void 0 ? {} : { offset },
    evidence: [...proofsOf(evidence, needs), ...more, ...parentsOf(reference)],
    ...waiver ? { waiver } : {}
  };
};
var ROUTED = "List that registry under `sources` in the policy with `token-env`, or the name under `private`.";
var isRouted = (reference, name) => name === "release" && reference.kind === "package" && reference.route !== void 0;
var NAMED = 3;
var few = (ids) => ids.length > NAMED + 1 ? `${ids.slice(0, NAMED).join(", ")} and ${ids.length - NAMED} more` : ids.join(", ");
var cureOf = (reference, name, evidence) => {
  if (isUnasked(evidence[name])) return ASK;
  return isRouted(reference, name) ? ROUTED : ASK_AGAIN;
};
var silenceOf = (reference, name, evidence) => {
  const fact = evidence[name];
  if (!isRouted(reference, name) || reference.route === void 0 || fact?.state !== "unknown")
    return `${reference.id} could not be checked: ${silence(name, fact)}.`;
  const { url, by } = reference.route;
  return `${reference.id} is routed to ${hostOf2(url)} by ${by}, which gave no answer (${fact.reason}).`;
};
var undetermined = (reference, evidence, name, silent, { waivers: waivers2 }) => {
  const graded = silent.map((applicable2) => ({
    id: applicable2.rule.id,
    severity: mildest([applicable2.setting.level, surfaceCap(reference), unknownCap(applicable2)]),
    waiver: waivers2.find(applicable2.rule.id, reference, evidence)
  })).sort((a, b) => bySeverity(a.severity, b.severity));
  const open = graded.filter(({ waiver: waiver2 }) => !waiver2);
  const shown = open.length > 0 ? open : graded;
  const { id = "", severity = "error", waiver } = shown[0] ?? {};
  return {
    rule: id,
    severity,
    state: "undetermined",
    reference,
    at: reference.at,
    message: `${silenceOf(reference, name, evidence)} Not checked: ${few(shown.map((rule) => rule.id))}.`,
    fix: cureOf(reference, name, evidence),
    evidence: [...proofsOf(evidence, [name]), ...parentsOf(reference)],
    ...waiver ? { waiver } : {}
  };
};

// src/policy/fold.ts
import { createHash } from "node:crypto";

// src/policy/twins.ts
var sharedMessage = ({ reference, message }) => reference.kind === "deployment" ? message.replace(` (service ${short(reference.service)})`, () => "") : message;
var keyOf = (claim) => {
  const { rule, state, at, waiver } = claim;
  return JSON.stringify([rule, state, waiver?.line ?? "", at.path, at.line, sharedMessage(claim)]);
};
var worse = (a, b) => (bySeverity(a.severity, b.severity) || (a.reference.id < b.reference.id ? -1 : 1)) < 0 ? a : b;
var withoutTwins = (claims) => {
  const kept = /* @__PURE__ */ new Map();
  const others = [];
  for (const claim of claims) {
    if (claim.reference.kind !== "deployment") {
      others.push(claim);
      continue;
    }
    const key = keyOf(claim);
    const twin = kept.get(key);
    if (!twin) kept.set(key, claim);
    else if (twin.reference.id !== claim.reference.id)
      kept.set(key, { ...worse(twin, claim), message: sharedMessage(claim) });
  }
  return [...others, ...kept.values()];
};

// src/policy/fold.ts
var PLACES = [
  "manifest",
  "command",
  "code",
  "config",
  "file",
  "lockfile",
  "notebook",
  "docs",
  "import"
];
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var byPlace = (a, b) => PLACES.indexOf(a.reference.surface) - PLACES.indexOf(b.reference.surface) || compare(a.at.path, b.at.path) || a.at.line - b.at.line || compare(a.reference.id, b.reference.id) || compare(a.fix ?? "", b.fix ?? "");
var likeness = ({ rule, severity, state, reference, message, waiver }) => [rule, severity, state, reference.kind, waiver?.line ?? "", message].join("\0");
var placeKey = ({ path, line }) => `${path}\0${line}`;
var further = ([best, ...others]) => {
  const places = new Map(others.map(({ at }) => [placeKey(at), at]));
  if (best) places.delete(placeKey(best.at));
  return [...places.values()];
};
var identity = (reference) => {
  if (reference.kind === "package") return packageKey(reference);
  if (reference.kind === "model") return modelKey(reference);
  return reference.kind === "waiver" ? `${reference.rule} ${reference.id}` : reference.id;
};
var hash = (parts) => createHash("sha256").update(parts.join("\0")).digest("hex");
var draft = (claims) => {
  const best = claims[0];
  if (!best) return void 0;
  const { rule, severity, state, reference, at, message, fix, suggestion, offset, evidence, waiver } = best;
  const accepted = waiver && { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires };
  return {
    rule,
    severity,
    state: waiver ? "waived" : state,
    kind: reference.kind,
    reference: reference.id,
    path: at.path,
    line: at.line,
    message,
    ...fix === void 0 ? {} : { fix },
    ...suggestion === void 0 ? {} : { suggestion },
    ...offset === void 0 ? {} : { offset },
    evidence,
    also: further(claims),
    ...accepted ? { waiver: accepted } : {},
    stable: [rule, reference.kind, identity(reference), at.path]
  };
};
var byWorst = (a, b) => bySeverity(a.severity, b.severity) || compare(a.path, b.path) || a.line - b.line || compare(a.rule, b.rule) || compare(a.message, b.message) || compare(a.state, b.state);
var fold = (claims) => {
  const groups = /* @__PURE__ */ new Map();
  for (const claim of withoutTwins(claims)) {
    const group = groups.get(likeness(claim));
    if (group) group.push(claim);
    else groups.set(likeness(claim), [claim]);
  }
  const drafts = [...groups.values()].flatMap((group) => draft(group.sort(byPlace)) ?? []);
  const seen = /* @__PURE__ */ new Map();
  return drafts.sort(byWorst).map(({ stable, ...finding }) => {
    const key = stable.join("\0");
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    return { ...finding, fingerprint: hash(number === 0 ? stable : [...stable, number]) };
  });
};

// src/policy/stories.ts
var REACHED = {
  rules: [
    "deployment-auth-disabled",
    "deployment-auth-missing",
    "deployment-exposed",
    "deployment-public-tunnel"
  ],
  says: "the door stands open"
};
var CHAINS = [
  {
    outcome: "Whoever can write to that model, today or after a take-over of its name, runs code in a service that strangers can reach.",
    within: "file",
    steps: [
      { rules: ["model-remote-code", "deployment-unsafe-loading"], says: "code of the model may run" },
      {
        rules: ["model-moved", "model-absent", "model-revision-absent", "model-unpinned"],
        says: "what the name stands for can change"
      },
      REACHED
    ]
  },
  {
    outcome: "Strangers can reach a service whose holes are known.",
    within: "file",
    steps: [
      { rules: ["deployment-malicious", "deployment-vulnerable"], says: "the version has known holes" },
      REACHED
    ]
  },
  {
    outcome: "A package that nobody vouches for would run with the rights of the machine itself.",
    within: "file",
    steps: [
      {
        rules: [
          "package-malicious",
          "package-absent",
          "package-held",
          "package-lookalike",
          "package-new",
          "package-stub"
        ],
        says: "the package is not what it should be"
      },
      {
        rules: [
          "deployment-docker-socket",
          "deployment-privileged",
          "deployment-host-mount",
          "agent-mcp-scope",
          "agent-mcp-secret"
        ],
        says: "what runs it may do more than a container or a tool should"
      }
    ]
  },
  {
    outcome: "The next release of that MCP server, whoever makes it, gets what it is handed here.",
    within: "file",
    steps: [
      { rules: ["agent-mcp-unpinned"], says: "its version is not fixed" },
      { rules: ["agent-mcp-secret", "agent-mcp-scope"], says: "it is given secrets or the disk" }
    ]
  },
  {
    outcome: "Whoever writes to the project can make the agent use what it was given.",
    within: "file",
    steps: [
      { rules: ["agent-workflow-injection"], says: "a stranger's words reach the agent" },
      { rules: ["agent-workflow-tools", "agent-workflow-sandbox"], says: "the agent may act" }
    ]
  },
  {
    outcome: "An agent that reads the hidden text is allowed to act on it without asking.",
    within: "change",
    steps: [
      { rules: ["agent-hidden-text"], says: "text that people cannot see speaks to the agent" },
      { rules: ["agent-settings-danger", "agent-hook-changed"], says: "its settings let it act" }
    ]
  }
];
var isTold = ({ state }) => state === "violated";
var told = ({ outcome, steps }, findings) => {
  const found = steps.map(({ rules: rules2, says }) => {
    const finding = rules2.map((rule) => findings.find((each) => each.rule === rule)).find((each) => each !== void 0);
    return finding && { finding, says };
  });
  if (found.some((step) => step === void 0)) return [];
  return [
    {
      outcome,
      steps: found.flatMap(
        (step) => step ? [
          {
            says: step.says,
            at: { path: step.finding.path, line: step.finding.line },
            rule: step.finding.rule,
            fingerprint: step.finding.fingerprint
          }
        ] : []
      )
    }
  ];
};
var groupsOf = (findings) => {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const places = /* @__PURE__ */ new Set([finding.path, ...finding.also.map(({ path }) => path)]);
    for (const path of places) groups.set(path, [...groups.get(path) ?? [], finding]);
  }
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([, group]) => group);
};
var joined = ([first, ...others]) => first ? [{ ...first, also: others.flatMap(({ steps }) => steps[0]?.at ?? []) }] : [];
var storiesOf = (findings) => {
  const known = new Set(CHAINS.flatMap(({ steps }) => steps.flatMap(({ rules: rules2 }) => rules2)));
  const open = findings.filter((finding) => isTold(finding) && known.has(finding.rule));
  if (open.length < 2) return [];
  const files = groupsOf(open);
  return CHAINS.flatMap(
    (chain) => joined(chain.within === "change" ? told(chain, open) : files.flatMap((group) => told(chain, group)))
  );
};

// src/policy/waivers.ts
var SOON = 14;
var daysLeft = ({ expires }, now) => ((dayOf(expires) ?? Number.NEGATIVE_INFINITY) - startOfDay(now)) / DAY;
var stateOf = (waiver, state, path) => ({
  kind: "waiver",
  id: waiver.reference,
  rule: waiver.rule,
  state,
  expires: waiver.expires,
  owner: waiver.owner,
  surface: "config",
  at: { path, line: waiver.line }
});
var grouped = (entries, key) => {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const group = groups.get(key(entry.waiver));
    if (group) group.push(entry);
    else groups.set(key(entry.waiver), [entry]);
  }
  return groups;
};
var unusedOf = (entries, judged, used) => {
  const byName = grouped(entries, ({ exact }) => exact.name);
  const unused = /* @__PURE__ */ new Set();
  if (byName.size === 0) return unused;
  for (const [reference, evidence] of judged) {
    for (const { waiver, covers } of byName.get(namesOf(reference, evidence)?.name ?? "") ?? []) {
      if (!used.has(waiver) && covers(reference.at.path)) unused.add(waiver);
    }
  }
  return unused;
};
var waivers = ({ waivers: all, path = "" }, now) => {
  const entries = all.map((waiver) => {
    const covers = waiver.paths ? matcher(waiver.paths) : () => true;
    return { waiver, covers };
  });
  const active = entries.filter(({ waiver }) => daysLeft(waiver, now) >= 0);
  const byKey = grouped(active, ({ rule, exact }) => `${rule} ${exact.key}`);
  return {
    find(rule, reference, evidence) {
      if (byKey.size === 0) return void 0;
      const candidates = (namesOf(reference, evidence)?.keys ?? []).flatMap(
        (key) => byKey.get(`${rule} ${key}`) ?? []
      );
      return candidates.find(({ covers }) => covers(reference.at.path))?.waiver;
    },
    states(judged, used) {
      const unused = unusedOf(active, judged, used);
      return all.flatMap((waiver) => {
        const left = daysLeft(waiver, now);
        if (left < 0) return [stateOf(waiver, "expired", path)];
        return [
          ...left <= SOON ? [stateOf(waiver, "expiring", path)] : [],
          ...unused.has(waiver) ? [stateOf(waiver, "unused", path)] : []
        ];
      });
    }
  };
};

// src/policy/judge.ts
var NOTHING = {};
var many = (count, one, more) => `${count.toLocaleString("en")} ${count === 1 ? one : more}`;
var countKinds = (references) => {
  const checked = {};
  for (const { kind } of references) checked[kind] = (checked[kind] ?? 0) + 1;
  return checked;
};
var conclude = (findings, mode) => {
  const { error, warning } = tally({ findings });
  if (error > 0 && mode === "enforce") return "fail";
  return error + warning > 0 ? "warn" : "pass";
};
var privateNotes = (judged) => {
  const names = (asked) => {
    const packages = judged.filter((reference) => reference.kind === "package");
    return new Set(packages.filter((one) => one.private?.asked === asked).map(packageKey)).size;
  };
  const note = (count, whom) => count === 0 ? [] : [`${many(count, "private name was", "private names were")} not asked of ${whom}.`];
  return [...note(names(false), "a public registry"), ...note(names(true), "a public advisory database")];
};
var notesOf = ({ policy, references, notes }, judged, findings) => {
  const ignored = references.length - judged.length;
  const { error } = tally({ findings });
  return [
    ...notes,
    ...policy.notes,
    ...privateNotes(judged),
    ...ignored > 0 ? [`${many(ignored, "reference was", "references were")} not judged: the policy ignores their files.`] : [],
    ...policy.mode === "warn" && error > 0 ? [`The policy's mode is warn: ${many(error, "error does", "errors do")} not fail the check.`] : []
  ];
};
var judge = (given) => {
  const { policy, rules: rules2, references, evidence, now, base, head, files } = given;
  const kinds = rulesByKind(rules2);
  const accepted = waivers(policy, now);
  const examination = { now, preset: policy.preset, waivers: accepted };
  const claimsOn = (reference) => examine(reference, evidence.get(reference) ?? NOTHING, applicable(policy, kinds, reference), examination);
  const judged = references.filter((reference) => !isIgnored(policy, reference));
  const claims = judged.flatMap(claimsOn);
  const used = new Set(claims.flatMap(({ waiver }) => waiver ? [waiver] : []));
  const states = accepted.states(
    judged.map((reference) => [reference, evidence.get(reference) ?? NOTHING]),
    used
  );
  const findings = fold([...claims, ...states.flatMap(claimsOn)]);
  return {
    conclusion: conclude(findings, policy.mode),
    mode: policy.mode,
    base,
    head,
    checked: countKinds(judged),
    files,
    findings,
    stories: storiesOf(findings),
    off: policy.off,
    policy: policy.describe(),
    notes: notesOf(given, judged, findings)
  };
};

// src/policy/tighten.ts
var tighten = (policy, { mode }) => {
  if (mode === void 0 || mode === policy.mode) return policy;
  if (mode === "enforce") return { ...policy, mode };
  const note = "The input mode: warn is not followed: inputs never loosen a policy, and this one enforces.";
  return { ...policy, notes: [...policy.notes, note] };
};

// src/judging.ts
var policyOf = (source, { mode, now, offline }) => {
  const loaded = tighten(loadPolicy(source, rules, { now }), mode ? { mode } : {});
  return offline ? forgiving(loaded) : loaded;
};
var forgiving = (policy) => ({
  ...policy,
  unknown: "warn",
  setting: (rule, path) => ({ ...policy.setting(rule, path), unknown: "warn" })
});
var editOf = async ({ change, policy, now }, text) => {
  const file = change.files.find(({ path, base: base2 }) => path === policy.path || base2?.path === policy.path);
  if (!file) return [];
  const sides = [file.base, file.head?.path === policy.path ? file.head : void 0];
  const [base, head] = await Promise.all(sides.map((side2) => side2?.kind === "file" ? text(side2) : void 0));
  return [policyEdit(base, head, policy.path, rules, now)];
};
var looksPrivate = (policy, { ecosystem, name }) => {
  const [, scope = "", rest = ""] = /^([^-_./@]{2,100})[-_.](.{1,200})$/s.exec(name) ?? [];
  const spellings = [name, name.replace(/[-_.]+/g, "-"), name.replace(/[-_.]+/g, "_")];
  return scope !== "" && policy.isPrivate("npm", `@${scope}/${rest}`) || spellings.some((spelling) => policy.isPrivate(ecosystem, spelling));
};
var markPrivate = (policy, reference) => {
  if (reference.kind !== "package") return reference;
  if (!policy.isPrivate(reference.ecosystem, reference.name)) {
    const extra = reference.indexes?.some((index) => index.extra);
    return extra && looksPrivate(policy, reference) ? { ...reference, looksPrivate: true } : reference;
  }
  const marked2 = {
    ...reference,
    private: { asked: policy.sources[ecosystems[reference.ecosystem].service] !== void 0 }
  };
  return marked2;
};
var evidenceFor = async ({ sources, offline, github, answers, now, secret, stage }, policy, references) => {
  const wanted = neededFacts(policy, rules, references);
  if (wanted.size === 0) return { evidence: /* @__PURE__ */ new Map(), refused: [] };
  stage("asking the sources", 0, wanted.size);
  const [{ gather, sources: all, offlineSources }, { openHttp }] = await Promise.all([
    import("./sources-SNFWE7MK.js"),
    import("./asking-SAOHM7FO.js")
  ]);
  const http = openHttp({
    services: policy.sources,
    overrides: sources ?? /* @__PURE__ */ new Map(),
    ...github ? { github } : {},
    routes: routesOf(references),
    offline: offline ?? false,
    ...answers ? { answers } : {},
    now,
    secret
  });
  try {
    const none = /* @__PURE__ */ new Set();
    const evidence = await gather(
      [...wanted.keys()],
      (reference) => wanted.get(reference) ?? none,
      http,
      (done, all2) => stage("asking the sources", done, all2),
      offline ? offlineSources : all
    );
    return { evidence, refused: http.stats().refused };
  } finally {
    await http.close();
  }
};
var refusedNotes = ({ refused }) => refused.map(
  (name) => `${name} refused the token that it was given, and was asked without one: check the token. What only a token may see had no answer.`
);
var listedNotes = ({ offline }, evidence) => {
  const listed = [...evidence.values()].filter(({ release }) => offline && release?.state === "known").length;
  if (listed === 0) return [];
  return [
    `${listed === 1 ? "One package counts" : `${listed} packages count`} as existing, being popular; versions, ages and states were not looked up.`
  ];
};
var cataloguedNotes = ({ offline }, evidence) => {
  if (!offline) return [];
  const known = [...evidence].filter(
    ([{ kind }, { advisories }]) => kind === "deployment" && advisories?.state === "known"
  );
  const [first] = known.flatMap(([, { advisories }]) => advisories?.source ?? []).sort();
  if (first === void 0) return [];
  return [
    `${known.length === 1 ? "One service was" : `${known.length} services were`} compared with ${first}; what became known since is not in it.`
  ];
};
var judging = async (request, policy, found, {
  read,
  notes,
  text
}) => {
  const { change, now, stage } = request;
  const places = { services: policy.sources, overrides: request.sources ?? /* @__PURE__ */ new Map() };
  const references = [
    ...found.map((one) => placed(markPrivate(policy, one), places)),
    ...await editOf(request, text)
  ];
  const answers = await evidenceFor(request, policy, references);
  const { evidence } = answers;
  stage("judging");
  const verdict = judge({
    policy,
    rules,
    references,
    evidence,
    now,
    base: change.base,
    head: change.head,
    files: { changed: change.files.length, read },
    notes: [
      ...notes,
      ...refusedNotes(answers),
      ...listedNotes(request, evidence),
      ...cataloguedNotes(request, evidence)
    ]
  });
  return {
    verdict,
    titles: new Map(rules.map(({ id, title }) => [id, title])),
    tags: new Map(rules.map(({ id, tags = [] }) => [id, tags]))
  };
};
export {
  judging,
  policyOf
};
