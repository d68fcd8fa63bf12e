import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  deployment
} from "./chunk-473XW2A5.js";

// src/readers/deployments/draft.ts
var draft = (parts) => ({
  surface: "config",
  ...parts,
  environment: /* @__PURE__ */ new Map(),
  settings: /* @__PURE__ */ new Map(),
  commands: [],
  ports: [],
  mounts: [],
  privileges: []
});
var chartFields = ({
  name,
  version,
  repository,
  standing
}) => [
  ...version || repository ? [
    [
      "field:chart.version",
      { value: version ?? "", by: version ? "literal" : "unresolved", ...standing }
    ]
  ] : [],
  ...repository ? [["field:chart.name", { value: name, by: "literal", ...standing }]] : []
];
var finished = (one) => {
  const { chart } = one;
  const settings = [...one.settings, ...chart ? chartFields(chart) : []];
  const carried = chart && {
    name: chart.name,
    ...chart.appVersion ? { appVersion: chart.appVersion } : {},
    at: chart.standing.at
  };
  const whole = deployment({ ...one, settings, chart: carried });
  if (!one.tagElsewhere) return whole;
  const { image: _, ...rest } = whole;
  return rest;
};

export {
  draft,
  finished
};
