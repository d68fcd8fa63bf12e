import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  clip,
  urlPath,
  visible
} from "./chunk-6LBNWFDO.js";

// src/reports/sarif.ts
var SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var MOST_RESULTS = 25e3;
var MOST_RELATED = 100;
var LEVEL = { error: "error", warning: "warning", notice: "note" };
var location = (path, line, offset) => ({
  physicalLocation: {
    artifactLocation: { uri: urlPath(path), uriBaseId: "%SRCROOT%" },
    region: { startLine: Math.max(1, line), ...offset === void 0 ? {} : { byteOffset: offset } }
  }
});
var sentenceOf = ({ message, fix }) => clip(visible(fix ? `${message} ${fix}` : message, 4e3), 4096);
var result = (finding, ruleIndex) => {
  const { rule, severity, state, kind, reference, path, line, offset, also, evidence, waiver, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule) ?? -1,
    level: LEVEL[severity],
    message: { text: sentenceOf(finding) },
    locations: [location(path, line, offset)],
    ...also.length > 0 ? { relatedLocations: also.slice(0, MOST_RELATED).map((other) => location(other.path, other.line)) } : {},
    partialFingerprints: { "aiArtifactGate/v1": fingerprint },
    // An empty list says that nothing is suppressed; code scanning shows waived findings as closed.
    suppressions: waiver ? [
      {
        kind: "external",
        status: "accepted",
        justification: visible(`${waiver.reason} (${waiver.owner}, until ${waiver.expires})`)
      }
    ] : [],
    properties: { state, kind, reference: visible(reference), evidence: evidence.slice(0, 20) }
  };
};
var descriptor = (id, { titles, tags, docs }) => ({
  id,
  shortDescription: { text: titles.get(id) ?? id },
  ...docs ? { helpUri: `${docs}/${urlPath(id)}.md` } : {},
  help: { text: `ai-artifact-gate explain ${id}` },
  ...tags.get(id)?.length ? { properties: { tags: tags.get(id) } } : {}
});
var unanswered = (verdict, ruleIndex) => verdict.findings.filter(({ state }) => state === "undetermined").slice(0, 1e3).map((finding) => ({
  level: "error",
  message: { text: sentenceOf(finding) },
  associatedRule: { id: finding.rule, index: ruleIndex.get(finding.rule) ?? -1 }
}));
var sarifReport = (verdict, scene) => {
  const ids = [...new Set(verdict.findings.map(({ rule }) => rule))].sort();
  const ruleIndex = new Map(ids.map((id, index) => [id, index]));
  return {
    version: "2.1.0",
    $schema: SARIF_SCHEMA,
    runs: [
      {
        tool: {
          driver: {
            name: "AI Artifact Gate",
            semanticVersion: scene.version,
            rules: ids.map((id) => descriptor(id, scene))
          }
        },
        automationDetails: { id: "ai-artifact-gate/" },
        columnKind: "utf16CodeUnits",
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: unanswered(verdict, ruleIndex) }
        ],
        results: verdict.findings.slice(0, MOST_RESULTS).map((finding) => result(finding, ruleIndex)),
        properties: { verdict: verdict.conclusion, base: verdict.base, head: verdict.head }
      }
    ]
  };
};

export {
  SARIF_SCHEMA,
  MOST_RESULTS,
  sarifReport
};
