import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  at,
  entriesAt
} from "./chunk-UFPIAL4T.js";
import {
  addressed
} from "./chunk-LLWI4UWI.js";
import {
  packageReference,
  pypiRequirement
} from "./chunk-PKFCONV5.js";
import {
  canonical
} from "./chunk-6PFYBS2A.js";
import {
  place,
  unread
} from "./chunk-UH4KMQ5F.js";

// src/readers/manifests/pyproject-lists.ts
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
function* requirementList(project, node, scope) {
  if (!node) return;
  if (node.kind !== "list") {
    yield unread(place(project.path, node.line), lineShown(node), "expected a list of requirements");
    return;
  }
  for (const item of node.items) {
    const nested = at(item, "requirement");
    if (item.kind === "string") yield* requirement(project, item, scope);
    else if (nested?.kind === "string") yield* requirement(project, nested, scope);
    else if (item.kind === "table" && at(item, "include-group")) continue;
    else yield unread(place(project.path, item.line), lineShown(item), "expected a requirement as text");
  }
}
var lineShown = (node) => node.kind === "table" ? "{…}" : node.kind === "list" ? "[…]" : node.text || "a value that is no text";
function* requirementLists(project, tables, scope) {
  if (tables && tables.kind !== "table") {
    yield unread(
      place(project.path, tables.line),
      lineShown(tables),
      "expected a table of lists of requirements"
    );
  }
  for (const [, value] of entriesAt(tables)) yield* requirementList(project, value, scope);
}

export {
  requirementList,
  lineShown,
  requirementLists
};
