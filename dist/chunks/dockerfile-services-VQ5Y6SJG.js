import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  dockerfileOf,
  servicesOf
} from "./chunk-UUXWXTH2.js";
import {
  builtStage,
  stagesOf,
  startOf,
  treeOf
} from "./chunk-XIOAA4S2.js";
import "./chunk-TTXRYKHL.js";
import "./chunk-W55GCYJE.js";
import "./chunk-2QQYBWB6.js";
import {
  deployment,
  standingIn
} from "./chunk-GZ4LYZSP.js";
import "./chunk-FVLN4W7R.js";
import "./chunk-ZJCMTIR6.js";
import "./chunk-JAE6YJB3.js";
import "./chunk-2UF6K6Q5.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-ONRRJFG2.js";
import "./chunk-SEHBUMNF.js";
import "./chunk-PFPDVUXN.js";
import "./chunk-F2GNMLJQ.js";
import "./chunk-EJHRJTFG.js";
import "./chunk-D6JF3XRL.js";
import "./chunk-65LCWAH3.js";
import "./chunk-POZG7LB7.js";
import "./chunk-CYPFIJLV.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import {
  composeDependents
} from "./chunk-FFTSNJVK.js";
import "./chunk-2ASPT57T.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-VP3ANOYK.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/deployments/dockerfile-services.ts
var isBuilt = ({ path }, beside, tree) => composeDependents(path).some((one) => {
  const file = beside.get(one);
  if (!file?.text.includes("build")) return false;
  return servicesOf(file, tree).services.some(({ parts }) => {
    const part = parts.get("build")?.at(-1);
    return part !== void 0 && dockerfileOf(part) === path;
  });
});
var dockerfileServices = {
  id: "dockerfile-services",
  read(file, beside = /* @__PURE__ */ new Map()) {
    if (isBuilt(file, beside, treeOf(file, beside))) return [];
    const stages = stagesOf(file);
    const stage = builtStage(stages);
    if (!stage) return [];
    const { image, environment, packages, user, entrypoint, command, runs, name, line } = stage;
    const found = deployment({
      path: file.path,
      // Stages come and go; the last one is what the file makes, whatever its place.
      service: name || "image",
      from: "dockerfile",
      standing: standingIn(file)(line),
      image,
      environment,
      packages,
      built: true,
      commands: startOf(entrypoint, command),
      builds: runs,
      privileges: user ? [user] : []
    });
    return found.component ? [found] : [];
  },
  wants(file, beside) {
    const tree = treeOf(file, beside);
    isBuilt(file, beside, tree);
    return [...composeDependents(file.path), ...tree.wanted];
  }
};
export {
  dockerfileServices
};
