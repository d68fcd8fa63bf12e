import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  npmPackage
} from "./chunk-CXHYA2LX.js";
import {
  npmSpecifier
} from "./chunk-PKFCONV5.js";
import {
  place
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/npm-dependency.ts
var jsrSpecifier = (written) => {
  const [, name, range = ""] = /^jsr:\/?(?:(@[^@/\s]{1,214}\/[^@/\s]{1,214})(?:@|$))?([\s\S]*)$/i.exec(written.trim()) ?? [];
  return /^\s*jsr:/i.test(written) ? { ...name ? { name } : {}, range } : void 0;
};
var dependency = (path, line, key, value, scope, more = {}) => {
  const where = { scope, surface: "manifest", at: place(path, line), ...more };
  const jsr = jsrSpecifier(value);
  if (jsr) {
    const { alias: _2, name: _name, ...specifier2 } = npmSpecifier(jsr.range);
    return npmPackage({ ...where, ...specifier2, written: key, name: jsr.name ?? key, ecosystem: "jsr" });
  }
  const { name = key, alias: _, ...specifier } = npmSpecifier(value);
  return npmPackage({ ...where, ...specifier, written: key, name: name || key });
};
var PROTOCOL = /^((?:@[^/@\s]{1,214}\/)?[^/@\s]{1,214})@(npm|patch|workspace):([\s\S]*)$/;
var MOST_PARENTS = 8;
var overridden = (key) => {
  let last = key.slice(key.lastIndexOf(">") + 1).trim();
  for (let step = 0; step < MOST_PARENTS; step++) {
    const [, name2, protocol, range = ""] = PROTOCOL.exec(last) ?? [];
    if (!name2) break;
    const cut = protocol === "npm" ? range.indexOf("/") : -1;
    if (cut < 0) return name2;
    last = range.slice(cut + 1);
  }
  const segments = last.replace(/(?<=[^/])@[\s\S]*$/, "").split("/");
  const name = segments.at(-1) ?? "";
  const scope = segments.at(-2);
  return scope?.startsWith("@") ? `${scope}/${name}` : name;
};
var overrides = (value) => value !== "" && value !== "-" && !value.startsWith("$");
var allowedToRun = (path, line, written) => {
  const at = written.indexOf("@", 1);
  const name = at < 0 ? written : written.slice(0, at);
  return dependency(path, line, name, at < 0 ? "" : written.slice(at + 1), "unknown", { runsOnInstall: true });
};
var configured = (path, line, name, value) => {
  const cut = value.indexOf("+sha");
  if (cut < 0) return dependency(path, line, name, value, "dev");
  return dependency(path, line, name, value.slice(0, cut), "dev", { integrity: [value.slice(cut + 1)] });
};

export {
  dependency,
  overridden,
  overrides,
  allowedToRun,
  configured
};
