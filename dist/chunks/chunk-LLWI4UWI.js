import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pypiAddress
} from "./chunk-PKFCONV5.js";

// src/readers/manifests/python-address.ts
var decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
var WHEEL = /^([^-]+)-([^-]+)(?:-[^-]+){3,4}\.whl$/i;
var SDIST = /^(.+)-(\d[^-]*)\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$/i;
var LONGEST_SEGMENT = 300;
var LONGEST_END = 1e3;
var fromPath = (path) => {
  const trimmed = path.slice(-LONGEST_END).replace(/\[[^\]]*\]$/, "").replace(/[/\\]+$/, "");
  const segment = decoded(trimmed.slice(Math.max(trimmed.lastIndexOf("/"), trimmed.lastIndexOf("\\")) + 1));
  if (segment.length > LONGEST_SEGMENT) return { name: segment.slice(0, LONGEST_SEGMENT) };
  const [, name, version] = WHEEL.exec(segment) ?? SDIST.exec(segment) ?? [];
  if (name && version) return { name, version };
  return {
    name: segment.replace(/(?:\.git)?(?:@[^@]*)?$/, "").replace(/\.(?:whl|zip|tgz|tar(?:\.\w+)?)$/i, "")
  };
};
var addressed = (address) => {
  const [path = "", fragment = ""] = address.split("#", 2);
  const egg = /(?:^|&)egg=([^&[\]]+)/.exec(fragment)?.[1];
  const source = pypiAddress(address);
  const withoutQuery = (path.split("?", 1)[0] ?? "").replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "");
  const found = fromPath(source.origin === "git" ? withoutQuery.replace(/@[^@]*$/, "") : withoutQuery);
  const name = egg ? decoded(egg) : found.name;
  return { written: address, ...name ? { name } : {}, version: found.version, ...source };
};

export {
  addressed
};
