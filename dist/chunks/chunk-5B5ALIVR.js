import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/commands/built.ts
var TAGGED = /(?:\s-t|--tag)[ \t=]+["']?([\w./-]{1,200})/g;
var RENAMED = /\b(?:docker|podman|nerdctl)[ \t]+(?:image[ \t]+)?tag[ \t]+\S{1,300}[ \t]+["']?([\w./-]{1,200})/g;
var builtIn = (text) => {
  if (!/\b(?:docker|podman|nerdctl|buildx|buildah)\b/.test(text)) return /* @__PURE__ */ new Set();
  return new Set(
    [TAGGED, RENAMED].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name))
  );
};
function* withoutBuilt(found, text) {
  const built = builtIn(text);
  for (const one of found) {
    if (one.kind === "package" && one.ecosystem === "docker" && built.has(one.written)) continue;
    yield one;
  }
}

export {
  withoutBuilt
};
