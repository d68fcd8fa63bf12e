import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  withUnknown
} from "./chunk-USHBT542.js";
import {
  jointOf,
  merged,
  servicesIn
} from "./chunk-G4VOUIPQ.js";
import "./chunk-2QTJVR36.js";
import "./chunk-4DXL4P6N.js";
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
import {
  at,
  entryAt,
  itemsAt,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
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

// src/readers/deployments/helm-chart.ts
import { posix } from "node:path";

// src/readers/deployments/helm-metadata.ts
var MOST = 200;
var scalar = (node) => node?.kind === "scalar" && node.value ? node : void 0;
var EXACT = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/;
var dependencyOf = (node, sheet) => {
  const name = textAt(node, "name");
  if (!name) return [];
  const version = scalar(at(node, "version"));
  const repository = textAt(node, "repository");
  const line = version?.line ?? entryAt(node, "name")?.line ?? node.line;
  const raw = {
    name,
    ...repository ? { repository } : {},
    ...version && EXACT.test(version.value) ? { version: version.value } : {},
    standing: sheet.stand(line)
  };
  return [[textAt(node, "alias") ?? name, raw]];
};
var metadataOf = (root, sheet, folder) => {
  const name = textAt(root, "name") ?? (folder.slice(folder.lastIndexOf("/") + 1).replace(/^\.$/, "") || "chart");
  const line = entryAt(root, "name")?.line ?? 1;
  const [version, appVersion] = [textAt(root, "version"), scalar(at(root, "appVersion"))];
  return {
    name,
    line,
    appVersion,
    own: {
      name,
      ...version && EXACT.test(version) ? { version } : {},
      ...appVersion ? { appVersion: appVersion.value } : {},
      standing: sheet.stand(appVersion?.line ?? line)
    },
    dependencies: new Map(
      itemsAt(root, "dependencies").slice(0, MOST).flatMap((one) => dependencyOf(one, sheet))
    )
  };
};
var isMetadata = (path) => /(?:^|\/)Chart\.ya?ml$/.test(path);
var metadataPaths = (path) => {
  const parts = path.split("/").slice(0, -1);
  return [parts, parts.slice(0, -1)].filter((_, index) => index === 0 || parts.length > 0).map((folder) => [...folder, "Chart.yaml"].join("/"));
};

// src/readers/deployments/helm-chart.ts
var NAMES = ["values.yaml", "values.yml"];
var valuesBeside = (path) => NAMES.map((name) => posix.join(posix.dirname(path), name));
var isOverlay = (path) => !/(?:^|\/)values\.ya?ml$/.test(path);
var basePaths = (path) => metadataPaths(path).flatMap((name) => valuesBeside(name));
var metadataIn = (path, beside, joint) => {
  const file = metadataPaths(path).map((name) => beside.get(name)).find(Boolean);
  const [root] = file ? joint.add(file) : [];
  return metadataOf(root, joint, posix.dirname(file?.path ?? path));
};
var overriding = (one, path) => ({
  ...one,
  ports: one.ports.filter(({ at: at2 }) => at2.path === path),
  mounts: one.mounts.filter(({ at: at2 }) => at2.path === path),
  privileges: one.privileges.filter(({ at: at2 }) => at2.path === path)
});
var fromValues = (file, beside) => {
  const joint = jointOf(file.path);
  let [values] = joint.add(file);
  const overlay = isOverlay(file.path);
  const base = overlay ? basePaths(file.path).map((path) => beside.get(path)).find(Boolean) : void 0;
  const [under] = base ? joint.add(base) : [];
  if (under && values) values = merged(under, values, 0, false);
  const { name, own, appVersion, dependencies } = metadataIn(file.path, beside, joint);
  const chart = { name, chart: own, appVersion, sheet: joint, dependencies };
  const found = servicesIn(values, chart, 1);
  return overlay ? found.map((one) => overriding(one, file.path)) : found;
};
var fromMetadata = (file, beside) => {
  if (valuesBeside(file.path).some((path) => beside.get(path))) return [];
  const joint = jointOf(file.path);
  const [root] = joint.add(file);
  const { name, own, line, appVersion, dependencies } = metadataOf(root, joint, posix.dirname(file.path));
  return servicesIn(void 0, { name, chart: own, appVersion, sheet: joint, dependencies }, line);
};
var helmChart = {
  id: "helm-chart",
  wants: ({ path }) => isMetadata(path) ? valuesBeside(path) : [...metadataPaths(path), ...isOverlay(path) ? basePaths(path) : []],
  *read(file, beside = /* @__PURE__ */ new Map()) {
    const read = yamlFile(file);
    if ("lost" in read) {
      yield read.lost;
      return;
    }
    const metadata = isMetadata(file.path) || isChart(file.text);
    yield* withUnknown(metadata ? fromMetadata(file, beside) : fromValues(file, beside), file.path);
  }
};
var isChart = (text) => /^apiVersion: *v[12] *$/m.test(text) && /^name:/m.test(text);
export {
  helmChart
};
