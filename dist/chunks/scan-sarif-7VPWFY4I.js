import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MOST_RESULTS,
  SARIF_SCHEMA
} from "./chunk-DTA6BHU7.js";
import {
  clip,
  urlPath,
  visible
} from "./chunk-6LBNWFDO.js";
import "./chunk-HANBNIMK.js";

// src/reports/scan-sarif.ts
import { createHash } from "node:crypto";
var RULES = {
  dangerous: { id: "model-payload", level: "error", title: "Loading a model file must not run code" },
  unknown: {
    id: "model-unscannable",
    level: "warning",
    title: "A model file must be readable to the end and understood"
  }
};
var IDS = Object.values(RULES);
var MOST_TEXT = 4096;
var toldOf = (file) => file.findings.flatMap((told) => told.level === "note" ? [] : [{ file, told, rule: RULES[told.level] }]);
var fingerprint = ({ file, told, rule }) => createHash("sha256").update([rule.id, file.path, told.member ?? "", told.message, told.call ?? ""].join("\0")).digest("hex");
var result = (each) => {
  const { file, told, rule } = each;
  const { message, call, member, offset, opcode } = told;
  const isOwn = member === void 0 && offset !== void 0;
  return {
    ruleId: rule.id,
    ruleIndex: IDS.indexOf(rule),
    level: rule.level,
    message: { text: clip(visible(call ? `${message} ${call}` : message, MOST_TEXT), MOST_TEXT) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: urlPath(file.path) },
          region: { startLine: 1, ...isOwn ? { byteOffset: offset } : {} }
        },
        ...member === void 0 ? {} : { logicalLocations: [{ fullyQualifiedName: visible(member), kind: "member" }] }
      }
    ],
    partialFingerprints: { "aiArtifactGateScan/v1": fingerprint(each) },
    properties: {
      format: file.format,
      verdict: file.verdict,
      completeness: file.completeness,
      ...offset === void 0 ? {} : { offset },
      ...opcode === void 0 ? {} : { opcode }
    }
  };
};
var scanSarif = (files, version) => ({
  version: "2.1.0",
  $schema: SARIF_SCHEMA,
  runs: [
    {
      tool: {
        driver: {
          name: "AI Artifact Gate",
          semanticVersion: version,
          rules: IDS.map(({ id, title }) => ({
            id,
            shortDescription: { text: title },
            help: { text: `ai-artifact-gate explain ${id}` }
          }))
        }
      },
      automationDetails: { id: "ai-artifact-gate/scan/" },
      columnKind: "utf16CodeUnits",
      artifacts: files.slice(0, MOST_RESULTS).map(({ path, size, verdict, completeness }) => ({
        location: { uri: urlPath(path) },
        length: size,
        properties: { verdict, completeness }
      })),
      results: files.flatMap(toldOf).slice(0, MOST_RESULTS).map(result)
    }
  ]
});
export {
  scanSarif
};
