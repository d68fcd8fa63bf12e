import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  dockerfileOf,
  servicesOf
} from "./chunk-NFHWGWIK.js";
import {
  builtStage,
  stagesOf,
  startOf,
  treeOf
} from "./chunk-NY5YR45N.js";
import "./chunk-2I76APLG.js";
import "./chunk-SKXCACGV.js";
import "./chunk-CBFFDP2I.js";
import {
  deployment,
  standingIn
} from "./chunk-RPRSJLYU.js";
import "./chunk-BX6JPT4S.js";
import "./chunk-KU3A7Q4S.js";
import "./chunk-KTQJPAZL.js";
import "./chunk-LCHUAFYQ.js";
import "./chunk-7IKAOJI4.js";
import "./chunk-PFPDVUXN.js";
import "./chunk-HRO6V3NT.js";
import "./chunk-HZWSNSWX.js";
import "./chunk-PNWSFZ2F.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-FXNLTPQJ.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import "./chunk-LILNVOOD.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-2MTV6MV3.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import {
  composeDependents
} from "./chunk-FFTSNJVK.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
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
