import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/readers/manifests/conda-spec.ts
var NAME = /^[A-Za-z0-9_][\w.-]*/;
var LONGEST = 2e3;
var exact = (specifier) => {
  const [, version, build] = /^={1,2}\s*([^=<>!~,|*\s]+)(?:(?:=|\s+)(\S+))?$/.exec(specifier) ?? [];
  if (version === void 0) {
    return /^(\d[^=<>!~,|*\s]*)\s+[^\s=]+$/.exec(specifier)?.[1];
  }
  return specifier.startsWith("==") || build !== void 0 ? version : void 0;
};
var condaSpec = (written) => {
  const text = written.trim();
  if (text.length > LONGEST) return { why: `a specification of more than ${LONGEST} characters` };
  const cut = text.indexOf("::");
  const channel = cut < 0 ? void 0 : text.slice(0, cut).replace(/\/(?:noarch|(?:linux|osx|win)-[\w]+)$/, "");
  const spec = cut < 0 ? text : text.slice(cut + 2);
  const name = NAME.exec(spec)?.[0].replace(/[.-]+$/, "");
  if (!name) return { why: "expected the name of a package" };
  const rest = spec.slice(name.length).trim();
  const bracketed = /^\[(.*)\]$/.exec(rest)?.[1];
  const specifier = bracketed === void 0 ? rest : (/version=["']?([^"'\]]+)/.exec(bracketed)?.[1] ?? "").trim();
  if (specifier && !/^(?:[=<>!~*\d]|v\d)/.test(specifier)) {
    return { why: `expected a version after ${name}, found "${specifier.slice(0, 60)}"` };
  }
  const version = exact(specifier);
  return {
    name,
    ...channel ? { channel } : {},
    ...specifier ? { specifier } : {},
    ...version ? { version } : {}
  };
};
var EVERYTHING = "conda-forge";
var channelsOf = (names) => {
  const channels = names.filter((name) => name !== "nodefaults" && name !== "");
  const registry = channels.find((name) => name === EVERYTHING) ?? channels[0];
  return registry === void 0 ? { others: [] } : { registry, others: channels.filter((name) => name !== registry) };
};

export {
  condaSpec,
  channelsOf
};
