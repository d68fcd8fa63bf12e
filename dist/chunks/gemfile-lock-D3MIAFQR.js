import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lineage
} from "./chunk-TZYKZ35P.js";
import {
  brokenFile,
  conflict,
  isCommit
} from "./chunk-FD5TNV34.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/gemfile-lock-sections.ts
var SOURCES = ["GEM", "GIT", "PATH", "PLUGIN SOURCE"];
var OTHERS = ["PLATFORMS", "DEPENDENCIES", "CHECKSUMS", "RUBY VERSION", "BUNDLED WITH"];
var NAMED = /^ +([\w.-]{1,300})(?: \(([^()]{1,1000})\))?!?(?: (.{0,1000}))?$/;
var versionOf = (text) => text.split("-", 1)[0] ?? text;
var isSource = (text) => SOURCES.includes(text);
var sourceLine = (lock, source, text, line) => {
  const option = /^ {2}([a-z_]+): ?(.*)$/.exec(text);
  if (option) {
    const [, key, value = ""] = option;
    if (key === "remote") source.remotes.push(value);
    if (key === "revision") source.revision = value;
    return true;
  }
  if (text.trimEnd() === "  specs:") return true;
  const [, name, version] = NAMED.exec(text) ?? [];
  if (!name) return false;
  if (/^ {4}\S/.test(text) && version) {
    lock.gems.push({ name, version, line, needs: [], source });
    return true;
  }
  const last = lock.gems.at(-1);
  if (!/^ {6}\S/.test(text) || last?.source !== source) return false;
  last.needs.push(name);
  return true;
};
var otherLine = (lock, section, text) => {
  const [, name, version, rest] = NAMED.exec(text) ?? [];
  if (section === "DEPENDENCIES") {
    if (name) lock.direct.add(name);
    return name !== void 0;
  }
  if (section !== "CHECKSUMS") return true;
  if (name && version && rest) lock.checksums.set(`${name} (${version})`, rest);
  return name !== void 0;
};
var readLock = (text) => {
  const lock = { gems: [], direct: /* @__PURE__ */ new Set(), checksums: /* @__PURE__ */ new Map(), faults: [] };
  let [section, line] = ["", 0];
  let source;
  for (const physical of text.split("\n")) {
    line++;
    const trimmed = physical.trim();
    if (!trimmed) continue;
    if (/^\S/.test(physical)) {
      section = trimmed;
      source = isSource(section) ? { kind: section, remotes: [], revision: "", line } : void 0;
      if (!source && !OTHERS.includes(section)) lock.faults.push({ line, text: physical });
      continue;
    }
    const known = source ? sourceLine(lock, source, physical, line) : otherLine(lock, section, physical);
    if (!known) lock.faults.push({ line, text: physical });
  }
  return lock;
};

// src/readers/manifests/gemfile-lock.ts
var MOST_REMOTES = 10;
var isProject = ({ kind, remotes }) => kind === "PATH" && remotes[0] === ".";
var placeOf = ({ kind, remotes: [address, ...more], revision }) => {
  if (kind === "PATH") return { origin: "path", address, pinned: true };
  if (kind === "GIT" || kind === "PLUGIN SOURCE") {
    return { origin: "git", address, specifier: revision, pinned: isCommit(revision) };
  }
  const indexes = more.slice(0, MOST_REMOTES).map((url) => ({ url, extra: true }));
  return { origin: "registry", address, indexes };
};
var integrityOf = ({ checksums }, { name, version }) => (checksums.get(`${name} (${version})`) ?? "").split(",").flatMap((hash) => /^\s*(sha\d+)=([0-9a-f]+)\s*$/.exec(hash)?.slice(1).join(":") ?? []);
var lineageOf = ({ gems, direct }) => {
  const needs = /* @__PURE__ */ new Map();
  for (const { name, needs: names } of gems) {
    const known = needs.get(name);
    if (known) for (const one of names) known.add(one);
    else needs.set(name, new Set(names));
  }
  const project = gems.filter(({ source }) => isProject(source));
  const roots = /* @__PURE__ */ new Set([...direct, ...project.flatMap((gem) => gem.needs)]);
  for (const { name } of project) roots.delete(name);
  return lineage(roots, (name) => needs.get(name) ?? []);
};
var gemfileLock = {
  id: "gemfile-lock",
  *read(file) {
    const { path, text } = file;
    const fault = conflict(file);
    if (fault) {
      yield brokenFile(file, fault, "Gemfile.lock", "lockfile");
      return;
    }
    const lock = readLock(text);
    for (const { line, text: what } of lock.faults) {
      yield unread(place(path, line), what, "expected a section of Gemfile.lock or a line of one", "lockfile");
    }
    const { relation, via } = lineageOf(lock);
    for (const gem of lock.gems) {
      const { name, source } = gem;
      if (isProject(source)) continue;
      const version = versionOf(gem.version);
      yield packageReference({
        ecosystem: "gem",
        written: name,
        specifier: gem.version,
        version,
        ...placeOf(source),
        integrity: integrityOf(lock, gem),
        relation: relation(name),
        via: via(name),
        surface: "lockfile",
        at: place(path, gem.line)
      });
    }
  }
};
export {
  gemfileLock
};
