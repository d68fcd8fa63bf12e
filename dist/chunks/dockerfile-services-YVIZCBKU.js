import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  dockerfileOf,
  servicesOf
} from "./chunk-AAZ257EJ.js";
import {
  builtStage,
  stagesOf,
  startOf,
  treeOf
} from "./chunk-UQUSNVUI.js";
import "./chunk-26YCSL5X.js";
import "./chunk-NU6CRX4H.js";
import "./chunk-CBFFDP2I.js";
import {
  deployment,
  standingIn
} from "./chunk-473XW2A5.js";
import "./chunk-TUD5N6Y4.js";
import "./chunk-6Q7LLPPY.js";
import "./chunk-KTQJPAZL.js";
import "./chunk-KOR5GHRF.js";
import "./chunk-XFZXL7CM.js";
import "./chunk-PFPDVUXN.js";
import "./chunk-FIM4B3LE.js";
import "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
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
