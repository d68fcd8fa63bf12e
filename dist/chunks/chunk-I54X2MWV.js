import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

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
  "secret",
  "route"
];
var LEADING = ["httproute", "ingressroute", "virtualservice"];
var NAMED = new RegExp(`(^|[-_.])(${[...KINDS, ...LEADING].join("|")})(?=[-_.])`, "i");
var neighboursOf = (path) => {
  const name = posix.basename(path);
  if (name.length > 200 || !NAMED.test(name)) return [];
  return KINDS.map((kind) => posix.join(posix.dirname(path), name.replace(NAMED, `$1${kind}`))).filter(
    (one) => one !== path
  );
};
var settingUsers = (path) => /(?:^|[-_.])(?:configmap|secret)[-_.]/i.test(posix.basename(path).slice(0, 200)) ? neighboursOf(path).filter(
  (one) => /(?:^|[-_.])(?:deployment|statefulset|deploy)[-_.]/i.test(posix.basename(one))
) : [];

export {
  neighboursOf,
  settingUsers
};
