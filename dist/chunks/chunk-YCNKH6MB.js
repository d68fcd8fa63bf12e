import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CONCLUSION,
  byPath,
  counts,
  looked,
  minute,
  short
} from "./chunk-CF6LJBKA.js";
import {
  code,
  sentence,
  urlPath
} from "./chunk-6LBNWFDO.js";

// src/reports/markdown.ts
var MARK = { error: "⛔", warning: "⚠️", notice: "ℹ️" };
var TITLE = {
  fail: "⛔ AI Artifact Gate: blocked",
  warn: "⚠️ AI Artifact Gate: passed with warnings",
  pass: "✅ AI Artifact Gate: passed"
};
var place = (path, line, verdict, { repository }) => {
  const linked = repository && /^[0-9a-f]{40,64}$/.test(verdict.head) && !new RegExp("\\p{Cc}", "u").test(path);
  return linked ? `[line ${line}](${repository}/blob/${verdict.head}/${urlPath(path)}#L${line})` : `line ${line}`;
};
var ruleLink = (rule, { docs }) => docs ? `[${code(rule)}](${docs}/${urlPath(rule)}.md)` : code(rule);
var proofLine = ({ what, source, asked }) => [sentence(what), source && !what.includes(source) ? code(source, 300) : "", asked ? minute(asked) : ""].filter(Boolean).join(", ");
var proofList = ({ evidence }) => {
  if (evidence.length <= 2) return evidence.map((proof) => `  <sub>${proofLine(proof)}</sub>  `);
  const lines = evidence.map((proof) => `  - ${proofLine(proof)}`);
  return [`  <details><summary>${evidence.length} proofs</summary>`, "", ...lines, "", "  </details>"];
};
var item = (finding, verdict, scene, detail) => {
  const { severity, state, path, line, rule, message, fix, waiver, also } = finding;
  const mark = state === "waived" ? "🤝" : MARK[severity];
  const head = `- ${mark} ${place(path, line, verdict, scene)} · ${ruleLink(rule, scene)}${state === "undetermined" ? " · not answered" : ""}  `;
  if (detail === "brief") return [head, `  ${sentence(message, 200)}`];
  const others = also.slice(0, 10).map((other) => `${code(other.path, 200)} ${place(other.path, other.line, verdict, scene)}`);
  const more = also.length > 10 ? ` and ${also.length - 10} more` : "";
  return [
    head,
    `  ${sentence(message)}  `,
    ...fix ? [`  **Mend:** ${sentence(fix)}  `] : [],
    ...others.length > 0 ? [`  Also: ${others.join(", ")}${more}  `] : [],
    ...waiver ? [`  **Waived** until ${code(waiver.expires)} by ${code(waiver.owner)}: ${sentence(waiver.reason)}  `] : [],
    ...detail === "full" ? proofList(finding) : []
  ];
};
var sections = (findings, verdict, scene, detail) => [...byPath(findings)].map(
  ([path, group]) => [
    `**${code(path, 300)}**`,
    "",
    ...group.flatMap((finding) => item(finding, verdict, scene, detail)),
    ""
  ].join("\n")
);
var folded = (title, body) => ["<details>", `<summary>${title}</summary>`, "", ...body, "</details>", ""].join("\n");
var foot = (verdict, { run }) => {
  const { base, head, policy, notes, off } = verdict;
  const lines = [
    `Looked at ${looked(verdict)}, ${code(short(base))} → ${code(short(head))}. Policy: ${sentence(policy, 300)}.`,
    ...off.length > 0 ? [
      `Rules that are off: ${off.slice(0, 60).map((rule) => code(rule)).join(", ")}.`
    ] : [],
    ...notes.slice(0, 20).map((note) => sentence(note, 400)),
    ...run ? [`[Run](${run})`] : []
  ];
  return lines.map((line) => `<sub>${line}</sub>`).join("<br>\n");
};
var frame = (verdict, scene, body) => [`### ${TITLE[verdict.conclusion]}`, "", `${counts(verdict)}`, "", ...body, foot(verdict, scene), ""].join(
  "\n"
);
var whole = (verdict, scene, detail) => {
  const open = verdict.findings.filter(({ state }) => state !== "waived");
  const waived = verdict.findings.filter(({ state }) => state === "waived");
  const loud = open.filter(({ severity }) => severity !== "notice");
  const quiet = open.filter(({ severity }) => severity === "notice");
  return frame(verdict, scene, [
    ...sections(loud, verdict, scene, detail),
    ...quiet.length > 0 ? [
      folded(
        `${quiet.length} ${quiet.length === 1 ? "notice" : "notices"}`,
        sections(quiet, verdict, scene, detail)
      )
    ] : [],
    ...waived.length > 0 ? [folded(`${waived.length} waived`, sections(waived, verdict, scene, detail))] : []
  ]);
};
var cut = (verdict, scene, limit, measure) => {
  const open = verdict.findings.filter(({ state }) => state !== "waived");
  const more = (hidden) => `**${hidden.toLocaleString("en")} more findings are not shown here.** The findings file and the log of the run have all of them.
`;
  let room = limit - measure(frame(verdict, scene, [more(open.length)])) - 64;
  const lines = [];
  let shown = 0;
  for (const finding of open) {
    const text = [`**${code(finding.path, 300)}**`, "", ...item(finding, verdict, scene, "brief"), ""].join(
      "\n"
    );
    room -= measure(text) + 1;
    if (room < 0) break;
    lines.push(text);
    shown++;
  }
  return frame(verdict, scene, [...lines, more(open.length - shown)]);
};
var markdownReport = (verdict, scene, limit = Number.POSITIVE_INFINITY, measure = (text) => text.length) => {
  const levels = verdict.findings.length > 3e3 && limit < 2 ** 21 ? [] : ["full", "plain", "brief"];
  for (const detail of levels) {
    const text = whole(verdict, scene, detail);
    if (measure(text) <= limit) return text;
  }
  return limit === Number.POSITIVE_INFINITY ? whole(verdict, scene, "full") : cut(verdict, scene, limit, measure);
};
var headline = (verdict) => `${CONCLUSION[verdict.conclusion]}: ${counts(verdict)}`;

export {
  markdownReport,
  headline
};
