import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lineShown,
  requirementList,
  requirementLists
} from "./chunk-OIBUCCXL.js";
import {
  indexesOf,
  placeOf,
  uvSources
} from "./chunk-JMZYEP4K.js";
import {
  at,
  entriesAt,
  isTrue,
  itemsAt,
  readToml,
  textAt
} from "./chunk-UFPIAL4T.js";
import {
  packageReference
} from "./chunk-PKFCONV5.js";
import {
  lineAt,
  place,
  unread,
  unreadFile
} from "./chunk-UH4KMQ5F.js";

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
function* hatch(project, tool) {
  for (const [, environment] of entriesAt(tool, "hatch", "envs")) {
    yield* requirementList(project, at(environment, "dependencies"), "dev");
    yield* requirementList(project, at(environment, "extra-dependencies"), "dev");
  }
  yield* requirementList(project, at(tool, "hatch", "env", "requires"), "dev");
  for (const [, hook] of entriesAt(tool, "hatch", "metadata", "hooks")) {
    yield* requirementList(project, at(hook, "dependencies"), "build");
  }
  const build = at(tool, "hatch", "build");
  yield* requirementList(project, at(build, "dependencies"), "build");
  for (const kind of ["targets", "hooks"]) {
    for (const [, value] of entriesAt(build, kind))
      yield* requirementList(project, at(value, "dependencies"), "build");
  }
}
function* uv(project, tool) {
  yield* requirementList(project, at(tool, "uv", "dev-dependencies"), "dev");
  yield* requirementList(project, at(tool, "uv", "constraint-dependencies"), "unknown");
  yield* requirementList(project, at(tool, "uv", "override-dependencies"), "unknown");
  yield* requirementList(project, at(tool, "uv", "build-constraint-dependencies"), "build");
  yield* requirementLists(project, at(tool, "uv", "extra-build-dependencies"), "build");
}
function* overrides(project, tool) {
  for (const [name, value] of entriesAt(tool, "pdm", "resolution", "overrides")) {
    if (value.kind !== "string") {
      yield unread(place(project.path, value.line), name, "expected a version as text");
      continue;
    }
    const version = /^={0,3}\s*(v?\d[0-9A-Za-z.+!_-]*)$/.exec(value.text)?.[1];
    yield packageReference({
      ecosystem: "pypi",
      written: name,
      specifier: value.text,
      version,
      indexes: project.indexes,
      surface: "manifest",
      at: place(project.path, value.line)
    });
  }
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
  yield* requirementList(project, at(root, "build-system", "requires"), "build");
  yield* requirementList(project, at(root, "project", "dependencies"), "runtime");
  yield* requirementLists(project, at(root, "project", "optional-dependencies"), "optional");
  yield* requirementLists(project, at(root, "dependency-groups"), "dev");
  yield* poetryDependencies(project.path, tool, project.named);
  yield* uv(project, tool);
  yield* requirementLists(project, at(tool, "pdm", "dev-dependencies"), "dev");
  yield* overrides(project, tool);
  yield* hatch(project, tool);
  yield* requirementList(project, at(tool, "flit", "metadata", "requires"), "runtime");
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
