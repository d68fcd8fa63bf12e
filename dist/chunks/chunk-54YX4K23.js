import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readTomlLock
} from "./chunk-YOQ5OIJJ.js";
import {
  hashesOf,
  lockReferences,
  lockedParts,
  namedTables
} from "./chunk-KVLQLE4M.js";
import {
  at,
  entriesAt,
  itemsAt,
  textAt
} from "./chunk-UFPIAL4T.js";
import {
  pypiAddress
} from "./chunk-PKFCONV5.js";
import {
  canonical
} from "./chunk-6PFYBS2A.js";

// src/readers/manifests/uv-lock.ts
var gitAddress = (url) => {
  const [place = "", commit] = url.split("#", 2);
  return `git+${place.split("?", 1)[0] ?? ""}${commit ? `@${commit}` : ""}`;
};
var sourceOf = (source) => {
  const [registry, git, url] = [textAt(source, "registry"), textAt(source, "git"), textAt(source, "url")];
  if (registry) return { indexes: [{ url: registry, extra: false }] };
  if (git) return pypiAddress(gitAddress(git));
  if (url) return pypiAddress(url);
  const path = textAt(source, "path") ?? textAt(source, "directory") ?? textAt(source, "editable");
  return path === void 0 ? {} : { origin: "path", address: path, pinned: true };
};
var namesIn = (list) => list.flatMap((node) => {
  const name = textAt(node, "name");
  return name ? [canonical("pypi", name)] : [];
});
var edgesOf = (table) => [
  ...namesIn(itemsAt(table, "dependencies")),
  ...entriesAt(table, "optional-dependencies").flatMap(
    ([extra]) => namesIn(itemsAt(table, "optional-dependencies", extra))
  )
];
var isOwn = ({ table, name }, members) => {
  const source = at(table, "source");
  const place = textAt(source, "editable") ?? textAt(source, "virtual");
  return place !== void 0 && (place === "." || textAt(source, "virtual") !== void 0 || members.has(name));
};
var STRENGTH = ["dev", "optional", "runtime"];
var rootsOf = (own) => {
  const roots = /* @__PURE__ */ new Map();
  const add = (names, scope) => {
    for (const name of names) {
      const known = roots.get(name);
      if (!known || STRENGTH.indexOf(scope) > STRENGTH.indexOf(known)) roots.set(name, scope);
    }
  };
  for (const { table } of own) {
    add(namesIn(itemsAt(table, "dependencies")), "runtime");
    for (const [kind, scope] of [
      ["optional-dependencies", "optional"],
      ["dev-dependencies", "dev"]
    ]) {
      for (const [group] of entriesAt(table, kind)) add(namesIn(itemsAt(table, kind, group)), scope);
    }
  }
  return roots;
};
var entryOf = ({ table, name, version, line, endLine }) => {
  const source = sourceOf(at(table, "source"));
  const integrity = hashesOf([at(table, "sdist"), ...itemsAt(table, "wheels")]);
  return {
    name,
    line,
    endLine,
    parts: lockedParts(version, source, integrity),
    edges: edgesOf(table)
  };
};
var uvLock = {
  id: "uv-lock",
  *read(file) {
    const lock = readTomlLock(file, "package");
    if ("kind" in lock) {
      yield lock;
      return;
    }
    const listed = itemsAt(lock.root, "manifest", "members");
    const members = new Set(listed.flatMap((node) => node.kind === "string" ? [node.text] : []));
    const own = [];
    const others = [];
    for (const one of namedTables(file.path, lock.tables)) {
      if ("kind" in one) yield one;
      else if (isOwn(one, members)) own.push(one);
      else others.push(one);
    }
    const roots = rootsOf(own);
    for (const name of namesIn(itemsAt(lock.root, "manifest", "requirements"))) roots.set(name, "runtime");
    yield* lockReferences(file.path, others.map(entryOf), roots.size ? roots : void 0);
  }
};

export {
  uvLock
};
