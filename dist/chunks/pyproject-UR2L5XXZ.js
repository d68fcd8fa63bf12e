import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  indexesOf,
  placeOf,
  uvSources
} from "./chunk-PLHH2M3T.js";
import {
  at,
  entriesAt,
  isTrue,
  itemsAt,
  readToml,
  textAt
} from "./chunk-AJDQHSJE.js";
import {
  addressed
} from "./chunk-6X7FDQUL.js";
import {
  packageReference,
  pypiRequirement
} from "./chunk-CW2OEB7Z.js";
import "./chunk-OZUUKB7Z.js";
import {
  canonical
} from "./chunk-RYKBBBLV.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-RT7VVL3X.js";
import "./chunk-HANBNIMK.js";

// src/readers/manifests/pyproject-poetry.ts
var EXACT = /^(?:==?=?\s*)?(v?\d[0-9A-Za-z.+!_-]*)$/;
var KNOWN = ["version", "git", "url", "path", "file"];
function* one(path, name, value, scope, indexes) {
  if (value.kind === "list") {
    for (const item of value.items) yield* one(path, name, item, scope, indexes);
    return;
  }
  const where = place(path, value.line, value.endLine);
  const constraint = value.kind === "string" ? value.text : textAt(value, "version");
  if (value.kind === "other" || value.kind === "table" && !KNOWN.some((key) => textAt(value, key) !== void 0)) {
    yield unread(where, name, `expected a version, or a table with one of ${KNOWN.join(", ")}`);
    return;
  }
  const specifier = constraint?.trim();
  const version = EXACT.exec(specifier ?? "")?.[1];
  yield packageReference({
    ecosystem: "pypi",
    written: name,
    specifier,
    version,
    indexes: indexes.filter(({ explicit }) => !explicit).map(({ index }) => index),
    ...value.kind === "table" ? placeOf(value, indexes) : {},
    scope: isTrue(at(value, "optional")) ? "optional" : scope,
    surface: "manifest",
    at: where
  });
}
function* poetryDependencies(path, tool, indexes) {
  const poetry = at(tool, "poetry");
  const tables = [
    [at(poetry, "dependencies"), "runtime"],
    [at(poetry, "dev-dependencies"), "dev"],
    [at(poetry, "requires-plugins"), "build"],
    ...entriesAt(poetry, "group").map(
      ([name, group]) => [at(group, "dependencies"), name === "main" ? "runtime" : "dev"]
    )
  ];
  for (const [table, scope] of tables) {
    if (table && table.kind !== "table") {
      yield unread(
        place(path, table.line),
        "dependencies of Poetry",
        "expected a table of names and versions"
      );
    }
    for (const [name, value] of entriesAt(table)) {
      if (name.toLowerCase() !== "python") yield* one(path, name, value, scope, indexes);
    }
  }
}

