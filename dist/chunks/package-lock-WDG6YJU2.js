import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
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
  isObject,
  membersOf,
  readJson,
  show
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

// src/readers/manifests/package-lock-edges.ts
var DEEPEST = 64;
var foldersOf = (placed) => {
  const root = /* @__PURE__ */ new Map();
  const nested = /* @__PURE__ */ new Map();
  for (let at = 0; at < placed.length; at++) {
    const { key, cut, name } = placed[at];
    if (cut === 0) root.set(name, at);
    if (cut <= 0) continue;
    const folder = key.slice(0, cut - 1);
    const known = nested.get(folder);
    if (known) known.set(name, at);
    else nested.set(folder, /* @__PURE__ */ new Map([[name, at]]));
  }
  return { root, nested };
};
var finder = ({ root, nested }, key) => {
  const chain = [];
  for (let [end, steps] = [nested.size ? key.length : 0, 0]; end > 0 && steps < DEEPEST; steps++) {
    const found = nested.get(end === key.length ? key : key.slice(0, end));
    if (found) chain.push(found);
    end = key.lastIndexOf("/", end - 1);
  }
  if (!chain.length) return (name) => root.get(name);
  return (name) => chain.find((folder) => folder.has(name))?.get(name) ?? root.get(name);
};
var NOTHING = { needs: [] };
var neededBy = ({ dependencies = [], optionalDependencies = [], peerDependencies = [] }) => optionalDependencies.length || peerDependencies.length ? [...dependencies, ...optionalDependencies, ...peerDependencies] : dependencies;
var KINDS = [
  ["dependencies", "runtime"],
  ["devDependencies", "dev"],
  ["optionalDependencies", "optional"],
  ["peerDependencies", "peer"]
];
var edgesOf = (placed) => {
  const folders = foldersOf(placed);
  const direct = [];
  const nodes = placed.map(({ key, fields, cut }) => {
    if (cut < 0) {
      const find2 = finder(folders, key);
      for (const [kind, scope] of KINDS) {
        for (const name of fields[kind] ?? []) {
          const node = find2(name);
          if (node !== void 0) direct.push({ node, name, scope });
        }
      }
      return NOTHING;
    }
    const names = neededBy(fields);
    if (!names.length) return NOTHING;
    const find = finder(folders, key);
    const needs = [];
    for (const name of names) {
      const node = find(name);
      if (node !== void 0) needs.push(node);
    }
    return { needs };
  });
  return { nodes, direct };
};

// src/readers/manifests/package-lock-entry.ts
var FIELDS = /* @__PURE__ */ new Set([
  "name",
  "version",
  "resolved",
  "integrity",
  "link",
  "dev",
  "optional",
  "devOptional",
  "peer",
  "hasInstallScript",
  "requires",
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies"
]);
var textField = (value) => typeof value === "string" ? value : void 0;
var set = (fields, key, value, names) => {
  switch (key) {
    case "name":
    case "version":
    case "resolved":
    case "integrity": {
      const found = textField(value);
      if (found === void 0) delete fields[key];
      else fields[key] = found;
      return;
    }
    case "link":
    case "dev":
    case "optional":
    case "peer":
    case "hasInstallScript":
      fields[key] = value === true;
      return;
    case "devOptional":
      fields.optional ||= value === true;
      return;
    case "requires":
    case "dependencies":
    case "devDependencies":
    case "optionalDependencies":
    case "peerDependencies":
      if (isObject(value)) fields[key] = names();
  }
};
var fieldsOf = ({ members }) => {
  const fields = {};
  for (const { key, value } of members) {
    set(fields, key, value, () => isObject(value) ? value.members.map((member) => member.key) : []);
  }
  return fields;
};
var scopeOf = ({ dev, optional, peer }) => dev ? "dev" : optional ? "optional" : peer ? "peer" : "runtime";
var reference = (entry) => {
  const { path, line, installed, named, version, fields, relation, via } = entry;
  const { origin, address, name = named, pinned } = resolvedFrom(entry.address);
  const hashes = fields.integrity;
  const integrity = hashes?.includes(" ") ? hashes.split(/\s+/).filter(Boolean) : hashes ? [hashes] : void 0;
  const registry = origin === "registry";
  return npmPackage({
    written: installed,
    name: name || installed,
    specifier: registry ? version : void 0,
    version,
    origin,
    address,
    integrity,
    scope: scopeOf(fields),
    relation,
    via,
    surface: "lockfile",
    pinned: pinned || (registry ? version !== void 0 : Boolean(integrity?.length)),
    runsOnInstall: fields.hasInstallScript || void 0,
    at: place(path, line)
  });
};
var noObject = (path, { key, line, value }) => unread(place(path, line), `${JSON.stringify(key)}: ${show(value)}`, "expected an object", "lockfile");

