import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  at,
  entriesAt,
  isYaml,
  readYaml,
  textAt
} from "./chunk-6JS5YJ2V.js";
import "./chunk-A3K3EN3A.js";
import {
  pulledBy,
  resolvedFrom,
  scopesOf
} from "./chunk-OYJK2TCT.js";
import {
  npmPackage
} from "./chunk-CXHYA2LX.js";
import "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/pnpm-lock-key.ts
var withoutPeers = (version, major) => {
  const end = version.indexOf(major < 6 ? "_" : "(");
  return end < 0 ? version : version.slice(0, end);
};
var atSign = (key) => {
  const at2 = key.indexOf("@", 1);
  return at2 < 0 ? void 0 : { name: key.slice(0, at2), version: key.slice(at2 + 1) };
};
var slashes = (path) => {
  const cut = path.indexOf("/", path.startsWith("@") ? path.indexOf("/") + 1 : 0);
  return cut < 0 ? void 0 : { name: path.slice(0, cut), version: path.slice(cut + 1) };
};
var hosted = (key, major) => {
  const cut = key.indexOf("/");
  const host = key.slice(0, cut);
  if (cut < 0 || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/i.test(host)) return void 0;
  const found = (major < 6 ? slashes : atSign)(key.slice(cut + 1));
  return found && /^\d+\.\d+\.\d/.test(found.version) ? { ...found, host } : void 0;
};
var pnpmKey = (key, major) => {
  if (major >= 9) {
    const found2 = atSign(key);
    return found2 && { ...found2, version: withoutPeers(found2.version, major) };
  }
  const bare = withoutPeers(key, 6);
  const found = bare.startsWith("/") ? (major < 6 ? slashes : atSign)(bare.slice(1)) : hosted(bare, major);
  return found && { ...found, version: withoutPeers(found.version, major) };
};
var NOWHERE = /^(?:link|workspace):/;
var pnpmTargets = (name, version, major) => {
  if (NOWHERE.test(version)) return [];
  if (major >= 9) return [`${name}@${version}`, version];
  return [major < 6 ? `/${name}/${version}` : `/${name}@${version}`, version];
};

