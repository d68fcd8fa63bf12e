import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  imageChanges,
  isKustomization,
  kustomizationNames,
  listedFiles,
  withImages
} from "./chunk-H7Y4J7XC.js";
import {
  gitops,
  openRoutes,
  workloadsOf
} from "./chunk-O5ELJMQZ.js";
import {
  withUnknown
} from "./chunk-JW6A774V.js";
import {
  manifestsOf,
  storeOf
} from "./chunk-BYRD5GFJ.js";
import "./chunk-2QTJVR36.js";
import {
  sheetOf
} from "./chunk-UQZSW36N.js";
import "./chunk-T7CDUSWQ.js";
import "./chunk-AWHLK7P7.js";
import "./chunk-FVLN4W7R.js";
import "./chunk-S3TQ3PJT.js";
import {
  yamlFile
} from "./chunk-ER4J23S3.js";
import "./chunk-3MXPFHLV.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-KQULZ7IM.js";
import "./chunk-EJHRJTFG.js";
import "./chunk-D6JF3XRL.js";
import "./chunk-65LCWAH3.js";
import "./chunk-POZG7LB7.js";
import "./chunk-CYPFIJLV.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-ALJUSMVH.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-RT7VVL3X.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/deployments/kubernetes-workloads.ts
import { posix as posix2 } from "node:path";

// src/readers/deployments/neighbours.ts
import { posix } from "node:path";
var KINDS = [
  "deployment",
  "statefulset",
  "service",
  "svc",
  "ingress",
  "configmap",
  "deploy",
  "secret"
];
var NAMED = new RegExp(`(^|[-_.])(${KINDS.join("|")})(?=[-_.])`, "i");
var neighboursOf = (path) => {
  const name = posix.basename(path);
  if (name.length > 200 || !NAMED.test(name)) return [];
  return KINDS.map((kind) => posix.join(posix.dirname(path), name.replace(NAMED, `$1${kind}`))).filter(
    (one) => one !== path
  );
};

// src/readers/deployments/kubernetes-workloads.ts
var manifestsIn = (file) => {
  const read = yamlFile(file);
  return "documents" in read ? manifestsOf(read.documents, sheetOf(file)) : [];
};
var MEANS = /^ *-? *(?:containers|predictor|worker) *:|^ *kind *: *["']?(?:Service|Ingress|HTTPRoute|VirtualService)\b/m;
var reached = (all, others, path) => {
  const workloads = workloadsOf(others, storeOf(all));
  openRoutes(all, workloads);
  return containersIn(workloads).flatMap((one) => {
    const ports = one.ports.filter(({ at }) => at.path === path);
    const [standing] = ports;
    return standing ? [{ ...one, path, standing, ports, mounts: [], privileges: [] }] : [];
  });
};
var isTemplate = ({ path, text }) => /(?:^|\/)templates\//.test(path) && text.includes("{{");
var containersIn = (workloads) => workloads.flatMap(({ containers }) => containers.map(({ service }) => service));
var kubernetesWorkloads = {
  id: "kubernetes-workloads",
  // What a kustomization lists together runs together.
  wants(file, beside) {
    if (!MEANS.test(file.text)) return [];
    const names = kustomizationNames(posix2.dirname(file.path));
    const found = names.map((name) => beside.get(name)).find(Boolean);
    return found ? listedFiles(found) : [...names, ...neighboursOf(file.path)];
  },
  *read(file, beside = /* @__PURE__ */ new Map()) {
    if (isTemplate(file)) return;
    const read = yamlFile(file);
    if ("lost" in read) {
      if (!file.text.includes("{{")) yield read.lost;
      return;
    }
    const own = manifestsOf(read.documents, sheetOf(file));
    const listed = [...beside.values()].find((one) => one && isKustomization(one.path));
    const others = [...beside.values()].flatMap(
      (one) => one && one.path !== file.path && !isKustomization(one.path) ? manifestsIn(one) : []
    );
    const all = [...own, ...others];
    const workloads = workloadsOf(own, storeOf(all));
    openRoutes(all, workloads);
    const changes = listed ? imageChanges(listed) : [];
    const elsewhere = others.length ? reached(all, others, file.path) : [];
    const drafts = [...containersIn(workloads), ...elsewhere].map((one) => withImages(one, changes));
    yield* withUnknown([...drafts, ...own.flatMap(gitops)], file.path);
  }
};
export {
  kubernetesWorkloads
};
