import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  environmentFile
} from "./chunk-2I76APLG.js";
import "./chunk-CBFFDP2I.js";
import {
  deployment,
  standingIn
} from "./chunk-RPRSJLYU.js";
import {
  components
} from "./chunk-BX6JPT4S.js";
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
  const names = new Set(tests.flatMap(({ setting }) => setting));
  asked.set(id, names);
  return names;
};
var EXAMPLE = /[._-](?:examples?|samples?|templates?|dist|tmpl|defaults?)(?:\.env)?$/i;
var isTaken = (name, { path }, beside) => neighbours({ path, text: "" }).some((one) => {
  const text = beside.get(one)?.text;
  if (text === void 0) return false;
  return text.includes(`{${name}`) || text.includes(`$${name}`) || text.includes("env_file") && text.includes(posix.basename(path));
});
function* read(file, beside) {
  const left = [...environmentFile(file)].filter(
    ([name]) => !isTaken(name, file, beside)
  );
  if (left.length === 0) return;
  for (const component of components) {
    if (component.prefixes.length === 0) continue;
    const names = asksFor(component);
    const own = left.filter(
      ([name]) => names.has(name) || component.prefixes.some((prefix) => name.startsWith(prefix))
    );
    const [first] = own;
    if (!first) continue;
    const found = deployment({
      path: file.path,
      service: component.id,
      from: "config",
      surface: EXAMPLE.test(file.path) ? "docs" : "config",
      standing: standingIn(file)(first[1].at.line),
      // The file itself says so.
      environment: own.map(([name, value]) => [
        name,
        value.by === "file" ? { ...value, by: "literal" } : value
      ])
    });
    if (found.component === component.id) yield found;
  }
}
var environmentSettings = {
  id: "environment-settings",
  read: (file, beside = /* @__PURE__ */ new Map()) => read(file, beside),
  wants: (file) => neighbours(file)
};
export {
  environmentSettings
};
