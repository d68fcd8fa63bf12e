import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readTomlLock
} from "./chunk-YOQ5OIJJ.js";
import {
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

// src/readers/manifests/pylock.ts
var hashesOf = (files) => [
  ...new Set(
    files.flatMap(
      (file) => entriesAt(file, "hashes").flatMap(
        ([algorithm, value]) => value.kind === "string" ? [`${algorithm}:${value.text}`] : []
      )
    )
  )
];
var sourceOf = (table) => {
  const [vcs, archive, directory] = [at(table, "vcs"), at(table, "archive"), at(table, "directory")];
  if (vcs?.kind === "table") {
    const place = textAt(vcs, "url") ?? textAt(vcs, "path") ?? "";
    const commit = textAt(vcs, "commit-id") ?? textAt(vcs, "requested-revision");
    return pypiAddress(`${textAt(vcs, "type") ?? "git"}+${place}${commit ? `@${commit}` : ""}`);
  }
  if (archive) return pypiAddress(textAt(archive, "url") ?? textAt(archive, "path") ?? "");
  if (directory) return { origin: "path", address: textAt(directory, "path") ?? ".", pinned: true };
  const index = textAt(table, "index");
  return index ? { indexes: [{ url: index, extra: false }] } : {};
};
var entryOf = ({ table, name, version, line, endLine }) => {
  const source = sourceOf(table);
  const integrity = hashesOf([at(table, "sdist"), at(table, "archive"), ...itemsAt(table, "wheels")]);
  return {
    name,
    line,
    endLine,
    parts: lockedParts(version, source, integrity),
    edges: itemsAt(table, "dependencies").flatMap((node) => {
      const edge = textAt(node, "name");
      return edge ? [canonical("pypi", edge)] : [];
    })
  };
};
var pylock = {
  id: "pylock",
  *read(file) {
    const lock = readTomlLock(file, "packages");
    if ("kind" in lock) {
      yield lock;
      return;
    }
    const entries = [];
    for (const one of namedTables(file.path, lock.tables)) {
      if ("kind" in one) yield one;
      else entries.push(entryOf(one));
    }
    const told = entries.some(({ edges }) => edges.length > 0);
    const found = [...lockReferences(file.path, entries)];
    yield* told ? found : found.map((one) => ({ ...one, relation: "unknown" }));
  }
};

export {
  pylock
};
