import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  get,
  isObject,
  membersOf,
  readJson,
  show,
  textOf
} from "./chunk-QI376AF7.js";
import "./chunk-WB2QWKXT.js";
import {
  npmSpecifier,
  packageReference
} from "./chunk-A4K4KVOX.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-RYKBBBLV.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/package-lock.ts
var FOLDER = "node_modules/";
var ARCHIVES = [
  // https://host/any/@scope/name/-/name-1.0.0.tgz
  /\/((?:@|%40)[^/]+(?:\/|%2f)[^/]+|[^/@]+)\/-\/[^/]+$/i,
  // https://host/download/@scope/name/1.0.0/hash, GitHub's registry
  /\/download\/(@[^/]+\/[^/]+)\/[^/]+\/[^/]+$/,
  // https://host/name/download/name-1.0.0.tgz, Chinese mirrors
  /\/((?:@[^/]+\/)?[^/@]+)\/download\/(?:@[^/]+\/)?[^/]+\.tgz$/
];
var LONGEST_ADDRESS = 4e3;
var decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
var sourceOf = (address) => {
  if (!address) return { origin: "registry" };
  if (address.length > LONGEST_ADDRESS) return { origin: "url", address: address.slice(0, LONGEST_ADDRESS) };
  if (!/^https?:/i.test(address)) {
    const { origin: origin2, pinned: pinned2 } = npmSpecifier(address);
    return origin2 === "registry" ? { origin: "url", address } : { origin: origin2, address, pinned: pinned2 };
  }
  const path = address.split(/[?#]/, 1)[0] ?? "";
  const name = ARCHIVES.map((archive) => archive.exec(path)?.[1]).find(Boolean);
  if (name) return { origin: "registry", address, name: decoded(name) };
  const { origin, pinned } = npmSpecifier(address);
  return { origin, address, pinned };
};
var scopeOf = (entry) => {
  if (get(entry, "dev") === true) return "dev";
  if (get(entry, "optional") === true || get(entry, "devOptional") === true) return "optional";
  return get(entry, "peer") === true ? "peer" : "runtime";
};
var reference = ({ path, line, installed, named, version, entry, relation, ...rest }) => {
  const { origin, address, name = named, pinned } = sourceOf(rest.address);
  const integrity = textOf(entry, "integrity")?.split(/\s+/).filter(Boolean);
  const registry = origin === "registry";
  return packageReference({
    ecosystem: "npm",
    written: installed,
    ...name && name !== installed ? { name, alias: installed } : {},
    ...version && registry ? { specifier: version } : {},
    version,
    origin,
    address,
    integrity,
    scope: scopeOf(entry),
    relation,
    surface: "lockfile",
    pinned: pinned || (registry ? version !== void 0 : Boolean(integrity?.length)),
    ...get(entry, "hasInstallScript") === true ? { runsOnInstall: true } : {},
    at: place(path, line)
  });
};
var directKeys = (entries) => {
  const keys = new Set(entries.map(({ key }) => key));
  const direct = /* @__PURE__ */ new Set();
  for (const { key: folder, value } of entries) {
    if (folder.includes(FOLDER) || !isObject(value)) continue;
    for (const kind of ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"]) {
      for (const { key: name } of membersOf(value, kind)) {
        const found = ancestors(folder).find((parent) => keys.has(`${parent}${FOLDER}${name}`));
        if (found !== void 0) direct.add(`${found}${FOLDER}${name}`);
      }
    }
  }
  return direct;
};
var ancestors = (folder) => {
  const parts = folder.split("/").filter(Boolean).slice(0, 64);
  return [...parts.map((_, count) => `${parts.slice(0, parts.length - count).join("/")}/`), ""];
};
function* packages(path, entries) {
  const direct = directKeys(entries);
  for (const { key, line, value } of entries) {
    const cut = key.lastIndexOf(FOLDER);
    if (!isObject(value)) {
      yield unread(
        place(path, line),
        `${JSON.stringify(key)}: ${show(value)}`,
        "expected an object",
        "lockfile"
      );
      continue;
    }
    if (cut < 0) continue;
    const address = textOf(value, "resolved");
    if (get(value, "link") === true && !address?.startsWith("../")) continue;
    yield reference({
      path,
      line,
      installed: key.slice(cut + FOLDER.length),
      named: textOf(value, "name"),
      version: textOf(value, "version"),
      address: get(value, "link") === true ? `file:${address}` : address,
      entry: value,
      relation: direct.has(key) ? "direct" : "transitive"
    });
  }
}
function* nested(path, entries, top) {
  for (const { key, line, value } of entries) {
    if (!isObject(value)) {
      yield unread(
        place(path, line),
        `${JSON.stringify(key)}: ${show(value)}`,
        "expected an object",
        "lockfile"
      );
      continue;
    }
    const { name, version, origin, address } = npmSpecifier(textOf(value, "version") ?? "");
    yield reference({
      path,
      line,
      installed: key,
      named: name,
      version,
      address: origin === "registry" ? textOf(value, "resolved") : address,
      entry: value,
      relation: top ? "unknown" : "transitive"
    });
    yield* nested(path, membersOf(value, "dependencies"), false);
  }
}
var packageLock = {
  id: "package-lock",
  *read({ path, text }) {
    const root = readJson(text);
    if (!("kind" in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid lockfile: ${root.why}`, "lockfile");
      return;
    }
    const version = get(root, "lockfileVersion") ?? 1;
    if (version === 1) {
      yield* nested(path, membersOf(root, "dependencies"), true);
    } else if ((version === 2 || version === 3) && isObject(get(root, "packages"))) {
      yield* packages(path, membersOf(root, "packages"));
    } else {
      const line = root.members.find(({ key }) => key === "lockfileVersion")?.line ?? 1;
      const why = 'expected lockfileVersion 1, or 2 or 3 with an object "packages"';
      yield unreadFile(path, line, `lockfileVersion ${show(version)}`, why, "lockfile");
    }
  }
};
export {
  packageLock
};
