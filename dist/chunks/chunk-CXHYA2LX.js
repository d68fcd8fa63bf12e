import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  packageReference
} from "./chunk-PKFCONV5.js";

// src/readers/manifests/npm-package.ts
var COMPATIBLE = /^@jsr\/([a-z0-9-]{1,100})__([a-z0-9-]{1,100})$/;
var npmPackage = (parts) => {
  const { written, name = written, ecosystem = "npm" } = parts;
  const [, scope, bare] = name.startsWith("@jsr/") ? COMPATIBLE.exec(name) ?? [] : [];
  if (!scope) return packageReference({ ...parts, ecosystem, alias: name === written ? void 0 : written });
  return packageReference({
    ...parts,
    ecosystem: "jsr",
    name: `@${scope}/${bare}`,
    alias: written === name ? void 0 : written
  });
};

export {
  npmPackage
};
