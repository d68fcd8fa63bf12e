import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tally
} from "./chunk-UNGEOPR3.js";

// src/reports/rollup.ts
var MOST = 50;
var SHOWN = 20;
var MOST_UNANSWERED = 8;
var SHOWN_UNANSWERED = 4;
var silenceOf = ({ state, evidence: [first] }) => state === "undetermined" ? first?.what : void 0;
var keyOf = (finding) => {
  const { rule, path, severity, state } = finding;
  const silence = silenceOf(finding);
  return JSON.stringify(silence === void 0 ? [rule, path, severity, state] : [silence, severity]);
};
var rollUp = (findings) => {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  const hidden = /* @__PURE__ */ new Set();
  const rest = [];
  for (const group of groups.values()) {
    const unanswered = group[0] !== void 0 && silenceOf(group[0]) !== void 0;
    const [most, shown] = unanswered ? [MOST_UNANSWERED, SHOWN_UNANSWERED] : [MOST, SHOWN];
    const last = group[shown - 1];
    if (group.length <= most || !last) continue;
    for (const finding of group.slice(shown)) hidden.add(finding);
    const { rule, path, severity, state } = last;
    rest.push({ rule, path, severity, state, count: group.length - shown, unanswered });
  }
  return { shown: findings.filter((finding) => !hidden.has(finding)), rest };
};
var more = ({ count }) => `${count.toLocaleString("en")} more`;

// src/reports/words.ts
var many = (count, one, more2 = `${one}s`) => `${count.toLocaleString("en")} ${count === 1 ? one : more2}`;
var counts = (verdict) => {
  const { error, warning, notice, waived } = tally(verdict);
  const parts = [
    error && many(error, "error"),
    warning && many(warning, "warning"),
    notice && many(notice, "notice"),
    waived && `${waived} waived`
  ];
  return parts.filter(Boolean).join(", ") || "nothing to report";
};
var KINDS = {
  package: ["package", "packages"],
  model: ["model reference", "model references"],
  "model-file": ["model file", "model files"],
  loader: ["loader call", "loader calls"],
  lock: ["lock entry", "lock entries"],
  deployment: ["deployment", "deployments"],
  agent: ["agent configuration", "agent configurations"],
  unread: ["unread place", "unread places"],
  policy: ["policy edit", "policy edits"]
};
var looked = ({ checked, files }) => {
  const parts = Object.entries(KINDS).flatMap(([kind, [one, more2]]) => {
    const count = checked[kind] ?? 0;
    return count > 0 ? [many(count, one, more2)] : [];
  });
  const what = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : parts[0] ?? "nothing";
  return `${what} in ${files.read} of ${many(files.changed, "changed file")}`;
};
var CONCLUSION = {
  fail: "blocked",
  warn: "passed with warnings",
  pass: "passed"
};
var byPath = (findings) => {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const group = groups.get(finding.path);
    if (group) group.push(finding);
    else groups.set(finding.path, [finding]);
  }
  return groups;
};
var short = (commit) => /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 10) : commit;
var minute = (iso) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(iso) ? `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC` : "";

export {
  rollUp,
  more,
  counts,
  looked,
  CONCLUSION,
  byPath,
  short,
  minute
};
