import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  denoPackage,
  webModule
} from "./chunk-Q2HLHAQB.js";
import {
  skimJson
} from "./chunk-6RWVYR42.js";
import {
  pulledBy,
  resolvedFrom
} from "./chunk-OYJK2TCT.js";
import {
  npmPackage
} from "./chunk-CXHYA2LX.js";
import {
  get,
  isList,
  isObject,
  membersOf,
  readJson,
  show,
  textOf
} from "./chunk-JRPHDPYO.js";
import "./chunk-WB2QWKXT.js";
import {
  npmSpecifier
} from "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/deno-lock-graph.ts
var partsOf = (root) => {
  const inner = get(root, "packages");
  const [npm, holder] = [get(root, "npm"), isObject(inner) ? inner : root];
  const old = isObject(npm) && isObject(get(npm, "packages")) ? npm : void 0;
  return {
    specifiers: membersOf(old ?? holder, "specifiers"),
    jsr: membersOf(holder, "jsr"),
    npm: old ? membersOf(old, "packages") : membersOf(holder, "npm")
  };
};
var split = (key) => {
  const at = key.indexOf("@", 1);
  if (at < 0) return [key, ""];
  const peers = key.indexOf("_", at);
  return [key.slice(0, at), key.slice(at + 1, peers < 0 ? void 0 : peers)];
};
var entriesOf = ({ jsr, npm }) => ["jsr", "npm"].flatMap(
  (ecosystem) => (ecosystem === "jsr" ? jsr : npm).map((member) => {
    const [name, version] = split(member.key);
    return { ecosystem, name, version, member };
  })
);
var textsIn = (value) => {
  const values = isList(value) ? value.items : isObject(value) ? value.members : [];
  return values.flatMap((item) => typeof item.value === "string" ? [item.value] : []);
};
var needsOf = ({ member: { value } }) => isObject(value) ? ["dependencies", "optionalDependencies", "peerDependencies"].flatMap((kind) => textsIn(get(value, kind))) : [];
var askedBy = (root) => {
  const workspace = get(root, "workspace");
  if (!isObject(workspace)) return [];
  const members = membersOf(workspace, "members").map(({ value }) => value);
  return [workspace, ...members].flatMap((value) => {
    if (!isObject(value)) return [];
    const packageJson = get(value, "packageJson");
    return [
      ...textsIn(get(value, "dependencies")),
      ...isObject(packageJson) ? textsIn(get(packageJson, "dependencies")) : []
    ];
  });
};
var graphOf = (root, parts, entries) => {
  const keys = /* @__PURE__ */ new Map();
  for (const [at, { ecosystem, name, version, member }] of entries.entries()) {
    for (const key of [name, `${name}@${version}`, member.key]) keys.set(`${ecosystem}:${key}`, at);
  }
  const resolved = /* @__PURE__ */ new Map();
  for (const { key, value } of parts.specifiers) {
    if (typeof value !== "string") continue;
    const [scheme, rest] = /^(npm|jsr):([\s\S]*)$/.exec(key)?.slice(1) ?? ["npm", key];
    const [name] = split(rest ?? "");
    const full = value.replace(/^(?:npm|jsr):/, "");
    const at = keys.get(`${scheme}:${name}@${full}`) ?? keys.get(`${scheme}:${full}`);
    if (at !== void 0) resolved.set(/^(?:npm|jsr):/.test(key) ? key : `npm:${key}`, at);
  }
  const find = (need, ecosystem) => {
    const key = /^(?:npm|jsr):/.test(need) ? need : `${ecosystem}:${need.replace(/^.*@npm:/s, "")}`;
    return resolved.get(key) ?? keys.get(key);
  };
  const needed = /* @__PURE__ */ new Set();
  const nodes = entries.map((entry) => {
    const needs = needsOf(entry);
    const found = needs.flatMap((need) => find(need, entry.ecosystem) ?? []);
    if (entry.ecosystem === "npm") return { needs: found };
    for (const need of needs)
      needed.add(need.includes("@", need.indexOf(":") + 2) ? need : find(need, "jsr") ?? need);
    return { needs: found };
  });
  const unasked = [...resolved].flatMap(([key, at]) => needed.has(key) || needed.has(at) ? [] : [key]);
  const asked = [...askedBy(root), ...unasked];
  const direct = asked.flatMap((key) => {
    const node = find(key, "npm");
    return node === void 0 ? [] : [{ node, name: entries[node]?.name ?? key, scope: "unknown" }];
  });
  return { nodes, direct };
};

// src/readers/manifests/deno-lock.ts
var wrong = (path, { key, line, value }, expected) => unread(place(path, line), `${JSON.stringify(key)}: ${show(value)}`, `expected ${expected}`, "lockfile");
var hash = (text) => /^[0-9a-f]{64}$/i.test(text) ? `sha256:${text}` : text;
function* packages(path, root) {
  const parts = partsOf(root);
  const entries = entriesOf(parts);
  const { nodes, direct } = graphOf(root, parts, entries);
  const asked = new Set(direct.map(({ node }) => node));
  const via = pulledBy(nodes, direct);
  for (const [at, { ecosystem, name, version, member }] of entries.entries()) {
    const { value, line } = member;
    if (!isObject(value) || !name) {
      yield wrong(path, member, "an object under a name and a version");
      continue;
    }
    const integrity = textOf(value, "integrity");
    const from = resolvedFrom(textOf(value, "tarball"));
    const exact = npmSpecifier(version).version;
    yield npmPackage({
      ecosystem,
      written: name,
      name: from.name ?? name,
      specifier: version,
      version: exact,
      origin: from.origin,
      address: from.address,
      integrity: integrity ? integrity.split(/\s+/).map(hash) : void 0,
      relation: asked.has(at) ? "direct" : "transitive",
      via: asked.has(at) ? void 0 : via(at),
      surface: "lockfile",
      pinned: from.pinned || exact !== void 0,
      runsOnInstall: get(value, "scripts") === true || void 0,
      at: place(path, line)
    });
  }
}
function* remote(path, members) {
  const modules = /* @__PURE__ */ new Map();
  for (const member of members) {
    const module = typeof member.value === "string" ? webModule(member.key) : void 0;
    if (!module || typeof member.value !== "string") {
      yield wrong(path, member, "a web address and a hash");
      continue;
    }
    const known = modules.get(module.prefix);
    if (known) known.hashes.push(hash(member.value));
    else modules.set(module.prefix, { member, hashes: [hash(member.value)] });
  }
  for (const [prefix, { member, hashes }] of modules) {
    const where = { scope: "unknown", surface: "lockfile", relation: "unknown" };
    const at = place(path, member.line);
    const found = denoPackage(member.key, void 0, { ...where, integrity: hashes, at });
    if (found) yield { ...found, address: prefix };
  }
}
var VERSIONS = /* @__PURE__ */ new Set(["2", "3", "4", "5"]);
var denoLock = {
  id: "deno-lock",
  *read({ path, text }) {
    const root = skimJson(text, { wants: () => true }) ?? readJson(text);
    if (!("kind" in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid lockfile: ${root.why}`, "lockfile");
      return;
    }
    const version = get(root, "version");
    if (typeof version !== "string" || !VERSIONS.has(version)) {
      const what = `version ${version === void 0 ? "" : show(version)}`;
      yield unreadFile(path, 1, what, 'expected version "2" to "5"', "lockfile");
      return;
    }
    yield* packages(path, root);
    yield* remote(path, membersOf(root, "remote"));
  }
};
export {
  denoLock
};
