import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/deployments/outer.ts
var OUTER = /* @__PURE__ */ new Map([
  ["NodePort", "node-port"],
  ["LoadBalancer", "load-balancer"]
]);

export {
  OUTER
};