// src/readers/manifests/package-lock-nested.ts
var flatten = (root) => {
  const placed = [];
  const wrong = [];
  const visit = (members, outer, folder) => {
    const here = { entries: folder, outer };
    for (const member of members) {
      if (!isObject(member.value)) {
        wrong.push(member);
        continue;
      }
      folder.set(member.key, placed.length);
      const fields = fieldsOf(member.value);
      const inner = { entries: /* @__PURE__ */ new Map(), outer: here };
      placed.push({ member, fields, top: outer === void 0, inner });
      visit(membersOf(member.value, "dependencies"), here, inner.entries);
    }
    return here;
  };
  visit(membersOf(root, "dependencies"), void 0, /* @__PURE__ */ new Map());
  return { placed, wrong };
};
var lookUp = (name, from) => {
  for (let folder = from; folder; folder = folder.outer) {
    const found = folder.entries.get(name);
    if (found !== void 0) return found;
  }
  return void 0;
};
function* nestedPackages(path, root) {
  const { placed, wrong } = flatten(root);
  const nodes = placed.map(({ fields, inner }) => ({
    needs: (fields.requires ?? []).flatMap((name) => lookUp(name, inner) ?? [])
  }));
  const needed = new Set(nodes.flatMap(({ needs }) => needs));
  const tells = placed.some(({ fields }) => fields.requires !== void 0);
  const isDirect = (at) => tells && placed[at]?.top === true && !needed.has(at);
  const direct = placed.flatMap(
    ({ member: { key } }, node) => isDirect(node) ? [{ node, name: key, scope: "unknown" }] : []
  );
  const via = pulledBy(nodes, direct);
  for (const member of wrong) yield noObject(path, member);
  for (const [at, { member, fields, top }] of placed.entries()) {
    const { name, version, origin, address } = npmSpecifier(fields.version ?? "");
    yield reference({
      path,
      line: member.line,
      installed: member.key,
      named: name,
      version,
      address: origin === "registry" ? fields.resolved : address,
      fields,
      relation: isDirect(at) ? "direct" : top ? "unknown" : "transitive",
      via: isDirect(at) ? void 0 : via(at)
    });
  }
}

// src/readers/manifests/package-lock.ts
var FOLDER = "node_modules/";
var ROOT = /* @__PURE__ */ new Set(["lockfileVersion", "packages"]);
function* packages(path, placed) {
  const { nodes, direct } = edgesOf(placed);
  const asked = new Set(direct.map(({ node }) => node));
  const via = pulledBy(nodes, direct);
  for (const [at, { line, name: installed, cut, fields }] of placed.entries()) {
    if (cut < 0) continue;
    const { name: named, version, resolved: address, link: linked } = fields;
    if (linked && !address?.startsWith("../")) continue;
    yield reference({
      path,
      line,
      installed,
      named,
      version,
      address: linked ? `file:${address}` : address,
      fields,
      relation: asked.has(at) ? "direct" : "transitive",
      via: asked.has(at) ? void 0 : via(at)
    });
  }
}
var collector = () => {
  const [placed, wrong] = [[], []];
  let names = [];
  let fields = {};
  const passNames = () => {
    const passed = names;
    names = [];
    return passed;
  };
  const entry = (key, value, line, found) => {
    if (!isObject(value)) {
      wrong.push({ key, line, value });
      return;
    }
    const cut = key.lastIndexOf(FOLDER);
    placed.push({ key, line, cut, name: cut < 0 ? "" : key.slice(cut + FOLDER.length), fields: found });
  };
  const take = (depth, key, value, line) => {
    if (depth === 3) names.push(key);
    else if (depth === 2) {
      set(fields, key, value, passNames);
      if (names.length) names = [];
    } else if (depth === 1) {
      entry(key, value, line, fields);
      fields = {};
    }
    return depth > 0;
  };
  return { placed, wrong, entry, take };
};
var read = (text) => {
  const { placed, wrong, take } = collector();
  const skimmed = skimJson(text, {
    wants: (depth, key) => depth === 0 ? ROOT.has(key) : depth === 2 ? FIELDS.has(key) : depth < 4,
    take
  });
  if (skimmed) return { root: skimmed, placed, wrong };
  const root = readJson(text);
  if (!("kind" in root)) return root;
  const { entry, ...found } = collector();
  for (const { key, line, value } of membersOf(root, "packages")) {
    entry(key, value, line, isObject(value) ? fieldsOf(value) : {});
  }
  return { root, placed: found.placed, wrong: found.wrong };
};
var readNested = (text) => skimJson(text, {
  wants: (depth, key) => depth === 0 ? key !== "packages" : depth % 2 === 1 || FIELDS.has(key)
}) ?? readJson(text);
var packageLock = {
  id: "package-lock",
  *read({ path, text }) {
    const found = read(text);
    const fault = (line, what, why) => unreadFile(path, line, what, why, "lockfile");
    if (!("root" in found)) {
      yield fault(found.line, lineAt(text, found.line), `no valid lockfile: ${found.why}`);
      return;
    }
    const { root, placed, wrong } = found;
    const version = get(root, "lockfileVersion") ?? 1;
    if (version === 1) {
      const nested = readNested(text);
      if ("kind" in nested) yield* nestedPackages(path, nested);
    } else if ((version === 2 || version === 3) && isObject(get(root, "packages"))) {
      yield* packages(path, placed);
      for (const member of wrong) yield noObject(path, member);
    } else {
      const line = root.members.find(({ key }) => key === "lockfileVersion")?.line ?? 1;
      const why = 'expected lockfileVersion 1, or 2 or 3 with an object "packages"';
      yield fault(line, `lockfileVersion ${show(version)}`, why);
    }
  }
};
export {
  packageLock
};
