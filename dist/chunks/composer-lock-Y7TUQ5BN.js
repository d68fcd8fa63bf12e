import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isPlatform
} from "./chunk-NTU74Q65.js";
import {
  lineage
} from "./chunk-TZYKZ35P.js";
import {
  brokenFile
} from "./chunk-FD5TNV34.js";
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
  packageReference
} from "./chunk-PKFCONV5.js";
import "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";
import "./chunk-OZUUKB7Z.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/composer-lock.ts
var objectAt = (entry, key) => {
  const value = get(entry, key);
  return isObject(value) ? value : void 0;
};
var isBranch = (version) => /^dev-|-dev$/i.test(version);
var placeOf = (entry) => {
  const [dist, source] = [objectAt(entry, "dist"), objectAt(entry, "source")];
  const address = (dist && textOf(dist, "url")) ?? (source && textOf(source, "url"));
  if (dist && textOf(dist, "type") === "path") return { origin: "path", address };
  if (textOf(entry, "notification-url") !== void 0) return { origin: "registry", address };
  const repository = source && textOf(source, "url");
  return repository ? { origin: "git", address: repository } : { origin: address ? "url" : "registry", address };
};
var integrityOf = (entry) => {
  const [dist, source] = [objectAt(entry, "dist"), objectAt(entry, "source")];
  const shasum = dist && textOf(dist, "shasum");
  const commit = (source && textOf(source, "reference")) ?? (dist && textOf(dist, "reference"));
  return [...shasum ? [`sha1:${shasum}`] : [], ...commit ? [`git:${commit}`] : []];
};
var lineageOf = (locked) => {
  const requires = new Map(
    locked.map(({ name, entry }) => [
      name.toLowerCase(),
      membersOf(entry, "require").map(({ key }) => key.toLowerCase())
    ])
  );
  const required = new Set([...requires].flatMap(([name, names]) => names.filter((other) => other !== name)));
  const roots = [...requires.keys()].filter((name) => !required.has(name));
  return lineage(roots, (name) => (requires.get(name) ?? []).filter((other) => !isPlatform(other)));
};
function* lockedIn(path, root) {
  for (const [key, scope] of [
    ["packages", "runtime"],
    ["packages-dev", "dev"]
  ]) {
    const value = get(root, key);
    if (value === void 0 || value === null) continue;
    if (!isList(value)) {
      yield unread(
        place(path, root.line),
        `${key}: ${show(value)}`,
        "expected a list of packages",
        "lockfile"
      );
      continue;
    }
    for (const { line, value: entry } of value.items) {
      const name = isObject(entry) ? textOf(entry, "name") : void 0;
      const at = isObject(entry) ? entry.members.find((one) => one.key === "name")?.line ?? line : line;
      if (name && isObject(entry)) yield { name, line: at, entry, scope };
      else yield unread(place(path, line), show(entry), "expected a package with a name", "lockfile");
    }
  }
}
var composerLock = {
  id: "composer-lock",
  *read(file) {
    const { path, text } = file;
    const root = readJson(text);
    if (!("kind" in root)) {
      yield brokenFile(file, root, "composer.lock", "lockfile");
      return;
    }
    const locked = [];
    for (const one of lockedIn(path, root)) {
      if ("kind" in one) yield one;
      else locked.push(one);
    }
    const { relation, via } = lineageOf(locked);
    for (const { name, line, entry, scope } of locked) {
      const version = textOf(entry, "version");
      const branch = version === void 0 || isBranch(version);
      const integrity = integrityOf(entry);
      const key = name.toLowerCase();
      const where = placeOf(entry);
      const held = where.origin === "registry" ? version !== void 0 && !branch : where.origin === "path";
      yield packageReference({
        ecosystem: "composer",
        written: name,
        specifier: version,
        version,
        ...where,
        // A branch moves, and with it the commit.
        integrity: branch ? integrity.filter((hash) => !hash.startsWith("git:")) : integrity,
        scope,
        // Without composer.json nobody can tell whether the project asks for it as well.
        relation: relation(key) === "direct" ? "direct" : "unknown",
        via: via(key),
        surface: "lockfile",
        pinned: held || integrity.length > 0,
        at: place(path, line)
      });
    }
  }
};
export {
  composerLock
};
