import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  heldAt,
  imageChanges,
  isKustomization,
  kustomizationNames,
  listedFiles,
  rootOf,
  withImages
} from "./chunk-NVORIBIM.js";
import {
  gitops,
  ledTo,
  openRoutes,
  workloadsOf
} from "./chunk-RMA7ASPF.js";
import {
  withUnknown
} from "./chunk-USHBT542.js";
import {
  manifestsOf,
  storeOf
} from "./chunk-G4VOUIPQ.js";
import "./chunk-2QTJVR36.js";
import {
  sheetOf
} from "./chunk-4DXL4P6N.js";
import "./chunk-IK5D3LC3.js";
import "./chunk-Y2O7TZWM.js";
import "./chunk-NU6CRX4H.js";
import "./chunk-CBFFDP2I.js";
import "./chunk-473XW2A5.js";
import "./chunk-TUD5N6Y4.js";
import "./chunk-HEKRSXVK.js";
import {
  yamlFile
} from "./chunk-6Q7LLPPY.js";
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
  neighboursOf
} from "./chunk-I54X2MWV.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import "./chunk-UFPIAL4T.js";
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
var MEANS = /^ *(?:- *)?(?:containers|predictor|worker) *:|^ *kind *: *["']?(?:Service|Ingress(?:Route(?:TCP)?)?|(?:HTTP|GRPC|TCP|TLS)?Route|VirtualService)\b/m;
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
    const written = storeOf(all);
    const files = listed && heldAt(rootOf(listed), posix.dirname(listed.path), beside);
    const held = (name) => files?.get(name) ?? written.held?.(name);
    const workloads = workloadsOf(own, { get: (name) => written.get(name), held });
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
