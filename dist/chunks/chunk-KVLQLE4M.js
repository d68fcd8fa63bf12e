import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  at,
  itemsAt,
  textAt
} from "./chunk-UFPIAL4T.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import {
  canonical
} from "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/python-lock.ts
var lockedParts = (version, source, integrity) => {
  const registry = (source.origin ?? "registry") === "registry";
  const pinned = source.pinned === true || integrity.length > 0;
  return { version, ...source, integrity, ...registry ? {} : { pinned } };
};
var MOST_PARENTS = 3;
var STRENGTH = ["runtime", "optional", "dev"];
var parentsOf = (edges, roots) => {
  const parents = /* @__PURE__ */ new Map();
  const queue = [...roots].map((root) => [root, root]);
  for (let next = 0; next < queue.length; next++) {
    const [root, from] = queue[next] ?? ["", ""];
    for (const to of edges.get(from) ?? []) {
      const known = parents.get(to) ?? [];
      if (to === root || known.includes(root) || known.length >= MOST_PARENTS) continue;
      parents.set(to, [...known, root]);
      queue.push([root, to]);
    }
  }
  return parents;
};
var reachable = (edges, roots) => {
  const seen = new Set(roots);
  for (const from of seen) for (const to of edges.get(from) ?? []) seen.add(to);
  return seen;
};
var scopesFrom = (edges, roots) => {
  const scopes = /* @__PURE__ */ new Map();
  for (const scope of STRENGTH) {
    const own = [...roots].filter(([, asked]) => asked === scope).map(([name]) => name);
    for (const name of reachable(edges, own)) if (!scopes.has(name)) scopes.set(name, scope);
  }
  return scopes;
};
var unreferenced = (edges) => {
  const pulled = new Set([...edges].flatMap(([from, tos]) => tos.filter((to) => to !== from)));
  return [...edges.keys()].filter((name) => !pulled.has(name));
};
var edgesOf = (entries) => {
  const edges = /* @__PURE__ */ new Map();
  for (const { name, edges: own } of entries) {
    const key = canonical("pypi", name);
    const known = edges.get(key);
    if (known) known.push(...own);
    else edges.set(key, [...own]);
  }
  return edges;
};
function* lockReferences(path, entries, asked) {
  const edges = edgesOf(entries);
  const roots = asked ? [...asked.keys()] : unreferenced(edges);
  const direct = new Set(roots);
  const parents = parentsOf(edges, roots);
  const scopes = asked ? scopesFrom(edges, asked) : /* @__PURE__ */ new Map();
  for (const { name, line, endLine, parts, ecosystem = "pypi" } of entries) {
    const key = canonical("pypi", name);
    const registry = (parts.origin ?? "registry") === "registry";
    yield packageReference({
      ecosystem,
      written: name,
      ...registry ? { specifier: parts.version } : {},
      ...parts,
      scope: parts.scope ?? scopes.get(key) ?? "unknown",
      // What several pull in may have been asked for as well, and only some lockfiles say so.
      relation: direct.has(key) ? "direct" : asked ? "transitive" : "unknown",
      via: direct.has(key) ? [] : parents.get(key),
      surface: "lockfile",
      at: place(path, line, endLine)
    });
  }
}
function* namedTables(path, tables) {
  for (const table of tables) {
    const name = textAt(table, "name");
    if (!name) {
      yield unread(place(path, table.line), "[[package]]", "expected a table with a name", "lockfile");
      continue;
    }
    const version = textAt(table, "version");
    const lines = [at(table, "name")?.line ?? table.line, at(table, "version")?.line ?? 0];
    yield {
      table,
      name,
      ...version ? { version } : {},
      line: lines[0] ?? table.line,
      endLine: Math.max(...lines)
    };
  }
}
var hashesOf = (files) => [
  ...new Set(
    files.flatMap((file) => {
      const one = textAt(file, "hash");
      return one ? [one] : [];
    })
  )
];
var oldHashes = (root, key) => hashesOf(itemsAt(root, "metadata", "files", key));

export {
  lockedParts,
  lockReferences,
  namedTables,
  hashesOf,
  oldHashes
};