// src/readers/manifests/pyproject.ts
var placesOf = (sources, name) => {
  const places = sources.get(canonical("pypi", name));
  return places?.length ? places : [{}];
};
function* requirement({ path, indexes, sources }, node, scope) {
  const editable = /^-e\s+(\S+)$/.exec(node.text)?.[1];
  if (editable) {
    const at2 = place(path, node.line, node.endLine);
    yield packageReference({
      ecosystem: "pypi",
      ...addressed(editable),
      indexes,
      scope,
      surface: "manifest",
      at: at2
    });
    return;
  }
  const read = pypiRequirement(node.text);
  if ("why" in read) {
    yield unread(place(path, node.line, node.endLine), node.text, read.why);
    return;
  }
  const { name, extras: _, marker: __, ...rest } = read;
  for (const { line = node.line, ...source } of placesOf(sources, name)) {
    const elsewhere = source.origin !== void 0;
    yield packageReference({
      ecosystem: "pypi",
      written: name,
      indexes,
      ...rest,
      ...source,
      ...elsewhere ? { version: void 0, specifier: source.specifier ?? rest.specifier } : {},
      scope,
      surface: "manifest",
      at: elsewhere ? place(path, line) : place(path, node.line, node.endLine)
    });
  }
}
function* list(project, node, scope) {
  if (!node) return;
  if (node.kind !== "list") {
    yield unread(place(project.path, node.line), lineShown(node), "expected a list of requirements");
    return;
  }
  for (const item of node.items) {
    if (item.kind === "string") yield* requirement(project, item, scope);
    else if (item.kind === "table" && at(item, "include-group")) continue;
    else yield unread(place(project.path, item.line), lineShown(item), "expected a requirement as text");
  }
}
var lineShown = (node) => node.kind === "table" ? "{…}" : node.kind === "list" ? "[…]" : node.text || "a value that is no text";
function* lists(project, tables, scope) {
  if (tables && tables.kind !== "table") {
    yield unread(
      place(project.path, tables.line),
      lineShown(tables),
      "expected a table of lists of requirements"
    );
  }
  for (const [, value] of entriesAt(tables)) yield* list(project, value, scope);
}
function* hatch(project, tool) {
  for (const [, environment] of entriesAt(tool, "hatch", "envs")) {
    yield* list(project, at(environment, "dependencies"), "dev");
    yield* list(project, at(environment, "extra-dependencies"), "dev");
  }
  const build = at(tool, "hatch", "build");
  yield* list(project, at(build, "dependencies"), "build");
  for (const kind of ["targets", "hooks"]) {
    for (const [, value] of entriesAt(build, kind)) yield* list(project, at(value, "dependencies"), "build");
  }
}
function* uv(project, tool) {
  yield* list(project, at(tool, "uv", "dev-dependencies"), "dev");
  yield* list(project, at(tool, "uv", "constraint-dependencies"), "unknown");
  yield* list(project, at(tool, "uv", "override-dependencies"), "unknown");
  yield* list(project, at(tool, "uv", "build-constraint-dependencies"), "build");
}
function* dynamic({ path }, tool) {
  const fields = at(tool, "setuptools", "dynamic");
  const groups = entriesAt(fields, "optional-dependencies").map(([, value]) => value);
  for (const field of [at(fields, "dependencies"), ...groups]) {
    const file = at(field, "file");
    for (const node of file?.kind === "list" ? itemsAt(field, "file") : file ? [file] : []) {
      if (node.kind === "string" && /(?:requirements|constraints)[^/]*\.(?:txt|in)$/i.test(node.text))
        continue;
      const why = 'dependencies stand in a file whose name is not known; expected "requirements*.txt"';
      yield unread(place(path, node.line), lineShown(node), why);
    }
  }
}
function* everything(project, root, tool) {
  yield* list(project, at(root, "build-system", "requires"), "build");
  yield* list(project, at(root, "project", "dependencies"), "runtime");
  yield* lists(project, at(root, "project", "optional-dependencies"), "optional");
  yield* lists(project, at(root, "dependency-groups"), "dev");
  yield* poetryDependencies(project.path, tool, project.named);
  yield* uv(project, tool);
  yield* lists(project, at(tool, "pdm", "dev-dependencies"), "dev");
  yield* hatch(project, tool);
  yield* list(project, at(tool, "flit", "metadata", "requires"), "runtime");
  yield* dynamic(project, tool);
}
var pyproject = {
  id: "pyproject",
  *read({ path, text }) {
    const root = readToml(text);
    if (!("kind" in root)) {
      yield unreadFile(path, root.line, lineAt(text, root.line), `no valid TOML: ${root.why}`);
      return;
    }
    const tool = at(root, "tool");
    const named = indexesOf(tool);
    const indexes = named.filter(({ explicit }) => !explicit).map(({ index }) => index);
    const project = { path, named, indexes, sources: uvSources(tool, named) };
    let carried = false;
    for (const found of everything(project, root, tool)) {
      carried ||= found.kind === "package";
      yield found;
    }
    const [first] = named.filter(({ explicit }) => !explicit);
    if (first && !carried) {
      const why = "it sets where packages come from, but this file names none: they could not be tied to it";
      yield unread(place(path, first.line), first.index.url, why);
    }
  }
};
export {
  pyproject
};
