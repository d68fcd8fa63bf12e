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
  const more2 = also.length > 10 ? ` and ${also.length - 10} more` : "";
  return [
    head,
    `  ${sentence(message)}  `,
    ...fix ? [`  **Mend:** ${sentence(fix)}  `] : [],
    ...others.length > 0 ? [`  Also: ${others.join(", ")}${more2}  `] : [],
    ...waiver ? [`  **Waived** until ${code(waiver.expires)} by ${code(waiver.owner)}: ${sentence(waiver.reason)}  `] : [],
    ...detail === "full" ? proofList(finding) : []
  ];
};
var leftOut = (rest) => rest.unanswered ? `- … and **${more(rest)}** without an answer, for the same reason` : `- … and **${more(rest)}** of ${code(rest.rule)} in ${code(rest.path, 300)}`;
var sections = ({ shown, rest }, verdict, scene, detail) => [...byPath(shown)].map(
  ([path, group]) => [
    `**${code(path, 300)}**`,
    "",
    ...group.flatMap((finding) => item(finding, verdict, scene, detail)),
    ...rest.filter((left) => left.path === path).map(leftOut),
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
var stories = (verdict, scene) => {
  if (verdict.stories.length === 0) return [];
  const told = verdict.stories.map(({ outcome, steps, also }) => {
    const others = also.slice(0, 10).map((at) => `${code(at.path, 200)} ${place(at.path, at.line, verdict, scene)}`);
    const rest = also.length > 10 ? ` and ${also.length - 10} more` : "";
    const parts = steps.map(
      ({ says, at, rule }) => `  - ${sentence(says)}: ${code(at.path, 200)} ${place(at.path, at.line, verdict, scene)} · ${ruleLink(rule, scene)}`
    );
    const same = others.length > 0 ? [`  - the same in ${others.join(", ")}${rest}`] : [];
    return [`- 🔗 **${sentence(outcome)}**`, ...parts, ...same].join("\n");
  });
  return ["**Together**", "", ...told, ""];
};
var isWaived = ({ state }) => state === "waived";
var isLoud = (finding) => !isWaived(finding) && finding.severity !== "notice";
var isQuiet = (finding) => !isWaived(finding) && finding.severity === "notice";
var whole = (verdict, all, scene, detail) => {
  const some = (is) => ({ shown: all.shown.filter(is), rest: all.rest.filter(is) });
  const count = (is) => verdict.findings.filter(is).length;
  const [loud, quiet, waived] = [some(isLoud), some(isQuiet), some(isWaived)];
  return frame(verdict, scene, [
    ...detail === "brief" ? [] : stories(verdict, scene),
    ...sections(loud, verdict, scene, detail),
    ...quiet.shown.length > 0 ? [
      folded(
        `${count(isQuiet)} ${count(isQuiet) === 1 ? "notice" : "notices"}`,
        sections(quiet, verdict, scene, detail)
      )
    ] : [],
    ...waived.shown.length > 0 ? [folded(`${count(isWaived)} waived`, sections(waived, verdict, scene, detail))] : []
  ]);
};
var cut = (verdict, all, scene, limit, measure) => {
  const total = verdict.findings.filter((finding) => !isWaived(finding)).length;
  const open = all.shown.filter((finding) => !isWaived(finding));
  const hidden = (count) => `**${count.toLocaleString("en")} more findings are not shown here.** The findings file has all of them.
`;
  let room = limit - measure(frame(verdict, scene, [hidden(total)])) - 64;
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
  return frame(verdict, scene, [...lines, hidden(total - shown)]);
};
var markdownReport = (verdict, scene, limit = Number.POSITIVE_INFINITY, measure = (text) => text.length) => {
  const all = rollUp(verdict.findings);
  const levels = all.shown.length > 3e3 && limit < 2 ** 21 ? [] : ["full", "plain", "brief"];
  for (const detail of levels) {
    const text = whole(verdict, all, scene, detail);
    if (measure(text) <= limit) return text;
  }
  return limit === Number.POSITIVE_INFINITY ? whole(verdict, all, scene, "full") : cut(verdict, all, scene, limit, measure);
};
var headline = (verdict) => `${CONCLUSION[verdict.conclusion]}: ${counts(verdict)}`;

export {
  markdownReport,
  headline
};
