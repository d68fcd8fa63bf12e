import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/manifests/lineage.ts
var MOST_ROOTS = 3;
var lineage = (roots, next) => {
  const direct = new Set(roots);
  const known = /* @__PURE__ */ new Map();
  const tell = (node, root) => {
    const names = known.get(node) ?? [];
    if (names.length >= MOST_ROOTS || names.includes(root)) return false;
    names.push(root);
    known.set(node, names);
    return true;
  };
  for (const root of direct) {
    const stack = [root];
    for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
      for (const child of next(node)) if (tell(child, root)) stack.push(child);
    }
  }
  return {
    relation: (node) => direct.has(node) ? "direct" : "transitive",
    via: (node) => direct.has(node) ? [] : known.get(node) ?? []
  };
};

export {
  lineage
};
