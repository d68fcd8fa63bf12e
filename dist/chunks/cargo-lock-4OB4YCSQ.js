import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lineage
} from "./chunk-TZYKZ35P.js";
import {
  brokenFile,
  isCommit
} from "./chunk-FD5TNV34.js";
import {
  at,
  entriesAt,
  itemsAt,
  readToml,
  textAt
} from "./chunk-UFPIAL4T.js";
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

// src/readers/manifests/cargo-lock.ts
var MOST_OF_A_NAME = 50;
var crateOf = (node) => {
  const [name, version] = [textAt(node, "name"), textAt(node, "version")];
  if (node.kind !== "table" || name === void 0 || version === void 0) return void 0;
  return { name, version, source: textAt(node, "source"), table: node };
};
var dependenciesOf = (crate, named) => itemsAt(crate.table, "dependencies").flatMap((node) => {
  if (node.kind !== "string") return [];
  const [name = "", version, source] = node.text.split(" ", 3);
  return (named.get(name) ?? []).filter(
    (known) => (version === void 0 || known.version === version) && (source === void 0 || `(${known.source})` === source)
  );
});
var lineageOf = (crates) => {
  const named = /* @__PURE__ */ new Map();
  for (const crate of crates) {
    const same = named.get(crate.name);
    if (same && same.length < MOST_OF_A_NAME) same.push(crate);
    else if (!same) named.set(crate.name, [crate]);
  }
  const edges = new Map(crates.map((crate) => [crate, dependenciesOf(crate, named)]));
  const next = (crate) => (edges.get(crate) ?? []).filter(({ source }) => source !== void 0);
  return lineage(crates.filter(({ source }) => source === void 0).flatMap(next), next);
};
var checksumOf = ({ name, version, source, table }, old) => {
  const apart = old.get(`checksum ${name} ${version} (${source})`);
  return textAt(table, "checksum") ?? (apart?.kind === "string" ? apart.text : "");
};
var placeOf = (source) => {
  if (!source.startsWith("git+")) {
    return { origin: "registry", address: source.replace(/^(?:registry|sparse)\+/, "") };
  }
  return {
    origin: "git",
    address: source,
    pinned: isCommit(source.slice(source.lastIndexOf("#") + 1))
  };
};
var cargoLock = {
  id: "cargo-lock",
  *read(file) {
    const { path, text } = file;
    const root = readToml(text);
    if (!("kind" in root)) {
      yield brokenFile(file, root, "Cargo.lock", "lockfile");
      return;
    }
    const listed = at(root, "package");
    if (listed && listed.kind !== "list") {
      yield unread(place(path, listed.line), "package", "expected an array of tables", "lockfile");
    }
    const crates = [];
    const project = at(root, "root");
    for (const node of [...project ? [project] : [], ...itemsAt(root, "package")]) {
      const crate = crateOf(node);
      if (crate) crates.push(crate);
      else
        yield unread(place(path, node.line), "package", "expected a name and a version as text", "lockfile");
    }
    const { relation, via } = lineageOf(crates);
    const checksums = new Map(entriesAt(root, "metadata"));
    for (const crate of crates) {
      if (crate.source === void 0) continue;
      const checksum = checksumOf(crate, checksums);
      yield packageReference({
        ecosystem: "cargo",
        written: crate.name,
        specifier: crate.version,
        version: crate.version,
        ...placeOf(crate.source),
        .../^[0-9a-f]{64}$/.test(checksum) ? { integrity: [`sha256:${checksum}`] } : {},
        relation: relation(crate),
        via: via(crate).map(({ name }) => name),
        surface: "lockfile",
        at: place(path, at(crate.table, "name")?.line ?? crate.table.line)
      });
    }
  }
};
export {
  cargoLock
};
