import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/manifests/swift-location.ts
var URL_LIKE = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)(?:[^@/\s]{0,300}@)?([^/:\s]{1,300})(?::\d{1,5})?\/(.{1,1000})$/i;
var SCP = /^(?:[^@/\s]{1,100}@)([^/:\s]{1,300}):(.{1,1000})$/;
var located = (address) => {
  const [, host = "", path = ""] = URL_LIKE.exec(address) ?? SCP.exec(address) ?? [];
  if (!host) return { origin: "path", address, pinned: true };
  const name = `${host.replace(/^www\./i, "")}/${path.replace(/[?#].*$/s, "").replace(/\/+$/, "").replace(/\.git$/i, "")}`;
  return /^github\.com\/[\w.-]+\/[\w.-]+$/i.test(name) ? { name, origin: "registry" } : { name, origin: "git", address };
};

export {
  located
};
