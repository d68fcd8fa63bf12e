import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/manifests/maven-version.ts
var LONGEST = 300;
var mavenVersion = (written) => {
  const text = written?.trim().slice(0, LONGEST);
  if (!text) return {};
  const bare = /^\[([^[\](),]+)\]$/.exec(text)?.[1]?.trim() ?? text.replace(/!!$/, "");
  const moves = /SNAPSHOT$|\+$|^latest\.|^(?:LATEST|RELEASE)$|\$|[[\](),\s]/i.test(bare);
  return { specifier: text, ...moves || !/^[\w.+-]+$/.test(bare) ? {} : { version: bare } };
};
var isCoordinate = (text) => text !== void 0 && text.length <= LONGEST && /^[\w.-]+$/.test(text);

export {
  mavenVersion,
  isCoordinate
};
