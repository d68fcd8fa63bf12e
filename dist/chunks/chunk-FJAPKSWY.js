import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  at,
  entriesAt,
  entryAt,
  isYaml,
  itemsAt,
  readYaml,
  textAt
} from "./chunk-6JS5YJ2V.js";
import {
  lockReferences
} from "./chunk-KVLQLE4M.js";
import {
  pypiAddress
} from "./chunk-PKFCONV5.js";
import {
  canonical
} from "./chunk-6PFYBS2A.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/conda-lock.ts
var CHANNEL = /\/([^/]+)\/(?:noarch|(?:linux|osx|win|emscripten|wasi)-[\w]+)\/[^/]+$/;
var SCOPES = /* @__PURE__ */ new Map([
  ["main", "runtime"],
  ["dev", "dev"]
]);
var hashesOf = (node) => {
  const [strong, weak] = [textAt(node, "hash", "sha256"), textAt(node, "hash", "md5")];
  if (strong) return [`sha256:${strong}`];
  return weak ? [`md5:${weak}`] : [];
};
var entryOf = (node, name) => {
  const [version, url] = [textAt(node, "version"), textAt(node, "url")];
  const conda = textAt(node, "manager") !== "pip";
  const channel = url && conda ? CHANNEL.exec(url.slice(0, 2e3))?.[1] : void 0;
  const source = url && !conda && /^git\+/.test(url) ? pypiAddress(url) : { address: url };
  const lines = [entryAt(node, "name")?.line ?? node.line, entryAt(node, "version")?.line ?? 0];
  return {
    name,
    line: lines[0] ?? node.line,
    endLine: Math.max(...lines),
    ecosystem: conda ? "conda" : "pypi",
    parts: {
      version,
      ...source,
      ...channel ? { registry: channel } : {},
      integrity: hashesOf(node),
      scope: SCOPES.get(textAt(node, "category") ?? "") ?? "optional"
    },
    edges: entriesAt(node, "dependencies").map(({ key }) => canonical("pypi", key))
  };
};
var merged = (entries) => {
  const first = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const { parts } = entry;
    const key = JSON.stringify([entry.ecosystem, entry.name, parts.version, parts.registry, parts.origin]);
    const known = first.get(key);
    if (known) {
      known.integrity.push(...parts.integrity ?? []);
      known.edges.push(...entry.edges);
    } else first.set(key, { entry, integrity: [...parts.integrity ?? []], edges: [...entry.edges] });
  }
  return [...first.values()].map(({ entry, integrity, edges }) => ({
    ...entry,
    parts: { ...entry.parts, integrity: [...new Set(integrity)] },
    edges: [...new Set(edges)]
  }));
};
var condaLock = {
  id: "conda-lock",
  *read({ path, text }) {
    const read = readYaml(text);
    if (!isYaml(read)) {
      yield unreadFile(path, read.line, lineAt(text, read.line), `no valid YAML: ${read.why}`, "lockfile");
      return;
    }
    const [root] = read;
    if (at(root, "package")?.kind !== "list") {
      yield unreadFile(path, 1, lineAt(text, 1), 'expected a list "package"', "lockfile");
      return;
    }
    const entries = [];
    for (const node of itemsAt(root, "package")) {
      const name = textAt(node, "name");
      if (name) entries.push(entryOf(node, name));
      else yield unread(place(path, node.line), "package", "expected an entry with a name", "lockfile");
    }
    yield* lockReferences(path, merged(entries));
  }
};

export {
  condaLock
};
