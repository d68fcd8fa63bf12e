import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  environmentFile
} from "./chunk-26YCSL5X.js";
import "./chunk-CBFFDP2I.js";
import {
  deployment,
  standingIn
} from "./chunk-473XW2A5.js";
import {
  components
} from "./chunk-TUD5N6Y4.js";
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
import "./chunk-I6D6EOK5.js";
import "./chunk-HT6QOVP6.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/deployments/environment-settings.ts
import { posix } from "node:path";
var NAMES = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
var neighbours = ({ path }) => NAMES.map((name) => posix.join(posix.dirname(path), name));
var asked = /* @__PURE__ */ new Map();
var asksFor = ({ id, guarding, insecure }) => {
  const known = asked.get(id);
  if (known) return known;
  const tests = [
    ...guarding.flatMap(({ closedBy }) => closedBy.flat()),
    ...insecure.flatMap(({ when }) => when)
  ];
  const names2 = new Set(tests.flatMap(({ setting }) => setting));
  asked.set(id, names2);
  return names2;
};
var EXAMPLE = /[._-](?:examples?|samples?|templates?|dist|tmpl|defaults?)(?:\.env)?$/i;
var TAKEN = /\$\{?([A-Za-z_]\w{0,199})|^[ \t]{0,200}(?:-[ \t]{1,20})?["']?([A-Za-z_]\w{0,199})["']?(?:[ \t]{0,20}:)?[ \t]{0,20}\r?$/gm;
var takenBy = (text) => new Set([...text.matchAll(TAKEN)].flatMap(([, used, handed]) => used ?? handed ?? []));
var names = (text, file) => text.split(file).some((part, at, all) => {
  const before = all[at - 1];
  return before !== void 0 && !/[\w.-]$/.test(before) && !/^[\w.-]/.test(part);
});
var leftOf = (file, beside) => {
  const texts = neighbours(file).flatMap((one) => beside.get(one)?.text ?? []);
  const whole = texts.some((text) => text.includes("env_file") && names(text, posix.basename(file.path)));
  const taken = texts.map(takenBy);
  return whole ? [] : [...environmentFile(file)].filter(([name]) => !taken.some((has) => has.has(name)));
};
var literal = ([name, value]) => [
  name,
  value.by === "file" ? { ...value, by: "literal" } : value
];
function* read(file, beside) {
  const left = leftOf(file, beside);
  const said = /* @__PURE__ */ new Set();
  const surface = EXAMPLE.test(file.path) ? "docs" : "config";
  const place = { path: file.path, from: "config", surface };
  for (const component of components) {
    if (component.prefixes.length === 0) continue;
    const asks = asksFor(component);
    const own = left.filter(
      ([name]) => asks.has(name) || component.prefixes.some((prefix) => name.startsWith(prefix))
    );
    const [first2] = own;
    if (!first2) continue;
    const standing2 = standingIn(file)(first2[1].at.line);
    const found = deployment({ ...place, service: component.id, standing: standing2, environment: own.map(literal) });
    if (found.component !== component.id) continue;
    for (const [name] of own) said.add(name);
    yield found;
  }
  const others = left.filter(([name]) => !said.has(name));
  const [first] = others;
  if (!first) return;
  const standing = standingIn(file)(first[1].at.line);
  const service = posix.basename(file.path).slice(0, 200);
  yield deployment({ ...place, service, standing, environment: others.map(literal), known: {} });
}
var environmentSettings = {
  id: "environment-settings",
  read: (file, beside = /* @__PURE__ */ new Map()) => read(file, beside),
  wants: (file) => neighbours(file)
};
export {
  environmentSettings
};