// src/readers/manifests/pnpm-lock.ts
var KINDS = [
  ["dependencies", "runtime"],
  ["devDependencies", "dev"],
  ["optionalDependencies", "optional"],
  // What pnpm itself installs before it reads the rest.
  ["configDependencies", "dev"],
  ["packageManagerDependencies", "dev"]
];
var versionOf = (value) => value.kind === "scalar" ? value.value : textAt(value, "version");
var graphOf = (root, packages, major) => {
  const numbers = new Map(packages.map(({ key }, number) => [key, number]));
  const numberOf = (key) => {
    const exact = numbers.get(key);
    if (exact !== void 0 || major < 9) return exact;
    const peers = key.indexOf("(");
    return peers < 0 ? void 0 : numbers.get(key.slice(0, peers));
  };
  const find = (name, version) => {
    if (version === void 0) return void 0;
    for (const target of pnpmTargets(name, version, major)) {
      const found = numberOf(target);
      if (found !== void 0) return found;
    }
    return void 0;
  };
  const targets = (value, kind) => entriesAt(value, kind).flatMap(({ key, value: version }) => find(key, versionOf(version)) ?? []);
  const nodes = packages.map(() => ({ needs: [], optional: [] }));
  for (const { key, value } of major < 9 ? packages : entriesAt(root, "snapshots")) {
    const node = nodes[numberOf(key) ?? -1];
    node?.needs.push(...targets(value, "dependencies"));
    node?.optional.push(...targets(value, "optionalDependencies"));
  }
  const importers = entriesAt(root, "importers").map(({ value }) => value);
  const lost = [];
  const direct = [root, ...importers].flatMap(
    (importer) => KINDS.flatMap(
      ([kind, scope]) => entriesAt(importer, kind).flatMap((entry) => {
        const { key: name, value } = entry;
        const version = versionOf(value);
        const node = find(name, version);
        if (node === void 0 && !/^(?:link|workspace):/.test(version ?? "")) lost.push(entry);
        return node === void 0 ? [] : [{ node, name, scope }];
      })
    )
  );
  return { nodes, direct, lost };
};
var sourceOf = (value) => {
  const resolution = at(value, "resolution");
  const [repository, commit] = [textAt(resolution, "repo"), textAt(resolution, "commit")];
  if (repository) {
    return { origin: "git", address: `${repository}#${commit ?? ""}`, pinned: commit !== void 0 };
  }
  const directory = textAt(resolution, "directory");
  if (directory !== void 0) return { origin: "path", address: directory, pinned: true };
  const tarball = textAt(resolution, "tarball");
  return tarball === void 0 ? void 0 : resolvedFrom(tarball);
};
var isTrue = (value, key) => textAt(value, key) === "true";
var flagged = (value) => isTrue(value, "dev") ? "dev" : isTrue(value, "optional") ? "optional" : "runtime";
var MOST_NAMES = 20;
var SEMVER = /^\d+\.\d+\.\d+/;
var reference = ({ key, value }, major, found) => {
  const { names, ...where } = found;
  const named = pnpmKey(key, major);
  const name = named?.name ?? textAt(value, "name");
  if (!name) return void 0;
  const exact = named && SEMVER.test(named.version) ? named.version : void 0;
  const from = sourceOf(value) ?? (named?.host ? { origin: "registry", address: `https://${named.host}/${name}` } : exact ? { origin: "registry" } : resolvedFrom(named?.version ?? key));
  const version = exact ?? textAt(value, "version");
  const hash = textAt(value, "resolution", "integrity");
  const registry = from.origin === "registry";
  return npmPackage({
    written: names.includes(name) ? name : names[0] ?? name,
    name: from.name ?? textAt(value, "name") ?? name,
    specifier: registry ? version : void 0,
    version,
    origin: from.origin,
    address: from.address,
    integrity: hash?.split(/\s+/).filter(Boolean),
    surface: "lockfile",
    pinned: from.pinned || (registry ? version !== void 0 : hash !== void 0),
    runsOnInstall: isTrue(value, "requiresBuild") || void 0,
    ...where
  });
};
function* lockfile(path, root, major) {
  const packages = entriesAt(root, "packages");
  const { nodes, direct, lost } = graphOf(root, packages, major);
  const asked = /* @__PURE__ */ new Map();
  for (const { node, name } of direct)
    asked.set(node, [...(asked.get(node) ?? []).slice(0, MOST_NAMES), name]);
  const [via, scopes] = [pulledBy(nodes, direct), major < 9 ? [] : scopesOf(nodes, direct)];
  for (const [number, entry] of packages.entries()) {
    const { key, line, value } = entry;
    const names = asked.get(number) ?? [];
    const isDirect = names.length > 0;
    const found = reference(entry, major, {
      names,
      relation: isDirect ? "direct" : "transitive",
      via: isDirect ? void 0 : via(number),
      scope: major < 9 ? flagged(value) : scopes[number] ?? "unknown",
      at: place(path, line)
    });
    if (found) yield found;
    else
      yield unread(place(path, line), `${JSON.stringify(key)}:`, "expected a name and a version", "lockfile");
  }
  for (const { key, line, value } of lost) {
    const what = `${key}: ${versionOf(value) ?? ""}`;
    yield unread(place(path, line), what, "expected an entry under `packages` for it", "lockfile");
  }
}
var pnpmLock = {
  id: "pnpm-lock",
  *read({ path, text }) {
    const documents = readYaml(text);
    if (!isYaml(documents)) {
      const { line, why } = documents;
      yield unreadFile(path, line, lineAt(text, line), `no valid lockfile: ${why}`, "lockfile");
      return;
    }
    for (const root of documents) {
      const version = textAt(root, "lockfileVersion");
      const major = Math.floor(Number(version));
      if (major >= 5 && major <= 9) yield* lockfile(path, root, major);
      else {
        const what = `lockfileVersion ${version ?? ""}`;
        yield unreadFile(path, root.line, what, "expected lockfileVersion 5 to 9", "lockfile");
      }
    }
  }
};
export {
  pnpmLock
};
