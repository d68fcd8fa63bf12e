import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/manifests/nuget-version.ts
var VERSION = /^v?\d[0-9A-Za-z.+-]{0,200}$/;
var nugetVersion = (written) => {
  const text = written?.trim().slice(0, 1e3);
  if (!text) return { pinned: false };
  const held = /^\[([^[\](),*]{1,300})\]$/.exec(text)?.[1]?.trim();
  const version = held ?? text;
  return VERSION.test(version) ? { specifier: text, version, pinned: held !== void 0 } : { specifier: text, pinned: false };
};
var isNugetId = (text) => text !== void 0 && text.length <= 200 && /^[\w.-]+$/u.test(text);

export {
  nugetVersion,
  isNugetId
};
