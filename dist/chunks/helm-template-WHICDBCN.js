import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  OUTER
} from "./chunk-2QTJVR36.js";
import {
  hasHole,
  sheetOf,
  withHoles
} from "./chunk-4DXL4P6N.js";
import {
  draft,
  finished
} from "./chunk-IK5D3LC3.js";
import {
  deployedImage,
  recognise
} from "./chunk-473XW2A5.js";
import "./chunk-TUD5N6Y4.js";
import {
  readOnce
} from "./chunk-6Q7LLPPY.js";
import "./chunk-FIM4B3LE.js";
import {
  argument
} from "./chunk-2FJ2TUIK.js";
import "./chunk-25MTKOPE.js";
import "./chunk-RNVYC3Z2.js";
import "./chunk-JMEHLCDV.js";
import "./chunk-OKZ3ZCQT.js";
import "./chunk-MPV3EVNQ.js";
import "./chunk-THQVPQKA.js";
import {
  at,
  isYaml,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import "./chunk-NRIXSCEA.js";
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
var WORD = /^\s*-\s+(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s"'#{}[\]][^#]{0,500}?))\s*(?:\s#.*)?$/;
var LIST = /^\s*(?:-\s+)?(?:command|args):\s*(?:\[(.{0,900})\]\s*)?$/;
var LISTED = /"([^"]{0,500})"|'([^']{0,500})'|([^\s,"'][^,]{0,500})/g;
var MOST_IMAGES = 50;
var MOST_WORDS = 200;
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
var wordIn = (match) => (match?.[1] ?? match?.[2] ?? match?.[3])?.trim();
var commandIn = (written, line, state) => {
  const [list, inner] = LIST.exec(written) ?? [];
  if (list !== void 0) {
    state.listing = inner === void 0;
    for (const word of (inner ?? "").matchAll(LISTED)) state.words.push(argument(wordIn(word) ?? "", line));
  } else if (state.listing) {
    const word = wordIn(WORD.exec(written));
    if (word === void 0) state.listing = false;
    else if (state.words.length < MOST_WORDS) state.words.push(argument(word, line));
  }
};
var closeCommand = (state) => {
  const { one, sheet, words } = state;
  if (words.length) one.commands.push({ words, stand: sheet.stand });
  state.words = [];
  state.listing = false;
};
var readLine = (written, line, state) => {
  const { one, sheet } = state;
  if (/^\s*#/.test(written)) return;
  if (/^\s*(?:-\s+)?image:\s/.test(written) && state.words.length) closeCommand(state);
  commandIn(withHoles(written), line, state);
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
var says = ({ image, ports, mounts, privileges, commands, known }) => image !== void 0 || ports.length + mounts.length + privileges.length > 0 || known !== void 0 && commands.length > 0;
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:ya?ml|tpl)$/, "");
var metadataPath = (path) => path.replace(/(^|\/)templates\/.*$/, "$1Chart.yaml");
var valuesPaths = (path) => ["values.yaml", "values.yml"].map((name) => path.replace(/(^|\/)templates\/.*$/, `$1${name}`));
var imageValues = (text) => text.split("\n").filter((line) => line.length <= LONGEST && /^\s*(?:-\s+)?image:\s/.test(line)).flatMap((line) => [...line.matchAll(/\.Values\.([\w.]{1,200})/g)].flatMap(([, path]) => path ?? []));
var knownOf = (file, beside) => {
  const values = valuesPaths(file.path).map((path) => beside.get(path)).find(Boolean);
  const read2 = readOnce(values?.text ?? "");
  if (!values || !isYaml(read2)) return void 0;
  const { stand } = sheetOf(values);
  for (const path of [
    ...imageValues(file.text).slice(0, MOST_IMAGES),
    "image.repository",
    "image.repo",
    "image"
  ]) {
    const found = at(read2[0], ...path.split(".", 20));
    const node = found?.kind === "map" ? at(found, "repository") ?? at(found, "repo") : found;
    const image = node?.kind === "scalar" ? deployedImage(node.value, node.value, stand(node.line)) : void 0;
    const identified = image && recognise({ image });
    if (identified) return { component: identified.component, recognised: identified.recognised };
  }
  return void 0;
};
var read = (file, beside) => {
  const sheet = sheetOf(file);
  const one = draft({ path: file.path, service: nameOf(file.path), from: "helm", standing: sheet.stand(1) });
  const state = { one, sheet, words: [], listing: false, host: 0, add: 0, name: void 0 };
  for (const [index, line] of file.text.split("\n").entries()) {
    if (line.length <= LONGEST) readLine(line, index + 1, state);
  }
  closeCommand(state);
  if (!one.image && /^\s*(?:-\s+)?image:\s/m.test(file.text)) one.known = knownOf(file, beside);
  const metadata = readOnce(beside.get(metadataPath(file.path))?.text ?? "");
  const name = isYaml(metadata) ? textAt(metadata[0], "name") : void 0;
  if (name) one.chart = { name, standing: one.standing };
  return says(one) ? [finished(one)] : [];
};
var helmTemplate = {
  id: "helm-template",
  wants: ({ path }) => [metadataPath(path), ...valuesPaths(path)],
  read: (file, beside = /* @__PURE__ */ new Map()) => read(file, beside)
};
export {
  helmTemplate
};
