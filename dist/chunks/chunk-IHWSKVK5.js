import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CONCLUSION,
  byPath,
  counts,
  looked,
  minute,
  more,
  rollUp,
  short
} from "./chunk-V5KIVYSA.js";
import {
  inertLog,
  visible
} from "./chunk-6LBNWFDO.js";

// src/reports/text.ts
var WIDTH = 80;
var STYLES = { error: 31, warning: 33, notice: 36, waived: 90, good: 32, bold: 1, dim: 2 };
var wrap = (text, width) => {
  const lines = [];
  let line = "";
  for (let word of text.split(" ")) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    while (word.length > width) {
      lines.push(word.slice(0, width));
      word = word.slice(width);
    }
    line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
};
var block = (lead, text) => {
  const pad = " ".repeat(lead.length);
  return wrap(visible(text, 1500), WIDTH - lead.length).map(
    (line, index) => (index === 0 ? lead : pad) + line
  );
};
var proofs = ({ evidence }) => evidence.map(
  ({ what, source, asked }) => [what, source && !what.includes(source) && source, asked && minute(asked)].filter(Boolean).join(", ")
);
var head = ({ state, severity, line, rule }, paint) => {
  const tone = state === "waived" ? "waived" : severity;
  const label = state === "undetermined" ? `${severity}, not answered` : tone;
  return `${String(line).padStart(6)}  ${paint(tone, label)}  ${paint("dim", rule)}`;
};
var one = (finding, paint) => {
  const { message, fix, waiver, also } = finding;
  return [
    head(finding, paint),
    ...block("        ", message),
    ...fix ? block("        → ", fix) : [],
    ...also.length > 0 ? block("        also ", also.map(({ path, line }) => `${path}:${line}`).join(", ")) : [],
    ...waiver ? block("        waived ", `until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`) : [],
    ...proofs(finding).flatMap((proof) => block("        · ", proof).map((line) => paint("dim", line)))
  ];
};
var leftOut = (rest) => rest.unanswered ? `and ${more(rest)} without an answer, for the same reason` : `and ${more(rest)} of ${rest.rule} in ${rest.path}`;
var stories = (verdict, paint) => verdict.stories.flatMap(({ outcome, steps, also }) => [
  ...block("together: ", outcome).map((line) => paint("bold", line)),
  ...steps.flatMap(({ says, at, rule }) => block("        + ", `${says}: ${at.path}:${at.line}, ${rule}`)),
  ...also.length > 0 ? block("        + ", `the same in ${also.map(({ path, line }) => `${path}:${line}`).join(", ")}`) : [],
  ""
]);
var last = (verdict, paint) => {
  const { conclusion, findings, notes, off } = verdict;
  const [mark, tone] = { fail: ["✖", "error"], warn: ["▲", "warning"], pass: ["✔", "good"] }[conclusion];
  const rule = findings.find(({ state }) => state !== "waived")?.rule;
  return [
    ...notes.flatMap((note) => block("note: ", note)),
    ...off.length > 0 ? block("off: ", off.join(", ")) : [],
    ...notes.length + off.length > 0 ? [""] : [],
    paint(tone, `${mark} ${CONCLUSION[conclusion]}: ${counts(verdict)}`),
    ...rule ? [paint("dim", `  why: ai-artifact-gate explain ${rule}`)] : []
  ];
};
var textReport = (verdict, { version }, colours) => {
  const paint = (style, text) => colours ? `\x1B[${STYLES[style]}m${text}\x1B[0m` : text;
  const lines = [
    paint("bold", `AI Artifact Gate ${version}`),
    ...block("  ", `${short(verdict.base)} → ${short(verdict.head)}, policy: ${verdict.policy}`),
    ...block("  ", `looked at ${looked(verdict)}`),
    ""
  ];
  const { shown, rest } = rollUp(verdict.findings);
  for (const [path, findings] of byPath(shown)) {
    const hidden = rest.filter((left) => left.path === path);
    lines.push(
      paint("bold", visible(path, 400)),
      ...findings.flatMap((finding) => one(finding, paint)),
      ...hidden.flatMap((left) => block("        … ", leftOut(left))),
      ""
    );
  }
  return `${inertLog([...lines, ...stories(verdict, paint), ...last(verdict, paint)].join("\n"))}
`;
};

export {
  WIDTH,
  wrap,
  textReport
};
