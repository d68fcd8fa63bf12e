import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  imageOf
} from "./chunk-MPV3EVNQ.js";
import {
  HOLE
} from "./chunk-THQVPQKA.js";
import {
  npmArgument,
  pypiAddress,
  pypiRequirement
} from "./chunk-PKFCONV5.js";

// src/readers/commands/words/shape.ts
var UNDECIDED = "a variable that is set elsewhere decides which package is installed";

// src/readers/commands/words/python.ts
var ADDRESS = /^(?:(?:git|hg|svn|bzr)\+[a-z+]+:|(?:https?|git|ssh|ftp):\/\/)/i;
var LOCAL_START = /^(?:\.|\/|~|\\|[a-z]:[\\/]|file:)/i;
var ARCHIVE = /\.(?:whl|tar\.gz|tgz|zip|tar\.bz2|tar\.xz)$/i;
var KNOWN_NAME = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\]?)?\s*(?:[=~<>!@^,;\s]|$)/;
var lastPart = (address) => {
  const path = (address.split(/[?#]/, 1)[0] ?? "").replace(/\/+$/, "");
  const last = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf(":")) + 1);
  return last.replace(/(?<=.)@.*$/, "").replace(/\.git$/i, "");
};
var archiveName = (file) => file.replace(/-v?\d[^/]*$|\.(?:whl|tar\.gz|tgz|zip)$/i, "");
var addressName = (address) => /[#&]egg=([A-Za-z0-9._-]+)/.exec(address)?.[1] ?? archiveName(lastPart(address));
var shown = (address) => address.replaceAll(HOLE, "$…");
var atAddress = (address) => {
  const name = addressName(address);
  if (!/^[A-Za-z0-9]/.test(name) || name.includes(HOLE)) {
    return { why: `${shown(address).slice(0, 80)} does not say which package it is` };
  }
  return { name, ...pypiAddress(address), address: shown(address) };
};
var named = (text) => {
  const parsed = pypiRequirement(text);
  if ("why" in parsed) return parsed;
  const { name, specifier, version, origin, address, pinned } = parsed;
  return {
    name,
    ...specifier ? { specifier } : {},
    ...version ? { version } : {},
    ...address ? { address } : {},
    origin,
    pinned
  };
};
var atVersion = (text, form) => {
  const [, name, version] = /^([A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?)@([\w.^~<>=!*+,-]+)$/.exec(text) ?? [];
  const bare = name?.replace(/\[.*$/, "");
  if (!bare || !version) return void 0;
  if (version === "latest") return { name: bare, origin: "registry", pinned: false };
  const exact2 = /^v?\d[\w.!+-]*$/.test(version);
  const specifier = exact2 && form === "tool" ? `==${version}` : version;
  return { name: bare, specifier, ...exact2 ? { version } : {}, origin: "registry", pinned: exact2 };
};
var pythonWord = (text, form) => {
  if (ADDRESS.test(text)) return atAddress(text);
  const direct = /^[^\s@/]+\s*@\s*(?=[a-z+]+:)/i.test(text);
  if (!direct && (LOCAL_START.test(text) || /[\\/]/.test(text) || ARCHIVE.test(text))) return "local";
  const versioned = form === "pip" ? void 0 : atVersion(text, form);
  if (versioned) return versioned;
  const hole = text.indexOf(HOLE);
  if (hole < 0) return named(text);
  if (direct) {
    const name2 = text.split("@", 1)[0]?.trim() ?? "";
    const at = atAddress(text.slice(text.indexOf("@") + 1).trim());
    return typeof at === "object" && "name" in at ? { ...at, name: name2 } : at;
  }
  const name = KNOWN_NAME.exec(text.slice(0, hole))?.[1];
  return name && name.length < hole ? { name, origin: "registry", pinned: false } : { why: UNDECIDED };
};

// src/readers/commands/words/compiled.ts
var CRATE = /^([A-Za-z][\w-]*)(?:@([\s\S]*))?$/;
var FULL = /^\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/;
var crateWord = (text, said, exact2) => {
  const [, name, own] = CRATE.exec(text) ?? [];
  if (!name || name.includes(HOLE)) {
    if (text.includes(HOLE)) return { why: UNDECIDED };
    return LOCAL_START.test(text) || /[\\/]/.test(text) ? "local" : { why: `expected the name of a crate, found "${text.slice(0, 60)}"` };
  }
  if (said.git) return { name, origin: "git", address: shown(said.git), pinned: false };
  const specifier = own?.includes(HOLE) ? void 0 : own ?? said.version;
  if (!specifier || specifier === "latest") return { name, origin: "registry", pinned: false };
  const pinned = specifier.replace(/^=\s*/, "");
  const version = FULL.test(pinned) && (exact2 || specifier !== pinned) ? pinned : void 0;
  return {
    name,
    specifier,
    ...version ? { version } : {},
    origin: "registry",
    pinned: version !== void 0
  };
};
var HOSTED = /^((?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[^/]+\/[^/]+(?:\/v\d+(?=\/|$))?)/i;
var VERSION = /^v\d+\.\d+\.\d+[\w.+-]*$/;
var PSEUDO = /-(?:0\.)?\d{14}-[0-9a-f]{12}$/;
var moduleOf = (path) => {
  const [hosted] = HOSTED.exec(path) ?? [];
  const command = /^(.+?)\/(?:cmd|internal)(?:\/|$)/.exec(path)?.[1];
  const name = hosted ?? command ?? path;
  const rest = path.slice(name.length);
  return { name, sure: rest === "" || /^\/cmd(?:\/|$)/.test(rest) };
};
var goWord = (text, run) => {
  const at = text.indexOf("@");
  const path = (at < 0 ? text : text.slice(0, at)).replace(/\/+$/, "");
  const query = at < 0 ? "" : text.slice(at + 1);
  if (run && at < 0) return "local";
  const host = path.split("/", 1)[0] ?? "";
  if (LOCAL_START.test(path) || path.endsWith("...") || /\.go$/.test(path)) return "local";
  if (path.includes(HOLE)) return { why: UNDECIDED };
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(host) || !path.includes("/")) return "local";
  const { name, sure } = moduleOf(path);
  const version = sure && VERSION.test(query) ? query : void 0;
  const specifier = query && query !== "latest" && !query.includes(HOLE) && sure ? query : void 0;
  return {
    name,
    ...path === name ? {} : { written: path },
    ...specifier ? { specifier } : {},
    ...version ? { version } : {},
    origin: "registry",
    pinned: VERSION.test(query) || PSEUDO.test(query)
  };
};

// src/readers/commands/words/conda.ts
var SPEC = /^(?:([^\s:]{1,200})::)?([A-Za-z0-9_][\w.-]*)\s*(?:\[([^\]]*)\])?\s*([=<>!~][\s\S]*|[\d*][\w.*]*)?$/;
var exact = (specifier) => /^==\s*([\w.!+-]+)$/.exec(specifier)?.[1] ?? /^={1,2}([\w.!+-]+)=[\w.*]+$/.exec(specifier)?.[1];
var condaWord = (text, { channel: said }) => {
  if (/[\\/]/.test(text.replace(/^[^:]*::/, "")) || /\.(?:conda|tar\.bz2)$/i.test(text)) return "local";
  const hole = text.indexOf(HOLE);
  const known = hole < 0 ? text : text.slice(0, hole);
  const [, own, name, , clause = ""] = SPEC.exec(known.replace(/[=<>!~,\s]+$/, "")) ?? [];
  if (hole >= 0 && (!name || !/[=<>!~]/.test(known))) return { why: UNDECIDED };
  if (!name)
    return { why: `expected a match specification such as "numpy=1.26", found "${text.slice(0, 60)}"` };
  const specifier = hole < 0 ? clause.trim() : "";
  const version = exact(specifier);
  const registry = own ?? said;
  return {
    name,
    ...specifier ? { specifier } : {},
    ...version ? { version } : {},
    ...registry ? { registry } : {},
    origin: "registry",
    pinned: version !== void 0
  };
};

// src/readers/commands/words/dynamic.ts
var named2 = (name, written, said, isExact) => {
  if (said.git) return { name, origin: "git", address: shown(said.git), pinned: false };
  const specifier = written?.includes(HOLE) ? void 0 : written || said.version;
  if (!specifier || specifier === "latest") return { name, origin: "registry", pinned: false };
  const version = isExact(specifier) ? specifier.replace(/^[=v\s]+/, "") : void 0;
  return {
    name,
    specifier,
    ...version ? { version } : {},
    origin: "registry",
    pinned: version !== void 0
  };
};
var unknown = (text, what) => text.includes(HOLE) ? { why: UNDECIDED } : { why: `expected ${what}, found "${text.slice(0, 60)}"` };
var gemWord = (text, said) => {
  if (/[\\/]/.test(text) || /\.gem$/i.test(text)) return "local";
  const [, name, version] = /^([A-Za-z0-9_][\w.-]*)(?::([\s\S]*))?$/.exec(text) ?? [];
  if (!name) return unknown(text, "the name of a gem");
  return named2(name, version, said, (one) => /^(?:=\s*)?\d[\w.]*$/.test(one));
};
var composerWord = (text, said) => {
  if (/^(?:ext|lib)-|^php(?:-|$|[:=])/.test(text) || /^[.~/\\]/.test(text)) return "local";
  if (/^[\^~<>=v\d*]/.test(text) && !/^\d[\w-]*\//.test(text)) return "local";
  const [, name, version] = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?\/[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?:[:=\s]([\s\S]*))?$/.exec(
    text
  ) ?? [];
  if (!name) return unknown(text, 'the name of a package such as "vendor/name"');
  return named2(name, version?.trim(), said, (one) => /^v?\d+(?:\.\d+){2,3}(?:-[\w.]+)?$/.test(one));
};
var nugetWord = (text, said) => {
  if (/[\\/]/.test(text) || /\.(?:nupkg|csproj|fsproj|sln|config)$/i.test(text)) return "local";
  const [, name, version] = /^([A-Za-z0-9_][\w.-]*)(?:(?:::|@)([\s\S]*))?$/.exec(text) ?? [];
  if (!name) return unknown(text, "the name of a package");
  return named2(name, version, said, (one) => /^\d+(?:\.\d+){1,3}(?:[-+][\w.+-]*)?$/.test(one));
};

// src/readers/commands/words/image.ts
var imageWord = (text) => {
  if (/^(?:oci|dir|docker-archive|oci-archive|containers-storage|docker-daemon):/.test(text)) return "local";
  const image = imageOf(text);
  return image ? { ...image, origin: "registry" } : "local";
};
var chartWord = (text, { version }) => {
  if (!text.startsWith("oci://")) return "local";
  const image = imageOf(text.slice(6));
  if (!image) return "local";
  return {
    ...image,
    ...version && !image.version ? { specifier: version, version } : {},
    origin: "registry"
  };
};
var COMMIT = /^[0-9a-f]{40}$/;
var repositoryWord = (text, { version }) => {
  if (text.includes(HOLE) || /^[.~/\\]/.test(text)) return "local";
  const path = /^(?:https?:\/\/(?:www\.)?github\.com\/|git@github\.com:)?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(text);
  const ref = version ? { specifier: version, version } : {};
  const pinned = version !== void 0 && COMMIT.test(version);
  if (path?.[1]) return { name: path[1], ...ref, origin: "registry", pinned };
  const elsewhere = /^(?:https?|git|ssh):\/\/[^/]+\/(\S+?)(?:\.git)?\/?$/i.exec(text)?.[1];
  if (!elsewhere) return { why: `expected a repository such as "owner/name", found "${text.slice(0, 60)}"` };
  return { name: elsewhere, ...ref, origin: "git", address: text, pinned };
};

// src/readers/commands/words/npm.ts
var remoteName = (address) => lastPart(address.replace(/^[a-z]+:(?!\/\/)/i, "")).replace(/-v?\d+(?:\.\d+)*(?:\.tgz|\.tar\.gz)?$/i, "");
var npmWord = (text) => {
  const hole = text.indexOf(HOLE);
  if (hole >= 0) {
    const known = /^((?:@[\w.~-]+\/)?[\w.~-]+)@/.exec(text.slice(0, hole))?.[1];
    if (known) return { name: known, origin: "registry", pinned: false };
    if (LOCAL_START.test(text) || text.startsWith(`${HOLE}/`)) return "local";
    return { why: UNDECIDED };
  }
  const parsed = npmArgument(text);
  if (parsed.origin === "path" || parsed.origin === "workspace") return "local";
  const name = parsed.name ?? remoteName(parsed.address ?? "");
  if (!name) return { why: "expected the name of a package" };
  return { ...parsed, name };
};
var creatorName = (text) => {
  const scoped = /^(@[^/@]+)(?:\/([^@]+))?(@.*)?$/.exec(text);
  if (scoped) {
    const [, scope, name, version = ""] = scoped;
    return `${scope}/create${name ? `-${name.replace(/^create-/, "")}` : ""}${version}`;
  }
  return /[/:\\]/.test(text) || text.startsWith(HOLE) || text.startsWith("create-") ? text : `create-${text}`;
};
var denoWord = (text, bare) => {
  const [, prefix = "", rest = ""] = /^(npm:|jsr:)?\/?([\s\S]*)$/.exec(text) ?? [];
  if (prefix === "" && !(bare && rest.startsWith("@"))) return "local";
  const [, scope = "", name = "", version] = /^(@[^/@]+\/)?([^/@]+)(?:@([^/]+))?/.exec(rest) ?? [];
  if ((scope + name).includes(HOLE) || !name) return { why: UNDECIDED };
  const known = version && !version.includes(HOLE) ? version : void 0;
  if (prefix === "npm:") {
    const meaning = npmWord(known ? `${scope}${name}@${known}` : scope + name);
    return typeof meaning === "object" && "name" in meaning ? { ...meaning, ecosystem: "npm" } : meaning;
  }
  if (!scope) return { why: 'expected the name of a JSR package with its scope, such as "@std/path"' };
  const exact2 = known !== void 0 && /^\d+\.\d+\.\d+[\w.+-]*$/.test(known);
  return {
    name: scope + name,
    ...known ? { specifier: known } : {},
    ...exact2 ? { version: known } : {},
    origin: "registry",
    pinned: exact2
  };
};

// src/readers/commands/package-words.ts
var FORMS = {
  pip: (text) => pythonWord(text, "pip"),
  tool: (text) => pythonWord(text, "tool"),
  poetry: (text) => pythonWord(text, "poetry"),
  npm: npmWord,
  conda: condaWord,
  deno: (text) => denoWord(text, true),
  specifier: (text) => denoWord(text, false),
  crate: (text, said) => crateWord(text, said, true),
  "crate-range": (text, said) => crateWord(text, said, false),
  go: (text) => goWord(text, false),
  "go-run": (text) => goWord(text, true),
  gem: gemWord,
  composer: composerWord,
  nuget: nugetWord,
  image: imageWord,
  chart: chartWord,
  repository: repositoryWord
};
var LONGEST = 2e3;
var OWN_LIMIT = /* @__PURE__ */ new Set(["pip", "tool", "poetry", "npm"]);
var packageWord = (text, { form, ...said }) => {
  if (!text.trim()) return { why: "expected the name of a package" };
  if (text.length > LONGEST && !OWN_LIMIT.has(form))
    return { why: `a word of more than ${LONGEST.toLocaleString("en")} characters is no package` };
  return FORMS[form](text, said);
};

export {
  UNDECIDED,
  lastPart,
  creatorName,
  packageWord
};
