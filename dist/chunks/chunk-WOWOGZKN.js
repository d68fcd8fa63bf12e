import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tally
} from "./chunk-UNGEOPR3.js";
import {
  clip,
  inertLine,
  visible
} from "./chunk-6LBNWFDO.js";

// src/reports/annotations.ts
var MOST_PER_LEVEL = 10;
var MOST_MESSAGE = 4096;
var annotationText = ({ message, fix, also }) => {
  const places = also.slice(0, 5).map(({ path, line }) => `${path}:${line}`);
  return [message, fix, places.length > 0 && `Also at ${places.join(", ")}${also.length > 5 ? " …" : ""}.`].filter((line) => typeof line === "string").map((line) => inertLine(visible(line, 1200))).join("\n");
};
var annotation = (finding) => ({
  level: finding.severity,
  title: finding.rule,
  message: clip(annotationText(finding), MOST_MESSAGE),
  // A path with a control character cannot be a file that GitHub shows; the runner would read it wrong.
  ...new RegExp("\\p{Cc}", "u").test(finding.path) ? {} : { file: finding.path, line: finding.line }
});
var annotations = (verdict) => {
  const open = verdict.findings.filter(({ state }) => state !== "waived");
  const totals = tally(verdict);
  const over = ["error", "warning", "notice"].filter((level) => totals[level] > MOST_PER_LEVEL);
  const room = {
    error: MOST_PER_LEVEL,
    warning: MOST_PER_LEVEL,
    notice: MOST_PER_LEVEL - (over.length > 0 ? 1 : 0)
  };
  const shown = open.filter(({ severity }) => room[severity]-- > 0);
  const hidden = open.length - shown.length;
  if (hidden === 0) return shown.map(annotation);
  const message = `${hidden} more findings are not shown as annotations. The findings file lists all ${open.length}.`;
  return [...shown.map(annotation), { level: "notice", title: "AI Artifact Gate", message }];
};

export {
  annotationText,
  annotations
};
