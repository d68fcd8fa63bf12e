import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  imageChanges,
  isKustomization,
  kustomizationNames,
  listedFiles,
  withImages
} from "./chunk-2R7Y3HOG.js";
import {
  gitops,
  ledTo,
  openRoutes,
  workloadsOf
} from "./chunk-UYX7BROL.js";
import {
  withUnknown
} from "./chunk-AAHHWJYL.js";
import {
  manifestsOf,
  storeOf
} from "./chunk-ZBA7H2YO.js";
import "./chunk-2QTJVR36.js";
import {
  sheetOf
} from "./chunk-CONAXZUE.js";
import "./chunk-4GD4HZFA.js";
import "./chunk-RPRSJLYU.js";
import "./chunk-BX6JPT4S.js";
import "./chunk-TPA3JU7H.js";
import {
  yamlFile
} from "./chunk-KU3A7Q4S.js";
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
  neighboursOf
} from "./chunk-5PTRODRI.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/deployments/kubernetes-workloads.ts
import { posix } from "node:path";
var manifestsIn = (file) => {
  const read = yamlFile(file);
  return "documents" in read ? manifestsOf(read.documents, sheetOf(file)) : [];
};
var MEANS = /^ *-? *(?:containers|predictor|worker) *:|^ *kind *: *["']?(?:Service|Ingress|HTTPRoute|VirtualService)\b/m;
var reached = (own, others, path) => {
  const all = [...own, ...others];
  const workloads = ledTo(own, all, workloadsOf(others, storeOf(all)));
  openRoutes(all, workloads);
  const [first] = own;
  return containersIn(workloads).map((one) => {
    const ports = one.ports.filter(({ at }) => at.path === path);
    const standing = ports[0] ?? first?.sheet.stand(first.line) ?? one.standing;
    return { ...one, path, standing, ports, mounts: [], privileges: [], tagElsewhere: true };
  });
};
var isTemplate = ({ path, text }) => /(?:^|\/)templates\//.test(path) && text.includes("{{");
var containersIn = (workloads) => workloads.flatMap(({ containers }) => containers.map(({ service }) => service));
var kubernetesWorkloads = {
  id: "kubernetes-workloads",
  // What a kustomization lists together runs together.
  wants(file, beside) {
    if (!MEANS.test(file.text)) return [];
    const names = kustomizationNames(posix.dirname(file.path));
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
    const elsewhere = others.length ? reached(own, others, file.path) : [];
    const drafts = [...containersIn(workloads), ...elsewhere].map((one) => withImages(one, changes));
    yield* withUnknown([...drafts, ...own.flatMap(gitops)], file.path);
  }
};
export {
  kubernetesWorkloads
};
