import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  OUTER
} from "./chunk-2QTJVR36.js";
import {
  hasHole,
  sheetOf,
  withHoles
} from "./chunk-CONAXZUE.js";
import {
  draft,
  finished
} from "./chunk-4GD4HZFA.js";
import {
  deployedImage
} from "./chunk-RPRSJLYU.js";
import "./chunk-BX6JPT4S.js";
import {
  readOnce
} from "./chunk-KU3A7Q4S.js";
import "./chunk-HRO6V3NT.js";
import "./chunk-HZWSNSWX.js";
import "./chunk-PNWSFZ2F.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-FXNLTPQJ.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import {
  isYaml,
  textAt
} from "./chunk-LILNVOOD.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-2MTV6MV3.js";
import "./chunk-A27OHYTA.js";
import "./chunk-2VFPJWP2.js";
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/deployments/helm-template.ts
var LONGEST = 1e3;
var PAIR = /^\s*(?:-\s+)?([\w.]{1,60}):\s+(?:"([^"]{1,500})"|'([^']{1,500})'|([^\s"'#{}[\]][^#]{0,500}?))\s*(?:\s#.*)?$/;
var ITEM = /^\s*-\s+["']?([A-Z_]{3,30})["']?\s*$/;
var PRIVILEGES = /* @__PURE__ */ new Map([
  ["privileged", ["privileged", /^true$/]],
  ["runAsUser", ["user", /^0$/]],
  ["allowPrivilegeEscalation", ["escalation", /^true$/]],
  ["hostNetwork", ["network", /^true$/]],
  ["hostPID", ["pid", /^true$/]],
  ["hostIPC", ["ipc", /^true$/]]
]);
var privilege = (key, value, line, { one, sheet }) => {
  const [is, bad] = PRIVILEGES.get(key) ?? [];
  if (!is || !bad?.test(value)) return;
  const standing = sheet.stand(line);
  const shown = /^host/.test(key) ? "host" : value;
  one.privileges.push({ is, value: shown, ...standing });
  if (key === "hostNetwork") one.ports.push({ how: "host-network", ...standing });
};
var pair = (key, value, line, state) => {
  const { one, sheet, host, name } = state;
  const standing = sheet.stand(line);
  if (key === "image" && !one.image) one.image = deployedImage(value, value, standing);
  else if (key === "path" && host > 0) {
    one.mounts.push({ source: value, target: "", readOnly: false, host: true, ...standing });
  } else if (key === "type") {
    const how = OUTER.get(value);
    if (how) one.ports.push({ how, ...standing });
  } else if (key === "value" && name?.line === line - 1) {
    one.environment.set(name.text, { value, by: "literal", ...standing });
  } else privilege(key, value, line, state);
};
var readLine = (written, line, state) => {
  const { one, sheet } = state;
  if (/^\s*#/.test(written)) return;
  state.host = /^\s*(?:-\s+)?hostPath:\s*$/.test(written) ? 3 : state.host - 1;
  if (/^\s*add:\s*$/.test(written)) state.add = 1;
  else if (!ITEM.test(written)) state.add = 0;
  const [, capability] = state.add ? ITEM.exec(written) ?? [] : [];
  if (capability) one.privileges.push({ is: "capability", value: capability, ...sheet.stand(line) });
  const [, key, double, single, plain] = PAIR.exec(withHoles(written)) ?? [];
  const value = (double ?? single ?? plain)?.trim();
  if (!key || !value || hasHole(value)) return;
  if (key === "name") state.name = { text: value, line };
  else pair(key, value, line, state);
};
var says = ({ image, ports, mounts, privileges }) => image !== void 0 || ports.length + mounts.length + privileges.length > 0;
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:ya?ml|tpl)$/, "");
var metadataPath = (path) => path.replace(/(^|\/)templates\/.*$/, "$1Chart.yaml");
var read = (file, beside) => {
  const sheet = sheetOf(file);
  const one = draft({ path: file.path, service: nameOf(file.path), from: "helm", standing: sheet.stand(1) });
  const state = { one, sheet, host: 0, add: 0, name: void 0 };
  for (const [index, line] of file.text.split("\n").entries()) {
    if (line.length <= LONGEST) readLine(line, index + 1, state);
  }
  const metadata = readOnce(beside.get(metadataPath(file.path))?.text ?? "");
  const name = isYaml(metadata) ? textAt(metadata[0], "name") : void 0;
  if (name) one.chart = { name, standing: one.standing };
  return says(one) ? [finished(one)] : [];
};
var helmTemplate = {
  id: "helm-template",
  wants: ({ path }) => [metadataPath(path)],
  read: (file, beside = /* @__PURE__ */ new Map()) => read(file, beside)
};
export {
  helmTemplate
};
