import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/reports/json.ts
var REPORT_VERSION = 1;
var VERDICTS = { pass: "pass", warn: "warn", fail: "fail" };
var finding = ({
  rule,
  severity,
  state,
  kind,
  reference,
  path,
  line,
  message,
  fix,
  evidence,
  also,
  waiver,
  suggestion,
  fingerprint
}, { tags }) => ({
  rule,
  ...tags.get(rule)?.length ? { tags: tags.get(rule) } : {},
  severity,
  state,
  kind,
  reference,
  path,
  line,
  message,
  ...fix === void 0 ? {} : { fix },
  ...suggestion === void 0 ? {} : { suggestion },
  evidence,
  also,
  ...waiver === void 0 ? {} : { waiver },
  fingerprint
});
var jsonReport = (verdict, scene) => ({
  version: REPORT_VERSION,
  tool: { name: "ai-artifact-gate", version: scene.version },
  verdict: VERDICTS[verdict.conclusion],
  mode: verdict.mode,
  base: verdict.base,
  head: verdict.head,
  policy: verdict.policy,
  checked: verdict.checked,
  files: verdict.files,
  findings: verdict.findings.map((each) => finding(each, scene)),
  stories: verdict.stories,
  off: verdict.off,
  notes: verdict.notes
});

export {
  jsonReport
};
